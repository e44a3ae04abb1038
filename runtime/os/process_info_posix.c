/* What Linux tells of one process in /proc: its parent, times, memory, command line. The walk through all processes is
 * process_table_posix.c. */
#define _GNU_SOURCE
#include "os/process.h"
#include "os/process_info.h"
#include "os_posix.h"

#include <dirent.h>
#include <errno.h>
#include <pwd.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

#define SECOND INT64_C(1000000000)

static void proc_path(char *path, size_t size, int64_t pid, const char *file) {
    snprintf(path, size, "/proc/%lld/%s", (long long)pid, file);
}

static bool read_proc(int64_t pid, const char *file, Buffer *out) {
    char path[64];
    proc_path(path, sizeof path, pid, file);
    buffer_clear(out);
    return os_read_file(path, out) == OS_OK;
}

static void read_link(int64_t pid, const char *file, Buffer *out) {
    static const char gone[] = " (deleted)";
    char path[64], target[4096];
    proc_path(path, sizeof path, pid, file);
    ssize_t length = readlink(path, target, sizeof target - 1);
    if (length <= 0) return;
    target[length] = 0;
    char *mark = strstr(target, gone);
    if (mark && !mark[sizeof gone - 1]) *mark = 0;
    buffer_append_str(out, target);
}

static int64_t ticks(uint64_t count) {
    long rate = sysconf(_SC_CLK_TCK);
    return rate > 0 ? (int64_t)count * (SECOND / rate) : 0;
}

/* When the machine started, nanoseconds since 1970. */
static int64_t boot_time(void) {
    struct timespec up;
    if (clock_gettime(CLOCK_BOOTTIME, &up)) return 0;
    return os_now() - (int64_t)up.tv_sec * SECOND - up.tv_nsec;
}

/* The fields behind the name: 0 is the state, 1 the parent, 9 page faults, 11 and 12 times, 16 the nice value, 19 the start. */
static void take_stat(OsProcessInfo *info, const char *text) {
    uint64_t fields[20] = {0};
    char *at = strrchr(text, ')');
    if (!at || strlen(at) < 4) return;
    at += 3;
    for (int i = 1; i < 20; i++) {
        fields[i] = (uint64_t)strtoll(at, &at, 10);
    }
    info->parent = (int64_t)fields[1];
    info->faults = fields[7] + fields[9];
    info->user_time = ticks(fields[11]);
    info->kernel_time = ticks(fields[12]);
    info->nice = (int)(int64_t)fields[16];
    info->started = boot_time() + ticks(fields[19]);
}

/* Bytes behind "name:", which the file counts in kB. */
static uint64_t bytes_of(const char *text, const char *name) {
    const char *found = strstr(text, name);
    return found ? strtoull(found + strlen(name), NULL, 10) * 1024 : 0;
}

static void take_memory(OsProcessInfo *info, const char *text) {
    info->memory = bytes_of(text, "VmRSS:");
    info->memory_peak = bytes_of(text, "VmHWM:");
    info->own = bytes_of(text, "VmData:") + bytes_of(text, "VmStk:");
    info->own_peak = bytes_of(text, "VmPeak:");
}

/* Counts the entries of a folder of numbers; writes them to `out` unless it is NULL. */
static uint64_t list_numbers(int64_t pid, const char *file, Buffer *out) {
    char path[64];
    uint64_t count = 0;
    proc_path(path, sizeof path, pid, file);
    DIR *dir = opendir(path);
    if (!dir) return 0;
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        if (entry->d_name[0] == '.') continue;
        count++;
        if (out) buffer_append_str(out, entry->d_name), buffer_append_str(out, " ");
    }
    closedir(dir);
    return count;
}

static void take_user(int64_t pid, Buffer *out) {
    char path[64], text[1024];
    struct stat status;
    struct passwd entry, *found = NULL;
    proc_path(path, sizeof path, pid, "");
    if (stat(path, &status)) return;
    if (getpwuid_r(status.st_uid, &entry, text, sizeof text, &found) == 0 && found) buffer_append_str(out, found->pw_name);
}

static uint64_t read_processors(int64_t pid) {
    cpu_set_t set;
    uint64_t bits = 0;
    if (sched_getaffinity((pid_t)pid, sizeof set, &set)) return 0;
    for (unsigned i = 0; i < 64; i++) {
        if (CPU_ISSET(i, &set)) bits |= UINT64_C(1) << i;
    }
    return bits;
}

OsError os_process_set_processors(int64_t pid, uint64_t processors) {
    cpu_set_t set;
    CPU_ZERO(&set);
    for (unsigned i = 0; i < 64; i++) {
        if (processors >> i & 1) CPU_SET(i, &set);
    }
    return sched_setaffinity((pid_t)pid, sizeof set, &set) == 0 ? OS_OK : os_error(errno);
}

bool os_process_memory(int64_t pid, uint64_t address, void *bytes, size_t size, bool write) {
    struct iovec ours = {bytes, size}, theirs = {(void *)(uintptr_t)address, size};
    ssize_t done = (write ? process_vm_writev : process_vm_readv)((pid_t)pid, &ours, 1, &theirs, 1, 0);
    return done >= 0 && (size_t)done == size;
}

OsError os_process_info(Heap *heap, int64_t pid, OsProcessInfo *info) {
    Buffer text;
    *info = (OsProcessInfo){0};
    Buffer *const buffers[] = {&info->program, &info->folder, &info->user, &info->arguments, &info->threads, &text};
    for (size_t i = 0; i < sizeof buffers / sizeof *buffers; i++) buffer_init(buffers[i], heap);
    bool found = os_process_exists(pid) && read_proc(pid, "stat", &text);
    if (found) take_stat(info, buffer_text(&text));
    if (found && read_proc(pid, "status", &text)) take_memory(info, buffer_text(&text));
    buffer_free(&text);
    if (!found) return OS_NOT_FOUND;
    read_proc(pid, "cmdline", &info->arguments);
    read_link(pid, "exe", &info->program);
    read_link(pid, "cwd", &info->folder);
    take_user(pid, &info->user);
    list_numbers(pid, "task", &info->threads);
    info->handles = list_numbers(pid, "fd", NULL);
    info->processors = read_processors(pid);
    return OS_OK;
}

void os_process_info_free(OsProcessInfo *info) {
    buffer_free(&info->program);
    buffer_free(&info->folder);
    buffer_free(&info->user);
    buffer_free(&info->arguments);
    buffer_free(&info->threads);
}
