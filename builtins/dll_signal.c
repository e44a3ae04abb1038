/* Events, mutexes and semaphores of kernel32, and waiting. They are known to the interpreter that made them only: waiting for
 * one that nobody else can set ends at once or when the time is up. */
#include "dll_named.h"

#include "os/process.h"

typedef struct Signal {
    NamedObject named; /* first */
    bool automatic;
    int32_t count, most;
    char kind; /* e, m, s */
} Signal;

static void close_signal(void *handle) {
    NamedObject *object = ((NamedHandle *)handle)->object;
    if (named_release(object)) mem_free(object);
    mem_free(handle);
}

static const HandleType signal_type = {"signal", close_signal};

static Signal *signal_at(const Native *n, uint64_t number) {
    const NamedHandle *handle = nat_object(n, number, &signal_type);
    return handle ? (Signal *)handle->object : NULL;
}

/* Makes one, or opens that of the same name (183). */
static uint64_t create_signal(Native *n, Signal plan, int name_arg) {
    Value name = nat_text(n, name_arg);
    if (is_string(name) && as_string(name)->length == 0) value_store(&name, VALUE_UNSET);
    NamedObject *known = named_find(n->state->signals, name);
    n->state->last_error = known ? WIN_EXISTS : WIN_OK;
    if (known) {
        value_free(name);
        if (((Signal *)known)->kind != plan.kind) return nat_fail(n, WIN_BAD_HANDLE, 0);
        return named_handle(n, &signal_type, known);
    }
    Signal *signal = mem_alloc(n->heap, sizeof *signal);
    if (!signal) return value_free(name), nat_no_memory(n);
    *signal = plan;
    named_add(&n->state->signals, &signal->named, name);
    uint64_t handle = named_handle(n, &signal_type, &signal->named);
    if (named_release(&signal->named)) mem_free(signal);
    return handle;
}

/* CreateEvent(security, manual, set, name) */
static uint64_t create_event(Native *n) {
    return create_signal(n, (Signal){.kind = 'e', .automatic = !nat_i32(n, 1), .count = nat_i32(n, 2) != 0, .most = 1}, 3);
}

/* CreateMutex(security, owned, name) */
static uint64_t create_mutex(Native *n) { return create_signal(n, (Signal){.kind = 'm', .count = 1, .most = 1}, 2); }

