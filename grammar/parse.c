/* Drives scanner, structure check and parser over a text (see parse.h).
 *
 * The parser is fed line by line. A line that it refuses is fed a second time as syntax_error.c rewrites it: what does not
 * parse is an error only when the script comes to it. */
#include "ast_build.h"
#include "parser.h"
#include "structure.h"
#include "syntax_error.h"

#include <string.h>

/* What one parse after the other can use again; made for the first one. */
typedef struct ParseRoom {
    TokenList tokens; /* of expressions */
    Source *last;     /* the last source before the expression that is being parsed */
    max_align_t lemon[];
} ParseRoom;

Program *program_new(Heap *heap, const ParseHost *host) {
    Program *program = mem_calloc(heap, 1, sizeof *program);
    if (!program) return NULL;
    program->heap = heap;
    arena_init(&program->arena, heap);
    source_map_init(&program->sources, &program->arena);
    program->variables.arena = &program->arena;
    program->words.arena = &program->arena;
    diagnostics_init(&program->diagnostics, &program->arena);
    if (host) program->host = *host;
    return program;
}

void program_free(Program *program) {
    if (!program) return;
    if (program->room) token_list_free(&program->room->tokens);
    mem_free(program->room);
    arena_reset(&program->arena);
    mem_free(program);
}

static ParseRoom *room_of(Program *program) {
    if (program->room) return program->room;
    ParseRoom *room = mem_calloc(program->heap, 1, sizeof *room + parser_size);
    if (room) token_list_init(&room->tokens, program->heap);
    program->room = room;
    return room;
}

/* ---- feeding ---- */

/* Keywords that begin no statement, though some may begin an expression; a word there can only be called. */
static int first_kind(int kind) {
    switch (kind) {
    case TOKEN_WORD: return TOKEN_CALLEE;
    case TOKEN_KW_NOT:
    case TOKEN_KW_TRUE:
    case TOKEN_KW_FALSE:
    case TOKEN_KW_NULL:
    case TOKEN_KW_DEFAULT: return TOKEN_INVALID;
    default: return kind;
    }
}

/* The first equals sign outside of brackets assigns; an operator like += before it makes all of them compare. */
static void mark_assign(Token *token, const Token *end) {
    int depth = 0;
    for (; token < end; token++) {
        switch (token->kind) {
        case TOKEN_LPAREN:
        case TOKEN_LBRACKET: depth++; break;
        case TOKEN_RPAREN:
        case TOKEN_RBRACKET: depth--; break;
        case TOKEN_EQ:
            if (depth != 0) break;
            token->kind = TOKEN_ASSIGN;
            return;
        case TOKEN_PLUS_EQ:
        case TOKEN_MINUS_EQ:
        case TOKEN_STAR_EQ:
        case TOKEN_SLASH_EQ:
        case TOKEN_AMP_EQ:
            if (depth == 0) return;
            break;
        default: break;
        }
    }
}

static void feed(Parser *p, int kind, Token token) { parser_(p->lemon, kind, token, p); }

static void feed_range(Parser *p, const Token *token, const Token *end) {
    for (; token < end && !p->refused; token++) feed(p, token->kind, *token);
}

static void feed_statement(Parser *p, Token *token) {
    int kind = p->any_expression ? token->kind : first_kind(token->kind);
    p->statement = token->pos;
    if (kind == TOKEN_VARIABLE || kind == TOKEN_DOT) mark_assign(token, p->line_end);
    feed(p, kind, *token);
    feed_range(p, token + 1, p->line_end + 1);
}

/* An If and what follows it on its line. */
static void feed_if(Parser *p, Token *token) {
    p->statement = token->pos;
    Token *then = token;
    while (then < p->line_end && then->kind != TOKEN_KW_THEN) then++;
    feed_range(p, token, then);
    if (p->refused) return;
    feed(p, then->kind, *then);
    if (p->refused || then == p->line_end) return;
    if (then + 1 == p->line_end)
        feed_range(p, then + 1, p->line_end + 1);
    else
        feed_statement(p, then + 1);
}

/* The line once more, from the place that Lemon went back to. */
static void feed_rewrite(Parser *p, Rewrite rewrite) {
    parser_recovered(p->lemon);
    p->refused = false;
    p->statement = p->line->pos;
    feed(p, TOKEN_RECOVER, *p->line);
    for (uint32_t i = syntax_error_kept(p->line); i < rewrite.count && !p->refused; i++) {
        Token token = rewrite.tokens[i];
        if (i > 0 && rewrite.tokens[i - 1].kind == TOKEN_KW_THEN) p->statement = token.pos;
        feed(p, token.kind, token);
    }
}

