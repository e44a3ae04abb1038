/* Builtins that ask about files and folders or change what they are: existence, size, attributes, times, names. Copies,
 * moves and links are in file_copy.c, contents in file_handle.c.
 *
 * A name with wildcards stands for the first entry that matches, and as the first entry of a folder is ".", "x\*" stands for
 * the folder itself. */
#include "file_state.h"

#include "array.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/* ---- shared with the other file builtins ---- */

bool file_may_change(const char *native) {
    OsStat stat;
    if (os_stat(native, &stat) != OS_OK || stat.kind != OS_FILE) return true;
    return stat.mode & 0200 && !os_is_running_program(&stat); /* which is in use, as on Windows */
}

bool file_may_write(Call *call, OsFile file, int64_t position, uint64_t size) {
    int64_t end = position;
    if (!call_disk_limited(call)) return true;
    if (os_size(file, &end) == OS_OK && position > end) size += (uint64_t)(position - end);
    return call_may_write(call, size);
}

bool file_may_copy(Call *call, const char *native) {
    OsStat stat;
    return !call_disk_limited(call) || os_stat(native, &stat) || call_may_write(call, (uint64_t)stat.size);
}

bool file_is_folder(const char *native) {
    OsStat stat;
    return os_stat(native, &stat) == OS_OK && stat.kind == OS_FOLDER;
}

bool file_is_link(const char *native) {
    OsStat stat;
    return os_stat_link(native, &stat) == OS_OK && stat.link;
}

bool file_make_folders(const char *native, Heap *heap) {
    OsStat stat;
    if (!os_stat(native, &stat)) return stat.kind == OS_FOLDER;
    Buffer path;
    buffer_init(&path, heap);
    buffer_append_str(&path, native);
    buffer_text(&path);
    for (char *slash = path.data ? strchr(path.data + 1, '/') : NULL; slash; slash = strchr(slash + 1, '/')) {
        *slash = 0;
        os_make_folder(path.data);
        *slash = '/';
    }
    buffer_free(&path);
    os_make_folder(native);
    return file_is_folder(native);
}

Value file_folder_pattern(Call *call, const String *text) {
    PathSpot spot;
    bool folder =
        !path_is_pattern(text) && path_locate(call_paths(call), text, &spot) && file_is_folder(buffer_text(&spot.native));
    if (!path_is_pattern(text)) path_spot_free(&spot);
    Value result = value_copy(from_string((String *)(uintptr_t)text));
    if (folder) str_append_ascii(call->heap, &result, "\\*", 2);
    return result;
}

/* The folder of a native path; "/" at the end is kept for the root only. */
static void folder_of(const char *native, Buffer *out) {
    const char *slash = strrchr(native, '/');
    buffer_append(out, native, slash && slash > native ? (size_t)(slash - native) : 1);
}

bool file_same_name(const char *a, const char *b, Heap *heap) {
    const char *a_slash = strrchr(a, '/'), *b_slash = strrchr(b, '/');
    if (!a_slash || !b_slash || strcmp(a_slash, b_slash) != 0) return false;
    Buffer folder_a, folder_b;
    buffer_init(&folder_a, heap);
    buffer_init(&folder_b, heap);
    folder_of(a, &folder_a);
    folder_of(b, &folder_b);
    OsStat x, y;
    bool same = !os_stat(buffer_text(&folder_a), &x) && !os_stat(buffer_text(&folder_b), &y) && os_same_file(&x, &y);
    buffer_free(&folder_a);
    buffer_free(&folder_b);
    return same;
}

/* ---- the first entry that a name stands for ---- */

/* Its native path in `out`; false when there is none. */
static bool first_entry(Call *call, Buffer *out) {
    const String *text = arg_str(call, 0);
    bool found;
    if (path_is_pattern(text)) {
        PathList list;
        found = path_list(call_paths(call), text, &list) == OS_OK && (list.dots || list.count > 0);
        if (found && list.dots)
            buffer_append(out, list.folder.data, list.folder.length);
        else if (found)
            path_list_native(&list, 0, out);
        path_list_free(&list);
        return found;
    }
    PathSpot spot;
    found = path_locate(call_paths(call), text, &spot) && spot.exists;
    if (found && spot.separator) found = file_is_folder(buffer_text(&spot.native));
    if (found) buffer_append(out, spot.native.data, spot.native.length);
    path_spot_free(&spot);
    return found;
}

