/* Shared libraries by dlopen. Nothing is resolved late: a library that lacks a symbol fails when it is opened, not in the
 * middle of a call. */
#include "native.h"

#include <dlfcn.h>
#include <fcntl.h>
#include <pthread.h>
#include <unistd.h>

void *os_library_open(const char *name) { return dlopen(name, RTLD_NOW | RTLD_LOCAL); }

void os_library_close(void *library) { dlclose(library); }

uint64_t os_library_symbol(void *library, const char *name) { return (uint64_t)(uintptr_t)dlsym(library, name); }

/* A pipe takes bytes from an address, and gives them back to it, without a signal when the address is bad. */
static bool copy_through(const int pipes[2], uint64_t address, bool write_back) {
    void *at = (void *)(uintptr_t)address;
    char byte;
    if (write(pipes[1], at, 1) != 1) return false;
    ssize_t back = read(pipes[0], write_back ? at : &byte, 1);
    if (back != 1 && read(pipes[0], &byte, 1) != 1) return false; /* the pipe is left empty */
    return back == 1;
}

bool os_memory_usable(uint64_t address, size_t size, bool write_back) {
    if (size == 0) return true;
    uint64_t page = (uint64_t)sysconf(_SC_PAGESIZE), last = address + size - 1;
    int pipes[2];
    if (last < address || pipe(pipes) != 0) return false;
    bool usable = copy_through(pipes, address, write_back);
    for (uint64_t at = (address / page + 1) * page; usable && at <= last && at != 0; at += page) {
        usable = copy_through(pipes, at, write_back);
    }
    close(pipes[0]);
    close(pipes[1]);
    return usable;
}

uint64_t os_thread_number(void) { return (uint64_t)(uintptr_t)pthread_self(); }
