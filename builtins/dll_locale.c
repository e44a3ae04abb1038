/* Locales, messages and versions of kernel32. There is one locale, English (United States); the invariant one and neutral
 * English are known by number too. */
#include "dll_native.h"

#include <stdio.h>
#include <stdlib.h>

typedef struct LocaleText {
    uint32_t type;
    const char *text;
} LocaleText;

static const LocaleText locale_texts[] = {
    {0x0001, "0409"},
    {0x0002, "English (United States)"},
    {0x0003, "ENU"},
    {0x0004, "English"},
    {0x0005, "1"},
    {0x0006, "United States"},
    {0x0007, "USA"},
    {0x0008, "United States"},
    {0x0009, "0409"},
    {0x000A, "1"},
    {0x000B, "437"},
    {0x000C, ","},
    {0x000D, "1"},
    {0x000E, "."},
    {0x000F, ","},
    {0x0010, "3;0"},
    {0x0011, "2"},
    {0x0012, "1"},
    {0x0013, "0123456789"},
    {0x0014, "$"},
    {0x0015, "USD"},
    {0x0016, "."},
    {0x0017, ","},
    {0x0018, "3;0"},
    {0x0019, "2"},
    {0x001A, "2"},
    {0x001B, "0"},
    {0x001C, "0"},
    {0x001D, "/"},
    {0x001E, ":"},
    {0x001F, "M/d/yyyy"},
    {0x0020, "dddd, MMMM d, yyyy"},
    {0x0021, "0"},
    {0x0022, "0"},
    {0x0023, "0"},
    {0x0024, "1"},
    {0x0025, "0"},
    {0x0026, "0"},
    {0x0027, "0"},
    {0x0028, "AM"},
    {0x0029, "PM"},
    {0x0050, ""},
    {0x0051, "-"},
    {0x0059, "en"},
    {0x005A, "US"},
    {0x005C, "en-US"},
    {0x0079, "h:mm tt"},
    {0x1001, "English"},
    {0x1002, "United States"},
    {0x1003, "h:mm:ss tt"},
    {0x1004, "1252"},
    {0x1005, "0"},
    {0x1007, "US Dollar"},
    {0x1008, "US Dollar"},
    {0x1009, "1"},
    {0x100A, "0"},
    {0x100B, "1"},
    {0x100C, "6"},
    {0x100D, "0"},
    {0x100E, "0"},
    {0x100F, "1"},
    {0x1010, "1"},
    {0x1011, "10000"},
};

static const char *const days[] = {"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"};
static const char *const months[] = {"January", "February", "March",     "April",   "May",      "June",
                                     "July",    "August",   "September", "October", "November", "December"};

static bool known_locale(uint32_t locale) {
    return locale == LCID_US || locale == LCID_INVARIANT || locale == 0x0009 || locale == 0 || locale == 0x400 ||
           locale == 0x800;
}

/* What depends on it for the invariant locale. */
static const char *invariant_text(uint32_t type) {
    switch (type) {
    case 0x0002: return "Invariant Language (Invariant Country)";
    case 0x0014: return "\xC2\xA4";
    case 0x001F: return "MM/dd/yyyy";
    case 0x0020: return "dddd, dd MMMM yyyy";
    case 0x1003: return "HH:mm:ss";
    case 0x0079: return "HH:mm";
    case 0x005C: return "";
    default: return NULL;
    }
}

/* A text of the locale, in `name` when it is a short one; NULL: no such type. */
static const char *locale_text(uint32_t locale, uint32_t type, char *name) {
    const char *full = NULL;
    uint32_t which = type & 0xFFFF;
    if (which >= 0x2A && which <= 0x37) full = days[(which - 0x2A) % 7];
    if (which >= 0x38 && which <= 0x4F) full = months[(which - 0x38) % 12];
    bool shortened = (which >= 0x31 && which <= 0x37) || which >= 0x44;
    if (full && shortened) return snprintf(name, 4, "%.3s", full), name;
    if (full) return full;
    const char *own = locale == LCID_INVARIANT ? invariant_text(which) : NULL;
    for (size_t i = 0; !own && i < sizeof locale_texts / sizeof *locale_texts; i++) {
        if (locale_texts[i].type == which) own = locale_texts[i].text;
    }
    return own;
}