static Value file_exists(Call *call) {
    Buffer native;
    buffer_init(&native, call->heap);
    bool found = first_entry(call, &native);
    buffer_free(&native);
    return from_i32(found);
}

/* What a search for the name finds: nothing when it is a drive or ends in a separator. */
static bool stat_first(Call *call, OsStat *stat) {
    Buffer native;
    const String *text = arg_str(call, 0);
    uint16_t last = text->length ? text->units[text->length - 1] : 0;
    if (last == '\\' || last == '/' || last == ':') return false;
    buffer_init(&native, call->heap);
    bool found = first_entry(call, &native) && os_stat(buffer_text(&native), stat) == OS_OK;
    buffer_free(&native);
    return found;
}

static Value file_get_size(Call *call) {
    OsStat stat;
    return stat_first(call, &stat) ? from_i64(call->heap, stat.size) : fail(call, 1, 0, from_i32(0));
}

/* ---- attributes ---- */

static const struct {
    char letter;
    uint32_t bit;
} attribute_letters[] = {{'R', OS_ATTRIB_READONLY}, {'A', OS_ATTRIB_ARCHIVE},    {'S', OS_ATTRIB_SYSTEM},
                         {'H', OS_ATTRIB_HIDDEN},   {'N', OS_ATTRIB_NORMAL},     {'D', OS_ATTRIB_FOLDER},
                         {'O', OS_ATTRIB_OFFLINE},  {'C', OS_ATTRIB_COMPRESSED}, {'T', OS_ATTRIB_TEMPORARY}};
enum { LETTER_COUNT = sizeof attribute_letters / sizeof *attribute_letters };

Value file_attribute_text(Heap *heap, uint32_t attributes) {
    char text[LETTER_COUNT + 1];
    size_t n = 0;
    for (size_t i = 0; i < LETTER_COUNT; i++) {
        if (attributes & attribute_letters[i].bit) text[n++] = attribute_letters[i].letter;
    }
    text[n] = 0;
    return str_from_ascii(heap, text);
}

/* FileGetAttrib(name): letters of "RASHNDOCT". */
static Value file_get_attrib(Call *call) {
    Buffer native;
    uint32_t attributes = 0;
    buffer_init(&native, call->heap);
    bool found = first_entry(call, &native) && os_attributes(buffer_text(&native), &attributes) == OS_OK;
    buffer_free(&native);
    return found ? file_attribute_text(call->heap, attributes) : fail(call, 1, 0, VALUE_EMPTY);
}

typedef struct AttributeChange {
    uint32_t set, clear;
} AttributeChange;

static uint32_t settable_bit(uint16_t letter) {
    if (letter >= 'a' && letter <= 'z') letter = (uint16_t)(letter - 32);
    for (size_t i = 0; i < LETTER_COUNT; i++) {
        if (attribute_letters[i].letter == letter) return attribute_letters[i].bit;
    }
    return 0;
}

/* "+RA-H": false for anything else than letters and single signs before letters. */
static bool parse_attributes(const String *text, AttributeChange *change) {
    bool plus = true, sign_last = false;
    *change = (AttributeChange){0};
    for (size_t i = 0; i < text->length; i++) {
        uint16_t u = text->units[i];
        bool sign = u == '+' || u == '-';
        if (sign && sign_last) return false;
        sign_last = sign;
        if (sign) {
            plus = u == '+';
            continue;
        }
        uint32_t bit = settable_bit(u);
        if (!bit || bit & (OS_ATTRIB_FOLDER | OS_ATTRIB_COMPRESSED)) return false;
        if (plus)
            change->set |= bit;
        else
            change->clear |= bit;
    }
    return !sign_last;
}

/* ---- walking ---- */

typedef bool (*FileVisit)(const void *user, const char *native);

typedef struct Walk {
    Call *call;
    FileVisit visit;
    const void *user;
    bool recurse;
    size_t visited; /* names that matched; recursively a folder that was looked through is enough */
    bool ok;
} Walk;

static void walk_folder(Walk *walk, const String *folder, const String *pattern);

