/* Bits and hexadecimal: BitAND and its kin, shifts, rotation, Hex, Dec.
 *
 * The Bit functions work on 32 bits only: to_i32 drops the high half of an Int64, and a Double out of range becomes the
 * lowest Int32. Counts are taken modulo the width, so nothing here can shift too far. */
#include "builtin.h"
#include "number.h"

static inline uint32_t bits_arg(const Call *call, int i) { return (uint32_t)arg_int(call, i); }
static inline Value from_bits(uint32_t bits) { return from_i32((int32_t)bits); }

/* BitAND(value1, value2, ...) */
static Value bit_and(Call *call) {
    uint32_t bits = bits_arg(call, 0) & bits_arg(call, 1);
    for (int i = 2; i < call->count; i++) bits &= bits_arg(call, i);
    return from_bits(bits);
}

/* BitOR(value1, value2, ...) */
static Value bit_or(Call *call) {
    uint32_t bits = bits_arg(call, 0) | bits_arg(call, 1);
    for (int i = 2; i < call->count; i++) bits |= bits_arg(call, i);
    return from_bits(bits);
}

/* BitXOR(value1, value2, ...) */
static Value bit_xor(Call *call) {
    uint32_t bits = bits_arg(call, 0) ^ bits_arg(call, 1);
    for (int i = 2; i < call->count; i++) bits ^= bits_arg(call, i);
    return from_bits(bits);
}

/* BitNOT(value) */
static Value bit_not(Call *call) { return from_bits(~bits_arg(call, 0)); }

/* BitShift(value, shift): right with the sign kept, left when shift is negative. */
static Value bit_shift(Call *call) {
    int32_t value = arg_int(call, 0), shift = arg_int(call, 1);
    if (shift >= 0) return from_i32(value >> (shift & 31));
    return from_bits((uint32_t)value << ((0u - (uint32_t)shift) & 31));
}

/* The width that a size names by its first letter; 0: none does. */
static uint32_t rotate_width(const String *size) {
    switch (size->length ? size->units[0] | 0x20 : 0) {
    case 'b': return 8;
    case 'w': return 16;
    case 'd': return 32;
    default: return 0;
    }
}

/* BitRotate(value, shift, size): to the left, to the right when shift is negative; the bits above the size stay. */
static Value bit_rotate(Call *call) {
    uint32_t width = arg_given(call, 2) ? rotate_width(arg_str(call, 2)) : 16;
    if (!width) return call_drop_statement(call, 1);
    uint32_t value = bits_arg(call, 0);
    uint32_t shift = (call->count > 1 ? bits_arg(call, 1) : 1) & (width - 1);
    if (!shift) return from_bits(value);
    uint32_t mask = UINT32_MAX >> (32 - width);
    uint32_t part = value & mask;
    return from_bits((value & ~mask) | ((part << shift | part >> (width - shift)) & mask));
}

/* ---- Hex, Dec ---- */

static Value hex_digits(Heap *heap, uint64_t bits, int length) {
    String *s = str_alloc(heap, (size_t)length);
    if (!s) return VALUE_ABORT;
    for (int i = length; i-- > 0; bits >>= 4) s->units[i] = (uint16_t) "0123456789ABCDEF"[bits & 15];
    return from_string(s);
}

static Value hex_binary(Heap *heap, Value binary) {
    Value text = to_string(heap, binary);
    if (is_abort(text) || as_string(text)->length < 2) return text;
    Value digits = str_substring(heap, as_string(text), 2, as_string(text)->length - 2);
    value_free(text);
    return digits;
}

/* The bits of a number and how many digits its type has. */
static uint64_t hex_bits(Value number, int *digits) {
    *digits = 16;
    if (is_double(number)) return number.bits;
    if (is_pointer(number)) return as_pointer(number);
    if (is_i64(number)) return (uint64_t)as_i64(number);
    *digits = 8;
    return is_i32(number) ? (uint64_t)as_i32(number) : 0;
}

