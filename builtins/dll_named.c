/* Lists and handles of things that have names; see the header. */
#include "dll_named.h"

NamedObject *named_find(NamedObject *first, Value name) {
    if (!is_string(name)) return NULL;
    for (NamedObject *object = first; object; object = object->next) {
        if (is_string(object->name) && str_equal(as_string(object->name), as_string(name))) return object;
    }
    return NULL;
}

void named_add(NamedObject **first, NamedObject *object, Value name) {
    *object = (NamedObject){.next = *first, .first = first, .users = 1, .name = name};
    *first = object;
}

bool named_release(NamedObject *object) {
    if (--object->users > 0) return false;
    NamedObject **link = object->first;
    while (*link != object) link = &(*link)->next;
    *link = object->next;
    value_free(object->name);
    return true;
}

uint64_t named_handle(Native *n, const HandleType *type, NamedObject *object) {
    NamedHandle *handle = mem_alloc(n->heap, sizeof *handle);
    if (!handle) return nat_no_memory(n);
    handle->object = object;
    object->users++;
    return nat_handle(n, type, handle);
}
