/* Arenas: memory given back all at once. Chunks stand in a list; the current one is cut from the front by arena_alloc.
 *
 * A request that is large against the chunk size gets a chunk of its own, so that the rest of the current chunk is
 * not lost. */
#include "base/arena.h"

#include <string.h>

enum { CHUNK_MIN = 4 * 1024 - 64, CHUNK_MAX = 256 * 1024 - 64 };

struct ArenaChunk {
    ArenaChunk *next;
    size_t size; /* bytes behind this head */
};

/* No room, but no NULL either: a request for 0 bytes is answered without a look at the chunks. */
static void start_empty(Arena *arena) { arena->next = arena->end = (char *)arena; }

void arena_init(Arena *arena, Heap *heap) {
    *arena = (Arena){.heap = heap};
    start_empty(arena);
}

void arena_reset(Arena *arena) {
    for (ArenaChunk *chunk = arena->chunks, *next; chunk; chunk = next) {
        next = chunk->next;
        mem_free(chunk);
    }
    arena->chunks = NULL;
    start_empty(arena);
}

static ArenaChunk *new_chunk(Arena *arena, size_t size) {
    ArenaChunk *chunk = size < SIZE_MAX / 4 ? mem_alloc(arena->heap, sizeof *chunk + size) : NULL;
    if (!chunk) longjmp(*arena->on_failure, 1);
    chunk->size = size;
    chunk->next = arena->chunks;
    arena->chunks = chunk;
    return chunk;
}

void *arena_grow(Arena *arena, size_t size) {
    size_t chunk_size = arena->chunks ? arena->chunks->size * 2 : CHUNK_MIN;
    if (chunk_size > CHUNK_MAX) chunk_size = CHUNK_MAX;
    if (size > chunk_size / 4) {
        ArenaChunk *current = arena->chunks;
        ArenaChunk *own = new_chunk(arena, size);
        if (!current) return own + 1;
        /* Behind the current chunk, whose size decides the next one's. */
        arena->chunks = current;
        own->next = current->next;
        current->next = own;
        return own + 1;
    }
    ArenaChunk *chunk = new_chunk(arena, chunk_size);
    arena->next = (char *)(chunk + 1) + size;
    arena->end = (char *)(chunk + 1) + chunk_size;
    return chunk + 1;
}

void *arena_zalloc(Arena *arena, size_t size) { return memset(arena_alloc(arena, size), 0, size); }

char *arena_strdup(Arena *arena, const char *text, size_t length) {
    char *copy = arena_alloc(arena, length + 1);
    if (length) memcpy(copy, text, length);
    copy[length] = '\0';
    return copy;
}
