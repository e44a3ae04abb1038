/* Files and folders of kernel32 by name: attributes, copies, searches, folders, volumes. Names go through the script's drives.
 */
#include "dll_file.h"

#include "file_state.h"
#include "path.h"
#include "windows_variable.h"

#define BAD_ATTRIBUTES UINT32_MAX
#define FIND_NAME      44 /* where the name lies in WIN32_FIND_DATA */

/* Finds a name; on failure GetLastError is set. The caller frees the spot in every case. */
static bool locate(Native *n, int i, PathSpot *spot) {
    Value name = nat_text(n, i);
    *spot = (PathSpot){0};
    buffer_init(&spot->native, n->heap);
    if (!is_string(name)) return nat_fail(n, WIN_NO_PATH, 0);
    path_locate(call_paths(n->call), as_string(name), spot);
    value_free(name);
    if (spot->error != OS_OK) return nat_fail(n, (uint32_t)path_error_number(spot->error, spot), 0);
    return true;
}

static bool locate_existing(Native *n, int i, PathSpot *spot) {
    if (!locate(n, i, spot)) return false;
    if (!spot->exists) return nat_fail(n, spot->no_folder ? WIN_NO_PATH : WIN_NO_FILE, 0);
    return true;
}

static uint64_t done(Native *n, PathSpot *spot, OsError error) {
    path_spot_free(spot);
    return error ? nat_fail(n, win_error(error), 0) : 1;
}

/* ---- attributes ---- */

static uint64_t get_attributes(Native *n) {
    PathSpot spot;
    uint32_t attributes = BAD_ATTRIBUTES;
    if (locate_existing(n, 0, &spot) && os_attributes(buffer_text(&spot.native), &attributes))
        n->state->last_error = WIN_ACCESS;
    path_spot_free(&spot);
    return attributes;
}

static uint64_t set_attributes(Native *n) {
    PathSpot spot;
    OsError error = OS_NOT_FOUND;
    bool there = locate_existing(n, 0, &spot);
    if (there) error = os_set_attributes(buffer_text(&spot.native), nat_u32(n, 1));
    path_spot_free(&spot);
    if (!there) return 0;
    return error && error != OS_UNSUPPORTED ? nat_fail(n, win_error(error), 0) : 1;
}

/* Attributes, times and size, as WIN32_FIND_DATA and WIN32_FILE_ATTRIBUTE_DATA begin: 36 bytes. */
static bool put_data(const char *native, uint8_t *to) {
    OsStat stat;
    uint32_t attributes = OS_ATTRIB_NORMAL;
    if (os_stat(native, &stat) && os_stat_link(native, &stat)) return false;
    os_attributes(native, &attributes);
    uint64_t times[3] = {dll_file_time(stat.created), dll_file_time(stat.accessed), dll_file_time(stat.modified)};
    uint32_t size[2] = {(uint32_t)((uint64_t)stat.size >> 32), (uint32_t)stat.size};
    memcpy(to, &attributes, 4);
    memcpy(to + 4, times, sizeof times);
    memcpy(to + 28, size, sizeof size);
    return true;
}

/* GetFileAttributesEx(name, level, data) */
static uint64_t get_attributes_ex(Native *n) {
    PathSpot spot;
    bool there = locate_existing(n, 0, &spot) && n->args[2];
    if (there) there = put_data(buffer_text(&spot.native), nat_ptr(n, 2));
    path_spot_free(&spot);
    return there;
}

/* ---- changes ---- */

static uint64_t delete_file(Native *n) {
    PathSpot spot;
    if (!locate_existing(n, 0, &spot)) return path_spot_free(&spot), 0;
    const char *native = buffer_text(&spot.native);
    bool folder = file_is_folder(native) && !file_is_link(native);
    return done(n, &spot, folder || !file_may_change(native) ? OS_ACCESS : os_remove_file(native));
}

static uint64_t create_directory(Native *n) {
    PathSpot spot;
    if (!locate(n, 0, &spot)) return path_spot_free(&spot), 0;
    if (spot.no_folder) return path_spot_free(&spot), nat_fail(n, WIN_NO_PATH, 0);
    OsError error = spot.exists ? OS_EXISTS : os_make_folder(buffer_text(&spot.native));
    if (!error) path_created(call_paths(n->call), buffer_text(&spot.native));
    return done(n, &spot, error);
}

static uint64_t create_directory_ex(Native *n) { return nat_call_from(n, create_directory, 1); }

