/* What builtins may ask of the interpreter: arguments as text, state of their family, rights, errors (builtin.h). */
#include "binary.h"
#include "environment.h"
#include "interp.h"
#include "path.h"

#include <stdio.h>

/* ---- arguments ---- */

/* Keeps an owned value until the call ends; false when there is no room (more conversions than any builtin needs). */
static bool keep(Call *call, Value owned) {
    if (call->temp_count < CALL_TEMPS) {
        call->temps[call->temp_count++] = owned;
        return true;
    }
    value_free(owned);
    return false;
}

const String *arg_str(Call *call, int i) {
    if (i >= call->count) return &string_empty;
    Value v = call->args[i];
    if (is_string(v)) return as_string(v);
    Value text = to_string(call->heap, v);
    if (is_abort(text)) {
        raise_memory(call->frame, call->in->statement_pos);
        return &string_empty;
    }
    return keep(call, text) ? as_string(text) : &string_empty;
}

const char *arg_utf8(Call *call, int i, size_t *size) {
    size_t length = 0;
    char *text = str_to_utf8(call->heap, arg_str(call, i), &length);
    if (size) *size = length;
    if (!text) {
        raise_memory(call->frame, call->in->statement_pos);
        return "";
    }
    Value holder = binary_new(call->heap, text, length + 1);
    mem_free(text);
    if (is_abort(holder) || !keep(call, holder)) {
        raise_memory(call->frame, call->in->statement_pos);
        return "";
    }
    return (const char *)as_binary(holder)->bytes;
}

/* ---- errors ---- */

void call_extended_take(Call *call, Value text) {
    value_store(&call->in->extended_text, text);
    call->extended = EXTENDED_TEXT;
}

Value call_fatal(Call *call, const char *format, ...) {
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    return raise_own(call->frame, call->in->statement_pos, "%s", text);
}

Value call_drop_statement(Call *call, int32_t error) {
    call->error = error;
    if (call->in->abort == ABORT_NONE) call->in->abort = ABORT_STATEMENT;
    return VALUE_ABORT;
}

Value builtin_missing(Call *call) { return call_fatal(call, "%s() is not available in this version of au3", call->row->name); }

Value call_refused(Call *call) { return fail(call, 1, 0, from_i32(0)); }

/* ---- functions of the script ---- */

const Callable *call_plain_function(Call *call, Value target) {
    const Callable *callable = callable_of(call->in, target);
    if (!callable || !callable->user) return NULL;
    UserFunction *function = callable_user(callable);
    if (!function->built && !function_build(call->in, function)) return NULL;
    if (function->required != function->param_count) return NULL;
    for (int i = 0; i < function->param_count; i++) {
        if (function->params[i].flags & PARAM_BYREF) return NULL;
    }
    return callable;
}

Value call_user(Call *call, const Callable *function, const Value *args, int count) {
    Interp *in = call->in;
    if (in->abort != ABORT_NONE) return VALUE_ABORT;
    Pos pos = in->statement_pos;
    UserFunction *user = callable_user(function);
    if (count >= user->required) {
        Value result = call_user_values(call->frame, user, args, count, pos);
        in->statement_pos = pos;
        return result;
    }
    return from_i32(0);
}

/* ---- services ---- */

const Host *call_host(const Call *call) { return &call->in->host; }

bool call_allowed(Call *call, uint32_t need) { return (need & ~call->in->rights) == 0; }

bool call_may_start(Call *call) {
    Interp *in = call->in;
    if (in->process_limit > 0 && in->processes >= in->process_limit) {
        raise_limit(call->frame, in->statement_pos, "Process limit reached: the script may start %d", in->process_limit);
        return false;
    }
    in->processes++;
    return true;
}

bool call_disk_limited(const Call *call) { return call->in->disk_limit > 0; }

bool call_may_write(Call *call, uint64_t bytes) {
    Interp *in = call->in;
    if (in->disk_limit == 0) return true;
    if (bytes > in->disk_limit - in->written) {
        raise_limit(call->frame, in->statement_pos, "Disk limit reached: the script may write %llu bytes to files",
                    (unsigned long long)in->disk_limit);
        return false;
    }
    in->written += bytes;
    return true;
}

int call_starts_left(const Call *call) {
    const Interp *in = call->in;
    return in->process_limit > 0 ? in->process_limit - in->processes : -1;
}

void call_take_starts(Call *call, int count) { call->in->processes += count; }

Environment *call_environment(const Call *call) { return call->in->environment; }

Paths *call_paths(Call *call) { return call->in->paths; }

int32_t call_option(const Call *call, int option) { return call->in->options.values[option]; }

bool call_expired(const Call *call) {
    Interp *in = call->in;
    bool expired = in->interrupted || (in->deadline > 0 && interp_limit_clock(in) > in->deadline);
    if (expired) in->fuel = 1; /* the next look at the clock is the next one there is */
    return expired;
}

void *call_state(Call *call, int family, size_t size, void (*destroy)(void *state)) {
    Interp *in = call->in;
    for (FamilyState *state = in->families; state; state = state->next) {
        if (state->family == family) return state->data;
    }
    FamilyState *state = mem_alloc(in->heap, sizeof *state);
    void *data = state ? mem_calloc(in->heap, 1, size) : NULL;
    if (!data) {
        mem_free(state);
        return NULL;
    }
    *state = (FamilyState){family, data, destroy, in->families};
    in->families = state;
    return data;
}
