/* kernel32: errors, modules, and what fits nowhere else. */
#include "dll_native.h"

static uint64_t get_last_error(Native *n) { return n->state->last_error; }

static uint64_t set_last_error(Native *n) { return nat_fail(n, nat_u32(n, 0), 0); }

/* clang-format off */
const DllRow kernel32_rows[] = {
    {"kernel32", "GetLastError", get_last_error},
    {"kernel32", "SetLastError", set_last_error},
};
/* clang-format on */
const int kernel32_rows_count = sizeof kernel32_rows / sizeof *kernel32_rows;
