/* The life of an interpreter: made, loaded, run to its end with start and exit functions, freed. */
#define _GNU_SOURCE /* strcasestr */
#include "build.h"
#include "environment.h"
#include "grammar/check.h"
#include "path.h"
#include "str.h"

#include <stdio.h>

/* Virtual memory for the C stack of a run: AutoIt's 1,899 nested calls, each through many levels of the walk. */
#define C_STACK_SIZE ((size_t)512 << 20)
/* What must be left below the deepest call. */
#define C_STACK_RESERVE ((size_t)1 << 20)

/* Bits of a row's needs that are no rights. */
#define NO_RIGHTS (NEEDS_PLACE | NEEDS_PLACES | KEEPS_OUTCOME | HOSTS_OWN)

/* ---- making ---- */

static const void *find_builtin(void *user, const char *name, size_t length) {
    return registry_find(((Interp *)user)->registry, name, length);
}

static const char *builtin_name(void *user, int index) {
    const Builtin *row = registry_at(((Interp *)user)->registry, index);
    return row ? row->name : NULL;
}

static bool open_include(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                         char **full_name) {
    const ParseHost *outer = &((Interp *)user)->include_host;
    return outer->open_include && outer->open_include(outer->user, heap, name, system, from, bytes, size, full_name);
}

static void apply_config(Interp *in, const InterpConfig *config) {
    if (config->host) in->host = *config->host;
    if (config->parse_host) in->include_host = *config->parse_host;
    in->rights = config->rights | NO_RIGHTS;
    in->on_effect = config->on_effect;
    in->gate = config->on_effect ? NO_RIGHTS : in->rights;
    in->virtual_clock = config->virtual_clock;
    in->start_time = config->start_time;
    in->started = interp_clock(in);
    in->time_limit = config->time_limit;
    in->step_limit = config->step_limit;
    in->stretch = config->time_limit > 0 ? FUEL_TIMED : FUEL;
    in->call_cost = config->step_limit || config->virtual_clock ? 0 : CALL_COST; /* those count real steps only */
    in->fuel = config->step_limit ? 1 : in->stretch;                             /* the first step asks for more */
    in->output_limit = config->output_limit;
    bool lower = config->depth_limit > 0 && config->depth_limit < CALL_DEPTH_MAX;
    in->depth_limit = lower ? config->depth_limit : CALL_DEPTH_MAX;
    in->coverage = config->coverage;
    in->process_limit = config->process_limit;
    in->disk_limit = config->disk_limit;
    in->ansi_output = config->ansi_output;
    in->report = config->report;
    in->report_user = config->report_user;
}

static bool make_parts(Interp *in, const InterpConfig *config) {
    ParseHost host = {.user = in, .open_include = open_include, .find_builtin = find_builtin, .builtin_name = builtin_name};
    in->registry = registry_new(in->heap);
    in->environment = in->registry ? environment_new(in->heap, config->environment) : NULL;
    in->paths = in->environment ? paths_new(in->heap, in->environment, config->root) : NULL;
    in->program = in->paths ? program_new(in->heap, &host) : NULL;
    return in->program && frames_init(in);
}

Interp *interp_new(const InterpConfig *config) {
    Interp *in = mem_calloc(config->heap, 1, sizeof *in);
    if (!in) return NULL;
    in->heap = config->heap;
    in->shown = in->extended_text = VALUE_UNSET;
    apply_config(in, config);
    arena_init(&in->nodes, in->heap);
    options_init(&in->options);
    if (make_parts(in, config)) return in;
    interp_free(in);
    return NULL;
}

/* ---- freeing ---- */

static void free_cells(StaticCell *cell) {
    for (; cell; cell = cell->next) value_store(&cell->value, VALUE_NULL);
}

static void free_functions(Interp *in) {
    while (in->functions) {
        UserFunction *function = in->functions;
        in->functions = function->next;
        free_cells(function->cells);
        free_cells(function->kept);
        mem_free(function->params);
        mem_free(function);
    }
}

static void free_globals(Interp *in) {
    while (in->globals) {
        Global *global = in->globals;
        in->globals = global->next;
        value_free(global->value);
        mem_free(global);
    }
}

