/* The operating system: files, folders, environment, time, stacks. The only platform code of the project; everything
 * above it is the same everywhere.
 *
 * Paths are native ('/' between the parts) and NUL-terminated; on POSIX any bytes, in practice UTF-8. What AutoIt calls a path
 * (C:\x) is translated by path.h first. Nothing here knows of scripts, and nothing installs signal handlers, changes
 * the process's working folder or prints. Functions that give a text append it to a Buffer. */
#ifndef AU3_OS_OS_H
#define AU3_OS_OS_H

#include "base/buffer.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef enum OsError {
    OS_OK,
    OS_NOT_FOUND,  /* no such file; also a missing folder on the way to it */
    OS_NOT_FOLDER, /* a part of the path is no folder */
    OS_IS_FOLDER,  /* a file was wanted */
    OS_EXISTS,
    OS_ACCESS,       /* not allowed, read-only volume */
    OS_NOT_EMPTY,    /* a folder with entries */
    OS_CROSS_VOLUME, /* a rename or hard link to another volume */
    OS_NO_SPACE,
    OS_BAD_NAME, /* too long, or bytes that the volume refuses */
    OS_TOO_MANY, /* open files, links */
    OS_NO_MEMORY,
    OS_UNSUPPORTED, /* the volume cannot do that */
    OS_FAILED       /* anything else */
} OsError;

/* ---- files (os_posix.c) ---- */

typedef intptr_t OsFile;
#define OS_NO_FILE ((OsFile)-1)

enum {
    OS_READ = 1,
    OS_WRITE = 2,
    OS_CREATE = 4,   /* when missing */
    OS_TRUNCATE = 8, /* drop the old content */
    OS_NEW = 16      /* must not exist */
};

/* Opens a file; never inherited by child processes. A folder gives OS_IS_FOLDER in every mode. Waits for nobody: a named pipe
 * without a peer opens for reading and is at its end. */
OsError os_open(const char *path, unsigned flags, OsFile *file);
OsError os_close(OsFile file);
/* Reads up to `size` bytes at a position; *done is less only at the end. Pipes and terminals ignore the position and give
 * what is there, 0 bytes only at the end. */
OsError os_read_at(OsFile file, int64_t position, void *bytes, size_t size, size_t *done);
/* Writes all bytes; anything less is an error. A gap before the position becomes zeros. */
OsError os_write_at(OsFile file, int64_t position, const void *bytes, size_t size);
OsError os_truncate(OsFile file, int64_t size);
/* To the disk, not only to the system. */
OsError os_sync(OsFile file);
OsError os_size(OsFile file, int64_t *size);

/* Reads a whole file into the buffer. */
OsError os_read_file(const char *path, Buffer *out);

/* Standard streams: writes everything (false when nobody reads or the disk is full), reads what is there (0 at the end),
 * and whether a person sits at it. stream: 0 input, 1 output, 2 errors. */
bool os_stream_write(int stream, const char *bytes, size_t size);
size_t os_stream_read(int stream, char *bytes, size_t size);
bool os_stream_is_terminal(int stream);
/* Waits up to `milliseconds` (negative: for ever) until a read would not wait; false when the time is up. */
bool os_stream_ready(int stream, double milliseconds);
/* Shows or hides what is typed at the terminal of standard input. */
void os_terminal_echo(bool shown);

/* ---- names (files_posix.c) ---- */

typedef enum OsKind { OS_FILE, OS_FOLDER, OS_OTHER } OsKind;

/* Windows' file attributes, with Windows' numbers. */
enum {
    OS_ATTRIB_READONLY = 0x1,
    OS_ATTRIB_HIDDEN = 0x2,
    OS_ATTRIB_SYSTEM = 0x4,
    OS_ATTRIB_FOLDER = 0x10,
    OS_ATTRIB_ARCHIVE = 0x20,
    OS_ATTRIB_NORMAL = 0x80,
    OS_ATTRIB_TEMPORARY = 0x100,
    OS_ATTRIB_LINK = 0x400, /* a reparse point: here a symbolic link */
    OS_ATTRIB_COMPRESSED = 0x800,
    OS_ATTRIB_OFFLINE = 0x1000
};

