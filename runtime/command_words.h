/* Command lines by AutoIt's own rules (not those of other Windows programs: builtins/command_line.h). */
#ifndef AU3_RUNTIME_COMMAND_WORDS_H
#define AU3_RUNTIME_COMMAND_WORDS_H

#include "base/buffer.h"

/* Appends the words of a command line to the buffer, each with a NUL behind it; gives how many there are. Blanks and tabs
 * separate; quotes group and are removed; "" in quotes is a quote; a backslash is never special. */
size_t command_words(const char *text, Buffer *out);

#endif
