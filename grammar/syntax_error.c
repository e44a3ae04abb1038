/* AutoIt's walk through statements and headers of blocks (see syntax_error.h); expressions are walked in syntax_walk.c.
 *
 * Each function here takes one kind of statement from its first token, copies what AutoIt would run and puts TOKEN_BAD where it
 * would stop, or TOKEN_BAD_END behind a complete part. One that returns false leaves the whole statement to become bad. */
#include "syntax_error.h"

#include "parser.h"
#include "syntax_walk.h"

static bool at_end(const Walk *walk) { return walk->at == walk->end; }
static int next_kind(const Walk *walk) { return walk->at->kind; }
static bool is_keyword(int kind) { return kind >= TOKEN_KW_AND && kind <= TOKEN_KW_WITH; }

static void emit_eol(Walk *walk) { walk_emit(walk, *walk->end); }

/* The end of a complete statement: what stands behind it is told when it has run. */
static bool end_statement(Walk *walk, MessageCode code) {
    if (at_end(walk)) {
        emit_eol(walk);
    } else {
        walk_fail(walk, code);
        walk_emit_bad(walk, TOKEN_BAD_END);
    }
    return true;
}

/* A keyword whose value or condition is bad: the rest of the line does not matter. */
static bool bad_value(Walk *walk) {
    walk_emit_bad(walk, TOKEN_BAD);
    emit_eol(walk);
    return true;
}

/* The same for a value behind which AutoIt would go on: nothing of the line is left. */
static void bad_rest(Walk *walk) {
    walk_emit_bad(walk, TOKEN_BAD);
    walk->at = walk->end;
}

/* ---- assignments and expressions ---- */

static bool is_compound(int kind) { return kind >= TOKEN_PLUS_EQ && kind <= TOKEN_AMP_EQ; }
static bool is_equals(int kind) { return kind == TOKEN_EQ || kind == TOKEN_ASSIGN; }

/* AutoIt takes a line that begins with a variable for an assignment when an operator of one stands outside of brackets. */
static bool is_assignment(const Walk *walk) {
    int depth = 0;
    for (const Token *token = walk->at; token < walk->end; token++) {
        switch (token->kind) {
        case TOKEN_LPAREN:
        case TOKEN_LBRACKET: depth++; break;
        case TOKEN_RPAREN:
        case TOKEN_RBRACKET: depth--; break;
        default:
            if (depth == 0 && (is_equals(token->kind) || is_compound(token->kind))) return true;
        }
    }
    return false;
}

/* Subscripts and members of a place to assign to. */
static bool place_parts(Walk *walk) {
    for (;;) {
        if (next_kind(walk) == TOKEN_LBRACKET) {
            if (!walk_subscript(walk)) return false;
        } else if (next_kind(walk) == TOKEN_DOT && walk->at[1].kind == TOKEN_WORD) {
            walk_copy(walk);
            walk_copy(walk);
            if (next_kind(walk) == TOKEN_LPAREN && !walk_arguments(walk, true)) return false;
        } else {
            return true;
        }
    }
}

/* The operator of an assignment and its right side. */
static bool assigned(Walk *walk) {
    Token operator_ = *walk->at++;
    if (is_equals(operator_.kind)) operator_.kind = TOKEN_ASSIGN;
    walk_emit(walk, operator_);
    if (!walk_expression(walk, NULL)) return bad_value(walk);
    return end_statement(walk, MSG_ILLEGAL_TEXT);
}

static bool assignment(Walk *walk) {
    const Token *variable = walk->at;
    walk_copy(walk);
    if (!place_parts(walk)) return false;
    if (is_equals(next_kind(walk)) || is_compound(next_kind(walk))) return assigned(walk);
    walk_fail(walk, MSG_EXPECTED_ASSIGN);
    if (walk->at == variable + 1) return false;
    walk_emit(walk, (Token){.pos = walk->at->pos, .kind = TOKEN_ASSIGN});
    return bad_value(walk);
}

static bool bare_expression(Walk *walk) { return walk_expression(walk, NULL) && end_statement(walk, MSG_ILLEGAL_TEXT); }

/* .name of a With: assigned to, called, or nothing. */
static bool member_statement(Walk *walk) {
    if (!place_parts(walk)) return false;
    if (is_equals(next_kind(walk)) || is_compound(next_kind(walk))) return assigned(walk);
    if (walk->at == walk->p->line) return walk_fail(walk, MSG_EXPRESSION);
    return end_statement(walk, MSG_ILLEGAL_TEXT);
}

