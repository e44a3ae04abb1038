/* Names of one function: which of them get a slot in its frame.
 *
 * AutoIt decides while it runs whether a name means a local or a global variable (a declaration in a branch that did not run
 * declares nothing). So a slot only means that the name can be local here; the runtime looks whether it is set. */
#ifndef AU3_GRAMMAR_RESOLVE_H
#define AU3_GRAMMAR_RESOLVE_H

#include "ast.h"

enum {
    NAME_PARAM = 1,
    NAME_BYREF = 2,
    NAME_DECLARED = 4, /* Local, Dim, For, For In */
    NAME_ASSIGNED = 8, /* plain assignment: makes a local when no global has the name */
    NAME_CONST = 16,   /* may be constant in this function */
    NAME_STATIC = 32,
    NAME_GLOBAL = 64 /* Global here */
};

typedef struct ScopeName {
    Symbol *symbol;
    uint32_t flags; /* NAME_ */
} ScopeName;

typedef struct Scope {
    ScopeName *names; /* parameters first, in order; in memory of the arena */
    uint32_t count, capacity;
    bool dynamic;   /* locals may be made at run time (Assign, Execute, Call): every name has a slot */
    bool any_const; /* some name has NAME_CONST */
} Scope;

/* Collects the names of a function that need a slot, and sets Symbol.mark of each to its place plus one. The marks must be
 * cleared with resolve_clear before another function is resolved. */
void resolve_function(Arena *arena, const Function *function, Scope *scope);
void resolve_clear(Scope *scope);

#endif
