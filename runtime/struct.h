/* DllStruct values: typed memory as C code has it, shared by reference like an object.
 *
 * A structure has fields, found by number (from 0) or name; a field may be an array whose items count from 1. Every access
 * checks the field and the item, so nothing is read or written outside of the structure; only one that was laid over a given
 * address is as safe as that address. */
#ifndef AU3_RUNTIME_STRUCT_H
#define AU3_RUNTIME_STRUCT_H

#include "value.h"

#include <stddef.h>

typedef enum FieldType {
    FIELD_BYTE,
    FIELD_CHAR,
    FIELD_WCHAR,
    FIELD_SHORT,
    FIELD_USHORT,
    FIELD_INT,
    FIELD_UINT,
    FIELD_INT64,
    FIELD_FLOAT,
    FIELD_DOUBLE,
    FIELD_POINTER
} FieldType;

typedef struct StructField {
    uint8_t type;                     /* FieldType */
    uint8_t size;                     /* of one item */
    bool array;                       /* declared with brackets */
    uint32_t count;                   /* items */
    uint32_t name_start, name_length; /* in the definition; an unnamed field has the name "" */
    uint64_t offset;
} StructField;

struct Struct {
    Block head;
    uint32_t field_count;
    uint64_t size;
    uint8_t *memory;
    const StructField *fields;
    String *definition;
};

/* Makes a structure from a definition such as "int x;char name[8]", zeroed, or laid over `address` when that is not 0.
 * A definition that cannot be gives Int32 0 and *error as DllStructCreate has it; ABORT when memory runs out. */
Value struct_new(Heap *heap, String *definition, uint64_t address, int32_t *error);

/* The number of the field with this name, case ignored; -1 when there is none. */
int struct_find(const Struct *s, const String *name);

/* Reads a field, or one item of it: index is a value as scripts give it, Default means the field as a whole. A field (< 0 or
 * too large) or index that is not there gives Int32 0 and *error 2 or 3; else *error is 0. */
Value struct_read(const Struct *s, int field, Value index, int32_t *error);
/* Stores a value and returns it as it was stored. */
Value struct_write(Struct *s, int field, Value index, Value v, int32_t *error);

/* $s.name and $s.name(index) of the script: index Default where there is none. */
static inline Value struct_get(const Struct *s, const String *name, Value index, int32_t *error) {
    return struct_read(s, struct_find(s, name), index, error);
}
static inline Value struct_set(Struct *s, const String *name, Value index, Value v, int32_t *error) {
    return struct_write(s, struct_find(s, name), index, v, error);
}

/* Frees the structure; called by block_destroy only. */
void struct_destroy(Struct *s);

/* ---- inside (struct_layout.c) ---- */

typedef struct StructLayout {
    StructField *fields; /* memory of the heap */
    uint32_t field_count;
    uint64_t size;
} StructLayout;

/* Works out the fields of a definition: 0, or the @error of DllStructCreate, -1 when memory runs out. */
int32_t struct_layout(Heap *heap, const String *definition, StructLayout *layout);

#endif