/* CreateSemaphore(security, count, most, name) */
static uint64_t create_semaphore(Native *n) {
    if (nat_i32(n, 2) < 1 || nat_i32(n, 1) < 0 || nat_i32(n, 1) > nat_i32(n, 2)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    return create_signal(n, (Signal){.kind = 's', .automatic = true, .count = nat_i32(n, 1), .most = nat_i32(n, 2)}, 3);
}

/* OpenEvent, OpenMutex, OpenSemaphore(access, inherit, name) */
static uint64_t open_signal(Native *n) {
    Value name = nat_text(n, 2);
    NamedObject *object = named_find(n->state->signals, name);
    value_free(name);
    return object ? named_handle(n, &signal_type, object) : nat_fail(n, WIN_NO_FILE, 0);
}

static Signal *signal_of(Native *n, char kind) {
    Signal *signal = signal_at(n, nat_u64(n, 0));
    if (signal && signal->kind == kind) return signal;
    nat_fail(n, WIN_BAD_HANDLE, 0);
    return NULL;
}

static uint64_t set_event(Native *n) {
    Signal *signal = signal_of(n, 'e');
    if (signal) signal->count = 1;
    return signal != NULL;
}

static uint64_t reset_event(Native *n) {
    Signal *signal = signal_of(n, 'e');
    if (signal) signal->count = 0;
    return signal != NULL;
}

static uint64_t release_mutex(Native *n) { return signal_of(n, 'm') != NULL; }

/* ReleaseSemaphore(handle, more, previous) */
static uint64_t release_semaphore(Native *n) {
    Signal *signal = signal_of(n, 's');
    if (!signal) return 0;
    if (nat_i32(n, 1) < 1 || nat_i32(n, 1) > signal->most - signal->count) return nat_fail(n, 298, 0);
    nat_put32(n, 2, (uint32_t)signal->count);
    signal->count += nat_i32(n, 1);
    return 1;
}

enum { WAIT_DONE = 0, WAIT_TIME = 258 };
#define WAIT_FAILED UINT32_MAX

/* ---- waiting ---- */

/* Is what a handle stands for signalled now? Takes it then. */
static bool take_signal(Signal *signal) {
    if (signal->count == 0) return false;
    if (signal->automatic) signal->count--;
    return true;
}

static uint64_t wait_process(Native *n, int64_t pid, double until) {
    while (os_process_exists(pid)) {
        double left = until - call_clock(n->call);
        if (left <= 0) return WAIT_TIME;
        if (!call_sleep(n->call, left < 10 ? left : 10)) return nat_no_memory(n);
    }
    return WAIT_DONE;
}

/* WaitForSingleObject(handle, milliseconds) */
static uint64_t wait_for_object(Native *n) {
    Signal *signal = signal_at(n, nat_u64(n, 0));
    double time = nat_u32(n, 1) == UINT32_MAX ? 1e15 : nat_u32(n, 1), until = call_clock(n->call) + time;
    if (!signal) {
        int64_t pid = dll_process_of(n, nat_u64(n, 0));
        return pid < 0 ? WAIT_FAILED : wait_process(n, pid, until);
    }
    if (take_signal(signal)) return WAIT_DONE;
    if (!call_sleep(n->call, time)) return nat_no_memory(n);
    return take_signal(signal) ? WAIT_DONE : WAIT_TIME;
}

/* Which of several handles is signalled: its number, or that of all together; -1: not yet. */
static int64_t look_at_all(const Native *n, const uint64_t *handles, uint32_t count, bool all) {
    uint32_t ready = 0;
    for (uint32_t i = 0; i < count; i++) {
        Signal *signal = signal_at(n, handles[i]);
        if (!signal || signal->count == 0) continue;
        if (!all) return take_signal(signal), i;
        ready++;
    }
    if (ready < count) return -1;
    for (uint32_t i = 0; i < count; i++) take_signal(signal_at(n, handles[i]));
    return 0;
}

/* WaitForMultipleObjects(count, handles, all, milliseconds): of events, mutexes, semaphores */
static uint64_t wait_for_objects(Native *n) {
    uint64_t handles[64];
    uint32_t count = nat_u32(n, 0);
    if (!count || count > 64 || !n->args[1]) return nat_fail(n, WIN_BAD_PARAMETER, WAIT_FAILED);
    memcpy(handles, nat_ptr(n, 1), count * sizeof *handles);
    for (uint32_t i = 0; i < count; i++) {
        if (!signal_at(n, handles[i])) return nat_fail(n, WIN_BAD_HANDLE, WAIT_FAILED);
    }
    int64_t ready = look_at_all(n, handles, count, nat_i32(n, 2) != 0);
    if (ready >= 0) return (uint64_t)ready;
    double time = nat_u32(n, 3) == UINT32_MAX ? 1e15 : nat_u32(n, 3);
    if (!call_sleep(n->call, time)) return nat_no_memory(n);
    ready = look_at_all(n, handles, count, nat_i32(n, 2) != 0);
    return ready >= 0 ? (uint64_t)ready : WAIT_TIME;
}

/* clang-format off */
const DllRow signal_rows[] = {
    {"kernel32", "CreateEvent*",               create_event},
    {"kernel32", "CreateMutex*",               create_mutex},
    {"kernel32", "CreateSemaphore*",           create_semaphore},
    {"kernel32", "OpenEvent*",                 open_signal},
    {"kernel32", "OpenMutex*",                 open_signal},
    {"kernel32", "OpenSemaphore*",             open_signal},
    {"kernel32", "SetEvent",                   set_event},
    {"kernel32", "ResetEvent",                 reset_event},
    {"kernel32", "ReleaseMutex",               release_mutex},
    {"kernel32", "ReleaseSemaphore",           release_semaphore},
    {"kernel32", "WaitForMultipleObjects",     wait_for_objects},
    {"kernel32", "WaitForSingleObject",        wait_for_object},
    {"kernel32", "WaitForSingleObjectEx",      wait_for_object},
};
/* clang-format on */
const int signal_rows_count = sizeof signal_rows / sizeof *signal_rows;
