/* What WinAPIProc.au3 asks of processes: figures that the system tells, and exit codes of children. Native, because only the
 * os layer knows where a system keeps them. Only the library calls these. */
#include "array.h"
#include "builtin.h"
#include "child.h"
#include "dll_native.h"
#include "os/machine_info.h"
#include "os/process_info.h"
#include "path.h"

#include <stdio.h>
#include <string.h>

#define FILETIME_1970 116444736000000000
#define STILL_ACTIVE  259

/* One argument as Windows' rules quote it. */
static void append_argument(Buffer *out, const char *argument) {
    bool quoted = !*argument || strpbrk(argument, " \t");
    if (out->length) buffer_append_str(out, " ");
    if (quoted) buffer_append_str(out, "\"");
    buffer_append_str(out, argument);
    if (quoted) buffer_append_str(out, "\"");
}

/* The command line without the program. */
static Value command_line(Call *call, const Buffer *arguments) {
    Buffer line;
    buffer_init(&line, call->heap);
    const char *start = buffer_text((Buffer *)arguments);
    size_t at = arguments->length ? strlen(start) + 1 : 0;
    for (; at < arguments->length; at += strlen(start + at) + 1) append_argument(&line, start + at);
    Value result = str_from_utf8(call->heap, buffer_text(&line), line.length);
    buffer_free(&line);
    return result;
}

static Value path_value(Call *call, Buffer *native) {
    return native->length ? path_from_native(call_paths(call), buffer_text(native)) : VALUE_EMPTY;
}

static Value text_value(Call *call, Buffer *text) { return str_from_utf8(call->heap, buffer_text(text), text->length); }

static Value numbers_array(Call *call, const int64_t *numbers, uint32_t count) {
    Array *array = array_new_1d(call->heap, count);
    if (!array) return VALUE_ABORT;
    for (uint32_t i = 0; i < count; i++) value_store(&array->items[i], from_i64(call->heap, numbers[i]));
    return from_block(array);
}

/* __Au3_Machine(): [processors, bytes of a page, idle, kernel and user time, processes, threads, promised memory, what can be
 * promised, cache of files, memory of the kernel, external power, battery, charging]; times in units of 100 nanoseconds. */
static Value library_machine(Call *call) {
    OsMachineInfo info;
    os_machine_info(call->heap, &info);
    const int64_t numbers[] = {info.processors,    info.page_size,      info.idle / 100, info.kernel / 100, info.user / 100,
                               info.processes,     info.threads,        info.committed,  info.commit_limit, info.file_cache,
                               info.kernel_memory, info.external_power, info.battery,    info.charging};
    return numbers_array(call, numbers, sizeof numbers / sizeof *numbers);
}

static Value fill_info(Call *call, OsProcessInfo *info) {
    const int64_t numbers[] = {info->parent,
                               info->user_time / 100,
                               info->kernel_time / 100,
                               info->started / 100 + FILETIME_1970,
                               (int64_t)info->faults,
                               (int64_t)info->memory,
                               (int64_t)info->memory_peak,
                               (int64_t)info->own,
                               (int64_t)info->own_peak,
                               (int64_t)info->handles,
                               (int64_t)info->processors,
                               info->nice,
                               0,
                               0,
                               0,
                               0,
                               0 /* the texts below take their places */};
    enum { NUMBERS = sizeof numbers / sizeof *numbers - 5 };
    Value result = numbers_array(call, numbers, NUMBERS + 5);
    if (is_abort(result)) return result;
    Array *array = as_array(result);
    value_store(&array->items[NUMBERS], path_value(call, &info->program));
    value_store(&array->items[NUMBERS + 1], path_value(call, &info->folder));
    value_store(&array->items[NUMBERS + 2], command_line(call, &info->arguments));
    value_store(&array->items[NUMBERS + 3], text_value(call, &info->user));
    value_store(&array->items[NUMBERS + 4], text_value(call, &info->threads));
    return result;
}

/* __Au3_Process(id): [parent, user time, kernel time, start, page faults, memory, its peak, memory of its own, its peak,
 * handles, processors, nice value, program, folder, command line, user, threads], or 0 and @error 1. */
static Value library_process(Call *call) {
    OsProcessInfo info;
    children_update(call);
    bool found = os_process_info(call->heap, arg_i64(call, 0), &info) == OS_OK;
    Value result = found ? fill_info(call, &info) : fail(call, 1, 0, from_i32(0));
    os_process_info_free(&info);
    return result;
}

/* __Au3_ExitCode(id): of a child, or 259 while it runs; @error 1 for others. */
static Value library_exit_code(Call *call) {
    int64_t pid = arg_i64(call, 0);
    children_update(call);
    Child *child = child_find(call, pid);
    if (child && child->ended) return from_i64(call->heap, (uint32_t)child->code);
    if (os_process_exists(pid)) return from_i64(call->heap, STILL_ACTIVE);
    return fail(call, 1, 0, from_i64(call->heap, 0));
}

