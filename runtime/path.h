/* Paths: what scripts call C:\x, found on a system where it is called something else. One Paths for each interpreter: its
 * drives and its working folder (the process's own working folder is never changed).
 *
 * Z: is the whole system (/), C: a private folder made on first use, others are added by paths_map_drive. Both separators
 * work; "/x" is always Z:\x. A name that does not exist as written is looked for without regard to case, folder by folder.
 * Names on disk that are no UTF-8 survive: a byte that does not fit becomes the lone surrogate U+DC80..U+DCFF of its value, and
 * goes back to that byte; a backslash in a name is U+F05C. The running program is also there with ".exe" behind its name.
 *
 * With a root, Z: is that folder and nothing outside of it (and of drives that the host has mapped) can be reached: path_locate
 * looks where the found path really leads, links included, and says "not found" of all that is outside. */
#ifndef AU3_RUNTIME_PATH_H
#define AU3_RUNTIME_PATH_H

#include "base/buffer.h"
#include "os/os.h"
#include "str.h"

typedef struct Paths Paths;
typedef struct Call Call;
typedef struct Environment Environment;

/* NULL when memory runs out, or the root is no folder. The working folder starts as the process's, or as the root. With `root`
 * (NULL: none) the environment is confined too; it must outlive the paths. */
Paths *paths_new(Heap *heap, Environment *environment, const char *root);
void paths_free(Paths *paths);

/* Makes `letter`: (either case) the native folder; NULL removes the drive. False: no letter, or memory ran out. */
bool paths_map_drive(Paths *paths, char letter, const char *folder);
/* The native folder of a drive without '/' at its end ("" for the root), NULL when there is none. Creates that of C:. */
const char *paths_drive(Paths *paths, char letter);
/* All drives that are there, as letters in order: "CZ". `letters` has room for 27 characters. */
void paths_drives(const Paths *paths, char *letters);

/* The working folder: its Windows text (as it was given, without '\' at the end unless a root) and its native path. */
const String *paths_working(const Paths *paths);
const char *paths_working_native(const Paths *paths);
OsError paths_change(Paths *paths, const String *text);

/* The interpreter's; implemented by it. */
Paths *call_paths(Call *call);

/* ---- texts; nothing is looked up on the disk ---- */

/* The absolute Windows form: drive letter, '\' only, without "." and "..", without blanks and dots at the end; a '\' at
 * the end stays. Owned; ABORT when memory runs out. */
Value path_full(Paths *paths, const String *text);
/* The Windows form of an absolute native path. */
Value path_from_native(const Paths *paths, const char *native);
/* One name of a folder listing as text, and a text as the bytes of a name. */
Value path_name_text(Heap *heap, const char *name);
void path_name_bytes(const uint16_t *units, size_t length, Buffer *out);

/* True when the last part of the path has '*' or '?'. */
bool path_is_pattern(const String *text);
/* DOS wildcards without case: '*' anything, '?' one character, "*.*" and "*" everything, "x.*" also x, "*." names without
 * a dot. */
bool path_matches(const uint16_t *pattern, size_t pattern_length, const uint16_t *name, size_t length);

/* ---- on the disk ---- */

/* The text with its short (8.3) parts made long, and with all parts made short; owned, UNSET when there is no such file.
 * Volumes here have no short names: they are made from the long ones ("A Long Name.text" is ALON~1K7.TEX) and understood
 * wherever a path is looked up. */
Value path_long(Paths *paths, const String *text);
Value path_short(Paths *paths, const String *text);

/* Where a text leads. */
typedef struct PathSpot {
    Buffer native;  /* absolute, without '/' at its end but for the root itself */
    OsError error;  /* OS_OK, or why there can be no such file: OS_BAD_NAME, OS_NOT_FOUND (no such drive, "") */
    bool exists;    /* something has this name; a link that leads nowhere counts */
    bool no_folder; /* the folder that it would be in is missing */
    bool separator; /* the text ended in a separator */
} PathSpot;

/* Fills in the spot, which the caller ends with path_spot_free in every case. True when error is OS_OK. */
bool path_locate(Paths *paths, const String *text, PathSpot *spot);
static inline void path_spot_free(PathSpot *spot) { buffer_free(&spot->native); }

/* May a native path be opened that was put together by hand? False when it, or a link on the way or at its end, leads out of
 * the root; a link that leads nowhere does. */
bool path_inside(const Paths *paths, const char *native);

/* Tells that this file was just made (after path_locate had not found it): keeps the search for further new names fast. */
void path_created(Paths *paths, const char *native);

/* What matches a pattern (or the one name, when it has no wildcards), in Windows' order of names. */
typedef struct PathList {
    Heap *heap;
    Buffer folder; /* native, with '/' at its end */
    Buffer text;   /* the names, NUL-terminated one after the other */
    const char **names;
    size_t count;
    bool dots; /* the pattern also matches "." and ".." */
} PathList;

/* OS_NOT_FOUND when the folder is missing or the text is no pattern; no match is OS_OK with count 0. The caller ends the list
 * with path_list_free in every case. */
OsError path_list(Paths *paths, const String *pattern, PathList *list);
void path_list_free(PathList *list);
/* The native path of name i in `out`, replacing what is there; valid until the next call. */
const char *path_list_native(const PathList *list, size_t i, Buffer *out);

/* Below, equal to or above 0: the order of names, without case first. */
int path_name_compare(const char *a, const char *b);

/* Windows' number for an error, as @extended tells it: 2 no file, 3 no folder, 5 not allowed ... */
int path_error_number(OsError error, const PathSpot *spot);

#endif
