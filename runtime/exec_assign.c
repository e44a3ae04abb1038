/* Assignments: $x = e, $x += e, $a[i] = e, $m.k = e.
 *
 * The forms for local, ByRef and global targets stand in one place as macros; exec_assign_any is the general rule. An element
 * assignment evaluates its subscripts before and after the right side when that makes a difference, and uses the second
 * result; the key of a map is evaluated once and made before the right side is evaluated. */
#include "compare.h"
#include "exec.h"
#include "number.h"
#include "object_use.h"
#include "operator.h"
#include "str.h"
#include "struct.h"

#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define NOINLINE    __attribute__((noinline))

/* ---- appending ---- */

/* The text of a number; the length. */
static size_t number_text(Value number, char *out) {
    return (size_t)(is_i32(number) ? number_format_int(as_i32(number), out) : number_format_double(as_double(number), out));
}

/* *place &= v (borrowed), in place when the string is unshared. */
static bool append_value(Heap *heap, Value *place, Value v) {
    if (is_string(*place) && is_string(v)) {
        const String *s = as_string(v);
        if (value_same(*place, v)) { /* $s &= $s: keep the right side alive while the left one grows */
            block_copy(value_pointer(v));
            bool done = str_append(heap, place, s->units, s->length);
            value_free(v);
            return done;
        }
        return str_append(heap, place, s->units, s->length);
    }
    if (is_string(*place) && is_simple_number(v)) {
        char text[NUMBER_TEXT_MAX];
        return str_append_ascii(heap, place, text, number_text(v, text));
    }
    Value joined = op_concat(heap, *place, v);
    if (is_abort(joined)) return false;
    value_store(place, joined);
    return true;
}

/* ---- compound ---- */

/* *place op= v (owned); false when memory ran out. */
NOINLINE bool compound_slow(Heap *heap, int op, Value *place, Value v) {
    bool done;
    if (op == OP_CONCAT) {
        done = append_value(heap, place, v);
    } else {
        Value result = op == OP_ADD        ? op_add(heap, *place, v)
                       : op == OP_SUBTRACT ? op_subtract(heap, *place, v)
                       : op == OP_MULTIPLY ? op_multiply(heap, *place, v)
                                           : op_divide(heap, *place, v);
        done = !is_abort(result);
        if (done) value_store(place, result);
    }
    value_free(v);
    return done;
}

static inline bool compound_fast(int op, Value *place, Value v) {
    switch (op) {
    case OP_ADD: return fast_add(*place, v, place);
    case OP_SUBTRACT: return fast_subtract(*place, v, place);
    case OP_MULTIPLY: return fast_multiply(*place, v, place);
    default: return fast_divide(*place, v, place);
    }
}

/* The variable of a fast form when it may be used as it is, else NULL. */
static inline Value *place_l(const AssignStmt *assign, Frame *frame) { return &frame->slots[assign->slot]; }
static inline Value *place_r(const AssignStmt *assign, Frame *frame) {
    Value *place = &frame->slots[assign->slot];
    return is_ref(*place) ? as_ref(*place) : place;
}
static inline Value *place_g(const AssignStmt *assign, Frame *frame) {
    (void)frame;
    return &((const GlobalExpr *)assign->target)->global->value;
}

static bool struct_store(const Expr *target, Frame *frame, int op, Value v);

static NOINLINE Flow compound_general(const AssignStmt *assign, Frame *frame, Value v) {
    if (is_abort(v)) return stmt_abort(&assign->stmt, frame);
    if (struct_store(assign->target, frame, assign->op, v)) {
        value_free(v);
        if (frame->in->abort != ABORT_NONE) return stmt_abort(&assign->stmt, frame);
        EXEC_NEXT(&assign->stmt, frame);
    }
    PlaceOptions options = {.create = true, .assign = true, .start = assign->stmt.pos, .op_pos = assign->op_pos};
    Value *place = place_of(assign->target, frame, &options);
    if (!place) {
        value_free(v);
        if (frame->in->abort == ABORT_NONE) assign->target->eval(assign->target, frame); /* raises the error */
        return stmt_abort(&assign->stmt, frame);
    }
    if (!compound_slow(frame->in->heap, assign->op, place, v)) {
        raise_memory(frame, assign->stmt.pos);
        return FLOW_ABORT;
    }
    EXEC_NEXT(&assign->stmt, frame);
}

