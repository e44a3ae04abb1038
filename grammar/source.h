/* Source texts of a program: files and strings, kept in UTF-8, and positions in them.
 *
 * All sources of a program share one 32-bit position space: each source begins at its `base`, a position is base + byte
 * offset. Only printing turns a position into file, line and column. */
#ifndef AU3_GRAMMAR_SOURCE_H
#define AU3_GRAMMAR_SOURCE_H

#include "base/arena.h"
#include "base/buffer.h"

typedef uint32_t Pos;
#define NO_POS 0u

typedef struct Source {
    const char *name;    /* as shown in messages: the path, native form ("<stdin>", "<command>" …) */
    const char *text;    /* UTF-8 without BOM, NUL after the last byte */
    uint32_t length;     /* bytes */
    Pos base;            /* position of the first byte; never 0 */
    Pos included_at;     /* where the #include stands, NO_POS for the main source */
    bool once;           /* holds #include-once */
    struct Source *next; /* in order of base */
} Source;

/* The sources of one program. */
typedef struct SourceMap {
    Arena *arena;
    Source *first, *last;
} SourceMap;

void source_map_init(SourceMap *map, Arena *arena);

/* Adds a source from bytes in any encoding AutoIt knows: BOM of UTF-8, UTF-16 LE or BE; without one UTF-8 when valid, else
 * code page 1252. Physical lines keep their first 4094 characters. The bytes and the name are copied. NULL when the position
 * space is full. */
Source *source_add(SourceMap *map, const char *name, const char *bytes, size_t size, Pos included_at);

/* As source_add for a text in UTF-8 whose lines are not cut (Execute); a NUL ends it. */
Source *source_add_text(SourceMap *map, const char *name, const char *text, size_t size);

/* What AutoIt trims from both ends of a line. */
static inline bool source_is_blank(char c) { return c == ' ' || c == '\t' || c == '\v' || c == '\f'; }

/* One physical line as the reader takes it: strings and comments end where it ends, so it needs no context. */
typedef struct SourceLine {
    const char *start; /* behind the leading blanks */
    const char *end; /* of the statement's text: without comment, mark of continuation and (unless continued) trailing blanks */
    const char *raw_end; /* without trailing blanks only */
    const char *next;    /* the next line, or the NUL behind the last one */
    bool continues;      /* ends in the mark " _" */
    bool open_string;    /* a string is not closed */
} SourceLine;
SourceLine source_line(const char *line);

Source *source_find(const SourceMap *map, Pos pos);

typedef struct Location {
    const Source *source;
    uint32_t line;   /* from 1 */
    uint32_t column; /* from 1, in characters */
} Location;
Location source_locate(const SourceMap *map, Pos pos);

/* The statement around a position as AutoIt shows it: continued lines joined (the text before the mark as it stands, the next
 * line without its leading blanks), leading blanks and trailing comment removed. *line (may be NULL) is the number of its
 * first physical line; *mark (may be NULL) the byte offset in `out` that belongs to `pos`. */
void source_statement(const SourceMap *map, Pos pos, Buffer *out, uint32_t *line, size_t *mark);

#endif
