/* Shared by path.c and path_find.c only. */
#ifndef AU3_RUNTIME_PATH_PRIVATE_H
#define AU3_RUNTIME_PATH_PRIVATE_H

#include "path.h"

/* Room for any one name. */
#define PATH_NAME_UNITS 512

#define DRIVE_COUNT 26
#define DRIVE_C     2

/* What a backslash in a name on disk looks like to scripts (a private character, as other systems' Windows layers do it). */
#define PATH_BACKSLASH 0xF05C

/* The names of one folder; see path_cache.c. */
typedef struct NameCache {
    Heap *heap;
    char *folder; /* native; NULL: nothing is known */
    int64_t modified;
    uint32_t *slots; /* hashes; 0: free */
    size_t capacity, count;
    bool checked; /* in order when the last name was looked for */
} NameCache;

struct Paths {
    Heap *heap;
    char *drives[DRIVE_COUNT];  /* native folders without '/' at the end; NULL: no such drive */
    Value folders[DRIVE_COUNT]; /* current folder of each drive as Windows text; UNSET: its root */
    int current;                /* the drive of the working folder */
    char *working_native;
    char *program; /* the native path of the running program with ".exe" behind it */
    NameCache cache;
    bool private_c; /* C: is ours and not furnished yet */
    char *root;     /* without links; NULL: the whole disk is there. All drives are free of links then, too */
    const Environment *environment;
};

static inline bool path_is_separator(uint16_t u) { return u == '\\' || u == '/'; }

/* As path_full; with keep_end blanks and dots at the end of the text stay. */
Value path_full_with(Paths *paths, const String *text, bool keep_end);

/* The current folder of a drive, NULL for its root. */
const String *paths_drive_folder(const Paths *paths, char letter);

/* A name of the disk as units; `units` has room for `size`. */
size_t path_decode_name(const char *name, size_t size, uint16_t *units);

/* Is the name on disk this one, without regard to case? */
bool path_same_name(const uint16_t *units, size_t length, const char *name);

/* True when the folder surely has no name like this one. */
bool path_cache_excludes(NameCache *cache, const char *folder, const uint16_t *units, size_t length);
/* Begins anew for a folder that is about to be listed; then each of its names is added. */
void path_cache_begin(NameCache *cache, Heap *heap, const char *folder);
void path_cache_add(NameCache *cache, const char *name);
void path_cache_clear(NameCache *cache);

/* The 8.3 form of a name on disk; the name itself when it has that form. */
#define PATH_SHORT_SIZE 13
void path_make_short(const char *name, char out[PATH_SHORT_SIZE]);

#endif
