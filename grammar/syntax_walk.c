/* Expressions as AutoIt takes them: two stacks, no grammar (see syntax_walk.h).
 *
 * AutoIt keeps a stack of operators and one of values. An operand is pushed without a look at what stands before it; an
 * operator first runs those of higher or equal precedence; missing operands are noticed when an operator runs, and two values
 * in a row only at the end, where more than one value is left. Following that with counts instead of values gives its message;
 * its marker stands at the start of the expression (argument, subscript) being evaluated.
 *
 * Operands of And, Or and ?: that go wrong spoil the line only if they are reached: they become TOKEN_BAD, the rest stays. */
#include "syntax_walk.h"

#include <string.h>

#include "parser.h"

enum { MAX_NESTING = 250 };

/* Operators by precedence; OPEN and BRANCH (a ?) are walls that only their partner takes away. */
enum { OPEN, BRANCH, LOGIC, COMPARE, JOIN, ADD, MULTIPLY, POWER, UNARY };

/* Where the right side of And, Or, ? or : begins. */
typedef struct Retreat {
    const Token *at; /* NULL: none yet */
    uint32_t count, operators, values;
} Retreat;

typedef struct Machine {
    uint32_t base; /* operators below belong to outer expressions */
    uint32_t values;
    bool after_value; /* a plus or minus is a binary one here */
    bool subscript;
    bool odd;     /* values in a row, or an operator at the end: AutoIt may make sense of it, the grammar does not */
    uint32_t yes; /* the values in front of the left side of a ?: that is not in brackets */
    Pos start;
    const Token *close;
    Retreat retreat;
} Machine;

typedef enum Step { GO_ON, DONE, FAILED } Step;

/* ---- the new line ---- */

void walk_begin(Walk *walk, Parser *p) {
    uint32_t length = (uint32_t)(p->line_end - p->line);
    *walk = (Walk){.p = p, .at = p->line, .end = p->line_end};
    walk->room = 8 * length + 16;
    walk->out = arena_alloc(p->arena, (walk->room + 4 * (size_t)length + 16) * sizeof(Token));
    walk->kept = arena_alloc(p->arena, walk->room * sizeof(Token));
    walk->pieces = arena_alloc(p->arena, walk->room * sizeof(Piece));
    walk->opened = arena_alloc(p->arena, (length + 1) * sizeof(Piece));
    walk->operators = arena_alloc(p->arena, length + 1);
}

void walk_emit(Walk *walk, Token token) { walk->out[walk->count++] = token; }

void walk_copy(Walk *walk) { walk_emit(walk, *walk->at++); }

bool walk_fail_at(Walk *walk, MessageCode code, Pos mark, const Token *fault) {
    walk->code = code;
    walk->form = FORM_MARKED;
    walk->mark = mark;
    walk->fault = fault;
    return false;
}

bool walk_fail(Walk *walk, MessageCode code) { return walk_fail_at(walk, code, walk->at->pos, walk->at); }

/* ---- what AutoIt has evaluated when it stops ---- */

void walk_forget(Walk *walk, uint32_t count) {
    if (count < walk->piece_count) walk->piece_count = count;
}

static bool is_constant(int kind) {
    return (kind >= TOKEN_NUMBER_INT && kind <= TOKEN_STRING) || (kind >= TOKEN_KW_TRUE && kind <= TOKEN_KW_DEFAULT);
}

void walk_evaluated(Walk *walk, uint32_t from) {
    if (walk->count == from || (walk->count == from + 1 && is_constant(walk->out[from].kind))) return;
    uint32_t at = walk->piece_count ? walk->pieces[walk->piece_count - 1].end : 0;
    Piece piece = {from, at, at + walk->count - from};
    if (piece.end > walk->room || walk->piece_count == walk->room) return;
    memcpy(walk->kept + at, walk->out + from, (walk->count - from) * sizeof(Token));
    walk->pieces[walk->piece_count++] = piece;
}

static void emit_kind(Walk *walk, int kind, Pos pos) { walk_emit(walk, (Token){.pos = pos, .kind = (uint32_t)kind & 0xff}); }

