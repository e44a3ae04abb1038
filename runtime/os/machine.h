/* The machine: memory, labels of volumes, the superuser. Implemented in machine_posix.c. */
#ifndef AU3_OS_MACHINE_H
#define AU3_OS_MACHINE_H

#include "os/os.h"

/* Bytes. */
typedef struct OsMemory {
    uint64_t total, available; /* of the machine */
    uint64_t swap_total, swap_free;
    uint64_t addresses, addresses_free; /* of this process */
} OsMemory;
bool os_memory(OsMemory *memory);

bool os_is_superuser(void);

/* Appends the label of the volume that the path lies on; nothing when it has none or the system does not tell. */
OsError os_volume_label(const char *path, Buffer *out);

#endif
