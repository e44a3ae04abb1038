/* Arrays: sizes, copies, ReDim, the end of deep nesting. */
#include "array.h"

#include "check.h"
#include "str.h"

static bool is_empty_text(Value v) { return is_string(v) && as_string(v)->length == 0; }

static void starts_empty(void **state) {
    uint32_t sizes[3] = {2, 3, 4};
    Array *array = array_new(*state, sizes, 3);
    assert_int_equal(array->count, 24);
    assert_int_equal(array->head.sub, 3);
    assert_int_equal(array->size0, 2);
    assert_int_equal(array->size1, 3);
    assert_int_equal(array->sizes[2], 4);
    for (uint32_t i = 0; i < 24; i++) assert_true(is_empty_text(array->items[i]));
    block_free(&array->head);
    Array *none = array_new(*state, NULL, 0);
    assert_int_equal(none->count, 0);
    block_free(&none->head);
    uint32_t huge[2] = {70000, 70000};
    assert_null(array_new(*state, huge, 2));
}

static void copies_on_write(void **state) {
    Value a = from_block(array_new_1d(*state, 2));
    as_array(a)->items[0] = str_from_ascii(*state, "shared text");
    assert_ptr_equal(array_own(&a), as_array(a));
    Value b = value_copy(a);
    Array *own = array_own(&b);
    assert_ptr_not_equal(own, as_array(a));
    value_store(&own->items[0], from_i32(1));
    assert_true(is_string(as_array(a)->items[0]));
    value_free(b);
    value_free(a);
}

static void growing_is_amortised(void **state) {
    Heap *heap = *state;
    Value v = from_block(array_new_1d(heap, 1));
    uint64_t before = heap_stats(heap).allocated;
    for (uint32_t size = 2; size <= 50000; size++) {
        assert_true(array_resize(&v, &size, 1));
        as_array(v)->items[size - 1] = from_i32((int32_t)size);
    }
    assert_true(heap_stats(heap).allocated - before < 100);
    for (uint32_t i = 1; i < 50000; i++) assert_int_equal(as_i32(as_array(v)->items[i]), i + 1);
    uint32_t small = 10;
    assert_true(array_resize(&v, &small, 1));
    assert_int_equal(as_array(v)->count, 10);
    assert_true(heap_stats(heap).used < 1000);
    small = 12;
    assert_true(array_resize(&v, &small, 1));
    assert_true(is_empty_text(as_array(v)->items[11]));
    small = 0;
    assert_true(array_resize(&v, &small, 1));
    assert_int_equal(as_array(v)->count, 0);
    value_free(v);
}

static void redim_keeps_by_subscript(void **state) {
    uint32_t sizes[2] = {3, 3}, wider[2] = {2, 5}, longer[2] = {4, 5}, flat = 4;
    Value v = from_block(array_new(*state, sizes, 2));
    for (int32_t i = 0; i < 9; i++) as_array(v)->items[i] = from_i32(i);
    assert_true(array_resize(&v, wider, 2));
    assert_int_equal(as_i32(as_array(v)->items[5 + 2]), 5);
    assert_true(is_empty_text(as_array(v)->items[3]));
    assert_true(array_resize(&v, longer, 2));
    assert_int_equal(as_array(v)->count, 20);
    assert_int_equal(as_array(v)->size0, 4);
    assert_int_equal(as_i32(as_array(v)->items[5 + 1]), 4);
    assert_true(is_empty_text(as_array(v)->items[19]));
    assert_true(array_resize(&v, &flat, 1));
    assert_true(is_empty_text(as_array(v)->items[0]));
    value_free(v);
}

static void redim_of_a_shared_array(void **state) {
    uint32_t size = 3;
    Value a = from_block(array_new_1d(*state, 2));
    as_array(a)->items[1] = from_i32(5);
    Value b = value_copy(a);
    assert_true(array_resize(&b, &size, 1));
    assert_int_equal(as_array(a)->count, 2);
    assert_int_equal(as_array(b)->count, 3);
    assert_int_equal(as_i32(as_array(b)->items[1]), 5);
    value_free(a);
    value_free(b);
}

static void failing_redim_changes_nothing(void **state) {
    uint32_t size = 1000;
    Value v = from_block(array_new_1d(*state, 4));
    as_array(v)->items[3] = from_i32(9);
    heap_fail_at(*state, 1);
    assert_false(array_resize(&v, &size, 1));
    assert_int_equal(as_array(v)->count, 4);
    assert_int_equal(as_i32(as_array(v)->items[3]), 9);
    value_free(v);
}

static void deep_nesting_is_freed(void **state) {
    Value v = from_block(array_new_1d(*state, 1));
    for (int i = 0; i < 100000; i++) {
        Array *outer = array_new_1d(*state, 2);
        outer->items[0] = v;
        outer->items[1] = value_copy(v);
        v = from_block(outer);
    }
    value_free(v);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(starts_empty),
        HEAP_TEST(copies_on_write),
        HEAP_TEST(growing_is_amortised),
        HEAP_TEST(redim_keeps_by_subscript),
        HEAP_TEST(redim_of_a_shared_array),
        HEAP_TEST(failing_redim_changes_nothing),
        HEAP_TEST(deep_nesting_is_freed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
