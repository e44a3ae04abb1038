/* Names on POSIX systems: what is there, folders, links, copies, attributes. Open files are os_posix.c.
 *
 * Windows' attributes that POSIX has no place for are kept in the extended attribute user.DOSATTRIB as a text "0x22",
 * which Samba and Wine read and write too. */
#define _GNU_SOURCE
#include "os/process.h"
#include "os_posix.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <sys/sysmacros.h>
#include <sys/vfs.h>
#include <sys/xattr.h>
#include <unistd.h>

#define DOS_ATTRIBUTE     "user.DOSATTRIB"
#define STORED_ATTRIBUTES (OS_ATTRIB_HIDDEN | OS_ATTRIB_SYSTEM | OS_ATTRIB_ARCHIVE | OS_ATTRIB_TEMPORARY | OS_ATTRIB_OFFLINE)

/* ---- what is there ---- */

static int64_t nanoseconds(struct statx_timestamp t) { return t.tv_sec * 1000000000 + t.tv_nsec; }

static OsError stat_with(const char *path, int flags, OsStat *stat) {
    struct statx x;
    *stat = (OsStat){0};
    if (statx(AT_FDCWD, path, flags, STATX_BASIC_STATS | STATX_BTIME, &x) != 0) return os_error(errno);
    stat->kind = S_ISDIR(x.stx_mode) ? OS_FOLDER : S_ISREG(x.stx_mode) ? OS_FILE : OS_OTHER;
    stat->link = S_ISLNK(x.stx_mode);
    stat->size = stat->kind == OS_FILE ? (int64_t)x.stx_size : 0;
    stat->modified = nanoseconds(x.stx_mtime);
    stat->accessed = nanoseconds(x.stx_atime);
    stat->created = nanoseconds(x.stx_mask & STATX_BTIME ? x.stx_btime : x.stx_mtime);
    stat->volume = makedev(x.stx_dev_major, x.stx_dev_minor);
    stat->id = x.stx_ino;
    stat->names = x.stx_nlink;
    stat->mode = x.stx_mode & 07777u;
    return OS_OK;
}

OsError os_stat(const char *path, OsStat *stat) { return stat_with(path, 0, stat); }

OsError os_stat_link(const char *path, OsStat *stat) { return stat_with(path, AT_SYMLINK_NOFOLLOW, stat); }

bool os_may_write(const char *path) { return access(path, W_OK) == 0; }

bool os_may_enter(const char *path) { return access(path, X_OK) == 0; }

bool os_may_run(const char *path) {
    struct stat st;
    return stat(path, &st) == 0 && S_ISREG(st.st_mode) && access(path, X_OK) == 0;
}

/* ---- attributes ---- */

/* The stored attributes; false when there are none. */
static bool stored_attributes(const char *path, uint32_t *attributes) {
    char text[64];
    ssize_t n = getxattr(path, DOS_ATTRIBUTE, text, sizeof text - 1);
    if (n < 3 || text[0] != '0' || text[1] != 'x') return false;
    text[n] = 0;
    *attributes = (uint32_t)strtoul(text, NULL, 16) & STORED_ATTRIBUTES;
    return true;
}

OsError os_attributes(const char *path, uint32_t *attributes) {
    OsStat target, name;
    *attributes = 0;
    OsError error = os_stat(path, &target);
    if (error) return error;
    uint32_t result = 0;
    if (!stored_attributes(path, &result) && target.kind == OS_FILE) result = OS_ATTRIB_ARCHIVE;
    if (target.kind == OS_FOLDER) result |= OS_ATTRIB_FOLDER;
    if (target.kind != OS_FOLDER && !(target.mode & 0200)) result |= OS_ATTRIB_READONLY;
    if (!os_stat_link(path, &name) && name.link) result |= OS_ATTRIB_LINK;
    *attributes = result ? result : OS_ATTRIB_NORMAL;
    return OS_OK;
}

/* Read-only means that nobody may write; writable again, only the owner may. */
static OsError set_read_only(const char *path, const OsStat *stat, bool read_only) {
    uint32_t mode = read_only ? stat->mode & ~0222u : stat->mode | 0200u;
    if (mode == stat->mode) return OS_OK;
    return chmod(path, mode) == 0 ? OS_OK : os_error(errno);
}

/* The one device that scripts know by name; the superuser could take it from everybody. */
static bool is_null_device(const char *path) { return strcmp(path, OS_NULL_DEVICE) == 0; }

