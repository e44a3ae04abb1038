/* A growing run of bytes, for texts in UTF-8 and for raw data. Failure is sticky: after a failed append the buffer
 * is empty and ignores everything, and `failed` is set, so that only the end needs a check. */
#ifndef AU3_BASE_BUFFER_H
#define AU3_BASE_BUFFER_H

#include "base/memory.h"

#include <stdarg.h>

typedef struct Buffer {
    Heap *heap;
    char *data; /* NULL while empty */
    size_t length, capacity;
    bool failed;
} Buffer;

void buffer_init(Buffer *buffer, Heap *heap);
void buffer_free(Buffer *buffer);

/* Forgets the content, keeps the memory. */
void buffer_clear(Buffer *buffer);

/* Makes room for `more` further bytes and returns where they go (NULL after failure); the caller adds to length. */
char *buffer_reserve(Buffer *buffer, size_t more);

void buffer_append(Buffer *buffer, const void *data, size_t size);
void buffer_append_char(Buffer *buffer, char c);
void buffer_append_str(Buffer *buffer, const char *text);
void buffer_printf(Buffer *buffer, const char *format, ...) __attribute__((format(printf, 2, 3)));

/* The content as a NUL-terminated text, valid until the next call on the buffer; "" after failure. */
const char *buffer_text(Buffer *buffer);

#endif
