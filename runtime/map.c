/* Maps: entries in the order of insertion, and a table of their numbers for finding them (open addressing).
 *
 * A removed entry stays as a gap (its key is UNSET) until the entries are moved together; its number in the table stays too
 * and simply matches nothing. Keys are made by map_key: a String, or an Int64. An empty map has neither entries nor table. */
#include "map.h"

#include "convert.h"
#include "doomed.h"
#include "number.h"
#include "str.h"

typedef struct Entry {
    Value key; /* UNSET: a gap */
    Value value;
    uint32_t hash;
} Entry;

struct Map {
    Block head;
    uint32_t count;    /* keys */
    uint32_t used;     /* entries, gaps included */
    uint32_t capacity; /* entries there is room for */
    uint32_t mask;     /* slots of the table minus one */
    uint32_t *table;   /* entry number plus one; 0: free */
    Entry *entries;
    int64_t largest_index; /* the largest whole number key ever used; NO_INDEX: none */
    Map *next_doomed;
};

enum { FIRST_SLOTS = 8 };
#define NO_INDEX INT64_MIN

/* A table is at most five eighths full. */
static uint32_t room_of(uint32_t slots) { return slots / 2 + slots / 8; }

Value map_key(Heap *heap, Value subscript) {
    if (is_string(subscript) || is_i64(subscript)) return value_copy(subscript);
    if (is_keyword(subscript)) return from_i64(heap, 0);
    if (is_double(subscript)) return from_i64(heap, number_to_i64_near(as_double(subscript)));
    return from_i64(heap, to_i64(subscript));
}

Map *map_new(Heap *heap) {
    Map *map = mem_calloc(heap, 1, sizeof *map);
    if (!map) return NULL;
    map->head = (Block){.refs = 1, .kind = BLOCK_MAP};
    map->largest_index = NO_INDEX;
    return map;
}

uint32_t map_count(const Map *map) { return map->count; }

int64_t map_next_index(const Map *map) {
    if (map->largest_index == NO_INDEX) return 0;
    return map->largest_index == INT64_MAX ? INT64_MIN : map->largest_index + 1;
}

/* ---- finding ---- */

static inline uint32_t hash_key(Value key) {
    if (is_string(key)) return str_hash(as_string(key));
    uint64_t mixed = (uint64_t)as_i64(key) * 0x9E3779B97F4A7C15u;
    return (uint32_t)(mixed >> 32);
}

/* Are two keys of the same hash the same? */
static inline bool same_key(Value a, Value b) {
    if (value_same(a, b)) return true;
    if (is_string(a)) return is_string(b) && str_equal(as_string(a), as_string(b));
    return is_boxed_i64(a) && is_boxed_i64(b) && as_i64(a) == as_i64(b);
}

static inline Entry *find_entry(const Map *map, Value key, uint32_t hash) {
    if (!map->table) return NULL;
    for (uint32_t slot = hash & map->mask;; slot = (slot + 1) & map->mask) {
        uint32_t number = map->table[slot];
        if (!number) return NULL;
        Entry *entry = &map->entries[number - 1];
        if (entry->hash == hash && same_key(entry->key, key)) return entry;
    }
}

Value *map_find(const Map *map, Value key) {
    Entry *entry = find_entry(map, key, hash_key(key));
    return entry ? &entry->value : NULL;
}

/* ---- changing ---- */

static void enter(Map *map, uint32_t number) {
    uint32_t slot = map->entries[number].hash & map->mask;
    while (map->table[slot]) slot = (slot + 1) & map->mask;
    map->table[slot] = number + 1;
}

/* Moves the entries together over the gaps. */
static void close_gaps(Map *map) {
    uint32_t kept = 0;
    for (uint32_t i = 0; i < map->used; i++) {
        if (!is_unset(map->entries[i].key)) map->entries[kept++] = map->entries[i];
    }
    map->used = kept;
}

static void rebuild_table(Map *map) {
    memset(map->table, 0, ((size_t)map->mask + 1) * sizeof *map->table);
    for (uint32_t i = 0; i < map->used; i++) enter(map, i);
}

