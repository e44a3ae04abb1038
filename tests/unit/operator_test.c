/* The operators on mixed types. The expected results were seen in AutoIt.
 *
 * Values are written as text: i7 Int32, l7 Int64, d1.5 Double, 'abc String, T F N D the keywords, x6162 Binary, p5 Ptr,
 * a an array, u and v two user functions. */
#include "operator.h"

#include "array.h"
#include "binary.h"
#include "check.h"
#include "convert.h"
#include "function.h"
#include "str.h"

#include <stdio.h>
#include <stdlib.h>

static const Callable function_u = {.user = true, .name = "U"}, function_v = {.user = true, .name = "V"};

static Value binary_of(Heap *heap, const char *hex) {
    uint8_t bytes[16];
    size_t size = 0;
    for (; *hex; hex += 2) bytes[size++] = (uint8_t)strtoul((char[]){hex[0], hex[1], 0}, NULL, 16);
    return binary_new(heap, bytes, size);
}

static Value value_of(Heap *heap, const char *text) {
    switch (*text) {
    case 'i': return from_i32((int32_t)strtol(text + 1, NULL, 10));
    case 'l': return from_i64(heap, strtoll(text + 1, NULL, 10));
    case 'd': return !strcmp(text, "dnan") ? (Value){0xFFF8000000000000u} : from_double(strtod(text + 1, NULL));
    case '\'': return str_from_ascii(heap, text + 1);
    case 'T': return VALUE_TRUE;
    case 'F': return VALUE_FALSE;
    case 'N': return VALUE_NULL;
    case 'D': return VALUE_DEFAULT;
    case 'x': return binary_of(heap, text + 1);
    case 'p': return from_pointer(heap, (uint64_t)strtoll(text + 1, NULL, 10));
    case 'a': return from_block(array_new_1d(heap, 1));
    case 'u': return from_function(&function_u);
    default: return from_function(&function_v);
    }
}

/* The reverse, for results. */
static void describe(Heap *heap, Value v, char *out, size_t size) {
    Value s = to_string(heap, v);
    char *text = str_to_utf8(heap, as_string(s), NULL);
    const char *mark = is_i32(v) ? "i" : is_i64(v) ? "l" : is_double(v) ? "d" : is_string(v) ? "'" : "";
    if (is_array(v)) mark = "a";
    snprintf(out, size, "%s%s", mark, text);
    mem_free(text);
    value_free(s);
}

typedef struct Row {
    const char *left;
    char op; /* # for == */
    const char *right, *result;
} Row;

static Value apply(Heap *heap, const Row *row, Value a, Value b) {
    switch (row->op) {
    case '+': return op_add(heap, a, b);
    case '-': return op_subtract(heap, a, b);
    case '*': return op_multiply(heap, a, b);
    case '/': return op_divide(heap, a, b);
    case '^': return op_power(heap, a, b);
    case '&': return op_concat(heap, a, b);
    case '=': return from_bool(op_equal(a, b));
    case '#': return from_bool(op_same(a, b));
    case '<': return from_bool(op_less(a, b));
    case '>': return from_bool(op_greater(a, b));
    default: return op_negate(heap, a);
    }
}

static void check_rows(Heap *heap, const Row *rows, size_t count) {
    for (size_t i = 0; i < count; i++) {
        Value a = value_of(heap, rows[i].left), b = value_of(heap, rows[i].right);
        Value result = apply(heap, &rows[i], a, b);
        char text[100];
        describe(heap, result, text, sizeof text);
        if (strcmp(text, rows[i].result)) print_message("%s %c %s\n", rows[i].left, rows[i].op, rows[i].right);
        assert_string_equal(text, rows[i].result);
        value_free(result);
        value_free(a);
        value_free(b);
    }
}

#define CHECK_ROWS(heap, rows) check_rows(heap, rows, sizeof(rows) / sizeof *(rows))