static bool call_statement(Walk *walk) {
    if (walk_unknown_word(walk)) return walk_fail(walk, MSG_UNKNOWN_FUNCTION);
    if (walk->at[1].kind != TOKEN_LPAREN) return walk_fail(walk, MSG_CALL_SYNTAX);
    Token name = *walk->at++;
    name.kind = TOKEN_CALLEE;
    walk_emit(walk, name);
    return walk_arguments(walk, false) && end_statement(walk, MSG_ILLEGAL_TEXT);
}

/* ---- declarations ---- */

typedef enum DeclareKind { DECLARES, DECLARES_CONST, RESIZES, ENUMERATES } DeclareKind;

/* [a, b] and [[a, b], [c, d]]. */
static bool array_literal(Walk *walk) {
    walk_copy(walk);
    bool rows = next_kind(walk) == TOKEN_LBRACKET;
    if (next_kind(walk) == TOKEN_RBRACKET) {
        walk_copy(walk);
        return true;
    }
    if (++walk->depth > 100) return walk_fail(walk, MSG_EXPRESSION);
    for (;;) {
        bool row = next_kind(walk) == TOKEN_LBRACKET;
        if (rows && !row) return walk_fail(walk, MSG_MISSING_DIMENSIONS);
        if (row && !rows) return walk_fail_at(walk, MSG_TOO_MANY_SUBSCRIPTS, walk->at[1].pos, walk->at);
        if (row ? !array_literal(walk) : !walk_expression(walk, NULL)) return false;
        if (next_kind(walk) != TOKEN_COMMA) break;
        walk_copy(walk);
    }
    walk->depth--;
    if (next_kind(walk) != TOKEN_RBRACKET) return walk_fail(walk, MSG_MISSING_BRACKET);
    walk_copy(walk);
    return true;
}

/* A subscript in a declaration: what is wrong behind its value is marked at its start. */
static bool size(Walk *walk) {
    const Token *open = walk->at;
    if (walk_subscript(walk)) return true;
    if (walk->code == MSG_SUBSCRIPT_BAD && walk->fault == open) walk->mark = open[1].pos;
    return false;
}

static bool sizes(Walk *walk) {
    bool unset = false;
    while (next_kind(walk) == TOKEN_LBRACKET) {
        if (unset) return walk_fail(walk, MSG_NO_VARIABLE);
        unset = walk->at[1].kind == TOKEN_RBRACKET;
        if (unset) {
            walk_copy(walk);
            walk_copy(walk);
        } else if (!size(walk)) {
            return false;
        }
    }
    return true;
}

static bool initial_value(Walk *walk, DeclareKind kind) {
    if (next_kind(walk) != TOKEN_EQ) return kind != DECLARES_CONST || walk_fail(walk, MSG_EXPECTED_ASSIGN);
    walk_copy(walk);
    if (kind == RESIZES) return walk_fail(walk, MSG_REDIM_INITIALIZED);
    if (kind != ENUMERATES && next_kind(walk) == TOKEN_LBRACKET) return array_literal(walk);
    if (!walk_expression(walk, NULL)) bad_rest(walk);
    return true;
}

static bool declarator(Walk *walk, DeclareKind kind) {
    if (next_kind(walk) != TOKEN_VARIABLE) return walk_fail(walk, kind == ENUMERATES ? MSG_BAD_ENUM : MSG_NO_VARIABLE);
    walk_copy(walk);
    if (kind == RESIZES) walk_evaluated(walk, walk->count - 1);
    if (kind != ENUMERATES && !sizes(walk)) return false;
    return initial_value(walk, kind);
}

/* Those in front of a bad one are declared before it is told. */
static bool declarators(Walk *walk, DeclareKind kind) {
    uint32_t good = 0; /* the new line up to the last good one */
    for (;;) {
        if (!declarator(walk, kind)) {
            if (!good) return false;
            walk->count = good;
            walk_emit_bad(walk, TOKEN_BAD_END);
            return true;
        }
        good = walk->count;
        if (next_kind(walk) != TOKEN_COMMA) break;
        walk_copy(walk);
    }
    return end_statement(walk, MSG_NO_VARIABLE);
}

