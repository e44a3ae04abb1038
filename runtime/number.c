/* Numbers to text, and Doubles to integers. Text to numbers is in number_parse.c.
 *
 * The trick: a Double is m * 2^e, and m * 5^k fits 128 bits for every k up to 27. So for all Doubles of everyday size the 17
 * digits come from one exact multiplication and a shift, and the rest of the shift says exactly whether it was a tie.
 * Only the very large and very small ones go through the C library. */
#include "number.h"

#include <limits.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

typedef unsigned __int128 Wide;

enum { DIGITS_KEPT = 17, DIGITS_SHOWN = 15, EXACT_POWERS = 27 };

static const uint64_t powers_of_10[20] = {1u,
                                          10u,
                                          100u,
                                          1000u,
                                          10000u,
                                          100000u,
                                          1000000u,
                                          10000000u,
                                          100000000u,
                                          1000000000u,
                                          10000000000u,
                                          100000000000u,
                                          1000000000000u,
                                          10000000000000u,
                                          100000000000000u,
                                          1000000000000000u,
                                          10000000000000000u,
                                          100000000000000000u,
                                          1000000000000000000u,
                                          10000000000000000000u};

/* ---- integers ---- */

static const char digit_pairs[200] = "0001020304050607080910111213141516171819"
                                     "2021222324252627282930313233343536373839"
                                     "4041424344454647484950515253545556575859"
                                     "6061626364656667686970717273747576777879"
                                     "8081828384858687888990919293949596979899";

static int count_digits(uint64_t value) {
    int count = 1;
    while (count < 20 && value >= powers_of_10[count]) count++;
    return count;
}

/* Writes exactly `count` digits, with zeros in front. */
static void put_digits(uint64_t value, int count, char *out) {
    while (count >= 2) {
        count -= 2;
        memcpy(out + count, digit_pairs + value % 100 * 2, 2);
        value /= 100;
    }
    if (count) out[0] = (char)('0' + value % 10);
}

int number_format_int(int64_t value, char *out) {
    uint64_t size = (uint64_t)value;
    int sign = value < 0;
    if (sign) {
        *out++ = '-';
        size = 0 - size;
    }
    int count = count_digits(size);
    put_digits(size, count, out);
    return sign + count;
}

/* ---- Doubles ---- */

/* A finite positive Double as m * 2^exponent. */
typedef struct Binary64 {
    uint64_t m;
    int exponent;
} Binary64;

static Binary64 split_double(double value) {
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    int exponent = (int)(bits >> 52 & 0x7FF);
    uint64_t m = bits & 0xFFFFFFFFFFFFFu;
    if (!exponent) return (Binary64){m, -1074};
    return (Binary64){m | 1ull << 52, exponent - 1075};
}

static Wide power_of_5(int k) {
    Wide power = 1;
    for (uint64_t base = 5; k; k >>= 1, base *= base) {
        if (k & 1) power *= base;
    }
    return power;
}

/* product / 2^shift, rounded; ties toward zero. */
static uint64_t shift_rounded(Wide product, int shift) {
    if (shift <= 0) return (uint64_t)(product << -shift);
    uint64_t kept = (uint64_t)(product >> shift);
    Wide rest = product - ((Wide)kept << shift), half = (Wide)1 << (shift - 1);
    return kept + (rest > half);
}

/* value * 10^k, rounded with ties toward zero; false when the exact way does not reach. */
static bool scale(Binary64 b, int k, uint64_t *scaled) {
    if (k >= 0 && k <= EXACT_POWERS) {
        int shift = -(b.exponent + k);
        if (shift > 126) return false;
        *scaled = shift_rounded((Wide)b.m * power_of_5(k), shift);
        return true;
    }
    if (k < 0 && k >= -EXACT_POWERS && b.exponent >= 0 && b.exponent <= 74) {
        Wide value = (Wide)b.m << b.exponent, power = power_of_5(-k) << -k;
        Wide quotient = value / power, rest = value - quotient * power;
        *scaled = (uint64_t)quotient + (rest > power - rest);
        return true;
    }
    return false;
}

/* Is value * 10^k exactly between two whole numbers? (k as in scale, any size) */
static bool is_tie(Binary64 b, int k) {
    int zeros = __builtin_ctzll(b.m);
    if (zeros + b.exponent + k != -1) return false;
    if (k >= 0) return true;
    return -k <= 22 && (b.m >> zeros) % (uint64_t)power_of_5(-k) == 0;
}

/* The way through the C library, whose ties go to even. */
static uint64_t digits_by_printf(double value, int *exponent) {
    char text[40];
    snprintf(text, sizeof text, "%.16e", value);
    uint64_t digits = (uint64_t)(text[0] - '0');
    const char *p = text + 2; /* behind the decimal point, which may be another character in some locales */
    for (int i = 0; i < DIGITS_KEPT - 1; i++) digits = digits * 10 + (uint64_t)(*p++ - '0');
    *exponent = atoi(p + 1);
    if (is_tie(split_double(value), DIGITS_KEPT - 1 - *exponent)) {
        snprintf(text, sizeof text, "%.17e", value);
        if (digits % 10 != (uint64_t)(text[DIGITS_KEPT] - '0')) digits--;
    }
    return digits;
}

