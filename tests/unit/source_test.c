/* Encodings, positions, and the statement around a position. */
#include "check.h"
#include "source.h"

#include <stdlib.h>

typedef struct Texts {
    Arena arena;
    SourceMap map;
    jmp_buf on_failure;
} Texts;

static void begin(Texts *texts, Heap *heap) {
    arena_init(&texts->arena, heap);
    texts->arena.on_failure = &texts->on_failure;
    source_map_init(&texts->map, &texts->arena);
    if (setjmp(texts->on_failure)) fail();
}

static void check_text(Heap *heap, const char *bytes, size_t size, const char *expected) {
    Texts texts;
    begin(&texts, heap);
    const Source *source = source_add(&texts.map, "x", bytes, size, NO_POS);
    assert_string_equal(source->text, expected);
    assert_int_equal(source->length, strlen(expected));
    arena_reset(&texts.arena);
}

static void reads_encodings(void **state) {
    check_text(*state, "", 0, "");
    check_text(*state, "a\xC3\xA9", 3, "a\xC3\xA9");
    check_text(*state,
               "\xEF\xBB\xBF"
               "a",
               4, "a");
    check_text(*state,
               "\xEF\xBB\xBF"
               "a\xE9",
               5, "a\xEF\xBF\xBD");
    check_text(*state, "a\xE9\x80", 3, "a\xC3\xA9\xE2\x82\xAC");
    check_text(*state,
               "\xFF\xFE"
               "a\0\xAC\x20",
               6, "a\xE2\x82\xAC");
    check_text(*state, "\xFE\xFF\0a\x20\xAC", 6, "a\xE2\x82\xAC");
}

static void cuts_at_nul(void **state) { check_text(*state, "ab\0cd\r\ne\0\nf", 11, "ab\r\ne\nf"); }

/* 4094 UTF-16 units of a line are read. */
static void cuts_long_lines(void **state) {
    char line[5000 + 8], expected[5000 + 8];
    memset(line, 'x', 5000);
    memcpy(line + 5000, "\r\ny", 4);
    memset(expected, 'x', 4094);
    memcpy(expected + 4094, "\r\ny", 4);
    check_text(*state, line, 5003, expected);
    memcpy(line, "\xF0\x9F\x98\x80", 4); /* four bytes, two units */
    memcpy(expected, "\xF0\x9F\x98\x80", 4);
    memset(expected + 4094, 'x', 2);
    memcpy(expected + 4096, "\r\ny", 4);
    check_text(*state, line, 5003, expected);
    Texts texts;
    begin(&texts, *state);
    assert_int_equal(source_add_text(&texts.map, "x", line, 5003)->length, 5003);
    arena_reset(&texts.arena);
}

static void locates(void **state) {
    Texts texts;
    begin(&texts, *state);
    const Source *first = source_add(&texts.map, "first", "a\r\n\xC3\xA9z\rb\nc", 11, NO_POS);
    const Source *second = source_add(&texts.map, "second", "x\ny", 3, first->base + 3);
    assert_int_not_equal(first->base, NO_POS);
    static const struct {
        uint32_t offset, line, column;
    } places[] = {{0, 1, 1}, {3, 2, 1}, {5, 2, 2}, {6, 2, 3}, {7, 3, 1}, {9, 4, 1}, {10, 4, 2}};
    for (size_t i = 0; i < sizeof places / sizeof *places; i++) {
        Location location = source_locate(&texts.map, first->base + places[i].offset);
        assert_ptr_equal(location.source, first);
        assert_int_equal(location.line, places[i].line);
        assert_int_equal(location.column, places[i].column);
    }
    assert_int_equal(source_locate(&texts.map, second->base + 2).line, 2);
    assert_null(source_find(&texts.map, second->base + 4));
    assert_null(source_find(&texts.map, NO_POS));
    arena_reset(&texts.arena);
}

static void check_statement(Heap *heap, const char *text, uint32_t offset, const char *expected, uint32_t line) {
    Texts texts;
    begin(&texts, heap);
    const Source *source = source_add(&texts.map, "x", text, strlen(text), NO_POS);
    Buffer out;
    buffer_init(&out, heap);
    uint32_t number;
    size_t mark;
    source_statement(&texts.map, source->base + offset, &out, &number, &mark);
    buffer_append_str(&out, "<");
    buffer_append(&out, out.data, mark);
    assert_string_equal(buffer_text(&out), expected);
    assert_int_equal(number, line);
    buffer_free(&out);
    arena_reset(&texts.arena);
}

static void finds_statements(void **state) {
    check_statement(*state, "a\n\t b = 1 ; c\n", 6, "b = 1<b ", 2);
    check_statement(*state, "a _\r\n\t b _ ; \"\r\n\t\tc ; d", 18, "a b c<a b ", 1);
    check_statement(*state, "a _\n\nb", 4, "a <a ", 1);
    check_statement(*state, "a ';' & \"_\" _\nb", 14, "a ';' & \"_\" b<a ';' & \"_\" ", 1);
    check_statement(*state, "a\n; c\nb", 2, "<", 2);
    check_statement(*state, "_\n_ _\nb", 6, "_ b<_ ", 2);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(reads_encodings), HEAP_TEST(cuts_at_nul),      HEAP_TEST(cuts_long_lines),
        HEAP_TEST(locates),         HEAP_TEST(finds_statements),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
