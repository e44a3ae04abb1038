/* Runs what the command line asks for. */
#ifndef AU3_CLI_RUN_H
#define AU3_CLI_RUN_H

#include "options.h"

/* Runs the script of the options; the exit code of the program. */
int run_script(const Options *options);

#endif
