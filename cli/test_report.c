/* What people see of a run: why tests failed, as soon as it is their turn in the order of the files; on a terminal a line that
 * tells how far it is; the counts. */
#include "report.h"
#include "test_run.h"

#include "host_terminal.h"

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

static void show_line(const TestReport *report, const char *path) {
    if (!report->terminal) return;
    size_t failed = report->counts[TEST_FAILED] + report->counts[TEST_ERROR];
    printf("\r\x1b[K[%zu/%zu] ", report->files_done, report->run->count);
    if (failed) printf("%s%zu failed%s ", colored(report, "\x1b[31m"), failed, colored(report, "\x1b[0m"));
    printf("%.60s", path);
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
    report->files_done++;
    show_line(report, "");
    fflush(stdout);
}

void test_report_end(TestReport *report, double seconds) {
    const size_t *counts = report->counts;
    size_t failed = counts[TEST_FAILED] + counts[TEST_ERROR], all = counts[TEST_PASSED] + failed + counts[TEST_SKIPPED];
    clear_line(report);
    printf("%s%zu test%s: %zu passed, %zu failed, %zu skipped%s (%.2f s)\n", colored(report, failed ? "\x1b[31m" : "\x1b[32m"),
           all, all == 1 ? "" : "s", counts[TEST_PASSED], failed, counts[TEST_SKIPPED], colored(report, "\x1b[0m"), seconds);
    free(report);
}
