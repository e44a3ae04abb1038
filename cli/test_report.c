/* What people see of a run: why tests failed, as soon as it is their turn in the order of the files; on a terminal a line that
 * tells how far it is; the counts. */
#include "report.h"
#include "test_run.h"

#include "host_terminal.h"
#include "terminal_size.h"

#include <stdlib.h>
#include <string.h>

enum { OUTPUT_LINES = 20 }; /* of a failed test, but for --verbose */

struct TestReport {
    const TestRun *run;
    bool color, terminal;
    size_t files_done;
    size_t counts[TEST_SKIPPED + 1];
};

static const char *colored(const TestReport *report, const char *code) { return report->color ? code : ""; }

TestReport *test_report_new(const TestRun *run) {
    TestReport *report = calloc(1, sizeof *report);
    if (!report) return NULL;
    report->run = run;
    report->color = report_colors(1);
    report->terminal = report->color && terminal_is_person(1);
    return report;
}

/* ---- the line that tells how far it is ---- */

static void clear_line(const TestReport *report) {
    if (report->terminal) fputs("\r\x1b[K", stdout);
}

/* The beginning of a path, in so many columns. */
static int fitting(const char *path, int columns) {
    size_t size = strlen(path), at = 0, next;
    for (; at < size; at = next) {
        columns -= text_width(path, size, at, &next);
        if (columns < 0 || (unsigned char)path[at] < ' ') break;
    }
    return (int)at;
}

static void show_line(const TestReport *report, const char *path) {
    char done[64], failures[64] = "";
    int columns, rows;
    if (!report->terminal) return;
    size_t failed = report->counts[TEST_FAILED] + report->counts[TEST_ERROR];
    terminal_size(&columns, &rows);
    columns -= snprintf(done, sizeof done, "[%zu/%zu] ", report->files_done, report->run->count) + 1;
    if (failed) columns -= snprintf(failures, sizeof failures, "%zu failed ", failed);
    printf("\r\x1b[K%s%s%s%s%.*s", done, failed ? colored(report, "\x1b[31m") : "", failures,
           failed ? colored(report, "\x1b[0m") : "", fitting(path, columns), path);
    fflush(stdout);
}

void test_report_begun(TestReport *report, const TestFile *file) { show_line(report, file->path); }

/* ---- tests ---- */

/* A line without the folder of the run. */
static void print_line(const TestReport *report, const char *line, const char *end) {
    const char *folder = text_string(&report->run->folder);
    size_t length = report->run->folder.size;
    while (line < end) {
        bool skip = length > 1 && (size_t)(end - line) >= length && memcmp(line, folder, length) == 0;
        if (!skip) putchar(*line);
        line += skip ? length : 1;
    }
    putchar('\n');
}

/* What was expected is green, what is there instead red. */
static const char *line_color(const char *line, size_t size) {
    if (size > 1 && (memcmp(line, "- ", 2) == 0 || (size > 9 && memcmp(line, "expected:", 9) == 0))) return "\x1b[32m";
    if (size > 1 && (memcmp(line, "+ ", 2) == 0 || (size > 7 && memcmp(line, "actual:", 7) == 0))) return "\x1b[31m";
    return "";
}

static void print_lines(const TestReport *report, const char *margin, const char *text, const char *end) {
    while (text < end) {
        const char *newline = memchr(text, '\n', (size_t)(end - text)), *stop = newline ? newline : end;
        const char *color = strchr(margin, '|') ? "" : line_color(text, (size_t)(stop - text));
        fputs(margin, stdout);
        fputs(colored(report, color), stdout);
        print_line(report, text, stop);
        if (*color) fputs(colored(report, "\x1b[0m"), stdout);
        text = stop + (newline != NULL);
    }
}

/* The last lines of what it wrote. */
static void print_output(const TestReport *report, const TestCase *test) {
    const char *text = text_string(&test->output), *end = text + test->output.size, *start = end;
    if (text == end) return;
    int lines = 0;
    while (start > text && lines <= OUTPUT_LINES) {
        start--;
        lines += start > text && start[-1] == '\n';
    }
    if (report->run->options->test.verbose) start = text;
    puts(start == text ? "     it wrote:" : "     it wrote at its end (--verbose shows all):");
    print_lines(report, "     | ", start, end);
}

