/* The environment variables that Windows always has (TEMP, APPDATA, windir ...), for scripts that ask for them. */
#ifndef AU3_BUILTINS_WINDOWS_VARIABLE_H
#define AU3_BUILTINS_WINDOWS_VARIABLE_H

#include "builtin.h"

/* The value (owned) that a variable has here when the process's environment does not have it; UNSET when Windows has none of
 * that name either. */
Value windows_variable(Call *call, const char *name);

#endif
