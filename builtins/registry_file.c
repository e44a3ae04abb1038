/* Keys and values of the registry in memory, and the file that they come from; see registry_file.h. Its syntax is
 * registry_text.c. */
#include "registry_file.h"

#include "base/text.h"
#include "binary.h"
#include "compare.h"
#include "environment.h"
#include "file_state.h"

#include <string.h>

/* ---- order ---- */

/* The backslash sorts below everything, so that "a\b" comes before "a b". */
static uint16_t weight(uint16_t u) {
    if (u == '\\') return 0;
    if (u < 0x80) return u >= 'A' && u <= 'Z' ? (uint16_t)(u | 32) : u;
    return unit_lower(u);
}

int reg_compare(RegText a, RegText b) {
    for (size_t i = 0; i < a.length && i < b.length; i++) {
        int difference = weight(a.units[i]) - weight(b.units[i]);
        if (difference) return difference;
    }
    return a.length < b.length ? -1 : a.length > b.length;
}

static RegText path_of(const RegKey *key) { return reg_text(as_string(key->path)); }

/* The first key that is not below `path` in the order. */
static size_t lower_bound(const RegFile *reg, RegText path) {
    size_t low = 0, high = reg->count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (reg_compare(path_of(&reg->keys[middle]), path) < 0)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

/* ---- keys ---- */

RegKey *reg_find(RegFile *reg, RegText path) {
    size_t i = lower_bound(reg, path);
    return i < reg->count && reg_compare(path_of(&reg->keys[i]), path) == 0 ? &reg->keys[i] : NULL;
}

bool reg_below(const RegFile *reg, size_t i, RegText path) {
    if (i >= reg->count) return false;
    RegText other = path_of(&reg->keys[i]);
    if (other.length < path.length || (other.length > path.length && other.units[path.length] != '\\')) return false;
    return reg_compare((RegText){other.units, path.length}, path) == 0;
}

/* Makes room for one more of `count` items; NULL when memory runs out. */
static void *grown(Heap *heap, void *items, size_t count, size_t *capacity, size_t size) {
    if (count < *capacity) return items;
    size_t more = *capacity ? *capacity * 2 : 16;
    void *bigger = mem_realloc(heap, items, more * size);
    if (bigger) *capacity = more;
    return bigger;
}

static RegKey *insert_key(RegFile *reg, RegText path, bool known) {
    RegKey *keys = grown(reg->heap, reg->keys, reg->count, &reg->capacity, sizeof *keys);
    Value text = keys ? str_new(reg->heap, path.units, path.length) : VALUE_ABORT;
    if (keys) reg->keys = keys;
    if (!is_string(text)) {
        reg->failed = true;
        return NULL;
    }
    size_t i = lower_bound(reg, path);
    memmove(&keys[i + 1], &keys[i], (reg->count++ - i) * sizeof *keys);
    keys[i] = (RegKey){.path = text, .known = known};
    return &keys[i];
}

RegKey *reg_make(RegFile *reg, RegText path, bool known) {
    RegKey *key = NULL;
    for (size_t i = 1; i <= path.length; i++) {
        if (i < path.length && path.units[i] != '\\') continue;
        RegText part = {path.units, i};
        key = reg_find(reg, part);
        if (!key) key = insert_key(reg, part, known);
        if (!key) return NULL;
        if (!known) key->known = false;
    }
    return key;
}

static void free_key(RegKey *key) {
    for (size_t i = 0; i < key->count; i++) {
        value_free(key->values[i].name);
        value_free(key->values[i].data);
    }
    mem_free(key->values);
    value_free(key->path);
}

void reg_remove(RegFile *reg, size_t i) {
    free_key(&reg->keys[i]);
    memmove(&reg->keys[i], &reg->keys[i + 1], (--reg->count - i) * sizeof *reg->keys);
}

/* ---- values ---- */

RegValue *reg_find_value(const RegKey *key, RegText name) {
    for (size_t i = 0; i < key->count; i++) {
        if (reg_compare(reg_text(as_string(key->values[i].name)), name) == 0) return &key->values[i];
    }
    return NULL;
}

static RegValue *insert_value(RegFile *reg, RegKey *key, RegText name) {
    RegValue *values = grown(reg->heap, key->values, key->count, &key->capacity, sizeof *values);
    if (!values) return NULL;
    key->values = values;
    Value text = str_new(reg->heap, name.units, name.length);
    if (!is_string(text)) return NULL;
    size_t i = key->count;
    while (i && reg_compare(reg_text(as_string(values[i - 1].name)), name) > 0) i--;
    memmove(&values[i + 1], &values[i], (key->count++ - i) * sizeof *values);
    values[i] = (RegValue){.name = text, .data = VALUE_UNSET};
    return &values[i];
}

bool reg_set_take(RegFile *reg, RegKey *key, RegText name, uint32_t type, Value data) {
    RegValue *value = reg_find_value(key, name);
    if (!value && is_binary(data)) value = insert_value(reg, key, name);
    if (!value || !is_binary(data)) {
        value_free(data);
        reg->failed = true;
        return false;
    }
    value_store(&value->data, data);
    value->type = type;
    value->known = false;
    return true;
}

void reg_remove_value(RegKey *key, RegValue *value) {
    value_free(value->name);
    value_free(value->data);
    size_t i = (size_t)(value - key->values);
    memmove(value, value + 1, (--key->count - i) * sizeof *value);
}

Value reg_text_data(Heap *heap, RegText text, uint32_t type) {
    bool many = type == REG_MULTI_SZ;
    size_t count = 0;
    while (count < text.length && text.units[count]) count++;
    Value data = binary_new(heap, NULL, (count + (many ? 2 : 1)) * 2);
    if (!is_binary(data)) return data;
    uint8_t *bytes = as_binary(data)->bytes;
    for (size_t i = 0; i < count; i++) {
        uint16_t u = many && text.units[i] == '\n' ? 0 : text.units[i];
        bytes[2 * i] = (uint8_t)u;
        bytes[2 * i + 1] = (uint8_t)(u >> 8);
    }
    return data;
}

/* ---- the file ---- */

/* $AU3_REGISTRY, else au3/registry.reg in the user's data folder. */
static void find_file(Call *call, Buffer *out) {
    const Environment *environment = call_environment(call);
    if (environment_get(environment, "AU3_REGISTRY", out) && out->length > 0) return;
    environment_data(environment, out);
    buffer_append_str(out, "/au3/registry.reg");
}

static void make_folder(RegFile *reg) {
    Buffer folder;
    const char *path = buffer_text(&reg->path), *slash = strrchr(path, '/');
    if (!slash || slash == path) return;
    buffer_init(&folder, reg->heap);
    buffer_append(&folder, path, (size_t)(slash - path));
    file_make_folders(buffer_text(&folder), reg->heap);
    buffer_free(&folder);
}

/* UTF-8, or UTF-16 as Windows exports it. */
static Value decode(Heap *heap, const char *bytes, size_t size) {
    const uint8_t *b = (const uint8_t *)bytes;
    if (size < 2 || b[0] != 0xFF || b[1] != 0xFE) {
        size_t bom = size >= 3 && memcmp(bytes, "\xEF\xBB\xBF", 3) == 0 ? 3 : 0;
        return str_from_utf8(heap, bytes + bom, size - bom);
    }
    String *s = str_alloc(heap, size / 2 - 1);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < s->length; i++) s->units[i] = (uint16_t)(b[2 * i + 2] | b[2 * i + 3] << 8);
    return from_string(s);
}

