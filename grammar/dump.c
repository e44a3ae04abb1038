/* Prints a tree, one node a line, indented by two blanks a level: for people, `--dump-ast` and the golden tests.
 *
 * Texts of literals are those of the source. Positions are left out but for NODE_BAD, whose marker is what it is about. */
#include "parse.h"

#include <string.h>

enum { DEEPEST = 400 }; /* deeper nodes are not shown: the walk is recursive */

typedef struct Dump {
    const Program *program;
    Buffer *out;
    int level;
} Dump;

static void dump_node(Dump *dump, const Node *node);

/* ---- lines ---- */

static void begin(Dump *dump) {
    for (int i = 0; i < dump->level; i++) buffer_append_str(dump->out, "  ");
}

static void line(Dump *dump, const char *text) {
    begin(dump);
    buffer_append_str(dump->out, text);
    buffer_append_char(dump->out, '\n');
}

static void named(Dump *dump, const char *what, const Symbol *symbol) {
    begin(dump);
    buffer_printf(dump->out, "%s%s\n", what, symbol->name);
}

static void slice(Dump *dump, const char *before, Pos start, uint32_t length) {
    const Source *source = source_find(&dump->program->sources, start);
    begin(dump);
    buffer_append_str(dump->out, before);
    if (source) buffer_append(dump->out, source->text + (start - source->base), length);
    buffer_append_char(dump->out, '\n');
}

/* ---- children, one level deeper ---- */

static void child(Dump *dump, const Node *node) {
    if (!node) return;
    dump->level++;
    dump_node(dump, node);
    dump->level--;
}

static void children(Dump *dump, const Node *node) {
    for (; node; node = node->next) child(dump, node);
}

/* A heading one level deeper with a list below it; nothing for an empty one. */
static void part(Dump *dump, const char *title, const Node *list) {
    if (!list) return;
    dump->level++;
    line(dump, title);
    children(dump, list);
    dump->level--;
}

/* ---- expressions ---- */

static const char *operator_text(int operator_) {
    static const char *const texts[] = {
        [OP_ASSIGN] = "=", [OP_ADD] = "+",         [OP_SUBTRACT] = "-", [OP_MULTIPLY] = "*",       [OP_DIVIDE] = "/",
        [OP_POWER] = "^",  [OP_CONCAT] = "&",      [OP_EQUAL] = "=",    [OP_SAME] = "==",          [OP_NOT_EQUAL] = "<>",
        [OP_LESS] = "<",   [OP_LESS_EQUAL] = "<=", [OP_GREATER] = ">",  [OP_GREATER_EQUAL] = ">=", [OP_AND] = "And",
        [OP_OR] = "Or",    [OP_NEGATE] = "-",      [OP_PLUS] = "+",     [OP_NOT] = "Not",
    };
    return texts[operator_];
}

static void dump_operator(Dump *dump, const char *what, int operator_) {
    begin(dump);
    buffer_printf(dump->out, "%s %s\n", what, operator_text(operator_));
}

static void dump_member(Dump *dump, const Member *member) {
    slice(dump, member->called ? "member call ." : "member .", member->start, member->length);
    child(dump, member->object);
    part(dump, "arguments", member->args);
}

static void dump_bad(Dump *dump, const Bad *bad) {
    Location place = source_locate(&dump->program->sources, bad->node.pos);
    begin(dump);
    const char *form = bad->form == FORM_MARKED ? "" : ", unmarked";
    buffer_printf(dump->out, "bad %u:%u%s: %s\n", (unsigned)place.line, (unsigned)place.column, form, message_text(bad->code));
    child(dump, bad->before);
}

static void dump_keyword(Dump *dump, const Node *node) {
    static const char *const texts[] = {"False", "True", "Null", "Default"};
    line(dump, texts[node->op]);
}

