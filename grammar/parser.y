/* The grammar (Lemon): tokens of checked lines in, tree out. Banners follow the order of the AutoIt manual.
 *
 * It is strict: a line that AutoIt would refuse is refused here. parse.c then has syntax_error.c rewrite the line so that it
 * parses (with BAD where AutoIt would stop) and feeds it again behind RECOVER. Lemon's recovery finds the place: behind the
 * keyword of a block's header or a Func line, else at the start of the statement.
 *
 * Lists are passed around as their last node, chained in a ring; list_close makes a plain chain of them. */
%name parser_
%token_prefix TOKEN_
%token_type {Token}
%default_type {Node *}
%extra_argument {Parser *p}
%stack_size 5000
%stack_overflow { p->too_deep = true; }
%syntax_error { (void)TOKEN; p->refused = true; }
%include {
#include "ast_build.h"
#include <assert.h>
}
%code {
const size_t parser_size = sizeof(yyParser);
/* Lemon keeps quiet about a further error within three tokens; we want to hear of it. */
void parser_recovered(void *lemon) { ((yyParser *)lemon)->yyerrcnt = -1; }
}

%token EOL NUMBER_INT NUMBER_HEX NUMBER_REAL NEG_NUMBER_INT NEG_NUMBER_HEX STRING MACRO VARIABLE WORD.
%token KW_AND KW_OR KW_NOT KW_TRUE KW_FALSE KW_NULL KW_DEFAULT KW_BYREF KW_CASE KW_CONST KW_CONTINUECASE KW_CONTINUELOOP.
%token KW_DIM KW_DO KW_ELSE KW_ELSEIF KW_ENDFUNC KW_ENDIF KW_ENDSELECT KW_ENDSWITCH KW_ENDWITH KW_ENUM KW_EXIT KW_EXITLOOP.
%token KW_FOR KW_FUNC KW_GLOBAL KW_IF KW_IN KW_LOCAL KW_NEXT KW_REDIM KW_RETURN KW_SELECT KW_STATIC KW_STEP KW_SWITCH.
%token KW_THEN KW_TO KW_UNTIL KW_VOLATILE KW_WEND KW_WHILE KW_WITH.
%token PLUS MINUS STAR SLASH CARET AMP EQ EQEQ NE LT LE GT GE PLUS_EQ MINUS_EQ STAR_EQ SLASH_EQ AMP_EQ.
%token QUESTION COLON COMMA LPAREN RPAREN LBRACKET RBRACKET DOT.
/* Made by parse.c and syntax_error.c, never by the scanner: CALLEE is a word and ASSIGN an equals sign where they begin a call
 * or assignment, INVALID a keyword that begins no statement; BAD and BAD_END stand for what does not parse (see bad_token). */
%token CALLEE ASSIGN INVALID EXPRESSION RECOVER BAD BAD_END.

%left KW_AND KW_OR.
%left EQ EQEQ NE LT LE GT GE.
%left AMP.
%left PLUS MINUS.
%left STAR SLASH.
%left CARET.
%right KW_NOT UNARY.

%type assign {Token}
%type scope {int}
%type declaration {int}
%type enum_scope {int}
%type step_sign {int}
%type param_flags {int}

/* ---- programs ---- */

program ::= lines.
program ::= EXPRESSION expr(E) EOL. { p->expression = E; }
lines ::= .
lines ::= lines stmt(S). { p->body = list_add(p->body, S); }
lines ::= lines function.
lines ::= lines error RECOVER.

block(A) ::= .                            { A = NULL; }
block(A) ::= block(L) stmt(S).         { A = list_add(L, S); }
block(A) ::= block(L) error RECOVER.   { A = L; }

/* In front of what may be fed again. */
resume ::= .
resume ::= error RECOVER.

/* ---- conditions: If, Select, Switch ---- */

stmt(A) ::= KW_IF(K) condition(C) KW_THEN simple(S) end(E). { A = ast_if_line(p, K, C, ast_ended(S, E)); }
stmt(A) ::= clauses(L) KW_ENDIF EOL.                         { A = ast_if(p, L); }
clauses(A) ::= KW_IF(K) condition(C) KW_THEN EOL block(B).   { A = list_add(NULL, ast_clause(p, K, C, B)); }
clauses(A) ::= clauses(L) KW_ELSEIF(K) condition(C) KW_THEN EOL block(B). { A = list_add(L, ast_clause(p, K, C, B)); }
clauses(A) ::= clauses(L) KW_ELSE(K) EOL block(B).           { A = list_add(L, ast_clause(p, K, NULL, B)); }
condition(A) ::= resume expr(E).                             { A = E; }

