/* au3 test [DIR|FILE...]: which files, what is told of them, and the exit code. Finding is test_find.c, running test_pool.c. */
#include "test.h"

#include "interrupt.h"
#include "test_run.h"

#include <stdlib.h>
#include <string.h>

enum { EXIT_NO_TESTS = 2 };

/* ---- shared by the reports ---- */

const char *test_shown_path(const TestRun *run, const char *path) {
    size_t length = run->folder.size;
    return length > 1 && strncmp(path, text_string(&run->folder), length) == 0 ? path + length : path;
}

TestCase *test_add_case(TestFile *file, const char *name, uint32_t line) {
    if (file->count == file->room) {
        size_t room = file->room * 2 + 16;
        TestCase *cases = realloc(file->cases, room * sizeof *cases);
        if (!cases) return NULL;
        file->cases = cases;
        file->room = room;
    }
    TestCase *test = &file->cases[file->count++];
    *test = (TestCase){.line = line};
    text_add(&test->name, name);
    return test;
}

void test_script_name(const char *path, Text *name) {
    const char *slash = strrchr(path, '/');
    path = slash ? slash + 1 : path;
    size_t length = strlen(path);
    if (length > 4 && text_same(path + length - 4, ".au3", 4)) length -= 4;
    text_set(name, path, length);
}

void test_case_free(TestCase *test) {
    text_free(&test->name);
    text_free(&test->message);
    text_free(&test->at_file);
    text_free(&test->output);
}

bool test_has_failures(const TestFile *file) {
    for (size_t i = 0; i < file->count; i++) {
        if (file->cases[i].status == TEST_FAILED || file->cases[i].status == TEST_ERROR) return true;
    }
    return false;
}

/* ---- telling, in the order of the files ---- */

typedef struct Teller {
    TestRun *run;
    TestReport *report; /* NULL: TAP or a list */
    size_t told;        /* files */
    size_t number;      /* of tests */
} Teller;

static void tell_begun(void *user, const TestFile *file) {
    Teller *teller = user;
    if (teller->report) test_report_begun(teller->report, file);
}

/* In the form that --filter takes. */
static void list_file(const TestFile *file) {
    for (size_t i = 0; i < file->count; i++) printf("%s:%s\n", file->path, text_string(&file->cases[i].name));
}

static void tell_ended(void *user, const TestFile *ended) {
    Teller *teller = user;
    (void)ended;
    while (teller->told < teller->run->end && teller->run->files[teller->told].done) {
        const TestFile *file = &teller->run->files[teller->told++];
        if (teller->report)
            test_report_ended(teller->report, file);
        else if (teller->run->options->test.list)
            list_file(file);
        else
            test_tap_file(teller->run, file, &teller->number);
    }
}

/* ---- the run ---- */

static bool find_files(TestRun *run) {
    const TestOptions *options = &run->options->test;
    bool found = true;
    if (options->path_count == 0) return test_find(run, ".");
    for (size_t i = 0; i < options->path_count; i++) found = test_find(run, options->paths[i]) && found;
    return found;
}

static int exit_code(const TestRun *run) {
    size_t count = 0;
    bool failed = false;
    for (size_t i = 0; i < run->end; i++) {
        count += run->files[i].count;
        failed = failed || test_has_failures(&run->files[i]);
    }
    if (count == 0 && run->count == 0)
        fputs("au3: there are no tests: no files *_test.au3 or test_*.au3\n", stderr);
    else if (count == 0)
        fputs("au3: there are no such tests\n", stderr);
    return count == 0 ? EXIT_NO_TESTS : failed ? EXIT_FATAL : EXIT_CLEAN;
}

/* What is written when all is known. */
static bool finish(const Teller *teller, double seconds) {
    const TestRun *run = teller->run;
    const TestOptions *options = &run->options->test;
    bool written = true;
    if (teller->report)
        test_report_end(teller->report, seconds);
    else
        test_tap_end(teller->number);
    if (options->junit_file) written = test_junit_write(run, seconds);
    if (run->coverage) written = test_coverage_report(run, options->tap ? stderr : stdout) && written;
    return written;
}

/* The tests were not all run; what is known of them is told. */
static int give_up(Teller *teller, double seconds) {
    TestRun *run = teller->run;
    int number = interrupt_signal();
    if (!number) fputs("au3: out of memory\n", stderr);
    for (size_t i = teller->told; teller->report && i < run->end; i++) {
        if (run->files[i].done) test_report_ended(teller->report, &run->files[i]);
    }
    if (teller->report) test_report_end(teller->report, seconds);
    if (run->options->test.tap) puts(number ? "Bail out! interrupted" : "Bail out! out of memory");
    return number ? 128 + number : EXIT_FATAL;
}

static int run_tests(TestRun *run) {
    const TestOptions *options = &run->options->test;
    double start = os_clock();
    Teller teller = {.run = run};
    const TestWatch watch = {tell_begun, tell_ended, &teller};
    if (!options->tap && !options->list) teller.report = test_report_new(run);
    bool complete = test_run_all(run, &watch);
    double seconds = (os_clock() - start) / 1000;
    int code = complete ? exit_code(run) : give_up(&teller, seconds);
    if (complete && !options->list && code != EXIT_NO_TESTS && !finish(&teller, seconds)) code = EXIT_USAGE;
    free(teller.report);
    bool written = fflush(stdout) == 0 && !ferror(stdout);
    if (interrupt_unread()) return 128 + interrupt_signal();
    if (written) return code;
    fputs("au3: cannot write the results\n", stderr);
    return EXIT_USAGE;
}

static void free_run(TestRun *run) {
    for (size_t i = 0; i < run->count; i++) {
        TestFile *file = &run->files[i];
        for (size_t k = 0; k < file->count; k++) test_case_free(&file->cases[k]);
        free(file->cases);
        free(file->path);
        free(file->full);
        text_free(&file->output);
        text_free(&file->scratch);
    }
    for (size_t i = 0; i < run->path_count; i++) free(run->paths[i]);
    free(run->paths);
    free(run->files);
    text_free(&run->folder);
    test_coverage_free(run->coverage);
}

/* Tests start in a folder of their own: what the options name relative to this one is made absolute. */
static const char *absolute(TestRun *run, const char *path) {
    Text full = {0};
    if (!path || *path == '/') return path;
    char **paths = realloc(run->paths, (run->path_count + 1) * sizeof *paths);
    if (!paths) return path;
    text_printf(&full, "%s%s", text_string(&run->folder), path);
    run->paths = paths;
    return paths[run->path_count++] = full.data;
}

static void make_absolute(TestRun *run, Options *options) {
    for (size_t i = 0; i < options->include_count; i++) options->includes[i] = absolute(run, options->includes[i]);
    for (size_t i = 0; i < options->drive_count; i++) options->drives[i].folder = absolute(run, options->drives[i].folder);
    options->answers_file = absolute(run, options->answers_file);
    options->root = absolute(run, options->root);
}

int test_scripts(const Options *given) {
    Options options = *given;
    TestRun run = {.options = &options, .heap = heap_new(0)};
    Buffer folder;
    if (!run.heap) return EXIT_FATAL;
    buffer_init(&folder, run.heap);
    os_current_folder(&folder);
    text_printf(&run.folder, "%s/", buffer_text(&folder));
    buffer_free(&folder);
    make_absolute(&run, &options);
    if (options.test.coverage) run.coverage = test_coverage_new();
    int code = find_files(&run) ? run_tests(&run) : EXIT_USAGE;
    free_run(&run);
    heap_close(run.heap);
    return code;
}
