/* Runs files side by side, each in a process of its own (test_worker.c), and takes in what they tell. Processes and not
 * threads, because a script can crash (DllCall) or hang where no interpreter looks, has a working folder, and leaves memory,
 * files and programs behind: all that ends with its process.
 *
 * A test that runs over its time is ended by its interpreter, which knows where it stands; when that does not help, the process
 * is killed a little later. The tests behind one that took its process along run in a new process. */
#define _GNU_SOURCE
#include "test_run.h"

#include "interrupt.h"

#include "os/process.h"

#include <stdlib.h>
#include <string.h>

#define DEFAULT_TIMEOUT 60.0
/* How much longer than its time a process may take, in milliseconds. */
#define GRACE 2000.0

enum {
    OUTPUT_KEPT = 1 << 20, /* bytes at the end of what a test writes */
    READ_AT_ONCE = 1 << 20 /* then others have their turn */
};

typedef struct Slot {
    TestFile *file; /* NULL: free */
    TestJob job;
    Text scratch;
    OsSpawn spawn;
    Text events;    /* a part that is not complete yet */
    Text other;     /* output past the events that no test has got yet */
    TestCase *test; /* the one that runs, or NULL */
    double since;   /* when it, or the process, began */
    double started; /* the process */
    bool complete;  /* the process said that it was done */
    bool killed;    /* it took too long */
    bool worked;    /* some test came to its end in this process */
} Slot;

typedef struct Pool {
    TestRun *run;
    const TestWatch *watch;
    Slot *slots;
    size_t count, next; /* next: file */
    double patience;    /* milliseconds that a test may take until its process is killed */
} Pool;

/* ---- scratch folders ---- */

static void remove_tree(Heap *heap, const char *path) {
    OsDir *dir;
    OsStat stat;
    bool folder = os_stat_link(path, &stat) == OS_OK && stat.kind == OS_FOLDER && !stat.link;
    if (!folder) {
        os_remove_file(path);
        return;
    }
    if ((stat.mode & 0700) != 0700) os_make_reachable(path);
    if (os_dir_open(heap, path, &dir) == OS_OK) {
        for (const char *name; (name = os_dir_next(dir));) {
            Text child = {0};
            text_printf(&child, "%s/%s", path, name);
            remove_tree(heap, text_string(&child));
            text_free(&child);
        }
        os_dir_close(dir);
    }
    os_remove_folder(path);
}

/* A folder with work, where the script starts, and temp; where the script can see it. */
static bool make_scratch(const TestRun *run, Text *scratch) {
    static const char *const parts[] = {"", "/work", "/temp"};
    uint64_t number;
    bool made = true;
    const char *temp = run->options->root ? run->options->root : getenv("TMPDIR");
    os_random(&number, sizeof number);
    text_set(scratch, "", 0);
    text_printf(scratch, "%s/au3-test-%016llx", temp && *temp == '/' ? temp : "/tmp", (unsigned long long)number);
    size_t length = scratch->size;
    for (size_t i = 0; i < sizeof parts / sizeof *parts; i++) {
        text_add(scratch, parts[i]);
        made = made && os_make_folder(text_string(scratch)) == OS_OK;
        text_delete(scratch, length, scratch->size);
    }
    return made;
}

/* ---- what a worker tells ---- */

/* The next of the texts in an event. */
static const char *next_field(const char **at, const char *end) {
    const char *field = *at;
    if (field >= end) return "";
    *at += strlen(field) + 1;
    return field;
}

static void take_plan(Slot *slot, const char *at, const char *end) {
    size_t index = strtoul(next_field(&at, end), NULL, 10);
    const char *name = next_field(&at, end);
    uint32_t line = (uint32_t)strtoul(next_field(&at, end), NULL, 10);
    if (index == slot->file->count) test_add_case(slot->file, name, line);
}

static void take_begin(Slot *slot, const char *at, const char *end) {
    size_t index = strtoul(next_field(&at, end), NULL, 10);
    slot->test = index < slot->file->count ? &slot->file->cases[index] : NULL;
    slot->since = os_clock();
}

static void end_test(const TestRun *run, Slot *slot, TestStatus status) {
    if (status == TEST_PASSED && !run->options->test.junit_file) text_free(&slot->test->output); /* nobody will ask for it */
    slot->test->status = status;
    slot->test->seconds = (os_clock() - slot->since) / 1000;
    slot->test->done = true;
    slot->test = NULL;
    slot->since = os_clock();
    slot->worked = true;
}

