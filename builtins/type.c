/* Types: conversions that scripts ask for by name (Int, Number, String, Binary, Ptr, HWnd), the Is functions, VarGetType.
 *
 * The rules of the conversions are in runtime/convert.h; here is only what the flags choose. Windows do not exist here, so
 * nothing is ever a window handle. */
#include "binary.h"
#include "builtin.h"
#include "function.h"
#include "number.h"

static Value one_if(bool condition) { return from_i32(condition); }

/* ---- conversions ---- */

/* An Int64 stays one, also that of a hex text; everything else becomes what fits. */
static Value int_by_size(Heap *heap, Value v, int64_t whole) {
    bool wide = is_i64(v);
    if (is_string(v)) number_parse_int(as_string(v)->units, as_string(v)->length, &wide);
    return wide ? from_i64(heap, whole) : from_int(heap, whole);
}

/* Int(value, flag): without its fraction; flag 1 an Int32 (the low half), 2 an Int64, else as its size is. */
static Value type_int(Call *call) {
    Value v = call->args[0];
    int64_t whole = is_i32(v) ? as_i32(v) : to_whole(v);
    switch (call->count > 1 ? arg_int(call, 1) : 0) {
    case 1: return from_i32((int32_t)(uint32_t)whole);
    case 2: return from_i64(call->heap, whole);
    default: return int_by_size(call->heap, v, whole);
    }
}

/* Number(value, flag): flag 1 an Int32, 2 an Int64, 3 a Double, else what the value looks like. */
static Value type_number(Call *call) {
    Value v = call->args[0];
    switch (call->count > 1 ? arg_int(call, 1) : 0) {
    case 1: return from_i32((int32_t)(uint32_t)to_whole(v));
    case 2: return from_i64(call->heap, to_whole(v));
    case 3: return from_double(to_double(v));
    default: return to_number(call->heap, v);
    }
}

/* String(value) */
static Value type_string(Call *call) { return to_string(call->heap, call->args[0]); }

/* Ptr(value) */
static Value type_ptr(Call *call) { return from_pointer(call->heap, to_address(call->args[0])); }

/* HWnd(value): the handle of a window; what is none gives null and @error 1. */
static Value type_hwnd(Call *call) { return fail(call, 1, 0, from_hwnd(call->heap, 0)); }

/* ---- Binary ---- */

/* Binary(value) */
static Value binary_make(Call *call) { return binary_from_value(call->heap, call->args[0]); }

/* BinaryLen(value): the number of bytes that Binary() gives. */
static Value binary_length(Call *call) {
    Value binary = binary_from_value(call->heap, call->args[0]);
    if (is_abort(binary)) return binary;
    uint32_t size = as_binary(binary)->size;
    value_free(binary);
    return from_int(call->heap, size);
}

/* BinaryMid(value, start, count): count bytes from the place `start` (1 is the first); all when count is negative. */
static Value binary_mid(Call *call) {
    Value binary = binary_from_value(call->heap, call->args[0]);
    if (is_abort(binary)) return binary;
    int64_t size = as_binary(binary)->size;
    int64_t start = arg_int(call, 1);
    int64_t count = arg_int_or(call, 2, -1);
    if (start < 1 || start > size) start = size + 1;
    if (count < 0 || count > size - start + 1) count = size - start + 1;
    Value part = binary_new(call->heap, as_binary(binary)->bytes + start - 1, (size_t)count);
    value_free(binary);
    return part;
}

/* ---- what is it? ---- */

/* VarGetType(value) */
static Value type_name(Call *call) { return str_from_ascii(call->heap, value_type_name(call->args[0])); }

/* IsArray(value) */
static Value is_array_value(Call *call) { return one_if(is_array(call->args[0])); }

/* IsBinary(value) */
static Value is_binary_value(Call *call) { return one_if(is_binary(call->args[0])); }

/* IsBool(value) */
static Value is_bool_value(Call *call) { return one_if(is_bool(call->args[0])); }

/* IsDllStruct(value) */
static Value is_struct_value(Call *call) { return one_if(is_struct(call->args[0])); }

/* Is a Double whole and within 64 bits? */
static bool is_whole(double x) { return x >= -0x1p63 && x < 0x1p63 && (double)(int64_t)x == x; }

/* IsFloat(value): a number with a fraction, or beyond 64 bits. */
static Value is_float_value(Call *call) {
    Value v = call->args[0];
    return one_if(is_double(v) && !is_whole(as_double(v)));
}

/* IsInt(value): a whole number of any type. */
static Value is_int_value(Call *call) {
    Value v = call->args[0];
    return one_if(is_int(v) || (is_double(v) && is_whole(as_double(v))));
}

/* IsNumber(value) */
static Value is_number_value(Call *call) { return one_if(is_number(call->args[0])); }

/* IsFunc(value): 1 for a function of the script, 2 for a builtin. */
static Value is_function_value(Call *call) {
    Value v = call->args[0];
    if (!is_function(v)) return from_i32(0);
    return from_i32(as_function(v)->user ? 1 : 2);
}

