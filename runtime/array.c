/* Arrays: making, copying, ReDim. Reading and writing elements is done by the evaluator on the fields themselves.
 *
 * The sizes stand behind the struct in the same block, so that they need no block of their own; `items` is a second block,
 * NULL while it has no room. A dead array that waits in the list of doomed.h keeps its link in place of `sizes`. */
#include "array.h"

#include "doomed.h"
#include "str.h"

/* The number of elements; false when it does not fit 32 bits. */
static bool count_elements(const uint32_t *sizes, int dims, uint32_t *count) {
    uint64_t product = dims > 0;
    for (int i = 0; i < dims; i++) {
        product *= sizes[i];
        if (product > UINT32_MAX) return false;
    }
    *count = (uint32_t)product;
    return true;
}

static void set_sizes(Array *array, const uint32_t *sizes, int dims) {
    for (int i = 0; i < dims; i++) array->sizes[i] = sizes[i];
    array->size0 = dims > 0 ? sizes[0] : 0;
    array->size1 = dims > 1 ? sizes[1] : 0;
}

/* An array whose elements are not set yet. */
static Array *alloc_array(Heap *heap, const uint32_t *sizes, int dims) {
    uint32_t count;
    if (!count_elements(sizes, dims, &count)) return NULL;
    Array *array = mem_alloc(heap, sizeof *array + (size_t)dims * sizeof *sizes);
    if (!array) return NULL;
    *array = (Array){.head = {.refs = 1, .kind = BLOCK_ARRAY, .sub = (uint8_t)dims}, .count = count, .capacity = count};
    array->sizes = (uint32_t *)(array + 1);
    set_sizes(array, sizes, dims);
    if (!count) return array;
    array->items = mem_alloc(heap, count * sizeof(Value));
    if (array->items) return array;
    mem_free(array);
    return NULL;
}

static void fill_empty(Value *items, uint32_t from, uint32_t to) {
    Value empty = VALUE_EMPTY;
    for (uint32_t i = from; i < to; i++) items[i] = empty;
}

/* Drops the elements [from, to). */
static void drop_items(Value *items, uint32_t from, uint32_t to) {
    for (uint32_t i = from; i < to; i++) value_free(items[i]);
}

Array *array_new(Heap *heap, const uint32_t *sizes, int dims) {
    Array *array = alloc_array(heap, sizes, dims);
    if (array) fill_empty(array->items, 0, array->count);
    return array;
}

Array *array_new_1d(Heap *heap, uint32_t size) { return array_new(heap, &size, 1); }

static void copy_items(Value *to, const Value *from, uint32_t count) {
    for (uint32_t i = 0; i < count; i++) to[i] = value_copy(from[i]);
}

Array *array_clone(const Array *array) {
    Array *copy = alloc_array(mem_heap(array), array->sizes, array->head.sub);
    if (copy) copy_items(copy->items, array->items, array->count);
    return copy;
}

Array *array_own(Value *place) {
    Array *array = as_array(*place);
    if (array->head.refs == 1) return array;
    Array *copy = array_clone(array);
    if (copy) value_store(place, from_block(copy));
    return copy;
}

/* ---- ReDim ---- */

/* Do all sizes but the first stay? Then elements keep their places in the run. */
static bool same_rows(const Array *array, const uint32_t *sizes, int dims) {
    return dims > 0 && !memcmp(array->sizes + 1, sizes + 1, (size_t)(dims - 1) * sizeof *sizes);
}

/* Room for `count` elements in an array that nobody else holds: grows by half, shrinks when three quarters are not used. */
static bool reserve_items(Array *array, uint32_t count) {
    uint32_t capacity = array->capacity;
    if (count <= capacity && count >= capacity / 4) return true;
    uint64_t grown = (uint64_t)capacity + capacity / 2;
    uint32_t wanted = count > capacity && grown > count && grown <= UINT32_MAX ? (uint32_t)grown : count;
    if (!wanted) {
        mem_free(array->items);
        array->items = NULL;
    } else {
        Value *items = mem_realloc(mem_heap(array), array->items, wanted * sizeof(Value));
        if (!items) return false;
        array->items = items;
    }
    array->capacity = wanted;
    return true;
}

static bool resize_rows(Array *array, const uint32_t *sizes, int dims) {
    uint32_t count;
    if (!count_elements(sizes, dims, &count)) return false;
    if (count < array->count) {
        drop_items(array->items, count, array->count);
        array->count = count;
    }
    if (!reserve_items(array, count)) return false;
    fill_empty(array->items, array->count, count);
    array->count = count;
    set_sizes(array, sizes, dims);
    return true;
}

static uint32_t smaller(uint32_t a, uint32_t b) { return a < b ? a : b; }

/* Copies the common part of dimension `dim` and those behind it; the runs begin at from_row and to_row, counted in units of
 * the dimension before. */
static void copy_common(Array *to, const Array *from, int dim, uint64_t to_row, uint64_t from_row) {
    uint32_t common = smaller(to->sizes[dim], from->sizes[dim]);
    uint64_t t = to_row * to->sizes[dim], f = from_row * from->sizes[dim];
    if (dim + 1 < to->head.sub) {
        for (uint32_t i = 0; i < common; i++) copy_common(to, from, dim + 1, t + i, f + i);
        return;
    }
    for (uint32_t i = 0; i < common; i++) to->items[t + i] = value_copy(from->items[f + i]);
}

bool array_resize(Value *place, const uint32_t *sizes, int dims) {
    Array *array = as_array(*place);
    bool keeps = array->head.sub == dims;
    if (keeps && array->head.refs == 1 && same_rows(array, sizes, dims)) return resize_rows(array, sizes, dims);
    Array *fresh = array_new(mem_heap(array), sizes, dims);
    if (!fresh) return false;
    if (keeps && dims > 0 && fresh->count && array->count) copy_common(fresh, array, 0, 0, 0);
    value_store(place, from_block(fresh));
    return true;
}

/* ---- the end ---- */

void doomed_push_array(Doomed *doomed, Array *array) {
    array->sizes = (uint32_t *)(void *)doomed->arrays;
    doomed->arrays = array;
}

Array *doomed_pop_array(Doomed *doomed) {
    Array *array = doomed->arrays;
    doomed->arrays = (Array *)(void *)array->sizes;
    return array;
}

void array_release(Array *array, Doomed *doomed) {
    Value *items = array->items;
    for (uint32_t i = 0, count = array->count; i < count; i++) doomed_drop(doomed, items[i]);
    mem_free(items);
    mem_free(array);
}
