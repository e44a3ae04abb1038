/* Comparing and searching text. The word sort beyond ASCII is in collate.c.
 *
 * The trick: for ASCII one table tells everything, and where two texts first differ in ASCII characters the answer is known,
 * whatever stands behind. Searches look for the first unit of the needle, eight or more at a time. */
#include "compare.h"

#include "collate.h"

#include <string.h>
#include <utf8proc.h>

static inline unsigned lower_ascii(unsigned unit) { return unit - 'A' < 26u ? unit + 32 : unit; }
static inline unsigned upper_ascii(unsigned unit) { return unit - 'a' < 26u ? unit - 32 : unit; }

/* ASCII but NUL, which the word sort ignores. */
static inline bool is_plain(unsigned unit) { return unit - 1 < 127u; }

/* ---- the word sort ---- */

/* Behind the end of one text: what is left of the other, from `i` on. Only what the sort leaves out does not make it greater.
 */
static int compare_rest(const uint16_t *units, size_t length, size_t i, bool *beyond, bool *specials) {
    for (; i < length; i++) {
        *beyond = units[i] >= 128;
        if (*beyond) return 0;
        if (collate_0000[units[i]] >= COLLATE_FIRST_GROUP) return 1;
        *specials = true;
    }
    return 0;
}

static int compare_nocase(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length) {
    size_t i = 0, j = 0;
    bool specials = false, beyond = false;
    while (i < a_length && j < b_length) {
        beyond = (a[i] | b[j]) >= 128;
        if (beyond) break;
        unsigned x = collate_0000[a[i]], y = collate_0000[b[j]];
        if (x == y) {
            i++;
            j++;
            continue;
        }
        if (x >= COLLATE_FIRST_GROUP && y >= COLLATE_FIRST_GROUP) return x < y ? -1 : 1;
        specials = true;
        i += x < COLLATE_FIRST_GROUP;
        j += y < COLLATE_FIRST_GROUP;
    }
    int order = 0;
    if (!beyond) order = compare_rest(a, a_length, i, &beyond, &specials);
    if (!beyond && !order) order = -compare_rest(b, b_length, j, &beyond, &specials);
    if (beyond) return collate_compare(a, a_length, b, b_length);
    return order || !specials ? order : collate_specials(a, a_length, b, b_length);
}

/* Does compare_nocase give 0? */
static bool same_nocase(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length) {
    size_t shorter = a_length < b_length ? a_length : b_length, i = 0;
    while (i < shorter && is_plain(a[i]) && is_plain(b[i]) && collate_0000[a[i]] == collate_0000[b[i]]) i++;
    if (i == shorter && a_length == b_length) return true;
    /* Behind an equal start a difference in plain characters, or one plain character more, cannot be made good. */
    bool plain_a = i == a_length || is_plain(a[i]), plain_b = i == b_length || is_plain(b[i]);
    return !(plain_a && plain_b) && collate_compare(a, a_length, b, b_length) == 0;
}

bool str_same(const String *a, const String *b) { return a == b || same_nocase(a->units, a->length, b->units, b->length); }

/* ---- unit by unit ---- */

static int compare_units(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length) {
    size_t shorter = a_length < b_length ? a_length : b_length, i = 0;
    while (shorter - i >= 8 && !memcmp(a + i, b + i, 16)) i += 8;
    while (i < shorter && a[i] == b[i]) i++;
    if (i < shorter) return a[i] < b[i] ? -1 : 1;
    return (a_length > b_length) - (a_length < b_length);
}

static int compare_basic(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length) {
    size_t shorter = a_length < b_length ? a_length : b_length;
    for (size_t i = 0; i < shorter; i++) {
        unsigned x = lower_ascii(a[i]), y = lower_ascii(b[i]);
        if (x != y) return x < y ? -1 : 1;
    }
    return (a_length > b_length) - (a_length < b_length);
}

int text_compare(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length, TextMode mode) {
    if (mode == TEXT_CASE) return compare_units(a, a_length, b, b_length);
    if (mode == TEXT_BASIC) return compare_basic(a, a_length, b, b_length);
    return compare_nocase(a, a_length, b, b_length);
}

/* ---- searching ---- */

/* Eight units at once; the compiler makes vector instructions of it. */
typedef uint16_t Eight __attribute__((vector_size(16)));
typedef uint64_t Pair __attribute__((vector_size(16)));

static inline Eight load_eight(const uint16_t *units) {
    Eight eight;
    memcpy(&eight, units, sizeof eight);
    return eight;
}

static inline bool any_bit(Eight eight) { return ((Pair)eight)[0] || ((Pair)eight)[1]; }

