/* Making the run tree from the tree of the source: one function at its first call, the top level before it runs, an
 * expression for Execute. By then the globals that exist are known, so their constants become literals. */
#ifndef AU3_RUNTIME_BUILD_H
#define AU3_RUNTIME_BUILD_H

#include "exec.h"

typedef struct Builder {
    Interp *in;
    Arena *arena;
    ConstExpr **constants;      /* owner of counted constants */
    UserFunction *function;     /* NULL: top level */
    bool by_name;               /* Execute: slots are looked up in the function, other names when they run */
    bool in_default;            /* in the default value of a parameter */
    int32_t loops;              /* around the statement being built */
    bool in_cases;              /* inside a Select or Switch that handles ContinueCase */
    const Symbol *initialising; /* the variable whose initialiser is being built */
    Pos self_pos;               /* where that initialiser first names it */
    Pos statement;
    const Node *shown; /* the statement whose value is kept for the prompt, or NULL */
} Builder;

const Expr *build_expr(Builder *builder, const Node *node);
/* The same where the value is only read: texts of variables may have to be expanded. */
const Expr *build_read(Builder *builder, const Node *node);
/* The variable itself, never its constant value. */
const Expr *build_variable(Builder *builder, Symbol *symbol, Pos pos);
/* A target of an assignment or loop: variable, element or member. */
const Expr *build_target(Builder *builder, const Node *node);
const Expr *build_list(Builder *builder, const Node *list);
const Expr *build_const(Builder *builder, Value owned, Pos pos);
const Expr *build_bad(Builder *builder, MessageCode code, Pos pos, AutoItForm form);
/* The number of a NODE_NUMBER. */
Value literal_number(Builder *builder, const Literal *literal);

/* The statements from `node` on, ending in `next`. */
const Stmt *build_block(Builder *builder, const Node *node, const Stmt *next);
/* Local, Global, … and ReDim, Enum (build_declare.c). */
const Stmt *build_declare(Builder *builder, const Node *node, const Stmt *next);
Stmt *build_stmt(Builder *builder, size_t size, ExecFunction exec, Pos pos, const Stmt *next);

/* The whole top level of the program's last text. NULL after an error was raised. */
const Stmt *build_top(Interp *in, Frame *frame);

#endif
