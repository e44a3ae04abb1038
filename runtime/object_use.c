/* How statements and expressions use objects: arguments, failures. */
#include "object_use.h"

#include "exec.h"

/* ---- arguments ---- */

/* A value as COM has it: texts end at a NUL, pointers are numbers, and some have no such form (false). */
static bool pass_value(Heap *heap, Value *v) {
    if (is_map(*v) || is_function(*v) || is_struct(*v)) return false;
    if (is_pointer(*v)) value_store(v, from_i64(heap, (int64_t)as_pointer(*v)));
    if (!is_string(*v)) return true;
    const String *s = as_string(*v);
    uint32_t length = 0;
    while (length < s->length && s->units[length]) length++;
    if (length < s->length) value_store(v, str_new(heap, s->units, length));
    return true;
}

/* Evaluates the arguments behind each other; false after an error. All of `values` is set in either case. */
static bool eval_args(const Expr *const *args, uint32_t count, Frame *frame, Value *values) {
    for (uint32_t i = 0; i < count; i++) values[i] = VALUE_NULL;
    for (uint32_t i = 0; i < count; i++) {
        values[i] = args[i]->eval(args[i], frame);
        if (is_abort(values[i])) return false;
    }
    return true;
}

/* ---- using ---- */

static Value run_use(Frame *frame, Object *object, ObjectUse *use, Pos pos) {
    Interp *in = frame->in;
    in->error = in->extended = 0;
    in->outcome_frame = NULL;
    for (int i = 0; i < use->count; i++) {
        if (!pass_value(in->heap, &use->args[i])) object_fails(use, OBJECT_NOT_IMPLEMENTED, 0);
        if (is_abort(use->args[i])) return raise_memory(frame, pos);
    }
    Value result = use->failed ? VALUE_NULL : object->class->use(object, use);
    if (is_abort(result)) return raise_memory(frame, pos);
    if (!use->failed) return result;
    value_free(result);
    if (object_error_tell(frame, use, pos)) return in->abort == ABORT_NONE ? VALUE_NULL : VALUE_ABORT;
    in->error = use->failed;
    return use->put ? VALUE_NULL : raise_error(frame, MSG_OBJECT_FAILED, pos);
}

/* `value` is assigned unless it is UNSET (taken over). */
static Value use_member(Frame *frame, Value object, const ObjectMember *member, Value value) {
    uint32_t room = member->count + 1;
    Value *values = stack_push(frame->in, room * sizeof *values), result = VALUE_ABORT;
    if (!values) return raise_memory(frame, member->pos);
    uint32_t count = member->count;
    bool ready = eval_args(member->args, count, frame, values);
    values[count] = value;
    ObjectUse use = {.heap = frame->in->heap,
                     .member = member->name,
                     .put = !is_unset(value),
                     .count = (int)count + !is_unset(value),
                     .args = values};
    if (ready) result = run_use(frame, as_object(object), &use, member->pos);
    for (uint32_t i = 0; i <= count; i++) value_free(values[i]);
    stack_pop(frame->in, values);
    return result;
}

Value object_get(Frame *frame, Value object, const ObjectMember *member) {
    return use_member(frame, object, member, VALUE_UNSET);
}

bool object_put(Frame *frame, Value object, const ObjectMember *member, Value value) {
    Value result = use_member(frame, object, member, value_copy(value));
    value_free(result);
    return !is_abort(result);
}

bool object_update(Frame *frame, Value object, const ObjectMember *member, int op, Value value) {
    if (op == OP_ASSIGN) return object_put(frame, object, member, value);
    Value old = object_get(frame, object, member);
    if (is_abort(old)) return false;
    if (!compound_slow(frame->in->heap, op, &old, value_copy(value))) {
        value_free(old);
        raise_memory(frame, member->pos);
        return false;
    }
    bool done = object_put(frame, object, member, old);
    value_free(old);
    return done;
}
