/* The command interpreter that scripts start as cmd.exe or @ComSpec: a small part of it, in a process of its own.
 *
 * Understood: `cmd /c LINE` (also /k; without a line the lines come from standard input); & && || | and brackets; > >> < with
 * numbers of streams, 2>&1; %NAME%, %CD%, %ERRORLEVEL%; ^; if [not] exist / errorlevel / a==b with else; the commands
 * cd copy del dir echo exit md move rd rem ren set title type ver and other names of them (chdir erase mkdir rename
 * rmdir); `call` and `start`; every other word is a program. Not understood: for, goto, labels, batch files, set /a and /p,
 * switches of commands other than those named in command_builtin.c. What is not understood says so and gives exit code 1. */
#ifndef AU3_BUILTINS_COMMAND_H
#define AU3_BUILTINS_COMMAND_H

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
/* Runs a whole line. */
void command_line(Shell *shell, const char *line);
/* Writes to standard output (1) or standard error (2) with a Windows line end. */
void command_say(int stream, const char *text);

#endif
