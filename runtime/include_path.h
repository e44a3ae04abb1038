/* Finds the files that #include names: on the disk and among the library's own. */
#ifndef AU3_RUNTIME_INCLUDE_PATH_H
#define AU3_RUNTIME_INCLUDE_PATH_H

#include "path.h"

/* A file that is built into the program: of the standard library (library/), a page of help (docs/builtins/). */
typedef struct LibraryFile {
    const char *name; /* "File.au3", "StringLeft.md" */
    const char *text;
    size_t size;
} LibraryFile;

extern const LibraryFile library_files[], help_pages[]; /* end in a name of NULL */

typedef struct IncludePath {
    Paths *paths;
    char **folders; /* looked through before the library; NULL-terminated, or NULL */
} IncludePath;

/* The callback of ParseHost; `user` is an IncludePath. The full name of a file on the disk is its native path as it is
 * spelled there, that of a library file "<File.au3>". */
bool include_path_open(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                       char **full_name);

/* Reads a file that is named by a native or Windows path, relative to the working folder; bytes and name are memory of
 * `heap` that the caller frees. False: there is no such file. */
bool include_path_read(Paths *paths, Heap *heap, const char *path, char **bytes, size_t *size, char **full_name);

#endif