OsError os_set_attributes(const char *path, uint32_t attributes) {
    OsStat stat;
    OsError error = is_null_device(path) ? OS_ACCESS : os_stat(path, &stat);
    if (error) return error;
    uint32_t stored = stat.kind == OS_FILE ? OS_ATTRIB_ARCHIVE : 0;
    stored_attributes(path, &stored);
    bool read_only = attributes & OS_ATTRIB_READONLY && stat.kind != OS_FOLDER;
    attributes &= STORED_ATTRIBUTES;
    /* A read-only file refuses extended attributes, so it is made writable first and read-only last. */
    if (!read_only && stat.kind != OS_FOLDER) error = set_read_only(path, &stat, false);
    if (!error && attributes != stored) {
        char text[16];
        int length = snprintf(text, sizeof text, "0x%x", (unsigned)attributes);
        if (setxattr(path, DOS_ATTRIBUTE, text, (size_t)length, 0) != 0) error = os_error(errno);
    }
    if (!error && read_only) error = set_read_only(path, &stat, true);
    return error;
}

OsError os_make_reachable(const char *path) { return chmod(path, 0700) == 0 ? OS_OK : os_error(errno); }

static struct timespec time_spec(int64_t ns) {
    if (ns == OS_KEEP_TIME) return (struct timespec){.tv_nsec = UTIME_OMIT};
    int64_t rest = (ns % 1000000000 + 1000000000) % 1000000000;
    return (struct timespec){.tv_sec = (time_t)((ns - rest) / 1000000000), .tv_nsec = (long)rest};
}

OsError os_set_times(const char *path, int64_t modified, int64_t created, int64_t accessed) {
    const struct timespec times[2] = {time_spec(accessed), time_spec(modified)};
    if (is_null_device(path)) return OS_ACCESS;
    if (utimensat(AT_FDCWD, path, times, 0) != 0) return os_error(errno);
    return created == OS_KEEP_TIME ? OS_OK : OS_UNSUPPORTED;
}

/* ---- folders ---- */

struct OsDir {
    DIR *handle;
};

OsError os_dir_open(Heap *heap, const char *path, OsDir **dir) {
    *dir = NULL;
    DIR *handle = opendir(path);
    if (!handle) return os_error(errno);
    *dir = mem_alloc(heap, sizeof **dir);
    if (!*dir) {
        closedir(handle);
        return OS_NO_MEMORY;
    }
    (*dir)->handle = handle;
    return OS_OK;
}

const char *os_dir_next(OsDir *dir) {
    for (;;) {
        struct dirent *entry = readdir(dir->handle);
        if (!entry) return NULL;
        if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0) return entry->d_name;
    }
}

void os_dir_close(OsDir *dir) {
    if (!dir) return;
    closedir(dir->handle);
    mem_free(dir);
}

OsError os_make_folder(const char *path) { return mkdir(path, 0777) == 0 ? OS_OK : os_error(errno); }

OsError os_remove_folder(const char *path) {
    if (rmdir(path) == 0) return OS_OK;
    return errno == EEXIST ? OS_NOT_EMPTY : os_error(errno);
}

OsError os_remove_file(const char *path) {
    if (is_null_device(path)) return OS_ACCESS;
    return unlink(path) == 0 ? OS_OK : os_error(errno);
}

OsError os_rename(const char *from, const char *to) {
    if (is_null_device(from) || is_null_device(to)) return OS_ACCESS;
    return rename(from, to) == 0 ? OS_OK : os_error(errno);
}

OsError os_rename_new(const char *from, const char *to) {
    if (is_null_device(from)) return OS_ACCESS;
    if (renameat2(AT_FDCWD, from, AT_FDCWD, to, RENAME_NOREPLACE) == 0) return OS_OK;
    if (errno != ENOSYS && errno != EINVAL) return os_error(errno);
    struct stat st; /* a volume that cannot do it in one step */
    if (lstat(to, &st) == 0) return OS_EXISTS;
    return os_rename(from, to);
}

/* ---- links and copies ---- */

OsError os_hard_link(const char *existing, const char *name) {
    /* The file that a symbolic link names, not a second name for the link. */
    return linkat(AT_FDCWD, existing, AT_FDCWD, name, AT_SYMLINK_FOLLOW) == 0 ? OS_OK : os_error(errno);
}

OsError os_folder_link(const char *existing, const char *name) {
    return symlink(existing, name) == 0 ? OS_OK : os_error(errno);
}