static uint64_t remove_directory(Native *n) {
    PathSpot spot;
    if (!locate_existing(n, 0, &spot)) return path_spot_free(&spot), 0;
    if (!file_is_folder(buffer_text(&spot.native))) return path_spot_free(&spot), nat_fail(n, 267, 0);
    return done(n, &spot, os_remove_folder(buffer_text(&spot.native)));
}

/* Two names at work; `run` gives what went wrong. */
static uint64_t from_to(Native *n, OsError (*run)(const char *from, const char *to)) {
    PathSpot from, to = {0};
    buffer_init(&to.native, n->heap);
    OsError error = OS_NOT_FOUND;
    bool found = locate_existing(n, 0, &from) && locate(n, 1, &to);
    if (found && to.no_folder) found = nat_fail(n, WIN_NO_PATH, 0);
    if (found) error = run(buffer_text(&from.native), buffer_text(&to.native));
    if (found && !error && !to.exists) path_created(call_paths(n->call), buffer_text(&to.native));
    path_spot_free(&from);
    path_spot_free(&to);
    return !found ? 0 : error ? nat_fail(n, win_error(error), 0) : 1;
}

static OsError copy_new(const char *from, const char *to) {
    OsStat stat;
    return os_stat(to, &stat) == OS_OK ? OS_EXISTS : os_copy_file(from, to);
}

/* Over volumes a move is a copy and a removal. */
static OsError move_any(const char *from, const char *to) {
    OsError error = os_rename(from, to);
    if (error != OS_CROSS_VOLUME) return error;
    error = os_copy_file(from, to);
    return error ? error : os_remove_file(from);
}

static OsError move_new(const char *from, const char *to) {
    OsStat stat;
    return os_stat_link(to, &stat) == OS_OK ? OS_EXISTS : move_any(from, to);
}

/* A copy onto something that may not be there is "The file exists". */
static uint64_t copy(Native *n, bool keep) {
    PathSpot from;
    bool may = !locate_existing(n, 0, &from) || file_may_copy(n->call, buffer_text(&from.native));
    path_spot_free(&from);
    uint64_t copied = may ? from_to(n, keep ? copy_new : os_copy_file) : 0;
    if (!copied && n->state->last_error == WIN_EXISTS) n->state->last_error = WIN_FILE_EXISTS;
    return copied;
}

static uint64_t copy_file(Native *n) { return copy(n, nat_i32(n, 2) != 0); }
static uint64_t copy_file_ex(Native *n) { return copy(n, nat_u32(n, 5) & 1); }
static uint64_t move_file(Native *n) { return from_to(n, move_new); }
static uint64_t move_file_ex(Native *n) { return from_to(n, nat_u32(n, 2) & 1 ? move_any : move_new); }
static uint64_t move_with_progress(Native *n) { return from_to(n, nat_u32(n, 4) & 1 ? move_any : move_new); }

/* A function of (from, to) for rows whose first argument is the second: CreateHardLink, ReplaceFile ... */
static uint64_t call_swapped(Native *n, DllFunction function) {
    return nat_call_with(n, function, (uint64_t[]){n->args[1], n->args[0]}, 2);
}

static uint64_t hard_link(Native *n) { return from_to(n, os_hard_link); }
static uint64_t symbolic_link(Native *n) { return from_to(n, os_folder_link); }
static uint64_t create_hard_link(Native *n) { return call_swapped(n, hard_link); }
static uint64_t create_symbolic_link(Native *n) { return call_swapped(n, symbolic_link); }

/* ---- searches ---- */

typedef struct Search {
    PathList list;
    size_t next;
    Buffer scratch;
} Search;

static void close_search(void *object) {
    Search *search = object;
    path_list_free(&search->list);
    buffer_free(&search->scratch);
    mem_free(search);
}

static const HandleType search_handle = {"search", close_search};

/* Fills in WIN32_FIND_DATA of the next name; false: there is none. "." and ".." come first. */
static bool put_next(Native *n, Search *search, uint8_t *data) {
    size_t dots = search->list.dots ? 2 : 0, i = search->next++;
    if (i >= search->list.count + dots) return nat_fail(n, WIN_NO_MORE_FILES, 0);
    size_t unit = n->wide ? 2 : 1;
    memset(data, 0, FIND_NAME + unit * (260 + 14));
    const char *name = i < dots ? (i ? ".." : ".") : search->list.names[i - dots];
    const char *native =
        i < dots ? buffer_text(&search->list.folder) : path_list_native(&search->list, i - dots, &search->scratch);
    put_data(native, data);
    Value text = path_name_text(n->heap, name);
    if (is_string(text)) nat_put_cut(data + FIND_NAME, n->wide, 260, as_string(text));
    value_free(text);
    return true;
}

