/* Types of the DLL functions: their names, and values as raw bits. What a plain type makes of a value of any kind is a rule of
 * its own in AutoIt: types of up to 32 bits read Default as -1, wider ones as 0, addresses take numbers and text only. */
#include "binary.h"
#include "dll.h"

typedef struct TypeName {
    const char *name;
    DllKind kind;
} TypeName;

static const TypeName type_names[] = {
    {"none", DLL_NONE},      {"byte", DLL_BYTE},      {"ubyte", DLL_BYTE},      {"boolean", DLL_BYTE},
    {"short", DLL_SHORT},    {"ushort", DLL_USHORT},  {"word", DLL_USHORT},     {"int", DLL_INT},
    {"long", DLL_INT},       {"bool", DLL_INT},       {"uint", DLL_UINT},       {"ulong", DLL_UINT},
    {"dword", DLL_UINT},     {"int64", DLL_INT64},    {"uint64", DLL_INT64},    {"int_ptr", DLL_INT64},
    {"uint_ptr", DLL_INT64}, {"long_ptr", DLL_INT64}, {"ulong_ptr", DLL_INT64}, {"dword_ptr", DLL_INT64},
    {"lresult", DLL_INT64},  {"lparam", DLL_INT64},   {"wparam", DLL_INT64},    {"ptr", DLL_POINTER},
    {"hwnd", DLL_POINTER},   {"handle", DLL_POINTER}, {"float", DLL_FLOAT},     {"double", DLL_DOUBLE},
    {"str", DLL_STR},        {"wstr", DLL_WSTR},      {"struct", DLL_STRUCT},   {"idispatch", DLL_DISPATCH},
};

static bool same(const String *text, uint32_t start, uint32_t length, const char *name) {
    for (uint32_t i = 0; i < length; i++) {
        uint16_t unit = text->units[start + i];
        if (unit >= 'A' && unit <= 'Z') unit |= 32;
        if (!name[i] || unit != (uint8_t)name[i]) return false;
    }
    return name[length] == 0;
}

/* Where the convention begins, the length without one; false: an unknown convention. */
static bool without_convention(const String *text, uint32_t *length) {
    static const char *const conventions[] = {"cdecl", "stdcall", "winapi"};
    uint32_t colon = 0;
    while (colon < text->length && text->units[colon] != ':') colon++;
    *length = colon;
    if (colon == text->length) return true;
    for (size_t i = 0; i < sizeof conventions / sizeof *conventions; i++) {
        if (same(text, colon + 1, text->length - colon - 1, conventions[i])) return true;
    }
    return false;
}

bool dll_type_parse(const String *text, bool result, DllType *type) {
    uint32_t length = text->length;
    if (result && !without_convention(text, &length)) return false;
    type->pointer = length > 0 && text->units[length - 1] == '*';
    if (type->pointer) length--;
    for (size_t i = 0; i < sizeof type_names / sizeof *type_names; i++) {
        if (!same(text, 0, length, type_names[i].name)) continue;
        type->kind = type_names[i].kind;
        return type->kind != DLL_NONE || (result && !type->pointer);
    }
    return false;
}

static uint64_t address_of(Value v) {
    if (is_pointer(v)) return as_pointer(v);
    return is_number(v) || is_string(v) ? (uint64_t)to_i64(v) : 0;
}

static uint64_t float_bits(double number) {
    float narrow = (float)number;
    uint32_t bits;
    memcpy(&bits, &narrow, sizeof bits);
    return bits;
}

static uint64_t double_bits(double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

uint64_t dll_to_raw(DllKind kind, Value v) {
    switch (kind) {
    case DLL_BYTE: return (uint8_t)to_i32(v);
    case DLL_SHORT:
    case DLL_USHORT: return (uint16_t)to_i32(v);
    case DLL_INT: return (uint32_t)to_i32(v);
    case DLL_UINT: return is_default(v) ? 0 : (uint32_t)(uint64_t)to_i64(v);
    case DLL_INT64: return is_default(v) ? 0 : (uint64_t)to_i64(v);
    case DLL_POINTER: return address_of(v);
    case DLL_FLOAT: return float_bits(to_double(v));
    case DLL_DOUBLE: return double_bits(to_double(v));
    default: return 0;
    }
}

static Value foreign_float(uint64_t raw) {
    uint32_t bits = (uint32_t)raw;
    float number;
    memcpy(&number, &bits, sizeof number);
    return from_foreign_double(number);
}

static Value foreign_double(uint64_t raw) {
    double number;
    memcpy(&number, &raw, sizeof number);
    return from_foreign_double(number);
}

Value dll_from_raw(Heap *heap, DllKind kind, uint64_t raw) {
    switch (kind) {
    case DLL_BYTE: return from_i32((uint8_t)raw);
    case DLL_SHORT: return from_i32((int16_t)raw);
    case DLL_USHORT: return from_i32((uint16_t)raw);
    case DLL_INT: return from_i32((int32_t)(uint32_t)raw);
    case DLL_UINT: return from_i64(heap, (uint32_t)raw);
    case DLL_INT64: return from_i64(heap, (int64_t)raw);
    case DLL_POINTER:
    case DLL_DISPATCH: return from_pointer(heap, raw);
    case DLL_FLOAT: return foreign_float(raw);
    case DLL_DOUBLE: return foreign_double(raw);
    default: return VALUE_EMPTY;
    }
}

Value dll_text_at(Heap *heap, DllKind kind, uint64_t address, bool utf8) {
    if (!address) return VALUE_EMPTY;
    if (kind == DLL_STR) {
        const char *text = (const char *)(uintptr_t)address;
        return utf8 ? str_from_utf8(heap, text, strlen(text)) : str_from_ansi(heap, text, strlen(text));
    }
    const uint8_t *at = (const uint8_t *)(uintptr_t)address;
    size_t length = 0;
    while (at[2 * length] || at[2 * length + 1]) length++;
    String *s = length ? str_alloc(heap, length) : NULL;
    if (!length) return VALUE_EMPTY;
    if (!s) return VALUE_ABORT;
    memcpy(s->units, at, 2 * length);
    return from_string(s);
}
