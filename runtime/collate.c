/* The word sort for texts beyond ASCII (compare.c has a short way for ASCII that must agree).
 *
 * A text is read as a row of elements, base characters with their accents. The elements' groups decide first, then the
 * accents, then the hyphens and the like that were left out before. Ligatures stand for two elements (sharp s is ss). Letter
 * and combining mark are put together first, so that both spellings of an accented letter are the same. */
#include "collate.h"

#include "compare.h"

#include <stdbool.h>
#include <utf8proc.h>

/* A base character: the group that it belongs to, and what tells it from the others of the group. */
typedef struct Element {
    uint32_t group;
    uint32_t accent;
} Element;

/* Groups are the table's, times 65536; characters without a table entry stand between and behind them. */
enum { GROUP_SHIFT = 16, LETTERS = 0x1000 << GROUP_SHIFT, IDEOGRAPHS = 0x1001 << GROUP_SHIFT, MOST_MARKS = 8 };

static const uint16_t *entry_of(unsigned unit) {
    if (unit < 0x600) return &collate_0000[unit];
    if (unit - 0x1E00 < 0x390) return &collate_1E00[unit - 0x1E00];
    if (unit - 0x3000 < 0x100) return &collate_3000[unit - 0x3000];
    if (unit - 0xFF00 < 0x60) return &collate_FF00[unit - 0xFF00];
    return NULL;
}

/* ---- characters that stand for two letters ---- */

typedef struct Ligature {
    uint16_t unit;
    char letters[2];
    uint8_t accent;
} Ligature;

static const Ligature ligatures[] = {
    {0x00C6, "ae", 0}, {0x00DE, "th", 0}, {0x00DF, "ss", 0}, {0x00E6, "ae", 0}, {0x00FE, "th", 0}, {0x0132, "ij", 0},
    {0x0133, "ij", 0}, {0x0152, "oe", 0}, {0x0153, "oe", 0}, {0x01C4, "dz", 1}, {0x01C5, "dz", 1}, {0x01C6, "dz", 1},
    {0x01C7, "lj", 0}, {0x01C8, "lj", 0}, {0x01C9, "lj", 0}, {0x01CA, "nj", 0}, {0x01CB, "nj", 0}, {0x01CC, "nj", 0},
    {0x01E2, "ae", 2}, {0x01E3, "ae", 2}, {0x01F1, "dz", 0}, {0x01F2, "dz", 0}, {0x01F3, "dz", 0}, {0x01FC, "ae", 1},
    {0x01FD, "ae", 1}, {0x0238, "db", 0}, {0x0239, "qp", 0}, {0x1E9E, "ss", 0}, {0x1EFA, "ll", 0}, {0x1EFB, "ll", 0},
    {0xFB00, "ff", 0}, {0xFB01, "fi", 0}, {0xFB02, "fl", 0}, {0xFB06, "st", 0},
};

static const Ligature *find_ligature(unsigned unit) {
    if (unit < 0xC0) return NULL;
    for (size_t i = 0; i < sizeof ligatures / sizeof *ligatures; i++) {
        if (ligatures[i].unit == unit) return &ligatures[i];
    }
    return NULL;
}

/* ---- reading elements ---- */

typedef struct Walk {
    const uint16_t *units;
    size_t length, at;
    char second; /* the second letter of a ligature, still to come; 0: none */
} Walk;

static bool is_mark(unsigned unit) {
    const uint16_t *entry = entry_of(unit);
    if (entry) return *entry == COLLATE_MARK;
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)unit);
    return category == UTF8PROC_CATEGORY_MN || category == UTF8PROC_CATEGORY_ME;
}

static Element letter_element(char letter, uint32_t accent) {
    uint16_t entry = collate_0000[(uint8_t)letter];
    return (Element){(uint32_t)(entry >> 6) << GROUP_SHIFT, accent};
}

/* A character without a table entry: symbols before the digits, the rest after all letters. */
static Element outside_element(unsigned unit) {
    utf8proc_category_t category = utf8proc_category((utf8proc_int32_t)unit);
    bool symbol = category >= UTF8PROC_CATEGORY_PC && category <= UTF8PROC_CATEGORY_ZP;
    if (symbol) return (Element){(uint32_t)COLLATE_LAST_SYMBOL << GROUP_SHIFT | unit, 0};
    bool ideograph = unit - 0x3400 < 0x6C00;
    return (Element){(uint32_t)(ideograph ? IDEOGRAPHS : LETTERS) | unit_lower((uint16_t)unit), 0};
}

