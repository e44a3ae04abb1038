/* How large the terminal at standard output is. */
#ifndef AU3_CLI_TERMINAL_SIZE_H
#define AU3_CLI_TERMINAL_SIZE_H

/* In characters; 80 by 24 when it is not known. */
void terminal_size(int *columns, int *rows);

#endif
