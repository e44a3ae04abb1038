#ifndef AST_BUILD_H
#define AST_BUILD_H
#include "ast.h"
#include "parse.h"
#include "scan.h"
#include "token.h"
#include <string.h>
typedef struct List {
    Node *first, *last;
    uint32_t count;
} List;
typedef struct Parser {
    Program *program;
    Arena *arena;
    const Token *line, *line_end;
    Pos line_start;
    bool refused;
    Token refused_at;
    Function *function;
    const Source *source;
    bool function_scope;
    bool expression_mode;
    Node *expression;
} Parser;
static inline List list_empty(void) { return (List){0}; }
static inline List list_one(Node *n) { return (List){n, n, 1}; }
static inline List list_add(List l, Node *n) {
    if (!n) return l;
    if (l.last)
        l.last->next = n;
    else
        l.first = n;
    l.last = n;
    while (l.last->next) l.last = l.last->next;
    l.count++;
    return l;
}
void parser_refused(Parser *p, Token t);
Node *parser_bad(Parser *p);
void parser_top(Parser *p, Node *s);
void parser_function(Parser *p, Token k, Token name, Node *params);
void parser_function_end(Parser *p, Node *body, Token end);
Node *ast_node(Parser *p, int kind, int op, Pos pos);
Node *ast_unary(Parser *p, int kind, int op, Pos pos, Node *v);
Node *ast_binary(Parser *p, int op, Pos pos, Node *l, Node *r);
Node *ast_ternary(Parser *p, Pos pos, Node *c, Node *y, Node *n);
Node *ast_literal(Parser *p, int kind, int flags, Token t);
Node *ast_variable(Parser *p, Token t);
Node *ast_word(Parser *p, Token t);
Node *ast_call(Parser *p, Node *callee, Token open, List args);
Node *ast_index(Parser *p, Node *object, Token open, Node *sub);
Node *ast_member(Parser *p, Node *object, Token dot, Token name);
Node *ast_array(Parser *p, Token t, List items);
Node *ast_assign(Parser *p, Node *target, Token op, Node *v);
Node *ast_declarator(Parser *p, Token t, List sizes, Node *v);
Node *ast_declare(Parser *p, int flags, Node *items);
Node *ast_redim(Parser *p, Node *items);
Node *ast_enum(Parser *p, int scope, int sign, Node *step, Node *items);
Node *ast_if(Parser *p, Pos pos, Node *c, Node *body, Node *clauses, int flags);
Node *ast_clause(Parser *p, Pos pos, Node *c, Node *body);
Node *ast_while(Parser *p, int kind, Pos pos, Node *c, Node *body);
Node *ast_for(Parser *p, int kind, Pos pos, Node *v, Node *from, Node *to, Node *step, Node *body);
Node *ast_switch(Parser *p, int kind, Pos pos, Node *v, Node *cases);
Node *ast_case(Parser *p, Pos pos, Node *tests, Node *body);
Node *ast_range(Parser *p, Pos pos, Node *l, Node *r);
Node *ast_trailing(Parser *p, Node *s);
Node *ast_param(Parser *p, Token t, int flags, Node *v);
#endif
