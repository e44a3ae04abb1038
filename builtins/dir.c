/* Builtins for whole folders. Links to folders are never followed: removing a tree removes the link, copying one makes the
 * same link, sizes leave it out. */
#include "file_state.h"

#include "array.h"

#include <string.h>

/* ---- listing ---- */

/* The names in a folder, taken at once, so that no folder is open while its content changes or while deeper ones are visited.
 */
typedef struct Names {
    Buffer text;
    size_t count;
} Names;

static bool names_read(Names *names, Heap *heap, const char *folder) {
    OsDir *dir;
    *names = (Names){0};
    buffer_init(&names->text, heap);
    if (os_dir_open(heap, folder, &dir)) return false;
    const char *name;
    while ((name = os_dir_next(dir)) != NULL) {
        buffer_append(&names->text, name, strlen(name) + 1);
        names->count++;
    }
    os_dir_close(dir);
    return !names->text.failed;
}

/* A path that names are put behind and taken off again. */
static size_t path_enter(Buffer *path, const char *name) {
    size_t length = path->length;
    if (length && path->data[length - 1] != '/') buffer_append_char(path, '/');
    buffer_append_str(path, name);
    return length;
}

static void path_leave(Buffer *path, size_t length) {
    if (!path->failed) path->length = length;
}

/* ---- arguments ---- */

/* The folder of argument i, which must be there; wildcards never match. The path is the caller's in every case. */
static bool folder_arg(Call *call, int i, Buffer *native) {
    PathSpot spot;
    bool ok =
        path_locate(call_paths(call), arg_str(call, i), &spot) && spot.exists && file_is_folder(buffer_text(&spot.native));
    *native = spot.native;
    return ok;
}

/* The root of a drive is no folder to remove or move, whatever a script thinks that it holds. */
static bool is_root(Call *call, const char *native) {
    char letters[27];
    Paths *paths = call_paths(call);
    paths_drives(paths, letters);
    for (const char *letter = letters; *letter; letter++) {
        const char *root = paths_drive(paths, *letter);
        if (root && strcmp(*root ? root : "/", native) == 0) return true;
    }
    return false;
}

/* ---- DirCreate ---- */

static bool create_one(Paths *paths, Heap *heap, const String *text, size_t length) {
    PathSpot spot;
    Value part = str_substring(heap, text, 0, length);
    bool ok = is_string(part) && path_locate(paths, as_string(part), &spot);
    if (ok && spot.exists)
        ok = file_is_folder(buffer_text(&spot.native));
    else if (ok)
        ok = os_make_folder(buffer_text(&spot.native)) == OS_OK;
    if (is_string(part)) path_spot_free(&spot);
    value_free(part);
    return ok;
}

/* DirCreate(path): with all folders above it. Only '\' parts the levels, as in AutoIt: of "new/sub" nothing is made. */
static Value dir_create(Call *call) {
    const String *text = arg_str(call, 0);
    Paths *paths = call_paths(call);
    if (text->length == 0) return from_i32(0);
    if (create_one(paths, call->heap, text, text->length)) return from_i32(1);
    for (size_t i = 1; i < text->length; i++) {
        if (text->units[i] == '\\' && text->units[i - 1] != '\\') create_one(paths, call->heap, text, i);
    }
    return from_i32(create_one(paths, call->heap, text, text->length));
}

/* ---- DirRemove ---- */

/* Removes what is in the folder and the folder; goes on after a failure and tells of it. */
bool file_remove_tree(Buffer *path, Heap *heap) {
    Names names;
    bool listed = names_read(&names, heap, buffer_text(path)), ok = listed;
    const char *name = names.text.data;
    for (size_t i = 0; listed && i < names.count; i++, name += strlen(name) + 1) {
        size_t length = path_enter(path, name);
        const char *entry = buffer_text(path);
        bool folder = file_is_folder(entry) && !file_is_link(entry);
        bool gone = folder ? file_remove_tree(path, heap) : os_remove_file(entry) == OS_OK;
        path_leave(path, length);
        ok = ok && gone;
    }
    buffer_free(&names.text);
    return ok && !path->failed && os_remove_folder(buffer_text(path)) == OS_OK;
}

