/* A text that grows, for the prompt: bytes of UTF-8 with a NUL behind. When memory runs out it stays as it is. */
#ifndef AU3_CLI_TEXT_H
#define AU3_CLI_TEXT_H

#include <stdbool.h>
#include <stddef.h>

/* {0} is an empty one. */
typedef struct Text {
    char *data; /* NULL until something was put in */
    size_t size, room;
} Text;

/* The text as a string, never NULL. */
const char *text_string(const Text *text);
void text_free(Text *text);
void text_set(Text *text, const char *bytes, size_t size);
void text_add(Text *text, const char *string);
void text_add_bytes(Text *text, const char *bytes, size_t size);
void text_add_char(Text *text, char c);
void text_printf(Text *text, const char *format, ...) __attribute__((format(printf, 2, 3)));
void text_insert(Text *text, size_t at, const char *bytes, size_t size);
void text_delete(Text *text, size_t from, size_t to);

/* ---- characters ---- */

/* How many columns the character at `at` takes on a terminal; *next is the place behind it. Those that cannot be shown take
 * as many as what is shown for them. */
int text_width(const char *bytes, size_t size, size_t at, size_t *next);

/* Letters, digits and the underscore. */
bool text_is_name(char c);
/* Do both begin with the same `size` bytes, the case of letters ignored? */
bool text_same(const char *a, const char *b, size_t size);

#endif
