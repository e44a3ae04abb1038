/* The prompt: reads a text, loads it as one more part of the script, runs it, shows its value.
 *
 * On a terminal the editor asks here whether a text is complete, and that is done by loading it: what was loaded last is what
 * will run. Where nobody types, lines are read plainly and without a prompt. */
#define _GNU_SOURCE
#include "repl.h"

#include "indent.h"
#include "interrupt.h"
#include "repl_session.h"
#include "report.h"
#include "run.h"
#include "show.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

static const char name[] = "<prompt>";

/* ---- output ---- */

void repl_print(Repl *repl, const char *text) { repl->host->write(repl->host->user, 1, text, strlen(text)); }

/* What follows begins a line. */
static void begin_line(Repl *repl) {
    if (terminal_in_line(repl->terminal)) repl_print(repl, "\n");
}

static void print_diagnostic(Repl *repl, int index) {
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    bool echoed =
        repl->typed && au3_diagnostic(repl->au3, index, &diagnostic) && strcmp(diagnostic.message, "Interrupted") == 0;
    if (echoed)
        repl_print(repl, "\n"); /* behind the ^C of the terminal */
    else
        begin_line(repl);
    report_print(repl->au3, index, repl->color_errors ? AU3_FORM_COLOR : AU3_FORM_PRETTY, repl->host, 2);
}

/* Those of loading are kept until it is known what becomes of the text. */
static void take_diagnostic(void *user, Au3 *au3, int index) {
    Repl *repl = user;
    if (!repl->au3) repl->au3 = au3;
    if (repl->running) {
        print_diagnostic(repl, index);
    } else {
        if (repl->found == 0) repl->first = index;
        repl->found++;
    }
}

static bool same_place(Repl *repl, int a, int b) {
    Au3Diagnostic left = AU3_DIAGNOSTIC, right = AU3_DIAGNOSTIC;
    if (!au3_diagnostic(repl->au3, a, &left) || !au3_diagnostic(repl->au3, b, &right)) return false;
    return left.line == right.line && left.column == right.column && strcmp(left.file, right.file) == 0;
}

/* What loading found, but for warnings that have come true and were told of as errors. */
static void print_found(Repl *repl) {
    int end = repl->first + repl->found, count = au3_diagnostic_count(repl->au3);
    for (int i = repl->first; i < end; i++) {
        bool told = false;
        for (int k = end; k < count && !told; k++) told = same_place(repl, i, k);
        if (!told) print_diagnostic(repl, i);
    }
    repl->found = 0;
}

/* ---- one text ---- */

void repl_load(Repl *repl, const char *text, size_t size) {
    repl->found = 0;
    repl->loaded = au3_load(repl->au3, name, text, size, AU3_INTERACTIVE);
}

bool repl_go(Repl *repl) {
    bool alive = repl->loaded == AU3_LOADED;
    if (repl->loaded == AU3_LOAD_NO_MEMORY) fputs("au3: out of memory\n", stderr);
    if (alive) {
        repl->running = true;
        interrupt_watch(repl->au3);
        alive = au3_run_more(repl->au3);
        interrupt_watch(NULL);
        repl->running = false;
        repl->ended = !alive || interrupt_signal() == SIGTERM;
        begin_line(repl);
    }
    print_found(repl);
    return alive;
}

void repl_answer(Repl *repl, bool called) {
    Text text = {0};
    Au3Value *value = au3_result(repl->au3);
    int extended, error = au3_error(repl->au3, &extended);
    if (value) show_value(value, repl->color, &text);
    if (value && called && error) {
        text_printf(&text, "%s  @error = %d", repl->color ? "\x1b[33m" : "", error);
        if (extended) text_printf(&text, ", @extended = %d", extended);
        text_add(&text, repl->color ? "\x1b[0m\n" : "\n");
    }
    au3_value_free(value);
    repl_print(repl, text_string(&text));
    text_free(&text);
}

static bool is_blank(const char *text) { return !text[strspn(text, " \t\r\n")]; }

/* Is it complete, or wrong for good? */
static bool is_complete(void *user, const Text *text) {
    Repl *repl = user;
    const char *bytes = text_string(text);
    if (is_blank(bytes) || repl_is_command(repl, bytes)) return true;
    repl_load(repl, bytes, text->size);
    return repl->loaded != AU3_LOAD_INCOMPLETE;
}

