/* ShellExecute, ShellExecuteWait and Sleep. Programs start at once, with a native working folder; documents and addresses are
 * the host's to open. */
#include "builtin.h"
#include "command_line.h"
#include "host.h"
#include "path.h"

#include <string.h>

/* ---- what is to be run ---- */

/* "http://x", "mailto:x": a scheme of at least two letters, so that C:\x is none. */
static bool is_address(const char *text) {
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+.-");
    return length > 1 && text[length] == ':' && !strchr(text, '\\');
}

/* Finds a bare program name on PATH: as it is, without .exe, and in lower case. */
static bool find_program(const char *name, Buffer *out) {
    Buffer tried;
    if (!*name || strpbrk(name, "/\\:")) return false;
    if (os_find_program(name, out)) return true;
    buffer_init(&tried, out->heap);
    for (const char *c = name; *c; c++) buffer_append_char(&tried, *c >= 'A' && *c <= 'Z' ? (char)(*c | 32) : *c);
    bool found = os_find_program(buffer_text(&tried), out);
    if (!found && tried.length > 4 && strcmp(tried.data + tried.length - 4, ".exe") == 0) {
        tried.length -= 4;
        found = os_find_program(buffer_text(&tried), out);
    }
    buffer_free(&tried);
    return found;
}

typedef enum Target { TARGET_NONE, TARGET_PROGRAM, TARGET_DOCUMENT } Target;

/* What argument 0 means; `out` gets the native path or the address. */
static Target find_target(Call *call, Buffer *out) {
    PathSpot spot;
    const char *name = arg_utf8(call, 0, NULL);
    if (is_address(name)) {
        buffer_append_str(out, name);
        return TARGET_DOCUMENT;
    }
    bool there = path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists;
    if (there) buffer_append(out, spot.native.data, spot.native.length);
    path_spot_free(&spot);
    if (there) return os_may_run(buffer_text(out)) ? TARGET_PROGRAM : TARGET_DOCUMENT;
    return find_program(name, out) ? TARGET_PROGRAM : TARGET_NONE;
}

/* The native folder to start in: argument 2, or the script's working folder. False when it is missing. */
static bool start_folder(Call *call, Buffer *out) {
    const String *text = arg_given(call, 2) ? arg_str(call, 2) : &string_empty;
    PathSpot spot;
    OsStat stat;
    if (text->length == 0) {
        buffer_append_str(out, paths_working_native(call_paths(call)));
        return true;
    }
    bool ok =
        path_locate(call_paths(call), text, &spot) && !os_stat(buffer_text(&spot.native), &stat) && stat.kind == OS_FOLDER;
    if (ok) buffer_append(out, spot.native.data, spot.native.length);
    path_spot_free(&spot);
    return ok;
}

static bool start_program(Call *call, const char *program, const char *folder, bool detached, int64_t *pid) {
    CommandLine line;
    const Host *host = call_host(call);
    if (host->write) host->write(host->user, 1, "", 0); /* what the script wrote comes before what the program writes */
    const char *parameters = arg_given(call, 1) ? arg_utf8(call, 1, NULL) : "";
    bool ok = command_line_split(&line, call->heap, program, parameters);
    OsSpawn spawn = {.program = program, .arguments = line.words, .folder = folder, .detached = detached};
    ok = ok && os_spawn(&spawn) == OS_OK;
    *pid = spawn.pid;
    command_line_free(&line);
    return ok;
}

/* Waits for a child with timers running. ABORT when the run ends meanwhile. */
static Value wait_for(Call *call, int64_t pid) {
    int code = 0;
    while (!os_wait(pid, 5, &code)) {
        if (!call_sleep(call, 5)) return VALUE_ABORT;
    }
    return from_i32(code);
}

static Value open_document(Call *call, const char *path) {
    const Host *host = call_host(call);
    bool ok = host->open_document && host->open_document(host->user, path);
    return ok ? from_i32(1) : fail(call, 1, 0, from_i32(0));
}

static Value shell_execute_with(Call *call, bool wait) {
    Buffer target, folder;
    int64_t pid = 0;
    buffer_init(&target, call->heap);
    buffer_init(&folder, call->heap);
    Target kind = find_target(call, &target);
    const char *path = buffer_text(&target);
    bool started =
        kind == TARGET_PROGRAM && start_folder(call, &folder) && start_program(call, path, buffer_text(&folder), !wait, &pid);
    Value result;
    if (kind == TARGET_DOCUMENT)
        result = open_document(call, path);
    else if (!started)
        result = fail(call, 1, 0, from_i32(0));
    else
        result = wait ? wait_for(call, pid) : from_double((double)pid);
    buffer_free(&target);
    buffer_free(&folder);
    return result;
}

/* ShellExecute(file [, parameters [, folder [, verb [, show]]]]): the number of the process; 1 for a document that was opened.
 */
static Value shell_execute(Call *call) { return shell_execute_with(call, false); }

/* ShellExecuteWait(...): the exit code. */
static Value shell_execute_wait(Call *call) { return shell_execute_with(call, true); }

/* Sleep(milliseconds) */
static Value process_sleep(Call *call) {
    int32_t milliseconds = arg_int(call, 0);
    if (milliseconds > 0 && !call_sleep(call, milliseconds)) return VALUE_ABORT;
    return from_i32(1);
}

/* clang-format off */
const Builtin process_builtins[] = {
    {"ShellExecute",     1, 5, shell_execute,      "ShellExecute(file [, parameters [, folder [, verb [, show]]]])",     "Starts a program or opens a document.",           NEEDS_PROCESS, FULL},
    {"ShellExecuteWait", 1, 5, shell_execute_wait, "ShellExecuteWait(file [, parameters [, folder [, verb [, show]]]])", "Starts a program and waits for its exit code.",   NEEDS_PROCESS, FULL},
    {"Sleep",            1, 1, process_sleep,      "Sleep(milliseconds)",                                                "Waits; timers go on.",                            0,             FULL},
};
/* clang-format on */
const int process_builtins_count = sizeof process_builtins / sizeof *process_builtins;
