/* The look at the clock that a running script takes now and then: timers, time limit, interruption, waiting. */
#include "exec.h"
#include "os/os.h"

/* What a look at a virtual clock and a stretch of FUEL steps take of it, in milliseconds. */
#define LOOK_TIME  0.01
#define STEPS_TIME 1.0

double interp_clock(const Interp *in) {
    if (in->virtual_clock) return in->virtual_ms;
    return in->host.clock ? in->host.clock(in->host.user) : os_clock();
}

double interp_limit_clock(const Interp *in) { return in->virtual_clock ? os_clock() : interp_clock(in); }

double call_clock(const Call *call) {
    Interp *in = call->in;
    if (in->virtual_clock) in->virtual_ms += LOOK_TIME;
    return interp_clock(in);
}

/* A time of the host's, in the years 1678 to 2261 that nanoseconds can tell. */
static int64_t nanoseconds(double seconds) {
    const double most = 9.2e9;
    if (!(seconds > -most)) seconds = -most;
    return (int64_t)((seconds < most ? seconds : most) * 1e9);
}

int64_t call_now(const Call *call) {
    const Interp *in = call->in;
    double clock = call_clock(call), start = in->start_time, moment = start + clock / 1e3;
    if (!in->virtual_clock) return in->host.now ? nanoseconds(in->host.now(in->host.user)) : os_now();
    bool told = moment > -9e9 && moment < 9e9 && start > -1e8; /* then both parts are told to the nanosecond */
    return told ? nanoseconds(start) + (int64_t)(clock * 1e6) : nanoseconds(moment);
}

static void free_unregistered(Interp *in) {
    for (AdlibEntry **link = &in->adlib; *link;) {
        AdlibEntry *entry = *link;
        if (entry->function) {
            link = &entry->next;
        } else {
            *link = entry->next;
            mem_free(entry);
        }
    }
}

/* Calls the functions of AdlibRegister that are due; not from within one of them. */
static bool run_timers(Frame *frame, double now) {
    Interp *in = frame->in;
    if (!in->adlib || in->in_adlib) return true;
    bool alive = true;
    int32_t error = in->error, extended = in->extended;
    in->in_adlib = true;
    for (AdlibEntry *entry = in->adlib; entry && alive; entry = entry->next) {
        if (!entry->function || now < entry->due) continue;
        entry->due = now + entry->interval;
        Value result = call_event(frame, (UserFunction *)(uintptr_t)entry->function, NO_POS);
        alive = !is_abort(result);
        value_free(result);
    }
    in->in_adlib = false;
    in->error = error;
    in->extended = extended;
    free_unregistered(in);
    return alive;
}

static bool check_limits(Frame *frame) {
    Interp *in = frame->in;
    if (in->interrupted) {
        in->interrupted = 0;
        raise_own(frame, NO_POS, "Interrupted");
        return false;
    }
    if (in->deadline > 0 && interp_limit_clock(in) > in->deadline) {
        raise_limit(frame, NO_POS, "Time limit reached: the script ran longer than %g seconds", in->time_limit / 1000);
        return false;
    }
    return true;
}

/* Gives the next stretch of steps; false when there are no more. */
static bool refuel(Frame *frame) {
    Interp *in = frame->in;
    in->fuel = in->stretch;
    if (in->step_limit == 0) return true;
    if (in->steps >= in->step_limit) {
        raise_limit(frame, NO_POS, "Step limit reached: the script took %llu steps", (unsigned long long)in->step_limit);
        return false;
    }
    uint64_t left = in->step_limit - in->steps;
    if (left < (uint64_t)in->fuel) in->fuel = (int32_t)left;
    in->steps += (uint64_t)in->fuel;
    return true;
}

bool interp_pump(Frame *frame) {
    Interp *in = frame->in;
    if (!refuel(frame)) return false;
    if (in->virtual_clock) in->virtual_ms += STEPS_TIME * in->fuel / FUEL;
    if (!in->adlib && in->deadline == 0 && !in->interrupted) return true;
    return check_limits(frame) && run_timers(frame, interp_clock(in));
}

Flow poll_stopped(Frame *frame, Pos pos) {
    if (frame->in->abort == ABORT_FATAL && frame->in->fatal.pos == NO_POS) frame->in->fatal.pos = pos;
    return FLOW_ABORT;
}

/* How long to sleep until something is to be done. */
static double next_event(const Interp *in, double now, double until) {
    double wake = until;
    for (const AdlibEntry *entry = in->adlib; entry && !in->in_adlib; entry = entry->next) {
        if (entry->function && entry->due < wake) wake = entry->due;
    }
    double slice = wake - now;
    if (in->virtual_clock) return slice;
    if (in->deadline > 0 && in->deadline < wake) slice = in->deadline + 1 - now;
    return slice > 100 ? 100 : slice; /* an interruption is seen soon */
}

static void pass_time(Interp *in, double milliseconds) {
    if (in->virtual_clock)
        in->virtual_ms += milliseconds;
    else if (in->host.sleep)
        in->host.sleep(in->host.user, milliseconds);
    else
        os_sleep(milliseconds);
}

bool interp_sleep(Frame *frame, double milliseconds) {
    Interp *in = frame->in;
    double now, until = interp_clock(in) + milliseconds;
    while ((now = interp_clock(in)) < until) {
        double slice = next_event(in, now, until);
        if (slice > 0) pass_time(in, slice);
        if (!check_limits(frame) || !run_timers(frame, interp_clock(in))) return false;
    }
    return true;
}

bool call_sleep(Call *call, double milliseconds) {
    if (interp_sleep(call->frame, milliseconds)) return true;
    poll_stopped(call->frame, call->in->statement_pos);
    return false;
}
