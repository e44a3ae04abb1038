/* Text to numbers: the two readings of AutoIt and the literals of the source.
 *
 * One scanner serves UTF-16 text and the source's bytes. The trick: up to 15 significant digits with a small exponent are
 * turned into a Double by one exact multiplication or division; everything else goes to strtod in a form without a decimal
 * point, so that the locale cannot matter. */
#include "number.h"

#include <limits.h>
#include <stdlib.h>
#include <string.h>

/* Text in units, or in bytes when units is NULL. */
typedef struct Text {
    const uint16_t *units;
    const char *bytes;
    size_t length;
} Text;

static inline unsigned unit_at(Text t, size_t i) {
    if (i >= t.length) return 0;
    return t.units ? t.units[i] : (unsigned char)t.bytes[i];
}

static inline bool is_digit(unsigned unit) { return unit - '0' < 10; }

/* White space as AutoIt skips it before a number. */
static bool is_space(unsigned unit) {
    if (unit < 0x80) return unit == ' ' || unit - 9 < 5;
    if (unit >= 0x2000 && unit <= 0x200A) return true;
    return unit == 0xA0 || unit == 0x1680 || unit == 0x2028 || unit == 0x2029 || unit == 0x202F || unit == 0x205F ||
           unit == 0x3000;
}

static inline size_t skip_space(Text t, size_t i) {
    while (i < t.length && is_space(unit_at(t, i))) i++;
    return i;
}

/* ---- hex ---- */

static inline int hex_digit(unsigned unit) {
    if (is_digit(unit)) return (int)(unit - '0');
    unsigned letter = (unit | 32) - 'a';
    return unit < 0x80 && letter < 6 ? (int)letter + 10 : -1;
}

static inline bool has_hex_prefix(Text t) { return t.length >= 2 && unit_at(t, 0) == '0' && (unit_at(t, 1) | 32) == 'x'; }

/* The digits from `from` to the end or to a NUL; false when there is anything else or more than `most`. */
static bool read_hex(Text t, size_t from, size_t most, uint64_t *value) {
    *value = 0;
    if (t.length - from > most) return false;
    for (size_t i = from; i < t.length && unit_at(t, i); i++) {
        int digit = hex_digit(unit_at(t, i));
        if (digit < 0) return false;
        *value = *value << 4 | (unsigned)digit;
    }
    return true;
}

/* Hex digits as AutoIt types them: up to 8 are an Int32 with wrap, up to 16 an Int64, anything else is 0 (an Int64 when only
 * the characters are wrong, not their number). What counts is the length of the text, whether or not a NUL ends it earlier. */
static int64_t read_hex_int(Text t, size_t from, bool *wide) {
    uint64_t value;
    size_t digits = t.length - from;
    *wide = digits > 8 && digits <= 16;
    if (!read_hex(t, from, 16, &value)) return 0;
    return *wide ? (int64_t)value : (int32_t)(uint32_t)value;
}

/* ---- integers ---- */

/* The zeros of the sets of decimal digits that count, besides ASCII. */
static const uint16_t digit_zeros[] = {0x0660, 0x06F0, 0x0966, 0x09E6, 0x0A66, 0x0AE6, 0x0B66, 0x0C66, 0x0CE6,
                                       0x0D66, 0x0E50, 0x0ED0, 0x0F20, 0x1040, 0x17E0, 0x1810, 0xFF10};

static int wide_digit(unsigned unit) {
    for (size_t i = 0; unit >= 0x660 && i < sizeof digit_zeros / sizeof *digit_zeros; i++) {
        if (unit - digit_zeros[i] < 10) return (int)(unit - digit_zeros[i]);
    }
    return -1;
}

static inline int any_digit(unsigned unit) { return is_digit(unit) ? (int)(unit - '0') : wide_digit(unit); }

/* Digits from `i` on, saturating. */
static int64_t read_decimal(Text t, size_t i, bool negative) {
    uint64_t limit = (uint64_t)INT64_MAX + negative, value = 0;
    for (; i < t.length; i++) {
        int digit = any_digit(unit_at(t, i));
        if (digit < 0) break;
        if (value > (limit - (unsigned)digit) / 10) {
            value = limit;
            break;
        }
        value = value * 10 + (unsigned)digit;
    }
    return negative ? (int64_t)(0 - value) : (int64_t)value;
}

/* Up to 9 plain digits and nothing else: nearly all integer texts. */
static inline bool read_short(const uint16_t *units, size_t length, int64_t *value) {
    if (length - 1 >= 9) return false;
    uint32_t sum = 0;
    for (size_t i = 0; i < length; i++) {
        unsigned digit = units[i] - (unsigned)'0';
        if (digit > 9) return false;
        sum = sum * 10 + digit;
    }
    *value = sum;
    return true;
}

int64_t number_parse_int(const uint16_t *units, size_t length, bool *wide) {
    int64_t value;
    bool is_wide = false;
    if (!read_short(units, length, &value)) {
        Text t = {units, NULL, length};
        if (has_hex_prefix(t)) {
            value = read_hex_int(t, 2, &is_wide);
        } else {
            size_t i = skip_space(t, 0);
            unsigned sign = unit_at(t, i);
            value = read_decimal(t, i + (sign == '-' || sign == '+'), sign == '-');
            is_wide = value != (int32_t)value;
        }
    }
    if (wide) *wide = is_wide;
    return value;
}

