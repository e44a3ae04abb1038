/* Opt and AutoItSetOption, for the table in core.c. */
#ifndef AU3_RUNTIME_OPTION_BUILTIN_H
#define AU3_RUNTIME_OPTION_BUILTIN_H

#include "builtin.h"

Value core_set_option(Call *call);

#endif