/* The pieces that the line has lost: (piece) & (piece) & */
static void emit_pieces(Walk *walk) {
    uint32_t first = walk->piece_count;
    while (first > 0 && walk->pieces[first - 1].from >= walk->count) first--;
    for (uint32_t i = first; i < walk->piece_count; i++) {
        Piece piece = walk->pieces[i];
        Pos pos = walk->kept[piece.at].pos;
        if (walk->count + (piece.end - piece.at) + 3 > walk->room) break;
        emit_kind(walk, TOKEN_LPAREN, pos);
        while (piece.at < piece.end) walk_emit(walk, walk->kept[piece.at++]);
        emit_kind(walk, TOKEN_RPAREN, pos);
        emit_kind(walk, TOKEN_AMP, pos);
    }
    walk_forget(walk, first);
}

void walk_emit_bad(Walk *walk, int kind) {
    if (kind == TOKEN_BAD) emit_pieces(walk);
    walk_emit(walk, bad_token(kind, walk->code, walk->form, walk->mark));
    if (walk->first_code != MSG_NONE) return;
    walk->first_code = walk->code;
    walk->first_mark = walk->mark;
    walk->first_fault = walk->fault;
}

/* ---- calls and subscripts ---- */

/* Func lines of this text may stand below: all are noted when the first broken line needs them. */
static void declare_functions(Parser *p) {
    p->functions_known = true;
    for (const Token *token = p->tokens; token->kind; token++) {
        if (token->kind != TOKEN_KW_FUNC || token[1].kind != TOKEN_WORD) continue;
        word_symbol(p->program, token_text(p, token[1].pos), token[1].length, token[1].pos)->declared = true;
    }
}

bool walk_unknown_word(const Walk *walk) {
    Parser *p = walk->p;
    if (!p->program->host.find_builtin) return false;
    if (!p->functions_known) declare_functions(p);
    const Symbol *symbol = word_symbol(p->program, token_text(p, walk->at->pos), walk->at->length, walk->at->pos);
    return !symbol->builtin && !symbol->function && !symbol->declared;
}

/* Where AutoIt marks a token that is behind it: it has the minus of a negative number as a token of its own, and .name as one.
 */
static Pos back_mark(const Walk *walk, const Token *token) {
    if (token->kind == TOKEN_WORD && token > walk->p->line && token[-1].kind == TOKEN_DOT) return token[-1].pos;
    if (token->kind != TOKEN_NEG_NUMBER_INT && token->kind != TOKEN_NEG_NUMBER_HEX) return token->pos;
    return token->pos + number_sign_length(walk->p, *token);
}

/* The bracket that closes the one at the next token; AutoIt looks for it up to the end of the line before anything else. */
static const Token *closing_bracket(const Walk *walk) {
    int depth = 0;
    for (const Token *token = walk->at; token < walk->end; token++) {
        if (token->kind == TOKEN_LPAREN) depth++;
        if (token->kind == TOKEN_RPAREN && --depth == 0) return token;
    }
    return NULL;
}

bool walk_arguments(Walk *walk, bool of_object) {
    const Token *close = closing_bracket(walk);
    if (!close) return walk_fail_at(walk, MSG_CALL_SYNTAX, back_mark(walk, walk->end - 1), walk->at);
    walk_copy(walk);
    while (walk->at != close) {
        if (!walk_expression(walk, close)) return false;
        if (walk->at == close) break;
        if (walk->at->kind != TOKEN_COMMA) return walk_fail(walk, MSG_CALL_SYNTAX);
        walk_copy(walk);
        if (walk->at != close) continue;
        return walk_fail_at(walk, of_object ? MSG_EXPRESSION : MSG_CALL_SYNTAX, close[-1].pos, close - 1);
    }
    walk_copy(walk);
    return true;
}

static bool follow(Walk *walk, const Token *close, bool subscript);

bool walk_subscript(Walk *walk) {
    const Token *open = walk->at;
    walk_copy(walk);
    if (!follow(walk, NULL, true)) return false;
    if (walk->at->kind != TOKEN_RBRACKET) return walk_fail_at(walk, MSG_SUBSCRIPT_BAD, back_mark(walk, walk->at - 1), open);
    walk_copy(walk);
    return true;
}

/* What may hang on a variable, a call or a bracketed expression. */
static bool follow_chain(Walk *walk) {
    for (;;) {
        bool fine = true;
        switch (walk->at->kind) {
        case TOKEN_LBRACKET: fine = walk_subscript(walk); break;
        case TOKEN_LPAREN: fine = walk_arguments(walk, false); break;
        case TOKEN_DOT:
            walk_copy(walk);
            if (walk->at->kind == TOKEN_WORD) walk_copy(walk);
            if (walk->at->kind == TOKEN_LPAREN) fine = walk_arguments(walk, true);
            break;
        default: return true;
        }
        if (!fine) return false;
    }
}

