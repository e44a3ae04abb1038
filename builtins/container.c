/* Arrays and maps from outside: UBound, MapAppend, MapExists, MapKeys, MapRemove.
 *
 * MapAppend and MapRemove change the caller's variable: their rows have NEEDS_PLACE, so the first argument is a reference
 * to it (arg_place). Given a value instead, they answer as if it were a variable that nobody looks at again. */
#include "array.h"
#include "builtin.h"
#include "map.h"

/* UBound(array, dimension): the size of a dimension, 1 being the first; dimension 0: how many there are. A dimension that is
 * asked for and empty counts as missing. */
static Value container_ubound(Call *call) {
    Value v = call->args[0];
    if (is_map(v)) return from_int(call->heap, map_count(as_map(v)));
    if (!is_array(v)) return fail(call, 1, 0, from_i32(0));
    const Array *array = as_array(v);
    int32_t dims = array->head.sub, dim = call->count > 1 ? arg_int(call, 1) : 1;
    if (dim == 0 && dims > 0) return from_i32(dims);
    uint32_t size = dim >= 1 && dim <= dims ? array->sizes[dim - 1] : 0;
    if (size == 0 && call->count > 1) return fail(call, 2, 0, from_i32(0));
    return from_int(call->heap, size);
}

/* The map that is the first argument, directly or by its place; NULL when it is none. */
static const Map *map_arg(const Call *call) {
    const Value *place = arg_place(call, 0);
    Value v = place ? *place : call->args[0];
    return is_map(v) ? as_map(v) : NULL;
}

/* The key is there before the value is looked at, so a map appended to itself holds it in the copy too. */
static bool append_at(Value *place, Value key, Value item) {
    bool itself = value_same(*place, item);
    Map *map = map_own(place);
    Value *slot = map ? map_put(map, key) : NULL;
    if (!slot) return false;
    if (!itself) {
        value_store(slot, value_copy(item));
        return true;
    }
    Map *copy = map_clone(map);
    if (copy) value_store(slot, from_block(copy));
    return copy;
}

/* MapAppend(map, value): stores the value under the next whole number and returns that. */
static Value container_map_append(Call *call) {
    const Map *map = map_arg(call);
    int64_t index = map ? map_next_index(map) : INT64_MIN;
    if (index == INT64_MIN) return fail(call, 1, 0, from_i32(0));
    Value key = from_i64(call->heap, index);
    Value *place = arg_place(call, 0);
    if (is_abort(key) || !place || append_at(place, key, call->args[1])) return key;
    value_free(key);
    return VALUE_ABORT;
}

/* MapExists(map, key) */
static Value container_map_exists(Call *call) {
    const Map *map = map_arg(call);
    if (!map) return fail(call, 1, 0, from_i32(0));
    Value key = map_key(call->heap, call->args[1]);
    if (is_abort(key)) return key;
    bool found = map_find(map, key);
    value_free(key);
    return from_i32(found);
}

/* MapKeys(map): the keys in their order; of an empty map an array without dimensions, and @error 1. */
static Value container_map_keys(Call *call) {
    const Map *map = map_arg(call);
    uint32_t count = map ? map_count(map) : 0;
    Array *keys = count ? array_new_1d(call->heap, count) : array_new(call->heap, NULL, 0);
    if (!keys) return VALUE_ABORT;
    if (!count) return fail(call, 1, 0, from_block(keys));
    uint32_t position = 0;
    Value key, value;
    for (uint32_t i = 0; i < count && map_next(map, &position, &key, &value); i++) keys->items[i] = value_copy(key);
    return from_block(keys);
}

/* MapRemove(map, key): 1 when the key was there. */
static Value container_map_remove(Call *call) {
    const Map *map = map_arg(call);
    if (!map) return fail(call, 1, 0, from_i32(0));
    Value key = map_key(call->heap, call->args[1]);
    if (is_abort(key)) return key;
    bool found = map_find(map, key);
    Value *place = arg_place(call, 0);
    Map *own = found && place ? map_own(place) : NULL;
    if (own) map_remove(own, key);
    value_free(key);
    return found && place && !own ? VALUE_ABORT : from_i32(found);
}

/* clang-format off */
const Builtin container_builtins[] = {
    {"MapAppend", 2, 2, container_map_append, "MapAppend(map, value)",        "Adds a value under the next whole number.",    NEEDS_PLACE, FULL},
    {"MapExists", 2, 2, container_map_exists, "MapExists(map, key)",          "1 when the map has this key.",                 0,           FULL},
    {"MapKeys",   1, 1, container_map_keys,   "MapKeys(map)",                 "An array of all keys.",                        0,           FULL},
    {"MapRemove", 2, 2, container_map_remove, "MapRemove(map, key)",          "Takes a key out of a map.",                    NEEDS_PLACE, FULL},
    {"UBound",    1, 2, container_ubound,     "UBound(array [, dimension])",  "The size of an array, or the number of keys of a map.", 0,  FULL},
};
/* clang-format on */
const int container_builtins_count = sizeof container_builtins / sizeof *container_builtins;
