/* Strings: finding, replacing and splitting. The search itself is text_find of compare.h.
 *
 * Replacing notes the places of all matches first, so that the result is allocated once; splitting counts first, so that
 * the array is. */
#include "array.h"
#include "compare.h"
#include "string_family.h"

/* The case flag: 1 exact, 2 ignores the case of A-Z, all other numbers the locale's way. */
static TextMode mode_arg(const Call *call, int i) {
    int32_t flag = number_arg(call, i, TEXT_NOCASE);
    return flag == TEXT_CASE || flag == TEXT_BASIC ? (TextMode)flag : TEXT_NOCASE;
}

/* ---- finding ---- */

/* The n-th match (n > 0) that lies in from .. end; -1 when there are fewer. */
static int64_t find_forward(const String *s, const String *find, size_t from, size_t end, uint32_t n, TextMode mode) {
    while (from < end) {
        int64_t at = text_find(s->units, end, find->units, find->length, from, mode);
        if (at < 0 || --n == 0) return at;
        from = (size_t)at + find->length;
    }
    return -1;
}

/* The n-th match counted from the right that lies in from .. end; -1 when there are fewer, and then *missing tells how many.
 * Matches do not overlap. The 0th is where the search begins, whatever is there. */
static int64_t find_backward(const String *s, const String *find, size_t from, size_t end, uint32_t *missing, TextMode mode) {
    if (*missing == 0) return end >= find->length ? (int64_t)(end - find->length) : -1;
    while (end - from >= find->length) {
        int64_t at = text_find_last(s->units + from, end - from, find->units, find->length, end - from - find->length, mode);
        if (at < 0) break;
        end = from + (size_t)at;
        if (--*missing == 0) return (int64_t)end;
    }
    return -1;
}

/* |n| of an occurrence that is not 0; that of INT32_MIN is 0, as in AutoIt. */
static uint32_t magnitude(int32_t n) {
    if (n == INT32_MIN) return 0;
    return n < 0 ? (uint32_t)-n : (uint32_t)n;
}

/* StringInStr(text, find, casesense, occurrence, start, count): a negative occurrence searches leftwards, beginning at start
 * (or at the end when no start is given). */
Value string_in_str(Call *call) {
    const String *s = text_arg(call, 0), *find = text_arg(call, 1);
    TextMode mode = mode_arg(call, 2);
    int32_t occurrence = number_arg(call, 3, 1), count = number_arg(call, 5, INT32_MAX);
    /* A start of INT32_MIN wraps round and lies beyond the end, as in AutoIt. */
    int32_t start = (int32_t)((uint32_t)number_arg(call, 4, 1) - 1);
    if (!occurrence || start < 0 || count <= 0) return fail(call, 1, 0, from_i32(0));
    if (!find->length || !s->length) return from_i32(0);
    uint32_t n = magnitude(occurrence);
    int64_t at = 0;
    if (occurrence > 0) {
        size_t end = (size_t)start + (size_t)count;
        at = find_forward(s, find, (size_t)start, end < s->length ? end : s->length, n, mode);
    } else {
        size_t end = call->count > 4 && (size_t)start < s->length ? (size_t)start + 1 : s->length;
        /* The count is of places where a match may begin. */
        size_t reach = (size_t)count - 1 + find->length;
        at = find_backward(s, find, end > reach ? end - reach : 0, end, &n, mode);
    }
    return from_i32((int32_t)(at + 1));
}

/* ---- replacing ---- */

#define PLACES_INLINE 64

/* Where the matches are. */
typedef struct Places {
    Heap *heap;
    uint32_t *at;
    size_t count, room;
    uint32_t first[PLACES_INLINE];
} Places;

static bool places_grow(Places *places) {
    size_t room = places->room * 2;
    uint32_t *old = places->at == places->first ? NULL : places->at;
    uint32_t *grown = mem_realloc(places->heap, old, room * sizeof *grown);
    if (!grown) return false;
    if (!old) memcpy(grown, places->first, sizeof places->first);
    places->at = grown;
    places->room = room;
    return true;
}

