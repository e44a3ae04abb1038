/* What the files of the API share: the inside of an Au3. */
#ifndef AU3_RUNTIME_API_H
#define AU3_RUNTIME_API_H

#include "au3.h"
#include "include_path.h"
#include "interp.h"

struct Au3 {
    Heap *heap;
    Interp *interp;
    IncludePath include_path;
    void (*on_diagnostic)(void *user, Au3 *au3, int index);
    void (*on_effect)(void *user, Au3 *au3, const char *line);
    void (*on_coverage)(void *user, const char *file, uint32_t line, uint64_t count);
    void *user;
    Au3Value *values;               /* all handles that were not freed */
    struct HostFunction *functions; /* of au3_register */
    bool loaded;                    /* something was */
    bool busy;                      /* loads or runs: callbacks may not do so again */
};

struct Au3Value {
    Au3 *owner;
    Value value;
    char *text; /* what was given out last */
    bool lent;  /* an argument of a host's function: the library's to free */
    Au3Value *next, *previous;
};

/* A handle for an owned value; NULL for ABORT and UNSET, and when memory runs out. */
Au3Value *api_value(Au3 *au3, Value owned);

/* The value of a handle of this interpreter; ABORT for NULL and for those of others. Borrowed. */
Value api_look(const Au3 *au3, const Au3Value *handle);

/* Frees what au3_register made. */
void api_free_functions(Au3 *au3);

/* Calls `each` for all names of now until it returns false (api_names.c). */
void api_names(Au3 *au3, bool (*each)(void *user, const Au3Name *name), void *user);

/* Calls the callback for a diagnostic of the program. */
void api_tell(Au3 *au3, const Diagnostic *diagnostic);

/* Copies the text out as snprintf does, frees the buffer, and returns the text's length. */
size_t api_give_text(Buffer *buffer, char *text, size_t size);

/* Reads a structure of the caller's header in the size of ours, and fills one in: what only one side has is left out. */
void api_read_struct(void *to, size_t size, const void *from);
void api_write_struct(void *to, size_t size, const void *from);

#endif
