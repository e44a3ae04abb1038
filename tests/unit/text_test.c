/* UTF-8, UTF-16 and the ANSI code page. */
#include "base/text.h"
#include "check.h"

/* Decodes and compares with units given as a list that ends in 0. */
static void check_decoding(const char *bytes, const uint16_t *expected) {
    uint16_t units[64];
    size_t size = strlen(bytes), count = text_utf8_to_utf16(bytes, size, units), wanted = 0;
    while (expected[wanted]) wanted++;
    assert_int_equal(count, wanted);
    assert_int_equal(text_utf16_length(bytes, size), wanted);
    assert_memory_equal(units, expected, wanted * 2);
}

#define CHECK_DECODING(bytes, ...) check_decoding(bytes, (const uint16_t[]){__VA_ARGS__, 0})

static void decodes_utf8(void **state) {
    (void)state;
    CHECK_DECODING("Az", 'A', 'z');
    CHECK_DECODING("\xC3\xA9\xE2\x82\xAC", 0xE9, 0x20AC);
    CHECK_DECODING("\xF0\x9F\x98\x80", 0xD83D, 0xDE00);
    CHECK_DECODING("twenty ASCII letters\xC3\xA4!", 't', 'w', 'e', 'n', 't', 'y', ' ', 'A', 'S', 'C', 'I', 'I', ' ', 'l', 'e',
                   't', 't', 'e', 'r', 's', 0xE4, '!');
}

static void marks_bad_utf8(void **state) {
    (void)state;
    CHECK_DECODING("\xE2\x82", 0xFFFD);
    CHECK_DECODING("\xE2\x82"
                   "A",
                   0xFFFD, 'A');
    CHECK_DECODING("\xF0\x9F\x98", 0xFFFD);
    CHECK_DECODING("\xFE\xFF\xF8\x80", 0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD);
    CHECK_DECODING("\xC0\x80", 0xFFFD, 0xFFFD);
    CHECK_DECODING("\xE0\x80\xAF", 0xFFFD, 0xFFFD);
    CHECK_DECODING("\xE0\x80"
                   "A",
                   0xFFFD, 'A');
    CHECK_DECODING("\xED\xA0\x80", 0xFFFD, 0xFFFD);
    CHECK_DECODING("\xF4\x90\x80\x80", 0xFFFD, 0xFFFD, 0xFFFD);
    CHECK_DECODING("\xF5\x80\x80\x80", 0xFFFD, 0xFFFD, 0xFFFD, 0xFFFD);
    assert_true(text_is_utf8("a\xC3\xA9\xEF\xBF\xBD", 6));
    assert_false(text_is_utf8("a\xC3", 2));
    assert_false(text_is_utf8("\xED\xA0\x80", 3));
}

static void encodes_utf8(void **state) {
    (void)state;
    const uint16_t units[] = {'A', 0xE9, 0x20AC, 0xD83D, 0xDE00, 0xDC00, 0xD800};
    char bytes[3 * 7];
    size_t size = text_utf16_to_utf8(units, 7, bytes);
    assert_int_equal(size, 16);
    assert_int_equal(text_utf8_length(units, 7), 16);
    assert_memory_equal(bytes, "A\xC3\xA9\xE2\x82\xAC\xF0\x9F\x98\x80\xEF\xBF\xBD\xEF\xBF\xBD", 16);
}

/* Every code point alone and behind ASCII runs of every length comes back as it was. */
static void round_trips(void **state) {
    (void)state;
    for (uint32_t code = 1; code < 0x110000; code += code < 0x3000 ? 1 : 257) {
        if (code >> 11 == 0x1B) continue;
        char text[64], back[64 * 3];
        uint16_t units[64];
        size_t ascii = code % 40;
        memset(text, 'x', ascii);
        size_t size = ascii + text_encode_utf8(code, text + ascii);
        size_t count = text_utf8_to_utf16(text, size, units);
        assert_int_equal(text_utf16_to_utf8(units, count, back), size);
        assert_memory_equal(text, back, size);
        size_t length;
        assert_int_equal(text_decode_utf8(text + ascii, size - ascii, &length), code);
        assert_int_equal(length, size - ascii);
    }
}

static void converts_ansi(void **state) {
    (void)state;
    assert_int_equal(text_from_ansi(0x80), 0x20AC);
    assert_int_equal(text_from_ansi(0x81), 0x81);
    assert_int_equal(text_from_ansi(0xE4), 0xE4);
    for (unsigned byte = 0; byte < 256; byte++) assert_int_equal(text_to_ansi(text_from_ansi((uint8_t)byte)), byte);
    assert_int_equal(text_to_ansi(0x0100), 'A');
    assert_int_equal(text_to_ansi(0x03B1), 'a');
    assert_int_equal(text_to_ansi(0xFF5E), '~');
    assert_int_equal(text_to_ansi(0x4E2D), '?');
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(decodes_utf8), cmocka_unit_test(marks_bad_utf8), cmocka_unit_test(encodes_utf8),
        cmocka_unit_test(round_trips),  cmocka_unit_test(converts_ansi),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
