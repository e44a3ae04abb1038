#include "ast_build.h"
#include "parser.h"
#include "structure.h"
void *au3_parserAlloc(void *(*)(size_t));
void au3_parserFree(void *, void (*)(void *));
void au3_parser(void *, int, Token, Parser *);
#include <stdlib.h>
void parser_refused(Parser *p, Token t) {
    if (!p->refused) {
        p->refused = true;
        p->refused_at = t;
    }
}
Node *parser_bad(Parser *p) {
    Bad *b = arena_zalloc(p->arena, sizeof *b);
    b->node.kind = NODE_BAD;
    b->node.pos = p->line_start;
    b->code = MSG_EXPRESSION;
    b->form = FORM_MARKED;
    return &b->node;
}
void parser_top(Parser *p, Node *s) {
    if (!s) return;
    Node **l = &p->program->tree.body;
    (void)l;
    List *L = (List *)p->expression;
    *L = list_add(*L, s);
}
void parser_function(Parser *p, Token k, Token name, Node *params) {
    Function *f = arena_zalloc(p->arena, sizeof *f);
    f->node.kind = NODE_FUNCTION;
    f->node.pos = k.pos;
    f->name_pos = name.pos;
    f->symbol = ((Name *)ast_word(p, name))->symbol;
    f->symbol->function = f;
    f->params = params;
    for (Node *n = params; n; n = n->next) {
        f->param_count++;
        if (!((Param *)n)->value) f->required = f->param_count;
    }
    Tree *t = &p->program->tree;
    if (t->last_function)
        t->last_function->next_function = f;
    else
        t->functions = f;
    t->last_function = f;
    p->function = f;
}
void parser_function_end(Parser *p, Node *body, Token end) {
    p->function->body = body;
    p->function->end = end.pos;
    p->function = NULL;
}
Program *program_new(Heap *heap, const ParseHost *host) {
    Program *p = mem_calloc(heap, 1, sizeof *p);
    if (!p) return NULL;
    p->heap = heap;
    arena_init(&p->arena, heap);
    source_map_init(&p->sources, &p->arena);
    p->variables.arena = p->words.arena = &p->arena;
    diagnostics_init(&p->diagnostics, &p->arena);
    if (host) p->host = *host;
    return p;
}
void program_free(Program *p) {
    if (p) arena_reset(&p->arena);
    mem_free(p);
}
/* marks the assignment of a statement that begins with a place */
static void mark_assign(Token *t, const Token *end) {
    int depth = 0;
    if (t->kind != TOKEN_VARIABLE && t->kind != TOKEN_DOT) return;
    for (Token *k = t; k < end; k++) {
        if (k->kind == TOKEN_LBRACKET || k->kind == TOKEN_LPAREN)
            depth++;
        else if (k->kind == TOKEN_RBRACKET || k->kind == TOKEN_RPAREN)
            depth--;
        else if (depth == 0 && k->kind == TOKEN_EQ) {
            k->kind = TOKEN_ASSIGN;
            return;
        } else if (depth == 0 && k != t && k->kind != TOKEN_DOT && k->kind != TOKEN_WORD)
            return;
    }
}
static void feed_line(void *lemon, Parser *p, Token *t, Token *end) {
    p->line = t;
    p->line_end = end;
    p->line_start = t->pos;
    p->refused = false;
    Token *s = t;
    if (t->kind == TOKEN_KW_FOR && t + 1 < end) mark_assign(t + 1, end);
    if (t->kind == TOKEN_KW_IF) {
        while (s < end && s->kind != TOKEN_KW_THEN) s++;
        if (s < end) s++;
    }
    if (s < end) mark_assign(s, end);
    for (; t < end; t++) au3_parser(lemon, t->kind, *t, p);
    Token eol = *end;
    eol.kind = TOKEN_EOL;
    au3_parser(lemon, TOKEN_EOL, eol, p);
}
static __attribute__((noinline)) void parse_all(Program *program, Scan *scan, void *lemon) {
    List body = {0};
    Parser p = {.program = program, .arena = &program->arena, .expression = (Node *)&body};
    Token *t = scan->tokens.items;
    while (t->kind) {
        Token *e = t;
        while (e->kind && e->kind != TOKEN_EOL) e++;
        feed_line(lemon, &p, t, e);
        t = e->kind ? e + 1 : e;
    }
    uint32_t n = scan->tokens.count;
    (void)n;
    Token *last = scan->tokens.items, *q = last;
    for (; q->kind; q++)
        if (q->kind == TOKEN_EOL && q[1].kind) last = q + 1;
    if (p.function && last->kind != TOKEN_KW_ENDFUNC) {
        Token x = {0};
        x.kind = TOKEN_KW_ENDFUNC;
        au3_parser(lemon, TOKEN_KW_ENDFUNC, x, &p);
        au3_parser(lemon, TOKEN_EOL, x, &p);
    }
    Token z = {0};
    au3_parser(lemon, 0, z, &p);
    program->tree.body = body.first;
    List starts = {0};
    for (StartFunction *s = scan->start_functions; s; s = s->next) {
        Token w = {0};
        w.pos = s->pos;
        w.length = s->length & 0xffffff;
        if (s->length) starts = list_add(starts, ast_word(&p, w));
    }
    program->tree.start_functions = starts.first;
}
ParseResult program_parse(Program *program, const char *name, const char *bytes, size_t size, int flags) {
    jmp_buf jb;
    Scan scan;
    scan_init(&scan, program->heap);
    program->arena.on_failure = &jb;
    volatile ParseResult r = PARSE_NO_MEMORY;
    void *lemon = NULL;
    if (setjmp(jb) == 0) {
        Source *source = source_add(&program->sources, name, bytes, size, NO_POS);
        ScanResult s = scan_program(program, source, flags & PARSE_INTERACTIVE, &scan);
        r = s == SCAN_FAILED ? PARSE_FAILED : s == SCAN_INCOMPLETE ? PARSE_INCOMPLETE : PARSE_OK;
        if (r == PARSE_OK) {
            StructureResult q = structure_check(program, &scan, flags & PARSE_INTERACTIVE);
            r = q == STRUCTURE_FAILED ? PARSE_FAILED : q == STRUCTURE_INCOMPLETE ? PARSE_INCOMPLETE : PARSE_OK;
        }
        if (r == PARSE_OK) {
            lemon = au3_parserAlloc(malloc);
            parse_all(program, &scan, lemon);
        }
    }
    if (lemon) au3_parserFree(lemon, free);
    scan_free(&scan);
    return r;
}

