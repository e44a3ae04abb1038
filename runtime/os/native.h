/* Shared libraries of the system, loaded while a script runs (DllOpen). Addresses are numbers: whoever calls them knows the
 * types. */
#ifndef AU3_OS_NATIVE_H
#define AU3_OS_NATIVE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* A library by name, as the system looks for it, or by path; NULL when there is none. */
void *os_library_open(const char *name);
void os_library_close(void *library);
/* The address of what a library exports, 0 when there is no such name. */
uint64_t os_library_symbol(void *library, const char *name);

/* May the process read (write) all of these bytes? Asks the system, changes nothing. */
bool os_memory_usable(uint64_t address, size_t size, bool write);

/* A number for the running thread. */
uint64_t os_thread_number(void);

#endif