stmt(A) ::= KW_SELECT(K) EOL block cases(L) KW_ENDSELECT EOL.              { A = ast_switch(p, NODE_SELECT, K, NULL, L); }
stmt(A) ::= KW_SWITCH(K) condition(C) EOL block cases(L) KW_ENDSWITCH EOL. { A = ast_switch(p, NODE_SWITCH, K, C, L); }
cases(A) ::= .                                                 { A = NULL; }
cases(A) ::= cases(L) KW_CASE(K) resume tests(T) EOL block(B). { A = list_add(L, ast_case(p, K, T, B)); }
cases(A) ::= cases(L) KW_CASE(K) KW_ELSE EOL block(B).      { A = list_add(L, ast_case(p, K, NULL, B)); }
tests(A) ::= test(T).                                       { A = list_add(NULL, T); }
tests(A) ::= tests(L) COMMA(C) test(T).                     { A = ast_more_tests(p, L, C, T); }
test ::= expr.
test(A) ::= expr(L) KW_TO(K) expr(R).                       { A = ast_range(p, K, L, R); }

/* ---- loops: For, While, Do; With ---- */

stmt(A) ::= KW_FOR(K) resume loop(L) EOL block(B) KW_NEXT EOL. { A = ast_loop(L, K, B); }
loop(A) ::= place(V) ASSIGN expr(F) KW_TO expr(T) step(S).  { A = ast_for(p, V, F, T, S); }
loop(A) ::= place(V) KW_IN expr(F).                         { A = ast_for_in(p, V, F); }
loop(A) ::= BAD(T).                                         { A = ast_bad(p, T); }
place(A) ::= VARIABLE(T).                                   { A = ast_variable(p, T); }
place(A) ::= place(C) LBRACKET(O) value(E) RBRACKET.        { A = ast_index(p, C, O, E); }
step(A) ::= .                                                  { A = NULL; }
step(A) ::= KW_STEP expr(E).                                { A = E; }
stmt(A) ::= KW_WHILE(K) condition(C) EOL block(B) KW_WEND EOL.       { A = ast_while(p, NODE_WHILE, K, C, B); }
stmt(A) ::= KW_DO(K) EOL block(B) KW_UNTIL condition(C) EOL.         { A = ast_while(p, NODE_DO, K, C, B); }
stmt(A) ::= KW_WITH(K) condition(C) EOL block(B) KW_ENDWITH EOL.     { A = ast_while(p, NODE_WITH, K, C, B); }

/* ---- plain statements ---- */

stmt(A) ::= simple(S) end(E).                               { A = ast_ended(S, E); }
end(A) ::= EOL.                                                { A = NULL; }
end(A) ::= BAD_END(T).                                      { A = ast_bad(p, T); }

simple(A) ::= postfix(T) assign(O) expr(E).                 { A = ast_assign(p, T, O, E); }
simple(A) ::= expr(E).                                      { A = ast_expression(p, E); }
simple(A) ::= CALLEE(T) LPAREN(O) args(L) RPAREN.           { A = ast_expression(p, ast_call(p, ast_word(p, T), O, L)); }
simple(A) ::= KW_EXITLOOP(K) optional(E).                   { A = ast_unary(p, NODE_EXIT_LOOP, 0, K, E); }
simple(A) ::= KW_CONTINUELOOP(K) optional(E).               { A = ast_unary(p, NODE_CONTINUE_LOOP, 0, K, E); }
simple(A) ::= KW_CONTINUECASE(K).                           { A = ast_plain(p, NODE_CONTINUE_CASE, 0, K); }
simple(A) ::= KW_RETURN(K) optional(E).                     { A = ast_unary(p, NODE_RETURN, 0, K, E); }
simple(A) ::= KW_EXIT(K) optional(E).                       { A = ast_unary(p, NODE_EXIT, 0, K, E); }
optional(A) ::= .                                              { A = NULL; }
optional ::= expr.
assign(A) ::= ASSIGN|PLUS_EQ|MINUS_EQ|STAR_EQ|SLASH_EQ|AMP_EQ(T). { A = T; }

/* ---- declarations: Dim, Global, Local, Const, Static, Enum, ReDim ---- */

simple(A) ::= declaration(F) declarators(L).                { A = ast_declare(p, F, L); }
declaration ::= scope.
declaration(A) ::= scope(F) KW_CONST.                       { A = F | DECLARE_CONST; }
declaration(A) ::= KW_CONST.                                   { A = DECLARE_CONST; }
declaration(A) ::= KW_STATIC.                                  { A = DECLARE_STATIC; }
declaration(A) ::= KW_LOCAL KW_STATIC.                         { A = DECLARE_LOCAL | DECLARE_STATIC; }
declaration(A) ::= KW_GLOBAL KW_STATIC.                        { A = DECLARE_GLOBAL | DECLARE_STATIC; }
declaration(A) ::= KW_STATIC KW_LOCAL.                         { A = DECLARE_LOCAL | DECLARE_STATIC; }
declaration(A) ::= KW_STATIC KW_GLOBAL.                        { A = DECLARE_GLOBAL | DECLARE_STATIC; }
scope(A) ::= KW_LOCAL.                                         { A = DECLARE_LOCAL; }
scope(A) ::= KW_GLOBAL.                                        { A = DECLARE_GLOBAL; }
scope(A) ::= KW_DIM.                                           { A = DECLARE_DIM; }

