/* au3 check: parses scripts without running them. */
#ifndef AU3_CLI_CHECK_H
#define AU3_CLI_CHECK_H

#include "options.h"

/* The worst of the files: EXIT_CLEAN, EXIT_WARNINGS, EXIT_ERRORS, EXIT_USAGE (a file cannot be read). */
int check_scripts(const Options *options);

#endif
