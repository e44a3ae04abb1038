/* Databases for SQLite.au3, through libsqlite3, which is opened when a script first asks for it. Only the library calls these;
 * what the functions of SQLite.au3 print and which @error they set is written there.
 *
 * Handles are the addresses of the library's objects, as in AutoIt, but each is looked up in the interpreter's own list: a
 * number that is no handle, or one that was closed, never reaches the library. */
#include "array.h"
#include "binary.h"
#include "family.h"
#include "os/native.h"
#include "sqlite.h"

#include <stdlib.h>
#include <string.h>

/* So often a long statement looks whether the script is to end: after this many of the library's own steps. */
#define STEPS_BETWEEN_LOOKS 10000
#define STEPS_WITH_LIMIT    100 /* when it also looks how much memory there is */

static const char *const function_names[] = {
    "sqlite3_libversion",     "sqlite3_open_v2",
    "sqlite3_close",          "sqlite3_exec",
    "sqlite3_prepare16_v2",   "sqlite3_step",
    "sqlite3_reset",          "sqlite3_finalize",
    "sqlite3_column_count",   "sqlite3_column_name16",
    "sqlite3_column_type",    "sqlite3_column_text16",
    "sqlite3_column_blob",    "sqlite3_column_bytes",
    "sqlite3_data_count",     "sqlite3_last_insert_rowid",
    "sqlite3_changes",        "sqlite3_total_changes",
    "sqlite3_errcode",        "sqlite3_errmsg16",
    "sqlite3_busy_timeout",   "sqlite3_progress_handler",
    "sqlite3_set_authorizer", "sqlite3_vfs_find",
    "sqlite3_vfs_register",   "sqlite3_vfs_unregister",
    "sqlite3_db_status",      "sqlite3_limit",
};
#define FUNCTION_COUNT (sizeof function_names / sizeof *function_names)
_Static_assert(sizeof(SqliteLibrary) == FUNCTION_COUNT * sizeof(void *), "one name for each function");

/* ---- the state of an interpreter ---- */

/* Statements before databases: a database with statements would stay open. */
static void close_all(Sqlite *sqlite) {
    for (const SqliteHandle *h = sqlite->handles; h; h = h->next) {
        if (h->is_query) sqlite->library.finalize(h->object);
    }
    while (sqlite->handles) {
        SqliteHandle *h = sqlite->handles;
        sqlite->handles = h->next;
        if (!h->is_query) sqlite->library.close(h->object);
        mem_free(h);
    }
}

static void destroy(void *state) {
    Sqlite *sqlite = state;
    sqlite->call = NULL;
    close_all(sqlite);
    if (!sqlite->loaded) return;
    sqlite_files_end(sqlite);
    os_library_close(sqlite->handle);
}

static bool load_from(Sqlite *sqlite, const char *name) {
    sqlite->handle = os_library_open(name);
    if (!sqlite->handle) return false;
    for (size_t i = 0; i < FUNCTION_COUNT; i++) {
        uintptr_t address = (uintptr_t)os_library_symbol(sqlite->handle, function_names[i]);
        memcpy((char *)&sqlite->library + i * sizeof address, &address, sizeof address);
        if (!address) return false;
    }
    return sqlite_files_start(sqlite);
}

static const char *load(Sqlite *sqlite) {
    static const char *const libraries[] = {"libsqlite3.so.0", "libsqlite3.so", "libsqlite3.dylib", "sqlite3.dll"};
    for (size_t i = 0; i < sizeof libraries / sizeof *libraries; i++) {
        if (load_from(sqlite, libraries[i])) return libraries[i];
        if (sqlite->handle) os_library_close(sqlite->handle);
    }
    return NULL;
}

/* NULL when memory runs out. */
static Sqlite *sqlite_of(Call *call) {
    Sqlite *sqlite = call_state(call, FAMILY_SQLITE, sizeof *sqlite, destroy);
    if (sqlite) sqlite->call = call;
    return sqlite;
}

/* The link that leads to the handle in argument 0, or NULL. */
static SqliteHandle **find(Call *call, Sqlite *sqlite, bool is_query) {
    Value v = call->args[0];
    uint64_t address = is_pointer(v) ? as_pointer(v) : (uint64_t)to_i64(v);
    if (is_string(v)) address = strtoull(arg_utf8(call, 0, NULL), NULL, 16);
    for (SqliteHandle **link = &sqlite->handles; *link; link = &(*link)->next) {
        if ((*link)->is_query == is_query && (uintptr_t)(*link)->object == address) return link;
    }
    return NULL;
}

static void *object_of(Call *call, Sqlite **sqlite, bool is_query) {
    *sqlite = sqlite_of(call);
    SqliteHandle **link = *sqlite ? find(call, *sqlite, is_query) : NULL;
    return link ? (*link)->object : NULL;
}

