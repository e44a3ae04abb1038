/* The registry functions of advapi32 over the registry of RegRead (registry_file.h). They return Windows' error number
 * themselves. A handle is the path of a key; the predefined keys are known by their numbers. */
#include "dll_native.h"

#include "binary.h"
#include "registry_file.h"

typedef struct KeyHandle {
    Value path; /* String */
} KeyHandle;

static void close_key(void *object) {
    value_free(((KeyHandle *)object)->path);
    mem_free(object);
}

static const HandleType key_handle_type = {"key", close_key};

static const char *predefined(uint64_t handle) {
    switch ((uint32_t)handle) {
    case 0x80000000: return "HKEY_CLASSES_ROOT";
    case 0x80000001: return "HKEY_CURRENT_USER";
    case 0x80000002: return "HKEY_LOCAL_MACHINE";
    case 0x80000003: return "HKEY_USERS";
    case 0x80000005: return "HKEY_CURRENT_CONFIG";
    default: return NULL;
    }
}

/* The path of a handle with a text behind it, owned; UNSET when the handle is none. */
static Value key_path(Native *n, uint64_t handle, Value sub) {
    const char *root = predefined(handle);
    const KeyHandle *key = root ? NULL : nat_object(n, handle, &key_handle_type);
    if (!root && !key) return VALUE_UNSET;
    StrBuf path;
    strbuf_init(&path, n->heap);
    if (root) strbuf_append_ascii(&path, root, strlen(root));
    if (key) strbuf_append(&path, as_string(key->path)->units, as_string(key->path)->length);
    const String *s = is_string(sub) ? as_string(sub) : NULL;
    uint32_t length = s ? s->length : 0, start = 0;
    while (length > start && s->units[length - 1] == '\\') length--;
    while (start < length && s->units[start] == '\\') start++;
    if (start < length) strbuf_append_unit(&path, '\\');
    if (s) strbuf_append(&path, s->units + start, length - start);
    Value made = strbuf_take(&path);
    if (is_abort(made)) n->failed = true;
    return made;
}

/* The same with the text of an argument. */
static Value sub_path(Native *n, int key, int sub) {
    Value text = nat_text(n, sub), path = key_path(n, nat_u64(n, key), text);
    value_free(text);
    return path;
}

static uint32_t give_key(Native *n, int i, Value path) {
    KeyHandle *key = mem_alloc(n->heap, sizeof *key);
    if (!key) return value_free(path), n->failed = true, WIN_NO_MEMORY;
    key->path = path;
    nat_put64(n, i, nat_handle(n, &key_handle_type, key));
    return WIN_OK;
}

static bool is_root(Value path) {
    const String *s = as_string(path);
    for (uint32_t i = 0; i < s->length; i++) {
        if (s->units[i] == '\\') return false;
    }
    return true;
}

/* RegOpenKeyEx(key, sub key, options, access, result) */
static uint64_t open_key(Native *n) {
    Value path = sub_path(n, 0, 1);
    RegFile reg;
    if (!is_string(path)) return WIN_BAD_HANDLE;
    reg_open(n->call, &reg, false);
    bool there = is_root(path) || reg_find(&reg, reg_text(as_string(path)));
    reg_close(&reg);
    if (there) return give_key(n, 4, path);
    value_free(path);
    return WIN_NO_FILE;
}

/* RegOpenKey(key, sub key, result) */
static uint64_t open_key_plain(Native *n) {
    return nat_call_with(n, open_key, (uint64_t[]){n->args[0], n->args[1], 0, 0, n->args[2]}, 5);
}

/* RegCreateKeyEx(key, sub key, 0, class, options, access, security, result, disposition) */
static uint64_t create_key(Native *n) {
    Value path = sub_path(n, 0, 1);
    RegFile reg;
    if (!is_string(path)) return WIN_BAD_HANDLE;
    reg_open(n->call, &reg, true);
    bool there = reg_find(&reg, reg_text(as_string(path))) != NULL;
    bool made = there || (reg_make(&reg, reg_text(as_string(path)), false) && reg_save(&reg));
    reg_close(&reg);
    if (!made) return value_free(path), WIN_ACCESS;
    nat_put32(n, 8, there ? 2 : 1);
    return give_key(n, 7, path);
}

