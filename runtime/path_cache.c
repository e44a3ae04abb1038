/* What was seen when a folder was last listed, so that looking for names that are not there (each new file does) need not list
 * a big folder again and again.
 *
 * Only hashes of the names without case are kept, for one folder, and only "there is surely no such name" is ever answered from
 * them, as long as the folder's time of modification stays. A file that the interpreter itself makes is added. */
#include "path.h"
#include "path_private.h"

#include "compare.h"

#include <string.h>

static uint32_t fold_hash(const uint16_t *units, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) {
        uint16_t u = units[i];
        if (u >= 'a' && u <= 'z')
            u = (uint16_t)(u - 32);
        else if (u >= 0x80)
            u = unit_upper(u);
        hash = (hash ^ u) * 16777619u;
    }
    hash ^= hash >> 15;
    return hash ? hash : 1;
}

static uint32_t *find_slot(const NameCache *cache, uint32_t hash) {
    size_t i = hash & (cache->capacity - 1);
    while (cache->slots[i] && cache->slots[i] != hash) i = (i + 1) & (cache->capacity - 1);
    return &cache->slots[i];
}

static bool grow(NameCache *cache, Heap *heap) {
    NameCache bigger = *cache;
    bigger.capacity = cache->capacity ? cache->capacity * 2 : 64;
    bigger.slots = mem_calloc(heap, bigger.capacity, sizeof *bigger.slots);
    if (!bigger.slots) return false;
    for (size_t i = 0; i < cache->capacity; i++) {
        if (cache->slots[i]) *find_slot(&bigger, cache->slots[i]) = cache->slots[i];
    }
    mem_free(cache->slots);
    *cache = bigger;
    return true;
}

void path_cache_clear(NameCache *cache) {
    mem_free(cache->folder);
    mem_free(cache->slots);
    *cache = (NameCache){0};
}

void path_cache_begin(NameCache *cache, Heap *heap, const char *folder) {
    OsStat stat;
    path_cache_clear(cache);
    size_t size = strlen(folder) + 1;
    if (os_stat(folder, &stat)) return;
    cache->folder = mem_alloc(heap, size);
    if (!cache->folder) return;
    memcpy(cache->folder, folder, size);
    cache->modified = stat.modified;
    cache->heap = heap;
}

void path_cache_add(NameCache *cache, const char *name) {
    uint16_t units[PATH_NAME_UNITS];
    size_t size = strlen(name);
    if (!cache->folder) return;
    bool room = size <= PATH_NAME_UNITS && (cache->count * 2 < cache->capacity || grow(cache, cache->heap));
    if (!room) {
        path_cache_clear(cache);
        return;
    }
    uint32_t hash = fold_hash(units, path_decode_name(name, size, units));
    uint32_t *slot = find_slot(cache, hash);
    if (!*slot) cache->count++;
    *slot = hash;
}

bool path_cache_excludes(NameCache *cache, const char *folder, const uint16_t *units, size_t length) {
    OsStat stat;
    cache->checked = false;
    if (!cache->folder || strcmp(cache->folder, folder) != 0) return false;
    if (os_stat(folder, &stat) || stat.modified != cache->modified) return false;
    cache->checked = true;
    return cache->capacity == 0 || *find_slot(cache, fold_hash(units, length)) == 0;
}

void path_created(Paths *paths, const char *native) {
    NameCache *cache = &paths->cache;
    OsStat stat;
    const char *slash = strrchr(native, '/');
    size_t length = slash ? (size_t)(slash - native) : 0;
    if (!cache->folder || !length || strncmp(cache->folder, native, length) != 0 || cache->folder[length]) return;
    /* Was the cache in order right before? Then this file is all that has changed. */
    bool known = cache->checked && os_stat(cache->folder, &stat) == OS_OK;
    cache->checked = false;
    if (!known) return;
    cache->modified = stat.modified;
    path_cache_add(cache, slash + 1);
}
