/* StringRegExp and StringRegExpReplace: what comes back from the matches that regexp_engine.h finds.
 *
 * A pattern that is wrong at its very first unit is no error in AutoIt but a pattern that never matches. */
#include "array.h"
#include "regexp_engine.h"
#include "string_family.h"

/* ---- collecting ---- */

/* A growing run of values that becomes an array. */
typedef struct ValueList {
    Heap *heap;
    Value *items;
    size_t count, room;
    bool failed;
} ValueList;

/* Appends an owned value; ABORT spoils the list. */
static void list_add(ValueList *list, Value v) {
    if (list->count == list->room) {
        size_t room = list->room ? list->room * 2 : 8;
        Value *grown = list->failed ? NULL : mem_realloc(list->heap, list->items, room * sizeof *grown);
        if (!grown) {
            list->failed = true;
            value_free(v);
            return;
        }
        list->items = grown;
        list->room = room;
    }
    list->failed |= is_abort(v);
    list->items[list->count++] = v;
}

/* The array of what was added; the list is empty again. */
static Value list_take(ValueList *list) {
    Array *array = list->failed ? NULL : array_new_1d(list->heap, (uint32_t)list->count);
    if (array) {
        memcpy(array->items, list->items, list->count * sizeof *list->items);
    } else {
        for (size_t i = 0; i < list->count; i++) value_free(list->items[i]);
    }
    mem_free(list->items);
    *list = (ValueList){.heap = list->heap};
    return array ? from_block(array) : VALUE_ABORT;
}

/* The text of one group; "" when it took no part. */
static Value group_text(const Search *search, Heap *heap, uint32_t group) {
    size_t start = search->spans[2 * group], end = search->spans[2 * group + 1];
    if (start >= end) return VALUE_EMPTY;
    return str_new(heap, search->units + start, end - start);
}

/* Adds the groups of the match from `first` on; the whole match when there is none. */
static void add_groups(ValueList *list, const Search *search, uint32_t first) {
    if (first >= search->count) first = 0;
    for (uint32_t i = first; i < search->count; i++) list_add(list, group_text(search, list->heap, i));
}

/* ---- StringRegExp ---- */

enum { MODE_TEST, MODE_GROUPS, MODE_MATCH, MODE_ALL_GROUPS, MODE_ALL_MATCHES };

static Value no_match(Call *call, int32_t mode) {
    if (mode == MODE_TEST) return from_i32(0);
    return fail(call, 1, 0, from_i32(mode != MODE_GROUPS));
}

static Value first_match(Call *call, const Search *search, int32_t mode) {
    ValueList list = {.heap = call->heap};
    add_groups(&list, search, mode == MODE_GROUPS);
    call->extended = (int32_t)search->next + 1;
    return list_take(&list);
}

static Value all_matches(Call *call, Search *search, int32_t mode) {
    ValueList list = {.heap = call->heap};
    do {
        if (mode == MODE_ALL_GROUPS) {
            add_groups(&list, search, 1);
        } else {
            ValueList match = {.heap = call->heap};
            add_groups(&match, search, 0);
            list_add(&list, list_take(&match));
        }
    } while (!list.failed && search_next(search));
    return list_take(&list);
}

static Value regexp_result(Call *call, Search *search, int32_t mode) {
    if (search->error > 0) return fail(call, 2, (int32_t)search->error + 1, from_i32(0));
    if (search->error == 0) return no_match(call, mode);
    if (!search_next(search)) return no_match(call, mode);
    if (mode == MODE_TEST) return from_i32(1);
    return mode <= MODE_MATCH ? first_match(call, search, mode) : all_matches(call, search, mode);
}

/* StringRegExp(text, pattern, mode, offset) */
Value string_regexp(Call *call) {
    const String *text = text_arg(call, 0), *pattern = text_arg(call, 1);
    int32_t mode = number_arg(call, 2, MODE_TEST), offset = number_arg(call, 3, 1);
    if (mode < MODE_TEST || mode > MODE_ALL_MATCHES) mode = MODE_TEST;
    Search search;
    size_t start = offset > 1 ? (size_t)offset - 1 : 0;
    Value result = VALUE_ABORT;
    if (search_begin(&search, call, text, pattern, start)) result = regexp_result(call, &search, mode);
    if (search.out_of_memory) value_store(&result, VALUE_ABORT);
    search_close(&search);
    return result;
}

/* ---- StringRegExpReplace ---- */

#define NO_GROUP UINT32_MAX