/* __Au3_SetProcessors(id, bits) */
static Value library_set_processors(Call *call) {
    int64_t pid = arg_i64(call, 0);
    bool done = os_process_exists(pid) && os_process_set_processors(pid, (uint64_t)arg_i64(call, 1)) == OS_OK;
    return from_bool(done);
}

/* __Au3_LastError([error]): what GetLastError gives, and sets it. */
static Value library_last_error(Call *call) {
    DllState *state = dll_state(call);
    if (!state) return VALUE_ABORT;
    if (call->count > 0) state->last_error = (uint32_t)arg_i64(call, 0);
    return from_i64(call->heap, state->last_error);
}

/* __Au3_Message(error): the sentence for it with a line end, "" for none. */
static Value library_message(Call *call) {
    const char *text = dll_message((uint32_t)arg_i64(call, 0));
    if (!text) return VALUE_EMPTY;
    char line[160];
    snprintf(line, sizeof line, "%s\r\n", text);
    return str_from_ascii(call->heap, line);
}

/* __Au3_EndProcess(id): at once, without asking it. */
static Value library_end_process(Call *call) { return from_bool(os_process_end(arg_i64(call, 0), true) == OS_OK); }

static uint64_t address_of(const Call *call, int i) {
    Value v = call->args[i];
    return is_pointer(v) ? as_pointer(v) : (uint64_t)to_i64(v);
}

/* __Au3_ProcessMemory(id, address, bytes, size, write): copies memory of a process to the address `bytes`, or the other way. */
static Value library_process_memory(Call *call) {
    int64_t size = arg_i64(call, 3);
    if (size < 0) return VALUE_FALSE;
    void *bytes = (void *)(uintptr_t)address_of(call, 2);
    return from_bool(os_process_memory(arg_i64(call, 0), address_of(call, 1), bytes, (size_t)size, arg_bool(call, 4)));
}

/* __Au3_MemBad(address, size, write): can one of the bytes not be read (or written)? */
static Value library_memory_bad(Call *call) {
    uint8_t bytes[4096];
    uint64_t address = address_of(call, 0);
    int64_t left = arg_i64(call, 1), pid = os_process_id();
    while (left > 0) {
        size_t part = left < (int64_t)sizeof bytes ? (size_t)left : sizeof bytes;
        if (!os_process_memory(pid, address, bytes, part, false)) return VALUE_TRUE;
        if (arg_bool(call, 2) && !os_process_memory(pid, address, bytes, part, true)) return VALUE_TRUE;
        address += part;
        left -= (int64_t)part;
    }
    return VALUE_FALSE;
}

/* clang-format off */
const Builtin library_process_builtins[] = {
    {"__Au3_Process",       1, 1, library_process,        "__Au3_Process(id)",             "What the system tells of a process; for WinAPIProc.au3.", NEEDS_PROCESS, FULL},
    {"__Au3_Machine",       0, 0, library_machine,        "__Au3_Machine()",               "Figures of the machine; for WinAPISys.au3.",              NEEDS_PROCESS, FULL},
    {"__Au3_ExitCode",      1, 1, library_exit_code,      "__Au3_ExitCode(id)",            "How a process ended; for WinAPIProc.au3.",                NEEDS_PROCESS, FULL},
    {"__Au3_SetProcessors", 2, 2, library_set_processors, "__Au3_SetProcessors(id, bits)", "Where a process may run; for WinAPI.au3.",                NEEDS_PROCESS, FULL},
    {"__Au3_ProcessMemory", 5, 5, library_process_memory, "__Au3_ProcessMemory(id, address, bytes, size, write)", "Memory of a process; for WinAPI.au3.", NEEDS_PROCESS | NEEDS_NATIVE, FULL},
    {"__Au3_MemBad",        3, 3, library_memory_bad,     "__Au3_MemBad(address, size, write)", "Looks whether memory is there; for WinAPIInternals.au3.", NEEDS_NATIVE, FULL},
    {"__Au3_LastError",     0, 1, library_last_error,     "__Au3_LastError([error])",      "The last error of the system; for WinAPIError.au3.",      0,             FULL},
    {"__Au3_Message",       1, 1, library_message,        "__Au3_Message(error)",          "The sentence for an error; for WinAPI.au3.",              0,             FULL},
    {"__Au3_EndProcess",    1, 1, library_end_process,    "__Au3_EndProcess(id)",          "Ends a process at once; for WinAPIProc.au3.",             NEEDS_PROCESS, FULL},
};
/* clang-format on */
const int library_process_builtins_count = sizeof library_process_builtins / sizeof *library_process_builtins;