/* DirRemove(path [, recurse]) */
static Value dir_remove(Call *call) {
    Buffer native;
    bool ok = folder_arg(call, 0, &native);
    const char *path = buffer_text(&native);
    if (ok && file_is_link(path))
        ok = os_remove_file(path) == OS_OK;
    else if (ok && is_root(call, path))
        ok = false;
    else if (ok)
        ok = arg_int(call, 1) ? file_remove_tree(&native, call->heap) : os_remove_folder(path) == OS_OK;
    buffer_free(&native);
    return from_i32(ok);
}

/* ---- DirCopy ---- */

/* A copy counts against the limit of the disk, a move does not: then `call` is NULL. */
typedef struct Tree {
    Call *call;
    Paths *paths;
} Tree;

static bool copy_tree(Buffer *from, Buffer *to, const Tree *tree);

static bool copy_folder_link(const char *from, const char *to, Heap *heap) {
    Buffer real;
    buffer_init(&real, heap);
    OsError error = os_real_path(from, &real);
    if (!error) error = os_folder_link(buffer_text(&real), to);
    buffer_free(&real);
    return error == OS_OK || (error == OS_EXISTS && file_is_folder(to));
}

static bool copy_entry(Buffer *from, Buffer *to, const Tree *tree) {
    const char *source = buffer_text(from), *target = buffer_text(to);
    if (from->failed || to->failed) return false;
    if (!path_inside(tree->paths, source) || !path_inside(tree->paths, target)) return false;
    if (!file_is_folder(source))
        return (!tree->call || file_may_copy(tree->call, source)) && os_copy_file(source, target) == OS_OK;
    return file_is_link(source) ? copy_folder_link(source, target, from->heap) : copy_tree(from, to, tree);
}

static bool copy_tree(Buffer *from, Buffer *to, const Tree *tree) {
    Names names;
    const char *target = buffer_text(to);
    if (os_make_folder(target) && !file_is_folder(target)) return false;
    bool ok = names_read(&names, from->heap, buffer_text(from));
    const char *name = names.text.data;
    for (size_t i = 0; ok && i < names.count; i++, name += strlen(name) + 1) {
        size_t from_length = path_enter(from, name), to_length = path_enter(to, name);
        ok = copy_entry(from, to, tree);
        path_leave(from, from_length);
        path_leave(to, to_length);
    }
    buffer_free(&names.text);
    return ok;
}

/* Is `path` the folder or something in it? Asked of the folders above that are there already. */
static bool lies_in(const char *path, const char *folder, Heap *heap) {
    OsStat target, above;
    Buffer part;
    if (os_stat(folder, &target)) return false;
    buffer_init(&part, heap);
    buffer_append_str(&part, path);
    bool inside = false;
    while (!inside && part.length > 1 && !part.failed) {
        inside = !os_stat(buffer_text(&part), &above) && os_same_file(&target, &above);
        while (part.length > 1 && part.data[--part.length] != '/') continue;
    }
    buffer_free(&part);
    return inside;
}

static void parent_of(const char *native, Buffer *out) {
    const char *slash = strrchr(native, '/');
    buffer_append(out, native, slash && slash > native ? (size_t)(slash - native) : 1);
}

static bool make_parent(const char *native, Heap *heap) {
    Buffer parent;
    buffer_init(&parent, heap);
    parent_of(native, &parent);
    bool ok = file_make_folders(buffer_text(&parent), heap);
    buffer_free(&parent);
    return ok;
}

static bool copy_to(Call *call, Buffer *from, PathSpot *to, bool merge) {
    const char *source = buffer_text(from), *target = buffer_text(&to->native);
    if (to->exists) {
        OsStat a, b;
        if (!merge || os_stat(source, &a) || os_stat(target, &b) || b.kind != OS_FOLDER) return false;
        if (os_same_file(&a, &b)) return true;
    }
    if (lies_in(target, source, call->heap)) return false;
    return make_parent(target, call->heap) && copy_tree(from, &to->native, &(const Tree){call, call_paths(call)});
}

/* DirCopy(source, target [, flag]): flag 1 merges into a folder that is there. */
static Value dir_copy(Call *call) {
    Buffer from;
    PathSpot to;
    bool ok = folder_arg(call, 0, &from);
    ok = path_locate(call_paths(call), arg_str(call, 1), &to) && ok;
    ok = ok && copy_to(call, &from, &to, arg_int(call, 2) != 0);
    buffer_free(&from);
    path_spot_free(&to);
    FileState *state = file_state(call);
    if (state) state->writes++;
    return from_i32(ok);
}

