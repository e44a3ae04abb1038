/* Pipes that never make us wait, and the redirection of standard streams, on POSIX systems. */
#define _GNU_SOURCE
#include "os/process.h"
#include "os_posix.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

void os_pipe_at_once(OsFile pipe) { fcntl((int)pipe, F_SETFL, fcntl((int)pipe, F_GETFL) | O_NONBLOCK); }

OsFlow os_pipe_read(OsFile pipe, char *bytes, size_t size, size_t *done) {
    ssize_t n;
    *done = 0;
    do n = read((int)pipe, bytes, size);
    while (n < 0 && errno == EINTR);
    if (n < 0) return errno == EAGAIN ? OS_FLOW_LATER : OS_FLOW_END;
    *done = (size_t)n;
    return n > 0 ? OS_FLOW_DONE : OS_FLOW_END;
}

void os_pipes_wait(const OsFile *pipes, size_t count, double milliseconds) {
    struct pollfd files[512];
    if (count > sizeof files / sizeof *files) count = sizeof files / sizeof *files;
    for (size_t i = 0; i < count; i++) files[i] = (struct pollfd){.fd = (int)pipes[i], .events = POLLIN};
    poll(files, count, milliseconds > 0 ? (int)milliseconds + 1 : 0);
}

OsFlow os_pipe_write(OsFile pipe, const char *bytes, size_t size, size_t *done) {
    ssize_t n;
    PipeGuard guard = os_pipe_guard_enter();
    *done = 0;
    do n = write((int)pipe, bytes, size);
    while (n < 0 && errno == EINTR);
    int failed = n < 0 ? errno : 0;
    os_pipe_guard_leave(guard, failed == EPIPE);
    if (failed) return failed == EAGAIN ? OS_FLOW_LATER : OS_FLOW_END;
    *done = (size_t)n;
    return OS_FLOW_DONE;
}

OsError os_stream_to_file(int stream, OsFile file, OsFile *saved) {
    *saved = fcntl(stream, F_DUPFD_CLOEXEC, 10);
    return dup2((int)file, stream) >= 0 ? OS_OK : os_error(errno);
}

OsError os_stream_to_path(int stream, const char *path, OsRedirect how, OsFile *saved) {
    static const int modes[] = {O_RDONLY, O_WRONLY | O_CREAT | O_TRUNC, O_WRONLY | O_CREAT | O_APPEND};
    *saved = OS_NO_FILE;
    int file = open(path, modes[how] | O_CLOEXEC | O_NOCTTY, 0666);
    if (file < 0) return os_error(errno);
    OsError error = os_stream_to_file(stream, file, saved);
    if (file != stream) close(file);
    return error;
}

void os_stream_restore(int stream, OsFile saved) {
    if (saved == OS_NO_FILE) {
        close(stream); /* it was closed before */
        return;
    }
    dup2((int)saved, stream);
    close((int)saved);
}
