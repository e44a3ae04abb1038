/* Expression nodes in their general form: literals, variables, logic, the reference form of every operator.
 *
 * Each function is the readable rule; the forms chosen by operand shape stand in eval_shapes.c and fall back to these. */
#include "compare.h"
#include "eval.h"
#include "number.h"
#include "operator.h"

int test_by_eval(const Expr *expr, Frame *frame) { return truth_take(expr->eval(expr, frame)); }

Value eval_by_test(const Expr *expr, Frame *frame) {
    int result = expr->test(expr, frame);
    return result < 0 ? VALUE_ABORT : from_bool(result);
}

/* ---- literals ---- */

Value eval_const(const Expr *expr, Frame *frame) {
    (void)frame;
    return ((const ConstExpr *)expr)->value;
}

Value eval_const_counted(const Expr *expr, Frame *frame) {
    (void)frame;
    return value_copy(((const ConstExpr *)expr)->value);
}

int test_const(const Expr *expr, Frame *frame) {
    (void)frame;
    return to_bool(((const ConstExpr *)expr)->value);
}

Value eval_bad(const Expr *expr, Frame *frame) {
    const BadExpr *bad = (const BadExpr *)expr;
    return raise_form(frame, bad->code, expr->pos, (AutoItForm)bad->form);
}

bool eval_unused(const Expr *const *exprs, uint32_t count, Frame *frame) {
    for (uint32_t i = 0; i < count; i++) {
        Value v = exprs[i]->eval(exprs[i], frame);
        if (is_abort(v)) return false;
        value_free(v);
    }
    return true;
}

Value eval_bad_call(const Expr *expr, Frame *frame) {
    const BadCallExpr *bad = (const BadCallExpr *)expr;
    if (!eval_unused(bad->args, bad->count, frame)) return VALUE_ABORT;
    return raise_error(frame, MSG_PARAM_COUNT, expr->pos);
}

/* ---- variables ---- */

static Value eval_slot_slow(const SlotExpr *slot, Frame *frame) {
    Value v = frame->slots[slot->slot];
    if (is_ref(v)) return value_copy(*as_ref(v));
    if (!is_unset(v)) return value_copy(v);
    const Global *global = slot->symbol->global;
    if (global && !is_unset(global->value)) return value_copy(global->value);
    return raise_undeclared(frame, slot->symbol, slot->expr.pos);
}

/* $x, a name that can be local */
Value eval_local(const Expr *expr, Frame *frame) {
    const SlotExpr *slot = (const SlotExpr *)expr;
    Value v = frame->slots[slot->slot];
    if (is_simple_number(v)) return v;
    if (is_counted(v)) {
        block_copy(value_pointer(v));
        return v;
    }
    return is_plain(v) ? v : eval_slot_slow(slot, frame);
}

int test_local(const Expr *expr, Frame *frame) {
    Value v = frame->slots[((const SlotExpr *)expr)->slot];
    if (is_bool(v)) return as_bool(v);
    if (is_plain(v)) return to_bool(v);
    return truth_take(eval_slot_slow((const SlotExpr *)expr, frame));
}

/* $x, a ByRef parameter or a static */
Value eval_ref(const Expr *expr, Frame *frame) {
    const SlotExpr *slot = (const SlotExpr *)expr;
    Value v = frame->slots[slot->slot];
    if (is_ref(v)) {
        v = *as_ref(v);
        if (is_simple_number(v)) return v;
    }
    return is_plain(v) ? value_copy(v) : eval_slot_slow(slot, frame);
}

/* $x at top level, or a name that is never local in its function */
Value eval_global(const Expr *expr, Frame *frame) {
    const Global *global = ((const GlobalExpr *)expr)->global;
    Value v = global->value;
    if (is_simple_number(v)) return v;
    if (is_unset(v)) return raise_undeclared(frame, global->symbol, expr->pos);
    return value_copy(v);
}

/* $x in Execute, without a slot in the function around it */
Value eval_named(const Expr *expr, Frame *frame) {
    const Symbol *symbol = ((const NamedExpr *)expr)->symbol;
    const Value *place = scope_find(frame, symbol);
    return place ? value_copy(*place) : raise_undeclared(frame, symbol, expr->pos);
}

/* ---- unary ---- */

/* -x */
Value eval_negate(const Expr *expr, Frame *frame) {
    const Expr *operand = ((const UnaryExpr *)expr)->value;
    Value v = operand->eval(operand, frame);
    if (is_double(v) && as_double(v) == as_double(v)) return from_double(-as_double(v)); /* a NaN keeps its sign */
    if (is_abort(v)) return v;
    Value result = op_negate(frame->in->heap, v);
    value_free(v);
    return result;
}

