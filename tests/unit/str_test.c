/* Strings and the string builder. */
#include "str.h"

#include "check.h"

static void check_text(Value v, const char *expected) {
    assert_true(is_string(v));
    assert_true(str_equal_ascii(as_string(v), expected));
}

static void short_strings_are_constants(void **state) {
    Heap *heap = *state;
    assert_true(value_same(str_from_ascii(heap, ""), VALUE_EMPTY));
    assert_true(value_same(str_from_ascii(heap, "x"), str_char('x')));
    assert_true(value_same(str_from_unit(heap, 0), str_char(0)));
    assert_int_equal(as_string(str_char('q'))->units[0], 'q');
    assert_int_equal(heap_stats(heap).allocated, 0);
    assert_int_not_equal(str_hash(as_string(VALUE_EMPTY)), 0);
    value_free(str_char('x'));
}

static void makes_strings(void **state) {
    Heap *heap = *state;
    Value v = str_from_utf8(heap, "a\xC3\xA9\xF0\x9F\x98\x80", 7);
    const uint16_t expected[] = {'a', 0xE9, 0xD83D, 0xDE00};
    assert_int_equal(as_string(v)->length, 4);
    assert_memory_equal(as_string(v)->units, expected, 8);
    size_t size;
    char *bytes = str_to_utf8(heap, as_string(v), &size);
    assert_int_equal(size, 7);
    assert_string_equal(bytes, "a\xC3\xA9\xF0\x9F\x98\x80");
    mem_free(bytes);
    Value ansi = str_from_ansi(heap, "\x80!", 2);
    assert_int_equal(as_string(ansi)->units[0], 0x20AC);
    value_free(ansi);
    Value whole = str_substring(heap, as_string(v), 0, 4), part = str_substring(heap, as_string(v), 1, 2);
    assert_true(value_same(whole, v));
    assert_int_equal(as_string(part)->length, 2);
    value_free(whole);
    value_free(part);
    value_free(v);
}

static void joins(void **state) {
    Heap *heap = *state;
    Value a = str_from_ascii(heap, "left"), b = str_from_ascii(heap, "right");
    Value both = str_concat(heap, as_string(a), as_string(b));
    check_text(both, "leftright");
    Value same = str_concat(heap, as_string(a), as_string(VALUE_EMPTY));
    assert_true(value_same(same, a));
    value_free(same);
    value_free(both);
    value_free(a);
    value_free(b);
}

static void appends_in_place(void **state) {
    Heap *heap = *state;
    Value v = VALUE_EMPTY;
    for (int i = 0; i < 1000; i++) assert_true(str_append_ascii(heap, &v, "0123456789", 10));
    assert_int_equal(as_string(v)->length, 10000);
    assert_true(heap_stats(heap).allocated < 40);
    Value kept = value_copy(v);
    assert_true(str_append_ascii(heap, &v, "x", 1));
    assert_int_equal(as_string(kept)->length, 10000);
    assert_int_equal(as_string(v)->length, 10001);
    value_free(kept);
    value_free(v);
}

static void appends_itself(void **state) {
    Heap *heap = *state;
    Value v = str_from_ascii(heap, "ab");
    for (int i = 0; i < 5; i++) assert_true(str_append(heap, &v, as_string(v)->units, as_string(v)->length));
    check_text(v, "abababababababababababababababababababababababababababababababab");
    value_free(v);
}

static void failures_abort(void **state) {
    Heap *heap = *state;
    Value v = str_from_ascii(heap, "text");
    heap_fail_at(heap, 1);
    assert_true(is_abort(str_from_ascii(heap, "more text")));
    assert_false(str_append_ascii(heap, &v, "long enough to need another block", 33));
    assert_true(is_abort(v));
    StrBuf buf;
    strbuf_init(&buf, heap);
    strbuf_append_ascii(&buf, "abc", 3);
    strbuf_append_unit(&buf, 'd');
    assert_true(is_abort(strbuf_take(&buf)));
}

static void hashes_and_compares(void **state) {
    Heap *heap = *state;
    Value a = str_from_ascii(heap, "the same text"), b = str_from_ascii(heap, "the same text");
    Value c = str_from_ascii(heap, "The same text");
    assert_int_equal(str_hash(as_string(a)), str_hash(as_string(b)));
    assert_true(str_hash(as_string(a)) != str_hash(as_string(c)));
    assert_true(str_equal(as_string(a), as_string(b)));
    assert_false(str_equal(as_string(a), as_string(c)));
    assert_true(str_equal_ascii_nocase(as_string(a), "THE SAME TEXT"));
    assert_false(str_equal_ascii(as_string(a), "the same tex"));
    assert_false(str_equal_ascii_nocase(as_string(a), "the same text!"));
    value_free(a);
    value_free(b);
    value_free(c);
}

static void builds_strings(void **state) {
    Heap *heap = *state;
    StrBuf buf;
    strbuf_init(&buf, heap);
    assert_true(value_same(strbuf_take(&buf), VALUE_EMPTY));
    strbuf_append_value(&buf, from_i32(-5));
    strbuf_append_unit(&buf, ' ');
    strbuf_append_value(&buf, from_double(0.5));
    strbuf_append_value(&buf, VALUE_TRUE);
    strbuf_append_value(&buf, VALUE_NULL);
    strbuf_append_value(&buf, VALUE_DEFAULT);
    strbuf_append_utf8(&buf, "xy", 2);
    Value v = strbuf_take(&buf);
    check_text(v, "-5 0.5TrueDefaultxy");
    for (int i = 0; i < 1000; i++) strbuf_append_value(&buf, v);
    value_free(v);
    v = strbuf_take(&buf);
    assert_int_equal(as_string(v)->length, 19000);
    value_free(v);
    strbuf_append_unit(&buf, 'z');
    assert_true(value_same(strbuf_take(&buf), str_char('z')));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(short_strings_are_constants),
        HEAP_TEST(makes_strings),
        HEAP_TEST(joins),
        HEAP_TEST(appends_in_place),
        HEAP_TEST(appends_itself),
        HEAP_TEST(failures_abort),
        HEAP_TEST(hashes_and_compares),
        HEAP_TEST(builds_strings),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