static bool enumeration(Walk *walk) {
    walk_copy(walk);
    if (next_kind(walk) != TOKEN_KW_STEP) return declarators(walk, ENUMERATES);
    walk_copy(walk);
    int sign = next_kind(walk);
    if (sign == TOKEN_STAR || sign == TOKEN_PLUS) walk_copy(walk);
    if (sign == TOKEN_MINUS) walk->at++;
    switch (next_kind(walk)) {
    case TOKEN_NUMBER_INT:
    case TOKEN_NUMBER_HEX:
    case TOKEN_NEG_NUMBER_INT:
    case TOKEN_NEG_NUMBER_HEX: walk_copy(walk); return declarators(walk, ENUMERATES);
    default: return walk_fail(walk, MSG_BAD_ENUM);
    }
}

/* Local, Global, Dim, Const, Static and what may follow them. */
static bool declaration(Walk *walk) {
    int first = next_kind(walk);
    bool scope = first != TOKEN_KW_CONST && first != TOKEN_KW_STATIC, constant = first == TOKEN_KW_CONST;
    walk_copy(walk);
    if (scope && next_kind(walk) == TOKEN_KW_CONST) {
        constant = true;
        walk_copy(walk);
    } else if (scope && next_kind(walk) == TOKEN_KW_STATIC) {
        if (first == TOKEN_KW_DIM) return walk_fail(walk, MSG_EXPRESSION);
        walk_copy(walk);
    } else if (first == TOKEN_KW_STATIC) {
        if (next_kind(walk) == TOKEN_KW_DIM) return walk_fail(walk, MSG_EXPRESSION);
        if (next_kind(walk) == TOKEN_KW_LOCAL || next_kind(walk) == TOKEN_KW_GLOBAL) walk_copy(walk);
    }
    if (next_kind(walk) == TOKEN_KW_ENUM && (constant || (scope && walk->at[-1].kind != TOKEN_KW_STATIC)))
        return enumeration(walk);
    return declarators(walk, constant ? DECLARES_CONST : DECLARES);
}

static bool resizing(Walk *walk) {
    walk_copy(walk);
    return declarators(walk, RESIZES);
}

/* ---- ExitLoop, ContinueLoop, Return, Exit, ContinueCase ---- */

static bool leaving(Walk *walk) {
    bool exit = next_kind(walk) == TOKEN_KW_EXIT;
    walk_copy(walk);
    uint32_t count = walk->count;
    if (!at_end(walk) && !walk_expression(walk, NULL)) return bad_value(walk);
    if (exit && !at_end(walk)) walk->count = count; /* Exit with something behind its value is a plain Exit */
    if (exit || at_end(walk)) {
        emit_eol(walk);
        return true;
    }
    walk->count = count;
    walk_fail(walk, MSG_ILLEGAL_TEXT);
    return bad_value(walk);
}

static bool continue_case(Walk *walk) {
    walk->at++;
    return walk_fail(walk, MSG_ILLEGAL_TEXT);
}

/* ---- statements ---- */

static bool plain_statement(Walk *walk) {
    switch (next_kind(walk)) {
    case TOKEN_WORD:
    case TOKEN_CALLEE: return call_statement(walk);
    case TOKEN_VARIABLE: return is_assignment(walk) ? assignment(walk) : bare_expression(walk);
    case TOKEN_DOT: return member_statement(walk);
    case TOKEN_KW_LOCAL:
    case TOKEN_KW_GLOBAL:
    case TOKEN_KW_DIM:
    case TOKEN_KW_CONST:
    case TOKEN_KW_STATIC: return declaration(walk);
    case TOKEN_KW_ENUM: return enumeration(walk);
    case TOKEN_KW_REDIM: return resizing(walk);
    case TOKEN_KW_EXITLOOP:
    case TOKEN_KW_CONTINUELOOP:
    case TOKEN_KW_RETURN:
    case TOKEN_KW_EXIT: return leaving(walk);
    case TOKEN_KW_CONTINUECASE: return continue_case(walk);
    default: break;
    }
    if (!is_keyword(next_kind(walk))) return bare_expression(walk);
    walk_fail(walk, MSG_INVALID_KEYWORD);
    walk->form = FORM_UNMARKED;
    return false;
}

static void statement(Walk *walk) {
    uint32_t count = walk->count;
    if (plain_statement(walk)) return;
    walk->count = count;
    bad_value(walk);
}

