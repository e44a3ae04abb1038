/* runtime/struct.h: layouts, bounds, what is stored. */
#include "struct.h"

#include "check.h"
#include "str.h"

static Value make(Heap *heap, const char *definition, int32_t *error) {
    Value text = str_from_utf8(heap, definition, strlen(definition));
    Value made = struct_new(heap, as_string(text), 0, error);
    value_free(text);
    return made;
}

typedef struct Layout {
    const char *definition;
    int32_t error;
    uint64_t size;
    int fields;
    uint64_t last_offset;
} Layout;

static const Layout layouts[] = {
    {"byte;int", 0, 8, 2, 4},
    {"byte;double;byte", 0, 24, 3, 16},
    {"align 2;byte;int;int64", 0, 14, 3, 6},
    {"align;byte;int64", 0, 16, 2, 8},
    {"byte;struct;int64;byte;endstruct;int", 0, 32, 4, 24},
    {"align 2;struct;byte;int64;endstruct;byte;int", 0, 16, 4, 12},
    {"struct;struct;byte;int64;endstruct;byte;endstruct;byte", 0, 32, 4, 24},
    {"struct;byte;int", 0, 8, 2, 4},
    {"int a;endstruct", 0, 4, 1, 0},
    {"struct", 0, 1, 0, 0},
    {"struct;endstruct", 0, 2, 0, 0},
    {"struct;endstruct;int;byte", 0, 12, 2, 8},
    {" int a ; wchar b [3] ;", 1, 0, 0, 0},
    {" int a ; wchar b [3];", 0, 12, 2, 4},
    {"int a[99999999999999999999]x", 1, 0, 0, 0},
    {"", 1, 0, 0, 0},
    {";", 2, 0, 0, 0},
    {"int;;int", 2, 0, 0, 0},
    {"int[2] a", 1, 0, 0, 0},
    {"int[0]", 2, 0, 0, 0},
    {"align 3;int", 2, 0, 0, 0},
    {"foo", 2, 0, 0, 0},
    {"int64 a[2147483647]", 3, 0, 0, 0},
};

static void test_layouts(void **state) {
    Heap *heap = *state;
    for (size_t i = 0; i < sizeof layouts / sizeof *layouts; i++) {
        const Layout *want = &layouts[i];
        int32_t error;
        Value made = make(heap, want->definition, &error);
        if (error != want->error) fail_msg("\"%s\": error %d", want->definition, error);
        if (error) continue;
        const Struct *s = as_struct(made);
        uint64_t last = s->field_count ? s->fields[s->field_count - 1].offset : 0;
        if (s->size != want->size || s->field_count != (uint32_t)want->fields || last != want->last_offset) {
            fail_msg("\"%s\": size %u, %u fields, the last at %u", want->definition, (unsigned)s->size, s->field_count,
                     (unsigned)last);
        }
        value_free(made);
    }
}

static Value read_field(const Struct *s, int field, Value index, int32_t want) {
    int32_t error;
    Value v = struct_read(s, field, index, &error);
    assert_int_equal(error, want);
    return v;
}

static void test_bounds(void **state) {
    Heap *heap = *state;
    int32_t error;
    Value made = make(heap, "int a[3];byte b", &error);
    Struct *s = as_struct(made);
    static const int32_t bad[] = {0, -1, 4, INT32_MIN, INT32_MAX};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++) {
        read_field(s, 0, from_i32(bad[i]), 3);
        struct_write(s, 0, from_i32(bad[i]), from_i32(-1), &error);
        assert_int_equal(error, 3);
    }
    read_field(s, 2, VALUE_DEFAULT, 2);
    read_field(s, -1, VALUE_DEFAULT, 2);
    for (int32_t i = 1; i <= 3; i++) assert_int_equal(as_i32(read_field(s, 0, from_i32(i), 0)), 0);
    assert_int_equal(as_i32(read_field(s, 1, VALUE_DEFAULT, 0)), 0);
    value_free(made);
}

static void test_text_is_cut(void **state) {
    Heap *heap = *state;
    int32_t error;
    Value made = make(heap, "char c[4];byte guard;wchar w[2]", &error);
    Struct *s = as_struct(made);
    Value text = str_from_ascii(heap, "abcdefgh");
    Value stored = struct_write(s, 0, VALUE_DEFAULT, text, &error);
    assert_true(str_equal_ascii(as_string(stored), "abcd"));
    value_free(stored);
    stored = struct_write(s, 2, VALUE_DEFAULT, text, &error);
    assert_true(str_equal_ascii(as_string(stored), "ab"));
    value_free(stored);
    assert_int_equal(as_i32(read_field(s, 1, VALUE_DEFAULT, 0)), 0);
    Value back = read_field(s, 0, VALUE_DEFAULT, 0);
    assert_true(str_equal_ascii(as_string(back), "abcd"));
    value_free(back);
    value_free(text);
    value_free(made);
}

static void test_names(void **state) {
    Heap *heap = *state;
    int32_t error;
    Value made = make(heap, "int;int First;int first", &error);
    Value name = str_from_ascii(heap, "FIRST"), none = str_from_ascii(heap, "second");
    assert_int_equal(struct_find(as_struct(made), as_string(name)), 1);
    assert_int_equal(struct_find(as_struct(made), as_string(none)), -1);
    assert_int_equal(struct_find(as_struct(made), &string_empty), 0);
    value_free(name);
    value_free(none);
    value_free(made);
}

/* A structure laid over memory that somebody else owns. */
static void test_overlay(void **state) {
    Heap *heap = *state;
    int32_t error, memory[2] = {5, 6};
    Value text = str_from_ascii(heap, "int a;int b");
    Value made = struct_new(heap, as_string(text), (uint64_t)(uintptr_t)memory, &error);
    assert_int_equal(as_i32(read_field(as_struct(made), 1, VALUE_DEFAULT, 0)), 6);
    struct_write(as_struct(made), 0, VALUE_DEFAULT, from_i32(7), &error);
    assert_int_equal(memory[0], 7);
    value_free(text);
    value_free(made);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(test_layouts), HEAP_TEST(test_bounds),  HEAP_TEST(test_text_is_cut),
        HEAP_TEST(test_names),   HEAP_TEST(test_overlay),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
