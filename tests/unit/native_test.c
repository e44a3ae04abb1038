/* Libraries that are loaded at run time, and whether memory may be used. */
#include "os/native.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

static void finds_what_a_library_exports(void **state) {
    (void)state;
    void *library = os_library_open("libm.so.6");
    assert_non_null(library);
    uint64_t address = os_library_symbol(library, "cos");
    double (*cosine)(double);
    assert_int_not_equal(address, 0);
    memcpy(&cosine, &address, sizeof cosine);
    assert_true(cosine(0) == 1);
    assert_int_equal(os_library_symbol(library, "no_such_symbol"), 0);
    os_library_close(library);
    assert_null(os_library_open("libno_such_library.so.1"));
}

static void knows_memory_that_may_be_used(void **state) {
    (void)state;
    static char written[20000];
    static const char constant[] = "constant";
    written[7] = 42;
    assert_true(os_memory_usable((uintptr_t)written, sizeof written, true));
    assert_int_equal(written[7], 42);
    assert_true(os_memory_usable((uintptr_t)constant, sizeof constant, false));
    assert_true(os_memory_usable(0, 0, true));
    assert_false(os_memory_usable(0, 1, false));
    assert_false(os_memory_usable(16, 8, true));
    assert_false(os_memory_usable(UINT64_MAX, 1, false));
    assert_false(os_memory_usable(UINT64_MAX - 4, 100, false));
}

static void memory_that_is_not_to_be_written(void **state) {
    (void)state;
    uint64_t code = (uintptr_t)&knows_memory_that_may_be_used;
    assert_true(os_memory_usable(code, 16, false));
    assert_false(os_memory_usable(code, 16, true));
}

int main(void) {
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(finds_what_a_library_exports),
        cmocka_unit_test(knows_memory_that_may_be_used),
        cmocka_unit_test(memory_that_is_not_to_be_written),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
