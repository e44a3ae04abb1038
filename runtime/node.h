/* The run tree: what the machine walks. build_*.c makes it from the tree of the source, one function at its first call.
 *
 * A node carries the functions that run it, chosen by the shape of its operands. Expressions have two: `eval` gives an owned
 * value (ABORT when the run is over), `test` gives 1, 0 or -1 (ABORT). Statements have `exec`, which runs the statement and
 * then, by a sibling call, the one behind it; a block ends in a node that returns FLOW_NEXT. Therefore a function that
 * runs a statement must not hold the address of a local across its last call. */
#ifndef AU3_RUNTIME_NODE_H
#define AU3_RUNTIME_NODE_H

#include "builtin.h"
#include "grammar/ast.h"
#include "quick.h"
#include "value.h"

typedef enum Flow {
    FLOW_NEXT,
    FLOW_EXIT_LOOP,     /* Interp.loop_levels more loops to leave */
    FLOW_CONTINUE_LOOP, /* the same, then the next round */
    FLOW_CONTINUE_CASE,
    FLOW_RETURN, /* Frame.result is set */
    FLOW_ABORT
} Flow;

typedef struct Expr Expr;
typedef struct Stmt Stmt;
typedef struct UserFunction UserFunction;
typedef struct Global Global;
typedef struct StaticCell StaticCell;

typedef Value (*EvalFunction)(const Expr *expr, Frame *frame);
typedef int (*TestFunction)(const Expr *expr, Frame *frame);
typedef Flow (*ExecFunction)(const Stmt *stmt, Frame *frame);

/* What an operand is, for choosing the shape of the node above it. */
typedef enum Shape {
    SHAPE_ANY,
    SHAPE_CONST,  /* ConstExpr */
    SHAPE_LOCAL,  /* SlotExpr whose slot never holds a reference */
    SHAPE_REF,    /* SlotExpr whose slot may hold one: ByRef parameters, statics */
    SHAPE_GLOBAL, /* GlobalExpr */
    SHAPE_NAMED,  /* NamedExpr */
    SHAPE_INDEX,  /* IndexExpr */
    SHAPE_MEMBER, /* MemberExpr */
    SHAPE_LIST,   /* ListExpr, only in declarations */
    SHAPE_PAREN,  /* any expression in brackets: no variable for ByRef */
    SHAPE_CALL
} Shape;

struct Expr {
    EvalFunction eval;
    TestFunction test;
    Pos pos;
    uint8_t shape;
    uint8_t op; /* Operator */
    bool pure;  /* evaluating it twice, or not, makes no difference */
    bool quiet; /* evaluating it runs no script code */
    bool starts_with_variable;
    bool no_place;   /* an element, member or call that cannot be passed ByRef */
    bool binary;     /* a BinaryExpr with an arithmetic operator */
    bool comparison; /* a BinaryExpr with a comparison */
};

struct Stmt {
    ExecFunction exec;
    const Stmt *next;
    Pos pos;
};

typedef struct ConstExpr {
    Expr expr;
    Value value;
    struct ConstExpr *next; /* counted constants of one owner, for freeing */
} ConstExpr;

/* A name that can be local in its function. */
typedef struct SlotExpr {
    Expr expr;
    uint32_t slot;
    uint32_t flags; /* NAME_ */
    Symbol *symbol;
} SlotExpr;

typedef struct GlobalExpr {
    Expr expr;
    Global *global;
} GlobalExpr;

/* A name without a slot in code that runs in a function's frame (Execute): looked up when it runs. */
typedef struct NamedExpr {
    Expr expr;
    Symbol *symbol;
} NamedExpr;

/* One operand as the fast paths want it. */
typedef union Operand {
    uint32_t slot;
    Value constant;
} Operand;

typedef struct BinaryExpr {
    Expr expr;
    Operand l, r;
    const Expr *left, *right;
} BinaryExpr;

typedef struct UnaryExpr {
    Expr expr;
    const Expr *value;
} UnaryExpr;

/* Longer chains are nested. */
#define CONCAT_MAX 8

typedef struct ConcatExpr {
    Expr expr;
    uint32_t count;
    const Expr *items[];
} ConcatExpr;

typedef struct TernaryExpr {
    Expr expr;
    const Expr *condition, *yes, *no;
} TernaryExpr;

typedef struct BuiltinExpr {
    Expr expr;
    const Builtin *row;
    const Quick *quick; /* a short cut, or NULL */
    const Pos *starts;  /* Call: of the arguments */
    uint32_t count;
    const Expr *args[];
} BuiltinExpr;

typedef struct UserCallExpr {
    Expr expr;
    UserFunction *function;
    const Pos *starts; /* of the arguments, when there are ByRef parameters */
    uint32_t count;
    const Expr *args[];
} UserCallExpr;

