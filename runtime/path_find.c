/* The search on the disk: from an absolute Windows path to a native one, and from a pattern to the names that match.
 *
 * Two steps, the common one first: the path as it is written; only when there is nothing, each part is looked for in the
 * listing of its folder without regard to case. What is missing keeps the spelling of the script. */
#include "path.h"
#include "path_private.h"

#include "base/text.h"
#include "compare.h"

#include <stdlib.h>
#include <string.h>

/* ---- names without case ---- */

static bool same_unit(uint16_t a, uint16_t b) { return a == b || unit_upper(a) == unit_upper(b); }

static int ascii_upper(int c) { return c >= 'a' && c <= 'z' ? c - 32 : c; }

/* The common case, without decoding: an ASCII name can only be another one of the same length. */
static bool same_ascii_name(const char *wanted, size_t length, const char *name) {
    for (size_t i = 0; i < length; i++) {
        if (wanted[i] != name[i] && ascii_upper(wanted[i]) != ascii_upper(name[i])) return false;
    }
    return name[length] == 0;
}

bool path_same_name(const uint16_t *units, size_t length, const char *name) {
    uint16_t other[PATH_NAME_UNITS];
    size_t size = strlen(name);
    if (size > PATH_NAME_UNITS || size < length || path_decode_name(name, size, other) != length) return false;
    for (size_t i = 0; i < length; i++) {
        if (!same_unit(units[i], other[i])) return false;
    }
    return true;
}

int path_name_compare(const char *a, const char *b) {
    size_t i = 0;
    while (a[i] && ascii_upper(a[i]) == ascii_upper(b[i])) i++;
    if ((a[i] & 0x80) == 0 && (b[i] & 0x80) == 0) {
        int order = ascii_upper(a[i]) - ascii_upper(b[i]);
        return order ? order : strcmp(a, b);
    }
    uint16_t x[PATH_NAME_UNITS], y[PATH_NAME_UNITS];
    size_t x_size = strlen(a), y_size = strlen(b);
    if (x_size > PATH_NAME_UNITS || y_size > PATH_NAME_UNITS) return strcmp(a, b);
    size_t x_length = path_decode_name(a, x_size, x), y_length = path_decode_name(b, y_size, y);
    for (size_t k = 0; k < x_length && k < y_length; k++) {
        int order = unit_upper(x[k]) - unit_upper(y[k]);
        if (order) return order;
    }
    return x_length != y_length ? (x_length < y_length ? -1 : 1) : strcmp(a, b);
}

/* ---- one path ---- */

static bool is_reserved_name(const uint16_t *units, size_t length) {
    static const char *const names[] = {"CON", "PRN", "AUX", "NUL", "COM", "LPT"};
    size_t stem = 0;
    while (stem < length && units[stem] != '.') stem++;
    while (stem && units[stem - 1] == ' ') stem--;
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bool same = stem >= 3;
        for (size_t k = 0; same && k < 3; k++) same = unit_upper(units[k]) == (uint16_t)names[i][k];
        if (!same) continue;
        return i < 4 ? stem == 3 : stem == 4 && units[3] >= '1' && units[3] <= '9';
    }
    return false;
}

static bool is_bad_unit(uint16_t u) { return u < 32 || (u < 128 && strchr("<>:\"|?*/", u)); }

/* A name that Windows would refuse; it can still be there on this system. */
static bool is_bad_name(const uint16_t *units, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (is_bad_unit(units[i])) return true;
    }
    return false;
}

static bool has_tilde(const uint16_t *units, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (units[i] == '~') return true;
    }
    return false;
}

static bool is_short_of(const uint16_t *units, size_t length, const char *name) {
    char made[PATH_SHORT_SIZE];
    path_make_short(name, made);
    return path_same_name(units, length, made);
}

/* A name that is looked for in a listing. */
typedef struct Wanted {
    const uint16_t *units;
    size_t length;
    char ascii[PATH_NAME_UNITS]; /* the same, when is_ascii */
    bool is_ascii, maybe_short;
} Wanted;

static void wanted_init(Wanted *wanted, const uint16_t *units, size_t length) {
    wanted->units = units;
    wanted->length = length;
    wanted->is_ascii = length < PATH_NAME_UNITS;
    for (size_t i = 0; wanted->is_ascii && i < length; i++) {
        wanted->ascii[i] = (char)units[i];
        wanted->is_ascii = units[i] < 0x80;
    }
    wanted->maybe_short = length < PATH_SHORT_SIZE && has_tilde(units, length);
}

