/* Forms of the binary operators for operands of known shape: L a local, C a constant, A anything.
 *
 * Each form tests for two Int32 or two Doubles and computes at once; everything else goes to the reference form, which may
 * evaluate L and C operands again because that has no effect. An A operand has been evaluated and is owned. A left L that is
 * no plain number goes the slow way before an A on the right is evaluated, which could change it. */
#include "compare.h"
#include "eval.h"
#include "fast.h"
#include "operator.h"

#define UNLIKELY(x) __builtin_expect(!!(x), 0)
#define NOINLINE    __attribute__((noinline))

/* ---- slow ways ---- */

/* L/C with L/C: both anew. */
static NOINLINE Value slow_LL(const BinaryExpr *both, Frame *frame) {
    Value a = both->left->eval(both->left, frame);
    if (is_abort(a)) return a;
    return apply_take(frame, both->expr.op, a, both->right->eval(both->right, frame));
}
/* A with L/C: the left one is there. */
static NOINLINE Value slow_AL(const BinaryExpr *both, Frame *frame, Value a) {
    if (is_abort(a)) return a;
    return apply_take(frame, both->expr.op, a, both->right->eval(both->right, frame));
}

static NOINLINE int slow_test_LL(const BinaryExpr *both, Frame *frame) { return test_compare(&both->expr, frame); }
static NOINLINE int slow_test_AA(const BinaryExpr *both, Value a, Value b) {
    int result = is_abort(a) || is_abort(b) ? -1 : compare_values(both->expr.op, a, b);
    value_free(a);
    value_free(b);
    return result;
}
static NOINLINE int slow_test_AL(const BinaryExpr *both, Frame *frame, Value a) {
    if (is_abort(a)) return -1;
    return slow_test_AA(both, a, both->right->eval(both->right, frame));
}
/* Two borrowed values that are no numbers. */
static NOINLINE int borrowed_test(const BinaryExpr *both, Frame *frame, Value a, Value b) {
    if (is_plain(a) && is_plain(b) && !is_abort(a) && !is_abort(b)) return compare_values(both->expr.op, a, b);
    return slow_test_LL(both, frame);
}

#define SLOT(operand)     frame->slots[both->operand.slot]
#define CONSTANT(operand) both->operand.constant

/* ---- one function for each operator and pair of shapes ---- */

#define ARITHMETIC_BORROWED(NAME, SHAPES, LEFT, RIGHT, FAST)                                                                   \
    static Value NAME##_##SHAPES(const Expr *expr, Frame *frame) {                                                             \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        Value a = LEFT, b = RIGHT, result;                                                                                     \
        if (FAST(a, b, &result)) return result;                                                                                \
        return slow_LL(both, frame);                                                                                           \
    }
#define ARITHMETIC(NAME, FAST)                                                                                                 \
    ARITHMETIC_BORROWED(NAME, LL, SLOT(l), SLOT(r), FAST)                                                                      \
    ARITHMETIC_BORROWED(NAME, LC, SLOT(l), CONSTANT(r), FAST)                                                                  \
    ARITHMETIC_BORROWED(NAME, CL, CONSTANT(l), SLOT(r), FAST)                                                                  \
    static Value NAME##_AA(const Expr *expr, Frame *frame) {                                                                   \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        Value a = both->left->eval(both->left, frame), result;                                                                 \
        if (UNLIKELY(is_abort(a))) return a;                                                                                   \
        Value b = both->right->eval(both->right, frame);                                                                       \
        if (FAST(a, b, &result)) return result;                                                                                \
        return apply_take(frame, expr->op, a, b);                                                                              \
    }                                                                                                                          \
    static Value NAME##_AL(const Expr *expr, Frame *frame) {                                                                   \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        Value a = both->left->eval(both->left, frame), b = SLOT(r), result;                                                    \
        if (FAST(a, b, &result)) return result;                                                                                \
        return slow_AL(both, frame, a);                                                                                        \
    }                                                                                                                          \
    static Value NAME##_AC(const Expr *expr, Frame *frame) {                                                                   \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        Value a = both->left->eval(both->left, frame), b = CONSTANT(r), result;                                                \
        if (FAST(a, b, &result)) return result;                                                                                \
        return slow_AL(both, frame, a);                                                                                        \
    }                                                                                                                          \
    static Value NAME##_LA(const Expr *expr, Frame *frame) {                                                                   \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        Value a = SLOT(l), result;                                                                                             \
        if (UNLIKELY(!is_simple_number(a) && !is_i48(a))) return slow_LL(both, frame);                                         \
        Value b = both->right->eval(both->right, frame);                                                                       \
        if (FAST(a, b, &result)) return result;                                                                                \
        return apply_take(frame, expr->op, a, b);                                                                              \
    }                                                                                                                          \
    static Value NAME##_CA(const Expr *expr, Frame *frame) {                                                                   \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        Value a = CONSTANT(l), b = both->right->eval(both->right, frame), result;                                              \
        if (FAST(a, b, &result)) return result;                                                                                \
        return apply_take(frame, expr->op, value_copy(a), b);                                                                  \
    }

