/* Expressions of the run tree: picks node kinds and shapes, folds constants, checks what can be checked now. */
#include "build.h"
#include "number.h"
#include "operator.h"
#include "str.h"

/* ---- nodes ---- */

static void *new_expr(Builder *builder, size_t size, EvalFunction eval, Pos pos) {
    Expr *expr = arena_zalloc(builder->arena, size);
    expr->eval = eval;
    expr->test = test_by_eval;
    expr->pos = pos;
    expr->pure = expr->quiet = true;
    return expr;
}

const Expr *build_const(Builder *builder, Value owned, Pos pos) {
    value_store(&builder->in->pending, owned); /* in case that memory runs out right now */
    ConstExpr *constant = new_expr(builder, sizeof *constant, is_counted(owned) ? eval_const_counted : eval_const, pos);
    constant->expr.test = test_const;
    constant->expr.shape = SHAPE_CONST;
    constant->value = owned;
    builder->in->pending = VALUE_NULL;
    if (is_counted(owned)) {
        constant->next = *builder->constants;
        *builder->constants = constant;
    }
    return &constant->expr;
}

const Expr *build_bad(Builder *builder, MessageCode code, Pos pos, AutoItForm form) {
    BadExpr *bad = new_expr(builder, sizeof *bad, eval_bad, pos);
    bad->expr.pure = false;
    bad->code = code;
    bad->form = (uint8_t)form;
    return &bad->expr;
}

static const Expr *bad_at(Builder *builder, MessageCode code, Pos pos) { return build_bad(builder, code, pos, FORM_MARKED); }

/* Memory ran out while the tree was built: leaves through the arena. */
static Value checked(Builder *builder, Value v) {
    if (is_abort(v)) longjmp(*builder->arena->on_failure, 1);
    return v;
}

/* ---- literals ---- */

static const char *literal_text(Builder *builder, Pos start) {
    const Source *source = source_find(&builder->in->program->sources, start);
    return source->text + (start - source->base);
}

Value literal_number(Builder *builder, const Literal *literal) {
    const char *text = literal_text(builder, literal->start);
    bool negative = literal->node.flags & NODE_FLAG_NEGATIVE, wide;
    Heap *heap = builder->in->heap;
    if (literal->node.flags & NODE_FLAG_REAL) {
        double real = number_literal_double(text, literal->length);
        return from_double(negative ? -real : real);
    }
    if (literal->node.flags & NODE_FLAG_HEX) {
        int64_t bits = number_literal_hex(text + 2, literal->length - 2, &wide);
        if (negative) bits = (int64_t)(0 - (uint64_t)bits);
        return wide ? checked(builder, from_i64(heap, bits)) : from_i32((int32_t)bits);
    }
    int64_t integer = number_literal_int(text, literal->length, &wide);
    return checked(builder, from_int(heap, negative ? -integer : integer));
}

/* Two of a mark that Opt("ExpandVarStrings") or Opt("ExpandEnvStrings") looks for. */
static bool may_expand(const char *text, size_t length) {
    for (const char *mark = "$@%"; *mark; mark++) {
        const char *first = memchr(text, *mark, length);
        if (first && memchr(first + 1, *mark, length - (size_t)(first + 1 - text))) return true;
    }
    return false;
}

static const Expr *build_string(Builder *builder, const Literal *literal) {
    const char *text = literal_text(builder, literal->start);
    char quote = text[0];
    const char *from = text + 1, *end = text + literal->length - 1;
    StrBuf buf;
    strbuf_init(&buf, builder->in->heap);
    while (from < end) {
        const char *stop = memchr(from, quote, (size_t)(end - from));
        size_t run = (size_t)((stop ? stop + 1 : end) - from); /* with the first of two quotes */
        strbuf_append_utf8(&buf, from, run);
        from += stop ? run + 1 : run;
    }
    const Expr *expr = build_const(builder, checked(builder, strbuf_take(&buf)), literal->node.pos);
    if (may_expand(text, literal->length)) {
        Expr *changed = (Expr *)(uintptr_t)expr;
        changed->eval = eval_expand;
        changed->test = test_by_eval;
        changed->shape = SHAPE_ANY;
    }
    return expr;
}

static const Expr *build_keyword(Builder *builder, const Node *node) {
    static const uint8_t specials[] = {SPECIAL_FALSE, SPECIAL_TRUE, SPECIAL_NULL, SPECIAL_DEFAULT};
    return build_const(builder, VALUE_MAKE(TAG_SPECIAL, specials[node->op]), node->pos);
}

