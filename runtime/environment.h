/* The environment of a script: its variables, and the folders that they name. One for each interpreter; the process's own is
 * read once, when the interpreter is made, and never changed.
 *
 * Names match exactly, else without regard to case, as Windows has them. */
#ifndef AU3_RUNTIME_ENVIRONMENT_H
#define AU3_RUNTIME_ENVIRONMENT_H

#include "base/buffer.h"

typedef struct Environment Environment;
typedef struct Call Call;

/* A copy of "NAME=value" texts (NULL behind the last); of the process's environment when `entries` is NULL. NULL when memory
 * runs out. */
Environment *environment_new(Heap *heap, const char *const *entries);
void environment_free(Environment *environment);

/* The interpreter's; implemented by it. */
Environment *call_environment(const Call *call);

/* Appends the value; false when there is no such variable. */
bool environment_get(const Environment *environment, const char *name, Buffer *out);
/* Sets, or removes (NULL); false for a name that cannot be, or when memory runs out. */
bool environment_set(Environment *environment, const char *name, const char *value);
/* The n-th entry "NAME=value"; NULL behind the last. Valid until the next change. */
const char *environment_entry(const Environment *environment, size_t n);
/* All entries, NULL behind the last, for a program that is started. Likewise. */
const char *const *environment_list(const Environment *environment);

/* ---- folders, as native paths without '/' at the end ---- */

/* Only folders in `root` are told from now on, and below its C: those that variables name elsewhere. NULL: all. False when
 * memory runs out. */
bool environment_confine(Environment *environment, const char *root);

/* The value of a variable that names a folder: absolute, and in the root. False (nothing appended) for any other. */
bool environment_folder(const Environment *environment, const char *name, Buffer *out);
/* The user's folder; that of programs' data ($XDG_DATA_HOME); that of temporary files ($TMPDIR). */
void environment_home(const Environment *environment, Buffer *out);
void environment_data(const Environment *environment, Buffer *out);
void environment_temp(const Environment *environment, Buffer *out);
/* A folder of the desktop ("DESKTOP", "DOCUMENTS" ...; the words of user-dirs.dirs), the user's folder when not configured. */
void environment_desktop(const Environment *environment, const char *word, Buffer *out);

/* The language of the user interface as "de_DE"; "en_US" when there is none. */
void environment_language(const Environment *environment, Buffer *out);
/* Finds a program on PATH (a name with '/' is only checked). */
bool environment_find_program(const Environment *environment, const char *name, Buffer *out);

#endif
