/* When what is built: a function at its first call, the top level before it runs. Memory that runs out in the middle ends
 * in the script's memory error. */
#include "build.h"

static size_t frame_size(const UserFunction *function) {
    size_t size = sizeof(Frame) + function->slot_count * (sizeof(Value) + (function->any_const ? 1 : 0));
    return (size + 7) & ~(size_t)7;
}

static void take_scope(UserFunction *function, const Scope *scope) {
    function->names = scope->names;
    function->slot_count = scope->count;
    function->any_const = scope->any_const;
    function->dynamic = scope->dynamic;
    function->frame_size = (uint32_t)frame_size(function);
}

static void build_body(Builder *builder, UserFunction *function) {
    const Node *node = function->source->params;
    builder->in_default = true;
    for (uint16_t i = 0; i < function->param_count; i++, node = node->next) {
        const Node *fallback = ((const Param *)node)->value;
        builder->statement = node->pos;
        if (fallback) function->params[i].fallback = build_expr(builder, fallback);
    }
    builder->in_default = false;
    function->body = build_block(builder, function->source->body, &block_end);
}

bool function_build(Interp *in, UserFunction *function) {
    Scope scope = {0};
    jmp_buf failure, *outer = in->nodes.on_failure;
    in->nodes.on_failure = &failure;
    volatile bool done = false;
    if (setjmp(failure) == 0) {
        resolve_function(&in->nodes, function->source, &scope);
        take_scope(function, &scope);
        Builder builder = {.in = in, .arena = &in->nodes, .constants = &in->constants, .function = function};
        build_body(&builder, function);
        function->built = done = true;
    }
    resolve_clear(&scope);
    in->nodes.on_failure = outer;
    if (!done) raise_memory(in->top_frame, function->source->node.pos);
    return done;
}

static const Node *last_expression(const Interp *in) {
    const Node *node = in->program->tree.body;
    while (node && node->next) node = node->next;
    return node && node->kind == NODE_EXPRESSION ? node : NULL;
}

const Stmt *build_top(Interp *in, Frame *frame) {
    jmp_buf failure, *outer = in->nodes.on_failure;
    in->nodes.on_failure = &failure;
    const Stmt *body = NULL;
    if (setjmp(failure) == 0) {
        Builder builder = {
            .in = in, .arena = &in->nodes, .constants = &in->constants, .shown = in->prompt ? last_expression(in) : NULL};
        body = build_block(&builder, in->program->tree.body, &block_end);
    } else {
        raise_memory(frame, NO_POS);
    }
    in->nodes.on_failure = outer;
    return body;
}

static bool function_params(Interp *in, UserFunction *function) {
    const Function *source = function->source;
    function->param_count = source->param_count;
    function->required = source->required;
    function->params = mem_calloc(in->heap, source->param_count + 1u, sizeof *function->params);
    if (!function->params) return false;
    uint16_t i = 0;
    for (const Node *node = source->params; node; node = node->next, i++) {
        function->params[i].symbol = ((const Param *)node)->symbol;
        function->params[i].flags = node->op;
    }
    return true;
}

/* The source of a name may have been replaced: the record stays, so that those who hold it call the new one. */
static bool renew(Interp *in, UserFunction *function) {
    Function *now = function->source->symbol->function;
    if (now == function->source) return true;
    const Function *old = function->source;
    ParamInfo *params = function->params;
    function->source = now;
    if (!function_params(in, function)) {
        function->source = old;
        function->params = params;
        return false;
    }
    mem_free(params);
    now->runtime = function;
    return true;
}

static void keep_cells(UserFunction *function) {
    while (function->cells) {
        StaticCell *cell = function->cells;
        function->cells = cell->next;
        cell->next = function->kept;
        function->kept = cell;
    }
}

static void drop_cells(UserFunction *function) {
    for (StaticCell *cell = function->kept; cell; cell = cell->next) value_store(&cell->value, VALUE_NULL);
    function->kept = NULL;
}

bool functions_renew(Interp *in) {
    execute_forget(in);
    for (UserFunction *function = in->functions; function; function = function->next) {
        const Function *old = function->source;
        if (!renew(in, function)) return false;
        if (function->built) keep_cells(function);
        if (function->source != old) drop_cells(function);
        function->built = false;
    }
    return true;
}

UserFunction *function_of(Interp *in, Function *source) {
    if (source->runtime) return source->runtime;
    UserFunction *function = mem_calloc(in->heap, 1, sizeof *function);
    if (!function) return NULL;
    function->head = (Callable){true, source->symbol->name};
    function->source = source;
    if (!function_params(in, function)) {
        mem_free(function);
        return NULL;
    }
    function->next = in->functions;
    in->functions = function;
    source->runtime = function;
    return function;
}
