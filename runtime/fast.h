/* Arithmetic on plain numbers, inline: what the nodes try before they take the general way (operator.h). Each agrees with
 * the operator of its name; false means that it does not apply. */
#ifndef AU3_RUNTIME_FAST_H
#define AU3_RUNTIME_FAST_H

#include "value.h"

/* Int32 or Double: not counted, no surprises. */
static inline bool is_simple_number(Value v) { return v.bits < (uint64_t)TAG_SPECIAL << 48; }
/* The number of a value for which is_simple_number holds. */
static inline double simple_double(Value v) { return is_i32(v) ? as_i32(v) : as_double(v); }

/* Stores an Int64 that fits in 48 bits. */
static inline bool fits_i48(int64_t i, Value *out) {
    if ((int64_t)((uint64_t)i << 16) >> 16 != i) return false;
    *out = VALUE_MAKE((uint64_t)TAG_INT48, (uint64_t)i & VALUE_PAYLOAD_MASK);
    return true;
}

static inline bool fast_add(Value a, Value b, Value *out) {
    if (is_i32(a) && is_i32(b)) {
        int32_t sum;
        if (__builtin_add_overflow(as_i32(a), as_i32(b), &sum)) return false;
        return *out = from_i32(sum), true;
    }
    if (is_simple_number(a) && is_simple_number(b)) return *out = from_double(simple_double(a) + simple_double(b)), true;
    return is_i48(a) && is_i32(b) && fits_i48(as_i48(a) + as_i32(b), out); /* sums stay Int64 after one overflow */
}

static inline bool fast_subtract(Value a, Value b, Value *out) {
    if (is_i32(a) && is_i32(b)) {
        int32_t difference;
        if (__builtin_sub_overflow(as_i32(a), as_i32(b), &difference)) return false;
        return *out = from_i32(difference), true;
    }
    if (is_simple_number(a) && is_simple_number(b)) return *out = from_double(simple_double(a) - simple_double(b)), true;
    return is_i48(a) && is_i32(b) && fits_i48(as_i48(a) - as_i32(b), out);
}

static inline bool fast_multiply(Value a, Value b, Value *out) {
    if (is_i32(a) && is_i32(b)) {
        int64_t product = (int64_t)as_i32(a) * as_i32(b);
        if (product == (int32_t)product) return *out = from_i32((int32_t)product), true;
        return fits_i48(product, out);
    }
    if (is_simple_number(a) && is_simple_number(b)) return *out = from_double(simple_double(a) * simple_double(b)), true;
    return false;
}

static inline bool fast_divide(Value a, Value b, Value *out) {
    if (!is_simple_number(a) || !is_simple_number(b)) return false;
    return *out = from_double(simple_double(a) / simple_double(b)), true;
}

/* Int32, or an Int64 that is held inline. */
static inline bool is_whole(Value v) { return is_i32(v) || is_i48(v); }
static inline int64_t whole(Value v) { return is_i32(v) ? as_i32(v) : as_i48(v); }

/* Comparisons. With NaN <= and >= are true, < > and = false, <> true: the negations of the opposite. */
#define FAST_COMPARISON(NAME, OP, DOUBLES)                                                                                     \
    static inline bool fast_##NAME(Value a, Value b, int *out) {                                                               \
        if (is_i32(a) && is_i32(b)) return *out = as_i32(a) OP as_i32(b), true;                                                \
        if (is_simple_number(a) && is_simple_number(b)) {                                                                      \
            double x = simple_double(a), y = simple_double(b);                                                                 \
            return *out = (DOUBLES), true;                                                                                     \
        }                                                                                                                      \
        if (is_whole(a) && is_whole(b)) return *out = whole(a) OP whole(b), true;                                              \
        return false;                                                                                                          \
    }
FAST_COMPARISON(equal, ==, x == y)
FAST_COMPARISON(not_equal, !=, x != y)
FAST_COMPARISON(less, <, x < y)
FAST_COMPARISON(less_equal, <=, !(x > y))
FAST_COMPARISON(greater, >, x > y)
FAST_COMPARISON(greater_equal, >=, !(x < y))

/* == compares texts: equal Int32 have equal texts, other numbers take the slow way. */
static inline bool fast_same(Value a, Value b, int *out) {
    if (!is_i32(a) || !is_i32(b)) return false;
    return *out = as_i32(a) == as_i32(b), true;
}

#endif
