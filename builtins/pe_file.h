/* Program files for Windows (PE): where a table of theirs lies in the file, and reading numbers from what was read. Nothing is
 * loaded or run; every offset comes from the file and is checked where it is used. */
#ifndef AU3_BUILTINS_PE_FILE_H
#define AU3_BUILTINS_PE_FILE_H

#include "os/os.h"

#include <stddef.h>
#include <stdint.h>

typedef struct Bytes {
    const uint8_t *data;
    size_t size;
} Bytes;

/* A number, the low byte first; 0 beyond the end. */
static inline uint32_t pe_number(Bytes bytes, size_t at, size_t size) {
    uint32_t number = 0;
    if (at > bytes.size || bytes.size - at < size) return 0;
    for (size_t i = 0; i < size; i++) number |= (uint32_t)bytes.data[at + i] << (8 * i);
    return number;
}

static inline Bytes pe_part(Bytes bytes, size_t start, size_t size) {
    if (start > bytes.size) return (Bytes){NULL, 0};
    return (Bytes){bytes.data + start, size < bytes.size - start ? size : bytes.size - start};
}

enum { PE_EXPORTS = 0, PE_RESOURCES = 2 };

/* Where a table begins, and what there is of its section from there on. */
typedef struct PeTable {
    OsFile file;
    int64_t start;    /* in the file */
    uint32_t address; /* in memory: what offsets of data are relative to */
    uint32_t size;
} PeTable;

/* As much as there is. */
Bytes pe_read(OsFile file, int64_t position, void *room, size_t size);
/* Is it such a file? */
bool pe_is(OsFile file);
/* False when there is no such table. */
bool pe_find(OsFile file, unsigned directory, PeTable *table);

#endif
