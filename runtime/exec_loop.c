/* Loops. A round runs the body and looks at how it ended; at its end the interpreter is polled (timers, limits). */
#include "exec.h"
#include "object.h"
#include "object_use.h"
#include "operator.h"

typedef enum Round { ROUND_GO_ON, ROUND_LEAVE, ROUND_RETURN } Round;

/* What a body's end means for its loop. */
static inline Round round_end(Frame *frame, Flow flow) {
    if (flow == FLOW_NEXT) return ROUND_GO_ON;
    if (flow != FLOW_EXIT_LOOP && flow != FLOW_CONTINUE_LOOP) return ROUND_RETURN;
    if (--frame->in->loop_levels > 0) return ROUND_RETURN;
    return flow == FLOW_CONTINUE_LOOP ? ROUND_GO_ON : ROUND_LEAVE;
}

/* While c … WEnd */
Flow exec_while(const Stmt *stmt, Frame *frame) {
    const LoopStmt *loop = (const LoopStmt *)stmt;
    const Expr *condition = loop->condition;
    const Stmt *body = loop->body;
    for (;;) {
        int result = condition->test(condition, frame);
        if (result < 0) return stmt_abort(stmt, frame);
        if (!result) break;
        Flow flow = body->exec(body, frame);
        if (flow != FLOW_NEXT) {
            Round round = round_end(frame, flow);
            if (round == ROUND_LEAVE) break;
            if (round == ROUND_RETURN) return flow;
        }
        if (!interp_poll(frame)) return poll_stopped(frame, loop->stmt.pos);
    }
    EXEC_NEXT(stmt, frame);
}

/* Do … Until c */
Flow exec_do(const Stmt *stmt, Frame *frame) {
    const LoopStmt *loop = (const LoopStmt *)stmt;
    const Expr *condition = loop->condition;
    const Stmt *body = loop->body;
    for (;;) {
        Flow flow = body->exec(body, frame);
        if (flow != FLOW_NEXT) {
            Round round = round_end(frame, flow);
            if (round == ROUND_LEAVE) break;
            if (round == ROUND_RETURN) return flow;
        }
        int result = condition->test(condition, frame);
        if (result < 0) return stmt_abort(stmt, frame);
        if (result) break;
        if (!interp_poll(frame)) return poll_stopped(frame, loop->stmt.pos);
    }
    EXEC_NEXT(stmt, frame);
}

/* ---- For ---- */

/* The variable of the loop: an existing local or ByRef parameter, else a new local; a global at top level. NULL: it is an
 * element, or an error was raised. */
static Value *loop_place(const ForStmt *loop, Frame *frame) {
    const Expr *variable = loop->variable;
    if (variable->shape == SHAPE_GLOBAL) {
        Global *global = ((const GlobalExpr *)variable)->global;
        if (global->flags & GLOBAL_CONST) return raise_error(frame, MSG_ASSIGN_CONST, variable->pos), NULL;
        return &global->value;
    }
    if (variable->shape != SHAPE_LOCAL && variable->shape != SHAPE_REF) return NULL;
    uint32_t slot = ((const SlotExpr *)variable)->slot;
    if (frame->consts && frame->consts[slot]) return raise_error(frame, MSG_ASSIGN_CONST, variable->pos), NULL;
    Value *place = &frame->slots[slot];
    return is_ref(*place) ? as_ref(*place) : place;
}

static bool loop_store(const ForStmt *loop, Frame *frame, Value *place, Value owned) {
    if (!place) {
        Pos start = loop->to ? loop->stmt.pos : loop->variable->pos; /* For In marks the element */
        return store_take(loop->variable, frame, owned, start, loop->stmt.pos);
    }
    value_store(place, owned);
    return true;
}

/* The bounds, as numbers. */
typedef struct Range {
    Value from, to, step; /* owned */
    bool down;
} Range;

static Value bound(const Expr *expr, Frame *frame) {
    Value v = expr->eval(expr, frame);
    if (is_number(v) || is_abort(v)) return v;
    Value number = to_number(frame->in->heap, v);
    value_free(v);
    return number;
}

