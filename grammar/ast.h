/* The tree of a program as it is written: no values, no slots. Literals stay slices of the source; names are symbols.
 *
 * Every node begins with Node. Lists (statements of a block, arguments, cases) are chained through `next`. Nodes live in
 * the program's arena and are not changed after parsing, except by resolve.c, which fills the fields marked so. */
#ifndef AU3_GRAMMAR_AST_H
#define AU3_GRAMMAR_AST_H

#include "messages.h"
#include "source.h"

typedef enum NodeKind {
    /* expressions */
    NODE_NUMBER,   /* Literal */
    NODE_STRING,   /* Literal, quotes included */
    NODE_KEYWORD,  /* Node; op is one of KEYWORD_ */
    NODE_MACRO,    /* Literal, @ included */
    NODE_VARIABLE, /* Name: $x */
    NODE_WORD,     /* Name: a function named without a call */
    NODE_CALL,     /* CallNode */
    NODE_INDEX,    /* IndexNode: object[a][b], consecutive brackets in one node */
    NODE_MEMBER,   /* Member: object.name, .name in With (object NULL) */
    NODE_UNARY,    /* Unary; op is OP_NEGATE, OP_PLUS or OP_NOT */
    NODE_BINARY,   /* BinaryNode; op is OP_ADD … OP_OR */
    NODE_TERNARY,  /* Ternary */
    NODE_PAREN,    /* Unary: (value); kept because ($x) is no variable and ($a[0])[1] is not $a[0][1] */
    NODE_ARRAY,    /* ListNode: [a, b] in declarations */
    NODE_BAD,      /* Bad: an expression or statement that does not parse: ends the script when reached */
    /* statements */
    NODE_EXPRESSION,    /* Unary: a bare expression or call */
    NODE_ASSIGN,        /* Assign; op is OP_ASSIGN, OP_ADD, OP_SUBTRACT, OP_MULTIPLY, OP_DIVIDE or OP_CONCAT */
    NODE_DECLARE,       /* Declare: Local, Global, Dim, Const, Static in any accepted mixture; op is a set of DECLARE_ */
    NODE_ENUM,          /* EnumNode */
    NODE_REDIM,         /* Declare without values */
    NODE_IF,            /* If; single-line too */
    NODE_SELECT,        /* Switch with value NULL */
    NODE_SWITCH,        /* Switch */
    NODE_WHILE,         /* While */
    NODE_DO,            /* While: condition after Until */
    NODE_FOR,           /* For */
    NODE_FOR_IN,        /* For with `to` and `step` NULL; `from` is what is walked */
    NODE_WITH,          /* While: condition is the object */
    NODE_EXIT_LOOP,     /* Unary: level or NULL */
    NODE_CONTINUE_LOOP, /* Unary: level or NULL */
    NODE_CONTINUE_CASE, /* Node */
    NODE_RETURN,        /* Unary: value or NULL */
    NODE_EXIT,          /* Unary: value or NULL */
    NODE_FUNCTION,      /* Function */
    /* parts */
    NODE_PARAM,      /* Param */
    NODE_DECLARATOR, /* Declarator */
    NODE_CASE,       /* Case */
    NODE_CLAUSE,     /* Clause of an If */
    NODE_RANGE,      /* BinaryNode: a To b in a Case of Switch */
    NODE_KIND_COUNT
} NodeKind;

enum { KEYWORD_FALSE, KEYWORD_TRUE, KEYWORD_NULL, KEYWORD_DEFAULT };

typedef enum Operator {
    OP_ASSIGN,
    OP_ADD,
    OP_SUBTRACT,
    OP_MULTIPLY,
    OP_DIVIDE,
    OP_POWER,
    OP_CONCAT,
    OP_EQUAL,
    OP_SAME, /* == */
    OP_NOT_EQUAL,
    OP_LESS,
    OP_LESS_EQUAL,
    OP_GREATER,
    OP_GREATER_EQUAL,
    OP_AND,
    OP_OR,
    OP_NEGATE,
    OP_PLUS,
    OP_NOT
} Operator;

enum { DECLARE_LOCAL = 1, DECLARE_GLOBAL = 2, DECLARE_DIM = 4, DECLARE_CONST = 8, DECLARE_STATIC = 16 };

typedef struct Node Node;
typedef struct Function Function;

/* A name of the program, case folded to one record; compared by address. */
typedef struct Symbol {
    const char *name; /* as first written, without $ or @; NUL-terminated */
    uint32_t length;
    uint32_t hash;
    uint32_t index;       /* counts from 0 in order of appearance */
    Pos first_pos;        /* first place it stands, for hints */
    Function *function;   /* user function of that name, or NULL */
    const void *builtin;  /* what the builtin callback said when the name was first seen as a word, or NULL */
    Pos called_at;        /* first place where it is used as a function, or NO_POS */
    bool declared;        /* a Func line of that name is known (set for texts with broken lines only) */
    bool global_const;    /* some Const or Enum declaration may make a global of this name constant */
    void *global;         /* for the runtime: the global variable of that name */
    uint32_t mark;        /* scratch of resolve.c: place in the scope being resolved plus one, else 0 */
    struct Symbol *chain; /* of the table */
} Symbol;

struct Node {
    uint8_t kind; /* NodeKind */
    uint8_t op;
    uint16_t flags; /* NODE_FLAG_ */
    Pos pos;        /* where the marker of an error stands: start of the token (operator nodes: of the operator) */
    Node *next;
};

