/* Texts of kernel32 and user32: lengths, copies, case, comparison, code pages. Code page 1252 stands for every page but UTF-8;
 * comparison is Windows' word sort, the same for every locale. */
#include "dll_native.h"

#include "compare.h"
#include "dll_format.h"

enum { CP_UTF8_NUMBER = 65001, NORM_IGNORECASE = 1, LCMAP_LOWER = 0x100, LCMAP_UPPER = 0x200, LCMAP_REVERSE = 0x800 };

static size_t length_at(const Native *n, const void *at) { return !at ? 0 : n->wide ? nat_wide_length(at) : strlen(at); }

static uint64_t text_length(Native *n) { return length_at(n, nat_ptr(n, 0)); }

static uint64_t text_length_a(Native *n) { return nat_call_as(n, text_length, false); }

/* Copies `length` units from one address to another, and ends them. */
static uint64_t copy_units(const Native *n, char *to, const char *from, size_t length) {
    size_t unit = n->wide ? 2 : 1;
    if (!to || !from) return 0;
    memmove(to, from, unit * length);
    memset(to + unit * length, 0, unit);
    return 1;
}

static uint64_t text_copy(Native *n) {
    return copy_units(n, nat_ptr(n, 0), nat_ptr(n, 1), length_at(n, nat_ptr(n, 1))) ? nat_u64(n, 0) : 0;
}

static uint64_t text_copy_n(Native *n) {
    size_t length = length_at(n, nat_ptr(n, 1)), room = nat_i32(n, 2) > 0 ? (size_t)nat_i32(n, 2) : 0;
    if (room == 0) return 0;
    return copy_units(n, nat_ptr(n, 0), nat_ptr(n, 1), length < room ? length : room - 1) ? nat_u64(n, 0) : 0;
}

static uint64_t text_append(Native *n) {
    char *to = nat_ptr(n, 0);
    size_t unit = n->wide ? 2 : 1;
    if (!to) return 0;
    copy_units(n, to + unit * length_at(n, to), nat_ptr(n, 1), length_at(n, nat_ptr(n, 1)));
    return nat_u64(n, 0);
}

/* ---- comparison ---- */

static int fold_order(const String *a, const String *b, bool nocase) {
    int order = str_compare(a, b, TEXT_NOCASE);
    if (order != 0 || nocase) return order;
    for (uint32_t i = 0; i < a->length && i < b->length; i++) {
        if (a->units[i] == b->units[i]) continue;
        return unit_lower(a->units[i]) == a->units[i] ? -1 : 1; /* small letters come first */
    }
    return 0;
}

/* Below, equal to or above 0 for two texts (owned). */
static int compare_take(Native *n, Value a, Value b, bool nocase) {
    int order = 0;
    if (is_string(a) && is_string(b))
        order = fold_order(as_string(a), as_string(b), nocase);
    else if (!n->failed)
        order = is_string(a) - is_string(b);
    value_free(a);
    value_free(b);
    return order < 0 ? -1 : order > 0;
}

uint64_t nat_compare_texts(Native *n) { return nat_from_i32(compare_take(n, nat_text(n, 0), nat_text(n, 1), false)); }
static uint64_t text_compare_nocase(Native *n) { return nat_from_i32(compare_take(n, nat_text(n, 0), nat_text(n, 1), true)); }

