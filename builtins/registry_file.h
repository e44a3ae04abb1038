/* The registry as a text file in .reg syntax, and as keys and values in memory. Used by registry.c and registry_known.c.
 *
 * Every use reads the file and every change replaces it under a lock, so that any number of processes share it and lose
 * nothing. Keys are sorted by their paths without case, '\' lowest: what is below a key follows it directly. */
#ifndef AU3_BUILTINS_REGISTRY_FILE_H
#define AU3_BUILTINS_REGISTRY_FILE_H

#include "builtin.h"
#include "os/os.h"

/* The types of values, with Windows' numbers. */
enum { REG_NONE, REG_SZ, REG_EXPAND_SZ, REG_BINARY, REG_DWORD, REG_MULTI_SZ = 7, REG_QWORD = 11 };

typedef struct RegText {
    const uint16_t *units;
    size_t length;
} RegText;

typedef struct RegValue {
    Value name; /* String; "" is the key's default value */
    Value data; /* Binary: the bytes that Windows keeps, texts in UTF-16 with their end */
    uint32_t type;
    bool known; /* comes from registry_known.c, is not written */
} RegValue;

typedef struct RegKey {
    Value path; /* String "HKEY_CURRENT_USER\Software\x" */
    RegValue *values;
    size_t count, capacity;
    bool known;
} RegKey;

typedef struct RegFile {
    Call *call;
    Heap *heap;
    Buffer path;
    OsFile lock;
    RegKey *keys;
    size_t count, capacity;
    bool failed; /* memory ran out, or the file is there and is no registry: nothing may be written */
} RegFile;

/* Reads the registry; `change`: locks it until reg_close, which the caller calls in every case. */
void reg_open(Call *call, RegFile *reg, bool change);
bool reg_save(RegFile *reg);
void reg_close(RegFile *reg);

/* NULL when there is no such key. */
RegKey *reg_find(RegFile *reg, RegText path);
/* The key, made with those above it when missing; NULL when memory runs out. */
RegKey *reg_make(RegFile *reg, RegText path, bool known);
/* Is key i below this one (or the key itself)? */
bool reg_below(const RegFile *reg, size_t i, RegText path);
void reg_remove(RegFile *reg, size_t i);

RegValue *reg_find_value(const RegKey *key, RegText name);
/* Sets a value; swallows `data` (a Binary). False when memory runs out. */
bool reg_set_take(RegFile *reg, RegKey *key, RegText name, uint32_t type, Value data);
void reg_remove_value(RegKey *key, RegValue *value);

/* The bytes of a text with its end; lines of REG_MULTI_SZ are separated by LF in the text. */
Value reg_text_data(Heap *heap, RegText text, uint32_t type);

static inline RegText reg_text(const String *s) { return (RegText){s->units, s->length}; }
int reg_compare(RegText a, RegText b);

/* ---- registry_known.c ---- */

/* Adds what Windows always has and the file does not: versions, folders, variables. */
void reg_add_known(RegFile *reg);

/* ---- registry_text.c ---- */

/* Reads and writes .reg text. False when it is none. */
bool reg_parse(RegFile *reg, const String *text);
void reg_print(const RegFile *reg, StrBuf *out);

#endif
