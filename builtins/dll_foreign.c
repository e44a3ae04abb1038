/* Calls of real native code through libffi, with the calling convention of the system: "stdcall" and "cdecl" mean the same on
 * 64 bits. Structures by value are described to libffi field by field. */
#include "dll.h"

#include "struct.h"

#include <ffi.h>

ffi_type *dll_ffi_type(DllType type) {
    if (type.pointer) return &ffi_type_pointer;
    switch (type.kind) {
    case DLL_NONE: return &ffi_type_void;
    case DLL_BYTE: return &ffi_type_uint8;
    case DLL_SHORT: return &ffi_type_sint16;
    case DLL_USHORT: return &ffi_type_uint16;
    case DLL_INT: return &ffi_type_sint32;
    case DLL_UINT: return &ffi_type_uint32;
    case DLL_INT64: return &ffi_type_sint64;
    case DLL_FLOAT: return &ffi_type_float;
    case DLL_DOUBLE: return &ffi_type_double;
    default: return &ffi_type_pointer;
    }
}

static ffi_type *field_type(const StructField *field) {
    if (field->type == FIELD_FLOAT) return &ffi_type_float;
    if (field->type == FIELD_DOUBLE) return &ffi_type_double;
    switch (field->size) {
    case 1: return &ffi_type_uint8;
    case 2: return &ffi_type_uint16;
    case 4: return &ffi_type_uint32;
    default: return &ffi_type_uint64;
    }
}

/* A structure for libffi: the type and its list of elements in one block; NULL when memory runs out. */
static ffi_type *struct_type(Heap *heap, const Struct *s) {
    size_t count = 0;
    for (uint32_t i = 0; i < s->field_count; i++) count += s->fields[i].count;
    ffi_type *type = mem_calloc(heap, 1, sizeof *type + (count + 1) * sizeof(ffi_type *));
    if (!type) return NULL;
    ffi_type **elements = (ffi_type **)(void *)(type + 1);
    type->type = FFI_TYPE_STRUCT;
    type->elements = elements;
    for (uint32_t i = 0; i < s->field_count; i++) {
        for (uint32_t k = 0; k < s->fields[i].count; k++) *elements++ = field_type(&s->fields[i]);
    }
    return type;
}

typedef struct Foreign {
    ffi_type *types[NATIVE_ARGS];
    void *places[NATIVE_ARGS];
    ffi_type *made[NATIVE_ARGS]; /* types of structures, to be freed */
} Foreign;

static bool prepare(Foreign *f, const DllType *types, uint64_t *raw, const Value *values, int count) {
    for (int i = 1; i < count; i++) {
        bool by_value = types[i].kind == DLL_STRUCT && !types[i].pointer;
        f->places[i] = &raw[i];
        f->types[i] = dll_ffi_type(types[i]);
        if (!by_value) continue;
        const Struct *s = as_struct(values[2 * i - 1]);
        f->made[i] = f->types[i] = struct_type(mem_heap(s), s);
        f->places[i] = s->memory;
        if (!f->made[i]) return false;
    }
    return true;
}

static uint64_t result_bits(DllType type, uint64_t raw) {
    switch (type.pointer ? DLL_POINTER : type.kind) {
    case DLL_BYTE: return (uint8_t)raw;
    case DLL_NONE: return 0;
    default: return raw; /* the reader cuts it to its size */
    }
}

bool dll_call_foreign(uint64_t address, const DllType *types, uint64_t *raw, const Value *values, int count) {
    Foreign f = {0};
    ffi_cif cif;
    uint64_t result[2] = {0};
    bool ready = prepare(&f, types, raw, values, count);
    ffi_type *result_type = types[0].kind == DLL_STRUCT ? &ffi_type_pointer : dll_ffi_type(types[0]);
    unsigned arguments = (unsigned)count - 1;
    bool fits = ready && ffi_prep_cif(&cif, FFI_DEFAULT_ABI, arguments, result_type, f.types + 1) == FFI_OK;
    void (*code)(void) = NULL;
    memcpy(&code, &address, sizeof code);
    if (fits) ffi_call(&cif, code, result, f.places + 1);
    for (int i = 1; i < count; i++) mem_free(f.made[i]);
    raw[0] = result_bits(types[0], result[0]);
    return ready;
}