static Source *saved_last;
Node *program_parse_expression(Program *program, Arena *arena, const char *text, size_t size) {
    Arena *outer = program->sources.arena;
    saved_last = program->sources.last;
    program->sources.arena = arena;
    Source *source = source_add_text(&program->sources, "Execute", text, size);
    program->sources.arena = outer;
    TokenList tokens;
    token_list_init(&tokens, program->heap);
    Parser p = {.program = program, .arena = arena};
    if (!source || !scan_expression(arena, source, &tokens)) {
        token_list_free(&tokens);
        return NULL;
    }
    void *lemon = au3_parserAlloc(malloc);
    Token x = {0};
    x.pos = source->base;
    p.line_start = x.pos;
    au3_parser(lemon, TOKEN_EXPRESSION, x, &p);
    int depth = 0;
    for (uint32_t i = 0; i < tokens.count && !p.refused; i++) {
        int k = tokens.items[i].kind;
        if (k == TOKEN_LPAREN || k == TOKEN_LBRACKET) depth++;
        if (k == TOKEN_RPAREN || k == TOKEN_RBRACKET) depth--;
        if (depth == 0 && k == TOKEN_COMMA) {
            Token e = tokens.items[i];
            e.kind = TOKEN_EOL;
            au3_parser(lemon, TOKEN_EOL, e, &p);
            au3_parser(lemon, 0, e, &p);
            break;
        }
        au3_parser(lemon, k, tokens.items[i], &p);
    }
    au3_parserFree(lemon, free);
    token_list_free(&tokens);
    return p.refused ? NULL : p.expression;
}
void program_forget_expression(Program *program) {
    if (program->sources.last != saved_last) {
        program->sources.last = saved_last;
        saved_last->next = NULL;
    }
}