static void take_result(const TestRun *run, Slot *slot, const char *at, const char *end) {
    if (!slot->test) return;
    TestStatus status = (TestStatus)strtoul(next_field(&at, end), NULL, 10);
    text_add(&slot->test->at_file, next_field(&at, end));
    slot->test->at_line = (uint32_t)strtoul(next_field(&at, end), NULL, 10);
    text_add(&slot->test->message, next_field(&at, end));
    end_test(run, slot, status);
}

static void take_line(const TestRun *run, const char *at, const char *end) {
    const char *file = next_field(&at, end);
    uint32_t line = (uint32_t)strtoul(next_field(&at, end), NULL, 10);
    uint64_t count = strtoull(next_field(&at, end), NULL, 10);
    if (run->coverage) test_coverage_line(run->coverage, file, line, count);
}

static void take_function(const TestRun *run, const char *at, const char *end) {
    const char *file = next_field(&at, end), *name = next_field(&at, end);
    uint32_t line = (uint32_t)strtoul(next_field(&at, end), NULL, 10);
    if (run->coverage) test_coverage_function(run->coverage, file, name, line);
}

/* Of too much output the end is kept, from the start of a line on. */
static void shorten(Text *output) {
    static const char mark[] = "[the first part is left out]\n";
    if (output->size <= (size_t)2 * OUTPUT_KEPT) return;
    size_t cut = output->size - OUTPUT_KEPT;
    const char *line = memchr(output->data + cut, '\n', OUTPUT_KEPT - 1);
    text_delete(output, 0, line ? (size_t)(line + 1 - output->data) : cut);
    text_insert(output, 0, mark, sizeof mark - 1);
}

static void take_output(Slot *slot, const char *bytes, size_t size) {
    Text *output = slot->test ? &slot->test->output : &slot->file->output;
    text_add_bytes(output, bytes, size);
    shorten(output);
}

/* Reads what there is, if it is not too much; false at the end of the pipe. */
static bool drain(OsFile pipe, Text *text) {
    char bytes[16384];
    size_t done;
    OsFlow flow = OS_FLOW_DONE;
    for (size_t all = 0; flow == OS_FLOW_DONE && all < READ_AT_ONCE; all += done) {
        flow = os_pipe_read(pipe, bytes, sizeof bytes, &done);
        if (flow == OS_FLOW_DONE) text_add_bytes(text, bytes, done);
    }
    return flow != OS_FLOW_END;
}

/* What programs, dialogs and the C library print goes past the events. What a test printed has come when its result comes; what
 * comes between tests is the next one's. */
static void take_other_output(Slot *slot) {
    drain(slot->spawn.stream[2], &slot->other);
    if (slot->other.size) take_output(slot, slot->other.data, slot->other.size);
    text_set(&slot->other, "", 0);
}

static void take_event(const TestRun *run, Slot *slot, const char *bytes, size_t size) {
    const char *end = bytes + size;
    switch ((TestEvent)bytes[-5]) {
    case TEST_EVENT_PLAN: take_plan(slot, bytes, end); break;
    case TEST_EVENT_PLANNED: slot->file->planned = true; break;
    case TEST_EVENT_BEGIN: take_begin(slot, bytes, end); break;
    case TEST_EVENT_OUTPUT: take_output(slot, bytes, size); break;
    case TEST_EVENT_RESULT:
        take_other_output(slot);
        take_result(run, slot, bytes, end);
        break;
    case TEST_EVENT_LINE: take_line(run, bytes, end); break;
    case TEST_EVENT_FUNC: take_function(run, bytes, end); break;
    case TEST_EVENT_END: slot->complete = true; break;
    }
}

/* Takes the complete events out of what has come. */
static void take_events(const TestRun *run, Slot *slot) {
    Text *events = &slot->events;
    size_t at = 0;
    while (events->size - at >= 5) {
        const unsigned char *head = (const unsigned char *)events->data + at;
        size_t size = head[1] | (size_t)head[2] << 8 | (size_t)head[3] << 16 | (size_t)head[4] << 24;
        if (events->size - at - 5 < size) break;
        take_event(run, slot, events->data + at + 5, size);
        at += 5 + size;
    }
    text_delete(events, 0, at);
}

/* ---- processes ---- */

