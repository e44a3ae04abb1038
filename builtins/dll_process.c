/* Modules, processes and the environment of kernel32. Windows' own libraries are modules that are always loaded; the script's
 * process is the only one that can be looked into, others can be waited for and ended. */
#include "dll_native.h"

#include "environment.h"
#include "os/native.h"
#include "os/process.h"
#include "path.h"
#include "windows_variable.h"

#define PROGRAM_MODULE 0x140000000
#define THIS_PROCESS   UINT64_MAX
#define THIS_THREAD    (UINT64_MAX - 1)

/* ---- modules ---- */

static void close_module(void *object) {
    dll_unload(object);
    mem_free(object);
}
static const HandleType module_type = {"module", close_module};

static uint64_t get_module_handle(Native *n) {
    Value name = nat_text(n, 0);
    if (!is_string(name)) return PROGRAM_MODULE;
    const char *windows = dll_windows_name(as_string(name));
    value_free(name);
    return windows ? dll_module_address(windows) : nat_fail(n, WIN_NO_MODULE, 0);
}

/* GetModuleHandleEx(flags, name, handle) */
static uint64_t get_module_handle_ex(Native *n) {
    uint64_t module = nat_u32(n, 0) & 4 ? PROGRAM_MODULE : nat_call_with(n, get_module_handle, n->args + 1, 1);
    nat_put64(n, 2, module);
    return module != 0;
}

