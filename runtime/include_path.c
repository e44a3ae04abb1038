/* The search for included files. "x" is looked for beside the including file, in the folders given, in the library; <x> in
 * the folders given, in the library, beside the including file. Letters' case and the kind of slash do not matter.
 *
 * A file of the library has the full name <File.au3>: what it includes is first looked for in the library too. A script that
 * sees a root only, or may not read files, can include less (IncludePath). */
#include "include_path.h"

#include <string.h>

/* ---- reading ---- */

static char *copy_text(Heap *heap, const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = mem_alloc(heap, size);
    return copy ? memcpy(copy, text, size) : NULL;
}

static bool read_spot(PathSpot *spot, Heap *heap, char **bytes, size_t *size, char **full_name) {
    Buffer content;
    buffer_init(&content, heap);
    bool ok = os_read_file(buffer_text(&spot->native), &content) == OS_OK;
    *size = content.length;
    buffer_text(&content); /* gives an empty file its memory */
    ok = ok && !content.failed;
    *full_name = ok ? copy_text(heap, buffer_text(&spot->native)) : NULL;
    if (*full_name && content.data) {
        *bytes = content.data; /* taken over */
        return true;
    }
    mem_free(*full_name);
    buffer_free(&content);
    return false;
}

bool include_path_read(Paths *paths, Heap *heap, const char *path, char **bytes, size_t *size, char **full_name) {
    Value text = str_from_utf8(heap, path, strlen(path));
    if (is_abort(text)) return false;
    PathSpot spot;
    bool found = path_locate(paths, as_string(text), &spot) && spot.exists;
    found = found && read_spot(&spot, heap, bytes, size, full_name);
    path_spot_free(&spot);
    value_free(text);
    return found;
}

bool include_path_main(IncludePath *path, Heap *heap, const char *name, char **bytes, size_t *size, char **full_name) {
    bool found = include_path_read(path->host, heap, name, bytes, size, full_name);
    if (!found && path->host != path->paths) return include_path_read(path->paths, heap, name, bytes, size, full_name);
    if (!found) return false;
    const char *slash = strrchr(*full_name, '/');
    mem_free(path->main);
    path->main = copy_text(heap, *full_name);
    if (path->main && slash) path->main[slash > *full_name ? slash - *full_name : 1] = 0;
    return true;
}

/* ---- in the library ---- */

static char fold(char c) {
    if (c == '\\') return '/';
    return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c;
}

static bool same_name(const char *a, const char *b) {
    while (*a && fold(*a) == fold(*b)) a++, b++;
    return fold(*a) == fold(*b);
}

/* ---- one request ---- */

typedef struct Search {
    const IncludePath *path;
    Heap *heap;
    const char *name, *from;
    char **bytes, **full_name;
    size_t *size;
} Search;

static bool is_library(const char *name) {
    for (const LibraryFile *file = library_files; file->name && *name == '<'; file++) {
        size_t length = strlen(file->name);
        if (strncmp(name + 1, file->name, length) == 0 && strcmp(name + 1 + length, ">") == 0) return true;
    }
    return false;
}

static bool take_library(const Search *search, const LibraryFile *file) {
    char *bytes = mem_alloc(search->heap, file->size + 1);
    char *name = mem_alloc(search->heap, strlen(file->name) + 3);
    if (!bytes || !name) {
        mem_free(bytes);
        mem_free(name);
        return false;
    }
    memcpy(bytes, file->text, file->size);
    bytes[file->size] = 0;
    *name = '<';
    strcpy(name + 1, file->name);
    strcat(name, ">");
    *search->bytes = bytes;
    *search->full_name = name;
    *search->size = file->size;
    return true;
}

static bool in_library(const Search *search) {
    const char *name = search->name;
    while (name[0] == '.' && (name[1] == '/' || name[1] == '\\')) name += 2;
    for (const LibraryFile *file = library_files; file->name; file++) {
        if (same_name(file->name, name)) return take_library(search, file);
    }
    return false;
}

/* ---- on the disk ---- */

