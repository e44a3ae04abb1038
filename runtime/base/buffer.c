/* Growing runs of bytes. Not for AutoIt's strings (those are UTF-16, see str.h): for UTF-8 output, messages and raw data.
 * Failure is sticky, so that a chain of appends needs one check at its end. */
#include "base/buffer.h"

#include <stdio.h>
#include <string.h>

enum { FIRST_CAPACITY = 64 };

void buffer_init(Buffer *buffer, Heap *heap) { *buffer = (Buffer){.heap = heap}; }

void buffer_free(Buffer *buffer) {
    mem_free(buffer->data);
    *buffer = (Buffer){.heap = buffer->heap};
}

void buffer_clear(Buffer *buffer) {
    buffer->length = 0;
    buffer->failed = false;
}

/* What is left is the empty text, for those who use the content before they look. */
static char *give_up(Buffer *buffer) {
    buffer->failed = true;
    buffer->length = 0;
    return NULL;
}

char *buffer_reserve(Buffer *buffer, size_t more) {
    if (buffer->failed) return NULL;
    if (buffer->capacity - buffer->length <= more) { /* one byte is left for a NUL, so that buffer_text does not fail */
        size_t need = buffer->length + more + 1;
        size_t grown = buffer->capacity + buffer->capacity / 2;
        size_t capacity = grown > need ? grown : need;
        if (capacity < FIRST_CAPACITY) capacity = FIRST_CAPACITY;
        char *data = more < SIZE_MAX / 4 ? mem_realloc(buffer->heap, buffer->data, capacity) : NULL;
        if (!data) return give_up(buffer);
        buffer->data = data;
        buffer->capacity = capacity;
    }
    return buffer->data + buffer->length;
}

void buffer_append(Buffer *buffer, const void *data, size_t size) {
    if (!size) return;
    char *place = buffer_reserve(buffer, size);
    if (!place) return;
    memcpy(place, data, size);
    buffer->length += size;
}

void buffer_append_char(Buffer *buffer, char c) {
    char *place = buffer_reserve(buffer, 1);
    if (!place) return;
    *place = c;
    buffer->length++;
}

void buffer_append_str(Buffer *buffer, const char *text) { buffer_append(buffer, text, strlen(text)); }

void buffer_printf(Buffer *buffer, const char *format, ...) {
    va_list args, again;
    va_start(args, format);
    va_copy(again, args);
    int size = vsnprintf(NULL, 0, format, args);
    char *place = size < 0 ? NULL : buffer_reserve(buffer, (size_t)size + 1);
    if (place) {
        vsnprintf(place, (size_t)size + 1, format, again);
        buffer->length += (size_t)size;
    } else {
        give_up(buffer);
    }
    va_end(again);
    va_end(args);
}

const char *buffer_text(Buffer *buffer) {
    char *place = buffer_reserve(buffer, 0);
    if (!place) return "";
    *place = '\0';
    return buffer->data;
}