/* ---- names ---- */

static const Expr *slot_variable(Builder *builder, Symbol *symbol, uint32_t slot, Pos pos) {
    uint32_t flags = builder->function->names[slot].flags;
    bool reference = flags & (NAME_BYREF | NAME_STATIC);
    SlotExpr *expr = new_expr(builder, sizeof *expr, reference ? eval_ref : eval_local, pos);
    if (!reference) expr->expr.test = test_local;
    expr->expr.shape = reference ? SHAPE_REF : SHAPE_LOCAL;
    expr->slot = slot;
    expr->flags = flags;
    expr->symbol = symbol;
    return &expr->expr;
}

static const Expr *global_variable(Builder *builder, Symbol *symbol, Pos pos) {
    Global *global = global_of(builder->in, symbol);
    if (!global) checked(builder, VALUE_ABORT);
    GlobalExpr *expr = new_expr(builder, sizeof *expr, eval_global, pos);
    expr->expr.shape = SHAPE_GLOBAL;
    expr->global = global;
    return &expr->expr;
}

/* A name that is only assigned here, of a global that exists: no local of that name can come up any more. */
static bool surely_global(const Builder *builder, const Symbol *symbol, uint32_t slot) {
    const Global *global = symbol->global;
    if (!global || is_unset(global->value) || builder->by_name) return false;
    return !(builder->function->names[slot].flags & (NAME_PARAM | NAME_DECLARED | NAME_STATIC)) && !builder->function->dynamic;
}

const Expr *build_variable(Builder *builder, Symbol *symbol, Pos pos) {
    if (!builder->function) return global_variable(builder, symbol, pos);
    int slot = builder->by_name ? scope_slot(builder->function, symbol) : (int)symbol->mark - 1;
    if (slot >= 0 && !surely_global(builder, symbol, (uint32_t)slot))
        return slot_variable(builder, symbol, (uint32_t)slot, pos);
    if (!builder->by_name) return global_variable(builder, symbol, pos);
    NamedExpr *named = new_expr(builder, sizeof *named, eval_named, pos);
    named->expr.shape = SHAPE_NAMED;
    named->symbol = symbol;
    return &named->expr;
}

/* A global constant that has its value already is a literal. */
static const Expr *build_name(Builder *builder, const Name *name) {
    Pos pos = name->node.pos;
    if (name->symbol == builder->initialising && !builder->self_pos) builder->self_pos = pos;
    const Expr *expr = build_variable(builder, name->symbol, pos);
    ((Expr *)(uintptr_t)expr)->starts_with_variable = true;
    return expr;
}

/* A variable or element that is read, in a script that may have names or environment variables in its texts. */
static const Expr *expanding(Builder *builder, const Expr *variable) {
    if (!builder->in->expands_variables || variable->shape < SHAPE_LOCAL || variable->shape > SHAPE_INDEX) return variable;
    UnaryExpr *expr = new_expr(builder, sizeof *expr, eval_expand_variable, variable->pos);
    expr->expr.starts_with_variable = true;
    expr->value = variable;
    return &expr->expr;
}

/* The value of a constant, for operands; the expression itself when it is none. */
static const Expr *fold_constant(Builder *builder, const Expr *expr) {
    if (expr->shape != SHAPE_GLOBAL || builder->in->expands_variables) return expr;
    const Global *global = ((const GlobalExpr *)expr)->global;
    Value v = global->value;
    if (!(global->flags & GLOBAL_CONST) || is_unset(v)) return expr;
    if (!is_simple_number(v) && !is_special(v) && !is_string(v)) return expr;
    return build_const(builder, value_copy(v), expr->pos);
}

static const Expr *operand(Builder *builder, const Node *node) {
    return expanding(builder, fold_constant(builder, build_expr(builder, node)));
}

const Expr *build_read(Builder *builder, const Node *node) { return expanding(builder, build_expr(builder, node)); }

static const Expr *build_word(Builder *builder, const Name *name) {
    Symbol *symbol = name->symbol;
    const Callable *callable = NULL;
    if (symbol->function) {
        UserFunction *function = function_of(builder->in, symbol->function);
        callable = function ? &function->head : NULL;
    } else if (symbol->builtin) {
        callable = builtin_callable(builder->in, symbol->builtin);
    } else {
        return bad_at(builder, MSG_UNKNOWN_FUNCTION, name->node.pos);
    }
    if (!callable) checked(builder, VALUE_ABORT);
    return build_const(builder, from_function(callable), name->node.pos);
}

