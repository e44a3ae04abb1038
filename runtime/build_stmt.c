/* Statements of the run tree. A block is built from its last statement back, so that every statement knows the one behind
 * it; branches of If, Select and Switch end in the statement behind the block. */
#include "build.h"
#include "coverage.h"

Stmt *build_stmt(Builder *builder, size_t size, ExecFunction exec, Pos pos, const Stmt *next) {
    Stmt *stmt = arena_zalloc(builder->arena, size);
    stmt->exec = exec;
    stmt->pos = pos;
    stmt->next = next;
    return stmt;
}

static const Stmt *bad_stmt(Builder *builder, MessageCode code, Pos pos, AutoItForm form) {
    BadStmt *bad = (BadStmt *)build_stmt(builder, sizeof *bad, exec_bad, pos, &block_end);
    bad->code = code;
    bad->form = (uint8_t)form;
    return &bad->stmt;
}

static const Stmt *value_stmt(Builder *builder, const Node *node, ExecFunction exec, const Stmt *next) {
    ExprStmt *stmt = (ExprStmt *)build_stmt(builder, sizeof *stmt, exec, node->pos, next);
    const Node *value = ((const Unary *)node)->value;
    if (value) stmt->value = build_read(builder, value);
    return &stmt->stmt;
}

static const Stmt *build_bad_node(Builder *builder, const Bad *bad, const Stmt *next) {
    BadStmt *stmt = (BadStmt *)build_stmt(builder, sizeof *stmt, exec_bad, bad->node.pos, next);
    stmt->code = bad->code;
    stmt->form = bad->form;
    return bad->before ? build_block(builder, bad->before, &stmt->stmt) : &stmt->stmt;
}

/* The left end of an expression; *behind is where what follows it begins, NO_POS when nothing does. */
static const Node *left_end(const Node *node, Pos *behind) {
    *behind = NO_POS;
    for (;;) {
        Pos pos = node->pos;
        const Node *left = NULL;
        if (node->kind == NODE_BINARY) left = ((const BinaryNode *)node)->left;
        if (node->kind == NODE_TERNARY) left = ((const Ternary *)node)->test;
        if (node->kind == NODE_MEMBER) left = ((const Member *)node)->object;
        if (node->kind == NODE_INDEX) left = ((const IndexNode *)node)->object, pos = ((const IndexNode *)node)->open;
        if (node->kind == NODE_CALL) left = ((const CallNode *)node)->callee, pos = ((const CallNode *)node)->open;
        if (!left || (node->kind == NODE_CALL && left->kind == NODE_WORD)) return node;
        *behind = pos;
        node = left;
    }
}

/* A bare expression. When it begins with a call of a named function, AutoIt takes nothing behind the call. */
static const Stmt *build_expression(Builder *builder, const Node *node, const Stmt *next) {
    Pos behind;
    if (node == builder->shown) return value_stmt(builder, node, exec_shown, next);
    const Node *left = left_end(((const Unary *)node)->value, &behind);
    if (left->kind == NODE_WORD && (((const Name *)left)->symbol->function || ((const Name *)left)->symbol->builtin)) {
        return bad_stmt(builder, MSG_CALL_SYNTAX, node->pos, FORM_MARKED);
    }
    if (left->kind != NODE_CALL || behind == NO_POS) return value_stmt(builder, node, exec_expression, next);
    const Stmt *bad = bad_stmt(builder, MSG_ILLEGAL_TEXT, behind, FORM_MARKED);
    ExprStmt *stmt = (ExprStmt *)build_stmt(builder, sizeof *stmt, exec_expression, node->pos, bad);
    stmt->value = build_expr(builder, left);
    return &stmt->stmt;
}

/* ---- assignment ---- */

