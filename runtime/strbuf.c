/* Building a string piece by piece. The string grows in place by half; strbuf_take gives back what is too much.
 * Failure is sticky, so that a chain of appends needs one check at its end. */
#include "str.h"

#include "base/text.h"
#include "convert.h"
#include "number.h"

enum { FIRST_ROOM = 22 }; /* units; fills a block of 64 bytes */

void strbuf_init(StrBuf *buf, Heap *heap) { *buf = (StrBuf){.heap = heap}; }

void strbuf_free(StrBuf *buf) {
    mem_free(buf->string);
    buf->string = NULL;
}

static uint16_t *reserve_slow(StrBuf *buf, size_t more) {
    String *s = buf->string;
    size_t length = s ? s->length : 0, room = s ? s->capacity : FIRST_ROOM - FIRST_ROOM / 3;
    size_t need = length + more, wanted = room + room / 2;
    if (wanted < need) wanted = need;
    if (wanted > STRING_MAX) wanted = STRING_MAX;
    size_t size = offsetof(String, units) + wanted * 2;
    String *grown = need > STRING_MAX || more > STRING_MAX ? NULL : mem_realloc(buf->heap, s, size);
    if (!grown) {
        buf->failed = true;
        strbuf_free(buf);
        return NULL;
    }
    if (!s) {
        grown->head = (Block){.refs = 1, .kind = BLOCK_STRING};
        grown->length = grown->hash = 0;
    }
    grown->capacity = (uint32_t)wanted;
    buf->string = grown;
    return grown->units + length;
}

uint16_t *strbuf_reserve(StrBuf *buf, size_t more) {
    if (buf->failed) return NULL;
    String *s = buf->string;
    if (s && s->capacity - s->length >= more) return s->units + s->length;
    return reserve_slow(buf, more);
}

void strbuf_append(StrBuf *buf, const uint16_t *units, size_t length) {
    if (!length) return;
    uint16_t *place = strbuf_reserve(buf, length);
    if (!place) return;
    memcpy(place, units, length * 2);
    buf->string->length += (uint32_t)length;
}

void strbuf_append_unit(StrBuf *buf, uint16_t unit) {
    uint16_t *place = strbuf_reserve(buf, 1);
    if (!place) return;
    *place = unit;
    buf->string->length++;
}

void strbuf_append_ascii(StrBuf *buf, const char *text, size_t length) {
    if (!length) return;
    uint16_t *place = strbuf_reserve(buf, length);
    if (!place) return;
    for (size_t i = 0; i < length; i++) place[i] = (uint8_t)text[i];
    buf->string->length += (uint32_t)length;
}

void strbuf_append_utf8(StrBuf *buf, const char *bytes, size_t size) {
    if (!size) return;
    uint16_t *place = strbuf_reserve(buf, size);
    if (place) buf->string->length += (uint32_t)text_utf8_to_utf16(bytes, size, place);
}

void strbuf_append_value(StrBuf *buf, Value v) {
    if (is_string(v)) {
        strbuf_append(buf, as_string(v)->units, as_string(v)->length);
        return;
    }
    if (!is_binary(v)) {
        char text[NUMBER_TEXT_MAX];
        strbuf_append_ascii(buf, text, (size_t)to_short_text(v, text));
        return;
    }
    Value s = to_string(buf->heap, v);
    if (is_abort(s)) {
        buf->failed = true;
        strbuf_free(buf);
        return;
    }
    strbuf_append(buf, as_string(s)->units, as_string(s)->length);
    value_free(s);
}

Value strbuf_take(StrBuf *buf) {
    String *s = buf->string;
    bool failed = buf->failed;
    *buf = (StrBuf){.heap = buf->heap};
    if (failed) return VALUE_ABORT;
    if (!s) return VALUE_EMPTY;
    if (s->length < 2) {
        Value small = str_new(buf->heap, s->units, s->length);
        mem_free(s);
        return small;
    }
    if (s->capacity - s->length > 32 && s->capacity - s->length > s->length / 8) {
        String *shrunk = mem_realloc(buf->heap, s, offsetof(String, units) + (size_t)s->length * 2);
        if (shrunk) shrunk->capacity = shrunk->length;
        if (shrunk) s = shrunk;
    }
    return from_string(s);
}