/* ---- macros ---- */

static bool macro_is(const char *text, size_t length, const char *name) {
    for (size_t i = 0; i < length; i++, name++) {
        if (!*name || (text[i] | 32) != (*name | 32)) return false;
    }
    return !*name;
}

static Value eval_exit_macro(const Expr *expr, Frame *frame) {
    const Interp *in = frame->in;
    if (!in->exiting) return raise_error(frame, MSG_UNKNOWN_MACRO, expr->pos);
    return from_i32(expr->op ? in->exit_method : in->exit_code);
}

static int32_t statement_line(const Interp *in, Pos pos) {
    uint32_t line;
    Buffer text;
    buffer_init(&text, in->heap);
    source_statement(&in->program->sources, pos, &text, &line, NULL);
    buffer_free(&text);
    return (int32_t)line;
}

/* @ScriptLineNumber in a default value or in Execute */
Value eval_script_line(const Expr *expr, Frame *frame) {
    Pos stated = stated_pos(frame->in, frame);
    return from_i32(statement_line(frame->in, stated ? stated : expr->pos));
}

static const Expr *build_script_line(Builder *builder, Pos pos) {
    if (!builder->by_name && !builder->in_default) return build_const(builder, from_i32(statement_line(builder->in, pos)), pos);
    Expr *expr = new_expr(builder, sizeof *expr, eval_script_line, pos);
    expr->pure = false;
    return expr;
}

static const Expr *build_macro(Builder *builder, const Literal *literal) {
    static const struct {
        const char *name;
        EvalFunction eval;
        uint8_t op;
    } own[] = {{"error", eval_error_macro, 0},
               {"extended", eval_extended_macro, 0},
               {"numparams", eval_num_params, 0},
               {"exitcode", eval_exit_macro, 0},
               {"exitmethod", eval_exit_macro, 1}};
    Pos pos = literal->node.pos;
    const char *name = literal_text(builder, literal->start) + 1;
    size_t length = literal->length - 1;
    if (macro_is(name, length, "scriptlinenumber")) return build_script_line(builder, pos);
    for (size_t i = 0; i < sizeof own / sizeof *own; i++) {
        if (!macro_is(name, length, own[i].name)) continue;
        Expr *expr = new_expr(builder, sizeof *expr, own[i].eval, pos);
        expr->op = own[i].op;
        expr->pure = false;
        return expr;
    }
    const Macro *macro = registry_find_macro(builder->in->registry, name, length);
    if (!macro) return bad_at(builder, MSG_UNKNOWN_MACRO, pos);
    MacroExpr *expr = new_expr(builder, sizeof *expr, eval_macro, pos);
    expr->expr.pure = false;
    expr->expr.quiet = !(macro->state & HOSTS_OWN);
    expr->macro = macro;
    return &expr->expr;
}

/* ---- operators ---- */

static void inherit(Expr *expr, const Expr *part) {
    expr->pure = expr->pure && part->pure;
    expr->quiet = expr->quiet && part->quiet;
}

/* A negated comparison or a constant needs no node of its own. */
static const Expr *build_unary(Builder *builder, const Unary *unary) {
    const Expr *value = operand(builder, unary->value);
    Pos pos = unary->node.pos;
    if (unary->node.op == OP_NEGATE && value->shape == SHAPE_CONST && is_number(((const ConstExpr *)value)->value)) {
        return build_const(builder, checked(builder, op_negate(builder->in->heap, ((const ConstExpr *)value)->value)), pos);
    }
    UnaryExpr *expr = new_expr(builder, sizeof *expr, eval_paren, pos);
    if (unary->node.op == OP_NEGATE) expr->expr.eval = eval_negate;
    if (unary->node.op == OP_NOT) {
        expr->expr.eval = eval_by_test;
        expr->expr.test = test_not;
    }
    expr->value = value;
    inherit(&expr->expr, value);
    return &expr->expr;
}

static Operand operand_of(const Expr *expr) {
    Operand result = {0};
    if (expr->shape == SHAPE_LOCAL) result.slot = ((const SlotExpr *)expr)->slot;
    if (expr->shape == SHAPE_CONST) result.constant = ((const ConstExpr *)expr)->value;
    return result;
}

