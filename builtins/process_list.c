/* Other processes: ProcessExists, ProcessClose, ProcessWait, ProcessWaitClose, ProcessList, ProcessSetPriority,
 * ProcessGetStats. Starting programs is run.c and process.c. */
#include "array.h"
#include "child.h"

#include <string.h>

/* What AutoIt gives as the exit code of a process that it knows nothing of. */
#define UNKNOWN_CODE ((int32_t)0xCCCCCCCC)
/* Milliseconds between two looks at a process that is none of ours, and what a process gets to end by itself. */
#define LOOK_AGAIN 20
#define PATIENCE   2000

/* ---- which one ---- */

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

static bool same_name(const char *a, const char *b) {
    while (*a && lower(*a) == lower(*b)) a++, b++;
    return lower(*a) == lower(*b);
}

/* "tool.exe" means tool as well: programs have no endings here. */
static bool is_named(const char *name, const char *wanted) {
    size_t length = strlen(name);
    if (same_name(name, wanted)) return true;
    for (size_t i = 0; i < length; i++) {
        if (lower(name[i]) != lower(wanted[i])) return false;
    }
    return same_name(wanted + length, ".exe");
}

static int64_t find_named(Call *call, const char *wanted) {
    OsProcesses *list;
    Buffer name;
    int64_t pid, found = 0;
    if (!*wanted || os_processes_open(call->heap, &list)) return 0;
    buffer_init(&name, call->heap);
    while (!found && os_processes_next(list, &pid, &name)) {
        if (is_named(buffer_text(&name), wanted)) found = pid;
    }
    buffer_free(&name);
    os_processes_close(list);
    return found;
}

static bool is_digits(const char *text) { return *text && text[strspn(text, "0123456789")] == 0; }

/* What argument 0 names: a process by its number (or its text), or all of a name. */
typedef struct Wanted {
    const char *name; /* NULL: the number counts */
    int64_t pid;
} Wanted;

static Wanted wanted_process(Call *call) {
    const char *text = is_string(call->args[0]) ? arg_utf8(call, 0, NULL) : NULL;
    if (text && !is_digits(text)) return (Wanted){.name = text};
    return (Wanted){.pid = arg_i64(call, 0)};
}

/* The number of a wanted process that is there, or 0. */
static int64_t find_wanted(Call *call, const Wanted *wanted) {
    children_update(call);
    if (wanted->name) return find_named(call, wanted->name);
    return os_process_exists(wanted->pid) ? wanted->pid : 0;
}

static int64_t find_process(Call *call) {
    Wanted wanted = wanted_process(call);
    return find_wanted(call, &wanted);
}

static Value pid_value(int64_t pid) { return pid ? from_double((double)pid) : from_i32(0); }

/* ---- one process ---- */

/* ProcessExists(process): its number, or 0. */
static Value process_exists(Call *call) { return pid_value(find_process(call)); }

/* Waits until a process has gone, PATIENCE long. False: the run is over. */
static bool wait_gone(Call *call, int64_t pid, bool *gone) {
    double waited = 0, pause = 1;
    for (*gone = !os_process_exists(pid); !*gone && waited < PATIENCE; waited += pause) {
        if (!call_sleep(call, pause)) return false;
        children_update(call);
        *gone = !os_process_exists(pid);
        if (pause < LOOK_AGAIN) pause *= 1.5;
    }
    return true;
}

/* ProcessClose(process): asks it to end, and ends it when it does not. */
static Value process_close(Call *call) {
    int64_t pid = find_process(call);
    bool gone;
    if (!pid) return from_i32(0);
    if (os_process_end(pid, false)) return fail(call, 1, 0, from_i32(0));
    if (!wait_gone(call, pid, &gone)) return VALUE_ABORT;
    if (gone) return from_i32(1);
    OsError error = os_process_end(pid, true);
    if (error && error != OS_NOT_FOUND) return fail(call, 3, 0, from_i32(0));
    return wait_gone(call, pid, &gone) ? from_i32(1) : VALUE_ABORT;
}

/* Milliseconds of a number of whole seconds in argument i (0.9 is 0); negative: for ever. */
static double patience(Call *call, int i) {
    int32_t seconds = arg_given(call, i) ? arg_int(call, i) : 0;
    return seconds > 0 ? seconds * 1000.0 : -1;
}

/* ProcessWait(process [, seconds]): waits until it is there; its number, or 0 when the time is up. */
static Value process_wait(Call *call) {
    double limit = patience(call, 1), end = os_clock() + limit;
    Wanted wanted = wanted_process(call);
    for (;;) {
        int64_t pid = find_wanted(call, &wanted);
        if (pid) return pid_value(pid);
        if (limit >= 0 && os_clock() >= end) return from_i32(0);
        if (!call_sleep(call, LOOK_AGAIN)) return VALUE_ABORT;
    }
}

static Value ended(Call *call, int32_t code) { return fail(call, 0, code, from_i32(1)); }

/* Waits for a process that is no child of ours. */
static Value wait_for_other(Call *call, int64_t pid, double limit) {
    double end = os_clock() + limit;
    while (os_process_exists(pid)) {
        if (limit >= 0 && os_clock() >= end) return from_i32(0);
        if (!call_sleep(call, LOOK_AGAIN)) return VALUE_ABORT;
    }
    return ended(call, UNKNOWN_CODE);
}

