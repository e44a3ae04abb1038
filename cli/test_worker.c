/* The process that runs one file: an interpreter whose host tells on a pipe what happens. Whatever a script does to its process
 * (a crash, an endless loop, another working folder) stays here; the pool sees the pipe end.
 *
 * With test functions the script runs to its end first, then they run one after the other in the same interpreter, by functions
 * of UnitTest.au3 that catch their errors. An error that cannot be caught (a limit) ends this process; the pool starts another
 * one for the tests that are left. */
#define _GNU_SOURCE
#include "test_run.h"

#include "host_terminal.h"
#include "interrupt.h"
#include "run.h"

#include "os/process.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>
#include <unistd.h>

/* What is more cannot be what a comment expects. */
enum { OUTPUT_COMPARED = 16 << 20 };

typedef struct PlanEntry {
    char *name;
    uint32_t line;
} PlanEntry;

/* How a test or script ended. */
typedef struct Outcome {
    TestStatus status;
    bool fatal, exited; /* by a fatal error whose message is `error`, with an exit code */
    int code;
    Text error, message, file;
    uint32_t line;
} Outcome;

typedef struct Worker {
    const TestJob *job;
    const Options *options;
    OsFile events;
    Au3 *au3;
    const Au3Host *terminal; /* answers dialogs */
    Text source;
    Text output;   /* standard output of the running test, if it is not very much */
    Outcome ended; /* the error that ended the script, as the diagnostics tell it */
    PlanEntry *plan;
    size_t count;
    bool has_asserts;   /* UnitTest.au3 is included */
    bool has_functions; /* there are test functions, wanted or not */
    bool failed;        /* some test has */
} Worker;

/* ---- telling ---- */

static void send_bytes(Worker *worker, const char *bytes, size_t size) {
    for (size_t done; size > 0; bytes += done, size -= done) {
        if (os_pipe_write(worker->events, bytes, size, &done) == OS_FLOW_END) _exit(EXIT_FATAL); /* nobody listens */
    }
}

static void send_event(Worker *worker, TestEvent kind, const char *bytes, size_t size) {
    char head[5] = {(char)kind, (char)size, (char)(size >> 8), (char)(size >> 16), (char)(size >> 24)};
    send_bytes(worker, head, sizeof head);
    send_bytes(worker, bytes, size);
}

static void add_field(Text *event, const char *text) { text_add_bytes(event, text, strlen(text) + 1); }

static void add_number(Text *event, uint64_t number) {
    text_printf(event, "%llu", (unsigned long long)number);
    text_add_char(event, 0);
}

static void send_fields(Worker *worker, TestEvent kind, Text *event) {
    send_event(worker, kind, text_string(event), event->size);
    text_free(event);
}

static void send_plan(Worker *worker, size_t index, const char *name, uint32_t line) {
    Text event = {0};
    add_number(&event, index);
    add_field(&event, name);
    add_number(&event, line);
    send_fields(worker, TEST_EVENT_PLAN, &event);
}

static void send_begin(Worker *worker, size_t index) {
    Text event = {0};
    text_set(&worker->output, "", 0);
    add_number(&event, index);
    send_fields(worker, TEST_EVENT_BEGIN, &event);
}

static void outcome_free(Outcome *outcome) {
    text_free(&outcome->error);
    text_free(&outcome->message);
    text_free(&outcome->file);
}

/* Frees the outcome. */
static void send_result(Worker *worker, Outcome *outcome) {
    Text event = {0};
    worker->failed = worker->failed || outcome->status == TEST_FAILED || outcome->status == TEST_ERROR;
    add_number(&event, outcome->status);
    add_field(&event, text_string(&outcome->file));
    add_number(&event, outcome->line);
    add_field(&event, text_string(&outcome->message));
    send_fields(worker, TEST_EVENT_RESULT, &event);
    outcome_free(outcome);
}

static void on_line(void *user, const char *file, uint32_t line, uint64_t count) {
    Text event = {0};
    add_field(&event, file);
    add_number(&event, line);
    add_number(&event, count);
    send_fields(user, TEST_EVENT_LINE, &event);
}

/* ---- the host ---- */

static bool host_write(void *user, int stream, const char *bytes, size_t size) {
    Worker *worker = user;
    if (stream == 1 && worker->output.size < OUTPUT_COMPARED) text_add_bytes(&worker->output, bytes, size);
    if (size) send_event(worker, TEST_EVENT_OUTPUT, bytes, size);
    return true;
}

