/* Diagnostics on their way to the user of the program. */
#ifndef AU3_CLI_REPORT_H
#define AU3_CLI_REPORT_H

#include "au3.h"

#include <stdio.h>

typedef struct Report {
    const Au3Host *host; /* writes, so that messages stay in order with the script's output */
    bool autoit;         /* AutoIt's form on standard output */
    bool pretty;         /* the form for people on standard error */
    bool color;
    bool running; /* the script has begun */
    int errors, warnings;
    FILE *trace; /* where effects are told; NULL: standard error */
} Report;

/* AutoIt's form goes to standard output when it was asked for, or when a program reads it; people get theirs unless it was. */
Report report_for_run(const Au3Host *host, bool error_stdout);

/* Opens the file for effects (NULL: none wanted); false, with a message, when that fails. */
bool report_trace_open(Report *report, const char *path);
void report_trace_close(Report *report);
/* The on_effect of Au3Config; `user` is a Report. */
void report_effect(void *user, Au3 *au3, const char *line);

/* The callback of Au3Config; `user` is a Report. */
void report_diagnostic(void *user, Au3 *au3, int index);

/* Writes the index-th diagnostic to a stream; without a host by the C library. */
void report_print(Au3 *au3, int index, Au3Form form, const Au3Host *host, int stream);

/* Does a person see this stream, in colours? */
bool report_colors(int stream);

#endif
