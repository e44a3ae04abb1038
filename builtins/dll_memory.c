/* Memory: the heaps of kernel32 (Heap, Global, Local and Virtual functions are one here), and the Rtl functions that move
 * bytes.
 *
 * All blocks belong to the interpreter and end with it. What Global and Local functions give is the address itself, "movable"
 * or not. Memory is never executable, whatever the protection asked for. */
#include "dll_native.h"

#include "os/native.h"

#define PROCESS_HEAP 0x30

static uint64_t address(const void *at) { return (uint64_t)(uintptr_t)at; }

static uint64_t new_block(Native *n, uint64_t size) {
    void *block = nat_alloc(n, size);
    return block ? address(block) : nat_fail(n, WIN_NO_MEMORY, 0);
}

/* ---- heaps ---- */

static void close_heap(void *object) { mem_free(object); }
static const HandleType heap_type = {"heap", close_heap};

static uint64_t get_process_heap(Native *n) {
    (void)n;
    return PROCESS_HEAP;
}

static uint64_t heap_create(Native *n) { return nat_handle(n, &heap_type, mem_alloc(n->heap, 1)); }

static uint64_t heap_destroy(Native *n) {
    if (!nat_object(n, nat_u64(n, 0), &heap_type)) return nat_fail(n, WIN_BAD_HANDLE, 0);
    return nat_close(n, nat_u64(n, 0));
}

static uint64_t heap_alloc(Native *n) { return new_block(n, nat_u64(n, 2)); }

static uint64_t heap_free(Native *n) {
    if (!nat_ptr(n, 2) || nat_free(n, nat_ptr(n, 2))) return 1;
    return nat_fail(n, WIN_BAD_PARAMETER, 0);
}

static uint64_t heap_realloc(Native *n) {
    void *block = nat_resize(n, nat_ptr(n, 2), nat_u64(n, 3));
    return block ? address(block) : nat_fail(n, WIN_NO_MEMORY, 0);
}

static uint64_t heap_size(Native *n) { return (uint64_t)nat_size(n, nat_ptr(n, 2)); }

static uint64_t heap_validate(Native *n) { return !nat_ptr(n, 2) || nat_size(n, nat_ptr(n, 2)) >= 0; }

static uint64_t heap_compact(Native *n) {
    (void)n;
    return 0x100000;
}

/* ---- Global and Local ---- */

static uint64_t global_alloc(Native *n) { return new_block(n, nat_u64(n, 1)); }

static uint64_t global_realloc(Native *n) {
    if (nat_u32(n, 2) & 0x80) return nat_u64(n, 0); /* MODIFY: the flags only */
    void *block = nat_resize(n, nat_ptr(n, 0), nat_u64(n, 1));
    return block ? address(block) : nat_fail(n, WIN_NO_MEMORY, 0);
}

/* 0 when it went well, else the handle. */
static uint64_t global_free(Native *n) {
    if (!nat_ptr(n, 0) || nat_free(n, nat_ptr(n, 0))) return 0;
    return nat_fail(n, WIN_BAD_HANDLE, nat_u64(n, 0));
}

static uint64_t global_lock(Native *n) {
    if (nat_size(n, nat_ptr(n, 0)) >= 0) return nat_u64(n, 0);
    return nat_fail(n, WIN_BAD_HANDLE, 0);
}

/* Nothing is ever locked twice: 0, and no error. */
static uint64_t global_unlock(Native *n) {
    bool known = nat_size(n, nat_ptr(n, 0)) >= 0;
    return nat_fail(n, known ? WIN_OK : WIN_BAD_HANDLE, 0);
}

static uint64_t global_size(Native *n) {
    int64_t size = nat_size(n, nat_ptr(n, 0));
    return size >= 0 ? (uint64_t)size : nat_fail(n, WIN_BAD_HANDLE, 0);
}

static uint64_t global_flags(Native *n) { return nat_size(n, nat_ptr(n, 0)) >= 0 ? 0 : nat_fail(n, WIN_BAD_HANDLE, 0x8000); }

/* ---- Virtual ---- */

