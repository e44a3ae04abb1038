/* Elements of arrays and maps, members of maps and structures: reading, and finding places for writing.
 *
 * Fast forms stand for one- and two-dimensional arrays in variables. Places are found after all subscripts have been
 * evaluated, because evaluating may run script code that moves things. */
#include "convert.h"
#include "eval.h"
#include "object_use.h"
#include "str.h"
#include "struct.h"

/* ---- errors ---- */

/* The bracket in front of subscript i. */
static Pos bracket_pos(const IndexExpr *index, const Frame *frame, uint32_t i) {
    Pos pos = index->starts[i];
    const Source *source = source_find(&frame->in->program->sources, pos);
    if (!source) return pos;
    while (pos > source->base && source->text[pos - source->base] != '[') pos--;
    return pos;
}

static Pos range_pos(const IndexExpr *index, const PlaceOptions *options) {
    return options && options->assign ? options->start : index->expr.pos;
}

/* What is wrong with subscripts from number i on, of an object that is no array (or of an array inside a map). */
static void raise_bracket(const IndexExpr *index, Frame *frame, uint32_t i) {
    raise_error(frame, i == 0 ? MSG_SUBSCRIPT_ON_VALUE : MSG_SUBSCRIPT_RANGE, bracket_pos(index, frame, i));
}

/* ---- subscripts ---- */

void subs_free(const IndexExpr *index, Frame *frame, Value *subs) {
    for (uint32_t i = 0; i < index->count; i++) value_free(subs[i]);
    stack_pop(frame->in, subs);
}

Value *subs_eval(const IndexExpr *index, Frame *frame) {
    Value *subs = stack_push(frame->in, index->count * sizeof(Value));
    if (!subs) {
        raise_memory(frame, index->expr.pos);
        return NULL;
    }
    for (uint32_t i = 0; i < index->count; i++) subs[i] = VALUE_NULL;
    for (uint32_t i = 0; i < index->count; i++) {
        subs[i] = index->subs[i]->eval(index->subs[i], frame);
        if (!is_abort(subs[i])) continue;
        subs_free(index, frame, subs);
        return NULL;
    }
    return subs;
}

Value *array_place(Array *array, const Value *subs, uint32_t count, int *bad) {
    *bad = -1;
    for (uint32_t i = 0; i < count; i++) {
        if (to_index(subs[i]) >= 0) continue;
        *bad = (int)i;
        return NULL;
    }
    if (count != array->head.sub) return NULL;
    size_t offset = 0;
    for (uint32_t i = 0; i < count; i++) {
        int64_t position = to_index(subs[i]);
        if (position >= array->sizes[i]) return NULL;
        offset = offset * array->sizes[i] + (size_t)position;
    }
    return &array->items[offset];
}

/* ---- reading ---- */

static Value array_read(const IndexExpr *index, Frame *frame, Array *array, const Value *subs) {
    int bad;
    const Value *place = array_place(array, subs, index->count, &bad);
    if (place) return value_copy(*place);
    if (bad >= 0) return raise_error(frame, MSG_SUBSCRIPT_BAD, index->starts[bad]);
    return raise_error(frame, MSG_SUBSCRIPT_RANGE, index->expr.pos);
}

/* Walks nested maps; what is left must be used up. */
static Value map_read(const IndexExpr *index, Frame *frame, Value object, const Value *subs) {
    for (uint32_t i = 0; i < index->count; i++) {
        if (!is_map(object)) {
            raise_bracket(index, frame, i);
            return VALUE_ABORT;
        }
        Value key = map_key(frame->in->heap, subs[i]);
        if (is_abort(key)) return raise_memory(frame, index->expr.pos);
        const Value *place = map_find(as_map(object), key);
        value_free(key);
        if (place) {
            object = *place;
        } else {
            object = VALUE_NULL;
        }
    }
    return value_copy(object);
}

