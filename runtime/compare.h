/* Comparison of texts: Windows' word sort without case, exact order, ASCII-only folding. */
#ifndef AU3_RUNTIME_COMPARE_H
#define AU3_RUNTIME_COMPARE_H

#include "str.h"

/* How texts are compared; the numbers are those of the case flag of StringInStr and StringCompare. */
typedef enum TextMode {
    TEXT_NOCASE = 0, /* the locale's word sort, case ignored */
    TEXT_CASE = 1,   /* UTF-16 units */
    TEXT_BASIC = 2   /* A-Z lowered, then units */
} TextMode;

/* Below, equal to or above 0. */
int text_compare(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length, TextMode mode);
static inline int str_compare(const String *a, const String *b, TextMode mode) {
    return text_compare(a->units, a->length, b->units, b->length, mode);
}

/* a = b of two strings: the word sort without case gives 0. Faster than str_compare. */
bool str_same(const String *a, const String *b);

/* First place at or after `from` where `needle` (not empty) occurs, -1 when nowhere; and the last place at or before. */
int64_t text_find(const uint16_t *text, size_t length, const uint16_t *needle, size_t needle_length, size_t from,
                  TextMode mode);
int64_t text_find_last(const uint16_t *text, size_t length, const uint16_t *needle, size_t needle_length, size_t from,
                       TextMode mode);

/* Windows' one-to-one case mapping (only pairs that round-trip). */
uint16_t unit_upper(uint16_t unit);
uint16_t unit_lower(uint16_t unit);

#endif