static void host_dialog(void *user, Au3Dialog *dialog) {
    const Worker *worker = user;
    worker->terminal->dialog(worker->terminal->user, dialog);
}

static bool host_open_document(void *user, const char *path) {
    const Worker *worker = user;
    return worker->terminal->open_document(worker->terminal->user, path);
}

static void on_diagnostic(void *user, Au3 *au3, int index) {
    Outcome *ended = &((Worker *)user)->ended;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    if (!au3_diagnostic(au3, index, &diagnostic) || diagnostic.severity != AU3_ERROR) return;
    size_t size = au3_diagnostic_text(au3, index, AU3_FORM_PRETTY, NULL, 0) + 1;
    char *text = malloc(size);
    if (!text) return;
    au3_diagnostic_text(au3, index, AU3_FORM_PRETTY, text, size);
    text_add(&ended->message, text);
    free(text);
    if (ended->fatal) return; /* the first one counts */
    bool assertion = diagnostic.label && strcmp(diagnostic.label, "failed here") == 0;
    ended->status = assertion ? TEST_FAILED : TEST_ERROR;
    ended->fatal = true;
    ended->line = diagnostic.line;
    text_add(&ended->error, diagnostic.message);
    text_add(&ended->file, diagnostic.file);
}

/* What the diagnostics told since the last call; the caller's to free. */
static Outcome take_ended(Worker *worker) {
    Outcome outcome = worker->ended;
    worker->ended = (Outcome){0};
    return outcome;
}

/* ---- comparing with what the comments ask for ---- */

static void fail(Outcome *outcome, const char *what) {
    outcome->status = TEST_FAILED;
    text_add(&outcome->message, what);
}

static void judge_error(const TestWishes *wishes, Outcome *outcome) {
    const char *wanted = text_string(&wishes->error);
    bool found = outcome->fatal && strcasestr(text_string(&outcome->error), wanted);
    text_set(&outcome->message, "", 0);
    if (found) {
        outcome->status = TEST_PASSED;
        return;
    }
    fail(outcome, "");
    text_printf(&outcome->message, "expected: the fatal error: %s\nactual:   ", wanted);
    if (outcome->fatal)
        text_printf(&outcome->message, "the fatal error: %s\n", text_string(&outcome->error));
    else if (outcome->exited)
        text_printf(&outcome->message, "exit code %d\n", outcome->code);
    else
        text_add(&outcome->message, "no error\n");
}

static void judge_exit(int wanted, Outcome *outcome) {
    bool right = outcome->exited && outcome->code == wanted;
    outcome->status = TEST_PASSED;
    text_set(&outcome->message, "", 0);
    if (right) return;
    fail(outcome, "");
    text_printf(&outcome->message, "expected: exit code %d\nactual:   ", wanted);
    text_printf(&outcome->message, outcome->exited ? "exit code %d\n" : "no exit\n", outcome->code);
}

/* Lines without carriage returns and blanks at their ends. */
static void trim_lines(const Text *from, Text *to) {
    for (const char *line = text_string(from); *line;) {
        size_t size = strcspn(line, "\n"), kept = size;
        while (kept && strchr(" \t\r", line[kept - 1])) kept--;
        text_add_bytes(to, line, kept);
        text_add_char(to, '\n');
        line += size + (line[size] != 0);
    }
}

static void judge_output(const Worker *worker, const TestWishes *wishes, Outcome *outcome) {
    Text expected = {0}, actual = {0};
    trim_lines(&wishes->expected, &expected);
    trim_lines(&worker->output, &actual);
    if (strcmp(text_string(&expected), text_string(&actual)) != 0) {
        fail(outcome, "the output differs (- expected, + actual)\n");
        test_difference(text_string(&expected), text_string(&actual), &outcome->message);
    }
    text_free(&expected);
    text_free(&actual);
}

static void judge(const Worker *worker, const TestWishes *wishes, Outcome *outcome) {
    if (outcome->status == TEST_SKIPPED) return;
    if (wishes->expects_error) judge_error(wishes, outcome);
    if (wishes->expects_exit && !wishes->expects_error && !outcome->fatal) judge_exit(wishes->exit_code, outcome);
    if (wishes->expects_output && outcome->status == TEST_PASSED) judge_output(worker, wishes, outcome);
}