typedef struct ValueCallExpr {
    Expr expr; /* pos: start of the callee */
    Pos open;
    Pos start; /* of the statement */
    const Expr *callee;
    const Pos *starts; /* of the arguments */
    uint32_t count;
    const Expr *args[];
} ValueCallExpr;

/* object[a][b]…: consecutive brackets. */
typedef struct IndexExpr {
    Expr expr; /* pos: start of the object */
    const Expr *object;
    Operand base;      /* slot of a local or ByRef object */
    Operand sub, sub2; /* the first two subscripts for the fast paths */
    Global *global;
    const Pos *starts; /* where each subscript begins */
    uint32_t count;
    const Expr *subs[];
} IndexExpr;

typedef struct MemberExpr {
    Expr expr;          /* pos: the dot */
    const Expr *object; /* NULL: of the With */
    Value name;         /* a String */
    bool called;
    bool place; /* the index is a variable, element or member */
    uint32_t count;
    const Expr *args[];
} MemberExpr;

typedef struct BadExpr {
    Expr expr;
    MessageCode code;
    uint8_t form; /* AutoItForm */
} BadExpr;

/* A call with a wrong number of arguments, and those of them that are evaluated before that is told. */
typedef struct BadCallExpr {
    Expr expr;
    uint32_t count;
    const Expr *args[];
} BadCallExpr;

typedef struct MacroExpr {
    Expr expr;
    const Macro *macro;
} MacroExpr;

/* ---- statements ---- */

typedef struct ExprStmt {
    Stmt stmt;
    const Expr *value; /* may be NULL for Return and Exit */
} ExprStmt;

typedef struct AssignStmt {
    Stmt stmt;
    uint32_t slot;
    uint8_t op;
    const Expr *target;
    const Expr *value;
    Operand operand;          /* a local or constant right side of a compound form */
    const BinaryExpr *binary; /* $x = $x & e, $x = a op b: the right side's node */
    Pos op_pos;
} AssignStmt;

typedef struct IfStmt {
    Stmt stmt;
    const Expr *condition;
    const Stmt *yes, *no;
    bool single; /* on one line */
} IfStmt;

typedef struct LoopStmt {
    Stmt stmt;
    const Expr *condition;
    const Stmt *body;
} LoopStmt;

typedef struct ForStmt {
    Stmt stmt;
    const Expr *variable;
    uint32_t slot;
    const Expr *from, *to, *step; /* step may be NULL: 1 */
    const Stmt *body;
    Pos in_pos; /* For In: where the error about a value that cannot be walked is marked */
} ForStmt;

typedef struct CaseTest {
    const Expr *from, *to; /* to: NULL but for ranges */
} CaseTest;

typedef struct CaseArm {
    const CaseTest *tests; /* NULL: Case Else */
    uint32_t test_count;
    const Stmt *body;
} CaseArm;

typedef struct SwitchStmt {
    Stmt stmt;
    const Expr *value; /* NULL: Select */
    const CaseArm *arms;
    uint32_t arm_count;
    /* Switch over integer constants: arm + 1 of value - low, 0 for none; NULL: no table. */
    const uint16_t *table;
    int32_t low;
    uint32_t span;
    uint32_t otherwise; /* arm of Case Else, or arm_count */
} SwitchStmt;

typedef struct LevelStmt {
    Stmt stmt;
    const Expr *level; /* NULL: 1 */
    int32_t depth;     /* loops around it in its function */
} LevelStmt;

typedef struct BadStmt {
    Stmt stmt;
    MessageCode code;
    uint8_t form;
} BadStmt;

/* The initialiser [a, b] or a value. */
typedef struct ListExpr {
    Expr expr;
    Pos inside;        /* behind the bracket */
    const Pos *starts; /* of the items */
    uint32_t count;
    const Expr *items[];
} ListExpr;

typedef struct DeclareStmt {
    Stmt stmt;         /* pos: the name */
    const Stmt *after; /* behind the whole statement, which may declare several names */
    uint8_t flags;     /* DECLARE_ */
    bool param;        /* the name is a parameter */
    bool in_function;
    bool map; /* [] without a value */
    uint32_t slot;
    Symbol *symbol;
    StaticCell *cell;
    const Expr *value; /* may be a ListExpr or NULL */
    Pos end;           /* where a missing value is marked */
    uint32_t size_count;
    const Expr *sizes[];
} DeclareStmt;

typedef struct EnumStmt {
    Stmt stmt;
    char sign; /* of the step: '+' or '*' */
    Value step;
    uint32_t count;
    const DeclareStmt *items[];
} EnumStmt;

#endif
