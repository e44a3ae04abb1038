/* The builtins and macros of an interpreter, found by name without regard to case. The tables themselves stand in the files
 * of their families (builtins/, core.c); which tables there are is said by builtin_tables. */
#include "interp.h"
#include "tables.h"

#define SLOT_COUNT 4096u /* a power of two, at least twice the number of names */

typedef struct BuiltinValue {
    Callable head;
    const Builtin *row;
} BuiltinValue;

struct Registry {
    Heap *heap;
    uint16_t builtin_slots[SLOT_COUNT]; /* index + 1 into rows */
    uint16_t macro_slots[SLOT_COUNT];
    int builtin_count, macro_count;
    const Builtin *rows[SLOT_COUNT / 2];
    const Macro *macros[SLOT_COUNT / 2];
    BuiltinValue *values; /* one for each row, made when a builtin is first used as a value */
};

static uint32_t name_hash(const char *name, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ ((uint8_t)name[i] | 32u)) * 16777619u;
    return hash ^ hash >> 15;
}

static bool same_name(const char *row, const char *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        char a = row[i], b = name[i];
        if (a >= 'A' && a <= 'Z') a = (char)(a | 32);
        if (b >= 'A' && b <= 'Z') b = (char)(b | 32);
        if (a != b) return false; /* also at the end of row */
    }
    return row[length] == 0;
}

static uint32_t builtin_slot(const Registry *registry, const char *name, size_t length) {
    uint32_t slot = name_hash(name, length) % SLOT_COUNT;
    while (registry->builtin_slots[slot] && !same_name(registry->rows[registry->builtin_slots[slot] - 1]->name, name, length)) {
        slot = (slot + 1) % SLOT_COUNT;
    }
    return slot;
}

static uint32_t macro_slot(const Registry *registry, const char *name, size_t length) {
    uint32_t slot = name_hash(name, length) % SLOT_COUNT;
    while (registry->macro_slots[slot] && !same_name(registry->macros[registry->macro_slots[slot] - 1]->name, name, length)) {
        slot = (slot + 1) % SLOT_COUNT;
    }
    return slot;
}

static void add_builtin(Registry *registry, const Builtin *row) {
    uint32_t slot = builtin_slot(registry, row->name, strlen(row->name));
    if (registry->builtin_slots[slot]) return; /* the first table wins */
    registry->rows[registry->builtin_count++] = row;
    registry->builtin_slots[slot] = (uint16_t)registry->builtin_count;
}

static void add_macro(Registry *registry, const Macro *macro) {
    uint32_t slot = macro_slot(registry, macro->name, strlen(macro->name));
    if (registry->macro_slots[slot]) return;
    registry->macros[registry->macro_count++] = macro;
    registry->macro_slots[slot] = (uint16_t)registry->macro_count;
}

bool registry_put(Registry *registry, const Builtin *row) {
    uint16_t index = registry->builtin_slots[builtin_slot(registry, row->name, strlen(row->name))];
    if (!index && registry->builtin_count == SLOT_COUNT / 2) return false;
    if (index)
        registry->rows[index - 1] = row;
    else
        add_builtin(registry, row);
    return true;
}

bool registry_put_macro(Registry *registry, const Macro *macro) {
    uint16_t index = registry->macro_slots[macro_slot(registry, macro->name, strlen(macro->name))];
    if (!index && registry->macro_count == SLOT_COUNT / 2) return false;
    if (index)
        registry->macros[index - 1] = macro;
    else
        add_macro(registry, macro);
    return true;
}

Registry *registry_new(Heap *heap) {
    Registry *registry = mem_calloc(heap, 1, sizeof *registry);
    if (!registry) return NULL;
    registry->heap = heap;
    for (const BuiltinTable *table = builtin_tables; table->rows; table++) {
        for (int i = 0; i < *table->count; i++) add_builtin(registry, &table->rows[i]);
    }
    for (const MacroTable *table = macro_tables; table->macros; table++) {
        for (int i = 0; i < *table->count; i++) add_macro(registry, &table->macros[i]);
    }
    return registry;
}

void registry_free(Registry *registry) {
    if (registry) mem_free(registry->values);
    mem_free(registry);
}

const Builtin *registry_find(const Registry *registry, const char *name, size_t length) {
    uint16_t index = registry->builtin_slots[builtin_slot(registry, name, length)];
    return index ? registry->rows[index - 1] : NULL;
}

const Macro *registry_find_macro(const Registry *registry, const char *name, size_t length) {
    uint16_t index = registry->macro_slots[macro_slot(registry, name, length)];
    return index ? registry->macros[index - 1] : NULL;
}

const Builtin *registry_at(const Registry *registry, int index) {
    return index < registry->builtin_count ? registry->rows[index] : NULL;
}

const Macro *registry_macro_at(const Registry *registry, int index) {
    return index < registry->macro_count ? registry->macros[index] : NULL;
}

const Callable *builtin_callable(Interp *in, const Builtin *row) {
    Registry *registry = in->registry;
    if (!registry->values) {
        registry->values = mem_calloc(registry->heap, (size_t)registry->builtin_count, sizeof *registry->values);
        if (!registry->values) return NULL;
    }
    size_t index = registry->builtin_slots[builtin_slot(registry, row->name, strlen(row->name))];
    BuiltinValue *value = &registry->values[index - 1];
    *value = (BuiltinValue){{false, row->name}, row};
    return &value->head;
}

const Builtin *callable_builtin(const Callable *callable) { return ((const BuiltinValue *)callable)->row; }
