/* au3 --help, au3 help NAME, au3 help --compatibility. */
#ifndef AU3_CLI_HELP_H
#define AU3_CLI_HELP_H

#include "options.h"

/* Prints what the words behind "help" ask for; the exit code. */
int help_show(const Options *options);

#endif