/* FindFirstFile(pattern, data) */
static uint64_t find_first(Native *n) {
    Value pattern = nat_text(n, 0);
    Search *search = mem_calloc(n->heap, 1, sizeof *search);
    if (!is_string(pattern) || !search || !n->args[1])
        return mem_free(search), value_free(pattern), nat_fail(n, WIN_NO_PATH, UINT64_MAX);
    OsError error = path_list(call_paths(n->call), as_string(pattern), &search->list);
    value_free(pattern);
    buffer_init(&search->scratch, n->heap);
    bool found = !error && put_next(n, search, nat_ptr(n, 1));
    if (found) return nat_handle(n, &search_handle, search);
    close_search(search);
    return nat_fail(n, error ? WIN_NO_PATH : WIN_NO_FILE, UINT64_MAX);
}

/* FindFirstFileEx(pattern, level, data, ...) */
static uint64_t find_first_ex(Native *n) { return nat_call_with(n, find_first, (uint64_t[]){n->args[0], n->args[2]}, 2); }

static uint64_t find_next(Native *n) {
    Search *search = nat_object(n, nat_u64(n, 0), &search_handle);
    if (!search || !n->args[1]) return nat_fail(n, WIN_BAD_HANDLE, 0);
    return put_next(n, search, nat_ptr(n, 1));
}

static uint64_t find_close(Native *n) {
    if (!nat_object(n, nat_u64(n, 0), &search_handle)) return nat_fail(n, WIN_BAD_HANDLE, 0);
    return nat_close(n, nat_u64(n, 0));
}

/* ---- texts ---- */

static uint64_t put_path(Native *n, int i, uint64_t room, Value path) {
    if (is_unset(path)) return nat_fail(n, WIN_NO_FILE, 0);
    return nat_put_take(n, i, room, path);
}

/* GetFullPathName(name, size, buffer, file part) */
static uint64_t full_path_name(Native *n) {
    Value name = nat_text(n, 0);
    if (!is_string(name) || as_string(name)->length == 0) return value_free(name), nat_fail(n, WIN_BAD_NAME, 0);
    Value full = path_full(call_paths(n->call), as_string(name));
    value_free(name);
    uint32_t room = nat_u32(n, 1), last = 0;
    if (!is_string(full)) return nat_no_memory(n);
    for (uint32_t i = 0; i < as_string(full)->length; i++) {
        if (as_string(full)->units[i] == '\\') last = i + 1;
    }
    bool named = last < as_string(full)->length && room > as_string(full)->length;
    if (n->args[3]) nat_put64(n, 3, named ? nat_u64(n, 2) + last * (n->wide ? 2u : 1u) : 0);
    return nat_put_take(n, 2, room, full);
}

static uint64_t other_name(Native *n, Value (*form)(Paths *paths, const String *text)) {
    Value name = nat_text(n, 0);
    if (!is_string(name)) return nat_fail(n, WIN_NO_FILE, 0);
    Value made = form(call_paths(n->call), as_string(name));
    value_free(name);
    return put_path(n, 1, nat_u32(n, 2), made);
}

static uint64_t long_path_name(Native *n) { return other_name(n, path_long); }
static uint64_t short_path_name(Native *n) { return other_name(n, path_short); }

static uint64_t get_current_directory(Native *n) {
    const String *working = paths_working(call_paths(n->call));
    return nat_put_text(n, 1, nat_u32(n, 0), working);
}

static uint64_t set_current_directory(Native *n) {
    Value name = nat_text(n, 0);
    OsError error = is_string(name) ? paths_change(call_paths(n->call), as_string(name)) : OS_NOT_FOUND;
    value_free(name);
    return error ? nat_fail(n, win_error(error), 0) : 1;
}

static uint64_t get_temp_path(Native *n) {
    Value path = windows_variable(n->call, "TEMP");
    bool open = is_string(path) && as_string(path)->length && as_string(path)->units[as_string(path)->length - 1] != '\\';
    if (open) str_append_ascii(n->heap, &path, "\\", 1);
    return nat_put_take(n, 1, nat_u32(n, 0), path);
}