/* GetLocaleInfo(locale, type, buffer, size): the length with its NUL. */
uint64_t nat_locale_info(Native *n) {
    char name[4];
    uint32_t type = nat_u32(n, 1), room = nat_u32(n, 3);
    if (!known_locale(nat_u32(n, 0))) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    const char *text = locale_text(nat_u32(n, 0), type, name);
    if (!text) return nat_fail(n, WIN_BAD_FLAGS, 0);
    if (type & 0x20000000) { /* as a number */
        nat_put32(n, 2, (uint32_t)strtoul(text, NULL, (type & 0xFFFF) == 1 || (type & 0xFFFF) == 9 ? 16 : 10));
        return n->wide ? 2 : 4;
    }
    Value made = str_from_utf8(n->heap, text, strlen(text));
    if (is_abort(made)) return nat_no_memory(n);
    uint32_t length = as_string(made)->length + 1;
    if (room >= length) nat_put_text(n, 2, room, as_string(made));
    value_free(made);
    return room && room < length ? nat_fail(n, WIN_SMALL_BUFFER, 0) : length;
}

static uint64_t is_valid_locale(Native *n) { return known_locale(nat_u32(n, 0)) && nat_u32(n, 0) != 0; }
static uint64_t us_locale(Native *n) { return (void)n, LCID_US; }
static uint64_t ansi_page(Native *n) { return (void)n, 1252; }
static uint64_t oem_page(Native *n) { return (void)n, 437; }
static uint64_t is_valid_page(Native *n) { return nat_u32(n, 0) == 1252 || nat_u32(n, 0) == 437 || nat_u32(n, 0) == 65001; }
static uint64_t us_geo(Native *n) { return (void)n, 244; }
static uint64_t set_locale(Native *n) { return nat_u32(n, 0) == LCID_US; }

/* GetNumberFormat(locale, flags, number, format, buffer, size): groups of three, two digits behind the point, rounded */
static uint64_t number_format(Native *n) {
    char *text = nat_utf8(n, 2), plain[400], out[600];
    size_t length = 0;
    if (!text) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    int digits = snprintf(plain, sizeof plain, "%.2f", strtod(text, NULL));
    mem_free(text);
    if (digits < 0 || digits >= (int)sizeof plain) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    for (int i = 0, point = digits - 3; i < digits; i++) {
        out[length++] = plain[i];
        if (i < point - 1 && (point - i) % 3 == 1 && plain[i] != '-') out[length++] = ',';
    }
    out[length] = 0;
    uint32_t room = nat_u32(n, 5);
    if (room && room <= length) return nat_fail(n, WIN_SMALL_BUFFER, 0);
    if (room) nat_put_utf8(n, 4, room, out);
    return length + 1;
}

/* ---- messages ---- */

typedef struct Message {
    uint32_t code;
    const char *text;
} Message;