static bool is_wanted(const Wanted *wanted, const char *name) {
    bool same = wanted->is_ascii ? same_ascii_name(wanted->ascii, wanted->length, name)
                                 : path_same_name(wanted->units, wanted->length, name);
    return same || (wanted->maybe_short && is_short_of(wanted->units, wanted->length, name));
}

/* Appends the name of the entry of `folder` that differs in case only (or has this short name), the first in order; false when
 * there is none. */
static bool append_similar(Paths *paths, Buffer *folder, const uint16_t *units, size_t length) {
    OsDir *dir;
    Wanted wanted;
    const char *path = folder->length ? buffer_text(folder) : "/";
    wanted_init(&wanted, units, length);
    if (!wanted.maybe_short && path_cache_excludes(&paths->cache, path, units, length)) return false;
    if (os_dir_open(paths->heap, path, &dir)) return false;
    path_cache_begin(&paths->cache, paths->heap, path);
    char best[PATH_NAME_UNITS] = "";
    const char *name;
    while ((name = os_dir_next(dir)) != NULL) {
        path_cache_add(&paths->cache, name);
        if (!is_wanted(&wanted, name)) continue;
        if (!*best || strcmp(name, best) < 0) strcpy(best, name);
    }
    os_dir_close(dir);
    paths->cache.checked = true;
    if (!*best) return false;
    buffer_append_char(folder, '/');
    buffer_append_str(folder, best);
    return true;
}

static void append_as_written(Buffer *native, const uint16_t *units, size_t length) {
    buffer_append_char(native, '/');
    path_name_bytes(units, length, native);
}

static bool is_there(Buffer *native) {
    OsStat stat;
    return os_stat_link(buffer_text(native), &stat) == OS_OK;
}

/* The parts of an absolute Windows path after its drive, one by one. */
typedef struct Parts {
    const uint16_t *next, *end;
} Parts;

static bool next_part(Parts *parts, const uint16_t **part, size_t *length) {
    while (parts->next < parts->end && *parts->next == '\\') parts->next++;
    *part = parts->next;
    while (parts->next < parts->end && *parts->next != '\\') parts->next++;
    *length = (size_t)(parts->next - *part);
    return *length > 0;
}

static bool has_more(Parts parts) {
    const uint16_t *part;
    size_t length;
    return next_part(&parts, &part, &length);
}

/* The slow way: folder by folder, without case. */
static void walk(Paths *paths, Parts parts, PathSpot *spot) {
    const uint16_t *part;
    size_t length;
    bool found = true, bad = false;
    while (next_part(&parts, &part, &length)) {
        size_t start = spot->native.length;
        append_as_written(&spot->native, part, length);
        if (found && !is_there(&spot->native)) {
            if (!spot->native.failed) spot->native.length = start;
            found = append_similar(paths, &spot->native, part, length);
            if (!found) append_as_written(&spot->native, part, length);
        }
        if (found) continue;
        if (has_more(parts)) spot->no_folder = true;
        bad = bad || is_bad_name(part, length);
        if (is_reserved_name(part, length)) {
            bool nul = unit_upper(part[0]) == 'N';
            buffer_clear(&spot->native);
            buffer_append_str(&spot->native, "/dev/null");
            spot->exists = nul;
            spot->error = nul ? OS_OK : OS_BAD_NAME;
            return;
        }
    }
    spot->exists = found;
    if (bad) spot->error = OS_BAD_NAME;
}

/* Where the search begins: the working folder when the path lies in it (its spelling may differ from the disk's), else the
 * drive's folder. False: no such drive. */
static bool start_search(Paths *paths, const String *full, Buffer *native, Parts *parts) {
    const String *working = paths_working(paths);
    *parts = (Parts){full->units + 2, full->units + full->length};
    if (full->length < 3 || full->units[1] != ':') return false;
    bool inside = full->length > working->length && full->units[working->length] == '\\' &&
                  memcmp(full->units, working->units, working->length * sizeof *full->units) == 0;
    if (inside && strcmp(paths_working_native(paths), "/") != 0) {
        buffer_append_str(native, paths_working_native(paths));
        parts->next = full->units + working->length;
        return true;
    }
    const char *folder = paths_drive(paths, (char)full->units[0]);
    if (!folder || full->units[0] > 127) return false;
    buffer_append_str(native, folder);
    return true;
}

