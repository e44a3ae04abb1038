/* The native part of Array.au3: sorting and finding the different elements. Only the library calls these; the arguments
 * have been checked there.
 *
 * Sorting works on keys that name their rows; the rows are moved once, at the end. Rows with equal keys come out in the order
 * that AutoIt's library gives them, which is that of a plain quicksort around the middle element. */
#include "array.h"
#include "builtin.h"
#include "compare.h"
#include "map.h"
#include "operator.h"

/* ---- __Au3_Sort ---- */

typedef struct SortKey {
    Value item; /* a view */
    Value text; /* owned; UNSET as long as only numbers are sorted */
    uint32_t row;
} SortKey;

/* What is sorted, and how. */
typedef struct SortPlan {
    uint32_t width, column;
    bool rows; /* of two dimensions */
    bool down, two_pivots;
} SortPlan;

static bool number_after(Value a, Value b) {
    if (is_i32(a) && is_i32(b)) return as_i32(a) > as_i32(b);
    return op_greater(a, b);
}

/* Two numbers by value, everything else by its text. */
static bool key_after(const SortKey *a, const SortKey *b) {
    if (is_number(a->item) && is_number(b->item)) return number_after(a->item, b->item);
    return str_compare(as_string(a->text), as_string(b->text), TEXT_NOCASE) > 0;
}

static void insertion_sort(SortKey *keys, uint32_t count) {
    for (uint32_t i = 1; i < count; i++) {
        SortKey key = keys[i];
        uint32_t j = i;
        for (; j > 0 && key_after(&keys[j - 1], &key); j--) keys[j] = keys[j - 1];
        keys[j] = key;
    }
}

static void merge(SortKey *keys, uint32_t middle, uint32_t count, SortKey *spare) {
    memcpy(spare, keys, middle * sizeof *keys);
    uint32_t left = 0, right = middle, to = 0;
    while (left < middle && right < count) keys[to++] = key_after(&spare[left], &keys[right]) ? keys[right++] : spare[left++];
    memcpy(keys + to, spare + left, (middle - left) * sizeof *keys);
}

static void merge_sort(SortKey *keys, uint32_t count, SortKey *spare) {
    if (count <= 8) {
        insertion_sort(keys, count);
        return;
    }
    uint32_t middle = count / 2;
    merge_sort(keys, middle, spare);
    merge_sort(keys + middle, count - middle, spare);
    if (key_after(&keys[middle - 1], &keys[middle])) merge(keys, middle, count, spare);
}

/* Gives each key its text, unless there are only numbers; false when memory runs out. */
static bool add_texts(Heap *heap, SortKey *keys, uint32_t count) {
    uint32_t numbers = 0;
    while (numbers < count && is_number(keys[numbers].item)) numbers++;
    if (numbers == count) return true;
    for (uint32_t i = 0; i < count; i++) {
        Value text = to_string(heap, keys[i].item);
        if (is_abort(text)) return false;
        keys[i].text = text;
    }
    return true;
}

/* Puts the rows in the order of the keys. */
static bool move_rows(Heap *heap, Value *rows, uint32_t width, const SortKey *keys, uint32_t count) {
    size_t bytes = (size_t)count * width * sizeof *rows;
    Value *moved = mem_alloc(heap, bytes);
    if (!moved) return false;
    for (uint32_t i = 0; i < count; i++)
        memcpy(moved + (size_t)i * width, rows + (size_t)keys[i].row * width, width * sizeof *rows);
    memcpy(rows, moved, bytes);
    mem_free(moved);
    return true;
}

static void reverse_keys(SortKey *keys, uint32_t count) {
    for (uint32_t i = 0; i < count / 2; i++) {
        SortKey held = keys[i];
        keys[i] = keys[count - 1 - i];
        keys[count - 1 - i] = held;
    }
}

typedef struct QuickSort {
    uint32_t small; /* fewer keys than this are sorted by insertion */
    bool down;
    SortKey *spare; /* room for all keys */
} QuickSort;

static bool comes_before(const QuickSort *sort, const SortKey *a, const SortKey *b) {
    return sort->down ? key_after(a, b) : key_after(b, a);
}

/* Exchanges what stands on the wrong side of the middle key: 0 to *right and *left to the end are to be sorted then. */
static void partition(const QuickSort *sort, SortKey *keys, int64_t *left, int64_t *right) {
    SortKey pivot = keys[(*left + *right) / 2];
    while (*left <= *right) {
        while (comes_before(sort, &keys[*left], &pivot)) ++*left;
        while (comes_before(sort, &pivot, &keys[*right])) --*right;
        if (*left > *right) return;
        SortKey held = keys[*left];
        keys[(*left)++] = keys[*right];
        keys[(*right)--] = held;
    }
}

