/* The arithmetic operators and & on any two values. The comparisons are in operator_compare.c.
 *
 * To know: the type of the left side decides. Arrays, maps, structures and functions on the left come back unchanged; a
 * text on the left is typed by its look; what is no number on the right is read as a Double. */
#include "operator.h"

#include "binary.h"
#include "convert.h"
#include "number.h"
#include "str.h"

#include <math.h>

typedef enum Arithmetic { ADD, SUBTRACT, MULTIPLY } Arithmetic;

/* The NaN that arithmetic makes. */
#define VALUE_NAN ((Value){0xFFF8000000000000u})

/* Whole results of ^ from here on are Doubles: 2^49. */
#define MOST_WHOLE_POWER 562949953421312.0

/* A value that no operator changes: array, map, structure, function. */
static bool is_inert(Value v) { return is_array(v) || is_map(v) || is_struct(v) || is_object(v) || is_function(v); }

/* ---- + - * ---- */

static Value int_arithmetic(Heap *heap, Value a, Value b, Arithmetic op) {
    uint64_t x = (uint64_t)as_int(a), y = (uint64_t)as_int(b);
    uint64_t result = op == ADD ? x + y : op == SUBTRACT ? x - y : x * y;
    if (is_i32(a) && is_i32(b)) return from_int(heap, (int64_t)result);
    return from_i64(heap, (int64_t)result);
}

static Value double_arithmetic(Value a, Value b, Arithmetic op) {
    double x = to_double(a), y = to_double(b);
    return from_double(op == ADD ? x + y : op == SUBTRACT ? x - y : x * y);
}

static Value number_arithmetic(Heap *heap, Value a, Value b, Arithmetic op) {
    return is_int(a) && is_int(b) ? int_arithmetic(heap, a, b, op) : double_arithmetic(a, b, op);
}

/* A text on the left is a number of the type that it looks like. */
static Value text_arithmetic(Heap *heap, Value a, Value b, Arithmetic op) {
    Value number = to_number(heap, a);
    if (is_abort(number)) return number;
    Value result = number_arithmetic(heap, number, b, op);
    value_free(number);
    return result;
}

/* Ptr + n and Ptr - n. */
static Value pointer_arithmetic(Heap *heap, Value a, Value b, Arithmetic op) {
    if (op == MULTIPLY) return value_copy(a);
    uint64_t offset = (uint64_t)to_whole(b);
    return from_pointer(heap, op == ADD ? as_pointer(a) + offset : as_pointer(a) - offset);
}

static Value join_binaries(Heap *heap, const Binary *a, const Binary *b) {
    Value joined = binary_new(heap, NULL, (size_t)a->size + b->size);
    if (is_abort(joined)) return joined;
    memcpy(as_binary(joined)->bytes, a->bytes, a->size);
    memcpy(as_binary(joined)->bytes + a->size, b->bytes, b->size);
    return joined;
}

static Value arithmetic(Heap *heap, Value a, Value b, Arithmetic op) {
    if (is_number(a)) return number_arithmetic(heap, a, b, op);
    if (is_string(a)) return text_arithmetic(heap, a, b, op);
    if (is_inert(a)) return value_copy(a);
    if (is_pointer(a)) return pointer_arithmetic(heap, a, b, op);
    if (is_keyword(a) && op == MULTIPLY) return value_copy(a);
    if (is_keyword(a) && op == SUBTRACT) return number_arithmetic(heap, from_i32(0), b, op);
    if (is_binary(a) && is_binary(b) && op == ADD) return join_binaries(heap, as_binary(a), as_binary(b));
    return double_arithmetic(a, b, op);
}

Value op_add(Heap *heap, Value a, Value b) { return arithmetic(heap, a, b, ADD); }
Value op_subtract(Heap *heap, Value a, Value b) { return arithmetic(heap, a, b, SUBTRACT); }
Value op_multiply(Heap *heap, Value a, Value b) { return arithmetic(heap, a, b, MULTIPLY); }

