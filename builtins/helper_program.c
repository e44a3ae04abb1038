/* Running small programs for a builtin; see helper_program.h.
 *
 * Clipboard programs stay behind to serve what was copied. They must not hold our own streams, else whoever reads our output
 * never sees its end: so they always get pipes, whose other ends are closed here. */
#include "helper_program.h"

#include "ask.h"
#include "environment.h"
#include "os/process.h"
#include "path.h"

#include <string.h>

#define PATIENCE 5000.0 /* milliseconds; a sound may take longer and is waited for with timers running */

static bool variable_set(Call *call, const char *name) {
    Buffer value;
    buffer_init(&value, call->heap);
    bool set = environment_get(call_environment(call), name, &value) && value.length > 0;
    buffer_free(&value);
    return set;
}

bool helper_has_display(Call *call) { return variable_set(call, "WAYLAND_DISPLAY") || variable_set(call, "DISPLAY"); }

static void close_stream(OsSpawn *spawn, int i) {
    if (spawn->stream[i] != OS_NO_FILE) os_close(spawn->stream[i]);
    spawn->stream[i] = OS_NO_FILE;
}

/* Gives the input away and reads the output until one side ends or patience does. */
static void exchange(OsSpawn *spawn, const HelperRun *run) {
    double end = os_clock() + PATIENCE;
    size_t sent = 0, done;
    bool reading = run->output != NULL;
    os_pipe_at_once(spawn->stream[0]);
    os_pipe_at_once(spawn->stream[1]);
    while (os_clock() < end && (sent < run->input_size || reading)) {
        bool moved = false;
        if (sent < run->input_size) {
            OsFlow flow = os_pipe_write(spawn->stream[0], run->input + sent, run->input_size - sent, &done);
            sent = flow == OS_FLOW_END ? run->input_size : sent + done;
            moved = flow == OS_FLOW_DONE;
        }
        if (sent == run->input_size) close_stream(spawn, 0);
        char *room = reading ? buffer_reserve(run->output, 4096) : NULL;
        OsFlow flow = room ? os_pipe_read(spawn->stream[1], room, 4096, &done) : OS_FLOW_END;
        if (flow == OS_FLOW_DONE) run->output->length += done;
        reading = flow != OS_FLOW_END;
        if (!moved && flow == OS_FLOW_LATER) os_sleep(1);
    }
}

/* Waits for the end with timers running. */
static bool ended_well(Call *call, int64_t pid) {
    int code = 1;
    while (!os_wait(pid, 5, &code)) {
        if (call_sleep(call, 5)) continue;
        os_end_process(pid);
        os_forget_child(pid);
        return false;
    }
    return code == 0;
}

/* What the host says. True: nothing is to be run, *ok tells how it ended. */
static bool asked(Call *call, const HelperRun *run, bool *ok) {
    Buffer line;
    buffer_init(&line, call->heap);
    for (int i = 0; run->words[i]; i++) buffer_printf(&line, i ? " %s" : "%s", run->words[i]);
    Au3Process process = {.command = buffer_text(&line), .folder = paths_working_native(call_paths(call))};
    Au3Decision decision = ask_process(call, &process);
    if (decision == AU3_ANSWERED && run->output && process.output)
        buffer_append(run->output, process.output, process.output_size);
    *ok = decision == AU3_ANSWERED && process.exit_code == 0;
    ask_process_free(&process);
    buffer_free(&line);
    return decision != AU3_ALLOW;
}

bool helper_run(Call *call, const HelperRun *run) {
    Buffer program;
    bool answer;
    if (asked(call, run, &answer)) return answer;
    if (!call_may_start(call)) return false;
    buffer_init(&program, call->heap);
    bool found = environment_find_program(call_environment(call), run->words[0], &program);
    OsSpawn spawn = {.program = buffer_text(&program),
                     .arguments = run->words,
                     .environment = environment_list(call_environment(call)),
                     .pipes = 7,
                     .detached = !run->wait};
    bool ok = found && os_spawn(&spawn) == OS_OK;
    if (ok) {
        if (run->wait && (run->output || run->input_size)) exchange(&spawn, run);
        for (int i = 0; i < 3; i++) close_stream(&spawn, i);
        if (run->wait)
            ok = ended_well(call, spawn.pid);
        else
            os_forget_child(spawn.pid);
    }
    buffer_free(&program);
    return ok;
}