/* ---- headers of blocks ---- */

/* Text behind a complete value. When a part of that is bad already (see walk_expression), AutoIt mostly tells of it first. */
static bool text_behind(Walk *walk, MessageCode code) {
    if (walk->first_code == MSG_NONE) return walk_fail(walk, code);
    return walk_fail_at(walk, walk->first_code, walk->first_mark, walk->first_fault);
}

/* The condition behind the next token, a keyword; false when it is bad (and has become TOKEN_BAD). */
static bool condition(Walk *walk, bool then) {
    walk_copy(walk);
    uint32_t count = walk->count;
    bool fine = walk_expression(walk, NULL);
    if (fine && then && next_kind(walk) != TOKEN_KW_THEN) fine = text_behind(walk, MSG_NO_THEN);
    if (fine) return true;
    walk->count = count;
    walk_emit_bad(walk, TOKEN_BAD);
    return false;
}

static void if_header(Walk *walk) {
    const Token *then = walk->at;
    while (then->kind != TOKEN_KW_THEN) then++; /* structure.c has seen it */
    condition(walk, true);
    walk->at = then;
    walk_copy(walk);
    if (at_end(walk))
        emit_eol(walk);
    else
        statement(walk);
}

static void elseif_header(Walk *walk) {
    uint32_t count = walk->count + 1;
    bool fine = condition(walk, true);
    if (fine && walk->at + 1 < walk->end) {
        walk->count = count;
        text_behind(walk, MSG_ILLEGAL_TEXT);
        walk_emit_bad(walk, TOKEN_BAD);
    }
    walk_emit(walk, (Token){.pos = walk->at->pos, .kind = TOKEN_KW_THEN});
    emit_eol(walk);
}

/* While and Until take nothing behind the condition (While overlooks a right bracket), Switch and With whatever stands there.
 */
static void condition_header(Walk *walk) {
    int keyword = next_kind(walk);
    uint32_t count = walk->count + 1;
    bool strict = keyword == TOKEN_KW_WHILE || keyword == TOKEN_KW_UNTIL;
    bool fine = condition(walk, false);
    if (keyword == TOKEN_KW_WHILE && next_kind(walk) == TOKEN_RBRACKET) strict = false;
    if (fine && strict && !at_end(walk)) {
        walk->count = count;
        text_behind(walk, MSG_ILLEGAL_TEXT);
        walk_emit_bad(walk, TOKEN_BAD);
    }
    emit_eol(walk);
}

/* True when the innermost open Select or Switch above the line is a Switch. */
static bool in_switch(const Parser *p) {
    int closed = 0;
    for (const Token *token = p->line; token-- > p->tokens;) {
        if (token > p->tokens && token[-1].kind != TOKEN_EOL) continue;
        switch (token->kind) {
        case TOKEN_KW_ENDSELECT:
        case TOKEN_KW_ENDSWITCH: closed++; break;
        case TOKEN_KW_SELECT:
        case TOKEN_KW_SWITCH:
            if (closed-- == 0) return token->kind == TOKEN_KW_SWITCH;
            break;
        default: break;
        }
    }
    return false;
}

static bool range(Walk *walk, const Token **behind_value) {
    if (!walk_expression(walk, NULL)) return false;
    if (!*behind_value) *behind_value = walk->at;
    if (next_kind(walk) != TOKEN_KW_TO) return true;
    walk_copy(walk);
    return walk_expression(walk, NULL);
}

/* The tests of a Case in a Switch are taken one by one, until one fits: a bad one leaves those before it as they are. For
 * text behind the last one AutoIt's marker stands one character behind the first value of all. */
static void switch_tests(Walk *walk) {
    const Token *behind_value = NULL;
    for (;;) {
        uint32_t count = walk->count;
        if (!range(walk, &behind_value)) {
            walk->count = count;
            walk_emit_bad(walk, TOKEN_BAD);
            return;
        }
        if (next_kind(walk) != TOKEN_COMMA) break;
        walk_copy(walk);
    }
    if (at_end(walk)) return;
    walk_emit(walk, (Token){.pos = walk->at->pos, .kind = TOKEN_COMMA});
    walk_fail_at(walk, MSG_ILLEGAL_TEXT, behind_value->pos + 1, walk->at);
    walk_emit_bad(walk, TOKEN_BAD);
}

