/* What can be known to go wrong before the run, beyond what does not parse: wrong counts of arguments, variables that nothing
 * in the program gives a value, assignments to constants. For `au3 check`; a run reports these when it gets there. */
#ifndef AU3_GRAMMAR_CHECK_H
#define AU3_GRAMMAR_CHECK_H

#include "parse.h"

/* The number of arguments that a builtin (Symbol.builtin) takes. */
typedef void (*BuiltinArity)(const void *builtin, int *min, int *max);

/* Appends to program->diagnostics. Wrong counts and assignments to constants are errors; undeclared variables are warnings,
 * because Assign may make them. When memory runs out, jumps to program->arena.on_failure. */
void program_check(Program *program, BuiltinArity arity);

#endif