int64_t number_literal_int(const char *text, size_t length, bool *wide) {
    int64_t value = read_decimal((Text){NULL, text, length}, 0, false);
    *wide = value != (int32_t)value;
    return value;
}

int64_t number_literal_hex(const char *digits, size_t length, bool *wide) {
    return read_hex_int((Text){NULL, digits, length}, 0, wide);
}

/* ---- Doubles ---- */

/* No Double needs more digits than this; what follows only matters by being not zero. */
enum { MOST_DIGITS = 800, MOST_EXPONENT = 100000 };

static const double exact_powers[23] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                        1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};

/* A decimal number without its sign: the digits from `first` to `last` of the text, a point among them perhaps. */
typedef struct Decimal {
    size_t first, end; /* from the first digit that is not 0 to behind the last digit */
    int64_t exponent;  /* of ten, for the digits read as one whole number */
    uint64_t value;    /* the digits, when there are at most 19 */
    int count;         /* significant digits, at most INT_MAX */
    bool any;          /* there were digits, be they zeros */
} Decimal;

/* Reads digits with at most one point from `i` on; returns where they end. */
static size_t scan_digits(Text t, size_t i, Decimal *d) {
    bool point = false;
    d->first = d->end = i;
    for (; i < t.length; i++) {
        unsigned unit = unit_at(t, i);
        if (unit == '.' && !point) {
            point = true;
            continue;
        }
        if (!is_digit(unit)) break;
        d->any = true;
        if (point) d->exponent--;
        if (!d->count && unit == '0') continue;
        if (!d->count) d->first = i;
        if (d->count < 19) d->value = d->value * 10 + (unit - '0');
        if (d->count < INT_MAX) d->count++;
    }
    d->end = i;
    return i;
}

/* Adds the exponent at `i`, if there is one. AutoIt takes d for e as old Fortran did. */
static void scan_exponent(Text t, size_t i, Decimal *d) {
    unsigned mark = unit_at(t, i) | 32;
    if (unit_at(t, i) >= 0x80 || (mark != 'e' && mark != 'd')) return;
    unsigned sign = unit_at(t, ++i);
    if (sign == '-' || sign == '+') i++;
    int64_t exponent = 0;
    for (; is_digit(unit_at(t, i)); i++) {
        if (exponent < MOST_EXPONENT) exponent = exponent * 10 + (unit_at(t, i) - '0');
    }
    d->exponent += sign == '-' ? -exponent : exponent;
}

static double convert_slow(Text t, const Decimal *d) {
    char text[MOST_DIGITS + 32];
    size_t n = 0;
    int64_t exponent = d->exponent;
    bool rest = false;
    for (size_t i = d->first; i < d->end; i++) {
        unsigned unit = unit_at(t, i);
        if (unit == '.') continue;
        if (n < MOST_DIGITS) {
            text[n++] = (char)unit;
        } else {
            exponent++;
            rest = rest || unit != '0';
        }
    }
    if (rest) {
        text[n++] = '1';
        exponent--;
    }
    if (exponent > MOST_EXPONENT) exponent = MOST_EXPONENT;
    if (exponent < -MOST_EXPONENT) exponent = -MOST_EXPONENT;
    text[n++] = 'e';
    n += (size_t)number_format_int(exponent, text + n);
    text[n] = '\0';
    return strtod(text, NULL);
}

static double scan_double(Text t, size_t i) {
    i = skip_space(t, i);
    unsigned sign = unit_at(t, i);
    bool negative = sign == '-';
    if (negative || sign == '+') i++;
    Decimal d = {0};
    i = scan_digits(t, i, &d);
    if (!d.any) return 0;
    scan_exponent(t, i, &d);
    double value;
    if (!d.count) {
        value = 0;
    } else if (d.count <= 15 && d.exponent >= -22 && d.exponent <= 22) {
        double digits = (double)d.value;
        value = d.exponent < 0 ? digits / exact_powers[-d.exponent] : digits * exact_powers[d.exponent];
    } else {
        value = convert_slow(t, &d);
    }
    return negative ? -value : value;
}

double number_parse_double(const uint16_t *units, size_t length) {
    int64_t value;
    if (read_short(units, length, &value)) return (double)value;
    Text t = {units, NULL, length};
    if (!has_hex_prefix(t)) return scan_double(t, 0);
    for (size_t i = 2; i < length; i++) {
        if (!units[i]) t.length = length = i;
    }
    uint64_t hex;
    return read_hex(t, 2, 8, &hex) ? (double)hex : 0;
}

double number_literal_double(const char *text, size_t length) { return scan_double((Text){NULL, text, length}, 0); }

/* ---- by the look ---- */

static bool looks_double(const uint16_t *units, size_t length) {
    for (size_t i = 0; i < length && units[i]; i++) {
        if (units[i] == '.' || units[i] == 'e') return true;
    }
    return false;
}

ParsedNumber number_parse(const uint16_t *units, size_t length) {
    ParsedNumber parsed = {.kind = PARSED_INT32};
    if (read_short(units, length, &parsed.integer)) return parsed;
    if (looks_double(units, length)) {
        parsed.kind = PARSED_DOUBLE;
        parsed.real = number_parse_double(units, length);
        return parsed;
    }
    bool wide;
    parsed.integer = number_parse_int(units, length, &wide);
    if (wide) parsed.kind = PARSED_INT64;
    return parsed;
}
