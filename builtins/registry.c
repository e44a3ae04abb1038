/* RegRead, RegWrite, RegDelete, RegEnumKey, RegEnumVal. Where the registry is kept: registry_file.h. */
#include "registry_file.h"

#include "binary.h"

#include <string.h>

enum { ERROR_NO_FILE = 2, ERROR_ACCESS = 5, ERROR_BAD_NETPATH = 53, ERROR_PARAMETER = 87, ERROR_BAD_PATHNAME = 161 };

/* ---- keys ---- */

/* Texts name one root each, with or without "64": there is one registry only. */
static const char *root_of(const String *text, size_t length) {
    static const struct {
        const char *name, *full;
    } known[] = {{"HKCU", "HKEY_CURRENT_USER"}, {"HKEY_CURRENT_USER", NULL},   {"HKLM", "HKEY_LOCAL_MACHINE"},
                 {"HKEY_LOCAL_MACHINE", NULL},  {"HKCR", "HKEY_CLASSES_ROOT"}, {"HKEY_CLASSES_ROOT", NULL},
                 {"HKU", "HKEY_USERS"},         {"HKEY_USERS", NULL},          {"HKCC", "HKEY_CURRENT_CONFIG"},
                 {"HKEY_CURRENT_CONFIG", NULL}};
    char name[32];
    if (length > 2 && text->units[length - 1] == '4' && text->units[length - 2] == '6') length -= 2;
    if (length >= sizeof name) return NULL;
    for (size_t i = 0; i < length; i++) {
        uint16_t u = text->units[i];
        name[i] = u >= 'a' && u <= 'z' ? (char)(u - 32) : u < 0x80 ? (char)u : '?';
    }
    name[length] = 0;
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(known[i].name, name) == 0) return known[i].full ? known[i].full : known[i].name;
    }
    return NULL;
}

/* Why a key cannot be: @error and @extended. */
typedef struct KeyError {
    int32_t error, extended;
} KeyError;

/* The parts behind the root: none empty, none longer than 255. */
static KeyError check_parts(const String *path) {
    size_t part = 0;
    for (size_t i = 0; i <= path->length; i++) {
        if (i < path->length && path->units[i] != '\\') {
            if (++part > 255) return (KeyError){1, ERROR_PARAMETER};
            continue;
        }
        if (part == 0) return (KeyError){1, ERROR_BAD_PATHNAME};
        part = 0;
    }
    return (KeyError){0, 0};
}

/* The full path of the key that argument 0 names, owned; UNSET with the reason when there can be none. */
static Value key_path(Call *call, KeyError *error) {
    const String *text = arg_str(call, 0);
    size_t root = 0, length = text->length;
    *error = (KeyError){3, ERROR_BAD_NETPATH}; /* another machine's */
    if (length > 1 && text->units[0] == '\\' && text->units[1] == '\\') return VALUE_UNSET;
    while (root < length && text->units[root] != '\\') root++;
    const char *name = root_of(text, root);
    *error = (KeyError){2, 0};
    if (!name) return VALUE_UNSET;
    if (length > root && text->units[length - 1] == '\\') length--;
    StrBuf path;
    strbuf_init(&path, call->heap);
    strbuf_append_ascii(&path, name, strlen(name));
    strbuf_append(&path, text->units + root, length - root);
    Value result = strbuf_take(&path);
    *error = is_string(result) ? check_parts(as_string(result)) : (KeyError){0, 0};
    if (!error->error) return result;
    value_free(result);
    return VALUE_UNSET;
}

/* ---- reading ---- */

/* Texts end at the first NUL; of REG_MULTI_SZ the two at the end go and the others become LF. */
static Value text_of_data(Heap *heap, const Binary *data, bool many) {
    size_t count = data->size / 2, length = 0;
    const uint8_t *b = data->bytes;
    if (many) length = count >= 2 ? count - 2 : 0;
    while (!many && length < count && (b[2 * length] || b[2 * length + 1])) length++;
    String *s = str_alloc(heap, length);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < length; i++) {
        uint16_t u = (uint16_t)(b[2 * i] | b[2 * i + 1] << 8);
        s->units[i] = u ? u : '\n';
    }
    return from_string(s);
}

