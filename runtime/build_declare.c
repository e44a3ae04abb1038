/* Declarations of the run tree: one node a name, chained. */
#include "build.h"
#include "number.h"
#include "operator.h"

static uint32_t name_flags(const Builder *builder, const Symbol *symbol) {
    return builder->function && symbol->mark ? builder->function->names[symbol->mark - 1].flags : 0;
}

static void build_sizes(Builder *builder, const Node *size, DeclareStmt *declare) {
    for (; size; size = size->next) {
        bool open = size->kind == NODE_KEYWORD && size->op == KEYWORD_DEFAULT; /* [] among others: as long as the rows */
        declare->sizes[declare->size_count++] = open ? NULL : build_expr(builder, size);
    }
}

/* A variable named in its own initialiser is found before anything in it is evaluated (but not in an Enum). */
static void build_value(Builder *builder, const Declarator *item, DeclareStmt *declare, bool in_enum) {
    if (!item->value) return;
    builder->initialising = in_enum ? NULL : item->symbol;
    builder->self_pos = NO_POS;
    declare->value = item->value->kind == NODE_ARRAY ? build_list(builder, item->value) : build_read(builder, item->value);
    builder->initialising = NULL;
    if (builder->self_pos) declare->value = build_bad(builder, MSG_SELF_INIT, builder->self_pos, FORM_MARKED);
}

/* The plain form: a local that can be nothing else, with a quiet value. */
static bool is_plain_local(const Builder *builder, const DeclareStmt *declare, uint32_t flags) {
    if (!builder->function || declare->flags != DECLARE_LOCAL || builder->function->any_const) return false;
    if (flags & (NAME_PARAM | NAME_STATIC) || declare->size_count > 0) return false;
    return declare->value && declare->value->shape != SHAPE_LIST && declare->value->quiet;
}

static StaticCell *new_cell(Builder *builder) {
    StaticCell *cell = builder->function->kept;
    if (cell) {
        builder->function->kept = cell->next;
    } else {
        cell = arena_zalloc(builder->arena, sizeof *cell);
        cell->value = VALUE_EMPTY;
    }
    cell->next = builder->function->cells;
    builder->function->cells = cell;
    return cell;
}

static DeclareStmt *build_item(Builder *builder, const Declarator *item, uint8_t flags, bool in_enum) {
    size_t size = sizeof(DeclareStmt) + item->size_count * sizeof(Expr *);
    DeclareStmt *declare = (DeclareStmt *)build_stmt(builder, size, exec_declare, item->node.pos, &block_end);
    uint32_t known = name_flags(builder, item->symbol);
    bool scoped = flags & (DECLARE_LOCAL | DECLARE_GLOBAL | DECLARE_STATIC);
    declare->flags = scoped ? flags : flags | DECLARE_DIM;
    declare->symbol = item->symbol;
    declare->param = known & NAME_PARAM;
    declare->in_function = builder->function != NULL;
    declare->map = item->empty_brackets && !item->value;
    declare->slot = item->symbol->mark ? item->symbol->mark - 1 : 0;
    declare->end = item->end;
    build_sizes(builder, item->sizes, declare);
    build_value(builder, item, declare, in_enum);
    if (flags & DECLARE_STATIC && builder->function && !(flags & DECLARE_GLOBAL)) declare->cell = new_cell(builder);
    if (is_plain_local(builder, declare, known)) declare->stmt.exec = exec_declare_local;
    return declare;
}

static uint32_t item_count(const Node *items) {
    uint32_t count = 0;
    for (; items; items = items->next) count++;
    return count;
}

/* One node a name; the last one goes on with `next`. */
static const Stmt *build_items(Builder *builder, const Declare *node, uint8_t flags, const Stmt *next) {
    const Stmt *first = next;
    Stmt *last = NULL;
    for (const Node *item = node->items; item; item = item->next) {
        DeclareStmt *declare = build_item(builder, (const Declarator *)item, flags, false);
        Stmt *stmt = &declare->stmt;
        declare->after = next;
        if (node->node.kind == NODE_REDIM) stmt->exec = exec_redim;
        stmt->next = next;
        if (last)
            last->next = stmt;
        else
            first = stmt;
        last = stmt;
    }
    return first;
}

static void enum_step(Builder *builder, const EnumNode *node, EnumStmt *list) {
    list->sign = node->step_sign == '*' ? '*' : '+';
    list->step = from_i32(1);
    if (!node->step) return;
    list->step = literal_number(builder, (const Literal *)node->step);
    if (node->step_sign == '-' && is_i32(list->step)) list->step = from_i32(-as_i32(list->step));
}

static const Stmt *build_enum(Builder *builder, const EnumNode *node, const Stmt *next) {
    uint32_t count = item_count(node->items);
    size_t size = sizeof(EnumStmt) + count * sizeof(DeclareStmt *);
    EnumStmt *list = (EnumStmt *)build_stmt(builder, size, exec_enum, node->node.pos, next);
    enum_step(builder, node, list);
    for (const Node *item = node->items; item; item = item->next) {
        uint8_t flags = (uint8_t)(node->scope | DECLARE_CONST);
        list->items[list->count++] = build_item(builder, (const Declarator *)item, flags, true);
    }
    return &list->stmt;
}

const Stmt *build_declare(Builder *builder, const Node *node, const Stmt *next) {
    if (node->kind == NODE_ENUM) return build_enum(builder, (const EnumNode *)node, next);
    return build_items(builder, (const Declare *)node, node->kind == NODE_REDIM ? 0 : node->op, next);
}
