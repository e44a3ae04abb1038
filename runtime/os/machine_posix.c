/* The machine on POSIX systems: memory, labels of volumes, whether this is the superuser. */
#define _GNU_SOURCE
#include "machine.h"
#include "os_posix.h"

#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <sys/sysinfo.h>
#include <unistd.h>

bool os_is_superuser(void) { return geteuid() == 0; }

/* "MemAvailable:  123 kB" of /proc/meminfo, in bytes; 0 when it is not told. */
static uint64_t available_memory(void) {
    char line[256];
    unsigned long long kilobytes = 0;
    FILE *file = fopen("/proc/meminfo", "re");
    if (!file) return 0;
    while (fgets(line, sizeof line, file) && sscanf(line, "MemAvailable: %llu", &kilobytes) != 1) continue;
    fclose(file);
    return kilobytes * 1024;
}

/* The address space that this process uses, in bytes. */
static uint64_t used_addresses(void) {
    unsigned long pages = 0;
    FILE *file = fopen("/proc/self/statm", "re");
    if (!file) return 0;
    if (fscanf(file, "%lu", &pages) != 1) pages = 0;
    fclose(file);
    return (uint64_t)pages * (uint64_t)sysconf(_SC_PAGESIZE);
}

bool os_memory(OsMemory *memory) {
    struct sysinfo info;
    *memory = (OsMemory){0};
    if (sysinfo(&info) != 0) return false;
    memory->total = (uint64_t)info.totalram * info.mem_unit;
    memory->available = available_memory();
    if (!memory->available) memory->available = (uint64_t)info.freeram * info.mem_unit;
    memory->swap_total = (uint64_t)info.totalswap * info.mem_unit;
    memory->swap_free = (uint64_t)info.freeswap * info.mem_unit;
    memory->addresses = sizeof(void *) == 8 ? (uint64_t)1 << 47 : (uint64_t)1 << 31;
    memory->addresses_free = memory->addresses - used_addresses();
    return true;
}

/* udev writes blanks and the like as \x20. */
static void append_label(const char *name, Buffer *out) {
    for (unsigned code; *name; name++) {
        if (sscanf(name, "\\x%2x", &code) == 1) {
            buffer_append_char(out, (char)code);
            name += 3;
        } else {
            buffer_append_char(out, *name);
        }
    }
}

OsError os_volume_label(const char *path, Buffer *out) {
    struct stat volume, device;
    if (stat(path, &volume) != 0) return OS_NOT_FOUND;
    DIR *labels = opendir("/dev/disk/by-label");
    if (!labels) return OS_OK;
    for (const struct dirent *entry; (entry = readdir(labels)) != NULL;) {
        bool same = fstatat(dirfd(labels), entry->d_name, &device, 0) == 0 && S_ISBLK(device.st_mode) &&
                    device.st_rdev == volume.st_dev;
        if (!same) continue;
        append_label(entry->d_name, out);
        break;
    }
    closedir(labels);
    return OS_OK;
}
