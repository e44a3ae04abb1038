/* Names: a chained hash table that ignores the case of ASCII letters, and the search for similar names.
 *
 * Interning runs once for every name in a source: folding is done inside the hash loop, with a cheap fold (bit 5) that may
 * also unite other characters; only the comparison is exact, and mostly it is a memcmp. */
#include "ast_build.h"

#include <string.h>

enum { FIRST_SIZE = 256, LONGEST_HINT = 40 };

static uint32_t hash_name(const char *name, size_t length) {
    uint32_t hash = 2166136261u;
    for (size_t i = 0; i < length; i++) hash = (hash ^ ((uint8_t)name[i] | 0x20u)) * 16777619u;
    return hash ^ hash >> 15;
}

static char fold(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 0x20) : c; }

static bool same_name(const char *a, const char *b, size_t length) {
    if (memcmp(a, b, length) == 0) return true;
    for (size_t i = 0; i < length; i++)
        if (fold(a[i]) != fold(b[i])) return false;
    return true;
}

static Symbol *find_hashed(const SymbolTable *table, const char *name, size_t length, uint32_t hash) {
    if (!table->size) return NULL;
    for (Symbol *symbol = table->buckets[hash & (table->size - 1)]; symbol; symbol = symbol->chain)
        if (symbol->hash == hash && symbol->length == length && same_name(symbol->name, name, length)) return symbol;
    return NULL;
}

static void insert(SymbolTable *table, Symbol *symbol) {
    Symbol **bucket = &table->buckets[symbol->hash & (table->size - 1)];
    symbol->chain = *bucket;
    *bucket = symbol;
}

static void grow(SymbolTable *table) {
    Symbol **old = table->buckets;
    uint32_t old_size = table->size, size = old_size ? old_size * 2 : FIRST_SIZE;
    table->buckets = arena_zalloc(table->arena, size * sizeof(Symbol *));
    table->size = size;
    for (uint32_t i = 0; i < old_size; i++) {
        for (Symbol *symbol = old[i], *next; symbol; symbol = next) {
            next = symbol->chain;
            insert(table, symbol);
        }
    }
}

Symbol *symbol_find(const SymbolTable *table, const char *name, size_t length) {
    return find_hashed(table, name, length, hash_name(name, length));
}

Symbol *symbol_intern(SymbolTable *table, const char *name, size_t length) {
    uint32_t hash = hash_name(name, length);
    Symbol *symbol = find_hashed(table, name, length, hash);
    if (symbol) return symbol;
    if (table->count >= table->size) grow(table);
    symbol = arena_zalloc(table->arena, sizeof *symbol);
    symbol->name = arena_strdup(table->arena, name, length);
    symbol->length = (uint32_t)length;
    symbol->hash = hash;
    symbol->index = table->count++;
    insert(table, symbol);
    return symbol;
}

Symbol *word_symbol(Program *program, const char *name, size_t length, Pos pos) {
    Symbol *symbol = symbol_intern(&program->words, name, length);
    if (symbol->first_pos != NO_POS) return symbol;
    symbol->first_pos = pos;
    const ParseHost *host = &program->host;
    if (host->find_builtin) symbol->builtin = host->find_builtin(host->user, name, length);
    return symbol;
}

/* ---- similar names ---- */

static int least(int a, int b, int c) {
    int m = a < b ? a : b;
    return m < c ? m : c;
}

/* Letters to insert, drop, change or swap with their neighbour to come from one name to the other; both are short. */
static int edit_distance(const char *a, size_t a_length, const char *b, size_t b_length) {
    int rows[3][LONGEST_HINT + 1];
    int *before = rows[0], *above = rows[1], *row = rows[2];
    for (size_t j = 0; j <= b_length; j++) above[j] = (int)j;
    for (size_t i = 1; i <= a_length; i++) {
        row[0] = (int)i;
        for (size_t j = 1; j <= b_length; j++) {
            char x = fold(a[i - 1]), y = fold(b[j - 1]);
            row[j] = least(above[j] + 1, row[j - 1] + 1, above[j - 1] + (x != y));
            bool swapped = i > 1 && j > 1 && x == fold(b[j - 2]) && fold(a[i - 2]) == y;
            if (swapped && before[j - 2] + 1 < row[j]) row[j] = before[j - 2] + 1;
        }
        int *free_row = before;
        before = above;
        above = row;
        row = free_row;
    }
    return above[b_length];
}

void similar_begin(Similar *similar, const char *name) {
    size_t length = strlen(name);
    *similar = (Similar){.name = name, .length = length, .distance = length > LONGEST_HINT ? 0 : (int)length / 3};
    if (length < 3) similar->distance = 0;
}

void similar_offer(Similar *similar, const char *candidate) {
    size_t length = strlen(candidate), room = (size_t)similar->distance;
    if (!room || length > LONGEST_HINT || length + room < similar->length || similar->length + room < length) return;
    int distance = edit_distance(similar->name, similar->length, candidate, length);
    size_t start = 0;
    while (start < length && fold(similar->name[start]) == fold(candidate[start])) start++;
    if (distance == 0 || distance > similar->distance || (distance == similar->distance && start <= similar->start)) return;
    similar->distance = distance;
    similar->start = start;
    similar->found = candidate;
}

const char *symbol_similar(const SymbolTable *table, const char *name) {
    Similar similar;
    similar_begin(&similar, name);
    for (uint32_t i = 0; i < table->size; i++)
        for (const Symbol *symbol = table->buckets[i]; symbol; symbol = symbol->chain) similar_offer(&similar, symbol->name);
    return similar.found;
}