static OsError copy_bytes(OsFile from, OsFile to) {
    for (;;) { /* the kernel's copy, shared blocks where the volume can */
        ssize_t n = copy_file_range((int)from, NULL, (int)to, NULL, (size_t)1 << 30, 0);
        if (n == 0) break;
        if (n < 0 && errno != EINTR) break;
    }
    int64_t position = lseek((int)from, 0, SEEK_CUR), written = lseek((int)to, 0, SEEK_CUR);
    if (position < 0 || position != written) position = 0;
    enum { CHUNK = 65536 };
    char chunk[CHUNK];
    for (;;) { /* what is left: everything where the kernel could not, nothing otherwise */
        size_t done = 0;
        OsError error = os_read_at(from, position, chunk, CHUNK, &done);
        if (!error) error = os_write_at(to, position, chunk, done);
        if (error || done < CHUNK) return error;
        position += CHUNK;
    }
}

static void copy_attributes(OsFile from, OsFile to) {
    struct stat st;
    char value[256];
    ssize_t n = fgetxattr((int)from, DOS_ATTRIBUTE, value, sizeof value);
    if (n > 0 && fsetxattr((int)to, DOS_ATTRIBUTE, value, (size_t)n, 0) != 0) errno = 0; /* the volume has none: fine */
    if (fstat((int)from, &st) != 0) return;
    fchmod((int)to, st.st_mode & 0777);
    const struct timespec times[2] = {st.st_atim, st.st_mtim};
    futimens((int)to, times);
}

/* A name beside `path` that nobody has: the new file becomes `path` by a rename when it is complete. */
static OsError open_beside(const char *path, char *name, size_t size, OsFile *file) {
    const char *slash = strrchr(path, '/');
    int folder = slash ? (int)(slash - path) + 1 : 0;
    for (int attempt = 0; attempt < 16; attempt++) {
        uint32_t salt;
        os_random(&salt, sizeof salt);
        int length = snprintf(name, size, "%.*s.au3-%08x.tmp", folder, path, salt);
        if (length < 0 || (size_t)length >= size) return OS_BAD_NAME;
        OsError error = os_open(name, OS_READ | OS_WRITE | OS_NEW, file);
        if (error != OS_EXISTS) return error;
    }
    return OS_EXISTS;
}

/* Copies to a new file that takes the place of `to` at the end. */
static OsError copy_and_rename(OsFile source, const char *to) {
    enum { NAME_ROOM = 8192 };
    char name[NAME_ROOM];
    OsFile target;
    OsError error = open_beside(to, name, sizeof name, &target);
    if (error) return error;
    error = copy_bytes(source, target);
    if (!error) copy_attributes(source, target);
    OsError closed = os_close(target);
    if (!error) error = closed;
    if (!error) error = os_rename(name, to);
    if (error) os_remove_file(name);
    return error;
}

static OsError copy_into(OsFile source, const char *to) {
    OsFile target;
    OsError error = os_open(to, OS_READ | OS_WRITE | OS_TRUNCATE, &target);
    if (error == OS_ACCESS) error = os_open(to, OS_WRITE | OS_TRUNCATE, &target);
    if (error) return error;
    error = copy_bytes(source, target);
    if (!error) copy_attributes(source, target);
    OsError closed = os_close(target);
    return error ? error : closed;
}

/* A file with several names, or a link to one, must stay the same file, as on Windows; so must a device. */
static bool must_stay(const char *path) {
    OsStat stat;
    return !os_stat_link(path, &stat) && (stat.names > 1 || stat.link || stat.kind == OS_OTHER);
}

OsError os_copy_file(const char *from, const char *to) {
    OsFile source;
    OsError error = os_open(from, OS_READ, &source);
    if (error) return error;
    OsStat a, b;
    bool known = os_stat(from, &a) == OS_OK;
    if (known && a.kind == OS_OTHER && !is_null_device(from)) error = OS_UNSUPPORTED; /* a device may never end */
    if (known && !os_stat(to, &b) && os_same_file(&a, &b)) error = OS_EXISTS;         /* would be emptied first */
    if (!error) error = must_stay(to) ? copy_into(source, to) : copy_and_rename(source, to);
    if (error == OS_ACCESS && os_may_write(to)) error = copy_into(source, to); /* a folder that takes no new names */
    os_close(source);
    return error;
}

/* ---- replacing and locking ---- */

static OsError write_in_place(const char *path, const void *bytes, size_t size) {
    OsFile file;
    OsError error = os_open(path, OS_WRITE | OS_CREATE, &file);
    if (error) return error;
    error = os_write_at(file, 0, bytes, size);
    if (!error) error = os_truncate(file, (int64_t)size);
    if (!error) error = os_sync(file);
    OsError closed = os_close(file);
    return error ? error : closed;
}

