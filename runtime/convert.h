/* Conversions between the types of values, by AutoIt's rules; the one place for them. */
#ifndef AU3_RUNTIME_CONVERT_H
#define AU3_RUNTIME_CONVERT_H

#include "number.h"
#include "value.h"

/* Truth: false are 0, 0.0, "", False, Null, Default, empty Binary, Ptr 0, functions, arrays, maps, structures. */
bool to_bool(Value v);

/* The text form; a String is returned with one more reference. ABORT when memory runs out. */
Value to_string(Heap *heap, Value v);

/* The text form of a value that is neither String nor Binary: writes at most NUMBER_TEXT_MAX ASCII characters, returns how
 * many. */
int to_short_text(Value v, char *out);

/* The Double reading of any value: True 1, False and Null 0, Default -1, text by number_parse_double, Binary 0,
 * Ptr its address, other 0. */
double to_double(Value v);

/* For parameters of 32 bits: Doubles truncate (out of range INT32_MIN), an Int64 keeps its low half, text saturates by its
 * integer part, Default is -1, Binary is read little-endian. */
int32_t to_i32(Value v);

/* For parameters of 64 bits: Doubles truncate, text by its integer part, Default is -1. */
int64_t to_i64(Value v);

/* A subscript: as to_i64. */
static inline int64_t to_index(Value v) { return is_i32(v) ? as_i32(v) : to_i64(v); }

/* The whole number that Int() and DllStructSetData make: Doubles by number_to_i64_near, Default is 0, others as to_i64. */
static inline int64_t to_whole(Value v) {
    if (is_double(v)) return number_to_i64_near(as_double(v));
    return is_default(v) ? 0 : to_i64(v);
}

/* Number(): integers and Doubles stay, text by its look, True 1, Default 0, Binary by its bytes, Ptr by its value. */
Value to_number(Heap *heap, Value v);

/* An address: Ptr, integers, text as Ptr() reads it. */
uint64_t to_address(Value v);

#endif
