/* Two nodes in one: $x = a op b, an arithmetic operator over operands of known shape (as in eval_shapes.c) whose result goes to
 * a local; and If a op b, a comparison of locals and constants. Whatever is no plain number takes the way of the separate
 * nodes. */
#include "exec.h"
#include "fast.h"

#define SLOT(operand)     frame->slots[both->operand.slot]
#define CONSTANT(operand) both->operand.constant

/* The result goes to the slot; true when that was all. */
static inline bool put(const AssignStmt *assign, Frame *frame, Value v) {
    Value *place = &frame->slots[assign->slot];
    if (!is_simple_number(*place)) return false;
    *place = v;
    return true;
}

/* Operands that can be read again without effect. */
#define FUSED_BORROWED(NAME, SHAPES, LEFT, RIGHT)                                                                              \
    static Flow NAME##_##SHAPES(const Stmt *stmt, Frame *frame) {                                                              \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        const BinaryExpr *both = assign->binary;                                                                               \
        Value result = VALUE_NULL;                                                                                             \
        if (fast_##NAME(LEFT, RIGHT, &result) && put(assign, frame, result)) EXEC_NEXT(stmt, frame);                           \
        return assign_evaluated(assign, frame, assign->value->eval(assign->value, frame));                                     \
    }
/* One operand (VALUE) that has to be evaluated, beside one that has not. A and B are the operands, in order. */
#define FUSED_MIXED(NAME, SHAPES, NODE, A, B)                                                                                  \
    static Flow NAME##_##SHAPES(const Stmt *stmt, Frame *frame) {                                                              \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        const BinaryExpr *both = assign->binary;                                                                               \
        Value v = both->NODE->eval(both->NODE, frame), result = VALUE_NULL;                                                    \
        if (fast_##NAME(A, B, &result)) {                                                                                      \
            if (put(assign, frame, result)) EXEC_NEXT(stmt, frame);                                                            \
            return assign_evaluated(assign, frame, result);                                                                    \
        }                                                                                                                      \
        return assign_evaluated(assign, frame, fused_slow(both, frame, v, NODE_##NODE));                                       \
    }

enum { NODE_left, NODE_right };

/* The operator the general way; the operand that has been evaluated is owned. */
static __attribute__((noinline)) Value fused_slow(const BinaryExpr *both, Frame *frame, Value v, int which) {
    if (is_abort(v)) return v;
    const Expr *rest = which == NODE_left ? both->right : both->left;
    Value other = rest->eval(rest, frame);
    return which == NODE_left ? apply_take(frame, both->expr.op, v, other) : apply_take(frame, both->expr.op, other, v);
}

#define FUSED(NAME)                                                                                                            \
    FUSED_BORROWED(NAME, LL, SLOT(l), SLOT(r))                                                                                 \
    FUSED_BORROWED(NAME, LC, SLOT(l), CONSTANT(r))                                                                             \
    FUSED_BORROWED(NAME, CL, CONSTANT(l), SLOT(r))                                                                             \
    FUSED_MIXED(NAME, AL, left, v, SLOT(r))                                                                                    \
    FUSED_MIXED(NAME, AC, left, v, CONSTANT(r))                                                                                \
    FUSED_MIXED(NAME, CA, right, CONSTANT(l), v)                                                                               \
    static Flow NAME##_AA(const Stmt *stmt, Frame *frame) {                                                                    \
        const AssignStmt *assign = (const AssignStmt *)stmt;                                                                   \
        const BinaryExpr *both = assign->binary;                                                                               \
        Value a = both->left->eval(both->left, frame), result = VALUE_NULL;                                                    \
        if (is_abort(a)) return assign_evaluated(assign, frame, a);                                                            \
        Value b = both->right->eval(both->right, frame);                                                                       \
        if (!fast_##NAME(a, b, &result)) result = apply_take(frame, both->expr.op, a, b);                                      \
        return assign_evaluated(assign, frame, result);                                                                        \
    }

FUSED(add)
FUSED(subtract)
FUSED(multiply)
FUSED(divide)

/* [left][right] as local, constant, anything; a local before something evaluated stays with the separate nodes, because
 * evaluating could change it. */
#define FORMS(NAME)                                                                                                            \
    {                                                                                                                          \
        {NAME##_LL, NAME##_LC, NULL}, {NAME##_CL, NULL, NAME##_CA}, { NAME##_AL, NAME##_AC, NAME##_AA }                        \
    }

static const ExecFunction forms[4][3][3] = {FORMS(add), FORMS(subtract), FORMS(multiply), FORMS(divide)};

static int operand_kind(const Expr *expr) { return expr->shape == SHAPE_LOCAL ? 0 : expr->shape == SHAPE_CONST ? 1 : 2; }

ExecFunction fused_form(const BinaryExpr *both) {
    int op = both->expr.op;
    if (op < OP_ADD || op > OP_DIVIDE) return NULL;
    return forms[op - OP_ADD][operand_kind(both->left)][operand_kind(both->right)];
}

/* ---- If ---- */

#define IF_FORM(NAME, SHAPES, LEFT, RIGHT)                                                                                     \
    static Flow if_##NAME##_##SHAPES(const Stmt *stmt, Frame *frame) {                                                         \
        const IfStmt *choice = (const IfStmt *)stmt;                                                                           \
        const BinaryExpr *both = (const BinaryExpr *)choice->condition;                                                        \
        int outcome;                                                                                                           \
        if (!fast_##NAME(LEFT, RIGHT, &outcome)) return exec_if(stmt, frame);                                                  \
        const Stmt *branch = outcome ? choice->yes : choice->no;                                                               \
        return branch->exec(branch, frame);                                                                                    \
    }
#define IF_FORMS(NAME) IF_FORM(NAME, LL, SLOT(l), SLOT(r)) IF_FORM(NAME, LC, SLOT(l), CONSTANT(r))
IF_FORMS(equal)
IF_FORMS(same)
IF_FORMS(not_equal)
IF_FORMS(less)
IF_FORMS(less_equal)
IF_FORMS(greater)
IF_FORMS(greater_equal)

#define IF_ROW(NAME)                                                                                                           \
    { if_##NAME##_LL, if_##NAME##_LC }
static const ExecFunction if_forms[7][2] = {IF_ROW(equal),      IF_ROW(same),    IF_ROW(not_equal),    IF_ROW(less),
                                            IF_ROW(less_equal), IF_ROW(greater), IF_ROW(greater_equal)};

ExecFunction if_form(const Expr *condition) {
    if (!condition->comparison) return exec_if;
    const BinaryExpr *both = (const BinaryExpr *)condition;
    int right = operand_kind(both->right);
    if (operand_kind(both->left) != 0 || right > 1) return exec_if;
    return if_forms[condition->op - OP_EQUAL][right];
}