static void free_timers(Interp *in) {
    while (in->adlib) {
        AdlibEntry *entry = in->adlib;
        in->adlib = entry->next;
        mem_free(entry);
    }
    while (in->exit_handlers) {
        ExitHandler *handler = in->exit_handlers;
        in->exit_handlers = handler->next;
        mem_free(handler);
    }
}

static void free_families(Interp *in) {
    while (in->families) {
        FamilyState *state = in->families;
        in->families = state->next;
        if (state->destroy) state->destroy(state->data);
        mem_free(state->data);
        mem_free(state);
    }
}

void interp_free(Interp *in) {
    if (!in) return;
    free_families(in);
    free_timers(in);
    free_globals(in);
    execute_forget(in);
    mem_free(in->execute_cache);
    free_functions(in);
    for (ConstExpr *constant = in->constants; constant; constant = constant->next) value_free(constant->value);
    arena_reset(&in->nodes);
    value_free(in->pending);
    value_free(in->shown);
    value_free(in->extended_text);
    error_clear(in);
    frames_free(in);
    mem_free(in->top_frame);
    if (in->program) program_free(in->program);
    if (in->paths) paths_free(in->paths);
    environment_free(in->environment);
    registry_free(in->registry);
    mem_free(in->script_name);
    mem_free(in);
}

/* ---- loading ---- */

static char *copy_text(Heap *heap, const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = mem_alloc(heap, size);
    return copy ? memcpy(copy, text, size) : NULL;
}

/* Only scripts that mention the option pay for it. */
static bool mentions_expand(const Source *source) {
    for (; source; source = source->next) {
        if (strcasestr(source->text, "ExpandEnvStrings") || strcasestr(source->text, "ExpandVarStrings")) return true;
    }
    return false;
}

/* Whether the program names a function through which an option can be set; without one the texts need no search. */
static bool sets_options(const Interp *in) {
    static const char *const setters[] = {"Opt", "AutoItSetOption", "Call", "Execute"};
    for (size_t i = 0; i < sizeof setters / sizeof *setters; i++) {
        if (symbol_find(&in->program->words, setters[i], strlen(setters[i]))) return true;
    }
    return false;
}

ParseResult interp_load(Interp *in, const char *name, const char *bytes, size_t size, int flags) {
    if (!in->script_name) in->script_name = copy_text(in->heap, name);
    if (!in->script_name) return PARSE_NO_MEMORY;
    const SourceMap *sources = &in->program->sources;
    const Function *last = in->program->tree.last_function;
    const Source *before = sources->last;
    ParseResult result = program_parse(in->program, name, bytes, size, flags);
    in->prompt = flags & PARSE_INTERACTIVE;
    if (result != PARSE_OK) return result;
    bool expands = !in->expands_variables && sets_options(in) && mentions_expand(before ? before->next : sources->first);
    if (expands) in->expands_variables = true;
    bool renewed = expands || in->program->tree.last_function != last;
    return renewed && !functions_renew(in) ? PARSE_NO_MEMORY : PARSE_OK;
}

Value interp_get_global(Interp *in, const char *name) {
    const Symbol *symbol = symbol_find(&in->program->variables, name, strlen(name));
    const Global *global = symbol ? symbol->global : NULL;
    return global ? value_copy(global->value) : VALUE_UNSET;
}

bool interp_set_global(Interp *in, const char *name, Value owned) {
    jmp_buf failure, *outer = in->program->arena.on_failure;
    Symbol *volatile symbol = NULL;
    in->program->arena.on_failure = &failure;
    if (setjmp(failure) == 0) symbol = symbol_intern(&in->program->variables, name, strlen(name));
    in->program->arena.on_failure = outer;
    Global *global = symbol ? global_of(in, symbol) : NULL;
    if (!global) return value_free(owned), false;
    value_store(&global->value, owned);
    return true;
}

static void append_raw(StrBuf *raw, const char *arg) {
    bool quote = strpbrk(arg, " \t") != NULL;
    if (raw->string && raw->string->length) strbuf_append_unit(raw, ' ');
    if (quote) strbuf_append_unit(raw, '"');
    strbuf_append_utf8(raw, arg, strlen(arg));
    if (quote) strbuf_append_unit(raw, '"');
}