/* Does what is_complete has seen. */
static void perform(Repl *repl, const Text *text) {
    const char *bytes = text_string(text);
    if (is_blank(bytes)) return;
    if (repl_is_command(repl, bytes))
        repl_do_command(repl, bytes);
    else if (repl_go(repl))
        repl_answer(repl, strchr(bytes, '(') != NULL);
    repl->host->write(repl->host->user, 1, "", 0);
}

/* ---- reading ---- */

/* A line with its end added to the text. */
static bool read_line(Text *text) {
    char *line = NULL;
    size_t room = 0;
    ssize_t size = getline(&line, &room, stdin);
    if (size > 0) text_add_bytes(text, line, (size_t)size);
    free(line);
    return size > 0;
}

static void prompt(Repl *repl, bool more) {
    repl->host->write(repl->host->user, 1, "", 0);
    if (!repl->typed) return;
    fputs(more ? repl->editor.more : repl->editor.prompt, stdout); /* no output of the script: its line is ended by Enter */
    fflush(stdout);
}

/* Where keys cannot be read one by one. What stands open at the end of the input is told as an error. */
static void read_plainly(Repl *repl) {
    Text text = {0};
    setvbuf(stdin, NULL, _IONBF, 0); /* the script may read from it too */
    for (prompt(repl, false); !repl->ended && read_line(&text); prompt(repl, text.size > 0)) {
        if (!is_complete(repl, &text)) continue;
        perform(repl, &text);
        text_set(&text, "", 0);
        if (repl->ended) break;
    }
    if (text.size) {
        repl->found = 0;
        repl->loaded = au3_load(repl->au3, name, text.data, text.size, 0);
        repl_go(repl);
    }
    text_free(&text);
}

static TextClass *classes(void *user, const Text *text) { return highlight(&((Repl *)user)->words, text); }

static void hint(void *user, const Text *text, size_t cursor, Text *out) {
    complete_hint(&((Repl *)user)->completer, text, cursor, out);
}

static void candidates(void *user, const Text *text, size_t cursor, Completion *out) {
    complete_candidates(&((Repl *)user)->completer, text, cursor, out);
}

static void read_typed(Repl *repl) {
    Editor *editor = &repl->editor;
    editor->hooks = (EditorHooks){.user = repl,
                                  .complete = is_complete,
                                  .indent = indent_of_next,
                                  .surplus = indent_surplus,
                                  .classes = classes,
                                  .hint = hint,
                                  .candidates = candidates};
    editor->screen.color = repl->color;
    history_open(&editor->history);
    words_collect(&repl->words, repl->au3);
    while (!repl->ended && editor_read(editor)) perform(repl, &editor->text);
    words_free(&repl->words);
}

/* ---- the session ---- */

/* The script before the prompt. That it ended by Exit does not end the session. */
static void run_before(Repl *repl, const Options *options) {
    if (options->mode == MODE_PROMPT) return;
    repl->loaded = run_load(repl->au3, options);
    repl_go(repl);
    repl->ended = interrupt_signal() == SIGTERM;
}

static void greet(Repl *repl) {
    Text text = {0};
    text_printf(&text, "au3 %s: \"help\" tells more, \"exit\" or Ctrl-D ends.\n", au3_version());
    if (repl->typed) repl_print(repl, text_string(&text));
    text_free(&text);
}

static int session(Repl *repl, const Options *options) {
    greet(repl);
    run_before(repl, options);
    if (keyboard_usable())
        read_typed(repl);
    else
        read_plainly(repl);
    if (!repl->ended) {
        repl_load(repl, "Exit", 4);
        repl_go(repl);
    }
    int signal = interrupt_signal();
    return signal == SIGTERM ? 128 + signal : au3_exit_code(repl->au3);
}

int repl_run(const Options *options) {
    TerminalHost *terminal = run_terminal(options);
    if (!terminal) return EXIT_USAGE;
    Repl repl = {.terminal = terminal,
                 .host = terminal_host(terminal),
                 .typed = terminal_is_person(0) && terminal_is_person(1),
                 .color = report_colors(1),
                 .color_errors = report_colors(2),
                 .editor = {.prompt = "au3> ", .more = "...> "}};
    repl.au3 = run_new(options, repl.host, take_diagnostic, &repl);
    repl.completer = (Completer){
        .au3 = repl.au3, .folders = options->includes, .folder_count = options->include_count, .commands = repl_commands};
    int code = repl.au3 ? session(&repl, options) : EXIT_FATAL;
    editor_free(&repl.editor);
    au3_free(repl.au3);
    terminal_host_free(terminal);
    return code;
}
