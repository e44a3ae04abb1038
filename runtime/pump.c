/* The look at the clock that a running script takes now and then: timers, time limit, interruption, waiting. */
#include "exec.h"
#include "os/os.h"

double interp_clock(const Interp *in) { return in->host.clock ? in->host.clock(in->host.user) : os_clock(); }

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

static bool check_limits(Frame *frame, double now) {
    Interp *in = frame->in;
    if (in->interrupted) {
        in->interrupted = 0;
        raise_own(frame, NO_POS, "Interrupted");
        return false;
    }
    if (in->deadline > 0 && now > in->deadline) {
        in->deadline = 0;
        raise_own(frame, NO_POS, "Time limit reached: the script ran longer than %g seconds", in->time_limit / 1000);
        return false;
    }
    return true;
}

bool interp_pump(Frame *frame) {
    Interp *in = frame->in;
    in->fuel = FUEL;
    if (!in->adlib && in->deadline == 0 && !in->interrupted) return true;
    double now = interp_clock(in);
    return check_limits(frame, now) && run_timers(frame, now);
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
    if (in->deadline > 0 && in->deadline < wake) wake = in->deadline + 1;
    double slice = wake - now;
    return slice > 100 ? 100 : slice; /* an interruption is seen soon */
}

bool interp_sleep(Frame *frame, double milliseconds) {
    Interp *in = frame->in;
    double now = interp_clock(in), until = now + milliseconds;
    while (now < until) {
        double slice = next_event(in, now, until);
        if (slice > 0) {
            if (in->host.sleep)
                in->host.sleep(in->host.user, slice);
            else
                os_sleep(slice);
        }
        now = interp_clock(in);
        if (!check_limits(frame, now) || !run_timers(frame, now)) return false;
    }
    return true;
}

bool call_sleep(Call *call, double milliseconds) {
    if (interp_sleep(call->frame, milliseconds)) return true;
    poll_stopped(call->frame, call->in->statement_pos);
    return false;
}