static bool dump_leaf(Dump *dump, const Node *node) {
    const Literal *literal = (const Literal *)node;
    switch (node->kind) {
    case NODE_NUMBER:
        slice(dump, node->flags & NODE_FLAG_NEGATIVE ? "number -" : "number ", literal->start, literal->length);
        return true;
    case NODE_STRING: slice(dump, "string ", literal->start, literal->length); return true;
    case NODE_MACRO: slice(dump, "macro ", literal->start, literal->length); return true;
    case NODE_KEYWORD: dump_keyword(dump, node); return true;
    case NODE_VARIABLE: named(dump, "variable $", ((const Name *)node)->symbol); return true;
    case NODE_WORD: named(dump, "word ", ((const Name *)node)->symbol); return true;
    case NODE_CONTINUE_CASE: line(dump, "continue case"); return true;
    default: return false;
    }
}

static void dump_pair(Dump *dump, const BinaryNode *node) {
    child(dump, node->left);
    child(dump, node->right);
}

static void dump_call(Dump *dump, const CallNode *call) {
    line(dump, "call");
    child(dump, call->callee);
    part(dump, "arguments", call->args);
}

static void dump_index(Dump *dump, const IndexNode *node) {
    line(dump, "index");
    child(dump, node->object);
    part(dump, "subscripts", node->subscripts);
}

static void dump_ternary(Dump *dump, const Ternary *node) {
    line(dump, "?:");
    child(dump, node->test);
    child(dump, node->yes);
    child(dump, node->no);
}

static bool dump_expression(Dump *dump, const Node *node) {
    switch (node->kind) {
    case NODE_CALL: dump_call(dump, (const CallNode *)node); return true;
    case NODE_INDEX: dump_index(dump, (const IndexNode *)node); return true;
    case NODE_MEMBER: dump_member(dump, (const Member *)node); return true;
    case NODE_TERNARY: dump_ternary(dump, (const Ternary *)node); return true;
    case NODE_BAD: dump_bad(dump, (const Bad *)node); return true;
    case NODE_UNARY: dump_operator(dump, "unary", node->op); break;
    case NODE_PAREN: line(dump, "brackets"); break;
    case NODE_BINARY:
        dump_operator(dump, "binary", node->op);
        dump_pair(dump, (const BinaryNode *)node);
        return true;
    case NODE_RANGE:
        line(dump, "range");
        dump_pair(dump, (const BinaryNode *)node);
        return true;
    case NODE_ARRAY:
        line(dump, "array");
        children(dump, ((const ListNode *)node)->items);
        return true;
    default: return false;
    }
    child(dump, ((const Unary *)node)->value);
    return true;
}

/* ---- statements ---- */

static void dump_declarator(Dump *dump, const Declarator *item) {
    named(dump, item->empty_brackets ? "declarator [] $" : "declarator $", item->symbol);
    part(dump, "sizes", item->sizes);
    child(dump, item->value);
}

static void dump_declare(Dump *dump, const Declare *node) {
    static const char *const words[] = {" local", " global", " dim", " const", " static"};
    begin(dump);
    buffer_append_str(dump->out, node->node.kind == NODE_REDIM ? "redim" : "declare");
    for (int bit = 0; bit < 5; bit++)
        if (node->node.op & 1 << bit) buffer_append_str(dump->out, words[bit]);
    buffer_append_char(dump->out, '\n');
    children(dump, node->items);
}

static void dump_enum(Dump *dump, const EnumNode *node) {
    static const char *const scopes[] = {
        [0] = "", [DECLARE_LOCAL] = " local", [DECLARE_GLOBAL] = " global", [DECLARE_DIM] = " dim"};
    begin(dump);
    buffer_printf(dump->out, "enum%s, step %c\n", scopes[node->scope], node->step_sign);
    child(dump, node->step);
    children(dump, node->items);
}

static void dump_switch(Dump *dump, const Switch *node) {
    line(dump, node->node.kind == NODE_SELECT ? "select" : "switch");
    child(dump, node->value);
    children(dump, node->cases);
}

static void dump_while(Dump *dump, const While *node) {
    line(dump, node->node.kind == NODE_WHILE ? "while" : node->node.kind == NODE_DO ? "do until" : "with");
    child(dump, node->condition);
    part(dump, "body", node->body);
}