static uint64_t close_reg_key(Native *n) {
    if (predefined(nat_u64(n, 0))) return WIN_OK;
    if (!nat_object(n, nat_u64(n, 0), &key_handle_type)) return WIN_BAD_HANDLE;
    return nat_close(n, nat_u64(n, 0)) ? WIN_OK : WIN_BAD_HANDLE;
}

static uint64_t flush_key(Native *n) { return (void)n, WIN_OK; }

/* A key that is there, in an open registry; the caller ends the access. */
typedef struct Access {
    RegFile reg;
    RegKey *key; /* NULL: none */
    Value path;
} Access;

static uint32_t access_begin(Native *n, Access *access, int sub, bool change) {
    access->path = sub < 0 ? key_path(n, nat_u64(n, 0), VALUE_UNSET) : sub_path(n, 0, sub);
    access->key = NULL;
    if (!is_string(access->path)) return WIN_BAD_HANDLE;
    reg_open(n->call, &access->reg, change);
    access->key = reg_find(&access->reg, reg_text(as_string(access->path)));
    return access->key ? WIN_OK : WIN_NO_FILE;
}

static uint64_t access_end(Access *access, uint64_t error) {
    if (is_string(access->path)) reg_close(&access->reg);
    value_free(access->path);
    return error;
}

/* ---- values ---- */

static bool is_text(uint32_t type) { return type == REG_SZ || type == REG_EXPAND_SZ || type == REG_MULTI_SZ; }

/* The bytes of a value in the width of the function: texts of the A form are ANSI. */
static Value value_bytes(Native *n, const RegValue *value) {
    const Binary *data = as_binary(value->data);
    if (n->wide || !is_text(value->type)) return value_copy(value->data);
    Value narrow = binary_new(n->heap, NULL, data->size / 2);
    for (uint32_t i = 0; is_binary(narrow) && i < data->size / 2; i++) {
        as_binary(narrow)->bytes[i] = text_to_ansi((uint16_t)(data->bytes[2 * i] | data->bytes[2 * i + 1] << 8));
    }
    return narrow;
}

/* Gives bytes to (buffer, address of its size). */
static uint32_t give_bytes(Native *n, int buffer, int size, Value bytes) {
    uint32_t room = 0;
    if (!is_binary(bytes)) return n->failed = true, WIN_NO_MEMORY;
    const Binary *data = as_binary(bytes);
    if (n->args[size]) memcpy(&room, nat_ptr(n, size), sizeof room);
    nat_put32(n, size, data->size);
    bool fits = n->args[buffer] && room >= data->size;
    if (fits) memcpy(nat_ptr(n, buffer), data->bytes, data->size);
    uint32_t error = n->args[buffer] && !fits ? WIN_MORE_DATA : WIN_OK;
    value_free(bytes);
    return error;
}

/* RegQueryValueEx(key, name, 0, type, data, size) */
static uint64_t query_value(Native *n) {
    Access access;
    uint32_t error = access_begin(n, &access, -1, false);
    if (error) return access_end(&access, error);
    Value name = nat_text(n, 1);
    RegText text = is_string(name) ? reg_text(as_string(name)) : (RegText){NULL, 0};
    const RegValue *value = reg_find_value(access.key, text);
    value_free(name);
    if (!value) return access_end(&access, WIN_NO_FILE);
    nat_put32(n, 3, value->type);
    return access_end(&access, give_bytes(n, 4, 5, value_bytes(n, value)));
}

/* What a script gives as data, as it is kept: texts in UTF-16. */
static Value data_arg(Native *n, uint32_t type, const uint8_t *bytes, uint32_t size) {
    if (n->wide || !is_text(type)) return binary_new(n->heap, bytes, size);
    Value wide = binary_new(n->heap, NULL, 2 * (size_t)size);
    for (uint32_t i = 0; is_binary(wide) && i < size; i++) {
        uint16_t unit = text_from_ansi(bytes[i]);
        memcpy(as_binary(wide)->bytes + 2 * (size_t)i, &unit, 2);
    }
    return wide;
}