declarators(A) ::= declarator(D).                           { A = list_add(NULL, D); }
declarators(A) ::= declarators(L) COMMA declarator(D).      { A = list_add(L, D); }
declarator(A) ::= sized(D).                                 { A = D; }
declarator(A) ::= sized(D) EQ initialiser(E).               { A = ast_initialise(D, E); }
sized(A) ::= VARIABLE(T).                                   { A = ast_declarator(p, T); }
sized(A) ::= sized(D) LBRACKET value(E) RBRACKET(T).        { A = ast_size(p, D, E, T); }
sized(A) ::= sized(D) LBRACKET RBRACKET(T).                 { A = ast_size(p, D, NULL, T); }
initialiser ::= expr.
initialiser ::= array.
array(A) ::= LBRACKET(T) RBRACKET.                          { A = ast_array(p, T, NULL); }
array(A) ::= LBRACKET(T) items(L) RBRACKET.                 { A = ast_array(p, T, L); }
items(A) ::= initialiser(E).                                { A = list_add(NULL, E); }
items(A) ::= items(L) COMMA initialiser(E).                 { A = list_add(L, E); }

simple(A) ::= enum_scope(F) KW_ENUM members(L).             { A = ast_enum(p, F, '+', NULL, L); }
simple(A) ::= enum_scope(F) KW_ENUM KW_STEP step_sign(S) whole(N) members(L). { A = ast_enum(p, F, S, N, L); }
enum_scope(A) ::= .                                            { A = 0; }
enum_scope(A) ::= KW_CONST.                                    { A = 0; }
enum_scope ::= scope.
enum_scope(A) ::= scope(F) KW_CONST.                        { A = F; }
step_sign(A) ::= .                                             { A = '+'; }
step_sign(A) ::= PLUS.                                         { A = '+'; }
step_sign(A) ::= STAR.                                         { A = '*'; }
members(A) ::= member(D).                                   { A = list_add(NULL, D); }
members(A) ::= members(L) COMMA member(D).                  { A = list_add(L, D); }
member(A) ::= VARIABLE(T).                                  { A = ast_declarator(p, T); }
member(A) ::= VARIABLE(T) EQ expr(E).                       { A = ast_initialise(ast_declarator(p, T), E); }

simple(A) ::= KW_REDIM resized(L).                          { A = ast_redim(p, L); }
resized(A) ::= sized(D).                                    { A = list_add(NULL, D); }
resized(A) ::= resized(L) COMMA sized(D).                   { A = list_add(L, D); }

/* ---- functions ---- */

function ::= header block(B) KW_ENDFUNC(E) EOL.             { ast_function_end(p, B, E); }
header ::= KW_VOLATILE KW_FUNC resume WORD(N) LPAREN params(L) RPAREN EOL. { ast_function(p, N, L); }
header ::= KW_FUNC resume WORD(N) LPAREN params(L) RPAREN EOL. { ast_function(p, N, L); }
params(A) ::= .                                                { A = NULL; }
params ::= param_list.
param_list(A) ::= param(P).                                 { A = list_add(NULL, P); }
param_list(A) ::= param_list(L) COMMA param(P).             { A = list_add(L, P); }
param(A) ::= param_flags(F) VARIABLE(T).                    { A = ast_param(p, F, T, NULL); }
param(A) ::= param_flags(F) VARIABLE(T) EQ expr(E).         { A = ast_param(p, F, T, E); }
param_flags(A) ::= .                                           { A = 0; }
param_flags(A) ::= param_flags(F) KW_BYREF.                 { A = F | PARAM_BYREF; }
param_flags(A) ::= param_flags(F) KW_CONST.                 { A = F | PARAM_CONST; }

/* ---- expressions; `value` is one without ?: outside of brackets ---- */

