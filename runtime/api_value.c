/* Values and calls of au3.h. A handle holds a value and stands in the list of its interpreter, so that au3_free finds what the
 * caller forgot. Containers are copied on write as everywhere: a handle is one more holder of its value. */
#include "api.h"

#include "binary.h"

#include <stdlib.h>
#include <string.h>

/* ---- handles ---- */

Au3Value *api_value(Au3 *au3, Value owned) {
    if (is_abort(owned) || is_unset(owned)) return NULL;
    Au3Value *handle = mem_calloc(au3->heap, 1, sizeof *handle);
    if (!handle) {
        value_free(owned);
        return NULL;
    }
    handle->owner = au3;
    handle->value = owned;
    handle->next = au3->values;
    if (handle->next) handle->next->previous = handle;
    au3->values = handle;
    return handle;
}

Value api_look(const Au3 *au3, const Au3Value *handle) { return handle && handle->owner == au3 ? handle->value : VALUE_ABORT; }

void au3_value_free(Au3Value *handle) {
    if (!handle || handle->lent) return;
    if (handle->next) handle->next->previous = handle->previous;
    if (handle->previous)
        handle->previous->next = handle->next;
    else
        handle->owner->values = handle->next;
    value_free(handle->value);
    mem_free(handle->text);
    mem_free(handle);
}

Au3Value *au3_value_null(Au3 *au3) { return api_value(au3, VALUE_NULL); }
Au3Value *au3_value_bool(Au3 *au3, bool value) { return api_value(au3, from_bool(value)); }
Au3Value *au3_value_int(Au3 *au3, int64_t value) { return api_value(au3, from_int(au3->heap, value)); }
Au3Value *au3_value_double(Au3 *au3, double value) { return api_value(au3, from_foreign_double(value)); }
Au3Value *au3_value_text(Au3 *au3, const char *text, size_t size) {
    return api_value(au3, str_from_utf8(au3->heap, text, size));
}
Au3Value *au3_value_binary(Au3 *au3, const void *bytes, size_t size) {
    return api_value(au3, binary_new(au3->heap, bytes, size));
}

Au3Value *au3_value_array(Au3 *au3, int dimensions, const size_t *sizes) {
    uint32_t small[ARRAY_MAX_DIMS];
    if (dimensions < 1 || dimensions > ARRAY_MAX_DIMS) return NULL;
    for (int i = 0; i < dimensions; i++) {
        if (sizes[i] > ARRAY_MAX_COUNT) return NULL;
        small[i] = (uint32_t)sizes[i];
    }
    Array *array = array_new(au3->heap, small, dimensions);
    return array ? api_value(au3, from_block(array)) : NULL;
}

Au3Value *au3_value_map(Au3 *au3) {
    Map *map = map_new(au3->heap);
    return map ? api_value(au3, from_block(map)) : NULL;
}

/* ---- looking at them ---- */

Au3Type au3_value_type(const Au3Value *handle) {
    if (!handle) return AU3_NOTHING;
    Value v = handle->value;
    if (is_string(v)) return AU3_TEXT;
    if (is_int(v)) return AU3_INT;
    if (is_double(v)) return AU3_DOUBLE;
    if (is_bool(v)) return AU3_BOOL;
    if (is_default(v)) return AU3_DEFAULT;
    if (is_array(v)) return AU3_ARRAY;
    if (is_map(v)) return AU3_MAP;
    if (is_binary(v)) return AU3_BINARY;
    if (is_pointer(v)) return AU3_POINTER;
    if (is_struct(v)) return AU3_STRUCT;
    if (is_object(v)) return AU3_OBJECT;
    return is_function(v) ? AU3_FUNCTION : AU3_NULL;
}

const char *au3_value_type_name(const Au3Value *handle) { return handle ? value_type_name(handle->value) : ""; }

bool au3_value_as_bool(const Au3Value *handle) { return handle && to_bool(handle->value); }
int64_t au3_value_as_int(const Au3Value *handle) { return handle ? to_i64(handle->value) : 0; }
double au3_value_as_double(const Au3Value *handle) { return handle ? to_double(handle->value) : 0; }

const char *au3_value_as_text(Au3Value *handle, size_t *size) {
    size_t length = 0;
    Value text = handle ? to_string(handle->owner->heap, handle->value) : VALUE_ABORT;
    char *copy = is_abort(text) ? NULL : str_to_utf8(handle->owner->heap, as_string(text), &length);
    if (!is_abort(text)) value_free(text);
    if (size) *size = length;
    if (!copy) return "";
    mem_free(handle->text);
    handle->text = copy;
    return copy;
}

const void *au3_value_as_binary(Au3Value *handle, size_t *size) {
    if (size) *size = 0;
    Value binary = handle ? binary_from_value(handle->owner->heap, handle->value) : VALUE_ABORT;
    if (is_abort(binary)) return "";
    size_t length = as_binary(binary)->size;
    char *copy = mem_alloc(handle->owner->heap, length + 1);
    if (copy) memcpy(copy, as_binary(binary)->bytes, length);
    value_free(binary);
    if (!copy) return "";
    mem_free(handle->text);
    handle->text = copy;
    if (size) *size = length;
    return copy;
}

