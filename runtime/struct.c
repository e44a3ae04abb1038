/* DllStruct values: making them, reading and writing their items.
 *
 * A structure is one block: its head, its memory (16-byte aligned, so that native code may use it), the fields. Items may lie
 * at any address ("align 1", given pointers), therefore all access goes through memcpy. */
#include "struct.h"

#include "base/text.h"
#include "binary.h"
#include "compare.h"
#include "convert.h"
#include "str.h"

enum { ERROR_MEMORY = 3, ERROR_FIELD = 2, ERROR_INDEX = 3 };

/* ---- making ---- */

static size_t padded(size_t size) { return (size + 15) & ~(size_t)15; }

static Struct *alloc_struct(Heap *heap, const StructLayout *layout, uint64_t address) {
    size_t head = padded(sizeof(Struct)), own = address ? 0 : padded((size_t)layout->size);
    size_t fields = layout->field_count * sizeof(StructField);
    char *block = mem_calloc(heap, 1, head + own + fields);
    if (!block) return NULL;
    if (fields) memcpy(block + head + own, layout->fields, fields);
    Struct *s = (Struct *)(void *)block;
    s->head = (Block){.refs = 1, .kind = BLOCK_STRUCT};
    s->field_count = layout->field_count;
    s->size = layout->size;
    s->memory = address ? (uint8_t *)(uintptr_t)address : (uint8_t *)block + head;
    s->fields = (const StructField *)(const void *)(block + head + own);
    return s;
}

Value struct_new(Heap *heap, String *definition, uint64_t address, int32_t *error) {
    StructLayout layout = {0};
    *error = struct_layout(heap, definition, &layout);
    if (*error < 0) return VALUE_ABORT;
    if (!*error && !address && layout.size > INT32_MAX) *error = ERROR_MEMORY;
    Struct *s = *error ? NULL : alloc_struct(heap, &layout, address);
    mem_free(layout.fields);
    if (*error) return from_i32(0);
    if (!s) return VALUE_ABORT;
    s->definition = definition;
    block_copy(&definition->head);
    return from_block(s);
}

void struct_destroy(Struct *s) {
    if (s->definition) block_free(&s->definition->head);
    mem_free(s);
}

/* ---- finding ---- */

static bool same_name(const uint16_t *a, const uint16_t *b, uint32_t length) {
    for (uint32_t i = 0; i < length; i++) {
        if (a[i] != b[i] && unit_lower(a[i]) != unit_lower(b[i])) return false;
    }
    return true;
}

/* A name ends at a NUL. */
int struct_find(const Struct *s, const String *name) {
    uint32_t length = 0;
    while (length < name->length && name->units[length]) length++;
    for (uint32_t i = 0; i < s->field_count; i++) {
        const StructField *field = &s->fields[i];
        if (field->name_length != length) continue;
        if (same_name(s->definition->units + field->name_start, name->units, length)) return (int)i;
    }
    return -1;
}

/* What an access means: the first item of `field` and how many; whole: the array as one value. */
typedef struct Target {
    const StructField *field;
    uint8_t *at;
    bool whole;
} Target;

/* 0, or the @error. */
static int32_t find_target(const Struct *s, int field, Value index, Target *target) {
    if (field < 0 || (uint32_t)field >= s->field_count) return ERROR_FIELD;
    const StructField *f = &s->fields[field];
    bool whole = is_default(index);
    int64_t item = whole ? 1 : to_i32(index);
    if (item < 1 || item > f->count) return ERROR_INDEX;
    *target = (Target){f, s->memory + f->offset + (uint64_t)(item - 1) * f->size, whole && f->array};
    return 0;
}

/* ---- reading ---- */

static uint64_t load_bits(const uint8_t *at, size_t size) {
    uint8_t byte;
    uint16_t half;
    uint32_t word;
    uint64_t bits;
    switch (size) {
    case 1: memcpy(&byte, at, 1); return byte;
    case 2: memcpy(&half, at, 2); return half;
    case 4: memcpy(&word, at, 4); return word;
    default: memcpy(&bits, at, 8); return bits;
    }
}

static Value load_float(const uint8_t *at) {
    float number;
    memcpy(&number, at, sizeof number);
    return from_foreign_double(number);
}

static Value load_double(const uint8_t *at) {
    double number;
    memcpy(&number, at, sizeof number);
    return from_foreign_double(number);
}

static Value load_item(Heap *heap, const StructField *field, const uint8_t *at) {
    if (field->type == FIELD_FLOAT) return load_float(at);
    if (field->type == FIELD_DOUBLE) return load_double(at);
    uint64_t bits = load_bits(at, field->size);
    switch ((FieldType)field->type) {
    case FIELD_CHAR: return str_from_unit(heap, (uint16_t)(int8_t)bits); /* AutoIt extends the sign */
    case FIELD_WCHAR: return str_from_unit(heap, (uint16_t)bits);
    case FIELD_SHORT: return from_i32((int16_t)bits);
    case FIELD_UINT:
    case FIELD_INT64: return from_i64(heap, (int64_t)bits);
    case FIELD_POINTER: return from_pointer(heap, bits);
    default: return from_i32((int32_t)(uint32_t)bits);
    }
}