/* Takes the marks that follow a base character: the composed character, and a number for the marks that are left over. */
static unsigned take_marks(Walk *walk, unsigned base, uint32_t *left_over) {
    utf8proc_int32_t codes[1 + MOST_MARKS] = {(utf8proc_int32_t)base};
    utf8proc_ssize_t count = 1;
    while (walk->at < walk->length && count <= MOST_MARKS && is_mark(walk->units[walk->at])) {
        codes[count++] = walk->units[walk->at++];
    }
    if (count > 1) count = utf8proc_normalize_utf32(codes, count, UTF8PROC_COMPOSE | UTF8PROC_STABLE);
    for (utf8proc_ssize_t i = 1; i < count; i++) *left_over = *left_over * 31 + COLLATE_FIRST_GROUP + (uint32_t)codes[i];
    return count < 1 ? base : (unsigned)codes[0];
}

/* The element of a base character with its marks. */
static Element read_base(Walk *walk, unsigned unit) {
    uint32_t left_over = 0;
    unsigned composed = take_marks(walk, unit, &left_over);
    const Ligature *ligature = find_ligature(composed);
    if (ligature) {
        walk->second = ligature->letters[1];
        return letter_element(ligature->letters[0], ligature->accent + left_over);
    }
    const uint16_t *entry = entry_of(composed);
    if (!entry) return outside_element(composed);
    return (Element){(uint32_t)(*entry >> 6) << GROUP_SHIFT, (*entry & 63) + left_over};
}

/* The next element; false at the end. A mark without a base is an element without a group. */
static bool next_element(Walk *walk, Element *element) {
    if (walk->second) {
        *element = letter_element(walk->second, 0);
        walk->second = 0;
        return true;
    }
    while (walk->at < walk->length) {
        unsigned unit = walk->units[walk->at++];
        const uint16_t *entry = entry_of(unit);
        if (is_mark(unit)) {
            *element = (Element){0, unit};
            return true;
        }
        if (entry && *entry < COLLATE_FIRST_GROUP) continue;
        *element = read_base(walk, unit);
        return true;
    }
    return false;
}

/* ---- comparing ---- */

/* The next element that counts in this pass. */
static bool next_counting(Walk *walk, Element *element, bool accents) {
    bool more = next_element(walk, element);
    while (more && !accents && !element->group) more = next_element(walk, element);
    return more;
}

/* One pass over both texts: by groups, shorter first, or by accents. */
static int compare_elements(Walk a, Walk b, bool accents) {
    for (;;) {
        Element x = {0, 0}, y = {0, 0};
        bool more_a = next_counting(&a, &x, accents), more_b = next_counting(&b, &y, accents);
        if (!more_a || !more_b) return (int)more_a - (int)more_b;
        uint32_t left = accents ? x.accent : x.group, right = accents ? y.accent : y.group;
        if (left != right) return left < right ? -1 : 1;
    }
}

/* Finding the characters that only count at the end. */
typedef struct SpecialWalk {
    const uint16_t *units;
    size_t length, at;
    size_t place; /* of the one found, not counting ignored characters */
} SpecialWalk;

/* The entry (1 to 62) of the next one; 0 when there is none. */
static unsigned next_special(SpecialWalk *walk) {
    while (walk->at < walk->length) {
        const uint16_t *entry = entry_of(walk->units[walk->at++]);
        walk->place += !entry || *entry;
        if (entry && *entry && *entry < COLLATE_MARK) return *entry;
    }
    return 0;
}

int collate_specials(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length) {
    SpecialWalk left = {a, a_length, 0, 0}, right = {b, b_length, 0, 0};
    for (;;) {
        unsigned x = next_special(&left), y = next_special(&right);
        if (!x || !y) return (x != 0) - (y != 0);
        if (left.place != right.place) return left.place < right.place ? 1 : -1;
        if (x != y) return x < y ? -1 : 1;
    }
}

int collate_compare(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length) {
    Walk x = {a, a_length, 0, 0}, y = {b, b_length, 0, 0};
    int order = compare_elements(x, y, false);
    if (!order) order = compare_elements(x, y, true);
    return order ? order : collate_specials(a, a_length, b, b_length);
}
