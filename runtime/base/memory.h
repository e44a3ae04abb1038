/* Memory of one interpreter: every allocation is counted against a heap with a limit.
 *
 * A block remembers its heap, so that freeing needs no context. A heap belongs to one thread at a time; two heaps share
 * nothing. Small blocks are recycled through free lists of their heap (not under the address sanitizer).
 * A test may ask that the n-th allocation fails; `heap_close` reports what was never freed. */
#ifndef AU3_BASE_MEMORY_H
#define AU3_BASE_MEMORY_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Heap Heap;

typedef struct HeapStats {
    size_t used;        /* bytes in live blocks, as asked for */
    size_t peak;        /* highest value of `used` */
    size_t limit;       /* 0: none */
    size_t blocks;      /* live blocks */
    uint64_t allocated; /* allocations since the heap was made */
} HeapStats;

/* Makes a heap; limit in bytes, 0 for none. Returns NULL when the system is out of memory. */
Heap *heap_new(size_t limit);

/* Frees the heap and returns the number of blocks that were still live (0 when nothing leaked; they are freed too). */
size_t heap_close(Heap *heap);

HeapStats heap_stats(const Heap *heap);
void heap_set_limit(Heap *heap, size_t limit);

/* Lets the n-th allocation from now on fail (1: the next one), and every one after it; 0 turns the mode off. */
void heap_fail_at(Heap *heap, uint64_t n);

/* True once an allocation has failed; stays true until heap_clear_failure. */
bool heap_failed(const Heap *heap);
void heap_clear_failure(Heap *heap);

/* Memory for `size` bytes, 16-byte aligned; NULL at the limit. Freed with mem_free. */
void *mem_alloc(Heap *heap, size_t size);

/* As mem_alloc, zeroed; count * size is checked for overflow. */
void *mem_calloc(Heap *heap, size_t count, size_t size);

/* Grows or shrinks a block of `heap` (NULL: allocates). On failure returns NULL and leaves the block as it was. */
void *mem_realloc(Heap *heap, void *block, size_t size);

/* Frees a block; NULL is allowed. */
void mem_free(void *block);

/* The heap that a block came from. */
Heap *mem_heap(const void *block);

#endif
