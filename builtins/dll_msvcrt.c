/* The C library of Windows: memory, texts, numbers, sorting. Names with "wcs" take UTF-16, others bytes. What prints, exits or
 * keeps state of its own is not here. */
#include "dll_native.h"

#include "dll_format.h"

#include <math.h>
#include <stdlib.h>

/* ---- memory ---- */

static uint64_t c_memcpy(Native *n) {
    if (nat_u64(n, 2) && n->args[0] && n->args[1]) memmove(nat_ptr(n, 0), nat_ptr(n, 1), (size_t)nat_u64(n, 2));
    return n->args[0];
}

static uint64_t c_memset(Native *n) {
    if (nat_u64(n, 2)) memset(nat_ptr(n, 0), nat_i32(n, 1), (size_t)nat_u64(n, 2));
    return n->args[0];
}

static uint64_t sign(int order) { return nat_from_i32((order > 0) - (order < 0)); }

static uint64_t c_memcmp(Native *n) {
    return nat_u64(n, 2) ? sign(memcmp(nat_ptr(n, 0), nat_ptr(n, 1), (size_t)nat_u64(n, 2))) : 0;
}

static uint64_t c_memchr(Native *n) {
    const void *found = nat_u64(n, 2) ? memchr(nat_ptr(n, 0), nat_i32(n, 1), (size_t)nat_u64(n, 2)) : NULL;
    return (uint64_t)(uintptr_t)found;
}

static uint64_t c_malloc(Native *n) { return (uint64_t)(uintptr_t)nat_alloc(n, nat_u64(n, 0)); }

static uint64_t c_calloc(Native *n) {
    uint64_t count = nat_u64(n, 0), size = nat_u64(n, 1);
    return size && count > INT32_MAX / size ? 0 : (uint64_t)(uintptr_t)nat_alloc(n, count * size);
}

static uint64_t c_realloc(Native *n) {
    if (!n->args[0]) return (uint64_t)(uintptr_t)nat_alloc(n, nat_u64(n, 1));
    return (uint64_t)(uintptr_t)nat_resize(n, nat_ptr(n, 0), nat_u64(n, 1));
}

static uint64_t c_free(Native *n) {
    nat_free(n, nat_ptr(n, 0));
    return 0;
}

/* ---- texts ---- */

/* At 0 there is the empty text, and nothing is written. */
static uint16_t unit_at(const Native *n, uint64_t at, uint64_t i) {
    uint16_t unit;
    if (!at) return 0;
    if (!n->wide) return ((const uint8_t *)(uintptr_t)at)[i];
    memcpy(&unit, (const char *)(uintptr_t)at + 2 * i, 2);
    return unit;
}

static void put_unit(const Native *n, uint64_t at, uint64_t i, uint16_t unit) {
    if (!at) return;
    if (n->wide)
        memcpy((char *)(uintptr_t)at + 2 * i, &unit, 2);
    else
        ((uint8_t *)(uintptr_t)at)[i] = (uint8_t)unit;
}

static uint64_t length_of(const Native *n, uint64_t at) {
    uint64_t length = 0;
    while (at && unit_at(n, at, length)) length++;
    return length;
}

static uint64_t text_length(Native *n) { return length_of(n, n->args[0]); }

/* Copies up to the NUL or `limit` units behind what is there from `at` on. */
static uint64_t copy_text(const Native *n, uint64_t at, uint64_t limit, bool fill) {
    uint64_t i = 0;
    for (; i < limit && unit_at(n, n->args[1], i); i++) put_unit(n, n->args[0], at + i, unit_at(n, n->args[1], i));
    if (i < limit || !fill) put_unit(n, n->args[0], at + i, 0);
    for (; fill && i < limit; i++) put_unit(n, n->args[0], at + i, 0);
    return n->args[0];
}

static uint64_t c_strcpy(Native *n) { return copy_text(n, 0, UINT64_MAX, false); }
static uint64_t c_strncpy(Native *n) { return copy_text(n, 0, nat_u64(n, 2), true); }
static uint64_t c_strcat(Native *n) { return copy_text(n, length_of(n, n->args[0]), UINT64_MAX, false); }
static uint64_t c_strncat(Native *n) { return copy_text(n, length_of(n, n->args[0]), nat_u64(n, 2), false); }