static bool skip(Worker *worker, const TestWishes *wishes) {
    if (!wishes->skipped) return false;
    Outcome outcome = {.status = TEST_SKIPPED};
    text_add(&outcome.message, text_string(&wishes->skip));
    send_result(worker, &outcome);
    return true;
}

/* ---- a script that is one test ---- */

/* Did the script end by _Skip? */
static bool take_skip(const Worker *worker, Outcome *outcome) {
    Au3Value *reason = au3_get(worker->au3, "__g_sUnitTest_Skipped");
    bool skipped = au3_value_type(reason) == AU3_TEXT;
    if (skipped) {
        outcome->status = TEST_SKIPPED;
        text_add(&outcome->message, au3_value_as_text(reason, NULL));
    }
    au3_value_free(reason);
    return skipped;
}

static Outcome run_to_end(Worker *worker, Au3Load loaded) {
    int code = loaded == AU3_LOADED ? au3_run(worker->au3) : 1;
    Outcome outcome = take_ended(worker);
    bool skipped = loaded == AU3_LOADED && take_skip(worker, &outcome);
    if (!skipped && !outcome.fatal) {
        outcome.exited = true;
        outcome.code = code;
        outcome.status = code ? TEST_FAILED : TEST_PASSED;
        if (loaded == AU3_LOAD_EMPTY)
            text_add(&outcome.message, "the file is empty\n");
        else if (loaded == AU3_LOAD_NO_FILE)
            text_add(&outcome.message, "the file cannot be read\n");
        else if (code)
            text_printf(&outcome.message, "it ended with exit code %d\n", code);
    }
    return outcome;
}

static void run_script_test(Worker *worker, Au3Load loaded, const TestWishes *wishes) {
    send_begin(worker, 0);
    if (skip(worker, wishes)) return;
    Outcome outcome = run_to_end(worker, loaded);
    judge(worker, wishes, &outcome);
    send_result(worker, &outcome);
}

/* ---- test functions ---- */

static Au3Value *call_named(Worker *worker, const char *function, const char *name) {
    Au3Value *arg = au3_value_text(worker->au3, name, strlen(name));
    Au3Value *result = au3_call(worker->au3, function, &arg, 1);
    au3_value_free(arg);
    return result;
}

static void add_element(const Au3Value *array, size_t index, Text *text) {
    Au3Value *item = au3_value_at(array, &index);
    text_add(text, au3_value_as_text(item, NULL));
    au3_value_free(item);
}

/* From what __Au3_TestTry gives; NULL: the error could not be caught. */
static Outcome take_outcome(Worker *worker, Au3Value *how) {
    if (!how) return take_ended(worker);
    Outcome outcome = {0};
    Text kind = {0}, line = {0};
    add_element(how, 0, &kind);
    add_element(how, 1, &outcome.error);
    add_element(how, 2, &outcome.file);
    add_element(how, 3, &line);
    const char *word = text_string(&kind);
    outcome.status = !*word                         ? TEST_PASSED
                     : strcmp(word, "failed") == 0  ? TEST_FAILED
                     : strcmp(word, "skipped") == 0 ? TEST_SKIPPED
                                                    : TEST_ERROR;
    outcome.fatal = strcmp(word, "fatal") == 0;
    outcome.exited = strcmp(word, "exit") == 0;
    if (outcome.exited)
        outcome.code = atoi(text_string(&line));
    else
        outcome.line = (uint32_t)atoi(text_string(&line));
    Au3Value *report = *word ? au3_call(worker->au3, "__au3_unit_report", &how, 1) : NULL;
    if (report) text_add(&outcome.message, au3_value_as_text(report, NULL));
    au3_value_free(report);
    au3_value_free(how);
    text_free(&kind);
    text_free(&line);
    return outcome;
}

/* Gives false when the interpreter is at its end. */
static bool run_function(Worker *worker, size_t index, const Outcome *before) {
    const char *name = worker->plan[index].name;
    TestWishes wishes;
    bool alive = true;
    test_wishes(text_string(&worker->source), name, &wishes);
    send_begin(worker, index);
    if (before->status != TEST_PASSED) {
        Outcome same = {.status = before->status, .line = before->line};
        text_add(&same.message, text_string(&before->message));
        text_add(&same.file, text_string(&before->file));
        send_result(worker, &same);
    } else if (!skip(worker, &wishes)) {
        Au3Value *how = call_named(worker, "__au3_unit_one", name);
        alive = how != NULL;
        Outcome outcome = take_outcome(worker, how);
        if (alive) judge(worker, &wishes, &outcome);
        send_result(worker, &outcome);
    }
    test_wishes_free(&wishes);
    return alive;
}

