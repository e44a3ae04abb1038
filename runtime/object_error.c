/* The error functions of objects: ObjEvent("AutoIt.Error", function) gives an object that is both the registration, which ends
 * with its life, and what the function is told. The newest one is told; when it goes, the one before it is in force again. */
#include "builtin.h"
#include "eval.h"
#include "object_use.h"

typedef struct ErrorObject {
    Object object;
    Object *before; /* the registration that this one covers */
    Interp *in;
    UserFunction *function;
    int32_t failed, detail; /* of the last failure, as in ObjectUse */
    int32_t line;
    bool told, telling;
} ErrorObject;

static const char *windows_text(const ErrorObject *error) {
    switch (error->failed) {
    case OBJECT_ABSENT: return error->detail ? "Variable is not of type 'Object'." : "Variable must be of type 'Object'.";
    case OBJECT_NOT_IMPLEMENTED: return "Not implemented";
    case OBJECT_NO_MEMBER: return "Member not found.";
    case OBJECT_UNKNOWN_NAME: return "Unknown name.";
    case OBJECT_EXCEPTION: return "Exception occurred.";
    case OBJECT_BAD_COUNT: return "Invalid number of parameters.";
    default: return "";
    }
}

/* All members are "" before the first failure. */
static Value error_use(Object *object, ObjectUse *use) {
    static const char *const members[] = {"number",         "retcode",  "scriptline", "lastdllerror", "helpcontext",
                                          "windescription", "helpfile", "source",     "description",  NULL};
    const ErrorObject *error = (ErrorObject *)object;
    const String *name = use->member;
    bool exception = error->failed == OBJECT_EXCEPTION;
    size_t i = 0;
    while (members[i] && !str_equal_ascii_nocase(name, members[i])) i++;
    if (!members[i]) return object_fails(use, OBJECT_UNKNOWN_NAME, 0);
    if (use->put || use->count) return object_fails(use, OBJECT_BAD_COUNT, 0);
    if (!error->told) return VALUE_EMPTY;
    if (str_equal_ascii_nocase(name, "number")) return from_i32(error->failed);
    if (str_equal_ascii_nocase(name, "retcode")) return exception ? from_i32(error->detail) : VALUE_EMPTY;
    if (str_equal_ascii_nocase(name, "scriptline")) return from_i32(error->line);
    if (str_equal_ascii_nocase(name, "lastdllerror")) return from_i32(0);
    if (str_equal_ascii_nocase(name, "helpcontext")) return exception ? from_i32(0) : VALUE_EMPTY;
    if (str_equal_ascii_nocase(name, "windescription")) return str_from_ascii(use->heap, windows_text(error));
    return VALUE_EMPTY;
}

static void error_drop(Object *object, Doomed *doomed) {
    (void)doomed;
    const ErrorObject *error = (ErrorObject *)object;
    Object **link = &error->in->error_object;
    while (*link && *link != object) link = &((ErrorObject *)*link)->before;
    if (*link) *link = error->before;
}

static const ObjectClass error_class = {
    .name = "", .id = "", .guid = "", .interface = "", .use = error_use, .drop = error_drop};

Value object_error_new(Call *call, Value function) {
    Interp *in = call->in;
    const Callable *callable = callable_of(in, function);
    if (!callable || !callable->user) return VALUE_NULL;
    ErrorObject *error = object_new(in->heap, &error_class, sizeof *error);
    if (!error) return VALUE_ABORT;
    error->before = in->error_object;
    error->in = in;
    error->function = callable_user(callable);
    in->error_object = &error->object;
    return from_block(error);
}

Value object_error_function(Call *call) {
    const ErrorObject *error = (ErrorObject *)call->in->error_object;
    if (!error) return VALUE_EMPTY;
    const char *name = error->function->source->symbol->name;
    return str_from_utf8(call->heap, name, strlen(name));
}

bool object_error_tell(Frame *frame, const ObjectUse *use, Pos pos) {
    Interp *in = frame->in;
    ErrorObject *error = (ErrorObject *)in->error_object;
    if (!error) return false;
    in->error = use->failed;
    if (error->telling) return true;
    error->failed = use->failed;
    error->detail = use->detail;
    error->line = (int32_t)source_locate(&in->program->sources, pos).line;
    error->told = error->telling = true;
    Value told = value_copy(from_block(error)); /* the function may let go of it */
    Value result = call_user_values(frame, error->function, &told, error->function->param_count > 0, pos);
    error->telling = false;
    value_free(told);
    value_free(result);
    in->error = use->failed;
    in->extended = 0;
    return true;
}

bool object_error_absent(Frame *frame, bool loop, Pos pos) {
    const ObjectUse use = {.failed = OBJECT_ABSENT, .detail = loop};
    return object_error_tell(frame, &use, pos);
}