static bool can_be_const(const Builder *builder, const Expr *target) {
    while (target->shape == SHAPE_INDEX || target->shape == SHAPE_MEMBER) {
        target = target->shape == SHAPE_INDEX ? ((const IndexExpr *)target)->object : ((const MemberExpr *)target)->object;
        if (!target) return false;
    }
    if (target->shape == SHAPE_GLOBAL) {
        const Global *global = ((const GlobalExpr *)target)->global;
        return global->flags & GLOBAL_CONST || (is_unset(global->value) && global->symbol->global_const);
    }
    if (target->shape != SHAPE_LOCAL && target->shape != SHAPE_REF) return false;
    const SlotExpr *slot = (const SlotExpr *)target;
    bool declared = slot->flags & (NAME_PARAM | NAME_DECLARED);
    return builder->function->any_const || (!declared && slot->symbol->global_const);
}

static bool mentions(const Node *node, const Symbol *symbol);

static bool mentions_in(const Node *node, const Symbol *symbol) {
    switch (node->kind) {
    case NODE_VARIABLE: return ((const Name *)node)->symbol == symbol;
    case NODE_UNARY:
    case NODE_PAREN: return mentions(((const Unary *)node)->value, symbol);
    case NODE_BINARY:
        return mentions(((const BinaryNode *)node)->left, symbol) || mentions(((const BinaryNode *)node)->right, symbol);
    case NODE_CALL: return mentions(((const CallNode *)node)->args, symbol);
    case NODE_INDEX:
        return mentions(((const IndexNode *)node)->object, symbol) || mentions(((const IndexNode *)node)->subscripts, symbol);
    case NODE_NUMBER:
    case NODE_STRING:
    case NODE_KEYWORD:
    case NODE_MACRO: return false;
    default: return true; /* be careful */
    }
}

/* Whether any expression of a list mentions a variable. */
static bool mentions(const Node *node, const Symbol *symbol) {
    for (; node; node = node->next) {
        if (mentions_in(node, symbol)) return true;
    }
    return false;
}

/* $x = $x & e where e is quiet and does not mention $x: the node of the right side, else NULL. */
static const BinaryExpr *append_form(Builder *builder, const Assign *node) {
    const Node *value = node->value;
    if (node->target->kind != NODE_VARIABLE || node->node.op != OP_ASSIGN || builder->in->expands_variables) return NULL;
    if (value->kind != NODE_BINARY || value->op != OP_CONCAT) return NULL;
    const BinaryNode *both = (const BinaryNode *)value;
    const Symbol *symbol = ((const Name *)node->target)->symbol;
    if (both->left->kind != NODE_VARIABLE || ((const Name *)both->left)->symbol != symbol) return NULL;
    if (mentions(both->right, symbol)) return NULL;
    BinaryExpr *expr = arena_zalloc(builder->arena, sizeof *expr);
    expr->right = build_expr(builder, both->right);
    return expr->right->quiet ? expr : NULL;
}

static const Stmt *build_assign(Builder *builder, const Assign *node, const Stmt *next) {
    AssignStmt *assign = (AssignStmt *)build_stmt(builder, sizeof *assign, exec_assign_any, node->node.pos, next);
    assign->op = node->node.op;
    assign->op_pos = node->op_pos;
    assign->target = build_target(builder, node->target);
    assign->value = build_read(builder, node->value);
    assign->binary = append_form(builder, node);
    shape_assign(assign, !can_be_const(builder, assign->target));
    return &assign->stmt;
}

/* ---- If ---- */

/* A clause behind the Else that follows this one: AutoIt notices once the condition here has been evaluated. */
static bool too_many_else(const Clause *clause) {
    const Clause *other = (const Clause *)clause->node.next;
    return other && !other->condition && other->node.next;
}

static const Stmt *build_clauses(Builder *builder, const If *block, const Clause *clause, const Stmt *next) {
    if (!clause) return next;
    if (!clause->condition) return build_block(builder, clause->body, next);
    IfStmt *choice = (IfStmt *)build_stmt(builder, sizeof *choice, exec_if, clause->node.pos, next);
    Pos statement = builder->statement;
    builder->statement = clause->node.pos;
    choice->condition = build_expr(builder, clause->condition);
    choice->stmt.exec = if_form(choice->condition);
    choice->single = block->node.flags & NODE_FLAG_SINGLE;
    if (too_many_else(clause)) {
        choice->yes = choice->no = bad_stmt(builder, MSG_TOO_MANY_ELSE, clause->node.pos, FORM_UNMARKED);
    } else {
        choice->yes = build_block(builder, clause->body, next);
        const Clause *other = (const Clause *)clause->node.next;
        choice->no = build_clauses(builder, block, other, next);
        if (other && other->condition) choice->no = coverage_stmt(builder, other->node.pos, choice->no);
    }
    builder->statement = statement;
    return &choice->stmt;
}