/* $x += e; T the kind of target, V the right side */
#define COMPOUND(NAME, OP, T, V, VALUE, OWNED)                                                                                 \
    static Flow NAME##_##T##V(const Stmt *stmt, Frame *frame) {                                                                \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        Value v = VALUE;                                                                                                       \
        Value *place = place_##T(assign, frame);                                                                               \
        if (compound_fast(OP, place, v)) EXEC_NEXT(stmt, frame);                                                               \
        return compound_general(assign, frame, OWNED);                                                                         \
    }
#define COMPOUND_VALUES(NAME, OP, T)                                                                                           \
    COMPOUND(NAME, OP, T, l, frame->slots[assign->operand.slot], assign->value->eval(assign->value, frame))                    \
    COMPOUND(NAME, OP, T, c, assign->operand.constant, value_copy(v))                                                          \
    COMPOUND(NAME, OP, T, a, assign->value->eval(assign->value, frame), v)
#define COMPOUND_TARGETS(NAME, OP) COMPOUND_VALUES(NAME, OP, l) COMPOUND_VALUES(NAME, OP, r) COMPOUND_VALUES(NAME, OP, g)
COMPOUND_TARGETS(add, OP_ADD)
COMPOUND_TARGETS(subtract, OP_SUBTRACT)
COMPOUND_TARGETS(multiply, OP_MULTIPLY)
COMPOUND_TARGETS(divide, OP_DIVIDE)

/* $s &= e */
#define APPEND(T)                                                                                                              \
    static Flow append_##T(const Stmt *stmt, Frame *frame) {                                                                   \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        Value v = assign->value->eval(assign->value, frame);                                                                   \
        Value *place = place_##T(assign, frame);                                                                               \
        if (UNLIKELY(!is_string(*place) || is_abort(v))) return compound_general(assign, frame, v);                            \
        bool done = append_value(frame->in->heap, place, v);                                                                   \
        value_free(v);                                                                                                         \
        if (UNLIKELY(!done)) return raise_memory(frame, stmt->pos), FLOW_ABORT;                                                \
        EXEC_NEXT(stmt, frame);                                                                                                \
    }
APPEND(l)
APPEND(r)
APPEND(g)

/* ---- plain, to a variable ---- */

static NOINLINE Flow assign_slot_slow(const AssignStmt *assign, Frame *frame, Value v) {
    Value *place = scope_assign_place(frame, (const SlotExpr *)assign->target);
    if (!place) {
        value_free(v);
        return stmt_abort(&assign->stmt, frame);
    }
    const Symbol *symbol = ((const SlotExpr *)assign->target)->symbol;
    const Global *global = symbol->global;
    if (global && place == &global->value && global->flags & GLOBAL_CONST) {
        value_free(v);
        raise_error(frame, MSG_ASSIGN_CONST, assign->stmt.pos);
        return stmt_abort(&assign->stmt, frame);
    }
    value_store(place, v);
    EXEC_NEXT(&assign->stmt, frame);
}

Flow assign_evaluated(const AssignStmt *assign, Frame *frame, Value v) {
    Value *place = &frame->slots[assign->slot], old = *place;
    if (UNLIKELY(is_abort(v))) return stmt_abort(&assign->stmt, frame);
    if (UNLIKELY(!is_plain(old))) return assign_slot_slow(assign, frame, v);
    *place = v;
    value_free(old);
    EXEC_NEXT(&assign->stmt, frame);
}

/* $x = e, $x a local or ByRef */
static Flow assign_local(const Stmt *stmt, Frame *frame) {
    const AssignStmt *assign = (const AssignStmt *)stmt;
    return assign_evaluated(assign, frame, assign->value->eval(assign->value, frame));
}

/* $x = e, $x a global that can be no constant */
static Flow assign_global(const Stmt *stmt, Frame *frame) {
    const AssignStmt *assign = (const AssignStmt *)stmt;
    Value v = assign->value->eval(assign->value, frame);
    Value *place = place_g(assign, frame);
    if (UNLIKELY(is_abort(v))) return stmt_abort(stmt, frame);
    if (UNLIKELY(is_unset(*place) && frame->in->must_declare)) {
        value_free(v);
        raise_undeclared(frame, ((const GlobalExpr *)assign->target)->global->symbol, assign->target->pos);
        return stmt_abort(stmt, frame);
    }
    value_store(place, v);
    EXEC_NEXT(stmt, frame);
}

