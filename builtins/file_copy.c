/* FileCopy, FileMove and FileCreateNTFSLink.
 *
 * The first two share everything but the last step: the source is a pattern, the target a folder, a name or a mask ("x_*.bak"),
 * and files go over in the order of their names up to the first that fails. */
#include "file_state.h"

#include <stdio.h>
#include <string.h>

enum { COPY_OVERWRITE = 1, COPY_CREATE_PATH = 8 };

/* ---- where files go ---- */

typedef struct Target {
    Heap *heap;
    Paths *paths;
    Value folder; /* text that ends in a separator, or "" */
    Value mask;   /* the name; "*" keeps that of the source */
} Target;

static bool is_separator(uint16_t u) { return u == '\\' || u == '/'; }

static void target_free(Target *target) {
    value_free(target->folder);
    value_free(target->mask);
}

static void target_inside(Target *target, const String *folder) {
    target->folder = value_copy(from_string((String *)(uintptr_t)folder));
    if (!is_separator(folder->units[folder->length - 1])) str_append_ascii(target->heap, &target->folder, "\\", 1);
    target->mask = str_char('*');
}

static void target_named(Target *target, const String *text, size_t end) {
    while (end && is_separator(text->units[end - 1])) end--;
    size_t start = end;
    while (start && !is_separator(text->units[start - 1])) start--;
    target->folder = str_substring(target->heap, text, 0, start);
    target->mask = str_substring(target->heap, text, start, end - start);
}

static void make_folder_of_text(Target *target, const String *text) {
    PathSpot spot;
    if (path_locate(target->paths, text, &spot)) file_make_folders(buffer_text(&spot.native), target->heap);
    path_spot_free(&spot);
}

/* Understands the target text; makes folders when the flag says so. */
static bool target_open(Target *target, const String *text, int32_t flag) {
    PathSpot spot;
    if (text->length == 0) return false;
    bool pattern = path_is_pattern(text);
    bool exists = !pattern && path_locate(target->paths, text, &spot) && file_is_folder(buffer_text(&spot.native));
    if (!pattern) path_spot_free(&spot);
    bool separator = is_separator(text->units[text->length - 1]);
    if (!exists && separator && flag & COPY_CREATE_PATH) {
        make_folder_of_text(target, text);
        exists = true;
    }
    if (exists) {
        target_inside(target, text);
    } else {
        target_named(target, text, text->length);
        const String *folder = is_string(target->folder) ? as_string(target->folder) : &string_empty;
        if (flag & COPY_CREATE_PATH && folder->length) make_folder_of_text(target, folder);
    }
    return is_string(target->folder) && is_string(target->mask);
}

/* ---- masks ---- */

typedef struct Part {
    const uint16_t *units;
    size_t length;
} Part;

static size_t last_dot(const String *s) {
    size_t i = s->length;
    while (i > 0 && s->units[i - 1] != '.') i--;
    return i ? i - 1 : s->length;
}

static bool has_star(const String *s) {
    for (size_t i = 0; i < s->length; i++) {
        if (s->units[i] == '*') return true;
    }
    return false;
}

/* The first star of the mask becomes the source's part, further ones vanish. */
static void append_masked(StrBuf *out, Part mask, Part source) {
    bool used = false;
    for (size_t i = 0; i < mask.length; i++) {
        if (mask.units[i] != '*') {
            strbuf_append_unit(out, mask.units[i]);
        } else if (!used) {
            strbuf_append(out, source.units, source.length);
            used = true;
        }
    }
}

/* Name and extension are masked each on its own; a mask without extension keeps that of the source. */
static void append_name(StrBuf *out, const String *mask, const String *name) {
    static const uint16_t star[] = {'*'};
    if (!has_star(mask)) {
        strbuf_append(out, mask->units, mask->length);
        return;
    }
    size_t m = last_dot(mask), n = last_dot(name);
    Part mask_extension = {star, 1}, extension = {NULL, 0};
    if (m + 1 < mask->length) mask_extension = (Part){mask->units + m + 1, mask->length - m - 1};
    if (n < name->length) extension = (Part){name->units + n + 1, name->length - n - 1};
    append_masked(out, (Part){mask->units, m}, (Part){name->units, n});
    strbuf_append_unit(out, '.'); /* a dot at the end is dropped with the text's translation */
    append_masked(out, mask_extension, extension);
}