static uint64_t load_library(Native *n) {
    Value name = nat_text(n, 0);
    DllLibrary found, *library;
    if (!is_string(name)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    bool loaded = dll_load(n->call, as_string(name), &found);
    value_free(name);
    if (!loaded) return nat_fail(n, WIN_NO_MODULE, 0);
    if (found.windows) return dll_module_address(found.windows);
    library = mem_alloc(n->heap, sizeof *library);
    if (library) *library = found;
    return nat_handle(n, &module_type, library);
}

static uint64_t free_library(Native *n) {
    if (dll_module_at(nat_u64(n, 0)) || nat_u64(n, 0) == PROGRAM_MODULE) return 1;
    if (!nat_object(n, nat_u64(n, 0), &module_type)) return nat_fail(n, WIN_NO_MODULE, 0);
    return nat_close(n, nat_u64(n, 0));
}

/* GetProcAddress(module, name) */
static uint64_t get_proc_address(Native *n) {
    DllLibrary library = {.windows = dll_module_at(nat_u64(n, 0))};
    const DllLibrary *loaded = nat_object(n, nat_u64(n, 0), &module_type);
    DllTarget target;
    if (loaded) library = *loaded;
    if (!library.windows && !library.native) return nat_fail(n, WIN_NO_MODULE, 0);
    const char *name = nat_ptr(n, 1);
    bool named = nat_u64(n, 1) > 0xFFFF; /* else it is an ordinal */
    bool found = named && (library.windows ? dll_find(n->state, library.windows, name, &target)
                                           : dll_symbol(n->state, &library, name, &target));
    if (!found) return nat_fail(n, WIN_NO_PROCEDURE, 0);
    return target.row ? dll_row_address(&target) : target.address;
}

/* GetModuleFileName(module, buffer, size) */
static uint64_t put_module_name(Native *n, uint64_t module, int buffer, uint32_t room) {
    const char *windows = dll_module_at(module);
    Buffer path;
    buffer_init(&path, n->heap);
    Value name;
    if (windows) {
        buffer_printf(&path, "C:\\Windows\\System32\\%s.dll", windows);
        name = str_from_ascii(n->heap, buffer_text(&path));
    } else {
        os_program_path(&path);
        buffer_append_str(&path, ".exe");
        name = path_from_native(call_paths(n->call), buffer_text(&path));
    }
    buffer_free(&path);
    if (!is_string(name)) return nat_no_memory(n);
    uint32_t length = as_string(name)->length;
    nat_put_cut(nat_ptr(n, buffer), n->wide, room, as_string(name));
    value_free(name);
    return length < room ? length : nat_fail(n, WIN_SMALL_BUFFER, room);
}

static uint64_t get_module_file_name(Native *n) {
    bool known = nat_u64(n, 0) == 0 || nat_u64(n, 0) == PROGRAM_MODULE || dll_module_at(nat_u64(n, 0));
    return known ? put_module_name(n, nat_u64(n, 0), 1, nat_u32(n, 2)) : nat_fail(n, WIN_NO_MODULE, 0);
}

/* GetModuleFileNameEx(process, module, buffer, size) */
static uint64_t get_module_file_name_ex(Native *n) { return put_module_name(n, nat_u64(n, 1), 2, nat_u32(n, 3)); }

/* ---- processes ---- */

typedef struct Process {
    int64_t pid;
} Process;

static void close_process(void *object) { mem_free(object); }
static const HandleType process_type = {"process", close_process};

static uint64_t this_process(Native *n) { return (void)n, THIS_PROCESS; }
static uint64_t this_thread(Native *n) { return (void)n, THIS_THREAD; }
static uint64_t this_process_id(Native *n) { return (void)n, (uint64_t)os_process_id(); }
static uint64_t this_thread_id(Native *n) { return (void)n, (uint32_t)(os_thread_number() >> 4) | 1; }

int64_t dll_process_of(Native *n, uint64_t handle) {
    if (handle == THIS_PROCESS) return os_process_id();
    const Process *process = nat_object(n, handle, &process_type);
    if (!process) nat_fail(n, WIN_BAD_HANDLE, 0);
    return process ? process->pid : -1;
}

/* OpenProcess(access, inherit, pid) */
static uint64_t open_process(Native *n) {
    if (!os_process_exists(nat_u32(n, 2)) || nat_u32(n, 2) == 0) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    Process *process = mem_alloc(n->heap, sizeof *process);
    if (process) process->pid = nat_u32(n, 2);
    return nat_handle(n, &process_type, process);
}

static uint64_t get_process_id(Native *n) {
    int64_t pid = dll_process_of(n, nat_u64(n, 0));
    return pid > 0 ? (uint64_t)pid : 0;
}

/* GetExitCodeProcess(process, code): 259 while it runs */
static uint64_t get_exit_code(Native *n) {
    int64_t pid = dll_process_of(n, nat_u64(n, 0));
    if (pid < 0) return 0;
    nat_put32(n, 1, os_process_exists(pid) ? 259 : 0);
    return 1;
}

static uint64_t terminate_process(Native *n) {
    int64_t pid = dll_process_of(n, nat_u64(n, 0));
    if (pid < 0) return 0;
    return pid != os_process_id() && os_process_end(pid, true) == OS_OK ? 1 : nat_fail(n, WIN_ACCESS, 0);
}

/* QueryFullProcessImageName(process, flags, buffer, size): of the own process. */
static uint64_t query_image_name(Native *n) {
    uint32_t size = 0;
    if (n->args[3]) memcpy(&size, nat_ptr(n, 3), sizeof size);
    if (dll_process_of(n, nat_u64(n, 0)) != os_process_id()) return nat_fail(n, WIN_ACCESS, 0);
    uint32_t length = (uint32_t)put_module_name(n, 0, 2, size);
    nat_put32(n, 3, length);
    return length < size;
}

static uint64_t is_wow64(Native *n) {
    nat_put32(n, 1, 0);
    return 1;
}

static uint64_t priority_class(Native *n) { return dll_process_of(n, nat_u64(n, 0)) < 0 ? 0 : 0x20; /* normal */ }

/* GetProcessMemoryInfo(process, counters, size): faults, then sizes of 8 bytes */
static uint64_t process_memory(Native *n) {
    int64_t pid = dll_process_of(n, nat_u64(n, 0));
    OsProcessStats stats = {0};
    uint64_t counters[9] = {72};
    if (pid < 0 || nat_u32(n, 2) < sizeof counters || !n->args[1]) return 0;
    os_process_stats(n->heap, pid, &stats);
    counters[1] = stats.memory_peak;
    counters[2] = stats.memory;
    counters[7] = stats.memory;
    counters[8] = stats.memory_peak;
    memcpy(nat_ptr(n, 1), counters, sizeof counters);
    return 1;
}

/* ExitProcess would end the host program: the script ends instead, as by Exit. */
static uint64_t exit_process(Native *n) {
    call_fatal(n->call, "ExitProcess and FatalExit are not available: use Exit");
    n->failed = true;
    return 0;
}

/* ---- environment ---- */

/* Owned; UNSET when there is no such variable. */
static Value variable(Native *n, const char *name) {
    Buffer value;
    buffer_init(&value, n->heap);
    bool found = environment_get(call_environment(n->call), name, &value);
    Value result = found ? str_from_utf8(n->heap, value.data ? value.data : "", value.length) : windows_variable(n->call, name);
    buffer_free(&value);
    return result;
}

/* GetEnvironmentVariable(name, buffer, size) */
static uint64_t get_variable(Native *n) {
    char *name = nat_utf8(n, 0);
    Value value = name ? variable(n, name) : VALUE_UNSET;
    mem_free(name);
    return is_unset(value) ? nat_fail(n, WIN_NO_VARIABLE, 0) : nat_put_take(n, 1, nat_u32(n, 2), value);
}

static uint64_t set_variable(Native *n) {
    char *name = nat_utf8(n, 0), *value = nat_utf8(n, 1);
    bool set = name && environment_set(call_environment(n->call), name, value);
    mem_free(name);
    mem_free(value);
    return set ? 1 : nat_fail(n, WIN_BAD_PARAMETER, 0);
}

/* Appends the value of %name%, or the text as it stands; returns where to go on. */
static size_t expand_one(Native *n, const char *text, size_t at, Buffer *out) {
    const char *end = strchr(text + at + 1, '%');
    char name[256];
    size_t length = end ? (size_t)(end - text) - at - 1 : 0;
    Value value = VALUE_UNSET;
    if (length > 0 && length < sizeof name) {
        memcpy(name, text + at + 1, length);
        name[length] = 0;
        value = variable(n, name);
    }
    char *utf8 = is_string(value) ? str_to_utf8(n->heap, as_string(value), NULL) : NULL;
    value_free(value);
    if (utf8) buffer_append_str(out, utf8);
    if (!utf8) buffer_append(out, text + at, length + 1);
    mem_free(utf8);
    return utf8 ? at + length + 2 : at + length + 1;
}

/* ExpandEnvironmentStrings(text, buffer, size): the length with its NUL. */
static uint64_t expand_strings(Native *n) {
    char *text = nat_utf8(n, 0);
    Buffer out;
    if (!text) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    buffer_init(&out, n->heap);
    for (size_t at = 0; text[at];) {
        if (text[at] == '%')
            at = expand_one(n, text, at, &out);
        else
            buffer_append_char(&out, text[at++]);
    }
    Value expanded = str_from_utf8(n->heap, out.data ? out.data : "", out.length);
    mem_free(text);
    buffer_free(&out);
    if (is_abort(expanded)) return nat_no_memory(n);
    uint32_t length = as_string(expanded)->length + 1;
    nat_put_take(n, 1, nat_u32(n, 2), expanded);
    return length;
}

/* ---- the machine ---- */

static uint64_t put_name(Native *n, int i, uint64_t room, Value name) {
    if (!is_string(name)) return 0;
    uint32_t length = as_string(name)->length;
    nat_put_cut(nat_ptr(n, i), n->wide, room, as_string(name));
    nat_put32(n, i + 1, length);
    value_free(name);
    return length < room ? 1 : nat_fail(n, 111, 0);
}

static uint32_t room_at(const Native *n, int i) {
    uint32_t room = 0;
    if (n->args[i]) memcpy(&room, nat_ptr(n, i), sizeof room);
    return room;
}

/* GetComputerName(buffer, size), GetUserName(buffer, size: with the NUL) */
static uint64_t computer_name(Native *n) { return put_name(n, 0, room_at(n, 1), variable(n, "COMPUTERNAME")); }

static uint64_t user_name(Native *n) {
    uint64_t put = put_name(n, 0, room_at(n, 1), variable(n, "USERNAME"));
    if (put) nat_put32(n, 1, room_at(n, 1) + 1);
    return put;
}

/* MulDiv(a, b, c): rounded, -1 when it does not fit. */
static uint64_t mul_div(Native *n) {
    int64_t product = (int64_t)nat_i32(n, 0) * nat_i32(n, 1), by = nat_i32(n, 2);
    if (by == 0) return nat_from_i32(-1);
    if (by < 0) product = -product, by = -by;
    int64_t result = (product < 0 ? product - by / 2 : product + by / 2) / by;
    return nat_from_i32(result == (int32_t)result ? (int32_t)result : -1);
}

static uint64_t get_last_error(Native *n) { return n->state->last_error; }
static uint64_t set_last_error(Native *n) { return nat_fail(n, nat_u32(n, 0), 0); }
/* GetStartupInfo(information): its size, and nothing else */
static uint64_t startup_info(Native *n) {
    const uint32_t size = 104;
    if (!n->args[0]) return 0;
    memset(nat_ptr(n, 0), 0, size);
    nat_put32(n, 0, size);
    return 0;
}

/* GetHandleInformation(handle, flags): no handle is inherited or protected. */
static uint64_t handle_information(Native *n) {
    nat_put32(n, 1, 0);
    return 1;
}

/* Switching off the redirection of folders is for 32-bit programs only. */
static uint64_t no_redirection(Native *n) { return nat_fail(n, WIN_NOT_SUPPORTED_FUNCTION, 0); }

/* IsProcessorFeaturePresent(feature): what every x64 processor has */
static uint64_t processor_feature(Native *n) {
    static const uint8_t there[] = {2, 6, 8, 9, 10, 12, 14};
    return nat_u32(n, 0) < 256 && memchr(there, nat_i32(n, 0), sizeof there) != NULL;
}

/* clang-format off */
const DllRow process_rows[] = {
    {"kernel32", "GetLastError",               get_last_error},
    {"kernel32", "SetLastError",               set_last_error},
    {"kernel32", "MulDiv",                     mul_div},
    {"kernel32", "SetErrorMode",               nat_zero},
    {"kernel32", "GetErrorMode",               nat_zero},
    {"kernel32", "GetModuleHandle*",           get_module_handle},
    {"kernel32", "GetModuleHandleEx*",         get_module_handle_ex},
    {"kernel32", "LoadLibrary*",               load_library},
    {"kernel32", "LoadLibraryEx*",             load_library},
    {"kernel32", "FreeLibrary",                free_library},
    {"kernel32", "GetProcAddress",             get_proc_address},
    {"kernel32", "GetModuleFileName*",         get_module_file_name},
    {"psapi",    "GetModuleFileNameEx*",       get_module_file_name_ex},
    {"kernel32", "GetCurrentProcess",          this_process},
    {"kernel32", "GetCurrentThread",           this_thread},
    {"kernel32", "GetCurrentProcessId",        this_process_id},
    {"kernel32", "GetCurrentThreadId",         this_thread_id},
    {"kernel32", "OpenProcess",                open_process},
    {"kernel32", "GetProcessId",               get_process_id},
    {"kernel32", "GetExitCodeProcess",         get_exit_code},
    {"kernel32", "TerminateProcess",           terminate_process},
    {"kernel32", "QueryFullProcessImageName*", query_image_name},
    {"kernel32", "IsWow64Process",             is_wow64},
    {"kernel32", "GetPriorityClass",           priority_class},
    {"psapi",    "GetProcessMemoryInfo",       process_memory},
    {"kernel32", "K32GetProcessMemoryInfo",    process_memory},
    {"psapi",    "EmptyWorkingSet",            nat_one},
    {"kernel32", "IsDebuggerPresent",          nat_zero},
    {"kernel32", "ExitProcess",                exit_process},
    {"kernel32", "FatalExit",                  exit_process},
    {"kernel32", "SetPriorityClass",               priority_class},
    {"kernel32", "GetStartupInfo*",                startup_info},
    {"kernel32", "GetHandleInformation",           handle_information},
    {"kernel32", "SetHandleInformation",           nat_one},
    {"kernel32", "Wow64DisableWow64FsRedirection", no_redirection},
    {"kernel32", "Wow64RevertWow64FsRedirection",  no_redirection},
    {"kernel32", "Wow64EnableWow64FsRedirection",  nat_zero},
    {"kernel32", "IsProcessorFeaturePresent",      processor_feature},
    {"kernel32", "GetThreadErrorMode",             nat_zero},
    {"kernel32", "SetThreadErrorMode",             nat_one},
    {"kernel32", "SetDllDirectory*",               nat_one},
    {"kernel32", "GetEnvironmentVariable*",    get_variable},
    {"kernel32", "SetEnvironmentVariable*",    set_variable},
    {"kernel32", "ExpandEnvironmentStrings*",  expand_strings},
    {"kernel32", "GetComputerName*",           computer_name},
    {"advapi32", "GetUserName*",               user_name},
};
/* clang-format on */
const int process_rows_count = sizeof process_rows / sizeof *process_rows;