static int64_t number_of_data(const Binary *data) {
    uint64_t number = 0;
    for (size_t i = 0; i < data->size && i < 8; i++) number |= (uint64_t)data->bytes[i] << (8 * i);
    return (int64_t)number;
}

static Value read_value(Call *call, const RegValue *value) {
    const Binary *data = as_binary(value->data);
    call->extended = (int32_t)value->type;
    switch (value->type) {
    case REG_SZ:
    case REG_EXPAND_SZ: return text_of_data(call->heap, data, false);
    case REG_MULTI_SZ: return text_of_data(call->heap, data, true);
    case REG_BINARY: return value_copy(value->data);
    case REG_DWORD:
    case REG_QWORD: return from_i64(call->heap, number_of_data(data));
    default: return fail(call, -2, (int32_t)value->type, VALUE_EMPTY);
    }
}

/* RegRead(key, name) */
static Value registry_read(Call *call) {
    KeyError error;
    RegFile reg;
    Value path = key_path(call, &error);
    if (!is_string(path)) return fail(call, error.error, error.extended, VALUE_EMPTY);
    reg_open(call, &reg, false);
    const RegKey *key = reg_find(&reg, reg_text(as_string(path)));
    const RegValue *value = key ? reg_find_value(key, reg_text(arg_str(call, 1))) : NULL;
    Value result = value ? read_value(call, value) : fail(call, key ? -1 : 1, ERROR_NO_FILE, VALUE_EMPTY);
    reg_close(&reg);
    value_free(path);
    return result;
}

/* The n-th key directly below; its name, UNSET when there is none. */
static Value nth_subkey(RegFile *reg, const RegKey *key, int32_t n) {
    RegText path = reg_text(as_string(key->path));
    for (size_t i = (size_t)(key - reg->keys) + 1; reg_below(reg, i, path); i++) {
        const String *sub = as_string(reg->keys[i].path);
        size_t start = path.length + 1, end = start;
        while (end < sub->length && sub->units[end] != '\\') end++;
        if (end == sub->length && --n == 0) return str_substring(reg->heap, sub, start, end - start);
    }
    return VALUE_UNSET;
}

static Value nth_value(Call *call, const RegKey *key, int32_t n) {
    if (n < 1 || (size_t)n > key->count) return VALUE_UNSET;
    call->extended = (int32_t)key->values[n - 1].type;
    return value_copy(key->values[n - 1].name);
}

static Value enumerate(Call *call, bool values) {
    KeyError error;
    RegFile reg;
    int32_t n = arg_int(call, 1);
    Value path = key_path(call, &error), result = VALUE_UNSET;
    if (!is_string(path)) return fail(call, error.error, error.extended, VALUE_EMPTY);
    reg_open(call, &reg, false);
    const RegKey *key = reg_find(&reg, reg_text(as_string(path)));
    if (key) result = values ? nth_value(call, key, n) : n > 0 ? nth_subkey(&reg, key, n) : VALUE_UNSET;
    reg_close(&reg);
    value_free(path);
    return is_unset(result) ? fail(call, key ? -1 : 1, 0, VALUE_EMPTY) : result;
}

/* RegEnumKey(key, n), RegEnumVal(key, n): n counts from 1. */
static Value registry_enum_key(Call *call) { return enumerate(call, false); }
static Value registry_enum_val(Call *call) { return enumerate(call, true); }

/* ---- writing ---- */

static uint32_t type_of_name(const String *name) {
    static const struct {
        const char *name;
        uint32_t type;
    } known[] = {{"REG_SZ", REG_SZ},       {"REG_EXPAND_SZ", REG_EXPAND_SZ}, {"REG_BINARY", REG_BINARY},
                 {"REG_DWORD", REG_DWORD}, {"REG_MULTI_SZ", REG_MULTI_SZ},   {"REG_QWORD", REG_QWORD}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (str_equal_ascii_nocase(name, known[i].name)) return known[i].type;
    }
    return REG_NONE;
}

static Value number_data(Heap *heap, uint64_t number, size_t size) {
    uint8_t bytes[8];
    for (size_t i = 0; i < size; i++) bytes[i] = (uint8_t)(number >> (8 * i));
    return binary_new(heap, bytes, size);
}