size_t au3_value_size(const Au3Value *handle, int dimension) {
    if (!handle) return 0;
    if (is_map(handle->value)) return dimension == -1 ? 1 : dimension == 0 ? map_count(as_map(handle->value)) : 0;
    if (!is_array(handle->value)) return 0;
    const Array *array = as_array(handle->value);
    if (dimension == -1) return array->head.sub;
    return dimension >= 0 && dimension < array->head.sub ? array->sizes[dimension] : 0;
}

/* ---- elements and entries ---- */

/* The number of an element in its row; false when an index is out of range. */
static bool find_element(const Au3Value *handle, const size_t *index, size_t *place) {
    if (!handle || !is_array(handle->value)) return false;
    const Array *array = as_array(handle->value);
    *place = 0;
    for (int i = 0; i < array->head.sub; i++) {
        if (index[i] >= array->sizes[i]) return false;
        *place = *place * array->sizes[i] + index[i];
    }
    return array->count > 0;
}

Au3Value *au3_value_at(const Au3Value *handle, const size_t *index) {
    size_t place;
    return find_element(handle, index, &place) ? api_value(handle->owner, value_copy(as_array(handle->value)->items[place]))
                                               : NULL;
}

bool au3_value_set_at(Au3Value *handle, const size_t *index, const Au3Value *item) {
    size_t place;
    if (!find_element(handle, index, &place) || is_abort(api_look(handle->owner, item))) return false;
    Value copy = value_copy(item->value); /* first: it may be the array itself */
    Array *array = array_own(&handle->value);
    if (!array) return value_free(copy), false;
    value_store(&array->items[place], copy);
    return true;
}

Au3Value *au3_value_get(const Au3Value *handle, const Au3Value *key) {
    if (!handle || !key || !is_map(handle->value)) return NULL;
    Value plain = map_key(handle->owner->heap, key->value);
    if (is_abort(plain)) return NULL;
    const Value *place = map_find(as_map(handle->value), plain);
    value_free(plain);
    return place ? api_value(handle->owner, value_copy(*place)) : NULL;
}

bool au3_value_put(Au3Value *handle, const Au3Value *key, const Au3Value *item) {
    if (!handle || !is_map(handle->value)) return false;
    if (is_abort(api_look(handle->owner, key)) || is_abort(api_look(handle->owner, item))) return false;
    Value copy = value_copy(item->value);
    Map *map = map_own(&handle->value);
    Value plain = map ? map_key(handle->owner->heap, key->value) : VALUE_ABORT;
    Value *place = is_abort(plain) ? NULL : map_put(map, plain);
    if (!is_abort(plain)) value_free(plain);
    if (!place) return value_free(copy), false;
    value_store(place, copy);
    return true;
}

Au3Value *au3_value_key(const Au3Value *handle, size_t n) {
    if (!handle || !is_map(handle->value)) return NULL;
    uint32_t position = 0;
    Value key, item;
    while (map_next(as_map(handle->value), &position, &key, &item)) {
        if (n-- == 0) return api_value(handle->owner, value_copy(key));
    }
    return NULL;
}

/* ---- reaching into the script ---- */

/* A function of the host calls on the stack of the script that called it; other callbacks have no place there. */
static Value call_values(Au3 *au3, const Value *values, int count) {
    const bool busy = au3->busy;
    if (busy && !au3->interp->host_frame) return VALUE_ABORT;
    au3->busy = true;
    Value result = interp_call_outside(au3->interp, "Call", values, count);
    au3->busy = busy;
    return result;
}

Au3Value *au3_call(Au3 *au3, const char *name, Au3Value *const *args, int count) {
    if (count < 0) count = 0;
    Value *values = mem_calloc(au3->heap, (size_t)count + 1, sizeof *values);
    Value function = values ? str_from_utf8(au3->heap, name, strlen(name)) : VALUE_ABORT;
    bool complete = !is_abort(function);
    if (complete) values[0] = function;
    for (int i = 0; complete && i < count; i++) {
        values[i + 1] = api_look(au3, args[i]);
        complete = !is_abort(values[i + 1]);
    }
    Value result = complete ? call_values(au3, values, count + 1) : VALUE_ABORT;
    if (!is_abort(function)) value_free(function);
    mem_free(values);
    return api_value(au3, result);
}

int au3_error(const Au3 *au3, int *extended) {
    if (extended) *extended = au3->interp->extended;
    return au3->interp->error;
}

Au3Value *au3_get(Au3 *au3, const char *name) { return api_value(au3, interp_get_global(au3->interp, name)); }

Au3Value *au3_result(Au3 *au3) { return api_value(au3, value_copy(au3->interp->shown)); }

bool au3_set(Au3 *au3, const char *name, const Au3Value *handle) {
    Value value = api_look(au3, handle);
    return !is_abort(value) && interp_set_global(au3->interp, name, value_copy(value));
}