/* Tokens that no line begins with. Lemon must not see them there: it would take the branch above for complete. */
static bool begins_no_line(const Parser *p, int kind) {
    switch (p->any_expression ? kind : first_kind(kind)) {
    case TOKEN_INVALID:
    case TOKEN_KW_AND:
    case TOKEN_KW_OR:
    case TOKEN_KW_TO:
    case TOKEN_KW_STEP:
    case TOKEN_KW_IN:
    case TOKEN_KW_BYREF:
    case TOKEN_STAR:
    case TOKEN_SLASH:
    case TOKEN_CARET:
    case TOKEN_AMP:
    case TOKEN_EQ:
    case TOKEN_EQEQ:
    case TOKEN_NE:
    case TOKEN_LT:
    case TOKEN_LE:
    case TOKEN_GT:
    case TOKEN_GE:
    case TOKEN_RPAREN:
    case TOKEN_LBRACKET:
    case TOKEN_RBRACKET:
    case TOKEN_COMMA:
    case TOKEN_QUESTION:
    case TOKEN_COLON: return true;
    default: return kind >= TOKEN_PLUS_EQ && kind <= TOKEN_AMP_EQ;
    }
}

static void feed_other_line(Parser *p, Rewrite rewrite) {
    p->statement = p->line->pos;
    feed_range(p, rewrite.tokens, rewrite.tokens + rewrite.count);
}

static void feed_line(Parser *p, Token *line) {
    p->refused = false;
    if (begins_no_line(p, line->kind)) {
        feed_other_line(p, syntax_error_rewrite(p));
        if (!p->refused) return;
    }
    switch (line->kind) {
    case TOKEN_KW_IF: feed_if(p, line); break;
    case TOKEN_KW_FOR: mark_assign(line, p->line_end); /* fall through */
    default: feed_statement(p, line);
    }
    if (p->refused) feed_rewrite(p, syntax_error_rewrite(p));
    if (p->refused) feed_rewrite(p, syntax_error_give_up(p));
}

/* AutoIt lets the last function end with the file. */
static void close_last_function(Parser *p, const Token *last_line, const Token *end) {
    if (!p->function || last_line->kind == TOKEN_KW_ENDFUNC) return;
    Token token = {.pos = end->pos};
    feed(p, TOKEN_KW_ENDFUNC, token);
    feed(p, TOKEN_EOL, token);
}

static void feed_lines(Parser *p, TokenList *tokens) {
    Token *token = tokens->items, *last_line = token;
    p->tokens = tokens->items;
    while (token->kind && !p->too_deep) {
        last_line = token;
        p->line = token;
        while (token->kind != TOKEN_EOL) token++;
        p->line_end = token++;
        p->any_expression = p->prompt && !token->kind;
        feed_line(p, last_line);
    }
    if (p->too_deep) return;
    close_last_function(p, last_line, token);
    feed(p, 0, *token);
}

/* ---- programs ---- */

static void too_deep(Program *program, const Parser *p) {
    Diagnostic *error = diagnostic_add(&program->diagnostics, SEVERITY_ERROR, MSG_OWN, FORM_UNMARKED, p->line->pos);
    error->message = "Expressions or blocks are nested too deeply.";
}

static void add_start_functions(Parser *p, const Scan *scan) {
    Node *ring = NULL;
    for (const StartFunction *start = scan->start_functions; start; start = start->next) {
        Token name = {.pos = start->pos, .length = start->length & 0xffffff};
        if (start->length) ring = list_add(ring, ast_word(p, name));
    }
    p->program->tree.start_functions = list_close(ring);
}

static const char *similar_function(const Program *program, const char *name) {
    Similar similar;
    similar_begin(&similar, name);
    for (const Function *function = program->tree.functions; function; function = function->next_function)
        similar_offer(&similar, function->symbol->name);
    const ParseHost *host = &program->host;
    const char *builtin;
    for (int i = 0; host->builtin_name && (builtin = host->builtin_name(host->user, i)); i++) similar_offer(&similar, builtin);
    return similar.found;
}

static void warn_unknown(Program *program, const Symbol *word) {
    Diagnostic *warning =
        diagnostic_add(&program->diagnostics, SEVERITY_WARNING, MSG_UNKNOWN_FUNCTION, FORM_MARKED, word->called_at);
    warning->length = word->length;
    warning->label = "no function of this name is here";
    const char *similar = similar_function(program, word->name);
    if (!similar) return;
    static const char before[] = "a function with a similar name exists: `";
    size_t start = sizeof before - 1, length = strlen(similar);
    char *hint = arena_alloc(&program->arena, start + length + 2);
    memcpy(hint, before, start);
    memcpy(hint + start, similar, length);
    memcpy(hint + start + length, "`", 2);
    warning->hint = hint;
}

/* Words called in the text that begins at `base`, in the order of their first appearance. */
static void warn_unknown_functions(Program *program, Pos base) {
    const SymbolTable *words = &program->words;
    if (!program->host.find_builtin || !words->count) return;
    const Symbol **order = arena_zalloc(&program->arena, words->count * sizeof *order);
    for (uint32_t i = 0; i < words->size; i++)
        for (const Symbol *word = words->buckets[i]; word; word = word->chain) order[word->index] = word;
    for (uint32_t i = 0; i < words->count; i++) {
        const Symbol *word = order[i];
        if (word->called_at >= base && word->called_at != NO_POS && !word->function && !word->builtin)
            warn_unknown(program, word);
    }
}

