/* Comparing and searching text. The expected orders were seen in AutoIt. */
#include "compare.h"

#include "base/text.h"
#include "check.h"

static int compare(const char *a, const char *b, TextMode mode) {
    uint16_t x[64], y[64];
    size_t x_length = text_utf8_to_utf16(a, strlen(a), x), y_length = text_utf8_to_utf16(b, strlen(b), y);
    int forth = text_compare(x, x_length, y, y_length, mode), back = text_compare(y, y_length, x, x_length, mode);
    assert_int_equal((forth > 0) - (forth < 0), (back < 0) - (back > 0));
    return (forth > 0) - (forth < 0);
}

/* Texts in rising order. */
static void check_rising(const char *const *texts, TextMode mode) {
    for (; texts[1]; texts++) {
        if (compare(texts[0], texts[1], mode) >= 0) fail_msg("[%s] is not before [%s]", texts[0], texts[1]);
    }
}

static void sorts_ascii_characters(void **state) {
    (void)state;
    static const char *const texts[] = {"",   "\x01", "\x1F", "\x7F", "'", "-", " ", "\t", "\n", "\v", "\f", "\r", "!",
                                        "\"", "#",    "$",    "%",    "&", "(", ")", "*",  ",",  ".",  "/",  ":",  ";",
                                        "?",  "@",    "[",    "\\",   "]", "^", "_", "`",  "{",  "|",  "}",  "~",  "+",
                                        "<",  "=",    ">",    "0",    "9", "a", "B", "c",  "Z",  NULL};
    check_rising(texts, TEXT_NOCASE);
}

static void sorts_words(void **state) {
    (void)state;
    static const char *const hyphens[] = {"coop", "co-op", "coos", NULL};
    static const char *const signs[] = {"1", "1-", "-1", "--1", "11", NULL};
    static const char *const accents[] = {"cote", "cot\u00E9", "c\u00F4ted", "coter", "\u4E2D", NULL};
    static const char *const scripts[] = {"~",      "\u20AC", "\u00A7", "5",      "z", "\u03B1",
                                          "\u0430", "\u3042", "\u05D0", "\u4E2D", NULL};
    check_rising(hyphens, TEXT_NOCASE);
    check_rising(signs, TEXT_NOCASE);
    check_rising(accents, TEXT_NOCASE);
    check_rising(scripts, TEXT_NOCASE);
}

static void finds_texts_the_same(void **state) {
    (void)state;
    assert_int_equal(compare("Hello", "hELLO", TEXT_NOCASE), 0);
    assert_int_equal(compare("stra\u00DFe", "STRASSE", TEXT_NOCASE), 0);
    assert_int_equal(compare("\u00E6on", "AEON", TEXT_NOCASE), 0);
    assert_int_equal(compare("\u00C9t\u00E9", "e\u0301te\u0301", TEXT_NOCASE), 0);
    assert_int_equal(compare("\u03C3", "\u03C2", TEXT_NOCASE), 0);
    assert_int_equal(compare("\u212A", "k", TEXT_NOCASE), 0);
    assert_int_equal(compare("\u0416", "\u0436", TEXT_NOCASE), 0);
    assert_int_not_equal(compare("\u00E9", "e", TEXT_NOCASE), 0);
    assert_int_not_equal(compare("\u0131", "i", TEXT_NOCASE), 0);
    assert_int_not_equal(compare("\u0130", "i", TEXT_NOCASE), 0);
    assert_int_not_equal(compare("co-op", "coop", TEXT_NOCASE), 0);
    const uint16_t with_nul[] = {'a', 0, 'b'}, without[] = {'A', 'B'};
    assert_int_equal(text_compare(with_nul, 3, without, 2, TEXT_NOCASE), 0);
}

/* str_same must agree with str_compare; every pair of short texts over an alphabet with all kinds of characters. */
static void same_agrees_with_compare(void **state) {
    Heap *heap = *state;
    static const uint16_t alphabet[] = {'a', 'A', 'b', '-', '\'', 0, 1, ' ', 0xE9, 0xDF, 's', 0x301, 0x2013, 0xAD};
    enum { LETTERS = sizeof alphabet / sizeof *alphabet, TEXTS = LETTERS * LETTERS };
    Value texts[TEXTS];
    for (size_t i = 0; i < TEXTS; i++) {
        uint16_t units[2] = {alphabet[i / LETTERS], alphabet[i % LETTERS]};
        texts[i] = str_new(heap, units, i % LETTERS ? 2 : 1);
    }
    for (size_t i = 0; i < TEXTS; i++) {
        for (size_t k = 0; k < TEXTS; k++) {
            const String *a = as_string(texts[i]), *b = as_string(texts[k]);
            assert_int_equal(str_same(a, b), str_compare(a, b, TEXT_NOCASE) == 0);
        }
    }
    for (size_t i = 0; i < TEXTS; i++) value_free(texts[i]);
}

