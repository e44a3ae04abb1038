/* The processes of the machine, as Linux shows them in /proc. Children are process_posix.c. */
#define _GNU_SOURCE
#include "os/process.h"
#include "os_posix.h"

#include <dirent.h>
#include <errno.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

/* The kernel's own name of a process ends after so many characters. */
#define SHORT_NAME 15

struct OsProcesses {
    Heap *heap;
    DIR *dir;
    Buffer own; /* path of the running program */
};

/* Reads /proc/PID/FILE; "" when it is not there or not for us. */
static const char *read_proc(int64_t pid, const char *file, Buffer *out) {
    char path[128];
    buffer_clear(out);
    snprintf(path, sizeof path, "/proc/%lld/%s", (long long)pid, file);
    if (os_read_file(path, out)) buffer_clear(out);
    return buffer_text(out);
}

/* The file of the program, "" when the system does not tell. */
static void read_program(int64_t pid, char *target, size_t size) {
    static const char gone[] = " (deleted)";
    char path[64];
    snprintf(path, sizeof path, "/proc/%lld/exe", (long long)pid);
    ssize_t length = readlink(path, target, size - 1);
    target[length > 0 ? length : 0] = 0;
    size_t cut = length > 0 ? (size_t)length - (sizeof gone - 1) : 0;
    if (length > (ssize_t)sizeof gone && strcmp(target + cut, gone) == 0) target[cut] = 0;
}

/* /proc/PID/stat is "PID (name) STATE ...", and the name may hold anything. Gives where the name ends, NULL for zombies. */
static const char *name_end(const char *stat) {
    const char *end = strrchr(stat, ')');
    bool alive = end && end[1] == ' ' && end[2] != 'Z' && end[2] != 'X';
    return alive ? end : NULL;
}

static const char *file_name(const char *path) {
    const char *slash = strrchr(path, '/');
    return slash ? slash + 1 : path;
}

/* A process is named like its program, unless it was given another name: by itself, or by the script that it runs. */
static void choose_name(const char *given, size_t length, const char *program, const char *own, Buffer *name) {
    const char *file = file_name(*program ? program : own); /* that of a process that is just ending cannot be read */
    bool same = *file && strncmp(file, given, length) == 0 && (length == SHORT_NAME || !file[length]);
    if (same)
        buffer_append_str(name, file);
    else
        buffer_append(name, given, length);
    if (same && strcmp(file, file_name(own)) == 0) buffer_append_str(name, ".exe");
}

OsError os_processes_open(Heap *heap, OsProcesses **list) {
    *list = mem_calloc(heap, 1, sizeof **list);
    if (!*list) return OS_NO_MEMORY;
    buffer_init(&(*list)->own, heap);
    os_program_path(&(*list)->own);
    (*list)->dir = opendir("/proc");
    if ((*list)->dir) return OS_OK;
    OsError error = os_error(errno);
    os_processes_close(*list);
    *list = NULL;
    return error;
}

static bool take_process(OsProcesses *list, int64_t pid, Buffer *name) {
    char program[4096];
    Buffer stat;
    buffer_init(&stat, name->heap);
    const char *text = read_proc(pid, "stat", &stat), *end = name_end(text), *start = strchr(text, '(');
    bool found = end && start;
    if (found) {
        buffer_clear(name);
        read_program(pid, program, sizeof program);
        choose_name(start + 1, (size_t)(end - start - 1), program, buffer_text(&list->own), name);
    }
    buffer_free(&stat);
    return found;
}

bool os_processes_next(OsProcesses *list, int64_t *pid, Buffer *name) {
    for (struct dirent *entry; (entry = readdir(list->dir)) != NULL;) {
        char *end;
        *pid = strtoll(entry->d_name, &end, 10);
        if (*pid > 0 && !*end && take_process(list, *pid, name)) return true;
    }
    return false;
}

