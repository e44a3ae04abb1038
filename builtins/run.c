/* Run, RunWait and the streams of the programs that they start. What a command line means is program.c, who was started is
 * child.c, the command interpreter (cmd.exe) is command.c. */
#include "run.h"

#include "ask.h"
#include "binary.h"
#include "command.h"
#include "environment.h"
#include "stream_text.h"

#include <stdio.h>
#include <string.h>

/* opt_flag: the three streams are bits of their own (OsSpawn.pipes has the same), 8 joins errors and output. */
enum { RUN_STREAMS = 15 };
/* Windows' numbers for what went wrong. */
enum { NO_FILE = 2, NOT_ALLOWED = 5, NO_PROGRAM = 193, NO_FOLDER = 267, NO_RIGHT = 1314 };

/* ---- starting ---- */

/* au3 itself gets half of the processes that may still be started: however scripts start each other, there are no more. */
static void share_limit(Call *call) {
    int left = call_starts_left(call);
    char number[16];
    if (left < 0) return;
    int share = left > 1 ? (left - 1) / 2 : 0;
    snprintf(number, sizeof number, "%d", share);
    environment_set(call_environment(call), "AU3_PROCESSES", number);
    call_take_starts(call, share);
}

static Child *start_file(Call *call, ProgramSpot *spot, const char *rest, OsSpawn *spawn) {
    ProgramArguments arguments;
    Child *child = NULL;
    if (spot->own) share_limit(call);
    if (program_arguments(call, spot, rest, &arguments)) {
        spawn->program = buffer_text(&spot->native);
        spawn->arguments = arguments.line.words;
        spawn->variable = arguments.variable.length ? buffer_text(&arguments.variable) : NULL;
        child = child_start(call, spawn);
    }
    program_arguments_free(&arguments);
    if (spot->own) environment_set(call_environment(call), "AU3_PROCESSES", NULL);
    return child;
}

static Child *start_shell(Call *call, const char *rest, const String *folder, OsSpawn *spawn) {
    CommandStart start = {.call = call, .text = rest, .folder = folder};
    spawn->program = "cmd.exe";
    spawn->body = command_main;
    spawn->argument = &start;
    return child_start(call, spawn);
}

Child *run_program(Call *call, ProgramSpot *spot, const char *rest, const String *folder, OsSpawn *spawn) {
    if (spot->kind == PROGRAM_NONE) return NULL;
    if (spot->kind == PROGRAM_SHELL) return start_shell(call, rest, folder, spawn);
    return start_file(call, spot, rest, spawn);
}

bool run_asked(Call *call, const char *command, const char *folder, unsigned pipes, Child **child) {
    Au3Process process = {.command = command, .folder = folder};
    Au3Decision decision = ask_process(call, &process);
    *child = decision == AU3_ANSWERED ? child_answered(call, &process, pipes) : NULL;
    ask_process_free(&process);
    return decision != AU3_ALLOW;
}

/* Starts a command line; NULL with *problem set when there is no such program. */
static Child *start_line(Call *call, OsSpawn *spawn, int *problem) {
    ProgramSpot spot;
    const char *rest;
    program_find_first(call, arg_utf8(call, 0, NULL), &spot, &rest);
    *problem = spot.unfit ? NO_PROGRAM : NO_FILE;
    Child *child = run_program(call, &spot, rest, arg_given(call, 1) ? arg_str(call, 1) : &string_empty, spawn);
    program_free(&spot);
    return child;
}

/* Starts the command line of argument 0 when the host allows it; NULL with *problem set when that cannot be. */
static Child *ask_line(Call *call, int *problem) {
    Buffer folder;
    Child *child = NULL;
    const char *line = arg_utf8(call, 0, NULL);
    unsigned flags = (unsigned)arg_int_or(call, 3, 0), pipes = flags & RUN_STREAMS;
    if (pipes && flags & CHILD_INHERIT) pipes = CHILD_INHERIT;
    buffer_init(&folder, call->heap);
    if (!program_folder(call, 1, &folder)) {
        *problem = NO_FOLDER;
    } else if (run_asked(call, line, buffer_text(&folder), pipes, &child)) {
        *problem = NOT_ALLOWED;
    } else {
        child = start_line(call, &(OsSpawn){.folder = buffer_text(&folder), .pipes = pipes}, problem);
    }
    buffer_free(&folder);
    return child;
}