typedef struct OsStat {
    OsKind kind;
    bool link;                           /* os_stat_link only: the name is a symbolic link */
    int64_t size;                        /* 0 for folders */
    int64_t modified, created, accessed; /* nanoseconds since 1970, UTC */
    uint64_t volume, id;                 /* equal for two names of one file */
    uint64_t names;                      /* hard links */
    uint32_t mode;                       /* POSIX permission bits */
} OsStat;

/* Follows symbolic links; a dangling one is OS_NOT_FOUND. os_stat_link looks at the link itself. */
OsError os_stat(const char *path, OsStat *stat);
OsError os_stat_link(const char *path, OsStat *stat);
/* Is it the file of the program that runs? */
bool os_is_running_program(const OsStat *stat);
static inline bool os_same_file(const OsStat *a, const OsStat *b) { return a->volume == b->volume && a->id == b->id; }

/* Attributes: READONLY is the missing write permission of the owner; the others live in the extended attribute
 * user.DOSATTRIB as Samba and Wine keep them, a file without it has ARCHIVE. Setting gives OS_UNSUPPORTED
 * when the volume cannot hold them. FOLDER and LINK cannot be set. */
OsError os_attributes(const char *path, uint32_t *attributes);
OsError os_set_attributes(const char *path, uint32_t attributes);

/* Gives the owner of a folder all rights in it. */
OsError os_make_reachable(const char *path);

/* Nanoseconds since 1970; OS_KEEP_TIME leaves one as it is. The time of creation can only be set where the system can
 * (OS_UNSUPPORTED elsewhere, the other times are set all the same). */
#define OS_KEEP_TIME INT64_MIN
OsError os_set_times(const char *path, int64_t modified, int64_t created, int64_t accessed);

/* Folder listing in no order, without "." and "..". */
typedef struct OsDir OsDir;
OsError os_dir_open(Heap *heap, const char *path, OsDir **dir);
/* The next name (valid until the next call), or NULL at the end. */
const char *os_dir_next(OsDir *dir);
void os_dir_close(OsDir *dir);

OsError os_make_folder(const char *path); /* OS_EXISTS when anything has that name */
OsError os_remove_folder(const char *path);
OsError os_remove_file(const char *path);            /* also a symbolic link, to whatever */
OsError os_rename(const char *from, const char *to); /* replaces a file */
/* As os_rename, but OS_EXISTS when the target is there. */
OsError os_rename_new(const char *from, const char *to);
OsError os_hard_link(const char *existing, const char *name);
OsError os_folder_link(const char *existing, const char *name); /* `existing` should be absolute */
/* Copies content, permissions, attributes, time of modification. The target is replaced only when all went well; but a
 * target with several names, or a device, is written in place. A file onto itself is OS_EXISTS. */
OsError os_copy_file(const char *from, const char *to);
/* Makes these bytes the content of a file, all at once: a new file beside it is written to the disk and takes its name, owner
 * and permissions. When anything fails the old file stays. A file with several names, a link or a device is written in place.
 */
OsError os_replace_file(const char *path, const void *bytes, size_t size);
/* Opens a file and waits until no other process has it locked so; os_close gives it back. os_replace_file may be used under the
 * lock. With `create` a missing file is made, empty. */
OsError os_lock_file(const char *path, bool create, OsFile *file);
/* The absolute path without links. */
OsError os_real_path(const char *path, Buffer *out);
/* May the process write to / run this file, and enter this folder? */
bool os_may_write(const char *path);
bool os_may_run(const char *path);
bool os_may_enter(const char *path);

typedef struct OsVolume {
    uint64_t total, free; /* bytes; free for this user */
    uint64_t serial;
    bool read_only;
    char type[32]; /* "ext2/ext3", "tmpfs", ... or "" */
} OsVolume;
OsError os_volume(const char *path, OsVolume *volume);

/* ---- environment, user, machine (system_posix.c) ---- */

