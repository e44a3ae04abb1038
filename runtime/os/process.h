/* Processes beyond os_spawn (os.h): streams of children without waiting, the processes of the machine. */
#ifndef AU3_OS_PROCESS_H
#define AU3_OS_PROCESS_H

#include "os/os.h"

/* ---- children (process_posix.c) ---- */

/* Nobody will call os_wait for this child: when it ends, now or later, nothing of it stays behind. */
void os_forget_child(int64_t pid);

/* ---- our ends of a child's pipes (stream_posix.c) ---- */

typedef enum OsFlow {
    OS_FLOW_DONE,  /* something was read or written */
    OS_FLOW_LATER, /* it would have to wait */
    OS_FLOW_END    /* the other side is closed, or the pipe broke */
} OsFlow;

/* Makes reads and writes of this end return at once; to be called before the two functions below. */
void os_pipe_at_once(OsFile pipe);
/* Moves up to `size` bytes; *done is above 0 only with OS_FLOW_DONE. */
OsFlow os_pipe_read(OsFile pipe, char *bytes, size_t size, size_t *done);
OsFlow os_pipe_write(OsFile pipe, const char *bytes, size_t size, size_t *done);

/* Waits up to `milliseconds` until something can be read from one of the pipes, or a signal came. At most 512 pipes. */
void os_pipes_wait(const OsFile *pipes, size_t count, double milliseconds);

/* ---- standard streams of this process, for the body of a child (stream_posix.c) ---- */

#define OS_NULL_DEVICE "/dev/null"

typedef enum OsRedirect { OS_FROM_FILE, OS_TO_FILE, OS_TO_FILE_END } OsRedirect;

/* Lets standard stream 0, 1 or 2 mean a file, or what `file` is; *saved gets what it was, for os_stream_restore. */
OsError os_stream_to_path(int stream, const char *path, OsRedirect how, OsFile *saved);
OsError os_stream_to_file(int stream, OsFile file, OsFile *saved);
void os_stream_restore(int stream, OsFile saved);

/* ---- all processes (process_table_posix.c) ---- */

/* A walk through the processes of the machine in the order of their numbers; zombies are left out. */
typedef struct OsProcesses OsProcesses;
OsError os_processes_open(Heap *heap, OsProcesses **list);
/* The next process; `name` (replaced) is the name of its program without folders: with ".exe" for the program that is
 * running here. False at the end. */
bool os_processes_next(OsProcesses *list, int64_t *pid, Buffer *name);
void os_processes_close(OsProcesses *list);

/* Is there such a process? A zombie is none. */
bool os_process_exists(int64_t pid);
/* Asks a process to end, or ends it. */
OsError os_process_end(int64_t pid, bool force);
/* Ends a child that was started with its own session, and what it started in that session, at once. */
void os_process_end_session(int64_t pid);
/* From now on processes below this one become its children when their parent ends. */
void os_adopt_orphans(void);
/* Ends those children of this process that were started with `mark` in their environment, and what they started. */
void os_end_orphans(Heap *heap, const char *mark);
/* 0 idle, 1 below normal, 2 normal, 3 above normal, 4 high, 5 real time */
OsError os_process_priority(int64_t pid, int level);

typedef struct OsProcessStats {
    uint64_t memory, memory_peak; /* bytes in use */
    uint64_t reads, writes;       /* calls */
    uint64_t bytes_read, bytes_written;
} OsProcessStats;
/* Figures that the system does not tell of this process are 0. */
OsError os_process_stats(Heap *heap, int64_t pid, OsProcessStats *stats);

#endif