static uint64_t compare_text(const Native *n, uint64_t limit, bool nocase) {
    for (uint64_t i = 0; i < limit; i++) {
        uint16_t a = unit_at(n, n->args[0], i), b = unit_at(n, n->args[1], i);
        if (nocase && a >= 'A' && a <= 'Z') a |= 32;
        if (nocase && b >= 'A' && b <= 'Z') b |= 32;
        if (a != b) return sign(a - b);
        if (!a) break;
    }
    return 0;
}

static uint64_t c_strcmp(Native *n) { return compare_text(n, UINT64_MAX, false); }
static uint64_t c_stricmp(Native *n) { return compare_text(n, UINT64_MAX, true); }
static uint64_t c_strncmp(Native *n) { return compare_text(n, nat_u64(n, 2), false); }
static uint64_t c_strnicmp(Native *n) { return compare_text(n, nat_u64(n, 2), true); }

static uint64_t place(const Native *n, uint64_t i) { return n->args[0] + i * (n->wide ? 2 : 1); }

static uint64_t c_strchr(Native *n) {
    uint16_t wanted = n->wide ? (uint16_t)nat_u32(n, 1) : (uint8_t)nat_u32(n, 1);
    for (uint64_t i = 0;; i++) {
        uint16_t unit = unit_at(n, n->args[0], i);
        if (unit == wanted) return place(n, i);
        if (!unit) return 0;
    }
}

static uint64_t c_strrchr(Native *n) {
    uint16_t wanted = n->wide ? (uint16_t)nat_u32(n, 1) : (uint8_t)nat_u32(n, 1);
    for (uint64_t i = length_of(n, n->args[0]) + 1; i-- > 0;) {
        if (unit_at(n, n->args[0], i) == wanted) return place(n, i);
    }
    return 0;
}

static uint64_t c_strstr(Native *n) {
    uint64_t length = length_of(n, n->args[0]), size = length_of(n, n->args[1]);
    for (uint64_t i = 0; i + size <= length; i++) {
        uint64_t k = 0;
        while (k < size && unit_at(n, n->args[0], i + k) == unit_at(n, n->args[1], k)) k++;
        if (k == size) return place(n, i);
    }
    return 0;
}

static uint64_t turn_text(const Native *n, bool upper) {
    for (uint64_t i = 0; unit_at(n, n->args[0], i); i++) {
        uint16_t unit = unit_at(n, n->args[0], i), first = upper ? 'a' : 'A';
        if (unit >= first && unit < first + 26) put_unit(n, n->args[0], i, unit ^ 32);
    }
    return n->args[0];
}

static uint64_t c_strupr(Native *n) { return turn_text(n, true); }
static uint64_t c_strlwr(Native *n) { return turn_text(n, false); }

static uint64_t c_strrev(Native *n) {
    uint64_t length = length_of(n, n->args[0]);
    for (uint64_t i = 0; i < length / 2; i++) {
        uint16_t unit = unit_at(n, n->args[0], i);
        put_unit(n, n->args[0], i, unit_at(n, n->args[0], length - 1 - i));
        put_unit(n, n->args[0], length - 1 - i, unit);
    }
    return n->args[0];
}

/* ---- numbers in texts ---- */

static uint64_t parse(Native *n, int base, bool is_signed, uint32_t *used) {
    char digits[80];
    uint32_t length = 0;
    while (length < sizeof digits - 1 && unit_at(n, n->args[0], length)) {
        uint16_t unit = unit_at(n, n->args[0], length);
        digits[length++] = unit < 128 ? (char)unit : '?';
    }
    digits[length] = 0;
    char *end;
    uint64_t number = is_signed ? (uint64_t)strtoll(digits, &end, base) : strtoull(digits, &end, base);
    *used = (uint32_t)(end - digits);
    return number;
}

static uint64_t c_atoi(Native *n) {
    uint32_t used;
    return nat_from_i32((int32_t)parse(n, 10, true, &used));
}