static bool is_number_const(const Expr *expr) {
    return expr->shape == SHAPE_CONST && is_number(((const ConstExpr *)expr)->value);
}

static const Expr *fold_binary(Builder *builder, const BinaryExpr *both) {
    Value a = both->l.constant, b = both->r.constant;
    Heap *heap = builder->in->heap;
    Value result = both->expr.op == OP_ADD        ? op_add(heap, a, b)
                   : both->expr.op == OP_SUBTRACT ? op_subtract(heap, a, b)
                   : both->expr.op == OP_MULTIPLY ? op_multiply(heap, a, b)
                   : both->expr.op == OP_DIVIDE   ? op_divide(heap, a, b)
                                                  : op_power(heap, a, b);
    return build_const(builder, checked(builder, result), both->expr.pos);
}

static const Expr *build_concat(Builder *builder, const BinaryNode *node);

static const Expr *build_binary(Builder *builder, const BinaryNode *node) {
    int op = node->node.op;
    if (op == OP_CONCAT) return build_concat(builder, node);
    BinaryExpr *both = new_expr(builder, sizeof *both, eval_binary, node->node.pos);
    both->expr.op = (uint8_t)op;
    both->left = operand(builder, node->left);
    both->right = operand(builder, node->right);
    both->l = operand_of(both->left);
    both->r = operand_of(both->right);
    inherit(&both->expr, both->left);
    inherit(&both->expr, both->right);
    both->expr.starts_with_variable = ast_starts_with_variable(&node->node);
    if (op == OP_AND || op == OP_OR) {
        both->expr.test = op == OP_AND ? test_and : test_or;
        both->expr.eval = eval_by_test;
        return &both->expr;
    }
    if (op <= OP_POWER && is_number_const(both->left) && is_number_const(both->right)) return fold_binary(builder, both);
    both->expr.binary = op <= OP_DIVIDE;
    both->expr.comparison = op >= OP_EQUAL && op <= OP_GREATER_EQUAL;
    shape_binary(op, both->left->shape, both->right->shape, &both->expr);
    return &both->expr;
}

/* The chain a & b & c leans left; it becomes nodes of up to CONCAT_MAX parts. */
static const Expr *build_concat(Builder *builder, const BinaryNode *node) {
    uint32_t count = 1;
    const Node *left = &node->node;
    for (; left->kind == NODE_BINARY && left->op == OP_CONCAT; left = ((const BinaryNode *)left)->left) count++;
    const Node **parts = arena_alloc(builder->arena, count * sizeof *parts);
    left = &node->node;
    for (uint32_t i = count; i-- > 1; left = ((const BinaryNode *)left)->left) parts[i] = ((const BinaryNode *)left)->right;
    parts[0] = left;
    const Expr *sum = operand(builder, parts[0]);
    for (uint32_t i = 1; i < count;) {
        uint32_t more = count - i < CONCAT_MAX - 1 ? count - i : CONCAT_MAX - 1;
        ConcatExpr *concat =
            new_expr(builder, sizeof *concat + (more + 1) * sizeof *concat->items, eval_concat, node->node.pos);
        concat->items[concat->count++] = sum;
        inherit(&concat->expr, sum);
        for (uint32_t k = 0; k < more; k++, i++) {
            concat->items[concat->count] = operand(builder, parts[i]);
            inherit(&concat->expr, concat->items[concat->count++]);
        }
        concat->expr.op = OP_CONCAT;
        concat->expr.starts_with_variable = ast_starts_with_variable(&node->node);
        sum = &concat->expr;
    }
    return sum;
}

static const Expr *build_ternary(Builder *builder, const Ternary *node) {
    TernaryExpr *expr = new_expr(builder, sizeof *expr, eval_ternary, node->node.pos);
    expr->expr.test = test_ternary;
    expr->condition = operand(builder, node->test);
    if (node->test->kind == NODE_BINARY && (node->test->op == OP_AND || node->test->op == OP_OR)) {
        expr->expr.eval = eval_ternary_logic;
        expr->expr.test = test_ternary_logic;
    }
    expr->yes = operand(builder, node->yes);
    expr->no = operand(builder, node->no);
    inherit(&expr->expr, expr->condition);
    inherit(&expr->expr, expr->yes);
    inherit(&expr->expr, expr->no);
    expr->expr.starts_with_variable = ast_starts_with_variable(&node->node);
    return &expr->expr;
}