/* Goes into all subfolders of the folder (but not through links). */
static void walk_subfolders(Walk *walk, const String *folder, const String *pattern) {
    Heap *heap = walk->call->heap;
    Value all = value_copy(from_string((String *)(uintptr_t)folder));
    PathList list;
    Buffer native;
    if (!str_append_ascii(heap, &all, "*", 1)) return;
    buffer_init(&native, heap);
    if (path_list(call_paths(walk->call), as_string(all), &list) == OS_OK) {
        for (size_t i = 0; i < list.count; i++) {
            const char *path = path_list_native(&list, i, &native);
            if (!file_is_folder(path) || file_is_link(path)) continue;
            Value name = path_name_text(heap, list.names[i]);
            Value sub = is_string(name) ? str_concat(heap, folder, as_string(name)) : VALUE_ABORT;
            if (is_string(sub) && str_append_ascii(heap, &sub, "\\", 1)) walk_folder(walk, as_string(sub), pattern);
            value_free(name);
            value_free(sub);
        }
    }
    path_list_free(&list);
    buffer_free(&native);
    value_free(all);
}

/* Visits what matches `pattern` in `folder` (a text that ends in a separator, or ""). */
static void walk_folder(Walk *walk, const String *folder, const String *pattern) {
    Heap *heap = walk->call->heap;
    Value text = str_concat(heap, folder, pattern);
    PathList list;
    Buffer native;
    if (!is_string(text)) return;
    buffer_init(&native, heap);
    if (path_list(call_paths(walk->call), as_string(text), &list) == OS_OK) {
        if (walk->recurse) walk->visited++;
        for (size_t i = 0; i < list.count; i++) {
            walk->visited++;
            if (!walk->visit(walk->user, path_list_native(&list, i, &native))) walk->ok = false;
        }
    }
    path_list_free(&list);
    buffer_free(&native);
    value_free(text);
    if (walk->recurse) walk_subfolders(walk, folder, pattern);
}

static size_t last_part(const String *text) {
    size_t start = text->length;
    while (start && text->units[start - 1] != '\\' && text->units[start - 1] != '/') start--;
    return start;
}

static void walk_split(Walk *walk, const String *text) {
    Heap *heap = walk->call->heap;
    size_t start = last_part(text);
    Value folder = str_substring(heap, text, 0, start), pattern = str_substring(heap, text, start, text->length - start);
    if (is_string(folder) && is_string(pattern)) walk_folder(walk, as_string(folder), as_string(pattern));
    value_free(folder);
    value_free(pattern);
}

/* Visits what argument 0 names; recursively, a folder means itself and all that is in it, any other name or pattern is looked
 * for in all subfolders too. False when nothing was there or a visit failed. */
static bool walk_argument(Call *call, bool recurse, FileVisit visit, const void *user) {
    Walk walk = {.call = call, .visit = visit, .user = user, .recurse = recurse, .ok = true};
    const String *text = arg_str(call, 0);
    PathSpot spot;
    if (path_is_pattern(text)) {
        walk_split(&walk, text);
        return walk.ok && walk.visited > 0;
    }
    bool found = path_locate(call_paths(call), text, &spot) && spot.exists;
    bool folder = found && file_is_folder(buffer_text(&spot.native));
    if (found && (folder || !spot.separator) && (folder || !recurse)) {
        walk.visited++;
        walk.ok = visit(user, buffer_text(&spot.native));
    }
    path_spot_free(&spot);
    if (recurse && folder) {
        Value inside = file_folder_pattern(call, text);
        if (is_string(inside)) walk_split(&walk, as_string(inside));
        value_free(inside);
    } else if (recurse) {
        walk_split(&walk, text);
    }
    return walk.ok && walk.visited > 0;
}

static bool visit_attributes(const void *user, const char *native) {
    const AttributeChange *change = user;
    uint32_t attributes;
    if (os_attributes(native, &attributes)) return false;
    attributes = (attributes | change->set) & ~change->clear;
    return os_set_attributes(native, attributes) == OS_OK;
}

/* FileSetAttrib(pattern, "+R-A" [, recurse]) */
static Value file_set_attrib(Call *call) {
    AttributeChange change;
    if (!parse_attributes(arg_str(call, 1), &change)) return from_i32(0);
    return from_i32(walk_argument(call, arg_int(call, 2) == 1, visit_attributes, &change));
}

/* ---- times ---- */

enum { TIME_TEXT = 14 };

static void time_digits(int64_t time, char text[TIME_TEXT + 16]) {
    OsCalendar c;
    os_calendar(time, false, &c);
    snprintf(text, TIME_TEXT + 16, "%04u%02u%02u%02u%02u%02u", (unsigned)c.year % 10000, (unsigned)c.month % 100,
             (unsigned)c.day % 100, (unsigned)c.hour % 100, (unsigned)c.minute % 100, (unsigned)c.second % 100);
}

