/* The indentation of a new line at the prompt. */
#ifndef AU3_CLI_INDENT_H
#define AU3_CLI_INDENT_H

#include <stddef.h>

/* How many blanks the line behind the first `size` bytes begins with: as many as the line before it, four more behind a line
 * that opens a block. */
size_t indent_of_next(const char *text, size_t size);

/* How many of the blanks that the last line of the first `size` bytes begins with are too many, now that it turned out to end a
 * block; 0 when somebody else than indent_of_next chose them. */
size_t indent_surplus(const char *text, size_t size);

#endif