static const Expr *build_paren(Builder *builder, const Unary *node) {
    const Expr *value = operand(builder, node->value);
    if (value->shape == SHAPE_CONST || value->shape == SHAPE_ANY) return value;
    UnaryExpr *expr = new_expr(builder, sizeof *expr, eval_paren, node->node.pos);
    expr->expr.shape = SHAPE_PAREN;
    expr->value = value;
    inherit(&expr->expr, value);
    return &expr->expr;
}

/* ---- elements and members ---- */

/* What stands at the left end of a call, element or member: $f of $f(1)[2]. */
static const Node *leftmost(const Node *node) {
    for (;;) {
        if (node->kind == NODE_CALL)
            node = ((const CallNode *)node)->callee;
        else if (node->kind == NODE_INDEX)
            node = ((const IndexNode *)node)->object;
        else if (node->kind == NODE_MEMBER && ((const Member *)node)->object)
            node = ((const Member *)node)->object;
        else
            return node;
    }
}

/* The token in front of the first bracket: where AutoIt marks an element that is not there. */
static Pos before_bracket(Builder *builder, const IndexNode *node) {
    if (node->object->kind == NODE_MEMBER) return node->object->pos;
    if (node->object->kind != NODE_CALL && node->object->kind != NODE_PAREN) return node->node.pos;
    const char *open = literal_text(builder, node->open), *p = open;
    while (*p != ')' && node->node.pos + (Pos)(open - p) <= node->open) p--;
    return node->open - (Pos)(open - p);
}

static const Expr *build_index(Builder *builder, const IndexNode *node) {
    Pos pos = before_bracket(builder, node);
    IndexExpr *index = new_expr(builder, sizeof *index + node->count * sizeof *index->subs, eval_index, pos);
    Pos *starts = arena_alloc(builder->arena, node->count * sizeof *starts);
    index->expr.shape = SHAPE_INDEX;
    index->expr.starts_with_variable = true;
    index->object = build_expr(builder, node->object);
    inherit(&index->expr, index->object);
    for (const Node *sub = node->subscripts; sub; sub = sub->next) {
        starts[index->count] = ast_start(sub);
        index->subs[index->count] = operand(builder, sub);
        inherit(&index->expr, index->subs[index->count++]);
    }
    index->starts = starts;
    if (index->object->shape == SHAPE_GLOBAL) index->global = ((const GlobalExpr *)index->object)->global;
    if (index->object->shape == SHAPE_LOCAL || index->object->shape == SHAPE_REF) {
        index->base.slot = ((const SlotExpr *)index->object)->slot;
    }
    index->sub = operand_of(index->subs[0]);
    if (index->count > 1) index->sub2 = operand_of(index->subs[1]);
    shape_index(index);
    return &index->expr;
}

static const Expr *build_member(Builder *builder, const Member *node) {
    uint32_t count = 0;
    for (const Node *arg = node->args; arg; arg = arg->next) count++;
    MemberExpr *member = new_expr(builder, sizeof *member + count * sizeof *member->args, eval_member, node->node.pos);
    member->expr.shape = SHAPE_MEMBER;
    member->expr.pure = false; /* clears @error */
    member->expr.starts_with_variable = true;
    member->object = node->object ? build_expr(builder, node->object) : NULL;
    if (member->object) inherit(&member->expr, member->object);
    const char *name = literal_text(builder, node->start);
    member->name = ((const ConstExpr *)build_const(
                        builder, checked(builder, str_from_utf8(builder->in->heap, name, node->length)), node->node.pos))
                       ->value;
    member->called = node->called;
    const Node *index = node->args;
    bool named = index && (index->kind == NODE_VARIABLE || index->kind == NODE_INDEX || index->kind == NODE_MEMBER);
    member->place = named && leftmost(index)->kind == NODE_VARIABLE;
    for (const Node *arg = node->args; arg; arg = arg->next) {
        member->args[member->count] = operand(builder, arg);
        inherit(&member->expr, member->args[member->count++]);
    }
    return &member->expr;
}

const Expr *build_list(Builder *builder, const Node *node) {
    const ListNode *source = (const ListNode *)node;
    ListExpr *list = new_expr(builder, sizeof *list + source->count * sizeof *list->items, eval_bad, node->pos);
    Pos *starts = arena_alloc(builder->arena, source->count * sizeof *starts);
    list->expr.shape = SHAPE_LIST;
    list->inside = node->pos + 1;
    for (const Node *item = source->items; item; item = item->next) {
        bool inner = item->kind == NODE_ARRAY;
        starts[list->count] = ast_start(item);
        list->items[list->count] = inner ? build_list(builder, item) : operand(builder, item);
        inherit(&list->expr, list->items[list->count++]);
    }
    list->starts = starts;
    return &list->expr;
}

