/* Short cuts of hot builtins (see quick.h): each must agree with the builtin of its name, which handles all other types. */
#include "quick.h"

#include "array.h"
#include "str.h"

#include <math.h>

static Value quick_bit_and(Value a, Value b) { return is_i32(a) && is_i32(b) ? from_i32(as_i32(a) & as_i32(b)) : VALUE_UNSET; }
static Value quick_bit_or(Value a, Value b) { return is_i32(a) && is_i32(b) ? from_i32(as_i32(a) | as_i32(b)) : VALUE_UNSET; }
static Value quick_bit_xor(Value a, Value b) { return is_i32(a) && is_i32(b) ? from_i32(as_i32(a) ^ as_i32(b)) : VALUE_UNSET; }
static Value quick_bit_not(Value a) { return is_i32(a) ? from_i32(~as_i32(a)) : VALUE_UNSET; }

/* Positive counts shift to the right. */
static Value quick_bit_shift(Value a, Value b) {
    if (!is_i32(a) || !is_i32(b)) return VALUE_UNSET;
    int32_t count = as_i32(b);
    if (count >= 0 && count < 32) return from_i32(as_i32(a) >> count);
    if (count < 0 && count > -32) return from_i32((int32_t)((uint32_t)as_i32(a) << -count));
    return VALUE_UNSET;
}

static Value quick_mod(Value a, Value b) {
    if (is_i32(a) && is_i32(b) && as_i32(b) > 0) return from_i32(as_i32(a) % as_i32(b));
    if (is_i48(a) && is_i32(b) && as_i32(b) > 0) {
        int64_t rest = as_i48(a) % as_i32(b);
        return VALUE_MAKE((uint64_t)TAG_INT48, (uint64_t)rest & VALUE_PAYLOAD_MASK);
    }
    return VALUE_UNSET;
}

/* Always a Double. */
static Value quick_abs(Value a) {
    if (is_i32(a)) return from_double(fabs((double)as_i32(a)));
    return is_double(a) && as_double(a) == as_double(a) ? from_double(fabs(as_double(a))) : VALUE_UNSET;
}

/* Small Doubles that are no whole number's neighbours, and integers. */
static Value quick_int(Value a) {
    if (is_i32(a)) return a;
    if (!is_double(a)) return VALUE_UNSET;
    double d = as_double(a), whole = trunc(d), rest = fabs(d - whole);
    if (!(fabs(d) < 2147483000.0) || rest > 0.999999) return VALUE_UNSET;
    return from_i32((int32_t)whole);
}

static Value quick_sqrt(Value a) {
    if (is_double(a) && as_double(a) >= 0) return from_double(sqrt(as_double(a)));
    return is_i32(a) && as_i32(a) >= 0 ? from_double(sqrt((double)as_i32(a))) : VALUE_UNSET;
}

static Value quick_string_len(Value a) { return is_string(a) ? from_i32((int32_t)as_string(a)->length) : VALUE_UNSET; }

/* ASCII only. */
static Value quick_asc(Value a) {
    return is_string(a) && as_string(a)->length > 0 && as_string(a)->units[0] < 128 ? from_i32(as_string(a)->units[0])
                                                                                    : VALUE_UNSET;
}

static Value quick_ubound(Value a) { return is_array_1d(a) ? from_i32((int32_t)as_array(a)->size0) : VALUE_UNSET; }

/* One ASCII character. */
static Value quick_string_mid(Value a, Value b, Value c) {
    if (!is_string(a) || !is_i32(b) || !is_i32(c) || as_i32(c) != 1) return VALUE_UNSET;
    const String *s = as_string(a);
    uint32_t index = (uint32_t)as_i32(b) - 1;
    return index < s->length && s->units[index] < 128 ? str_char((uint8_t)s->units[index]) : VALUE_UNSET;
}

/* clang-format off */
const Quick quick_table[] = {
    {"Abs",       quick_abs,        NULL,            NULL},
    {"Asc",       quick_asc,        NULL,            NULL},
    {"AscW",      quick_asc,        NULL,            NULL},
    {"BitAND",    NULL,             quick_bit_and,   NULL},
    {"BitNOT",    quick_bit_not,    NULL,            NULL},
    {"BitOR",     NULL,             quick_bit_or,    NULL},
    {"BitShift",  NULL,             quick_bit_shift, NULL},
    {"BitXOR",    NULL,             quick_bit_xor,   NULL},
    {"Int",       quick_int,        NULL,            NULL},
    {"Mod",       NULL,             quick_mod,       NULL},
    {"Sqrt",      quick_sqrt,       NULL,            NULL},
    {"StringLen", quick_string_len, NULL,            NULL},
    {"StringMid", NULL,             NULL,            quick_string_mid},
    {"UBound",    quick_ubound,     NULL,            NULL},
    {NULL,        NULL,             NULL,            NULL}};
/* clang-format on */
