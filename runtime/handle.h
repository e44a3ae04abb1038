/* Numbers for objects that scripts hold by number (open files, searches, sockets): 1, 2, 3 ..., the lowest free one first.
 * A number is only valid together with the type that it was made with. */
#ifndef AU3_RUNTIME_HANDLE_H
#define AU3_RUNTIME_HANDLE_H

#include "base/memory.h"

typedef struct HandleType {
    const char *name;
    void (*close)(void *object); /* frees the object */
} HandleType;

typedef struct HandleSlot {
    const HandleType *type; /* NULL: free */
    void *object;
} HandleSlot;

/* Zeroed but for the heap is a good start. */
typedef struct Handles {
    Heap *heap;
    HandleSlot *slots;
    size_t capacity;
} Handles;

/* The number, 0 when memory runs out (the object is then still the caller's). */
int32_t handles_add(Handles *handles, const HandleType *type, void *object);
/* The object, NULL when there is none of this type with this number. */
void *handles_get(const Handles *handles, int32_t number, const HandleType *type);
/* Closes an object of any type; false when the number is free. */
bool handles_close(Handles *handles, int32_t number);
/* Closes all. */
void handles_free(Handles *handles);

#endif
