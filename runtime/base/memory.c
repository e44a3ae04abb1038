/* Heaps: counted, limited memory with free lists for small blocks.
 *
 * Not thread safe and no general replacement of malloc: blocks above SMALL_MAX bytes come from malloc and stand in a list, so
 * that heap_close can free them; smaller ones are carved from slabs that only heap_close gives back. A block carries its
 * heap and size in the 16 bytes before it.
 *
 * The trick: one comparison in mem_alloc covers the limit and the test mode. `ceiling` is the limit; in the test mode
 * it is 0, which sends every allocation through the slow check. Under the sanitizers every block is a large one. */
#include "base/memory.h"

#include <stdlib.h>
#include <string.h>

enum {
    GRAIN = 16,
#ifdef AU3_SANITIZED
    SMALL_MAX = 0,
#else
    SMALL_MAX = 256,
#endif
    CLASSES = SMALL_MAX / GRAIN + 1,
    SLAB_SIZE = 64 * 1024
};

/* The 16 bytes before every block. */
typedef struct Prefix {
    Heap *heap;
    size_t size; /* as asked for */
} Prefix;

/* A block from malloc. */
typedef struct Large {
    struct Large *next, *previous;
    Prefix prefix;
} Large;

typedef struct FreeBlock {
    struct FreeBlock *next;
} FreeBlock;

/* The head of a slab; its size keeps the blocks behind it aligned. */
typedef struct Slab {
    struct Slab *next;
    size_t unused;
} Slab;

_Static_assert(sizeof(Prefix) == GRAIN && sizeof(Slab) == GRAIN && sizeof(Large) % GRAIN == 0,
               "blocks must be 16-byte aligned");

struct Heap {
    size_t used, ceiling, peak, blocks;
    uint64_t allocated;
    char *slab_next, *slab_end;
    FreeBlock *free_lists[CLASSES];
    Large large; /* the ring of large blocks; only its links are used */
    Slab *slabs;
    size_t limit;
    uint64_t fail_in; /* 0: off; 1: fail now and from now on */
    bool failed;
};

static inline Prefix *prefix_of(const void *block) { return (Prefix *)(uintptr_t)((const char *)block - sizeof(Prefix)); }
static inline Large *large_of(const void *block) { return (Large *)(uintptr_t)((const char *)block - sizeof(Large)); }
static inline bool is_small(size_t size) { return SMALL_MAX > 0 && size <= SMALL_MAX; }
static inline size_t class_of(size_t size) { return (size + GRAIN - 1) / GRAIN; }

static void set_ceiling(Heap *heap) { heap->ceiling = heap->fail_in ? 0 : heap->limit ? heap->limit : SIZE_MAX / 2; }

Heap *heap_new(size_t limit) {
    Heap *heap = calloc(1, sizeof *heap);
    if (!heap) return NULL;
    heap->large.next = heap->large.previous = &heap->large;
    heap_set_limit(heap, limit);
    return heap;
}

size_t heap_close(Heap *heap) {
    if (!heap) return 0;
    size_t leaked = heap->blocks;
    for (Large *l = heap->large.next, *next; l != &heap->large; l = next) {
        next = l->next;
        free(l);
    }
    for (Slab *slab = heap->slabs, *next; slab; slab = next) {
        next = slab->next;
        free(slab);
    }
    free(heap);
    return leaked;
}

HeapStats heap_stats(const Heap *heap) {
    return (HeapStats){
        .used = heap->used, .peak = heap->peak, .limit = heap->limit, .blocks = heap->blocks, .allocated = heap->allocated};
}

void heap_set_limit(Heap *heap, size_t limit) {
    heap->limit = limit;
    set_ceiling(heap);
}

void heap_fail_at(Heap *heap, uint64_t n) {
    heap->fail_in = n;
    set_ceiling(heap);
}

bool heap_failed(const Heap *heap) { return heap->failed; }
void heap_clear_failure(Heap *heap) { heap->failed = false; }

/* May `more` further bytes be used? Called when the ceiling says no; the ceiling may only be the test mode. */
static bool permit(Heap *heap, size_t more) {
    bool granted = true;
    if (heap->fail_in == 1) granted = false;
    if (heap->fail_in > 1) heap->fail_in--;
    size_t limit = heap->limit ? heap->limit : SIZE_MAX / 2;
    if (more > limit || heap->used > limit - more) granted = false;
    if (!granted) heap->failed = true;
    return granted;
}

