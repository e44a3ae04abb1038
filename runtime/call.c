/* Calls: builtins, user functions, function values.
 *
 * Arguments of a user function are evaluated straight into the slots of its frame, which is pushed first. A ByRef argument
 * that is a variable becomes a reference to its place; an element is copied in and written back when the call ends. */
#include "eval.h"
#include "object_use.h"

/* ---- builtins ---- */

static __attribute__((noinline)) Value builtin_aborted(Frame *frame, Pos pos) {
    return frame->in->abort == ABORT_NONE ? raise_memory(frame, pos) : VALUE_ABORT;
}

/* Behind a builtin, which may have taken long: the script must not go on with its result, such as the answer of a dialog. */
static __attribute__((noinline)) Value builtin_interrupted(Frame *frame, Value result, Pos pos) {
    if (interp_pump(frame)) return result;
    value_free(result);
    poll_stopped(frame, pos);
    return VALUE_ABORT;
}

static inline Value call_row(Frame *frame, const Builtin *row, const Value *args, int count, Pos pos) {
    Interp *in = frame->in;
    Call call;
    call.in = in;
    call.heap = in->heap;
    call.args = args;
    call.count = count;
    call.outcome = 0;
    call.row = row;
    call.frame = frame;
    call.temp_count = 0;
    in->statement_pos = pos;
    in->fuel -= in->call_cost;
    Value result = row->needs & (uint16_t)~in->gate ? call_gated(&call) : row->function(&call);
    in->outcome = call.outcome;
    if (__builtin_expect(call.outcome != 0, 0)) in->outcome_frame = row->needs & KEEPS_OUTCOME ? frame : NULL;
    while (call.temp_count > 0) value_free(call.temps[--call.temp_count]);
    if (is_abort(result) || in->abort != ABORT_NONE) return value_free(result), builtin_aborted(frame, pos);
    return __builtin_expect(interp_interrupted(in), 0) ? builtin_interrupted(frame, result, pos) : result;
}

Value call_builtin_values(Frame *frame, const Builtin *row, const Value *args, int count, Pos pos) {
    return call_row(frame, row, args, count, pos);
}

/* F(a) */
Value eval_builtin1(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value arg = call->args[0]->eval(call->args[0], frame);
    if (is_abort(arg)) return arg;
    Value result = call_row(frame, call->row, &arg, 1, expr->pos);
    value_free(arg);
    return result;
}

/* F(a, b) */
Value eval_builtin2(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value args[2];
    args[0] = call->args[0]->eval(call->args[0], frame);
    if (is_abort(args[0])) return VALUE_ABORT;
    args[1] = call->args[1]->eval(call->args[1], frame);
    Value result = VALUE_ABORT;
    if (!is_abort(args[1])) result = call_row(frame, call->row, args, 2, expr->pos);
    value_free(args[0]);
    value_free(args[1]);
    return result;
}

/* F(a, b, c) */
Value eval_builtin3(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value args[3] = {VALUE_NULL, VALUE_NULL, VALUE_NULL};
    Value result = VALUE_ABORT;
    int count = 0;
    while (count < 3) {
        args[count] = call->args[count]->eval(call->args[count], frame);
        if (is_abort(args[count++])) break;
    }
    if (!is_abort(args[count - 1])) result = call_row(frame, call->row, args, 3, expr->pos);
    for (int i = 0; i < 3; i++) value_free(args[i]);
    return result;
}

/* The variable that an element or member belongs to, or the call, With, … at its left end. */
static const Expr *root_of(const Expr *arg) {
    while (arg->shape == SHAPE_INDEX || arg->shape == SHAPE_MEMBER) {
        const Expr *object = arg->shape == SHAPE_INDEX ? ((const IndexExpr *)arg)->object : ((const MemberExpr *)arg)->object;
        if (!object) return arg;
        arg = object;
    }
    return arg;
}

static bool is_variable(const Expr *expr) { return expr->shape >= SHAPE_LOCAL && expr->shape <= SHAPE_NAMED; }

/* The place of a variable or element that a builtin changes, as a reference; else its value. */
static Value place_argument(const Expr *arg, Frame *frame) {
    static const PlaceOptions options = {0};
    Value *place = NULL;
    if (arg->shape >= SHAPE_LOCAL && arg->shape <= SHAPE_NAMED) place = variable_place(arg, frame);
    bool element = arg->shape == SHAPE_INDEX || arg->shape == SHAPE_MEMBER;
    if (element && is_variable(root_of(arg))) place = place_of(arg, frame, &options);
    if (frame->in->abort != ABORT_NONE) return VALUE_ABORT;
    return place ? from_ref(place) : arg->eval(arg, frame);
}

