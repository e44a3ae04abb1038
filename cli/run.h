/* Runs what the command line asks for. */
#ifndef AU3_CLI_RUN_H
#define AU3_CLI_RUN_H

#include "host_terminal.h"
#include "options.h"

/* Runs the script of the options; the exit code of the program. */
int run_script(const Options *options);

/* ---- for the prompt ---- */

typedef void (*RunReport)(void *user, Au3 *au3, int index);

/* The terminal as the options want it; NULL (with a message) when they make no sense. */
TerminalHost *run_terminal(const Options *options);
/* The configuration that the options mean, without callbacks. */
Au3Config run_config(const Options *options, const Au3Host *host);
/* An interpreter for the options with drives and arguments; NULL with a message. */
Au3 *run_new(const Options *options, const Au3Host *host, RunReport report, void *user);
/* Loads the script of the options; tells when it cannot be read. */
Au3Load run_load(Au3 *au3, const Options *options);

#endif
