/* Texts of a limited size for the path and URL rows of shlwapi. */
#ifndef AU3_BUILTINS_DLL_PATH_H
#define AU3_BUILTINS_DLL_PATH_H

#include "dll_native.h"

#define SHORT_MAX  2100 /* units; URLs have at most 2,084 */
#define PATH_LIMIT 260

typedef struct ShortText {
    uint16_t units[SHORT_MAX + 1]; /* ends in a 0 */
    uint32_t length;
} ShortText;

/* Reads argument i, cut to SHORT_MAX; false for 0: the text is empty then. */
bool short_read(Native *n, int i, ShortText *text);
bool short_read_at(const Native *n, const void *at, ShortText *text);
/* Writes it over argument i, in the width of the function. */
void short_write(Native *n, int i, const ShortText *text);
void short_cut(ShortText *text, uint32_t length);
void short_add(ShortText *text, const uint16_t *units, uint32_t length);
void short_add_ascii(ShortText *text, const char *ascii);
static inline void short_add_text(ShortText *text, const ShortText *more) { short_add(text, more->units, more->length); }
/* The address of a unit of argument i. */
static inline uint64_t short_address(const Native *n, int i, uint32_t at) { return n->args[i] + at * (n->wide ? 2u : 1u); }
/* The place of a unit at or after `from`; the length when there is none. */
uint32_t short_find(const ShortText *text, uint16_t unit, uint32_t from);
/* Does it go on like this at a place, without regard to the case of ASCII letters? */
bool short_has(const ShortText *text, uint32_t at, const char *ascii);
/* Puts it into (buffer, size in units at an address) with its NUL, as Url functions do: an HRESULT; the size that is needed, or
 * was written, goes back. */
uint64_t short_give(Native *n, const ShortText *text, int buffer, int size);

/* Whether a path begins with a root, and its pieces (dll_path.c). */
bool path_is_relative(const ShortText *path);
bool path_is_unc(const ShortText *path);
bool path_is_root(const ShortText *path);
/* Cuts everything behind the root off; false when there is none: nothing is left then. */
bool path_strip_root(ShortText *path);
/* Cuts the last part off (PathRemoveFileSpec). */
bool path_cut_name(ShortText *path);
/* Where the part behind the root begins; 0: there is no root. */
uint32_t path_root_length(const ShortText *path);
uint32_t path_file_name(const ShortText *path);
uint32_t path_extension(const ShortText *path);

enum { E_POINTER_RESULT = 0x80004003, E_INVALID_RESULT = 0x80070057, E_FAIL_RESULT = 0x80004005 };

#endif