/* ---- calls ---- */

/* Whether AutoIt cannot pass this ByRef although it begins with a variable: what is called, and a dot behind brackets. */
static bool no_place(const Node *arg) {
    if (leftmost(arg)->kind != NODE_VARIABLE) return false;
    if (arg->kind == NODE_CALL) return true;
    return arg->kind == NODE_MEMBER && (((const Member *)arg)->called || ((const Member *)arg)->object->kind == NODE_INDEX);
}

/* An argument that may go to a ByRef parameter; BadExpr marks a variable that goes on as an expression. */
static const Expr *byref_arg(Builder *builder, const Node *arg) {
    const Expr *expr = build_expr(builder, arg);
    bool place = expr->shape >= SHAPE_LOCAL && expr->shape <= SHAPE_MEMBER;
    if (no_place(arg) || (!place && ast_starts_with_variable(arg))) {
        return bad_at(builder, MSG_EXPECTED_VARIABLE, ast_start(arg));
    }
    return expr;
}

static const Pos *arg_starts(Builder *builder, const CallNode *node) {
    Pos *starts = arena_alloc(builder->arena, (node->count + 1) * sizeof *starts);
    uint32_t i = 0;
    for (const Node *arg = node->args; arg; arg = arg->next) starts[i++] = ast_start(arg);
    return starts;
}

/* Marks an argument that is fine by value but not ByRef, when it is not yet known which it will be. */
static const Expr *any_arg(Builder *builder, const Node *arg) {
    const Expr *expr = build_expr(builder, arg);
    if (no_place(arg)) ((Expr *)(uintptr_t)expr)->starts_with_variable = ((Expr *)(uintptr_t)expr)->no_place = true;
    return expr;
}

/* Functions of the host may call the script's, and what waits for the world lets timers run. */
static bool runs_script(const Builtin *row) {
    if (row->needs & (NEEDS_PROCESS | NEEDS_NET | NEEDS_DESKTOP | NEEDS_NATIVE | HOSTS_OWN)) return true;
    static const char *const names[] = {"Call", "Execute", "Eval", "Assign", "Sleep", "MsgBox", "IsDeclared"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(row->name, names[i]) == 0) return true;
    }
    return false;
}

/* The short cut of a builtin for that many arguments; NULL when there is none. */
static const Quick *find_quick(const Builtin *row, uint32_t count) {
    if (row->needs & HOSTS_OWN) return NULL;
    for (const Quick *quick = quick_table; quick->name; quick++) {
        if (strcmp(quick->name, row->name) != 0) continue;
        bool fits = count == 1 ? quick->one != NULL : count == 2 ? quick->two != NULL : count == 3 && quick->three;
        return fits ? quick : NULL;
    }
    return NULL;
}

/* A call with too few or too many arguments: at most `most` of them are evaluated before that is told. */
static const Expr *build_bad_call(Builder *builder, const CallNode *node, uint32_t most) {
    BadCallExpr *bad = new_expr(builder, sizeof *bad + node->count * sizeof *bad->args, eval_bad_call, node->node.pos);
    bad->expr.pure = bad->expr.quiet = false;
    for (const Node *arg = node->args; arg && bad->count < most; arg = arg->next) {
        bad->args[bad->count++] = operand(builder, arg);
    }
    return &bad->expr;
}

static const Expr *build_builtin_call(Builder *builder, const CallNode *node, const Builtin *row) {
    if ((int)node->count < row->min || (int)node->count > row->max) return build_bad_call(builder, node, node->count);
    static const EvalFunction forms[] = {eval_builtin, eval_builtin1, eval_builtin2, eval_builtin3};
    bool plain = node->count < 4 && !(row->needs & (NEEDS_PLACE | NEEDS_PLACES));
    BuiltinExpr *call = new_expr(builder, sizeof *call + node->count * sizeof *call->args,
                                 plain ? forms[node->count] : eval_builtin, node->node.pos);
    call->expr.shape = SHAPE_CALL;
    call->row = row;
    call->quick = plain ? find_quick(row, node->count) : NULL;
    call->expr.pure = false;
    if (runs_script(row)) call->expr.quiet = false;
    for (const Node *arg = node->args; arg; arg = arg->next) {
        bool place = row->needs & NEEDS_PLACES || (call->count == 0 && row->needs & NEEDS_PLACE);
        call->args[call->count] = place ? any_arg(builder, arg) : operand(builder, arg);
        inherit(&call->expr, call->args[call->count++]);
    }
    if (call->quick) call->expr.eval = quick_form(call);
    if (call->count > 1 && strcmp(row->name, "Call") == 0 && !(row->needs & HOSTS_OWN)) {
        call->expr.eval = eval_call;
        call->starts = arg_starts(builder, node);
    }
    return &call->expr;
}