static void places_free(Places *places) {
    if (places->at != places->first) mem_free(places->at);
}

/* Notes up to `limit` matches from `from` on; false when memory runs out. */
static bool places_collect(Places *places, const String *s, const String *find, size_t from, size_t limit, TextMode mode) {
    while (places->count < limit) {
        int64_t at = text_find(s->units, s->length, find->units, find->length, from, mode);
        if (at < 0) break;
        if (places->count == places->room && !places_grow(places)) return false;
        places->at[places->count++] = (uint32_t)at;
        from = (size_t)at + find->length;
    }
    return true;
}

static Value places_replace(const Places *places, const String *s, size_t find_length, const String *with) {
    size_t length = s->length - places->count * find_length + places->count * with->length;
    if (!length) return VALUE_EMPTY;
    String *result = str_alloc(places->heap, length);
    if (!result) return VALUE_ABORT;
    uint16_t *to = result->units;
    size_t done = 0;
    for (size_t i = 0; i < places->count; i++) {
        size_t before = places->at[i] - done;
        memcpy(to, s->units + done, before * 2);
        memcpy(to + before, with->units, with->length * 2u);
        to += before + with->length;
        done = places->at[i] + find_length;
    }
    memcpy(to, s->units + done, (s->length - done) * 2);
    return from_string(result);
}

/* Where replacing begins for the occurrence -n: at the n-th match from the right; with only m < n matches at offset m,
 * which is AutoIt's way. */
static size_t replace_start(const String *s, const String *find, int32_t occurrence, TextMode mode) {
    if (occurrence >= 0) return 0;
    uint32_t missing = magnitude(occurrence);
    int64_t at = find_backward(s, find, 0, s->length, &missing, mode);
    return at >= 0 ? (size_t)at : magnitude(occurrence) - missing;
}

static Value replace_text(Call *call, const String *s, const String *with) {
    const String *find = text_arg(call, 1);
    int32_t occurrence = number_arg(call, 3, 0);
    TextMode mode = mode_arg(call, 4);
    if (!find->length) return fail(call, 1, 0, VALUE_EMPTY);
    Places places = {.heap = call->heap, .at = places.first, .room = PLACES_INLINE};
    size_t start = replace_start(s, find, occurrence, mode), limit = occurrence > 0 ? (size_t)occurrence : SIZE_MAX;
    Value result = VALUE_ABORT;
    if (places_collect(&places, s, find, start, limit, mode)) {
        call->extended = (int32_t)places.count;
        result = places.count ? places_replace(&places, s, find->length, with) : share_text(s);
    }
    places_free(&places);
    return result;
}

/* Overwrites from a position on. */
static Value replace_at(Call *call, const String *s, const String *with) {
    int32_t position = arg_int(call, 1);
    if (position < 1 || (size_t)position - 1 + with->length > s->length) return fail(call, 1, 0, VALUE_EMPTY);
    if (!with->length) return share_text(s);
    String *result = str_alloc(call->heap, s->length);
    if (!result) return VALUE_ABORT;
    memcpy(result->units, s->units, s->length * 2u);
    memcpy(result->units + position - 1, with->units, with->length * 2u);
    return from_string(result);
}

/* StringReplace(text, find or position, replacement, occurrence, casesense): a number is a position, a text of digits is
 * not. */
Value string_replace(Call *call) {
    const String *s = text_arg(call, 0), *with = text_arg(call, 2);
    return is_number(call->args[1]) ? replace_at(call, s, with) : replace_text(call, s, with);
}

/* ---- splitting ---- */

/* What separates: any one of the units, or all of them together. */
typedef struct Delimiter {
    const uint16_t *units;
    size_t length; /* > 0 */
    bool whole;
    uint64_t ascii[2]; /* the ASCII units as a bit set */
} Delimiter;

