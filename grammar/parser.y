/* The grammar: statement tokens in, tree out. */
%token_prefix TOKEN_
%token_type {Token}
%default_type {Node *}
%extra_argument {Parser *p}
%name au3_parser
%stack_size 0
%include {
#include <assert.h>
#include <stdlib.h>
#include "ast_build.h"
}
%syntax_error { parser_refused(p, TOKEN); }
%token EOL NUMBER_INT NUMBER_HEX NUMBER_REAL NEG_NUMBER_INT NEG_NUMBER_HEX NEG_NUMBER_REAL STRING MACRO VARIABLE WORD.
%token KW_AND KW_OR KW_NOT KW_TRUE KW_FALSE KW_NULL KW_DEFAULT KW_BYREF KW_CASE KW_CONST KW_CONTINUECASE KW_CONTINUELOOP.
%token KW_DIM KW_DO KW_ELSE KW_ELSEIF KW_ENDFUNC KW_ENDIF KW_ENDSELECT KW_ENDSWITCH KW_ENDWITH KW_ENUM KW_EXIT KW_EXITLOOP.
%token KW_FOR KW_FUNC KW_GLOBAL KW_IF KW_IN KW_LOCAL KW_NEXT KW_REDIM KW_RETURN KW_SELECT KW_STATIC KW_STEP KW_SWITCH.
%token KW_THEN KW_TO KW_UNTIL KW_VOLATILE KW_WEND KW_WHILE KW_WITH.
%token PLUS MINUS STAR SLASH CARET AMP EQ EQEQ NE LT LE GT GE PLUS_EQ MINUS_EQ STAR_EQ SLASH_EQ AMP_EQ.
%token ASSIGN EXPRESSION.
%token QUESTION COLON COMMA LPAREN RPAREN LBRACKET RBRACKET DOT.

/* ---- precedence, low to high ---- */
%right QUESTION COLON.
%left KW_AND KW_OR.
%left EQ EQEQ NE LT LE GT GE.
%left AMP.
%left PLUS MINUS.
%left STAR SLASH.
%left CARET.
%right KW_NOT UNARY.

%type stmts {List}
%type args {List}
%type arg_list {List}
%type params {List}
%type param_list {List}
%type declarators {List}
%type enum_items {List}
%type subscripts {List}
%type sizes {List}
%type items {List}
%type cases {List}
%type select_cases {List}
%type tests {List}
%type clauses {List}
%type scope {int}
%type scopes {int}
%type step_sign {Token}
%type assign_op {Token}
%type param_flags {int}
%type rubbish {Token}

program ::= lines.
program ::= EXPRESSION expr(E) EOL. { p->expression = E; }
lines ::= .
lines ::= lines line.
line ::= stmt(S). { parser_top(p, S); }
line ::= function.
line ::= EOL.

/* ---- functions ---- */
function ::= func_head stmts(B) KW_ENDFUNC(E) EOL. { parser_function_end(p, B.first, E); }
func_head ::= volatile KW_FUNC(K) func_name(N) LPAREN params(P) RPAREN EOL. { parser_function(p, K, N, P.first); }
volatile ::= .
volatile ::= KW_VOLATILE.
%type func_name {Token}
func_name(A) ::= WORD(T). { A = T; }
params(A) ::= . { A = list_empty(); }
params(A) ::= param_list(L). { A = L; }
param_list(A) ::= param(P). { A = list_one(P); }
param_list(A) ::= param_list(L) COMMA param(P). { A = list_add(L, P); }
param(A) ::= param_flags(F) VARIABLE(T) initial(V). { A = ast_param(p, T, F, V); }
param_flags(A) ::= . { A = 0; }
param_flags(A) ::= param_flags(F) KW_BYREF. { A = F | PARAM_BYREF; }
param_flags(A) ::= param_flags(F) KW_CONST. { A = F | PARAM_CONST; }
initial(A) ::= . { A = NULL; }
initial(A) ::= EQ expr(E). { A = E; }

/* ---- statements ---- */
stmts(A) ::= . { A = list_empty(); }
stmts(A) ::= stmts(L) stmt(S). { A = list_add(L, S); }
stmts(A) ::= stmts(L) EOL. { A = L; }
stmt(A) ::= simple(S) EOL. { A = S; }
stmt(A) ::= simple(S) rubbish EOL. { A = ast_trailing(p, S); }
stmt(A) ::= error EOL. { A = parser_bad(p); }
rubbish(A) ::= error(T). { memset(&A, 0, sizeof A); (void)T; }

