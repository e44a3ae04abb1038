/* Looks through the whole tree once for names and once for their use (see check.h).
 *
 * Names are marked in Symbol.mark: whether anything in the program declares or assigns a variable, and whether it can only be a
 * constant. Marks are cleared at the end. */
#include "check.h"

#include <stdio.h>
#include <string.h>

enum {
    MARK_SET = 1,      /* declared, assigned, a parameter or a loop variable somewhere */
    MARK_CONST = 2,    /* declared as a global constant */
    MARK_VARIABLE = 4, /* declared as something else */
    MARK_TOLD = 8      /* reported already */
};

typedef struct Check {
    Program *program;
    BuiltinArity arity;
    bool marking; /* the first walk */
} Check;

static void check_list(Check *check, const Node *node);
static void visit_list(void *check, const Node *list) { check_list(check, list); }

static void mark(Symbol *symbol, uint32_t bits) { symbol->mark |= bits; }

/* ---- declarations ---- */

static void check_declarators(Check *check, const Node *items, bool is_const) {
    for (; items; items = items->next) {
        const Declarator *item = (const Declarator *)items;
        if (check->marking) mark(item->symbol, MARK_SET | (is_const ? MARK_CONST : MARK_VARIABLE));
        check_list(check, item->sizes);
        check_list(check, item->value);
    }
}

static void check_declare(Check *check, const Declare *declare) {
    if (declare->node.kind == NODE_REDIM && !check->marking) {
        for (const Node *item = declare->items; item; item = item->next) check_list(check, ((const Declarator *)item)->sizes);
        return;
    }
    if (declare->node.kind == NODE_DECLARE) check_declarators(check, declare->items, declare->node.op & DECLARE_CONST);
}

static void mark_target(Check *check, const Node *target) {
    if (target->kind != NODE_VARIABLE || !check->marking) return;
    mark(((const Name *)target)->symbol, MARK_SET);
}

static void check_assign(Check *check, const Assign *assign) {
    const Node *target = assign->target;
    if (assign->node.op == OP_ASSIGN) mark_target(check, target);
    if (target->kind != NODE_VARIABLE || assign->node.op != OP_ASSIGN) check_list(check, target);
    check_list(check, assign->value);
    if (check->marking || target->kind != NODE_VARIABLE) return;
    const Symbol *symbol = ((const Name *)target)->symbol;
    if ((symbol->mark & (MARK_CONST | MARK_VARIABLE)) != MARK_CONST) return;
    diagnostic_add(&check->program->diagnostics, SEVERITY_ERROR, MSG_ASSIGN_CONST, FORM_MARKED, assign->node.pos);
}

static void check_for(Check *check, const For *loop) {
    mark_target(check, loop->variable);
    if (loop->variable->kind != NODE_VARIABLE) check_list(check, loop->variable);
    check_list(check, loop->from);
    check_list(check, loop->to);
    check_list(check, loop->step);
    check_list(check, loop->body);
}

/* ---- uses ---- */

static char *format_name(Check *check, const char *format, const char *name) {
    char text[200];
    int length = snprintf(text, sizeof text, format, name);
    if (length < 0) return NULL;
    return arena_strdup(&check->program->arena, text, (size_t)length < sizeof text ? (size_t)length : sizeof text - 1);
}

static void check_variable(Check *check, const Name *name) {
    Symbol *symbol = name->symbol;
    if (check->marking || symbol->mark & (MARK_SET | MARK_TOLD)) return;
    symbol->mark |= MARK_TOLD;
    DiagnosticList *list = &check->program->diagnostics;
    Diagnostic *found = diagnostic_add(list, SEVERITY_WARNING, MSG_OWN, FORM_MARKED, name->node.pos);
    found->length = symbol->length + 1;
    found->message = "variable that nothing declares or assigns";
    const char *similar = symbol_similar(&check->program->variables, symbol->name);
    if (similar) found->hint = format_name(check, "a variable with a similar name exists: $%s", similar);
}