/* The bytes of argument 3 as a value of this type. */
static Value data_of_argument(Call *call, uint32_t type) {
    if (type == REG_DWORD) return number_data(call->heap, (uint32_t)arg_int(call, 3), 4);
    if (type == REG_QWORD) return number_data(call->heap, (uint64_t)to_whole(call->args[3]), 8);
    if (type == REG_BINARY) return binary_from_value(call->heap, call->args[3]);
    return reg_text_data(call->heap, reg_text(arg_str(call, 3)), type);
}

/* RegWrite(key [, name, type, value]): only the key when there is nothing more. */
static Value registry_write(Call *call) {
    KeyError error;
    RegFile reg;
    uint32_t type = call->count == 4 ? type_of_name(arg_str(call, 2)) : REG_NONE;
    Value path = key_path(call, &error);
    if (!is_string(path)) return fail(call, error.error, error.extended, from_i32(0));
    bool ok = call->count == 1 || type != REG_NONE;
    if (ok) {
        reg_open(call, &reg, true);
        RegKey *key = reg_make(&reg, reg_text(as_string(path)), false);
        ok = key &&
             (type == REG_NONE || reg_set_take(&reg, key, reg_text(arg_str(call, 1)), type, data_of_argument(call, type)));
        ok = ok && reg_save(&reg);
        reg_close(&reg);
        if (!ok) fail(call, 1, ERROR_ACCESS, VALUE_EMPTY);
    }
    value_free(path);
    return from_i32(ok);
}

/* Removes the key with all below it; false when it is one that is always there. */
static bool delete_key(RegFile *reg, RegKey *key) {
    if (key->known) return false;
    Value path = value_copy(key->path);
    size_t i = (size_t)(key - reg->keys);
    while (reg_below(reg, i, reg_text(as_string(path)))) reg_remove(reg, i);
    value_free(path);
    return reg_save(reg);
}

static bool delete_value(RegFile *reg, RegKey *key, RegValue *value) {
    if (value->known) return false;
    reg_remove_value(key, value);
    return reg_save(reg);
}

/* RegDelete(key [, name]) */
static Value registry_delete(Call *call) {
    KeyError error;
    RegFile reg;
    bool ok = false, missing = false;
    Value path = key_path(call, &error);
    if (!is_string(path)) return fail(call, error.error, error.extended, from_i32(0));
    reg_open(call, &reg, true);
    RegKey *key = reg_find(&reg, reg_text(as_string(path)));
    RegValue *value = key && call->count > 1 ? reg_find_value(key, reg_text(arg_str(call, 1))) : NULL;
    if (value)
        ok = delete_value(&reg, key, value);
    else if (key && call->count > 1)
        missing = true;
    else if (key)
        ok = delete_key(&reg, key);
    reg_close(&reg);
    value_free(path);
    if (ok || missing) return from_i32(ok);
    return fail(call, 1, key ? ERROR_ACCESS : ERROR_NO_FILE, from_i32(0));
}

/* clang-format off */
const Builtin registry_builtins[] = {
    {"RegDelete",  1, 2, registry_delete,   "RegDelete(keyname [, valuename])",             "Removes a key or value of the registry.",         NEEDS_REGISTRY, FULL},
    {"RegEnumKey", 2, 2, registry_enum_key, "RegEnumKey(keyname, instance)",                "The n-th subkey of a registry key.",              NEEDS_REGISTRY, FULL},
    {"RegEnumVal", 2, 2, registry_enum_val, "RegEnumVal(keyname, instance)",                "The name of the n-th value of a registry key.",   NEEDS_REGISTRY, FULL},
    {"RegRead",    2, 2, registry_read,     "RegRead(keyname, valuename)",                  "A value of the registry.",                        NEEDS_REGISTRY, FULL},
    {"RegWrite",   1, 4, registry_write,    "RegWrite(keyname [, valuename, type, value])", "Sets a value of the registry.",                   NEEDS_REGISTRY, FULL},
};
/* clang-format on */
const int registry_builtins_count = sizeof registry_builtins / sizeof *registry_builtins;