/* ProcessWaitClose(process [, seconds]): 1 and the exit code in @extended, 0 when the time is up. */
static Value process_wait_close(Call *call) {
    double limit = patience(call, 1);
    Wanted wanted = wanted_process(call);
    int64_t pid = wanted.name ? find_wanted(call, &wanted) : wanted.pid;
    Child *child = child_find(call, pid);
    bool alive;
    if (!child || child->told) return wait_for_other(call, pid, limit);
    child = child_wait(call, pid, limit, &alive);
    if (!alive) return VALUE_ABORT;
    if (!child) return ended(call, UNKNOWN_CODE);
    if (!child->ended) return from_i32(0);
    child->told = true;
    return ended(call, child->code);
}

/* ProcessSetPriority(process, level): 0 idle ... 5 real time. */
static Value process_set_priority(Call *call) {
    int64_t pid = find_process(call);
    int32_t level = arg_int(call, 1);
    if (!pid || level < 0 || level > 5 || os_process_priority(pid, level)) return fail(call, 1, 0, from_i32(0));
    return from_i32(1);
}

static Value figures(Call *call, const uint64_t *numbers, uint32_t count) {
    Array *array = array_new_1d(call->heap, count);
    if (!array) return VALUE_ABORT;
    for (uint32_t i = 0; i < count; i++) value_store(&array->items[i], from_i64(call->heap, (int64_t)numbers[i]));
    return from_block(array);
}

/* ProcessGetStats([process [, type]]): memory now and at most; with type 1 calls and bytes read, written and other. */
static Value process_get_stats(Call *call) {
    OsProcessStats stats;
    bool own = !arg_given(call, 0) || arg_str(call, 0)->length == 0 || str_equal_ascii_nocase(arg_str(call, 0), "-1");
    int64_t pid = own ? os_process_id() : find_process(call);
    int32_t type = arg_int(call, 1);
    if (!pid || os_process_stats(call->heap, pid, &stats)) return fail(call, 1, 0, from_i32(0));
    if (type != 0 && type != 1) return fail(call, 2, 0, from_i32(0));
    if (type == 0) return figures(call, (uint64_t[]){stats.memory, stats.memory_peak}, 2);
    return figures(call, (uint64_t[]){stats.reads, stats.writes, 0, stats.bytes_read, stats.bytes_written, 0}, 6);
}

/* ---- all of them ---- */

/* A row is there already; grown by doubling. False when memory runs out. */
static bool add_row(Call *call, Value *table, uint32_t row, int64_t pid, Buffer *name) {
    uint32_t rows = as_array(*table)->size0;
    if (row == rows && !array_resize(table, (uint32_t[]){rows * 2, 2}, 2)) return false;
    Value *items = as_array(*table)->items + (size_t)row * 2;
    value_store(&items[0], str_from_utf8(call->heap, buffer_text(name), name->length));
    value_store(&items[1], from_double((double)pid));
    return !is_abort(items[0]);
}

static bool fill_table(Call *call, Value *table, const char *wanted, uint32_t *count) {
    OsProcesses *list;
    Buffer name;
    int64_t pid;
    bool ok = true;
    if (os_processes_open(call->heap, &list)) return true;
    buffer_init(&name, call->heap);
    while (ok && os_processes_next(list, &pid, &name)) {
        if (!*wanted || is_named(buffer_text(&name), wanted)) ok = add_row(call, table, ++*count, pid, &name);
    }
    buffer_free(&name);
    os_processes_close(list);
    return ok;
}

/* ProcessList([name]): names and numbers; [0][0] is the count. */
static Value process_list(Call *call) {
    const char *wanted = arg_given(call, 0) ? arg_utf8(call, 0, NULL) : "";
    Array *array = array_new(call->heap, (uint32_t[]){64, 2}, 2);
    uint32_t count = 0;
    if (!array) return VALUE_ABORT;
    Value table = from_block(array);
    children_update(call);
    bool ok = fill_table(call, &table, wanted, &count) && array_resize(&table, (uint32_t[]){count + 1, 2}, 2);
    if (ok) value_store(&as_array(table)->items[0], from_i64(call->heap, count));
    if (ok) return table;
    value_free(table);
    return VALUE_ABORT;
}

/* clang-format off */
const Builtin process_list_builtins[] = {
    {"ProcessClose",       1, 1, process_close,        "ProcessClose(process)",                   "Ends a process.",                                NEEDS_PROCESS, FULL},
    {"ProcessExists",      1, 1, process_exists,       "ProcessExists(process)",                  "The number of a process with this name, or 0.",  NEEDS_PROCESS, FULL},
    {"ProcessGetStats",    0, 2, process_get_stats,    "ProcessGetStats([process [, type]])",     "Memory or input and output of a process.",       NEEDS_PROCESS, PARTLY},
    {"ProcessList",        0, 1, process_list,         "ProcessList([name])",                     "Names and numbers of the processes.",            NEEDS_PROCESS, FULL},
    {"ProcessSetPriority", 2, 2, process_set_priority, "ProcessSetPriority(process, priority)",   "Sets the priority of a process.",                NEEDS_PROCESS, FULL},
    {"ProcessWait",        1, 2, process_wait,         "ProcessWait(process [, timeout])",        "Waits until a process exists.",                  NEEDS_PROCESS, FULL},
    {"ProcessWaitClose",   1, 2, process_wait_close,   "ProcessWaitClose(process [, timeout])",   "Waits until a process has ended.",               NEEDS_PROCESS, FULL},
};
/* clang-format on */
const int process_list_builtins_count = sizeof process_list_builtins / sizeof *process_list_builtins;
