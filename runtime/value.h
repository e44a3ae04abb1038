/* The value: 8 bytes, NaN-boxed, behind inline functions.
 *
 * Ownership: Arguments are borrowed. Results are owned by the caller.
 * (A function whose name ends in _take swallows its argument; _new makes, _copy adds a reference, _free drops one, _view is
 * valid until the next call on the object.)
 *
 * Doubles are stored as they are; the negative quiet NaNs with a payload, which arithmetic never makes, carry everything
 * else: a 16-bit tag above 48 bits of payload. The only negative quiet NaN that is a Double is the one that arithmetic
 * makes (FFF8...0, printed -1.#IND). Values whose tag is TAG_STRING or TAG_BLOCK point to a counted block. */
#ifndef AU3_RUNTIME_VALUE_H
#define AU3_RUNTIME_VALUE_H

#include "base/memory.h"

#include <stdbool.h>
#include <stdint.h>
#include <string.h>

typedef struct Value {
    uint64_t bits;
} Value;

enum {
    TAG_INT32 = 0xFFF9,    /* payload: the low 32 bits */
    TAG_SPECIAL = 0xFFFA,  /* payload: one of the SPECIAL_ numbers */
    TAG_INT48 = 0xFFFB,    /* an Int64 that fits in 48 bits */
    TAG_FUNCTION = 0xFFFC, /* a pointer to a Callable (function.h), not counted */
    TAG_REF = 0xFFFD,      /* a pointer to the place of another variable; only in slots, never seen by scripts or builtins */
    TAG_STRING = 0xFFFE,   /* a pointer to a String (str.h) */
    TAG_BLOCK = 0xFFFF     /* a pointer to any other counted block */
};

enum {
    SPECIAL_FALSE = 0,
    SPECIAL_TRUE = 1,
    SPECIAL_NULL = 2,
    SPECIAL_DEFAULT = 3,
    SPECIAL_UNSET = 4, /* a variable that is not declared; an argument that is not given */
    SPECIAL_ABORT = 5  /* the run is over (fatal error, exit, memory limit); every caller passes it on */
};

/* What a counted block holds. */
typedef enum BlockKind {
    BLOCK_STRING,
    BLOCK_ARRAY,
    BLOCK_MAP,
    BLOCK_BINARY,
    BLOCK_INT64,   /* an Int64 beyond 48 bits */
    BLOCK_POINTER, /* Ptr and HWnd */
    BLOCK_STRUCT,  /* DllStruct */
    BLOCK_OBJECT   /* object.h */
} BlockKind;

/* The head of every counted block. */
typedef struct Block {
    uint32_t refs; /* 0: immortal, never counted nor freed */
    uint8_t kind;  /* BlockKind */
    uint8_t sub;   /* arrays: number of dimensions; pointers: 1 for HWnd */
    uint16_t flags;
} Block;

typedef struct BoxedInt {
    Block head;
    int64_t value;
} BoxedInt;

typedef struct BoxedPointer {
    Block head;
    uint64_t value;
} BoxedPointer;

typedef struct String String;
typedef struct Array Array;
typedef struct Map Map;
typedef struct Binary Binary;
typedef struct Struct Struct;
typedef struct Object Object;
typedef struct Callable Callable;

#define VALUE_TAG(v)             ((v).bits >> 48)
#define VALUE_MAKE(tag, payload) ((Value){(uint64_t)(tag) << 48 | (payload)})
#define VALUE_PAYLOAD_MASK       0xFFFFFFFFFFFFu

#define VALUE_FALSE   VALUE_MAKE(TAG_SPECIAL, SPECIAL_FALSE)
#define VALUE_TRUE    VALUE_MAKE(TAG_SPECIAL, SPECIAL_TRUE)
#define VALUE_NULL    VALUE_MAKE(TAG_SPECIAL, SPECIAL_NULL)
#define VALUE_DEFAULT VALUE_MAKE(TAG_SPECIAL, SPECIAL_DEFAULT)
#define VALUE_UNSET   VALUE_MAKE(TAG_SPECIAL, SPECIAL_UNSET)
#define VALUE_ABORT   VALUE_MAKE(TAG_SPECIAL, SPECIAL_ABORT)

/* ---- kinds ---- */

static inline bool value_same(Value a, Value b) { return a.bits == b.bits; }
static inline bool is_double(Value v) { return v.bits < (uint64_t)TAG_INT32 << 48; }
static inline bool is_i32(Value v) { return v.bits >> 32 == (uint64_t)TAG_INT32 << 16; }
static inline bool is_special(Value v) { return VALUE_TAG(v) == TAG_SPECIAL; }
static inline bool is_bool(Value v) { return v.bits - VALUE_FALSE.bits <= 1; }
static inline bool is_null(Value v) { return v.bits == VALUE_NULL.bits; }
static inline bool is_default(Value v) { return v.bits == VALUE_DEFAULT.bits; }
static inline bool is_unset(Value v) { return v.bits == VALUE_UNSET.bits; }
static inline bool is_abort(Value v) { return v.bits == VALUE_ABORT.bits; }
static inline bool is_keyword(Value v) { return v.bits - VALUE_NULL.bits <= 1; } /* Null or Default */
static inline bool is_i48(Value v) { return VALUE_TAG(v) == TAG_INT48; }
static inline bool is_function(Value v) { return VALUE_TAG(v) == TAG_FUNCTION; }
static inline bool is_ref(Value v) { return VALUE_TAG(v) == TAG_REF; }
static inline bool is_string(Value v) { return VALUE_TAG(v) == TAG_STRING; }
static inline bool is_counted(Value v) { return v.bits >= (uint64_t)TAG_STRING << 48; }
static inline void *value_pointer(Value v) { return (void *)(uintptr_t)(v.bits & VALUE_PAYLOAD_MASK); }
static inline bool is_block(Value v, BlockKind kind) {
    return VALUE_TAG(v) == TAG_BLOCK && ((Block *)value_pointer(v))->kind == kind;
}
static inline bool is_array(Value v) { return is_block(v, BLOCK_ARRAY); }
static inline bool is_map(Value v) { return is_block(v, BLOCK_MAP); }
static inline bool is_binary(Value v) { return is_block(v, BLOCK_BINARY); }
static inline bool is_pointer(Value v) { return is_block(v, BLOCK_POINTER); }
static inline bool is_struct(Value v) { return is_block(v, BLOCK_STRUCT); }
static inline bool is_object(Value v) { return is_block(v, BLOCK_OBJECT); }
static inline bool is_boxed_i64(Value v) { return is_block(v, BLOCK_INT64); }
static inline bool is_i64(Value v) { return is_i48(v) || is_boxed_i64(v); } /* of type Int64 */
static inline bool is_int(Value v) { return is_i32(v) || is_i64(v); }
static inline bool is_number(Value v) { return is_double(v) || is_int(v); }

