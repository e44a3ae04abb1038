/* The search for included files. "x" is looked for beside the including file, in the folders given, in the library; <x> in
 * the folders given, in the library, beside the including file. Letters' case and the kind of slash do not matter.
 *
 * A file of the library has the full name <File.au3>: what it includes is first looked for in the library too. */
#include "include_path.h"

#include <string.h>

/* ---- on the disk ---- */

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

static bool in_folder(const Search *search, const char *folder, size_t length) {
    Buffer path;
    buffer_init(&path, search->heap);
    buffer_append(&path, folder, length);
    buffer_append_char(&path, '/');
    buffer_append_str(&path, search->name);
    bool found = include_path_read(search->path->paths, search->heap, buffer_text(&path), search->bytes, search->size,
                                   search->full_name);
    buffer_free(&path);
    return found;
}

static bool in_folders(const Search *search) {
    for (char **folder = search->path->folders; folder && *folder; folder++) {
        if (in_folder(search, *folder, strlen(*folder))) return true;
    }
    return false;
}

/* A source that is no file ("<stdin>") stands in the working folder. */
static bool beside(const Search *search) {
    const char *slash = strrchr(search->from, '/');
    if (is_library(search->from)) return in_library(search);
    if (*search->from == '/' && slash) return in_folder(search, search->from, (size_t)(slash - search->from));
    const char *working = paths_working_native(search->path->paths);
    return in_folder(search, working, strlen(working));
}

static bool is_absolute(const char *name) { return *name == '/' || *name == '\\' || (*name && name[1] == ':'); }

bool include_path_open(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                       char **full_name) {
    const Search search = {user, heap, name, from, bytes, full_name, size};
    if (!*name) return false;
    if (is_absolute(name)) return include_path_read(search.path->paths, heap, name, bytes, size, full_name);
    if (!system && beside(&search)) return true;
    if (in_folders(&search) || in_library(&search)) return true;
    return system && beside(&search);
}
