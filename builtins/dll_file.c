/* Files of kernel32 by handle: CreateFile, ReadFile, WriteFile and what belongs to them. Sharing modes are not kept; a handle
 * has a position of its own. */
#include "dll_file.h"

#include "file_state.h"
#include "host.h"
#include "path.h"

#define FILETIME_1970  116444736000000000u
#define INVALID_HANDLE UINT64_MAX

/* Handles of the standard streams. */
enum { STANDARD_INPUT = 0x11, STANDARD_OUTPUT, STANDARD_ERROR };

enum { CREATE_NEW = 1, CREATE_ALWAYS, OPEN_EXISTING, OPEN_ALWAYS, TRUNCATE_EXISTING };

static void close_file(void *object) {
    DllFile *file = object;
    if (file->file != OS_NO_FILE) os_close(file->file);
    if (file->temporary) os_remove_file(file->native);
    mem_free(file);
}

const HandleType dll_file_type = {"file", close_file};

DllFile *dll_file(Native *n, uint64_t handle) {
    DllFile *file = nat_object(n, handle, &dll_file_type);
    if (!file) nat_fail(n, WIN_BAD_HANDLE, 0);
    return file;
}

uint64_t dll_file_time(int64_t nanoseconds) { return (uint64_t)(nanoseconds / 100) + FILETIME_1970; }
int64_t dll_nanoseconds(uint64_t file_time) { return (int64_t)(file_time - FILETIME_1970) * 100; }

/* ---- opening ---- */

/* The flags of os_open for an access mask and a disposition. */
static unsigned open_flags(uint32_t access, uint32_t disposition) {
    bool writes = access & (0x40000000u | 0x10000000u | 0x2 | 0x4);
    unsigned flags = OS_READ | (writes ? OS_WRITE : 0);
    if (disposition == CREATE_NEW) flags |= OS_CREATE | OS_NEW;
    if (disposition == CREATE_ALWAYS) flags |= OS_CREATE | OS_TRUNCATE;
    if (disposition == OPEN_ALWAYS) flags |= OS_CREATE;
    if (disposition == TRUNCATE_EXISTING) flags |= OS_TRUNCATE;
    return disposition == OPEN_EXISTING ? flags : flags | OS_WRITE;
}

/* Opens what the spot leads to; 0 or Windows' error. */
static uint32_t open_at(Native *n, const PathSpot *spot, DllFile *file) {
    uint32_t disposition = nat_u32(n, 4), flags = nat_u32(n, 5);
    OsStat stat;
    bool folder = spot->exists && os_stat(file->native, &stat) == OS_OK && stat.kind == OS_FOLDER;
    file->file = OS_NO_FILE;
    if (folder) return flags & 0x02000000 ? WIN_OK : WIN_ACCESS; /* BACKUP_SEMANTICS */
    if (disposition < CREATE_NEW || disposition > TRUNCATE_EXISTING) return WIN_BAD_PARAMETER;
    if (spot->no_folder) return WIN_NO_PATH;
    if (disposition == CREATE_NEW && spot->exists) return WIN_FILE_EXISTS;
    unsigned mode = open_flags(nat_u32(n, 1), disposition);
    OsError error = os_open(file->native, mode, &file->file);
    if (error == OS_ACCESS && mode & OS_WRITE && !(mode & OS_CREATE))
        error = os_open(file->native, mode & ~(unsigned)OS_READ, &file->file);
    return error == OS_EXISTS ? WIN_FILE_EXISTS : win_error(error);
}

static DllFile *new_file(Native *n, PathSpot *spot) {
    const char *native = buffer_text(&spot->native);
    DllFile *file = mem_calloc(n->heap, 1, sizeof *file + strlen(native) + 1);
    if (!file) return n->failed = true, NULL;
    memcpy(file->native, native, strlen(native) + 1);
    uint32_t access = nat_u32(n, 1);
    file->reads = access & (0x80000000u | 0x10000000u | 0x1);
    file->writes = access & (0x40000000u | 0x10000000u | 0x2 | 0x4);
    file->appends = (access & 0x4) && !(access & 0x40000002u);
    file->temporary = nat_u32(n, 5) & 0x04000000; /* DELETE_ON_CLOSE */
    return file;
}

