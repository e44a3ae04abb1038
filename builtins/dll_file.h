/* Open files of native rows: what a handle of CreateFile stands for. */
#ifndef AU3_BUILTINS_DLL_FILE_H
#define AU3_BUILTINS_DLL_FILE_H

#include "dll_native.h"

typedef struct DllFile {
    OsFile file; /* OS_NO_FILE: a folder */
    int64_t position;
    bool reads, writes, appends, temporary;
    char native[]; /* its path */
} DllFile;

extern const HandleType dll_file_type;

/* NULL when it is no file; GetLastError is set then. */
DllFile *dll_file(Native *n, uint64_t handle);
/* 100 nanoseconds since 1601 of nanoseconds since 1970, and back. */
uint64_t dll_file_time(int64_t nanoseconds);
int64_t dll_nanoseconds(uint64_t file_time);
/* SearchPath(path, file, extension, size, buffer, file part): a list of folders, or the usual ones */
uint64_t dll_search_path(Native *n);

#endif