ARITHMETIC(add, fast_add)
ARITHMETIC(subtract, fast_subtract)
ARITHMETIC(multiply, fast_multiply)
ARITHMETIC(divide, fast_divide)

#define TEST_BORROWED(NAME, SHAPES, LEFT, RIGHT, FAST)                                                                         \
    static int NAME##_##SHAPES(const Expr *expr, Frame *frame) {                                                               \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        int outcome;                                                                                                           \
        Value a = LEFT, b = RIGHT;                                                                                             \
        if (FAST(a, b, &outcome)) return outcome;                                                                              \
        return borrowed_test(both, frame, a, b);                                                                               \
    }
#define COMPARISON(NAME, FAST)                                                                                                 \
    TEST_BORROWED(NAME, LL, SLOT(l), SLOT(r), FAST)                                                                            \
    TEST_BORROWED(NAME, LC, SLOT(l), CONSTANT(r), FAST)                                                                        \
    TEST_BORROWED(NAME, CL, CONSTANT(l), SLOT(r), FAST)                                                                        \
    static int NAME##_AA(const Expr *expr, Frame *frame) {                                                                     \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        int outcome;                                                                                                           \
        Value a = both->left->eval(both->left, frame);                                                                         \
        if (UNLIKELY(is_abort(a))) return -1;                                                                                  \
        Value b = both->right->eval(both->right, frame);                                                                       \
        if (FAST(a, b, &outcome)) return outcome;                                                                              \
        return slow_test_AA(both, a, b);                                                                                       \
    }                                                                                                                          \
    static int NAME##_AL(const Expr *expr, Frame *frame) {                                                                     \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        int outcome;                                                                                                           \
        Value a = both->left->eval(both->left, frame), b = SLOT(r);                                                            \
        if (FAST(a, b, &outcome)) return outcome;                                                                              \
        return slow_test_AL(both, frame, a);                                                                                   \
    }                                                                                                                          \
    static int NAME##_AC(const Expr *expr, Frame *frame) {                                                                     \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        int outcome;                                                                                                           \
        Value a = both->left->eval(both->left, frame), b = CONSTANT(r);                                                        \
        if (FAST(a, b, &outcome)) return outcome;                                                                              \
        return slow_test_AL(both, frame, a);                                                                                   \
    }                                                                                                                          \
    static int NAME##_LA(const Expr *expr, Frame *frame) {                                                                     \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        int outcome;                                                                                                           \
        Value a = SLOT(l);                                                                                                     \
        if (UNLIKELY(!is_simple_number(a) && !is_i48(a))) return slow_test_LL(both, frame);                                    \
        Value b = both->right->eval(both->right, frame);                                                                       \
        if (FAST(a, b, &outcome)) return outcome;                                                                              \
        return slow_test_AA(both, a, b);                                                                                       \
    }                                                                                                                          \
    static int NAME##_CA(const Expr *expr, Frame *frame) {                                                                     \
        const BinaryExpr *both = (const BinaryExpr *)expr;                                                                     \
        int outcome;                                                                                                           \
        Value a = CONSTANT(l), b = both->right->eval(both->right, frame);                                                      \
        if (FAST(a, b, &outcome)) return outcome;                                                                              \
        return slow_test_AA(both, value_copy(a), b);                                                                           \
    }

COMPARISON(equal, fast_equal)
COMPARISON(not_equal, fast_not_equal)
COMPARISON(less, fast_less)
COMPARISON(less_equal, fast_less_equal)
COMPARISON(greater, fast_greater)
COMPARISON(greater_equal, fast_greater_equal)
COMPARISON(same, fast_same)

/* ---- choosing ---- */

enum { L, C, A };

static int operand_kind(Shape shape) {
    if (shape == SHAPE_LOCAL) return L;
    return shape == SHAPE_CONST ? C : A;
}

/* [left][right]; two constants are folded before they come here. */
#define FORMS(NAME)                                                                                                            \
    {                                                                                                                          \
        {NAME##_LL, NAME##_LC, NAME##_LA}, {NAME##_CL, NAME##_CA, NAME##_CA}, { NAME##_AL, NAME##_AC, NAME##_AA }              \
    }

static const EvalFunction arithmetic_forms[4][3][3] = {FORMS(add), FORMS(subtract), FORMS(multiply), FORMS(divide)};
static const TestFunction comparison_forms[7][3][3] = {FORMS(equal),      FORMS(same),    FORMS(not_equal),    FORMS(less),
                                                       FORMS(less_equal), FORMS(greater), FORMS(greater_equal)};

bool shape_binary(int op, Shape left, Shape right, Expr *expr) {
    int l = operand_kind(left), r = operand_kind(right);
    if (op >= OP_ADD && op <= OP_DIVIDE) {
        expr->eval = arithmetic_forms[op - OP_ADD][l][r];
        expr->test = test_by_eval;
        return true;
    }
    if (op < OP_EQUAL || op > OP_GREATER_EQUAL) return false;
    expr->test = comparison_forms[op - OP_EQUAL][l][r];
    expr->eval = eval_by_test;
    return true;
}