/* A text, unlike a number, is shown in 32 bits when it has no more, with or without a sign. */
static bool fits_32_bits(uint64_t bits) { return bits >> 32 == 0 || (int64_t)bits == (int32_t)bits; }

/* Hex(value, length): without length as many digits as the type has; with it the last ones, at most 16. */
static Value bit_hex(Call *call) {
    Value v = call->args[0];
    if (is_binary(v)) return hex_binary(call->heap, v);
    Value number = is_pointer(v) ? value_copy(v) : to_number(call->heap, v);
    if (is_abort(number)) return number;
    int digits;
    uint64_t bits = hex_bits(number, &digits);
    if (is_string(v) && is_i64(number) && fits_32_bits(bits)) digits = 8;
    value_free(number);
    int32_t length = arg_int_or(call, 1, digits);
    if (length <= 0) return value_copy(VALUE_EMPTY);
    return hex_digits(call->heap, bits, length < 16 ? length : 16);
}

static int hex_digit(uint16_t unit) {
    if (unit >= '0' && unit <= '9') return unit - '0';
    uint16_t lower = unit | 0x20;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* Reads at most 16 hex digits; false for anything else. */
static bool read_hex(const uint16_t *units, uint32_t length, uint64_t *bits) {
    uint64_t read = 0;
    for (uint32_t i = 0; i < length; i++) {
        int digit = hex_digit(units[i]);
        if (digit < 0 || i == 16) return false;
        read = read << 4 | (uint64_t)digit;
    }
    *bits = read;
    return true;
}

static Value dec_flagged(Heap *heap, uint64_t bits, int32_t flag) {
    double number;
    switch (flag) {
    case 1: return from_bits((uint32_t)bits);
    case 2: return from_i64(heap, (int64_t)bits);
    case 3: memcpy(&number, &bits, sizeof number); return from_foreign_double(number);
    default: return from_int(heap, (int64_t)bits);
    }
}

/* Dec(hex, flag): a text is read up to its first NUL. Without flag the type goes by its full length, whatever it says. */
static Value bit_dec(Call *call) {
    const String *s = arg_str(call, 0);
    uint64_t bits = 0;
    uint32_t length = 0;
    while (length < s->length && s->units[length]) length++;
    if (!read_hex(s->units, length, &bits)) call->error = 1;
    if (call->count > 1) return dec_flagged(call->heap, bits, arg_int(call, 1));
    return s->length > 8 ? from_i64(call->heap, (int64_t)bits) : from_bits((uint32_t)bits);
}

/* clang-format off */
const Builtin bit_builtins[] = {
    {"BitAND",    2, 255, bit_and,    "BitAND(value1, value2 [, ...])",           "Bits that are set in all values.",                         0, FULL},
    {"BitNOT",    1, 1,   bit_not,    "BitNOT(value)",                            "All 32 bits inverted.",                                    0, FULL},
    {"BitOR",     2, 255, bit_or,     "BitOR(value1, value2 [, ...])",            "Bits that are set in any value.",                          0, FULL},
    {"BitRotate", 1, 3,   bit_rotate, "BitRotate(value [, shift [, size]])",      "Rotates to the left within a \"B\", \"W\" or \"D\".",      0, FULL},
    {"BitShift",  2, 2,   bit_shift,  "BitShift(value, shift)",                   "Shifts to the right; to the left when shift is negative.", 0, FULL},
    {"BitXOR",    2, 255, bit_xor,    "BitXOR(value1, value2 [, ...])",           "Bits that are set in an odd number of values.",            0, FULL},
    {"Dec",       1, 2,   bit_dec,    "Dec(hex [, flag])",                        "The number that hexadecimal text stands for.",             0, FULL},
    {"Hex",       1, 2,   bit_hex,    "Hex(value [, length])",                    "Hexadecimal text of a number or Binary.",                  0, FULL},
};
/* clang-format on */
const int bit_builtins_count = sizeof bit_builtins / sizeof *bit_builtins;