/* ---- the machine ---- */

static Step failed(Walk *walk, MessageCode code, Pos mark) {
    walk_fail_at(walk, code, mark, walk->at);
    return FAILED;
}

static int top(const Walk *walk, const Machine *m) {
    return walk->operator_count > m->base ? walk->operators[walk->operator_count - 1] : -1;
}

static void push(Walk *walk, int operator_) { walk->operators[walk->operator_count++] = (uint8_t)operator_; }

/* Runs the operators above the next wall that bind at least as tightly. */
static bool run_operators(Walk *walk, Machine *m, int level) {
    for (int operator_ = top(walk, m); operator_ >= level; operator_ = top(walk, m)) {
        uint32_t needed = operator_ == UNARY ? 1 : 2;
        if (m->values < needed) return walk_fail_at(walk, MSG_EXPRESSION, m->start, walk->at);
        m->values -= needed - 1;
        walk->operator_count--;
    }
    return true;
}

static bool at_bottom(const Walk *walk, const Machine *m) {
    for (uint32_t i = m->base; i < walk->operator_count; i++)
        if (walk->operators[i] == OPEN) return false;
    return true;
}

/* The right side of an And, Or, ? or : begins at the next token. */
static void note_retreat(Walk *walk, Machine *m) {
    if (!at_bottom(walk, m)) return;
    m->retreat = (Retreat){walk->at, walk->count, walk->operator_count, m->values};
}

static void note_odd(Machine *m, bool odd) { m->odd = m->odd || odd; }

static Step operand(Walk *walk, Machine *m) {
    note_odd(m, m->after_value);
    m->values++;
    m->after_value = true;
    walk_copy(walk);
    return GO_ON;
}

/* The operand from `from` on is complete, with the pieces in it. */
static Step evaluated(Walk *walk, uint32_t from, uint32_t pieces) {
    walk_forget(walk, pieces);
    walk_evaluated(walk, from);
    return GO_ON;
}

static void forget_from(Walk *walk, uint32_t from) {
    while (walk->piece_count > 0 && walk->pieces[walk->piece_count - 1].from >= from) walk->piece_count--;
}

static Step macro(Walk *walk, Machine *m) {
    operand(walk, m);
    walk_evaluated(walk, walk->count - 1);
    return GO_ON;
}

/* A variable is looked up before what hangs on it is read. */
static Step variable(Walk *walk, Machine *m) {
    uint32_t from = walk->count, pieces = walk->piece_count;
    macro(walk, m);
    return follow_chain(walk) ? evaluated(walk, from, pieces) : FAILED;
}

static Step member(Walk *walk, Machine *m) {
    uint32_t from = walk->count, pieces = walk->piece_count;
    note_odd(m, m->after_value);
    m->values++;
    m->after_value = true;
    return follow_chain(walk) ? evaluated(walk, from, pieces) : FAILED;
}

static Step word(Walk *walk, Machine *m) {
    if (walk_unknown_word(walk)) return failed(walk, MSG_UNKNOWN_FUNCTION, walk->at->pos);
    bool call = walk->at[1].kind == TOKEN_LPAREN;
    uint32_t from = walk->count, pieces = walk->piece_count;
    operand(walk, m);
    if (!call) return GO_ON;
    return follow_chain(walk) ? evaluated(walk, from, pieces) : FAILED;
}

static Step prefix(Walk *walk, Machine *m) {
    note_odd(m, m->after_value);
    push(walk, UNARY);
    m->after_value = false;
    walk_copy(walk);
    return GO_ON;
}

static Step infix(Walk *walk, Machine *m, int level) {
    note_odd(m, !m->after_value);
    if (!run_operators(walk, m, level)) return FAILED;
    push(walk, level);
    m->after_value = false;
    walk_copy(walk);
    if (level == LOGIC) note_retreat(walk, m);
    return GO_ON;
}

static Step sign(Walk *walk, Machine *m) { return m->after_value ? infix(walk, m, ADD) : prefix(walk, m); }

