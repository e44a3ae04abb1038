/* Functions and macros of the host (au3_register): rows like those of the tables of builtins, so that scripts, the checker,
 * help and rights see no difference. What a row replaces stays known: the host may ask for it (Au3Call.original). */
#include "api.h"

#include <stdio.h>
#include <string.h>

#define ARGS_MAX 255

typedef struct HostFunction {
    Builtin row; /* a call finds its HostFunction by it */
    Macro macro; /* likewise */
    const Builtin *replaced_row;
    const Macro *replaced_macro;
    Au3 *au3;
    void (*call)(void *user, Au3Call *call);
    void *user;
    struct HostFunction *next;
    char texts[]; /* name, signature, help */
} HostFunction;

/* ---- calling ---- */

static Value call_original(const HostFunction *function, Call *call) {
    if (*function->texts == '@') {
        call->macro = function->replaced_macro;
        return call->macro ? call->macro->function(call) : value_copy(VALUE_EMPTY);
    }
    const Builtin *row = function->replaced_row;
    if (!row || row->needs & (NEEDS_PLACE | NEEDS_PLACES)) {
        return call_fatal(call, "%s() has no original function that a host can call", call->row->name);
    }
    if (call->count < row->min || call->count > row->max) {
        return call_fatal(call, "%s() takes %d to %d arguments", row->name, row->min, row->max);
    }
    call->row = row;
    return row->needs & (uint16_t)~call->in->gate ? call_gated(call) : row->function(call);
}

static Value take_answer(const HostFunction *function, Call *call, Au3Call *answer) {
    Value given = api_look(function->au3, answer->result), result = is_abort(given) ? from_i32(0) : value_copy(given);
    au3_value_free(answer->result);
    if (call->in->abort == ABORT_NONE && answer->fatal) call_fatal(call, "%s", answer->fatal);
    if (call->in->abort != ABORT_NONE || answer->original) {
        value_free(result);
        return call->in->abort == ABORT_NONE ? call_original(function, call) : VALUE_ABORT;
    }
    return fail(call, answer->error, answer->extended, result);
}

static Value ask_host(HostFunction *function, Call *call, const char *name) {
    Au3Value *args[ARGS_MAX + 1];
    Au3Call question = {.size = sizeof question, .au3 = function->au3, .name = name, .args = args};
    bool complete = true;
    for (; complete && question.count < call->count; question.count += complete) {
        args[question.count] = api_value(function->au3, value_copy(call->args[question.count]));
        complete = args[question.count] != NULL;
        if (complete) args[question.count]->lent = true;
    }
    args[question.count] = NULL;
    const int count = question.count; /* whatever the host does to its own */
    Interp *in = call->in;
    Frame *outer = in->host_frame;
    Pos pos = in->statement_pos;
    in->host_frame = call->frame;
    if (complete) function->call(function->user, &question);
    in->host_frame = outer;
    in->statement_pos = pos;
    Value result = complete ? take_answer(function, call, &question) : VALUE_ABORT;
    for (int i = 0; i < count; i++) {
        args[i]->lent = false;
        au3_value_free(args[i]);
    }
    return result;
}

static Value host_function(Call *call) {
    HostFunction *function = (HostFunction *)(uintptr_t)((const char *)call->row - offsetof(HostFunction, row));
    return ask_host(function, call, function->row.name);
}

/* Macros have no @error of their own. */
static Value host_macro(Call *call) {
    HostFunction *function = (HostFunction *)(uintptr_t)((const char *)call->macro - offsetof(HostFunction, macro));
    return ask_host(function, call, function->texts);
}

/* ---- registering ---- */

/* Whatever the locale of the host. */
static bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; }

static bool is_name(const char *name) {
    if (*name == '@') name++;
    bool letter = is_letter(*name);
    while (is_letter(*name) || (*name >= '0' && *name <= '9')) name++;
    return letter && *name == 0;
}

/* With its texts; the signature of one that has none is "Name(...)". */
static HostFunction *make(Au3 *au3, const Au3Function *from) {
    const char *help = from->help ? from->help : "";
    size_t name = strlen(from->name) + 1, signature = from->signature ? strlen(from->signature) + 1 : name + 5;
    HostFunction *function = mem_calloc(au3->heap, 1, sizeof *function + name + signature + strlen(help) + 1);
    if (!function) return NULL;
    char *text = function->texts;
    memcpy(text, from->name, name);
    snprintf(text + name, signature, from->signature ? "%s" : "%s(...)", from->signature ? from->signature : from->name);
    strcpy(text + name + signature, help);
    function->row = (Builtin){.name = text,
                              .min = (int16_t)from->min,
                              .max = (int16_t)from->max,
                              .function = host_function,
                              .signature = text + name,
                              .help = text + name + signature,
                              .needs = (uint16_t)((from->rights & 0x7F) | HOSTS_OWN)};
    function->macro = (Macro){.name = text + 1, .function = host_macro, .help = function->row.help, .state = HOSTS_OWN};
    function->au3 = au3;
    function->call = from->call;
    function->user = from->user;
    return function;
}

static bool put(Au3 *au3, HostFunction *function) {
    Registry *registry = au3->interp->registry;
    const char *name = function->texts;
    if (*name == '@') {
        function->replaced_macro = registry_find_macro(registry, name + 1, strlen(name + 1));
        return registry_put_macro(registry, &function->macro);
    }
    function->replaced_row = registry_find(registry, name, strlen(name));
    return registry_put(registry, &function->row);
}

bool au3_register(Au3 *au3, const Au3Function *given) {
    Au3Function from;
    api_read_struct(&from, sizeof from, given);
    bool counts = from.min >= 0 && from.min <= from.max && from.max <= ARGS_MAX;
    if (au3->loaded || !from.call || !from.name || !is_name(from.name) || !counts) return false;
    HostFunction *function = make(au3, &from);
    if (!function) return false;
    if (!put(au3, function)) {
        mem_free(function);
        return false;
    }
    function->next = au3->functions;
    au3->functions = function;
    return true;
}

void api_free_functions(Au3 *au3) {
    while (au3->functions) {
        HostFunction *function = au3->functions;
        au3->functions = function->next;
        mem_free(function);
    }
}
