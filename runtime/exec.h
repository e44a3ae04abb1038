/* The functions that run statement nodes; build_stmt.c puts them into the nodes. */
#ifndef AU3_RUNTIME_EXEC_H
#define AU3_RUNTIME_EXEC_H

#include "eval.h"

/* Goes on with the statement behind; the last thing an exec function does. */
#define EXEC_NEXT(stmt_, frame_) return (stmt_)->next->exec((stmt_)->next, (frame_))

/* ---- exec_basic.c ---- */
Flow exec_end(const Stmt *stmt, Frame *frame); /* end of a block */
Flow exec_expression(const Stmt *stmt, Frame *frame);
Flow exec_shown(const Stmt *stmt, Frame *frame);
Flow exec_if(const Stmt *stmt, Frame *frame);
Flow if_aborted(const Stmt *stmt, Frame *frame); /* the condition gave ABORT */
/* The best function for an If with this condition (exec_fused.c). */
ExecFunction if_form(const Expr *condition);
Flow exec_return(const Stmt *stmt, Frame *frame);
Flow exec_return_top(const Stmt *stmt, Frame *frame);
Flow exec_exit(const Stmt *stmt, Frame *frame);
Flow exec_bad(const Stmt *stmt, Frame *frame);
Flow exec_exit_loop(const Stmt *stmt, Frame *frame);
Flow exec_continue_loop(const Stmt *stmt, Frame *frame);
Flow exec_continue_case(const Stmt *stmt, Frame *frame);
Flow exec_select(const Stmt *stmt, Frame *frame);
Flow exec_switch(const Stmt *stmt, Frame *frame);
Flow exec_switch_table(const Stmt *stmt, Frame *frame);
/* Select and Switch with a ContinueCase inside: the bodies end in the block's own end. */
Flow exec_cases(const Stmt *stmt, Frame *frame);
Flow exec_with(const Stmt *stmt, Frame *frame);
extern const Stmt block_end;

/* ---- exec_loop.c ---- */
Flow exec_while(const Stmt *stmt, Frame *frame);
Flow exec_do(const Stmt *stmt, Frame *frame);
Flow exec_for(const Stmt *stmt, Frame *frame);
Flow exec_for_in(const Stmt *stmt, Frame *frame);

/* ---- exec_assign.c ---- */

/* Picks the function for an assignment; `plain` says that the target variable can be no constant. */
void shape_assign(AssignStmt *assign, bool plain);
/* Puts an evaluated (owned) value into the local or ByRef variable of an assignment and goes on. */
Flow assign_evaluated(const AssignStmt *assign, Frame *frame, Value v);
/* The one-node form of $x = a op b (exec_fused.c), NULL when there is none. */
ExecFunction fused_form(const BinaryExpr *both);
Flow exec_assign_any(const Stmt *stmt, Frame *frame);
/* *place op= v (taken over) by the general rules; false when memory runs out. */
bool compound_slow(Heap *heap, int op, Value *place, Value v);
/* Stores an owned value in the variable, element or member that an expression means; false after an error. */
bool store_take(const Expr *target, Frame *frame, Value owned, Pos start, Pos op_pos);

/* ---- exec_declare.c ---- */
Flow exec_declare(const Stmt *stmt, Frame *frame);
Flow exec_declare_local(const Stmt *stmt, Frame *frame); /* Local $x = value, no constant, static or parameter */
Flow exec_redim(const Stmt *stmt, Frame *frame);
Flow exec_enum(const Stmt *stmt, Frame *frame);

#endif
