/* Scripting.Dictionary: keys and items in the order of insertion.
 *
 * It lies on a Map whose keys are texts made of the script's keys ("s" and the text, "n" and the number, "o" and the address of
 * an object) and whose values are pairs of the key as it was given and the item. Other types cannot be keys. */
#include "object.h"

#include "array.h"
#include "compare.h"
#include "convert.h"
#include "map.h"

#include <stdio.h>

enum { KEY_EXISTS = -2146827831, NOT_FOUND = -2146795477, BAD_CALL = -2146828283 };
enum { PAIR_KEY, PAIR_ITEM };

typedef struct Dictionary {
    Object object;
    Value map;
    int32_t compare; /* 1: the case of texts does not matter */
} Dictionary;

static const ObjectClass dictionary_class;

Value dictionary_new(Heap *heap) {
    Map *map = map_new(heap);
    Dictionary *dictionary = map ? object_new(heap, &dictionary_class, sizeof *dictionary) : NULL;
    if (dictionary) dictionary->map = from_block(map);
    if (!dictionary && map) value_free(from_block(map));
    return dictionary ? from_block(dictionary) : VALUE_ABORT;
}

static void dictionary_drop(Object *object, Doomed *doomed) { doomed_drop(doomed, ((Dictionary *)object)->map); }

/* ---- keys ---- */

/* The Map's key (owned); UNSET for a value that cannot be a key, ABORT when memory runs out. */
static Value plain_key(const Dictionary *dictionary, Heap *heap, Value key) {
    char text[64];
    if (is_string(key)) {
        const String *s = as_string(key);
        String *plain = str_alloc(heap, s->length + (size_t)1);
        if (!plain) return VALUE_ABORT;
        plain->units[0] = 's';
        for (uint32_t i = 0; i < s->length; i++)
            plain->units[i + 1] = dictionary->compare ? unit_lower(s->units[i]) : s->units[i];
        return from_string(plain);
    }
    if (is_i32(key) || is_double(key))
        snprintf(text, sizeof text, "n%.17g", to_double(key));
    else if (is_object(key))
        snprintf(text, sizeof text, "o%p", (void *)as_object(key));
    else
        return VALUE_UNSET;
    return str_from_ascii(heap, text);
}

/* The pair of a key; NULL when it is not there. Sets use->failed for what cannot be a key. */
static Value *find_pair(Dictionary *dictionary, ObjectUse *use, Value plain) {
    if (is_unset(plain)) object_fails(use, OBJECT_EXCEPTION, BAD_CALL);
    return is_string(plain) ? map_find(as_map(dictionary->map), plain) : NULL;
}

/* Adds a pair; false when memory runs out. */
static bool put_pair(Dictionary *dictionary, Heap *heap, Value plain, Value key, Value item) {
    Array *pair = array_new(heap, (const uint32_t[]){2}, 1);
    Value *place = pair ? map_put(as_map(dictionary->map), plain) : NULL;
    if (!place) return value_free(pair ? from_block(pair) : VALUE_NULL), false;
    value_store(&pair->items[PAIR_KEY], value_copy(key));
    value_store(&pair->items[PAIR_ITEM], value_copy(item));
    value_store(place, from_block(pair));
    return true;
}

static Value *pair_part(Value pair, int part) { return &as_array(pair)->items[part]; }

/* ---- members; each gets as many arguments as its row says ---- */

static Value add(Dictionary *dictionary, ObjectUse *use, Value plain) {
    if (find_pair(dictionary, use, plain)) return object_fails(use, OBJECT_EXCEPTION, KEY_EXISTS);
    if (use->failed) return VALUE_NULL;
    return put_pair(dictionary, use->heap, plain, use->args[0], use->args[1]) ? VALUE_EMPTY : VALUE_ABORT;
}

static Value exists(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)use;
    return from_bool(is_string(plain) && map_find(as_map(dictionary->map), plain));
}

/* A key that is missing is added with "". */
static Value item(Dictionary *dictionary, ObjectUse *use, Value plain) {
    const Value *pair = find_pair(dictionary, use, plain);
    if (pair) return value_copy(*pair_part(*pair, PAIR_ITEM));
    if (use->failed) return VALUE_NULL;
    return put_pair(dictionary, use->heap, plain, use->args[0], VALUE_EMPTY) ? VALUE_EMPTY : VALUE_ABORT;
}

/* Objects come in by Add alone. */
static Value put_item(Dictionary *dictionary, ObjectUse *use, Value plain) {
    if (is_object(use->args[1])) return object_fails(use, OBJECT_EXCEPTION, BAD_CALL);
    const Value *pair = find_pair(dictionary, use, plain);
    if (use->failed) return VALUE_NULL;
    if (!pair) return put_pair(dictionary, use->heap, plain, use->args[0], use->args[1]) ? VALUE_EMPTY : VALUE_ABORT;
    value_store(pair_part(*pair, PAIR_ITEM), value_copy(use->args[1]));
    return VALUE_EMPTY;
}