static void select_test(Walk *walk) {
    uint32_t count = walk->count;
    bool fine = walk_expression(walk, NULL);
    if (fine && !at_end(walk)) fine = text_behind(walk, MSG_ILLEGAL_TEXT);
    if (fine) return;
    walk->count = count;
    walk_emit_bad(walk, TOKEN_BAD);
}

static void case_header(Walk *walk) {
    walk_copy(walk);
    if (next_kind(walk) == TOKEN_KW_ELSE) {
        walk->at++;
        walk_fail(walk, MSG_ILLEGAL_TEXT);
        walk_emit_bad(walk, TOKEN_BAD);
    } else if (in_switch(walk->p)) {
        switch_tests(walk);
    } else {
        select_test(walk);
    }
    emit_eol(walk);
}

/* Behind the variable AutoIt passes over any one token that is no keyword. */
static bool for_equals(Walk *walk) {
    if (at_end(walk) || is_keyword(next_kind(walk))) return walk_fail(walk, MSG_BAD_FOR);
    Token equals = *walk->at;
    equals.kind = TOKEN_ASSIGN;
    walk_emit(walk, equals);
    walk->at += next_kind(walk) == TOKEN_DOT && walk->at[1].kind == TOKEN_WORD ? 2 : 1;
    return true;
}

/* A value of the header; a bad one ends the line. `last`: nothing may stand behind it. */
static bool for_value(Walk *walk, bool last) {
    uint32_t count = walk->count;
    bool fine = walk_expression(walk, NULL);
    if (fine && last && !at_end(walk)) fine = text_behind(walk, MSG_ILLEGAL_TEXT);
    if (fine) return true;
    walk->count = count;
    bad_rest(walk);
    return false;
}

/* To and a bad value. */
static void for_without_to(Walk *walk) {
    walk_emit(walk, (Token){.pos = walk->at->pos, .kind = TOKEN_KW_TO});
    bad_rest(walk);
}

static bool for_range(Walk *walk) {
    if (!for_equals(walk)) return false;
    bool fine = for_value(walk, false);
    if (!fine || next_kind(walk) != TOKEN_KW_TO) {
        if (fine) walk_fail(walk, MSG_BAD_FOR);
        for_without_to(walk);
        return true;
    }
    walk_copy(walk);
    uint32_t count = walk->count;
    if (!for_value(walk, false) || at_end(walk)) return true;
    if (next_kind(walk) == TOKEN_KW_STEP) {
        walk_copy(walk);
        for_value(walk, true);
        return true;
    }
    text_behind(walk, MSG_ILLEGAL_TEXT);
    walk->count = count;
    bad_rest(walk);
    return true;
}

static bool for_parts(Walk *walk) {
    if (next_kind(walk) != TOKEN_VARIABLE) return walk_fail(walk, MSG_BAD_FOR);
    walk_copy(walk);
    while (next_kind(walk) == TOKEN_LBRACKET)
        if (!walk_subscript(walk)) return false;
    if (next_kind(walk) != TOKEN_KW_IN) return for_range(walk);
    walk_copy(walk);
    for_value(walk, true);
    return true;
}

static void for_header(Walk *walk) {
    walk_copy(walk);
    uint32_t count = walk->count;
    if (!for_parts(walk)) {
        walk->count = count;
        walk_forget(walk, 0);
        walk_emit_bad(walk, TOKEN_BAD);
    }
    emit_eol(walk);
}

/* The end of a default value: structure.c has seen that there is one. */
static void skip_default(Walk *walk) {
    for (int depth = 0; !at_end(walk); walk->at++) {
        int kind = next_kind(walk);
        if (depth == 0 && (kind == TOKEN_COMMA || kind == TOKEN_RPAREN)) return;
        if (kind == TOKEN_LPAREN) depth++;
        if (kind == TOKEN_RPAREN) depth--;
    }
}

/* Default values are parsed when a call needs them; what stands behind a complete one is ignored. */
static void func_header(Walk *walk) {
    while (!at_end(walk)) {
        int kind = next_kind(walk);
        walk_copy(walk);
        if (kind != TOKEN_EQ) continue;
        const Token *start = walk->at;
        skip_default(walk);
        const Token *close = walk->at, *end = walk->end;
        walk->at = start;
        walk->end = close; /* no bracket behind the value counts for a call in it */
        if (!walk_expression(walk, close)) walk_emit_bad(walk, TOKEN_BAD);
        walk->end = end;
        walk->at = close;
    }
    emit_eol(walk);
}

