/* What the generated parser and its driver share: the state of a parse and the constructors of nodes. Internal to grammar.
 *
 * Nodes are made in the parser's arena (failure jumps, see arena.h). A list that still grows is a ring known by its last
 * node; the constructor that takes it closes it. */
#ifndef AU3_GRAMMAR_AST_BUILD_H
#define AU3_GRAMMAR_AST_BUILD_H

#include "diagnostic.h"
#include "parse.h"
#include "token.h"

enum { MAX_CHAIN = 10000 }; /* operators, calls or members one behind the other in one expression */

typedef struct Parser {
    Program *program;
    Arena *arena;
    void *lemon;
    const Source *source;  /* of the last token that was read */
    const Token *tokens;   /* of the whole text */
    const Token *line;     /* the line being fed */
    const Token *line_end; /* its TOKEN_EOL */
    Pos statement;         /* start of the statement being fed */
    Pos comma;             /* the first one among the tests of the Case being fed */
    Function *function;    /* whose body is being fed */
    Node *body;            /* ring of the top-level statements */
    Node *expression;      /* what TOKEN_EXPRESSION asked for */
    bool prompt;           /* the text comes from one: its last line may be any expression */
    bool any_expression;   /* the line being fed is that one */
    bool refused;          /* Lemon found no rule for a token */
    bool too_deep;         /* its stack is full, or a chain is too long: the parse is over */
    bool functions_known;  /* Symbol.declared is set for the functions of all texts so far */
} Parser;

/* ---- made by Lemon ---- */

extern const size_t parser_size;
void parser_Init(void *lemon);
void parser_Finalize(void *lemon);
void parser_(void *lemon, int kind, Token token, Parser *p);
void parser_recovered(void *lemon);

/* ---- names ---- */

/* The symbol of a word; a new one is looked up among the builtins. */
Symbol *word_symbol(Program *program, const char *name, size_t length, Pos pos);

/* The search for the name that is nearest to one that does not exist. */
typedef struct Similar {
    const char *name;
    size_t length;
    int distance;      /* of the best so far, at first the greatest allowed */
    size_t start;      /* the letters that the best has in common at the start */
    const char *found; /* NULL: none is near */
} Similar;

void similar_begin(Similar *similar, const char *name);
void similar_offer(Similar *similar, const char *candidate);

/* ---- lists ---- */

/* Appends a node to a ring (NULL: none yet) and returns the new ring. */
static inline Node *list_add(Node *ring, Node *node) {
    if (ring) {
        node->next = ring->next;
        ring->next = node;
    } else {
        node->next = node;
    }
    return node;
}

/* The first node of what is now a plain chain; NULL for an empty list. */
static inline Node *list_close(Node *ring) {
    if (!ring) return NULL;
    Node *first = ring->next;
    ring->next = NULL;
    return first;
}

/* ---- tokens ---- */

/* The text of a token. */
const char *token_text(Parser *p, Pos pos);

/* The length of what stands before the digits of a whole number with a minus: the minus, blanks, and more when the line goes on
 * below. */
uint32_t number_sign_length(Parser *p, Token number);

/* A token of kind TOKEN_BAD or TOKEN_BAD_END: it carries message and form to ast_bad. */
static inline Token bad_token(int kind, MessageCode code, AutoItForm form, Pos mark) {
    return (Token){.pos = mark, .length = ((uint32_t)code | (uint32_t)form << 12) & 0xffffff, .kind = (uint32_t)kind & 0xff};
}

/* ---- nodes ---- */

Node *ast_plain(Parser *p, int kind, int op, Token at);
Node *ast_bad(Parser *p, Token bad);

Node *ast_unary(Parser *p, int kind, int op, Token at, Node *value);
Node *ast_binary(Parser *p, int op, Token at, Node *left, Node *right);
Node *ast_ternary(Parser *p, Token at, Node *test, Node *yes, Node *no);
Node *ast_literal(Parser *p, int kind, int flags, Token at);
Node *ast_variable(Parser *p, Token at);
Node *ast_word(Parser *p, Token at);
Node *ast_call(Parser *p, Node *callee, Token open, Node *args);
Node *ast_index(Parser *p, Node *object, Token open, Node *subscript);
Node *ast_member(Parser *p, Node *object, Token dot, Token name);
Node *ast_array(Parser *p, Token open, Node *items);

Node *ast_expression(Parser *p, Node *value);
Node *ast_assign(Parser *p, Node *target, Token op, Node *value);
/* A statement and what ends it: NULL, or a Bad to be raised behind it. */
Node *ast_ended(Node *statement, Node *end);

Node *ast_declarator(Parser *p, Token name);
Node *ast_size(Parser *p, Node *declarator, Node *size, Token close);
Node *ast_initialise(Node *declarator, Node *value);
Node *ast_declare(Parser *p, int flags, Node *items);
Node *ast_redim(Parser *p, Node *items);
Node *ast_enum(Parser *p, int scope, int sign, Node *step, Node *items);

Node *ast_clause(Parser *p, Token at, Node *condition, Node *body);
Node *ast_if(Parser *p, Node *clauses);
Node *ast_if_line(Parser *p, Token at, Node *condition, Node *statement);
Node *ast_switch(Parser *p, int kind, Token at, Node *value, Node *cases);
/* Adds a test behind a comma. */
Node *ast_more_tests(Parser *p, Node *tests, Token comma, Node *test);
Node *ast_case(Parser *p, Token at, Node *tests, Node *body);
Node *ast_range(Parser *p, Token at, Node *from, Node *to);
Node *ast_while(Parser *p, int kind, Token at, Node *condition, Node *body);
Node *ast_for(Parser *p, Node *variable, Node *from, Node *to, Node *step);
Node *ast_for_in(Parser *p, Node *variable, Node *from);
/* Completes a For (or the Bad in its place). */
Node *ast_loop(Node *loop, Token at, Node *body);

Node *ast_param(Parser *p, int flags, Token name, Node *value);
void ast_function(Parser *p, Token name, Node *params);
void ast_function_end(Parser *p, Node *body, Token end);

#endif
