/* The lexer: one logical line becomes tokens. Comments, blanks and the continuation mark " _" are eaten here; directives and
 * comment blocks never get here (scan.c).
 *
 * The text ends in NUL. A minus in front of an Int32 literal is merged with it, even where it subtracts: the operator becomes
 * a plus and the number negative, so that 10 - 2 ^ 2 is 14, as in AutoIt. */
#include "lexer.h"

#include "parser.h"

#include <setjmp.h>
#include <stdlib.h>

typedef const unsigned char *Cursor;

static void push(Lexer *lexer, int kind, Cursor start, Cursor end) {
    TokenList *list = lexer->tokens;
    if (list->count == list->capacity && !token_list_grow(list)) longjmp(*lexer->arena->on_failure, 1);
    list->items[list->count++] = (Token){lexer->base + (Pos)(start - lexer->text), (uint32_t)(end - start) & 0xFFFFFF, (uint8_t)kind};
}

/* The kind of the token `back` places before the end, TOKEN_EOL in front of the statement. */
static int previous(const Lexer *lexer, uint32_t back) {
    const TokenList *list = lexer->tokens;
    return list->count >= back ? (int)list->items[list->count - back].kind : TOKEN_EOL;
}

static bool fail(Lexer *lexer, MessageCode error, Cursor at) {
    lexer->error = error;
    lexer->error_pos = lexer->base + (Pos)(at - lexer->text);
    lexer->cursor = at;
    return false;
}

/* A word, literal, variable or macro: no variable or macro may follow it. */
static bool is_value(int kind) {
    switch (kind) {
    case TOKEN_NUMBER_INT: case TOKEN_NUMBER_HEX: case TOKEN_NUMBER_REAL: case TOKEN_NEG_NUMBER_INT: case TOKEN_NEG_NUMBER_HEX:
    case TOKEN_STRING: case TOKEN_MACRO: case TOKEN_VARIABLE: case TOKEN_WORD: return true;
    default: return false;
    }
}

static bool ends_operand(int kind) {
    switch (kind) {
    case TOKEN_RPAREN: case TOKEN_RBRACKET: case TOKEN_KW_TRUE: case TOKEN_KW_FALSE: case TOKEN_KW_NULL: case TOKEN_KW_DEFAULT:
        return true;
    default: return is_value(kind);
    }
}

/* An Int32 literal: the ones that take a minus. */
static bool is_small(int kind, Cursor start, Cursor end) {
    if (kind == TOKEN_NUMBER_HEX) return end - start <= 2 + 8;
    while (start < end && *start == '0') start++;
    return end - start < 10 || (end - start == 10 && strtoul((const char *)start, NULL, 10) <= 2147483648u);
}

static void push_integer(Lexer *lexer, int kind, Cursor start, Cursor end) {
    if (previous(lexer, 1) != TOKEN_MINUS || !is_small(kind, start, end)) {
        push(lexer, kind, start, end);
        return;
    }
    Token *minus = &lexer->tokens->items[lexer->tokens->count - 1];
    start = lexer->text + (minus->pos - lexer->base);
    if (ends_operand(previous(lexer, 2))) minus->kind = TOKEN_PLUS;
    else lexer->tokens->count--;
    push(lexer, kind == TOKEN_NUMBER_HEX ? TOKEN_NEG_NUMBER_HEX : TOKEN_NEG_NUMBER_INT, start, end);
}

static bool is_name_byte(unsigned char c) {
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || c == '_' || c >= 0x80;
}

static Cursor push_member(Lexer *lexer, Cursor dot) { /* ".name"; returns its end */
    Cursor end = dot + 1;
    while (is_name_byte(*end)) end++;
    push(lexer, TOKEN_DOT, dot, dot + 1);
    push(lexer, TOKEN_WORD, dot + 1, end);
    return end;
}

/* "Enum Step *2 $a": here a variable follows a number. */
static bool is_enum_step(const Lexer *lexer) {
    uint32_t back = 2;
    int number = previous(lexer, 1), sign = previous(lexer, back);
    if (number == TOKEN_NUMBER_REAL || number < TOKEN_NUMBER_INT || number > TOKEN_NEG_NUMBER_HEX) return false;
    if (sign == TOKEN_PLUS || sign == TOKEN_MINUS || sign == TOKEN_STAR) back++;
    return previous(lexer, back) == TOKEN_KW_STEP && previous(lexer, back + 1) == TOKEN_KW_ENUM;
}

