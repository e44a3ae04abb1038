/* Runs what the command line asks for. */
#ifndef AU3_CLI_RUN_H
#define AU3_CLI_RUN_H

#include "host_terminal.h"
#include "options.h"

/* Runs the script of the options; the exit code of the program. */
int run_script(const Options *options);

/* ---- for the prompt ---- */

/* Whom an interpreter tells. */
typedef struct RunHooks {
    void (*report)(void *user, Au3 *au3, int index);
    void (*effect)(void *user, Au3 *au3, const char *line); /* NULL: nobody wants it */
    void *user;
} RunHooks;

/* The terminal as the options want it; NULL (with a message) when they make no sense. */
TerminalHost *run_terminal(const Options *options);
/* The configuration that the options mean, without callbacks. */
Au3Config run_config(const Options *options, const Au3Host *host);
/* A script that starts au3 lets it have a share of the processes that it may start itself: lowers the limit to it. Once. */
void run_take_share(Options *options);
/* An interpreter for the options with drives and arguments; NULL with a message. */
Au3 *run_new(const Options *options, const Au3Host *host, const RunHooks *hooks);
/* Loads the script of the options; tells when it cannot be read. */
Au3Load run_load(Au3 *au3, const Options *options);

#endif