static const Message messages[] = {
    {0, "The operation completed successfully."},
    {1, "Incorrect function."},
    {2, "The system cannot find the file specified."},
    {3, "The system cannot find the path specified."},
    {4, "The system cannot open the file."},
    {5, "Access is denied."},
    {6, "The handle is invalid."},
    {8, "Not enough memory resources are available to process this command."},
    {13, "The data is invalid."},
    {14, "Not enough memory resources are available to complete this operation."},
    {15, "The system cannot find the drive specified."},
    {17, "The system cannot move the file to a different disk drive."},
    {18, "There are no more files."},
    {21, "The device is not ready."},
    {31, "A device attached to the system is not functioning."},
    {32, "The process cannot access the file because it is being used by another process."},
    {33, "The process cannot access the file because another process has locked a portion of the file."},
    {38, "Reached the end of the file."},
    {50, "The request is not supported."},
    {53, "The network path was not found."},
    {80, "The file exists."},
    {87, "The parameter is incorrect."},
    {109, "The pipe has been ended."},
    {112, "There is not enough space on the disk."},
    {120, "This function is not supported on this system."},
    {122, "The data area passed to a system call is too small."},
    {123, "The filename, directory name, or volume label syntax is incorrect."},
    {126, "The specified module could not be found."},
    {127, "The specified procedure could not be found."},
    {145, "The directory is not empty."},
    {183, "Cannot create a file when that file already exists."},
    {193, "%1 is not a valid Win32 application."},
    {203, "The system could not find the environment option that was entered."},
    {206, "The filename or extension is too long."},
    {234, "More data is available."},
    {258, "The wait operation timed out."},
    {259, "No more data is available."},
    {267, "The directory name is invalid."},
    {299, "Only part of a ReadProcessMemory or WriteProcessMemory request was completed."},
    {317, "The system cannot find message text for message number 0x%1 in the message file for %2."},
    {487, "Attempt to access invalid address."},
    {998, "Invalid access to memory location."},
    {1004, "Invalid flags."},
    {1008, "An attempt was made to reference a token that does not exist."},
    {1113, "No mapping for the Unicode character exists in the target multi-byte code page."},
    {1168, "Element not found."},
    {1223, "The operation was canceled by the user."},
    {1314, "A required privilege is not held by the client."},
    {1326, "The user name or password is incorrect."},
    {1332, "No mapping between account names and security IDs was done."},
    {1337, "The security ID structure is invalid."},
    {1400, "Invalid window handle."},
    {1411, "Class does not exist."},
    {1460, "This operation returned because the timeout period expired."},
    {0x80004001, "Not implemented"},
    {0x80004002, "No such interface supported"},
    {0x80004003, "Invalid pointer"},
    {0x80004005, "Unspecified error"},
    {0x80070005, "Access is denied."},
    {0x80070057, "The parameter is incorrect."},
    {0x800401F3, "Invalid class string"},
};

const char *dll_message(uint32_t code) {
    for (size_t i = 0; i < sizeof messages / sizeof *messages; i++) {
        if (messages[i].code == code) return messages[i].text;
    }
    return NULL;
}

/* The text of a message given by the caller (FROM_STRING), or by number from the system; UNSET: there is none. */
static Value message_text(Native *n) {
    uint32_t flags = nat_u32(n, 0);
    if (flags & 0x400) return nat_text(n, 1);
    const char *text = flags & 0x1000 ? dll_message(nat_u32(n, 2)) : NULL;
    if (!text) return VALUE_UNSET;
    char line[160];
    snprintf(line, sizeof line, "%s\r\n", text);
    return str_from_ascii(n->heap, line);
}

/* Gives the text out in memory of its own (ALLOCATE_BUFFER): its address goes to where the buffer would be. */
static uint64_t give_message(Native *n, const String *s) {
    void *memory = nat_alloc(n, 2 * (uint64_t)s->length + 2);
    if (!memory || !n->args[4]) return nat_fail(n, WIN_NO_MEMORY, 0);
    nat_put_cut(memory, n->wide, (uint64_t)s->length + 1, s);
    nat_put64(n, 4, (uint64_t)(uintptr_t)memory);
    return s->length;
}

/* FormatMessage(flags, source, number, language, buffer, size, arguments): inserts are left as they stand. */
static uint64_t format_message(Native *n) {
    Value text = message_text(n);
    if (!is_string(text)) return nat_fail(n, 317, 0);
    const String *s = as_string(text);
    uint32_t length = s->length;
    if (nat_u32(n, 0) & 0x100)
        length = (uint32_t)give_message(n, s);
    else if (nat_put_text(n, 4, nat_u32(n, 5), s) != length)
        length = (uint32_t)nat_fail(n, WIN_SMALL_BUFFER, 0);
    value_free(text);
    return length;
}

typedef struct Status {
    uint32_t status, error;
} Status;

