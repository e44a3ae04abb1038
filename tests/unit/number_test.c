/* Numbers and their texts. The expected values were seen in AutoIt. */
#include "number.h"

#include "check.h"

/* ---- to text ---- */

static void writes_integers(void **state) {
    (void)state;
    static const struct {
        int64_t value;
        const char *text;
    } rows[] = {
        {0, "0"},
        {7, "7"},
        {-10, "-10"},
        {99, "99"},
        {100, "100"},
        {2147483647, "2147483647"},
        {-2147483648LL, "-2147483648"},
        {1000000000000, "1000000000000"},
        {INT64_MAX, "9223372036854775807"},
        {INT64_MIN, "-9223372036854775808"},
    };
    for (size_t i = 0; i < sizeof rows / sizeof *rows; i++) {
        char text[NUMBER_TEXT_MAX + 1];
        text[number_format_int(rows[i].value, text)] = '\0';
        assert_string_equal(text, rows[i].text);
    }
}

static const struct {
    uint64_t bits;
    const char *text;
} doubles[] = {
    {0x0000000000000000, "0"},
    {0x8000000000000000, "-0"},
    {0x3FB999999999999A, "0.1"},
    {0x3FD3333333333334, "0.3"},
    {0x401C000000000000, "7"},
    {0x42D6BCC41E900000, "100000000000000"},
    {0x430C6BF526340000, "1e+015"},
    {0x3F1A36E2EB1C432D, "0.0001"},
    {0x3EE4F8B588E368F1, "1e-005"},
    {0x7FF0000000000000, "1.#INF"},
    {0xFFF0000000000000, "-1.#INF"},
    {0xFFF8000000000000, "-1.#IND"},
    {0x7FF8000000000000, "1.#QNAN"},
    {0x7FF0000000000001, "1.#SNAN"},
    {0x430C6BF526340000 - 1, "1e+015"},
    {0x4308E8E96DF9928C, "876436088894034"},
    {0x40A0C30C2E1C1E82, "2145.52378929017"},
    {0x0000000000000001, "4.94065645841247e-324"},
    {0x7FEFFFFFFFFFFFFF, "1.79769313486232e+308"},
    {0x346B281AAB53D7DC, "3.46104404041599e-056"},
    {0x438248B9AB4BD41B, "1.64688379546076e+017"},
    {0xC12EA475378A95A6, "-1004090.60847919"},
    {0x44A98A33131FE8E7, "6.03042465371594e+022"},
    {0xC47EB59B41FDBEFB, "-9.06381516658605e+021"},
    {0x432B6390F92F1749, "3.85464933912055e+015"},
    {0x47E729373D866BAC, "2.46289987850402e+038"},
    {0x40759CCCCCCCCCCD, "345.8"},
    {0x0AB832B32E3EC47C, "5.03621219144896e-257"},
    {0xF88357E9C79066D7, "-3.27008582866862e+272"},
    {0x439B28CAB6D6DC96, "4.8925923118253e+017"},
    {0xC15DFA14D4A659C0, "-7858259.32265323"},
    {0x40C41C5000000000, "10296.625"},
    {0x408C5F59AE924F22, "907.91879"},
    {0x77C83A99C3EC7EB0, "1e+269"},
};

static double from_bits(uint64_t bits) {
    double value;
    memcpy(&value, &bits, sizeof value);
    return value;
}

static void writes_doubles(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof doubles / sizeof *doubles; i++) {
        char text[NUMBER_TEXT_MAX + 1];
        text[number_format_double(from_bits(doubles[i].bits), text)] = '\0';
        assert_string_equal(text, doubles[i].text);
    }
}

static void gives_17_digits(void **state) {
    (void)state;
    char digits[18] = {0};
    int exponent;
    number_digits17(0.1, digits, &exponent);
    assert_string_equal(digits, "10000000000000001");
    assert_int_equal(exponent, -1);
    number_digits17(-1e300, digits, &exponent);
    assert_string_equal(digits, "10000000000000001");
    assert_int_equal(exponent, 300);
    number_digits17(0, digits, &exponent);
    assert_string_equal(digits, "00000000000000000");
    /* Ties go toward zero. */
    number_digits17(562949953421312.125, digits, &exponent);
    assert_string_equal(digits, "56294995342131212");
    number_digits17(562949953421312.375, digits, &exponent);
    assert_string_equal(digits, "56294995342131237");
    assert_int_equal(exponent, 14);
}

