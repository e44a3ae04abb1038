/* Security identifiers (SID) of advapi32: revision 1, count, 6 bytes of authority, that many numbers. Accounts: the well-known
 * ones, and the user who runs the script. */
#include "dll_native.h"

#include <stdio.h>
#include <stdlib.h>

#define SID_PARTS 15

static bool valid_sid(const uint8_t *sid) { return sid && sid[0] == 1 && sid[1] <= SID_PARTS; }
static uint32_t sid_length(const uint8_t *sid) { return 8 + 4 * (uint32_t)sid[1]; }

static uint64_t is_valid_sid(Native *n) { return valid_sid(nat_ptr(n, 0)); }
static uint64_t get_length_sid(Native *n) { return n->args[0] ? sid_length(nat_ptr(n, 0)) : 0; }

static uint64_t equal_sid(Native *n) {
    const uint8_t *a = nat_ptr(n, 0), *b = nat_ptr(n, 1);
    return valid_sid(a) && valid_sid(b) && a[1] == b[1] && memcmp(a, b, sid_length(a)) == 0;
}

/* CopySid(size, to, from) */
static uint64_t copy_sid(Native *n) {
    const uint8_t *from = nat_ptr(n, 2);
    if (!valid_sid(from) || !n->args[1]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    if (nat_u32(n, 0) < sid_length(from)) return nat_fail(n, WIN_SMALL_BUFFER, 0);
    memcpy(nat_ptr(n, 1), from, sid_length(from));
    return 1;
}

/* Reads "S-1-5-32-544"; the length, 0 when it is none. */
static uint32_t parse_sid(const char *text, uint8_t *sid) {
    char *end;
    if ((text[0] | 32) != 's' || strncmp(text + 1, "-1-", 3) != 0) return 0;
    uint64_t authority = strtoull(text + 4, &end, 0);
    if (end == text + 4 || text[4] == '-') return 0;
    memset(sid, 0, 8);
    sid[0] = 1;
    for (int i = 0; i < 6; i++) sid[7 - i] = (uint8_t)(authority >> (8 * i));
    while (*end == '-' && sid[1] < SID_PARTS && end[1] >= '0' && end[1] <= '9') {
        uint32_t part = (uint32_t)strtoull(end + 1, &end, 0);
        memcpy(sid + 8 + 4 * sid[1]++, &part, sizeof part);
    }
    return *end || sid[1] == 0 ? 0 : sid_length(sid);
}

/* ConvertStringSidToSid(text, address of the SID: memory to be given to LocalFree) */
static uint64_t text_to_sid(Native *n) {
    uint8_t sid[8 + 4 * SID_PARTS];
    char *text = nat_utf8(n, 0);
    uint32_t length = text ? parse_sid(text, sid) : 0;
    bool given = text != NULL;
    mem_free(text);
    if (!length || !n->args[1]) return nat_fail(n, given ? 1337 : WIN_BAD_PARAMETER, 0);
    void *memory = nat_alloc(n, length);
    if (!memory) return nat_no_memory(n);
    memcpy(memory, sid, length);
    nat_put64(n, 1, (uint64_t)(uintptr_t)memory);
    return 1;
}

static void print_sid(const uint8_t *sid, char *text, size_t room) {
    uint64_t authority = 0;
    for (int i = 2; i < 8; i++) authority = authority << 8 | sid[i];
    int length = snprintf(text, room, "S-1-%llu", (unsigned long long)authority);
    for (int i = 0; i < sid[1]; i++) {
        uint32_t part;
        memcpy(&part, sid + 8 + 4 * i, sizeof part);
        length += snprintf(text + length, room - (size_t)length, "-%u", part);
    }
}

/* ConvertSidToStringSid(SID, address of the text: memory to be given to LocalFree) */
static uint64_t sid_to_text(Native *n) {
    char text[256];
    const uint8_t *sid = nat_ptr(n, 0);
    if (!valid_sid(sid) || !n->args[1]) return nat_fail(n, 1337, 0);
    print_sid(sid, text, sizeof text);
    Value s = str_from_ascii(n->heap, text);
    void *memory = nat_alloc(n, 2 * strlen(text) + 2);
    if (!is_string(s) || !memory) return value_free(s), nat_no_memory(n);
    nat_put_cut(memory, n->wide, strlen(text) + 1, as_string(s));
    value_free(s);
    nat_put64(n, 1, (uint64_t)(uintptr_t)memory);
    return 1;
}

typedef struct Account {
    const char *sid, *name, *domain;
    uint32_t kind; /* 1 user, 4 alias, 5 well-known group */
} Account;

static const Account accounts[] = {
    {"S-1-0-0", "NULL SID", "", 5},
    {"S-1-1-0", "Everyone", "", 5},
    {"S-1-2-0", "LOCAL", "", 5},
    {"S-1-3-0", "CREATOR OWNER", "", 5},
    {"S-1-3-1", "CREATOR GROUP", "", 5},
    {"S-1-5-4", "INTERACTIVE", "NT AUTHORITY", 5},
    {"S-1-5-7", "ANONYMOUS LOGON", "NT AUTHORITY", 5},
    {"S-1-5-11", "Authenticated Users", "NT AUTHORITY", 5},
    {"S-1-5-18", "SYSTEM", "NT AUTHORITY", 5},
    {"S-1-5-19", "LOCAL SERVICE", "NT AUTHORITY", 5},
    {"S-1-5-20", "NETWORK SERVICE", "NT AUTHORITY", 5},
    {"S-1-5-32-544", "Administrators", "BUILTIN", 4},
    {"S-1-5-32-545", "Users", "BUILTIN", 4},
    {"S-1-5-32-546", "Guests", "BUILTIN", 4},
};

static uint32_t dword_at(const Native *n, int i) {
    uint32_t number = 0;
    if (n->args[i]) memcpy(&number, nat_ptr(n, i), sizeof number);
    return number;
}

/* Gives a text to (buffer, address of its size); false when it does not fit: the size with the NUL goes back. */
static bool give_text(Native *n, int buffer, int size, const char *text) {
    uint32_t room = dword_at(n, size), length = nat_put_utf8(n, buffer, room, text);
    nat_put32(n, size, length);
    return length < room;
}

/* LookupAccountSid(system, SID, name, size, domain, size, kind) */
static uint64_t lookup_sid(Native *n) {
    char text[256];
    if (!valid_sid(nat_ptr(n, 1))) return nat_fail(n, 1337, 0);
    print_sid(nat_ptr(n, 1), text, sizeof text);
    for (size_t i = 0; i < sizeof accounts / sizeof *accounts; i++) {
        if (strcmp(accounts[i].sid, text) != 0) continue;
        bool named = give_text(n, 2, 3, accounts[i].name), both = give_text(n, 4, 5, accounts[i].domain);
        nat_put32(n, 6, accounts[i].kind);
        return named && both ? 1 : nat_fail(n, WIN_SMALL_BUFFER, 0);
    }
    return nat_fail(n, 1332, 0);
}

/* LookupAccountName(system, name, SID, size, domain, size, kind) */
static uint64_t lookup_name(Native *n) {
    Value name = nat_text(n, 1);
    uint8_t sid[8 + 4 * SID_PARTS];
    for (size_t i = 0; is_string(name) && i < sizeof accounts / sizeof *accounts; i++) {
        if (!str_equal_ascii_nocase(as_string(name), accounts[i].name)) continue;
        value_free(name);
        uint32_t length = parse_sid(accounts[i].sid, sid), room = dword_at(n, 3);
        nat_put32(n, 3, length);
        nat_put32(n, 6, accounts[i].kind);
        bool named = give_text(n, 4, 5, accounts[i].domain);
        if (room < length || !n->args[2] || !named) return nat_fail(n, WIN_SMALL_BUFFER, 0);
        memcpy(nat_ptr(n, 2), sid, length);
        return 1;
    }
    value_free(name);
    return nat_fail(n, 1332, 0);
}

/* ---- privileges ---- */

static const char *const privileges[] = {
    NULL,
    NULL,
    "SeCreateTokenPrivilege",
    "SeAssignPrimaryTokenPrivilege",
    "SeLockMemoryPrivilege",
    "SeIncreaseQuotaPrivilege",
    "SeMachineAccountPrivilege",
    "SeTcbPrivilege",
    "SeSecurityPrivilege",
    "SeTakeOwnershipPrivilege",
    "SeLoadDriverPrivilege",
    "SeSystemProfilePrivilege",
    "SeSystemtimePrivilege",
    "SeProfileSingleProcessPrivilege",
    "SeIncreaseBasePriorityPrivilege",
    "SeCreatePagefilePrivilege",
    "SeCreatePermanentPrivilege",
    "SeBackupPrivilege",
    "SeRestorePrivilege",
    "SeShutdownPrivilege",
    "SeDebugPrivilege",
    "SeAuditPrivilege",
    "SeSystemEnvironmentPrivilege",
    "SeChangeNotifyPrivilege",
    "SeRemoteShutdownPrivilege",
    "SeUndockPrivilege",
    "SeSyncAgentPrivilege",
    "SeEnableDelegationPrivilege",
    "SeManageVolumePrivilege",
    "SeImpersonatePrivilege",
    "SeCreateGlobalPrivilege",
};

/* LookupPrivilegeValue(system, name, number) */
static uint64_t lookup_privilege(Native *n) {
    Value name = nat_text(n, 1);
    uint64_t number = 0;
    for (size_t i = 2; is_string(name) && i < sizeof privileges / sizeof *privileges; i++) {
        if (str_equal_ascii_nocase(as_string(name), privileges[i])) number = i;
    }
    value_free(name);
    if (!number) return nat_fail(n, 1313, 0);
    nat_put64(n, 2, number);
    return 1;
}

/* LookupPrivilegeName(system, number, name, size) */
static uint64_t privilege_name(Native *n) {
    uint64_t number = 0;
    if (n->args[1]) memcpy(&number, nat_ptr(n, 1), sizeof number);
    if (number < 2 || number >= sizeof privileges / sizeof *privileges) return nat_fail(n, 1313, 0);
    return give_text(n, 2, 3, privileges[number]) ? 1 : nat_fail(n, WIN_SMALL_BUFFER, 0);
}

/* clang-format off */
const DllRow security_rows[] = {
    {"advapi32", "IsValidSid",             is_valid_sid},
    {"advapi32", "GetLengthSid",           get_length_sid},
    {"advapi32", "EqualSid",               equal_sid},
    {"advapi32", "CopySid",                copy_sid},
    {"advapi32", "ConvertStringSidToSid*", text_to_sid},
    {"advapi32", "ConvertSidToStringSid*", sid_to_text},
    {"advapi32", "LookupAccountSid*",      lookup_sid},
    {"advapi32", "LookupAccountName*",     lookup_name},
    {"advapi32", "LookupPrivilegeName*",   privilege_name},
    {"advapi32", "LookupPrivilegeValue*",  lookup_privilege},
};
/* clang-format on */
const int security_rows_count = sizeof security_rows / sizeof *security_rows;
