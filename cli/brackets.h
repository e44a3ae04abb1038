/* Does a text end inside brackets? */
#ifndef AU3_CLI_BRACKETS_H
#define AU3_CLI_BRACKETS_H

#include <stdbool.h>
#include <stddef.h>

/* True when the last line says something and brackets are open at its end. `end`: where its last word ends, a comment behind it
 * left out; a continuation mark belongs there. */
bool brackets_open(const char *text, size_t *end);

#endif
