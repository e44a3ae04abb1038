/* Memory by address, for Memory.au3 and the WinAPI files: blocks that a script asks for, and reading, writing and comparing
 * at any address. Only the library calls these; addresses are as safe as the script makes them, as with DllStructCreate.
 *
 * Every block is known here, so that freeing one twice is harmless and the end of the script frees all. */
#include "binary.h"
#include "builtin.h"
#include "family.h"
#include "struct.h"

typedef struct MemoryBlock {
    struct MemoryBlock *next;
    uint64_t size;
    uint8_t *bytes;
} MemoryBlock;

typedef struct Blocks {
    MemoryBlock *first;
} Blocks;

static void blocks_free(void *state) {
    Blocks *blocks = state;
    while (blocks->first) {
        MemoryBlock *block = blocks->first;
        blocks->first = block->next;
        mem_free(block->bytes);
        mem_free(block);
    }
}

static Blocks *blocks_of(Call *call) { return call_state(call, FAMILY_MEMORY, sizeof(Blocks), blocks_free); }

/* The link that leads to the block at an address, or NULL. */
static MemoryBlock **find_block(Blocks *blocks, uint64_t address) {
    for (MemoryBlock **link = &blocks->first; *link; link = &(*link)->next) {
        if ((uintptr_t)(*link)->bytes == address) return link;
    }
    return NULL;
}

static uint8_t *address_of(const Call *call, int i) {
    Value v = i < call->count ? call->args[i] : VALUE_NULL;
    return (uint8_t *)(uintptr_t)(is_pointer(v) ? as_pointer(v) : (uint64_t)to_i64(v));
}

/* __Au3_MemNew(bytes): zeroed memory; its address, or 0. */
static Value memory_new(Call *call) {
    Blocks *blocks = blocks_of(call);
    int64_t size = arg_i64(call, 0);
    if (!blocks) return VALUE_ABORT;
    if (size < 0 || size > INT32_MAX) return from_pointer(call->heap, 0);
    MemoryBlock *block = mem_calloc(call->heap, 1, sizeof *block);
    uint8_t *bytes = mem_calloc(call->heap, (size_t)size + 1, 1);
    if (!block || !bytes) {
        mem_free(block);
        mem_free(bytes);
        return VALUE_ABORT;
    }
    *block = (MemoryBlock){blocks->first, (uint64_t)size, bytes};
    blocks->first = block;
    return from_pointer(call->heap, (uintptr_t)bytes);
}

/* __Au3_MemSize(address): the size of a block, -1 for other addresses. */
static Value memory_size(Call *call) {
    Blocks *blocks = blocks_of(call);
    if (!blocks) return VALUE_ABORT;
    MemoryBlock **link = find_block(blocks, (uintptr_t)address_of(call, 0));
    return from_int(call->heap, link ? (int64_t)(*link)->size : -1);
}

/* __Au3_MemFree(address): True when it was a block. */
static Value memory_free(Call *call) {
    Blocks *blocks = blocks_of(call);
    if (!blocks) return VALUE_ABORT;
    MemoryBlock **link = find_block(blocks, (uintptr_t)address_of(call, 0));
    if (!link) return VALUE_FALSE;
    MemoryBlock *block = *link;
    *link = block->next;
    mem_free(block->bytes);
    mem_free(block);
    return VALUE_TRUE;
}

/* __Au3_MemMove(target, source, bytes) */
static Value memory_move(Call *call) {
    uint8_t *to = address_of(call, 0), *from = address_of(call, 1);
    int64_t size = arg_i64(call, 2);
    if (to && from && size > 0) memmove(to, from, (size_t)size);
    return from_bool(to && from && size >= 0);
}

/* __Au3_MemFill(target, bytes, value) */
static Value memory_fill(Call *call) {
    uint8_t *to = address_of(call, 0);
    int64_t size = arg_i64(call, 1);
    if (to && size > 0) memset(to, arg_int(call, 2) & 255, (size_t)size);
    return from_bool(to && size >= 0);
}

/* __Au3_MemSame(address, address, bytes) */
static Value memory_same(Call *call) {
    const uint8_t *a = address_of(call, 0), *b = address_of(call, 1);
    int64_t size = arg_i64(call, 2);
    return from_bool(a && b && size >= 0 && memcmp(a, b, (size_t)size) == 0);
}

/* __Au3_MemLength(address, wide): units before the NUL of a text. */
static Value memory_length(Call *call) {
    const uint8_t *text = address_of(call, 0);
    if (!text) return from_i32(0);
    if (!arg_bool(call, 1)) return from_int(call->heap, (int64_t)strlen((const char *)text));
    int64_t length = 0;
    while (text[2 * length] || text[2 * length + 1]) length++;
    return from_int(call->heap, length);
}

/* __Au3_Bytes(struct [, bytes]): the bytes of a structure, after setting the first of them. No address is looked at, so that a
 * script needs no right for it; a structure that lies over other memory could only be made with the right. */
static Value memory_bytes(Call *call) {
    if (!is_struct(call->args[0])) return fail(call, 1, 0, from_i32(0));
    Struct *s = as_struct(call->args[0]);
    if (call->count > 1 && is_binary(call->args[1])) {
        const Binary *bytes = as_binary(call->args[1]);
        memcpy(s->memory, bytes->bytes, bytes->size < s->size ? bytes->size : (size_t)s->size);
    }
    return binary_new(call->heap, s->memory, (size_t)s->size);
}

/* clang-format off */
const Builtin library_memory_builtins[] = {
    {"__Au3_MemNew",    1, 1, memory_new,    "__Au3_MemNew(bytes)",                    "Zeroed memory; for the library.",                0,            FULL},
    {"__Au3_MemSize",   1, 1, memory_size,   "__Au3_MemSize(address)",                 "The size of a block; for the library.",          0,            FULL},
    {"__Au3_MemFree",   1, 1, memory_free,   "__Au3_MemFree(address)",                 "Gives a block back; for the library.",           0,            FULL},
    {"__Au3_Bytes",     1, 2, memory_bytes,  "__Au3_Bytes(struct [, bytes])",          "The bytes of a structure; for the library.",     0,            FULL},
    {"__Au3_MemMove",   3, 3, memory_move,   "__Au3_MemMove(target, source, bytes)",   "Copies bytes by address; for the library.",      NEEDS_NATIVE, FULL},
    {"__Au3_MemFill",   3, 3, memory_fill,   "__Au3_MemFill(target, bytes, value)",    "Sets bytes by address; for the library.",        NEEDS_NATIVE, FULL},
    {"__Au3_MemSame",   3, 3, memory_same,   "__Au3_MemSame(address, address, bytes)", "Compares bytes by address; for the library.",    NEEDS_NATIVE, FULL},
    {"__Au3_MemLength", 2, 2, memory_length, "__Au3_MemLength(address, wide)",         "The length of a text in memory; for the library.", NEEDS_NATIVE, FULL},
};
/* clang-format on */
const int library_memory_builtins_count = sizeof library_memory_builtins / sizeof *library_memory_builtins;