simple(A) ::= expr(T) assign_op(O) expr(E). { A = ast_assign(p, T, O, E); }
simple(A) ::= expr(E). { A = ast_unary(p, NODE_EXPRESSION, 0, p->line_start, E); }
simple(A) ::= scopes(F) declarators(L). { A = ast_declare(p, F, L.first); }
simple(A) ::= enum_scope(F) KW_ENUM step(S) step_value(V) enum_items(L). { A = ast_enum(p, F, S, V, L.first); }
simple(A) ::= KW_REDIM declarators(L). { A = ast_redim(p, L.first); }
simple(A) ::= KW_EXITLOOP(K). { A = ast_unary(p, NODE_EXIT_LOOP, 0, K.pos, NULL); }
simple(A) ::= KW_EXITLOOP(K) expr(E). { A = ast_unary(p, NODE_EXIT_LOOP, 0, K.pos, E); }
simple(A) ::= KW_CONTINUELOOP(K). { A = ast_unary(p, NODE_CONTINUE_LOOP, 0, K.pos, NULL); }
simple(A) ::= KW_CONTINUELOOP(K) expr(E). { A = ast_unary(p, NODE_CONTINUE_LOOP, 0, K.pos, E); }
simple(A) ::= KW_CONTINUECASE(K). { A = ast_node(p, NODE_CONTINUE_CASE, 0, K.pos); }
simple(A) ::= KW_RETURN(K). { A = ast_unary(p, NODE_RETURN, 0, K.pos, NULL); }
simple(A) ::= KW_RETURN(K) expr(E). { A = ast_unary(p, NODE_RETURN, 0, K.pos, E); }
simple(A) ::= KW_EXIT(K). { A = ast_unary(p, NODE_EXIT, 0, K.pos, NULL); }
simple(A) ::= KW_EXIT(K) expr(E). { A = ast_unary(p, NODE_EXIT, 0, K.pos, E); }

assign_op(A) ::= ASSIGN(T). { A = T; }
assign_op(A) ::= PLUS_EQ(T). { A = T; }
assign_op(A) ::= MINUS_EQ(T). { A = T; }
assign_op(A) ::= STAR_EQ(T). { A = T; }
assign_op(A) ::= SLASH_EQ(T). { A = T; }
assign_op(A) ::= AMP_EQ(T). { A = T; }

/* ---- declarations ---- */
scopes(A) ::= scope(F). { A = F; }
scopes(A) ::= scope(F) KW_CONST. { A = F | DECLARE_CONST; }
scopes(A) ::= scope(F) KW_STATIC. { A = F | DECLARE_STATIC; }
scopes(A) ::= KW_CONST. { A = DECLARE_CONST; }
scopes(A) ::= KW_STATIC. { A = DECLARE_STATIC; }
scopes(A) ::= KW_STATIC scope(F). { A = F | DECLARE_STATIC; }
scope(A) ::= KW_LOCAL. { A = DECLARE_LOCAL; }
scope(A) ::= KW_GLOBAL. { A = DECLARE_GLOBAL; }
scope(A) ::= KW_DIM. { A = DECLARE_DIM; }
declarators(A) ::= declarator(D). { A = list_one(D); }
declarators(A) ::= declarators(L) COMMA declarator(D). { A = list_add(L, D); }
declarator(A) ::= VARIABLE(T) sizes(S) declared(V). { A = ast_declarator(p, T, S, V); }
declared(A) ::= . { A = NULL; }
declared(A) ::= EQ initialiser(E). { A = E; }
initialiser(A) ::= expr(E). { A = E; }
initialiser(A) ::= array(E). { A = E; }
sizes(A) ::= . { A = list_empty(); }
sizes(A) ::= sizes(L) LBRACKET expr(E) RBRACKET. { A = list_add(L, E); }
sizes(A) ::= sizes(L) LBRACKET(T) RBRACKET. { A = list_add(L, ast_node(p, NODE_KEYWORD, KEYWORD_DEFAULT, T.pos)); }
array(A) ::= LBRACKET(T) RBRACKET. { A = ast_array(p, T, list_empty()); }
array(A) ::= LBRACKET(T) items(L) RBRACKET. { A = ast_array(p, T, L); }
items(A) ::= initialiser(E). { A = list_one(E); }
items(A) ::= items(L) COMMA initialiser(E). { A = list_add(L, E); }
%type enum_scope {int}
enum_scope(A) ::= . { A = 0; }
enum_scope(A) ::= KW_CONST. { A = 0; }
enum_scope(A) ::= scope(F). { A = F; }
enum_scope(A) ::= scope(F) KW_CONST. { A = F; }
%type step {int}
step(A) ::= . { A = 0; }
step(A) ::= KW_STEP. { A = '+'; }
step(A) ::= KW_STEP PLUS. { A = '+'; }
step(A) ::= KW_STEP STAR. { A = '*'; }
step_value(A) ::= . { A = NULL; }
step_value(A) ::= number(N). { A = N; }
enum_items(A) ::= enum_item(D). { A = list_one(D); }
enum_items(A) ::= enum_items(L) COMMA enum_item(D). { A = list_add(L, D); }
enum_item(A) ::= VARIABLE(T) initial(V). { A = ast_declarator(p, T, list_empty(), V); }

