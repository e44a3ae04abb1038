/* The prompt: au3 without a script, and au3 -i. */
#ifndef AU3_CLI_REPL_H
#define AU3_CLI_REPL_H

#include "options.h"

/* Runs the script of the options, if any, then what is typed or comes in; the exit code of the program. */
int repl_run(const Options *options);

#endif
