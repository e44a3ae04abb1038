/* What of libsqlite3 is used, and what an interpreter keeps of it. Seen by library_sqlite.c and sqlite_files.c only.
 *
 * The library is opened when a script first asks for it, so its header is not needed to build; the declarations here follow
 * its documented binary interface, which does not change within version 3. */
#ifndef AU3_BUILTINS_SQLITE_H
#define AU3_BUILTINS_SQLITE_H

#include "builtin.h"

typedef struct sqlite3 Database;
typedef struct sqlite3_stmt Statement;
typedef struct sqlite3_file DatabaseFile;
typedef struct SqliteFiles SqliteFiles;

/* Result codes and types of columns. */
enum {
    SQLITE_OK = 0,
    SQLITE_DENY = 1, /* of an authorizer */
    SQLITE_NOMEM = 7,
    SQLITE_FULL = 13,
    SQLITE_CANTOPEN = 14,
    SQLITE_MISUSE = 21,
    SQLITE_ROW = 100,
    SQLITE_TYPE_BLOB = 4,
    SQLITE_TYPE_NULL = 5,
    SQLITE_OPEN_URI = 0x40,
    SQLITE_CACHE_USED = 1,  /* of sqlite3_db_status */
    SQLITE_LIMIT_LENGTH = 0 /* of sqlite3_limit */
};

/* What an open file can do: struct sqlite3_io_methods of the library, up to its third version. An open file begins with the
 * address of one. */
typedef struct DatabaseMethods {
    int version;
    int (*close)(DatabaseFile *file);
    int (*read)(DatabaseFile *file, void *bytes, int size, int64_t position);
    int (*write)(DatabaseFile *file, const void *bytes, int size, int64_t position);
    int (*truncate)(DatabaseFile *file, int64_t size);
    int (*sync)(DatabaseFile *file, int flags);
    int (*size)(DatabaseFile *file, int64_t *size);
    void (*others[12])(void); /* locks, control, shared memory, memory mapping */
} DatabaseMethods;

/* A way to the files of databases: struct sqlite3_vfs of the library, its second version. */
struct SqliteFiles {
    int version, file_size, longest_path;
    SqliteFiles *next;
    const char *name;
    void *data;
    int (*open)(SqliteFiles *files, const char *name, DatabaseFile *file, int flags, int *out_flags);
    int (*remove)(SqliteFiles *files, const char *name, int sync);
    int (*access)(SqliteFiles *files, const char *name, int flags, int *result);
    int (*full_name)(SqliteFiles *files, const char *name, int size, char *out);
    void *(*library_open)(SqliteFiles *files, const char *name);
    void (*library_error)(SqliteFiles *files, int size, char *out);
    void (*(*library_find)(SqliteFiles *files, void *library, const char *name))(void);
    void (*library_close)(SqliteFiles *files, void *library);
    int (*randomness)(SqliteFiles *files, int size, char *out);
    int (*sleep)(SqliteFiles *files, int microseconds);
    int (*current_time)(SqliteFiles *files, double *days);
    int (*last_error)(SqliteFiles *files, int size, char *out);
    int (*current_milliseconds)(SqliteFiles *files, int64_t *milliseconds);
};

/* The functions, in the order of `function_names`. */
typedef struct SqliteLibrary {
    const char *(*libversion)(void);
    int (*open_v2)(const char *name, Database **db, int flags, const char *files);
    int (*close)(Database *db);
    int (*exec)(Database *db, const char *sql, int (*row)(void *, int, char **, char **), void *user, char **message);
    int (*prepare)(Database *db, const void *sql, int bytes, Statement **statement, const void **tail);
    int (*step)(Statement *statement);
    int (*reset)(Statement *statement);
    int (*finalize)(Statement *statement);
    int (*column_count)(Statement *statement);
    const void *(*column_name)(Statement *statement, int column);
    int (*column_type)(Statement *statement, int column);
    const void *(*column_text)(Statement *statement, int column);
    const void *(*column_blob)(Statement *statement, int column);
    int (*column_bytes)(Statement *statement, int column);
    int (*data_count)(Statement *statement);
    int64_t (*last_insert_rowid)(Database *db);
    int (*changes)(Database *db);
    int (*total_changes)(Database *db);
    int (*errcode)(Database *db);
    const void *(*errmsg)(Database *db);
    int (*busy_timeout)(Database *db, int milliseconds);
    void (*progress_handler)(Database *db, int steps, int (*look)(void *), void *user);
    int (*set_authorizer)(Database *db, int (*may)(void *, int, const char *, const char *, const char *, const char *),
                          void *user);
    SqliteFiles *(*vfs_find)(const char *name);
    int (*vfs_register)(SqliteFiles *files, int make_default);
    int (*vfs_unregister)(SqliteFiles *files);
    int (*db_status)(Database *db, int what, int *now, int *most, int reset);
    int (*limit)(Database *db, int what, int value);
} SqliteLibrary;

/* A handle that the script holds: the address of a database or of a prepared statement. */
typedef struct SqliteHandle {
    struct SqliteHandle *next;
    void *object;
    bool is_query;
} SqliteHandle;

/* The methods of a kind of files, with a function in them that counts what is written. */
typedef struct CountedMethods {
    DatabaseMethods methods;
    const DatabaseMethods *outer; /* the library's own; NULL: free */
    struct Sqlite *sqlite;
} CountedMethods;

/* Of one interpreter. */
typedef struct Sqlite {
    const char *loaded; /* the file name of the library; NULL: not there yet */
    void *handle;       /* of the library */
    SqliteLibrary library;
    SqliteHandle *handles; /* newest first */
    Call *call;            /* the one that is running, for the callbacks; NULL: the interpreter ends */
    SqliteFiles files;
    SqliteFiles *system; /* the library's own */
    char files_name[40];
    CountedMethods counted[4]; /* for the kinds of files (databases, journals, …) that were opened under a limit of the disk */
} Sqlite;

/* Makes and takes away the way to the files: all names are paths of the script, found as FileOpen finds them, and need the
 * rights of files. False when the library refuses it. */
bool sqlite_files_start(Sqlite *sqlite);
void sqlite_files_end(Sqlite *sqlite);

#endif
