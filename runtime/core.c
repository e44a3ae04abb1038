/* The interpreter's own builtins: those that look at variables, functions, @error, exit and timers. */
#include "array.h"
#include "base/text.h"
#include "binary.h"
#include "eval.h"
#include "option_builtin.h"
#include "stream_text.h"
#include "tables.h"

/* The number of the console among the families of call_state; those of builtins count from 1. */
#define CONSOLE_FAMILY 0

/* ---- names ---- */

/* The symbol of a variable name given as text (without $), NULL when there is none. Names are ASCII. */
static Symbol *variable_symbol(Call *call, int arg, bool make) {
    size_t size;
    const char *name = arg_utf8(call, arg, &size);
    SymbolTable *variables = &call->in->program->variables;
    for (size_t i = 0; i < size; i++) {
        char c = name[i];
        if (!((c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_')) return NULL;
    }
    if (size == 0) return NULL;
    return make ? symbol_intern(variables, name, size) : symbol_find(variables, name, size);
}

/* Makes the symbol, or NULL when memory runs out as well. */
static Symbol *make_symbol(Call *call, int arg) {
    jmp_buf failure, *outer = call->in->program->arena.on_failure;
    Symbol *volatile symbol = NULL;
    call->in->program->arena.on_failure = &failure;
    if (setjmp(failure) == 0) symbol = variable_symbol(call, arg, true);
    call->in->program->arena.on_failure = outer;
    return symbol;
}

/* Eval(name): the value of a variable. */
static Value core_eval(Call *call) {
    const Symbol *symbol = variable_symbol(call, 0, false);
    const Value *place = symbol ? scope_find(call->frame, symbol) : NULL;
    return place ? value_copy(*place) : fail(call, 1, 0, VALUE_EMPTY);
}

enum { ASSIGN_LOCAL = 1, ASSIGN_GLOBAL = 2, ASSIGN_EXISTING = 4 };

static Value *assign_place(Call *call, Symbol *symbol, int32_t flag) {
    if (flag & ASSIGN_GLOBAL) {
        Global *global = global_of(call->in, symbol);
        return global ? &global->value : NULL;
    }
    Value *place = flag & ASSIGN_LOCAL ? NULL : scope_find(call->frame, symbol);
    return place ? place : scope_make_local(call->frame, symbol);
}

/* Whether the variable that would be assigned is there. */
static bool assigns_existing(Call *call, const Symbol *symbol, int32_t flag) {
    const Value *visible = scope_find(call->frame, symbol);
    const Global *global = symbol->global;
    bool is_global = global && !is_unset(global->value);
    if (flag & ASSIGN_GLOBAL || !call->frame->function) return is_global;
    return visible && !(flag & ASSIGN_LOCAL && is_global && visible == &global->value);
}

/* Whether the variable that would be assigned is a constant. */
static bool assigns_const(Call *call, const Symbol *symbol, int32_t flag) {
    const Frame *frame = call->frame;
    const Global *global = symbol->global;
    bool global_const = global && !is_unset(global->value) && global->flags & GLOBAL_CONST;
    if (flag & ASSIGN_GLOBAL || !frame->function) return global_const;
    if (!(flag & ASSIGN_LOCAL)) return scope_is_const(frame, symbol);
    int slot = scope_slot(frame->function, symbol);
    return slot >= 0 && !is_unset(frame->slots[slot]) && frame->consts && frame->consts[slot];
}

/* Assign(name, value, flag): makes or changes a variable; 1, or 0 with @error. */
static Value core_assign(Call *call) {
    Symbol *symbol = make_symbol(call, 0);
    int32_t flag = call->count > 2 ? arg_int(call, 2) : 0;
    if (!symbol) return fail(call, 1, 0, from_i32(0));
    if (flag & ASSIGN_EXISTING && !assigns_existing(call, symbol, flag)) return fail(call, 2, 0, from_i32(0));
    if (assigns_const(call, symbol, flag)) return fail(call, 1, 0, from_i32(0));
    Value *place = assign_place(call, symbol, flag);
    if (!place) return VALUE_ABORT;
    value_store(place, value_copy(call->args[1]));
    return from_i32(1);
}

/* IsDeclared(name): -1 local, 1 global, 0 unknown. */
static Value core_is_declared(Call *call) {
    const Symbol *symbol = variable_symbol(call, 0, false);
    const Value *place = symbol ? scope_find(call->frame, symbol) : NULL;
    if (!place) return from_i32(0);
    const Global *global = symbol->global;
    return from_i32(global && place == &global->value ? 1 : -1);
}

/* ---- calls ---- */

static const Callable *named_callable(Interp *in, const char *name, size_t size) {
    const Symbol *symbol = symbol_find(&in->program->words, name, size);
    if (symbol && symbol->function) {
        UserFunction *function = function_of(in, symbol->function);
        return function ? &function->head : NULL;
    }
    const Builtin *row = registry_find(in->registry, name, size);
    /* AutoIt cannot call Abs by name */
    return row && strcmp(row->name, "Abs") != 0 ? builtin_callable(in, row) : NULL;
}

const Callable *callable_of(Interp *in, Value target) {
    if (is_function(target)) return as_function(target);
    Value text = to_string(in->heap, target);
    if (is_abort(text)) return NULL;
    size_t size;
    char *name = str_to_utf8(in->heap, as_string(text), &size);
    value_free(text);
    const Callable *callable = name ? named_callable(in, name, size) : NULL;
    mem_free(name);
    return callable;
}

/* The function that argument 0 names or is. */
static const Callable *find_callable(Call *call) {
    return callable_of(call->in, is_ref(call->args[0]) ? *as_ref(call->args[0]) : call->args[0]);
}

bool is_arg_array(Value v) {
    if (!is_array_1d(v) || as_array(v)->count == 0) return false;
    Value head = as_array(v)->items[0];
    return is_string(head) && str_equal_ascii_nocase(as_string(head), "CallArgArray");
}

/* A user function without parameters accepts (and ignores) one. */
bool callable_takes(const Callable *callable, int count) {
    if (!callable) return false;
    if (!callable->user) {
        const Builtin *row = callable_builtin(callable);
        return count >= row->min && count <= row->max;
    }
    const UserFunction *function = callable_user(callable);
    if (function->param_count == 0) return count <= 1;
    return count >= function->required && count <= function->param_count;
}

static Value call_callable(Call *call, const Callable *callable, const Value *args, int count) {
    Pos pos = call->in->statement_pos;
    if (callable->user) return call_user_values(call->frame, callable_user(callable), args, count, pos);
    const Builtin *row = callable_builtin(callable);
    Value *plain = stack_push(call->in, ((size_t)count + 1) * sizeof *plain);
    if (!plain) return VALUE_ABORT;
    for (int i = 0; i < count; i++) {
        bool place = is_ref(args[i]) && !(row->needs & (NEEDS_PLACES | (i == 0 ? NEEDS_PLACE : 0)));
        plain[i] = place ? *as_ref(args[i]) : args[i];
    }
    Value result = call_builtin_values(call->frame, row, plain, count, pos);
    stack_pop(call->in, plain);
    return result;
}

/* Call(function, …): by name or value; unknown functions and wrong counts give @error 0xDEAD, @extended 0xBEEF. */
static Value core_call(Call *call) {
    const Callable *callable = find_callable(call);
    const Value *args = call->args + 1;
    int count = call->count - 1;
    Value holder = VALUE_NULL, first = count == 1 && is_ref(args[0]) ? *as_ref(args[0]) : count == 1 ? args[0] : VALUE_NULL;
    if (is_arg_array(first)) {
        holder = value_copy(first); /* the callee may change the variable */
        args = as_array(holder)->items + 1;
        count = (int)as_array(holder)->count - 1;
    }
    if (!callable_takes(callable, count)) {
        value_free(holder);
        return fail(call, 0xDEAD, 0xBEEF, from_i32(0));
    }
    Value result = call_callable(call, callable, args, count);
    call->error = call->in->error;
    call->extended = call->in->extended;
    value_free(holder);
    return result;
}

/* Execute(text): evaluates an expression; "" and @error 1 when that fails. */
static Value core_execute(Call *call) {
    call->in->error = call->in->extended = 0;
    Value result = execute_text(call->frame, arg_str(call, 0));
    call->error = call->in->error;
    call->extended = call->in->extended;
    return result;
}

/* ---- @error ---- */

/* SetError(code, extended, value): value, or 1. */
static Value core_set_error(Call *call) {
    call->error = arg_int(call, 0);
    call->extended = call->count > 1 ? arg_int(call, 1) : 0;
    return call->count > 2 ? value_copy(call->args[2]) : from_i32(1);
}

/* SetExtended(code, value) */
static Value core_set_extended(Call *call) {
    call->extended = arg_int(call, 0);
    return call->count > 1 ? value_copy(call->args[1]) : from_i32(1);
}

/* ---- console ---- */

/* The script ends quietly when nobody reads its output any more. */
static Value output_closed(Call *call) {
    call->in->output_closed = true;
    call->in->abort = ABORT_EXIT;
    return VALUE_ABORT;
}

/* The bytes of a text as they go out; NULL after failure. In memory of the heap. */
static char *output_bytes(Call *call, const String *text, size_t *size) {
    size_t length = 0;
    while (length < text->length && text->units[length]) length++; /* the text ends at a NUL */
    char *bytes = mem_alloc(call->heap, length * 3 + 1);
    if (!bytes) return NULL;
    if (!call->in->ansi_output) {
        *size = text_utf16_to_utf8(text->units, length, bytes);
        return bytes;
    }
    for (size_t i = 0; i < length; i++) bytes[i] = (char)text_to_ansi(text->units[i]);
    *size = length;
    return bytes;
}

/* False when nobody reads any more. */
static bool send(Call *call, int stream, const char *bytes, size_t size) {
    const Host *host = call_host(call);
    Interp *in = call->in;
    size_t room = in->output_limit - in->output;
    bool over = in->output_limit && size > room;
    if (over) size = room;
    if (over) raise_limit(call->frame, in->statement_pos, "Output limit reached: the script wrote %zu bytes", in->output_limit);
    in->output += size;
    if (in->caught && stream == 1) return buffer_append(in->caught, bytes, size), true;
    return size == 0 || !host->write || host->write(host->user, stream, bytes, size);
}

static Value write_stream(Call *call, int stream) {
    if (is_binary(call->args[0])) {
        const Binary *binary = as_binary(call->args[0]);
        if (!send(call, stream, (const char *)binary->bytes, binary->size)) return output_closed(call);
        return from_i32((int32_t)binary->size);
    }
    const String *text = arg_str(call, 0);
    size_t size;
    char *bytes = output_bytes(call, text, &size);
    if (!bytes) return VALUE_ABORT;
    bool sent = send(call, stream, bytes, size);
    int32_t count = call->in->ansi_output ? (int32_t)size : (int32_t)text_utf16_length(bytes, size);
    mem_free(bytes);
    return sent ? from_i32(count) : output_closed(call);
}

/* ConsoleWrite(value): text as UTF-8, a Binary as its bytes. */
static Value core_console_write(Call *call) { return write_stream(call, 1); }
static Value core_console_write_error(Call *call) { return write_stream(call, 2); }

/* What of standard input has come in and was not taken yet. */
typedef struct Console {
    Buffer unread;     /* without a heap: not used yet */
    bool closed, told; /* the end was reached; the script knows */
} Console;

static void destroy_console(void *state) {
    Console *console = state;
    if (console->unread.heap) buffer_free(&console->unread);
}

/* Takes in what is there. A host that cannot tell what is there is asked once. */
static void console_fill(Call *call, Console *console) {
    const Host *host = call_host(call);
    bool more = true;
    if (!console->unread.heap) buffer_init(&console->unread, call->heap);
    if (!host->read) console->closed = true;
    while (more && !console->closed && (!host->readable || host->readable(host->user))) {
        char *room = buffer_reserve(&console->unread, 65536);
        size_t size = room ? host->read(host->user, room, 65536) : 0;
        console->unread.length += size;
        console->closed = size == 0;
        more = host->readable && console->unread.length < 1 << 20;
    }
}

/* ConsoleRead(peek, binary): what standard input has, without waiting; at the end @error 1, then 2. */
static Value core_console_read(Call *call) {
    Console *console = call_state(call, CONSOLE_FAMILY, sizeof *console, destroy_console);
    if (!console) return VALUE_ABORT;
    console_fill(call, console);
    Buffer *unread = &console->unread;
    if (unread->failed) return VALUE_ABORT;
    if (unread->length == 0 && console->closed) {
        bool again = console->told;
        console->told = true;
        return fail(call, again ? 2 : 1, 0, VALUE_EMPTY);
    }
    bool binary = arg_bool(call, 1);
    const char *bytes = unread->length ? unread->data : "";
    size_t size = binary || console->closed ? unread->length : stream_text_whole(bytes, unread->length);
    Value result = binary ? binary_new(call->heap, bytes, size) : stream_text(call->heap, bytes, size);
    call->extended = (int32_t)size;
    if (arg_bool(call, 0) || size == 0) return result;
    unread->length -= size;
    memmove(unread->data, unread->data + size, unread->length);
    return result;
}

/* ---- exit and timers ---- */

static UserFunction *user_argument(Call *call) {
    const Callable *callable = find_callable(call);
    return callable && callable->user ? callable_user(callable) : NULL;
}

/* OnAutoItExitRegister(function): 1, with @extended 1 for one that is registered already; 0 for an unknown one. */
static Value core_exit_register(Call *call) {
    Interp *in = call->in;
    const UserFunction *function = user_argument(call);
    if (!function) return from_i32(0);
    for (const ExitHandler *handler = in->exit_handlers; handler; handler = handler->next) {
        if (handler->function == function) return fail(call, 0, 1, from_i32(1));
    }
    ExitHandler *handler = mem_alloc(in->heap, sizeof *handler);
    if (!handler) return VALUE_ABORT;
    *handler = (ExitHandler){function, in->exiting, in->exit_handlers};
    in->exit_handlers = handler;
    return from_i32(1);
}

static Value core_exit_unregister(Call *call) {
    const UserFunction *function = user_argument(call);
    for (ExitHandler **link = &call->in->exit_handlers; *link; link = &(*link)->next) {
        if (!function || (*link)->function != function) continue;
        ExitHandler *handler = *link;
        *link = handler->next;
        mem_free(handler);
        return from_i32(1);
    }
    return from_i32(0);
}

/* AdlibRegister(function, milliseconds): calls it again and again between statements; @extended 1: it did already. */
static Value core_adlib_register(Call *call) {
    Interp *in = call->in;
    const UserFunction *function = user_argument(call);
    if (!function) return from_i32(0); /* one with parameters is called without them */
    double interval = arg_given(call, 1) ? arg_double(call, 1) : 250;
    if (interval < 1) interval = 250;
    AdlibEntry **link = &in->adlib;
    while (*link && (*link)->function != function) link = &(*link)->next;
    AdlibEntry *entry = *link;
    call->extended = entry != NULL;
    if (!entry) {
        entry = mem_alloc(in->heap, sizeof *entry);
        if (!entry) return VALUE_ABORT;
        entry->next = NULL;
        *link = entry;
    }
    entry->function = function;
    entry->interval = interval;
    entry->due = interp_clock(in) + interval;
    return from_i32(1);
}

/* The function registered last. */
static const UserFunction *last_timer(const Interp *in) {
    const UserFunction *function = NULL;
    for (const AdlibEntry *entry = in->adlib; entry; entry = entry->next) {
        if (entry->function) function = entry->function;
    }
    return function;
}

/* AdlibUnRegister(function): how many are left. */
static Value core_adlib_unregister(Call *call) {
    Interp *in = call->in;
    const UserFunction *function = call->count > 0 ? user_argument(call) : last_timer(in);
    int32_t left = 0;
    for (AdlibEntry **link = &in->adlib; *link;) {
        AdlibEntry *entry = *link;
        if (entry->function == function) {
            entry->function = NULL; /* freed by the pump, which may be running it */
        }
        left += entry->function != NULL;
        link = &entry->next;
    }
    return from_i32(left);
}

/* Break(mode): there is no tray menu to stop a script with; accepted. */
static Value core_break(Call *call) {
    (void)call;
    return from_i32(1);
}

/* ---- table ---- */

/* clang-format off */
const Builtin core_builtins[] = {
    /* name                        min max function                  signature                                         one line of help                                              needs state */
    {"AdlibRegister",              1, 2,   core_adlib_register,      "AdlibRegister(function [, time = 250])",         "Calls a function every so many milliseconds.",               0, FULL},
    {"AdlibUnRegister",            0, 1,   core_adlib_unregister,    "AdlibUnRegister([function])",                    "Stops calling a function registered by AdlibRegister.",      0, FULL},
    {"Assign",                     2, 3,   core_assign,              "Assign(name, value [, flag = 0])",               "Gives a variable, named by a text, a value.",                0, FULL},
    {"AutoItSetOption",            1, 2,   core_set_option,          "AutoItSetOption(option [, value])",              "Changes a setting; gives its old value.",                    0, FULL},
    {"Break",                      1, 1,   core_break,               "Break(mode)",                                    "Allows or forbids stopping by the user; accepted.",          0, PARTLY},
    {"Call",                       1, 255, core_call,                "Call(function [, param1 [, ...]])",              "Calls a function given by name or value.",                   NEEDS_PLACES, FULL},
    {"ConsoleRead",                0, 2,   core_console_read,        "ConsoleRead([peek [, binary]])",                 "Reads what standard input has.",                             0, PARTLY},
    {"ConsoleWrite",               1, 1,   core_console_write,       "ConsoleWrite(data)",                             "Writes to standard output; gives the count of characters.",  0, FULL},
    {"ConsoleWriteError",          1, 1,   core_console_write_error, "ConsoleWriteError(data)",                        "Writes to standard error; gives the count of characters.",   0, FULL},
    {"Eval",                       1, 1,   core_eval,                "Eval(name)",                                     "Value of the variable that a text names.",                   0, FULL},
    {"Execute",                    1, 1,   core_execute,             "Execute(text)",                                  "Evaluates a text as an expression.",                         KEEPS_OUTCOME, FULL},
    {"IsDeclared",                 1, 1,   core_is_declared,         "IsDeclared(name)",                               "-1 for a local variable, 1 for a global one, else 0.",       0, FULL},
    {"OnAutoItExitRegister",       1, 1,   core_exit_register,       "OnAutoItExitRegister(function)",                 "Has a function called when the script ends.",                0, FULL},
    {"OnAutoItExitUnRegister",     1, 1,   core_exit_unregister,     "OnAutoItExitUnRegister(function)",               "Takes back OnAutoItExitRegister.",                           0, FULL},
    {"Opt",                        1, 2,   core_set_option,          "Opt(option [, value])",                          "Changes a setting; gives its old value.",                    0, FULL},
    {"SetError",                   1, 3,   core_set_error,           "SetError(code, extended = 0, value = 1)",        "Sets @error and @extended; gives value.",                    KEEPS_OUTCOME, FULL},
    {"SetExtended",                1, 2,   core_set_extended,        "SetExtended(code, value = 1)",                   "Sets @extended; gives value.",                               KEEPS_OUTCOME, FULL},
};
const int core_builtins_count = sizeof core_builtins / sizeof *core_builtins;
/* clang-format on */
