/* Big stacks: the tree walker recurses on the C stack, and AutoIt allows 1899 nested calls, each with deep expressions.
 *
 * A stack is reserved, not committed, address space with a guard page below. The jump there and back is ucontext's
 * (getcontext and setcontext: swapcontext would make the address sanitizer print a warning in every run); the sanitizer is
 * told of it, for otherwise it takes the switch for an overflow. */
#define _GNU_SOURCE
#include "os/os.h"

#include <pthread.h>
#include <sys/mman.h>
#include <ucontext.h>
#include <unistd.h>

#if defined(__SANITIZE_ADDRESS__)
#define STACK_ASAN 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define STACK_ASAN 1
#endif
#endif

#ifdef STACK_ASAN
#include <sanitizer/common_interface_defs.h>
#endif

typedef struct StackRun {
    void (*function)(void *argument, void *lowest);
    void *argument;
    void *lowest;
    volatile bool started;
    ucontext_t caller, callee;
#ifdef STACK_ASAN
    void *fake_stack;
    const void *old_bottom;
    size_t old_size;
#endif
} StackRun;

/* makecontext passes ints only; the address of the run comes in two halves. */
static void stack_entry(unsigned high, unsigned low) {
    StackRun *run = (StackRun *)(uintptr_t)((uint64_t)high << 32 | low);
#ifdef STACK_ASAN
    __sanitizer_finish_switch_fiber(NULL, &run->old_bottom, &run->old_size);
#endif
    run->function(run->argument, run->lowest);
#ifdef STACK_ASAN
    __sanitizer_start_switch_fiber(NULL, run->old_bottom, run->old_size); /* NULL: this stack is done with */
#endif
}

static bool stack_switch(StackRun *run, void *stack, size_t bytes) {
    if (getcontext(&run->callee) != 0) return false;
    run->callee.uc_stack.ss_sp = stack;
    run->callee.uc_stack.ss_size = bytes;
    run->callee.uc_link = &run->caller;
    uint64_t address = (uint64_t)(uintptr_t)run;
    makecontext(&run->callee, (void (*)(void))(void *)stack_entry, 2, (unsigned)(address >> 32), (unsigned)address);
#ifdef STACK_ASAN
    __sanitizer_start_switch_fiber(&run->fake_stack, stack, bytes);
#endif
    /* The first way through starts the callee; its end comes back here through uc_link. */
    run->started = false;
    bool ok = getcontext(&run->caller) == 0;
    if (ok && !run->started) {
        run->started = true;
        setcontext(&run->callee);
        ok = false;
    }
#ifdef STACK_ASAN
    __sanitizer_finish_switch_fiber(run->fake_stack, NULL, NULL);
#endif
    return ok;
}

bool os_run_on_stack(size_t bytes, void (*function)(void *argument, void *lowest), void *argument) {
    size_t page = (size_t)sysconf(_SC_PAGESIZE);
    bytes = (bytes + page - 1) / page * page;
    char *base =
        mmap(NULL, bytes + page, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE | MAP_STACK, -1, 0);
    if (base == MAP_FAILED) return false;
    madvise(base, bytes + page, MADV_NOHUGEPAGE); /* else the first touch takes 2 MiB; it is no error when that fails */
    bool ok = mprotect(base, page, PROT_NONE) == 0;
    if (ok) {
        StackRun run = {.function = function, .argument = argument, .lowest = base + page};
        ok = stack_switch(&run, base + page, bytes);
    }
    munmap(base, bytes + page);
    return ok;
}

void *os_stack_limit(void) {
    pthread_attr_t attributes;
    if (pthread_getattr_np(pthread_self(), &attributes) != 0) return NULL;
    void *lowest = NULL;
    size_t size = 0, guard = 0;
    pthread_attr_getstack(&attributes, &lowest, &size);
    pthread_attr_getguardsize(&attributes, &guard);
    pthread_attr_destroy(&attributes);
    return lowest ? (char *)lowest + guard : NULL;
}
