/* What UnitTest.au3 needs of the interpreter: to end a test from inside an assertion, to go on behind a test that ended (so, by
 * a fatal error or by Exit), and to know which tests there are. What a limit ended, or an interruption, is not caught.
 *
 * An assertion ends its test as any fatal error ends a script; the label of the error says that it was one. */
#include "array.h"
#include "eval.h"
#include "tables.h"

#include <strings.h>

static const char label_failed[] = "failed here", label_skipped[] = "skipped here";

/* ---- places ---- */

static const Source *source_at(const Interp *in, Pos pos) { return pos ? source_find(&in->program->sources, pos) : NULL; }

/* "<Array.au3>" */
static bool in_library(const Interp *in, Pos pos) {
    const Source *source = source_at(in, pos);
    size_t length = source ? strlen(source->name) : 0;
    return length > 6 && source->name[0] == '<' && strcmp(source->name + length - 5, ".au3>") == 0;
}

/* The innermost frame of the script's own code, and the place in it that runs. */
static Frame *own_frame(const Call *call, Pos *pos) {
    Frame *frame = call->frame;
    *pos = call->in->statement_pos;
    while (frame->function && in_library(call->in, frame->function->source->name_pos)) {
        *pos = frame->call_pos;
        frame = frame->caller;
    }
    return frame;
}

/* Where the error stands in the script's own code. */
static Pos own_place(const Interp *in) {
    const Fatal *fatal = &in->fatal;
    Pos pos = fatal->stated && !in_library(in, fatal->stated) ? fatal->stated : fatal->pos;
    for (uint32_t i = 0; i < fatal->call_count && (!pos || in_library(in, pos)); i++) pos = fatal->calls[i].pos;
    return pos;
}

/* ---- ending a test ---- */

/* __Au3_TestEnd(skipped, message): does not return. */
static Value test_end(Call *call) {
    Interp *in = call->in;
    Pos pos;
    Frame *frame = own_frame(call, &pos);
    char *text = str_to_utf8(call->heap, arg_str(call, 1), NULL);
    if (!text) return raise_memory(frame, pos);
    if (in->abort != ABORT_NONE) {
        mem_free(text);
        return VALUE_ABORT;
    }
    raise_error(frame, MSG_OWN, pos);
    in->fatal.text = text;
    in->fatal.label = arg_bool(call, 0) ? label_skipped : label_failed;
    return VALUE_ABORT;
}

/* ---- going on behind it ---- */

enum { TRY_HOW, TRY_MESSAGE, TRY_FILE, TRY_LINE, TRY_REPORT, TRY_OUTPUT, TRY_SIZE };

static void put_text(Array *result, int index, const char *text) {
    if (!text) return;
    Value v = str_from_utf8(mem_heap(result), text, strlen(text));
    if (!is_abort(v)) value_store(&result->items[index], v);
}

static bool can_go_on(const Interp *in) {
    if (in->output_closed || in->limit_reached) return false;
    return !(in->abort == ABORT_FATAL && in->fatal.text && strcmp(in->fatal.text, "Interrupted") == 0);
}

/* The error as the program would show it; it does not become one of the program's diagnostics. */
static void put_report(Interp *in, Array *result) {
    DiagnosticList *list = &in->program->diagnostics, before = *list;
    size_t limit = heap_stats(in->heap).limit;
    const Diagnostic *diagnostic = interp_diagnostic(in);
    Buffer report;
    buffer_init(&report, in->heap);
    if (diagnostic) diagnostic_print_pretty(diagnostic, &in->program->sources, false, &report);
    if (diagnostic) put_text(result, TRY_MESSAGE, diagnostic->message);
    put_text(result, TRY_REPORT, buffer_text(&report));
    buffer_free(&report);
    *list = before;
    if (list->last) list->last->next = NULL;
    heap_set_limit(in->heap, limit);
}

/* Hides the calls that lead from the start of the script to the test. */
static void hide_calls(Interp *in) {
    Fatal *fatal = &in->fatal;
    for (; fatal->calls_hidden < fatal->call_count; fatal->calls_hidden++) {
        Pos pos = fatal->calls[fatal->call_count - 1 - fatal->calls_hidden].pos;
        if (pos != NO_POS && !in_library(in, pos)) return;
    }
}

