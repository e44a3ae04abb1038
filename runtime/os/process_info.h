/* What the system tells of one process. */
#ifndef AU3_OS_PROCESS_INFO_H
#define AU3_OS_PROCESS_INFO_H

#include "os/os.h"

typedef struct OsProcessInfo {
    int64_t parent;
    int64_t started;                /* nanoseconds since 1970 */
    int64_t user_time, kernel_time; /* nanoseconds of processor time */
    uint64_t faults;                /* of pages */
    uint64_t memory, memory_peak;   /* bytes in use */
    uint64_t own, own_peak;         /* bytes that no other process shares; the most addresses ever in use */
    uint64_t handles;               /* open files; 0 when they are not for us to see */
    uint64_t processors;            /* a bit for each that it may run on */
    int nice;                       /* -20 to 19, less is more urgent */
    Buffer program, folder, user;   /* native paths; "" when not for us to see */
    Buffer arguments;               /* each with a NUL behind it, the first is the program as it was called */
    Buffer threads;                 /* their numbers as text, a blank behind each */
} OsProcessInfo;

/* OS_NOT_FOUND when there is no such process. The caller ends it with os_process_info_free in every case. */
OsError os_process_info(Heap *heap, int64_t pid, OsProcessInfo *info);
void os_process_info_free(OsProcessInfo *info);

/* Lets a process run on these processors only. */
OsError os_process_set_processors(int64_t pid, uint64_t processors);

/* Copies memory of a process (it may be this one) to `bytes`, or the other way; false when not all of it can be reached. Bad
 * addresses do no harm. */
bool os_process_memory(int64_t pid, uint64_t address, void *bytes, size_t size, bool write);

#endif
