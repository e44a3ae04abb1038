/* What events, mutexes, semaphores and file mappings have in common: several handles for one thing, which may have a name.
 *
 * A thing begins with a NamedObject and stands in a list of the interpreter. The trick: each handle is a small memory of its
 * own (NamedHandle), so that handles can be closed one by one while the thing lives until its last user goes. */
#ifndef AU3_BUILTINS_DLL_NAMED_H
#define AU3_BUILTINS_DLL_NAMED_H

#include "dll_native.h"

typedef struct NamedObject {
    struct NamedObject *next;
    struct NamedObject **first; /* of its list */
    uint32_t users;             /* handles and views */
    Value name;                 /* UNSET: none */
} NamedObject;

/* What a handle stands for. */
typedef struct NamedHandle {
    NamedObject *object;
} NamedHandle;

/* The one of a name, NULL: none. */
NamedObject *named_find(NamedObject *first, Value name);
/* Puts a new one into its list with one user, the caller; takes the name. */
void named_add(NamedObject **first, NamedObject *object, Value name);
/* One user less. True for the last: it is out of the list, and the caller frees it. */
bool named_release(NamedObject *object);
/* One user more: a handle. 0 when memory ran out. */
uint64_t named_handle(Native *n, const HandleType *type, NamedObject *object);

#endif
