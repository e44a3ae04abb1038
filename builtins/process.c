/* ShellExecute, ShellExecuteWait and Sleep. Programs start at once, with a native working folder; documents and addresses are
 * the host's to open. */
#include "host.h"
#include "path.h"
#include "run.h"

#include <string.h>

/* ---- what is to be run ---- */

/* "http://x", "mailto:x": a scheme of at least two letters, so that C:\x is none. */
static bool is_address(const char *text) {
    size_t length = strspn(text, "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ+.-");
    return length > 1 && text[length] == ':' && !strchr(text, '\\');
}

typedef enum Target { TARGET_NONE, TARGET_PROGRAM, TARGET_DOCUMENT } Target;

/* What argument 0 means; `spot` gets the program, or in its path the document or address. */
static Target find_target(Call *call, ProgramSpot *spot) {
    PathSpot place;
    const char *name = arg_utf8(call, 0, NULL);
    program_find(call, name, spot);
    if (spot->kind != PROGRAM_NONE) return TARGET_PROGRAM;
    if (is_address(name)) {
        buffer_append_str(&spot->native, name);
        return TARGET_DOCUMENT;
    }
    bool there = path_locate(call_paths(call), arg_str(call, 0), &place) && place.exists;
    if (there) buffer_append(&spot->native, place.native.data, place.native.length);
    path_spot_free(&place);
    return there ? TARGET_DOCUMENT : TARGET_NONE;
}

static Child *start_program(Call *call, ProgramSpot *spot, bool detached) {
    Buffer folder;
    buffer_init(&folder, call->heap);
    const char *parameters = arg_given(call, 1) ? arg_utf8(call, 1, NULL) : "";
    Child *child = NULL;
    if (program_folder(call, 2, &folder)) {
        OsSpawn spawn = {.folder = buffer_text(&folder), .detached = detached};
        child = run_program(call, spot, parameters, arg_given(call, 2) ? arg_str(call, 2) : &string_empty, &spawn);
    }
    buffer_free(&folder);
    return child;
}

static Value open_document(Call *call, const char *path) {
    const Host *host = call_host(call);
    bool ok = host->open_document && host->open_document(host->user, path);
    return ok ? from_i32(1) : fail(call, 1, 0, from_i32(0));
}

/* What the host says to the file with its parameters; as run_asked. */
static bool shell_asked(Call *call, Child **child) {
    Buffer line, folder;
    buffer_init(&line, call->heap);
    buffer_init(&folder, call->heap);
    buffer_append_str(&line, arg_utf8(call, 0, NULL));
    const char *parameters = arg_given(call, 1) ? arg_utf8(call, 1, NULL) : "";
    if (*parameters) buffer_printf(&line, " %s", parameters);
    if (!program_folder(call, 2, &folder)) buffer_append_str(&folder, "");
    bool done = run_asked(call, buffer_text(&line), buffer_text(&folder), 0, child);
    buffer_free(&line);
    buffer_free(&folder);
    return done;
}

static Value shell_execute_with(Call *call, bool wait) {
    ProgramSpot spot;
    Value result;
    Child *answered;
    if (shell_asked(call, &answered)) {
        if (!answered) return fail(call, 1, 0, from_i32(0));
        return wait ? run_wait_for(call, answered->pid) : from_double((double)answered->pid);
    }
    Target kind = find_target(call, &spot);
    Child *child = kind == TARGET_PROGRAM ? start_program(call, &spot, !wait) : NULL;
    if (kind == TARGET_DOCUMENT)
        result = open_document(call, buffer_text(&spot.native));
    else if (!child)
        result = fail(call, 1, 0, from_i32(0));
    else
        result = wait ? run_wait_for(call, child->pid) : from_double((double)child->pid);
    program_free(&spot);
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