static Step open_bracket(Walk *walk, Machine *m) {
    note_odd(m, m->after_value);
    walk->opened[walk->operator_count] = (Piece){.from = walk->count, .at = walk->piece_count};
    push(walk, OPEN);
    m->after_value = false;
    walk_copy(walk);
    return GO_ON;
}

/* A ? whose : does not come: only a false condition misses it. */
static void complete_branch(Walk *walk, const Machine *m) {
    walk->operator_count--;
    walk_emit(walk, (Token){.pos = walk->at->pos, .kind = TOKEN_COLON});
    walk_fail_at(walk, MSG_EXPRESSION, m->start, walk->at);
    walk_emit_bad(walk, TOKEN_BAD);
}

static Step close_bracket(Walk *walk, Machine *m) {
    if (walk->at == m->close) return DONE;
    if (!run_operators(walk, m, LOGIC)) return FAILED;
    while (top(walk, m) == BRANCH) complete_branch(walk, m);
    if (top(walk, m) != OPEN) return failed(walk, MSG_UNBALANCED, m->start);
    walk->operator_count--;
    note_odd(m, !m->after_value);
    m->after_value = true;
    walk_copy(walk);
    if (m->values == 0) return walk->at->kind == TOKEN_LPAREN ? failed(walk, MSG_EXPRESSION, walk->at->pos) : GO_ON;
    if (!follow_chain(walk)) return FAILED;
    Piece open = walk->opened[walk->operator_count];
    return m->odd ? GO_ON : evaluated(walk, open.from, open.at);
}

static Step question(Walk *walk, Machine *m) {
    note_odd(m, !m->after_value);
    if (!run_operators(walk, m, LOGIC)) return FAILED;
    if (m->values == 0) return failed(walk, MSG_EXPRESSION, m->start);
    m->values--;
    push(walk, BRANCH);
    if (at_bottom(walk, m)) m->yes = m->values;
    m->after_value = false;
    walk_copy(walk);
    note_retreat(walk, m);
    return GO_ON;
}

/* A colon that ends the expression: what follows is passed over, to a comma or a closing bracket. */
static Step skip_tail(Walk *walk) {
    for (int depth = 0; walk->at < walk->end; walk->at++) {
        int kind = walk->at->kind;
        if (depth == 0 && (kind == TOKEN_COMMA || kind == TOKEN_RPAREN)) break;
        if (kind == TOKEN_LPAREN) depth++;
        if (kind == TOKEN_RPAREN) depth--;
    }
    return GO_ON;
}

static Step colon(Walk *walk, Machine *m) {
    bool branch = false;
    for (uint32_t i = m->base; i < walk->operator_count; i++) branch = branch || walk->operators[i] == BRANCH;
    if (!run_operators(walk, m, LOGIC)) {
        if (branch || top(walk, m) == UNARY) walk->mark = walk->at->pos;
        return FAILED;
    }
    if (m->values == 0) return failed(walk, MSG_EXPRESSION, branch ? walk->at->pos : m->start);
    if (top(walk, m) != BRANCH || (m->subscript && at_bottom(walk, m))) return skip_tail(walk);
    if (at_bottom(walk, m) && m->values != m->yes + 1) return failed(walk, MSG_EXPRESSION, m->start);
    walk->operator_count--;
    m->values--;
    m->after_value = false;
    walk_copy(walk);
    note_retreat(walk, m);
    return GO_ON;
}

static Step stray_bracket(Walk *walk, const Machine *m) {
    return failed(walk, m->values ? MSG_SUBSCRIPT_ON_VALUE : MSG_EXPRESSION, walk->at->pos);
}

