/* Walks one function and collects the names that may be local in it (see resolve.h).
 *
 * The walk is done when a function is called for the first time, so functions of large includes that are never called cost
 * nothing. It reads the tree only; slots are given out by the order of the names found. */
#include "resolve.h"

#include <string.h>

typedef struct Walk {
    Arena *arena;
    Scope *scope;
} Walk;

static void walk_list(Walk *walk, const Node *node);

static void grow(Walk *walk) {
    Scope *scope = walk->scope;
    uint32_t capacity = scope->capacity ? scope->capacity * 2 : 16;
    ScopeName *names = arena_alloc(walk->arena, capacity * sizeof *names);
    if (scope->count) memcpy(names, scope->names, scope->count * sizeof *names);
    scope->names = names;
    scope->capacity = capacity;
}

static void note(Walk *walk, Symbol *symbol, uint32_t flags) {
    Scope *scope = walk->scope;
    if (flags & NAME_CONST) scope->any_const = true;
    if (symbol->mark) {
        scope->names[symbol->mark - 1].flags |= flags;
        return;
    }
    if (scope->count == scope->capacity) grow(walk);
    scope->names[scope->count++] = (ScopeName){symbol, flags};
    symbol->mark = scope->count;
}

/* Functions that can make a variable in the frame of their caller. */
static bool makes_names(const Symbol *word) {
    static const char *const makers[] = {"assign", "execute", "call"};
    for (size_t i = 0; i < sizeof makers / sizeof *makers; i++) {
        size_t length = strlen(makers[i]), k = 0;
        if (length != word->length) continue;
        while (k < length && (word->name[k] | 32) == makers[i][k]) k++;
        if (k == length) return true;
    }
    return false;
}

static void walk_call(Walk *walk, const CallNode *call) {
    if (call->callee->kind != NODE_WORD) {
        walk->scope->dynamic = true;
        walk_list(walk, call->callee);
    } else if (makes_names(((const Name *)call->callee)->symbol)) {
        walk->scope->dynamic = true;
    }
    walk_list(walk, call->args);
}

static void walk_target(Walk *walk, const Assign *assign) {
    if (assign->target->kind == NODE_VARIABLE && assign->node.op == OP_ASSIGN) {
        note(walk, ((const Name *)assign->target)->symbol, NAME_ASSIGNED);
    } else {
        walk_list(walk, assign->target);
    }
    walk_list(walk, assign->value);
}

static void walk_declarators(Walk *walk, const Node *items, uint32_t flags) {
    for (; items; items = items->next) {
        const Declarator *item = (const Declarator *)items;
        if (flags) note(walk, item->symbol, flags);
        walk_list(walk, item->sizes);
        walk_list(walk, item->value);
    }
}

static void walk_declare(Walk *walk, const Declare *declare) {
    uint32_t flags = declare->node.op & DECLARE_GLOBAL ? NAME_GLOBAL : NAME_DECLARED;
    if (declare->node.op & DECLARE_CONST && !(declare->node.op & DECLARE_GLOBAL)) flags |= NAME_CONST;
    if (declare->node.op & DECLARE_STATIC) flags |= NAME_STATIC;
    walk_declarators(walk, declare->items, flags);
}

static void walk_for(Walk *walk, const For *loop) {
    if (loop->variable->kind == NODE_VARIABLE) {
        note(walk, ((const Name *)loop->variable)->symbol, NAME_DECLARED);
    } else {
        walk_list(walk, loop->variable);
    }
    walk_list(walk, loop->from);
    walk_list(walk, loop->to);
    walk_list(walk, loop->step);
    walk_list(walk, loop->body);
}

static void walk_enum(Walk *walk, const EnumNode *list) {
    walk_declarators(walk, list->items, list->scope & DECLARE_GLOBAL ? NAME_GLOBAL : NAME_DECLARED | NAME_CONST);
}

static void visit_list(void *walk, const Node *list) { walk_list(walk, list); }

static void walk_node(Walk *walk, const Node *node) {
    switch (node->kind) {
    case NODE_VARIABLE:
        if (walk->scope->dynamic) note(walk, ((const Name *)node)->symbol, 0);
        break;
    case NODE_CALL: walk_call(walk, (const CallNode *)node); break;
    case NODE_ASSIGN: walk_target(walk, (const Assign *)node); break;
    case NODE_DECLARE: walk_declare(walk, (const Declare *)node); break;
    case NODE_ENUM: walk_enum(walk, (const EnumNode *)node); break;
    case NODE_REDIM: walk_declarators(walk, ((const Declare *)node)->items, 0); break;
    case NODE_FOR:
    case NODE_FOR_IN: walk_for(walk, (const For *)node); break;
    default:
        if (node->kind == NODE_MEMBER && ((const Member *)node)->called) walk->scope->dynamic = true;
        ast_each_below(node, visit_list, walk);
        break;
    }
}

static void walk_list(Walk *walk, const Node *node) {
    for (; node; node = node->next) walk_node(walk, node);
}

void resolve_function(Arena *arena, const Function *function, Scope *scope) {
    *scope = (Scope){0};
    Walk walk = {arena, scope};
    for (const Node *node = function->params; node; node = node->next) {
        const Param *param = (const Param *)node;
        note(&walk, param->symbol,
             NAME_PARAM | (param->node.op & PARAM_BYREF ? NAME_BYREF : 0u) | (param->node.op & PARAM_CONST ? NAME_CONST : 0u));
    }
    for (const Node *node = function->params; node; node = node->next) walk_list(&walk, ((const Param *)node)->value);
    walk_list(&walk, function->body);
    if (!scope->dynamic) return;
    walk_list(&walk, function->body); /* once more: names met before the function turned out to be dynamic */
}

void resolve_clear(Scope *scope) {
    for (uint32_t i = 0; i < scope->count; i++) scope->names[i].symbol->mark = 0;
}
