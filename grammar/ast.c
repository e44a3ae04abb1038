/* Constructors of the nodes, called by the actions of parser.y; no decisions but what belongs to one node.
 *
 * Positions are AutoIt's: where it puts its marker when the node fails (see ast.h). */
#include "ast_build.h"

#include <ctype.h>

#include "parser.h"
#include "syntax_error.h"

#define NEW(p, type, kind, op, pos) ((type *)(void *)new_node(p, sizeof(type), kind, op, pos))

static Node *new_node(Parser *p, size_t size, int kind, int op, Pos pos) {
    Node *node = arena_zalloc(p->arena, size);
    node->kind = (uint8_t)kind;
    node->op = (uint8_t)op;
    node->pos = pos;
    return node;
}

const char *token_text(Parser *p, Pos pos) {
    const Source *source = p->source;
    if (!source || pos < source->base || pos - source->base > source->length) {
        source = source_find(&p->program->sources, pos);
        p->source = source;
    }
    return source->text + (pos - source->base);
}

Node *ast_plain(Parser *p, int kind, int op, Token at) { return new_node(p, sizeof(Node), kind, op, at.pos); }

Node *ast_bad(Parser *p, Token bad) {
    Bad *node = NEW(p, Bad, NODE_BAD, 0, bad.pos);
    node->code = (MessageCode)(bad.length & 0xfff);
    node->form = (uint8_t)(bad.length >> 12);
    return &node->node;
}

/* ---- expressions ---- */

/* Those who walk a tree recurse on the left side of operators and calls: long chains are counted there, in `flags`. */
static void count_chain(Parser *p, Node *node, const Node *inner) {
    bool chained = inner && (inner->kind == NODE_BINARY || inner->kind == NODE_CALL || inner->kind == NODE_MEMBER ||
                             inner->kind == NODE_INDEX);
    node->flags = (uint16_t)(chained ? inner->flags + 1 : 1);
    if (node->flags > MAX_CHAIN) p->too_deep = true;
}

Node *ast_unary(Parser *p, int kind, int op, Token at, Node *value) {
    Unary *node = NEW(p, Unary, kind, op, at.pos);
    node->value = value;
    return &node->node;
}

Node *ast_binary(Parser *p, int op, Token at, Node *left, Node *right) {
    BinaryNode *node = NEW(p, BinaryNode, NODE_BINARY, op, at.pos);
    node->left = left;
    node->right = right;
    node->start = ast_start(left);
    count_chain(p, &node->node, left);
    return &node->node;
}

Node *ast_ternary(Parser *p, Token at, Node *test, Node *yes, Node *no) {
    Ternary *node = NEW(p, Ternary, NODE_TERNARY, 0, at.pos);
    node->test = test;
    node->yes = yes;
    node->no = no;
    node->start = ast_start(test);
    return &node->node;
}

uint32_t number_sign_length(Parser *p, Token number) {
    const char *text = token_text(p, number.pos);
    uint32_t length = number.length;
    while (length > 0 && isalnum((unsigned char)text[length - 1])) length--;
    return length;
}

Node *ast_literal(Parser *p, int kind, int flags, Token at) {
    Literal *node = NEW(p, Literal, kind, 0, at.pos);
    node->node.flags = (uint16_t)flags;
    node->start = at.pos;
    node->length = at.length;
    if (!(flags & NODE_FLAG_NEGATIVE)) return &node->node;
    uint32_t sign = number_sign_length(p, at);
    node->start += sign;
    node->length -= sign;
    return &node->node;
}

static Symbol *variable_symbol(Parser *p, Token at) {
    Symbol *symbol = symbol_intern(&p->program->variables, token_text(p, at.pos) + 1, at.length - 1u);
    if (symbol->first_pos == NO_POS) symbol->first_pos = at.pos;
    return symbol;
}

Node *ast_variable(Parser *p, Token at) {
    Name *node = NEW(p, Name, NODE_VARIABLE, 0, at.pos);
    node->symbol = variable_symbol(p, at);
    return &node->node;
}