static const Stmt *build_if(Builder *builder, const If *block, const Stmt *next) {
    return build_clauses(builder, block, (const Clause *)block->clauses, next);
}

/* ---- Select and Switch ---- */

/* Whether a ContinueCase of this block stands in a list of statements. */
static bool has_continue_case(const Node *node) {
    for (; node; node = node->next) {
        bool found = false;
        switch (node->kind) {
        case NODE_CONTINUE_CASE: return true;
        case NODE_IF: found = has_continue_case(((const If *)node)->clauses); break;
        case NODE_CLAUSE: found = has_continue_case(((const Clause *)node)->body); break;
        case NODE_WHILE:
        case NODE_DO:
        case NODE_WITH: found = has_continue_case(((const While *)node)->body); break;
        case NODE_FOR:
        case NODE_FOR_IN: found = has_continue_case(((const For *)node)->body); break;
        case NODE_BAD: found = has_continue_case(((const Bad *)node)->before); break;
        default: break;
        }
        if (found) return true;
    }
    return false;
}

static void build_test(Builder *builder, const Node *node, CaseTest *test) {
    if (node->kind == NODE_RANGE) {
        test->from = build_read(builder, ((const BinaryNode *)node)->left);
        test->to = build_read(builder, ((const BinaryNode *)node)->right);
    } else {
        test->from = build_read(builder, node);
    }
}

static void build_arm(Builder *builder, const Case *source, CaseArm *arm, const Stmt *next) {
    uint32_t count = 0;
    for (const Node *test = source->tests; test; test = test->next) count++;
    CaseTest *tests = count ? arena_zalloc(builder->arena, count * sizeof *tests) : NULL;
    Pos statement = builder->statement;
    builder->statement = source->node.pos;
    for (const Node *test = source->tests; test; test = test->next) build_test(builder, test, &tests[arm->test_count++]);
    builder->statement = statement;
    arm->tests = tests;
    arm->body = build_block(builder, source->body, next);
}

static bool constant_i32(const Expr *expr, int32_t *value) {
    if (expr->shape != SHAPE_CONST || !is_i32(((const ConstExpr *)expr)->value)) return false;
    *value = as_i32(((const ConstExpr *)expr)->value);
    return true;
}

/* The bounds of all tests when every one is an Int32 constant and Case Else, if there, comes last. */
static bool constant_bounds(const SwitchStmt *block, int32_t *low, int32_t *high) {
    *low = INT32_MAX;
    *high = INT32_MIN;
    for (uint32_t i = 0; i < block->arm_count; i++) {
        const CaseArm *arm = &block->arms[i];
        if (!arm->tests && i + 1 < block->arm_count) return false;
        for (uint32_t k = 0; k < arm->test_count; k++) {
            int32_t from, to;
            if (!constant_i32(arm->tests[k].from, &from)) return false;
            to = from;
            if (arm->tests[k].to && !constant_i32(arm->tests[k].to, &to)) return false;
            if (from < *low) *low = from;
            if (to > *high) *high = to;
        }
    }
    return *low <= *high && (int64_t)*high - *low < 1024 && block->arm_count < UINT16_MAX;
}