/* Evaluates the arguments from the last one that is a place on: places come last, because evaluating the others may move
 * what they point at. Returns false after an error; all of `args` is set in either case. */
static bool builtin_args(const BuiltinExpr *call, Frame *frame, Value *args, uint32_t first) {
    uint32_t places = call->row->needs & NEEDS_PLACES ? call->count : call->row->needs & NEEDS_PLACE ? 1 : 0;
    for (uint32_t i = first; i < call->count; i++) args[i] = VALUE_NULL;
    for (uint32_t i = first; i < call->count; i++) {
        const Expr *arg = call->args[i];
        bool place = i < places && arg->shape >= SHAPE_LOCAL && arg->shape <= SHAPE_MEMBER;
        if (!place) args[i] = arg->eval(arg, frame);
        if (is_abort(args[i])) return false;
    }
    for (uint32_t i = first; i < places; i++) {
        const Expr *arg = call->args[i];
        bool element = arg->shape == SHAPE_INDEX || arg->shape == SHAPE_MEMBER;
        if (element && call->row->needs & NEEDS_PLACES)
            args[i] = arg->eval(arg, frame);
        else if (arg->shape >= SHAPE_LOCAL && arg->shape <= SHAPE_MEMBER)
            args[i] = place_argument(arg, frame);
        if (is_abort(args[i])) return false;
    }
    return true;
}

/* F(a, b, …), any count */
Value eval_builtin(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value *args = stack_push(frame->in, (call->count + 1) * sizeof *args);
    if (!args) return raise_memory(frame, expr->pos);
    Value result = VALUE_ABORT;
    if (builtin_args(call, frame, args, 0)) result = call_row(frame, call->row, args, (int)call->count, expr->pos);
    for (uint32_t i = 0; i < call->count; i++) value_free(args[i]);
    stack_pop(frame->in, args);
    return result;
}

/* The same with the first argument (borrowed) evaluated. */
static Value call_with_first(const BuiltinExpr *call, Frame *frame, Value first) {
    Value *args = stack_push(frame->in, (call->count + 1) * sizeof *args);
    if (!args) return raise_memory(frame, call->expr.pos);
    Value result = VALUE_ABORT;
    args[0] = first;
    if (builtin_args(call, frame, args, 1)) result = call_row(frame, call->row, args, (int)call->count, call->expr.pos);
    for (uint32_t i = 1; i < call->count; i++) value_free(args[i]);
    stack_pop(frame->in, args);
    return result;
}

/* ---- user functions ---- */

static void release_frame(Frame *callee, uint32_t slots) {
    for (uint32_t i = 0; i < slots; i++) value_free(callee->slots[i]);
    stack_pop(callee->in, callee);
}

static __attribute__((noinline)) void release_names(Frame *callee) {
    while (callee->names) {
        SideName *name = callee->names;
        callee->names = name->next;
        value_free(name->value);
        mem_free(name);
    }
}

/* Evaluates the defaults of the parameters from `count` on, in the callee's scope; @NumParams is still the caller's. */
static bool eval_defaults(Frame *callee, const UserFunction *function, int count) {
    for (int i = count; i < function->param_count; i++) {
        const ParamInfo *param = &function->params[i];
        const Expr *fallback = param->fallback;
        Value v = fallback ? fallback->eval(fallback, callee) : VALUE_EMPTY;
        if (is_abort(v)) return false;
        callee->slots[i] = v;
        if (callee->consts && param->flags & PARAM_CONST) callee->consts[i] = 1;
    }
    return true;
}

static __attribute__((noinline)) bool fill_defaults(Frame *callee, const UserFunction *function, int count) {
    Interp *in = callee->in;
    bool event = in->event;
    in->event = false;
    if (event) return true;
    const DefaultsScope scope = {callee, in->defaults};
    in->defaults = &scope;
    bool done = eval_defaults(callee, function, count);
    in->defaults = scope.outer;
    return done;
}

static bool too_deep(Frame *frame, Pos pos) {
    Interp *in = frame->in;
    if (in->depth < in->depth_limit && (char *)__builtin_frame_address(0) > in->stack_limit) return false;
    raise_form(frame, MSG_RECURSION, pos, FORM_UNMARKED);
    return true;
}

static void init_consts(Frame *callee, const UserFunction *function, int count) {
    callee->consts = (uint8_t *)(callee->slots + function->slot_count);
    memset(callee->consts, 0, function->slot_count);
    for (int i = 0; i < count; i++) callee->consts[i] = (function->params[i].flags & PARAM_CONST) != 0;
}