expr ::= value.
expr(A) ::= value(C) QUESTION(T) expr(Y) COLON expr(N).     { A = ast_ternary(p, T, C, Y, N); }
value(A) ::= value(L) KW_AND(T) value(R).                   { A = ast_binary(p, OP_AND, T, L, R); }
value(A) ::= value(L) KW_OR(T) value(R).                    { A = ast_binary(p, OP_OR, T, L, R); }
value(A) ::= value(L) EQ(T) value(R).                       { A = ast_binary(p, OP_EQUAL, T, L, R); }
value(A) ::= value(L) EQEQ(T) value(R).                     { A = ast_binary(p, OP_SAME, T, L, R); }
value(A) ::= value(L) NE(T) value(R).                       { A = ast_binary(p, OP_NOT_EQUAL, T, L, R); }
value(A) ::= value(L) LT(T) value(R).                       { A = ast_binary(p, OP_LESS, T, L, R); }
value(A) ::= value(L) LE(T) value(R).                       { A = ast_binary(p, OP_LESS_EQUAL, T, L, R); }
value(A) ::= value(L) GT(T) value(R).                       { A = ast_binary(p, OP_GREATER, T, L, R); }
value(A) ::= value(L) GE(T) value(R).                       { A = ast_binary(p, OP_GREATER_EQUAL, T, L, R); }
value(A) ::= value(L) AMP(T) value(R).                      { A = ast_binary(p, OP_CONCAT, T, L, R); }
value(A) ::= value(L) PLUS(T) value(R).                     { A = ast_binary(p, OP_ADD, T, L, R); }
value(A) ::= value(L) MINUS(T) value(R).                    { A = ast_binary(p, OP_SUBTRACT, T, L, R); }
value(A) ::= value(L) STAR(T) value(R).                     { A = ast_binary(p, OP_MULTIPLY, T, L, R); }
value(A) ::= value(L) SLASH(T) value(R).                    { A = ast_binary(p, OP_DIVIDE, T, L, R); }
value(A) ::= value(L) CARET(T) value(R).                    { A = ast_binary(p, OP_POWER, T, L, R); }
value(A) ::= KW_NOT(T) value(E).                            { A = ast_unary(p, NODE_UNARY, OP_NOT, T, E); }
value(A) ::= MINUS(T) value(E). [UNARY]                     { A = ast_unary(p, NODE_UNARY, OP_NEGATE, T, E); }
value(A) ::= PLUS(T) value(E). [UNARY]                      { A = ast_unary(p, NODE_UNARY, OP_PLUS, T, E); }
value ::= whole.
value ::= postfix.
value(A) ::= NUMBER_REAL(T).                                { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_REAL, T); }
value(A) ::= STRING(T).                                     { A = ast_literal(p, NODE_STRING, 0, T); }
value(A) ::= MACRO(T).                                      { A = ast_literal(p, NODE_MACRO, 0, T); }
value(A) ::= KW_TRUE(T).                                    { A = ast_plain(p, NODE_KEYWORD, KEYWORD_TRUE, T); }
value(A) ::= KW_FALSE(T).                                   { A = ast_plain(p, NODE_KEYWORD, KEYWORD_FALSE, T); }
value(A) ::= KW_NULL(T).                                    { A = ast_plain(p, NODE_KEYWORD, KEYWORD_NULL, T); }
value(A) ::= KW_DEFAULT(T).                                 { A = ast_plain(p, NODE_KEYWORD, KEYWORD_DEFAULT, T); }
value(A) ::= WORD(T).                                       { A = ast_word(p, T); }
value(A) ::= BAD(T).                                        { A = ast_bad(p, T); }
whole(A) ::= NUMBER_INT(T).                                 { A = ast_literal(p, NODE_NUMBER, 0, T); }
whole(A) ::= NUMBER_HEX(T).                                 { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_HEX, T); }
whole(A) ::= NEG_NUMBER_INT(T).                             { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_NEGATIVE, T); }
whole(A) ::= NEG_NUMBER_HEX(T).                             { A = ast_literal(p, NODE_NUMBER, NODE_FLAG_NEGATIVE | NODE_FLAG_HEX, T); }

postfix(A) ::= VARIABLE(T).                                 { A = ast_variable(p, T); }
postfix(A) ::= LPAREN(T) expr(E) RPAREN.                    { A = ast_unary(p, NODE_PAREN, 0, T, E); }
postfix(A) ::= WORD(T) LPAREN(O) args(L) RPAREN.            { A = ast_call(p, ast_word(p, T), O, L); }
postfix(A) ::= postfix(C) LPAREN(O) args(L) RPAREN.         { A = ast_call(p, C, O, L); }
postfix(A) ::= postfix(C) LBRACKET(O) value(E) RBRACKET.    { A = ast_index(p, C, O, E); }
postfix(A) ::= postfix(C) DOT(D) WORD(T).                   { A = ast_member(p, C, D, T); }
postfix(A) ::= DOT(D) WORD(T).                              { A = ast_member(p, NULL, D, T); }
args(A) ::= .                                                  { A = NULL; }
args ::= arg_list.
arg_list(A) ::= expr(E).                                    { A = list_add(NULL, E); }
arg_list(A) ::= arg_list(L) COMMA expr(E).                  { A = list_add(L, E); }
