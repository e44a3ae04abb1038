/* The Path functions of shlwapi that put paths together, compare them, or look at the disk. */
#include "dll_path.h"

#include "compare.h"
#include "dll_file.h"
#include "file_state.h"
#include "path.h"

/* ---- joining ---- */

/* Takes the last part off with the backslash before it, down to `floor`. */
static void drop_part(ShortText *out, uint32_t floor) {
    uint32_t length = out->length;
    while (length > floor && out->units[length - 1] != '\\') length--;
    short_cut(out, length > floor ? length - 1 : floor);
}

/* What ".." cannot take away: "X:" in front of a backslash, "\\\\server". */
static uint32_t canonical_floor(const ShortText *p) {
    if (path_is_unc(p)) return short_find(p, '\\', 2);
    return p->length > 2 && p->units[1] == ':' && p->units[2] == '\\' ? 2 : 0;
}

/* Resolves "." and ".."; those that begin or end the path stay, as nothing is before or behind them. */
static void canonical(const ShortText *p, ShortText *out) {
    uint32_t floor = canonical_floor(p), end;
    out->length = 0;
    short_add(out, p->units, floor);
    for (uint32_t i = floor; i < p->length; i = end) {
        uint32_t name = i + (p->units[i] == '\\');
        end = short_find(p, '\\', name);
        bool dot = end - name == 1 && p->units[name] == '.' && end < p->length;
        bool dots = end - name == 2 && p->units[name] == '.' && p->units[name + 1] == '.' && name > i;
        if (dots) drop_part(out, floor);
        if (dot && name == i) end++;
        if (!dot && !dots) short_add(out, p->units + i, end - i);
    }
    if (out->length == 0) short_add_ascii(out, "\\");
    if (out->length == 2 && out->units[1] == ':') short_add_ascii(out, "\\");
}

/* A file with a root of its own stays; one that begins with '\' keeps the root of the folder only. */
static void join(const ShortText *folder, const ShortText *file, ShortText *out) {
    ShortText whole = *folder;
    bool rooted = file->units[0] == '\\' && !path_is_unc(file);
    if (folder->length == 0 || (file->length && !path_is_relative(file) && !rooted)) return canonical(file, out);
    if (rooted) path_strip_root(&whole);
    bool open = whole.length && file->length && whole.units[whole.length - 1] != '\\';
    if (open) short_add_ascii(&whole, "\\");
    short_add(&whole, file->units + rooted, file->length - rooted);
    canonical(&whole, out);
}

/* PathCombine(buffer, folder, file) */
static uint64_t combine(Native *n) {
    ShortText folder, file, out;
    bool any = short_read(n, 1, &folder);
    any = short_read(n, 2, &file) || any;
    if (!any) return 0;
    join(&folder, &file, &out);
    if (out.length >= PATH_LIMIT) short_cut(&out, 0);
    short_write(n, 0, &out);
    return out.length ? n->args[0] : 0;
}

/* PathAppend(path, more) */
static uint64_t append(Native *n) {
    ShortText p, more, bare = {.length = 0}, out;
    if (!short_read(n, 0, &p) || !short_read(n, 1, &more)) return 0;
    uint32_t skip = 0;
    while (!path_is_unc(&more) && more.units[skip] == '\\') skip++;
    short_add(&bare, more.units + skip, more.length - skip);
    join(&p, &bare, &out);
    if (out.length >= PATH_LIMIT) return 0;
    short_write(n, 0, &out);
    return 1;
}

/* PathCanonicalize(buffer, path) */
static uint64_t canonicalize(Native *n) {
    ShortText p, out;
    if (!short_read(n, 1, &p) || p.length >= PATH_LIMIT) return 0;
    canonical(&p, &out);
    short_write(n, 0, &out);
    return 1;
}

/* ---- two paths ---- */

static bool same_unit(uint16_t a, uint16_t b) { return a == b || unit_lower(a) == unit_lower(b); }

/* How many units of whole parts two paths have in common, without a backslash at the end but for "X:\" (and what is as long).
 */
static uint32_t common_length(const ShortText *a, const ShortText *b) {
    uint32_t length = 0;
    if (path_is_unc(a) != path_is_unc(b)) return 0;
    for (uint32_t i = path_is_unc(a) ? 2 : 0;; i++) {
        bool end_a = i >= a->length || a->units[i] == '\\', end_b = i >= b->length || b->units[i] == '\\';
        if (end_a && end_b) length = i;
        if (i >= a->length || i >= b->length || !same_unit(a->units[i], b->units[i])) break;
    }
    return length == 2 ? 3 : length;
}

/* PathCommonPrefix(a, b, buffer) */
static uint64_t common_prefix(Native *n) {
    ShortText a, b;
    if (!short_read(n, 0, &a) || !short_read(n, 1, &b)) return 0;
    uint32_t length = common_length(&a, &b);
    short_cut(&a, length);
    short_write(n, 2, &a);
    return length;
}

static uint64_t is_same_root(Native *n) {
    ShortText a, b;
    if (!short_read(n, 0, &a) || !short_read(n, 1, &b)) return 0;
    uint32_t root = path_root_length(&a);
    return root && common_length(&a, &b) + 1 >= root;
}