enum {
    NODE_FLAG_NEGATIVE = 1, /* NODE_NUMBER: a minus belongs to the literal */
    NODE_FLAG_HEX = 2,      /* NODE_NUMBER: 0x… */
    NODE_FLAG_REAL = 4,     /* NODE_NUMBER: has a point or an exponent */
    NODE_FLAG_SINGLE = 8    /* NODE_IF: on one line */
};

typedef struct Literal {
    Node node;
    uint32_t start; /* Pos of the first character (differs from node.pos for negative numbers) */
    uint32_t length;
} Literal;

typedef struct Name {
    Node node;
    Symbol *symbol;
} Name;

typedef struct Unary {
    Node node;
    Node *value; /* may be NULL where the table above says so */
} Unary;

typedef struct BinaryNode {
    Node node;
    Node *left, *right;
    Pos start; /* first character of the whole expression */
} BinaryNode;

typedef struct Ternary {
    Node node;
    Node *test, *yes, *no;
    Pos start;
} Ternary;

typedef struct CallNode {
    Node node;    /* pos: the name (start of callee) */
    Node *callee; /* NODE_WORD, or any expression for $f(1), $a[0](1), f()(2) */
    Node *args;
    uint32_t count;
    Pos open; /* the bracket */
} CallNode;

typedef struct IndexNode {
    Node node; /* pos: start of the object */
    Node *object;
    Node *subscripts; /* chained; each subscript's `start` is found with ast_start */
    uint32_t count;
    Pos open; /* the first bracket */
} IndexNode;

typedef struct Member {
    Node node;              /* pos: the dot */
    Node *object;           /* NULL: of the With */
    uint32_t start, length; /* the name in the source, case kept */
    Node *args;             /* $m.f(1): has brackets, and its arguments */
    bool called;
} Member;

typedef struct ListNode {
    Node node;
    Node *items;
    uint32_t count;
} ListNode;

/* Which error, where; form as AutoIt shows it. `before` runs first (a complete statement followed by illegal text). */
typedef struct Bad {
    Node node; /* pos: the marker */
    MessageCode code;
    uint8_t form; /* AutoItForm */
    Node *before; /* a statement, or NULL */
} Bad;

typedef struct Assign {
    Node node;    /* pos: start of the statement */
    Node *target; /* NODE_VARIABLE, NODE_INDEX or NODE_MEMBER */
    Node *value;
    Pos op_pos;
} Assign;

typedef struct Declarator {
    Node node; /* pos: the $ of the name */
    Symbol *symbol;
    Node *sizes; /* [n][m]; chained */
    uint32_t size_count;
    bool empty_brackets; /* [] was written */
    Node *value;         /* NULL: none; NODE_ARRAY possible */
    Pos end;             /* just behind the declarator without its value ("Const $v" is marked there) */
} Declarator;

typedef struct Declare {
    Node node;   /* pos: start of the statement */
    Node *items; /* Declarator */
} Declare;

typedef struct EnumNode {
    Node node;
    uint8_t scope;  /* DECLARE_LOCAL, DECLARE_GLOBAL, DECLARE_DIM or 0 */
    char step_sign; /* '+', '-' or '*' */
    Node *step;     /* NODE_NUMBER or NULL */
    Node *items;    /* Declarator */
} EnumNode;

typedef struct Clause {
    Node node;       /* pos: start of the If / ElseIf / Else line */
    Node *condition; /* NULL: Else */
    Node *body;
} Clause;

typedef struct If {
    Node node;
    Node *clauses;
} If;

typedef struct Case {
    Node node;
    Pos comma;   /* behind the first of several tests, else NO_POS */
    Node *tests; /* expressions or NODE_RANGE; NULL: Case Else */
    Node *body;
} Case;

typedef struct Switch {
    Node node;
    Node *value;
    Node *cases;
} Switch;

typedef struct While {
    Node node;
    Node *condition;
    Node *body;
} While;

typedef struct For {
    Node node;
    Node *variable; /* NODE_VARIABLE, NODE_INDEX or NODE_MEMBER */
    Node *from, *to, *step;
    Node *body;
} For;

enum { PARAM_BYREF = 1, PARAM_CONST = 2 };

typedef struct Param {
    Node node; /* op: set of PARAM_ */
    Symbol *symbol;
    Node *value; /* default, or NULL */
} Param;

struct Function {
    Node node; /* pos: start of the Func line */
    Symbol *symbol;
    Pos name_pos;
    Node *params;
    uint16_t param_count, required;
    Node *body;
    Pos end; /* the EndFunc line, or the end of the file */
    Function *next_function;
    void *runtime; /* for the runtime: what it made of the function */
};

/* The whole tree. */
typedef struct Tree {
    Node *body; /* top-level statements, functions left out */
    Function *functions, *last_function;
    Node *start_functions; /* Name nodes of #OnAutoItStartRegister, in order */
} Tree;

/* First character of an expression in the source. */
Pos ast_start(const Node *expression);
/* True when the leftmost token of the expression is a variable and the expression is more than that variable with its
 * subscripts and members: what a ByRef parameter refuses. */
bool ast_starts_with_variable(const Node *expression);

/* Visits the lists of nodes directly below a node (each as its first node, may be NULL), in the order of the source.
 * Declarations and the variables of assignments and loops are left to the caller: what they mean depends on why one looks. */
typedef void (*AstVisitor)(void *user, const Node *list);
void ast_each_below(const Node *node, AstVisitor visit, void *user);

/* Prints the tree, one node a line, indented: `--dump-ast` and the golden tests of the parser. */
struct Program;
void ast_dump(const struct Program *program, Buffer *out);

#endif