bool interp_set_args(Interp *in, int argc, const char *const *argv, int options) {
    Array *array = array_new_1d(in->heap, (uint32_t)(argc - options) + 1);
    if (!array) return false;
    StrBuf raw;
    strbuf_init(&raw, in->heap);
    array->items[0] = from_i32(argc - options);
    for (int i = 0; i < argc; i++) {
        if (i >= options) array->items[i - options + 1] = str_from_utf8(in->heap, argv[i], strlen(argv[i]));
        append_raw(&raw, argv[i]);
    }
    Value text = strbuf_take(&raw);
    return interp_set_global(in, "CmdLine", from_block(array)) && !is_abort(text) && interp_set_global(in, "CmdLineRaw", text);
}

bool interp_set_command_line(Interp *in, const char *text) {
    Value raw = str_from_utf8(in->heap, text, strlen(text));
    return !is_abort(raw) && interp_set_global(in, "CmdLineRaw", raw);
}

static void row_arity(const void *builtin, int *min, int *max) {
    const Builtin *row = builtin;
    *min = row->min;
    *max = row->max;
}

bool interp_check(Interp *in) {
    jmp_buf failure, *outer = in->program->arena.on_failure;
    volatile bool done = false;
    in->program->arena.on_failure = &failure;
    if (setjmp(failure) == 0) {
        program_check(in->program, row_arity);
        done = true;
    }
    in->program->arena.on_failure = outer;
    return done;
}

/* ---- running ---- */

static void report_fatal(Interp *in) {
    const Diagnostic *diagnostic = interp_diagnostic(in);
    if (diagnostic && in->report) in->report(in->report_user, diagnostic);
}

/* Takes note of how a part of the run ended: what the exit functions will see. */
static void take_end(Interp *in) {
    if (in->abort == ABORT_FATAL) {
        report_fatal(in);
        in->exit_code = 1;
        in->exit_method = 0;
    }
    error_clear(in);
}

static bool run_block(Interp *in, const Stmt *body) {
    Flow flow = body ? body->exec(body, in->top_frame) : FLOW_ABORT;
    if (flow == FLOW_ABORT && in->abort == ABORT_NONE) raise_memory(in->top_frame, NO_POS);
    return flow != FLOW_ABORT;
}

/* #OnAutoItStartRegister functions, in order; unknown names are ignored. */
static bool run_start_functions(Interp *in) {
    for (const Node *node = in->program->tree.start_functions; node; node = node->next) {
        const Symbol *symbol = ((const Name *)node)->symbol;
        UserFunction *function = symbol->function ? function_of(in, symbol->function) : NULL;
        if (!function) continue;
        Value result = call_event(in->top_frame, function, node->pos);
        if (is_abort(result)) return false;
        value_free(result);
    }
    return true;
}

static void forget_handler(Interp *in, const UserFunction *function) {
    for (ExitHandler **link = &in->exit_handlers; *link; link = &(*link)->next) {
        ExitHandler *handler = *link;
        if (handler->function != function) continue;
        *link = handler->next;
        mem_free(handler);
        return;
    }
}

/* The last one registered before the exit; NULL: none is left. */
static const UserFunction *next_handler(const Interp *in) {
    const ExitHandler *handler = in->exit_handlers;
    while (handler && handler->late) handler = handler->next;
    return handler ? handler->function : NULL;
}

/* The functions of OnAutoItExitRegister, last registered first. Exit in one stops the chain, with a number it replaces the
 * code; a fatal error there does so with code 1. A running one is still registered; none can be added any more. None runs when
 * a limit has ended the script. */
static void run_exit_functions(Interp *in) {
    in->exiting = true;
    bool go_on = !in->output_closed && !in->limit_reached;
    for (const UserFunction *function; (function = next_handler(in)) != NULL; forget_handler(in, function)) {
        int32_t code = in->exit_code;
        bool given = true;
        if (go_on) {
            Value result = call_event(in->top_frame, (UserFunction *)(uintptr_t)function, NO_POS);
            go_on = !is_abort(result);
            given = in->abort == ABORT_FATAL || in->exit_given;
            value_free(result);
            take_end(in);
            go_on = go_on && !in->limit_reached;
        }
        if (!go_on && !given) in->exit_code = code;
    }
}

typedef struct Run {
    Interp *in;
    bool more; /* only the statements loaded last */
    bool alive;
} Run;