static Delimiter delimiter_of(const String *s, bool whole) {
    Delimiter d = {.units = s->units, .length = s->length, .whole = whole && s->length > 1};
    for (size_t i = 0; i < s->length; i++) {
        if (s->units[i] < 128) d.ascii[s->units[i] >> 6] |= (uint64_t)1 << (s->units[i] & 63);
    }
    return d;
}

static bool delimits(const Delimiter *d, uint16_t unit) {
    if (unit < 128) return d->ascii[unit >> 6] >> (unit & 63) & 1;
    for (size_t i = 0; i < d->length; i++) {
        if (d->units[i] == unit) return true;
    }
    return false;
}

/* Where the next delimiter is; the length of the text when there is none. */
static size_t next_delimiter(const Delimiter *d, const String *s, size_t from) {
    if (d->whole) {
        int64_t at = text_find(s->units, s->length, d->units, d->length, from, TEXT_CASE);
        return at < 0 ? s->length : (size_t)at;
    }
    if (d->length == 1) {
        while (from < s->length && s->units[from] != d->units[0]) from++;
    } else {
        while (from < s->length && !delimits(d, s->units[from])) from++;
    }
    return from;
}

static size_t count_parts(const Delimiter *d, const String *s) {
    if (d->length == 1) return 1 + count_unit(s->units, s->length, d->units[0]);
    size_t parts = 1, width = d->whole ? d->length : 1;
    for (size_t at = next_delimiter(d, s, 0); at < s->length; at = next_delimiter(d, s, at + width)) parts++;
    return parts;
}

/* An array for `parts` parts, with their number in front when `counted`. */
static Array *new_parts(Call *call, size_t parts, bool counted) {
    Array *array = array_new_1d(call->heap, (uint32_t)(parts + counted));
    if (array && counted) array->items[0] = from_i32((int32_t)parts);
    return array;
}

/* One part; false when memory runs out. */
static bool set_part(Call *call, Value *place, const String *s, size_t start, size_t length) {
    *place = cut_text(call, s, start, length);
    return !is_abort(*place);
}

static Value parts_done(Array *array, bool ok) {
    if (ok) return from_block(array);
    value_free(from_block(array));
    return VALUE_ABORT;
}

static Value split_at(Call *call, const String *s, const Delimiter *d, bool counted) {
    size_t parts = count_parts(d, s), start = 0, width = d->whole ? d->length : 1;
    Array *array = new_parts(call, parts, counted);
    if (!array) return VALUE_ABORT;
    bool ok = true;
    for (Value *place = array->items + counted; parts-- && ok; place++) {
        size_t end = next_delimiter(d, s, start);
        ok = set_part(call, place, s, start, end - start);
        start = end + width;
    }
    if (array->count == 1u + counted) call->error = 1;
    return parts_done(array, ok);
}

static Value split_units(Call *call, const String *s, bool counted) {
    Array *array = new_parts(call, s->length, counted);
    if (!array) return VALUE_ABORT;
    bool ok = true;
    for (size_t i = 0; i < s->length && ok; i++) ok = set_part(call, array->items + counted + i, s, i, 1);
    return parts_done(array, ok);
}

enum { SPLIT_WHOLE = 1, SPLIT_NO_COUNT = 2 };

/* StringSplit(text, delimiters, flag): other flags than 0 to 3 are errors, except that SPLIT_NO_COUNT excuses all higher
 * bits. */
Value string_split(Call *call) {
    const String *s = text_arg(call, 0), *delimiters = text_arg(call, 1);
    int32_t flag = number_arg(call, 2, 0);
    bool counted = !(flag & SPLIT_NO_COUNT);
    if (!delimiters->length) return split_units(call, s, counted);
    if (counted && flag & ~SPLIT_WHOLE) {
        Array *array = new_parts(call, 1, true);
        if (!array) return VALUE_ABORT;
        array->items[1] = share_text(s);
        return fail(call, 2, 0, from_block(array));
    }
    Delimiter d = delimiter_of(delimiters, flag & SPLIT_WHOLE);
    return split_at(call, s, &d, counted);
}