/* CompareString(locale, flags, text, length, text, length): 1 less, 2 equal, 3 greater. */
static uint64_t compare_string(Native *n) {
    if (!n->args[2] || !n->args[4]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    Value a = nat_text_limit(n, nat_ptr(n, 2), n->wide, nat_i32(n, 3));
    Value b = nat_text_limit(n, nat_ptr(n, 4), n->wide, nat_i32(n, 5));
    return (uint64_t)(2 + compare_take(n, a, b, nat_u32(n, 1) & (NORM_IGNORECASE | 0x10)));
}

/* CompareStringOrdinal(text, length, text, length, ignore case) */
static uint64_t compare_ordinal(Native *n) {
    if (!n->args[0] || !n->args[2]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    Value a = nat_text_limit(n, nat_ptr(n, 0), true, nat_i32(n, 1)), b = nat_text_limit(n, nat_ptr(n, 2), true, nat_i32(n, 3));
    int order = 0;
    if (is_string(a) && is_string(b)) order = str_compare(as_string(a), as_string(b), nat_i32(n, 4) ? TEXT_BASIC : TEXT_CASE);
    value_free(a);
    value_free(b);
    return (uint64_t)(2 + (order > 0) - (order < 0));
}

/* ---- case ---- */

static uint16_t turn(uint16_t unit, bool upper) { return upper ? unit_upper(unit) : unit_lower(unit); }

static void turn_units(const Native *n, char *at, size_t length, bool upper) {
    for (size_t i = 0; i < length; i++) {
        uint16_t unit;
        if (n->wide) {
            memcpy(&unit, at + 2 * i, 2);
            unit = turn(unit, upper);
            memcpy(at + 2 * i, &unit, 2);
        } else {
            at[i] = (char)text_to_ansi(turn(text_from_ansi((uint8_t)at[i]), upper));
        }
    }
}

/* CharUpper(text): in place; a number below 65,536 is a character. */
static uint64_t turn_char(Native *n, bool upper) {
    if (nat_u64(n, 0) < 0x10000) return turn((uint16_t)nat_u64(n, 0), upper);
    turn_units(n, nat_ptr(n, 0), length_at(n, nat_ptr(n, 0)), upper);
    return nat_u64(n, 0);
}

static uint64_t turn_buffer(Native *n, bool upper) {
    if (nat_ptr(n, 0)) turn_units(n, nat_ptr(n, 0), nat_u32(n, 1), upper);
    return nat_u32(n, 1);
}

static uint64_t char_upper(Native *n) { return turn_char(n, true); }
static uint64_t char_lower(Native *n) { return turn_char(n, false); }
static uint64_t char_upper_buff(Native *n) { return turn_buffer(n, true); }
static uint64_t char_lower_buff(Native *n) { return turn_buffer(n, false); }

static uint16_t char_arg(const Native *n) { return n->wide ? (uint16_t)nat_u32(n, 0) : text_from_ansi((uint8_t)nat_u32(n, 0)); }
static uint64_t is_char_upper(Native *n) { return unit_lower(char_arg(n)) != char_arg(n); }
static uint64_t is_char_lower(Native *n) { return unit_upper(char_arg(n)) != char_arg(n); }
static bool is_letter(uint16_t c) { return unit_lower(c) != c || unit_upper(c) != c || c == 0xDF || c == 0xAA || c == 0xBA; }
static uint64_t is_char_alpha(Native *n) { return is_letter(char_arg(n)); }
static uint64_t is_char_alnum(Native *n) { return is_letter(char_arg(n)) || (char_arg(n) >= '0' && char_arg(n) <= '9'); }

static uint64_t char_next(Native *n) {
    const char *at = nat_ptr(n, 0);
    bool end = !at || (n->wide ? !at[0] && !at[1] : !at[0]);
    return (uint64_t)(uintptr_t)at + (end ? 0 : n->wide ? 2 : 1);
}

static uint64_t char_prev(Native *n) {
    uint64_t start = nat_u64(n, 0), at = nat_u64(n, 1);
    return at > start ? at - (n->wide ? 2 : 1) : start;
}

static void put_unit(const Native *n, uint8_t *to, size_t i, uint16_t unit) {
    if (n->wide)
        memcpy(to + 2 * i, &unit, 2);
    else
        to[i] = text_to_ansi(unit);
}

static void map_units(String *s, uint32_t flags) {
    for (uint32_t i = 0; i < s->length; i++) {
        if (flags & (LCMAP_UPPER | LCMAP_LOWER)) s->units[i] = turn(s->units[i], (flags & LCMAP_UPPER) != 0);
    }
    for (uint32_t i = 0; flags & LCMAP_REVERSE && i < s->length / 2; i++) {
        uint16_t unit = s->units[i];
        s->units[i] = s->units[s->length - 1 - i];
        s->units[s->length - 1 - i] = unit;
    }
}

/* LCMapString(locale, flags, text, length, buffer, size) */
static uint64_t map_string(Native *n) {
    int32_t given = nat_i32(n, 3), room = nat_i32(n, 5);
    if (!n->args[2] || given == 0 || room < 0) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    Value text = nat_text_limit(n, nat_ptr(n, 2), n->wide, given < 0 ? -1 : given);
    if (!is_string(text)) return 0;
    String *s = as_string(text);
    map_units(s, nat_u32(n, 1));
    uint32_t length = s->length + (given < 0);
    bool fits = (uint32_t)room >= length;
    for (uint32_t i = 0; room && fits && n->args[4] && i < s->length; i++) put_unit(n, nat_ptr(n, 4), i, s->units[i]);
    if (room && fits && n->args[4] && given < 0) put_unit(n, nat_ptr(n, 4), s->length, 0);
    value_free(text);
    return room && !fits ? nat_fail(n, WIN_SMALL_BUFFER, 0) : length;
}

/* ---- code pages ---- */

static bool known_page(uint32_t page) {
    return page <= 3 || page == 1252 || page == CP_UTF8_NUMBER || page == 28591 || page == 20127;
}

/* MultiByteToWideChar(page, flags, bytes, count, units, room): units written, or needed when room is 0. */
static uint64_t to_wide(Native *n) {
    const char *bytes = nat_ptr(n, 2);
    int32_t count = nat_i32(n, 3), room = nat_i32(n, 5);
    if (!bytes || count == 0 || room < 0 || !known_page(nat_u32(n, 0))) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    size_t size = count < 0 ? strlen(bytes) + 1 : (size_t)count;
    bool utf8 = nat_u32(n, 0) == CP_UTF8_NUMBER;
    if (utf8 && nat_u32(n, 1) & 8 && !text_is_utf8(bytes, size)) return nat_fail(n, WIN_NO_UNICODE, 0);
    Value text = utf8 ? str_from_utf8(n->heap, bytes, size) : str_from_ansi(n->heap, bytes, size);
    if (is_abort(text)) return nat_no_memory(n);
    uint32_t length = as_string(text)->length;
    bool fits = (uint32_t)room >= length;
    if (room && n->args[4]) memcpy(nat_ptr(n, 4), as_string(text)->units, 2 * (size_t)(fits ? length : (uint32_t)room));
    value_free(text);
    return room && !fits ? nat_fail(n, WIN_SMALL_BUFFER, 0) : length;
}

/* Writes units as bytes of a page; returns how many. `lost` is set when a unit has no byte. */
static size_t to_bytes(const uint16_t *units, size_t count, bool utf8, char *out, bool *lost) {
    if (utf8) return text_utf16_to_utf8(units, count, out);
    for (size_t i = 0; i < count; i++) {
        out[i] = (char)text_to_ansi(units[i]);
        *lost = *lost || (out[i] == '?' && units[i] != '?');
    }
    return count;
}

/* WideCharToMultiByte(page, flags, units, count, bytes, room, default, lost) */
static uint64_t to_multi(Native *n) {
    int32_t count = nat_i32(n, 3), room = nat_i32(n, 5);
    if (!n->args[2] || count == 0 || room < 0 || !known_page(nat_u32(n, 0))) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    size_t length = count < 0 ? nat_wide_length(nat_ptr(n, 2)) + 1 : (size_t)count;
    Value text = nat_text_limit(n, nat_ptr(n, 2), true, (int64_t)length);
    char *bytes = mem_alloc(n->heap, 3 * length);
    if (!is_string(text) || !bytes) return value_free(text), mem_free(bytes), nat_no_memory(n);
    bool lost = false;
    size_t size = to_bytes(as_string(text)->units, length, nat_u32(n, 0) == CP_UTF8_NUMBER, bytes, &lost);
    bool fits = (size_t)room >= size;
    if (room && n->args[4]) memcpy(nat_ptr(n, 4), bytes, fits ? size : (size_t)room);
    nat_put32(n, 7, lost);
    mem_free(bytes);
    value_free(text);
    return room && !fits ? nat_fail(n, WIN_SMALL_BUFFER, 0) : size;
}

/* CharToOem, OemToChar and the Buff forms: the OEM page is taken for the ANSI one. */
static uint64_t char_to_oem(Native *n) {
    Value text = nat_text(n, 0);
    if (is_string(text)) nat_put_cut(nat_ptr(n, 1), false, UINT32_MAX, as_string(text));
    value_free(text);
    return 1;
}

static uint64_t oem_to_char(Native *n) {
    Value text = nat_text_at(n, nat_ptr(n, 0), false);
    if (is_string(text)) nat_put_cut(nat_ptr(n, 1), n->wide, UINT32_MAX, as_string(text));
    value_free(text);
    return 1;
}

/* wsprintf(buffer, format, ...): at most 1,024 characters. */
static uint64_t w_printf(Native *n) {
    Value text = native_format(n, 1, 2);
    if (!is_string(text)) return 0;
    uint32_t length = as_string(text)->length;
    nat_put_cut(nat_ptr(n, 0), n->wide, 1024, as_string(text));
    value_free(text);
    return length < 1024 ? length : 1023;
}

/* clang-format off */
const DllRow text_rows[] = {
    {"kernel32", "lstrlen*",             text_length},
    {"kernel32", "lstrlen",              text_length_a},
    {"kernel32", "lstrcpy*",             text_copy},
    {"kernel32", "lstrcpyn*",            text_copy_n},
    {"kernel32", "lstrcat*",             text_append},
    {"kernel32", "lstrcmp*",             nat_compare_texts},
    {"kernel32", "lstrcmpi*",            text_compare_nocase},
    {"kernel32", "CompareString*",       compare_string},
    {"kernel32", "CompareStringOrdinal", compare_ordinal},
    {"kernel32", "LCMapString*",         map_string},
    {"kernel32", "MultiByteToWideChar",  to_wide},
    {"kernel32", "WideCharToMultiByte",  to_multi},
    {"user32",   "CharUpper*",           char_upper},
    {"user32",   "CharLower*",           char_lower},
    {"user32",   "CharUpperBuff*",       char_upper_buff},
    {"user32",   "CharLowerBuff*",       char_lower_buff},
    {"user32",   "CharNext*",            char_next},
    {"user32",   "CharPrev*",            char_prev},
    {"user32",   "IsCharUpper*",         is_char_upper},
    {"user32",   "IsCharLower*",         is_char_lower},
    {"user32",   "IsCharAlpha*",         is_char_alpha},
    {"user32",   "IsCharAlphaNumeric*",  is_char_alnum},
    {"user32",   "CharToOem*",           char_to_oem},
    {"user32",   "OemToChar*",           oem_to_char},
    {"user32",   "wsprintf*",            w_printf},
};
/* clang-format on */
const int text_rows_count = sizeof text_rows / sizeof *text_rows;
