/* The files of databases: names are the script's paths, and reading and writing needs the script's rights.
 *
 * The trick: libsqlite3 reaches files through a table of functions only (a VFS). Each interpreter registers a table of its own,
 * which finds the path, asks for the rights and then goes on to the library's own table. So ATTACH and VACUUM INTO, which name
 * files in SQL, and the journals that a prepared database could name are held by the same rules as the name of _SQLite_Open. */
#include "path.h"
#include "sqlite.h"

#include <stddef.h>
#include <stdio.h>
#include <string.h>

enum { OPEN_READONLY = 1, OPEN_READWRITE = 2, OPEN_CREATE = 4, OPEN_MAIN_DB = 0x100 };

/* Milliseconds from noon in Greenwich on 24 November 4714 B.C. to 1970. */
#define MILLISECONDS_1970 210866760000000

static Sqlite *owner(SqliteFiles *files) { return files->data; }

/* The native path of a text of the script; false: there can be no such file, or the script must not read files. */
static bool native_path(Call *call, Value text, PathSpot *spot) {
    bool good = path_locate(call_paths(call), as_string(text), spot) && call_allowed(call, NEEDS_FILE_READ);
    value_free(text);
    return good;
}

static int files_full_name(SqliteFiles *files, const char *name, int size, char *out) {
    Call *call = owner(files)->call;
    Value text = call ? str_from_utf8(call->heap, name, strlen(name)) : VALUE_ABORT;
    PathSpot spot;
    if (is_abort(text)) return SQLITE_NOMEM;
    bool good = native_path(call, text, &spot) && spot.native.length < (size_t)size;
    if (good) snprintf(out, (size_t)size, "%s", buffer_text(&spot.native));
    path_spot_free(&spot);
    return good ? SQLITE_OK : SQLITE_CANTOPEN;
}

/* Is this native path one that the script can reach? The library asks for names that files_full_name gave, with an ending
 * behind them, but also for those that stand in a journal. */
static bool is_reachable(Sqlite *sqlite, const char *native) {
    Call *call = sqlite->call;
    if (!call) return true; /* closing what was open */
    PathSpot spot;
    Value text = path_from_native(call_paths(call), native);
    if (!is_string(text)) {
        value_free(text);
        return false;
    }
    bool good = native_path(call, text, &spot) && strcmp(buffer_text(&spot.native), native) == 0;
    path_spot_free(&spot);
    return good;
}

static bool may_write(const Sqlite *sqlite) { return !sqlite->call || call_allowed(sqlite->call, NEEDS_FILE_WRITE); }

/* ---- the limit of the disk ---- */

static const DatabaseMethods **methods_of(DatabaseFile *file) { return (const DatabaseMethods **)(void *)file; }

static int counted_write(DatabaseFile *file, const void *bytes, int size, int64_t position) {
    const CountedMethods *counted = (const CountedMethods *)(const void *)*methods_of(file); /* they are its first member */
    Call *call = counted->sqlite->call;
    int64_t end = position;
    bool gap = counted->outer->size(file, &end) == SQLITE_OK && position > end;
    if (call && !call_may_write(call, (uint64_t)size + (gap ? (uint64_t)(position - end) : 0))) return SQLITE_FULL;
    return counted->outer->write(file, bytes, size, position);
}

static void count_with(CountedMethods *counted, const DatabaseMethods *outer, Sqlite *sqlite) {
    size_t functions = outer->version >= 3 ? 18 : outer->version == 2 ? 16 : 12;
    memcpy(&counted->methods, outer, offsetof(DatabaseMethods, close) + functions * sizeof counted->methods.others[0]);
    if (counted->methods.version > 3) counted->methods.version = 3;
    counted->methods.write = counted_write;
    counted->outer = outer;
    counted->sqlite = sqlite;
}

/* Puts a function that counts between the library and its file; false when there are too many kinds of files. */
static bool count_writes(Sqlite *sqlite, DatabaseFile *file) {
    const DatabaseMethods **methods = methods_of(file);
    for (size_t i = 0; i < sizeof sqlite->counted / sizeof *sqlite->counted; i++) {
        CountedMethods *counted = &sqlite->counted[i];
        if (!counted->outer) count_with(counted, *methods, sqlite);
        if (counted->outer != *methods) continue;
        *methods = &counted->methods;
        return true;
    }
    return false;
}

static int open_counted(Sqlite *sqlite, const char *name, DatabaseFile *file, int flags, int *out_flags) {
    int result = sqlite->system->open(sqlite->system, name, file, flags, out_flags);
    bool counts = result == SQLITE_OK && sqlite->call && call_disk_limited(sqlite->call);
    if (!counts || count_writes(sqlite, file)) return result;
    (*methods_of(file))->close(file);
    memset(file, 0, sizeof(void *));
    return SQLITE_CANTOPEN;
}

/* ---- names ---- */

/* Without the right to write a database opens for reading. Files without a name are temporary and belong to the library. */
static int files_open(SqliteFiles *files, const char *name, DatabaseFile *file, int flags, int *out_flags) {
    Sqlite *sqlite = owner(files);
    bool refused = name && !is_reachable(sqlite, name);
    if (!may_write(sqlite) && flags & OPEN_READWRITE) {
        refused = refused || !(flags & OPEN_MAIN_DB);
        flags = (flags & ~(OPEN_READWRITE | OPEN_CREATE)) | OPEN_READONLY;
    }
    if (refused) {
        memset(file, 0, sizeof(void *)); /* no methods: nothing is to be closed */
        return SQLITE_CANTOPEN;
    }
    return open_counted(sqlite, name, file, flags, out_flags);
}

static int files_remove(SqliteFiles *files, const char *name, int sync) {
    Sqlite *sqlite = owner(files);
    if (!may_write(sqlite) || !is_reachable(sqlite, name)) return SQLITE_CANTOPEN;
    return sqlite->system->remove(sqlite->system, name, sync);
}

static int files_access(SqliteFiles *files, const char *name, int flags, int *result) {
    Sqlite *sqlite = owner(files);
    *result = 0;
    if (!is_reachable(sqlite, name)) return SQLITE_OK;
    return sqlite->system->access(sqlite->system, name, flags, result);
}

/* The time of 'now' in SQL is the script's. */
static int files_milliseconds(SqliteFiles *files, int64_t *milliseconds) {
    Sqlite *sqlite = owner(files);
    if (!sqlite->call) return sqlite->system->current_milliseconds(sqlite->system, milliseconds);
    *milliseconds = call_now(sqlite->call) / 1000000 + MILLISECONDS_1970;
    return SQLITE_OK;
}

bool sqlite_files_start(Sqlite *sqlite) {
    SqliteFiles *files = &sqlite->files;
    sqlite->system = sqlite->library.vfs_find(NULL);
    if (!sqlite->system || sqlite->system->version < 2) return false;
    memcpy(files, sqlite->system, sizeof *files);
    snprintf(sqlite->files_name, sizeof sqlite->files_name, "au3-%p", (void *)sqlite);
    files->version = 2;
    files->next = NULL;
    files->name = sqlite->files_name;
    files->data = sqlite;
    files->open = files_open;
    files->remove = files_remove;
    files->access = files_access;
    files->full_name = files_full_name;
    files->library_open = NULL;
    files->current_milliseconds = files_milliseconds;
    return sqlite->library.vfs_register(files, 0) == SQLITE_OK;
}

void sqlite_files_end(Sqlite *sqlite) { sqlite->library.vfs_unregister(&sqlite->files); }
