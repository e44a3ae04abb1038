/* Local, Global, Dim, Const, Static, Enum, ReDim.
 *
 * What a declaration may do depends on what the name means when it runs: there is no block scope and a declaration in a
 * branch that did not run declares nothing. */
#include "exec.h"
#include "operator.h"

/* The variable that a declaration is about. */
typedef struct Target {
    Value *place;   /* what the slot or global holds, references followed */
    Value *slot;    /* the slot itself, NULL for a global */
    Global *global; /* NULL for a local */
    bool exists;
} Target;

/* ---- arrays ---- */

/* The dimensions of an unsized declaration: as deep as the first items go. */
static int list_dims(const ListExpr *list) {
    int dims = 1;
    while (list->count > 0 && list->items[0]->shape == SHAPE_LIST && dims < ARRAY_MAX_DIMS) {
        list = (const ListExpr *)list->items[0];
        dims++;
    }
    return dims;
}

/* The sizes: the longest row counts. */
static void list_sizes(const ListExpr *list, int dim, int dims, uint32_t *sizes) {
    if (list->count > sizes[dim]) sizes[dim] = list->count;
    for (uint32_t i = 0; i < list->count && dim + 1 < dims; i++) {
        if (list->items[i]->shape == SHAPE_LIST) list_sizes((const ListExpr *)list->items[i], dim + 1, dims, sizes);
    }
}

/* Where the items of a list go. */
typedef struct Fill {
    Frame *frame;
    Array *array;
    int dim;
} Fill;

static bool fill_list(Fill *fill, const ListExpr *list, size_t offset) {
    Frame *frame = fill->frame;
    const Array *array = fill->array;
    int dim = fill->dim;
    if (list->count == 0 && dim + 1 < array->head.sub) return raise_error(frame, MSG_MISSING_DIMENSIONS, list->inside), false;
    for (uint32_t i = 0; i < list->count; i++) {
        const Expr *item = list->items[i];
        const ListExpr *inner = item->shape == SHAPE_LIST ? (const ListExpr *)item : NULL;
        Pos pos = inner ? inner->inside : list->starts[i];
        if (i >= array->sizes[dim]) return raise_error(frame, MSG_SUBSCRIPT_RANGE, pos), false;
        size_t place = offset * array->sizes[dim] + i;
        if (inner) {
            if (dim + 1 >= array->head.sub) return raise_error(frame, MSG_TOO_MANY_SUBSCRIPTS, pos), false;
            Fill deeper = {frame, fill->array, dim + 1};
            if (!fill_list(&deeper, inner, place)) return false;
            continue;
        }
        if (dim + 1 < array->head.sub) return raise_error(frame, MSG_MISSING_DIMENSIONS, pos), false;
        Value v = item->eval(item, frame);
        if (is_abort(v)) return false;
        value_store(&array->items[place], v);
    }
    return true;
}

/* One size of a declaration; false after an error. */
static bool size_eval(const Expr *expr, Frame *frame, uint32_t *size) {
    Value v = expr->eval(expr, frame);
    if (is_abort(v)) return false;
    int64_t wanted = to_index(v);
    value_free(v);
    if (wanted < 0) return raise_error(frame, MSG_SUBSCRIPT_BAD, expr->pos), false;
    if (wanted > UINT32_MAX) wanted = UINT32_MAX;
    *size = (uint32_t)wanted;
    return true;
}

static bool sizes_eval(const DeclareStmt *declare, Frame *frame, uint32_t *sizes) {
    uint64_t product = 1;
    for (uint32_t i = 0; i < declare->size_count; i++) {
        if (declare->sizes[i] && !size_eval(declare->sizes[i], frame, &sizes[i])) return false;
        product *= sizes[i];
        if (product <= ARRAY_MAX_COUNT) continue;
        raise_own(frame, declare->stmt.pos, "Array with more than %u elements", ARRAY_MAX_COUNT);
        return false;
    }
    return true;
}

/* Sizes that were not given are those of the list; [] has one element. */
static void fit_sizes(const DeclareStmt *declare, const ListExpr *list, int *dims, uint32_t *sizes) {
    uint32_t longest[ARRAY_MAX_DIMS] = {0};
    bool unsized = *dims == 0;
    if (unsized) *dims = list_dims(list);
    if (list) list_sizes(list, 0, *dims, longest);
    for (int i = 0; i < *dims; i++) {
        if (unsized || !declare->sizes[i]) sizes[i] = longest[i] ? longest[i] : 1;
    }
}

/* A fresh array from sizes and a list; ABORT after an error. */
static Value make_array(const DeclareStmt *declare, Frame *frame) {
    uint32_t sizes[ARRAY_MAX_DIMS] = {0};
    int dims = (int)declare->size_count;
    const ListExpr *list = declare->value && declare->value->shape == SHAPE_LIST ? (const ListExpr *)declare->value : NULL;
    if (dims > 0 && !sizes_eval(declare, frame, sizes)) return VALUE_ABORT;
    fit_sizes(declare, list, &dims, sizes);
    Array *array = array_new(frame->in->heap, sizes, dims);
    if (!array) return raise_memory(frame, declare->stmt.pos);
    Fill fill = {frame, array, 0};
    if (!list || fill_list(&fill, list, 0)) return from_block(array);
    value_free(from_block(array));
    return VALUE_ABORT;
}

