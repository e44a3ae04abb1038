/* Drives: the letters of path.h with the volume that lies behind each, and the volumes that folders on them lie on. There
 * are no network drives to connect, and labels are not ours to set. */
#include "array.h"
#include "builtin.h"
#include "os/machine.h"
#include "path.h"

#include <string.h>

#define MEGABYTE 1048576.0

/* ---- the volume of a path ---- */

/* The native folder that argument 0 names; "" is the working folder. A file is none. */
static bool find_folder(Call *call, Buffer *out) {
    const String *text = arg_str(call, 0);
    OsStat stat;
    PathSpot spot;
    if (text->length == 0) {
        buffer_append_str(out, paths_working_native(call_paths(call)));
        return true;
    }
    bool found = path_locate(call_paths(call), text, &spot) && spot.exists;
    if (found) buffer_append(out, spot.native.data, spot.native.length);
    path_spot_free(&spot);
    return found && os_stat(buffer_text(out), &stat) == OS_OK && stat.kind == OS_FOLDER;
}

/* The root of a drive: argument 0 is "X:" or "X:\" and nothing more. */
static bool find_root(Call *call, Buffer *out) {
    const String *text = arg_str(call, 0);
    bool root = text->length == 2 || (text->length == 3 && (text->units[2] == '\\' || text->units[2] == '/'));
    if (!root || text->units[1] != ':' || text->units[0] > 127) return false;
    const char *native = paths_drive(call_paths(call), (char)text->units[0]);
    if (native) buffer_append_str(out, *native ? native : "/");
    return native != NULL;
}

static bool find_volume(Call *call, bool root, OsVolume *volume) {
    Buffer native;
    buffer_init(&native, call->heap);
    bool found = (root ? find_root : find_folder)(call, &native) && os_volume(buffer_text(&native), volume) == OS_OK;
    buffer_free(&native);
    return found;
}

static const char *kind_of(const OsVolume *volume) {
    static const struct {
        const char *type, *kind;
    } known[] = {{"nfs", "Network"}, {"cifs", "Network"}, {"tmpfs", "RAMDisk"}, {"iso9660", "CDROM"}, {"udf", "CDROM"}};
    for (size_t i = 0; i < sizeof known / sizeof *known; i++) {
        if (strcmp(known[i].type, volume->type) == 0) return known[i].kind;
    }
    return "Fixed";
}

/* ---- the functions ---- */

static bool letter_matches(Call *call, char letter, const String *type) {
    OsVolume volume;
    const char *native = paths_drive(call_paths(call), letter);
    if (!native || os_volume(*native ? native : "/", &volume) != OS_OK) return false;
    return str_equal_ascii_nocase(type, "ALL") || str_equal_ascii_nocase(type, kind_of(&volume));
}

/* DriveGetDrive(type): {count, "c:", ...} */
static Value drive_get_drive(Call *call) {
    char all[27], found[27];
    uint32_t count = 0;
    paths_drives(call_paths(call), all);
    for (const char *letter = all; *letter; letter++) {
        if (letter_matches(call, *letter, arg_str(call, 0))) found[count++] = *letter;
    }
    if (count == 0) return fail(call, 1, 0, VALUE_EMPTY);
    Array *array = array_new_1d(call->heap, count + 1);
    if (!array) return VALUE_ABORT;
    array->items[0] = from_i32((int32_t)count);
    for (uint32_t i = 0; i < count; i++) {
        const char name[3] = {(char)(found[i] | 32), ':', 0};
        array->items[i + 1] = str_from_ascii(call->heap, name);
    }
    return from_block(array);
}

/* DriveGetType(path [, what = 1]): 2 "SSD" or "", 3 the bus, any other the kind; only the kind is known here. */
static Value drive_get_type(Call *call) {
    OsVolume volume;
    int32_t what = arg_int_or(call, 1, 1);
    if (what == 2 || what == 3 || !find_volume(call, false, &volume)) return fail(call, 1, 0, VALUE_EMPTY);
    return str_from_ascii(call->heap, kind_of(&volume));
}

static Value drive_get_file_system(Call *call) {
    OsVolume volume;
    if (!find_volume(call, true, &volume)) return fail(call, 1, 0, VALUE_EMPTY);
    return str_from_ascii(call->heap, volume.type);
}

static Value drive_get_label(Call *call) {
    Buffer native, label;
    buffer_init(&native, call->heap);
    buffer_init(&label, call->heap);
    bool found = find_root(call, &native) && os_volume_label(buffer_text(&native), &label) == OS_OK;
    Value result = str_from_utf8(call->heap, buffer_text(&label), label.length);
    buffer_free(&native);
    buffer_free(&label);
    return found ? result : fail(call, 1, 0, result);
}