static uint64_t c_atoi64(Native *n) {
    uint32_t used;
    return parse(n, 10, true, &used);
}

/* strtol(text, end, base) of 32 bits, which stop at their limits; the 64-bit forms do not. */
static uint64_t text_number(Native *n, bool is_signed, bool large) {
    uint32_t used;
    int base = nat_i32(n, 2) == 0 || (nat_i32(n, 2) >= 2 && nat_i32(n, 2) <= 36) ? nat_i32(n, 2) : 10;
    uint64_t number = parse(n, base, is_signed, &used);
    nat_put64(n, 1, place(n, used));
    if (large) return number;
    int64_t whole = (int64_t)number;
    if (is_signed) return nat_from_i32(whole > INT32_MAX ? INT32_MAX : whole < INT32_MIN ? INT32_MIN : (int32_t)whole);
    return number > UINT32_MAX && whole >= 0 ? UINT32_MAX : (uint32_t)number;
}

static uint64_t c_strtol(Native *n) { return text_number(n, true, false); }
static uint64_t c_strtoul(Native *n) { return text_number(n, false, false); }
static uint64_t c_strtoi64(Native *n) { return text_number(n, true, true); }
static uint64_t c_strtoui64(Native *n) { return text_number(n, false, true); }

static uint64_t c_atof(Native *n) {
    char *text = nat_utf8(n, 0);
    double number = text ? strtod(text, NULL) : 0;
    mem_free(text);
    return nat_from_double(number);
}

/* _itoa(number, buffer, base): only base 10 has a sign */
static uint64_t number_text(Native *n, uint64_t number, bool negative) {
    char reversed[72];
    uint32_t length = 0, base = nat_u32(n, 2);
    if (base < 2 || base > 36 || !n->args[1]) return 0;
    if (negative) number = 0 - number;
    do reversed[length++] = "0123456789abcdefghijklmnopqrstuvwxyz"[number % base];
    while ((number /= base) > 0);
    if (negative) reversed[length++] = '-';
    for (uint32_t i = 0; i < length; i++) put_unit(n, n->args[1], i, (uint8_t)reversed[length - 1 - i]);
    put_unit(n, n->args[1], length, 0);
    return n->args[1];
}

static uint64_t c_itoa(Native *n) {
    bool negative = nat_u32(n, 2) == 10 && nat_i32(n, 0) < 0;
    return number_text(n, negative ? (uint64_t)(int64_t)nat_i32(n, 0) : nat_u32(n, 0), negative);
}
static uint64_t c_ultoa(Native *n) { return number_text(n, nat_u32(n, 0), false); }
static uint64_t c_i64toa(Native *n) { return number_text(n, nat_u64(n, 0), nat_u32(n, 2) == 10 && nat_i64(n, 0) < 0); }
static uint64_t c_ui64toa(Native *n) { return number_text(n, nat_u64(n, 0), false); }

/* sprintf(buffer, format, ...) */
static uint64_t c_sprintf(Native *n) {
    Value text = native_format(n, 1, 2);
    if (!is_string(text)) return nat_from_i32(-1);
    uint32_t length = as_string(text)->length;
    nat_put_cut(nat_ptr(n, 0), n->wide, UINT64_MAX, as_string(text));
    value_free(text);
    return length;
}

/* _snprintf(buffer, size, format, ...): -1 when it does not fit */
static uint64_t c_snprintf(Native *n) {
    Value text = native_format(n, 2, 3);
    if (!is_string(text)) return nat_from_i32(-1);
    uint32_t length = as_string(text)->length;
    bool fits = length < nat_u64(n, 1);
    if (fits) nat_put_cut(nat_ptr(n, 0), n->wide, UINT64_MAX, as_string(text));
    value_free(text);
    return fits ? length : nat_from_i32(-1);
}

/* ---- numbers ---- */