static Value index_read(const IndexExpr *index, Frame *frame, Value object, const Value *subs) {
    if (is_array(object)) return array_read(index, frame, as_array(object), subs);
    if (is_map(object)) return map_read(index, frame, object, subs);
    raise_bracket(index, frame, 0);
    return VALUE_ABORT;
}

/* object[a][b], any object */
Value eval_index(const Expr *expr, Frame *frame) {
    const IndexExpr *index = (const IndexExpr *)expr;
    const Expr *object = index->object;
    bool variable = object->shape >= SHAPE_LOCAL && object->shape <= SHAPE_NAMED;
    Value holder = VALUE_NULL;
    if (!variable) {
        holder = object->eval(object, frame);
        if (is_abort(holder)) return holder;
    }
    Value *subs = subs_eval(index, frame);
    Value result = VALUE_ABORT;
    if (subs) {
        if (variable) holder = object->eval(object, frame);
        if (!is_abort(holder)) result = index_read(index, frame, holder, subs);
        subs_free(index, frame, subs);
    }
    value_free(holder);
    return result;
}

/* One subscript that has been evaluated (owned), of a variable that is no plain array of one dimension. */
static __attribute__((noinline)) Value index_one(const IndexExpr *index, Frame *frame, Value sub) {
    if (is_abort(sub)) return sub;
    Value *place = variable_place(index->object, frame);
    Value result;
    if (place) {
        result = index_read(index, frame, *place, &sub);
    } else {
        result = index->object->eval(index->object, frame); /* raises the error */
        value_free(result);
        result = VALUE_ABORT;
    }
    value_free(sub);
    return result;
}

#define BASE_L frame->slots[index->base.slot]
#define BASE_R *variable_slot(frame, index->base.slot)
#define BASE_G index->global->value

static inline Value *variable_slot(Frame *frame, uint32_t slot) {
    Value *place = &frame->slots[slot];
    return is_ref(*place) ? as_ref(*place) : place;
}

/* $a[i], $a in a variable: base L local, R ByRef, G global; subscript borrowed or evaluated */
#define INDEX1(BASE, SUB, TAKE_SUB, COPY_SUB)                                                                                  \
    static Value index1_##BASE##SUB(const Expr *expr, Frame *frame) {                                                          \
        const IndexExpr *index = (const IndexExpr *)expr;                                                                      \
        Value sub = TAKE_SUB, object = BASE_##BASE;                                                                            \
        if (is_i32(sub) && is_array_1d(object) && (uint32_t)as_i32(sub) < as_array(object)->count)                             \
            return value_copy(as_array(object)->items[as_i32(sub)]);                                                           \
        return index_one(index, frame, COPY_SUB);                                                                              \
    }
#define INDEX1_SUBS(BASE)                                                                                                      \
    INDEX1(BASE, L, frame->slots[index->sub.slot], index->subs[0]->eval(index->subs[0], frame))                                \
    INDEX1(BASE, C, index->sub.constant, value_copy(sub))                                                                      \
    INDEX1(BASE, A, index->subs[0]->eval(index->subs[0], frame), sub)
INDEX1_SUBS(L)
INDEX1_SUBS(R)
INDEX1_SUBS(G)

static inline bool inside_2d(Value object, Value sub, Value sub2) {
    return is_i32(sub) && is_i32(sub2) && is_array_2d(object) && (uint32_t)as_i32(sub) < as_array(object)->size0 &&
           (uint32_t)as_i32(sub2) < as_array(object)->size1;
}
static inline Value *item_2d(Value object, Value sub, Value sub2) {
    return &as_array(object)->items[(size_t)as_i32(sub) * as_array(object)->size1 + (size_t)as_i32(sub2)];
}

/* $a[i][k] with subscripts that can be read without effect */
#define INDEX2(BASE, SUB, TAKE_SUB, TAKE_SUB2)                                                                                 \
    static Value index2_##BASE##SUB(const Expr *expr, Frame *frame) {                                                          \
        const IndexExpr *index = (const IndexExpr *)expr;                                                                      \
        Value sub = TAKE_SUB, sub2 = TAKE_SUB2, object = BASE_##BASE;                                                          \
        if (inside_2d(object, sub, sub2)) return value_copy(*item_2d(object, sub, sub2));                                      \
        return eval_index(expr, frame);                                                                                        \
    }
