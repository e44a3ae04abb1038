/* Two hundred interpreters in one process: all alive at once, run on eight threads without a lock, each with its own state.
 * Sees au3.h only. */
#include "au3.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { COUNT = 200, THREADS = 8 };

typedef struct Share {
    Au3 **all;
    int first, failures;
} Share;

static const char script[] = "Global $total = 0, $seen[]\n"
                             "Func Work($n)\n"
                             "For $i = 1 To 500\n"
                             "$total += $n\n"
                             "$seen[$i & ''] = StringRegExpReplace('a' & $n, '\\d', 'x')\n"
                             "Next\n"
                             "Return $total\n"
                             "EndFunc\n";

/* Every eighth interpreter, each called twice so that its state shows. */
static void *work(void *user) {
    Share *share = user;
    for (int i = share->first; i < COUNT; i += THREADS) {
        Au3Value *number = au3_value_int(share->all[i], i);
        Au3Value *once = au3_call(share->all[i], "Work", &number, 1);
        Au3Value *twice = au3_call(share->all[i], "Work", &number, 1);
        share->failures += au3_value_as_int(once) != 500 * i || au3_value_as_int(twice) != 1000 * i;
        au3_value_free(once);
    }
    return NULL;
}

int main(void) {
    Au3 *all[COUNT];
    for (int i = 0; i < COUNT; i++) {
        all[i] = au3_new(NULL);
        if (!all[i] || au3_load(all[i], "many.au3", script, sizeof script - 1, 0) != AU3_LOADED) return 2;
        au3_run(all[i]);
    }
    pthread_t threads[THREADS];
    Share shares[THREADS];
    int failures = 0;
    for (int i = 0; i < THREADS; i++) {
        shares[i] = (Share){all, i, 0};
        if (pthread_create(&threads[i], NULL, work, &shares[i])) return 2;
    }
    for (int i = 0; i < THREADS; i++) {
        pthread_join(threads[i], NULL);
        failures += shares[i].failures;
    }
    for (int i = 0; i < COUNT; i++) au3_free(all[i]);
    printf("%d of %d interpreters gave something else\n", failures, COUNT);
    return failures > 0;
}
