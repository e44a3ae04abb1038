/* Values that need a block of their own (big Int64, pointers), the end of every block, and the names of the types.
 *
 * Not here: the inline part of the value, in value.h. The trick: blocks die without recursion, see doomed.h. */
#include "value.h"

#include "doomed.h"
#include "function.h"
#include "object.h"
#include "struct.h"

Value box_i64(Heap *heap, int64_t i) {
    BoxedInt *boxed = mem_alloc(heap, sizeof *boxed);
    if (!boxed) return VALUE_ABORT;
    *boxed = (BoxedInt){.head = {.refs = 1, .kind = BLOCK_INT64}, .value = i};
    return from_block(boxed);
}

static Value box_pointer(Heap *heap, uint64_t address, uint8_t sub) {
    BoxedPointer *boxed = mem_alloc(heap, sizeof *boxed);
    if (!boxed) return VALUE_ABORT;
    *boxed = (BoxedPointer){.head = {.refs = 1, .kind = BLOCK_POINTER, .sub = sub}, .value = address};
    return from_block(boxed);
}

Value from_pointer(Heap *heap, uint64_t address) { return box_pointer(heap, address, 0); }
Value from_hwnd(Heap *heap, uint64_t handle) { return box_pointer(heap, handle, 1); }

/* A block whose count is zero: freed if it holds no values, else put into the list. */
static void doom(Doomed *doomed, Block *block) {
    switch ((BlockKind)block->kind) {
    case BLOCK_ARRAY: doomed_push_array(doomed, (Array *)block); return;
    case BLOCK_MAP: doomed_push_map(doomed, (Map *)block); return;
    case BLOCK_STRUCT: struct_destroy((Struct *)block); return;
    case BLOCK_OBJECT: object_release((Object *)block, doomed); return;
    case BLOCK_STRING:
    case BLOCK_BINARY:
    case BLOCK_INT64:
    case BLOCK_POINTER: mem_free(block); return;
    }
}

void doomed_drop(Doomed *doomed, Value v) {
    if (!is_counted(v)) return;
    Block *block = value_pointer(v);
    if (block->refs && --block->refs == 0) doom(doomed, block);
}

void block_destroy(Block *block) {
    if (block->kind == BLOCK_STRING) {
        mem_free(block);
        return;
    }
    Doomed doomed = {NULL, NULL};
    doom(&doomed, block);
    while (doomed.arrays || doomed.maps) {
        if (doomed.arrays) array_release(doomed_pop_array(&doomed), &doomed);
        if (doomed.maps) map_release(doomed_pop_map(&doomed), &doomed);
    }
}

static const char *block_type_name(BlockKind kind) {
    switch (kind) {
    case BLOCK_STRING: return "String";
    case BLOCK_ARRAY: return "Array";
    case BLOCK_MAP: return "Map";
    case BLOCK_BINARY: return "Binary";
    case BLOCK_INT64: return "Int64";
    case BLOCK_POINTER: return "Ptr";
    case BLOCK_STRUCT: return "DLLStruct";
    case BLOCK_OBJECT: return "Object";
    }
    return "";
}

const char *value_type_name(Value v) {
    if (is_double(v)) return "Double";
    if (is_i32(v)) return "Int32";
    if (is_i48(v)) return "Int64";
    if (is_bool(v)) return "Bool";
    if (is_keyword(v)) return "Keyword";
    if (is_function(v)) return as_function(v)->user ? "UserFunction" : "Function";
    return is_counted(v) ? block_type_name((BlockKind)as_block(v)->kind) : "";
}