static void build_table(Builder *builder, SwitchStmt *block) {
    int32_t low, high;
    if (!constant_bounds(block, &low, &high)) return;
    uint32_t span = (uint32_t)(high - low) + 1;
    block->otherwise = block->arm_count;
    if (!block->arms[block->arm_count - 1].tests) block->otherwise = block->arm_count - 1;
    uint16_t *table = arena_alloc(builder->arena, span * sizeof *table);
    for (uint32_t i = 0; i < span; i++) table[i] = (uint16_t)block->otherwise;
    for (uint32_t i = block->arm_count; i-- > 0;) { /* the first arm wins */
        for (uint32_t k = 0; k < block->arms[i].test_count; k++) {
            int32_t from = 0, to;
            constant_i32(block->arms[i].tests[k].from, &from);
            to = from;
            if (block->arms[i].tests[k].to) constant_i32(block->arms[i].tests[k].to, &to);
            for (int64_t v = from; v <= to; v++) table[v - low] = (uint16_t)i;
        }
    }
    block->table = table;
    block->low = low;
    block->span = span;
    block->stmt.exec = exec_switch_table;
}

static const Stmt *build_switch(Builder *builder, const Switch *source, const Stmt *next) {
    if (!source->cases) return bad_stmt(builder, MSG_NO_ENDSELECT, source->node.pos, FORM_UNMARKED);
    bool continues = false, in_cases = builder->in_cases;
    uint32_t count = 0;
    for (const Node *arm = source->cases; arm; arm = arm->next, count++) {
        continues = continues || has_continue_case(((const Case *)arm)->body);
    }
    ExecFunction exec = continues ? exec_cases : source->value ? exec_switch : exec_select;
    SwitchStmt *block = (SwitchStmt *)build_stmt(builder, sizeof *block, exec, source->node.pos, next);
    CaseArm *arms = arena_zalloc(builder->arena, count * sizeof *arms);
    builder->in_cases = true;
    if (source->value) block->value = build_read(builder, source->value);
    for (const Node *arm = source->cases; arm; arm = arm->next) {
        build_arm(builder, (const Case *)arm, &arms[block->arm_count++], continues ? &block_end : next);
    }
    block->arms = arms;
    builder->in_cases = in_cases;
    if (source->value && !continues) build_table(builder, block);
    return &block->stmt;
}

/* ---- loops ---- */

static const Stmt *loop_body(Builder *builder, const Node *body) {
    builder->loops++;
    const Stmt *stmt = build_block(builder, body, &block_end);
    builder->loops--;
    return stmt;
}

/* The first character of the line that a position stands in. */
static Pos line_start(const Builder *builder, Pos pos) {
    const Source *source = source_find(&builder->in->program->sources, pos);
    if (!source) return pos;
    const char *text = source->text + (pos - source->base), *p = text;
    while (p > source->text && p[-1] != '\n' && p[-1] != '\r') p--;
    while (source_is_blank(*p)) p++;
    return pos - (Pos)(text - p);
}

static const Stmt *build_while(Builder *builder, const While *source, const Stmt *next) {
    bool with = source->node.kind == NODE_WITH;
    ExecFunction exec = with ? exec_with : source->node.kind == NODE_DO ? exec_do : exec_while;
    LoopStmt *loop = (LoopStmt *)build_stmt(builder, sizeof *loop, exec, source->node.pos, next);
    if (source->node.kind == NODE_DO) builder->statement = line_start(builder, ast_start(source->condition));
    loop->condition = build_expr(builder, source->condition);
    loop->body = with ? build_block(builder, source->body, &block_end) : loop_body(builder, source->body);
    return &loop->stmt;
}

/* The end of the line that a position stands in. */
static Pos line_end(const Builder *builder, Pos pos) {
    const Source *source = source_find(&builder->in->program->sources, pos);
    if (!source) return pos;
    const char *text = source->text + (pos - source->base);
    return pos + (Pos)strcspn(text, "\r\n");
}

/* A dot in the variable of a loop: AutoIt refuses it when the loop is reached. */
static const Stmt *dotted_for(Builder *builder, const Node *variable) {
    if (variable->kind == NODE_INDEX) {
        const IndexNode *index = (const IndexNode *)variable;
        if (index->object->kind != NODE_MEMBER) return NULL;
        return bad_stmt(builder, MSG_EXPRESSION, index->open, FORM_MARKED);
    }
    if (variable->kind != NODE_MEMBER) return NULL;
    const Member *member = (const Member *)variable;
    const Source *source = source_find(&builder->in->program->sources, member->start);
    if (!source) return NULL;
    Pos end = member->start + member->length;
    Pos blanks = (Pos)strspn(source->text + (end - source->base), " \t");
    return bad_stmt(builder, MSG_EXPRESSION, end + blanks, FORM_MARKED);
}