/* $x = $x & e: appends like $x &= e */
static Flow assign_append(const Stmt *stmt, Frame *frame) {
    const AssignStmt *assign = (const AssignStmt *)stmt;
    Value *place = &frame->slots[assign->slot];
    if (!is_string(*place)) return assign_local(stmt, frame);
    Value v = assign->binary->right->eval(assign->binary->right, frame);
    if (UNLIKELY(is_abort(v))) return stmt_abort(stmt, frame);
    bool done = append_value(frame->in->heap, place, v);
    value_free(v);
    if (UNLIKELY(!done)) return raise_memory(frame, stmt->pos), FLOW_ABORT;
    EXEC_NEXT(stmt, frame);
}

/* ---- plain, to an element ---- */

static bool is_variable(const Expr *expr) { return expr->shape >= SHAPE_LOCAL && expr->shape <= SHAPE_NAMED; }

/* AutoIt finds the element or member before it evaluates the value, and again after; false after an error. */
static bool target_ready(const AssignStmt *assign, Frame *frame) {
    const Expr *target = assign->target;
    if (target->shape != SHAPE_INDEX && target->shape != SHAPE_MEMBER) return true;
    if (target->shape == SHAPE_MEMBER && !((const MemberExpr *)target)->object) return true; /* of a With */
    PlaceOptions options = {.create = true, .assign = true, .start = assign->stmt.pos, .op_pos = assign->op_pos};
    uint64_t outcome = frame->in->outcome; /* a dot clears @error, but the value still sees the old one */
    const Value *place = place_of(target, frame, &options);
    if (frame->in->abort != ABORT_NONE) return false;
    frame->in->outcome = outcome;
    if (place || target->shape == SHAPE_MEMBER) return true;
    raise_error(frame, MSG_EXPECTED_ASSIGN, assign->op_pos);
    return false;
}

static inline Value *base_l(const IndexExpr *index, Frame *frame) { return &frame->slots[index->base.slot]; }
static inline Value *base_r(const IndexExpr *index, Frame *frame) {
    Value *place = &frame->slots[index->base.slot];
    return is_ref(*place) ? as_ref(*place) : place;
}
static inline Value *base_g(const IndexExpr *index, Frame *frame) {
    (void)frame;
    return &index->global->value;
}

/* A subscript that is evaluated without effect, borrowed; UNSET when it is no Int32. */
static inline Value simple_sub(const Expr *sub, const Operand *operand, Frame *frame) {
    if (sub->shape == SHAPE_LOCAL) return frame->slots[operand->slot];
    if (sub->shape == SHAPE_CONST) return operand->constant;
    Value v = sub->eval(sub, frame);
    if (is_i32(v)) return v;
    value_free(v);
    return VALUE_UNSET;
}

/* The element of an unshared array, NULL when the general way is needed. */
static inline Value *element_1d(const IndexExpr *index, Frame *frame, Value *base) {
    Value sub = simple_sub(index->subs[0], &index->sub, frame);
    if (!is_i32(sub) || !is_array_1d(*base)) return NULL;
    Array *array = as_array(*base);
    if (array->head.refs != 1 || (uint32_t)as_i32(sub) >= array->count) return NULL;
    return &array->items[as_i32(sub)];
}
static inline Value *element_2d(const IndexExpr *index, Frame *frame, Value *base) {
    Value sub = simple_sub(index->subs[0], &index->sub, frame), sub2 = simple_sub(index->subs[1], &index->sub2, frame);
    if (!is_i32(sub) || !is_i32(sub2) || !is_array_2d(*base)) return NULL;
    Array *array = as_array(*base);
    if (array->head.refs != 1 || (uint32_t)as_i32(sub) >= array->size0 || (uint32_t)as_i32(sub2) >= array->size1) return NULL;
    return &array->items[(size_t)as_i32(sub) * array->size1 + (size_t)as_i32(sub2)];
}

static NOINLINE Flow store_general(const AssignStmt *assign, Frame *frame, Value v) {
    if (is_abort(v)) return stmt_abort(&assign->stmt, frame);
    if (!store_take(assign->target, frame, v, assign->stmt.pos, assign->op_pos)) return stmt_abort(&assign->stmt, frame);
    EXEC_NEXT(&assign->stmt, frame);
}

/* The value of an element assignment raised an error: when the element is wrong too, that counts, because AutoIt looks at it
 * first. */