static uint64_t virtual_alloc(Native *n) {
    if (nat_u64(n, 0)) return nat_size(n, nat_ptr(n, 0)) >= 0 ? nat_u64(n, 0) : nat_fail(n, WIN_BAD_ADDRESS, 0);
    if (nat_u64(n, 1) == 0) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    return new_block(n, (nat_u64(n, 1) + 4095) & ~(uint64_t)4095);
}

static bool release_virtual(Native *n, const void *block, uint64_t size, uint32_t type) {
    bool known = nat_size(n, block) >= 0;
    if (type & 0x8000) return size == 0 && known && nat_free(n, block); /* MEM_RELEASE */
    return known;                                                       /* MEM_DECOMMIT keeps the memory */
}

static uint64_t virtual_free(Native *n) {
    if (release_virtual(n, nat_ptr(n, 0), nat_u64(n, 1), nat_u32(n, 2))) return 1;
    return nat_fail(n, WIN_BAD_PARAMETER, 0);
}

/* The forms for a process: only the own one has memory that can be reached. */
static uint64_t virtual_alloc_ex(Native *n) {
    if (nat_i64(n, 0) != -1) return nat_fail(n, WIN_ACCESS, 0);
    return nat_call_from(n, virtual_alloc, 1);
}

static uint64_t virtual_free_ex(Native *n) {
    if (nat_i64(n, 0) != -1) return nat_fail(n, WIN_ACCESS, 0);
    return nat_call_from(n, virtual_free, 1);
}

static uint64_t virtual_protect(Native *n) {
    nat_put32(n, 3, 4); /* it was PAGE_READWRITE */
    return 1;
}

static uint64_t say_yes(Native *n) {
    (void)n;
    return 1;
}

/* ReadProcessMemory, WriteProcessMemory: (process, address, buffer, size, done) of the own process */
static uint64_t copy_memory(Native *n, uint64_t to, uint64_t from, uint64_t size) {
    bool usable = os_memory_usable(from, (size_t)size, false) && os_memory_usable(to, (size_t)size, true);
    nat_put64(n, 4, usable ? size : 0);
    if (nat_i64(n, 0) != -1) return nat_fail(n, WIN_ACCESS, 0);
    if (!usable) return nat_fail(n, 299, 0); /* only a part */
    memmove((void *)(uintptr_t)to, (const void *)(uintptr_t)from, (size_t)size);
    return 1;
}

static uint64_t read_process_memory(Native *n) { return copy_memory(n, nat_u64(n, 2), nat_u64(n, 1), nat_u64(n, 3)); }
static uint64_t write_process_memory(Native *n) { return copy_memory(n, nat_u64(n, 1), nat_u64(n, 2), nat_u64(n, 3)); }

/* ---- bad pointers ---- */

static uint64_t is_bad_read(Native *n) { return !os_memory_usable(nat_u64(n, 0), (size_t)nat_u64(n, 1), false); }
static uint64_t is_bad_write(Native *n) { return !os_memory_usable(nat_u64(n, 0), (size_t)nat_u64(n, 1), true); }
static uint64_t is_bad_code(Native *n) {
    DllTarget target;
    return !dll_row_at(nat_u64(n, 0), &target) && !os_memory_usable(nat_u64(n, 0), 1, false);
}
/* Looks at the first unit only: a text ends somewhere behind it. */
static uint64_t is_bad_string(Native *n) {
    return !nat_u64(n, 0) || (nat_u64(n, 1) > 0 && !os_memory_usable(nat_u64(n, 0), 2, false));
}

/* ---- bytes ---- */

static uint64_t move_memory(Native *n) {
    if (nat_u64(n, 2) > 0) memmove(nat_ptr(n, 0), nat_ptr(n, 1), (size_t)nat_u64(n, 2));
    return nat_u64(n, 0);
}

static uint64_t fill_memory(Native *n) {
    if (nat_u64(n, 1) > 0) memset(nat_ptr(n, 0), nat_i32(n, 2) & 255, (size_t)nat_u64(n, 1));
    return 0;
}

static uint64_t zero_memory(Native *n) {
    if (nat_u64(n, 1) > 0) memset(nat_ptr(n, 0), 0, (size_t)nat_u64(n, 1));
    return 0;
}