/* The environment of the process, which nothing here changes: scripts have their own (environment.h). Get: false when missing.
 */
bool os_env_get(const char *name, Buffer *out);
/* The n-th entry "NAME=value"; false past the end. */
bool os_env_entry(size_t n, Buffer *out);

int64_t os_process_id(void);
void os_current_folder(Buffer *out);
/* The folder of the user's account, whatever the environment says. */
void os_account_folder(Buffer *out);
void os_program_path(Buffer *out);
void os_user_name(Buffer *out);
void os_computer_name(Buffer *out);
/* "x86_64", "aarch64", "i686" */
void os_machine(Buffer *out);
/* The release of the system's kernel, "6.1.0". */
void os_release(Buffer *out);
/* IPv4 addresses of this machine but 127.*: the n-th, false past the end. */
bool os_ip_address(size_t n, Buffer *out);

/* How many threads the machine can run at a time. */
size_t os_processors(void);

/* Random bytes for seeds and names. */
void os_random(void *bytes, size_t size);

/* ---- time (time_posix.c) ---- */

double os_clock(void);              /* milliseconds of a clock that only goes forward */
void os_sleep(double milliseconds); /* not ended early by signals */
int64_t os_now(void);               /* nanoseconds since 1970, UTC */

typedef struct OsCalendar {
    int year, month, day; /* 1601..., 1-12, 1-31 */
    int hour, minute, second, millisecond;
    int weekday, yearday; /* 1 Sunday; 1 the first of January. Not looked at by os_calendar_time. */
} OsCalendar;

/* Local time and UTC of a moment. os_calendar_time: fields out of range carry over (month 13 is January). */
void os_calendar(int64_t nanoseconds, bool utc, OsCalendar *calendar);
int64_t os_calendar_time(const OsCalendar *calendar, bool utc);
/* What the time zone is called at a moment, "CEST". */
void os_zone_name(int64_t nanoseconds, Buffer *out);

/* ---- processes (process_posix.c) ---- */

typedef struct OsSpawn {
    const char *program;          /* a path, not searched */
    const char *const *arguments; /* NULL-terminated, [0] is the program's name */
    const char *folder;           /* to start in; NULL: the process's own */
    unsigned pipes;               /* which streams become pipes: 1 input, 2 output, 4 errors; 8 errors go to the output pipe */
    bool detached;                /* own session, no input */
    const char *const *environment; /* "NAME=value", then NULL; NULL: the process's own */
    const char *variable;           /* one more "NAME=value", or NULL */
    /* Instead of a program: what the child does, a copy of this process with nothing open but its streams; gives the exit
     * code. `program` is then only its name in lists of processes. */
    int (*body)(void *argument);
    void *argument;
    /* result */
    int64_t pid;
    OsFile stream[3]; /* our ends of the pipes, or OS_NO_FILE */
} OsSpawn;

OsError os_spawn(OsSpawn *spawn);
/* Waits up to `milliseconds` (negative: for ever) for a child; true when it has ended, *code gets its exit code
 * (128 + signal when killed). The child is gone from the system then. */
bool os_wait(int64_t pid, double milliseconds, int *code);
/* Ends a child that was started by os_spawn (politely). */
void os_end_process(int64_t pid);
/* Finds a program on the process's PATH, or in the folders of a list like that (a name with '/' is only checked). */
bool os_find_program(const char *name, Buffer *out);
bool os_search_program(const char *folders, const char *name, Buffer *out);
#define OS_USUAL_PATH "/usr/local/bin:/usr/bin:/bin"

/* ---- stacks (stack_posix.c) ---- */

/* Runs function(argument, lowest) on a fresh stack of `bytes` bytes in the same thread and returns when it has returned.
 * `lowest` is the lowest address of the stack that may be used; below it lies a guard page. Memory is taken from
 * the system only as the stack grows. False (and nothing was run) when the stack cannot be made. */
bool os_run_on_stack(size_t bytes, void (*function)(void *argument, void *lowest), void *argument);
/* The lowest usable address of the calling thread's own stack, NULL when the system does not tell. */
void *os_stack_limit(void);

#endif
