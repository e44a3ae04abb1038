/* The inside of the DLL functions: types, opened libraries, native rows, callbacks. Seen by the files dll*.c only.
 *
 * A value goes to native code as 64 raw bits: whole numbers without their sign extended beyond their size, a float in the low
 * half, a double as it is, pointers as addresses. The trick: on a system without Windows' libraries their functions are rows of
 * a table (DllRow) which work on those raw bits; everything else is called through libffi. */
#ifndef AU3_BUILTINS_DLL_H
#define AU3_BUILTINS_DLL_H

#include "builtin.h"
#include "handle.h"

#include <ffi.h>

typedef enum DllKind {
    DLL_NONE,
    DLL_BYTE,
    DLL_SHORT,
    DLL_USHORT,
    DLL_INT,
    DLL_UINT,
    DLL_INT64,
    DLL_POINTER,
    DLL_FLOAT,
    DLL_DOUBLE,
    DLL_STR,
    DLL_WSTR,
    DLL_STRUCT,
    DLL_DISPATCH
} DllKind;

typedef struct DllType {
    DllKind kind;
    bool pointer; /* with a '*': passed by its address */
} DllType;

/* Reads a type; a result may have a calling convention ("int:cdecl") behind it. False when there is none of that name. */
bool dll_type_parse(const String *text, bool result, DllType *type);
/* The raw bits of a value as a plain (not STR, WSTR, STRUCT) type, and back; back gives ABORT when memory runs out. */
uint64_t dll_to_raw(DllKind kind, Value v);
Value dll_from_raw(Heap *heap, DllKind kind, uint64_t raw);
/* Text at an address, "" for 0. utf8: what a char is, in libraries that are not Windows'. */
Value dll_text_at(Heap *heap, DllKind kind, uint64_t address, bool utf8);

/* ---- the table of Windows' functions ---- */

typedef struct DllState DllState;
typedef struct Native Native;
typedef uint64_t (*DllFunction)(Native *n);

/* One function, or two: a '*' at the end of the name stands for W and A. */
typedef struct DllRow {
    const char *dll; /* without ".dll", lower case */
    const char *name;
    DllFunction function;
} DllRow;

typedef struct DllTable {
    const DllRow *rows;
    const int *count;
} DllTable;
extern const DllTable dll_tables[]; /* ends in NULL */

/* A running call of a row. */
struct Native {
    Call *call;
    Heap *heap;
    DllState *state;
    const uint64_t *args; /* NATIVE_ARGS of them, those not given are 0 */
    int count;
    bool wide;   /* of a row with '*': the W form */
    bool failed; /* set when memory ran out: the script ends */
};

#define NATIVE_ARGS 34 /* DllCall takes 32 */

/* What DllOpen found: a library of Windows (its name) or one of the system. */
typedef struct DllLibrary {
    const char *windows; /* NULL: one of the system */
    void *native;
} DllLibrary;

/* What to call. */
typedef struct DllTarget {
    const DllRow *row; /* NULL: the address */
    bool wide;
    uint64_t address;
} DllTarget;

/* Windows' name ("kernel32") of a DLL as scripts write it, NULL when it is none that is answered here. */
const char *dll_windows_name(const String *text);
bool dll_find(DllState *state, const char *dll, const char *name, DllTarget *target);
/* The address that stands for a row where scripts see one, and back: false when it is no such address. */
uint64_t dll_row_address(const DllTarget *target);
bool dll_row_at(uint64_t address, DllTarget *target);
/* The handle of a library of Windows (GetModuleHandle), and its name; 0 and NULL when there is none. */
uint64_t dll_module_address(const char *windows);
const char *dll_module_at(uint64_t address);
/* Loads a library; @error is not set. False when there is none. */
bool dll_load(Call *call, const String *name, DllLibrary *library);
void dll_unload(DllLibrary *library);
bool dll_symbol(DllState *state, const DllLibrary *library, const char *name, DllTarget *target);

/* ---- state of an interpreter ---- */

typedef struct DllCallback DllCallback;

typedef struct DllIndexEntry {
    const DllRow *row;
    bool wide;
} DllIndexEntry;

#define DLL_SPARE_TEXTS 8
#define DLL_CALLBACKS   512

struct DllState {
    Heap *heap;
    DllIndexEntry *index; /* hash table of the rows; NULL until needed */
    uint32_t index_size;  /* a power of two */
    Handles libraries;    /* DllOpen */
    DllCallback *callbacks[DLL_CALLBACKS];
    DllCallback *retired; /* given back while native code runs, which may be in them */
    void *closed[16];     /* likewise libraries */
    int closed_count;
    Call *call;          /* the innermost that is in native code, NULL: none */
    uint64_t thread;     /* in which it runs */
    uint32_t last_error; /* GetLastError */
    void *spare_texts[DLL_SPARE_TEXTS];
    int spare_count;
    Handles objects;              /* what handles of Windows' functions stand for (dll_native.h) */
    struct NamedObject *signals;  /* events and the like by name */
    struct NamedObject *sections; /* file mappings */
    struct DllMemory *memory;     /* blocks that such functions gave out */
};

/* NULL when memory runs out. */
DllState *dll_state(Call *call);
extern const HandleType dll_library_type;
void dll_callbacks_free(DllState *state);
/* Frees what was given back while native code ran. */
void dll_retire(DllState *state);
bool dll_callback_at(const DllState *state, uint64_t address);
Value dll_callback_register(Call *call);
Value dll_callback_get_ptr(Call *call);
Value dll_callback_free(Call *call);
void dll_memory_free_all(DllState *state);
void dll_sections_free(DllState *state);

/* What libffi calls a type. */
ffi_type *dll_ffi_type(DllType type);
/* Calls native code at an address, through libffi: types[0] is that of the result, the others and `raw` go with it from 1 on;
 * `values` are the script's (for structures). False when the types cannot be called. */
bool dll_call_foreign(uint64_t address, const DllType *types, uint64_t *raw, const Value *values, int count);

#endif
