/* From a pattern as AutoIt's engine (PCRE 8 in UTF-16 mode) reads it to one that PCRE2 reads in the same way. */
#ifndef AU3_BUILTINS_REGEXP_PATTERN_H
#define AU3_BUILTINS_REGEXP_PATTERN_H

#include "base/memory.h"

typedef struct Pattern {
    uint16_t *units;  /* what PCRE2 compiles; some zeros follow */
    uint32_t *origin; /* for each unit (and the end) where in the source it comes from */
    size_t length;
    uint16_t *source; /* a copy; some zeros follow */
    size_t source_length;
    int64_t error;    /* where the pattern is wrong, -1 when nothing wrong was seen */
    bool uses_offset; /* \G or a verb occurs: a match depends on where the search began */
    bool interpret;   /* something occurs that machine code does in a way of its own: verbs, limits, calls of groups,
                         possessive groups, repeated assertions */
} Pattern;

/* Reads the pattern up to its first NUL; false when memory runs out. Call pattern_free in any case. */
bool pattern_translate(Pattern *pattern, Heap *heap, const uint16_t *units, size_t length);
void pattern_free(Pattern *pattern);

/* Where PCRE 8 reports an error that only PCRE2 found (its code, and where it found it). */
int64_t pattern_error_place(const Pattern *pattern, int code, size_t offset);

#endif
