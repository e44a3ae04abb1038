/* The tables of Windows functions that are answered here, and what their rows share (dll_native.h). */
#include "dll_native.h"

/* clang-format off */
extern const DllRow crypt_rows[];
extern const int crypt_rows_count;
extern const DllRow crypt32_rows[];
extern const int crypt32_rows_count;
extern const DllRow disk_rows[];
extern const int disk_rows_count;
extern const DllRow file_rows[];
extern const int file_rows_count;
extern const DllRow locale_rows[];
extern const int locale_rows_count;
extern const DllRow locale_name_rows[];
extern const int locale_name_rows_count;
extern const DllRow lznt1_rows[];
extern const int lznt1_rows_count;
extern const DllRow mapping_rows[];
extern const int mapping_rows_count;
extern const DllRow memory_rows[];
extern const int memory_rows_count;
extern const DllRow msvcrt_rows[];
extern const int msvcrt_rows_count;
extern const DllRow ole32_rows[];
extern const int ole32_rows_count;
extern const DllRow path_rows[];
extern const int path_rows_count;
extern const DllRow path_join_rows[];
extern const int path_join_rows_count;
extern const DllRow process_rows[];
extern const int process_rows_count;
extern const DllRow registry_rows[];
extern const int registry_rows_count;
extern const DllRow security_rows[];
extern const int security_rows_count;
extern const DllRow shlwapi_rows[];
extern const int shlwapi_rows_count;
extern const DllRow signal_rows[];
extern const int signal_rows_count;
extern const DllRow system_rows[];
extern const int system_rows_count;
extern const DllRow text_rows[];
extern const int text_rows_count;
extern const DllRow time_rows[];
extern const int time_rows_count;
extern const DllRow url_rows[];
extern const int url_rows_count;
extern const DllRow user32_rows[];
extern const int user32_rows_count;

const DllTable dll_tables[] = {
    {crypt_rows, &crypt_rows_count},
    {crypt32_rows, &crypt32_rows_count},
    {disk_rows, &disk_rows_count},
    {file_rows, &file_rows_count},
    {locale_rows, &locale_rows_count},
    {locale_name_rows, &locale_name_rows_count},
    {lznt1_rows, &lznt1_rows_count},
    {mapping_rows, &mapping_rows_count},
    {memory_rows, &memory_rows_count},
    {msvcrt_rows, &msvcrt_rows_count},
    {ole32_rows, &ole32_rows_count},
    {path_rows, &path_rows_count},
    {path_join_rows, &path_join_rows_count},
    {process_rows, &process_rows_count},
    {registry_rows, &registry_rows_count},
    {security_rows, &security_rows_count},
    {shlwapi_rows, &shlwapi_rows_count},
    {signal_rows, &signal_rows_count},
    {system_rows, &system_rows_count},
    {text_rows, &text_rows_count},
    {time_rows, &time_rows_count},
    {url_rows, &url_rows_count},
    {user32_rows, &user32_rows_count},
    {NULL, NULL},
};
/* clang-format on */

/* ---- numbers ---- */

