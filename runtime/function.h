/* Functions as values: user functions and builtins share this head. */
#ifndef AU3_RUNTIME_FUNCTION_H
#define AU3_RUNTIME_FUNCTION_H

#include <stdbool.h>

struct Callable {
    bool user;
    const char *name; /* as declared; FuncName shows it in upper case */
};

#endif