/* Writes the name with a number to the buffer of argument 3, and makes the file when `make`. */
static OsError try_temp_file(Native *n, const char *text, bool make) {
    Value name = str_from_utf8(n->heap, text, strlen(text));
    if (is_abort(name)) return n->failed = true, OS_NO_MEMORY;
    PathSpot spot;
    OsFile file = OS_NO_FILE;
    path_locate(call_paths(n->call), as_string(name), &spot);
    OsError error = spot.error || spot.no_folder ? OS_NOT_FOUND : OS_OK;
    if (make && !error) error = os_open(buffer_text(&spot.native), OS_WRITE | OS_CREATE | OS_NEW, &file);
    if (file != OS_NO_FILE) os_close(file), path_created(call_paths(n->call), buffer_text(&spot.native));
    if (!error || !make) nat_put_cut(nat_ptr(n, 3), n->wide, 260, as_string(name));
    path_spot_free(&spot);
    value_free(name);
    return make ? error : OS_OK;
}

/* GetTempFileName(folder, prefix, number, buffer): makes the file when the number is 0. */
static uint64_t get_temp_file_name(Native *n) {
    char *folder = nat_utf8(n, 0), *prefix = nat_utf8(n, 1);
    uint32_t given = nat_u32(n, 2) & 0xFFFF, number = given;
    OsError error = folder ? OS_EXISTS : OS_NOT_FOUND;
    size_t end = folder ? strlen(folder) : 0;
    Buffer text;
    buffer_init(&text, n->heap);
    for (int tries = 0; tries < 100 && error == OS_EXISTS; tries++) {
        if (!given) os_random(&number, sizeof number), number = (number & 0xFFFF) | 1;
        buffer_clear(&text);
        const char *separator = end && folder[end - 1] == '\\' ? "" : "\\";
        buffer_printf(&text, "%s%s%.3s%x.tmp", folder, separator, prefix ? prefix : "", number);
        error = try_temp_file(n, buffer_text(&text), !given);
    }
    buffer_free(&text);
    mem_free(folder);
    mem_free(prefix);
    return error ? nat_fail(n, 267, 0) : number;
}

/* The (buffer, size) and (size, buffer) orders of the system's folders. */
static uint64_t windows_directory(Native *n) { return nat_put_utf8(n, 0, nat_u32(n, 1), "C:\\Windows"); }
static uint64_t system_directory(Native *n) { return nat_put_utf8(n, 0, nat_u32(n, 1), "C:\\Windows\\System32"); }
static uint64_t wow64_directory(Native *n) { return nat_put_utf8(n, 0, nat_u32(n, 1), "C:\\Windows\\SysWOW64"); }

/* Gives the full path of a name in a folder when there is such a file. */
static bool found_in(Native *n, const char *folder, const char *name, Value *full) {
    Buffer text;
    buffer_init(&text, n->heap);
    buffer_printf(&text, "%s%s%s", folder, *folder ? "\\" : "", name);
    Value path = str_from_utf8(n->heap, buffer_text(&text), text.length);
    buffer_free(&text);
    PathSpot spot = {0};
    bool there = is_string(path) && path_locate(call_paths(n->call), as_string(path), &spot) && spot.exists;
    if (there) *full = path_full(call_paths(n->call), as_string(path));
    if (is_string(path)) path_spot_free(&spot);
    value_free(path);
    return there;
}

/* SearchPath(path, file, extension, size, buffer, file part): a list of folders, or the usual ones */
uint64_t dll_search_path(Native *n) {
    char *folders = nat_utf8(n, 0), *file = nat_utf8(n, 1), *extension = nat_utf8(n, 2), *rest = folders;
    Buffer name;
    Value full = VALUE_UNSET;
    buffer_init(&name, n->heap);
    buffer_printf(&name, "%s%s", file ? file : "", extension && file && !strchr(file, '.') ? extension : "");
    bool found = false;
    for (char *folder; !found && rest && (folder = strsep(&rest, ";"));) found = found_in(n, folder, buffer_text(&name), &full);
    if (!folders && name.length)
        found = found_in(n, "", buffer_text(&name), &full) || found_in(n, "C:\\Windows\\System32", buffer_text(&name), &full) ||
                found_in(n, "C:\\Windows", buffer_text(&name), &full);
    buffer_free(&name);
    mem_free(folders);
    mem_free(file);
    mem_free(extension);
    return found ? nat_put_take(n, 4, nat_u32(n, 3), full) : nat_fail(n, WIN_NO_FILE, 0);
}

/* GetCompressedFileSize(name, high): nothing is compressed */
static uint64_t compressed_size(Native *n) {
    PathSpot spot;
    OsStat stat;
    bool there = locate_existing(n, 0, &spot) && os_stat(buffer_text(&spot.native), &stat) == OS_OK;
    path_spot_free(&spot);
    if (!there) return UINT32_MAX;
    nat_put32(n, 1, (uint32_t)((uint64_t)stat.size >> 32));
    return nat_fail(n, WIN_OK, (uint32_t)stat.size);
}