/* Two values stand side by side where the second is a variable or macro. */
static bool is_glued(const Lexer *lexer) { return is_value(previous(lexer, 1)) && !is_enum_step(lexer); }

/* The end of a string that may run over lines, as in Execute; NULL when it is not closed. */
static Cursor close_string(Cursor p) {
    for (unsigned char quote = *p++;; p++) {
        if (!*p) return NULL;
        if (*p == quote && *++p != quote) return p;
    }
}

static bool separates(unsigned char c) {
    switch (c) {
    case '\0': case '\t': case '\n': case '\v': case '\f': case '\r': case ' ': case '(': case ')': case ',': case ';': case '=':
    case ']': return true;
    default: return false;
    }
}

/* The line end at `start`. */
static bool finish(Lexer *lexer, Cursor start, Cursor next) {
    push(lexer, TOKEN_EOL, start, start);
    lexer->cursor = next;
    return true;
}

#define TOKEN(KIND) push(lexer, TOKEN_##KIND, start, cursor); continue;
#define KEYWORD(KIND) if (!separates(*cursor)) return fail(lexer, MSG_MISSING_SEPARATOR, cursor); TOKEN(KW_##KIND)
#define NOT_IN_EXPRESSION() if (lexer->expression) return fail(lexer, MSG_UNABLE_TO_PARSE, start)

