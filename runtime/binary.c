/* Making Binary values; reading them needs only the fields of the header. */
#include "binary.h"

#include "base/text.h"
#include "str.h"

Value binary_new(Heap *heap, const void *bytes, size_t size) {
    if (size > UINT32_MAX / 2) return VALUE_ABORT;
    Binary *binary = mem_alloc(heap, sizeof *binary + size);
    if (!binary) return VALUE_ABORT;
    binary->head = (Block){.refs = 1, .kind = BLOCK_BINARY};
    binary->size = (uint32_t)size;
    if (bytes && size) memcpy(binary->bytes, bytes, size);
    if (!bytes) memset(binary->bytes, 0, size);
    return from_block(binary);
}

/* ---- from other values ---- */

static int hex_digit(uint16_t unit) {
    if (unit >= '0' && unit <= '9') return unit - '0';
    unit |= 0x20;
    return unit >= 'a' && unit <= 'f' ? unit - 'a' + 10 : -1;
}

/* 0x and pairs of hex digits, nothing else. */
static bool is_hex_form(const String *s) {
    if (s->length < 2 || s->length % 2 || s->units[0] != '0' || (s->units[1] | 0x20) != 'x') return false;
    for (uint32_t i = 2; i < s->length; i++) {
        if (hex_digit(s->units[i]) < 0) return false;
    }
    return true;
}

static Value from_hex_form(Heap *heap, const String *s) {
    Value result = binary_new(heap, NULL, s->length / 2 - 1);
    if (is_abort(result)) return result;
    Binary *binary = as_binary(result);
    const uint16_t *digits = s->units + 2;
    for (uint32_t i = 0; i < binary->size; i++) {
        binary->bytes[i] = (uint8_t)(hex_digit(digits[2 * i]) << 4 | hex_digit(digits[2 * i + 1]));
    }
    return result;
}

static Value from_text(Heap *heap, const String *s) {
    if (is_hex_form(s)) return from_hex_form(heap, s);
    Value result = binary_new(heap, NULL, s->length);
    if (is_abort(result)) return result;
    for (uint32_t i = 0; i < s->length; i++) as_binary(result)->bytes[i] = text_to_ansi(s->units[i]);
    return result;
}

/* The lowest `size` bytes of a number, lowest first. */
static Value from_bits(Heap *heap, uint64_t bits, size_t size) {
    uint8_t bytes[8];
    for (int i = 0; i < 8; i++) bytes[i] = (uint8_t)(bits >> 8 * i);
    return binary_new(heap, bytes, size);
}

Value binary_from_value(Heap *heap, Value v) {
    if (is_binary(v)) return value_copy(v);
    if (is_string(v)) return from_text(heap, as_string(v));
    if (is_i32(v)) return from_bits(heap, (uint32_t)as_i32(v), 4);
    if (is_i64(v)) return from_bits(heap, (uint64_t)as_i64(v), 8);
    if (is_double(v)) return from_bits(heap, v.bits, 8);
    if (is_pointer(v)) return from_bits(heap, as_pointer(v), 8);
    if (is_bool(v)) return from_bits(heap, as_bool(v), 1);
    if (is_null(v)) return from_bits(heap, 0, 4);
    if (is_default(v)) return from_bits(heap, UINT32_MAX, 4);
    return binary_new(heap, NULL, 0);
}