/* The variable has its first value when To and Step are evaluated. */
static bool range_eval(const ForStmt *loop, Frame *frame, Value *place, Range *range) {
    *range = (Range){VALUE_NULL, VALUE_NULL, from_i32(1), false};
    range->from = bound(loop->from, frame);
    if (is_abort(range->from) || !loop_store(loop, frame, place, value_copy(range->from))) return false;
    range->to = bound(loop->to, frame);
    if (is_abort(range->to)) return false;
    if (loop->step) range->step = bound(loop->step, frame);
    if (is_abort(range->step)) return false;
    range->down = op_less(range->step, from_i32(0));
    return true;
}

static void range_free(Range *range) {
    value_free(range->from);
    value_free(range->to);
    value_free(range->step);
}

static bool in_range(const Range *range, Value v) { return range->down ? !op_less(v, range->to) : !op_greater(v, range->to); }

/* Int32 bounds: counts in C as long as the variable stays an Int32. Gives FLOW_NEXT with *done false when it does not. */
static Flow count_rounds(const ForStmt *loop, Frame *frame, Value *place, int32_t to, int32_t step, bool *done) {
    const Stmt *body = loop->body;
    *done = true;
    for (;;) {
        Value v = *place;
        if (!is_i32(v)) break;
        int32_t i = as_i32(v);
        if (step < 0 ? i < to : i > to) return FLOW_NEXT;
        Flow flow = body->exec(body, frame);
        if (flow != FLOW_NEXT) {
            Round round = round_end(frame, flow);
            if (round == ROUND_LEAVE) return FLOW_NEXT;
            if (round == ROUND_RETURN) return flow;
        }
        v = *place;
        if (!is_i32(v) || __builtin_add_overflow(as_i32(v), step, &i)) {
            Value sum = op_add(frame->in->heap, v, from_i32(step));
            value_store(place, sum);
            break;
        }
        *place = from_i32(i);
        if (!interp_poll(frame)) return poll_stopped(frame, loop->stmt.pos);
    }
    *done = false;
    return FLOW_NEXT;
}

static Value loop_value(const ForStmt *loop, Frame *frame, const Value *place) {
    return place ? value_copy(*place) : loop->variable->eval(loop->variable, frame);
}

/* Adds the step to the variable; false after an error. */
static bool loop_advance(const ForStmt *loop, Frame *frame, Value *place, Value step) {
    Value v = loop_value(loop, frame, place);
    if (is_abort(v)) return false;
    Value sum = op_add(frame->in->heap, v, step);
    value_free(v);
    return !is_abort(sum) && loop_store(loop, frame, place, sum);
}

static Flow any_rounds(const ForStmt *loop, Frame *frame, Value *place, const Range *range) {
    for (;;) {
        Value v = loop_value(loop, frame, place);
        if (is_abort(v)) return FLOW_ABORT;
        bool inside = in_range(range, v);
        value_free(v);
        if (!inside) return FLOW_NEXT;
        Flow flow = loop->body->exec(loop->body, frame);
        Round round = round_end(frame, flow);
        if (round == ROUND_LEAVE) return FLOW_NEXT;
        if (round == ROUND_RETURN) return flow;
        if (!loop_advance(loop, frame, place, range->step)) return FLOW_ABORT;
        if (!interp_poll(frame)) return poll_stopped(frame, loop->stmt.pos);
    }
}

/* Not inlined: exec_for must be able to end in a sibling call. */
static __attribute__((noinline)) Flow run_for(const ForStmt *loop, Frame *frame) {
    Value *place = loop_place(loop, frame);
    Range range;
    if (frame->in->abort != ABORT_NONE) return FLOW_ABORT;
    if (place && is_unset(*place)) *place = value_copy(VALUE_EMPTY); /* `from` may read it */
    if (!range_eval(loop, frame, place, &range)) {
        range_free(&range);
        return FLOW_ABORT;
    }
    bool done = false;
    Flow flow = FLOW_NEXT;
    if (place && is_i32(range.from) && is_i32(range.to) && is_i32(range.step) && as_i32(range.step) != 0) {
        flow = count_rounds(loop, frame, place, as_i32(range.to), as_i32(range.step), &done);
    }
    if (!done) flow = any_rounds(loop, frame, place, &range);
    range_free(&range);
    return flow;
}