static NOINLINE Flow value_failed(const AssignStmt *assign, Frame *frame) {
    Interp *in = frame->in;
    if (in->abort == ABORT_FATAL && in->fatal.code != MSG_OWN) {
        const Fatal fatal = in->fatal;
        in->abort = ABORT_NONE;
        if (target_ready(assign, frame)) {
            in->fatal = fatal;
            in->abort = ABORT_FATAL;
        }
    }
    return stmt_abort(&assign->stmt, frame);
}

/* $a[i] = e, $a[i][k] = e with subscripts that have no effect */
#define STORE(T, D)                                                                                                            \
    static Flow store_##D##_##T(const Stmt *stmt, Frame *frame) {                                                              \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        const IndexExpr *index = (const IndexExpr *)assign->target;                                                            \
        Value *base = base_##T(index, frame);                                                                                  \
        if (UNLIKELY(is_map(*base))) return exec_assign_any(stmt, frame);                                                      \
        Value v = assign->value->eval(assign->value, frame);                                                                   \
        if (UNLIKELY(is_abort(v))) return value_failed(assign, frame);                                                         \
        Value *place = element_##D(index, frame, base);                                                                        \
        if (UNLIKELY(!place)) return store_general(assign, frame, v);                                                          \
        value_store(place, v);                                                                                                 \
        EXEC_NEXT(stmt, frame);                                                                                                \
    }                                                                                                                          \
    static Flow update_##D##_##T(const Stmt *stmt, Frame *frame) {                                                             \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        const IndexExpr *index = (const IndexExpr *)assign->target;                                                            \
        Value *base = base_##T(index, frame);                                                                                  \
        if (UNLIKELY(is_map(*base))) return exec_assign_any(stmt, frame);                                                      \
        Value v = assign->value->eval(assign->value, frame);                                                                   \
        if (UNLIKELY(is_abort(v))) return value_failed(assign, frame);                                                         \
        Value *place = element_##D(index, frame, base);                                                                        \
        if (UNLIKELY(!place)) return compound_general(assign, frame, v);                                                       \
        if (assign->op != OP_CONCAT && compound_fast(assign->op, place, v)) EXEC_NEXT(stmt, frame);                            \
        if (UNLIKELY(!compound_slow(frame->in->heap, assign->op, place, v)))                                                   \
            return raise_memory(frame, stmt->pos), FLOW_ABORT;                                                                 \
        EXEC_NEXT(stmt, frame);                                                                                                \
    }
STORE(l, 1d)
STORE(r, 1d)
STORE(g, 1d)
STORE(l, 2d)
STORE(r, 2d)
STORE(g, 2d)

/* ---- the general rule ---- */

/* The variable at the root of a target. */
static const Expr *root_of(const Expr *target) {
    while (target->shape == SHAPE_INDEX || target->shape == SHAPE_MEMBER) {
        const Expr *object =
            target->shape == SHAPE_INDEX ? ((const IndexExpr *)target)->object : ((const MemberExpr *)target)->object;
        if (!object) return target;
        target = object;
    }
    return target;
}

/* A ByRef parameter of a constant is constant too, but only under its own name. */
static bool check_const(const AssignStmt *assign, Frame *frame) {
    const Symbol *symbol = symbol_of(root_of(assign->target));
    if (!symbol || !scope_is_const(frame, symbol)) return true;
    raise_error(frame, MSG_ASSIGN_CONST, assign->stmt.pos);
    return false;
}

bool store_take(const Expr *target, Frame *frame, Value owned, Pos start, Pos op_pos) {
    if (target->shape == SHAPE_LOCAL || target->shape == SHAPE_REF) {
        Value *place = scope_assign_place(frame, (const SlotExpr *)target);
        if (place)
            value_store(place, owned);
        else
            value_free(owned);
        return place != NULL;
    }
    if (target->shape == SHAPE_GLOBAL) {
        value_store(&((const GlobalExpr *)target)->global->value, owned);
        return true;
    }
    if (struct_store(target, frame, OP_ASSIGN, owned)) {
        value_free(owned);
        return frame->in->abort == ABORT_NONE;
    }
    PlaceOptions options = {.create = true, .assign = true, .start = start, .op_pos = op_pos};
    Value *place = place_of(target, frame, &options);
    if (!place) {
        value_free(owned);
        if (frame->in->abort == ABORT_NONE) raise_error(frame, MSG_EXPECTED_ASSIGN, op_pos);
        return false;
    }
    value_store(place, owned);
    return true;
}

