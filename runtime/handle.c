/* The table behind the numbers of open files and the like; see handle.h. */
#include "handle.h"

static size_t free_slot(const Handles *handles) {
    size_t i = 0;
    while (i < handles->capacity && handles->slots[i].type) i++;
    return i;
}

int32_t handles_add(Handles *handles, const HandleType *type, void *object) {
    size_t i = free_slot(handles);
    if (i == handles->capacity) {
        size_t capacity = handles->capacity ? handles->capacity * 2 : 8;
        HandleSlot *slots = mem_realloc(handles->heap, handles->slots, capacity * sizeof *slots);
        if (!slots) return 0;
        for (size_t k = i; k < capacity; k++) slots[k] = (HandleSlot){0};
        handles->slots = slots;
        handles->capacity = capacity;
    }
    handles->slots[i] = (HandleSlot){type, object};
    return (int32_t)i + 1;
}

static HandleSlot *slot_of(const Handles *handles, int32_t number) {
    if (number < 1 || (size_t)number > handles->capacity) return NULL;
    HandleSlot *slot = &handles->slots[number - 1];
    return slot->type ? slot : NULL;
}

void *handles_get(const Handles *handles, int32_t number, const HandleType *type) {
    HandleSlot *slot = slot_of(handles, number);
    return slot && slot->type == type ? slot->object : NULL;
}

bool handles_close(Handles *handles, int32_t number) {
    HandleSlot *slot = slot_of(handles, number);
    if (!slot) return false;
    HandleSlot closing = *slot;
    *slot = (HandleSlot){0};
    closing.type->close(closing.object);
    return true;
}

void handles_free(Handles *handles) {
    for (size_t i = 0; i < handles->capacity; i++) handles_close(handles, (int32_t)i + 1);
    mem_free(handles->slots);
    handles->slots = NULL;
    handles->capacity = 0;
}