static uint64_t c_abs(Native *n) {
    int32_t number = nat_i32(n, 0);
    return nat_from_i32(number < 0 ? (int32_t)(0 - (uint32_t)number) : number);
}
static uint64_t c_abs64(Native *n) { return nat_i64(n, 0) < 0 ? 0 - nat_u64(n, 0) : nat_u64(n, 0); }
static uint64_t c_sin(Native *n) { return nat_from_double(sin(nat_double(n, 0))); }
static uint64_t c_cos(Native *n) { return nat_from_double(cos(nat_double(n, 0))); }
static uint64_t c_tan(Native *n) { return nat_from_double(tan(nat_double(n, 0))); }
static uint64_t c_asin(Native *n) { return nat_from_double(asin(nat_double(n, 0))); }
static uint64_t c_acos(Native *n) { return nat_from_double(acos(nat_double(n, 0))); }
static uint64_t c_atan(Native *n) { return nat_from_double(atan(nat_double(n, 0))); }
static uint64_t c_atan2(Native *n) { return nat_from_double(atan2(nat_double(n, 0), nat_double(n, 1))); }
static uint64_t c_sinh(Native *n) { return nat_from_double(sinh(nat_double(n, 0))); }
static uint64_t c_cosh(Native *n) { return nat_from_double(cosh(nat_double(n, 0))); }
static uint64_t c_tanh(Native *n) { return nat_from_double(tanh(nat_double(n, 0))); }
static uint64_t c_exp(Native *n) { return nat_from_double(exp(nat_double(n, 0))); }
static uint64_t c_log(Native *n) { return nat_from_double(log(nat_double(n, 0))); }
static uint64_t c_log10(Native *n) { return nat_from_double(log10(nat_double(n, 0))); }
static uint64_t c_sqrt(Native *n) { return nat_from_double(sqrt(nat_double(n, 0))); }
static uint64_t c_pow(Native *n) { return nat_from_double(pow(nat_double(n, 0), nat_double(n, 1))); }
static uint64_t c_fmod(Native *n) { return nat_from_double(fmod(nat_double(n, 0), nat_double(n, 1))); }
static uint64_t c_hypot(Native *n) { return nat_from_double(hypot(nat_double(n, 0), nat_double(n, 1))); }
static uint64_t c_floor(Native *n) { return nat_from_double(floor(nat_double(n, 0))); }
static uint64_t c_ceil(Native *n) { return nat_from_double(ceil(nat_double(n, 0))); }
static uint64_t c_fabs(Native *n) { return nat_from_double(fabs(nat_double(n, 0))); }
static uint64_t c_floorf(Native *n) { return nat_from_float(floorf(nat_float(n, 0))); }
static uint64_t c_ceilf(Native *n) { return nat_from_float(ceilf(nat_float(n, 0))); }
static uint64_t c_sqrtf(Native *n) { return nat_from_float(sqrtf(nat_float(n, 0))); }
static uint64_t c_time(Native *n) {
    uint64_t seconds = (uint64_t)(call_now(n->call) / 1000000000);
    nat_put64(n, 0, seconds);
    return seconds;
}

/* ---- sorting ---- */

typedef struct Sort {
    Native *n;
    uint8_t *items;
    size_t size;
    uint64_t compare;
} Sort;

static int order_of(const Sort *s, const void *a, const void *b) {
    const uint64_t args[2] = {(uintptr_t)a, (uintptr_t)b};
    return (int32_t)(uint32_t)nat_call_address(s->n, s->compare, args, 2);
}

/* Merges two sorted halves of `count` items; `room` holds as many. */
static void merge(const Sort *s, size_t from, size_t middle, size_t end, uint8_t *room) {
    size_t a = from, b = middle, out = 0;
    while (a < middle && b < end) {
        size_t *next = order_of(s, s->items + b * s->size, s->items + a * s->size) < 0 ? &b : &a;
        memcpy(room + out++ * s->size, s->items + (*next)++ * s->size, s->size);
    }
    memcpy(room + out * s->size, s->items + a * s->size, (middle - a) * s->size);
    out += middle - a;
    memcpy(s->items + from * s->size, room, out * s->size);
}

