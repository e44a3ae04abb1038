/* au3 SCRIPT, au3 -e CODE, au3 -: one interpreter with the terminal as its host, loaded and run. */
#define _GNU_SOURCE
#include "run.h"

#include "interrupt.h"
#include "report.h"
#include "text.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* ---- loading ---- */

/* Standard input to its end, in memory from malloc. */
static char *read_input(size_t *size) {
    char *text = NULL;
    size_t room = 0;
    *size = 0;
    do {
        if (*size == room) {
            char *more = realloc(text, room = room * 2 + 65536);
            if (!more) break;
            text = more;
        }
        *size += fread(text + *size, 1, room - *size, stdin);
    } while (*size == room);
    return text;
}

static Au3Load load_input(Au3 *au3) {
    size_t size;
    char *text = read_input(&size);
    if (!text) return AU3_LOAD_NO_MEMORY;
    Au3Load result = size ? au3_load(au3, "<stdin>", text, size, 0) : AU3_LOAD_EMPTY;
    free(text);
    return result;
}

static Au3Load load_code(Au3 *au3, const Options *options) {
    char *program = options->own_name ? realpath("/proc/self/exe", NULL) : NULL;
    Text name = {0};
    text_printf(&name, "%s", program ? program : "<command>");
    bool ends = name.size > 4 && strcmp(text_string(&name) + name.size - 4, ".exe") == 0;
    if (program && !ends) text_add(&name, ".exe"); /* as @AutoItExe */
    Au3Load result = au3_load(au3, text_string(&name), options->script, strlen(options->script), 0);
    text_free(&name);
    free(program);
    return result;
}

static Au3Load load(Au3 *au3, const Options *options) {
    switch (options->mode) {
    case MODE_CODE: return load_code(au3, options);
    case MODE_STDIN: return load_input(au3);
    default: return au3_load_file(au3, options->script, 0);
    }
}

/* The full name of a file of the command line in its Windows form, where no interpreter knows it: what is no name with a drive
 * lies on Z:, the whole system. */
static void full_name(const char *name, Text *full) {
    char *here = *name == '/' ? NULL : getcwd(NULL, 0);
    bool drive = isalpha((unsigned char)*name) && name[1] == ':';
    Text all = {0};
    if (!drive) text_printf(&all, "%s/%s", here ? here : "", name);
    text_add(full, drive ? "" : "Z:");
    for (const char *part = drive ? name : text_string(&all); *part;) {
        size_t size = strcspn(part, "/\\");
        const char *last = strrchr(text_string(full), '\\');
        if (size == 2 && strncmp(part, "..", 2) == 0)
            text_delete(full, last ? (size_t)(last - full->data) : full->size, full->size);
        else if (size && !(size == 1 && *part == '.'))
            text_printf(full, "%s%.*s", full->size ? "\\" : "", (int)size, part);
        part += size + strspn(part + size, "/\\");
    }
    text_free(&all);
    free(here);
}

/* Tells of a script that is not there, AutoIt's way to whoever wants that; a command mistyped looks like a script. */
static void no_file(const Options *options) {
    static const char *const commands[] = {"check", "help", "test", NULL};
    const char *script = options->script;
    if (options->error_stdout) {
        Text full = {0};
        full_name(script, &full);
        printf("%s (0) : ==> Error opening the file.: \r\n \r\n\r\n", text_string(&full));
        text_free(&full);
        return;
    }
    fprintf(stderr, "au3: cannot read the script %s\n", script);
    const char *near = closest_name(script, commands);
    if (near) fprintf(stderr, "  = help: a command with a similar name exists: au3 %s\n", near);
}

/* ---- running ---- */

static int dump_tree(Au3 *au3) {
    size_t size = au3_tree_text(au3, NULL, 0) + 1;
    char *text = malloc(size);
    if (!text) return EXIT_FATAL;
    au3_tree_text(au3, text, size);
    fputs(text, stdout);
    free(text);
    return EXIT_CLEAN;
}