static bool grow(Map *map) {
    uint32_t slots = map->table ? (map->mask + 1) * 2 : FIRST_SLOTS;
    if (!slots || slots > UINT32_MAX / 4) return false;
    Heap *heap = mem_heap(map);
    uint32_t *table = mem_alloc(heap, slots * sizeof *table);
    Entry *entries = table ? mem_realloc(heap, map->entries, room_of(slots) * sizeof *entries) : NULL;
    if (!entries) {
        mem_free(table);
        return false;
    }
    mem_free(map->table);
    map->table = table;
    map->entries = entries;
    map->mask = slots - 1;
    map->capacity = room_of(slots);
    return true;
}

/* Room for one more entry: by closing gaps when a quarter of the entries are gaps, else by growing. */
static bool make_room(Map *map) {
    if (map->used < map->capacity) return true;
    bool gaps = map->used - map->count > map->used / 4;
    if (!gaps && !grow(map)) return false;
    close_gaps(map);
    rebuild_table(map);
    return true;
}

Value *map_put(Map *map, Value key) {
    uint32_t hash = hash_key(key);
    Entry *entry = find_entry(map, key, hash);
    if (entry) return &entry->value;
    if (!make_room(map)) return NULL;
    uint32_t number = map->used++;
    entry = &map->entries[number];
    *entry = (Entry){.key = value_copy(key), .value = VALUE_NULL, .hash = hash};
    enter(map, number);
    map->count++;
    if (!is_string(key) && as_i64(key) > map->largest_index) map->largest_index = as_i64(key);
    return &entry->value;
}

bool map_remove(Map *map, Value key) {
    Entry *entry = find_entry(map, key, hash_key(key));
    if (!entry) return false;
    Entry removed = *entry;
    entry->key = entry->value = VALUE_UNSET;
    if (--map->count == 0) {
        map->used = 0;
        rebuild_table(map);
    }
    value_free(removed.key);
    value_free(removed.value);
    return true;
}

bool map_next(const Map *map, uint32_t *position, Value *key, Value *value) {
    while (*position < map->used) {
        const Entry *entry = &map->entries[(*position)++];
        if (is_unset(entry->key)) continue;
        *key = entry->key;
        *value = entry->value;
        return true;
    }
    return false;
}

/* ---- copying and the end ---- */

Map *map_clone(const Map *map) {
    Heap *heap = mem_heap(map);
    Map *copy = map_new(heap);
    if (!copy) return NULL;
    copy->largest_index = map->largest_index;
    if (!map->count) return copy;
    copy->table = mem_alloc(heap, ((size_t)map->mask + 1) * sizeof *map->table);
    copy->entries = mem_alloc(heap, map->capacity * sizeof *map->entries);
    if (!copy->table || !copy->entries) {
        block_free(&copy->head);
        return NULL;
    }
    memcpy(copy->table, map->table, ((size_t)map->mask + 1) * sizeof *map->table);
    memcpy(copy->entries, map->entries, map->used * sizeof *map->entries);
    for (uint32_t i = 0; i < map->used; i++) {
        value_copy(copy->entries[i].key);
        value_copy(copy->entries[i].value);
    }
    copy->count = map->count;
    copy->used = map->used;
    copy->capacity = map->capacity;
    copy->mask = map->mask;
    return copy;
}

Map *map_own(Value *place) {
    Map *map = as_map(*place);
    if (map->head.refs == 1) return map;
    Map *copy = map_clone(map);
    if (copy) value_store(place, from_block(copy));
    return copy;
}

void doomed_push_map(Doomed *doomed, Map *map) {
    map->next_doomed = doomed->maps;
    doomed->maps = map;
}

Map *doomed_pop_map(Doomed *doomed) {
    Map *map = doomed->maps;
    doomed->maps = map->next_doomed;
    return map;
}

void map_release(Map *map, Doomed *doomed) {
    for (uint32_t i = 0; i < map->used; i++) {
        doomed_drop(doomed, map->entries[i].key);
        doomed_drop(doomed, map->entries[i].value);
    }
    mem_free(map->entries);
    mem_free(map->table);
    mem_free(map);
}