/* Where the file of this name goes; the spot is the caller's in every case. */
static bool target_locate(const Target *target, const char *name, PathSpot *spot) {
    StrBuf text;
    strbuf_init(&text, target->heap);
    strbuf_append(&text, as_string(target->folder)->units, as_string(target->folder)->length);
    Value source = path_name_text(target->heap, name);
    if (is_string(source)) append_name(&text, as_string(target->mask), as_string(source));
    value_free(source);
    Value full = strbuf_take(&text);
    const String *where = is_string(full) ? as_string(full) : &string_empty;
    bool named = where->length > as_string(target->folder)->length;
    bool ok = path_locate(target->paths, named ? where : &string_empty, spot) && !spot->no_folder;
    value_free(full);
    return ok;
}

/* ---- one file ---- */

static bool move_file(const char *from, const char *to, bool replaces) {
    OsError error = replaces ? os_rename(from, to) : os_rename_new(from, to);
    if (error == OS_CROSS_VOLUME) {
        error = os_copy_file(from, to);
        if (!error) error = os_remove_file(from);
    }
    return error == OS_OK;
}

typedef struct Transfer {
    Call *call;
    Target target;
    bool move;
    int32_t flag;
} Transfer;

static bool transfer_one(const Transfer *transfer, const char *from, const char *to, bool replaces) {
    if (transfer->move) return move_file(from, to, replaces);
    return file_may_copy(transfer->call, from) && os_copy_file(from, to) == OS_OK;
}

static bool transfer_to(const Transfer *transfer, const char *from, const PathSpot *spot) {
    const char *to = spot->native.data;
    bool overwrite = transfer->flag & COPY_OVERWRITE;
    if (!spot->exists) {
        bool ok = transfer_one(transfer, from, to, false);
        if (ok) path_created(transfer->target.paths, to);
        return ok;
    }
    if (!overwrite) return false;
    if (file_same_name(from, to, transfer->target.heap)) return true;
    if (file_is_folder(to) || !file_may_change(to)) return false;
    OsStat a, b;
    bool same = !os_stat_link(from, &a) && !os_stat_link(to, &b) && os_same_file(&a, &b);
    if (same) return !transfer->move || os_remove_file(from) == OS_OK; /* two names of one file */
    return transfer_one(transfer, from, to, true);
}

static bool transfer_list(const Transfer *transfer, const PathList *list) {
    size_t done = 0;
    bool ok = true;
    Buffer from;
    buffer_init(&from, list->heap);
    for (size_t i = 0; ok && i < list->count; i++) {
        const char *source = path_list_native(list, i, &from);
        if (file_is_folder(source)) continue;
        PathSpot spot;
        ok = target_locate(&transfer->target, list->names[i], &spot);
        buffer_text(&spot.native);
        ok = ok && spot.native.data && transfer_to(transfer, source, &spot);
        path_spot_free(&spot);
        done++;
    }
    buffer_free(&from);
    return ok && done > 0;
}

static Value transfer_files(Call *call, bool move) {
    Transfer transfer = {.call = call,
                         .target = {.heap = call->heap, .paths = call_paths(call), .folder = VALUE_EMPTY, .mask = VALUE_EMPTY},
                         .move = move,
                         .flag = arg_int(call, 2)};
    Value pattern = file_folder_pattern(call, arg_str(call, 0));
    bool ok = is_string(pattern) && target_open(&transfer.target, arg_str(call, 1), transfer.flag);
    if (ok) {
        PathList list;
        ok = path_list(transfer.target.paths, as_string(pattern), &list) == OS_OK && transfer_list(&transfer, &list);
        path_list_free(&list);
    }
    target_free(&transfer.target);
    value_free(pattern);
    FileState *state = file_state(call);
    if (state) state->writes++;
    return from_i32(ok);
}

/* FileCopy(source, target [, flag]) */
static Value file_copy(Call *call) { return transfer_files(call, false); }

/* FileMove(source, target [, flag]) */
static Value file_move(Call *call) { return transfer_files(call, true); }

/* ---- links ---- */

/* Another name for a file, or a link that leads to a folder. */
static OsError make_link(const char *source, bool folder, const char *name) {
    return folder ? os_folder_link(source, name) : os_hard_link(source, name);
}

