/* Heaps, arenas and buffers: counting, limits, the failing allocation. */
#include "base/arena.h"
#include "base/buffer.h"
#include "check.h"

static void counts_blocks_and_bytes(void **state) {
    Heap *heap = *state;
    void *small = mem_alloc(heap, 10), *large = mem_alloc(heap, 5000);
    assert_ptr_equal(mem_heap(small), heap);
    assert_int_equal((uintptr_t)small % 16, 0);
    assert_int_equal((uintptr_t)large % 16, 0);
    HeapStats stats = heap_stats(heap);
    assert_int_equal(stats.used, 5010);
    assert_int_equal(stats.blocks, 2);
    assert_int_equal(stats.allocated, 2);
    mem_free(large);
    mem_free(small);
    mem_free(NULL);
    stats = heap_stats(heap);
    assert_int_equal(stats.used, 0);
    assert_int_equal(stats.peak, 5010);
}

static void realloc_keeps_the_content(void **state) {
    Heap *heap = *state;
    static const size_t sizes[] = {20, 30, 33, 250, 256, 257, 4000, 100000, 300, 256, 8, 1};
    unsigned char *block = NULL;
    for (size_t i = 0, before = 0; i < sizeof sizes / sizeof *sizes; i++) {
        block = mem_realloc(heap, block, sizes[i]);
        size_t common = before < sizes[i] ? before : sizes[i];
        for (size_t k = 0; k < common; k++) assert_int_equal(block[k], k & 255);
        for (size_t k = 0; k < sizes[i]; k++) block[k] = (unsigned char)k;
        before = sizes[i];
        assert_int_equal(heap_stats(heap).used, sizes[i]);
    }
    mem_free(block);
}

static void recycled_blocks_do_not_overlap(void **state) {
    Heap *heap = *state;
    enum { COUNT = 2000 };
    unsigned char *blocks[COUNT] = {NULL};
    uint32_t random = 1;
    for (int round = 0; round < 20000; round++) {
        random = random * 1664525 + 1013904223;
        size_t i = (random >> 8) % COUNT, size = random % 300 + 1;
        if (blocks[i]) assert_int_equal(blocks[i][0], i & 255);
        mem_free(blocks[i]);
        blocks[i] = mem_alloc(heap, size);
        memset(blocks[i], (int)(i & 255), size);
    }
    for (int i = 0; i < COUNT; i++) mem_free(blocks[i]);
}

static void the_limit_holds(void **state) {
    Heap *heap = *state;
    heap_set_limit(heap, 1000);
    void *block = mem_alloc(heap, 600);
    assert_non_null(block);
    assert_null(mem_alloc(heap, 500));
    assert_true(heap_failed(heap));
    heap_clear_failure(heap);
    assert_null(mem_realloc(heap, block, 1500));
    void *rest = mem_alloc(heap, 400);
    assert_non_null(rest);
    mem_free(rest);
    mem_free(block);
    assert_null(mem_calloc(heap, SIZE_MAX / 2, 3));
}

static void the_nth_allocation_fails(void **state) {
    Heap *heap = *state;
    heap_fail_at(heap, 3);
    void *a = mem_alloc(heap, 1), *b = mem_alloc(heap, 1000);
    assert_non_null(a);
    assert_non_null(b);
    assert_null(mem_alloc(heap, 1));
    assert_null(mem_alloc(heap, 1));
    assert_true(heap_failed(heap));
    heap_fail_at(heap, 0);
    void *c = mem_calloc(heap, 3, 4);
    assert_non_null(c);
    assert_int_equal(*(int *)c, 0);
    mem_free(a);
    mem_free(b);
    mem_free(c);
}

static void closing_reports_leaks(void **state) {
    (void)state;
    Heap *heap = heap_new(0);
    mem_alloc(heap, 10);
    mem_alloc(heap, 10000);
    mem_free(mem_alloc(heap, 20));
    assert_int_equal(heap_close(heap), 2);
}

static void arenas_grow_and_reset(void **state) {
    Arena arena;
    arena_init(&arena, *state);
    jmp_buf failure;
    arena.on_failure = &failure;
    if (setjmp(failure)) fail_msg("an arena without limit failed");
    assert_non_null(arena_alloc(&arena, 0));
    for (size_t i = 0; i < 3000; i++) memset(arena_alloc(&arena, i), 7, i);
    assert_string_equal(arena_strdup(&arena, "name and more", 4), "name");
    assert_int_equal(*(uint64_t *)arena_zalloc(&arena, 8), 0);
    arena_reset(&arena);
    assert_int_equal(heap_stats(*state).blocks, 0);
}

static void arenas_jump_on_failure(void **state) {
    Arena arena;
    arena_init(&arena, *state);
    jmp_buf failure;
    arena.on_failure = &failure;
    heap_set_limit(*state, 20000);
    if (!setjmp(failure)) {
        for (;;) arena_alloc(&arena, 100);
    }
    arena_reset(&arena);
}

static void buffers_collect_text(void **state) {
    Buffer buffer;
    buffer_init(&buffer, *state);
    assert_string_equal(buffer_text(&buffer), "");
    for (int i = 0; i < 100; i++) buffer_printf(&buffer, "%d,", i);
    buffer_append_str(&buffer, "end");
    buffer_append_char(&buffer, '.');
    buffer_append(&buffer, "ab", 2);
    assert_int_equal(buffer.length, 296);
    assert_string_equal(buffer_text(&buffer) + 290, "end.ab");
    buffer_clear(&buffer);
    heap_fail_at(*state, 1);
    for (int i = 0; i < 100; i++) buffer_append_str(&buffer, "0123456789");
    assert_true(buffer.failed);
    assert_int_equal(buffer.length, 0); /* so that text and length always fit together */
    assert_string_equal(buffer_text(&buffer), "");
    buffer_free(&buffer);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(counts_blocks_and_bytes), HEAP_TEST(realloc_keeps_the_content), HEAP_TEST(recycled_blocks_do_not_overlap),
        HEAP_TEST(the_limit_holds),         HEAP_TEST(the_nth_allocation_fails),  cmocka_unit_test(closing_reports_leaks),
        HEAP_TEST(arenas_grow_and_reset),   HEAP_TEST(arenas_jump_on_failure),    HEAP_TEST(buffers_collect_text),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
