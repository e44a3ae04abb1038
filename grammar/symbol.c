#include "parse.h"
#include <string.h>
static uint32_t hash(const char *n, size_t l) {
    uint32_t h = 2166136261u;
    for (size_t i = 0; i < l; i++) h = (h ^ ((uint8_t)n[i] | 32u)) * 16777619u;
    return h ^ h >> 15;
}
static bool same(const Symbol *s, const char *n, size_t l) {
    if (s->length != l) return false;
    for (size_t i = 0; i < l; i++) {
        char a = s->name[i], b = n[i];
        if (a >= 'A' && a <= 'Z') a = (char)(a | 32);
        if (b >= 'A' && b <= 'Z') b = (char)(b | 32);
        if (a != b) return false;
    }
    return true;
}
Symbol *symbol_find(const SymbolTable *t, const char *n, size_t l) {
    if (!t->size) return NULL;
    uint32_t h = hash(n, l);
    for (Symbol *s = t->buckets[h & (t->size - 1)]; s; s = s->chain)
        if (s->hash == h && same(s, n, l)) return s;
    return NULL;
}
Symbol *symbol_intern(SymbolTable *t, const char *n, size_t l) {
    Symbol *s = symbol_find(t, n, l);
    if (s) return s;
    if (t->count >= t->size) {
        uint32_t size = t->size ? t->size * 2 : 256;
        Symbol **b = arena_zalloc(t->arena, size * sizeof *b);
        for (uint32_t i = 0; i < t->size; i++)
            for (Symbol *x = t->buckets[i], *nx; x; x = nx) {
                nx = x->chain;
                x->chain = b[x->hash & (size - 1)];
                b[x->hash & (size - 1)] = x;
            }
        t->buckets = b;
        t->size = size;
    }
    s = arena_zalloc(t->arena, sizeof *s);
    s->name = arena_strdup(t->arena, n, l);
    s->length = (uint32_t)l;
    s->hash = hash(n, l);
    s->index = t->count++;
    s->chain = t->buckets[s->hash & (t->size - 1)];
    t->buckets[s->hash & (t->size - 1)] = s;
    return s;
}
const char *symbol_similar(const SymbolTable *t, const char *n) {
    (void)t;
    (void)n;
    return NULL;
}