#define INDEX2_SUBS(BASE)                                                                                                      \
    INDEX2(BASE, LL, frame->slots[index->sub.slot], frame->slots[index->sub2.slot])                                            \
    INDEX2(BASE, LC, frame->slots[index->sub.slot], index->sub2.constant)                                                      \
    INDEX2(BASE, CL, index->sub.constant, frame->slots[index->sub2.slot])                                                      \
    INDEX2(BASE, CC, index->sub.constant, index->sub2.constant)
INDEX2_SUBS(L)
INDEX2_SUBS(R)
INDEX2_SUBS(G)

static const EvalFunction forms1[3][3] = {
    {index1_LL, index1_LC, index1_LA}, {index1_RL, index1_RC, index1_RA}, {index1_GL, index1_GC, index1_GA}};
static const EvalFunction forms2[3][2][2] = {{{index2_LLL, index2_LLC}, {index2_LCL, index2_LCC}},
                                             {{index2_RLL, index2_RLC}, {index2_RCL, index2_RCC}},
                                             {{index2_GLL, index2_GLC}, {index2_GCL, index2_GCC}}};

static int sub_kind(const Expr *sub) {
    if (sub->shape == SHAPE_LOCAL) return 0;
    return sub->shape == SHAPE_CONST ? 1 : 2;
}

void shape_index(IndexExpr *index) {
    int base = (int)index->object->shape == SHAPE_LOCAL ? 0 : index->object->shape == SHAPE_REF ? 1 : 2;
    if (index->object->shape != SHAPE_LOCAL && index->object->shape != SHAPE_REF && index->object->shape != SHAPE_GLOBAL)
        return;
    int kind = sub_kind(index->subs[0]);
    if (index->count == 1) {
        index->expr.eval = forms1[base][kind];
    } else if (index->count == 2 && kind < 2 && sub_kind(index->subs[1]) < 2) {
        index->expr.eval = forms2[base][kind][sub_kind(index->subs[1])];
    }
}

/* ---- members ---- */

const Symbol *symbol_of(const Expr *variable) {
    switch (variable->shape) {
    case SHAPE_GLOBAL: return ((const GlobalExpr *)variable)->global->symbol;
    case SHAPE_NAMED: return ((const NamedExpr *)variable)->symbol;
    case SHAPE_LOCAL:
    case SHAPE_REF: return ((const SlotExpr *)variable)->symbol;
    default: return NULL;
    }
}

static Value member_object(const MemberExpr *member, Frame *frame) {
    if (member->object) return member->object->eval(member->object, frame);
    const WithScope *with = scope_with(frame);
    if (with) return value_copy(with->object);
    return raise_error(frame, MSG_EXPRESSION, member->expr.pos);
}

Value field_index(const MemberExpr *member, Frame *frame, int32_t *error) {
    *error = member->count > 1 ? 2 : 0;
    if (member->count > 1) return VALUE_UNSET;
    if (member->count == 0) return VALUE_DEFAULT;
    const Expr *arg = member->args[0];
    Value index = arg->eval(arg, frame);
    bool variable = arg->shape >= SHAPE_LOCAL && arg->shape <= SHAPE_NAMED;
    if (!member->place || is_abort(index) || arg->shape == SHAPE_CONST) return index;
    if (variable && scope_is_const(frame, symbol_of(arg))) return index;
    value_free(index);
    *error = 3;
    return VALUE_UNSET;
}

static Value struct_member(const MemberExpr *member, Frame *frame, Struct *object) {
    int32_t error;
    Value index = field_index(member, frame, &error);
    if (is_abort(index)) return index;
    if (is_unset(index)) {
        frame->in->error = error;
        return from_i32(0);
    }
    Value result = struct_get(object, as_string(member->name), index, &frame->in->error);
    value_free(index);
    return result;
}