static Database *database_of(Call *call, Sqlite **sqlite) { return object_of(call, sqlite, false); }
static Statement *query_of(Call *call, Sqlite **sqlite) { return object_of(call, sqlite, true); }

static Value misuse(Call *call) { return fail(call, SQLITE_MISUSE, 0, from_i32(SQLITE_MISUSE)); }

static bool add_handle(Call *call, Sqlite *sqlite, void *object, bool is_query) {
    SqliteHandle *h = mem_alloc(call->heap, sizeof *h);
    if (!h) return false;
    *h = (SqliteHandle){sqlite->handles, object, is_query};
    sqlite->handles = h;
    return true;
}

static void drop_handle(SqliteHandle **link) {
    SqliteHandle *h = *link;
    *link = h->next;
    mem_free(h);
}

/* Units up to a NUL. */
static Value text16(Call *call, const void *text) {
    const uint16_t *units = text;
    size_t length = 0;
    while (units && units[length]) length++;
    return str_new(call->heap, units, length);
}

/* ---- opening and closing ---- */

/* __Au3_SqliteLoad(): the name of the library that was opened, "" when there is none. */
static Value sqlite_load(Call *call) {
    Sqlite *sqlite = sqlite_of(call);
    if (!sqlite) return VALUE_ABORT;
    if (!sqlite->loaded) sqlite->loaded = load(sqlite);
    return str_from_ascii(call->heap, sqlite->loaded ? sqlite->loaded : "");
}

/* __Au3_SqliteVersion() */
static Value sqlite_version(Call *call) {
    Sqlite *sqlite = sqlite_of(call);
    return str_from_ascii(call->heap, sqlite && sqlite->loaded ? sqlite->library.libversion() : "");
}

/* Do the databases, with what else the script has, need more than its memory limit? What the library sorts is not counted. */
static bool is_too_large(const Sqlite *sqlite) {
    HeapStats heap = heap_stats(sqlite->call->heap);
    size_t used = heap.used;
    for (const SqliteHandle *h = sqlite->handles; h && heap.limit; h = h->next) {
        int now = 0, most;
        if (!h->is_query) sqlite->library.db_status(h->object, SQLITE_CACHE_USED, &now, &most, 0);
        used += (size_t)now;
    }
    return heap.limit && used > heap.limit;
}

static int look(void *user) {
    const Sqlite *sqlite = user;
    return sqlite->call && (call_expired(sqlite->call) || is_too_large(sqlite));
}

static bool is_uri(const char *name) { return strncmp(name, "file:", 5) == 0; }

/* What would reach over this interpreter: the folders that all databases of the process use, and names in the form of a URI,
 * which may name another way to the files. A name that is not known beforehand could be one. */
static int may(void *user, int action, const char *name, const char *value, const char *database, const char *trigger) {
    enum { ACTION_PRAGMA = 19, ACTION_ATTACH = 24 };
    (void)user, (void)value, (void)database, (void)trigger;
    if (action == ACTION_ATTACH) return name && !is_uri(name) ? SQLITE_OK : SQLITE_DENY;
    if (action != ACTION_PRAGMA || !name) return SQLITE_OK;
    size_t length = strlen(name);
    return length > 10 && strcmp(name + length - 10, "_directory") == 0 ? SQLITE_DENY : SQLITE_OK;
}

/* What a new database must keep to. */
static void set_limits(Call *call, Sqlite *sqlite, Database *db) {
    size_t limit = heap_stats(call->heap).limit;
    sqlite->library.progress_handler(db, limit ? STEPS_WITH_LIMIT : STEPS_BETWEEN_LOOKS, look, sqlite);
    if (limit && limit / 16 < INT32_MAX) sqlite->library.limit(db, SQLITE_LIMIT_LENGTH, (int)(limit / 16));
    sqlite->library.set_authorizer(db, may, NULL);
    if (!call_allowed(call, NEEDS_FILE_WRITE)) sqlite->library.exec(db, "PRAGMA temp_store=MEMORY", NULL, NULL, NULL);
}

/* __Au3_SqliteOpen(file, flags): the handle; 0 with the result code as @error. */
static Value sqlite_open(Call *call) {
    Sqlite *sqlite = sqlite_of(call);
    Database *db = NULL;
    if (!sqlite) return VALUE_ABORT;
    if (!sqlite->loaded) return misuse(call);
    const char *name = arg_utf8(call, 0, NULL);
    if (is_uri(name)) return fail(call, SQLITE_CANTOPEN, 0, from_i32(0));
    int code = sqlite->library.open_v2(name, &db, arg_int(call, 1) & ~SQLITE_OPEN_URI, sqlite->files_name);
    if (code == SQLITE_OK && !add_handle(call, sqlite, db, false)) code = SQLITE_NOMEM;
    if (code != SQLITE_OK) {
        sqlite->library.close(db);
        return fail(call, code, 0, from_i32(0));
    }
    set_limits(call, sqlite, db);
    return from_pointer(call->heap, (uintptr_t)db);
}