Node *ast_word(Parser *p, Token at) {
    Name *node = NEW(p, Name, NODE_WORD, 0, at.pos);
    node->symbol = word_symbol(p->program, token_text(p, at.pos), at.length, at.pos);
    return &node->node;
}

Node *ast_call(Parser *p, Node *callee, Token open, Node *args) {
    if (callee->kind == NODE_MEMBER && !((Member *)callee)->called) {
        Member *member = (Member *)callee;
        member->called = true;
        member->args = list_close(args);
        return callee;
    }
    CallNode *node = NEW(p, CallNode, NODE_CALL, 0, ast_start(callee));
    node->callee = callee;
    node->args = list_close(args);
    for (const Node *arg = node->args; arg; arg = arg->next) node->count++;
    node->open = open.pos;
    if (callee->kind == NODE_WORD && ((Name *)callee)->symbol->called_at == NO_POS)
        ((Name *)callee)->symbol->called_at = callee->pos;
    count_chain(p, &node->node, callee);
    return &node->node;
}

Node *ast_index(Parser *p, Node *object, Token open, Node *subscript) {
    if (object->kind == NODE_INDEX) {
        IndexNode *node = (IndexNode *)object;
        Node *last = node->subscripts;
        while (last->next) last = last->next;
        last->next = subscript;
        if (++node->count > MAX_CHAIN) p->too_deep = true;
        return object;
    }
    IndexNode *node = NEW(p, IndexNode, NODE_INDEX, 0, ast_start(object));
    node->object = object;
    node->subscripts = subscript;
    node->count = 1;
    node->open = open.pos;
    count_chain(p, &node->node, object);
    return &node->node;
}

Node *ast_member(Parser *p, Node *object, Token dot, Token name) {
    Member *node = NEW(p, Member, NODE_MEMBER, 0, dot.pos);
    node->object = object;
    node->start = name.pos;
    node->length = name.length;
    count_chain(p, &node->node, object);
    return &node->node;
}

Node *ast_array(Parser *p, Token open, Node *items) {
    ListNode *node = NEW(p, ListNode, NODE_ARRAY, 0, open.pos);
    node->items = list_close(items);
    for (const Node *item = node->items; item; item = item->next) node->count++;
    return &node->node;
}

Pos ast_start(const Node *expression) {
    for (;;) {
        switch (expression->kind) {
        case NODE_BINARY:
        case NODE_RANGE: return ((const BinaryNode *)expression)->start;
        case NODE_TERNARY: return ((const Ternary *)expression)->start;
        case NODE_MEMBER:
            if (!((const Member *)expression)->object) return expression->pos;
            expression = ((const Member *)expression)->object;
            break;
        default: return expression->pos;
        }
    }
}

/* The leftmost operand of an expression. */
static const Node *leftmost(const Node *expression) {
    for (;;) {
        switch (expression->kind) {
        case NODE_BINARY: expression = ((const BinaryNode *)expression)->left; break;
        case NODE_TERNARY: expression = ((const Ternary *)expression)->test; break;
        default: return expression;
        }
    }
}

bool ast_starts_with_variable(const Node *expression) {
    const Node *first = leftmost(expression);
    if (first == expression) return false;
    while (first && (first->kind == NODE_INDEX || first->kind == NODE_MEMBER))
        first = first->kind == NODE_INDEX ? ((const IndexNode *)first)->object : ((const Member *)first)->object;
    return !first || first->kind == NODE_VARIABLE;
}

/* ---- plain statements ---- */

Node *ast_expression(Parser *p, Node *value) {
    if (value->kind == NODE_BAD) return value;
    Unary *node = NEW(p, Unary, NODE_EXPRESSION, 0, p->statement);
    node->value = value;
    return &node->node;
}