/* RegSetValueEx(key, name, 0, type, data, size) */
static uint64_t set_value(Native *n) {
    Access access;
    uint32_t error = access_begin(n, &access, -1, true);
    if (error) return access_end(&access, error);
    Value name = nat_text(n, 1), data = data_arg(n, nat_u32(n, 3), nat_ptr(n, 4), n->args[4] ? nat_u32(n, 5) : 0);
    RegText text = is_string(name) ? reg_text(as_string(name)) : (RegText){NULL, 0};
    bool set = is_binary(data) && reg_set_take(&access.reg, access.key, text, nat_u32(n, 3), data) && reg_save(&access.reg);
    value_free(name);
    return access_end(&access, set ? WIN_OK : WIN_ACCESS);
}

/* RegDeleteValue(key, name) */
static uint64_t delete_value(Native *n) {
    Access access;
    uint32_t error = access_begin(n, &access, -1, true);
    if (error) return access_end(&access, error);
    Value name = nat_text(n, 1);
    RegText text = is_string(name) ? reg_text(as_string(name)) : (RegText){NULL, 0};
    RegValue *value = reg_find_value(access.key, text);
    value_free(name);
    if (!value) return access_end(&access, WIN_NO_FILE);
    reg_remove_value(access.key, value);
    return access_end(&access, reg_save(&access.reg) ? WIN_OK : WIN_ACCESS);
}

/* RegDeleteKeyValue(key, sub key, name) */
static uint64_t delete_key_value(Native *n) {
    Access access;
    uint32_t error = access_begin(n, &access, 1, true);
    if (error) return access_end(&access, error);
    Value name = nat_text(n, 2);
    RegText text = is_string(name) ? reg_text(as_string(name)) : (RegText){NULL, 0};
    RegValue *value = reg_find_value(access.key, text);
    value_free(name);
    if (value) reg_remove_value(access.key, value);
    return access_end(&access, !value ? WIN_NO_FILE : reg_save(&access.reg) ? WIN_OK : WIN_ACCESS);
}

/* ---- keys below ---- */

static bool has_sub_keys(const Access *access) {
    return reg_below(&access->reg, (size_t)(access->key - access->reg.keys) + 1, reg_text(as_string(access->path)));
}

static uint64_t delete_keys(Native *n, int sub, bool tree) {
    Access access;
    uint32_t error = access_begin(n, &access, sub, true);
    if (error) return access_end(&access, error);
    if (is_root(access.path) || (!tree && has_sub_keys(&access))) return access_end(&access, WIN_ACCESS);
    size_t i = (size_t)(access.key - access.reg.keys);
    while (reg_below(&access.reg, i, reg_text(as_string(access.path)))) reg_remove(&access.reg, i);
    return access_end(&access, reg_save(&access.reg) ? WIN_OK : WIN_ACCESS);
}

static uint64_t delete_key(Native *n) { return delete_keys(n, 1, false); }
static uint64_t delete_tree(Native *n) { return delete_keys(n, 1, true); }

/* SHDeleteEmptyKey(key, sub key): only one without keys below */
static uint64_t delete_empty_key(Native *n) {
    uint64_t error = delete_keys(n, 1, false);
    return error == WIN_ACCESS ? 1017 : error; /* "has subkeys" */
}

/* The i-th key directly below, as the part of its path; false when there is none. */
static bool nth_sub_key(const Access *access, uint32_t index, RegText *name) {
    RegText path = reg_text(as_string(access->path));
    for (size_t i = (size_t)(access->key - access->reg.keys) + 1; reg_below(&access->reg, i, path); i++) {
        const String *sub = as_string(access->reg.keys[i].path);
        size_t start = path.length + 1, end = start;
        while (end < sub->length && sub->units[end] != '\\') end++;
        if (end != sub->length || index-- > 0) continue;
        *name = (RegText){sub->units + start, end - start};
        return true;
    }
    return false;
}

