/* DllStructCreate and its kin: memory with typed fields. What they do is in runtime/struct.h; here are only the arguments
 * and the @error numbers: 1 no structure, 2 no such field, 3 no such item, 5 an index below 1. */
#include "builtin.h"
#include "struct.h"

enum { NO_STRUCT = 1, NO_FIELD = 2, NULL_ADDRESS = 3, BAD_INDEX = 5 };

static Struct *struct_arg(const Call *call) { return is_struct(call->args[0]) ? as_struct(call->args[0]) : NULL; }

/* A field is meant by name if the value is text, else by number from 1; -1 when there is none. */
static int field_arg(const Call *call, const Struct *s) {
    Value v = call->args[1];
    if (is_string(v)) return struct_find(s, as_string(v));
    int32_t number = arg_int(call, 1);
    return number >= 1 && (uint32_t)number <= s->field_count ? number - 1 : -1;
}

static Value index_arg(const Call *call, int i) { return i < call->count ? call->args[i] : VALUE_DEFAULT; }

static bool bad_index(Value index) { return !is_default(index) && to_i32(index) < 1; }

/* DllStructCreate(definition, pointer): with a pointer the structure lies over that memory. */
static Value dllstruct_create(Call *call) {
    uint64_t address = 0;
    if (call->count > 1) {
        address = to_address(call->args[1]);
        if (!address) return fail(call, NULL_ADDRESS, 0, from_i32(0));
        if (!call_allowed(call, NEEDS_NATIVE)) return fail(call, NULL_ADDRESS, 0, from_i32(0));
    }
    Value definition = to_string(call->heap, call->args[0]);
    if (is_abort(definition)) return definition;
    Value created = struct_new(call->heap, as_string(definition), address, &call->error);
    value_free(definition);
    return created;
}

/* DllStructGetData(struct, field, index) */
static Value dllstruct_get_data(Call *call) {
    const Struct *s = struct_arg(call);
    if (!s) return fail(call, NO_STRUCT, 0, from_i32(0));
    Value index = index_arg(call, 2);
    if (bad_index(index)) return fail(call, BAD_INDEX, 0, from_i32(0));
    return struct_read(s, field_arg(call, s), index, &call->error);
}

/* DllStructSetData(struct, field, value, index): returns the value as it was stored. */
static Value dllstruct_set_data(Call *call) {
    Struct *s = struct_arg(call);
    if (!s) return fail(call, NO_STRUCT, 0, from_i32(0));
    Value index = index_arg(call, 3);
    if (bad_index(index)) return fail(call, BAD_INDEX, 0, from_i32(0));
    return struct_write(s, field_arg(call, s), index, call->args[2], &call->error);
}

/* DllStructGetPtr(struct, field): the address of the structure or of a field. */
static Value dllstruct_get_ptr(Call *call) {
    const Struct *s = struct_arg(call);
    if (!s) return fail(call, NO_STRUCT, 0, from_i32(0));
    uint64_t offset = 0;
    if (call->count > 1) {
        int field = field_arg(call, s);
        if (field < 0) return fail(call, NO_FIELD, 0, from_i32(0));
        offset = s->fields[field].offset;
    }
    return from_pointer(call->heap, (uint64_t)(uintptr_t)s->memory + offset);
}

/* DllStructGetSize(struct): in bytes. */
static Value dllstruct_get_size(Call *call) {
    const Struct *s = struct_arg(call);
    if (!s) return fail(call, NO_STRUCT, 0, from_i32(0));
    return from_int(call->heap, (int64_t)s->size);
}

/* clang-format off */
const Builtin dllstruct_builtins[] = {
    {"DllStructCreate",  1, 2, dllstruct_create,   "DllStructCreate(definition [, pointer])",          "Memory with typed fields.",            0, FULL},
    {"DllStructGetData", 2, 3, dllstruct_get_data, "DllStructGetData(struct, field [, index])",        "Reads a field.",                       0, FULL},
    {"DllStructGetPtr",  1, 2, dllstruct_get_ptr,  "DllStructGetPtr(struct [, field])",                "The address of a structure or field.", 0, FULL},
    {"DllStructGetSize", 1, 1, dllstruct_get_size, "DllStructGetSize(struct)",                         "Size in bytes.",                       0, FULL},
    {"DllStructSetData", 3, 4, dllstruct_set_data, "DllStructSetData(struct, field, value [, index])", "Writes a field.",                      0, FULL},
};
/* clang-format on */
const int dllstruct_builtins_count = sizeof dllstruct_builtins / sizeof *dllstruct_builtins;
