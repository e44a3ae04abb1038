/* What the files of au3 test share: the run, its results, and who does what. */
#ifndef AU3_CLI_TEST_RUN_H
#define AU3_CLI_TEST_RUN_H

#include "options.h"
#include "text.h"

#include "os/os.h"

/* ---- results ---- */

typedef enum TestStatus { TEST_PASSED, TEST_FAILED, TEST_ERROR, TEST_SKIPPED } TestStatus;

/* One test: a function Test... of a script, or a script without any. */
typedef struct TestCase {
    Text name;
    uint32_t line;     /* where it stands in its file */
    TestStatus status; /* failed: an assertion or expectation; error: a fatal error, Exit, a crash, the time limit */
    Text message;      /* why, in lines; of skipped tests the reason */
    Text at_file;      /* where it failed, "" when not known */
    uint32_t at_line;
    Text output; /* what it wrote */
    double seconds;
    bool done;
} TestCase;

/* One script. */
typedef struct TestFile {
    char *path; /* as it is shown */
    char *full; /* absolute, without links */
    TestCase *cases;
    size_t count, room;
    bool planned; /* all of the cases are known */
    bool done;
    double seconds;
    Text output;  /* what no test wrote: the script's own part, between the tests */
    Text scratch; /* of a file with failures, when it is kept */
} TestFile;

typedef struct TestCoverage TestCoverage;

/* The whole run. */
typedef struct TestRun {
    const Options *options;
    Heap *heap;
    Text folder; /* where the program was started, with a slash behind */
    TestFile *files;
    size_t count, room;
    size_t end;             /* files from here on have no results: --fail-fast ended the run before them */
    TestCoverage *coverage; /* NULL: not wanted */
    char **paths;           /* of the options, made absolute */
    size_t path_count;
} TestRun;

/* A path as it is shown: relative when it lies below the folder of the run. */
const char *test_shown_path(const TestRun *run, const char *path);
/* Adds a test to a file; NULL when memory runs out. */
TestCase *test_add_case(TestFile *file, const char *name, uint32_t line);
/* Frees what is in it. */
void test_case_free(TestCase *test);
/* The name of a script that is one test: its file's without folder and ending. */
void test_script_name(const char *path, Text *name);
bool test_has_failures(const TestFile *file);

/* ---- finding (test_find.c) ---- */

/* Adds the scripts that a word of the command line means: a file, or the tests below a folder. False, with a message: there is
 * no such thing. */
bool test_find(TestRun *run, const char *word);
/* Does a pattern fit: with * or ? as a whole, else as a part; without regard to case. */
bool test_fits(const char *pattern, const char *text);

/* ---- comments of a script (test_comments.c) ---- */

/* What the comments of a script, or of one function in it, ask for. */
typedef struct TestWishes {
    Text expected; /* output, each line ended by a line feed */
    bool expects_output;
    Text error; /* a part of the message of the fatal error that ends it */
    bool expects_error;
    int exit_code;
    bool expects_exit;
    Text skip;
    bool skipped;
    char **args, **answers; /* of the script only */
    size_t arg_count, answer_count;
} TestWishes;

/* Adds the text of a script in UTF-8. */
void test_source(Heap *heap, const char *path, Text *out);
/* Reads those of a function, or (NULL) those outside of functions. test_wishes_free in any case. */
void test_wishes(const char *source, const char *function, TestWishes *wishes);
void test_wishes_free(TestWishes *wishes);

/* ---- differences (test_diff.c) ---- */

/* Adds how two texts of lines differ: "- " expected, "+ " actual. */
void test_difference(const char *expected, const char *actual, Text *out);

/* ---- running (test_pool.c, test_worker.c) ---- */

/* What a worker tells on its pipe: a letter, the size of what follows in 4 bytes, texts with a NUL behind each. */
typedef enum TestEvent {
    TEST_EVENT_PLAN = 'P',    /* number, name, line: one test */
    TEST_EVENT_PLANNED = 'Q', /* that were all */
    TEST_EVENT_BEGIN = 'B',   /* number of the test */
    TEST_EVENT_OUTPUT = 'O',  /* bytes without NUL behind */
    TEST_EVENT_RESULT = 'R',  /* status, file, line, message: of the test that began last */
    TEST_EVENT_LINE = 'L',    /* file, line, count: coverage */
    TEST_EVENT_FUNC = 'F',    /* file, name, line: a function, for coverage */
    TEST_EVENT_END = 'E'      /* all was run */
} TestEvent;

typedef struct TestJob {
    const TestRun *run;
    const TestFile *file;
    size_t first;        /* the first test to run: after a crash the others are left out */
    const char *scratch; /* its folder, already there */
} TestJob;

/* The process that runs one file, its streams connected: 1 to the pipe of events, 2 to that of other output. */
int test_worker(void *job);

typedef struct TestWatch {
    void (*begun)(void *user, const TestFile *file); /* a process was started for it */
    void (*ended)(void *user, const TestFile *file); /* all its results are there */
    void *user;
} TestWatch;

/* Runs all files; false when it was interrupted. */
bool test_run_all(TestRun *run, const TestWatch *watch);

/* ---- coverage (test_coverage.c) ---- */

TestCoverage *test_coverage_new(void);
void test_coverage_free(TestCoverage *coverage);
void test_coverage_line(TestCoverage *coverage, const char *file, uint32_t line, uint64_t count);
void test_coverage_function(TestCoverage *coverage, const char *file, const char *name, uint32_t line);
/* Prints the table, and writes the file for lcov; false, with a message, when that fails. */
bool test_coverage_report(const TestRun *run, FILE *out);

/* ---- reports ---- */

/* On a terminal or for a log (test_report.c). */
typedef struct TestReport TestReport;
TestReport *test_report_new(const TestRun *run);
void test_report_begun(TestReport *report, const TestFile *file);
void test_report_ended(TestReport *report, const TestFile *file);
/* Counts, time. */
void test_report_end(TestReport *report, double seconds);

/* TAP version 14 (test_tap.c): the tests of a file, from number *number on; the plan at the end. */
void test_tap_file(const TestRun *run, const TestFile *file, size_t *number);
void test_tap_end(size_t count);

/* JUnit XML (test_junit.c); false, with a message, when it cannot be written. */
bool test_junit_write(const TestRun *run, double seconds);

#endif
