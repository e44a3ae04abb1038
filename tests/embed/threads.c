/* Two interpreters at once on two threads, and many in a row: they share nothing. Sees au3.h only. */
#include "au3.h"

#include <pthread.h>
#include <stdio.h>
#include <string.h>

enum { ROUNDS = 8, ROOM = 256 };

/* What one script prints. */
typedef struct Output {
    char text[ROOM];
    size_t length;
} Output;

typedef struct Job {
    const char *script, *expected;
    int failures;
} Job;

static bool collect(void *user, int stream, const char *bytes, size_t size) {
    Output *output = user;
    if (stream == 1 && output->length + size < ROOM) {
        memcpy(output->text + output->length, bytes, size);
        output->length += size;
    }
    return true;
}

static bool run_once(const Job *job) {
    Output output = {{0}, 0};
    Au3Host host = {.size = sizeof host, .user = &output, .write = collect};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    Au3 *au3 = au3_new(&config);
    if (!au3) return false;
    bool ok = au3_load(au3, "job.au3", job->script, strlen(job->script), 0) == AU3_LOADED && au3_run(au3) == 5;
    au3_free(au3);
    return ok && strcmp(output.text, job->expected) == 0;
}

static void *work(void *user) {
    Job *job = user;
    for (int i = 0; i < ROUNDS; i++) job->failures += !run_once(job);
    return NULL;
}

int main(void) {
    /* the same names with other values, long enough to run side by side */
    static Job jobs[] = {
        {"Global $sum = 0\nFunc Add($n)\n$sum += $n\nEndFunc\nFor $i = 1 To 20000\nAdd(1)\nNext\nConsoleWrite($sum & "
         "@LF)\nExit 5",
         "20000\n", 0},
        {"Global $sum = ''\nFunc Add($n)\n$sum &= $n\nEndFunc\nFor $i = 1 To 20000\nAdd('x')\nNext\n"
         "ConsoleWrite(StringLen($sum) & ' ' & StringLeft($sum, 3) & @LF)\nExit 5",
         "20000 xxx\n", 0},
    };
    pthread_t threads[2];
    for (int i = 0; i < 2; i++) {
        if (pthread_create(&threads[i], NULL, work, &jobs[i])) return 2;
    }
    int failures = 0;
    for (int i = 0; i < 2; i++) {
        pthread_join(threads[i], NULL);
        failures += jobs[i].failures;
    }
    printf("%d of %d runs failed\n", failures, 2 * ROUNDS);
    return failures > 0;
}