static inline bool over_ceiling(const Heap *heap, size_t more) {
    return more >= heap->ceiling || heap->used > heap->ceiling - more;
}

static inline void count_use(Heap *heap, size_t size) {
    heap->used += size;
    if (heap->used > heap->peak) heap->peak = heap->used;
}

/* A fresh block of one class (with its prefix) from the slab in use, or from a new one. */
static void *carve(Heap *heap, size_t total) {
    if ((size_t)(heap->slab_end - heap->slab_next) < total) {
        Slab *slab = malloc(SLAB_SIZE);
        if (!slab) return NULL;
        slab->next = heap->slabs;
        heap->slabs = slab;
        heap->slab_next = (char *)slab + sizeof *slab;
        heap->slab_end = (char *)slab + SLAB_SIZE;
    }
    char *raw = heap->slab_next;
    heap->slab_next += total;
    ((Prefix *)(void *)raw)->heap = heap;
    return raw + sizeof(Prefix);
}

static void link_large(Heap *heap, Large *l) {
    l->next = heap->large.next;
    l->previous = &heap->large;
    l->next->previous = l;
    heap->large.next = l;
}

static void *alloc_large(Heap *heap, size_t size) {
    Large *l = malloc(sizeof *l + size);
    if (!l) return NULL;
    link_large(heap, l);
    l->prefix.heap = heap;
    return l + 1;
}

static void *alloc_slow(Heap *heap, size_t size) {
    void *block = is_small(size) ? carve(heap, sizeof(Prefix) + class_of(size) * GRAIN) : alloc_large(heap, size);
    if (!block) heap->failed = true;
    return block;
}

void *mem_alloc(Heap *heap, size_t size) {
    size += !size; /* so that every block has room for the link of a free list */
    if (over_ceiling(heap, size) && !permit(heap, size)) return NULL;
    void *block = NULL;
    if (is_small(size) && heap->free_lists[class_of(size)]) {
        FreeBlock *first = heap->free_lists[class_of(size)];
        heap->free_lists[class_of(size)] = first->next;
        block = first;
    } else {
        block = alloc_slow(heap, size);
        if (!block) return NULL;
    }
    prefix_of(block)->size = size;
    count_use(heap, size);
    heap->blocks++;
    heap->allocated++;
    return block;
}

void *mem_calloc(Heap *heap, size_t count, size_t size) {
    if (size && count > SIZE_MAX / 2 / size) {
        heap->failed = true;
        return NULL;
    }
    void *block = mem_alloc(heap, count * size);
    return block ? memset(block, 0, count * size) : NULL;
}

void mem_free(void *block) {
    if (!block) return;
    Prefix *prefix = prefix_of(block);
    Heap *heap = prefix->heap;
    size_t size = prefix->size;
    heap->used -= size;
    heap->blocks--;
    if (is_small(size)) {
        FreeBlock *freed = block;
        freed->next = heap->free_lists[class_of(size)];
        heap->free_lists[class_of(size)] = freed;
        return;
    }
    Large *l = large_of(block);
    l->previous->next = l->next;
    l->next->previous = l->previous;
    free(l);
}

/* A large block that stays large. */
static void *resize_large(Heap *heap, Large *l, size_t size) {
    Large *moved = realloc(l, sizeof *l + size);
    if (!moved) {
        heap->failed = true;
        return NULL;
    }
    moved->previous->next = moved;
    moved->next->previous = moved;
    heap->used -= moved->prefix.size;
    moved->prefix.size = size;
    count_use(heap, size);
    return moved + 1;
}

void *mem_realloc(Heap *heap, void *block, size_t size) {
    if (!block) return mem_alloc(heap, size);
    size += !size;
    size_t old = prefix_of(block)->size;
    bool small = is_small(old);
    if (small == is_small(size) && (!small || class_of(old) == class_of(size))) {
        size_t more = size > old ? size - old : 0;
        if (over_ceiling(heap, more) && !permit(heap, more)) return NULL;
        if (!small) return resize_large(heap, large_of(block), size);
        prefix_of(block)->size = size;
        heap->used -= old;
        count_use(heap, size);
        return block;
    }
    void *moved = mem_alloc(heap, size);
    if (!moved) return NULL;
    memcpy(moved, block, old < size ? old : size);
    mem_free(block);
    return moved;
}

Heap *mem_heap(const void *block) { return prefix_of(block)->heap; }