/* The first 17 digits of a positive finite value as one number, and the decimal exponent of the first. */
static uint64_t digits_of(double value, int *exponent) {
    Binary64 b = split_double(value);
    int bits = 63 - __builtin_clzll(b.m) + b.exponent;  /* 2^bits <= value */
    int guess = (int)floor(bits * 0.30102999566398120); /* the exponent, or one too low */
    uint64_t digits;
    if (!scale(b, DIGITS_KEPT - 1 - guess, &digits)) return digits_by_printf(value, exponent);
    /* 10^17 can be a true 18-digit value as well as a rounded up 9...9: scaling again decides both alike. */
    if (digits >= powers_of_10[DIGITS_KEPT]) {
        guess++;
        if (!scale(b, DIGITS_KEPT - 1 - guess, &digits)) return digits_by_printf(value, exponent);
    }
    *exponent = guess;
    return digits;
}

void number_digits17(double value, char digits[17], int *exponent) {
    *exponent = 0;
    put_digits(value == 0 ? 0 : digits_of(fabs(value), exponent), DIGITS_KEPT, digits);
}

static int put_text(char *out, const char *text) {
    size_t length = strlen(text);
    memcpy(out, text, length);
    return (int)length;
}

static int format_special(double value, char *out) {
    if (isinf(value)) return put_text(out, value < 0 ? "-1.#INF" : "1.#INF");
    uint64_t bits;
    memcpy(&bits, &value, sizeof bits);
    if (bits == 0xFFF8000000000000u) return put_text(out, "-1.#IND");
    bool negative = bits >> 63, quiet = bits >> 51 & 1;
    if (quiet) return put_text(out, negative ? "-1.#QNAN" : "1.#QNAN");
    return put_text(out, negative ? "-1.#SNAN" : "1.#SNAN");
}

/* d.ddde+015 from `count` digits without trailing zeros. */
static int put_exponent_form(const char *digits, int count, int exponent, char *out) {
    char *start = out;
    *out++ = digits[0];
    if (count > 1) {
        *out++ = '.';
        memcpy(out, digits + 1, (size_t)count - 1);
        out += count - 1;
    }
    *out++ = 'e';
    *out++ = exponent < 0 ? '-' : '+';
    put_digits((uint64_t)abs(exponent), 3, out);
    return (int)(out + 3 - start);
}

/* ddd.ddd or 0.000ddd; the exponent lies in -4 to 14. */
static int put_plain_form(const char *digits, int count, int exponent, char *out) {
    if (exponent < 0) {
        memcpy(out, "0.000", 5);
        memcpy(out + 1 - exponent, digits, (size_t)count);
        return 1 - exponent + count;
    }
    int whole = exponent + 1;
    memcpy(out, digits, (size_t)whole); /* the zeros that count leaves out are still there */
    if (count <= whole) return whole;
    out[whole] = '.';
    memcpy(out + whole + 1, digits + whole, (size_t)(count - whole));
    return count + 1;
}

int number_format_double(double value, char *out) {
    double size = fabs(value);
    if (!(size < 1.0 / 0.0)) return format_special(value, out);
    if (size < 1e15 && size == (double)(int64_t)size && (value != 0 || !signbit(value))) {
        return number_format_int((int64_t)value, out);
    }
    int sign = signbit(value) != 0;
    if (sign) *out++ = '-';
    if (value == 0) return put_text(out, "0") + sign;
    int exponent;
    uint64_t shown = (digits_of(size, &exponent) + 50) / 100;
    if (shown == powers_of_10[DIGITS_SHOWN]) {
        shown /= 10;
        exponent++;
    }
    char digits[DIGITS_SHOWN];
    put_digits(shown, DIGITS_SHOWN, digits);
    int count = DIGITS_SHOWN;
    while (count > 1 && digits[count - 1] == '0') count--;
    if (exponent < -4 || exponent >= DIGITS_SHOWN) return sign + put_exponent_form(digits, count, exponent, out);
    return sign + put_plain_form(digits, count, exponent, out);
}

/* ---- Doubles to integers ---- */

int32_t number_to_i32(double value) { return value > -2147483649.0 && value < 2147483648.0 ? (int32_t)value : INT32_MIN; }

int64_t number_to_i64(double value) {
    return value >= -9223372036854775808.0 && value < 9223372036854775808.0 ? (int64_t)value : INT64_MIN;
}

/* Doubles between a and b, which have the same sign. */
static uint64_t distance(double a, double b) {
    int64_t x, y;
    memcpy(&x, &a, sizeof x);
    memcpy(&y, &b, sizeof y);
    return x > y ? (uint64_t)x - (uint64_t)y : (uint64_t)y - (uint64_t)x;
}

int64_t number_to_i64_near(double value) {
    if (value != value) return -INT64_MAX;
    if (value >= 9223372036854775808.0) return INT64_MIN;
    if (value <= -9223372036854775808.0) return INT64_MAX;
    int64_t truncated = (int64_t)value;
    int64_t next = truncated + (value < 0 ? -1 : 1);
    return value != 0 && distance(value, (double)next) <= 10 ? next : truncated;
}