/* IsKeyword(value): 1 for Default, 2 for Null. */
static Value is_keyword_value(Call *call) {
    Value v = call->args[0];
    return from_i32(is_default(v) ? 1 : is_null(v) ? 2 : 0);
}

/* IsMap(value) */
static Value is_map_value(Call *call) { return one_if(is_map(call->args[0])); }

/* IsPtr(value) */
static Value is_pointer_value(Call *call) { return one_if(is_pointer(call->args[0])); }

/* IsString(value) */
static Value is_string_value(Call *call) { return one_if(is_string(call->args[0])); }

static Value is_object_value(Call *call) { return one_if(is_object(call->args[0])); }
/* IsHWnd(value): there are no windows. */
static Value is_never(Call *call) {
    (void)call;
    return from_i32(0);
}

/* FuncName(function): its name in capitals. */
static Value function_name(Call *call) {
    Value v = call->args[0];
    if (!is_function(v)) return fail(call, 1, 0, value_copy(VALUE_EMPTY));
    const char *name = as_function(v)->name;
    String *s = str_alloc(call->heap, strlen(name));
    if (!s) return VALUE_ABORT;
    for (uint32_t i = 0; i < s->length; i++) {
        char c = name[i];
        s->units[i] = (uint16_t)(c >= 'a' && c <= 'z' ? c - 'a' + 'A' : c);
    }
    return from_string(s);
}

/* clang-format off */
const Builtin type_builtins[] = {
    {"Binary",      1, 1, binary_make,       "Binary(value)",                     "The bytes of a value.",                                0, FULL},
    {"BinaryLen",   1, 1, binary_length,     "BinaryLen(binary)",                 "Number of bytes.",                                     0, FULL},
    {"BinaryMid",   2, 3, binary_mid,        "BinaryMid(binary, start [, count])", "Some bytes out of the middle.",                       0, FULL},
    {"FuncName",    1, 1, function_name,     "FuncName(function)",                "The name of a function value.",                        0, FULL},
    {"HWnd",        1, 1, type_hwnd,         "HWnd(value)",                       "The handle of an existing window.",                    0, PARTLY},
    {"Int",         1, 2, type_int,          "Int(value [, flag])",               "The number without its fraction.",                     0, FULL},
    {"IsArray",     1, 1, is_array_value,    "IsArray(value)",                    "1 when the value is an array.",                        0, FULL},
    {"IsBinary",    1, 1, is_binary_value,   "IsBinary(value)",                   "1 when the value is a Binary.",                        0, FULL},
    {"IsBool",      1, 1, is_bool_value,     "IsBool(value)",                     "1 when the value is True or False.",                   0, FULL},
    {"IsDllStruct", 1, 1, is_struct_value,   "IsDllStruct(value)",                "1 when the value is a structure.",                     0, FULL},
    {"IsFloat",     1, 1, is_float_value,    "IsFloat(value)",                    "1 when the value is a number with a fraction.",        0, FULL},
    {"IsFunc",      1, 1, is_function_value, "IsFunc(value)",                     "1 for a function of the script, 2 for a builtin.",     0, FULL},
    {"IsHWnd",      1, 1, is_never,          "IsHWnd(value)",                     "1 when the value is the handle of an existing window.", 0, PARTLY},
    {"IsInt",       1, 1, is_int_value,      "IsInt(value)",                      "1 when the value is a whole number.",                  0, FULL},
    {"IsKeyword",   1, 1, is_keyword_value,  "IsKeyword(value)",                  "1 for Default, 2 for Null.",                           0, FULL},
    {"IsMap",       1, 1, is_map_value,      "IsMap(value)",                      "1 when the value is a map.",                           0, FULL},
    {"IsNumber",    1, 1, is_number_value,   "IsNumber(value)",                   "1 when the value is a number.",                        0, FULL},
    {"IsObj",       1, 1, is_object_value,   "IsObj(value)",                      "1 when the value is an object.",                       0, FULL},
    {"IsPtr",       1, 1, is_pointer_value,  "IsPtr(value)",                      "1 when the value is a pointer.",                       0, FULL},
    {"IsString",    1, 1, is_string_value,   "IsString(value)",                   "1 when the value is text.",                            0, FULL},
    {"Number",      1, 2, type_number,       "Number(value [, flag])",            "The number that a value stands for.",                  0, FULL},
    {"Ptr",         1, 1, type_ptr,          "Ptr(value)",                        "A pointer from a number or text.",                     0, FULL},
    {"String",      1, 1, type_string,       "String(value)",                     "The text form of a value.",                            0, FULL},
    {"VarGetType",  1, 1, type_name,         "VarGetType(value)",                 "The name of the type of a value.",                     0, FULL},
};
/* clang-format on */
const int type_builtins_count = sizeof type_builtins / sizeof *type_builtins;