static void arithmetic_of_numbers(void **state) {
    static const Row rows[] = {
        {"i2147483647", '+', "i1", "l2147483648"},
        {"i-2147483648", '-', "i1", "l-2147483649"},
        {"i65536", '*', "i65536", "l4294967296"},
        {"l3000000000", '-', "l2999999999", "l1"},
        {"l0", '+', "i5", "l5"},
        {"l9223372036854775807", '+', "i1", "l-9223372036854775808"},
        {"l9223372036854775807", '*', "i2", "l-2"},
        {"i1", '+', "d1.5", "d2.5"},
        {"i4", '/', "i2", "d2"},
        {"i1", '/', "i0", "d1.#INF"},
        {"i0", '/', "i0", "d-1.#IND"},
        {"i0", '/', "i-5", "d-0"},
        {"i2147483647", '~', "N", "i-2147483647"},
        {"i-2147483648", '~', "N", "l2147483648"},
        {"d0", '~', "N", "d-0"},
        {"dnan", '~', "N", "d-1.#IND"},
    };
    CHECK_ROWS(*state, rows);
}

static void arithmetic_of_texts(void **state) {
    static const Row rows[] = {
        {"'5", '+', "i3", "i8"},      {"i5", '+', "'3", "d8"},           {"'5", '+', "'3", "d8"},
        {"'5.0", '+', "i3", "d8"},    {"'1E3", '+', "i0", "i1"},         {"'1E3", '+', "'1", "d2"},
        {"'1E3", '/', "'1", "d1000"}, {"'0xFFFFFFFF", '+', "i0", "i-1"}, {"i0", '+', "'0xFFFFFFFF", "d4294967295"},
        {"'hello", '~', "N", "d-0"},  {"'7", '~', "N", "i-7"},           {"'2147483647", '+', "i1", "l2147483648"},
        {"'x", '+', "T", "d1"},       {"'", '-', "i7", "i-7"},
    };
    CHECK_ROWS(*state, rows);
}

static void arithmetic_of_the_rest(void **state) {
    static const Row rows[] = {
        {"T", '+', "T", "d2"},
        {"T", '*', "i3", "d3"},
        {"N", '+', "i7", "d7"},
        {"N", '-', "i7", "i-7"},
        {"D", '-', "d1.5", "d-1.5"},
        {"D", '+', "i7", "d6"},
        {"i7", '-', "D", "d8"},
        {"D", '*', "i2", "Default"},
        {"N", '/', "i2", ""},
        {"i2", '*', "N", "d0"},
        {"a", '+', "i1", "a"},
        {"i7", '+', "a", "d7"},
        {"x6162", '+', "x63", "0x616263"},
        {"x6162", '-', "i1", "d-1"},
        {"p5", '+', "d1.5", "0x0000000000000006"},
        {"p5", '-', "p7", "0xFFFFFFFFFFFFFFFE"},
        {"p5", '+', "x6162", "0x0000000000006266"},
        {"p5", '+', "D", "0x0000000000000005"},
        {"p5", '*', "i2", "0x0000000000000005"},
        {"i1", '+', "p5", "d6"},
        {"F", '~', "N", "d-0"},
        {"N", '~', "N", ""},
        {"a", '~', "N", "a"},
    };
    CHECK_ROWS(*state, rows);
}

static void powers(void **state) {
    static const Row rows[] = {
        {"i3", '^', "i2", "l9"},
        {"i2", '^', "i48", "l281474976710656"},
        {"i2", '^', "i49", "d562949953421312"},
        {"i5", '^', "i0", "d1"},
        {"i0", '^', "i2", "d0"},
        {"i0", '^', "'2", "l0"},
        {"'5", '^', "i0", "d1"},
        {"'5", '^', "'0", "l1"},
        {"'4", '^', "'0.5", "l2"},
        {"i4", '^', "d0.5", "d2"},
        {"i2", '^', "i-1", "d0.5"},
        {"i1", '^', "dinf", "d-1.#IND"},
        {"T", '^', "dinf", "d1"},
        {"i-1", '^', "l9223372036854775807", "l-1"},
        {"i-8", '^', "d0.5", "d-1.#IND"},
        {"i7", '^', "a", "l1"},
    };
    CHECK_ROWS(*state, rows);
}

static void joining(void **state) {
    static const Row rows[] = {
        {"i1", '&', "i2", "'12"},      {"d1e20", '&', "'!", "'1e+020!"},
        {"T", '&', "N", "'True"},      {"D", '&', "p255", "'Default0x00000000000000FF"},
        {"x61", '&', "x62", "0x6162"}, {"x61", '&', "'b", "'0x61b"},
        {"'<", '&', "a", "'<"},        {"a", '&', "'x", "a"},
        {"'", '&', "'", "'"},          {"l-5", '&', "x", "'-5"},
    };
    CHECK_ROWS(*state, rows);
}

