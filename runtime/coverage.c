/* Coverage, see coverage.h. A line that several statements begin on (`If $a Then Return`, two names in one Local) counts as
 * often as the one of them that ran most often. A statement that was built twice, because functions were loaded in between,
 * counts both times. */
#include "coverage.h"

#include <stdlib.h>

struct CountStmt {
    Stmt stmt;
    uint64_t count;
    CountStmt *earlier;
};

/* Counts, then runs the statement that it stands in front of */
static Flow exec_count(const Stmt *stmt, Frame *frame) {
    ((CountStmt *)(uintptr_t)stmt)->count++;
    EXEC_NEXT(stmt, frame);
}

/* "<Array.au3>" */
static bool is_library(const Source *source) {
    static const char end[] = ".au3>";
    size_t length = strlen(source->name), tail = sizeof end - 1;
    return source->name[0] == '<' && length > tail && strcmp(source->name + length - tail, end) == 0;
}

const Stmt *coverage_stmt(const Builder *builder, Pos pos, const Stmt *stmt) {
    Interp *in = builder->in;
    if (!in->coverage) return stmt;
    const Source *source = source_find(&in->program->sources, pos);
    if (!source || is_library(source)) return stmt;
    CountStmt *count = (CountStmt *)build_stmt((Builder *)(uintptr_t)builder, sizeof *count, exec_count, pos, stmt);
    count->earlier = in->counted;
    in->counted = count;
    in->coverage_untold = true;
    return &count->stmt;
}

bool coverage_untold(const Interp *in) {
    bool untold = in->coverage_untold;
    for (const CountStmt *count = in->counted; count && !untold; count = count->earlier) untold = count->count > 0;
    return untold;
}

/* ---- collecting ---- */

typedef struct Entry {
    Pos pos;
    uint64_t count;
} Entry;

typedef struct Entries {
    Heap *heap;
    Entry *items;
    size_t count, room;
    bool failed;
} Entries;

static void add(Entries *entries, Pos pos, uint64_t count) {
    if (entries->count == entries->room) {
        size_t room = entries->room * 2 + 256;
        Entry *items = entries->failed ? NULL : mem_realloc(entries->heap, entries->items, room * sizeof *items);
        entries->failed = !items;
        if (!items) return;
        entries->items = items;
        entries->room = room;
    }
    entries->items[entries->count++] = (Entry){pos, count};
}

/* The statements of a list and those inside them, not counted yet. */
static void add_list(void *user, const Node *list) {
    for (const Node *node = list; node; node = node->next) {
        if (node->kind < NODE_BAD || node->kind == NODE_RANGE) return; /* expressions: nothing below is a statement */
        bool silent = node->kind == NODE_CLAUSE ? !((const Clause *)node)->condition : node->kind == NODE_CASE;
        if (!silent) add(user, node->pos, 0);
        if (node->kind == NODE_FOR || node->kind == NODE_FOR_IN)
            add_list(user, ((const For *)node)->body);
        else if (node->kind > NODE_REDIM || node->kind == NODE_BAD)
            ast_each_below(node, add_list, user);
    }
}

static int compare(const void *a, const void *b) {
    const Entry *left = a, *right = b;
    return left->pos < right->pos ? -1 : left->pos > right->pos;
}

/* One entry a place, in order, with the sum of its counts. */
static void merge(Entries *entries) {
    size_t kept = 0;
    if (entries->count) qsort(entries->items, entries->count, sizeof *entries->items, compare);
    for (size_t i = 0; i < entries->count; i++) {
        const Entry *entry = &entries->items[i];
        if (kept && entries->items[kept - 1].pos == entry->pos)
            entries->items[kept - 1].count += entry->count;
        else
            entries->items[kept++] = *entry;
    }
    entries->count = kept;
}

static void collect(Interp *in, Entries *entries) {
    add_list(entries, in->program->tree.body);
    const Function *function = in->program->tree.functions;
    for (; function; function = function->next_function) add_list(entries, function->body);
    for (CountStmt *count = in->counted; count; count = count->earlier) {
        add(entries, count->stmt.pos, count->count);
        count->count = 0;
    }
    in->coverage_untold = false;
    merge(entries);
}

/* ---- telling ---- */

/* Where in the text the walk has come to. */
typedef struct Place {
    const Source *source;
    const char *at;
    uint32_t line; /* of `at` */
} Place;

static void advance(Place *place, const SourceMap *sources, Pos pos) {
    const Source *source = place->source;
    if (!source || pos - source->base > source->length) {
        source = source_find(sources, pos);
        *place = (Place){source, source ? source->text : NULL, 1};
    }
    const char *goal = source ? source->text + (pos - source->base) : NULL;
    for (; place->at < goal; place->at++) {
        bool pair = place->at[0] == '\r' && place->at[1] == '\n';
        if ((*place->at == '\n' || *place->at == '\r') && !pair) place->line++;
    }
}

static void tell_lines(const Entries *entries, const SourceMap *sources, CoverageTell tell, void *user) {
    Place place = {0};
    for (size_t i = 0, next; i < entries->count; i = next) {
        advance(&place, sources, entries->items[i].pos);
        uint64_t count = entries->items[i].count;
        Place first = place;
        for (next = i + 1; next < entries->count; next++) {
            advance(&place, sources, entries->items[next].pos);
            if (place.source != first.source || place.line != first.line) break;
            if (entries->items[next].count > count) count = entries->items[next].count;
        }
        if (first.source && !is_library(first.source)) tell(user, first.source->name, first.line, count);
    }
}

void coverage_tell(Interp *in, CoverageTell tell, void *user) {
    Entries entries = {.heap = in->heap};
    size_t limit = heap_stats(in->heap).limit;
    heap_set_limit(in->heap, 0);
    collect(in, &entries);
    if (!entries.failed) tell_lines(&entries, &in->program->sources, tell, user);
    mem_free(entries.items);
    heap_set_limit(in->heap, limit);
}