/* ---- blocks ---- */
stmt(A) ::= KW_IF(K) condition(C) KW_THEN EOL stmts(B) clauses(L) KW_ENDIF EOL. { A = ast_if(p, K.pos, C, B.first, L.first, 0); }
stmt(A) ::= KW_IF(K) condition(C) KW_THEN simple(S) EOL. { A = ast_if(p, K.pos, C, S, NULL, NODE_FLAG_SINGLE); }
stmt(A) ::= KW_IF(K) condition(C) KW_THEN simple(S) rubbish EOL. { A = ast_if(p, K.pos, C, ast_trailing(p, S), NULL, NODE_FLAG_SINGLE); }
stmt(A) ::= KW_IF(K) condition(C) KW_THEN error EOL. { A = ast_if(p, K.pos, C, parser_bad(p), NULL, NODE_FLAG_SINGLE); }
condition(A) ::= expr(E). { A = E; }
condition(A) ::= error. { A = parser_bad(p); }
clauses(A) ::= . { A = list_empty(); }
clauses(A) ::= clauses(L) KW_ELSEIF(K) condition(C) KW_THEN EOL stmts(B). { A = list_add(L, ast_clause(p, K.pos, C, B.first)); }
clauses(A) ::= clauses(L) KW_ELSE(K) EOL stmts(B). { A = list_add(L, ast_clause(p, K.pos, NULL, B.first)); }
stmt(A) ::= KW_WHILE(K) condition(C) EOL stmts(B) KW_WEND EOL. { A = ast_while(p, NODE_WHILE, K.pos, C, B.first); }
stmt(A) ::= KW_WITH(K) condition(C) EOL stmts(B) KW_ENDWITH EOL. { A = ast_while(p, NODE_WITH, K.pos, C, B.first); }
stmt(A) ::= KW_DO(K) EOL stmts(B) KW_UNTIL condition(C) EOL. { A = ast_while(p, NODE_DO, K.pos, C, B.first); }
stmt(A) ::= KW_FOR(K) expr(V) ASSIGN expr(F) KW_TO expr(T) for_step(S) EOL stmts(B) KW_NEXT EOL. { A = ast_for(p, NODE_FOR, K.pos, V, F, T, S, B.first); }
stmt(A) ::= KW_FOR(K) expr(V) KW_IN expr(F) EOL stmts(B) KW_NEXT EOL. { A = ast_for(p, NODE_FOR_IN, K.pos, V, F, NULL, NULL, B.first); }
stmt(A) ::= KW_FOR error EOL stmts KW_NEXT EOL. { A = parser_bad(p); }
for_step(A) ::= . { A = NULL; }
for_step(A) ::= KW_STEP expr(E). { A = E; }
stmt(A) ::= KW_SELECT(K) EOL stmts cases(L) KW_ENDSELECT EOL. { A = ast_switch(p, NODE_SELECT, K.pos, NULL, L.first); }
stmt(A) ::= KW_SWITCH(K) condition(C) EOL stmts cases(L) KW_ENDSWITCH EOL. { A = ast_switch(p, NODE_SWITCH, K.pos, C, L.first); }
cases(A) ::= . { A = list_empty(); }
cases(A) ::= cases(L) KW_CASE(K) tests(T) EOL stmts(B). { A = list_add(L, ast_case(p, K.pos, T.first, B.first)); }
cases(A) ::= cases(L) KW_CASE(K) KW_ELSE EOL stmts(B). { A = list_add(L, ast_case(p, K.pos, NULL, B.first)); }
cases(A) ::= cases(L) KW_CASE(K) error EOL stmts(B). { A = list_add(L, ast_case(p, K.pos, parser_bad(p), B.first)); }
tests(A) ::= test(T). { A = list_one(T); }
tests(A) ::= tests(L) COMMA test(T). { A = list_add(L, T); }
test(A) ::= expr(E). { A = E; }
test(A) ::= expr(L) KW_TO(K) expr(R). { A = ast_range(p, K.pos, L, R); }