/* ---- reading; the caller has checked the kind ---- */

static inline double as_double(Value v) {
    double d;
    memcpy(&d, &v.bits, sizeof d);
    return d;
}
static inline int32_t as_i32(Value v) { return (int32_t)(uint32_t)v.bits; }
static inline int64_t as_i48(Value v) { return (int64_t)(v.bits << 16) >> 16; }
static inline bool as_bool(Value v) { return v.bits & 1; }
static inline int64_t as_i64(Value v) { return is_i48(v) ? as_i48(v) : ((BoxedInt *)value_pointer(v))->value; }
/* Any Int32 or Int64. */
static inline int64_t as_int(Value v) { return is_i32(v) ? as_i32(v) : as_i64(v); }
static inline uint64_t as_pointer(Value v) { return ((BoxedPointer *)value_pointer(v))->value; }
static inline String *as_string(Value v) { return value_pointer(v); }
static inline Array *as_array(Value v) { return value_pointer(v); }
static inline Map *as_map(Value v) { return value_pointer(v); }
static inline Binary *as_binary(Value v) { return value_pointer(v); }
static inline Struct *as_struct(Value v) { return value_pointer(v); }
static inline Object *as_object(Value v) { return value_pointer(v); }
static inline const Callable *as_function(Value v) { return value_pointer(v); }
static inline Block *as_block(Value v) { return value_pointer(v); }
static inline Value *as_ref(Value v) { return value_pointer(v); }

/* ---- making ---- */

static inline Value from_i32(int32_t i) { return VALUE_MAKE((uint64_t)TAG_INT32, (uint32_t)i); }
static inline Value from_bool(bool b) { return (Value){VALUE_FALSE.bits | (uint64_t)b}; }
/* A Double that arithmetic made; use from_foreign_double for bits from elsewhere. */
static inline Value from_double(double d) {
    Value v;
    memcpy(&v.bits, &d, sizeof d);
    return v;
}
/* A Double whose bits come from outside (files, structures): a negative NaN becomes the plain one, because it looks like a
 * tag, or would once arithmetic has made it quiet. */
static inline Value from_foreign_double(double d) {
    Value v = from_double(d);
    return v.bits <= 0xFFF0000000000000u ? v : (Value){0xFFF8000000000000u};
}
/* A value of type Int64. Allocates (and may give ABORT) only beyond 48 bits. */
Value box_i64(Heap *heap, int64_t i);
static inline Value from_i64(Heap *heap, int64_t i) {
    if ((int64_t)((uint64_t)i << 16) >> 16 == i) return VALUE_MAKE((uint64_t)TAG_INT48, (uint64_t)i & VALUE_PAYLOAD_MASK);
    return box_i64(heap, i);
}
/* Int32 when it fits, else Int64: the type of integer results. */
static inline Value from_int(Heap *heap, int64_t i) { return i == (int32_t)i ? from_i32((int32_t)i) : from_i64(heap, i); }
Value from_pointer(Heap *heap, uint64_t address);
Value from_hwnd(Heap *heap, uint64_t handle);
static inline Value from_string(String *s) { return VALUE_MAKE((uint64_t)TAG_STRING, (uint64_t)(uintptr_t)s); }
static inline Value from_block(void *block) { return VALUE_MAKE((uint64_t)TAG_BLOCK, (uint64_t)(uintptr_t)block); }
static inline Value from_function(const Callable *f) { return VALUE_MAKE((uint64_t)TAG_FUNCTION, (uint64_t)(uintptr_t)f); }
static inline Value from_ref(Value *place) { return VALUE_MAKE((uint64_t)TAG_REF, (uint64_t)(uintptr_t)place); }

/* ---- counting ---- */

/* Frees a block whose count has dropped to zero; do not call. */
void block_destroy(Block *block);

static inline void block_copy(Block *block) {
    if (block->refs) block->refs++;
}
static inline void block_free(Block *block) {
    if (block->refs && --block->refs == 0) block_destroy(block);
}
static inline Value value_copy(Value v) {
    if (is_counted(v)) block_copy(value_pointer(v));
    return v;
}
static inline void value_free(Value v) {
    if (is_counted(v)) block_free(value_pointer(v));
}
/* Puts an owned value into a place, dropping what was there. */
static inline void value_store(Value *place, Value owned) {
    Value old = *place;
    *place = owned;
    value_free(old);
}

/* The name that VarGetType gives: "Int32", "Int64", "Double", "String", "Bool", "Keyword", "Binary", "Ptr", "Array",
 * "Map", "DLLStruct", "Function", "UserFunction". */
const char *value_type_name(Value v);

#endif
