/* Calls of builtins that have a short cut (quick.h), by the shape of their arguments: L a local variable, C a constant, A
 * anything else. A local is lent to the short cut without counting; nothing can change it meanwhile, because what is
 * evaluated after it is looked at runs no code of the script.
 *
 * A short cut that declines (also for ABORT and for variables that are not declared) leads to the builtin itself. */
#include "eval.h"

#define LIKELY(x) __builtin_expect(!!(x), 1)
#define NOINLINE  __attribute__((noinline))

static inline Value eval_arg(const BuiltinExpr *call, Frame *frame, int i) { return call->args[i]->eval(call->args[i], frame); }
static inline Value local_arg(const BuiltinExpr *call, const Frame *frame, int i) {
    return frame->slots[((const SlotExpr *)call->args[i])->slot];
}
static inline Value const_arg(const BuiltinExpr *call, int i) { return ((const ConstExpr *)call->args[i])->value; }

/* The long way: args from 0 on, owned; UNSET where one has not been evaluated yet. */
static NOINLINE Value call_whole(const BuiltinExpr *call, Frame *frame, Value *args) {
    int count = (int)call->count;
    bool aborted = false;
    for (int i = 0; i < count; i++) {
        if (is_unset(args[i])) args[i] = aborted ? VALUE_NULL : eval_arg(call, frame, i);
        aborted = aborted || is_abort(args[i]);
    }
    Value result = aborted ? VALUE_ABORT : call_builtin_values(frame, call->row, args, count, call->expr.pos);
    for (int i = 0; i < count; i++) value_free(args[i]);
    return result;
}

static Value call_whole1(const BuiltinExpr *call, Frame *frame, Value a) { return call_whole(call, frame, &a); }
static Value call_whole2(const BuiltinExpr *call, Frame *frame, Value a, Value b) {
    return call_whole(call, frame, (Value[]){a, b});
}
static Value call_whole3(const BuiltinExpr *call, Frame *frame, Value a, Value b, Value c) {
    return call_whole(call, frame, (Value[]){a, b, c});
}

/* ---- one argument ---- */

static Value quick1_A(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value a = eval_arg(call, frame, 0), result = call->quick->one(a);
    if (!LIKELY(!is_unset(result))) return call_whole1(call, frame, a);
    frame->in->outcome = 0;
    value_free(a);
    return result;
}

static Value quick1_L(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value result = call->quick->one(local_arg(call, frame, 0));
    if (!LIKELY(!is_unset(result))) return call_whole1(call, frame, VALUE_UNSET);
    frame->in->outcome = 0;
    return result;
}

/* ---- two ---- */

/* Both lent: A and B are expressions that give them. */
#define QUICK2_LENT(NAME, A, B)                                                                                                \
    static Value quick2_##NAME(const Expr *expr, Frame *frame) {                                                               \
        const BuiltinExpr *call = (const BuiltinExpr *)expr;                                                                   \
        Value result = call->quick->two(A, B);                                                                                 \
        if (!LIKELY(!is_unset(result))) return call_whole2(call, frame, VALUE_UNSET, VALUE_UNSET);                             \
        frame->in->outcome = 0;                                                                                                \
        return result;                                                                                                         \
    }
QUICK2_LENT(LL, local_arg(call, frame, 0), local_arg(call, frame, 1))
QUICK2_LENT(LC, local_arg(call, frame, 0), const_arg(call, 1))
QUICK2_LENT(CL, const_arg(call, 0), local_arg(call, frame, 1))

/* The first evaluated, the second lent. */
#define QUICK2_A(NAME, B)                                                                                                      \
    static Value quick2_##NAME(const Expr *expr, Frame *frame) {                                                               \
        const BuiltinExpr *call = (const BuiltinExpr *)expr;                                                                   \
        Value a = eval_arg(call, frame, 0), result = call->quick->two(a, B);                                                   \
        if (!LIKELY(!is_unset(result))) return call_whole2(call, frame, a, VALUE_UNSET);                                       \
        frame->in->outcome = 0;                                                                                                \
        value_free(a);                                                                                                         \
        return result;                                                                                                         \
    }