/* Scripts expect that @AutoItExe ends in ".exe" and is there: this one name is also that of the running program. So is the
 * command interpreter's (@ComSpec), which this program is too. */
static void try_program(const Paths *paths, const String *full, PathSpot *spot) {
    if (spot->exists || !paths->program) return;
    if (str_equal_ascii_nocase(full, "C:\\Windows\\System32\\cmd.exe")) {
        buffer_clear(&spot->native);
        buffer_append_str(&spot->native, paths->program);
        spot->no_folder = false;
    }
    if (strcmp(buffer_text(&spot->native), paths->program) != 0) return;
    spot->native.length -= strlen(".exe");
    spot->exists = is_there(&spot->native);
}

/* ---- the root ---- */

static bool holds(const Paths *paths, const char *real) {
    for (int i = 0; i < DRIVE_COUNT; i++) {
        const char *folder = paths->drives[i];
        size_t length = folder ? strlen(folder) : 0;
        if (folder && strncmp(real, folder, length) == 0 && (!real[length] || real[length] == '/')) return true;
    }
    return false;
}

/* The deepest part of the path that is there decides; a link that leads nowhere may lead anywhere tomorrow. */
bool path_inside(const Paths *paths, const char *native) {
    Buffer path, real;
    OsStat stat;
    if (!paths->root || strcmp(native, "/dev/null") == 0) return true;
    if (*native != '/') return false;
    buffer_init(&path, paths->heap);
    buffer_init(&real, paths->heap);
    buffer_append_str(&path, native);
    bool found = false, link = false;
    while (!found && !link && !path.failed && path.length) {
        found = os_real_path(buffer_text(&path), &real) == OS_OK;
        link = !found && os_stat_link(buffer_text(&path), &stat) == OS_OK && stat.link;
        while (!found && path.length && path.data[--path.length] != '/') continue;
    }
    bool inside = found && !real.failed && holds(paths, buffer_text(&real));
    buffer_free(&path);
    buffer_free(&real);
    return inside;
}

/* Nothing can be made or found below a device. */
#define NOWHERE "/dev/null/outside"

static void confine(const Paths *paths, PathSpot *spot) {
    if (!paths->root || spot->error == OS_NO_MEMORY || path_inside(paths, buffer_text(&spot->native))) return;
    buffer_clear(&spot->native);
    buffer_append_str(&spot->native, NOWHERE);
    spot->error = OS_NOT_FOUND;
    spot->exists = false;
    spot->no_folder = true;
}

/* "." and ".." are left in paths that begin with \\?\ only, and there they are no names. Nobody may look them up: what ".."
 * means can change between the look at the root and the use of the path. */
static bool has_dots(Parts parts) {
    const uint16_t *part;
    size_t length;
    while (next_part(&parts, &part, &length)) {
        if (part[0] == '.' && (length == 1 || (length == 2 && part[1] == '.'))) return true;
    }
    return false;
}

static void locate_full(Paths *paths, const String *full, PathSpot *spot) {
    Parts parts;
    const uint16_t *part;
    size_t length;
    if (!start_search(paths, full, &spot->native, &parts)) {
        spot->error = OS_NOT_FOUND;
        spot->no_folder = true;
        return;
    }
    if (has_dots(parts)) {
        spot->error = OS_BAD_NAME;
        return;
    }
    size_t start = spot->native.length;
    Parts as_written = parts;
    while (next_part(&as_written, &part, &length)) append_as_written(&spot->native, part, length);
    if (spot->native.length == 0) buffer_append_char(&spot->native, '/');
    spot->exists = is_there(&spot->native);
    if (!spot->exists && !spot->native.failed) {
        spot->native.length = start;
        walk(paths, parts, spot);
        try_program(paths, full, spot);
    }
    if (spot->native.failed) spot->error = OS_NO_MEMORY;
}

static bool ends_loosely(const String *text) {
    uint16_t last = text->length ? text->units[text->length - 1] : 0;
    return last == '.' || last == ' ';
}