/* The first call on the way from the start of a place to its end: nothing can be assigned to its result. */
static const CallNode *first_call(const Node *place, bool *starts_with_variable) {
    const CallNode *call = NULL;
    for (;;) {
        switch (place ? place->kind : NODE_VARIABLE) {
        case NODE_CALL:
            call = (const CallNode *)place;
            place = call->callee;
            break;
        case NODE_INDEX: place = ((const IndexNode *)place)->object; break;
        case NODE_MEMBER: place = ((const Member *)place)->object; break;
        case NODE_VARIABLE: *starts_with_variable = true; return call;
        default: return call;
        }
    }
}

/* $object(key) = value is for objects alone, which we cannot tell before the run: no warning. */
static Node *bad_assign(Parser *p, Node *target, const CallNode *call, Token op, bool variable) {
    if (variable && call) return ast_bad(p, bad_token(TOKEN_BAD, MSG_EXPECTED_ASSIGN, FORM_MARKED, call->open));
    Node *bad = syntax_error_node(p, MSG_ILLEGAL_TEXT, op.pos);
    ((Bad *)bad)->before = ast_expression(p, target);
    return bad;
}

Node *ast_assign(Parser *p, Node *target, Token op, Node *value) {
    static const uint8_t operators[] = {
        [TOKEN_ASSIGN] = OP_ASSIGN,    [TOKEN_PLUS_EQ] = OP_ADD,     [TOKEN_MINUS_EQ] = OP_SUBTRACT,
        [TOKEN_STAR_EQ] = OP_MULTIPLY, [TOKEN_SLASH_EQ] = OP_DIVIDE, [TOKEN_AMP_EQ] = OP_CONCAT};
    bool variable = false;
    const CallNode *call = first_call(target, &variable);
    bool default_member = variable && call == (const CallNode *)target; /* $object(key) = value */
    if (!variable || (call && !default_member)) return bad_assign(p, target, call, op, variable);
    Assign *node = NEW(p, Assign, NODE_ASSIGN, operators[op.kind], ast_start(target));
    node->target = target;
    node->value = value;
    node->op_pos = op.pos;
    return &node->node;
}

Node *ast_ended(Node *statement, Node *end) {
    if (!end) return statement;
    ((Bad *)end)->before = statement;
    return end;
}

/* ---- declarations ---- */

Node *ast_declarator(Parser *p, Token name) {
    Declarator *node = NEW(p, Declarator, NODE_DECLARATOR, 0, name.pos);
    node->symbol = variable_symbol(p, name);
    node->end = name.pos + name.length;
    return &node->node;
}

static void add_size(Declarator *node, Node *size) {
    Node **link = &node->sizes;
    while (*link) link = &(*link)->next;
    *link = size;
    node->size_count++;
}

/* Brackets without a size: the only pair makes a map; beside others it stands for the length of the rows, KEYWORD_DEFAULT. */
Node *ast_size(Parser *p, Node *declarator, Node *size, Token close) {
    Declarator *node = (Declarator *)declarator;
    if (!size && !node->size_count && !node->empty_brackets) {
        node->empty_brackets = true;
    } else {
        if (node->empty_brackets) add_size(node, ast_plain(p, NODE_KEYWORD, KEYWORD_DEFAULT, (Token){.pos = node->end - 1}));
        node->empty_brackets = false;
        add_size(node, size ? size : ast_plain(p, NODE_KEYWORD, KEYWORD_DEFAULT, close));
    }
    if (node->size_count > MAX_CHAIN) p->too_deep = true;
    node->end = close.pos + 1;
    return declarator;
}

Node *ast_initialise(Node *declarator, Node *value) {
    ((Declarator *)declarator)->value = value;
    return declarator;
}

static void note_constants(Node *items) {
    for (; items; items = items->next) ((Declarator *)items)->symbol->global_const = true;
}

/* [] in front of other brackets needs a value to be measured, and a constant array needs one anyway. */
static void check_sizes(Parser *p, int flags, Declarator *item) {
    if (item->value) return;
    for (const Node *size = item->sizes; size && size->next; size = size->next) {
        if (size->kind != NODE_KEYWORD || size->op != KEYWORD_DEFAULT) continue;
        const char *bracket = token_text(p, size->pos), *next = bracket + 1;
        while (*next == ' ' || *next == '\t') next++;
        item->value = syntax_error_node(p, MSG_NO_VARIABLE, size->pos + (Pos)(next - bracket));
        return;
    }
    if (flags & DECLARE_CONST && (item->sizes || item->empty_brackets))
        item->value = syntax_error_node(p, MSG_EXPECTED_ASSIGN, item->end);
}

