/* Compiled patterns and searches: PCRE2 behind what StringRegExp and StringRegExpReplace need. */
#ifndef AU3_BUILTINS_REGEXP_ENGINE_H
#define AU3_BUILTINS_REGEXP_ENGINE_H

#include "builtin.h"

typedef struct Engine Engine;
typedef struct Regexp Regexp;

/* One text being searched. The fields after `next` tell of the last match. */
typedef struct Search {
    const Call *call;
    Engine *engine;
    Regexp *regexp;
    const uint16_t *units; /* the text */
    size_t length;
    uint16_t *padded; /* a copy of a text with lone surrogates, else NULL */
    bool after_empty; /* the last match was empty */
    bool out_of_memory;
    int64_t error;       /* where the pattern is wrong, -1 when it is right */
    size_t next;         /* where to search next */
    uint32_t count;      /* spans; those of trailing groups that took no part are left out */
    const size_t *spans; /* pairs start, end: the match and its groups; start is SIZE_MAX for groups that took no part */
} Search;

/* Prepares a search from the unit `start` (not beyond the end) on; false when memory runs out. Both texts must live until
 * search_close, which must be called in any case. */
bool search_begin(Search *search, Call *call, const String *text, const String *pattern, size_t start);

/* Finds the next match; false when there is none (or memory runs out: see out_of_memory). */
bool search_next(Search *search);

void search_close(Search *search);

/* The number of groups of the pattern. */
uint32_t search_groups(const Search *search);

#endif