void os_processes_close(OsProcesses *list) {
    if (!list) return;
    if (list->dir) closedir(list->dir);
    buffer_free(&list->own);
    mem_free(list);
}

/* ---- one process ---- */

static bool is_pid(int64_t pid) { return pid > 0 && pid <= INT32_MAX; }

bool os_process_exists(int64_t pid) {
    char path[64], text[512];
    OsFile file;
    size_t size = 0;
    if (!is_pid(pid)) return false;
    snprintf(path, sizeof path, "/proc/%lld/stat", (long long)pid);
    if (os_open(path, OS_READ, &file)) return kill((pid_t)pid, 0) == 0 || errno == EPERM;
    os_read_at(file, 0, text, sizeof text - 1, &size);
    os_close(file);
    text[size] = 0;
    return name_end(text) != NULL;
}

OsError os_process_end(int64_t pid, bool force) {
    if (!is_pid(pid)) return OS_NOT_FOUND;
    if (kill((pid_t)pid, force ? SIGKILL : SIGTERM) == 0) return OS_OK;
    return errno == ESRCH ? OS_NOT_FOUND : os_error(errno);
}

void os_process_end_session(int64_t pid) {
    if (is_pid(pid)) kill(-(pid_t)pid, SIGKILL);
}

/* ---- orphans ---- */

void os_adopt_orphans(void) { prctl(PR_SET_CHILD_SUBREAPER, 1); }

static bool end_marked(int64_t pid, const char *mark, Buffer *environment) {
    read_proc(pid, "environ", environment);
    if (!memmem(buffer_text(environment), environment->length, mark, strlen(mark))) return false;
    return kill((pid_t)pid, SIGKILL) == 0 && waitpid((pid_t)pid, NULL, 0) == (pid_t)pid;
}

void os_end_orphans(Heap *heap, const char *mark) {
    char file[64];
    Buffer children, environment;
    bool found;
    buffer_init(&children, heap);
    buffer_init(&environment, heap);
    snprintf(file, sizeof file, "task/%lld/children", (long long)getpid());
    do { /* those of the ended ones become ours */
        found = false;
        const char *at = read_proc(getpid(), file, &children);
        for (char *end; strtoll(at, &end, 10) > 0; at = end)
            found = end_marked(strtoll(at, NULL, 10), mark, &environment) || found;
    } while (found);
    buffer_free(&children);
    buffer_free(&environment);
}

OsError os_process_priority(int64_t pid, int level) {
    static const int nice[] = {19, 10, 0, -5, -10, -20};
    if (!is_pid(pid) || !os_process_exists(pid)) return OS_NOT_FOUND;
    return setpriority(PRIO_PROCESS, (id_t)pid, nice[level]) == 0 ? OS_OK : os_error(errno);
}

/* The number behind "name:" in a file of such lines. */
static uint64_t field(const char *text, const char *name) {
    size_t length = strlen(name);
    while (*text) {
        if (strncmp(text, name, length) == 0 && text[length] == ':') return strtoull(text + length + 1, NULL, 10);
        text += strcspn(text, "\n");
        text += *text == '\n';
    }
    return 0;
}

OsError os_process_stats(Heap *heap, int64_t pid, OsProcessStats *stats) {
    *stats = (OsProcessStats){0};
    if (!is_pid(pid) || !os_process_exists(pid)) return OS_NOT_FOUND;
    Buffer buffer;
    buffer_init(&buffer, heap);
    const char *text = read_proc(pid, "status", &buffer);
    stats->memory = field(text, "VmRSS") * 1024;
    stats->memory_peak = field(text, "VmHWM") * 1024;
    text = read_proc(pid, "io", &buffer);
    stats->reads = field(text, "syscr");
    stats->writes = field(text, "syscw");
    stats->bytes_read = field(text, "rchar");
    stats->bytes_written = field(text, "wchar");
    buffer_free(&buffer);
    return OS_OK;
}
