/* Containers on their way out: how block_destroy frees arrays within arrays of any depth without recursion.
 *
 * Internal to value.c, array.c and map.c. A container whose last reference goes while its holder is being freed is not
 * freed at once but put into a list, which runs through fields that a dead container no longer needs. */
#ifndef AU3_RUNTIME_DOOMED_H
#define AU3_RUNTIME_DOOMED_H

#include "value.h"

typedef struct Doomed {
    Array *arrays;
    Map *maps;
} Doomed;

/* Drops one reference of each value; containers that die join the list, everything else is freed. */
void doomed_drop(Doomed *doomed, Value v);

/* Puts a dead container into the list, and takes the first one out again (NULL: none). */
void doomed_push_array(Doomed *doomed, Array *array);
Array *doomed_pop_array(Doomed *doomed);
void doomed_push_map(Doomed *doomed, Map *map);
Map *doomed_pop_map(Doomed *doomed);

/* Drops what a dead container holds and frees it. */
void array_release(Array *array, Doomed *doomed);
void map_release(Map *map, Doomed *doomed);

#endif