/* ---- / ^ and unary - ---- */

Value op_divide(Heap *heap, Value a, Value b) {
    (void)heap;
    if (is_inert(a) || is_pointer(a) || is_keyword(a)) return value_copy(a);
    return from_double(to_double(a) / to_double(b));
}

/* Of two numbers a whole exponent decides the sign by itself: as a Double it may have lost its lowest bits. And 1 to an
 * infinite power is no number, other than in C. */
static double power(Value a, Value b) {
    double base = to_double(a), exponent = to_double(b);
    if (!is_number(a) || !is_number(b)) return pow(base, exponent);
    if (fabs(base) == 1 && isinf(exponent)) return 0 * exponent;
    if (!is_int(b)) return pow(base, exponent);
    double size = pow(fabs(base), exponent);
    return signbit(base) && as_int(b) & 1 ? -size : size;
}

Value op_power(Heap *heap, Value a, Value b) {
    double result = power(a, b);
    if (result != result) return VALUE_NAN;
    if (is_double(a) || is_double(b)) return from_double(result);
    if (is_int(b) && (as_int(b) == 0 || (is_int(a) && as_int(a) == 0))) return from_double(result);
    if (fabs(result) < MOST_WHOLE_POWER && result == (double)(int64_t)result) return from_i64(heap, (int64_t)result);
    return from_double(result);
}

static Value negate_number(Heap *heap, Value v) {
    if (is_i32(v)) return from_int(heap, -(int64_t)as_i32(v));
    if (is_int(v)) return from_i64(heap, (int64_t)(0 - (uint64_t)as_i64(v)));
    double d = as_double(v);
    return from_double(d != d ? d : -d);
}

Value op_negate(Heap *heap, Value a) {
    if (is_number(a)) return negate_number(heap, a);
    if (is_bool(a) || is_binary(a)) return from_double(-to_double(a));
    if (!is_string(a)) return value_copy(a);
    Value number = to_number(heap, a);
    if (is_abort(number)) return number;
    Value result = negate_number(heap, number);
    value_free(number);
    return result;
}

/* ---- & ---- */

/* The text of an operand: of a String, else kept right here or (Binary) in a String made for it. */
typedef struct Piece {
    const uint16_t *units;
    size_t length;
    Value owned;
    uint16_t local[NUMBER_TEXT_MAX];
} Piece;

static bool piece_open(Piece *piece, Heap *heap, Value v) {
    piece->owned = VALUE_UNSET;
    if (is_string(v) || is_binary(v)) {
        if (is_binary(v)) v = piece->owned = to_string(heap, v);
        if (is_abort(v)) return false;
        piece->units = as_string(v)->units;
        piece->length = as_string(v)->length;
        return true;
    }
    char text[NUMBER_TEXT_MAX];
    int length = to_short_text(v, text);
    for (int i = 0; i < length; i++) piece->local[i] = (uint8_t)text[i];
    piece->units = piece->local;
    piece->length = (size_t)length;
    return true;
}

static Value join_pieces(Heap *heap, const Piece *a, const Piece *b) {
    String *s = str_alloc(heap, a->length + b->length);
    if (!s) return VALUE_ABORT;
    if (a->length) memcpy(s->units, a->units, a->length * 2);
    if (b->length) memcpy(s->units + a->length, b->units, b->length * 2);
    return from_string(s);
}

Value op_concat(Heap *heap, Value a, Value b) {
    if (is_string(a) && is_string(b)) return str_concat(heap, as_string(a), as_string(b));
    if (is_inert(a)) return value_copy(a);
    if (is_binary(a) && is_binary(b)) return join_binaries(heap, as_binary(a), as_binary(b));
    Piece left, right;
    Value result = VALUE_ABORT;
    if (!piece_open(&left, heap, a)) return result;
    if (piece_open(&right, heap, b)) {
        result = join_pieces(heap, &left, &right);
        value_free(right.owned);
    }
    value_free(left.owned);
    return result;
}
