/* What every unit test includes: cmocka with the headers that it wants before it, and a heap that must be empty at the end. */
#ifndef AU3_TESTS_CHECK_H
#define AU3_TESTS_CHECK_H

#include "base/memory.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <string.h>

#include <cmocka.h>

/* A fixture: each test gets a heap of its own; what it leaves behind is a failure. */
static inline int heap_setup(void **state) {
    *state = heap_new(0);
    return *state ? 0 : -1;
}

static inline int heap_teardown(void **state) { return heap_close(*state) == 0 ? 0 : -1; }

#define HEAP_TEST(f) cmocka_unit_test_setup_teardown(f, heap_setup, heap_teardown)

#endif
