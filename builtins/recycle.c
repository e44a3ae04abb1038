/* FileRecycle and FileRecycleEmpty with the trash of the desktop (freedesktop.org's layout: what was thrown away in "files",
 * and for each a text in "info" that says from where and when), and FileInstall.
 *
 * Everything goes to the trash of the user's home; what lies on another volume is copied there. */
#include "base/buffer.h"
#include "environment.h"
#include "file_state.h"
#include "tables.h"

#include <stdio.h>
#include <string.h>

/* ---- the trash ---- */

/* The path of its folder "files" or "info" with '/' behind it. */
static void trash_folder(Call *call, const char *part, Buffer *out) {
    environment_data(call_environment(call), out);
    buffer_append_str(out, "/Trash/");
    buffer_append_str(out, part);
    buffer_append_char(out, '/');
}

/* Where a file was and when it went, as the trash notes it. */
static void append_note(const char *native, Buffer *out) {
    static const char plain[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789/-_.~";
    OsCalendar c;
    os_calendar(os_now(), false, &c);
    buffer_append_str(out, "[Trash Info]\nPath=");
    for (const char *p = native; *p; p++) {
        if (strchr(plain, *p))
            buffer_append_char(out, *p);
        else
            buffer_printf(out, "%%%02X", (unsigned)(unsigned char)*p);
    }
    buffer_printf(out, "\nDeletionDate=%04d-%02d-%02dT%02d:%02d:%02d\n", c.year, c.month, c.day, c.hour, c.minute, c.second);
}

/* Makes the note under a name that is free, which is then reserved; `name` gets that name. */
static bool reserve(const char *native, Buffer *info, Buffer *name) {
    const char *last = strrchr(native, '/');
    size_t length = info->length;
    OsFile file = OS_NO_FILE;
    for (int n = 1; n < 10000; n++) {
        buffer_clear(name);
        buffer_append_str(name, last ? last + 1 : native);
        if (n > 1) buffer_printf(name, ".%d", n);
        if (info->failed || name->failed) return false;
        info->length = length;
        buffer_printf(info, "%s.trashinfo", buffer_text(name));
        OsError error = os_open(buffer_text(info), OS_WRITE | OS_NEW, &file);
        if (error == OS_EXISTS) continue;
        if (error) return false;
        Buffer note;
        buffer_init(&note, info->heap);
        append_note(native, &note);
        error = note.failed ? OS_NO_MEMORY : os_write_at(file, 0, note.data, note.length);
        buffer_free(&note);
        os_close(file);
        if (error) os_remove_file(buffer_text(info));
        return error == OS_OK;
    }
    return false;
}

static bool move_away(Paths *paths, Heap *heap, const char *native, const char *to) {
    Buffer from, target;
    if (!file_is_folder(native) || file_is_link(native)) {
        OsError error = os_rename_new(native, to);
        if (error != OS_CROSS_VOLUME) return error == OS_OK;
        return os_copy_file(native, to) == OS_OK && os_remove_file(native) == OS_OK;
    }
    buffer_init(&from, heap);
    buffer_init(&target, heap);
    buffer_append_str(&from, native);
    buffer_append_str(&target, to);
    bool ok = !from.failed && !target.failed && file_move_tree(&from, &target, paths);
    buffer_free(&from);
    buffer_free(&target);
    return ok;
}

static bool throw_away(Call *call, const char *native) {
    Heap *heap = call->heap;
    Buffer files, info, name;
    buffer_init(&files, heap);
    buffer_init(&info, heap);
    buffer_init(&name, heap);
    trash_folder(call, "files", &files);
    trash_folder(call, "info", &info);
    bool ok = path_inside(call_paths(call), buffer_text(&files)) && path_inside(call_paths(call), buffer_text(&info));
    ok = ok && file_make_folders(buffer_text(&files), heap) && file_make_folders(buffer_text(&info), heap);
    ok = ok && reserve(native, &info, &name);
    if (ok) {
        buffer_append_str(&files, buffer_text(&name));
        ok = move_away(call_paths(call), heap, native, buffer_text(&files));
        if (!ok) os_remove_file(buffer_text(&info));
    }
    buffer_free(&files);
    buffer_free(&info);
    buffer_free(&name);
    return ok;
}

/* The root of a drive, or a folder that the trash itself lies in, cannot be thrown away. */
static bool may_throw(Call *call, const char *native) {
    Buffer files;
    char letters[27];
    Paths *paths = call_paths(call);
    size_t length = strlen(native);
    buffer_init(&files, call->heap);
    trash_folder(call, "files", &files);
    const char *trash = buffer_text(&files);
    bool may = length > 1 && !(strncmp(trash, native, length) == 0 && trash[length] == '/');
    buffer_free(&files);
    paths_drives(paths, letters);
    for (const char *letter = letters; may && *letter; letter++) {
        const char *root = paths_drive(paths, *letter);
        may = !root || strcmp(root, native) != 0;
    }
    return may;
}

static bool throw_list(Call *call, const PathList *list) {
    Buffer native;
    bool ok = list->count > 0;
    buffer_init(&native, call->heap);
    for (size_t i = 0; ok && i < list->count; i++) {
        const char *path = path_list_native(list, i, &native);
        ok = may_throw(call, path) && throw_away(call, path);
    }
    buffer_free(&native);
    return ok;
}

/* FileRecycle(name): files and folders; wildcards allowed; "" names nothing, which is done at once. */
static Value recycle(Call *call) {
    const String *text = arg_str(call, 0);
    PathSpot spot;
    bool ok;
    if (text->length == 0) return from_i32(1);
    if (path_is_pattern(text)) {
        PathList list;
        ok = path_list(call_paths(call), text, &list) == OS_OK && throw_list(call, &list);
        path_list_free(&list);
    } else {
        ok = path_locate(call_paths(call), text, &spot) && spot.exists;
        const char *native = buffer_text(&spot.native);
        ok = ok && may_throw(call, native) && throw_away(call, native);
        path_spot_free(&spot);
    }
    return from_i32(ok);
}

static bool empty_folder(Call *call, const char *part) {
    Buffer path;
    buffer_init(&path, call->heap);
    trash_folder(call, part, &path);
    if (path.length) path.length--;
    bool ok = !file_is_folder(buffer_text(&path)) ||
              (path_inside(call_paths(call), buffer_text(&path)) && file_remove_tree(&path, call->heap));
    buffer_free(&path);
    return ok;
}

/* FileRecycleEmpty([drive]): there is one trash for all drives. */
static Value recycle_empty(Call *call) {
    Buffer native;
    PathSpot spot;
    buffer_init(&native, call->heap);
    bool ok = true;
    if (arg_given(call, 0) && arg_str(call, 0)->length) {
        ok = path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists;
        path_spot_free(&spot);
    }
    buffer_free(&native);
    ok = ok && empty_folder(call, "files") && empty_folder(call, "info");
    return from_i32(ok);
}

/* ---- FileInstall ---- */

static Value script_folder(Call *call) {
    for (int i = 0; i < core_macros_count; i++) {
        if (strcmp(core_macros[i].name, "ScriptDir") == 0) return core_macros[i].function(call);
    }
    return VALUE_EMPTY;
}

static bool is_separator(uint16_t u) { return u == '\\' || u == '/'; }

/* The source, relative to the script. */
static Value source_text(Call *call) {
    const String *text = arg_str(call, 0);
    bool absolute = (text->length > 1 && text->units[1] == ':') || (text->length && is_separator(text->units[0]));
    Value result = absolute ? VALUE_EMPTY : script_folder(call);
    if (!absolute && is_string(result)) str_append_ascii(call->heap, &result, "\\", 1);
    if (is_string(result)) str_append(call->heap, &result, text->units, text->length);
    return result;
}

/* The target; one that ends in a separator keeps the name of the source. */
static Value target_text(Call *call) {
    const String *source = arg_str(call, 0), *text = arg_str(call, 1);
    Value result = value_copy(from_string((String *)(uintptr_t)text));
    size_t start = source->length;
    while (start && !is_separator(source->units[start - 1])) start--;
    if (text->length && is_separator(text->units[text->length - 1])) {
        str_append(call->heap, &result, source->units + start, source->length - start);
    }
    return result;
}

/* FileInstall(source, target [, flag]): a copy, as scripts that are not compiled make it; 1 replaces. */
static Value file_install(Call *call) {
    PathSpot from, to;
    Value source = source_text(call), target = target_text(call);
    bool ok = false;
    if (is_string(source) && is_string(target)) {
        bool there = path_locate(call_paths(call), as_string(source), &from) && from.exists;
        ok = path_locate(call_paths(call), as_string(target), &to) && there && !to.no_folder && !to.separator;
        const char *native = buffer_text(&to.native);
        if (to.exists) ok = ok && arg_int_or(call, 2, 0) & 1 && !file_is_folder(native);
        ok = ok && file_may_copy(call, buffer_text(&from.native)) && os_copy_file(buffer_text(&from.native), native) == OS_OK;
        if (ok && !to.exists) path_created(call_paths(call), native);
        path_spot_free(&from);
        path_spot_free(&to);
    }
    value_free(source);
    value_free(target);
    return from_i32(ok);
}

/* clang-format off */
const Builtin recycle_builtins[] = {
    {"FileInstall",      2, 3, file_install,  "FileInstall(source, dest [, flag])", "Brings a file along with the script.",        NEEDS_FILE_WRITE | NEEDS_FILE_READ, FULL},
    {"FileRecycle",      1, 1, recycle,       "FileRecycle(source)",                "Moves a file or folder to the recycle bin.", NEEDS_FILE_WRITE, FULL},
    {"FileRecycleEmpty", 0, 1, recycle_empty, "FileRecycleEmpty([source])",         "Empties the recycle bin.",                   NEEDS_FILE_WRITE, FULL},
};
/* clang-format on */
const int recycle_builtins_count = sizeof recycle_builtins / sizeof *recycle_builtins;