/* {year, month, day, hour, minute, second} as texts with leading zeros. */
static Value time_array(Heap *heap, const char *text) {
    static const uint8_t starts[] = {0, 4, 6, 8, 10, 12, 14};
    Array *array = array_new_1d(heap, 6);
    if (!array) return VALUE_ABORT;
    for (size_t i = 0; i < 6; i++) {
        array->items[i] = str_from_utf8(heap, text + starts[i], (size_t)(starts[i + 1] - starts[i]));
    }
    return from_block(array);
}

/* FileGetTime(name [, type [, format]]): type 0 modified, 1 created, 2 accessed. */
static Value file_get_time(Call *call) {
    OsStat stat;
    char text[TIME_TEXT + 16];
    if (!stat_first(call, &stat)) return fail(call, 1, 0, VALUE_EMPTY);
    int32_t type = arg_int_or(call, 1, 0);
    time_digits(type == 1 ? stat.created : type == 2 ? stat.accessed : stat.modified, text);
    if (arg_int_or(call, 2, 0) == 1) return str_from_ascii(call->heap, text);
    return time_array(call->heap, text);
}

typedef struct TimeChange {
    int64_t time;
    int32_t type;
} TimeChange;

static bool visit_time(const void *user, const char *native) {
    const TimeChange *change = user;
    if (change->time == OS_KEEP_TIME) return true; /* no possible date: as AutoIt, success without a meaning */
    int64_t modified = OS_KEEP_TIME, created = OS_KEEP_TIME, accessed = OS_KEEP_TIME;
    if (change->type == 1)
        created = change->time;
    else if (change->type == 2)
        accessed = change->time;
    else
        modified = change->time;
    return os_set_times(native, modified, created, accessed) == OS_OK;
}

static int part_value(const char *text, size_t start, size_t length) {
    char part[8] = {0};
    memcpy(part, text + start, length);
    return atoi(part);
}

/* YYYYMMDDhhmmss in local time; what is missing at the end, or there by half, is taken from now. OS_KEEP_TIME for what is no
 * date. Each part is read as Number would: " 1" is 1, "xx" 0. */
