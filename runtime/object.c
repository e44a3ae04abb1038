/* The life of objects; what they can do is said by their classes. */
#include "object.h"

void *object_new(Heap *heap, const ObjectClass *class, size_t size) {
    Object *object = mem_calloc(heap, 1, size);
    if (!object) return NULL;
    object->head = (Block){.refs = 1, .kind = BLOCK_OBJECT};
    object->class = class;
    return object;
}

void object_release(Object *object, Doomed *doomed) {
    if (object->class->drop) object->class->drop(object, doomed);
    mem_free(object);
}
