/* Which tables of builtins and macros there are: defined by whoever links the program together (builtins/tables.c). */
#ifndef AU3_RUNTIME_TABLES_H
#define AU3_RUNTIME_TABLES_H

#include "builtin.h"

typedef struct BuiltinTable {
    const Builtin *rows;
    const int *count;
} BuiltinTable;

typedef struct MacroTable {
    const Macro *macros;
    const int *count;
} MacroTable;

/* Both end in an entry of NULL. A name in two tables belongs to the first. */
extern const BuiltinTable builtin_tables[];
extern const MacroTable macro_tables[];

/* The interpreter's own (core.c, core_macro.c). */
extern const Builtin core_builtins[];
extern const int core_builtins_count;
extern const Builtin library_builtins[]; /* core_library.c: not AutoIt's */
extern const int library_builtins_count;
extern const Builtin unit_test_builtins[]; /* core_unit_test.c: likewise */
extern const int unit_test_builtins_count;
extern const Macro core_macros[];
extern const int core_macros_count;

#endif