/* $m[k] = e with effects: the key first, then the element, then the right side. */
static Flow store_map_element(const AssignStmt *assign, Frame *frame) {
    const IndexExpr *index = (const IndexExpr *)assign->target;
    PlaceOptions options = {.create = true, .assign = true, .start = assign->stmt.pos, .op_pos = assign->op_pos};
    Value *subs = subs_eval(index, frame);
    if (!subs) return stmt_abort(&assign->stmt, frame);
    Value v = VALUE_ABORT;
    Value *place = NULL;
    /* a pure value cannot tell whether the element is there, unless it is the map itself */
    const Symbol *symbol = symbol_of(assign->value);
    bool early = !assign->value->pure || frame->in->catching || (symbol && symbol == symbol_of(index->object));
    if (early) place = index_place_subs(index, frame, subs, &options);
    if (place || !early) v = assign->value->eval(assign->value, frame);
    if (!is_abort(v)) place = index_place_subs(index, frame, subs, &options);
    subs_free(index, frame, subs);
    if (is_abort(v) || !place) {
        value_free(v);
        return stmt_abort(&assign->stmt, frame);
    }
    if (assign->op == OP_ASSIGN) {
        value_store(place, v);
    } else if (!compound_slow(frame->in->heap, assign->op, place, v)) {
        raise_memory(frame, assign->stmt.pos);
        return FLOW_ABORT;
    }
    EXEC_NEXT(&assign->stmt, frame);
}

/* $object(key) op= e */
static Flow assign_default_member(const AssignStmt *assign, Frame *frame) {
    const ValueCallExpr *call = (const ValueCallExpr *)assign->target;
    Value object = call->callee->eval(call->callee, frame), v = VALUE_ABORT;
    if (!is_abort(object) && !is_object(object)) raise_error(frame, MSG_EXPECTED_ASSIGN, call->open);
    if (is_object(object)) v = assign->value->eval(assign->value, frame);
    bool done =
        !is_abort(v) &&
        object_update(frame, object, &(ObjectMember){&string_empty, call->args, call->count, call->open}, assign->op, v);
    value_free(v);
    value_free(object);
    if (!done) return stmt_abort(&assign->stmt, frame);
    EXEC_NEXT(&assign->stmt, frame);
}

/* target op= value, anything */
Flow exec_assign_any(const Stmt *stmt, Frame *frame) {
    const AssignStmt *assign = (const AssignStmt *)stmt;
    const Expr *target = assign->target;
    if (target->shape == SHAPE_CALL) return assign_default_member(assign, frame);
    if (!check_const(assign, frame)) return stmt_abort(stmt, frame);
    if (target->shape == SHAPE_INDEX) {
        const IndexExpr *index = (const IndexExpr *)target;
        const Value *place = is_variable(index->object) ? variable_place(index->object, frame) : NULL;
        if (place && is_map(*place)) return store_map_element(assign, frame);
    }
    if (!target_ready(assign, frame)) return stmt_abort(stmt, frame);
    Value v = assign->value->eval(assign->value, frame);
    if (!is_abort(v) && !check_const(assign, frame)) {
        value_free(v);
        v = VALUE_ABORT;
    }
    return assign->op == OP_ASSIGN ? store_general(assign, frame, v) : compound_general(assign, frame, v);
}

/* ---- fields of structures ---- */

/* The structure or object that a member target belongs to (owned), else some other value or ABORT. */
static Value member_owner(const MemberExpr *member, Frame *frame) {
    const WithScope *with = member->object ? NULL : scope_with(frame);
    if (!member->object) return with ? value_copy(with->object) : VALUE_NULL;
    if (!is_variable(member->object)) return member->object->eval(member->object, frame);
    const Value *place = variable_place(member->object, frame);
    return place && (is_struct(*place) || is_object(*place)) ? value_copy(*place) : VALUE_NULL;
}

/* field op= v (borrowed) */
static void struct_update(Struct *object, const MemberExpr *member, Frame *frame, Value index, int op, Value v) {
    int32_t *error = &frame->in->error;
    Value old = op == OP_ASSIGN ? VALUE_NULL : struct_get(object, as_string(member->name), index, error);
    if (op != OP_ASSIGN && *error) return;
    if (op != OP_ASSIGN && !compound_slow(frame->in->heap, op, &old, value_copy(v))) raise_memory(frame, member->expr.pos);
    if (frame->in->abort == ABORT_NONE) {
        value_free(struct_set(object, as_string(member->name), index, op == OP_ASSIGN ? v : old, error));
    }
    value_free(old);
}