/* ---- expressions ---- */
expr(A) ::= expr(C) QUESTION(T) expr(Y) COLON expr(N). { A = ast_ternary(p, T.pos, C, Y, N); }
expr(A) ::= expr(L) KW_AND(T) expr(R). { A = ast_binary(p, OP_AND, T.pos, L, R); }
expr(A) ::= expr(L) KW_OR(T) expr(R). { A = ast_binary(p, OP_OR, T.pos, L, R); }
expr(A) ::= expr(L) EQ(T) expr(R). { A = ast_binary(p, OP_EQUAL, T.pos, L, R); }
expr(A) ::= expr(L) EQEQ(T) expr(R). { A = ast_binary(p, OP_SAME, T.pos, L, R); }
expr(A) ::= expr(L) NE(T) expr(R). { A = ast_binary(p, OP_NOT_EQUAL, T.pos, L, R); }
expr(A) ::= expr(L) LT(T) expr(R). { A = ast_binary(p, OP_LESS, T.pos, L, R); }
expr(A) ::= expr(L) LE(T) expr(R). { A = ast_binary(p, OP_LESS_EQUAL, T.pos, L, R); }
expr(A) ::= expr(L) GT(T) expr(R). { A = ast_binary(p, OP_GREATER, T.pos, L, R); }
expr(A) ::= expr(L) GE(T) expr(R). { A = ast_binary(p, OP_GREATER_EQUAL, T.pos, L, R); }
expr(A) ::= expr(L) AMP(T) expr(R). { A = ast_binary(p, OP_CONCAT, T.pos, L, R); }
expr(A) ::= expr(L) PLUS(T) expr(R). { A = ast_binary(p, OP_ADD, T.pos, L, R); }
expr(A) ::= expr(L) MINUS(T) expr(R). { A = ast_binary(p, OP_SUBTRACT, T.pos, L, R); }
expr(A) ::= expr(L) STAR(T) expr(R). { A = ast_binary(p, OP_MULTIPLY, T.pos, L, R); }
expr(A) ::= expr(L) SLASH(T) expr(R). { A = ast_binary(p, OP_DIVIDE, T.pos, L, R); }
expr(A) ::= expr(L) CARET(T) expr(R). { A = ast_binary(p, OP_POWER, T.pos, L, R); }
expr(A) ::= KW_NOT(T) expr(E). { A = ast_unary(p, NODE_UNARY, OP_NOT, T.pos, E); }
expr(A) ::= MINUS(T) expr(E). [UNARY] { A = ast_unary(p, NODE_UNARY, OP_NEGATE, T.pos, E); }
expr(A) ::= PLUS(T) expr(E). [UNARY] { A = ast_unary(p, NODE_UNARY, OP_PLUS, T.pos, E); }
expr(A) ::= primary(E). { A = E; }
primary(A) ::= number(E). { A = E; }
primary(A) ::= STRING(T). { A = ast_literal(p, NODE_STRING, 0, T); }
primary(A) ::= MACRO(T). { A = ast_literal(p, NODE_MACRO, 0, T); }
primary(A) ::= KW_TRUE(T). { A = ast_node(p, NODE_KEYWORD, KEYWORD_TRUE, T.pos); }
primary(A) ::= KW_FALSE(T). { A = ast_node(p, NODE_KEYWORD, KEYWORD_FALSE, T.pos); }
primary(A) ::= KW_NULL(T). { A = ast_node(p, NODE_KEYWORD, KEYWORD_NULL, T.pos); }
primary(A) ::= KW_DEFAULT(T). { A = ast_node(p, NODE_KEYWORD, KEYWORD_DEFAULT, T.pos); }
primary(A) ::= WORD(T). { A = ast_word(p, T); }
primary(A) ::= postfix(E). { A = E; }
postfix(A) ::= VARIABLE(T). { A = ast_variable(p, T); }
postfix(A) ::= LPAREN(T) expr(E) RPAREN. { A = ast_unary(p, NODE_PAREN, 0, T.pos, E); }
postfix(A) ::= WORD(T) LPAREN(O) args(L) RPAREN. { A = ast_call(p, ast_word(p, T), O, L); }
postfix(A) ::= postfix(C) LPAREN(O) args(L) RPAREN. { A = ast_call(p, C, O, L); }
postfix(A) ::= postfix(C) LBRACKET(O) expr(E) RBRACKET. { A = ast_index(p, C, O, E); }
postfix(A) ::= postfix(C) DOT(D) WORD(T). { A = ast_member(p, C, D, T); }
postfix(A) ::= DOT(D) WORD(T). { A = ast_member(p, NULL, D, T); }
args(A) ::= . { A = list_empty(); }
args(A) ::= arg_list(L). { A = L; }
arg_list(A) ::= expr(E). { A = list_one(E); }
arg_list(A) ::= arg_list(L) COMMA expr(E). { A = list_add(L, E); }
number(A) ::= NUMBER_INT(T). { A = ast_literal(p, NODE_NUMBER, 0, T); }
number(A) ::= NUMBER_HEX(T). { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_HEX, T); }
number(A) ::= NUMBER_REAL(T). { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_REAL, T); }
number(A) ::= NEG_NUMBER_INT(T). { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_NEGATIVE, T); }
number(A) ::= NEG_NUMBER_HEX(T). { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_NEGATIVE | NODE_FLAG_HEX, T); }
number(A) ::= NEG_NUMBER_REAL(T). { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_NEGATIVE | NODE_FLAG_REAL, T); }