static void locate_with(Paths *paths, const String *text, bool keep_end, PathSpot *spot) {
    Value full = path_full_with(paths, text, keep_end);
    spot->error = OS_OK;
    spot->exists = spot->no_folder = false;
    buffer_clear(&spot->native);
    if (is_string(full))
        locate_full(paths, as_string(full), spot);
    else
        spot->error = OS_NO_MEMORY;
    value_free(full);
}

bool path_locate(Paths *paths, const String *text, PathSpot *spot) {
    *spot = (PathSpot){0};
    buffer_init(&spot->native, paths->heap);
    if (text->length == 0 || text->units[0] == 0) {
        spot->error = OS_NOT_FOUND;
        spot->no_folder = true;
        return false;
    }
    spot->separator = path_is_separator(text->units[text->length - 1]);
    /* A name with dots or blanks at its end can only be there because something else than Windows made it. */
    if (ends_loosely(text)) locate_with(paths, text, true, spot);
    if (!spot->exists) locate_with(paths, text, false, spot);
    confine(paths, spot);
    return spot->error == OS_OK;
}

int path_error_number(OsError error, const PathSpot *spot) {
    switch (error) {
    case OS_OK: return 0;
    case OS_NOT_FOUND: return spot->no_folder ? 3 : 2;
    case OS_NOT_FOLDER: return 3;
    case OS_IS_FOLDER:
    case OS_ACCESS: return 5;
    case OS_EXISTS: return 80;
    case OS_NOT_EMPTY: return 145;
    case OS_CROSS_VOLUME: return 17;
    case OS_NO_SPACE: return 112;
    case OS_BAD_NAME: return 123;
    case OS_TOO_MANY: return 4;
    case OS_NO_MEMORY: return 8;
    case OS_UNSUPPORTED: return 50;
    default: return 31;
    }
}

/* ---- patterns ---- */

static size_t last_part(const String *text) {
    size_t start = text->length;
    while (start && !path_is_separator(text->units[start - 1])) start--;
    return start;
}

bool path_is_pattern(const String *text) {
    for (size_t i = last_part(text); i < text->length; i++) {
        if (text->units[i] == '*' || text->units[i] == '?') return true;
    }
    return false;
}

/* A dot before '*' matches the end of the name too, so "*.*.*" matches all names. */
static bool skips_dot(const uint16_t *pattern, size_t pattern_length, size_t p) {
    return p + 1 < pattern_length && pattern[p] == '.' && pattern[p + 1] == '*';
}

static bool matches_plain(const uint16_t *pattern, size_t pattern_length, const uint16_t *name, size_t length) {
    size_t p = 0, n = 0, star = SIZE_MAX, mark = 0;
    while (n < length) {
        if (p < pattern_length && pattern[p] == '*') {
            star = p++;
            mark = n;
        } else if (p < pattern_length && (pattern[p] == '?' || same_unit(pattern[p], name[n]))) {
            p++;
            n++;
        } else if (star != SIZE_MAX) { /* let the last star take one more */
            p = star + 1;
            n = ++mark;
        } else {
            return false;
        }
    }
    while (p < pattern_length && (pattern[p] == '*' || skips_dot(pattern, pattern_length, p))) p++;
    return p == pattern_length;
}

static bool has_dot(const uint16_t *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (name[i] == '.') return true;
    }
    return false;
}

bool path_matches(const uint16_t *pattern, size_t pattern_length, const uint16_t *name, size_t length) {
    size_t n = pattern_length;
    if (n >= 2 && pattern[n - 1] == '.' && pattern[n - 2] == '*') { /* "x*.": no extension */
        return !has_dot(name, length) && matches_plain(pattern, n - 1, name, length);
    }
    if (n >= 2 && pattern[n - 1] == '*' && pattern[n - 2] == '.' && !has_dot(name, length)) { /* "x.*": none needed */
        return matches_plain(pattern, n - 2, name, length);
    }
    return matches_plain(pattern, n, name, length);
}

/* ---- lists ---- */

static int compare_entries(const void *a, const void *b) {
    return path_name_compare(*(const char *const *)a, *(const char *const *)b);
}

static bool name_matches(const uint16_t *pattern, size_t pattern_length, const char *name) {
    uint16_t units[PATH_NAME_UNITS];
    size_t size = strlen(name);
    return size <= PATH_NAME_UNITS && path_matches(pattern, pattern_length, units, path_decode_name(name, size, units));
}