/* Not x */
int test_not(const Expr *expr, Frame *frame) {
    const Expr *operand = ((const UnaryExpr *)expr)->value;
    int result = operand->test(operand, frame);
    return result < 0 ? result : !result;
}

/* (x), +x */
Value eval_paren(const Expr *expr, Frame *frame) {
    const Expr *inner = ((const UnaryExpr *)expr)->value;
    return inner->eval(inner, frame);
}

/* ---- logic ---- */

/* a And b */
int test_and(const Expr *expr, Frame *frame) {
    const BinaryExpr *both = (const BinaryExpr *)expr;
    int result = both->left->test(both->left, frame);
    return result == 1 ? both->right->test(both->right, frame) : result;
}

/* a Or b */
int test_or(const Expr *expr, Frame *frame) {
    const BinaryExpr *both = (const BinaryExpr *)expr;
    int result = both->left->test(both->left, frame);
    return result == 0 ? both->right->test(both->right, frame) : result;
}

/* a ? b : c */
Value eval_ternary(const Expr *expr, Frame *frame) {
    const TernaryExpr *choice = (const TernaryExpr *)expr;
    int result = choice->condition->test(choice->condition, frame);
    if (result < 0) return VALUE_ABORT;
    const Expr *chosen = result ? choice->yes : choice->no;
    return chosen->eval(chosen, frame);
}

int test_ternary(const Expr *expr, Frame *frame) {
    const TernaryExpr *choice = (const TernaryExpr *)expr;
    int result = choice->condition->test(choice->condition, frame);
    if (result < 0) return result;
    const Expr *chosen = result ? choice->yes : choice->no;
    return chosen->test(chosen, frame);
}

/* The truth of the condition of a And b ? …, a Or b ? …; *decided when its left side alone has decided. */
static int test_logic(const TernaryExpr *choice, Frame *frame, bool *decided) {
    const BinaryExpr *both = (const BinaryExpr *)choice->condition;
    int left = both->left->test(both->left, frame);
    *decided = left >= 0 && left == (both->expr.test == test_or);
    return left < 0 || *decided ? left : both->right->test(both->right, frame);
}

/* a And b ? c : d, a Or b ? c : d without parentheses: what is decided by `a` alone is the result, because AutoIt then
 * leaves out all the rest of the expression. */
Value eval_ternary_logic(const Expr *expr, Frame *frame) {
    const TernaryExpr *choice = (const TernaryExpr *)expr;
    bool decided;
    int result = test_logic(choice, frame, &decided);
    if (result < 0) return VALUE_ABORT;
    if (decided) return from_bool(result);
    const Expr *chosen = result ? choice->yes : choice->no;
    return chosen->eval(chosen, frame);
}

int test_ternary_logic(const Expr *expr, Frame *frame) {
    const TernaryExpr *choice = (const TernaryExpr *)expr;
    bool decided;
    int result = test_logic(choice, frame, &decided);
    if (result < 0 || decided) return result;
    const Expr *chosen = result ? choice->yes : choice->no;
    return chosen->test(chosen, frame);
}

/* ---- operators, any operands ---- */

bool compare_values(int op, Value a, Value b) {
    switch (op) {
    case OP_EQUAL: return op_equal(a, b);
    case OP_NOT_EQUAL: return !op_equal(a, b);
    case OP_SAME: return op_same(a, b);
    case OP_LESS: return op_less(a, b);
    case OP_GREATER_EQUAL: return !op_less(a, b);
    case OP_GREATER: return op_greater(a, b);
    default: return !op_greater(a, b);
    }
}

static Value apply(Heap *heap, int op, Value a, Value b) {
    switch (op) {
    case OP_ADD: return op_add(heap, a, b);
    case OP_SUBTRACT: return op_subtract(heap, a, b);
    case OP_MULTIPLY: return op_multiply(heap, a, b);
    case OP_DIVIDE: return op_divide(heap, a, b);
    case OP_POWER: return op_power(heap, a, b);
    case OP_CONCAT: return op_concat(heap, a, b);
    default: return from_bool(compare_values(op, a, b));
    }
}

Value apply_take(Frame *frame, int op, Value a, Value b) {
    if (is_abort(a) || is_abort(b)) {
        value_free(a);
        value_free(b);
        return VALUE_ABORT;
    }
    Value result = apply(frame->in->heap, op, a, b);
    value_free(a);
    value_free(b);
    return result;
}