/* char[n]: up to the first NUL. */
static Value load_chars(Heap *heap, const uint8_t *at, uint32_t count) {
    const void *end = memchr(at, 0, count);
    return str_from_ansi(heap, (const char *)at, end ? (size_t)((const uint8_t *)end - at) : count);
}

static Value load_wchars(Heap *heap, const uint8_t *at, uint32_t count) {
    uint32_t length = 0;
    while (length < count && load_bits(at + 2 * (size_t)length, 2)) length++;
    if (!length) return value_copy(VALUE_EMPTY);
    String *s = str_alloc(heap, length);
    if (!s) return VALUE_ABORT;
    memcpy(s->units, at, 2 * (size_t)length);
    return from_string(s);
}

static Value load_whole(Heap *heap, const StructField *field, const uint8_t *at) {
    switch ((FieldType)field->type) {
    case FIELD_BYTE: return binary_new(heap, at, field->count);
    case FIELD_CHAR: return load_chars(heap, at, field->count);
    case FIELD_WCHAR: return load_wchars(heap, at, field->count);
    default: return load_item(heap, field, at);
    }
}

Value struct_read(const Struct *s, int field, Value index, int32_t *error) {
    Target target;
    *error = find_target(s, field, index, &target);
    if (*error) return from_i32(0);
    Heap *heap = mem_heap(s);
    return target.whole ? load_whole(heap, target.field, target.at) : load_item(heap, target.field, target.at);
}

/* ---- writing ---- */

static void store_bits(uint8_t *at, uint64_t bits, size_t size) {
    uint8_t byte = (uint8_t)bits;
    uint16_t half = (uint16_t)bits;
    uint32_t word = (uint32_t)bits;
    switch (size) {
    case 1: memcpy(at, &byte, 1); return;
    case 2: memcpy(at, &half, 2); return;
    case 4: memcpy(at, &word, 4); return;
    default: memcpy(at, &bits, 8); return;
    }
}

/* A character: of a number the unit with that code, of anything else the first unit of its text, NUL when it is empty. */
static Value store_character(Heap *heap, const StructField *field, uint8_t *at, Value v) {
    uint16_t unit = 0;
    if (is_number(v)) {
        unit = (uint16_t)to_i32(v);
    } else {
        Value text = to_string(heap, v);
        if (is_abort(text)) return text;
        if (as_string(text)->length) unit = as_string(text)->units[0];
        value_free(text);
    }
    store_bits(at, unit, field->size);
    return str_from_unit(heap, unit);
}

static Value store_item(Heap *heap, const StructField *field, uint8_t *at, Value v) {
    float single;
    double number;
    switch ((FieldType)field->type) {
    case FIELD_CHAR:
    case FIELD_WCHAR: return store_character(heap, field, at, v);
    case FIELD_FLOAT:
        single = (float)to_double(v);
        memcpy(at, &single, sizeof single);
        break;
    case FIELD_DOUBLE:
        number = to_double(v);
        memcpy(at, &number, sizeof number);
        break;
    case FIELD_POINTER: store_bits(at, to_address(v), field->size); break;
    default: store_bits(at, (uint64_t)to_whole(v), field->size);
    }
    return load_item(heap, field, at);
}

/* Bytes into byte[n]: as many as there are and fit; the rest stays. */
static Value store_binary(Heap *heap, const StructField *field, uint8_t *at, Value v) {
    Value binary = binary_from_value(heap, v);
    if (is_abort(binary)) return binary;
    uint32_t size = as_binary(binary)->size;
    if (size > field->count) size = field->count;
    if (size) memmove(at, as_binary(binary)->bytes, size);
    Value stored = binary_new(heap, as_binary(binary)->bytes, size);
    value_free(binary);
    return stored;
}

/* Text into char[n] or wchar[n]: cut to the size; a NUL behind it when there is room; the rest stays. */
static Value store_text(Heap *heap, const StructField *field, uint8_t *at, Value v) {
    Value text = to_string(heap, v);
    if (is_abort(text)) return text;
    const String *s = as_string(text);
    uint32_t length = s->length < field->count ? s->length : field->count;
    for (uint32_t i = 0; i < length; i++) {
        uint16_t unit = field->type == FIELD_CHAR ? text_to_ansi(s->units[i]) : s->units[i];
        store_bits(at + (size_t)i * field->size, unit, field->size);
    }
    if (length < field->count) store_bits(at + (size_t)length * field->size, 0, field->size);
    if (length == s->length) return text;
    Value stored = str_substring(heap, s, 0, length);
    value_free(text);
    return stored;
}

Value struct_write(Struct *s, int field, Value index, Value v, int32_t *error) {
    Target target;
    *error = find_target(s, field, index, &target);
    if (*error) return from_i32(0);
    Heap *heap = mem_heap(s);
    uint8_t type = target.whole ? target.field->type : FIELD_INT;
    if (type == FIELD_BYTE) return store_binary(heap, target.field, target.at, v);
    if (type == FIELD_CHAR || type == FIELD_WCHAR) return store_text(heap, target.field, target.at, v);
    return store_item(heap, target.field, target.at, v);
}
