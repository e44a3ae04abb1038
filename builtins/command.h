/* The command interpreter that scripts start as cmd.exe or @ComSpec: a small part of it, in a process of its own.
 *
 * Understood: `cmd /c LINE`, also /k; without a line the lines come from standard input. & && || | and brackets; > >> < with
 * numbers of streams, 2>&1; %NAME%, %CD%, %ERRORLEVEL%; ^ before a character; `if [not] exist FILE`, `if errorlevel N`,
 * `if [/i] A==B` with else; the commands of command_builtin.c; every other word is a program. Not understood: for, goto,
 * labels, batch files. What is not understood says so on standard error and gives exit code 1. */
#ifndef AU3_BUILTINS_COMMAND_H
#define AU3_BUILTINS_COMMAND_H

#include "base/buffer.h"
#include "builtin.h"

typedef struct CommandStart {
    Call *call;
    const char *text;     /* what follows "cmd" */
    const String *folder; /* to start in, as the script names it; "": the working folder */
} CommandStart;

/* OsSpawn.body: runs the line of a CommandStart; the exit code. */
int command_main(void *start);

/* ---- shared by command.c and command_builtin.c ---- */

typedef struct Shell {
    Call *call;
    int code;   /* %ERRORLEVEL% */
    bool ended; /* exit */
} Shell;

/* Runs a command of the interpreter itself; false when there is none of that name. `rest` is what follows the name. */
bool command_builtin(Shell *shell, const char *name, const char *rest);
/* Runs a whole line; a program by its command line. */
void command_run_line(Shell *shell, const char *line);
void command_run_program(Shell *shell, const char *line, bool wait);
/* Writes a line with Windows' line end to standard output (1) or standard error (2). */
void command_say(int stream, const char *text);
/* The same on standard error, and sets the code. */
void command_complain(Shell *shell, const char *text);
/* Removes the first quotes around a text: "a b" c is a b. Gives what follows. Ends at blanks outside of quotes. */
const char *command_take_word(const char *text, Buffer *word);
bool command_same_word(const char *a, const char *b);
bool command_exists(Shell *shell, const char *path);

#endif
