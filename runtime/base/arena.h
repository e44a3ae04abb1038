/* Memory that is freed all at once: trees, tokens, names.
 *
 * Failure does not return: it jumps to the point that `arena_on_failure` names, because what is built in an arena (a tree
 * without references) needs no clean-up but freeing the arena. */
#ifndef AU3_BASE_ARENA_H
#define AU3_BASE_ARENA_H

#include "base/memory.h"

#include <setjmp.h>

typedef struct ArenaChunk ArenaChunk;

typedef struct Arena {
    Heap *heap;
    ArenaChunk *chunks;
    char *next, *end;
    jmp_buf *on_failure; /* where to go when memory runs out; must be set while anything is allocated */
} Arena;

void arena_init(Arena *arena, Heap *heap);

/* Frees everything; the arena may be used again. */
void arena_reset(Arena *arena);

/* The slow path of arena_alloc; do not call. */
void *arena_grow(Arena *arena, size_t size);

/* Memory for `size` bytes, 8-byte aligned, not zeroed. Never returns NULL. */
static inline void *arena_alloc(Arena *arena, size_t size) {
    size = (size + 7u) & ~(size_t)7;
    if ((size_t)(arena->end - arena->next) < size) return arena_grow(arena, size);
    void *result = arena->next;
    arena->next += size;
    return result;
}

/* As arena_alloc, zeroed. */
void *arena_zalloc(Arena *arena, size_t size);

/* A NUL-terminated copy of `length` bytes. */
char *arena_strdup(Arena *arena, const char *text, size_t length);

#endif