/* $object(key) */
static bool is_default_member(const Expr *expr, Frame *frame) {
    if (expr->eval != eval_value_call) return false;
    const Expr *callee = ((const ValueCallExpr *)expr)->callee;
    const Value *place = callee->shape >= SHAPE_LOCAL && callee->shape <= SHAPE_NAMED ? variable_place(callee, frame) : NULL;
    return place && is_object(*place);
}

/* $m.name, $t.field(i), .name in With; clears @error */
Value eval_member(const Expr *expr, Frame *frame) {
    const MemberExpr *member = (const MemberExpr *)expr;
    Value object = member_object(member, frame), result;
    if (is_abort(object)) return object;
    frame->in->error = 0;
    if (is_map(object)) {
        const Value *place = map_find(as_map(object), member->name);
        result = place ? value_copy(*place) : VALUE_NULL;
        if (member->called) {
            value_free(result);
            result = raise_error(frame, MSG_OBJECT_FAILED, expr->pos);
        }
    } else if (is_struct(object)) {
        result = struct_member(member, frame, as_struct(object));
    } else if (is_object(object)) {
        result = object_get(frame, object, &(ObjectMember){as_string(member->name), member->args, member->count, expr->pos});
    } else if (member->object && (member->object->shape == SHAPE_MEMBER || is_default_member(member->object, frame))) {
        result = VALUE_NULL; /* a chain of dots over something else reads as Null */
        frame->in->error = 1;
    } else if (object_error_absent(frame, false, expr->pos)) {
        result = frame->in->abort == ABORT_NONE ? VALUE_NULL : VALUE_ABORT;
        frame->in->error = 1;
    } else {
        result = raise_error(frame, MSG_NOT_OBJECT, expr->pos);
    }
    value_free(object);
    return result;
}

/* ---- places ---- */

Value *variable_place(const Expr *expr, Frame *frame) {
    Value *place;
    switch (expr->shape) {
    case SHAPE_GLOBAL: place = &((const GlobalExpr *)expr)->global->value; break;
    case SHAPE_NAMED: return scope_find(frame, ((const NamedExpr *)expr)->symbol);
    default: {
        const SlotExpr *slot = (const SlotExpr *)expr;
        place = variable_slot(frame, slot->slot);
        Global *global = slot->symbol->global;
        if (is_unset(*place) && global) place = &global->value;
        break;
    }
    }
    return is_unset(*place) ? NULL : place;
}

static Value *map_place(Value *holder, Frame *frame, Value key, const PlaceOptions *options, Pos pos) {
    Map *map = map_own(holder);
    Value *place = map && options->create ? map_put(map, key) : NULL;
    if (map && !options->create) return map_find(map, key);
    if (!place) raise_memory(frame, pos);
    return place;
}

static Value *array_element(const IndexExpr *index, Frame *frame, Value *holder, const Value *subs,
                            const PlaceOptions *options) {
    Array *array = array_own(holder);
    if (!array) {
        raise_memory(frame, index->expr.pos);
        return NULL;
    }
    int bad;
    Value *place = array_place(array, subs, index->count, &bad);
    if (place) return place;
    if (bad >= 0) {
        raise_error(frame, MSG_SUBSCRIPT_BAD, index->starts[bad]);
    } else {
        raise_error(frame, MSG_SUBSCRIPT_RANGE, range_pos(index, options));
    }
    return NULL;
}

static Value *map_element(const IndexExpr *index, Frame *frame, Value *holder, const Value *subs, const PlaceOptions *options) {
    for (uint32_t i = 0; i < index->count; i++) {
        if (!is_map(*holder)) {
            raise_bracket(index, frame, i);
            return NULL;
        }
        PlaceOptions step = {.create = options->create && i + 1 == index->count};
        Value key = map_key(frame->in->heap, subs[i]);
        Value *place = is_abort(key) ? NULL : map_place(holder, frame, key, &step, index->expr.pos);
        value_free(key);
        if (!place && frame->in->abort == ABORT_NONE && (options->create || i + 1 < index->count)) {
            raise_error(frame, MSG_SUBSCRIPT_RANGE, bracket_pos(index, frame, i + 1 < index->count ? i + 1 : i));
        }
        if (!place) return NULL;
        holder = place;
    }
    return holder;
}