/* Run(program [, folder [, show [, streams]]]): the number of the process. */
static Value run_run(Call *call) {
    int problem;
    Child *child = ask_line(call, &problem);
    return child ? from_double((double)child->pid) : fail(call, 1, problem, from_i32(0));
}

Value run_wait_for(Call *call, int64_t pid) {
    bool alive;
    Child *child = child_wait(call, pid, -1, &alive);
    if (!alive) return VALUE_ABORT;
    int32_t code = child ? child->code : 0;
    if (child) {
        child_close(child, CHILD_STREAMS | CHILD_RECORD);
        child->told = true;
    }
    return from_i32(code);
}

/* RunWait(program [, folder [, show [, streams]]]): the exit code. */
static Value run_wait(Call *call) {
    int problem;
    Child *child = ask_line(call, &problem);
    return child ? run_wait_for(call, child->pid) : fail(call, 1, problem, from_i32(0));
}

/* RunAs(user, domain, password, flag, program ...), RunAsWait: programs here cannot take the name of another user. */
static Value run_as(Call *call) { return fail(call, 1, NO_RIGHT, from_i32(0)); }

/* ---- output ---- */

static Child *child_of_argument(Call *call) { return child_find(call, arg_i64(call, 0)); }

/* What is unread of a stream as a value; text keeps back a character whose end has not come yet. */
static Value take_unread(Call *call, Child *child, int stream, bool peek) {
    Buffer *unread = &child->unread[stream];
    bool binary = arg_bool(call, 2), open = child->pipe[stream] != OS_NO_FILE;
    const char *bytes = unread->length ? unread->data : "";
    size_t size = binary || !open ? unread->length : stream_text_whole(bytes, unread->length);
    Value result = binary ? binary_new(call->heap, bytes, size) : stream_text(call->heap, bytes, size);
    call->extended = (int32_t)size;
    if (peek || size == 0) return result;
    unread->length -= size;
    memmove(unread->data, unread->data + size, unread->length);
    if (unread->length == 0) buffer_free(unread);
    return result;
}

/* A child without a usable stream is no child with streams any more. */
static void forget_unused(Child *child) {
    if (!(child->usable & CHILD_STREAMS)) child->usable = 0;
}

/* @error 1 while another stream of the child can be used, then 2. */
static Value read_stream(Call *call, int stream) {
    Child *child = child_of_argument(call);
    if (!child || !child->usable) return fail(call, 2, 0, VALUE_EMPTY);
    if (!(child->usable & 1u << stream)) {
        forget_unused(child);
        return fail(call, 1, 0, VALUE_EMPTY);
    }
    child_read(child, stream);
    if (child->unread[stream].failed) return VALUE_ABORT;
    if (child->unread[stream].length == 0 && child->pipe[stream] == OS_NO_FILE) {
        child_close(child, 1u << stream);
        forget_unused(child);
        return fail(call, child->usable ? 1 : 2, 0, VALUE_EMPTY);
    }
    return take_unread(call, child, stream, call->count > 1 && arg_given(call, 1) && arg_bool(call, 1));
}

/* StdoutRead(process [, peek [, binary]]): what is there, without waiting; @error 2 at the end. */
static Value run_stdout_read(Call *call) { return read_stream(call, CHILD_OUTPUT); }

/* StderrRead(process [, peek [, binary]]) */
static Value run_stderr_read(Call *call) { return read_stream(call, CHILD_ERRORS); }

/* ---- input ---- */

