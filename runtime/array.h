/* Arrays of 1 to 64 dimensions, shared until written (copy on write). Elements lie in row order in one run. */
#ifndef AU3_RUNTIME_ARRAY_H
#define AU3_RUNTIME_ARRAY_H

#include "value.h"

#define ARRAY_MAX_DIMS 64

struct Array {
    Block head;     /* head.sub is the number of dimensions; 0 for the array without dimensions that MapKeys gives */
    uint32_t count; /* elements in all */
    uint32_t size0; /* the first two sizes, for the fast paths; 0 where there is no such dimension */
    uint32_t size1;
    uint32_t capacity; /* elements that `items` has room for */
    uint32_t *sizes;   /* all sizes, head.sub of them */
    Value *items;
};

/* Elements in one array at most, as in AutoIt. */
#define ARRAY_MAX_COUNT 16777216u

/* An array with all elements set to "" ; NULL when memory runs out or the product of sizes is above `UINT32_MAX`. */
Array *array_new(Heap *heap, const uint32_t *sizes, int dims);
Array *array_new_1d(Heap *heap, uint32_t size);

/* A deep enough copy: elements gain a reference. NULL when memory runs out. */
Array *array_clone(const Array *array);

/* The array in *place (an owned array value), unshared: cloned first when others hold it. NULL when memory runs out. */
Array *array_own(Value *place);

/* ReDim: same number of dimensions keeps elements by their subscripts, otherwise all are lost. Works on the array in
 * *place. Growing the first dimension is amortised. False when memory runs out. */
bool array_resize(Value *place, const uint32_t *sizes, int dims);

static inline bool is_array_1d(Value v) {
    if (VALUE_TAG(v) != TAG_BLOCK) return false;
    Block *b = value_pointer(v);
    return b->kind == BLOCK_ARRAY && b->sub == 1;
}
static inline bool is_array_2d(Value v) {
    if (VALUE_TAG(v) != TAG_BLOCK) return false;
    Block *b = value_pointer(v);
    return b->kind == BLOCK_ARRAY && b->sub == 2;
}

#endif