static uint64_t open_spot(Native *n, PathSpot *spot) {
    if (spot->error != OS_OK) return nat_fail(n, (uint32_t)path_error_number(spot->error, spot), INVALID_HANDLE);
    DllFile *file = new_file(n, spot);
    if (!file) return INVALID_HANDLE;
    uint32_t error = open_at(n, spot, file), disposition = nat_u32(n, 4);
    if (error) return mem_free(file), nat_fail(n, error, INVALID_HANDLE);
    if (!spot->exists) path_created(call_paths(n->call), file->native);
    bool tells = spot->exists && (disposition == CREATE_ALWAYS || disposition == OPEN_ALWAYS);
    n->state->last_error = tells ? WIN_EXISTS : WIN_OK;
    return nat_handle(n, &dll_file_type, file);
}

/* CreateFile(name, access, share, security, disposition, flags, template) */
static uint64_t create_file(Native *n) {
    Value name = nat_text(n, 0);
    if (!is_string(name)) return nat_fail(n, WIN_NO_PATH, INVALID_HANDLE);
    PathSpot spot;
    path_locate(call_paths(n->call), as_string(name), &spot);
    uint64_t handle = open_spot(n, &spot);
    path_spot_free(&spot);
    value_free(name);
    return handle;
}

static uint64_t close_handle(Native *n) { return nat_close(n, nat_u64(n, 0)) ? 1 : nat_fail(n, WIN_BAD_HANDLE, 0); }

/* ---- reading and writing ---- */

/* An OVERLAPPED names the position. */
static int64_t *position_of(const Native *n, DllFile *file, int64_t *own) {
    if (!n->args[4]) return &file->position;
    memcpy(own, (const char *)nat_ptr(n, 4) + 16, sizeof *own);
    return own;
}

/* ReadFile(handle, buffer, count, done, overlapped) */
static uint64_t read_file(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    size_t done = 0;
    int64_t own;
    nat_put32(n, 3, 0);
    if (!file) return 0;
    if (!file->reads || file->file == OS_NO_FILE) return nat_fail(n, WIN_ACCESS, 0);
    int64_t *position = position_of(n, file, &own);
    OsError error = os_read_at(file->file, *position, nat_ptr(n, 1), nat_u32(n, 2), &done);
    if (error) return nat_fail(n, win_error(error), 0);
    *position += (int64_t)done;
    nat_put32(n, 3, (uint32_t)done);
    return 1;
}

/* To a standard stream, as text of the host. */
static uint64_t write_stream(Native *n, int stream) {
    const Host *host = call_host(n->call);
    const char *bytes = nat_ptr(n, 1);
    bool written = host->write && host->write(host->user, stream, bytes, nat_u32(n, 2));
    nat_put32(n, 3, written ? nat_u32(n, 2) : 0);
    return written;
}

/* WriteFile(handle, buffer, count, done, overlapped) */
static uint64_t write_file(Native *n) {
    int64_t own;
    if (nat_u64(n, 0) == STANDARD_OUTPUT || nat_u64(n, 0) == STANDARD_ERROR)
        return write_stream(n, nat_u64(n, 0) == STANDARD_ERROR ? 2 : 1);
    DllFile *file = dll_file(n, nat_u64(n, 0));
    nat_put32(n, 3, 0);
    if (!file) return 0;
    if (!file->writes || file->file == OS_NO_FILE) return nat_fail(n, WIN_ACCESS, 0);
    int64_t *position = position_of(n, file, &own);
    if (file->appends) os_size(file->file, position);
    if (!file_may_write(n->call, file->file, *position, nat_u32(n, 2))) return 0;
    OsError error = os_write_at(file->file, *position, nat_ptr(n, 1), nat_u32(n, 2));
    if (error) return nat_fail(n, win_error(error), 0);
    *position += nat_u32(n, 2);
    nat_put32(n, 3, nat_u32(n, 2));
    return 1;
}

