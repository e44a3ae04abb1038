/* Open files and streams on POSIX systems. Names of files are files_posix.c.
 *
 * Positions are given with each read and write (pread, pwrite), so that two handles on one file never disturb each other;
 * pipes and terminals, which have no positions, are read and written in order. */
#define _GNU_SOURCE
#include "os_posix.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/stat.h>
#include <termios.h>
#include <time.h>
#include <unistd.h>

OsError os_error(int number) {
    switch (number) {
    case 0: return OS_OK;
    case ENOENT: return OS_NOT_FOUND;
    case ENOTDIR: return OS_NOT_FOLDER;
    case EISDIR: return OS_IS_FOLDER;
    case EEXIST: return OS_EXISTS;
    case EACCES:
    case EPERM:
    case EROFS:
    case ETXTBSY: return OS_ACCESS;
    case ENOTEMPTY: return OS_NOT_EMPTY;
    case EXDEV: return OS_CROSS_VOLUME;
    case ENOSPC:
    case EDQUOT:
    case EFBIG: return OS_NO_SPACE;
    case ENAMETOOLONG:
    case EILSEQ: return OS_BAD_NAME;
    case EMFILE:
    case ENFILE:
    case EMLINK: return OS_TOO_MANY;
    case ENOMEM: return OS_NO_MEMORY;
    case ENOSYS:
    case ENOTSUP: return OS_UNSUPPORTED;
    default: return OS_FAILED;
    }
}

static int open_mode(unsigned flags) {
    /* Not blocking: opening a named pipe must not wait for the other side. */
    int mode = O_CLOEXEC | O_NOCTTY | O_NONBLOCK;
    if ((flags & (OS_READ | OS_WRITE)) == (OS_READ | OS_WRITE))
        mode |= O_RDWR;
    else
        mode |= flags & OS_WRITE ? O_WRONLY : O_RDONLY;
    if (flags & (OS_CREATE | OS_NEW)) mode |= O_CREAT;
    if (flags & OS_NEW) mode |= O_EXCL;
    if (flags & OS_TRUNCATE) mode |= O_TRUNC;
    return mode;
}

OsError os_open(const char *path, unsigned flags, OsFile *file) {
    *file = OS_NO_FILE;
    int fd = open(path, open_mode(flags), 0666);
    if (fd < 0) return os_error(errno);
    struct stat st;
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode)) {
        close(fd);
        return OS_IS_FOLDER;
    }
    if (!S_ISREG(st.st_mode)) fcntl(fd, F_SETFL, fcntl(fd, F_GETFL) & ~O_NONBLOCK);
    *file = fd;
    return OS_OK;
}

OsError os_close(OsFile file) { return close((int)file) == 0 ? OS_OK : os_error(errno); }

/* One read; *in_order tells that the file has no positions. */
static ssize_t read_some(int fd, int64_t position, char *bytes, size_t size, bool *in_order) {
    for (;;) {
        ssize_t n = pread(fd, bytes, size, (off_t)position);
        *in_order = n < 0 && errno == ESPIPE;
        if (*in_order) n = read(fd, bytes, size);
        if (n >= 0 || errno != EINTR) return n;
    }
}

OsError os_read_at(OsFile file, int64_t position, void *bytes, size_t size, size_t *done) {
    *done = 0;
    bool in_order = false;
    while (*done < size && !in_order) {
        ssize_t n = read_some((int)file, position + (int64_t)*done, (char *)bytes + *done, size - *done, &in_order);
        if (n < 0) return os_error(errno);
        if (n == 0) break;
        *done += (size_t)n;
    }
    return OS_OK;
}

PipeGuard os_pipe_guard_enter(void) {
    sigset_t pipe_set, old;
    sigemptyset(&pipe_set);
    sigaddset(&pipe_set, SIGPIPE);
    if (pthread_sigmask(SIG_BLOCK, &pipe_set, &old) != 0) return (PipeGuard){false};
    return (PipeGuard){!sigismember(&old, SIGPIPE)};
}

void os_pipe_guard_leave(PipeGuard guard, bool broken) {
    if (!guard.blocked) return;
    sigset_t pipe_set;
    sigemptyset(&pipe_set);
    sigaddset(&pipe_set, SIGPIPE);
    const struct timespec now = {0, 0};
    if (broken)
        while (sigtimedwait(&pipe_set, NULL, &now) < 0 && errno == EINTR) continue;
    pthread_sigmask(SIG_UNBLOCK, &pipe_set, NULL);
}

