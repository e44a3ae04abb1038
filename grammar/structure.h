/* Phase 2: blocks, single-line Ifs and function headers of the whole program, checked on the tokens before anything is parsed.
 *
 * Afterwards the parser may rely on: every opening line has its closing line in the right order; Case stands directly in Select
 * or Switch, Else and ElseIf directly in If; functions stand outside of blocks and not in each other (the last one may end with
 * the file); an If line has a Then, and what follows it on the line is no keyword but one of a plain statement; function
 * headers are well-formed but for their default values. */
#ifndef AU3_GRAMMAR_STRUCTURE_H
#define AU3_GRAMMAR_STRUCTURE_H

#include "scan.h"

typedef enum StructureResult {
    STRUCTURE_OK,
    STRUCTURE_FAILED,    /* errors stand in the program's diagnostics, AutoIt's first */
    STRUCTURE_INCOMPLETE /* only when `interactive`: nothing is wrong but that blocks or a function are open at the end */
} StructureResult;

StructureResult structure_check(Program *program, const Scan *scan, bool interactive);

#endif