Node *ast_declare(Parser *p, int flags, Node *items) {
    Declare *node = NEW(p, Declare, NODE_DECLARE, flags, p->statement);
    node->items = list_close(items);
    for (Node *item = node->items; item; item = item->next) check_sizes(p, flags, (Declarator *)item);
    if (flags & DECLARE_CONST && (!p->function || flags & DECLARE_GLOBAL)) note_constants(node->items);
    return &node->node;
}

Node *ast_redim(Parser *p, Node *items) {
    Declare *node = NEW(p, Declare, NODE_REDIM, 0, p->statement);
    node->items = list_close(items);
    return &node->node;
}

Node *ast_enum(Parser *p, int scope, int sign, Node *step, Node *items) {
    EnumNode *node = NEW(p, EnumNode, NODE_ENUM, 0, p->statement);
    node->scope = (uint8_t)scope;
    node->step_sign = (char)sign;
    node->step = step;
    node->items = list_close(items);
    if (!p->function || scope & DECLARE_GLOBAL) note_constants(node->items);
    return &node->node;
}

/* ---- blocks ---- */

Node *ast_clause(Parser *p, Token at, Node *condition, Node *body) {
    Clause *node = NEW(p, Clause, NODE_CLAUSE, 0, at.pos);
    node->condition = condition;
    node->body = list_close(body);
    return &node->node;
}

Node *ast_if(Parser *p, Node *clauses) {
    Node *first = list_close(clauses);
    If *node = NEW(p, If, NODE_IF, 0, first->pos);
    node->clauses = first;
    return &node->node;
}

Node *ast_if_line(Parser *p, Token at, Node *condition, Node *statement) {
    If *node = NEW(p, If, NODE_IF, 0, at.pos);
    node->node.flags = NODE_FLAG_SINGLE;
    node->clauses = ast_clause(p, at, condition, list_add(NULL, statement));
    return &node->node;
}

/* A Case of a Select has one test. */
static void one_test(Parser *p, Case *arm) {
    const Node *test = arm->tests;
    if (!test || (test->kind != NODE_RANGE && !test->next)) return;
    arm->tests = syntax_error_node(p, MSG_ILLEGAL_TEXT, test->kind == NODE_RANGE ? test->pos : arm->comma);
}

Node *ast_switch(Parser *p, int kind, Token at, Node *value, Node *cases) {
    Switch *node = NEW(p, Switch, kind, 0, at.pos);
    node->value = value;
    node->cases = list_close(cases);
    for (Node *arm = node->cases; arm && kind == NODE_SELECT; arm = arm->next) one_test(p, (Case *)arm);
    return &node->node;
}

Node *ast_more_tests(Parser *p, Node *tests, Token comma, Node *test) {
    if (tests->next == tests) p->comma = comma.pos;
    return list_add(tests, test);
}

Node *ast_case(Parser *p, Token at, Node *tests, Node *body) {
    Case *node = NEW(p, Case, NODE_CASE, 0, at.pos);
    node->tests = list_close(tests);
    if (node->tests && node->tests->next) node->comma = p->comma;
    node->body = list_close(body);
    return &node->node;
}

Node *ast_range(Parser *p, Token at, Node *from, Node *to) {
    BinaryNode *node = NEW(p, BinaryNode, NODE_RANGE, 0, at.pos);
    node->left = from;
    node->right = to;
    node->start = ast_start(from);
    return &node->node;
}

Node *ast_while(Parser *p, int kind, Token at, Node *condition, Node *body) {
    While *node = NEW(p, While, kind, 0, at.pos);
    node->condition = condition;
    node->body = list_close(body);
    return &node->node;
}