/* ---- from text ---- */

static size_t widen(const char *text, uint16_t *units) {
    size_t length = strlen(text);
    for (size_t i = 0; i < length; i++) units[i] = (uint8_t)text[i];
    return length;
}

/* kind as number_parse tells it; the integer reading; the bits of the Double reading */
static const struct {
    const char *text;
    int kind;
    int64_t integer;
    uint64_t bits;
} readings[] = {
    {"5", PARSED_INT32, 5, 0x4014000000000000},
    {"-17", PARSED_INT32, -17, 0xC031000000000000},
    {"2147483648", PARSED_INT64, 2147483648, 0x41E0000000000000},
    {"-2147483648", PARSED_INT32, -2147483648LL, 0xC1E0000000000000},
    {"99999999999999999999", PARSED_INT64, INT64_MAX, 0x4415AF1D78B58C40},
    {"-99999999999999999999", PARSED_INT64, INT64_MIN, 0xC415AF1D78B58C40},
    {"1d5", PARSED_INT32, 1, 0x40F86A0000000000},
    {"1e5", PARSED_DOUBLE, 1, 0x40F86A0000000000},
    {"1E5", PARSED_INT32, 1, 0x40F86A0000000000},
    {"1e", PARSED_DOUBLE, 1, 0x3FF0000000000000},
    {"12e+", PARSED_DOUBLE, 12, 0x4028000000000000},
    {".e3", PARSED_DOUBLE, 0, 0},
    {"+.5", PARSED_DOUBLE, 0, 0x3FE0000000000000},
    {"5.", PARSED_DOUBLE, 5, 0x4014000000000000},
    {"1.2.3", PARSED_DOUBLE, 1, 0x3FF3333333333333},
    {"1,234", PARSED_INT32, 1, 0x3FF0000000000000},
    {"--5", PARSED_INT32, 0, 0},
    {"- 5", PARSED_INT32, 0, 0x0000000000000000},
    {" 7 ", PARSED_INT32, 7, 0x401C000000000000},
    {"\t\r\n7", PARSED_INT32, 7, 0x401C000000000000},
    {"\xA0"
     "7",
     PARSED_INT32, 7, 0x401C000000000000},
    {"", PARSED_INT32, 0, 0},
    {"hello", PARSED_DOUBLE, 0, 0},
    {"grip", PARSED_INT32, 0, 0},
    {"inf", PARSED_INT32, 0, 0},
    {"1e999", PARSED_DOUBLE, 1, 0x7FF0000000000000},
    {"-1e-999", PARSED_DOUBLE, -1, 0x8000000000000000},
    {"1e99999999999999999999", PARSED_DOUBLE, 1, 0x7FF0000000000000},
    {"0e99999999999999999999", PARSED_DOUBLE, 0, 0},
    {"0x1F", PARSED_INT32, 31, 0x403F000000000000},
    {"0X1f", PARSED_INT32, 31, 0x403F000000000000},
    {"0x1e", PARSED_DOUBLE, 30, 0x403E000000000000},
    {"0xFFFFFFFF", PARSED_INT32, -1, 0x41EFFFFFFFE00000},
    {"0x000000001", PARSED_INT64, 1, 0},
    {"0x123456789", PARSED_INT64, 4886718345, 0},
    {"0x12345678901234567", PARSED_INT32, 0, 0},
    {"0x", PARSED_INT32, 0, 0},
    {"0x1g", PARSED_INT32, 0, 0},
    {" 0x10", PARSED_INT32, 0, 0},
    {"-0x10", PARSED_INT32, 0, 0x8000000000000000},
    {"0x1.8", PARSED_DOUBLE, 0, 0},
    {"9007199254740993", PARSED_INT64, 9007199254740993, 0x4340000000000000},
    {"1e23", PARSED_DOUBLE, 1, 0x44B52D02C7E14AF6},
    {"1.7976931348623159e308", PARSED_DOUBLE, 1, 0x7FF0000000000000},
    {"5e-324", PARSED_DOUBLE, 5, 1},
};