/* ---- DirMove ---- */

bool file_move_tree(Buffer *from, Buffer *to, Paths *paths) {
    OsError error = os_rename_new(buffer_text(from), buffer_text(to));
    if (error != OS_CROSS_VOLUME) return error == OS_OK;
    return copy_tree(from, to, &(const Tree){NULL, paths}) && file_remove_tree(from, from->heap);
}

/* DirMove(source, target [, flag]): with flag 1 into a target that is there. */
static Value dir_move(Call *call) {
    Buffer from;
    PathSpot to;
    bool ok = folder_arg(call, 0, &from);
    const char *source = buffer_text(&from);
    ok = path_locate(call_paths(call), arg_str(call, 1), &to) && ok && !is_root(call, source);
    if (ok && to.exists) {
        ok = arg_int(call, 2) && file_is_folder(buffer_text(&to.native));
        const char *name = strrchr(source, '/');
        if (ok && name) path_enter(&to.native, name + 1);
        ok = ok && path_inside(call_paths(call), buffer_text(&to.native));
    }
    ok = ok && !to.no_folder && !to.native.failed && !lies_in(buffer_text(&to.native), source, call->heap);
    ok = ok && file_move_tree(&from, &to.native, call_paths(call));
    buffer_free(&from);
    path_spot_free(&to);
    return from_i32(ok);
}

/* ---- DirGetSize ---- */

typedef struct Totals {
    int64_t bytes, files, folders;
} Totals;

static bool count_tree(Buffer *path, bool recurse, Totals *totals) {
    Names names;
    bool ok = names_read(&names, path->heap, buffer_text(path));
    const char *name = names.text.data;
    for (size_t i = 0; ok && i < names.count; i++, name += strlen(name) + 1) {
        OsStat stat;
        size_t length = path_enter(path, name);
        bool found = os_stat_link(buffer_text(path), &stat) == OS_OK;
        if (found && stat.kind == OS_FOLDER) {
            totals->folders++;
            if (recurse) count_tree(path, true, totals); /* what may not be read counts nothing */
        } else if (found) {
            totals->files++;
            totals->bytes += stat.size;
        }
        path_leave(path, length);
    }
    buffer_free(&names.text);
    return ok;
}

static Value totals_array(Heap *heap, const Totals *totals) {
    Array *array = array_new_1d(heap, 3);
    if (!array) return VALUE_ABORT;
    array->items[0] = from_i64(heap, totals->bytes);
    array->items[1] = from_i64(heap, totals->files);
    array->items[2] = from_i64(heap, totals->folders);
    return from_block(array);
}

/* DirGetSize(path [, flags]): 1 gives {bytes, files, folders}, 2 leaves out subfolders. */
static Value dir_get_size(Call *call) {
    Buffer native;
    Totals totals = {0};
    int32_t flags = arg_int(call, 1);
    bool ok = folder_arg(call, 0, &native) && count_tree(&native, !(flags & 2), &totals);
    buffer_free(&native);
    if (!ok) return fail(call, 1, 0, from_i32(-1));
    return flags & 1 ? totals_array(call->heap, &totals) : from_i64(call->heap, totals.bytes);
}

const Builtin dir_builtins[] = {
    {"DirCopy", 2, 3, dir_copy, "DirCopy(source, target [, flag = 0])", "Copies a folder with all in it; flag 1 merges.",
     NEEDS_FILE_WRITE, FULL},
    {"DirCreate", 1, 1, dir_create, "DirCreate(path)", "Makes a folder and those above it.", NEEDS_FILE_WRITE, FULL},
    {"DirGetSize", 1, 2, dir_get_size, "DirGetSize(path [, flags = 0])",
     "The bytes in a folder; flag 1 an array with counts, 2 without subfolders.", NEEDS_FILE_READ, FULL},
    {"DirMove", 2, 3, dir_move, "DirMove(source, target [, flag = 0])", "Moves or renames a folder.", NEEDS_FILE_WRITE, FULL},
    {"DirRemove", 1, 2, dir_remove, "DirRemove(path [, recurse = 0])", "Removes a folder; 1 with all in it.", NEEDS_FILE_WRITE,
     FULL},
};
const int dir_builtins_count = sizeof dir_builtins / sizeof *dir_builtins;