static int64_t parse_time(const String *given, int64_t now) {
    static const uint8_t days[] = {31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    char text[TIME_TEXT + 16];
    time_digits(now, text);
    size_t length = (given->length < TIME_TEXT ? given->length : TIME_TEXT) & ~(size_t)1;
    for (size_t i = 0; i < length; i++) text[i] = given->units[i] < 0x80 ? (char)given->units[i] : 'x';
    OsCalendar c = {.year = part_value(text, 0, 4),
                    .month = part_value(text, 4, 2),
                    .day = part_value(text, 6, 2),
                    .hour = part_value(text, 8, 2),
                    .minute = part_value(text, 10, 2),
                    .second = part_value(text, 12, 2)};
    bool date = c.year >= 1601 && c.month >= 1 && c.month <= 12 && c.day >= 1 && c.day <= days[c.month - 1];
    bool leap = c.year % 4 == 0 && (c.year % 100 != 0 || c.year % 400 == 0);
    if (!date || (c.month == 2 && c.day == 29 && !leap) || c.hour < 0 || c.hour > 23) return OS_KEEP_TIME;
    if (c.minute < 0 || c.minute > 59 || c.second < 0 || c.second > 59) return OS_KEEP_TIME;
    return os_calendar_time(&c, false);
}

/* FileSetTime(pattern, time [, type [, recurse]]): a year at least, or "" for now. */
static Value file_set_time(Call *call) {
    const String *text = arg_str(call, 1);
    if (text->length > 0 && text->length < 4) return from_i32(0);
    int64_t now = call_now(call);
    TimeChange change = {.time = text->length ? parse_time(text, now) : now, .type = arg_int_or(call, 2, 0)};
    return from_i32(walk_argument(call, arg_int(call, 3) == 1, visit_time, &change));
}

/* ---- names ---- */

static Value file_change_dir(Call *call) { return from_i32(paths_change(call_paths(call), arg_str(call, 0)) == OS_OK); }

/* The whole path, without a separator at its end but that of a root. */
static Value full_name(Call *call, const String *text) {
    Value full = path_full(call_paths(call), text);
    size_t length = is_string(full) ? as_string(full)->length : 0;
    if (length <= 3 || as_string(full)->units[length - 1] != '\\') return full;
    Value trimmed = str_substring(call->heap, as_string(full), 0, length - 1);
    value_free(full);
    return trimmed;
}

static Value other_name(Call *call, Value (*convert)(Paths *paths, const String *text)) {
    const String *text = arg_str(call, 0);
    Paths *paths = call_paths(call);
    Value full = text->length && arg_int_or(call, 1, 0) == 1 ? full_name(call, text)
                                                             : value_copy(from_string((String *)(uintptr_t)text));
    Value result = is_string(full) ? convert(paths, as_string(full)) : full;
    if (is_string(full)) value_free(full);
    if (is_unset(result)) return fail(call, 1, 0, value_copy(from_string((String *)(uintptr_t)text)));
    return result;
}

/* FileGetLongName(name [, flag]): short parts made long; with flag 1 the whole path. */
static Value file_get_long_name(Call *call) { return other_name(call, path_long); }

static Value file_get_short_name(Call *call) { return other_name(call, path_short); }

/* ---- FileDelete ---- */

static bool delete_one(const char *native) { return file_may_change(native) && os_remove_file(native) == OS_OK; }

/* All files of the list in order, up to the first that stays. */
static bool delete_listed(Call *call, const String *pattern) {
    PathList list;
    Buffer native;
    buffer_init(&native, call->heap);
    size_t deleted = 0;
    bool ok = path_list(call_paths(call), pattern, &list) == OS_OK;
    for (size_t i = 0; ok && i < list.count; i++) {
        const char *path = path_list_native(&list, i, &native);
        if (file_is_folder(path)) continue;
        ok = delete_one(path);
        deleted++;
    }
    path_list_free(&list);
    buffer_free(&native);
    return ok && deleted > 0;
}

/* FileDelete(name): one file, all that match, or the files directly in a folder. */
static Value file_delete(Call *call) {
    const String *text = arg_str(call, 0);
    PathSpot spot;
    if (path_is_pattern(text)) return from_i32(delete_listed(call, text));
    bool found = path_locate(call_paths(call), text, &spot) && spot.exists;
    bool folder = found && file_is_folder(buffer_text(&spot.native));
    bool ok = found && !folder && delete_one(buffer_text(&spot.native));
    path_spot_free(&spot);
    if (!folder) return from_i32(ok);
    Value inside = file_folder_pattern(call, text);
    ok = is_string(inside) && delete_listed(call, as_string(inside));
    value_free(inside);
    return from_i32(ok);
}

const Builtin file_builtins[] = {
    {"FileChangeDir", 1, 1, file_change_dir, "FileChangeDir(path)", "Changes the working folder.", NEEDS_FILE_READ, FULL},
    {"FileDelete", 1, 1, file_delete, "FileDelete(path)", "Deletes files; wildcards allowed.", NEEDS_FILE_WRITE, FULL},
    {"FileExists", 1, 1, file_exists, "FileExists(path)", "1 when the file or folder is there.", NEEDS_FILE_READ, FULL},
    {"FileGetAttrib", 1, 1, file_get_attrib, "FileGetAttrib(path)", "The attributes as letters: R A S H N D O C T.",
     NEEDS_FILE_READ, FULL},
    {"FileGetLongName", 1, 2, file_get_long_name, "FileGetLongName(path [, flag = 0])",
     "The path with short (8.3) parts made long.", NEEDS_FILE_READ, FULL},
    {"FileGetShortName", 1, 2, file_get_short_name, "FileGetShortName(path [, flag = 0])",
     "The path with all parts in 8.3 form.", NEEDS_FILE_READ, FULL},
    {"FileGetSize", 1, 1, file_get_size, "FileGetSize(path)", "The size in bytes.", NEEDS_FILE_READ, FULL},
    {"FileGetTime", 1, 3, file_get_time, "FileGetTime(path [, type = 0 [, format = 0]])",
     "When it was modified (0), created (1), used (2): an array, or YYYYMMDDhhmmss.", NEEDS_FILE_READ, FULL},
    {"FileSetAttrib", 2, 3, file_set_attrib, "FileSetAttrib(pattern, attributes [, recurse = 0])",
     "Sets and clears attributes.", NEEDS_FILE_WRITE, FULL},
    {"FileSetTime", 2, 4, file_set_time, "FileSetTime(pattern, time [, type = 0 [, recurse = 0]])",
     "Sets a time of files; \"\" is now. The time of creation cannot be set on POSIX systems.", NEEDS_FILE_WRITE, FULL},
};
const int file_builtins_count = sizeof file_builtins / sizeof *file_builtins;