static void reads_text(void **state) {
    (void)state;
    for (size_t i = 0; i < sizeof readings / sizeof *readings; i++) {
        uint16_t units[64];
        size_t length = widen(readings[i].text, units);
        bool wide;
        double real = number_parse_double(units, length);
        uint64_t bits;
        memcpy(&bits, &real, sizeof bits);
        if (bits != readings[i].bits) print_message("[%s]\n", readings[i].text);
        assert_int_equal(bits, readings[i].bits);
        assert_int_equal(number_parse_int(units, length, &wide), readings[i].integer);
        ParsedNumber parsed = number_parse(units, length);
        assert_int_equal(parsed.kind, readings[i].kind);
        if (parsed.kind != PARSED_DOUBLE) assert_int_equal(wide, parsed.kind == PARSED_INT64);
    }
}

static void reads_foreign_digits(void **state) {
    (void)state;
    const uint16_t arabic[] = {0x3000, 0x0661, 0x0662, '3'}, full_width[] = {'-', 0xFF14, 0xFF12, 'x'};
    assert_int_equal(number_parse_int(arabic, 4, NULL), 123);
    assert_int_equal(number_parse_int(full_width, 4, NULL), -42);
    assert_true(number_parse_double(arabic, 4) == 0);
}

static void reads_long_decimals(void **state) {
    (void)state;
    uint16_t units[1200];
    for (size_t i = 0; i < 1200; i++) units[i] = '0';
    units[0] = '1';
    assert_true(number_parse_double(units, 309) == 1e308);
    units[1] = '.';
    units[1199] = '1';
    assert_true(number_parse_double(units, 1200) == 1);
}

static void reads_literals(void **state) {
    (void)state;
    bool wide;
    assert_int_equal(number_literal_int("2147483647", 10, &wide), 2147483647);
    assert_false(wide);
    assert_int_equal(number_literal_int("2147483648", 10, &wide), 2147483648);
    assert_true(wide);
    assert_int_equal(number_literal_int("9223372036854775808", 19, &wide), INT64_MAX);
    assert_int_equal(number_literal_hex("FFFFFFFF", 8, &wide), -1);
    assert_false(wide);
    assert_int_equal(number_literal_hex("000000001", 9, &wide), 1);
    assert_true(wide);
    assert_int_equal(number_literal_hex("", 0, &wide), 0);
    assert_false(wide);
    assert_true(number_literal_double("1e5-3", 5) == 100000);
    assert_true(number_literal_double(".5", 2) == 0.5);
    assert_true(number_literal_double("1.e2", 4) == 100);
}

/* ---- Doubles to integers ---- */

static void rounds_near_integers(void **state) {
    (void)state;
    assert_int_equal(number_to_i64_near(7 - 10 * 0x1p-50), 7);
    assert_int_equal(number_to_i64_near(7 - 11 * 0x1p-50), 6);
    assert_int_equal(number_to_i64_near(-6.9), -6);
    assert_int_equal(number_to_i64_near(1e15), 1000000000000001);
    assert_int_equal(number_to_i64_near(0x1p49), 562949953421313);
    assert_int_equal(number_to_i64_near(0x1p48), 281474976710656);
    assert_int_equal(number_to_i64_near(1e300), INT64_MIN);
    assert_int_equal(number_to_i64_near(-1e300), INT64_MAX);
    assert_int_equal(number_to_i64_near(-0x1p63), INT64_MAX);
    assert_int_equal(number_to_i64_near(from_bits(0xFFF8000000000000)), -INT64_MAX);
}

static void truncates(void **state) {
    (void)state;
    assert_int_equal(number_to_i32(-1.9), -1);
    assert_int_equal(number_to_i32(2147483647.9), 2147483647);
    assert_int_equal(number_to_i32(2147483648.0), INT32_MIN);
    assert_int_equal(number_to_i32(-2147483648.9), INT32_MIN);
    assert_int_equal(number_to_i32(from_bits(0xFFF8000000000000)), INT32_MIN);
    assert_int_equal(number_to_i64(1e18), 1000000000000000000);
    assert_int_equal(number_to_i64(1e19), INT64_MIN);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(writes_integers), cmocka_unit_test(writes_doubles),       cmocka_unit_test(gives_17_digits),
        cmocka_unit_test(reads_text),      cmocka_unit_test(reads_foreign_digits), cmocka_unit_test(reads_long_decimals),
        cmocka_unit_test(reads_literals),  cmocka_unit_test(rounds_near_integers), cmocka_unit_test(truncates),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
