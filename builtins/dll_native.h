/* What the files of native rows (dll_kernel32.c ...) share: arguments, texts, errors, memory, handles.
 *
 * Texts at addresses end in a NUL and are UTF-16, or code page 1252 in the A form of a function. An address of 0 never crashes
 * these helpers; any other wrong one does, as on Windows. */
#ifndef AU3_BUILTINS_DLL_NATIVE_H
#define AU3_BUILTINS_DLL_NATIVE_H

#include "base/text.h"
#include "dll.h"
#include "os/os.h"

/* Windows' error numbers. */
enum {
    WIN_OK = 0,
    WIN_NOT_SUPPORTED_FUNCTION = 1,
    WIN_NO_FILE = 2,
    WIN_NO_PATH = 3,
    WIN_ACCESS = 5,
    WIN_BAD_HANDLE = 6,
    WIN_NO_MEMORY = 8,
    WIN_NO_MORE_FILES = 18,
    WIN_SHARING = 32,
    WIN_NOT_SUPPORTED = 50,
    WIN_FILE_EXISTS = 80,
    WIN_BAD_PARAMETER = 87,
    WIN_CALL_NOT_IMPLEMENTED = 120,
    WIN_SMALL_BUFFER = 122,
    WIN_BAD_NAME = 123,
    WIN_NO_MODULE = 126,
    WIN_NO_PROCEDURE = 127,
    WIN_NOT_EMPTY = 145,
    WIN_EXISTS = 183,
    WIN_NO_VARIABLE = 203,
    WIN_MORE_DATA = 234,
    WIN_NO_MORE_ITEMS = 259,
    WIN_BAD_ADDRESS = 487,
    WIN_BAD_FLAGS = 1004,
    WIN_NO_UNICODE = 1113
};

/* ---- arguments ---- */

static inline uint64_t nat_u64(const Native *n, int i) { return n->args[i]; }
static inline int64_t nat_i64(const Native *n, int i) { return (int64_t)n->args[i]; }
static inline uint32_t nat_u32(const Native *n, int i) { return (uint32_t)n->args[i]; }
static inline int32_t nat_i32(const Native *n, int i) { return (int32_t)(uint32_t)n->args[i]; }
static inline void *nat_ptr(const Native *n, int i) { return (void *)(uintptr_t)n->args[i]; }
static inline double nat_double(const Native *n, int i) {
    double number;
    memcpy(&number, &n->args[i], sizeof number);
    return number;
}
static inline float nat_float(const Native *n, int i) {
    uint32_t bits = nat_u32(n, i);
    float number;
    memcpy(&number, &bits, sizeof number);
    return number;
}
uint64_t nat_from_double(double number);
uint64_t nat_from_float(float number);
static inline uint64_t nat_from_i32(int32_t number) { return (uint32_t)number; }

/* Writes to an address; nothing for 0. */
void nat_put32(Native *n, int i, uint32_t number);
void nat_put64(Native *n, int i, uint64_t number);

/* ---- errors ---- */

/* Sets what GetLastError gives, and returns the result. */
static inline uint64_t nat_fail(Native *n, uint32_t error, uint64_t result) {
    n->state->last_error = error;
    return result;
}
uint32_t win_error(OsError error);
/* The sentence for an error, NULL when none is known. */
const char *dll_message(uint32_t code);
/* Memory ran out: the script will end. */
uint64_t nat_no_memory(Native *n);

/* ---- texts ---- */

/* Units before the NUL. */
size_t nat_wide_length(const void *at);
/* The text of argument i in the width of the function; UNSET for 0, owned. ABORT sets n->failed. */
Value nat_text(Native *n, int i);
Value nat_text_at(Native *n, const void *at, bool wide);
/* The same with at most `limit` units, negative: to the NUL. */
Value nat_text_limit(Native *n, const void *at, bool wide, int64_t limit);
/* As UTF-8, memory of the heap; NULL for 0. */
char *nat_utf8(Native *n, int i);
/* Writes text with a NUL when it fits in `room` units, in the width of the function; the units without the NUL, or with it when
 * they do not fit: the custom of Windows' functions. */
uint32_t nat_put_text(Native *n, int i, uint64_t room, const String *s);
/* As nat_put_text of an owned value, freed here; 0 for ABORT. */
uint32_t nat_put_take(Native *n, int i, uint64_t room, Value owned);
/* Writes s cut to room - 1 units and a NUL. */
void nat_put_cut(void *to, bool wide, uint64_t room, const String *s);
uint32_t nat_put_utf8(Native *n, int i, uint64_t room, const char *text);

/* ---- memory and handles ---- */

/* A zeroed block that is freed at the end at the latest; NULL when memory runs out. */
void *nat_alloc(Native *n, uint64_t size);
bool nat_free(Native *n, const void *address);
/* Its size, -1: no block. */
int64_t nat_size(Native *n, const void *address);
void *nat_resize(Native *n, void *address, uint64_t size);

/* Gives an object (memory of the heap) a handle; 0 when memory ran out, the object is then closed. */
uint64_t nat_handle(Native *n, const HandleType *type, void *object);
void *nat_object(const Native *n, uint64_t handle, const HandleType *type);
bool nat_close(Native *n, uint64_t handle);

/* The number of the process of a handle, -1 when it is none (GetLastError is set). */
int64_t dll_process_of(Native *n, uint64_t handle);

/* ---- other functions ---- */

/* Calls a function of a row with other arguments; those behind `count` are 0. */
uint64_t nat_call_with(Native *n, DllFunction function, const uint64_t *args, int count);
/* The same for the form Ex of a function that differs by arguments in front only. */
static inline uint64_t nat_call_from(Native *n, DllFunction function, int first) {
    return nat_call_with(n, function, n->args + first, NATIVE_ARGS - first);
}
/* The same arguments, the W form or the A form. */
uint64_t nat_call_as(Native *n, DllFunction function, bool wide);
/* lstrcmp(a, b) */
uint64_t nat_compare_texts(Native *n);
/* The locales of dll_locale.c: English (United States), and the invariant one, whose name is "". */
#define LCID_US        0x0409
#define LCID_INVARIANT 0x007F
/* GetLocaleInfo(locale, type, buffer, size) */
uint64_t nat_locale_info(Native *n);
/* Rows whose answer is always the same. */
uint64_t nat_zero(Native *n);
uint64_t nat_one(Native *n);

/* Calls an address with whole numbers: a callback, a row, or real code. */
uint64_t nat_call_address(Native *n, uint64_t address, const uint64_t *args, int count);

#endif