static ParseResult parse_tokens(Program *program, Scan *scan, bool prompt) {
    ParseRoom *room = room_of(program);
    if (!room) return PARSE_NO_MEMORY;
    Parser p = {.program = program, .arena = &program->arena, .lemon = room->lemon, .prompt = prompt};
    parser_Init(p.lemon);
    feed_lines(&p, &scan->tokens);
    if (p.too_deep) {
        too_deep(program, &p);
        return PARSE_FAILED;
    }
    program->tree.body = list_close(p.body);
    add_start_functions(&p, scan);
    return PARSE_OK;
}

typedef struct Text {
    const char *name, *bytes;
    size_t size;
    bool interactive;
} Text;

/* Memory failures jump out of here. */
static __attribute__((noinline)) ParseResult parse_text(Program *program, const Text *text, Scan *scan) {
    Source *source = source_add(&program->sources, text->name, text->bytes, text->size, NO_POS);
    if (!source) return PARSE_NO_MEMORY;
    switch (scan_program(program, source, text->interactive, scan)) {
    case SCAN_FAILED: return PARSE_FAILED;
    case SCAN_INCOMPLETE: return PARSE_INCOMPLETE;
    case SCAN_OK: break;
    }
    switch (structure_check(program, scan, text->interactive)) {
    case STRUCTURE_FAILED: return PARSE_FAILED;
    case STRUCTURE_INCOMPLETE: return PARSE_INCOMPLETE;
    case STRUCTURE_OK: break;
    }
    ParseResult result = parse_tokens(program, scan, text->interactive);
    if (result == PARSE_OK) warn_unknown_functions(program, source->base);
    return result;
}

ParseResult program_parse(Program *program, const char *name, const char *bytes, size_t size, int flags) {
    Text text = {name, bytes, size, flags & PARSE_INTERACTIVE};
    jmp_buf failure, *outer = program->arena.on_failure;
    Scan scan;
    volatile ParseResult result = PARSE_NO_MEMORY;
    scan_init(&scan, program->heap);
    program->arena.on_failure = &failure;
    if (setjmp(failure) == 0) result = parse_text(program, &text, &scan);
    program->arena.on_failure = outer;
    scan_free(&scan);
    return result;
}

/* ---- expressions ---- */

/* Where AutoIt stops reading: at a comma, or at a colon that belongs to no ?, outside of round brackets. */
static const Token *expression_end(const Token *token) {
    int depth = 0, questions = 0;
    for (; token->kind != TOKEN_EOL; token++) {
        switch (token->kind) {
        case TOKEN_LPAREN:
        case TOKEN_LBRACKET: depth++; break;
        case TOKEN_RPAREN:
        case TOKEN_RBRACKET: depth--; break;
        case TOKEN_QUESTION:
            if (depth == 0) questions++;
            break;
        case TOKEN_COLON:
            if (depth == 0 && questions-- == 0) return token;
            break;
        case TOKEN_COMMA:
            if (depth == 0) return token;
            break;
        default: break;
        }
    }
    return token;
}

static void feed_expression(Parser *p, const Token *token, const Token *end) {
    parser_Init(p->lemon);
    feed(p, TOKEN_EXPRESSION, *token);
    feed_range(p, token, end);
    if (!p->refused) feed(p, TOKEN_EOL, *end);
    if (!p->refused) feed(p, 0, *end);
}

static Node *parse_expression(Program *program, Arena *arena, const Source *source) {
    ParseRoom *room = program->room;
    room->tokens.count = 0;
    if (!scan_expression(arena, source, &room->tokens)) return NULL;
    Parser p = {.program = program, .arena = arena, .lemon = room->lemon, .statement = source->base};
    Token *end = room->tokens.items + (expression_end(room->tokens.items) - room->tokens.items);
    p.line = room->tokens.items;
    p.line_end = end;
    feed_expression(&p, p.line, end);
    if (p.refused) {
        Rewrite rewrite = syntax_error_expression(&p);
        p.refused = false;
        feed_expression(&p, rewrite.tokens, rewrite.tokens + rewrite.count - 1);
    }
    return p.refused || p.too_deep ? NULL : p.expression;
}

Node *program_parse_expression(Program *program, Arena *arena, const char *text, size_t size) {
    ParseRoom *room = room_of(program);
    if (!room) return NULL;
    jmp_buf failure, *outer_program = program->arena.on_failure, *outer = arena->on_failure;
    Node *volatile expression = NULL;
    Arena *sources = program->sources.arena;
    room->last = program->sources.last;
    program->arena.on_failure = arena->on_failure = &failure;
    if (setjmp(failure) == 0) {
        program->sources.arena = arena;
        Source *source = source_add_text(&program->sources, "Execute", text, size);
        program->sources.arena = sources;
        if (source) expression = parse_expression(program, arena, source);
    }
    program->sources.arena = sources;
    arena->on_failure = outer;
    program->arena.on_failure = outer_program;
    return expression;
}

void program_forget_expression(Program *program) {
    if (!program->room) return;
    program->sources.last = program->room->last;
    if (program->sources.last)
        program->sources.last->next = NULL;
    else
        program->sources.first = NULL; /* a host that executes before it loads anything */
}