static Step step(Walk *walk, Machine *m) {
    switch (walk->at->kind) {
    case TOKEN_NUMBER_INT:
    case TOKEN_NUMBER_HEX:
    case TOKEN_NUMBER_REAL:
    case TOKEN_NEG_NUMBER_INT:
    case TOKEN_NEG_NUMBER_HEX:
    case TOKEN_STRING:
    case TOKEN_KW_TRUE:
    case TOKEN_KW_FALSE:
    case TOKEN_KW_NULL:
    case TOKEN_KW_DEFAULT: return operand(walk, m);
    case TOKEN_MACRO: return macro(walk, m);
    case TOKEN_VARIABLE: return variable(walk, m);
    case TOKEN_DOT: return member(walk, m);
    case TOKEN_WORD: return word(walk, m);
    case TOKEN_KW_NOT: return prefix(walk, m);
    case TOKEN_PLUS:
    case TOKEN_MINUS: return sign(walk, m);
    case TOKEN_STAR:
    case TOKEN_SLASH: return infix(walk, m, MULTIPLY);
    case TOKEN_CARET: return infix(walk, m, POWER);
    case TOKEN_AMP: return infix(walk, m, JOIN);
    case TOKEN_ASSIGN:
    case TOKEN_EQ:
    case TOKEN_EQEQ:
    case TOKEN_NE:
    case TOKEN_LT:
    case TOKEN_LE:
    case TOKEN_GT:
    case TOKEN_GE: return infix(walk, m, COMPARE);
    case TOKEN_KW_AND:
    case TOKEN_KW_OR: return infix(walk, m, LOGIC);
    case TOKEN_LPAREN: return open_bracket(walk, m);
    case TOKEN_RPAREN: return close_bracket(walk, m);
    case TOKEN_LBRACKET: return stray_bracket(walk, m);
    case TOKEN_QUESTION: return question(walk, m);
    case TOKEN_COLON: return colon(walk, m);
    default: return DONE;
    }
}

static bool finish(Walk *walk, Machine *m) {
    do {
        if (!run_operators(walk, m, LOGIC)) return false;
        if (top(walk, m) == OPEN) return walk_fail_at(walk, MSG_MISSING_BRACKET, m->start, walk->at);
        if (top(walk, m) == BRANCH) complete_branch(walk, m);
    } while (walk->operator_count > m->base);
    note_odd(m, !m->after_value);
    if (m->values != 1 || m->odd) return walk_fail_at(walk, MSG_EXPRESSION, m->start, walk->at);
    return true;
}

static bool run(Walk *walk, Machine *m) {
    Step result;
    do result = step(walk, m);
    while (result == GO_ON);
    return result == DONE && finish(walk, m);
}

/* Passes over an operand as AutoIt does when it need not be evaluated; false when a bracket in it stays open. */
static bool skip_operand(Walk *walk, const Machine *m) {
    int round = 0, square = 0;
    for (; walk->at < walk->end && walk->at != m->close; walk->at++) {
        int kind = walk->at->kind;
        bool inside = round > 0 || square > 0;
        if (!inside && (kind == TOKEN_RPAREN || (kind == TOKEN_RBRACKET && m->subscript))) return true;
        if (kind == TOKEN_LPAREN) round++;
        if (kind == TOKEN_RPAREN) round--;
        if (kind == TOKEN_LBRACKET) square++;
        if (kind == TOKEN_RBRACKET && square > 0) square--;
        if (inside || kind == TOKEN_KW_NOT || (kind >= TOKEN_KW_TRUE && kind <= TOKEN_KW_DEFAULT)) continue;
        if (kind == TOKEN_COMMA || kind == TOKEN_QUESTION || kind == TOKEN_COLON) return true;
        if (kind >= TOKEN_KW_AND && kind <= TOKEN_KW_WITH) return true;
    }
    return round <= 0;
}

/* After an error: when it lies on the right of an And, Or or ?:, that side alone is bad. */
static bool retreat(Walk *walk, Machine *m) {
    if (!m->retreat.at) return false;
    walk->at = m->retreat.at;
    if (!skip_operand(walk, m)) return false;
    walk->count = m->retreat.count;
    walk->operator_count = m->retreat.operators;
    m->values = m->retreat.values + 1;
    m->after_value = true;
    m->odd = false;
    m->retreat.at = NULL;
    walk_emit_bad(walk, TOKEN_BAD);
    return true;
}

static bool follow(Walk *walk, const Token *close, bool subscript) {
    if (walk->depth == MAX_NESTING) return walk_fail(walk, MSG_EXPRESSION);
    walk->depth++;
    Machine m = {.base = walk->operator_count, .subscript = subscript, .start = walk->at->pos, .close = close};
    uint32_t from = walk->count, pieces = walk->piece_count;
    bool fine = run(walk, &m);
    while (!fine && retreat(walk, &m)) fine = run(walk, &m);
    if (fine) evaluated(walk, from, pieces);
    if (!fine && m.retreat.at) forget_from(walk, m.retreat.count);
    walk->operator_count = m.base;
    walk->depth--;
    return fine;
}

bool walk_expression(Walk *walk, const Token *close) {
    uint32_t count = walk->count;
    if (follow(walk, close, false)) return true;
    walk->count = count;
    return false;
}