/* __Au3_SqliteClose(database): the result code. */
static Value sqlite_close(Call *call) {
    Sqlite *sqlite = sqlite_of(call);
    SqliteHandle **link = sqlite ? find(call, sqlite, false) : NULL;
    if (!link) return misuse(call);
    int code = sqlite->library.close((*link)->object);
    if (code == SQLITE_OK) drop_handle(link);
    return from_i32(code);
}

/* __Au3_SqliteEnd(): closes everything. */
static Value sqlite_end(Call *call) {
    Sqlite *sqlite = sqlite_of(call);
    if (!sqlite) return VALUE_ABORT;
    close_all(sqlite);
    return from_i32(0);
}

/* __Au3_SqliteIs(handle, is_query): is it open? */
static Value sqlite_is(Call *call) {
    Sqlite *sqlite;
    return from_bool(object_of(call, &sqlite, arg_bool(call, 1)) != NULL);
}

/* ---- statements ---- */

/* __Au3_SqliteExec(database, sql): the result code. */
static Value sqlite_exec(Call *call) {
    Sqlite *sqlite;
    Database *db = database_of(call, &sqlite);
    if (!db) return misuse(call);
    return from_i32(sqlite->library.exec(db, arg_utf8(call, 1, NULL), NULL, NULL, NULL));
}

/* __Au3_SqlitePrepare(database, sql): the query, a null pointer for a text without a statement; @error is the result code. */
static Value sqlite_prepare(Call *call) {
    Sqlite *sqlite;
    Database *db = database_of(call, &sqlite);
    if (!db) return misuse(call);
    const String *sql = arg_str(call, 1);
    Statement *statement = NULL;
    if (sql->length > INT32_MAX / 2) return misuse(call);
    int code = sqlite->library.prepare(db, sql->units, (int)sql->length * 2, &statement, NULL);
    if (code == SQLITE_OK && statement && !add_handle(call, sqlite, statement, true)) {
        sqlite->library.finalize(statement);
        return VALUE_ABORT;
    }
    return fail(call, code, 0, from_pointer(call->heap, (uintptr_t)statement));
}

/* __Au3_SqliteStep(query): the result code, 100 for a row and 101 at the end. */
static Value sqlite_step(Call *call) {
    Sqlite *sqlite;
    Statement *query = query_of(call, &sqlite);
    return query ? from_i32(sqlite->library.step(query)) : misuse(call);
}

/* __Au3_SqliteReset(query), __Au3_SqliteFinalize(query): the result code. */
static Value sqlite_reset(Call *call) {
    Sqlite *sqlite;
    Statement *query = query_of(call, &sqlite);
    return query ? from_i32(sqlite->library.reset(query)) : misuse(call);
}

static Value sqlite_finalize(Call *call) {
    Sqlite *sqlite = sqlite_of(call);
    SqliteHandle **link = sqlite ? find(call, sqlite, true) : NULL;
    if (!link) return misuse(call);
    int code = sqlite->library.finalize((*link)->object);
    drop_handle(link);
    return from_i32(code);
}

static Value column(Call *call, const SqliteLibrary *library, Statement *query, int i) {
    bool binary = arg_bool(call, 1);
    int type = library->column_type(query, i);
    if (type == SQLITE_TYPE_NULL) return VALUE_EMPTY;
    if (type != SQLITE_TYPE_BLOB && !binary) return text16(call, library->column_text(query, i));
    const void *bytes = library->column_blob(query, i);
    return binary_new(call->heap, bytes, (size_t)library->column_bytes(query, i));
}

/* __Au3_SqliteRow(query, binary, columns): the row as an array of texts and Binary, with `columns` above 0 of that size. */
static Value sqlite_row(Call *call) {
    Sqlite *sqlite;
    Statement *query = query_of(call, &sqlite);
    if (!query) return misuse(call);
    int there = sqlite->library.data_count(query), wanted = arg_int(call, 2) > 0 ? arg_int(call, 2) : there;
    Array *row = array_new_1d(call->heap, (uint32_t)wanted);
    if (!row) return VALUE_ABORT;
    for (int i = 0; i < wanted && i < there; i++) {
        value_store(&row->items[i], column(call, &sqlite->library, query, i));
        if (is_abort(row->items[i])) break;
    }
    return from_block(row);
}