static void put_fatal(Interp *in, Array *result) {
    hide_calls(in);
    Location place = source_locate(&in->program->sources, own_place(in));
    const char *label = in->fatal.label;
    put_text(result, TRY_HOW, label == label_failed ? "failed" : label == label_skipped ? "skipped" : "fatal");
    if (place.source) put_text(result, TRY_FILE, place.source->name);
    result->items[TRY_LINE] = from_i32((int32_t)place.line);
    put_report(in, result);
}

/* What the interpreter knows of its end, as it was before the test. */
typedef struct End {
    int32_t code, method;
    bool given;
} End;

static void put_end(Interp *in, Array *result, const End *before) {
    if (in->abort == ABORT_EXIT) {
        put_text(result, TRY_HOW, "exit");
        result->items[TRY_LINE] = from_i32(in->exit_code);
        in->exit_code = before->code;
        in->exit_method = before->method;
        in->exit_given = before->given;
    } else if (in->abort == ABORT_FATAL) {
        put_fatal(in, result);
    }
    error_clear(in);
}

static Value run_target(Call *call) {
    Interp *in = call->in;
    Pos pos;
    Frame *frame = own_frame(call, &pos);
    const Callable *callable = callable_of(in, call->args[0]);
    bool catching = in->catching;
    in->catching = false;
    Value result = callable && callable->user
                       ? call_user_values(call->frame, callable_user(callable), NULL, 0, in->statement_pos)
                       : execute_text_openly(frame, arg_str(call, 0));
    in->catching = catching;
    return result;
}

/* __Au3_TestTry(function or expression, catch its output): how it ended: [0] "", "failed", "skipped", "fatal" or "exit", [1]
 * the message, [2] file and [3] line (of Exit: the code), [4] the whole report, [5] its output. */
static Value test_try(Call *call) {
    Interp *in = call->in;
    const End before = {in->exit_code, in->exit_method, in->exit_given};
    Array *result = array_new_1d(call->heap, TRY_SIZE);
    if (!result) return raise_memory(call->frame, in->statement_pos);
    Buffer output, *outer = in->caught;
    buffer_init(&output, call->heap);
    if (arg_bool(call, 1)) in->caught = &output;
    Value value = run_target(call);
    in->caught = outer;
    put_text(result, TRY_OUTPUT, buffer_text(&output));
    buffer_free(&output);
    bool ended = is_abort(value);
    value_free(value);
    if (ended && !can_go_on(in)) {
        hide_calls(in);
        value_free(from_block(result));
        return VALUE_ABORT;
    }
    if (ended) put_end(in, result, &before);
    return from_block(result);
}

/* ---- which tests there are ---- */

static bool is_test(const Interp *in, const Function *function) {
    const Symbol *symbol = function->symbol;
    return strncasecmp(symbol->name, "Test", 4) == 0 && symbol->function == function &&
           source_at(in, function->name_pos) == in->program->sources.first;
}

/* __Au3_TestNames(): the functions Test... of the script's own file, in their order. */
static Value test_names(Call *call) {
    const Interp *in = call->in;
    uint32_t count = 0;
    const Function *first = in->program->tree.functions;
    for (const Function *function = first; function; function = function->next_function) count += is_test(in, function);
    Array *names = array_new_1d(call->heap, count);
    if (!names) return raise_memory(call->frame, call->in->statement_pos);
    count = 0;
    for (const Function *function = first; function; function = function->next_function) {
        if (is_test(in, function)) put_text(names, (int)count++, function->symbol->name);
    }
    return from_block(names);
}

/* clang-format off */
const Builtin unit_test_builtins[] = {
    {"__Au3_TestEnd",   2, 2, test_end,   "__Au3_TestEnd(skipped, message)",         "Ends the running test.", 0, FULL},
    {"__Au3_TestNames", 0, 0, test_names, "__Au3_TestNames()",                       "Names of the script's tests.", 0, FULL},
    {"__Au3_TestTry",   1, 2, test_try,   "__Au3_TestTry(function, output = False)", "Runs a function or expression and tells how it ended.", 0, FULL},
};
/* clang-format on */
const int unit_test_builtins_count = sizeof unit_test_builtins / sizeof *unit_test_builtins;
