/* Which lines ran, of all files of all processes together: the table that is printed, and the file for lcov and genhtml. */
#include "test_run.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

typedef struct Function {
    char *name;
    uint32_t line;
} Function;

typedef struct Covered {
    char *path;
    uint64_t *counts; /* by line: how often it ran plus one; 0: no statement begins there */
    size_t lines, room;
    Function *functions;
    size_t function_count;
} Covered;

struct TestCoverage {
    Covered *files;
    size_t count;
};

/* ---- collecting ---- */

TestCoverage *test_coverage_new(void) { return calloc(1, sizeof(TestCoverage)); }

void test_coverage_free(TestCoverage *coverage) {
    if (!coverage) return;
    for (size_t i = 0; i < coverage->count; i++) {
        Covered *file = &coverage->files[i];
        for (size_t k = 0; k < file->function_count; k++) free(file->functions[k].name);
        free(file->functions);
        free(file->counts);
        free(file->path);
    }
    free(coverage->files);
    free(coverage);
}

static Covered *find_file(TestCoverage *coverage, const char *path) {
    for (size_t i = coverage->count; i-- > 0;) { /* mostly the last one */
        if (strcmp(coverage->files[i].path, path) == 0) return &coverage->files[i];
    }
    Covered *files = realloc(coverage->files, (coverage->count + 1) * sizeof *files);
    if (!files) return NULL;
    coverage->files = files;
    files[coverage->count] = (Covered){.path = strdup(path)};
    return files[coverage->count].path ? &files[coverage->count++] : NULL;
}

void test_coverage_line(TestCoverage *coverage, const char *path, uint32_t line, uint64_t count) {
    Covered *file = *path == '<' ? NULL : find_file(coverage, path); /* a text that is no file */
    if (!file) return;
    if (line >= file->room) {
        size_t room = line + line / 2u + 64;
        uint64_t *counts = realloc(file->counts, room * sizeof *counts);
        if (!counts) return;
        memset(counts + file->room, 0, (room - file->room) * sizeof *counts);
        file->counts = counts;
        file->room = room;
    }
    if (line >= file->lines) file->lines = line + 1;
    file->counts[line] += count + (file->counts[line] == 0);
}

void test_coverage_function(TestCoverage *coverage, const char *path, const char *name, uint32_t line) {
    Covered *file = find_file(coverage, path);
    for (size_t i = 0; file && i < file->function_count; i++) {
        if (file->functions[i].line == line) return;
    }
    Function *functions = file ? realloc(file->functions, (file->function_count + 1) * sizeof *functions) : NULL;
    if (!functions) return;
    file->functions = functions;
    functions[file->function_count] = (Function){strdup(name), line};
    if (functions[file->function_count].name) file->function_count++;
}

static int compare_files(const void *a, const void *b) {
    return strcmp(((const Covered *)a)->path, ((const Covered *)b)->path);
}

static int compare_functions(const void *a, const void *b) {
    const Function *left = a, *right = b;
    return left->line < right->line ? -1 : left->line > right->line;
}

static bool is_wanted(const TestRun *run, const Covered *file) {
    const TestOptions *options = &run->options->test;
    if (file->lines == 0) return false;
    for (size_t i = 0; i < options->omit_count; i++) {
        if (test_fits(options->omits[i], test_shown_path(run, file->path))) return false;
    }
    return true;
}

/* ---- the table ---- */

typedef struct Sum {
    size_t lines, hit;
} Sum;

static Sum sum_of(const Covered *file) {
    Sum sum = {0};
    for (size_t i = 0; i < file->lines; i++) {
        sum.lines += file->counts[i] > 0;
        sum.hit += file->counts[i] > 1;
    }
    return sum;
}

/* "3, 7-9": lines without a statement between missed ones do not part them. */
static void add_missed(const Covered *file, Text *text) {
    size_t from = 0, to = 0;
    for (size_t i = 0; i <= file->lines; i++) {
        uint64_t count = i < file->lines ? file->counts[i] : 2;
        if (count == 1) from = from ? from : i, to = i;
        if (count < 2 || !from) continue;
        text_printf(text, text->size ? ", %zu" : "%zu", from);
        if (to > from) text_printf(text, "-%zu", to);
        from = 0;
    }
}