uint64_t nat_from_double(double number) {
    uint64_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

uint64_t nat_from_float(float number) {
    uint32_t bits;
    memcpy(&bits, &number, sizeof bits);
    return bits;
}

void nat_put32(Native *n, int i, uint32_t number) {
    if (n->args[i]) memcpy(nat_ptr(n, i), &number, sizeof number);
}

void nat_put64(Native *n, int i, uint64_t number) {
    if (n->args[i]) memcpy(nat_ptr(n, i), &number, sizeof number);
}

uint64_t nat_no_memory(Native *n) {
    n->failed = true;
    return 0;
}

uint32_t win_error(OsError error) {
    switch (error) {
    case OS_OK: return WIN_OK;
    case OS_NOT_FOUND: return WIN_NO_FILE;
    case OS_NOT_FOLDER: return WIN_NO_PATH;
    case OS_EXISTS: return WIN_EXISTS;
    case OS_NOT_EMPTY: return WIN_NOT_EMPTY;
    case OS_CROSS_VOLUME: return 17;
    case OS_NO_SPACE: return 112;
    case OS_BAD_NAME: return WIN_BAD_NAME;
    case OS_TOO_MANY: return 4;
    case OS_NO_MEMORY: return WIN_NO_MEMORY;
    case OS_UNSUPPORTED: return WIN_NOT_SUPPORTED;
    default: return WIN_ACCESS;
    }
}

/* ---- texts ---- */

size_t nat_wide_length(const void *at) {
    const uint8_t *bytes = at;
    size_t length = 0;
    if (!at) return 0;
    while (bytes[2 * length] || bytes[2 * length + 1]) length++;
    return length;
}

Value nat_text_limit(Native *n, const void *at, bool wide, int64_t limit) {
    if (!at) return VALUE_UNSET;
    size_t length = limit >= 0 ? (size_t)limit : wide ? nat_wide_length(at) : strlen(at);
    if (length > STRING_MAX) length = STRING_MAX;
    Value text;
    if (wide) {
        String *s = str_alloc(n->heap, length);
        if (s) memcpy(s->units, at, 2 * length);
        text = s ? from_string(s) : VALUE_ABORT;
    } else {
        text = str_from_ansi(n->heap, at, length);
    }
    if (is_abort(text)) n->failed = true;
    return text;
}

Value nat_text_at(Native *n, const void *at, bool wide) { return nat_text_limit(n, at, wide, -1); }

Value nat_text(Native *n, int i) { return nat_text_limit(n, nat_ptr(n, i), n->wide, -1); }

char *nat_utf8(Native *n, int i) {
    Value text = nat_text(n, i);
    if (!is_string(text)) return NULL;
    char *utf8 = str_to_utf8(n->heap, as_string(text), NULL);
    value_free(text);
    if (!utf8) n->failed = true;
    return utf8;
}

static void put_units(void *to, bool wide, const uint16_t *units, size_t length) {
    static const uint16_t end = 0;
    if (wide) {
        memcpy(to, units, 2 * length);
        memcpy((char *)to + 2 * length, &end, sizeof end);
        return;
    }
    for (size_t i = 0; i < length; i++) ((uint8_t *)to)[i] = text_to_ansi(units[i]);
    ((uint8_t *)to)[length] = 0;
}

uint32_t nat_put_text(Native *n, int i, uint64_t room, const String *s) {
    void *to = nat_ptr(n, i);
    if (!to || room <= s->length) return s->length + 1;
    put_units(to, n->wide, s->units, s->length);
    return s->length;
}

void nat_put_cut(void *to, bool wide, uint64_t room, const String *s) {
    if (to && room > 0) put_units(to, wide, s->units, s->length < room ? s->length : (size_t)room - 1);
}

uint32_t nat_put_take(Native *n, int i, uint64_t room, Value owned) {
    if (!is_string(owned)) {
        n->failed = n->failed || is_abort(owned);
        return 0;
    }
    uint32_t length = nat_put_text(n, i, room, as_string(owned));
    value_free(owned);
    return length;
}

uint32_t nat_put_utf8(Native *n, int i, uint64_t room, const char *text) {
    return nat_put_take(n, i, room, str_from_utf8(n->heap, text, strlen(text)));
}

/* ---- memory ---- */

/* Blocks stand in a list, newest first: an address is only believed when it is there. */
struct DllMemory {
    struct DllMemory *next;
    uint64_t size;
    uint8_t *bytes;
};

static struct DllMemory **find_block(DllState *state, const void *address) {
    struct DllMemory **link = &state->memory;
    while (*link && (*link)->bytes != address) link = &(*link)->next;
    return link;
}

void *nat_alloc(Native *n, uint64_t size) {
    struct DllMemory *block = size < INT32_MAX ? mem_alloc(n->heap, sizeof *block) : NULL;
    uint8_t *bytes = block ? mem_calloc(n->heap, 1, (size_t)size + 1) : NULL;
    if (!bytes) return mem_free(block), NULL;
    *block = (struct DllMemory){n->state->memory, size, bytes};
    n->state->memory = block;
    return bytes;
}

static void block_drop(struct DllMemory **link) {
    struct DllMemory *block = *link;
    *link = block->next;
    mem_free(block->bytes);
    mem_free(block);
}

bool nat_free(Native *n, const void *address) {
    struct DllMemory **link = find_block(n->state, address);
    if (!address || !*link) return false;
    block_drop(link);
    return true;
}

int64_t nat_size(Native *n, const void *address) {
    struct DllMemory *block = address ? *find_block(n->state, address) : NULL;
    return block ? (int64_t)block->size : -1;
}

void *nat_resize(Native *n, void *address, uint64_t size) {
    struct DllMemory *block = address ? *find_block(n->state, address) : NULL;
    if (!block || size >= INT32_MAX) return NULL;
    uint8_t *bytes = mem_realloc(n->heap, block->bytes, (size_t)size + 1);
    if (!bytes) return NULL;
    if (size > block->size) memset(bytes + block->size, 0, (size_t)(size - block->size));
    block->bytes = bytes;
    block->size = size;
    return bytes;
}

void dll_memory_free_all(DllState *state) {
    while (state->memory) block_drop(&state->memory);
}

/* ---- handles: small multiples of 4 ---- */

#define FIRST_HANDLE 0x40

uint64_t nat_handle(Native *n, const HandleType *type, void *object) {
    int32_t number = object ? handles_add(&n->state->objects, type, object) : 0;
    if (number) return FIRST_HANDLE + 4 * (uint64_t)(uint32_t)number;
    if (object) type->close(object);
    n->failed = true;
    return 0;
}

static int32_t handle_number(uint64_t handle) {
    return handle > FIRST_HANDLE && handle % 4 == 0 && handle < INT32_MAX ? (int32_t)((handle - FIRST_HANDLE) / 4) : 0;
}

void *nat_object(const Native *n, uint64_t handle, const HandleType *type) {
    return handles_get(&n->state->objects, handle_number(handle), type);
}

bool nat_close(Native *n, uint64_t handle) { return handles_close(&n->state->objects, handle_number(handle)); }

/* ---- other functions ---- */

uint64_t nat_call_with(Native *n, DllFunction function, const uint64_t *args, int count) {
    uint64_t all[NATIVE_ARGS] = {0};
    memcpy(all, args, (size_t)count * sizeof *args);
    const Native outer = *n;
    n->args = all;
    n->count = count;
    uint64_t result = function(n);
    n->args = outer.args;
    n->count = outer.count;
    return result;
}

uint64_t nat_call_as(Native *n, DllFunction function, bool wide) {
    bool outer = n->wide;
    n->wide = wide;
    uint64_t result = function(n);
    n->wide = outer;
    return result;
}

uint64_t nat_zero(Native *n) { return (void)n, 0; }
uint64_t nat_one(Native *n) { return (void)n, 1; }

uint64_t nat_call_address(Native *n, uint64_t address, const uint64_t *args, int count) {
    DllTarget target;
    uint64_t raw[NATIVE_ARGS + 1] = {0};
    DllType types[NATIVE_ARGS] = {{DLL_INT64, false}};
    if (count > NATIVE_ARGS - 1) return 0;
    for (int i = 0; i < count; i++) {
        raw[i + 1] = args[i];
        types[i + 1] = types[0];
    }
    if (dll_row_at(address, &target)) {
        bool outer = n->wide;
        n->wide = target.wide;
        uint64_t result = nat_call_with(n, target.row->function, args, count);
        n->wide = outer;
        return result;
    }
    return dll_call_foreign(address, types, raw, NULL, count + 1) ? raw[0] : 0;
}