/* For parts that a quicksort hardly makes smaller. */
static void slow_part(const QuickSort *sort, SortKey *keys, uint32_t count) {
    merge_sort(keys, count, sort->spare);
    if (sort->down) reverse_keys(keys, count);
}

/* The smaller part is done in a call, so that calls never lie deep. `levels`: how often a part may be divided. */
static void quick_sort(const QuickSort *sort, SortKey *keys, uint32_t count, int levels) {
    while (count > 1 && count >= sort->small) {
        if (levels-- == 0) {
            slow_part(sort, keys, count);
            return;
        }
        int64_t left = 0, right = (int64_t)count - 1;
        partition(sort, keys, &left, &right);
        uint32_t low = (uint32_t)(right + 1), high = count - (uint32_t)left;
        if (low < high) {
            quick_sort(sort, keys, low, levels);
            keys += left;
            count = high;
        } else {
            quick_sort(sort, keys + left, high, levels);
            count = low;
        }
    }
    if (count > 1) insertion_sort(keys, count);
}

/* Arrays of one dimension are sorted upwards and turned round; the other variant (two pivots) of a small one is stable. */
static void sort_keys(SortKey *keys, uint32_t count, const SortPlan *plan) {
    int levels = 16;
    for (uint32_t n = count; n > 1; n /= 2) levels += 4;
    if (plan->two_pivots)
        merge_sort(keys, count, keys + count);
    else
        quick_sort(&(QuickSort){plan->rows ? 0 : 16, plan->rows && plan->down, keys + count}, keys, count, levels);
    if (plan->down && !plan->rows) reverse_keys(keys, count);
}

static bool sort_rows(Heap *heap, Value *rows, uint32_t count, const SortPlan *plan) {
    uint32_t width = plan->width;
    SortKey *keys = mem_calloc(heap, count, 2 * sizeof *keys);
    if (!keys) return false;
    for (uint32_t i = 0; i < count; i++) keys[i] = (SortKey){rows[(size_t)i * width + plan->column], VALUE_UNSET, i};
    bool ok = add_texts(heap, keys, count);
    if (ok) sort_keys(keys, count, plan);
    ok = ok && move_rows(heap, rows, width, keys, count);
    for (uint32_t i = 0; i < count; i++) value_free(keys[i].text);
    mem_free(keys);
    return ok;
}

/* __Au3_Sort(array, first, last, column, descending, two pivots): sorts the rows from first to last. */
static Value library_sort(Call *call) {
    Value *place = arg_place(call, 0);
    if (!place || !is_array(*place) || as_array(*place)->head.sub > 2) return from_i32(0);
    Array *array = array_own(place);
    if (!array) return VALUE_ABORT;
    uint32_t first = (uint32_t)arg_int(call, 1), last = (uint32_t)arg_int(call, 2);
    SortPlan plan = {.rows = array->head.sub == 2, .width = 1, .down = arg_bool(call, 4), .two_pivots = arg_bool(call, 5)};
    if (plan.rows) plan.width = array->size1;
    if (plan.width > 1) plan.column = (uint32_t)arg_int(call, 3);
    if (last >= array->size0 || first > last || plan.column >= plan.width) return from_i32(0);
    Value *rows = array->items + (size_t)first * plan.width;
    return sort_rows(call->heap, rows, last - first + 1, &plan) ? from_i32(1) : VALUE_ABORT;
}

/* ---- __Au3_Unique ---- */

/* What has been seen: whole numbers, other Doubles by their bits, texts. */
typedef struct Seen {
    Heap *heap;
    Value maps[3];
    bool fold, failed;
} Seen;

enum { SEEN_WHOLE, SEEN_DOUBLE, SEEN_TEXT };

static Value number_key(Seen *seen, Value v, int *kind) {
    double d = is_double(v) ? as_double(v) : 0;
    bool whole = is_int(v) || (d >= -9.2e18 && d <= 9.2e18 && d == (double)(int64_t)d);
    *kind = whole ? SEEN_WHOLE : SEEN_DOUBLE;
    return from_i64(seen->heap, is_int(v) ? as_int(v) : whole ? (int64_t)d : (int64_t)v.bits);
}

/* The text in small letters; itself when it has no others. */
static Value folded(Heap *heap, const String *s) {
    uint32_t i = 0;
    while (i < s->length && unit_lower(s->units[i]) == s->units[i]) i++;
    if (i == s->length) return value_copy(from_string((String *)(uintptr_t)s));
    String *lower = str_alloc(heap, s->length);
    if (!lower) return VALUE_ABORT;
    for (i = 0; i < s->length; i++) lower->units[i] = unit_lower(s->units[i]);
    return from_string(lower);
}

