/* GUIDs of ole32 and rpcrt4, memory of COM, and ole initialisation. A GUID is 4, 2, 2 and 8 bytes, the first three numbers. */
#include "dll_native.h"

#include <stdio.h>

#define CO_E_CLASSSTRING     0x800401F3u
#define REGDB_E_CLASSNOTREG  0x80040154u
#define RPC_S_INVALID_STRING 1700u
#define GUID_TEXT            38

static int hex_digit(uint16_t unit) {
    if (unit >= '0' && unit <= '9') return unit - '0';
    uint16_t lower = unit | 32;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

/* "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx" as bytes in memory order; false when it is none. */
static bool read_guid(const uint16_t *units, uint8_t *guid) {
    static const int8_t order[16] = {3, 2, 1, 0, 5, 4, 7, 6, 8, 9, 10, 11, 12, 13, 14, 15};
    int at = 0;
    for (int i = 0; i < 16; i++) {
        if ((i == 4 || i == 6 || i == 8 || i == 10) && units[at++] != '-') return false;
        int high = hex_digit(units[at]), low = high < 0 ? -1 : hex_digit(units[at + 1]);
        if (low < 0) return false;
        guid[order[i]] = (uint8_t)(high << 4 | low);
        at += 2;
    }
    return true;
}

static void print_guid(const uint8_t *g, char *out, size_t room, bool upper) {
    snprintf(out, room,
             upper ? "%02X%02X%02X%02X-%02X%02X-%02X%02X-%02X%02X-%02X%02X%02X%02X%02X%02X"
                   : "%02x%02x%02x%02x-%02x%02x-%02x%02x-%02x%02x-%02x%02x%02x%02x%02x%02x",
             g[3], g[2], g[1], g[0], g[5], g[4], g[7], g[6], g[8], g[9], g[10], g[11], g[12], g[13], g[14], g[15]);
}

/* CLSIDFromString, IIDFromString(text, guid): 0 for no text gives the empty GUID. */
static uint64_t guid_from_text(Native *n) {
    uint8_t guid[16] = {0};
    if (!n->args[1]) return 0x80070057;
    Value text = nat_text_at(n, nat_ptr(n, 0), true);
    const String *s = is_string(text) ? as_string(text) : NULL;
    bool braces = s && s->length == GUID_TEXT && s->units[0] == '{' && s->units[GUID_TEXT - 1] == '}';
    bool good = !s || (braces && read_guid(s->units + 1, guid));
    value_free(text);
    memcpy(nat_ptr(n, 1), guid, sizeof guid);
    return good ? 0 : CO_E_CLASSSTRING;
}

/* StringFromGUID2(guid, buffer, size): 39 units with the NUL */
static uint64_t put_guid(Native *n) {
    char plain[40], text[48];
    if (!n->args[0] || !n->args[1] || nat_i32(n, 2) < GUID_TEXT + 1) return 0;
    print_guid(nat_ptr(n, 0), plain, sizeof plain, true);
    snprintf(text, sizeof text, "{%s}", plain);
    nat_put_utf8(n, 1, nat_u32(n, 2), text);
    return GUID_TEXT + 1;
}

static uint64_t text_from_guid(Native *n) { return nat_call_as(n, put_guid, true); }

/* StringFromCLSID, StringFromIID(guid, address of the text) */
static uint64_t text_of_guid(Native *n) {
    uint8_t *text = nat_alloc(n, 2 * (GUID_TEXT + 1));
    uint64_t args[] = {n->args[0], (uintptr_t)text, GUID_TEXT + 1};
    if (!text || !nat_call_with(n, text_from_guid, args, 3)) return 0x80070057;
    nat_put64(n, 1, (uint64_t)(uintptr_t)text);
    return 0;
}

/* A random one, version 4. */
static uint64_t new_guid(Native *n) {
    uint8_t guid[16];
    if (!n->args[0]) return 0x80070057;
    os_random(guid, sizeof guid);
    guid[7] = (uint8_t)((guid[7] & 0x0F) | 0x40);
    guid[8] = (uint8_t)((guid[8] & 0x3F) | 0x80);
    memcpy(nat_ptr(n, 0), guid, sizeof guid);
    return 0;
}

/* UuidToString(guid, address of the text) of rpcrt4 */
static uint64_t uuid_to_text(Native *n) {
    char plain[40];
    uint8_t *text = nat_alloc(n, 2 * (GUID_TEXT + 1));
    if (!text || !n->args[0]) return 14;
    print_guid(nat_ptr(n, 0), plain, sizeof plain, false);
    Value s = str_from_ascii(n->heap, plain);
    if (is_string(s)) nat_put_cut(text, n->wide, GUID_TEXT + 1, as_string(s));
    value_free(s);
    nat_put64(n, 1, (uint64_t)(uintptr_t)text);
    return 0;
}

static uint64_t uuid_from_text(Native *n) {
    Value text = nat_text(n, 0);
    uint8_t guid[16] = {0};
    bool good = is_string(text) && as_string(text)->length == GUID_TEXT - 2 && read_guid(as_string(text)->units, guid);
    good = good || is_unset(text);
    value_free(text);
    if (good && n->args[1]) memcpy(nat_ptr(n, 1), guid, sizeof guid);
    return good ? 0 : RPC_S_INVALID_STRING;
}

/* RpcStringFree(address of the text) */
static uint64_t free_text(Native *n) {
    uint64_t text = 0;
    if (n->args[0]) memcpy(&text, nat_ptr(n, 0), sizeof text);
    nat_free(n, (void *)(uintptr_t)text);
    nat_put64(n, 0, 0);
    return 0;
}

static uint64_t task_alloc(Native *n) { return (uint64_t)(uintptr_t)nat_alloc(n, nat_u64(n, 0)); }

static uint64_t task_realloc(Native *n) {
    if (!n->args[0]) return (uint64_t)(uintptr_t)nat_alloc(n, nat_u64(n, 1));
    return (uint64_t)(uintptr_t)nat_resize(n, nat_ptr(n, 0), nat_u64(n, 1));
}

static uint64_t same_guid(Native *n) { return n->args[0] && n->args[1] && memcmp(nat_ptr(n, 0), nat_ptr(n, 1), 16) == 0; }
static uint64_t say_ok(Native *n) { return (void)n, 0; }
static uint64_t no_class(Native *n) { return (void)n, REGDB_E_CLASSNOTREG; }
static uint64_t no_class_text(Native *n) { return (void)n, CO_E_CLASSSTRING; }

/* clang-format off */
const DllRow ole32_rows[] = {
    {"ole32",  "CLSIDFromString",  guid_from_text},
    {"ole32",  "IIDFromString",    guid_from_text},
    {"ole32",  "StringFromGUID2",  text_from_guid},
    {"ole32",  "StringFromCLSID",  text_of_guid},
    {"ole32",  "StringFromIID",    text_of_guid},
    {"ole32",  "CoCreateGuid",     new_guid},
    {"ole32",  "IsEqualGUID",      same_guid},
    {"ole32",  "CoTaskMemAlloc",   task_alloc},
    {"ole32",  "CoTaskMemRealloc", task_realloc},
    {"ole32",  "CoInitialize",     say_ok},
    {"ole32",  "CoInitializeEx",   say_ok},
    {"ole32",  "CoUninitialize",   say_ok},
    {"ole32",  "OleInitialize",    say_ok},
    {"ole32",  "OleUninitialize",  say_ok},
    {"ole32",  "CLSIDFromProgID",  no_class_text},
    {"ole32",  "CoCreateInstance", no_class},
    {"rpcrt4", "UuidCreate",       new_guid},
    {"rpcrt4", "UuidToString*",    uuid_to_text},
    {"rpcrt4", "UuidFromString*",  uuid_from_text},
    {"rpcrt4", "RpcStringFree*",   free_text},
};
/* clang-format on */
const int ole32_rows_count = sizeof ole32_rows / sizeof *ole32_rows;
