/* Maps: keys, order, removal, copies. */
#include "map.h"

#include "check.h"
#include "str.h"

static Value text_key(Heap *heap, int i) {
    StrBuf buf;
    strbuf_init(&buf, heap);
    strbuf_append_ascii(&buf, "key", 3);
    strbuf_append_value(&buf, from_i32(i));
    return strbuf_take(&buf);
}

static void put(Map *map, Value key, int32_t i) {
    Value *place = map_put(map, key);
    assert_non_null(place);
    value_store(place, from_i32(i));
}

static void makes_keys(void **state) {
    Heap *heap = *state;
    assert_int_equal(as_i64(map_key(heap, from_double(1.9))), 1);
    assert_int_equal(as_i64(map_key(heap, from_double(-1.9))), -1);
    assert_int_equal(as_i64(map_key(heap, VALUE_TRUE)), 1);
    assert_int_equal(as_i64(map_key(heap, VALUE_DEFAULT)), 0);
    assert_true(value_same(map_key(heap, from_i32(7)), from_i64(heap, 7)));
    assert_true(value_same(map_key(heap, str_char('7')), str_char('7')));
}

static void finds_what_was_put(void **state) {
    Heap *heap = *state;
    enum { COUNT = 5000 };
    Map *map = map_new(heap);
    for (int i = 0; i < COUNT; i++) {
        Value key = text_key(heap, i);
        put(map, key, i);
        value_free(key);
        key = from_i64(heap, (int64_t)i << 50);
        put(map, key, -i);
        value_free(key);
    }
    assert_int_equal(map_count(map), COUNT + COUNT);
    for (int i = 0; i < COUNT; i++) {
        Value key = text_key(heap, i), number = from_i64(heap, (int64_t)i << 50);
        assert_int_equal(as_i32(*map_find(map, key)), i);
        assert_int_equal(as_i32(*map_find(map, number)), -i);
        value_free(key);
        value_free(number);
    }
    assert_null(map_find(map, str_char('x')));
    assert_null(map_find(map, from_i64(heap, -1)));
    block_free((Block *)map);
}

static void numbers_and_texts_differ(void **state) {
    Heap *heap = *state;
    Map *map = map_new(heap);
    put(map, str_char('1'), 10);
    put(map, from_i64(heap, 1), 20);
    assert_int_equal(map_count(map), 2);
    assert_int_equal(as_i32(*map_find(map, str_char('1'))), 10);
    assert_int_equal(as_i32(*map_find(map, from_i64(heap, 1))), 20);
    put(map, VALUE_EMPTY, 30);
    assert_int_equal(as_i32(*map_find(map, VALUE_EMPTY)), 30);
    block_free((Block *)map);
}

/* The keys, each one character, in order. */
static void check_order(const Map *map, const char *expected) {
    uint32_t position = 0;
    Value key, value;
    while (map_next(map, &position, &key, &value)) assert_int_equal(as_string(key)->units[0], *expected++);
    assert_int_equal(*expected, 0);
}

static void keeps_the_order(void **state) {
    Heap *heap = *state;
    Map *map = map_new(heap);
    check_order(map, "");
    for (const char *c = "dbca"; *c; c++) put(map, str_char((uint8_t)*c), *c);
    put(map, str_char('b'), 1);
    check_order(map, "dbca");
    assert_true(map_remove(map, str_char('b')));
    assert_false(map_remove(map, str_char('b')));
    put(map, str_char('b'), 2);
    check_order(map, "dcab");
    for (int i = 0; i < 1000; i++) {
        put(map, str_char('x'), i);
        assert_true(map_remove(map, str_char('x')));
    }
    check_order(map, "dcab");
    for (const char *c = "dcab"; *c; c++) assert_true(map_remove(map, str_char((uint8_t)*c)));
    assert_int_equal(map_count(map), 0);
    put(map, str_char('z'), 0);
    check_order(map, "z");
    block_free((Block *)map);
    (void)heap;
}

static void counts_indexes(void **state) {
    Heap *heap = *state;
    Map *map = map_new(heap);
    assert_int_equal(map_next_index(map), 0);
    put(map, from_i64(heap, -5), 0);
    assert_int_equal(map_next_index(map), -4);
    put(map, from_i64(heap, 7), 0);
    put(map, from_i64(heap, 3), 0);
    assert_int_equal(map_next_index(map), 8);
    map_remove(map, from_i64(heap, 7));
    Map *copy = map_clone(map);
    assert_int_equal(map_next_index(copy), 8);
    block_free((Block *)copy);
    block_free((Block *)map);
}

static void copies_are_separate(void **state) {
    Heap *heap = *state;
    Value a = from_block(map_new(heap));
    put(as_map(a), str_char('k'), 1);
    Value b = value_copy(a);
    put(map_own(&b), str_char('k'), 2);
    put(map_own(&b), str_char('l'), 3);
    assert_int_equal(as_i32(*map_find(as_map(a), str_char('k'))), 1);
    assert_int_equal(as_i32(*map_find(as_map(b), str_char('k'))), 2);
    assert_int_equal(map_count(as_map(a)), 1);
    value_free(a);
    assert_ptr_equal(map_own(&b), as_map(b));
    value_free(b);
}

static void failure_leaves_it_whole(void **state) {
    Heap *heap = *state;
    Map *map = map_new(heap);
    int32_t count = 0;
    for (uint64_t n = 1; n < 60; n++) {
        heap_fail_at(heap, n % 3 + 1);
        Value *place = map_put(map, from_i64(heap, count));
        heap_fail_at(heap, 0);
        if (place) *place = from_i32(count++);
    }
    assert_int_equal(map_count(map), count);
    for (int32_t i = 0; i < count; i++) assert_int_equal(as_i32(*map_find(map, from_i64(heap, i))), i);
    block_free((Block *)map);
}

static void deep_nesting_is_freed(void **state) {
    Heap *heap = *state;
    Value v = VALUE_NULL;
    for (int i = 0; i < 100000; i++) {
        Map *outer = map_new(heap);
        *map_put(outer, str_char('i')) = v;
        v = from_block(outer);
    }
    value_free(v);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(makes_keys),
        HEAP_TEST(finds_what_was_put),
        HEAP_TEST(numbers_and_texts_differ),
        HEAP_TEST(keeps_the_order),
        HEAP_TEST(counts_indexes),
        HEAP_TEST(copies_are_separate),
        HEAP_TEST(failure_leaves_it_whole),
        HEAP_TEST(deep_nesting_is_freed),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
