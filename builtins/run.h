/* Starting programs: shared by Run and ShellExecute. */
#ifndef AU3_BUILTINS_RUN_H
#define AU3_BUILTINS_RUN_H

#include "child.h"
#include "program.h"

/* Starts a program that was found. `rest` is its arguments as one text, `folder` the script's name of the folder to start in
 * ("": the working folder); spawn->folder is its native path. NULL: not started. */
Child *run_program(Call *call, ProgramSpot *spot, const char *rest, const String *folder, OsSpawn *spawn);
/* Asks the host about a command line that is to run in a native folder. True when that is all there is to do: *child is the
 * process that it has answered for, or NULL when it has refused. */
bool run_asked(Call *call, const char *command, const char *folder, unsigned pipes, Child **child);
/* Waits for the end of a child; its exit code, or ABORT when the run is over. */
Value run_wait_for(Call *call, int64_t pid);

#endif