/* How many bytes are the same from the start on. */
static uint64_t compare_memory(Native *n) {
    const uint8_t *a = nat_ptr(n, 0), *b = nat_ptr(n, 1);
    uint64_t same = 0;
    while (same < nat_u64(n, 2) && a[same] == b[same]) same++;
    return same;
}

/* RtlComputeCrc32(start, bytes, size) */
static uint64_t compute_crc32(Native *n) {
    const uint8_t *bytes = nat_ptr(n, 1);
    uint32_t crc = ~nat_u32(n, 0);
    for (uint32_t i = 0; i < nat_u32(n, 2); i++) {
        crc ^= bytes[i];
        for (int bit = 0; bit < 8; bit++) crc = crc >> 1 ^ (crc & 1 ? 0xEDB88320u : 0);
    }
    return (uint32_t)~crc;
}

/* clang-format off */
const DllRow memory_rows[] = {
    {"kernel32", "GetProcessHeap",     get_process_heap},
    {"kernel32", "HeapCreate",         heap_create},
    {"kernel32", "HeapDestroy",        heap_destroy},
    {"kernel32", "HeapAlloc",          heap_alloc},
    {"kernel32", "HeapFree",           heap_free},
    {"kernel32", "HeapReAlloc",        heap_realloc},
    {"kernel32", "HeapSize",           heap_size},
    {"kernel32", "HeapValidate",       heap_validate},
    {"kernel32", "HeapCompact",        heap_compact},
    {"kernel32", "HeapLock",           say_yes},
    {"kernel32", "HeapUnlock",         say_yes},
    {"kernel32", "GlobalAlloc",        global_alloc},
    {"kernel32", "GlobalReAlloc",      global_realloc},
    {"kernel32", "GlobalFree",         global_free},
    {"kernel32", "GlobalLock",         global_lock},
    {"kernel32", "GlobalHandle",       global_lock},
    {"kernel32", "GlobalUnlock",       global_unlock},
    {"kernel32", "GlobalSize",         global_size},
    {"kernel32", "GlobalFlags",        global_flags},
    {"kernel32", "LocalAlloc",         global_alloc},
    {"kernel32", "LocalReAlloc",       global_realloc},
    {"kernel32", "LocalFree",          global_free},
    {"kernel32", "LocalLock",          global_lock},
    {"kernel32", "LocalHandle",        global_lock},
    {"kernel32", "LocalUnlock",        global_unlock},
    {"kernel32", "LocalSize",          global_size},
    {"kernel32", "LocalFlags",         global_flags},
    {"kernel32", "VirtualAlloc",       virtual_alloc},
    {"kernel32", "VirtualAllocEx",     virtual_alloc_ex},
    {"kernel32", "VirtualFree",        virtual_free},
    {"kernel32", "VirtualFreeEx",      virtual_free_ex},
    {"kernel32", "VirtualProtect",     virtual_protect},
    {"kernel32", "VirtualLock",        say_yes},
    {"kernel32", "VirtualUnlock",      say_yes},
    {"kernel32", "ReadProcessMemory",  read_process_memory},
    {"kernel32", "WriteProcessMemory", write_process_memory},
    {"kernel32", "IsBadReadPtr",       is_bad_read},
    {"kernel32", "IsBadWritePtr",      is_bad_write},
    {"kernel32", "IsBadCodePtr",       is_bad_code},
    {"kernel32", "IsBadStringPtr*",    is_bad_string},
    {"kernel32", "RtlMoveMemory",      move_memory},
    {"kernel32", "RtlCopyMemory",      move_memory},
    {"kernel32", "RtlFillMemory",      fill_memory},
    {"kernel32", "RtlZeroMemory",      zero_memory},
    {"kernel32", "RtlCompareMemory",   compare_memory},
    {"ntdll",    "RtlMoveMemory",      move_memory},
    {"ntdll",    "RtlCopyMemory",      move_memory},
    {"ntdll",    "RtlFillMemory",      fill_memory},
    {"ntdll",    "RtlZeroMemory",      zero_memory},
    {"ntdll",    "RtlCompareMemory",   compare_memory},
    {"ntdll",    "RtlComputeCrc32",    compute_crc32},
    {"ole32",    "CoTaskMemFree",      global_free},
};
/* clang-format on */
const int memory_rows_count = sizeof memory_rows / sizeof *memory_rows;