/* @error and @extended leave a function only when it has set them itself; for its caller they are a call's. */
static void leave_outcome(Interp *in, const Frame *callee) {
    if (in->outcome_frame != callee) in->outcome = 0;
    in->outcome_frame = NULL;
}

/* Runs a function whose first `count` slots hold the arguments (owned). The frame is kept for the caller to release when
 * `keep`. */
static inline __attribute__((always_inline)) Value enter(Frame *frame, Frame *callee, UserFunction *function, int count,
                                                         Pos pos) {
    Interp *in = frame->in;
    callee->in = in;
    callee->caller = frame;
    callee->function = function;
    callee->call_pos = pos;
    callee->num_params = frame->num_params;
    callee->result = from_i32(0);
    callee->names = NULL;
    callee->with = NULL;
    callee->consts = NULL;
    for (uint32_t i = (uint32_t)count; i < function->slot_count; i++) callee->slots[i] = VALUE_UNSET;
    if (__builtin_expect(function->any_const, 0)) init_consts(callee, function, count);
    if (__builtin_expect(too_deep(frame, pos), 0)) return VALUE_ABORT;
    if (count < function->param_count && !fill_defaults(callee, function, count)) return VALUE_ABORT;
    callee->num_params = count;
    in->outcome = 0;
    if (!interp_poll(frame)) return poll_stopped(frame, pos), VALUE_ABORT;
    in->depth++;
    Flow flow = function->body->exec(function->body, callee);
    in->depth--;
    interp_hurry(in);
    if (__builtin_expect(in->outcome != 0, 0)) leave_outcome(in, callee);
    if (__builtin_expect(callee->names != NULL, 0)) release_names(callee);
    if (flow == FLOW_ABORT) {
        value_free(callee->result);
        return VALUE_ABORT;
    }
    return callee->result;
}

static __attribute__((noinline)) Value enter_call(Frame *frame, Frame *callee, UserFunction *function, int count, Pos pos) {
    return enter(frame, callee, function, count, pos);
}

/* F(a, b) of a user function without ByRef parameters */
Value eval_user_call(const Expr *expr, Frame *frame) {
    const UserCallExpr *call = (const UserCallExpr *)expr;
    UserFunction *function = call->function;
    if (!function->built && !function_build(frame->in, function)) return VALUE_ABORT;
    Frame *callee = stack_push(frame->in, function->frame_size);
    if (!callee) return raise_memory(frame, expr->pos);
    for (uint32_t i = 0; i < call->count; i++) {
        Value v = call->args[i]->eval(call->args[i], frame);
        if (is_abort(v)) {
            callee->in = frame->in;
            release_frame(callee, i);
            return v;
        }
        callee->slots[i] = v;
    }
    Value result = enter(frame, callee, function, (int)call->count, expr->pos);
    release_frame(callee, function->slot_count);
    return result;
}

/* ---- ByRef ---- */

/* An element that was passed ByRef: where its value goes back to. */
typedef struct WriteBack {
    const Expr *arg;
    Value *subs; /* of an element of a variable, evaluated before the call; else NULL */
} WriteBack;

/* The place of a variable that may go to a ByRef parameter; NULL after an error. */
static Value *variable_argument(const Expr *arg, Frame *frame, int flags) {
    Value *place = variable_place(arg, frame);
    if (!place) return value_free(arg->eval(arg, frame)), NULL; /* raises the error */
    const Symbol *symbol = symbol_of(arg);
    if (!scope_is_const(frame, symbol) || flags & PARAM_CONST) return place;
    raise_error(frame, MSG_CONST_BYREF, arg->pos);
    return NULL;
}

static Value element_argument(const Expr *arg, Frame *frame, WriteBack *back, Pos start) {
    static const PlaceOptions options = {0};
    const IndexExpr *index = (const IndexExpr *)arg;
    Value *place;
    back->arg = arg;
    if (arg->shape == SHAPE_INDEX) {
        back->subs = subs_eval(index, frame);
        place = back->subs ? index_place_subs(index, frame, back->subs, &options) : NULL;
    } else {
        place = place_of(arg, frame, &options);
    }
    if (place) return value_copy(*place);
    Interp *in = frame->in;
    bool other = in->abort == ABORT_NONE ||
                 (in->abort == ABORT_FATAL && (in->fatal.code == MSG_SUBSCRIPT_ON_VALUE || in->fatal.code == MSG_NOT_OBJECT));
    if (other && in->abort != ABORT_NONE) error_clear(in);
    if (other) raise_error(frame, MSG_EXPECTED_VARIABLE, start);
    return VALUE_ABORT;
}