/* Writes in order, to a pipe or terminal; waits when a descriptor that somebody made non-blocking is full. */
static int write_stream(int fd, const char *bytes, size_t size) {
    PipeGuard guard = os_pipe_guard_enter();
    int failed = 0;
    while (size > 0 && !failed) {
        ssize_t n = write(fd, bytes, size);
        if (n >= 0) {
            bytes += n;
            size -= (size_t)n;
        } else if (errno == EAGAIN) {
            struct pollfd wait = {.fd = fd, .events = POLLOUT};
            poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            failed = errno;
        }
    }
    os_pipe_guard_leave(guard, failed == EPIPE);
    return failed;
}

OsError os_write_at(OsFile file, int64_t position, const void *bytes, size_t size) {
    const char *next = bytes;
    while (size > 0) {
        ssize_t n = pwrite((int)file, next, size, (off_t)position);
        if (n < 0 && errno == ESPIPE) return os_error(write_stream((int)file, next, size));
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return os_error(errno);
        if (n == 0) return OS_NO_SPACE;
        next += n;
        position += n;
        size -= (size_t)n;
    }
    return OS_OK;
}

OsError os_truncate(OsFile file, int64_t size) { return ftruncate((int)file, (off_t)size) == 0 ? OS_OK : os_error(errno); }

OsError os_sync(OsFile file) {
    if (fsync((int)file) == 0) return OS_OK;
    return errno == EINVAL || errno == EROFS ? OS_OK : os_error(errno); /* a pipe has nothing to keep */
}

OsError os_size(OsFile file, int64_t *size) {
    struct stat st;
    *size = 0;
    if (fstat((int)file, &st) != 0) return os_error(errno);
    *size = st.st_size;
    return OS_OK;
}

OsError os_read_file(const char *path, Buffer *out) {
    OsFile file;
    OsError error = os_open(path, OS_READ, &file);
    if (error) return error;
    int64_t size = 0;
    os_size(file, &size);
    /* Files of /proc say size 0; one byte more than the size sees the end in one read. */
    size_t step = size > 0 && size < INT32_MAX ? (size_t)size + 1 : 65536;
    int64_t position = 0;
    for (;;) {
        size_t done = 0;
        char *room = buffer_reserve(out, step);
        error = room ? os_read_at(file, position, room, step, &done) : OS_NO_MEMORY;
        out->length += done;
        position += (int64_t)done;
        if (error || done == 0) break;
        if (step < 65536) step = 65536;
    }
    os_close(file);
    return error;
}

bool os_stream_write(int stream, const char *bytes, size_t size) { return write_stream(stream, bytes, size) == 0; }

size_t os_stream_read(int stream, char *bytes, size_t size) {
    for (;;) {
        ssize_t n = read(stream, bytes, size);
        if (n >= 0) return (size_t)n;
        if (errno == EAGAIN) {
            struct pollfd wait = {.fd = stream, .events = POLLIN};
            poll(&wait, 1, -1);
        } else if (errno != EINTR) {
            return 0;
        }
    }
}

bool os_stream_is_terminal(int stream) { return isatty(stream) == 1; }

bool os_stream_ready(int stream, double milliseconds) {
    double end = os_clock() + milliseconds;
    for (;;) {
        double left = milliseconds < 0 ? -1 : end - os_clock();
        struct pollfd wait = {.fd = stream, .events = POLLIN};
        int n = poll(&wait, 1, milliseconds < 0 ? -1 : left > 0 ? (int)(left < 1e6 ? left + 0.999 : 1e6) : 0);
        if (n > 0) return true;
        if (n == 0 && left <= 1e6) return false;
        if (n < 0 && errno != EINTR) return true;
    }
}

void os_terminal_echo(bool shown) {
    struct termios settings;
    if (tcgetattr(0, &settings) != 0) return;
    if (shown)
        settings.c_lflag |= ECHO;
    else
        settings.c_lflag &= ~(tcflag_t)ECHO;
    tcsetattr(0, TCSANOW, &settings);
}