static const Expr *build_user_call(Builder *builder, const CallNode *node, Function *source) {
    if (node->count < source->required || node->count > source->param_count) {
        return build_bad_call(builder, node, source->param_count);
    }
    UserFunction *function = function_of(builder->in, source);
    if (!function) checked(builder, VALUE_ABORT);
    UserCallExpr *call = new_expr(builder, sizeof *call + node->count * sizeof *call->args, eval_user_call, node->node.pos);
    call->expr.shape = SHAPE_CALL;
    call->expr.pure = call->expr.quiet = false;
    call->function = function;
    const Node *param = source->params;
    for (const Node *arg = node->args; arg; arg = arg->next, param = param->next) {
        bool by_reference = param->op & PARAM_BYREF;
        if (by_reference && !call->starts) call->starts = arg_starts(builder, node);
        if (by_reference) call->expr.eval = eval_user_call_byref;
        call->args[call->count++] = by_reference ? byref_arg(builder, arg) : operand(builder, arg);
    }
    return &call->expr;
}

static const Expr *build_value_call(Builder *builder, const CallNode *node) {
    ValueCallExpr *call = new_expr(builder, sizeof *call + node->count * sizeof *call->args, eval_value_call, node->node.pos);
    call->expr.shape = SHAPE_CALL;
    call->expr.pure = call->expr.quiet = false;
    call->open = node->open;
    call->start = builder->statement;
    call->callee = build_expr(builder, node->callee);
    call->starts = arg_starts(builder, node);
    for (const Node *arg = node->args; arg; arg = arg->next) call->args[call->count++] = any_arg(builder, arg);
    return &call->expr;
}

static const Expr *build_call(Builder *builder, const CallNode *node) {
    if (node->callee->kind != NODE_WORD) return build_value_call(builder, node);
    const Symbol *symbol = ((const Name *)node->callee)->symbol;
    if (symbol->function) return build_user_call(builder, node, symbol->function);
    if (symbol->builtin) return build_builtin_call(builder, node, symbol->builtin);
    return bad_at(builder, MSG_UNKNOWN_FUNCTION, node->node.pos);
}

/* ---- all ---- */

const Expr *build_target(Builder *builder, const Node *node) {
    if (node->kind == NODE_VARIABLE) return build_variable(builder, ((const Name *)node)->symbol, node->pos);
    return build_expr(builder, node);
}

const Expr *build_expr(Builder *builder, const Node *node) {
    switch (node->kind) {
    case NODE_NUMBER: return build_const(builder, literal_number(builder, (const Literal *)node), node->pos);
    case NODE_STRING: return build_string(builder, (const Literal *)node);
    case NODE_KEYWORD: return build_keyword(builder, node);
    case NODE_MACRO: return build_macro(builder, (const Literal *)node);
    case NODE_VARIABLE: return build_name(builder, (const Name *)node);
    case NODE_WORD: return build_word(builder, (const Name *)node);
    case NODE_CALL: return build_call(builder, (const CallNode *)node);
    case NODE_INDEX: return build_index(builder, (const IndexNode *)node);
    case NODE_MEMBER: return build_member(builder, (const Member *)node);
    case NODE_UNARY: return build_unary(builder, (const Unary *)node);
    case NODE_BINARY: return build_binary(builder, (const BinaryNode *)node);
    case NODE_TERNARY: return build_ternary(builder, (const Ternary *)node);
    case NODE_PAREN: return build_paren(builder, (const Unary *)node);
    case NODE_BAD: return build_bad(builder, ((const Bad *)node)->code, node->pos, (AutoItForm)((const Bad *)node)->form);
    default: return bad_at(builder, MSG_EXPRESSION, node->pos);
    }
}