/* Ends the process, if it has not ended, and all that it left behind. */
static int clear_away(const Pool *pool, const Slot *slot, double patience) {
    int code = 0;
    bool ended = patience > 0 && os_wait(slot->spawn.pid, patience, &code);
    os_process_end_session(slot->spawn.pid);
    if (!ended) os_wait(slot->spawn.pid, -1, &code);
    os_end_orphans(pool->run->heap, text_string(&slot->scratch));
    return code;
}

static bool start(Pool *pool, Slot *slot, TestFile *file, size_t first) {
    bool made = make_scratch(pool->run, &slot->scratch);
    Text folder = {0};
    text_printf(&folder, "%s/work", text_string(&slot->scratch));
    slot->job = (TestJob){pool->run, file, first, text_string(&slot->scratch)};
    slot->spawn = (OsSpawn){.program = "au3-test",
                            .folder = text_string(&folder),
                            .pipes = 2 | 4,
                            .detached = true,
                            .body = test_worker,
                            .argument = &slot->job};
    bool started = made && os_spawn(&slot->spawn) == OS_OK;
    text_free(&folder);
    if (!started) return false;
    os_pipe_at_once(slot->spawn.stream[1]);
    os_pipe_at_once(slot->spawn.stream[2]);
    slot->file = file;
    slot->test = NULL;
    slot->complete = slot->killed = slot->worked = false;
    slot->started = slot->since = os_clock();
    return true;
}

static TestCase *first_left(TestFile *file) {
    for (size_t i = 0; i < file->count; i++) {
        if (!file->cases[i].done) return &file->cases[i];
    }
    return NULL;
}

/* The process is gone without a word: so is the test that ran in it, or the script if none did. */
static void take_crash(const Pool *pool, Slot *slot, int code) {
    TestFile *file = slot->file;
    if (!slot->test && !slot->worked) slot->test = first_left(file);
    if (!slot->test && !slot->worked && !file->count) {
        Text name = {0};
        test_script_name(file->path, &name);
        slot->test = test_add_case(file, text_string(&name), 1);
        text_free(&name);
    }
    if (!slot->test) return;
    Text *message = &slot->test->message;
    if (slot->killed)
        text_printf(message, "killed: it ran longer than %g seconds\n", (pool->patience - GRACE) / 1000);
    else if (code > 128)
        text_printf(message, "crashed: its process ended by signal %d (%s)\n", code - 128, strsignal(code - 128));
    else
        text_printf(message, "its process ended with exit code %d\n", code);
    end_test(pool->run, slot, TEST_ERROR);
}

static void close_slot(Slot *slot) {
    os_close(slot->spawn.stream[1]);
    os_close(slot->spawn.stream[2]);
    text_set(&slot->events, "", 0);
    slot->file = NULL;
}

/* With --fail-fast a file has tests that did not run. */
static void drop_left(TestFile *file) {
    size_t kept = 0;
    for (size_t i = 0; i < file->count; i++) {
        TestCase *test = &file->cases[i];
        if (test->done)
            file->cases[kept++] = *test;
        else
            test_case_free(test);
    }
    file->count = kept;
}

static bool fails_fast(const Pool *pool, const TestFile *file) {
    return pool->run->options->test.fail_fast && test_has_failures(file);
}

/* Scratch folders of files with failures may be kept. */
static void leave_scratch(const Pool *pool, const Slot *slot) {
    bool keep = pool->run->options->test.keep && test_has_failures(slot->file);
    if (keep)
        text_printf(&slot->file->scratch, "%s%s", slot->file->scratch.size ? " " : "", text_string(&slot->scratch));
    else
        remove_tree(pool->run->heap, text_string(&slot->scratch));
}

/* Ends a file that has not come to its end. */
static void abandon(const Pool *pool, Slot *slot) {
    clear_away(pool, slot, 0);
    remove_tree(pool->run->heap, text_string(&slot->scratch));
    close_slot(slot);
}

/* A failure with --fail-fast: the files behind this one do not count, those before it run to their end. */
static void stop_behind(Pool *pool, const TestFile *failed) {
    size_t index = (size_t)(failed - pool->run->files);
    if (index + 1 < pool->run->end) pool->run->end = index + 1;
    for (size_t i = 0; i < pool->count; i++) {
        Slot *slot = &pool->slots[i];
        if (slot->file && slot->file > failed) abandon(pool, slot);
    }
}

static void end_file(Pool *pool, TestFile *file) {
    if (fails_fast(pool, file)) {
        drop_left(file);
        stop_behind(pool, file);
    }
    file->done = true;
    if (pool->watch->ended) pool->watch->ended(pool->watch->user, file);
}

