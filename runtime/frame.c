/* The stack of frames: chunks that never move, so that a reference to a variable stays valid as long as its frame. */
#include "interp.h"

#define CHUNK_SIZE (64u * 1024u)

static StackChunk *chunk_new(Interp *in, size_t size) {
    if (size < CHUNK_SIZE) size = CHUNK_SIZE;
    StackChunk *chunk = mem_alloc(in->heap, sizeof *chunk + size);
    if (!chunk) return NULL;
    chunk->previous = in->chunk;
    chunk->end = chunk->data + size;
    return chunk;
}

bool frames_init(Interp *in) {
    in->chunk = NULL;
    in->chunk = chunk_new(in, CHUNK_SIZE);
    if (!in->chunk) return false;
    in->top = in->chunk->data;
    return true;
}

void frames_free(Interp *in) {
    while (in->chunk) {
        StackChunk *previous = in->chunk->previous;
        mem_free(in->chunk);
        in->chunk = previous;
    }
}

void *stack_push_slow(Interp *in, size_t size) {
    StackChunk *chunk = chunk_new(in, size);
    if (!chunk) return NULL;
    in->chunk = chunk;
    in->top = chunk->data + size;
    return chunk->data;
}

void stack_pop_slow(Interp *in, void *place) {
    char *wanted = place;
    while (in->chunk->previous && (wanted < in->chunk->data || wanted > in->chunk->end)) {
        StackChunk *previous = in->chunk->previous;
        mem_free(in->chunk);
        in->chunk = previous;
    }
    in->top = wanted;
}