Node *ast_for(Parser *p, Node *variable, Node *from, Node *to, Node *step) {
    For *node = NEW(p, For, NODE_FOR, 0, variable->pos);
    node->variable = variable;
    node->from = from;
    node->to = to;
    node->step = step;
    return &node->node;
}

Node *ast_for_in(Parser *p, Node *variable, Node *from) {
    For *node = NEW(p, For, NODE_FOR_IN, 0, variable->pos);
    node->variable = variable;
    node->from = from;
    return &node->node;
}

Node *ast_loop(Node *loop, Token at, Node *body) {
    if (loop->kind == NODE_BAD) return loop;
    loop->pos = at.pos;
    ((For *)loop)->body = list_close(body);
    return loop;
}

/* ---- functions ---- */

Node *ast_param(Parser *p, int flags, Token name, Node *value) {
    Param *node = NEW(p, Param, NODE_PARAM, flags, name.pos);
    node->symbol = variable_symbol(p, name);
    node->value = value;
    return &node->node;
}

void ast_function(Parser *p, Token name, Node *params) {
    Function *function = NEW(p, Function, NODE_FUNCTION, 0, p->statement);
    function->name_pos = name.pos;
    function->symbol = ((Name *)ast_word(p, name))->symbol;
    function->symbol->function = function;
    function->params = list_close(params);
    for (const Node *param = function->params; param; param = param->next) {
        function->param_count++;
        if (!((const Param *)param)->value) function->required = function->param_count;
    }
    Tree *tree = &p->program->tree;
    if (tree->last_function)
        tree->last_function->next_function = function;
    else
        tree->functions = function;
    tree->last_function = function;
    p->function = function;
}

void ast_function_end(Parser *p, Node *body, Token end) {
    p->function->body = list_close(body);
    p->function->end = end.pos;
    p->function = NULL;
}

/* ---- walking ---- */

static void blocks_below(const Node *node, AstVisitor visit, void *user) {
    switch (node->kind) {
    case NODE_IF: visit(user, ((const If *)node)->clauses); break;
    case NODE_SELECT:
    case NODE_SWITCH:
        visit(user, ((const Switch *)node)->value);
        visit(user, ((const Switch *)node)->cases);
        break;
    case NODE_WHILE:
    case NODE_DO:
    case NODE_WITH:
        visit(user, ((const While *)node)->condition);
        visit(user, ((const While *)node)->body);
        break;
    case NODE_CLAUSE:
        visit(user, ((const Clause *)node)->condition);
        visit(user, ((const Clause *)node)->body);
        break;
    case NODE_CASE:
        visit(user, ((const Case *)node)->tests);
        visit(user, ((const Case *)node)->body);
        break;
    default: break;
    }
}

void ast_each_below(const Node *node, AstVisitor visit, void *user) {
    switch (node->kind) {
    case NODE_INDEX:
        visit(user, ((const IndexNode *)node)->object);
        visit(user, ((const IndexNode *)node)->subscripts);
        break;
    case NODE_MEMBER:
        visit(user, ((const Member *)node)->object);
        visit(user, ((const Member *)node)->args);
        break;
    case NODE_BINARY:
    case NODE_RANGE:
        visit(user, ((const BinaryNode *)node)->left);
        visit(user, ((const BinaryNode *)node)->right);
        break;
    case NODE_TERNARY:
        visit(user, ((const Ternary *)node)->test);
        visit(user, ((const Ternary *)node)->yes);
        visit(user, ((const Ternary *)node)->no);
        break;
    case NODE_ARRAY: visit(user, ((const ListNode *)node)->items); break;
    case NODE_UNARY:
    case NODE_PAREN:
    case NODE_EXPRESSION:
    case NODE_EXIT_LOOP:
    case NODE_CONTINUE_LOOP:
    case NODE_RETURN:
    case NODE_EXIT: visit(user, ((const Unary *)node)->value); break;
    case NODE_BAD: visit(user, ((const Bad *)node)->before); break;
    default: blocks_below(node, visit, user); break;
    }
}