/* a + b and the like */
Value eval_binary(const Expr *expr, Frame *frame) {
    const BinaryExpr *both = (const BinaryExpr *)expr;
    Value a = both->left->eval(both->left, frame);
    if (is_abort(a)) return a;
    return apply_take(frame, expr->op, a, both->right->eval(both->right, frame));
}

/* a = b and the like */
int test_compare(const Expr *expr, Frame *frame) {
    const BinaryExpr *both = (const BinaryExpr *)expr;
    Value a = both->left->eval(both->left, frame);
    if (is_abort(a)) return -1;
    Value b = both->right->eval(both->right, frame);
    int result = is_abort(b) ? -1 : compare_values(expr->op, a, b);
    value_free(a);
    value_free(b);
    return result;
}

/* ---- & ---- */

/* Room that the text of a part needs; 0: not a string nor a plain number. */
static size_t concat_room(Value part) {
    if (is_string(part)) return as_string(part)->length;
    if (is_i32(part)) return 12;
    return is_double(part) ? NUMBER_TEXT_MAX : 0;
}

/* The parts one after the other, any types. */
static Value concat_general(Heap *heap, const Value *parts, uint32_t count) {
    Value sum = value_copy(parts[0]);
    for (uint32_t i = 1; i < count && !is_abort(sum); i++) {
        Value joined = op_concat(heap, sum, parts[i]);
        value_store(&sum, joined);
    }
    return sum;
}

static size_t write_number(uint16_t *out, Value number) {
    char text[NUMBER_TEXT_MAX];
    int length = is_i32(number) ? number_format_int(as_i32(number), text) : number_format_double(as_double(number), text);
    for (int i = 0; i < length; i++) out[i] = (uint8_t)text[i];
    return (size_t)length;
}

/* One string from all parts, allocated once. */
static Value concat_join(Heap *heap, const Value *parts, uint32_t count) {
    size_t room = 0;
    for (uint32_t i = 0; i < count; i++) {
        size_t more = concat_room(parts[i]);
        if (!more && !is_string(parts[i])) return concat_general(heap, parts, count);
        room += more;
    }
    if (room == 0) return VALUE_EMPTY;
    String *sum = str_alloc(heap, room);
    if (!sum) return VALUE_ABORT;
    uint16_t *out = sum->units;
    for (uint32_t i = 0; i < count; i++) {
        if (!is_string(parts[i])) {
            out += write_number(out, parts[i]);
            continue;
        }
        const String *part = as_string(parts[i]);
        memcpy(out, part->units, part->length * sizeof *out);
        out += part->length;
    }
    sum->length = (uint32_t)(out - sum->units);
    return from_string(sum);
}

/* a & b & c: one node of at most CONCAT_MAX parts, one allocation */
Value eval_concat(const Expr *expr, Frame *frame) {
    const ConcatExpr *concat = (const ConcatExpr *)expr;
    Value parts[CONCAT_MAX];
    uint32_t count = 0;
    Value result = VALUE_ABORT;
    while (count < concat->count) {
        parts[count] = concat->items[count]->eval(concat->items[count], frame);
        if (is_abort(parts[count++])) goto done;
    }
    result = concat_join(frame->in->heap, parts, count);
    interp_hurry(frame->in);
done:
    while (count > 0) value_free(parts[--count]);
    return result;
}

/* ---- macros ---- */

Value eval_error_macro(const Expr *expr, Frame *frame) {
    (void)expr;
    return from_i32(frame->in->error);
}

Value eval_extended_macro(const Expr *expr, Frame *frame) {
    (void)expr;
    const Interp *in = frame->in;
    if (in->extended == EXTENDED_TEXT && is_string(in->extended_text)) return value_copy(in->extended_text);
    return from_i32(in->extended);
}

Value eval_num_params(const Expr *expr, Frame *frame) {
    (void)expr;
    return from_i32(frame->num_params);
}

/* @Name: macros leave @error and @extended alone */
Value eval_macro(const Expr *expr, Frame *frame) {
    const Macro *macro = ((const MacroExpr *)expr)->macro;
    frame->in->statement_pos = expr->pos;
    Call call = {.in = frame->in, .heap = frame->in->heap, .frame = frame, .macro = macro};
    Value result = macro->function(&call);
    while (call.temp_count > 0) value_free(call.temps[--call.temp_count]);
    if (is_abort(result) && frame->in->abort == ABORT_NONE) return raise_memory(frame, expr->pos);
    return result;
}
