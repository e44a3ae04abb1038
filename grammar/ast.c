#include "ast_build.h"
#include "parser.h"
static void *mk(Parser *p, size_t n, int kind, int op, Pos pos) {
    Node *x = arena_zalloc(p->arena, n);
    x->kind = (uint8_t)kind;
    x->op = (uint8_t)op;
    x->pos = pos;
    return x;
}
static const char *tt(Parser *p, Pos pos) {
    if (!p->source || pos < p->source->base || pos > p->source->base + p->source->length)
        p->source = source_find(&p->program->sources, pos);
    return p->source->text + (pos - p->source->base);
}
Node *ast_node(Parser *p, int kind, int op, Pos pos) { return mk(p, sizeof(Node), kind, op, pos); }
Node *ast_unary(Parser *p, int kind, int op, Pos pos, Node *v) {
    Unary *u = mk(p, sizeof *u, kind, op, pos);
    u->value = v;
    return &u->node;
}
Node *ast_binary(Parser *p, int op, Pos pos, Node *l, Node *r) {
    BinaryNode *b = mk(p, sizeof *b, NODE_BINARY, op, pos);
    b->left = l;
    b->right = r;
    b->start = ast_start(l);
    return &b->node;
}
Node *ast_range(Parser *p, Pos pos, Node *l, Node *r) {
    BinaryNode *b = mk(p, sizeof *b, NODE_RANGE, 0, pos);
    b->left = l;
    b->right = r;
    b->start = ast_start(l);
    return &b->node;
}
Node *ast_ternary(Parser *p, Pos pos, Node *c, Node *y, Node *n) {
    Ternary *t = mk(p, sizeof *t, NODE_TERNARY, 0, pos);
    t->test = c;
    t->yes = y;
    t->no = n;
    t->start = ast_start(c);
    return &t->node;
}
Node *ast_literal(Parser *p, int kind, int flags, Token t) {
    Literal *l = mk(p, sizeof *l, kind, 0, t.pos);
    l->node.flags = (uint16_t)flags;
    l->start = t.pos;
    l->length = t.length;
    if (flags & NODE_FLAG_NEGATIVE) {
        const char *s = tt(p, t.pos);
        uint32_t k = 1;
        while (s[k] == ' ' || s[k] == '\t') k++;
        l->start += k;
        l->length -= k;
    }
    return &l->node;
}
Node *ast_variable(Parser *p, Token t) {
    Name *n = mk(p, sizeof *n, NODE_VARIABLE, 0, t.pos);
    n->symbol = symbol_intern(&p->program->variables, tt(p, t.pos) + 1, t.length - 1u);
    if (!n->symbol->first_pos) n->symbol->first_pos = t.pos;
    return &n->node;
}
Node *ast_word(Parser *p, Token t) {
    Name *n = mk(p, sizeof *n, NODE_WORD, 0, t.pos);
    const char *s = tt(p, t.pos);
    n->symbol = symbol_intern(&p->program->words, s, t.length);
    if (!n->symbol->first_pos) {
        n->symbol->first_pos = t.pos;
        if (p->program->host.find_builtin)
            n->symbol->builtin = p->program->host.find_builtin(p->program->host.user, s, t.length);
    }
    return &n->node;
}
Node *ast_call(Parser *p, Node *callee, Token open, List args) {
    if (callee->kind == NODE_MEMBER && !((Member *)callee)->called) {
        Member *m = (Member *)callee;
        m->called = true;
        m->args = args.first;
        return callee;
    }
    CallNode *c = mk(p, sizeof *c, NODE_CALL, 0, ast_start(callee));
    c->callee = callee;
    c->args = args.first;
    c->count = args.count;
    c->open = open.pos;
    return &c->node;
}
Node *ast_index(Parser *p, Node *object, Token open, Node *sub) {
    if (object->kind == NODE_INDEX) {
        IndexNode *i = (IndexNode *)object;
        Node *n = i->subscripts;
        while (n->next) n = n->next;
        n->next = sub;
        i->count++;
        return object;
    }
    IndexNode *i = mk(p, sizeof *i, NODE_INDEX, 0, ast_start(object));
    i->object = object;
    i->subscripts = sub;
    i->count = 1;
    i->open = open.pos;
    return &i->node;
}
Node *ast_member(Parser *p, Node *object, Token dot, Token name) {
    Member *m = mk(p, sizeof *m, NODE_MEMBER, 0, dot.pos);
    m->object = object;
    m->start = name.pos;
    m->length = name.length;
    return &m->node;
}
Node *ast_array(Parser *p, Token t, List items) {
    ListNode *l = mk(p, sizeof *l, NODE_ARRAY, 0, t.pos);
    l->items = items.first;
    l->count = items.count;
    return &l->node;
}
Node *ast_assign(Parser *p, Node *target, Token op, Node *v) {
    Assign *a = mk(p, sizeof *a, NODE_ASSIGN, 0, p->line_start);
    a->target = target;
    a->value = v;
    a->op_pos = op.pos;
    a->node.op = op.kind == TOKEN_PLUS_EQ    ? OP_ADD
                 : op.kind == TOKEN_MINUS_EQ ? OP_SUBTRACT
                 : op.kind == TOKEN_STAR_EQ  ? OP_MULTIPLY
                 : op.kind == TOKEN_SLASH_EQ ? OP_DIVIDE
                 : op.kind == TOKEN_AMP_EQ   ? OP_CONCAT
                                             : OP_ASSIGN;
    a->node.pos = ast_start(target);
    return &a->node;
}
Node *ast_declarator(Parser *p, Token t, List sizes, Node *v) {
    Declarator *d = mk(p, sizeof *d, NODE_DECLARATOR, 0, t.pos);
    d->symbol = ((Name *)ast_variable(p, t))->symbol;
    d->value = v;
    d->end = t.pos + t.length;
    if (sizes.count == 1 && sizes.first->kind == NODE_KEYWORD && sizes.first->op == KEYWORD_DEFAULT)
        d->empty_brackets = true;
    else {
        d->sizes = sizes.first;
        d->size_count = sizes.count;
    }
    return &d->node;
}
Node *ast_declare(Parser *p, int flags, Node *items) {
    Declare *d = mk(p, sizeof *d, NODE_DECLARE, flags, p->line_start);
    d->items = items;
    if (flags & DECLARE_CONST && (!p->function || flags & DECLARE_GLOBAL))
        for (Node *i = items; i; i = i->next) ((Declarator *)i)->symbol->global_const = true;
    return &d->node;
}
Node *ast_redim(Parser *p, Node *items) {
    Declare *d = mk(p, sizeof *d, NODE_REDIM, 0, p->line_start);
    d->items = items;
    return &d->node;
}
Node *ast_enum(Parser *p, int scope, int sign, Node *step, Node *items) {
    EnumNode *e = mk(p, sizeof *e, NODE_ENUM, 0, p->line_start);
    e->scope = (uint8_t)scope;
    e->step_sign = (char)sign;
    e->step = step;
    e->items = items;
    if (!p->function || scope & DECLARE_GLOBAL)
        for (Node *i = items; i; i = i->next) ((Declarator *)i)->symbol->global_const = true;
    return &e->node;
}
Node *ast_clause(Parser *p, Pos pos, Node *c, Node *body) {
    Clause *x = mk(p, sizeof *x, NODE_CLAUSE, 0, pos);
    x->condition = c;
    x->body = body;
    return &x->node;
}
Node *ast_if(Parser *p, Pos pos, Node *c, Node *body, Node *clauses, int flags) {
    If *x = mk(p, sizeof *x, NODE_IF, 0, pos);
    x->node.flags = (uint16_t)flags;
    x->clauses = ast_clause(p, pos, c, body);
    x->clauses->next = clauses;
    return &x->node;
}
Node *ast_while(Parser *p, int kind, Pos pos, Node *c, Node *body) {
    While *w = mk(p, sizeof *w, kind, 0, pos);
    w->condition = c;
    w->body = body;
    return &w->node;
}
Node *ast_for(Parser *p, int kind, Pos pos, Node *v, Node *from, Node *to, Node *step, Node *body) {
    For *f = mk(p, sizeof *f, kind, 0, pos);
    f->variable = v;
    f->from = from;
    f->to = to;
    f->step = step;
    f->body = body;
    return &f->node;
}
Node *ast_switch(Parser *p, int kind, Pos pos, Node *v, Node *cases) {
    Switch *s = mk(p, sizeof *s, kind, 0, pos);
    s->value = v;
    s->cases = cases;
    return &s->node;
}
Node *ast_case(Parser *p, Pos pos, Node *tests, Node *body) {
    Case *c = mk(p, sizeof *c, NODE_CASE, 0, pos);
    c->tests = tests;
    c->body = body;
    return &c->node;
}
Node *ast_trailing(Parser *p, Node *s) {
    Bad *b = (Bad *)parser_bad(p);
    b->code = MSG_ILLEGAL_TEXT;
    b->node.pos = p->refused_at.pos;
    b->before = s;
    return &b->node;
}
Node *ast_param(Parser *p, Token t, int flags, Node *v) {
    Param *x = mk(p, sizeof *x, NODE_PARAM, flags, t.pos);
    x->symbol = ((Name *)ast_variable(p, t))->symbol;
    x->value = v;
    return &x->node;
}
Pos ast_start(const Node *e) {
    switch (e->kind) {
    case NODE_BINARY:
    case NODE_RANGE: return ((const BinaryNode *)e)->start;
    case NODE_TERNARY: return ((const Ternary *)e)->start;
    case NODE_MEMBER: return ((const Member *)e)->object ? ast_start(((const Member *)e)->object) : e->pos;
    default: return e->pos;
    }
}
bool ast_starts_with_variable(const Node *e) {
    for (;;) switch (e->kind) {
        case NODE_BINARY: e = ((const BinaryNode *)e)->left; goto deeper;
        case NODE_TERNARY: e = ((const Ternary *)e)->test; goto deeper;
        default:
            return false;
        deeper:
            while (e->kind == NODE_INDEX || e->kind == NODE_MEMBER) {
                e = e->kind == NODE_INDEX ? ((const IndexNode *)e)->object : ((const Member *)e)->object;
                if (!e) return true;
            }
            if (e->kind == NODE_VARIABLE) return true;
        }
}
void ast_dump(const struct Program *program, Buffer *out) {
    (void)program;
    buffer_append_str(out, "dump\n");
}
