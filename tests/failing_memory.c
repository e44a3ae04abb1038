/* Runs a script again and again, each time with one more allocation granted before memory runs out, until it gets
 * through: nothing may crash or leak on the way. usage: failing_memory SCRIPT
 *
 * Looks into the interpreter, because only there a heap can be told to fail. */
#include "interp.h"

#include <stdio.h>
#include <stdlib.h>

static bool swallow(void *user, int stream, const char *bytes, size_t size) {
    (void)user, (void)stream, (void)bytes, (void)size;
    return true;
}

static void ignore(void *user, const Diagnostic *diagnostic) { (void)user, (void)diagnostic; }

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    char *bytes = file ? malloc(1 << 20) : NULL;
    *size = bytes ? fread(bytes, 1, 1 << 20, file) : 0;
    if (file) fclose(file);
    return bytes;
}

/* One run whose n-th allocation fails; false when blocks leaked. *done: the run needed no more than that. */
static bool run_once(const char *path, const char *bytes, size_t size, uint64_t n, bool *done) {
    Heap *heap = heap_new(0);
    if (!heap) return false;
    const Host host = {.write = swallow};
    heap_fail_at(heap, n);
    InterpConfig config = {.heap = heap, .host = &host, .rights = 0x7F, .report = ignore};
    Interp *in = interp_new(&config);
    if (in && interp_load(in, path, bytes, size, 0) == PARSE_OK) interp_run(in);
    interp_free(in);
    *done = in && !heap_failed(heap) && heap_stats(heap).allocated < n;
    size_t leaked = heap_close(heap);
    if (leaked) printf("%zu blocks leak when allocation %llu fails\n", leaked, (unsigned long long)n);
    return leaked == 0;
}

int main(int argc, char **argv) {
    size_t size;
    char *bytes = argc == 2 ? read_file(argv[1], &size) : NULL;
    if (!bytes) return 2;
    bool fine = true, done = false;
    uint64_t n = 0;
    while (!done && n < 100000) fine = run_once(argv[1], bytes, size, ++n, &done) && fine;
    free(bytes);
    printf("%llu allocations\n", (unsigned long long)n);
    return fine && done ? 0 : 1;
}