/* The script's own part, then SetUpAll: what goes wrong there is the result of every test. */
static Outcome run_before(Worker *worker, const TestWishes *wishes) {
    Outcome outcome = {0};
    if (wishes->skipped) {
        outcome.status = TEST_SKIPPED;
        text_add(&outcome.message, text_string(&wishes->skip));
        return outcome;
    }
    if (au3_run_more(worker->au3)) {
        au3_value_free(au3_call(worker->au3, "__au3_unit_begin", NULL, 0));
        if (wishes->expects_output) judge_output(worker, wishes, &outcome);
        if (outcome.status != TEST_PASSED) return outcome;
        return take_outcome(worker, call_named(worker, "__au3_unit_optional", "SetUpAll"));
    }
    outcome = take_ended(worker);
    if (outcome.fatal || take_skip(worker, &outcome)) return outcome;
    outcome.status = TEST_ERROR;
    text_printf(&outcome.message, "the script ended with exit code %d before its tests\n", au3_exit_code(worker->au3));
    return outcome;
}

/* A TearDownAll that fails is one more test; then the script's exit functions. */
static void run_after(Worker *worker) {
    Outcome outcome = take_outcome(worker, call_named(worker, "__au3_unit_optional", "TearDownAll"));
    if (outcome.status == TEST_FAILED || outcome.status == TEST_ERROR) {
        send_plan(worker, worker->count, "TearDownAll", 1);
        send_begin(worker, worker->count);
        send_result(worker, &outcome);
    }
    outcome_free(&outcome);
    if (au3_load(worker->au3, "<end>", "Exit", 4, 0) == AU3_LOADED) au3_run_more(worker->au3);
}

/* False when tests are left over. */
static bool run_functions(Worker *worker, const TestWishes *wishes) {
    Outcome before = run_before(worker, wishes);
    bool alive = true, fail_fast = worker->options->test.fail_fast;
    size_t i = worker->job->first;
    for (; alive && i < worker->count && !(fail_fast && worker->failed); i++) alive = run_function(worker, i, &before);
    if (before.status == TEST_PASSED && alive) run_after(worker);
    outcome_free(&before);
    return alive || i == worker->count;
}

/* ---- which tests there are ---- */

static bool take_name(void *user, const Au3Name *name) {
    Worker *worker = user;
    if (name->kind != AU3_NAME_FUNCTION) return false; /* functions come first */
    if (strcmp(name->file, "<UnitTest.au3>") == 0) worker->has_asserts = true;
    if (strcmp(name->file, worker->job->file->full) != 0 || strncasecmp(name->name, "Test", 4) != 0) return true;
    worker->has_functions = true;
    Text whole = {0};
    const char *filter = worker->options->test.filter;
    text_printf(&whole, "%s:%s", worker->job->file->path, name->name);
    bool wanted = !filter || test_fits(filter, text_string(&whole)) || test_fits(filter, name->name);
    text_free(&whole);
    PlanEntry *plan = wanted ? realloc(worker->plan, (worker->count + 1) * sizeof *plan) : NULL;
    if (!plan) return true;
    worker->plan = plan;
    plan[worker->count++] = (PlanEntry){strdup(name->name), name->line};
    return true;
}

static int compare_lines(const void *a, const void *b) {
    const PlanEntry *left = a, *right = b;
    return left->line < right->line ? -1 : left->line > right->line;
}

static void make_plan(Worker *worker, Au3Load loaded) {
    if (loaded == AU3_LOADED) au3_complete(worker->au3, NULL, 0, take_name, worker);
    worker->has_functions = worker->has_functions && worker->has_asserts;
    if (!worker->has_functions) worker->count = 0;
    if (worker->count) qsort(worker->plan, worker->count, sizeof *worker->plan, compare_lines);
    for (size_t i = 0; i < worker->count; i++) send_plan(worker, i, worker->plan[i].name, worker->plan[i].line);
}

/* The script itself as a test, if it is wanted. */
static bool plan_script(Worker *worker) {
    Text name = {0};
    const char *path = worker->job->file->path, *filter = worker->options->test.filter;
    test_script_name(path, &name);
    bool wanted = !filter || test_fits(filter, path) || test_fits(filter, text_string(&name));
    if (wanted) send_plan(worker, 0, text_string(&name), 1);
    text_free(&name);
    return wanted;
}