static bool make_top_frame(Interp *in) {
    if (!in->top_frame) {
        in->top_frame = mem_calloc(in->heap, 1, sizeof *in->top_frame);
        if (in->top_frame) in->top_frame->in = in;
    }
    return in->top_frame != NULL;
}

/* A fatal error in a text of the prompt: the next text finds the interpreter as before, with the limits it had. */
static void end_text(Interp *in) {
    size_t limit = heap_stats(in->heap).limit;
    take_end(in);
    heap_set_limit(in->heap, limit);
    in->outcome_frame = NULL;
    value_store(&in->shown, VALUE_UNSET);
}

/* Puts the value of a bare expression into $_. */
static void keep_shown(Interp *in) {
    if (!is_unset(in->shown)) interp_set_global(in, "_", value_copy(in->shown));
}

/* An interruption that came before ends what begins now, however short it is. */
static bool may_begin(Interp *in) { return !in->interrupted || interp_pump(in->top_frame); }

static void run_on_stack(void *arg, void *lowest) {
    Run *run = arg;
    Interp *in = run->in;
    in->stack_limit = (char *)lowest + C_STACK_RESERVE;
    const Stmt *body = build_top(in, in->top_frame);
    run->alive = body && may_begin(in) && run_start_functions(in) && run_block(in, body);
    if (run->alive && run->more) return;
    if (run->more && in->prompt && in->abort == ABORT_FATAL) {
        end_text(in);
        run->alive = true;
        return;
    }
    take_end(in);
    run_exit_functions(in);
    run->alive = false;
}

static void start_limits(Interp *in) {
    if (in->time_limit > 0) in->deadline = interp_limit_clock(in) + in->time_limit;
    in->limit_reached = false;
}

static bool run_program(Interp *in, bool more) {
    Run run = {in, more, false};
    if (!make_top_frame(in)) return false;
    start_limits(in);
    if (!os_run_on_stack(C_STACK_SIZE, run_on_stack, &run)) {
        raise_memory(in->top_frame, NO_POS);
        take_end(in);
        return false;
    }
    return run.alive;
}

/* A script that ended may run again: it ends anew, with a code and exit functions of its own. */
static void forget_end(Interp *in) {
    if (!in->exiting) return;
    in->exiting = in->exit_given = false;
    in->exit_code = in->exit_method = 0;
}

int interp_run(Interp *in) {
    forget_end(in);
    run_program(in, false);
    return in->exit_code;
}

bool interp_run_more(Interp *in) {
    value_store(&in->shown, VALUE_UNSET);
    in->exiting = false;
    bool alive = run_program(in, true);
    in->interrupted = 0; /* too late */
    keep_shown(in);
    return alive;
}

/* ---- calls from outside ---- */

typedef struct OutsideCall {
    Interp *in;
    const Builtin *row;
    const Value *args;
    int count;
    Value result;
} OutsideCall;

static void call_on_stack(void *arg, void *lowest) {
    OutsideCall *call = arg;
    Interp *in = call->in;
    in->stack_limit = (char *)lowest + C_STACK_RESERVE;
    if (may_begin(in)) call->result = call_builtin_values(in->top_frame, call->row, call->args, call->count, NO_POS);
    if (!is_abort(call->result)) return;
    take_end(in);
    run_exit_functions(in);
}

/* A function of the host calls: other callbacks of the host that come meanwhile are not that function any more. */
static Value call_inside(const OutsideCall *call, Frame *frame) {
    Interp *in = call->in;
    in->host_frame = NULL;
    Value result = call_builtin_values(frame, call->row, call->args, call->count, in->statement_pos);
    in->host_frame = frame;
    return result;
}

Value interp_call_outside(Interp *in, const char *builtin, const Value *args, int count) {
    OutsideCall call = {in, registry_find(in->registry, builtin, strlen(builtin)), args, count, VALUE_ABORT};
    if (call.row && in->host_frame) return call_inside(&call, in->host_frame);
    if (!call.row || !make_top_frame(in)) return VALUE_ABORT;
    start_limits(in);
    if (!os_run_on_stack(C_STACK_SIZE, call_on_stack, &call)) return VALUE_ABORT;
    return call.result;
}