QUICK2_A(AL, local_arg(call, frame, 1))
QUICK2_A(AC, const_arg(call, 1))

/* The first lent, the second evaluated. */
#define QUICK2_B(NAME, A)                                                                                                      \
    static Value quick2_##NAME(const Expr *expr, Frame *frame) {                                                               \
        const BuiltinExpr *call = (const BuiltinExpr *)expr;                                                                   \
        Value b = eval_arg(call, frame, 1), result = call->quick->two(A, b);                                                   \
        if (!LIKELY(!is_unset(result))) return call_whole2(call, frame, VALUE_UNSET, b);                                       \
        frame->in->outcome = 0;                                                                                                \
        value_free(b);                                                                                                         \
        return result;                                                                                                         \
    }
QUICK2_B(LA, local_arg(call, frame, 0))
QUICK2_B(CA, const_arg(call, 0))

static Value quick2_AA(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value a = eval_arg(call, frame, 0);
    if (!LIKELY(!is_abort(a))) return a;
    Value b = eval_arg(call, frame, 1), result = call->quick->two(a, b);
    if (!LIKELY(!is_unset(result))) return call_whole2(call, frame, a, b);
    frame->in->outcome = 0;
    value_free(a);
    value_free(b);
    return result;
}

/* ---- three: the last a constant, as in StringMid($s, $i, 1) ---- */

static Value quick3_LLC(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value result = call->quick->three(local_arg(call, frame, 0), local_arg(call, frame, 1), const_arg(call, 2));
    if (!LIKELY(!is_unset(result))) return call_whole3(call, frame, VALUE_UNSET, VALUE_UNSET, VALUE_UNSET);
    frame->in->outcome = 0;
    return result;
}

static Value quick3_LAC(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value b = eval_arg(call, frame, 1), result = call->quick->three(local_arg(call, frame, 0), b, const_arg(call, 2));
    if (!LIKELY(!is_unset(result))) return call_whole3(call, frame, VALUE_UNSET, b, VALUE_UNSET);
    frame->in->outcome = 0;
    value_free(b);
    return result;
}

static Value quick3_AAA(const Expr *expr, Frame *frame) {
    const BuiltinExpr *call = (const BuiltinExpr *)expr;
    Value a = eval_arg(call, frame, 0), b = VALUE_UNSET, c = VALUE_UNSET;
    if (!is_abort(a)) b = eval_arg(call, frame, 1);
    if (!is_abort(a) && !is_abort(b)) c = eval_arg(call, frame, 2);
    Value result = call->quick->three(a, b, c);
    if (!LIKELY(!is_unset(result))) return call_whole3(call, frame, a, b, c);
    frame->in->outcome = 0;
    value_free(a);
    value_free(b);
    value_free(c);
    return result;
}

/* ---- choosing ---- */

enum { L, C, A };

/* A local may be lent while what comes after it is evaluated only if that is quiet. */
static int arg_shape(const BuiltinExpr *call, uint32_t i) {
    const Expr *arg = call->args[i];
    if (arg->shape == SHAPE_CONST) return C;
    if (arg->shape != SHAPE_LOCAL) return A;
    for (uint32_t later = i + 1; later < call->count; later++) {
        if (!call->args[later]->quiet) return A;
    }
    return L;
}

EvalFunction quick_form(const BuiltinExpr *call) {
    static const EvalFunction one[] = {quick1_L, quick1_A, quick1_A};
    static const EvalFunction two[3][3] = {
        {quick2_LL, quick2_LC, quick2_LA}, {quick2_CL, quick2_CA, quick2_CA}, {quick2_AL, quick2_AC, quick2_AA}};
    int a = arg_shape(call, 0);
    if (call->count == 1) return one[a];
    int b = arg_shape(call, 1);
    if (call->count == 2) return two[a][b];
    if (a != L || arg_shape(call, 2) != C) return quick3_AAA;
    return b == L ? quick3_LLC : quick3_LAC;
}