static int run_loaded(Au3 *au3, const Options *options, Report *report) {
    if (options->dump_ast) return dump_tree(au3);
    report->running = true;
    interrupt_watch(au3);
    int code = au3_run(au3);
    interrupt_watch(NULL);
    int signal = interrupt_signal();
    return signal ? 128 + signal : code;
}

/* The value of a variable in memory of malloc, or NULL; the variable is gone then, so that no script sees it. */
static char *take_variable(const char *name) {
    const char *text = getenv(name);
    char *copy = text ? strdup(text) : NULL;
    unsetenv(name);
    return copy;
}

/* See builtins/run.c for the other side. */
void run_take_share(Options *options) {
    char *text = take_variable("AU3_PROCESSES");
    int share = text ? atoi(text) : -1;
    free(text);
    if (share == 0) options->refused |= AU3_RIGHT_PROCESS;
    if (share > 0 && (options->processes == 0 || share < options->processes)) options->processes = share;
}

Au3Config run_config(const Options *options, const Au3Host *host) {
    Au3Config config = AU3_CONFIG;
    config.host = host;
    config.memory_limit = options->memory << 20;
    config.ansi_output = options->ansi;
    config.refused = options->refused;
    config.time_limit = options->timeout;
    config.step_limit = options->steps;
    config.output_limit = (size_t)options->output;
    config.virtual_clock = options->virtual_clock;
    config.start_time = options->start_time;
    config.root = options->root;
    config.process_limit = options->processes;
    config.disk_limit = options->disk;
    config.include_folders = options->includes;
    config.include_count = options->include_count;
    config.drives = options->drives;
    config.drive_count = options->drive_count;
    return config;
}

Au3 *run_new(const Options *options, const Au3Host *host, const RunHooks *hooks) {
    Au3Config config = run_config(options, host);
    config.on_diagnostic = hooks->report;
    config.on_effect = hooks->effect;
    config.user = hooks->user;
    /* A script that starts au3 by a command line hands the line over in this variable, in its own spelling. */
    char *line = take_variable("AU3_COMMAND_LINE");
    Au3 *au3 = au3_new(&config);
    bool ok = au3 && au3_set_args(au3, options->word_count, options->words, options->own, line);
    free(line);
    if (ok) return au3;
    fputs(options->root ? "au3: the folder of --root cannot be used\n" : "au3: out of memory\n", stderr);
    au3_free(au3);
    return NULL;
}

Au3Load run_load(Au3 *au3, const Options *options) {
    Au3Load loaded = load(au3, options);
    if (loaded == AU3_LOAD_NO_FILE) no_file(options);
    if (loaded == AU3_LOAD_NO_MEMORY) fputs("au3: the script does not fit into memory\n", stderr);
    return loaded;
}

static int run_with_host(const Options *options, const Au3Host *host) {
    Report report = report_for_run(host, options->error_stdout);
    if (!report_trace_open(&report, options->trace_file)) return EXIT_USAGE;
    const RunHooks hooks = {report_diagnostic, options->trace ? report_effect : NULL, &report};
    Au3 *au3 = run_new(options, host, &hooks);
    if (!au3) return EXIT_FATAL;
    int code = run_load(au3, options) == AU3_LOADED ? run_loaded(au3, options, &report) : EXIT_FATAL;
    au3_free(au3);
    report_trace_close(&report);
    return code;
}

TerminalHost *run_terminal(const Options *options) {
    TerminalOptions choice = {.headless = options->headless,
                              .answers = options->answers,
                              .answer_count = options->answer_count,
                              .answers_file = options->answers_file};
    return terminal_host_new(&choice);
}

int run_script(const Options *options) {
    Options shared = *options;
    TerminalHost *terminal = run_terminal(options);
    if (!terminal) return EXIT_USAGE;
    run_take_share(&shared);
    int code = run_with_host(&shared, terminal_host(terminal));
    terminal_host_free(terminal);
    return code;
}