static uint64_t move_over(Native *n) { return from_to(n, move_any); }

/* ReplaceFile(replaced, replacement, backup, ...) */
static uint64_t replace_file(Native *n) {
    if (n->args[2] && !nat_call_with(n, move_over, (uint64_t[]){n->args[0], n->args[2]}, 2)) return 0;
    return call_swapped(n, move_over);
}

/* ---- volumes ---- */

static uint64_t logical_drives(Native *n) {
    char letters[27];
    uint64_t bits = 0;
    paths_drives(call_paths(n->call), letters);
    for (const char *letter = letters; *letter; letter++) bits |= (uint64_t)1 << (*letter - 'A');
    return bits;
}

/* GetDriveType(root): 3 a fixed disk, 1 no root. */
static uint64_t drive_type(Native *n) {
    Value root = nat_text(n, 0);
    if (!is_string(root)) return 3;
    const String *s = as_string(root);
    bool known = s->length >= 2 && s->length <= 3 && s->units[1] == ':' && s->units[0] < 128;
    known = known && paths_drive(call_paths(n->call), (char)s->units[0]);
    value_free(root);
    return known ? 3 : 1;
}

/* GetDiskFreeSpaceEx(folder, free for user, total, free) */
static uint64_t disk_free_space_ex(Native *n) {
    PathSpot spot;
    OsVolume volume;
    OsError error = OS_NOT_FOUND;
    bool there = n->args[0] ? locate_existing(n, 0, &spot) : (spot = (PathSpot){0}, true);
    const char *native = n->args[0] && there ? buffer_text(&spot.native) : paths_working_native(call_paths(n->call));
    if (there) error = os_volume(native, &volume);
    if (n->args[0]) path_spot_free(&spot);
    if (!there || error) return there ? nat_fail(n, win_error(error), 0) : 0;
    nat_put64(n, 1, volume.free);
    nat_put64(n, 2, volume.total);
    nat_put64(n, 3, volume.free);
    return 1;
}

/* clang-format off */
const DllRow disk_rows[] = {
    {"kernel32", "GetFileAttributes*",       get_attributes},
    {"kernel32", "SetFileAttributes*",       set_attributes},
    {"kernel32", "GetFileAttributesEx*",     get_attributes_ex},
    {"kernel32", "DeleteFile*",              delete_file},
    {"kernel32", "CreateDirectory*",         create_directory},
    {"kernel32", "CreateDirectoryEx*",       create_directory_ex},
    {"kernel32", "RemoveDirectory*",         remove_directory},
    {"kernel32", "CopyFile*",                copy_file},
    {"kernel32", "CopyFileEx*",              copy_file_ex},
    {"kernel32", "MoveFile*",                move_file},
    {"kernel32", "MoveFileEx*",              move_file_ex},
    {"kernel32", "MoveFileWithProgress*",    move_with_progress},
    {"kernel32", "CreateHardLink*",          create_hard_link},
    {"kernel32", "CreateSymbolicLink*",      create_symbolic_link},
    {"kernel32", "FindFirstFile*",           find_first},
    {"kernel32", "FindFirstFileEx*",         find_first_ex},
    {"kernel32", "FindNextFile*",            find_next},
    {"kernel32", "FindClose",                find_close},
    {"kernel32", "GetFullPathName*",         full_path_name},
    {"kernel32", "GetLongPathName*",         long_path_name},
    {"kernel32", "GetShortPathName*",        short_path_name},
    {"kernel32", "GetCurrentDirectory*",     get_current_directory},
    {"kernel32", "SetCurrentDirectory*",     set_current_directory},
    {"kernel32", "GetTempPath*",             get_temp_path},
    {"kernel32", "GetTempFileName*",         get_temp_file_name},
    {"kernel32", "GetWindowsDirectory*",     windows_directory},
    {"kernel32", "GetSystemWindowsDirectory*", windows_directory},
    {"kernel32", "GetSystemDirectory*",      system_directory},
    {"kernel32", "GetSystemWow64Directory*", wow64_directory},
    {"kernel32", "SearchPath*", dll_search_path},
    {"kernel32", "GetCompressedFileSize*", compressed_size},
    {"kernel32", "ReplaceFile*", replace_file},
    {"kernel32", "GetLogicalDrives",         logical_drives},
    {"kernel32", "GetDriveType*",            drive_type},
    {"kernel32", "GetDiskFreeSpaceEx*",      disk_free_space_ex},
};
/* clang-format on */
const int disk_rows_count = sizeof disk_rows / sizeof *disk_rows;