/* DriveGetSerial(path): the number as text, 32 bits as Windows has them. */
static Value drive_get_serial(Call *call) {
    OsVolume volume;
    if (!find_volume(call, true, &volume)) return fail(call, 1, 0, VALUE_EMPTY);
    return to_string(call->heap, from_i64(call->heap, (uint32_t)(volume.serial ^ volume.serial >> 32)));
}

static Value drive_set_label(Call *call) { return fail(call, 1, 0, from_i32(0)); }

static Value drive_space_free(Call *call) {
    OsVolume volume;
    if (!find_volume(call, false, &volume)) return fail(call, 1, 0, from_i32(0));
    return from_double((double)volume.free / MEGABYTE);
}

static Value drive_space_total(Call *call) {
    OsVolume volume;
    if (!find_volume(call, false, &volume)) return fail(call, 1, 0, from_i32(0));
    return from_double((double)volume.total / MEGABYTE);
}

static Value drive_status(Call *call) {
    OsVolume volume;
    bool ready = find_volume(call, true, &volume);
    Value result = str_from_ascii(call->heap, ready ? "READY" : "INVALID");
    return ready ? result : fail(call, 1, 0, result);
}

/* No network drive can be made: @extended is Windows' "no network". */
static Value drive_map_add(Call *call) { return fail(call, 1, 1222, from_i32(0)); }
static Value drive_map_del(Call *call) { return (void)call, from_i32(0); }
static Value drive_map_get(Call *call) { return fail(call, 1, 0, VALUE_EMPTY); }

/* ---- memory ---- */

/* MemGetStats(): load in per cent, then total and free kilobytes of memory, memory with swap, and addresses. */
static Value mem_get_stats(Call *call) {
    OsMemory m;
    if (!os_memory(&m)) return fail(call, 1, 0, from_i32(0));
    double load = m.total ? (double)(m.total - m.available) / (double)m.total * 100 : 0;
    const uint64_t sizes[] = {m.total,     m.available,     m.total + m.swap_total, m.available + m.swap_free,
                              m.addresses, m.addresses_free};
    Array *array = array_new_1d(call->heap, 7);
    if (!array) return VALUE_ABORT;
    array->items[0] = from_double((int)load);
    for (size_t i = 0; i < 6; i++) array->items[i + 1] = from_double((double)(sizes[i] / 1024));
    return from_block(array);
}

/* clang-format off */
const Builtin drive_builtins[] = {
    {"DriveGetDrive",      1, 1, drive_get_drive,       "DriveGetDrive(type)",                                              "The drives of one kind.",                       NEEDS_FILE_READ,  FULL},
    {"DriveGetFileSystem", 1, 1, drive_get_file_system, "DriveGetFileSystem(path)",                                         "The file system of a drive.",                   NEEDS_FILE_READ,  FULL},
    {"DriveGetLabel",      1, 1, drive_get_label,       "DriveGetLabel(path)",                                              "The label of a drive.",                         NEEDS_FILE_READ,  FULL},
    {"DriveGetSerial",     1, 1, drive_get_serial,      "DriveGetSerial(path)",                                             "The serial number of a drive.",                 NEEDS_FILE_READ,  FULL},
    {"DriveGetType",       1, 2, drive_get_type,        "DriveGetType(path [, operation])",                                 "What kind of drive it is.",                     NEEDS_FILE_READ,  PARTLY},
    {"DriveMapAdd",        2, 5, drive_map_add,         "DriveMapAdd(device, remote_share [, flags [, user [, password]]])", "Connects a drive letter to a network share.",  NEEDS_NET,        WINDOWS},
    {"DriveMapDel",        1, 1, drive_map_del,         "DriveMapDel(drive)",                                               "Disconnects a network drive.",                  NEEDS_NET,        WINDOWS},
    {"DriveMapGet",        1, 1, drive_map_get,         "DriveMapGet(device)",                                              "The share that a drive letter stands for.",     NEEDS_NET,        WINDOWS},
    {"DriveSetLabel",      2, 2, drive_set_label,       "DriveSetLabel(path, label)",                                       "Sets the label of a drive.",                    NEEDS_FILE_WRITE, WINDOWS},
    {"DriveSpaceFree",     1, 1, drive_space_free,      "DriveSpaceFree(path)",                                             "Free space of a drive in megabytes.",           NEEDS_FILE_READ,  FULL},
    {"DriveSpaceTotal",    1, 1, drive_space_total,     "DriveSpaceTotal(path)",                                            "Size of a drive in megabytes.",                 NEEDS_FILE_READ,  FULL},
    {"DriveStatus",        1, 1, drive_status,          "DriveStatus(path)",                                                "Whether a drive is ready.",                     NEEDS_FILE_READ,  FULL},
    {"MemGetStats",        0, 0, mem_get_stats,         "MemGetStats()",                                                    "Use of the machine's memory.",                  0,                FULL},
};
/* clang-format on */
const int drive_builtins_count = sizeof drive_builtins / sizeof *drive_builtins;
