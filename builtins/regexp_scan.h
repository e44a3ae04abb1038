/* The scanner of patterns: its state, shared by regexp_pattern.c (groups, quantifiers) and regexp_escape.c (escapes, classes).
 *
 * Every scan_ function begins at scan->p, writes what PCRE2 shall see and moves on; false means that the pattern is wrong
 * there (scan->error). The source ends with zeros, so looking a few units ahead is always allowed. */
#ifndef AU3_BUILTINS_REGEXP_SCAN_H
#define AU3_BUILTINS_REGEXP_SCAN_H

#include "regexp_pattern.h"

#define DEPTH_MAX       250 /* nested groups */
#define NAME_MAX_LENGTH 32

typedef enum LevelKind { LEVEL_GROUP, LEVEL_ASSERTION, LEVEL_RESET, LEVEL_CONDITION, LEVEL_DEFINE } LevelKind;

/* One open group; level 0 is the pattern itself. */
typedef struct Level {
    uint8_t kind;        /* LevelKind */
    bool extended;       /* the (?x) outside, back in force after it */
    bool filled;         /* what was read of this branch cannot match the empty text */
    bool others_filled;  /* the same for all branches before */
    bool before;         /* `filled` before the last item */
    bool is_test;        /* the assertion of a condition */
    bool repeats_itself; /* a back reference to it stands inside it */
    size_t out;          /* where its translation begins */
    uint32_t branches;
    uint32_t group;      /* its number, 0 when it does not capture */
    uint32_t base, most; /* (?| : groups before it, and most groups in any branch */
} Level;

/* A group's name, or a reference to a group by name or number. */
typedef struct Mention {
    const uint16_t *name; /* NULL: by number */
    uint32_t length;
    uint32_t number;
    const uint16_t *place; /* where the error would be */
} Mention;

typedef struct Mentions {
    Mention *items;
    size_t count, room;
} Mentions;

typedef struct Scan {
    Pattern *pattern;
    Heap *heap;
    const uint16_t *p;
    bool quantifiable; /* a quantifier may follow */
    bool extended;     /* (?x) */
    bool same_names;   /* (?J) */
    bool test_next;    /* the group that opens now is the assertion of a condition */
    bool closed_assertion;
    const uint16_t *closed; /* where the last group ended, and whether it was an assertion */
    bool no_memory;
    uint32_t groups; /* opened so far */
    uint32_t top_reference;
    const uint16_t *late; /* the first place of an error that PCRE 8 sees in its second pass only; NULL for none */
    Mentions names, references;
    int depth;
    Level levels[DEPTH_MAX + 1];
} Scan;

/* ---- shared helpers ---- */

static inline bool is_digit(uint16_t c) { return c >= '0' && c <= '9'; }
static inline bool is_letter(uint16_t c) { return (uint16_t)((c | 32) - 'a') < 26; }
static inline bool is_word(uint16_t c) { return is_digit(c) || is_letter(c) || c == '_'; }

/* The pattern is wrong at `at`; false. */
bool scan_fail(Scan *scan, const uint16_t *at);
/* Writes one unit, as coming from `from`. */
void scan_emit(Scan *scan, uint16_t unit, const uint16_t *from);
/* Writes the source up to `end` as it stands, and moves there. */
void scan_copy(Scan *scan, const uint16_t *end);
/* What was just written matches at least one unit, and may be repeated. */
void scan_filled(Scan *scan);
/* Is {n}, {n,} or {n,m} at p? */
bool scan_is_repeat(const uint16_t *p);
/* Notes a back reference to a group by number, or by its name, which must end with `terminator`. */
void scan_reference(Scan *scan, uint32_t number);
bool scan_reference_name(Scan *scan, const uint16_t *name, uint16_t terminator);
/* Reads the digits at p, stopping to count above 100,000,000. */
const uint16_t *scan_digits(const uint16_t *p, uint32_t *number);
/* A call of a group, from p up to `end`: it never gives back what it matched. */
void scan_call(Scan *scan, const uint16_t *end);
/* The number of a called group, signed or not, or its name; it must end with `terminator`. */
bool scan_call_number(Scan *scan, const uint16_t *digits, uint16_t terminator);
bool scan_call_name(Scan *scan, const uint16_t *name, uint16_t terminator);

/* ---- regexp_escape.c ---- */

bool scan_escape(Scan *scan);
bool scan_class(Scan *scan);

#endif
