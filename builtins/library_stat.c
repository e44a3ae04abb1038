/* What WinAPIFiles.au3 asks of files and volumes at once: all that one look at a file tells, and setting its times to the unit
 * of 100 nanoseconds, which FileGetTime and FileSetTime (whole seconds) cannot. Only the library calls these. */
#include "array.h"
#include "builtin.h"
#include "os/machine.h"
#include "path.h"

#define FILETIME_1970 116444736000000000

static int64_t filetime(int64_t nanoseconds) { return nanoseconds / 100 + FILETIME_1970; }

static Value numbers(Call *call, const int64_t *list, uint32_t count) {
    Array *array = array_new_1d(call->heap, count);
    if (!array) return VALUE_ABORT;
    for (uint32_t i = 0; i < count; i++) value_store(&array->items[i], from_i64(call->heap, list[i]));
    return from_block(array);
}

/* Windows' number of a volume has 32 bits. */
static int64_t short_serial(uint64_t serial) { return (uint32_t)(serial ^ serial >> 32); }

static Value stat_of(Call *call, PathSpot *spot) {
    const char *native = buffer_text(&spot->native);
    OsStat stat;
    OsVolume volume = {0};
    uint32_t attributes = 0;
    if (os_stat(native, &stat) || os_attributes(native, &attributes)) return fail(call, 5, 0, from_i32(0));
    if (spot->separator && stat.kind != OS_FOLDER) return fail(call, 123, 0, from_i32(0));
    os_volume(native, &volume);
    return numbers(call,
                   (int64_t[]){attributes, stat.size, filetime(stat.created), filetime(stat.accessed), filetime(stat.modified),
                               short_serial(volume.serial), (int64_t)stat.id, (int64_t)stat.names},
                   8);
}

/* Has it units that no name of a file has? The question mark of \\?\ at its start is none. */
static bool has_bad_unit(const String *path) {
    const uint16_t *units = path->units;
    bool prefix = path->length > 2 && units[0] == '\\' && units[1] == '\\';
    for (uint32_t i = prefix ? 3 : 0; i < path->length; i++) {
        if (units[i] < 128 && units[i] && strchr("*?\"<>|", units[i])) return true;
    }
    return false;
}

/* __Au3_FileStat(path): [attributes, size, created, accessed, modified, volume, id, names]; or 0, with the error of Windows in
 * @error. */
static Value library_file_stat(Call *call) {
    PathSpot spot;
    const String *path = arg_str(call, 0);
    if (path->length == 0 || has_bad_unit(path)) return fail(call, path->length ? 123 : 3, 0, from_i32(0));
    bool found = path_locate(call_paths(call), path, &spot) && spot.exists;
    Value result = found ? stat_of(call, &spot) : fail(call, spot.no_folder ? 3 : 2, 0, from_i32(0));
    path_spot_free(&spot);
    return result;
}

static int64_t time_argument(Call *call, int i) {
    int64_t time = arg_i64(call, i);
    bool fits = time > FILETIME_1970 - INT64_MAX / 100 && time < FILETIME_1970 + INT64_MAX / 100;
    return time > 0 && fits ? (time - FILETIME_1970) * 100 : OS_KEEP_TIME;
}

/* __Au3_FileTimes(path, created, accessed, modified): 0 keeps one. A system that cannot set the time of creation sets the
 * others all the same. */
static Value library_file_times(Call *call) {
    PathSpot spot;
    bool found = path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists;
    OsError error = OS_NOT_FOUND;
    if (found)
        error = os_set_times(buffer_text(&spot.native), time_argument(call, 3), time_argument(call, 1), time_argument(call, 2));
    path_spot_free(&spot);
    return from_bool(error == OS_OK || error == OS_UNSUPPORTED);
}

/* __Au3_SymbolicLink(name, target): the target need not be there. */
static Value library_symbolic_link(Call *call) {
    PathSpot name, target;
    bool ok = path_locate(call_paths(call), arg_str(call, 0), &name) && !name.exists && !name.no_folder;
    if (!path_locate(call_paths(call), arg_str(call, 1), &target)) ok = false;
    if (ok) ok = os_folder_link(buffer_text(&target.native), buffer_text(&name.native)) == OS_OK;
    if (ok) path_created(call_paths(call), buffer_text(&name.native));
    path_spot_free(&name);
    path_spot_free(&target);
    return from_bool(ok);
}

static Value volume_of(Call *call, const char *native) {
    OsVolume volume;
    Buffer label;
    if (os_volume(native, &volume)) return fail(call, 1, 0, from_i32(0));
    buffer_init(&label, call->heap);
    os_volume_label(native, &label);
    Value result = numbers(
        call, (int64_t[]){(int64_t)volume.total, (int64_t)volume.free, short_serial(volume.serial), volume.read_only, 0, 0}, 6);
    if (!is_abort(result)) {
        value_store(&as_array(result)->items[4], str_from_ascii(call->heap, volume.type));
        value_store(&as_array(result)->items[5], str_from_utf8(call->heap, buffer_text(&label), label.length));
    }
    buffer_free(&label);
    return result;
}

/* __Au3_Volume(path): [bytes, free bytes, number, read-only, file system, label] of where the path lies, or 0 and @error 1. */
static Value library_volume(Call *call) {
    PathSpot spot;
    bool found = path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists;
    Value result = found ? volume_of(call, buffer_text(&spot.native)) : fail(call, 1, 0, from_i32(0));
    path_spot_free(&spot);
    return result;
}

/* clang-format off */
const Builtin library_stat_builtins[] = {
    {"__Au3_FileStat",  1, 1, library_file_stat,  "__Au3_FileStat(path)",                                 "All that a look at a file tells; for WinAPIFiles.au3.", NEEDS_FILE_READ,  FULL},
    {"__Au3_FileTimes", 4, 4, library_file_times, "__Au3_FileTimes(path, created, accessed, modified)",   "Sets the times of a file; for WinAPIFiles.au3.",        NEEDS_FILE_WRITE, FULL},
    {"__Au3_SymbolicLink", 2, 2, library_symbolic_link, "__Au3_SymbolicLink(name, target)",                "Makes a symbolic link; for WinAPIFiles.au3.",           NEEDS_FILE_WRITE, FULL},
    {"__Au3_Volume",    1, 1, library_volume,     "__Au3_Volume(path)",                                   "The volume of a path; for WinAPIFiles.au3.",            NEEDS_FILE_READ,  FULL},
};
/* clang-format on */
const int library_stat_builtins_count = sizeof library_stat_builtins / sizeof *library_stat_builtins;
