/* Events, mutexes and semaphores of kernel32, and waiting. They are known to the interpreter that made them only: waiting for
 * one that nobody else can set ends at once or when the time is up. */
#include "dll_native.h"

#include "os/process.h"

typedef struct Signal {
    struct SignalState *state;
} Signal;

/* What handles of one name share. */
typedef struct SignalState {
    struct SignalState *next;
    struct SignalState **first;
    uint32_t handles;
    bool automatic;
    int32_t count, most;
    Value name; /* UNSET: none */
    char kind;  /* e, m, s */
} SignalState;

static void release_signal(SignalState *state) {
    if (--state->handles > 0) return;
    SignalState **link = state->first;
    while (*link != state) link = &(*link)->next;
    *link = state->next;
    value_free(state->name);
    mem_free(state);
}

static void close_signal(void *object) {
    Signal *signal = object;
    release_signal(signal->state);
    mem_free(signal);
}

static const HandleType signal_type = {"signal", close_signal};

static SignalState *find_signal(Native *n, Value name) {
    SignalState *state = n->state->signals;
    for (; state && is_string(name); state = state->next) {
        if (is_string(state->name) && str_equal(as_string(state->name), as_string(name))) return state;
    }
    return NULL;
}

static uint64_t signal_handle(Native *n, SignalState *state) {
    Signal *signal = mem_alloc(n->heap, sizeof *signal);
    if (!signal) return nat_no_memory(n);
    signal->state = state;
    state->handles++;
    return nat_handle(n, &signal_type, signal);
}

/* Makes one, or opens that of the same name (183). */
static uint64_t create_signal(Native *n, SignalState plan, int name_arg) {
    Value name = nat_text(n, name_arg);
    if (is_string(name) && as_string(name)->length == 0) value_store(&name, VALUE_UNSET);
    SignalState *state = find_signal(n, name);
    n->state->last_error = state ? WIN_EXISTS : WIN_OK;
    if (state) {
        value_free(name);
        if (state->kind != plan.kind) return nat_fail(n, WIN_BAD_HANDLE, 0);
        return signal_handle(n, state);
    }
    state = mem_alloc(n->heap, sizeof *state);
    if (!state) return value_free(name), nat_no_memory(n);
    *state = plan;
    state->name = name;
    state->first = &n->state->signals;
    state->next = *state->first;
    *state->first = state;
    state->handles = 1;
    uint64_t handle = signal_handle(n, state);
    release_signal(state);
    return handle;
}

/* CreateEvent(security, manual, set, name) */
static uint64_t create_event(Native *n) {
    return create_signal(n, (SignalState){.kind = 'e', .automatic = !nat_i32(n, 1), .count = nat_i32(n, 2) != 0, .most = 1}, 3);
}

/* CreateMutex(security, owned, name) */
static uint64_t create_mutex(Native *n) { return create_signal(n, (SignalState){.kind = 'm', .count = 1, .most = 1}, 2); }

/* CreateSemaphore(security, count, most, name) */
static uint64_t create_semaphore(Native *n) {
    if (nat_i32(n, 2) < 1 || nat_i32(n, 1) < 0 || nat_i32(n, 1) > nat_i32(n, 2)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    return create_signal(n, (SignalState){.kind = 's', .automatic = true, .count = nat_i32(n, 1), .most = nat_i32(n, 2)}, 3);
}

/* OpenEvent, OpenMutex, OpenSemaphore(access, inherit, name) */
static uint64_t open_signal(Native *n) {
    Value name = nat_text(n, 2);
    SignalState *state = find_signal(n, name);
    value_free(name);
    return state ? signal_handle(n, state) : nat_fail(n, WIN_NO_FILE, 0);
}

static SignalState *signal_of(Native *n, char kind) {
    const Signal *signal = nat_object(n, nat_u64(n, 0), &signal_type);
    if (signal && signal->state->kind == kind) return signal->state;
    nat_fail(n, WIN_BAD_HANDLE, 0);
    return NULL;
}

static uint64_t set_event(Native *n) {
    SignalState *state = signal_of(n, 'e');
    if (state) state->count = 1;
    return state != NULL;
}

static uint64_t reset_event(Native *n) {
    SignalState *state = signal_of(n, 'e');
    if (state) state->count = 0;
    return state != NULL;
}

static uint64_t release_mutex(Native *n) { return signal_of(n, 'm') != NULL; }

/* ReleaseSemaphore(handle, more, previous) */
static uint64_t release_semaphore(Native *n) {
    SignalState *state = signal_of(n, 's');
    if (!state) return 0;
    if (nat_i32(n, 1) < 1 || nat_i32(n, 1) > state->most - state->count) return nat_fail(n, 298, 0);
    nat_put32(n, 2, (uint32_t)state->count);
    state->count += nat_i32(n, 1);
    return 1;
}

enum { WAIT_DONE = 0, WAIT_TIME = 258 };
#define WAIT_FAILED UINT32_MAX

/* ---- waiting ---- */

/* Is what a handle stands for signalled now? Takes it then. */
static bool take_signal(const Signal *signal) {
    if (signal->state->count == 0) return false;
    if (signal->state->automatic) signal->state->count--;
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
    const Signal *signal = nat_object(n, nat_u64(n, 0), &signal_type);
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
        const Signal *signal = nat_object(n, handles[i], &signal_type);
        if (!signal || signal->state->count == 0) continue;
        if (!all) return take_signal(signal), i;
        ready++;
    }
    if (ready < count) return -1;
    for (uint32_t i = 0; i < count; i++) take_signal(nat_object(n, handles[i], &signal_type));
    return 0;
}

/* WaitForMultipleObjects(count, handles, all, milliseconds): of events, mutexes, semaphores */
static uint64_t wait_for_objects(Native *n) {
    uint64_t handles[64];
    uint32_t count = nat_u32(n, 0);
    if (!count || count > 64 || !n->args[1]) return nat_fail(n, WIN_BAD_PARAMETER, WAIT_FAILED);
    memcpy(handles, nat_ptr(n, 1), count * sizeof *handles);
    for (uint32_t i = 0; i < count; i++) {
        if (!nat_object(n, handles[i], &signal_type)) return nat_fail(n, WIN_BAD_HANDLE, WAIT_FAILED);
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