/* Writes a field of a structure or a member of an object; false when it belongs to neither (nothing done). Errors show in
 * Interp.abort. */
static bool struct_store(const Expr *target, Frame *frame, int op, Value v) {
    if (target->shape != SHAPE_MEMBER) return false;
    const MemberExpr *member = (const MemberExpr *)target;
    Value object = member_owner(member, frame);
    if (is_object(object)) {
        object_update(frame, object, &(ObjectMember){as_string(member->name), member->args, member->count, member->expr.pos},
                      op, v);
        value_free(object);
        return true;
    }
    if (!is_struct(object)) return value_free(object), frame->in->abort != ABORT_NONE;
    int32_t error;
    Value index = field_index(member, frame, &error);
    frame->in->error = error;
    if (!is_abort(index) && !is_unset(index)) struct_update(as_struct(object), member, frame, index, op, v);
    value_free(index);
    value_free(object);
    return true;
}

/* ---- choosing ---- */

enum { L, R, G };

static const ExecFunction compound_forms[4][3][3] = {
    {{add_ll, add_lc, add_la}, {add_rl, add_rc, add_ra}, {add_gl, add_gc, add_ga}},
    {{subtract_ll, subtract_lc, subtract_la}, {subtract_rl, subtract_rc, subtract_ra}, {subtract_gl, subtract_gc, subtract_ga}},
    {{multiply_ll, multiply_lc, multiply_la}, {multiply_rl, multiply_rc, multiply_ra}, {multiply_gl, multiply_gc, multiply_ga}},
    {{divide_ll, divide_lc, divide_la}, {divide_rl, divide_rc, divide_ra}, {divide_gl, divide_gc, divide_ga}}};
static const ExecFunction append_forms[3] = {append_l, append_r, append_g};
static const ExecFunction store_forms[2][3] = {{store_1d_l, store_1d_r, store_1d_g}, {store_2d_l, store_2d_r, store_2d_g}};
static const ExecFunction update_forms[2][3] = {{update_1d_l, update_1d_r, update_1d_g},
                                                {update_2d_l, update_2d_r, update_2d_g}};

static int target_kind(const Expr *variable) {
    return variable->shape == SHAPE_LOCAL ? L : variable->shape == SHAPE_REF ? R : variable->shape == SHAPE_GLOBAL ? G : -1;
}

/* $x = a op b in one node, else $x = e. */
static ExecFunction fused_or_local(AssignStmt *assign, int kind) {
    if (kind != L || !assign->value->binary) return assign_local;
    const BinaryExpr *both = (const BinaryExpr *)assign->value;
    ExecFunction form = fused_form(both);
    if (form) assign->binary = both;
    return form ? form : assign_local;
}

static ExecFunction variable_form(AssignStmt *assign, int kind) {
    if (assign->op == OP_ASSIGN && kind == G) return assign_global;
    if (assign->op == OP_ASSIGN && assign->binary && kind == L) return assign_append;
    if (assign->op == OP_ASSIGN) return fused_or_local(assign, kind);
    if (assign->op == OP_CONCAT) return append_forms[kind];
    int value = 2;
    if (assign->value->shape == SHAPE_LOCAL) {
        assign->operand.slot = ((const SlotExpr *)assign->value)->slot;
        value = 0;
    } else if (assign->value->shape == SHAPE_CONST) {
        assign->operand.constant = ((const ConstExpr *)assign->value)->value;
        value = 1;
    }
    return compound_forms[assign->op - OP_ADD][kind][value];
}

void shape_assign(AssignStmt *assign, bool plain) {
    const Expr *target = assign->target;
    assign->stmt.exec = exec_assign_any;
    if (!plain) return;
    int kind = target_kind(target);
    if (kind >= 0) {
        if (kind != G) assign->slot = ((const SlotExpr *)target)->slot;
        assign->stmt.exec = variable_form(assign, kind);
        return;
    }
    if (target->shape != SHAPE_INDEX || !target->pure || !assign->value->quiet) return;
    const IndexExpr *index = (const IndexExpr *)target;
    kind = target_kind(index->object);
    if (kind < 0 || index->count > 2) return;
    assign->stmt.exec = assign->op == OP_ASSIGN ? store_forms[index->count - 1][kind] : update_forms[index->count - 1][kind];
}