/* A piece of the replacement: a run of its text, or a group. */
typedef struct Piece {
    const uint16_t *units;
    size_t length;
    uint32_t group;
} Piece;

typedef struct Template {
    Piece *pieces;
    size_t count;
    int32_t references;
} Template;

static bool is_digit(uint16_t unit) { return unit >= '0' && unit <= '9'; }

static const uint16_t *read_group(const uint16_t *p, const uint16_t *end, uint32_t *group) {
    *group = 0;
    for (; p < end && is_digit(*p); p++) {
        if (*group < 1000000) *group = *group * 10 + (*p - '0');
    }
    return p;
}

/* Reads \digits, $digits or ${digits} at p; NULL when there is none. */
static const uint16_t *read_reference(const uint16_t *p, const uint16_t *end, uint32_t *group) {
    bool braced = *p == '$' && p + 1 < end && p[1] == '{';
    const uint16_t *digits = p + 1 + braced, *after = read_group(digits, end, group);
    if (after == digits) return NULL;
    if (!braced) return after;
    return after < end && *after == '}' ? after + 1 : NULL;
}

static void add_run(Template *template, const uint16_t *units, size_t length) {
    if (length) template->pieces[template->count++] = (Piece){.units = units, .length = length, .group = NO_GROUP};
}

/* Splits the replacement into pieces; false when memory runs out. */
static bool template_read(Template *template, Heap *heap, const String *replacement) {
    const uint16_t *p = replacement->units, *end = p + replacement->length, *run = p;
    *template = (Template){.pieces = mem_alloc(heap, (replacement->length + 1u) * sizeof *template->pieces)};
    if (!template->pieces) return false;
    while (p < end) {
        uint32_t group = 0;
        const uint16_t *after = *p == '\\' || *p == '$' ? read_reference(p, end, &group) : NULL;
        if (!after && *p != '\\') {
            p++;
            continue;
        }
        add_run(template, run, (size_t)(p - run));
        if (after) {
            template->pieces[template->count++] = (Piece){.group = group};
            template->references++;
            run = p = after;
        } else {
            run = p + 1; /* the backslash goes, what follows it stays */
            p = p + 1 < end ? p + 2 : end;
        }
    }
    add_run(template, run, (size_t)(p - run));
    return true;
}

static void put_pieces(StrBuf *out, const Template *template, const Search *search) {
    for (size_t i = 0; i < template->count; i++) {
        const Piece *piece = &template->pieces[i];
        if (piece->group == NO_GROUP) {
            strbuf_append(out, piece->units, piece->length);
        } else if (piece->group < search->count) {
            size_t start = search->spans[2 * piece->group], end = search->spans[2 * piece->group + 1];
            if (start < end) strbuf_append(out, search->units + start, end - start);
        }
    }
}

/* Replaces the match that was found, and further ones. */
static Value replace_matches(Call *call, Search *search, const Template *template, int32_t limit) {
    StrBuf out;
    size_t done = 0;
    int32_t count = 0;
    strbuf_init(&out, call->heap);
    strbuf_reserve(&out, search->length);
    do {
        size_t start = search->spans[0], end = search->spans[1];
        if (start > done) strbuf_append(&out, search->units + done, start - done);
        put_pieces(&out, template, search);
        if (end > done) done = end;
        count++;
    } while (!out.failed && (limit <= 0 || count < limit) && search_next(search));
    strbuf_append(&out, search->units + done, search->length - done);
    call->extended = template->references ? (int32_t)((uint32_t)count * (uint32_t) template->references) : count;
    return strbuf_take(&out);
}

static Value replace_result(Call *call, Search *search, const String *text) {
    if (search->error == 0) return VALUE_EMPTY;
    if (search->error > 0) return fail(call, 2, (int32_t)search->error + 1, share_text(text));
    if (!text->length) return VALUE_EMPTY;
    if (!search_next(search)) return share_text(text);
    Template template;
    Value result = VALUE_ABORT;
    if (template_read(&template, call->heap, text_arg(call, 2))) {
        result = replace_matches(call, search, &template, number_arg(call, 3, 0));
    }
    mem_free(template.pieces);
    return result;
}

/* StringRegExpReplace(text, pattern, replacement, count) */
Value string_regexp_replace(Call *call) {
    const String *text = text_arg(call, 0), *pattern = text_arg(call, 1);
    Search search;
    Value result = VALUE_ABORT;
    if (search_begin(&search, call, text, pattern, 0)) result = replace_result(call, &search, text);
    if (search.out_of_memory) value_store(&result, VALUE_ABORT);
    search_close(&search);
    return result;
}
