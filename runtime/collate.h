/* The order of characters without case, as Windows' word sort has it. Internal to compare.c and collate.c.
 *
 * The tables cover Latin, Greek, Cyrillic, Armenian, Hebrew, punctuation, kana and full-width forms; see collate_table.c for
 * what an entry means. Two ASCII characters have the same entry only when they are the same letter. */
#ifndef AU3_RUNTIME_COLLATE_H
#define AU3_RUNTIME_COLLATE_H

#include <stddef.h>
#include <stdint.h>

enum {
    COLLATE_MARK = 63,         /* a combining mark; below it: hyphens, apostrophes, control characters; 0: ignored */
    COLLATE_FIRST_GROUP = 64,  /* entries from here on belong to characters with a place of their own */
    COLLATE_LAST_SYMBOL = 204, /* the last group before the digits */
};

extern const uint16_t collate_0000[0x600];
extern const uint16_t collate_1E00[0x390];
extern const uint16_t collate_3000[0x100];
extern const uint16_t collate_FF00[0x60];

/* Compares any texts; below, equal to or above 0. */
int collate_compare(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length);

/* Compares only the characters that count when all else is equal (entries 1 to 62), by their places and kinds. */
int collate_specials(const uint16_t *a, size_t a_length, const uint16_t *b, size_t b_length);

#endif