/* For $i = a To b Step c … Next */
Flow exec_for(const Stmt *stmt, Frame *frame) {
    Flow flow = run_for((const ForStmt *)stmt, frame);
    if (flow == FLOW_ABORT) return stmt_abort(stmt, frame);
    if (flow != FLOW_NEXT) return flow;
    EXEC_NEXT(stmt, frame);
}

/* ---- For In ---- */

/* The next value of what is walked (owned), *position counts on; UNSET at the end. */
static Value walk_next(Value object, uint32_t *position) {
    if (is_map(object)) {
        Value key, v;
        return map_next(as_map(object), position, &key, &v) ? value_copy(v) : VALUE_UNSET;
    }
    const Array *array = as_array(object);
    return *position < array->count ? value_copy(array->items[(*position)++]) : VALUE_UNSET;
}

static bool walkable(Value object) {
    return is_map(object) ? map_count(as_map(object)) > 0 : is_array_1d(object) && as_array(object)->count > 0;
}

static __attribute__((noinline)) Flow walk_rounds(const ForStmt *loop, Frame *frame, Value object) {
    Value *place = loop_place(loop, frame);
    if (frame->in->abort != ABORT_NONE) return FLOW_ABORT;
    if (!walkable(object)) return loop_store(loop, frame, place, VALUE_EMPTY) ? FLOW_NEXT : FLOW_ABORT;
    uint32_t position = 0;
    for (;;) {
        Value v = walk_next(object, &position);
        if (is_unset(v)) return FLOW_NEXT;
        if (!loop_store(loop, frame, place, v)) return FLOW_ABORT;
        Flow flow = loop->body->exec(loop->body, frame);
        if (flow != FLOW_NEXT) {
            Round round = round_end(frame, flow);
            if (round == ROUND_LEAVE) return FLOW_NEXT;
            if (round == ROUND_RETURN) return flow;
        }
        if (!interp_poll(frame)) return poll_stopped(frame, loop->stmt.pos);
    }
}

/* Over what is no object: an error, or no rounds and 0 in a new variable when an error function was told; false after an error.
 */
static __attribute__((noinline)) bool no_rounds(const ForStmt *loop, Frame *frame) {
    if (!object_error_absent(frame, true, loop->stmt.pos)) raise_error(frame, MSG_NOT_OBJECT, loop->in_pos);
    if (frame->in->abort != ABORT_NONE) return false;
    Value *place = loop_place(loop, frame);
    if (place && is_unset(*place) && !variable_place(loop->variable, frame)) value_store(place, from_i32(0));
    return frame->in->abort == ABORT_NONE;
}

/* For $v In $array … Next: over a snapshot, held by one more reference */
Flow exec_for_in(const Stmt *stmt, Frame *frame) {
    const ForStmt *loop = (const ForStmt *)stmt;
    Value object = loop->from->eval(loop->from, frame);
    if (is_abort(object)) return stmt_abort(stmt, frame);
    if (is_object(object)) {
        Value list = object_list(frame->in->heap, as_object(object));
        value_free(object);
        object = list;
    }
    if (is_abort(object)) return raise_memory(frame, loop->in_pos), stmt_abort(stmt, frame);
    if (!is_array(object) && !is_map(object)) {
        value_free(object);
        if (!no_rounds(loop, frame)) return stmt_abort(stmt, frame);
        EXEC_NEXT(stmt, frame);
    }
    Flow flow = walk_rounds(loop, frame, object);
    value_free(object);
    if (flow == FLOW_ABORT) return stmt_abort(stmt, frame);
    if (flow != FLOW_NEXT) return flow;
    EXEC_NEXT(stmt, frame);
}
