/* Objects: values with members that are found by name while the script runs, as COM objects are for AutoIt.
 *
 * A class is a table of functions; the classes there are stand in object_dictionary.c (Scripting.Dictionary) and
 * object_error.c (what ObjEvent("AutoIt.Error") gives). A use that fails is reported by its HRESULT: with an error function
 * (ObjEvent) the script goes on and @error is that number, without one reading is fatal and assigning sets @error. */
#ifndef AU3_RUNTIME_OBJECT_H
#define AU3_RUNTIME_OBJECT_H

#include "doomed.h"
#include "str.h"

typedef struct Call Call;
typedef struct Interp Interp;

enum { /* HRESULTs */
       OBJECT_NOT_IMPLEMENTED = -2147467263,
       OBJECT_NO_MEMBER = -2147352573,
       OBJECT_UNKNOWN_NAME = -2147352570,
       OBJECT_EXCEPTION = -2147352567, /* ObjectUse.detail says more */
       OBJECT_BAD_COUNT = -2147352562,
       OBJECT_CLASS_MISSING = -2147221005
};

/* The other failure that an error function is told: what stands before a dot or behind In is no object (detail 1: In). */
enum { OBJECT_ABSENT = 169 };

/* One use of a member: reading or calling it, or assigning to it. */
typedef struct ObjectUse {
    Heap *heap;
    const String *member; /* "": the default member */
    bool put;             /* the last argument is the value that is assigned */
    int count;
    Value *args; /* borrowed by the class, which may not keep them */
    int32_t failed, detail;
} ObjectUse;

typedef struct ObjectClass {
    const char *name, *id, *guid, *interface; /* "Dictionary", "Scripting.Dictionary", "{…}", "{…}" */
    /* An owned value; ABORT when memory runs out. What goes wrong is set in use->failed. */
    Value (*use)(Object *object, ObjectUse *use);
    /* An Array of what For In walks over, owned; ABORT when memory runs out. NULL: nothing. */
    Value (*list)(Object *object, Heap *heap);
    /* Lets go of what the object holds. */
    void (*drop)(Object *object, Doomed *doomed);
} ObjectClass;

struct Object {
    Block head;
    const ObjectClass *class;
    /* the class's own fields follow */
};

/* Makes an object of `size` bytes, zeroed behind its head; NULL when memory runs out. */
void *object_new(Heap *heap, const ObjectClass *class, size_t size);
void object_release(Object *object, Doomed *doomed);

/* What For In walks over, owned: an Array, or Null for a class that has no such list. ABORT when memory runs out. */
static inline Value object_list(Heap *heap, Object *object) {
    return object->class->list ? object->class->list(object, heap) : VALUE_NULL;
}

/* Sets `failed` and gives the result of a use that failed. */
static inline Value object_fails(ObjectUse *use, int32_t code, int32_t detail) {
    use->failed = code;
    use->detail = detail;
    return VALUE_NULL;
}

/* A new Scripting.Dictionary. ABORT when memory runs out. */
Value dictionary_new(Heap *heap);

/* ObjEvent("AutoIt.Error", function): the object whose life is that of the error function. VALUE_NULL when there is no such
 * function. */
Value object_error_new(Call *call, Value function);
/* The name of the error function, "" when there is none. */
Value object_error_function(Call *call);

#endif