static void line(Walk *walk) {
    switch (next_kind(walk)) {
    case TOKEN_KW_IF: if_header(walk); break;
    case TOKEN_KW_ELSEIF: elseif_header(walk); break;
    case TOKEN_KW_WHILE:
    case TOKEN_KW_UNTIL:
    case TOKEN_KW_SWITCH:
    case TOKEN_KW_WITH: condition_header(walk); break;
    case TOKEN_KW_CASE: case_header(walk); break;
    case TOKEN_KW_FOR: for_header(walk); break;
    case TOKEN_KW_VOLATILE:
    case TOKEN_KW_FUNC: func_header(walk); break;
    default: statement(walk);
    }
}

/* ---- what the driver calls ---- */

static void warn(Parser *p, MessageCode code, Pos mark, const Token *fault) {
    Diagnostic *warning = diagnostic_add(&p->program->diagnostics, SEVERITY_WARNING, code, FORM_MARKED, mark);
    warning->label = "the script ends here when it comes to this line";
    if (!fault) return;
    if (fault->pos == mark) warning->length = fault->length;
    warning->hint = syntax_hint(code, fault, p->line, p->line_end);
}

Node *syntax_error_node(Parser *p, MessageCode code, Pos mark) {
    warn(p, code, mark, NULL);
    return ast_bad(p, bad_token(TOKEN_BAD, code, FORM_MARKED, mark));
}

Rewrite syntax_error_rewrite(Parser *p) {
    Walk walk;
    walk_begin(&walk, p);
    line(&walk);
    if (walk.first_code != MSG_NONE) warn(p, walk.first_code, walk.first_mark, walk.first_fault);
    return (Rewrite){walk.out, walk.count};
}

Rewrite syntax_error_expression(Parser *p) {
    Walk walk;
    walk_begin(&walk, p);
    p->functions_known = true;
    bool fine = walk_expression(&walk, NULL);
    if (fine && !at_end(&walk)) fine = walk_fail(&walk, MSG_EXPRESSION);
    if (!fine) {
        walk.count = 0;
        walk_emit_bad(&walk, TOKEN_BAD);
    }
    emit_eol(&walk);
    return (Rewrite){walk.out, walk.count};
}

Rewrite syntax_error_give_up(Parser *p) {
    Walk walk;
    walk_begin(&walk, p);
    uint32_t kept = syntax_error_kept(p->line);
    walk_fail_at(&walk, MSG_EXPRESSION, p->line[kept].pos, &p->line[kept]);
    warn(p, walk.code, walk.mark, walk.fault);
    bool func = p->line->kind == TOKEN_KW_FUNC || p->line->kind == TOKEN_KW_VOLATILE;
    while (kept-- > 0) walk_copy(&walk);
    while (func && walk.at[-1].kind != TOKEN_LPAREN) walk_copy(&walk);
    if (func)
        walk_emit(&walk, (Token){.pos = p->line_end->pos, .kind = TOKEN_RPAREN});
    else
        walk_emit_bad(&walk, TOKEN_BAD);
    if (p->line->kind == TOKEN_KW_IF || p->line->kind == TOKEN_KW_ELSEIF) {
        walk_emit(&walk, (Token){.pos = p->line_end->pos, .kind = TOKEN_KW_THEN});
        if (p->line->kind == TOKEN_KW_IF && p->line_end[-1].kind != TOKEN_KW_THEN) walk_emit_bad(&walk, TOKEN_BAD);
    }
    emit_eol(&walk);
    return (Rewrite){walk.out, walk.count};
}

uint32_t syntax_error_kept(const Token *first) {
    switch (first->kind) {
    case TOKEN_KW_IF:
    case TOKEN_KW_ELSEIF:
    case TOKEN_KW_WHILE:
    case TOKEN_KW_UNTIL:
    case TOKEN_KW_SWITCH:
    case TOKEN_KW_WITH:
    case TOKEN_KW_CASE:
    case TOKEN_KW_FOR:
    case TOKEN_KW_FUNC: return 1;
    case TOKEN_KW_VOLATILE: return 2;
    default: return 0;
    }
}
