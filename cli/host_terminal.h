/* The host of the au3 program: console, dialogs and documents of somebody at a terminal or a desktop, or of nobody.
 *
 * Dialogs are answered by the first of these that can: an answer given beforehand; nobody, when standard input is no terminal
 * or `headless` is set (the default button, after the dialog was printed on standard error); a dialog program (zenity, kdialog)
 * on a display; the terminal. So nothing waits where nobody is. */
#ifndef AU3_CLI_HOST_TERMINAL_H
#define AU3_CLI_HOST_TERMINAL_H

#include "au3.h"

typedef struct TerminalOptions {
    bool headless;
    /* "NAME=VALUE": NAME is a function ("MsgBox", "InputBox", "FileOpenDialog", "FileSaveDialog", "FileSelectFolder"), VALUE a
     * button by name or number, a text, a path; "<cancel>" and "<timeout>" for all. Several for one name are used one after
     * the other, the last one again and again. */
    const char *const *answers;
    size_t answer_count;
    const char *answers_file; /* native path of more of them, one a line; NULL: none */
} TerminalOptions;

typedef struct TerminalHost TerminalHost;

/* NULL when memory runs out or (with a message on standard error) an answer cannot be understood. The host does not keep the
 * options. */
TerminalHost *terminal_host_new(const TerminalOptions *options);
const Au3Host *terminal_host(TerminalHost *terminal);
/* Did the output so far stop within a line? */
bool terminal_in_line(const TerminalHost *terminal);
/* Does a person sit at standard input (0), output (1), errors (2)? */
bool terminal_is_person(int stream);
/* Sends out what was written and frees the host. */
void terminal_host_free(TerminalHost *terminal);

#endif