/* Gives a new file owner, permissions and attributes of the one that it replaces; the times are its own. */
static void inherit(const char *path, OsFile to) {
    struct stat st;
    char value[256];
    if (stat(path, &st) != 0) return;
    ssize_t n = getxattr(path, DOS_ATTRIBUTE, value, sizeof value);
    if (n > 0 && fsetxattr((int)to, DOS_ATTRIBUTE, value, (size_t)n, 0) != 0) errno = 0; /* the volume has none: fine */
    if (fchown((int)to, st.st_uid, st.st_gid) != 0) errno = 0; /* somebody else's file: it becomes ours */
    fchmod((int)to, st.st_mode & 07777);
}

static OsError write_and_rename(const char *path, const void *bytes, size_t size) {
    enum { NAME_ROOM = 8192 };
    char name[NAME_ROOM];
    OsFile file;
    OsError error = open_beside(path, name, sizeof name, &file);
    if (error) return error;
    error = os_write_at(file, 0, bytes, size);
    if (!error) inherit(path, file);
    if (!error) error = os_sync(file);
    OsError closed = os_close(file);
    if (!error) error = closed;
    if (!error) error = os_rename(name, path);
    if (error) os_remove_file(name);
    return error;
}

OsError os_replace_file(const char *path, const void *bytes, size_t size) {
    OsStat stat;
    if (!os_stat(path, &stat) && stat.kind == OS_FOLDER) return OS_IS_FOLDER;
    if (!os_stat(path, &stat) && !os_may_write(path)) return OS_ACCESS;
    if (must_stay(path)) return write_in_place(path, bytes, size);
    OsError error = write_and_rename(path, bytes, size);
    if (error == OS_ACCESS && os_may_write(path)) error = write_in_place(path, bytes, size); /* the folder takes no new names */
    return error;
}

OsError os_lock_file(const char *path, bool create, OsFile *file) {
    for (;;) {
        struct stat ours, named;
        OsError error = os_open(path, create ? OS_READ | OS_WRITE | OS_CREATE : OS_READ, file);
        if (error) return error;
        while (flock((int)*file, LOCK_EX) != 0 && errno == EINTR) continue; /* a volume without locks has nobody else */
        /* Whoever held it before may have replaced the file: then the lock is on one that has no name any more. */
        if (fstat((int)*file, &ours) == 0 && stat(path, &named) == 0 && ours.st_ino == named.st_ino) return OS_OK;
        os_close(*file);
        if (!create && stat(path, &named) != 0) return OS_NOT_FOUND;
    }
}

OsError os_real_path(const char *path, Buffer *out) {
    char *real = realpath(path, NULL);
    if (!real) return os_error(errno);
    buffer_append_str(out, real);
    free(real);
    return out->failed ? OS_NO_MEMORY : OS_OK;
}

/* ---- volumes ---- */

static const char *volume_type(unsigned long magic) {
    static const struct {
        unsigned long magic;
        const char *name;
    } known[] = {{0xEF53, "ext4"},        {0x9123683E, "btrfs"}, {0x58465342, "xfs"}, {0x01021994, "tmpfs"},
                 {0x794C7630, "overlay"}, {0x4D44, "vfat"},      {0x6969, "nfs"},     {0xFF534D42, "cifs"},
                 {0x5346544E, "ntfs"},    {0x2011BAB0, "exfat"}, {0x2FC12FC1, "zfs"}, {0xF2F52010, "f2fs"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (known[i].magic == magic) return known[i].name;
    }
    return "";
}

OsError os_volume(const char *path, OsVolume *volume) {
    struct statvfs v;
    struct statfs f;
    *volume = (OsVolume){0};
    if (statvfs(path, &v) != 0 || statfs(path, &f) != 0) return os_error(errno);
    volume->total = (uint64_t)v.f_blocks * v.f_frsize;
    volume->free = (uint64_t)v.f_bavail * v.f_frsize;
    volume->serial = v.f_fsid;
    volume->read_only = v.f_flag & ST_RDONLY;
    snprintf(volume->type, sizeof volume->type, "%s", volume_type((unsigned long)f.f_type));
    return OS_OK;
}

bool os_is_running_program(const OsStat *stat) {
    OsStat own;
    return stat->mode & 0111 && os_stat("/proc/self/exe", &own) == OS_OK && os_same_file(stat, &own);
}
