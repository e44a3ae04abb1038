/* Maps: keys are strings (case matters) or whole numbers, kept in the order of insertion; shared until written. */
#ifndef AU3_RUNTIME_MAP_H
#define AU3_RUNTIME_MAP_H

#include "value.h"

/* Makes the key that AutoIt uses: strings stay, every other value becomes an Int64 (1.9 and True are 1, Null and Default
 * 0). The result is owned. */
Value map_key(Heap *heap, Value subscript);

Map *map_new(Heap *heap);
Map *map_clone(const Map *map);
/* The map in *place, unshared. NULL when memory runs out. */
Map *map_own(Value *place);

uint32_t map_count(const Map *map);
/* The place of a key (made by map_key), NULL when it is missing. Valid until the map changes. */
Value *map_find(const Map *map, Value key);
/* The place of a key, made with Null when missing. NULL when memory runs out. The map must be unshared. */
Value *map_put(Map *map, Value key);
bool map_remove(Map *map, Value key);
/* The key that MapAppend uses next: the largest whole number key ever used plus one, 0 first; INT64_MIN: there is none left. */
int64_t map_next_index(const Map *map);

/* Walks in order: *position starts at 0; false at the end. key and value are views. */
bool map_next(const Map *map, uint32_t *position, Value *key, Value *value);

#endif