/* __Au3_SqliteNames(query): the names of the columns; 0 with @error 101 when it gives none. */
static Value sqlite_names(Call *call) {
    Sqlite *sqlite;
    Statement *query = query_of(call, &sqlite);
    if (!query) return misuse(call);
    int count = sqlite->library.column_count(query);
    if (count == 0) return fail(call, 101, 0, from_i32(0));
    Array *names = array_new_1d(call->heap, (uint32_t)count);
    if (!names) return VALUE_ABORT;
    for (int i = 0; i < count; i++) value_store(&names->items[i], text16(call, sqlite->library.column_name(query, i)));
    return from_block(names);
}

/* ---- about a database ---- */

/* __Au3_SqliteNumber(database, what): 0 the last row's number, 1 and 2 rows changed lately and in all, 3 the error code. */
static Value sqlite_number(Call *call) {
    Sqlite *sqlite;
    Database *db = database_of(call, &sqlite);
    if (!db) return misuse(call);
    switch (arg_int(call, 1)) {
    case 0: return from_int(call->heap, sqlite->library.last_insert_rowid(db));
    case 1: return from_i32(sqlite->library.changes(db));
    case 2: return from_i32(sqlite->library.total_changes(db));
    default: return from_i32(sqlite->library.errcode(db));
    }
}

/* __Au3_SqliteMessage(database): the text of the last error. */
static Value sqlite_message(Call *call) {
    Sqlite *sqlite;
    Database *db = database_of(call, &sqlite);
    return db ? text16(call, sqlite->library.errmsg(db)) : misuse(call);
}

/* __Au3_SqliteTimeout(database, milliseconds): how long to wait for others; the result code. */
static Value sqlite_timeout(Call *call) {
    Sqlite *sqlite;
    Database *db = database_of(call, &sqlite);
    return db ? from_i32(sqlite->library.busy_timeout(db, arg_int(call, 1))) : misuse(call);
}

/* clang-format off */
const Builtin library_sqlite_builtins[] = {
    {"__Au3_SqliteLoad",     0, 0, sqlite_load,     "__Au3_SqliteLoad()",                         "Opens libsqlite3; for the library.",            0, FULL},
    {"__Au3_SqliteVersion",  0, 0, sqlite_version,  "__Au3_SqliteVersion()",                      "The version of libsqlite3; for the library.",   0, FULL},
    {"__Au3_SqliteOpen",     2, 2, sqlite_open,     "__Au3_SqliteOpen(file, flags)",              "Opens a database; for the library.",            0, FULL},
    {"__Au3_SqliteClose",    1, 1, sqlite_close,    "__Au3_SqliteClose(database)",                "Closes a database; for the library.",           0, FULL},
    {"__Au3_SqliteEnd",      0, 0, sqlite_end,      "__Au3_SqliteEnd()",                          "Closes all databases; for the library.",        0, FULL},
    {"__Au3_SqliteIs",       2, 2, sqlite_is,       "__Au3_SqliteIs(handle, is_query)",           "Is a handle open? For the library.",            0, FULL},
    {"__Au3_SqliteExec",     2, 2, sqlite_exec,     "__Au3_SqliteExec(database, sql)",            "Runs statements; for the library.",             0, FULL},
    {"__Au3_SqlitePrepare",  2, 2, sqlite_prepare,  "__Au3_SqlitePrepare(database, sql)",         "Makes a query; for the library.",               0, FULL},
    {"__Au3_SqliteStep",     1, 1, sqlite_step,     "__Au3_SqliteStep(query)",                    "The next row; for the library.",                0, FULL},
    {"__Au3_SqliteReset",    1, 1, sqlite_reset,    "__Au3_SqliteReset(query)",                   "Back before the first row; for the library.",   0, FULL},
    {"__Au3_SqliteFinalize", 1, 1, sqlite_finalize, "__Au3_SqliteFinalize(query)",                "Ends a query; for the library.",                0, FULL},
    {"__Au3_SqliteRow",      3, 3, sqlite_row,      "__Au3_SqliteRow(query, binary, columns)",    "The row as an array; for the library.",         0, FULL},
    {"__Au3_SqliteNames",    1, 1, sqlite_names,    "__Au3_SqliteNames(query)",                   "The names of the columns; for the library.",    0, FULL},
    {"__Au3_SqliteNumber",   2, 2, sqlite_number,   "__Au3_SqliteNumber(database, what)",         "A figure of a database; for the library.",      0, FULL},
    {"__Au3_SqliteMessage",  1, 1, sqlite_message,  "__Au3_SqliteMessage(database)",              "The text of the last error; for the library.",  0, FULL},
    {"__Au3_SqliteTimeout",  2, 2, sqlite_timeout,  "__Au3_SqliteTimeout(database, milliseconds)", "How long to wait; for the library.",           0, FULL},
};
/* clang-format on */
const int library_sqlite_builtins_count = sizeof library_sqlite_builtins / sizeof *library_sqlite_builtins;
