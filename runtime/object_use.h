/* Objects for the machine: members with arguments that are still to be evaluated. Internal to runtime/. */
#ifndef AU3_RUNTIME_OBJECT_USE_H
#define AU3_RUNTIME_OBJECT_USE_H

#include "node.h"
#include "object.h"

typedef struct ObjectMember {
    const String *name; /* "": the default member */
    const Expr *const *args;
    uint32_t count;
    Pos pos; /* where a failure is reported */
} ObjectMember;

/* The value of a member, owned; ABORT after an error. */
Value object_get(Frame *frame, Value object, const ObjectMember *member);
/* Assigns (borrowed) to a member, plainly or by an operator; false after an error. */
bool object_put(Frame *frame, Value object, const ObjectMember *member, Value value);
bool object_update(Frame *frame, Value object, const ObjectMember *member, int op, Value value);

/* Tells the error function of a use that failed, and sets @error; false when there is none. */
bool object_error_tell(Frame *frame, const ObjectUse *use, Pos pos);
/* The same for a value that is no object: before a dot, or (`loop`) behind In. */
bool object_error_absent(Frame *frame, bool loop, Pos pos);

#endif