/* Gives a name to (buffer, address of its size in units, the NUL in it; without it afterwards). */
static uint32_t give_name(Native *n, int buffer, int size, RegText name) {
    uint32_t room = 0;
    if (n->args[size]) memcpy(&room, nat_ptr(n, size), sizeof room);
    if (room <= name.length) return WIN_MORE_DATA;
    Value text = str_new(n->heap, name.units, name.length);
    if (!is_string(text)) return n->failed = true, WIN_NO_MEMORY;
    nat_put_cut(nat_ptr(n, buffer), n->wide, room, as_string(text));
    nat_put32(n, size, (uint32_t)name.length);
    value_free(text);
    return WIN_OK;
}

/* RegEnumKeyEx(key, index, name, size, ...) */
static uint64_t enum_key(Native *n) {
    Access access;
    RegText name;
    uint32_t error = access_begin(n, &access, -1, false);
    if (error) return access_end(&access, error);
    if (!nth_sub_key(&access, nat_u32(n, 1), &name)) return access_end(&access, WIN_NO_MORE_ITEMS);
    return access_end(&access, give_name(n, 2, 3, name));
}

/* RegEnumValue(key, index, name, size, 0, type, data, size) */
static uint64_t enum_value(Native *n) {
    Access access;
    uint32_t error = access_begin(n, &access, -1, false), index = nat_u32(n, 1);
    if (error) return access_end(&access, error);
    if (index >= access.key->count) return access_end(&access, WIN_NO_MORE_ITEMS);
    const RegValue *value = &access.key->values[index];
    error = give_name(n, 2, 3, reg_text(as_string(value->name)));
    nat_put32(n, 5, value->type);
    if (!error && n->args[7]) error = give_bytes(n, 6, 7, value_bytes(n, value));
    return access_end(&access, error);
}

/* RegQueryInfoKey(key, class, size, 0, keys, longest key, longest class, values, longest name, longest data, security, time) */
static uint64_t query_info(Native *n) {
    Access access;
    uint32_t error = access_begin(n, &access, -1, false), count = 0, most_key = 0, most_name = 0, most_data = 0;
    if (error) return access_end(&access, error);
    for (RegText name; nth_sub_key(&access, count, &name); count++) {
        if (name.length > most_key) most_key = (uint32_t)name.length;
    }
    for (size_t i = 0; i < access.key->count; i++) {
        const RegValue *value = &access.key->values[i];
        if (as_string(value->name)->length > most_name) most_name = as_string(value->name)->length;
        if (as_binary(value->data)->size > most_data) most_data = as_binary(value->data)->size;
    }
    nat_put32(n, 4, count);
    nat_put32(n, 5, most_key);
    nat_put32(n, 6, 0);
    nat_put32(n, 7, (uint32_t)access.key->count);
    nat_put32(n, 8, most_name);
    nat_put32(n, 9, most_data);
    return access_end(&access, WIN_OK);
}

/* clang-format off */
const DllRow registry_rows[] = {
    {"advapi32", "RegOpenKeyEx*",    open_key},
    {"advapi32", "RegOpenKey*",      open_key_plain},
    {"advapi32", "RegCreateKeyEx*",  create_key},
    {"advapi32", "RegCloseKey",      close_reg_key},
    {"advapi32", "RegFlushKey",      flush_key},
    {"advapi32", "RegQueryValueEx*", query_value},
    {"advapi32", "RegSetValueEx*",   set_value},
    {"advapi32", "RegDeleteValue*",  delete_value},
    {"advapi32", "RegDeleteKey*",    delete_key},
    {"advapi32", "RegDeleteKeyEx*",  delete_key},
    {"advapi32", "RegDeleteTree*",   delete_tree},
    {"shlwapi",  "SHDeleteKey*",     delete_tree},
    {"shlwapi",  "SHDeleteEmptyKey*", delete_empty_key},
    {"advapi32", "RegDeleteKeyValue*", delete_key_value},
    {"advapi32", "RegEnumKeyEx*",    enum_key},
    {"advapi32", "RegEnumValue*",    enum_value},
    {"advapi32", "RegQueryInfoKey*", query_info},
};
/* clang-format on */
const int registry_rows_count = sizeof registry_rows / sizeof *registry_rows;