/* ---- position and size ---- */

static int64_t size_of(const DllFile *file) {
    int64_t size = 0;
    if (file->file != OS_NO_FILE) os_size(file->file, &size);
    return size;
}

/* Moves to an offset from the start, the position or the end; false when that is before the start. */
static bool move_to(Native *n, DllFile *file, int64_t offset, uint32_t method) {
    int64_t base = method == 0 ? 0 : method == 1 ? file->position : size_of(file);
    if (method > 2) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    if (base + offset < 0) return nat_fail(n, 131, 0); /* negative seek */
    file->position = base + offset;
    return true;
}

/* SetFilePointer(handle, low, high, method) */
static uint64_t set_file_pointer(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    int64_t offset = nat_i32(n, 1);
    int32_t high;
    if (!file) return UINT32_MAX;
    if (n->args[2]) memcpy(&high, nat_ptr(n, 2), sizeof high), offset = (int64_t)high * 0x100000000 + nat_u32(n, 1);
    if (!move_to(n, file, offset, nat_u32(n, 3))) return UINT32_MAX;
    nat_put32(n, 2, (uint32_t)((uint64_t)file->position >> 32));
    if ((uint32_t)file->position == UINT32_MAX) n->state->last_error = WIN_OK; /* not the sign of an error */
    return (uint32_t)file->position;
}

/* SetFilePointerEx(handle, offset, new position, method) */
static uint64_t set_file_pointer_ex(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file || !move_to(n, file, nat_i64(n, 1), nat_u32(n, 3))) return 0;
    nat_put64(n, 2, (uint64_t)file->position);
    return 1;
}

static uint64_t set_end_of_file(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file) return 0;
    if (file->writes && !file_may_write(n->call, file->file, file->position, 0)) return 0;
    OsError error = file->writes ? os_truncate(file->file, file->position) : OS_ACCESS;
    return error ? nat_fail(n, win_error(error), 0) : 1;
}

static uint64_t flush_file(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file) return 0;
    return file->writes && os_sync(file->file) == OS_OK ? 1 : nat_fail(n, WIN_ACCESS, 0);
}

static uint64_t get_file_size(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file) return UINT32_MAX;
    nat_put32(n, 1, (uint32_t)((uint64_t)size_of(file) >> 32));
    return (uint32_t)size_of(file);
}

static uint64_t get_file_size_ex(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file) return 0;
    nat_put64(n, 1, (uint64_t)size_of(file));
    return 1;
}

static uint64_t get_file_type(Native *n) {
    if (nat_u64(n, 0) >= STANDARD_INPUT && nat_u64(n, 0) <= STANDARD_ERROR) return 3; /* a pipe */
    return dll_file(n, nat_u64(n, 0)) != NULL;
}

/* Locks are granted: nobody else has the handle. */
static uint64_t lock_file(Native *n) { return dll_file(n, nat_u64(n, 0)) != NULL; }

/* ---- what is known of it ---- */

static uint64_t get_file_time(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    OsStat stat;
    if (!file) return 0;
    if (os_stat(file->native, &stat)) return nat_fail(n, WIN_ACCESS, 0);
    nat_put64(n, 1, dll_file_time(stat.created));
    nat_put64(n, 2, dll_file_time(stat.accessed));
    nat_put64(n, 3, dll_file_time(stat.modified));
    return 1;
}

static int64_t time_arg(const Native *n, int i) {
    uint64_t time = 0;
    if (n->args[i]) memcpy(&time, nat_ptr(n, i), sizeof time);
    return time ? dll_nanoseconds(time) : OS_KEEP_TIME;
}

static uint64_t set_file_time(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file) return 0;
    OsError error = os_set_times(file->native, time_arg(n, 3), time_arg(n, 1), time_arg(n, 2));
    return error && error != OS_UNSUPPORTED ? nat_fail(n, win_error(error), 0) : 1;
}