static void load(RegFile *reg) {
    Buffer bytes;
    buffer_init(&bytes, reg->heap);
    OsError error = os_read_file(buffer_text(&reg->path), &bytes);
    if (error && error != OS_NOT_FOUND && error != OS_NOT_FOLDER) reg->failed = true;
    if (!error && bytes.length) {
        Value text = decode(reg->heap, bytes.data, bytes.length);
        if (!is_string(text) || !reg_parse(reg, as_string(text))) reg->failed = true;
        value_free(text);
    }
    buffer_free(&bytes);
}

void reg_open(Call *call, RegFile *reg, bool change) {
    *reg = (RegFile){.call = call, .heap = call->heap, .lock = OS_NO_FILE};
    buffer_init(&reg->path, call->heap);
    find_file(call, &reg->path);
    if (!path_inside(call_paths(call), buffer_text(&reg->path))) reg->failed = true;
    if (change && !reg->failed) {
        make_folder(reg);
        if (os_lock_file(buffer_text(&reg->path), true, &reg->lock) != OS_OK) reg->failed = true;
    }
    if (!reg->failed) load(reg);
    reg_add_known(reg);
}

bool reg_save(RegFile *reg) {
    if (reg->failed) return false;
    StrBuf out;
    size_t size = 0;
    strbuf_init(&out, reg->heap);
    reg_print(reg, &out);
    Value text = strbuf_take(&out);
    char *bytes = is_string(text) ? str_to_utf8(reg->heap, as_string(text), &size) : NULL;
    bool ok = bytes && call_may_write(reg->call, size) && os_replace_file(buffer_text(&reg->path), bytes, size) == OS_OK;
    mem_free(bytes);
    value_free(text);
    return ok;
}

void reg_close(RegFile *reg) {
    if (reg->lock != OS_NO_FILE) os_close(reg->lock);
    for (size_t i = 0; i < reg->count; i++) free_key(&reg->keys[i]);
    mem_free(reg->keys);
    buffer_free(&reg->path);
}
