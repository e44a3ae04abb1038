/* Figures of the whole machine: processors and the time they were at work, battery. */
#ifndef AU3_OS_MACHINE_INFO_H
#define AU3_OS_MACHINE_INFO_H

#include "os/os.h"

typedef struct OsMachineInfo {
    int processors, page_size;
    int64_t idle, kernel, user; /* nanoseconds, of all processors since the start; kernel contains idle, as Windows counts */
    int64_t processes, threads; /* how many there are */
    int64_t committed, commit_limit; /* bytes that were promised, and that can be */
    int64_t file_cache, kernel_memory;
    int external_power; /* 1 yes, 0 no, -1 not known */
    int battery;        /* per cent, -1: none */
    bool charging;
} OsMachineInfo;

/* What the system does not tell is 0. */
void os_machine_info(Heap *heap, OsMachineInfo *info);

#endif