static void print_row(FILE *out, const char *name, int width, Sum sum, const char *missed) {
    char part[64];
    snprintf(part, sizeof part, "%zu/%zu", sum.hit, sum.lines);
    fprintf(out, "  %-*s %5.1f %% %10s%s%s\n", width, name, sum.lines ? (double)sum.hit * 100 / (double)sum.lines : 100.0, part,
            *missed ? "   missed: " : "", missed);
}

static void print_table(const TestRun *run, FILE *out) {
    const TestCoverage *coverage = run->coverage;
    int width = 5;
    Sum all = {0};
    for (size_t i = 0; i < coverage->count; i++) {
        int length = (int)strlen(test_shown_path(run, coverage->files[i].path));
        if (is_wanted(run, &coverage->files[i]) && length > width) width = length;
    }
    fprintf(out, "\ncoverage of lines\n");
    for (size_t i = 0; i < coverage->count; i++) {
        const Covered *file = &coverage->files[i];
        if (!is_wanted(run, file)) continue;
        Text missed = {0};
        Sum sum = sum_of(file);
        add_missed(file, &missed);
        print_row(out, test_shown_path(run, file->path), width, sum, text_string(&missed));
        text_free(&missed);
        all.lines += sum.lines;
        all.hit += sum.hit;
    }
    print_row(out, "total", width, all, "");
}

/* ---- for lcov ---- */

/* The line of EndFunc of the function that begins in a line; the text's last one when there is none. */
static uint32_t end_line(const char *text, uint32_t line) {
    uint32_t number = 1;
    for (; *text; number++) {
        while (*text == ' ' || *text == '\t') text++;
        if (number > line && strncasecmp(text, "EndFunc", 7) == 0) return number;
        text += strcspn(text, "\n");
        text += *text != 0;
    }
    return number;
}

/* How often a function was called: as often as its first line ran; false: it has no statement. */
static bool calls_of(const Covered *file, uint32_t from, uint32_t to, uint64_t *calls) {
    for (uint32_t line = from + 1; line < to && line < file->lines; line++) {
        if (!file->counts[line]) continue;
        *calls = file->counts[line] - 1;
        return true;
    }
    return false;
}

static void write_functions(Covered *file, const char *source, FILE *out) {
    size_t found = 0, hit = 0;
    if (file->function_count) qsort(file->functions, file->function_count, sizeof *file->functions, compare_functions);
    for (int pass = 0; pass < 2; pass++) {
        for (size_t i = 0; i < file->function_count; i++) {
            const Function *function = &file->functions[i];
            uint64_t calls;
            if (!calls_of(file, function->line, end_line(source, function->line), &calls)) continue;
            if (pass == 0) {
                fprintf(out, "FN:%u,%s\n", (unsigned)function->line, function->name);
                continue;
            }
            fprintf(out, "FNDA:%llu,%s\n", (unsigned long long)calls, function->name);
            found++;
            hit += calls > 0;
        }
    }
    fprintf(out, "FNF:%zu\nFNH:%zu\n", found, hit);
}

static void write_file(const TestRun *run, Covered *file, FILE *out) {
    Sum sum = sum_of(file);
    Buffer source;
    buffer_init(&source, run->heap);
    os_read_file(file->path, &source);
    fprintf(out, "TN:\nSF:%s\n", file->path);
    write_functions(file, buffer_text(&source), out);
    for (size_t line = 0; line < file->lines; line++) {
        if (file->counts[line]) fprintf(out, "DA:%zu,%llu\n", line, (unsigned long long)file->counts[line] - 1);
    }
    fprintf(out, "LF:%zu\nLH:%zu\nend_of_record\n", sum.lines, sum.hit);
    buffer_free(&source);
}

bool test_coverage_report(const TestRun *run, FILE *out) {
    TestCoverage *coverage = run->coverage;
    const char *name = run->options->test.lcov_file ? run->options->test.lcov_file : "lcov.info";
    if (coverage->count) qsort(coverage->files, coverage->count, sizeof *coverage->files, compare_files);
    print_table(run, out);
    FILE *file = fopen(name, "w");
    for (size_t i = 0; file && i < coverage->count; i++) {
        if (is_wanted(run, &coverage->files[i])) write_file(run, &coverage->files[i], file);
    }
    bool written = file && !ferror(file);
    if (file && fclose(file) == 0 && written) return true;
    fprintf(stderr, "au3: cannot write %s\n", name);
    return false;
}