/* GetFileInformationByHandle(handle, information): 13 dwords */
static uint64_t get_file_information(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    OsStat stat;
    uint32_t info[13] = {0};
    if (!file || !n->args[1]) return 0;
    if (os_stat(file->native, &stat)) return nat_fail(n, WIN_ACCESS, 0);
    uint64_t times[3] = {dll_file_time(stat.created), dll_file_time(stat.accessed), dll_file_time(stat.modified)};
    os_attributes(file->native, &info[0]);
    memcpy(&info[1], times, sizeof times);
    info[7] = (uint32_t)stat.volume;
    info[8] = (uint32_t)((uint64_t)stat.size >> 32);
    info[9] = (uint32_t)stat.size;
    info[10] = (uint32_t)stat.names;
    info[11] = (uint32_t)(stat.id >> 32);
    info[12] = (uint32_t)stat.id;
    memcpy(nat_ptr(n, 1), info, sizeof info);
    return 1;
}

/* GetFinalPathNameByHandle(handle, buffer, size, flags): \\?\C:\... */
static uint64_t get_final_path(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    if (!file) return 0;
    Value path = path_from_native(call_paths(n->call), file->native), whole = str_from_ascii(n->heap, "\\\\?\\");
    if (is_string(path) && is_string(whole)) str_append(n->heap, &whole, as_string(path)->units, as_string(path)->length);
    value_free(path);
    return nat_put_take(n, 1, nat_u32(n, 2), whole);
}

/* The statuses of ntdll for the position and the size: ZwQueryInformationFile(handle, status, buffer, size, class) */
static uint64_t query_information(Native *n) {
    DllFile *file = dll_file(n, nat_u64(n, 0));
    uint64_t status[2] = {0, 8};
    if (!file) return 0xC0000008;
    uint64_t position = (uint64_t)file->position, standard[3] = {(uint64_t)size_of(file), (uint64_t)size_of(file), 1};
    uint32_t kind = nat_u32(n, 4), room = nat_u32(n, 3);
    const void *data = kind == 14 ? (const void *)&position : kind == 5 ? (const void *)standard : NULL;
    uint32_t size = kind == 14 ? 8 : 24;
    if (!data) return 0xC0000003;
    if (room < size || !n->args[2]) return 0xC0000004;
    memcpy(nat_ptr(n, 2), data, size);
    if (n->args[1]) memcpy(nat_ptr(n, 1), status, sizeof status);
    return 0;
}

/* GetStdHandle(-10, -11, -12) */
static uint64_t get_std_handle(Native *n) {
    int32_t which = nat_i32(n, 0);
    if (which > -10 || which < -12) return nat_fail(n, WIN_BAD_HANDLE, INVALID_HANDLE);
    return (uint64_t)(STANDARD_INPUT + (-10 - which));
}

/* clang-format off */
const DllRow file_rows[] = {
    {"kernel32", "CreateFile*",                create_file},
    {"kernel32", "CloseHandle",                close_handle},
    {"kernel32", "ReadFile",                   read_file},
    {"kernel32", "WriteFile",                  write_file},
    {"kernel32", "SetFilePointer",             set_file_pointer},
    {"kernel32", "SetFilePointerEx",           set_file_pointer_ex},
    {"kernel32", "SetEndOfFile",               set_end_of_file},
    {"kernel32", "FlushFileBuffers",           flush_file},
    {"kernel32", "GetFileSize",                get_file_size},
    {"kernel32", "GetFileSizeEx",              get_file_size_ex},
    {"kernel32", "GetFileType",                get_file_type},
    {"kernel32", "LockFile",                   lock_file},
    {"kernel32", "UnlockFile",                 lock_file},
    {"kernel32", "GetFileTime",                get_file_time},
    {"kernel32", "SetFileTime",                set_file_time},
    {"kernel32", "GetFileInformationByHandle", get_file_information},
    {"kernel32", "GetFinalPathNameByHandle*",  get_final_path},
    {"kernel32", "GetStdHandle",               get_std_handle},
    {"ntdll",    "ZwQueryInformationFile",     query_information},
    {"ntdll",    "NtQueryInformationFile",     query_information},
};
/* clang-format on */
const int file_rows_count = sizeof file_rows / sizeof *file_rows;
