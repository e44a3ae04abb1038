/* Files by handle for WinAPI.au3 and WinAPIFiles.au3, which read and write at addresses and at any position. The handles are
 * those of DllCall's CreateFile (dll_file.c), so that a script may mix both; they are apart from those of FileOpen. Only the
 * library calls these, which do not need the right to call DLLs. */
#include "builtin.h"
#include "dll_file.h"
#include "file_state.h"
#include "os/os.h"
#include "path.h"

enum { CREATE_NEW, CREATE_ALWAYS, OPEN_EXISTING, OPEN_ALWAYS, EMPTY_EXISTING };
enum { ERROR_NOT_FOUND = 2, ERROR_DENIED = 5, ERROR_EXISTS = 80 };

static Native native_of(Call *call) { return (Native){.call = call, .heap = call->heap, .state = dll_state(call)}; }

static uint64_t handle_of(const Call *call) {
    Value v = call->args[0];
    return is_pointer(v) ? as_pointer(v) : (uint64_t)to_i64(v);
}

/* The file of a handle (argument 0), or NULL. */
static DllFile *file_of(Call *call) {
    Native n = native_of(call);
    DllFile *file = n.state ? nat_object(&n, handle_of(call), &dll_file_type) : NULL;
    return file && file->file != OS_NO_FILE ? file : NULL;
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

/* The handle, or 0 and the error of Windows in *error. */
static uint64_t open_at(Call *call, PathSpot *spot, int32_t *error) {
    Native n = native_of(call);
    bool reads = arg_int(call, 2) & 1, writes = arg_int(call, 2) & 2;
    unsigned flags = open_flags(arg_int(call, 1), writes, spot->exists, error);
    const char *native = buffer_text(&spot->native);
    DllFile *file = n.state && !*error ? mem_calloc(call->heap, 1, sizeof *file + strlen(native) + 1) : NULL;
    if (!file) return 0;
    memcpy(file->native, native, strlen(native) + 1);
    file->reads = reads;
    file->writes = writes;
    if (os_open(native, flags, &file->file) == OS_OK) return nat_handle(&n, &dll_file_type, file);
    mem_free(file);
    *error = spot->exists ? ERROR_DENIED : 3;
    return 0;
}

/* __Au3_FileOpen(name, creation, use): a handle; or 0, with the error of Windows in @error. Use is 1 to read, 2 to write. */
static Value library_file_open(Call *call) {
    PathSpot spot;
    int32_t error = 0;
    bool found = path_locate(call_paths(call), arg_str(call, 0), &spot);
    if (!found) error = 3;
    uint64_t handle = found ? open_at(call, &spot, &error) : 0;
    path_spot_free(&spot);
    if (error) return fail(call, error, 0, from_i32(0));
    return handle ? from_pointer(call->heap, handle) : VALUE_ABORT;
}

/* __Au3_FileClose(handle) */
static Value library_file_close(Call *call) {
    Native n = native_of(call);
    return from_bool(n.state && nat_object(&n, handle_of(call), &dll_file_type) && nat_close(&n, handle_of(call)));
}

/* __Au3_FileRead(handle, address, bytes): how many were read, -1 for an error. */
static Value library_file_read(Call *call) {
    DllFile *open = file_of(call);
    size_t done = 0;
    if (!open || !open->reads ||
        os_read_at(open->file, open->position, memory_of(call, 1), (size_t)arg_i64(call, 2), &done) != OS_OK)
        return from_i32(-1);
    open->position += (int64_t)done;
    return from_int(call->heap, (int64_t)done);
}

/* __Au3_FileWrite(handle, address, bytes) */
static Value library_file_write(Call *call) {
    DllFile *open = file_of(call);
    int64_t size = arg_i64(call, 2);
    bool may = open && open->writes && file_may_write(call, open->file, open->position, (uint64_t)size);
    if (!may || os_write_at(open->file, open->position, memory_of(call, 1), (size_t)size) != OS_OK) return from_i32(-1);
    open->position += size;
    return from_int(call->heap, size);
}

/* __Au3_FileSize(handle): -1 for an error. */
static Value library_file_size(Call *call) {
    DllFile *open = file_of(call);
    int64_t size = -1;
    if (open && os_size(open->file, &size) != OS_OK) size = -1;
    return from_int(call->heap, size);
}

/* __Au3_FileSeek(handle, offset, from): the new position; from 0 the start, 1 the position, 2 the end. */
static Value library_file_seek(Call *call) {
    DllFile *open = file_of(call);
    int64_t size = 0;
    if (!open || os_size(open->file, &size) != OS_OK) return from_i32(-1);
    int32_t from = arg_int(call, 2);
    int64_t at = arg_i64(call, 1) + (from == 1 ? open->position : from == 2 ? size : 0);
    if (at < 0) return from_i32(-1);
    open->position = at;
    return from_int(call->heap, at);
}

/* __Au3_FileCut(handle): the file ends at the position. */
static Value library_file_cut(Call *call) {
    DllFile *open = file_of(call);
    return from_bool(open && file_may_write(call, open->file, open->position, 0) &&
                     os_truncate(open->file, open->position) == OS_OK);
}

/* __Au3_FilePath(handle): "" when it is no file. */
static Value library_file_path(Call *call) {
    Native n = native_of(call);
    DllFile *file = n.state ? nat_object(&n, handle_of(call), &dll_file_type) : NULL;
    return file ? path_from_native(call_paths(call), file->native) : VALUE_EMPTY;
}

/* __Au3_FileUse(name): how FileOpen's handles use this file: 1 to read, 2 to write too; 0: not at all. */
static Value library_file_use(Call *call) {
    FileState *state = file_state(call);
    PathSpot spot;
    OsStat stat;
    bool found = path_locate(call_paths(call), arg_str(call, 0), &spot) && os_stat(buffer_text(&spot.native), &stat) == OS_OK;
    int use = 0;
    path_spot_free(&spot);
    for (size_t i = 0; found && state && i < state->handles.capacity; i++) {
        const FileStream *stream = handles_get(&state->handles, (int32_t)i + 1, &file_type);
        if (stream && stream->volume == stat.volume && stream->id == stat.id) use |= stream->writable ? 3 : 1;
    }
    return from_i32(use);
}

/* clang-format off */
const Builtin library_file_builtins[] = {
    {"__Au3_FileOpen",  3, 3, library_file_open,  "__Au3_FileOpen(name, creation, use)",     "Opens a file; for WinAPI.au3.",        NEEDS_FILE_READ | NEEDS_FILE_WRITE, FULL},
    {"__Au3_FileClose", 1, 1, library_file_close, "__Au3_FileClose(handle)",                 "Closes a file; for WinAPI.au3.",       0, FULL},
    {"__Au3_FileRead",  3, 3, library_file_read,  "__Au3_FileRead(handle, address, bytes)",  "Reads into memory; for WinAPI.au3.",   NEEDS_NATIVE, FULL},
    {"__Au3_FileWrite", 3, 3, library_file_write, "__Au3_FileWrite(handle, address, bytes)", "Writes from memory; for WinAPI.au3.",  NEEDS_NATIVE, FULL},
    {"__Au3_FileSize",  1, 1, library_file_size,  "__Au3_FileSize(handle)",                  "The size of a file; for WinAPI.au3.",  0, FULL},
    {"__Au3_FileSeek",  3, 3, library_file_seek,  "__Au3_FileSeek(handle, offset, from)",    "Moves the position; for WinAPI.au3.",  0, FULL},
    {"__Au3_FilePath",  1, 1, library_file_path,  "__Au3_FilePath(handle)",                  "The name of a file; for WinAPIFiles.au3.", 0, FULL},
    {"__Au3_FileUse",   1, 1, library_file_use,   "__Au3_FileUse(name)",                     "How FileOpen's handles use a file; for WinAPI.au3.", NEEDS_FILE_READ, FULL},
    {"__Au3_FileCut",   1, 1, library_file_cut,   "__Au3_FileCut(handle)",                   "Ends a file here; for WinAPI.au3.",    0, FULL},
};
/* clang-format on */
const int library_file_builtins_count = sizeof library_file_builtins / sizeof *library_file_builtins;