static void equality(void **state) {
    static const Row rows[] = {
        {"'ABC", '=', "'abc", "True"},
        {"'ABC", '#', "'abc", "False"},
        {"i10", '=', "'1e1", "True"},
        {"i0", '=', "'abc", "True"},
        {"T", '=', "i10", "True"},
        {"T", '=', "'abc", "True"},
        {"F", '=', "'", "True"},
        {"N", '=', "N", "True"},
        {"N", '=', "F", "False"},
        {"D", '=', "'Default", "False"},
        {"D", '#', "'Default", "True"},
        {"N", '#', "'", "False"},
        {"dnan", '=', "dnan", "False"},
        {"dnan", '#', "dnan", "True"},
        {"d1", '#', "i1", "True"},
        {"i10", '#', "'10.0", "False"},
        {"T", '#', "'True", "True"},
        {"a", '=', "a", "False"},
        {"a", '#', "a", "True"},
        {"F", '=', "a", "True"},
        {"a", '=', "F", "False"},
        {"u", '=', "u", "True"},
        {"u", '=', "v", "False"},
        {"u", '#', "v", "False"},
        {"u", '#', "'", "False"},
        {"x6162", '=', "'0x6162", "True"},
        {"x6162", '=', "'ab", "True"},
        {"x6162", '=', "'AB", "False"},
        {"'0X6a", '=', "x6A", "True"},
        {"'0x6A", '#', "x6A", "True"},
        {"i5", '=', "x05", "True"},
        {"d5", '=', "x05", "False"},
        {"d0", '=', "x05", "True"},
        {"i-1", '=', "p-1", "True"},
        {"d5", '=', "p5", "False"},
        {"'5", '=', "p5", "True"},
        {"l9007199254740993", '=', "d9007199254740992", "True"},
        {"d0.30000000000000004", '=', "d0.3", "False"},
        {"d0.30000000000000004", '#', "d0.3", "True"},
        {"d-0", '=', "i0", "True"},
        {"d-0", '#', "i0", "False"},
    };
    CHECK_ROWS(*state, rows);
}

static void order(void **state) {
    static const Row rows[] = {
        {"'10", '<', "'9", "True"},
        {"'10", '>', "i9", "True"},
        {"i9", '<', "'10", "True"},
        {"T", '<', "i2", "True"},
        {"T", '<', "d1.5", "False"},
        {"F", '<', "d0.5", "False"},
        {"T", '>', "'abc", "True"},
        {"N", '<', "i1", "False"},
        {"N", '>', "i1", "False"},
        {"dnan", '<', "i1", "False"},
        {"dnan", '>', "i1", "False"},
        {"a", '<', "i1", "False"},
        {"i1", '>', "a", "False"},
        {"i-1", '>', "p5", "True"},
        {"d1.5", '<', "p5", "False"},
        {"p5", '>', "d1.5", "False"},
        {"x6162", '>', "i7", "True"},
        {"x6162", '<', "'z", "False"},
        {"x6162", '<', "x6163", "False"},
        {"x6162", '<', "d0.5", "True"},
        {"i0", '<', "x000000000000F83F", "False"},
        {"l0", '<', "x000000000000F83F", "True"},
    };
    CHECK_ROWS(*state, rows);
}

static void failures_abort(void **state) {
    Heap *heap = *state;
    Value big = from_i64(heap, INT64_MAX), text = str_from_ascii(heap, "text");
    heap_fail_at(heap, 1);
    assert_true(is_abort(op_add(heap, big, from_i32(-1))));
    assert_true(is_abort(op_concat(heap, text, from_i32(1))));
    assert_true(is_abort(op_concat(heap, text, text)));
    value_free(big);
    value_free(text);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(arithmetic_of_numbers),
        HEAP_TEST(arithmetic_of_texts),
        HEAP_TEST(arithmetic_of_the_rest),
        HEAP_TEST(powers),
        HEAP_TEST(joining),
        HEAP_TEST(equality),
        HEAP_TEST(order),
        HEAP_TEST(failures_abort),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
