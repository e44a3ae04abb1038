/* Child processes on POSIX systems: start, wait, find. Other processes are process_table_posix.c.
 *
 * Everything of ours is closed in a child: descriptors are made with O_CLOEXEC, and a child that runs a function closes
 * them itself. */
#define _GNU_SOURCE
#include "os/process.h"
#include "os_posix.h"

#include <errno.h>
#include <fcntl.h>
#include <linux/close_range.h>
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/wait.h>
#include <unistd.h>

/* Both ends of the pipes of one start: [stream][0] to read, [1] to write; -1 where there is none. */
typedef struct Pipes {
    int ends[3][2];
    int report[2]; /* the child writes errno here when it cannot run the program; it closes by itself when it can */
} Pipes;

static void close_end(int *end) {
    if (*end >= 0) close(*end);
    *end = -1;
}

static void close_pipes(Pipes *pipes) {
    for (int i = 0; i < 3; i++) {
        close_end(&pipes->ends[i][0]);
        close_end(&pipes->ends[i][1]);
    }
    close_end(&pipes->report[0]);
    close_end(&pipes->report[1]);
}

static bool open_pipes(Pipes *pipes, unsigned wanted) {
    memset(pipes, -1, sizeof *pipes);
    bool ok = pipe2(pipes->report, O_CLOEXEC) == 0;
    if (wanted & 8) wanted |= 2;
    for (int i = 0; ok && i < 3; i++) {
        if (wanted & 1u << i) ok = pipe2(pipes->ends[i], O_CLOEXEC) == 0;
    }
    return ok;
}

/* ---- in the child, between fork and exec: only calls that are safe there ---- */

/* Puts the child's end of stream i in place. Ends that lie on 0, 1 or 2 are moved away first by the caller. */
static bool place_stream(int stream, int fd) {
    if (fd < 0) return true;
    return dup2(fd, stream) >= 0;
}

static bool place_streams(const OsSpawn *spawn, Pipes *pipes) {
    int ends[3];
    for (int i = 0; i < 3; i++) {
        ends[i] = pipes->ends[i][i == 0 ? 0 : 1];
        if (ends[i] >= 0 && ends[i] < 3) ends[i] = fcntl(ends[i], F_DUPFD_CLOEXEC, 3);
    }
    if (spawn->pipes & 8) ends[2] = ends[1];
    if (spawn->detached && ends[0] < 0) ends[0] = open("/dev/null", O_RDONLY | O_CLOEXEC);
    for (int i = 0; i < 3; i++) {
        if (!place_stream(i, ends[i])) return false;
    }
    return true;
}

static void default_signals(void) {
    sigset_t none;
    sigemptyset(&none);
    sigprocmask(SIG_SETMASK, &none, NULL);
    signal(SIGPIPE, SIG_DFL);
}

/* The child goes on as a copy of this process: without its files, stopped by the usual signals. */
static _Noreturn void run_body(const OsSpawn *spawn) {
    static const int signals[] = {SIGINT, SIGTERM, SIGHUP};
    for (size_t i = 0; i < sizeof signals / sizeof *signals; i++) {
        if (signal(signals[i], SIG_DFL) == SIG_IGN) signal(signals[i], SIG_IGN);
    }
    if (spawn->program) prctl(PR_SET_NAME, spawn->program);
    close_range(3, ~0u, 0);
    _exit(spawn->body(spawn->argument));
}

static _Noreturn void run_child(const OsSpawn *spawn, Pipes *pipes, char **environment) {
    int failed = 0;
    if (spawn->detached) setsid();
    if (pipes->report[1] < 3) pipes->report[1] = fcntl(pipes->report[1], F_DUPFD_CLOEXEC, 3);
    default_signals();
    if (spawn->folder && chdir(spawn->folder) != 0) failed = errno;
    if (!failed && !place_streams(spawn, pipes)) failed = errno;
    if (!failed && spawn->body) run_body(spawn);
    if (!failed) {
        close_range(3, ~0u, CLOSE_RANGE_CLOEXEC); /* also what we were given ourselves, or another thread has just opened */
        execve(spawn->program, (char *const *)(uintptr_t)spawn->arguments, environment);
        failed = errno;
    }
    ssize_t ignored = write(pipes->report[1], &failed, sizeof failed);
    _exit(ignored > 0 ? 127 : 126);
}

/* ---- in the parent ---- */

/* 0, or the errno of a child that could not start. */
static int read_report(int fd) {
    int failed = 0;
    ssize_t n;
    do n = read(fd, &failed, sizeof failed);
    while (n < 0 && errno == EINTR);
    return n == (ssize_t)sizeof failed ? failed : 0;
}

