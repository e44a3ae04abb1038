/* Between the files of the prompt. */
#ifndef AU3_CLI_REPL_SESSION_H
#define AU3_CLI_REPL_SESSION_H

#include "complete.h"
#include "host_terminal.h"
#include "line_editor.h"

typedef struct Repl {
    Au3 *au3;
    TerminalHost *terminal;
    const Au3Host *host;
    bool typed;               /* somebody types: there is a prompt */
    bool color, color_errors; /* of standard output and of messages */
    bool running;
    bool ended;       /* by Exit, or a signal */
    Au3Load loaded;   /* what became of the text read last */
    int first, found; /* diagnostics of that: where they begin, how many */
    LineEditor *editor; /* NULL: lines are read plainly */
    Text before;        /* the lines of the text that were typed already */
    Completer completer;
} Repl;

/* ---- repl.c ---- */

/* Writes to standard output, in order with the script's own output. */
void repl_print(Repl *repl, const char *text);

/* Loads a text; repl->loaded. */
void repl_load(Repl *repl, const char *text, size_t size);

/* Runs what was loaded, or tells what is wrong with it; true when it ran and the session goes on. */
bool repl_go(Repl *repl);

/* Shows the value of the last text if it has one, and @error if that is set and the text `called` something. */
void repl_answer(Repl *repl, bool called);

/* ---- repl_command.c ---- */

/* Words that stand alone, for completion; ends in NULL. */
extern const char *const repl_commands[];

/* Is the text a command of the prompt and no script? */
bool repl_is_command(Repl *repl, const char *text);
void repl_do_command(Repl *repl, const char *text);

#endif