/* Makes the sorted array of names from the text. */
static OsError index_names(PathList *list) {
    if (list->text.failed || list->folder.failed) return OS_NO_MEMORY;
    if (!list->count) return OS_OK;
    list->names = mem_alloc(list->heap, list->count * sizeof *list->names);
    if (!list->names) return OS_NO_MEMORY;
    const char *name = list->text.data;
    for (size_t i = 0; i < list->count; i++) {
        list->names[i] = name;
        name += strlen(name) + 1;
    }
    qsort(list->names, list->count, sizeof *list->names, compare_entries);
    return OS_OK;
}

static void add_name(PathList *list, const char *name) {
    buffer_append(&list->text, name, strlen(name) + 1);
    list->count++;
}

/* A link that leads out of the root is not there. */
static bool may_list(const Paths *paths, const PathList *list, const char *name) {
    OsStat stat;
    Buffer path;
    if (!paths->root) return true;
    buffer_init(&path, list->heap);
    buffer_append(&path, list->folder.data, list->folder.length);
    buffer_append_str(&path, name);
    bool may = os_stat_link(buffer_text(&path), &stat) == OS_OK && (!stat.link || path_inside(paths, buffer_text(&path)));
    buffer_free(&path);
    return may;
}

static OsError list_folder(const Paths *paths, PathList *list, const uint16_t *pattern, size_t length) {
    static const uint16_t dot[] = {'.'};
    OsDir *dir;
    OsError error = os_dir_open(list->heap, buffer_text(&list->folder), &dir);
    if (error) return error == OS_NOT_FOLDER ? OS_NOT_FOUND : error;
    const char *name;
    while ((name = os_dir_next(dir)) != NULL) {
        if (name_matches(pattern, length, name) && may_list(paths, list, name)) add_name(list, name);
    }
    os_dir_close(dir);
    list->dots = list->folder.length > 1 && path_matches(pattern, length, dot, 1);
    return index_names(list);
}

static OsError list_pattern(Paths *paths, const String *text, PathList *list) {
    size_t start = last_part(text), end = text->length;
    bool drive = start == 0 && text->length > 2 && text->units[1] == ':';
    if (drive) start = 2;
    while (end > start && text->units[end - 1] == ' ') end--;
    Value folder = start ? str_substring(paths->heap, text, 0, start) : str_from_ascii(paths->heap, ".");
    if (!is_string(folder)) return OS_NO_MEMORY;
    PathSpot spot;
    OsError error = path_locate(paths, as_string(folder), &spot) && spot.exists ? OS_OK : OS_NOT_FOUND;
    buffer_append(&list->folder, buffer_text(&spot.native), spot.native.length);
    if (list->folder.length > 1) buffer_append_char(&list->folder, '/');
    path_spot_free(&spot);
    value_free(folder);
    return error ? error : list_folder(paths, list, text->units + start, end - start);
}

/* No wildcards: the one name, as it is on disk. */
static OsError list_one(Paths *paths, const String *text, PathList *list) {
    PathSpot spot;
    OsError error = path_locate(paths, text, &spot) ? OS_OK : OS_NOT_FOUND;
    const char *native = buffer_text(&spot.native);
    const char *slash = strrchr(native, '/');
    if (!error && spot.no_folder) error = OS_NOT_FOUND;
    if (!error && slash) {
        buffer_append(&list->folder, native, (size_t)(slash - native) + 1);
        if (spot.exists && !spot.separator && slash[1]) add_name(list, slash + 1);
        error = index_names(list);
    }
    path_spot_free(&spot);
    return error;
}

OsError path_list(Paths *paths, const String *pattern, PathList *list) {
    *list = (PathList){.heap = paths->heap};
    buffer_init(&list->folder, paths->heap);
    buffer_init(&list->text, paths->heap);
    if (pattern->length == 0) return OS_NOT_FOUND;
    return path_is_pattern(pattern) ? list_pattern(paths, pattern, list) : list_one(paths, pattern, list);
}

void path_list_free(PathList *list) {
    mem_free(list->names);
    buffer_free(&list->folder);
    buffer_free(&list->text);
}

const char *path_list_native(const PathList *list, size_t i, Buffer *out) {
    buffer_clear(out);
    buffer_append(out, list->folder.data, list->folder.length);
    buffer_append_str(out, list->names[i]);
    return buffer_text(out);
}