/* qsort(items, count, size, compare): stable here, and safe whatever the callback answers. */
static uint64_t c_qsort(Native *n) {
    size_t count = (size_t)nat_u64(n, 1), size = (size_t)nat_u64(n, 2);
    if (!n->args[0] || !n->args[3] || !size || count < 2 || count > SIZE_MAX / size) return 0;
    uint8_t *room = mem_alloc(n->heap, count * size);
    if (!room) return nat_no_memory(n);
    const Sort s = {n, nat_ptr(n, 0), size, n->args[3]};
    for (size_t width = 1; width < count; width *= 2) {
        for (size_t from = 0; from + width < count; from += 2 * width) {
            merge(&s, from, from + width, from + 2 * width < count ? from + 2 * width : count, room);
        }
    }
    mem_free(room);
    return 0;
}

/* bsearch(key, items, count, size, compare) */
static uint64_t c_bsearch(Native *n) {
    const Sort s = {n, nat_ptr(n, 1), (size_t)nat_u64(n, 3), n->args[4]};
    size_t low = 0, high = (size_t)nat_u64(n, 2);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        int order = order_of(&s, nat_ptr(n, 0), s.items + middle * s.size);
        if (order == 0) return (uintptr_t)(s.items + middle * s.size);
        if (order < 0)
            high = middle;
        else
            low = middle + 1;
    }
    return 0;
}

/* A form for UTF-16 of what takes bytes. */
#define WIDE_FORM(name)                                                                                                        \
    static uint64_t name##_w(Native *n) { return nat_call_as(n, name, true); }

WIDE_FORM(text_length)
WIDE_FORM(c_strcpy)
WIDE_FORM(c_strncpy)
WIDE_FORM(c_strcat)
WIDE_FORM(c_strncat)
WIDE_FORM(c_strcmp)
WIDE_FORM(c_stricmp)
WIDE_FORM(c_strncmp)
WIDE_FORM(c_strnicmp)
WIDE_FORM(c_strchr)
WIDE_FORM(c_strrchr)
WIDE_FORM(c_strstr)
WIDE_FORM(c_strupr)
WIDE_FORM(c_strlwr)
WIDE_FORM(c_strrev)
WIDE_FORM(c_atoi)
WIDE_FORM(c_atoi64)
WIDE_FORM(c_atof)
WIDE_FORM(c_strtol)
WIDE_FORM(c_strtoul)
WIDE_FORM(c_strtoi64)
WIDE_FORM(c_strtoui64)
WIDE_FORM(c_itoa)
WIDE_FORM(c_i64toa)
WIDE_FORM(c_sprintf)
WIDE_FORM(c_snprintf)

