/* Conversions between the types of values: truth, text, numbers, addresses. The rules of reading and writing numbers
 * themselves are in number.c and number_parse.c.
 *
 * To know: Default counts as -1 where a number is wanted, but as 0 in Number() and its kin. */
#include "convert.h"

#include "binary.h"
#include "number.h"
#include "str.h"

bool to_bool(Value v) {
    if (is_double(v)) return as_double(v) != 0;
    if (is_int(v)) return as_int(v) != 0;
    if (is_string(v)) return as_string(v)->length != 0;
    if (is_special(v)) return v.bits == VALUE_TRUE.bits;
    if (is_binary(v)) return as_binary(v)->size != 0;
    return is_pointer(v) && as_pointer(v) != 0;
}

/* ---- text ---- */

static const char hex_digits[16] = "0123456789ABCDEF";

static int put_text(char *out, const char *text) {
    size_t length = strlen(text);
    memcpy(out, text, length);
    return (int)length;
}

static int put_pointer(char *out, uint64_t address) {
    put_text(out, "0x");
    for (int i = 0; i < 16; i++) out[2 + i] = hex_digits[address >> (60 - 4 * i) & 15];
    return 18;
}

int to_short_text(Value v, char *out) {
    if (is_int(v)) return number_format_int(as_int(v), out);
    if (is_double(v)) return number_format_double(as_double(v), out);
    if (is_bool(v)) return put_text(out, as_bool(v) ? "True" : "False");
    if (is_default(v)) return put_text(out, "Default");
    return is_pointer(v) ? put_pointer(out, as_pointer(v)) : 0;
}

static Value binary_text(Heap *heap, const Binary *binary) {
    if (!binary->size) return VALUE_EMPTY;
    String *s = str_alloc(heap, 2 + (size_t)binary->size * 2);
    if (!s) return VALUE_ABORT;
    s->units[0] = '0';
    s->units[1] = 'x';
    for (size_t i = 0; i < binary->size; i++) {
        s->units[2 + i * 2] = (uint8_t)hex_digits[binary->bytes[i] >> 4];
        s->units[3 + i * 2] = (uint8_t)hex_digits[binary->bytes[i] & 15];
    }
    return from_string(s);
}

Value to_string(Heap *heap, Value v) {
    if (is_string(v)) return value_copy(v);
    if (is_binary(v)) return binary_text(heap, as_binary(v));
    char text[NUMBER_TEXT_MAX];
    int length = to_short_text(v, text);
    return str_from_utf8(heap, text, (size_t)length);
}

/* ---- numbers ---- */

double to_double(Value v) {
    if (is_double(v)) return as_double(v);
    if (is_int(v)) return (double)as_int(v);
    if (is_string(v)) return number_parse_double(as_string(v)->units, as_string(v)->length);
    if (is_bool(v)) return as_bool(v);
    if (is_default(v)) return -1;
    return is_pointer(v) ? (double)(int64_t)as_pointer(v) : 0;
}

/* The bytes of a Binary as a little-endian number: up to 4 of them as an Int32 would have it, more than 8 give 0. */
static int64_t binary_int(const Binary *binary) {
    if (binary->size > 8) return 0;
    uint64_t value = 0;
    for (uint32_t i = 0; i < binary->size; i++) value |= (uint64_t)binary->bytes[i] << 8 * i;
    return binary->size > 4 ? (int64_t)value : (int32_t)(uint32_t)value;
}

/* What is neither a Double nor text, as an integer. */
static int64_t simple_int(Value v) {
    if (is_int(v)) return as_int(v);
    if (is_bool(v)) return as_bool(v);
    if (is_default(v)) return -1;
    if (is_pointer(v)) return (int64_t)as_pointer(v);
    return is_binary(v) ? binary_int(as_binary(v)) : 0;
}

static bool is_hex(const String *s) { return s->length > 1 && s->units[0] == '0' && (s->units[1] | 32) == 'x'; }

/* Text saturates, but hex text keeps its low half. */
static int32_t text_i32(const String *s) {
    int64_t value = number_parse_int(s->units, s->length, NULL);
    if (is_hex(s) || value == (int32_t)value) return (int32_t)value;
    return value < 0 ? INT32_MIN : INT32_MAX;
}

int32_t to_i32(Value v) {
    if (is_i32(v)) return as_i32(v);
    if (is_double(v)) return number_to_i32(as_double(v));
    return is_string(v) ? text_i32(as_string(v)) : (int32_t)simple_int(v);
}

int64_t to_i64(Value v) {
    if (is_double(v)) return number_to_i64(as_double(v));
    if (is_string(v)) return number_parse_int(as_string(v)->units, as_string(v)->length, NULL);
    return simple_int(v);
}

static Value text_number(Heap *heap, const String *s) {
    ParsedNumber parsed = number_parse(s->units, s->length);
    switch (parsed.kind) {
    case PARSED_INT32: return from_i32((int32_t)parsed.integer);
    case PARSED_INT64: return from_i64(heap, parsed.integer);
    case PARSED_DOUBLE: return from_double(parsed.real);
    }
    return from_i32(0);
}

Value to_number(Heap *heap, Value v) {
    if (is_number(v)) return value_copy(v);
    if (is_string(v)) return text_number(heap, as_string(v));
    if (is_default(v)) return from_i32(0);
    return from_int(heap, simple_int(v));
}

uint64_t to_address(Value v) {
    if (is_pointer(v)) return as_pointer(v);
    if (is_double(v)) return (uint64_t)number_to_i64_near(as_double(v));
    if (is_int(v)) return (uint64_t)as_int(v);
    return is_string(v) ? (uint64_t)number_parse_int(as_string(v)->units, as_string(v)->length, NULL) : 0;
}
