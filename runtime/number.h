/* Numbers and their texts, by AutoIt's rules. Nothing here knows of values.
 *
 * Writing: a Double's exact value is first taken to 17 significant decimal digits (ties toward zero), those are rounded
 * half up to 15. Reading: two ways, "integer" and "Double", see each function. */
#ifndef AU3_RUNTIME_NUMBER_H
#define AU3_RUNTIME_NUMBER_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#define NUMBER_TEXT_MAX 40

/* Decimal text; returns the length. `out` has room for NUMBER_TEXT_MAX characters; not terminated. */
int number_format_int(int64_t value, char *out);

/* 15 significant digits, exponent form from 1e+015 and below 1e-004, "1.#INF", "-1.#IND", "-0"; returns the length. */
int number_format_double(double value, char *out);

/* The first 17 significant digits of a finite value: writes 17 characters '0'-'9' and the decimal exponent of the first
 * (value = d.ddd x 10^exponent); zero gives all '0' and exponent 0. The sign is left out. StringFormat builds on it. */
void number_digits17(double value, char digits[17], int *exponent);

/* How arithmetic types a text by its look: Double when it holds '.' or 'e' anywhere, else integer. */
typedef struct ParsedNumber {
    enum { PARSED_INT32, PARSED_INT64, PARSED_DOUBLE } kind;
    int64_t integer;
    double real;
} ParsedNumber;
ParsedNumber number_parse(const uint16_t *units, size_t length);

/* The integer reading: leading white space, sign, digits (Unicode decimal digits too), saturating; 0x with 1 to 16 hex
 * digits and nothing else. *wide (may be NULL) tells whether the text is of type Int64. */
int64_t number_parse_int(const uint16_t *units, size_t length, bool *wide);

/* The Double reading (comparisons, math functions): exponents count, hex of up to 8 digits is unsigned, more is 0. */
double number_parse_double(const uint16_t *units, size_t length);

/* A literal of the source: digits only, saturating at INT64_MAX; *wide when beyond Int32. */
int64_t number_literal_int(const char *text, size_t length, bool *wide);
/* 0x literal: up to 8 digits Int32 with wrap, up to 16 Int64 (*wide). */
int64_t number_literal_hex(const char *digits, size_t length, bool *wide);
/* A literal with a point or exponent; digits (and a sign) after the exponent as the lexer let them through. */
double number_literal_double(const char *text, size_t length);

/* Double to integer for Int(), Number(), DllStructSetData and Ptr(): truncates, but goes to the next integer away from
 * zero when that is within 10 units in the last place; out of range as AutoIt. */
int64_t number_to_i64_near(double value);
/* Plain truncation for subscripts, counts, Bit functions: out of range (and NaN) gives INT32_MIN / INT64_MIN. */
int32_t number_to_i32(double value);
int64_t number_to_i64(double value);

#endif