static const Stmt *build_for(Builder *builder, const For *source, const Stmt *next) {
    const Stmt *dotted = dotted_for(builder, source->variable);
    if (dotted) return dotted;
    bool in = source->node.kind == NODE_FOR_IN;
    ForStmt *loop = (ForStmt *)build_stmt(builder, sizeof *loop, in ? exec_for_in : exec_for, source->node.pos, next);
    loop->variable = build_target(builder, source->variable);
    loop->from = build_expr(builder, source->from);
    if (in) loop->in_pos = line_end(builder, ast_start(source->from));
    if (source->to) loop->to = build_expr(builder, source->to);
    if (source->step) loop->step = build_expr(builder, source->step);
    loop->body = loop_body(builder, source->body);
    return &loop->stmt;
}

static const Stmt *build_level(Builder *builder, const Unary *node, const Stmt *next) {
    ExecFunction exec = node->node.kind == NODE_EXIT_LOOP ? exec_exit_loop : exec_continue_loop;
    if (builder->loops == 0) return bad_stmt(builder, MSG_NOT_IN_LOOP, node->node.pos, FORM_UNMARKED);
    LevelStmt *leave = (LevelStmt *)build_stmt(builder, sizeof *leave, exec, node->node.pos, next);
    if (node->value) leave->level = build_expr(builder, node->value);
    leave->depth = builder->loops;
    return &leave->stmt;
}

static const Stmt *build_continue_case(Builder *builder, const Node *node, const Stmt *next) {
    if (builder->in_cases) return build_stmt(builder, sizeof(Stmt), exec_continue_case, node->pos, next);
    Pos behind = node->pos + (Pos)strlen("ContinueCase");
    return bad_stmt(builder, MSG_CONTINUECASE_ALONE, behind, FORM_MARKED);
}

/* ---- all ---- */

static const Stmt *build_statement(Builder *builder, const Node *node, const Stmt *next) {
    builder->statement = node->pos;
    switch (node->kind) {
    case NODE_EXPRESSION: return build_expression(builder, node, next);
    case NODE_ASSIGN: return build_assign(builder, (const Assign *)node, next);
    case NODE_DECLARE:
    case NODE_ENUM:
    case NODE_REDIM: return build_declare(builder, node, next);
    case NODE_IF: return build_if(builder, (const If *)node, next);
    case NODE_SELECT:
    case NODE_SWITCH: return build_switch(builder, (const Switch *)node, next);
    case NODE_WHILE:
    case NODE_DO:
    case NODE_WITH: return build_while(builder, (const While *)node, next);
    case NODE_FOR:
    case NODE_FOR_IN: return build_for(builder, (const For *)node, next);
    case NODE_EXIT_LOOP:
    case NODE_CONTINUE_LOOP: return build_level(builder, (const Unary *)node, next);
    case NODE_CONTINUE_CASE: return build_continue_case(builder, node, next);
    case NODE_RETURN: return value_stmt(builder, node, builder->function ? exec_return : exec_return_top, next);
    case NODE_EXIT: return value_stmt(builder, node, exec_exit, next);
    case NODE_BAD: return build_bad_node(builder, (const Bad *)node, next);
    default: return bad_stmt(builder, MSG_ILLEGAL_TEXT, node->pos, FORM_MARKED);
    }
}

const Stmt *build_block(Builder *builder, const Node *node, const Stmt *next) {
    uint32_t count = 0;
    for (const Node *n = node; n; n = n->next) count++;
    if (!count) return next;
    const Node **nodes = arena_alloc(builder->arena, count * sizeof *nodes);
    for (uint32_t i = 0; i < count; i++, node = node->next) nodes[i] = node;
    while (count-- > 0) next = coverage_stmt(builder, nodes[count]->pos, build_statement(builder, nodes[count], next));
    return next;
}