static void compares_units(void **state) {
    (void)state;
    static const char *const exact[] = {"", "A", "Aa", "B", "_", "a", "aa", "\u00C9", "\uFF21", NULL};
    static const char *const basic[] = {"_", "A", "aB", "Ac", "b", "\u00C9", "\u00E9", NULL};
    check_rising(exact, TEXT_CASE);
    check_rising(basic, TEXT_BASIC);
    assert_int_equal(compare("long enough for eight units at once A", "long enough for eight units at once a", TEXT_CASE), -1);
    assert_int_equal(compare("ABC", "abc", TEXT_BASIC), 0);
}

static int64_t find(const char *text, const char *needle, size_t from, TextMode mode) {
    uint16_t x[600], y[64];
    size_t x_length = text_utf8_to_utf16(text, strlen(text), x), y_length = text_utf8_to_utf16(needle, strlen(needle), y);
    return text_find(x, x_length, y, y_length, from, mode);
}

static int64_t find_last(const char *text, const char *needle, size_t from, TextMode mode) {
    uint16_t x[600], y[64];
    size_t x_length = text_utf8_to_utf16(text, strlen(text), x), y_length = text_utf8_to_utf16(needle, strlen(needle), y);
    return text_find_last(x, x_length, y, y_length, from, mode);
}

static void finds_text(void **state) {
    (void)state;
    assert_int_equal(find("hello world", "o", 0, TEXT_CASE), 4);
    assert_int_equal(find("hello world", "o", 5, TEXT_CASE), 7);
    assert_int_equal(find("hello world", "o", 8, TEXT_CASE), -1);
    assert_int_equal(find("hello world", "World", 0, TEXT_CASE), -1);
    assert_int_equal(find("hello world", "World", 0, TEXT_BASIC), 6);
    assert_int_equal(find("hello world", "WORLD", 0, TEXT_NOCASE), 6);
    assert_int_equal(find("short", "longer than the text", 0, TEXT_CASE), -1);
    assert_int_equal(find("abc", "c", 3, TEXT_CASE), -1);
    assert_int_equal(find("a needle behind forty other characters: Needle", "Needle", 0, TEXT_CASE), 40);
    assert_int_equal(find("x\u00E9y", "\u00C9", 0, TEXT_NOCASE), 1);
    assert_int_equal(find("x\u00E9y", "\u00C9", 0, TEXT_BASIC), -1);
    assert_int_equal(find("x\u00E9y", "e", 0, TEXT_NOCASE), -1);
    assert_int_equal(find("\u212Aelvin", "KEL", 0, TEXT_NOCASE), 0);
    assert_int_equal(find("kelvin", "\u212A", 0, TEXT_NOCASE), 0);
    assert_int_equal(find("stra\u00DFe", "ss", 0, TEXT_NOCASE), -1);
    assert_int_equal(find_last("abcabc", "abc", 100, TEXT_CASE), 3);
    assert_int_equal(find_last("abcabc", "ABC", 2, TEXT_NOCASE), 0);
    assert_int_equal(find_last("abc", "x", 2, TEXT_BASIC), -1);
}

static void searches_by_blocks(void **state) {
    (void)state;
    char text[600];
    memset(text, 'x', sizeof text);
    memcpy(text + 254, "NEEDLE", 6);
    memcpy(text + 500, "\xC3\xA9", 2);
    memcpy(text + 560, "Needle2", 8);
    assert_int_equal(find(text, "needle", 0, TEXT_NOCASE), 254);
    assert_int_equal(find(text, "needle", 255, TEXT_NOCASE), 559);
    assert_int_equal(find(text, "needle3", 0, TEXT_NOCASE), -1);
}

static void maps_case(void **state) {
    (void)state;
    static const uint16_t pairs[][2] = {{'A', 'a'},     {0xC9, 0xE9},     {0x178, 0xFF},   {0x391, 0x3B1},
                                        {0x416, 0x436}, {0x2160, 0x2170}, {0xFF21, 0xFF41}};
    static const uint16_t alone[] = {'[', '1', 0xD7, 0xF7, 0xDF, 0x1E9E, 0xB5, 0x131, 0x130, 0x17F, 0x3C2, 0x212A, 0x1C5};
    for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++) {
        assert_int_equal(unit_lower(pairs[i][0]), pairs[i][1]);
        assert_int_equal(unit_upper(pairs[i][1]), pairs[i][0]);
    }
    for (size_t i = 0; i < sizeof alone / sizeof *alone; i++) {
        assert_int_equal(unit_upper(alone[i]), alone[i]);
        assert_int_equal(unit_lower(alone[i]), alone[i]);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(sorts_ascii_characters), cmocka_unit_test(sorts_words),    cmocka_unit_test(finds_texts_the_same),
        HEAP_TEST(same_agrees_with_compare),      cmocka_unit_test(compares_units), cmocka_unit_test(finds_text),
        cmocka_unit_test(searches_by_blocks),     cmocka_unit_test(maps_case),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
