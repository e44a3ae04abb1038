/* Windows command lines taken apart for programs that want their arguments one by one. */
#ifndef AU3_BUILTINS_COMMAND_LINE_H
#define AU3_BUILTINS_COMMAND_LINE_H

#include "base/buffer.h"

/* The words of a command line. */
typedef struct CommandLine {
    Buffer text;        /* NUL-terminated words one after the other */
    const char **words; /* NULL-terminated; NULL when memory ran out */
    size_t count;
} CommandLine;

/* Splits by the rules that nearly all Windows programs use: blanks and tabs separate, quotes group, \" is a quote, "" in quotes
 * is one too. `first` (may be NULL) becomes word 0. The caller ends the line with command_line_free in every case. */
bool command_line_split(CommandLine *line, Heap *heap, const char *first, const char *text);
void command_line_free(CommandLine *line);

#endif
