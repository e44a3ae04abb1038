/* What encoding a file is in, judged by its bytes, and the bytes of a value in each encoding. No files are touched here. */
#include "file_stream.h"

#include "array.h"
#include "base/text.h"
#include "binary.h"
#include "convert.h"
#include "str.h"

#include <string.h>

/* ---- detection ---- */

static int32_t bom_of(const uint8_t *b, size_t size) {
    if (size >= 2 && b[0] == 0xFF && b[1] == 0xFE) return ENCODING_UTF16LE;
    if (size >= 2 && b[0] == 0xFE && b[1] == 0xFF) return ENCODING_UTF16BE;
    if (size >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF) return ENCODING_UTF8_BOM;
    return 0;
}

static size_t tail_length(uint8_t lead) {
    if (lead < 0xC2 || lead > 0xF4) return 0;
    return lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
}

/* AutoIt's looser idea of UTF-8: lead bytes with enough tail bytes, whatever they encode; a sequence may be cut off by the end;
 * no NUL. */
static bool looks_utf8(const uint8_t *b, size_t size) {
    for (size_t i = 0; i < size;) {
        if (b[i] < 0x80) {
            if (!b[i++]) return false;
            continue;
        }
        size_t tail = tail_length(b[i++]);
        if (!tail) return false;
        for (; tail && i < size; tail--, i++) {
            if ((b[i] & 0xC0) != 0x80) return false;
        }
    }
    return true;
}

/* UTF-16 betrays itself by a zero byte beside a line end; both orders in one file say nothing. */
static int32_t order_by_line_ends(const uint8_t *b, size_t size) {
    bool little = false, big = false;
    for (size_t i = 0; i + 1 < size; i += 2) {
        big = big || (!b[i] && (b[i + 1] == '\n' || b[i + 1] == '\r'));
        little = little || (!b[i + 1] && (b[i] == '\n' || b[i] == '\r'));
    }
    if (little == big) return 0;
    return little ? ENCODING_UTF16LE_PLAIN : ENCODING_UTF16BE_PLAIN;
}

static int32_t order_by_zeros(const uint8_t *b, size_t size) {
    size_t zeros[2] = {0, 0};
    for (size_t i = 0; i < size; i++) zeros[i & 1] += b[i] == 0;
    if (!zeros[0] && !zeros[1]) return ENCODING_ANSI;
    double even = 2.0 * (double)zeros[0] / (double)size, odd = 2.0 * (double)zeros[1] / (double)size;
    if (odd > 0.7 && even < 0.1) return ENCODING_UTF16LE_PLAIN;
    if (even > 0.7 && odd < 0.1) return ENCODING_UTF16BE_PLAIN;
    return ENCODING_BINARY;
}

int32_t encoding_detect(const char *bytes, size_t size) {
    const uint8_t *b = (const uint8_t *)bytes;
    int32_t encoding = bom_of(b, size);
    if (encoding) return encoding;
    if (text_is_ascii(bytes, size) ? size == 0 || !memchr(b, 0, size) : looks_utf8(b, size)) return ENCODING_UTF8;
    encoding = order_by_line_ends(b, size);
    return encoding ? encoding : order_by_zeros(b, size);
}

size_t encoding_bom_size(int32_t encoding) {
    if (encoding == ENCODING_UTF8_BOM) return 3;
    return encoding == ENCODING_UTF16LE || encoding == ENCODING_UTF16BE ? 2 : 0;
}

/* ---- writing ---- */

static void append_wide(const uint16_t *units, size_t length, bool big, Buffer *out) {
    char *room = buffer_reserve(out, length * 2);
    if (!room) return;
    for (size_t i = 0; i < length; i++) {
        room[2 * i + big] = (char)units[i];
        room[2 * i + !big] = (char)(units[i] >> 8);
    }
    out->length += length * 2;
}

static void append_ansi(const uint16_t *units, size_t length, Buffer *out) {
    char *room = buffer_reserve(out, length);
    if (!room) return;
    for (size_t i = 0; i < length; i++) room[i] = (char)text_to_ansi(units[i]);
    out->length += length;
}

static void append_utf8(const uint16_t *units, size_t length, Buffer *out) {
    char *room = buffer_reserve(out, length * 3);
    if (room) out->length += text_utf16_to_utf8(units, length, room);
}

static void append_text(int32_t encoding, const String *s, Buffer *out) {
    switch (encoding) {
    case ENCODING_BINARY:
    case ENCODING_ANSI: append_ansi(s->units, s->length, out); break;
    case ENCODING_UTF16LE:
    case ENCODING_UTF16LE_PLAIN: append_wide(s->units, s->length, false, out); break;
    case ENCODING_UTF16BE:
    case ENCODING_UTF16BE_PLAIN: append_wide(s->units, s->length, true, out); break;
    default: append_utf8(s->units, s->length, out); break;
    }
}

static void append_integer(uint64_t value, size_t size, Buffer *out) {
    for (size_t i = 0; i < size; i++) buffer_append_char(out, (char)(value >> (8 * i)));
}

/* On binary handles numbers are stored as they lie in memory. False: not a number. */
static bool append_raw_number(Value v, Buffer *out) {
    if (is_i32(v))
        append_integer((uint32_t)as_i32(v), 4, out);
    else if (is_i64(v))
        append_integer((uint64_t)as_i64(v), 8, out);
    else if (is_double(v))
        append_integer(v.bits, 8, out);
    else if (is_bool(v))
        append_integer(as_bool(v), 1, out);
    else if (is_null(v))
        append_integer(0, 4, out);
    else if (is_default(v))
        append_integer(UINT32_MAX, 4, out);
    else if (is_pointer(v))
        append_integer(as_pointer(v), 8, out);
    else
        return false;
    return true;
}

void stream_encode(const FileStream *stream, Value v, Buffer *out) {
    if (is_binary(v)) {
        buffer_append(out, as_binary(v)->bytes, as_binary(v)->size);
        return;
    }
    if (stream->encoding == ENCODING_BINARY && (is_function(v) || append_raw_number(v, out))) return;
    if (is_string(v)) {
        append_text(stream->encoding, as_string(v), out);
        return;
    }
    Value text = to_string(stream->heap, v);
    if (is_string(text))
        append_text(stream->encoding, as_string(text), out);
    else
        out->failed = true;
    value_free(text);
}