/* clang-format off */
const DllRow msvcrt_rows[] = {
    {"msvcrt", "memcpy",     c_memcpy},     {"msvcrt", "memmove",    c_memcpy},      {"msvcrt", "memset",    c_memset},
    {"msvcrt", "memcmp",     c_memcmp},     {"msvcrt", "memchr",     c_memchr},      {"msvcrt", "malloc",    c_malloc},
    {"msvcrt", "calloc",     c_calloc},     {"msvcrt", "realloc",    c_realloc},     {"msvcrt", "free",      c_free},
    {"msvcrt", "strlen",     text_length},  {"msvcrt", "wcslen",     text_length_w}, {"msvcrt", "strcpy",    c_strcpy},
    {"msvcrt", "wcscpy",     c_strcpy_w},   {"msvcrt", "strncpy",    c_strncpy},     {"msvcrt", "wcsncpy",   c_strncpy_w},
    {"msvcrt", "strcat",     c_strcat},     {"msvcrt", "wcscat",     c_strcat_w},    {"msvcrt", "strncat",   c_strncat},
    {"msvcrt", "wcsncat",    c_strncat_w},  {"msvcrt", "strcmp",     c_strcmp},      {"msvcrt", "wcscmp",    c_strcmp_w},
    {"msvcrt", "_stricmp",   c_stricmp},    {"msvcrt", "_wcsicmp",   c_stricmp_w},   {"msvcrt", "strncmp",   c_strncmp},
    {"msvcrt", "wcsncmp",    c_strncmp_w},  {"msvcrt", "_strnicmp",  c_strnicmp},    {"msvcrt", "_wcsnicmp", c_strnicmp_w},
    {"msvcrt", "strchr",     c_strchr},     {"msvcrt", "wcschr",     c_strchr_w},    {"msvcrt", "strrchr",   c_strrchr},
    {"msvcrt", "wcsrchr",    c_strrchr_w},  {"msvcrt", "strstr",     c_strstr},      {"msvcrt", "wcsstr",    c_strstr_w},
    {"msvcrt", "_strupr",    c_strupr},     {"msvcrt", "_wcsupr",    c_strupr_w},    {"msvcrt", "_strlwr",   c_strlwr},
    {"msvcrt", "_wcslwr",    c_strlwr_w},   {"msvcrt", "_strrev",    c_strrev},      {"msvcrt", "_wcsrev",   c_strrev_w},
    {"msvcrt", "atoi",       c_atoi},       {"msvcrt", "atol",       c_atoi},        {"msvcrt", "_wtoi",     c_atoi_w},
    {"msvcrt", "_atoi64",    c_atoi64},     {"msvcrt", "_wtoi64",    c_atoi64_w},    {"msvcrt", "atof",      c_atof},
    {"msvcrt", "_wtof",      c_atof_w},     {"msvcrt", "strtol",     c_strtol},      {"msvcrt", "wcstol",    c_strtol_w},
    {"msvcrt", "strtoul",    c_strtoul},    {"msvcrt", "wcstoul",    c_strtoul_w},   {"msvcrt", "_strtoi64", c_strtoi64},
    {"msvcrt", "_wcstoi64",  c_strtoi64_w}, {"msvcrt", "_strtoui64", c_strtoui64},   {"msvcrt", "_wcstoui64", c_strtoui64_w},
    {"msvcrt", "_itoa",      c_itoa},       {"msvcrt", "_itow",      c_itoa_w},      {"msvcrt", "_ltoa",     c_itoa},
    {"msvcrt", "_ltow",      c_itoa_w},     {"msvcrt", "_ultoa",     c_ultoa},       {"msvcrt", "_i64toa",   c_i64toa},
    {"msvcrt", "_i64tow",    c_i64toa_w},   {"msvcrt", "_ui64toa",   c_ui64toa},     {"msvcrt", "sprintf",   c_sprintf},
    {"msvcrt", "swprintf",   c_sprintf_w},  {"msvcrt", "_snprintf",  c_snprintf},    {"msvcrt", "_snwprintf", c_snprintf_w},
    {"msvcrt", "abs",        c_abs},        {"msvcrt", "labs",       c_abs},         {"msvcrt", "_abs64",    c_abs64},
    {"msvcrt", "sin",        c_sin},        {"msvcrt", "cos",        c_cos},         {"msvcrt", "tan",       c_tan},
    {"msvcrt", "asin",       c_asin},       {"msvcrt", "acos",       c_acos},        {"msvcrt", "atan",      c_atan},
    {"msvcrt", "atan2",      c_atan2},      {"msvcrt", "sinh",       c_sinh},        {"msvcrt", "cosh",      c_cosh},
    {"msvcrt", "tanh",       c_tanh},       {"msvcrt", "exp",        c_exp},         {"msvcrt", "log",       c_log},
    {"msvcrt", "log10",      c_log10},      {"msvcrt", "sqrt",       c_sqrt},        {"msvcrt", "pow",       c_pow},
    {"msvcrt", "fmod",       c_fmod},       {"msvcrt", "_hypot",     c_hypot},       {"msvcrt", "floor",     c_floor},
    {"msvcrt", "ceil",       c_ceil},       {"msvcrt", "fabs",       c_fabs},        {"msvcrt", "floorf",    c_floorf},
    {"msvcrt", "ceilf",      c_ceilf},      {"msvcrt", "sqrtf",      c_sqrtf},       {"msvcrt", "time",      c_time},
    {"msvcrt", "_time64",    c_time},       {"msvcrt", "qsort",      c_qsort},       {"msvcrt", "bsearch",   c_bsearch},
};
/* clang-format on */
const int msvcrt_rows_count = sizeof msvcrt_rows / sizeof *msvcrt_rows;
