/* The growing text of the prompt, see text.h. */
#include "text.h"

#include <ctype.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

const char *text_string(const Text *text) { return text->data ? text->data : ""; }

void text_free(Text *text) {
    free(text->data);
    *text = (Text){0};
}

static bool grow(Text *text, size_t more) {
    size_t wanted = text->size + more + 1;
    if (wanted <= text->room) return true;
    size_t room = wanted + wanted / 2 + 32;
    char *data = realloc(text->data, room);
    if (!data) return false;
    text->data = data;
    text->room = room;
    return true;
}

void text_set(Text *text, const char *bytes, size_t size) {
    text->size = 0;
    text_add_bytes(text, bytes, size);
}

void text_add_bytes(Text *text, const char *bytes, size_t size) { text_insert(text, text->size, bytes, size); }

void text_add(Text *text, const char *string) { text_add_bytes(text, string, strlen(string)); }

void text_add_char(Text *text, char c) { text_add_bytes(text, &c, 1); }

void text_printf(Text *text, const char *format, ...) {
    va_list args;
    va_start(args, format);
    int size = vsnprintf(NULL, 0, format, args);
    va_end(args);
    if (size < 0 || !grow(text, (size_t)size)) return;
    va_start(args, format);
    vsnprintf(text->data + text->size, (size_t)size + 1, format, args);
    va_end(args);
    text->size += (size_t)size;
}

void text_insert(Text *text, size_t at, const char *bytes, size_t size) {
    if (!grow(text, size)) return;
    memmove(text->data + at + size, text->data + at, text->size - at);
    if (size) memcpy(text->data + at, bytes, size);
    text->size += size;
    text->data[text->size] = 0;
}

void text_delete(Text *text, size_t from, size_t to) {
    if (from >= to) return;
    memmove(text->data + from, text->data + to, text->size - to);
    text->size -= to - from;
    text->data[text->size] = 0;
}

/* ---- characters ---- */

/* The code point at `at`; a byte that belongs to none is 0xFFFD and stands alone. */
static utf8proc_int32_t decode(const char *bytes, size_t size, size_t at, size_t *next) {
    utf8proc_int32_t point;
    utf8proc_ssize_t length = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at, (utf8proc_ssize_t)(size - at), &point);
    *next = at + (length > 0 ? (size_t)length : 1);
    return length > 0 ? point : 0xFFFD;
}

int text_width(const char *bytes, size_t size, size_t at, size_t *next) {
    utf8proc_int32_t point = decode(bytes, size, at, next);
    if (point == '\t') return 4;
    if (point < 32 || point == 127) return 2;
    return utf8proc_charwidth(point);
}

bool text_is_name(char c) { return isalnum((unsigned char)c) || c == '_'; }

bool text_same(const char *a, const char *b, size_t size) {
    for (size_t i = 0; i < size; i++) {
        if (tolower((unsigned char)a[i]) != tolower((unsigned char)b[i])) return false;
        if (!a[i]) return true;
    }
    return true;
}