/* Values that are neither text nor number get a key that no text has: their type in front. */
static Value other_key(Heap *heap, Value v) {
    StrBuf buf;
    strbuf_init(&buf, heap);
    strbuf_append_unit(&buf, 0);
    strbuf_append_ascii(&buf, value_type_name(v), strlen(value_type_name(v)));
    strbuf_append_unit(&buf, 0);
    strbuf_append_value(&buf, v);
    return strbuf_take(&buf);
}

/* True when the value was not there before. */
static bool seen_add(Seen *seen, Value v) {
    int kind = SEEN_TEXT;
    Value key;
    if (is_number(v))
        key = number_key(seen, v, &kind);
    else if (!is_string(v))
        key = other_key(seen->heap, v);
    else
        key = seen->fold ? folded(seen->heap, as_string(v)) : value_copy(v);
    bool fresh = false;
    if (!is_abort(key)) {
        Map *map = as_map(seen->maps[kind]);
        fresh = !map_find(map, key);
        if (fresh) seen->failed |= !map_put(map, key);
    }
    seen->failed |= is_abort(key);
    value_free(key);
    return fresh;
}

static bool seen_open(Seen *seen) {
    for (int i = 0; i < 3; i++) {
        Map *map = map_new(seen->heap);
        seen->maps[i] = map ? from_block(map) : VALUE_UNSET;
        seen->failed |= !map;
    }
    return !seen->failed;
}

/* Is there a row from `base` on, with that column? */
static bool has_column(const Array *array, uint32_t column, uint32_t base) {
    uint32_t width = array->head.sub == 2 ? array->size1 : 1;
    return array->head.sub <= 2 && column < width && base < array->size0;
}

/* Mode 1 is for Int32, Double and text, mode 2 for all but Int32; the automatic mode 0 goes by the first element. */
static bool fits_mode(const Array *array, uint32_t column, uint32_t base, int mode) {
    uint32_t width = array->head.sub == 2 ? array->size1 : 1;
    for (uint32_t i = base; i < array->size0; i++) {
        Value v = array->items[(size_t)i * width + column];
        if (mode == 0) mode = is_i64(v) ? 2 : 1;
        if (mode == 1 && (!(is_number(v) || is_string(v)) || is_i64(v))) return false;
        if (mode == 2 && is_i32(v)) return false;
    }
    return true;
}

/* The fresh elements of a column moved into `result` from `to` on; the index behind the last. */
static uint32_t gather(Seen *seen, const Array *array, uint32_t column, uint32_t base, Array *result) {
    uint32_t width = array->head.sub == 2 ? array->size1 : 1, to = result->size0 - (array->size0 - base);
    for (uint32_t i = base; i < array->size0 && !seen->failed; i++) {
        Value v = array->items[(size_t)i * width + column];
        if (seen_add(seen, v)) value_store(&result->items[to++], value_copy(v));
    }
    return to;
}

/* __Au3_Unique(array, column, base, case, count, mode): the different elements, with their count in front unless count is 0. */
static Value library_unique(Call *call) {
    uint32_t column = (uint32_t)arg_int(call, 1), base = arg_bool(call, 2), counted = arg_bool(call, 4);
    if (!is_array(call->args[0]) || !has_column(as_array(call->args[0]), column, base)) return fail(call, 1, 0, from_i32(0));
    const Array *array = as_array(call->args[0]);
    if (!fits_mode(array, column, base, arg_int(call, 5))) return fail(call, 1, 0, from_i32(0));
    Seen seen = {.heap = call->heap, .fold = !arg_bool(call, 3)};
    Array *result = array_new_1d(call->heap, counted + array->size0 - base);
    Value value = result ? from_block(result) : VALUE_UNSET;
    uint32_t size = seen_open(&seen) && result ? gather(&seen, array, column, base, result) : 0;
    for (int i = 0; i < 3; i++) value_free(seen.maps[i]);
    if (result && counted && !seen.failed) value_store(&result->items[0], from_i32((int32_t)(size - 1)));
    if (result && !seen.failed && array_resize(&value, &size, 1)) return value;
    value_free(value);
    return VALUE_ABORT;
}

/* clang-format off */
const Builtin library_array_builtins[] = {
    {"__Au3_Sort",   6, 6, library_sort,   "__Au3_Sort(array, first, last, column, descending, two pivots)",          "Sorts rows; for Array.au3.",                      NEEDS_PLACE, FULL},
    {"__Au3_Unique", 6, 6, library_unique, "__Au3_Unique(array, column, base, case, count, mode)",        "The different elements; for Array.au3.",          0,           FULL},
};
/* clang-format on */
const int library_array_builtins_count = sizeof library_array_builtins / sizeof *library_array_builtins;