/* The first place where one of two units stands; `count` when nowhere. */
static size_t scan(const uint16_t *units, size_t count, uint16_t one, uint16_t other) {
    size_t i = 0;
    for (; count - i >= 8; i += 8) {
        Eight eight = load_eight(units + i);
        if (any_bit((Eight)((eight == one) | (eight == other)))) break;
    }
    while (i < count && units[i] != one && units[i] != other) i++;
    return i;
}

static bool all_plain(const uint16_t *units, size_t count) {
    size_t i = 0;
    for (; count - i >= 8; i += 8) {
        Eight eight = load_eight(units + i);
        if (any_bit((Eight)((eight & 0xFF80) | (Eight)(eight == 0)))) return false;
    }
    while (i < count && is_plain(units[i])) i++;
    return i == count;
}

static bool same_basic(const uint16_t *a, const uint16_t *b, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (a[i] != b[i] && lower_ascii(a[i]) != lower_ascii(b[i])) return false;
    }
    return true;
}

static bool same_at(const uint16_t *text, const uint16_t *needle, size_t length, TextMode mode) {
    if (mode == TEXT_CASE) return !memcmp(text, needle, length * 2);
    if (mode == TEXT_BASIC) return same_basic(text, needle, length);
    return same_nocase(text, length, needle, length);
}

/* The needle among the first `starts` places of the text (exact or with A-Z folded); `starts` when it is nowhere. */
static size_t find_units(const uint16_t *text, size_t starts, const uint16_t *needle, size_t length, TextMode mode) {
    uint16_t one = needle[0], other = one;
    if (mode == TEXT_BASIC) {
        one = (uint16_t)lower_ascii(one);
        other = (uint16_t)upper_ascii(one);
    }
    for (size_t i = 0; i < starts; i++) {
        i += scan(text + i, starts - i, one, other);
        if (i < starts && same_at(text + i, needle, length, mode)) return i;
    }
    return starts;
}

/* The same by the word sort: block by block, because all but blocks with characters beyond ASCII can be searched as above. */
static size_t find_nocase(const uint16_t *text, size_t starts, const uint16_t *needle, size_t length) {
    enum { BLOCK = 256 };
    bool plain_needle = all_plain(needle, length);
    for (size_t block = 0; block < starts; block += BLOCK) {
        size_t end = starts - block > BLOCK ? block + BLOCK : starts, i = block;
        if (plain_needle && all_plain(text + block, end - block + length - 1)) {
            i += find_units(text + block, end - block, needle, length, TEXT_BASIC);
        } else {
            while (i < end && !same_nocase(text + i, length, needle, length)) i++;
        }
        if (i < end) return i;
    }
    return starts;
}

int64_t text_find(const uint16_t *text, size_t length, const uint16_t *needle, size_t needle_length, size_t from,
                  TextMode mode) {
    if (needle_length > length || from > length - needle_length) return -1;
    size_t starts = length - needle_length + 1 - from, found;
    text += from;
    if (mode == TEXT_NOCASE) {
        found = find_nocase(text, starts, needle, needle_length);
    } else {
        found = find_units(text, starts, needle, needle_length, mode);
    }
    return found < starts ? (int64_t)(from + found) : -1;
}

int64_t text_find_last(const uint16_t *text, size_t length, const uint16_t *needle, size_t needle_length, size_t from,
                       TextMode mode) {
    if (needle_length > length) return -1;
    size_t i = length - needle_length;
    if (i > from) i = from;
    for (;; i--) {
        if (same_at(text + i, needle, needle_length, mode)) return (int64_t)i;
        if (!i) return -1;
    }
}

/* ---- case of one unit ---- */

/* Latin-1 without the two signs among its letters; sharp s and y with diaeresis have no partner there. */
static bool is_latin1_upper(unsigned unit) { return unit - 0xC0 < 0x1F && unit != 0xD7; }
static bool is_latin1_lower(unsigned unit) { return unit - 0xE0 < 0x1F && unit != 0xF7; }

uint16_t unit_upper(uint16_t unit) {
    if (unit < 0x80) return (uint16_t)upper_ascii(unit);
    if (unit < 0xFF) return is_latin1_lower(unit) ? (uint16_t)(unit - 32) : unit;
    utf8proc_int32_t upper = utf8proc_toupper(unit);
    return upper <= 0xFFFF && utf8proc_tolower(upper) == unit ? (uint16_t)upper : unit;
}

uint16_t unit_lower(uint16_t unit) {
    if (unit < 0x80) return (uint16_t)lower_ascii(unit);
    if (unit < 0xFF) return is_latin1_upper(unit) ? (uint16_t)(unit + 32) : unit;
    utf8proc_int32_t lower = utf8proc_tolower(unit);
    /* Windows has no partner for sharp s, nor for its capital. */
    return lower <= 0xFFFF && lower != 0xDF && utf8proc_toupper(lower) == unit ? (uint16_t)lower : unit;
}
