/* AutoIt's splitting of command lines, and text that arrives in pieces. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "command_words.h"
#include "str.h"
#include "stream_text.h"

#include <string.h>

#define UNUSED(state) (void)(state)

static void test_words(void **state) {
    UNUSED(state);
    /* words are separated by '|' in the second column */
    static const char *const rows[][2] = {
        {"", ""},
        {" a b\tc ", "a|b|c|"},
        {"\"a b\" c", "a b|c|"},
        {"\"\"", "|"},
        {"x\"y z\"w", "xy zw|"},
        {"\"a \"\"b\"\" c\"", "a \"b\" c|"},
        {"\"a\\\\\" b", "a\\\\|b|"},
        {"unclosed \"quote here", "unclosed|\"quote here|"},
        {"\"\"\"a\"\"\"", "a\"|"},
        {"\"\"\"a\"", "a|"},
        {"x\"\"y", "xy|"},
        {"\"a\"\"\"", "a\"|"},
        {"\"\"\"\"\"\"", "|"},
        {"\"\"\"\" b", "|b|"},
        {"x\"a b\"c\"d e", "xa bc\"d e|"},
        {"\"a\"\"b", "a\"\"b|"},
        {"a \"\" \"", "a||\"|"},
        {"\"a b\"\"", "a b\"\"|"},
        {"\"\"\"\"a b\"", "a|b\"|"},
        {"\" \"\" \"", " \" |"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        Heap *heap = heap_new(0);
        Buffer words;
        size_t wanted = 0;
        buffer_init(&words, heap);
        size_t count = command_words(rows[i][0], &words);
        for (size_t k = 0; k < words.length; k++) {
            if (words.data[k] == 0) words.data[k] = '|';
        }
        for (const char *c = rows[i][1]; *c; c++) wanted += *c == '|';
        assert_string_equal(buffer_text(&words), rows[i][1]);
        assert_int_equal(count, wanted);
        buffer_free(&words);
        assert_int_equal(heap_close(heap), 0);
    }
}

static void test_whole(void **state) {
    UNUSED(state);
    assert_int_equal(stream_text_whole("", 0), 0);
    assert_int_equal(stream_text_whole("abc", 3), 3);
    assert_int_equal(stream_text_whole("a\xC3", 2), 1);
    assert_int_equal(stream_text_whole("a\xC3\xA9", 3), 3);
    assert_int_equal(stream_text_whole("a\xE2\x82", 3), 1);
    assert_int_equal(stream_text_whole("a\xF0\x9F\x98", 4), 1);
    assert_int_equal(stream_text_whole("\x80\x80\x80\x80", 4), 4);
    assert_int_equal(stream_text_whole("\xFF", 1), 1);
}

static void test_text(void **state) {
    UNUSED(state);
    Heap *heap = heap_new(0);
    Value utf8 = stream_text(heap, "\xC3\xA9", 2), ansi = stream_text(heap, "\xE9!", 2);
    assert_int_equal(as_string(utf8)->length, 1);
    assert_int_equal(as_string(utf8)->units[0], 0xE9);
    assert_int_equal(as_string(ansi)->length, 2);
    assert_int_equal(as_string(ansi)->units[0], 0xE9);
    value_free(utf8);
    value_free(ansi);
    assert_int_equal(heap_close(heap), 0);
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(test_words), cmocka_unit_test(test_whole), cmocka_unit_test(test_text)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