/* Does the file lie in the folder or below, links and ".." followed? */
static bool lies_in(Heap *heap, const char *file, const char *folder) {
    Buffer a, b;
    buffer_init(&a, heap);
    buffer_init(&b, heap);
    bool real = os_real_path(file, &a) == OS_OK && os_real_path(folder, &b) == OS_OK;
    if (b.length == 1) b.length = 0;
    bool inside = real && strncmp(buffer_text(&a), buffer_text(&b), b.length) == 0 && a.data[b.length] == '/';
    buffer_free(&a);
    buffer_free(&b);
    return inside;
}

static bool read_below(const Search *search, Paths *paths, const char *folder, size_t length) {
    Buffer path;
    buffer_init(&path, search->heap);
    buffer_append(&path, folder, length);
    buffer_append_char(&path, '/');
    buffer_append_str(&path, search->name);
    bool found = include_path_read(paths, search->heap, buffer_text(&path), search->bytes, search->size, search->full_name);
    buffer_free(&path);
    return found;
}

/* A file that a folder of the host holds, which is named by its place in `from`, that folder or one below it. */
static bool in_zone(const Search *search, const char *zone, const char *from, size_t length) {
    if (!read_below(search, search->path->host, from, length)) return false;
    if (!search->path->held || lies_in(search->heap, *search->full_name, zone)) return true;
    mem_free(*search->bytes);
    mem_free(*search->full_name);
    return false;
}

static bool in_folders(const Search *search) {
    for (char **folder = search->path->folders; folder && *folder; folder++) {
        if (in_zone(search, *folder, *folder, strlen(*folder))) return true;
    }
    return false;
}

/* Beside a file of the host's, for scripts that are held. */
static bool in_zones(const Search *search, size_t length) {
    for (char **folder = search->path->folders; folder && *folder; folder++) {
        bool from_there = lies_in(search->heap, search->from, *folder);
        if (from_there && in_zone(search, *folder, search->from, length)) return true;
    }
    const char *script = search->path->main;
    return script && lies_in(search->heap, search->from, script) && in_zone(search, script, search->from, length);
}

/* What the script could read itself: a name in a folder of its own drives. */
static bool read_seen(const Search *search, const char *folder) {
    Value text = path_from_native(search->path->paths, folder);
    Value name = str_from_utf8(search->heap, search->name, strlen(search->name));
    PathSpot spot;
    bool found = is_string(text) && is_string(name) && str_append_ascii(search->heap, &text, "\\", 1) &&
                 str_append(search->heap, &text, as_string(name)->units, as_string(name)->length);
    if (found) {
        found = path_locate(search->path->paths, as_string(text), &spot) && spot.exists;
        found = found && read_spot(&spot, search->heap, search->bytes, search->size, search->full_name);
        path_spot_free(&spot);
    }
    value_free(text);
    value_free(name);
    return found;
}

static bool beside_folder(const Search *search, const char *folder, size_t length) {
    if (!search->path->held) return read_below(search, search->path->paths, folder, length);
    Buffer path;
    buffer_init(&path, search->heap);
    buffer_append(&path, folder, length);
    bool found =
        search->path->may_read && path_inside(search->path->paths, buffer_text(&path)) && read_seen(search, buffer_text(&path));
    buffer_free(&path);
    return found;
}

/* A source that is no file ("<stdin>") stands in the working folder. */
static bool beside(const Search *search) {
    const char *slash = strrchr(search->from, '/');
    if (is_library(search->from)) return in_library(search);
    const char *working = paths_working_native(search->path->paths);
    if (*search->from != '/' || !slash) return beside_folder(search, working, strlen(working));
    size_t length = (size_t)(slash - search->from);
    if (search->path->held && in_zones(search, length)) return true;
    return beside_folder(search, search->from, length);
}

static bool is_absolute(const char *name) { return *name == '/' || *name == '\\' || (*name && name[1] == ':'); }

bool include_path_open(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                       char **full_name) {
    const Search search = {user, heap, name, from, bytes, full_name, size};
    if (!*name) return false;
    bool seen = !search.path->held || search.path->may_read;
    if (is_absolute(name)) return seen && include_path_read(search.path->paths, heap, name, bytes, size, full_name);
    if (!system && beside(&search)) return true;
    if (in_folders(&search) || in_library(&search)) return true;
    return system && beside(&search);
}