static Value *holder_of(const Expr *object, Frame *frame, const PlaceOptions *options) {
    PlaceOptions inner = {.create = false, .assign = options->assign, .start = options->start, .op_pos = options->op_pos};
    return place_of(object, frame, &inner);
}

Value *index_place_subs(const IndexExpr *index, Frame *frame, const Value *subs, const PlaceOptions *options) {
    Value *place = NULL;
    Value *holder = holder_of(index->object, frame, options);
    if (!holder && frame->in->abort == ABORT_NONE) {
        Pos pos = bracket_pos(index, frame, 0);
        if (options->assign && index->object->shape == SHAPE_MEMBER) {
            raise_error(frame, MSG_NOT_OBJECT, options->op_pos);
        } else if (options->assign && index->object->shape != SHAPE_INDEX) {
            raise_error(frame, MSG_EXPECTED_ASSIGN, pos);
        } else {
            raise_error(frame, MSG_SUBSCRIPT_RANGE, pos);
        }
    }
    if (holder && options->assign && index->object->shape == SHAPE_MEMBER) {
        raise_error(frame, MSG_NOT_OBJECT, options->op_pos);
    } else if (holder && is_array(*holder)) {
        place = array_element(index, frame, holder, subs, options);
    } else if (holder && is_map(*holder)) {
        place = map_element(index, frame, holder, subs, options);
    } else if (holder) {
        raise_bracket(index, frame, 0);
    }
    return place;
}

static Value *index_place(const IndexExpr *index, Frame *frame, const PlaceOptions *options) {
    Value *subs = subs_eval(index, frame);
    if (!subs) return NULL;
    Value *place = index_place_subs(index, frame, subs, options);
    subs_free(index, frame, subs);
    return place;
}

static Value *member_place(const MemberExpr *member, Frame *frame, const PlaceOptions *options) {
    if (!member->object) {
        raise_error(frame, MSG_NOT_OBJECT, member->expr.pos);
        return NULL;
    }
    Value *holder = holder_of(member->object, frame, options);
    if (frame->in->abort != ABORT_NONE) return NULL;
    frame->in->error = 0;
    if (holder && is_map(*holder)) {
        Value *place = map_place(holder, frame, member->name, options, member->expr.pos);
        return place;
    }
    if (holder && (is_struct(*holder) || is_object(*holder))) return NULL;
    bool undeclared = !holder && member->object->shape >= SHAPE_LOCAL && member->object->shape <= SHAPE_NAMED;
    if (undeclared && options->assign) {
        raise_error(frame, MSG_EXPECTED_ASSIGN, member->expr.pos);
    } else if (undeclared) {
        value_free(member->object->eval(member->object, frame)); /* raises the error */
    } else if (options->assign && member->object->shape != SHAPE_MEMBER && object_error_absent(frame, false, options->start)) {
        if (frame->in->abort == ABORT_NONE) frame->in->abort = ABORT_STATEMENT;
    } else {
        raise_error(frame, MSG_NOT_OBJECT, member->expr.pos);
    }
    return NULL;
}

Value *place_of(const Expr *expr, Frame *frame, const PlaceOptions *options) {
    switch (expr->shape) {
    case SHAPE_INDEX: return index_place((const IndexExpr *)expr, frame, options);
    case SHAPE_MEMBER: return member_place((const MemberExpr *)expr, frame, options);
    case SHAPE_LOCAL:
    case SHAPE_REF:
    case SHAPE_GLOBAL:
    case SHAPE_NAMED: return variable_place(expr, frame);
    default: raise_error(frame, MSG_EXPRESSION, expr->pos); return NULL;
    }
}