/* PathRelativePathTo(buffer, from, attributes, to, attributes) */
static uint64_t relative_path(Native *n) {
    ShortText from, to, folder, out = {.length = 0};
    if (!short_read(n, 1, &from) || !short_read(n, 3, &to)) return 0;
    folder = to;
    if (!(nat_u32(n, 2) & OS_ATTRIB_FOLDER)) path_cut_name(&from);
    if (!(nat_u32(n, 4) & OS_ATTRIB_FOLDER)) path_cut_name(&folder);
    uint32_t length = common_length(&from, &folder);
    if (length == 0) return 0;
    uint32_t rest = length < from.length && from.units[length] == '\\' ? length + 1 : length;
    if (length >= from.length) short_add_ascii(&out, ".");
    while (rest < from.length) {
        short_add_ascii(&out, out.length ? "\\.." : "..");
        rest = short_find(&from, '\\', rest) + 1;
    }
    if (length < to.length && to.units[length] != '\\') short_add_ascii(&out, "\\");
    if (length < to.length) short_add(&out, to.units + length, to.length - length);
    if (out.length >= PATH_LIMIT) return 0;
    short_write(n, 0, &out);
    return 1;
}

/* Dots where not even a part of the name fits. */
static void add_dots(ShortText *out, uint32_t count) {
    while (count-- > 0) short_add_ascii(out, ".");
}

/* PathCompactPathEx(buffer, path, units with the NUL, flags): "c:\lon...\file" */
static uint64_t compact_path(Native *n) {
    ShortText p, out = {.length = 0};
    uint32_t room = nat_u32(n, 2);
    if (!short_read(n, 1, &p)) return 0;
    if (room == 0 || p.length + 1 < room) return short_write(n, 0, room ? &p : &out), 1;
    uint32_t name = path_file_name(&p), keep = name ? name - 1 : 0, tail = p.length - keep;
    if (tail + 4 > room) { /* the name does not fit either */
        if (name && room > 4) short_add_ascii(&out, p.units[keep] == '/' ? ".../" : "...\\");
        uint32_t left = room - 1 - out.length, part = left > 3 ? left - 3 : 0;
        short_add(&out, p.units + name, part);
        add_dots(&out, left - part);
    } else {
        short_add(&out, p.units, room - tail - 4);
        short_add_ascii(&out, "...");
        short_add(&out, p.units + keep, tail);
    }
    short_write(n, 0, &out);
    return 1;
}

/* ---- the disk ---- */

/* 1 a file, 2 a folder, 0 nothing; the native path is freed by the caller. */
static int kind_of(Native *n, int i, PathSpot *spot) {
    Value name = nat_text(n, i);
    *spot = (PathSpot){0};
    buffer_init(&spot->native, n->heap);
    if (is_string(name)) path_locate(call_paths(n->call), as_string(name), spot);
    value_free(name);
    return !spot->exists ? 0 : file_is_folder(buffer_text(&spot->native)) ? 2 : 1;
}

static uint64_t file_exists(Native *n) {
    PathSpot spot;
    int kind = kind_of(n, 0, &spot);
    path_spot_free(&spot);
    return kind ? 1 : nat_fail(n, WIN_NO_FILE, 0);
}

static uint64_t is_directory(Native *n) {
    PathSpot spot;
    int kind = kind_of(n, 0, &spot);
    path_spot_free(&spot);
    return kind == 2 ? OS_ATTRIB_FOLDER : 0;
}

static uint64_t is_directory_empty(Native *n) {
    PathSpot spot;
    OsDir *dir = NULL;
    bool empty = kind_of(n, 0, &spot) == 2 && os_dir_open(n->heap, buffer_text(&spot.native), &dir) == OS_OK;
    if (empty) empty = os_dir_next(dir) == NULL;
    if (dir) os_dir_close(dir);
    path_spot_free(&spot);
    return empty;
}

/* PathIsExe of shell32: by the extension */
static uint64_t is_exe(Native *n) {
    static const char *const extensions[] = {".exe", ".com", ".bat", ".cmd", ".pif", ".scr", ".lnk"};
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    uint32_t dot = path_extension(&p);
    for (size_t i = 0; i < sizeof extensions / sizeof *extensions; i++) {
        if (p.length - dot == 4 && short_has(&p, dot, extensions[i])) return 1;
    }
    return 0;
}

/* PathIsExe has one form, and that takes UTF-16. */
static uint64_t is_exe_wide(Native *n) { return nat_call_as(n, is_exe, true); }

/* PathSearchAndQualify(path, buffer, size): where programs are looked for, or the full path */
static uint64_t qualify(Native *n) {
    uint32_t room = nat_u32(n, 2),
             length = (uint32_t)nat_call_with(n, dll_search_path, (uint64_t[]){0, n->args[0], 0, room, n->args[1]}, 5);
    if (length) return length < room;
    Value name = nat_text(n, 0);
    if (!is_string(name) || as_string(name)->length == 0) return value_free(name), 0;
    Value full = path_full(call_paths(n->call), as_string(name));
    value_free(name);
    return nat_put_take(n, 1, room, full) < room;
}

/* clang-format off */
const DllRow path_join_rows[] = {
    {"shlwapi", "PathCombine*",          combine},
    {"shlwapi", "PathAppend*",           append},
    {"shlwapi", "PathCanonicalize*",     canonicalize},
    {"shlwapi", "PathCommonPrefix*",     common_prefix},
    {"shlwapi", "PathIsSameRoot*",       is_same_root},
    {"shlwapi", "PathRelativePathTo*",   relative_path},
    {"shlwapi", "PathCompactPathEx*",    compact_path},
    {"shlwapi", "PathFileExists*",       file_exists},
    {"shlwapi", "PathIsDirectory*",      is_directory},
    {"shlwapi", "PathIsDirectoryEmpty*", is_directory_empty},
    {"shlwapi", "PathSearchAndQualify*", qualify},
    {"shell32", "PathIsExe",             is_exe_wide},
};
/* clang-format on */
const int path_join_rows_count = sizeof path_join_rows / sizeof *path_join_rows;