/* Makes the link under a name of its own and lets it take the place of `name` in one step: if anything fails, what was there
 * stays. */
static OsError replace_by_link(const char *source, bool folder, const char *name, Heap *heap) {
    Buffer made;
    buffer_init(&made, heap);
    OsError error = OS_EXISTS;
    const char *slash = strrchr(name, '/');
    for (int attempt = 0; error == OS_EXISTS && attempt < 16; attempt++) {
        uint32_t salt;
        os_random(&salt, sizeof salt);
        buffer_clear(&made);
        buffer_append(&made, name, slash ? (size_t)(slash - name) + 1 : 0);
        buffer_printf(&made, ".au3-%08x.tmp", salt);
        error = made.failed ? OS_NO_MEMORY : make_link(source, folder, buffer_text(&made));
    }
    if (!error) {
        error = os_rename(made.data, name);
        if (error) os_remove_file(made.data);
    }
    buffer_free(&made);
    return error;
}

/* Does the folder that `name` lies in take new names? The superuser's rights are not asked: a folder that nobody may write to
 * is read-only for everybody. */
static bool folder_takes_names(const char *name, Heap *heap) {
    Buffer folder;
    OsStat stat;
    const char *slash = strrchr(name, '/');
    buffer_init(&folder, heap);
    buffer_append(&folder, name, slash && slash > name ? (size_t)(slash - name) : 1);
    bool ok = !os_stat(buffer_text(&folder), &stat) && stat.kind == OS_FOLDER && stat.mode & 0222;
    buffer_free(&folder);
    return ok;
}

/* The link itself. `source` is there and free of links, `spot` is where the link goes. */
static bool link_to(const char *source, const PathSpot *spot, bool overwrite, Heap *heap) {
    const char *name = spot->native.data;
    OsStat from, at;
    if (os_stat(source, &from) || from.kind == OS_OTHER) return false;
    bool folder = from.kind == OS_FOLDER;
    if (spot->separator && !folder) return false;
    if (!folder_takes_names(name, heap)) return false;
    if (!spot->exists) return make_link(source, folder, name) == OS_OK;
    if (!overwrite || file_same_name(source, name, heap) || os_stat_link(name, &at)) return false;
    if (at.kind == OS_FOLDER) return false;    /* a real folder is never given up for a link */
    if (os_same_file(&from, &at)) return true; /* a link to this file already */
    if (!at.link && !file_may_change(name)) return false;
    return replace_by_link(source, folder, name, heap) == OS_OK;
}

/* FileCreateNTFSLink(source, link [, flag]): a hard link to a file, a directory link to a folder; flag 1 replaces an existing
 * file or link. */
static Value file_create_ntfs_link(Call *call) {
    PathSpot source, link;
    Buffer real;
    bool ok = path_locate(call_paths(call), arg_str(call, 0), &source) && source.exists;
    ok = path_locate(call_paths(call), arg_str(call, 1), &link) && ok && !link.no_folder;
    buffer_init(&real, call->heap);
    const char *native = buffer_text(&source.native), *name = buffer_text(&link.native);
    if (ok && source.separator) ok = file_is_folder(native);
    ok = ok && !file_same_name(native, name, call->heap) && os_real_path(native, &real) == OS_OK;
    ok = ok && link_to(buffer_text(&real), &link, arg_int_or(call, 2, 0) == 1, call->heap);
    buffer_free(&real);
    path_spot_free(&source);
    path_spot_free(&link);
    return from_i32(ok);
}

const Builtin file_copy_builtins[] = {
    {"FileCopy", 2, 3, file_copy, "FileCopy(source, target [, flag = 0])",
     "Copies files; wildcards allowed; flag 1 overwrites, 8 makes folders.", NEEDS_FILE_WRITE, FULL},
    {"FileCreateNTFSLink", 2, 3, file_create_ntfs_link, "FileCreateNTFSLink(source, link [, flag = 0])",
     "Gives a file a second name, or makes a link to a folder; flag 1 overwrites.", NEEDS_FILE_WRITE, FULL},
    {"FileMove", 2, 3, file_move, "FileMove(source, target [, flag = 0])",
     "Moves or renames files; wildcards allowed; flag 1 overwrites, 8 makes folders.", NEEDS_FILE_WRITE, FULL},
};
const int file_copy_builtins_count = sizeof file_copy_builtins / sizeof *file_copy_builtins;