static void wrong_count(Check *check, const CallNode *call, const char *name, int min, int max) {
    if (((int)call->count >= min && (int)call->count <= max) || check->marking) return;
    DiagnosticList *list = &check->program->diagnostics;
    Diagnostic *found = diagnostic_add(list, SEVERITY_ERROR, MSG_PARAM_COUNT, FORM_MARKED, call->node.pos);
    found->length = (uint32_t)strlen(name);
    char text[120];
    int length = min == max ? snprintf(text, sizeof text, "%d given, %d wanted", (int)call->count, min)
                            : snprintf(text, sizeof text, "%d given, %d to %d wanted", (int)call->count, min, max);
    found->label = arena_strdup(&check->program->arena, text, length > 0 ? (size_t)length : 0);
}

static void check_call(Check *check, const CallNode *call) {
    check_list(check, call->args);
    if (call->callee->kind != NODE_WORD) {
        check_list(check, call->callee);
        return;
    }
    const Symbol *word = ((const Name *)call->callee)->symbol;
    int min, max;
    if (word->function) {
        wrong_count(check, call, word->name, word->function->required, word->function->param_count);
    } else if (word->builtin) {
        check->arity(word->builtin, &min, &max);
        wrong_count(check, call, word->name, min, max);
    }
}

/* a And b ? c : d gives False, not d, when `a` is false: hardly what was meant. */
static void check_ternary(Check *check, const Ternary *ternary) {
    const Node *test = ternary->test;
    ast_each_below(&ternary->node, visit_list, check);
    if (check->marking || test->kind != NODE_BINARY || (test->op != OP_AND && test->op != OP_OR)) return;
    DiagnosticList *list = &check->program->diagnostics;
    Diagnostic *found = diagnostic_add(list, SEVERITY_WARNING, MSG_OWN, FORM_MARKED, test->pos);
    bool both = test->op == OP_AND;
    found->length = both ? 3 : 2;
    found->message = both ? "this is False and neither of the two values when the left side of And is false"
                          : "this is True and neither of the two values when the left side of Or is true";
    found->hint = "put brackets around the condition before the ?";
}

/* ---- the walk ---- */

static void check_node(Check *check, const Node *node) {
    switch (node->kind) {
    case NODE_VARIABLE: check_variable(check, (const Name *)node); break;
    case NODE_CALL: check_call(check, (const CallNode *)node); break;
    case NODE_TERNARY: check_ternary(check, (const Ternary *)node); break;
    case NODE_ASSIGN: check_assign(check, (const Assign *)node); break;
    case NODE_DECLARE:
    case NODE_REDIM: check_declare(check, (const Declare *)node); break;
    case NODE_ENUM: check_declarators(check, ((const EnumNode *)node)->items, true); break;
    case NODE_FOR:
    case NODE_FOR_IN: check_for(check, (const For *)node); break;
    default: ast_each_below(node, visit_list, check); break;
    }
}

static void check_list(Check *check, const Node *node) {
    for (; node; node = node->next) check_node(check, node);
}

static void walk_all(Check *check) {
    const Tree *tree = &check->program->tree;
    check_list(check, tree->body);
    for (const Function *function = tree->functions; function; function = function->next_function) {
        for (const Node *param = function->params; param; param = param->next) {
            if (check->marking) mark(((const Param *)param)->symbol, MARK_SET | MARK_VARIABLE);
            check_list(check, ((const Param *)param)->value);
        }
        check_list(check, function->body);
    }
}

void program_check(Program *program, BuiltinArity arity) {
    Check check = {program, arity, true};
    walk_all(&check);
    check.marking = false;
    Symbol *line = symbol_find(&program->variables, "CmdLine", 7), *raw = symbol_find(&program->variables, "CmdLineRaw", 10);
    if (line) line->mark |= MARK_SET;
    if (raw) raw->mark |= MARK_SET;
    walk_all(&check);
    for (uint32_t i = 0; i < program->variables.size; i++) {
        for (Symbol *symbol = program->variables.buckets[i]; symbol; symbol = symbol->chain) symbol->mark = 0;
    }
}
