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
    Paths *paths;   /* of the script */
    Paths *host;    /* of the host: the same, but for a script that sees a root only */
    char **folders; /* the host's, looked through before the library; NULL-terminated, or NULL */
    char *main;     /* the folder of the main script, when that is a file (memory of the paths' heap); NULL: none */
    bool held;      /* the script sees a root only, or may not read files: see below */
    bool may_read;
} IncludePath;

/* Which files a script may include when it is held: those of the library; those that lie in a folder of the host or in that of
 * the main script, which the host has chosen too, or below; all others only as it could read them itself, in its root and with
 * the right to read. */

/* The callback of ParseHost; `user` is an IncludePath. The full name of a file on the disk is its native path as it is
 * spelled there, that of a library file "<File.au3>". */
bool include_path_open(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                       char **full_name);

/* Reads the main script, a path of the host's, and remembers its folder. */
bool include_path_main(IncludePath *path, Heap *heap, const char *name, char **bytes, size_t *size, char **full_name);

/* Reads a file that is named by a native or Windows path, relative to the working folder; bytes and name are memory of
 * `heap` that the caller frees. False: there is no such file. */
bool include_path_read(Paths *paths, Heap *heap, const char *path, char **bytes, size_t *size, char **full_name);

#endif