/* A process that has closed its pipe is at its end, or will never tell anything again. */
static void end_process(Pool *pool, Slot *slot) {
    TestFile *file = slot->file;
    int code = clear_away(pool, slot, slot->killed ? 0 : GRACE);
    take_other_output(slot);
    if (!slot->complete) take_crash(pool, slot, code);
    file->seconds += (os_clock() - slot->started) / 1000;
    leave_scratch(pool, slot);
    bool over = slot->complete || pool->run->options->test.list || fails_fast(pool, file);
    TestCase *left = over ? NULL : first_left(file);
    close_slot(slot);
    if (!left || !start(pool, slot, file, (size_t)(left - file->cases))) end_file(pool, file);
}

/* ---- all of them ---- */

static void start_next(Pool *pool, Slot *slot) {
    TestFile *file = &pool->run->files[pool->next++];
    if (pool->watch->begun) pool->watch->begun(pool->watch->user, file);
    if (start(pool, slot, file, 0)) return;
    TestCase *test = test_add_case(file, file->path, 1);
    if (test) {
        test->status = TEST_ERROR;
        test->done = true;
        text_printf(&test->message, "no process, or no folder %s, could be made for it\n", text_string(&slot->scratch));
    }
    end_file(pool, file);
}

static void look_at(Pool *pool, Slot *slot) {
    bool open = drain(slot->spawn.stream[1], &slot->events);
    take_events(pool->run, slot);
    drain(slot->spawn.stream[2], &slot->other); /* nobody must wait for us */
    shorten(&slot->other);
    if (!open) {
        end_process(pool, slot);
    } else if (!slot->killed && os_clock() - slot->since > pool->patience) {
        slot->killed = true;
        os_process_end_session(slot->spawn.pid);
    }
}

/* Until something comes, but looking up now and then. */
static void wait_for_events(const Pool *pool) {
    OsFile pipes[512];
    size_t count = 0;
    for (size_t i = 0; i < pool->count; i++) {
        if (!pool->slots[i].file) continue;
        pipes[count++] = pool->slots[i].spawn.stream[1];
        pipes[count++] = pool->slots[i].spawn.stream[2];
    }
    os_pipes_wait(pipes, count, 200);
}

/* After an interruption: who waits for a test that hangs wants to know which. */
static void kill_all(Pool *pool) {
    bool tell = !interrupt_unread();
    if (tell) fputs("\nau3: interrupted\n", stderr);
    for (size_t i = 0; i < pool->count; i++) {
        Slot *slot = &pool->slots[i];
        if (!slot->file) continue;
        const char *name = slot->test ? text_string(&slot->test->name) : "";
        if (tell) fprintf(stderr, "     in %s%s%s\n", slot->file->path, *name ? ": " : "", name);
        abandon(pool, slot);
    }
}

static bool run_pool(Pool *pool) {
    for (;;) {
        bool busy = false;
        for (size_t i = 0; i < pool->count; i++) {
            Slot *slot = &pool->slots[i];
            if (!slot->file && pool->next < pool->run->end) start_next(pool, slot);
            busy = busy || slot->file;
        }
        if (!busy && pool->next >= pool->run->end) return true;
        wait_for_events(pool);
        if (interrupt_signal()) {
            kill_all(pool);
            return false;
        }
        for (size_t i = 0; i < pool->count; i++) {
            if (pool->slots[i].file) look_at(pool, &pool->slots[i]);
        }
    }
}

bool test_run_all(TestRun *run, const TestWatch *watch) {
    const Options *options = run->options;
    size_t jobs = options->test.jobs ? options->test.jobs : os_processors();
    double timeout = options->timeout > 0 ? options->timeout : DEFAULT_TIMEOUT;
    if (jobs > run->count) jobs = run->count;
    if (jobs > 256) jobs = 256;
    Pool pool = {.run = run, .watch = watch, .count = jobs, .patience = timeout * 1000 + GRACE};
    pool.slots = calloc(jobs + 1, sizeof *pool.slots);
    if (!pool.slots) return false;
    run->end = run->count;
    os_adopt_orphans();
    interrupt_catch_all();
    bool complete = run_pool(&pool);
    interrupt_watch(NULL);
    for (size_t i = 0; i < jobs; i++) {
        text_free(&pool.slots[i].events);
        text_free(&pool.slots[i].other);
        text_free(&pool.slots[i].scratch);
    }
    free(pool.slots);
    return complete;
}