static Value byref_argument(const Expr *arg, Frame *frame, int flags, WriteBack *back, Pos start) {
    if (!(flags & PARAM_BYREF)) return arg->eval(arg, frame);
    bool element = arg->shape == SHAPE_INDEX || arg->shape == SHAPE_MEMBER;
    const Expr *root = root_of(arg);
    if ((is_variable(arg) || element) && !arg->no_place && is_variable(root)) {
        Value *place = variable_argument(root, frame, flags);
        if (!place) return VALUE_ABORT;
        return element ? element_argument(arg, frame, back, start) : from_ref(place);
    }
    if (arg->no_place || (arg->starts_with_variable && !element)) return raise_error(frame, MSG_EXPECTED_VARIABLE, start);
    return arg->eval(arg, frame);
}

static void write_back(Frame *frame, Frame *callee, WriteBack *backs, uint32_t count) {
    static const PlaceOptions options = {0};
    for (uint32_t i = 0; i < count; i++) {
        if (!backs[i].arg) continue;
        Value *place = backs[i].subs ? index_place_subs((const IndexExpr *)backs[i].arg, frame, backs[i].subs, &options)
                                     : place_of(backs[i].arg, frame, &options);
        if (place && !is_ref(callee->slots[i])) value_store(place, value_copy(callee->slots[i]));
        /* an element that the function took away is no error */
        if (!place && frame->in->abort == ABORT_FATAL) error_clear(frame->in);
    }
}

static void backs_free(Frame *frame, WriteBack *backs, uint32_t count) {
    for (uint32_t i = count; i-- > 0;) {
        if (backs[i].subs) subs_free((const IndexExpr *)backs[i].arg, frame, backs[i].subs);
    }
}

/* The arguments of a call as they are written. */
typedef struct Written {
    const Expr *const *args;
    const Pos *starts;
    uint32_t count;
} Written;

static Value call_byref(Frame *frame, UserFunction *function, const Written *written, Pos pos) {
    uint32_t count = written->count;
    if (!function->built && !function_build(frame->in, function)) return VALUE_ABORT;
    Frame *callee = stack_push(frame->in, function->frame_size);
    WriteBack *backs = callee ? stack_push(frame->in, (count + 1) * sizeof *backs) : NULL;
    if (!backs) return raise_memory(frame, pos);
    callee->in = frame->in;
    for (uint32_t i = 0; i < count; i++) {
        backs[i] = (WriteBack){0};
        Value v = byref_argument(written->args[i], frame, function->params[i].flags, &backs[i], written->starts[i]);
        if (is_abort(v)) {
            backs_free(frame, backs, i + 1);
            release_frame(callee, i);
            return v;
        }
        callee->slots[i] = v;
    }
    Value result = enter_call(frame, callee, function, (int)count, pos);
    if (!is_abort(result)) write_back(frame, callee, backs, count);
    backs_free(frame, backs, count);
    release_frame(callee, function->slot_count);
    return result;
}

/* F($a, $b) of a user function with ByRef parameters */
Value eval_user_call_byref(const Expr *expr, Frame *frame) {
    const UserCallExpr *call = (const UserCallExpr *)expr;
    Written written = {call->args, call->starts, call->count};
    return call_byref(frame, call->function, &written, expr->pos);
}

/* ---- Call ---- */

/* The user function that Call is about when it has ByRef parameters and its arguments are to be passed as they are written;
 * else NULL. */
static UserFunction *byref_callee(const BuiltinExpr *call, Frame *frame, const Callable *callable) {
    if (!callable->user || !callable_takes(callable, (int)call->count - 1)) return NULL;
    UserFunction *function = callable_user(callable);
    bool by_reference = false;
    for (uint32_t i = 0; i + 1 < call->count && i < function->param_count; i++) {
        by_reference = by_reference || function->params[i].flags & PARAM_BYREF;
    }
    if (!by_reference) return NULL;
    if (call->count > 2) return function;
    const Value *only = is_variable(call->args[1]) ? variable_place(call->args[1], frame) : NULL;
    bool alone = call->args[1]->starts_with_variable && !(only && is_arg_array(*only));
    return alone ? function : NULL;
}

