/* What a plain loop over PCRE2's JIT costs, set up as AutoIt's engine is (UTF-16, any line end): all matches of a pattern in a
 * file, the captures copied out as texts. Prints
 * the number of captures and milliseconds. For bench/regexp-plain, which compares StringRegExp with it.
 * usage: regexp_plain FILE PATTERN */
#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

static uint16_t *widen(const char *bytes, size_t size) {
    uint16_t *units = malloc((size + 1) * sizeof *units);
    if (!units) exit(2);
    for (size_t i = 0; i < size; i++) units[i] = (unsigned char)bytes[i];
    return units;
}

static char *read_file(const char *path, size_t *size) {
    FILE *file = fopen(path, "rb");
    if (!file) exit(2);
    fseek(file, 0, SEEK_END);
    *size = (size_t)ftell(file);
    rewind(file);
    char *bytes = malloc(*size + 1);
    if (!bytes || fread(bytes, 1, *size, file) != *size) exit(2);
    fclose(file);
    return bytes;
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec * 1000 + (double)t.tv_nsec / 1e6;
}

/* Copies one capture out, as any caller who wants texts must. */
static void *copy(const uint16_t *text, size_t from, size_t to) {
    uint16_t *part = malloc((to - from + 1) * sizeof *part);
    return part ? memcpy(part, text + from, (to - from) * sizeof *part) : NULL;
}

int main(int argc, char **argv) {
    if (argc != 3) return 2;
    size_t size;
    char *bytes = read_file(argv[1], &size);
    uint16_t *text = widen(bytes, size), *pattern = widen(argv[2], strlen(argv[2]));
    int error;
    PCRE2_SIZE offset, start = 0;
    double begun = now();
    pcre2_compile_context *context = pcre2_compile_context_create(NULL);
    pcre2_set_newline(context, PCRE2_NEWLINE_ANYCRLF);
    pcre2_code *code = pcre2_compile(pattern, strlen(argv[2]), PCRE2_UTF | PCRE2_NO_UTF_CHECK, &error, &offset, context);
    if (!code || pcre2_jit_compile(code, PCRE2_JIT_COMPLETE) != 0) return 2;
    pcre2_match_data *match = pcre2_match_data_create_from_pattern(code, NULL);
    PCRE2_SIZE *ovector = pcre2_get_ovector_pointer(match);
    size_t count = 0, room = 1024;
    void **found = malloc(room * sizeof *found);
    for (int groups; (groups = pcre2_jit_match(code, text, size, start, PCRE2_NO_UTF_CHECK, match, NULL)) > 0;) {
        for (int i = groups > 1 ? 1 : 0; i < groups; i++) {
            if (count == room) found = realloc(found, (room *= 2) * sizeof *found);
            found[count++] = copy(text, ovector[2 * i], ovector[2 * i + 1]);
        }
        start = ovector[1] > ovector[0] ? ovector[1] : ovector[1] + 1;
        if (start > size) break;
    }
    printf("%zu %.1f\n", count, now() - begun);
    return 0;
}