static void keep_own_ends(OsSpawn *spawn, Pipes *pipes) {
    for (int i = 0; i < 3; i++) {
        int own = i == 0 ? 1 : 0;
        spawn->stream[i] = pipes->ends[i][own];
        pipes->ends[i][own] = -1;
    }
}

/* The environment of the child; memory of malloc. Its texts are not copied. */
static char **join_environment(const OsSpawn *spawn) {
    const char *const *entries = spawn->environment ? spawn->environment : (const char *const *)environ;
    size_t count = 0, kept = 0;
    while (entries && entries[count]) count++;
    char **list = malloc((count + 2) * sizeof *list);
    size_t name = spawn->variable ? strcspn(spawn->variable, "=") + 1 : 0;
    for (size_t i = 0; list && i < count; i++) {
        if (name == 0 || strncmp(entries[i], spawn->variable, name) != 0) list[kept++] = (char *)(uintptr_t)entries[i];
    }
    if (list && spawn->variable) list[kept++] = (char *)(uintptr_t)spawn->variable;
    if (list) list[kept] = NULL;
    return list;
}

OsError os_spawn(OsSpawn *spawn) {
    Pipes pipes;
    spawn->pid = 0;
    for (int i = 0; i < 3; i++) spawn->stream[i] = OS_NO_FILE;
    int failed = open_pipes(&pipes, spawn->pipes) ? 0 : errno;
    char **environment = failed ? NULL : join_environment(spawn);
    if (!failed && !environment) failed = ENOMEM;
    pid_t pid = failed ? -1 : fork();
    if (!failed && pid < 0) failed = errno;
    if (pid == 0) run_child(spawn, &pipes, environment);
    free(environment);
    if (!failed) {
        close_end(&pipes.report[1]);
        failed = read_report(pipes.report[0]);
        if (failed) waitpid(pid, NULL, 0);
    }
    if (!failed) {
        spawn->pid = pid;
        keep_own_ends(spawn, &pipes);
    }
    close_pipes(&pipes);
    return os_error(failed);
}

static int exit_code(int status) {
    if (WIFEXITED(status)) return WEXITSTATUS(status);
    return WIFSIGNALED(status) ? 128 + WTERMSIG(status) : 1;
}

bool os_wait(int64_t pid, double milliseconds, int *code) {
    double end = os_clock() + milliseconds, pause = 0.2;
    int status = 0;
    for (;;) {
        pid_t got = waitpid((pid_t)pid, &status, milliseconds < 0 ? 0 : WNOHANG);
        if (got < 0 && errno == EINTR) continue;
        if (got != 0) {
            *code = got < 0 ? 0 : exit_code(status);
            return true;
        }
        double left = end - os_clock();
        if (left <= 0) return false;
        os_sleep(left < pause ? left : pause);
        if (pause < 10) pause *= 1.5;
    }
}

void os_end_process(int64_t pid) {
    if (pid > 0) kill((pid_t)pid, SIGTERM);
}

/* Waits for a child that nobody else waits for any more. */
static void *wait_forgotten(void *pid) {
    while (waitpid((pid_t)(intptr_t)pid, NULL, 0) < 0 && errno == EINTR) continue;
    return NULL;
}

void os_forget_child(int64_t pid) {
    pthread_attr_t attributes;
    pthread_t thread;
    int status;
    if (waitpid((pid_t)pid, &status, WNOHANG) != 0 || pthread_attr_init(&attributes) != 0) return;
    pthread_attr_setdetachstate(&attributes, PTHREAD_CREATE_DETACHED);
    pthread_attr_setstacksize(&attributes, 65536);
    pthread_create(&thread, &attributes, wait_forgotten, (void *)(intptr_t)pid);
    pthread_attr_destroy(&attributes);
}

bool os_search_program(const char *folders, const char *name, Buffer *out) {
    if (!*name) return false;
    if (strchr(name, '/')) {
        if (!os_may_run(name)) return false;
        buffer_append_str(out, name);
        return true;
    }
    bool found = false;
    const char *part = folders;
    while (!found && *part) {
        size_t length = strcspn(part, ":"), start = out->length;
        buffer_append(out, length ? part : ".", length ? length : 1);
        buffer_append_char(out, '/');
        buffer_append_str(out, name);
        found = os_may_run(buffer_text(out) + start);
        if (!found && !out->failed) out->length = start;
        part += length + (part[length] == ':');
    }
    return found;
}

bool os_find_program(const char *name, Buffer *out) {
    const char *folders = getenv("PATH");
    return os_search_program(folders ? folders : OS_USUAL_PATH, name, out);
}