static void dump_for(Dump *dump, const For *node) {
    line(dump, node->node.kind == NODE_FOR ? "for" : "for in");
    child(dump, node->variable);
    child(dump, node->from);
    child(dump, node->to);
    child(dump, node->step);
    part(dump, "body", node->body);
}

static void dump_assign(Dump *dump, const Assign *node) {
    begin(dump);
    buffer_printf(dump->out, "assign %s=\n", node->node.op == OP_ASSIGN ? "" : operator_text(node->node.op));
    child(dump, node->target);
    child(dump, node->value);
}

static void dump_clause(Dump *dump, const Clause *node) {
    line(dump, node->condition ? "when" : "else");
    child(dump, node->condition);
    part(dump, "body", node->body);
}

static void dump_case(Dump *dump, const Case *node) {
    line(dump, node->tests ? "case" : "case else");
    children(dump, node->tests);
    part(dump, "body", node->body);
}

static void dump_with_value(Dump *dump, const Node *node) {
    static const char *const titles[NODE_KIND_COUNT] = {[NODE_EXPRESSION] = "expression",
                                                        [NODE_EXIT_LOOP] = "exit loop",
                                                        [NODE_CONTINUE_LOOP] = "continue loop",
                                                        [NODE_RETURN] = "return",
                                                        [NODE_EXIT] = "exit"};
    if (!titles[node->kind]) return;
    line(dump, titles[node->kind]);
    child(dump, ((const Unary *)node)->value);
}

static void dump_statement(Dump *dump, const Node *node) {
    switch (node->kind) {
    case NODE_ASSIGN: dump_assign(dump, (const Assign *)node); break;
    case NODE_DECLARE:
    case NODE_REDIM: dump_declare(dump, (const Declare *)node); break;
    case NODE_DECLARATOR: dump_declarator(dump, (const Declarator *)node); break;
    case NODE_ENUM: dump_enum(dump, (const EnumNode *)node); break;
    case NODE_IF:
        line(dump, node->flags & NODE_FLAG_SINGLE ? "if, one line" : "if");
        children(dump, ((const If *)node)->clauses);
        break;
    case NODE_CLAUSE: dump_clause(dump, (const Clause *)node); break;
    case NODE_SELECT:
    case NODE_SWITCH: dump_switch(dump, (const Switch *)node); break;
    case NODE_CASE: dump_case(dump, (const Case *)node); break;
    case NODE_WHILE:
    case NODE_DO:
    case NODE_WITH: dump_while(dump, (const While *)node); break;
    case NODE_FOR:
    case NODE_FOR_IN: dump_for(dump, (const For *)node); break;
    default: dump_with_value(dump, node);
    }
}

static void dump_node(Dump *dump, const Node *node) {
    if (dump->level > DEEPEST) {
        if (dump->level == DEEPEST + 1) line(dump, "...");
        return;
    }
    if (dump_leaf(dump, node) || dump_expression(dump, node)) return;
    dump_statement(dump, node);
}

static void dump_function(Dump *dump, const Function *function) {
    named(dump, "function ", function->symbol);
    dump->level++;
    for (const Node *node = function->params; node; node = node->next) {
        const Param *param = (const Param *)node;
        static const char *const titles[] = {"parameter $", "parameter byref $", "parameter const $",
                                             "parameter byref const $"};
        named(dump, titles[node->op], param->symbol);
        child(dump, param->value);
    }
    dump->level--;
    part(dump, "body", function->body);
}

void ast_dump(const Program *program, Buffer *out) {
    Dump dump = {.program = program, .out = out};
    for (const Node *name = program->tree.start_functions; name; name = name->next)
        named(&dump, "start function ", ((const Name *)name)->symbol);
    for (const Node *node = program->tree.body; node; node = node->next) dump_node(&dump, node);
    for (const Function *function = program->tree.functions; function; function = function->next_function)
        dump_function(&dump, function);
}
