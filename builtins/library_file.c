/* Files by handle for WinAPI.au3 and WinAPIFiles.au3, which read and write at addresses and at any position. The handles are
 * apart from those of FileOpen. Only the library calls these. */
#include "builtin.h"
#include "family.h"
#include "os/os.h"
#include "path.h"

#define FILES_MOST   1024
#define FIRST_HANDLE 0x10000

enum { CREATE_NEW, CREATE_ALWAYS, OPEN_EXISTING, OPEN_ALWAYS, EMPTY_EXISTING };
enum { ERROR_NOT_FOUND = 2, ERROR_NO_HANDLES = 4, ERROR_DENIED = 5, ERROR_EXISTS = 80 };

typedef struct OpenFile {
    bool used;
    OsFile file;
    int64_t at;
} OpenFile;

typedef struct Files {
    OpenFile files[FILES_MOST];
} Files;

static void files_free(void *state) {
    Files *files = state;
    for (int i = 0; i < FILES_MOST; i++) {
        if (files->files[i].used) os_close(files->files[i].file);
    }
}

static Files *files_of(Call *call) { return call_state(call, FAMILY_LIBRARY_FILE, sizeof(Files), files_free); }

/* The file of a handle (argument 0), or NULL. */
static OpenFile *file_of(Call *call) {
    Files *files = files_of(call);
    Value v = call->args[0];
    int64_t handle = is_pointer(v) ? (int64_t)as_pointer(v) : to_i64(v);
    int64_t index = handle - FIRST_HANDLE;
    return files && index >= 0 && index < FILES_MOST && files->files[index].used ? &files->files[index] : NULL;
}

static uint8_t *memory_of(const Call *call, int i) {
    Value v = call->args[i];
    return (uint8_t *)(uintptr_t)(is_pointer(v) ? as_pointer(v) : (uint64_t)to_i64(v));
}

/* How to open: the flags of os_open, or the error of Windows in *error. */
static unsigned open_flags(int32_t creation, bool writes, bool exists, int32_t *error) {
    bool needs = creation == OPEN_EXISTING || creation == EMPTY_EXISTING;
    if (creation == CREATE_NEW && exists) *error = ERROR_EXISTS;
    if (needs && !exists) *error = ERROR_NOT_FOUND;
    unsigned flags = writes ? OS_READ | OS_WRITE : OS_READ;
    if (!exists) flags |= OS_CREATE | OS_WRITE;
    if (creation == CREATE_ALWAYS || creation == EMPTY_EXISTING) flags |= OS_TRUNCATE | OS_WRITE;
    return flags;
}

static OpenFile *free_place(Files *files) {
    for (int i = 0; i < FILES_MOST; i++) {
        if (!files->files[i].used) return &files->files[i];
    }
    return NULL;
}

static int32_t open_at(Call *call, OpenFile *place, PathSpot *spot) {
    int32_t error = 0;
    unsigned flags = open_flags(arg_int(call, 1), arg_bool(call, 2), spot->exists, &error);
    if (error) return error;
    if (os_open(buffer_text(&spot->native), flags, &place->file) != OS_OK) return spot->exists ? ERROR_DENIED : 3;
    place->used = true;
    place->at = 0;
    return 0;
}

/* __Au3_FileOpen(name, creation, writes): a handle; or 0, with the error of Windows in @error. */
static Value library_file_open(Call *call) {
    Files *files = files_of(call);
    if (!files) return VALUE_ABORT;
    OpenFile *place = free_place(files);
    if (!place) return fail(call, ERROR_NO_HANDLES, 0, from_i32(0));
    PathSpot spot;
    int32_t error = path_locate(call_paths(call), arg_str(call, 0), &spot) ? open_at(call, place, &spot) : 3;
    path_spot_free(&spot);
    if (error) return fail(call, error, 0, from_i32(0));
    return from_pointer(call->heap, (uint64_t)(place - files->files) + FIRST_HANDLE);
}

/* __Au3_FileClose(handle) */
static Value library_file_close(Call *call) {
    OpenFile *open = file_of(call);
    if (!open) return VALUE_FALSE;
    open->used = false;
    return from_bool(os_close(open->file) == OS_OK);
}

/* __Au3_FileRead(handle, address, bytes): how many were read, -1 for an error. */
static Value library_file_read(Call *call) {
    OpenFile *open = file_of(call);
    size_t done = 0;
    if (!open || os_read_at(open->file, open->at, memory_of(call, 1), (size_t)arg_i64(call, 2), &done) != OS_OK)
        return from_i32(-1);
    open->at += (int64_t)done;
    return from_int(call->heap, (int64_t)done);
}

/* __Au3_FileWrite(handle, address, bytes) */
static Value library_file_write(Call *call) {
    OpenFile *open = file_of(call);
    int64_t size = arg_i64(call, 2);
    if (!open || os_write_at(open->file, open->at, memory_of(call, 1), (size_t)size) != OS_OK) return from_i32(-1);
    open->at += size;
    return from_int(call->heap, size);
}

/* __Au3_FileSize(handle): -1 for an error. */
static Value library_file_size(Call *call) {
    OpenFile *open = file_of(call);
    int64_t size = -1;
    if (open && os_size(open->file, &size) != OS_OK) size = -1;
    return from_int(call->heap, size);
}

/* __Au3_FileSeek(handle, offset, from): the new position; from 0 the start, 1 the position, 2 the end. */
static Value library_file_seek(Call *call) {
    OpenFile *open = file_of(call);
    int64_t size = 0;
    if (!open || os_size(open->file, &size) != OS_OK) return from_i32(-1);
    int32_t from = arg_int(call, 2);
    int64_t at = arg_i64(call, 1) + (from == 1 ? open->at : from == 2 ? size : 0);
    if (at < 0) return from_i32(-1);
    open->at = at;
    return from_int(call->heap, at);
}

/* __Au3_FileCut(handle): the file ends at the position. */
static Value library_file_cut(Call *call) {
    OpenFile *open = file_of(call);
    return from_bool(open && os_truncate(open->file, open->at) == OS_OK);
}

/* clang-format off */
const Builtin library_file_builtins[] = {
    {"__Au3_FileOpen",  3, 3, library_file_open,  "__Au3_FileOpen(name, creation, writes)",  "Opens a file; for WinAPI.au3.",        NEEDS_FILE_READ | NEEDS_FILE_WRITE, FULL},
    {"__Au3_FileClose", 1, 1, library_file_close, "__Au3_FileClose(handle)",                 "Closes a file; for WinAPI.au3.",       0, FULL},
    {"__Au3_FileRead",  3, 3, library_file_read,  "__Au3_FileRead(handle, address, bytes)",  "Reads into memory; for WinAPI.au3.",   NEEDS_NATIVE, FULL},
    {"__Au3_FileWrite", 3, 3, library_file_write, "__Au3_FileWrite(handle, address, bytes)", "Writes from memory; for WinAPI.au3.",  NEEDS_NATIVE, FULL},
    {"__Au3_FileSize",  1, 1, library_file_size,  "__Au3_FileSize(handle)",                  "The size of a file; for WinAPI.au3.",  0, FULL},
    {"__Au3_FileSeek",  3, 3, library_file_seek,  "__Au3_FileSeek(handle, offset, from)",    "Moves the position; for WinAPI.au3.",  0, FULL},
    {"__Au3_FileCut",   1, 1, library_file_cut,   "__Au3_FileCut(handle)",                   "Ends a file here; for WinAPI.au3.",    0, FULL},
};
/* clang-format on */
const int library_file_builtins_count = sizeof library_file_builtins / sizeof *library_file_builtins;