static bool sizes_only(const DeclareStmt *declare, Frame *frame) {
    uint32_t sizes[ARRAY_MAX_DIMS];
    return sizes_eval(declare, frame, sizes);
}

/* The value that a declaration gives (owned): ABORT after an error, UNSET for a bare one. */
static Value initial_value(const DeclareStmt *declare, Frame *frame) {
    bool list = declare->value && declare->value->shape == SHAPE_LIST;
    if (list || (declare->size_count > 0 && !declare->value)) return make_array(declare, frame);
    if (declare->value) {
        if (declare->size_count > 0 && !sizes_only(declare, frame)) return VALUE_ABORT;
        return declare->value->eval(declare->value, frame);
    }
    if (!declare->map) return VALUE_UNSET;
    Map *map = map_new(frame->in->heap);
    return map ? from_block(map) : raise_memory(frame, declare->stmt.pos);
}

/* ---- targets ---- */

static Target local_target(const DeclareStmt *declare, Frame *frame) {
    Value *slot = &frame->slots[declare->slot];
    Value *place = is_ref(*slot) ? as_ref(*slot) : slot;
    return (Target){place, slot, NULL, !is_unset(*place)};
}

static Target global_target(const DeclareStmt *declare, Frame *frame) {
    Global *global = global_of(frame->in, declare->symbol);
    if (!global) return (Target){NULL, NULL, NULL, false};
    return (Target){&global->value, NULL, global, !is_unset(global->value)};
}

static Target find_target(const DeclareStmt *declare, Frame *frame) {
    if (!declare->in_function || declare->flags & DECLARE_GLOBAL) return global_target(declare, frame);
    Target local = local_target(declare, frame);
    if (!(declare->flags & DECLARE_DIM) || local.exists) return local;
    Target global = global_target(declare, frame);
    return global.exists ? global : local;
}

static bool target_const(const Target *target, Frame *frame) {
    if (target->global) return target->global->flags & GLOBAL_CONST;
    return frame->consts && frame->consts[target->slot - frame->slots];
}

/* A static of a function is a reference in a slot that is no parameter's. */
static bool target_static(const Target *target, const DeclareStmt *declare) {
    if (target->global) return target->global->flags & GLOBAL_STATIC;
    return is_ref(*target->slot) && !declare->param;
}

static void mark_const(const Target *target, Frame *frame) {
    if (target->global)
        target->global->flags |= GLOBAL_CONST;
    else if (frame->consts)
        frame->consts[target->slot - frame->slots] = 1;
}

/* What forbids a declaration; MSG_NONE when nothing does. */
static MessageCode forbidden(const DeclareStmt *declare, const Target *target, Frame *frame) {
    bool is_static = declare->flags & DECLARE_STATIC, is_const = declare->flags & DECLARE_CONST;
    if (declare->param && is_unset(frame->slots[declare->slot])) return MSG_NONE; /* called for an event */
    if (declare->param && is_static) return MSG_MAKE_STATIC;
    if (declare->param && declare->flags & (DECLARE_LOCAL | DECLARE_GLOBAL)) return MSG_REDECLARE_PARAM;
    if (!target->exists) return MSG_NONE;
    if (target_const(target, frame)) return MSG_REDECLARE_CONST;
    if (is_static) return MSG_MAKE_STATIC;
    if (is_const) return MSG_MAKE_CONST;
    return target_static(target, declare) ? MSG_STATIC_TO_REGULAR : MSG_NONE;
}

/* ---- statements ---- */

/* The value of a static in a function is made once and shared by all calls. */
static bool declare_static(const DeclareStmt *declare, Frame *frame) {
    StaticCell *cell = declare->cell;
    frame->slots[declare->slot] = from_ref(&cell->value); /* it is there, as "", while its initialiser runs */
    if (!cell->done) {
        Value v = initial_value(declare, frame);
        if (is_abort(v)) return false;
        value_store(&cell->value, is_unset(v) ? VALUE_EMPTY : v);
        cell->done = true;
    }
    return true;
}

/* What Execute leaves in a variable whose initialiser raised an error. */
static void leave_unfinished(const DeclareStmt *declare, Frame *frame, Value *place, bool fresh) {
    if (!error_caught(frame->in)) return;
    bool zero = fresh && declare->size_count == 0 && frame->in->fatal.code != MSG_SELF_INIT;
    value_store(place, zero ? from_i32(0) : VALUE_EMPTY);
}