static Value remove_key(Dictionary *dictionary, ObjectUse *use, Value plain) {
    if (!find_pair(dictionary, use, plain)) return object_fails(use, OBJECT_EXCEPTION, use->failed ? BAD_CALL : NOT_FOUND);
    map_remove(as_map(dictionary->map), plain);
    return VALUE_EMPTY;
}

/* Key(old) = new: the pair goes to the end; an old key that is missing counts as one with "". */
static Value put_key(Dictionary *dictionary, ObjectUse *use, Value plain) {
    Value to = plain_key(dictionary, use->heap, use->args[1]);
    if (is_abort(to)) return to;
    Value result = VALUE_EMPTY;
    if (find_pair(dictionary, use, to)) {
        result = object_fails(use, OBJECT_EXCEPTION, KEY_EXISTS);
    } else if (!use->failed) {
        const Value *pair = find_pair(dictionary, use, plain);
        Value held = pair ? value_copy(*pair_part(*pair, PAIR_ITEM)) : VALUE_EMPTY;
        if (pair) map_remove(as_map(dictionary->map), plain);
        if (!use->failed && !put_pair(dictionary, use->heap, to, use->args[1], held)) result = VALUE_ABORT;
        value_free(held);
    }
    value_free(to);
    return result;
}

static Value count(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)use, (void)plain;
    return from_i32((int32_t)map_count(as_map(dictionary->map)));
}

static Value parts(const Dictionary *dictionary, Heap *heap, int part) {
    uint32_t position = 0, n = 0, size = map_count(as_map(dictionary->map));
    Array *array = array_new(heap, &size, 1);
    Value key, pair;
    if (!array) return VALUE_ABORT;
    while (map_next(as_map(dictionary->map), &position, &key, &pair)) {
        value_store(&array->items[n++], value_copy(*pair_part(pair, part)));
    }
    return from_block(array);
}

static Value keys(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)plain;
    return parts(dictionary, use->heap, PAIR_KEY);
}

static Value items(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)plain;
    return parts(dictionary, use->heap, PAIR_ITEM);
}

static Value remove_all(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)plain;
    Map *map = map_new(use->heap);
    if (!map) return VALUE_ABORT;
    value_store(&dictionary->map, from_block(map));
    return VALUE_EMPTY;
}

static Value compare_mode(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)use, (void)plain;
    return from_i32(dictionary->compare);
}

static Value put_compare_mode(Dictionary *dictionary, ObjectUse *use, Value plain) {
    (void)plain;
    int32_t mode = to_i32(use->args[0]);
    if (map_count(as_map(dictionary->map)) > 0 || mode < 0 || mode > 2) return object_fails(use, OBJECT_EXCEPTION, BAD_CALL);
    dictionary->compare = mode;
    return VALUE_EMPTY;
}

/* ---- the class ---- */

typedef struct Member {
    const char *name;
    bool put;
    int count; /* of arguments, the value that is assigned included */
    Value (*function)(Dictionary *dictionary, ObjectUse *use, Value plain);
} Member;

/* clang-format off */
static const Member members[] = {
    {"",            false, 1, item},         {"",            true, 2, put_item},
    {"Item",        false, 1, item},         {"Item",        true, 2, put_item},
    {"Add",         false, 2, add},          {"Exists",      false, 1, exists},
    {"Count",       false, 0, count},        {"Keys",        false, 0, keys},
    {"Items",       false, 0, items},        {"Remove",      false, 1, remove_key},
    {"RemoveAll",   false, 0, remove_all},   {"Key",         true, 2, put_key},
    {"CompareMode", false, 0, compare_mode}, {"CompareMode", true, 1, put_compare_mode},
};
/* clang-format on */

static Value dictionary_use(Object *object, ObjectUse *use) {
    Dictionary *dictionary = (Dictionary *)object;
    const Member *found = NULL;
    bool known = false;
    for (size_t i = 0; i < sizeof members / sizeof *members; i++) {
        if (!str_equal_ascii_nocase(use->member, members[i].name)) continue;
        known = true;
        if (members[i].put == use->put) found = &members[i];
    }
    if (!found) return object_fails(use, known ? OBJECT_NO_MEMBER : OBJECT_UNKNOWN_NAME, 0);
    if (use->count != found->count) return object_fails(use, OBJECT_BAD_COUNT, 0);
    Value plain = use->count ? plain_key(dictionary, use->heap, use->args[0]) : VALUE_UNSET;
    Value result = is_abort(plain) ? plain : found->function(dictionary, use, plain);
    value_free(plain);
    return result;
}

static Value dictionary_list(Object *object, Heap *heap) { return parts((Dictionary *)object, heap, PAIR_KEY); }

static const ObjectClass dictionary_class = {.name = "Dictionary",
                                             .id = "Scripting.Dictionary",
                                             .guid = "{EE09B103-97E0-11CF-978F-00A02463E06F}",
                                             .interface = "{42C642C1-97E1-11CF-978F-00A02463E06F}",
                                             .use = dictionary_use,
                                             .list = dictionary_list,
                                             .drop = dictionary_drop};