static const Status statuses[] = {
    {0x00000000, 0},   {0x00000103, 997},  {0x80000005, 234},  {0x80000006, 18},   {0xC0000001, 31},  {0xC0000002, 1},
    {0xC0000003, 87},  {0xC0000004, 24},   {0xC0000005, 998},  {0xC0000008, 6},    {0xC000000B, 87},  {0xC000000D, 87},
    {0xC000000E, 2},   {0xC000000F, 2},    {0xC0000010, 1},    {0xC0000011, 38},   {0xC0000017, 8},   {0xC0000018, 487},
    {0xC0000022, 5},   {0xC0000023, 122},  {0xC0000024, 6},    {0xC0000033, 123},  {0xC0000034, 2},   {0xC0000035, 183},
    {0xC0000039, 161}, {0xC000003A, 3},    {0xC000003B, 161},  {0xC0000043, 32},   {0xC0000056, 5},   {0xC0000061, 1314},
    {0xC000006A, 86},  {0xC000006D, 1326}, {0xC000007F, 112},  {0xC000009A, 1450}, {0xC00000A2, 19},  {0xC00000BA, 5},
    {0xC00000BB, 50},  {0xC00000FD, 1001}, {0xC0000101, 145},  {0xC0000103, 267},  {0xC0000120, 995}, {0xC0000135, 126},
    {0xC0000139, 127}, {0xC000007A, 127},  {0xC0000225, 1168},
};

/* RtlNtStatusToDosError(status): 317 for what is not known. */
static uint64_t status_to_error(Native *n) {
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++) {
        if (statuses[i].status == nat_u32(n, 0)) return statuses[i].error;
    }
    return 317;
}

/* ---- version: that of the macros ---- */

enum { VERSION_BUILD = 19045, VERSION_NUMBERS = 5 * 4 };

static uint64_t get_version(Native *n) { return (void)n, (uint32_t)VERSION_BUILD << 16 | 10; }

/* GetVersionEx(info): OSVERSIONINFO, or the longer OSVERSIONINFOEX. */
static uint64_t get_version_ex(Native *n) {
    uint8_t *info = nat_ptr(n, 0);
    uint32_t numbers[5], size, base = VERSION_NUMBERS + 128 * (n->wide ? 2 : 1);
    if (!info) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    memcpy(&size, info, sizeof size);
    if (size != base && size != base + 8) return nat_fail(n, WIN_SMALL_BUFFER, 0);
    memset(info, 0, size);
    numbers[0] = size, numbers[1] = 10, numbers[2] = 0, numbers[3] = VERSION_BUILD, numbers[4] = 2;
    memcpy(info, numbers, sizeof numbers);
    if (size > base) {
        info[base + 5] = 1; /* SingleUserTS in the suite mask */
        info[base + 6] = 1; /* a workstation */
    }
    return 1;
}

/* RtlGetVersion(info) */
static uint64_t rtl_get_version(Native *n) { return nat_call_as(n, get_version_ex, true) ? 0 : 0xC000000D; }

/* clang-format off */
const DllRow locale_rows[] = {
    {"kernel32", "GetLocaleInfo*",             nat_locale_info},
    {"kernel32", "GetNumberFormat*",           number_format},
    {"kernel32", "IsValidLocale",              is_valid_locale},
    {"kernel32", "GetUserDefaultLCID",         us_locale},
    {"kernel32", "GetSystemDefaultLCID",       us_locale},
    {"kernel32", "GetThreadLocale",            us_locale},
    {"kernel32", "ConvertDefaultLocale",       us_locale},
    {"kernel32", "GetUserDefaultLangID",       us_locale},
    {"kernel32", "GetSystemDefaultLangID",     us_locale},
    {"kernel32", "GetUserDefaultUILanguage",   us_locale},
    {"kernel32", "GetSystemDefaultUILanguage", us_locale},
    {"kernel32", "GetThreadUILanguage",        us_locale},
    {"kernel32", "SetThreadLocale",            set_locale},
    {"kernel32", "GetUserGeoID",               us_geo},
    {"kernel32", "GetACP",                     ansi_page},
    {"kernel32", "GetOEMCP",                   oem_page},
    {"kernel32", "GetConsoleCP",               oem_page},
    {"kernel32", "GetConsoleOutputCP",         oem_page},
    {"kernel32", "IsValidCodePage",            is_valid_page},
    {"kernel32", "FormatMessage*",             format_message},
    {"ntdll",    "RtlNtStatusToDosError",      status_to_error},
    {"kernel32", "GetVersion",                 get_version},
    {"kernel32", "GetVersionEx*",              get_version_ex},
    {"ntdll",    "RtlGetVersion",              rtl_get_version},
};
/* clang-format on */
const int locale_rows_count = sizeof locale_rows / sizeof *locale_rows;