/* ---- all of it ---- */

static bool tell_function(void *user, const Au3Name *name) {
    if (name->kind != AU3_NAME_FUNCTION) return false;
    if (*name->file == '<') return true;
    Text event = {0};
    add_field(&event, name->file);
    add_field(&event, name->name);
    add_number(&event, name->line);
    send_fields(user, TEST_EVENT_FUNC, &event);
    return true;
}

static bool run_file(Worker *worker, const TestWishes *wishes) {
    Au3Load loaded = au3_load_file(worker->au3, worker->job->file->full, 0);
    make_plan(worker, loaded);
    bool whole = !worker->has_functions && plan_script(worker), complete = true;
    send_event(worker, TEST_EVENT_PLANNED, "", 0);
    if (worker->options->test.list) return true;
    if (worker->count) complete = run_functions(worker, wishes);
    if (whole) run_script_test(worker, loaded, wishes);
    if (worker->options->test.coverage) au3_complete(worker->au3, NULL, 0, tell_function, worker);
    return complete;
}

static bool make_interpreter(Worker *worker, const Au3Host *host, const TestWishes *wishes) {
    Au3Config config = run_config(worker->options, host);
    config.time_limit = worker->options->timeout;
    config.on_diagnostic = on_diagnostic;
    config.user = worker;
    config.coverage = worker->options->test.coverage;
    if (config.coverage) config.on_coverage = on_line;
    const char **words = calloc(wishes->arg_count + 2, sizeof *words);
    worker->au3 = words ? au3_new(&config) : NULL;
    if (!worker->au3) return false;
    words[0] = worker->job->file->full;
    for (size_t i = 0; i < wishes->arg_count; i++) words[i + 1] = wishes->args[i];
    bool set = au3_set_args(worker->au3, (int)wishes->arg_count + 1, words, 1, NULL);
    free((void *)words);
    return set;
}

/* The answers of the command line come behind those of the script. */
static TerminalHost *make_terminal(const Worker *worker, const TestWishes *wishes) {
    const Options *options = worker->options;
    const char **answers = calloc(wishes->answer_count + options->answer_count + 1, sizeof *answers);
    if (!answers) return NULL;
    for (size_t i = 0; i < wishes->answer_count; i++) answers[i] = wishes->answers[i];
    for (size_t i = 0; i < options->answer_count; i++) answers[wishes->answer_count + i] = options->answers[i];
    TerminalOptions choice = {.headless = true,
                              .answers = answers,
                              .answer_count = wishes->answer_count + options->answer_count,
                              .answers_file = options->answers_file};
    TerminalHost *terminal = terminal_host_new(&choice);
    free((void *)answers);
    return terminal;
}

/* Temporary files, drive C: and the registry are in the scratch folder. */
static void make_surroundings(const char *scratch) {
    Text path = {0};
    text_printf(&path, "%s/temp", scratch);
    setenv("TMPDIR", text_string(&path), 1);
    unsetenv("TMP");
    unsetenv("TEMP");
    text_set(&path, "", 0);
    text_printf(&path, "%s/data", scratch);
    setenv("XDG_DATA_HOME", text_string(&path), 1);
    text_free(&path);
}

static int work(Worker *worker, const TestWishes *wishes) {
    TerminalHost *terminal = make_terminal(worker, wishes);
    if (!terminal) return EXIT_USAGE;
    worker->terminal = terminal_host(terminal);
    Au3Host host = {
        .size = sizeof host, .user = worker, .write = host_write, .dialog = host_dialog, .open_document = host_open_document};
    bool complete = make_interpreter(worker, &host, wishes);
    interrupt_watch(worker->au3);
    complete = complete && run_file(worker, wishes);
    interrupt_watch(NULL);
    au3_free(worker->au3);
    if (complete) send_event(worker, TEST_EVENT_END, "", 0);
    return EXIT_CLEAN;
}

int test_worker(void *job) {
    Worker worker = {.job = job};
    TestWishes wishes;
    worker.options = worker.job->run->options;
    /* Events have a pipe of their own, which other programs do not get; what they print goes the way of errors. */
    if (os_stream_to_file(1, 2, &worker.events)) return EXIT_USAGE;
    make_surroundings(worker.job->scratch);
    test_source(worker.job->run->heap, worker.job->file->full, &worker.source);
    test_wishes(text_string(&worker.source), NULL, &wishes);
    return work(&worker, &wishes);
}
