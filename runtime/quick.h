/* Short cuts of hot builtins: plain functions of one or two values for the types that scripts use most. They set no @error
 * and change nothing; UNSET means that the builtin itself has to be called. */
#ifndef AU3_RUNTIME_QUICK_H
#define AU3_RUNTIME_QUICK_H

#include "value.h"

typedef struct Quick {
    const char *name;
    Value (*one)(Value a);          /* for a call with one argument, or NULL */
    Value (*two)(Value a, Value b); /* for a call with two, or NULL */
    Value (*three)(Value a, Value b, Value c);
} Quick;

/* Ends in a row without name. Defined beside the tables of builtins. */
extern const Quick quick_table[];

#endif