/* True when AutoIt evaluates only the first `most` arguments, because there is no such function or it does not take more. */
static bool takes_less(const BuiltinExpr *call, const Callable *callable, uint32_t *most) {
    *most = 0;
    if (!callable) return true;
    if (!callable->user) return false;
    int count = callable_user(callable)->param_count;
    *most = count ? (uint32_t)count : 1;
    return call->count - 1 > *most;
}

static Value no_such_call(const BuiltinExpr *call, Frame *frame, uint32_t most) {
    Interp *in = frame->in;
    if (in->abort != ABORT_NONE || !eval_unused(call->args + 1, most, frame)) return VALUE_ABORT;
    in->error = 0xDEAD;
    in->extended = 0xBEEF;
    in->outcome_frame = NULL;
    return from_i32(0);
}

Value eval_call(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value target = call->args[0]->eval(call->args[0], frame);
    if (is_abort(target)) return target;
    const Callable *callable = callable_of(frame->in, target);
    uint32_t most;
    bool less = takes_less(call, callable, &most);
    UserFunction *function = less ? NULL : byref_callee(call, frame, callable);
    Value result;
    if (less) {
        result = no_such_call(call, frame, most);
    } else if (function) {
        Written written = {call->args + 1, call->starts + 1, call->count - 1};
        result = call_byref(frame, function, &written, expr->pos);
    } else {
        result = call_with_first(call, frame, target);
    }
    value_free(target);
    return result;
}

/* ---- function values ---- */

/* A wrong number of arguments: at most `most` are evaluated before that is told. */
static Value bad_count(const ValueCallExpr *call, Frame *frame, uint32_t most) {
    if (!eval_unused(call->args, call->count < most ? call->count : most, frame)) return VALUE_ABORT;
    return raise_error(frame, MSG_PARAM_COUNT, call->start);
}

static Value call_value(const ValueCallExpr *call, Frame *frame, Value callee) {
    if (is_object(callee))
        return object_get(frame, callee, &(ObjectMember){&string_empty, call->args, call->count, call->open});
    if (!is_function(callee)) return raise_error(frame, MSG_NOT_CALLABLE, call->open);
    const Callable *callable = as_function(callee);
    if (callable->user) {
        UserFunction *function = callable_user(callable);
        if (call->count < function->required || call->count > function->param_count)
            return bad_count(call, frame, function->param_count);
        Written written = {call->args, call->starts, call->count};
        return call_byref(frame, function, &written, call->expr.pos);
    }
    const Builtin *row = callable_builtin(callable);
    if ((int)call->count < row->min || (int)call->count > row->max) return bad_count(call, frame, call->count);
    BuiltinExpr *known = stack_push(frame->in, sizeof *known + (call->count + 1) * sizeof *known->args);
    if (!known) return raise_memory(frame, call->expr.pos);
    known->expr = call->expr;
    known->row = row;
    known->count = call->count;
    for (uint32_t i = 0; i < call->count; i++) known->args[i] = call->args[i];
    Value result = eval_builtin(&known->expr, frame);
    stack_pop(frame->in, known);
    return result;
}

/* $f(a), $a[0](a), f()(a) */
Value eval_value_call(const Expr *expr, Frame *frame) {
    const ValueCallExpr *call = (const ValueCallExpr *)expr;
    Value callee = call->callee->eval(call->callee, frame);
    if (is_abort(callee)) return callee;
    Value result = call_value(call, frame, callee);
    value_free(callee);
    return result;
}

Value call_event(Frame *frame, UserFunction *function, Pos pos) {
    if (!function->built && !function_build(frame->in, function)) return VALUE_ABORT;
    Frame *callee = stack_push(frame->in, function->frame_size);
    if (!callee) return raise_memory(frame, pos);
    frame->in->event = function->param_count > 0;
    Value result = enter_call(frame, callee, function, 0, pos);
    frame->in->event = false;
    release_frame(callee, function->slot_count);
    return result;
}

Value call_user_values(Frame *frame, UserFunction *function, const Value *args, int count, Pos pos) {
    if (!function->built && !function_build(frame->in, function)) return VALUE_ABORT;
    Frame *callee = stack_push(frame->in, function->frame_size);
    if (!callee) return raise_memory(frame, pos);
    if (count > function->param_count) count = function->param_count;
    for (int i = 0; i < count; i++) {
        bool keep = is_ref(args[i]) && function->params[i].flags & PARAM_BYREF;
        callee->slots[i] = is_ref(args[i]) && !keep ? value_copy(*as_ref(args[i])) : value_copy(args[i]);
    }
    Value result = enter_call(frame, callee, function, count, pos);
    release_frame(callee, function->slot_count);
    return result;
}
