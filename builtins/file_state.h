/* What the file builtins of one interpreter share: numbers of open files and searches, working room. */
#ifndef AU3_BUILTINS_FILE_STATE_H
#define AU3_BUILTINS_FILE_STATE_H

#include "builtin.h"
#include "file_stream.h"
#include "handle.h"
#include "path.h"

typedef struct FileState {
    Heap *heap; /* NULL: not used yet */
    Handles handles;
    uint64_t writes; /* makes read buffers stale, see file_stream.h */
    Buffer scratch;
} FileState;

extern const HandleType file_type;   /* FileStream */
extern const HandleType search_type; /* FileSearch, file_find.c */

/* NULL when memory runs out. */
FileState *file_state(Call *call);

/* True when argument 0 names a file; else it is the number of a handle. */
static inline bool file_arg_is_name(const Call *call) { return is_string(call->args[0]); }
/* The number of the handle that argument 0 is; 0 for what is no number: True and pointers are no handles. */
static inline int32_t file_arg_handle(const Call *call) { return is_number(call->args[0]) ? arg_int(call, 0) : 0; }

/* Opens the file of argument 0 with a mode of FileOpen; on failure *number is Windows' error number. */
bool file_open_name(Call *call, int32_t mode, FileStream *stream, int *number);

/* May a script change or delete this file? False for the attribute READONLY, which the superuser could overrule. */
bool file_may_change(const char *native);

/* Makes the folder and all above it that are missing; true when it is there afterwards. */
bool file_make_folders(const char *native, Heap *heap);

/* Removes a folder with all that is in it, and moves one to a name that is free (over volumes by a copy). The paths are native
 * and working room: unchanged afterwards. Links are not followed. */
bool file_remove_tree(Buffer *path, Heap *heap);
bool file_move_tree(Buffer *from, Buffer *to, Paths *paths);

/* May the script write `size` bytes there (call_may_write)? A gap between the end of the file and the position counts. */
bool file_may_write(Call *call, OsFile file, int64_t position, uint64_t size);
/* The same for a copy of a file. */
bool file_may_copy(Call *call, const char *native);

/* A path that ends in a separator or names a folder, with "\\*" behind it: what is in the folder. Otherwise the text itself.
 * Owned; ABORT when memory runs out. */
Value file_folder_pattern(Call *call, const String *text);

/* Do two native paths name the same entry of the same folder? (Not: the same file under two names.) */
bool file_same_name(const char *a, const char *b, Heap *heap);

/* Attributes (OS_ATTRIB_) as letters, "RA". */
Value file_attribute_text(Heap *heap, uint32_t attributes);

/* Is this native path a folder, seen through links? And is it a symbolic link? */
bool file_is_folder(const char *native);
bool file_is_link(const char *native);

#endif