/* Writes everything while the child's output is kept from filling up. False: the run is over. */
static bool write_all(Call *call, int64_t pid, const char *bytes, size_t size, size_t *written) {
    *written = 0;
    for (Child *child; *written < size && (child = child_find(call, pid)) != NULL;) {
        size_t done;
        if (child->pipe[CHILD_INPUT] == OS_NO_FILE) { /* it has ended */
            child_close(child, 1u << CHILD_INPUT);
            return true;
        }
        OsFlow flow = os_pipe_write(child->pipe[CHILD_INPUT], bytes + *written, size - *written, &done);
        *written += done;
        if (flow == OS_FLOW_END) {
            child_close(child, 1u << CHILD_INPUT);
        } else if (flow == OS_FLOW_LATER) {
            if (!child_read_all(child) || !call_sleep(call, 1)) return false;
        }
    }
    return true;
}

/* StdinWrite(process [, data]): the count of bytes; without data the stream is closed. */
static Value run_stdin_write(Call *call) {
    size_t size, written;
    const char *bytes;
    children_update(call);
    Child *child = child_of_argument(call);
    if (!child || !child->usable) return fail(call, 2, 0, from_i32(1));
    bool usable = child->usable & 1u << CHILD_INPUT;
    if (call->count < 2) child_close(child, 1u << CHILD_INPUT);
    if (call->count < 2 || !usable) {
        forget_unused(child);
        return call->count < 2 ? from_i32(1) : fail(call, 1, 0, from_i32(1));
    }
    if (is_binary(call->args[1])) {
        bytes = (const char *)as_binary(call->args[1])->bytes;
        size = as_binary(call->args[1])->size;
    } else {
        bytes = arg_utf8(call, 1, &size);
    }
    int64_t pid = child->pid;
    if (!write_all(call, pid, bytes, size, &written)) return VALUE_ABORT;
    child = child_find(call, pid);
    if (child) forget_unused(child);
    return from_i32((int32_t)written);
}

/* StdioClose(process): the streams are not used any more. */
static Value run_stdio_close(Call *call) {
    Child *child = child_of_argument(call);
    if (child) child_close(child, CHILD_STREAMS | CHILD_RECORD);
    return from_i32(1);
}

/* clang-format off */
const Builtin run_builtins[] = {
    {"Run",        1, 4, run_run,         "Run(program [, workingdir [, show_flag [, opt_flag]]])",     "Starts a program.",                                NEEDS_PROCESS, FULL},
    {"RunAs",      5, 8, run_as,          "RunAs(username, domain, password, logon_flag, program [, workingdir [, show_flag [, opt_flag]]])", "Starts a program as another user.", NEEDS_PROCESS, WINDOWS},
    {"RunAsWait",  5, 8, run_as,          "RunAsWait(username, domain, password, logon_flag, program [, workingdir [, show_flag [, opt_flag]]])", "Starts a program as another user and waits for its end.", NEEDS_PROCESS, WINDOWS},
    {"RunWait",    1, 4, run_wait,        "RunWait(program [, workingdir [, show_flag [, opt_flag]]])", "Starts a program and waits for its end.",          NEEDS_PROCESS, FULL},
    {"StderrRead", 1, 3, run_stderr_read, "StderrRead(process_id [, peek [, binary]])",                 "What a started program wrote to its error stream.", NEEDS_PROCESS, FULL},
    {"StdinWrite", 1, 2, run_stdin_write, "StdinWrite(process_id [, data])",                            "Sends input to a started program.",                NEEDS_PROCESS, FULL},
    {"StdioClose", 1, 1, run_stdio_close, "StdioClose(process_id)",                                     "Closes the streams of a started program.",         NEEDS_PROCESS, FULL},
    {"StdoutRead", 1, 3, run_stdout_read, "StdoutRead(process_id [, peek [, binary]])",                 "What a started program wrote to its output.",      NEEDS_PROCESS, FULL},
};
/* clang-format on */
const int run_builtins_count = sizeof run_builtins / sizeof *run_builtins;