/* The variable is there, as 0, while its initialiser runs; after an error that Execute catches it stays so. */
static bool declare_plain(const DeclareStmt *declare, Frame *frame, const Target *target) {
    if (declare->value && !declare->value->quiet) value_store(target->place, from_i32(0));
    Value v = initial_value(declare, frame);
    if (is_abort(v)) {
        leave_unfinished(declare, frame, target->place, !target->exists);
        return false;
    }
    if (!is_unset(v)) {
        value_store(target->place, v);
    } else if (!target->exists) {
        *target->place = VALUE_EMPTY;
    }
    if (declare->flags & DECLARE_CONST) mark_const(target, frame);
    if (declare->flags & DECLARE_STATIC) target->global->flags |= GLOBAL_STATIC;
    return true;
}

static bool declare_one(const DeclareStmt *declare, Frame *frame) {
    Target target = find_target(declare, frame);
    if (!target.place) return raise_memory(frame, declare->stmt.pos), false;
    MessageCode code = forbidden(declare, &target, frame);
    if (code != MSG_NONE) return raise_error(frame, code, declare->stmt.pos), false;
    if (declare->flags & DECLARE_CONST && !declare->value) return raise_error(frame, MSG_EXPECTED_ASSIGN, declare->end), false;
    if (declare->flags & DECLARE_STATIC && target.slot) return declare_static(declare, frame);
    return declare_plain(declare, frame, &target);
}

/* The names that follow in the same statement are left out too. */
static Flow declare_failed(const DeclareStmt *declare, Frame *frame) {
    if (!error_caught(frame->in)) return FLOW_ABORT;
    error_clear(frame->in);
    return declare->after->exec(declare->after, frame);
}

/* Local $x = e and all its relatives, one name */
Flow exec_declare(const Stmt *stmt, Frame *frame) {
    if (!declare_one((const DeclareStmt *)stmt, frame)) return declare_failed((const DeclareStmt *)stmt, frame);
    EXEC_NEXT(stmt, frame);
}

/* Local $x = e in a function, where $x can be no parameter, constant or static and e runs no script code */
Flow exec_declare_local(const Stmt *stmt, Frame *frame) {
    const DeclareStmt *declare = (const DeclareStmt *)stmt;
    Value v = declare->value->eval(declare->value, frame);
    Value *slot = &frame->slots[declare->slot];
    if (is_abort(v)) {
        leave_unfinished(declare, frame, slot, is_unset(*slot));
        return declare_failed(declare, frame);
    }
    value_store(slot, v);
    EXEC_NEXT(stmt, frame);
}

/* ---- Enum ---- */

static Value enum_value(const EnumStmt *list, const DeclareStmt *item, Frame *frame, Value previous) {
    if (item->value) return item->value->eval(item->value, frame);
    if (is_unset(previous)) return from_i32(list->sign == '*');
    Heap *heap = frame->in->heap;
    return list->sign == '*' ? op_multiply(heap, previous, list->step) : op_add(heap, previous, list->step);
}

static bool enum_item(const EnumStmt *list, const DeclareStmt *item, Frame *frame, Value *previous) {
    Target target = find_target(item, frame);
    if (!target.place) return raise_memory(frame, item->stmt.pos), false;
    if (target.exists) return raise_error(frame, MSG_ASSIGN_CONST, item->stmt.pos), false;
    Value v = enum_value(list, item, frame, *previous);
    if (is_abort(v)) return false;
    value_store(target.place, v);
    mark_const(&target, frame);
    *previous = v; /* a view: the constant keeps it */
    return true;
}

static bool enum_items(const EnumStmt *list, Frame *frame) {
    Value previous = VALUE_UNSET;
    for (uint32_t i = 0; i < list->count; i++) {
        if (!enum_item(list, list->items[i], frame, &previous)) return false;
    }
    return true;
}

/* Enum Step n $A, $B = e */
Flow exec_enum(const Stmt *stmt, Frame *frame) {
    if (!enum_items((const EnumStmt *)stmt, frame)) return stmt_abort(stmt, frame);
    EXEC_NEXT(stmt, frame);
}

/* ---- ReDim ---- */

static bool redim_one(const DeclareStmt *declare, Frame *frame) {
    Value *place = scope_find(frame, declare->symbol);
    Pos pos = declare->stmt.pos;
    uint32_t sizes[ARRAY_MAX_DIMS] = {0};
    if (!place) return raise_undeclared(frame, declare->symbol, pos), false;
    if (scope_is_const(frame, declare->symbol)) return raise_error(frame, MSG_REDECLARE_CONST, pos), false;
    if (!is_array(*place)) return raise_error(frame, MSG_REDIM_NO_ARRAY, pos), false;
    if (declare->size_count == 0) return true;
    if (!sizes_eval(declare, frame, sizes)) return false;
    place = scope_find(frame, declare->symbol);
    if (!place || !is_array(*place)) return raise_error(frame, MSG_REDIM_NO_ARRAY, pos), false;
    return array_resize(place, sizes, (int)declare->size_count) || (raise_memory(frame, pos), false);
}

/* ReDim $a[n][m] */
Flow exec_redim(const Stmt *stmt, Frame *frame) {
    if (!redim_one((const DeclareStmt *)stmt, frame)) return stmt_abort(stmt, frame);
    EXEC_NEXT(stmt, frame);
}
