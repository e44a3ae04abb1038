/* The operators on any two values: the general, readable reference. The fast paths for Int32 and Double stand in the
 * evaluator and must agree. Operands are borrowed; results are owned and may be ABORT when memory runs out. */
#ifndef AU3_RUNTIME_OPERATOR_H
#define AU3_RUNTIME_OPERATOR_H

#include "value.h"

Value op_add(Heap *heap, Value a, Value b);
Value op_subtract(Heap *heap, Value a, Value b);
Value op_multiply(Heap *heap, Value a, Value b);
Value op_divide(Heap *heap, Value a, Value b);
Value op_power(Heap *heap, Value a, Value b);
Value op_negate(Heap *heap, Value a);
Value op_concat(Heap *heap, Value a, Value b); /* & : String, or Binary from two Binaries */

bool op_equal(Value a, Value b);   /* =   (<> is its negation) */
bool op_same(Value a, Value b);    /* ==  */
bool op_less(Value a, Value b);    /* <   (>= is its negation) */
bool op_greater(Value a, Value b); /* >   (<= is its negation) */

#endif