bool lexer_statement(Lexer *lexer) {
    Cursor cursor = lexer->cursor, marker, start;
    for (;;) {
        start = cursor;
        /*!re2c
        re2c:define:YYCTYPE  = "unsigned char";
        re2c:define:YYCURSOR = cursor;
        re2c:define:YYMARKER = marker;
        re2c:yyfill:enable   = 0;

        D       = [0-9];
        L       = [A-Za-z_];
        N       = [A-Za-z0-9_];
        X       = [A-DF-Za-df-z_]; // letters that spoil a number
        blank   = [ \t\v\f];
        eol     = "\r\n" | [\r\n];
        comment = ";" [^\r\n\x00]*;
        fixed   = D+ ("." D*)?;
        exp     = [eE] (D+ | D* [+-] D+); // a sign may come late: 1e5-3 is one number
        half    = [eE] D* [+-]?;

        // ---- line ends ----
        [ \t]+                                 { continue; }
        "\xC2\xA0"                             { NOT_IN_EXPRESSION(); lexer->hard_blank = lexer->base + (Pos)(start - lexer->text); continue; }
        blank* comment? eol                    { NOT_IN_EXPRESSION(); return finish(lexer, start, cursor); }
        blank* comment [\x00]                  { NOT_IN_EXPRESSION(); return finish(lexer, start, cursor - 1); }
        blank* [\x00]                          { return finish(lexer, start, cursor - 1); }
        [ \t]+ "_" blank* comment? eol blank*  { NOT_IN_EXPRESSION(); lexer->open_end = *cursor == '\0'; continue; }
        [ \t]+ "_" blank* comment? [\x00]      { NOT_IN_EXPRESSION(); lexer->open_end = true;
                                                 return finish(lexer, cursor - 1, cursor - 1); }
        // ---- values ----
        D+                                  { push_integer(lexer, TOKEN_NUMBER_INT, start, cursor); continue; }
        "0" [xX] [0-9A-Fa-f]*               { if (cursor - start > 2 + 16) return fail(lexer, MSG_UNABLE_TO_PARSE, cursor);
                                              push_integer(lexer, TOKEN_NUMBER_HEX, start, cursor); continue; }
        fixed | fixed exp | "." D+          { TOKEN(NUMBER_REAL) }
        fixed half                          { return fail(lexer, MSG_UNABLE_TO_PARSE, cursor); }
        fixed (exp | half)? X               { return fail(lexer, MSG_UNABLE_TO_PARSE, start); }
        "." D* exp                          { if (start[1] > '9' && previous(lexer, 1) == TOKEN_VARIABLE) { cursor = push_member(lexer, start); continue; }
                                              TOKEN(NUMBER_REAL) }
        "." D* [eE]                         { if (start[1] > '9' && previous(lexer, 1) == TOKEN_VARIABLE) { cursor = push_member(lexer, start); continue; }
                                              return fail(lexer, MSG_BAD_VARIABLE, cursor); }
        "." (N | [\x80-\xff])+              { cursor = push_member(lexer, start); continue; }
        (["] [^"\r\n\x00]* ["])+            { TOKEN(STRING) }
        (['] [^'\r\n\x00]* ['])+            { TOKEN(STRING) }
        ["']                                { cursor = lexer->expression ? close_string(start) : NULL;
                                              if (!cursor) return fail(lexer, MSG_UNTERMINATED_STRING, start);
                                              TOKEN(STRING) }
        "$" N+                              { if (is_glued(lexer)) return fail(lexer, MSG_BAD_VARIABLE, start);
                                              TOKEN(VARIABLE) }
        "@" N+                              { if (is_glued(lexer)) return fail(lexer, MSG_BAD_VARIABLE, start);
                                              TOKEN(MACRO) }
        [$@.]                               { return fail(lexer, MSG_BAD_VARIABLE, start); }

        // ---- keywords ----
        'and'          { KEYWORD(AND) }
        'byref'        { KEYWORD(BYREF) }
        'case'         { KEYWORD(CASE) }
        'const'        { KEYWORD(CONST) }
        'continuecase' { KEYWORD(CONTINUECASE) }
        'continueloop' { KEYWORD(CONTINUELOOP) }
        'default'      { KEYWORD(DEFAULT) }
        'dim'          { KEYWORD(DIM) }
        'do'           { KEYWORD(DO) }
        'else'         { KEYWORD(ELSE) }
        'elseif'       { KEYWORD(ELSEIF) }
        'endfunc'      { KEYWORD(ENDFUNC) }
        'endif'        { KEYWORD(ENDIF) }
        'endselect'    { KEYWORD(ENDSELECT) }
        'endswitch'    { KEYWORD(ENDSWITCH) }
        'endwith'      { KEYWORD(ENDWITH) }
        'enum'         { KEYWORD(ENUM) }
        'exit'         { KEYWORD(EXIT) }
        'exitloop'     { KEYWORD(EXITLOOP) }
        'false'        { KEYWORD(FALSE) }
        'for'          { KEYWORD(FOR) }
        'func'         { KEYWORD(FUNC) }
        'global'       { KEYWORD(GLOBAL) }
        'if'           { KEYWORD(IF) }
        'in'           { KEYWORD(IN) }
        'local'        { KEYWORD(LOCAL) }
        'next'         { KEYWORD(NEXT) }
        'not'          { KEYWORD(NOT) }
        'null'         { KEYWORD(NULL) }
        'or'           { KEYWORD(OR) }
        'redim'        { KEYWORD(REDIM) }
        'return'       { KEYWORD(RETURN) }
        'select'       { KEYWORD(SELECT) }
        'static'       { KEYWORD(STATIC) }
        'step'         { KEYWORD(STEP) }
        'switch'       { KEYWORD(SWITCH) }
        'then'         { KEYWORD(THEN) }
        'to'           { KEYWORD(TO) }
        'true'         { KEYWORD(TRUE) }
        'until'        { KEYWORD(UNTIL) }
        'volatile'     { KEYWORD(VOLATILE) }
        'wend'         { KEYWORD(WEND) }
        'while'        { KEYWORD(WHILE) }
        'with'         { KEYWORD(WITH) }
        L N*           { TOKEN(WORD) }

        // ---- operators ----
        "+"  { TOKEN(PLUS) }
        "-"  { TOKEN(MINUS) }
        "*"  { TOKEN(STAR) }
        "/"  { TOKEN(SLASH) }
        "^"  { TOKEN(CARET) }
        "&"  { TOKEN(AMP) }
        "="  { TOKEN(EQ) }
        "==" { TOKEN(EQEQ) }
        "<>" { TOKEN(NE) }
        "<"  { TOKEN(LT) }
        "<=" { TOKEN(LE) }
        ">"  { TOKEN(GT) }
        ">=" { TOKEN(GE) }
        "+=" { TOKEN(PLUS_EQ) }
        "-=" { TOKEN(MINUS_EQ) }
        "*=" { TOKEN(STAR_EQ) }
        "/=" { TOKEN(SLASH_EQ) }
        "&=" { TOKEN(AMP_EQ) }
        "?"  { TOKEN(QUESTION) }
        ":"  { TOKEN(COLON) }
        ","  { TOKEN(COMMA) }
        "("  { TOKEN(LPAREN) }
        ")"  { TOKEN(RPAREN) }
        "["  { TOKEN(LBRACKET) }
        "]"  { TOKEN(RBRACKET) }
        *    { return fail(lexer, MSG_UNABLE_TO_PARSE, start); }
        */
    }
}
