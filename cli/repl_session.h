/* Between the files of the prompt. */
#ifndef AU3_CLI_REPL_SESSION_H
#define AU3_CLI_REPL_SESSION_H

#include "complete.h"
#include "host_terminal.h"
#include "line_editor.h"
#include "options.h"
#include "report.h"

typedef struct Repl {
    const Options *options;
    Au3 *au3;
    TerminalHost *terminal;
    const Au3Host *host;
    bool typed;               /* somebody types: there is a prompt */
    bool color, color_errors; /* of standard output and of messages */
    bool running;
    bool ended;         /* by Exit, or a signal */
    bool failed;        /* the text that ran last ended in a fatal error */
    bool interrupted;   /* and that was Ctrl-C */
    Au3Load loaded;     /* what became of the text read last */
    int first, found;   /* diagnostics of that: where they begin, how many */
    LineEditor *editor; /* NULL: lines are read plainly */
    Text before;        /* the lines of the text that were typed already */
    Text comment;       /* what was typed last, if that was nothing else */
    Text script;        /* what was typed in this session and went well, for .save */
    LastCall last_call;
    bool trace;    /* calls that touch the world are told */
    Report report; /* where */
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

/* Ends the script and begins with a new one. */
void repl_reset(Repl *repl);

/* ---- repl_command.c ---- */

/* Is the text a command of the prompt and no script? */
bool repl_is_command(Repl *repl, const char *text);
void repl_do_command(Repl *repl, const char *text);

/* What could stand at the cursor when the text is a command, or may become one; false when it is none. */
bool repl_complete_command(Repl *repl, const Text *text, size_t cursor, Completion *out);

/* ---- repl_save.c ---- */

bool repl_begins_function(const char *text);

/* Notes a text that went well; `value`: it ended in an expression. Functions that it defines anew are no longer noted
 * elsewhere. */
void repl_note(Repl *repl, const char *text, bool value);

/* Writes what was noted; false when the file cannot be written. */
bool repl_save(const Repl *repl, const char *path);

#endif
