/* Shared by the POSIX files of os/ only. */
#ifndef AU3_OS_OS_POSIX_H
#define AU3_OS_OS_POSIX_H

#include "os/os.h"

/* What an errno means; 0 is OS_OK. */
OsError os_error(int number);

/* Blocks SIGPIPE for the calling thread while it writes, and swallows one that came of it: a library must not die of a
 * closed pipe nor change the process's signal handling. */
typedef struct PipeGuard {
    bool blocked;
} PipeGuard;
PipeGuard os_pipe_guard_enter(void);
void os_pipe_guard_leave(PipeGuard guard, bool broken);

#endif
