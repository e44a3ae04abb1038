/* Strings: the StringIs tests. All of them give Int32 1 or 0 and see a text only up to its first NUL.
 *
 * Each unit has a set of class bits; ASCII comes from a table, the rest from its Unicode category. Surrogates have no
 * class, so nothing beyond U+FFFF counts as a letter. */
#include "string_family.h"

#include <utf8proc.h>

enum { ALPHA = 1, DIGIT = 2, ALNUM = 4, UPPER = 8, LOWER = 16, XDIGIT = 32, SPACE = 64, ASCII = 128 };

/* clang-format off */
static const uint8_t ascii_classes[128] = {
    [0 ... 8] = ASCII,
    [9 ... 13] = ASCII | SPACE,
    [14 ... 31] = ASCII,
    [' '] = ASCII | SPACE,
    ['!' ... '/'] = ASCII,
    ['0' ... '9'] = ASCII | ALNUM | DIGIT | XDIGIT,
    [':' ... '@'] = ASCII,
    ['A' ... 'F'] = ASCII | ALNUM | ALPHA | UPPER | XDIGIT,
    ['G' ... 'Z'] = ASCII | ALNUM | ALPHA | UPPER,
    ['[' ... '`'] = ASCII,
    ['a' ... 'f'] = ASCII | ALNUM | ALPHA | LOWER | XDIGIT,
    ['g' ... 'z'] = ASCII | ALNUM | ALPHA | LOWER,
    ['{' ... 127] = ASCII,
};
/* clang-format on */

static unsigned category_classes(uint16_t unit) {
    switch (utf8proc_category(unit)) {
    case UTF8PROC_CATEGORY_LU: return ALNUM | ALPHA | UPPER;
    case UTF8PROC_CATEGORY_LL: return ALNUM | ALPHA | LOWER;
    case UTF8PROC_CATEGORY_LT: return ALNUM | ALPHA | UPPER | LOWER;
    case UTF8PROC_CATEGORY_LM:
    case UTF8PROC_CATEGORY_LO:
    case UTF8PROC_CATEGORY_NL: return ALNUM | ALPHA;
    case UTF8PROC_CATEGORY_ND: return ALNUM | DIGIT;
    default: return 0;
    }
}

static bool in_fullwidth(uint16_t unit, char first, char last) { return unit >= 0xFEE0 + first && unit <= 0xFEE0 + last; }

/* Beyond ASCII: the category and what Windows adds to it. */
static unsigned wide_classes(uint16_t unit) {
    unsigned classes = category_classes(unit);
    if (unit == 0xAA || unit == 0xBA || unit == 0x2071 || unit == 0x207F) classes |= LOWER;
    if (unit == 0xB2 || unit == 0xB3 || unit == 0xB9) classes |= ALNUM;
    if (in_fullwidth(unit, '0', '9') || in_fullwidth(unit, 'A', 'F') || in_fullwidth(unit, 'a', 'f')) classes |= XDIGIT;
    return classes;
}

static uint32_t length_to_nul(const String *s) {
    uint32_t length = 0;
    while (length < s->length && s->units[length]) length++;
    return length;
}

/* 1 when every unit has the class; `empty` is the answer for a text without any. */
static Value test_all(Call *call, unsigned class, int32_t empty) {
    const String *s = text_arg(call, 0);
    uint32_t length = length_to_nul(s);
    if (!length) return from_i32(empty);
    for (uint32_t i = 0; i < length; i++) {
        uint16_t unit = s->units[i];
        unsigned classes = unit < 128 ? ascii_classes[unit] : wide_classes(unit);
        if (!(classes & class)) return from_i32(0);
    }
    return from_i32(1);
}

Value string_is_alnum(Call *call) { return test_all(call, ALNUM, 0); }
Value string_is_alpha(Call *call) { return test_all(call, ALPHA, 0); }
Value string_is_ascii(Call *call) { return test_all(call, ASCII, 0); }
Value string_is_digit(Call *call) { return test_all(call, DIGIT, 0); }
Value string_is_lower(Call *call) { return test_all(call, LOWER, 0); }
Value string_is_space(Call *call) { return test_all(call, SPACE, 1); }
Value string_is_upper(Call *call) { return test_all(call, UPPER, 0); }
Value string_is_xdigit(Call *call) { return test_all(call, XDIGIT, 0); }

/* A sign, then ASCII digits with `points` points among them. */
static Value test_number(Call *call, uint32_t points) {
    const String *s = text_arg(call, 0);
    uint32_t length = length_to_nul(s), found = 0;
    uint32_t i = length && (s->units[0] == '-' || s->units[0] == '+'), start = i;
    for (; i < length; i++) {
        if (s->units[i] == '.')
            found++;
        else if (s->units[i] < '0' || s->units[i] > '9')
            return from_i32(0);
    }
    return from_i32(found == points && length - start > points);
}

Value string_is_int(Call *call) { return test_number(call, 0); }
Value string_is_float(Call *call) { return test_number(call, 1); }