static void print_place(const TestReport *report, const TestFile *file, const TestCase *test) {
    bool known = test->at_file.size > 0;
    printf("%s:%u %s\n", known ? test_shown_path(report->run, text_string(&test->at_file)) : file->path,
           (unsigned)(known ? test->at_line : test->line), text_string(&test->name));
}

static void print_test(const TestReport *report, const TestFile *file, const TestCase *test) {
    static const char *const words[] = {"ok  ", "FAIL", "ERROR", "skip"};
    static const char *const colors[] = {"\x1b[32m", "\x1b[1;31m", "\x1b[1;31m", "\x1b[33m"};
    bool failed = test->status == TEST_FAILED || test->status == TEST_ERROR;
    if (!failed && !report->run->options->test.verbose) return;
    printf("%s%s%s ", colored(report, colors[test->status]), words[test->status], colored(report, "\x1b[0m"));
    if (failed) {
        print_place(report, file, test);
        const char *message = text_string(&test->message);
        print_lines(report, "     ", message, message + test->message.size);
        print_output(report, test);
        return;
    }
    bool reason = test->status == TEST_SKIPPED && test->message.size;
    printf("%s: %s", file->path, text_string(&test->name));
    if (reason) printf(" (%.*s)", (int)strcspn(text_string(&test->message), "\n"), text_string(&test->message));
    puts("");
}

void test_report_ended(TestReport *report, const TestFile *file) {
    clear_line(report);
    for (size_t i = 0; i < file->count; i++) {
        print_test(report, file, &file->cases[i]);
        report->counts[file->cases[i].status]++;
    }
    if (file->scratch.size) printf("     kept: %s\n", text_string(&file->scratch));
    if (++report->files_done < report->run->count) show_line(report, "");
    fflush(stdout);
}

/* ---- at the end ---- */

typedef struct Timed {
    const char *path, *name;
    double seconds;
} Timed;

static int compare_seconds(const void *a, const void *b) {
    double left = ((const Timed *)a)->seconds, right = ((const Timed *)b)->seconds;
    return left > right ? -1 : left < right;
}

static void print_slowest(const TestReport *report) {
    const TestRun *run = report->run;
    size_t count = 0, wanted = run->options->test.durations;
    for (size_t i = 0; i < run->end; i++) count += run->files[i].count;
    Timed *tests = wanted && count ? malloc(count * sizeof *tests) : NULL;
    if (!tests) return;
    count = 0;
    for (size_t i = 0; i < run->end; i++) {
        const TestFile *file = &run->files[i];
        for (size_t k = 0; k < file->count; k++)
            tests[count++] = (Timed){file->path, text_string(&file->cases[k].name), file->cases[k].seconds};
    }
    qsort(tests, count, sizeof *tests, compare_seconds);
    puts("slowest tests");
    for (size_t i = 0; i < count && i < wanted; i++)
        printf("  %8.3f s  %s: %s\n", tests[i].seconds, tests[i].path, tests[i].name);
    free(tests);
}

void test_report_end(TestReport *report, double seconds) {
    const size_t *counts = report->counts;
    size_t failed = counts[TEST_FAILED] + counts[TEST_ERROR], all = counts[TEST_PASSED] + failed + counts[TEST_SKIPPED];
    const char *stopped = failed && report->run->options->test.fail_fast ? ", stopped at a failure" : "";
    clear_line(report);
    print_slowest(report);
    printf("%s%zu test%s: %zu passed, %zu failed, %zu skipped%s%s (%.2f s)\n",
           colored(report, failed ? "\x1b[31m" : "\x1b[32m"), all, all == 1 ? "" : "s", counts[TEST_PASSED], failed,
           counts[TEST_SKIPPED], colored(report, "\x1b[0m"), stopped, seconds);
}
