/* The functions that run expression nodes; build_expr.c puts them into the nodes. */
#ifndef AU3_RUNTIME_EVAL_H
#define AU3_RUNTIME_EVAL_H

#include "fast.h"
#include "interp.h"

/* ---- helpers for the nodes above ---- */

/* Neither undeclared nor a reference: may be used as it is. */
static inline bool is_plain(Value v) { return !is_unset(v) && !is_ref(v); }

/* The truth of an owned value; -1 for ABORT. */
static inline int truth_take(Value v) {
    if (is_bool(v)) return as_bool(v);
    if (is_abort(v)) return -1;
    int result = to_bool(v);
    value_free(v);
    return result;
}
/* `test` for nodes that have no better one. */
int test_by_eval(const Expr *expr, Frame *frame);
/* `eval` for nodes whose `test` is primary. */
Value eval_by_test(const Expr *expr, Frame *frame);

/* ---- eval_basic.c ---- */
Value eval_const(const Expr *expr, Frame *frame);
Value eval_const_counted(const Expr *expr, Frame *frame);
int test_const(const Expr *expr, Frame *frame);
Value eval_local(const Expr *expr, Frame *frame);
int test_local(const Expr *expr, Frame *frame);
Value eval_ref(const Expr *expr, Frame *frame);
Value eval_global(const Expr *expr, Frame *frame);
Value eval_named(const Expr *expr, Frame *frame);
Value eval_bad(const Expr *expr, Frame *frame);
Value eval_bad_call(const Expr *expr, Frame *frame);
/* Evaluates expressions that nobody needs the values of; false for ABORT. */
bool eval_unused(const Expr *const *exprs, uint32_t count, Frame *frame);
Value eval_negate(const Expr *expr, Frame *frame);
int test_not(const Expr *expr, Frame *frame);
Value eval_paren(const Expr *expr, Frame *frame);
Value eval_ternary(const Expr *expr, Frame *frame);
int test_ternary(const Expr *expr, Frame *frame);
Value eval_ternary_logic(const Expr *expr, Frame *frame);
int test_ternary_logic(const Expr *expr, Frame *frame);
int test_and(const Expr *expr, Frame *frame);
int test_or(const Expr *expr, Frame *frame);
Value eval_concat(const Expr *expr, Frame *frame);
Value eval_binary(const Expr *expr, Frame *frame); /* any operator but & And Or and comparisons: the reference */
int test_compare(const Expr *expr, Frame *frame);  /* any comparison: the reference */
Value eval_macro(const Expr *expr, Frame *frame);
Value eval_script_line(const Expr *expr, Frame *frame);
Value eval_error_macro(const Expr *expr, Frame *frame);
Value eval_extended_macro(const Expr *expr, Frame *frame);
Value eval_num_params(const Expr *expr, Frame *frame);
Value eval_expand_variable(const Expr *expr, Frame *frame);
Value eval_expand(const Expr *expr, Frame *frame); /* string literal under ExpandVarStrings */

/* Applies an operator to two owned values (ABORT passes through). */
Value apply_take(Frame *frame, int op, Value a, Value b);
/* Compares two borrowed values. */
bool compare_values(int op, Value a, Value b);

/* ---- eval_shapes.c ---- */

/* The functions for an operator over two operands of the given shapes; false when there is no special form. */
bool shape_binary(int op, Shape left, Shape right, Expr *expr);

/* ---- eval_index.c ---- */
Value eval_index(const Expr *expr, Frame *frame);
Value eval_member(const Expr *expr, Frame *frame);
/* The name of a variable expression, NULL for any other. */
const Symbol *symbol_of(const Expr *variable);
/* The index in the brackets of a field (owned), Default when there is none. UNSET: AutoIt does not take it (a variable, or a
 * second one) and gives 0 with @error *error. */
Value field_index(const MemberExpr *member, Frame *frame, int32_t *error);
/* Picks a fast form for an IndexExpr, when there is one. */
void shape_index(IndexExpr *index);

/* The place that a variable, element or member expression means, for writing. Subscripts are evaluated once; missing map
 * keys are made (as Null) when `create`; NULL after an error was raised, or for a field of a structure. Valid until anything
 * else runs. */
typedef struct PlaceOptions {
    bool create;
    bool assign; /* errors are marked as for an assignment target */
    Pos start;   /* of the statement */
    Pos op_pos;  /* of its operator */
} PlaceOptions;
Value *place_of(const Expr *expr, Frame *frame, const PlaceOptions *options);
/* The place of a variable that may be read or changed (never made); NULL when it is not declared (no error raised). */
Value *variable_place(const Expr *expr, Frame *frame);
/* The place of an element of an array with evaluated subscripts; NULL: out of range, *bad is the index of a negative
 * subscript or -1. */
Value *array_place(Array *array, const Value *subs, uint32_t count, int *bad);
/* The place of an element whose subscripts have been evaluated; as place_of. */
Value *index_place_subs(const IndexExpr *index, Frame *frame, const Value *subs, const PlaceOptions *options);
/* Evaluates the subscripts into values on the frame stack; NULL after an error. Given back with subs_free. */
Value *subs_eval(const IndexExpr *index, Frame *frame);
void subs_free(const IndexExpr *index, Frame *frame, Value *subs);

/* ---- call.c ---- */
Value eval_builtin(const Expr *expr, Frame *frame);
Value eval_builtin1(const Expr *expr, Frame *frame);
Value eval_builtin2(const Expr *expr, Frame *frame);
Value eval_builtin3(const Expr *expr, Frame *frame);
Value eval_call(const Expr *expr, Frame *frame); /* Call(f, …) with variables among the arguments */
Value eval_user_call(const Expr *expr, Frame *frame);
Value eval_user_call_byref(const Expr *expr, Frame *frame);
Value eval_value_call(const Expr *expr, Frame *frame);

/* ---- eval_quick.c ---- */
/* The function for a call that has a short cut, its arguments built. */
EvalFunction quick_form(const BuiltinExpr *call);

/* ---- execute.c ---- */
Value execute_text(Frame *frame, const String *text);
/* The same without catching: a fatal error in the text is one, and gives ABORT. */
Value execute_text_openly(Frame *frame, const String *text);

#endif
