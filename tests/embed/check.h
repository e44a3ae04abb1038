/* What the tests of embedding share: a check that tells and counts what failed, on any thread. */
#ifndef AU3_TESTS_EMBED_CHECK_H
#define AU3_TESTS_EMBED_CHECK_H

#include <stdbool.h>
#include <stdio.h>

static int failures;

static inline void check(bool ok, const char *what) {
    if (ok) return;
    printf("failed: %s\n", what);
    __atomic_add_fetch(&failures, 1, __ATOMIC_SEQ_CST);
}

#endif
