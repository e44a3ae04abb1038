/* #include: what the line names, and which files are not read twice. Finding the file is the host's work. */
#ifndef AU3_GRAMMAR_INCLUDE_H
#define AU3_GRAMMAR_INCLUDE_H

#include "parse.h"

/* AutoIt's limit: the main file is at depth 0, and a file at depth 46 may include no other. */
enum { INCLUDE_DEPTH = 46 };

typedef struct IncludeName {
    const char *text; /* NUL-terminated, in the program's arena */
    bool system;      /* <name> */
} IncludeName;

/* Reads the text behind the word #include, up to `end`. False when it is no quoted or <> name or more follows. */
bool include_parse(Arena *arena, const char *text, const char *end, IncludeName *name);

typedef enum IncludeResult {
    INCLUDE_ADDED,
    INCLUDE_SKIPPED /* read before and marked #include-once */,
    INCLUDE_MISSING
} IncludeResult;

/* Asks the host for the file that `from` includes at `at` and adds it to the program's sources. */
IncludeResult include_open(Program *program, const Source *from, const IncludeName *name, Pos at, Source **added);

#endif
