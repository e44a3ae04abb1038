/* The prompt: reads a text, loads it as one more part of the script, runs it, shows its value.
 *
 * On a terminal the editor asks here whether a text is complete, and that is done by loading it: what was loaded last is what
 * will run. Where nobody types, lines are read plainly and without a prompt. */
#define _GNU_SOURCE
#include "repl.h"

#include "brackets.h"
#include "indent.h"
#include "interrupt.h"
#include "repl_session.h"
#include "run.h"
#include "show.h"
#include "terminal_size.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

static const char name[] = "<prompt>", prompt_first[] = "au3> ", prompt_more[] = "...> ";

/* ---- output ---- */

void repl_print(Repl *repl, const char *text) { repl->host->write(repl->host->user, 1, text, strlen(text)); }

/* What follows begins a line. */
static void begin_line(Repl *repl) {
    if (terminal_in_line(repl->terminal)) repl_print(repl, "\n");
}

static void print_diagnostic(Repl *repl, int index) {
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    bool interrupted = au3_diagnostic(repl->au3, index, &diagnostic) && strcmp(diagnostic.message, "Interrupted") == 0;
    repl->interrupted = repl->interrupted || interrupted;
    if (repl->typed && interrupted)
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
        Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
        repl->failed = repl->failed || (au3_diagnostic(au3, index, &diagnostic) && diagnostic.severity == AU3_ERROR);
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

/* While no script runs: Ctrl-C is a key, and the request to end is noted. */
static void watch_at_prompt(void) {
    interrupt_catch();
    interrupt_catch_hangup();
    interrupt_ignore();
}

void repl_load(Repl *repl, const char *text, size_t size) {
    repl->found = 0;
    repl->loaded = au3_load(repl->au3, name, text, size, AU3_INTERACTIVE);
}

bool repl_go(Repl *repl) {
    bool alive = repl->loaded == AU3_LOADED;
    repl->failed = repl->interrupted = false;
    if (repl->loaded == AU3_LOAD_NO_MEMORY) fputs("au3: out of memory\n", stderr);
    if (alive) {
        repl->running = true;
        interrupt_watch(repl->au3);
        alive = au3_run_more(repl->au3);
        bool unseen = interrupt_waiting() && !repl->interrupted; /* it was done before Ctrl-C was seen */
        interrupt_watch(NULL);
        if (unseen && repl->typed) repl_print(repl, "\n"); /* behind the ^C of the terminal */
        if (repl->editor) watch_at_prompt();
        repl->running = false;
        repl->ended = !alive || interrupt_requested();
        begin_line(repl);
    }
    print_found(repl);
    return alive;
}

void repl_answer(Repl *repl, bool called) {
    Text text = {0};
    Au3Value *value = au3_result(repl->au3);
    int width = 0, rows;
    if (repl->typed) terminal_size(&width, &rows);
    int extended, error = au3_error(repl->au3, &extended);
    if (value) show_value(value, repl->color, width, &text);
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

static bool is_comment(const char *text) {
    for (; *text; text += strcspn(text, "\n"), text += *text == '\n') {
        if (text[strspn(text, " \t")] != ';') return false;
    }
    return true;
}

/* Loads a text; a function with the comment that was typed above it, which is its help. */
static void load_text(Repl *repl, const Text *text) {
    Text all = {0};
    if (repl_begins_function(text_string(text))) text_add(&all, text_string(&repl->comment));
    text_add_bytes(&all, text_string(text), text->size);
    repl_load(repl, text_string(&all), all.size);
    text_free(&all);
}

static void keep_comment(Repl *repl, const char *text) {
    if (!is_comment(text)) text_set(&repl->comment, "", 0);
    if (!is_comment(text)) return;
    text_add(&repl->comment, text);
    if (repl->comment.data[repl->comment.size - 1] != '\n') text_add(&repl->comment, "\n");
}

/* Is it complete, or wrong for good? In open brackets it goes on, for which it gets the mark that scripts need. */
static bool is_complete(Repl *repl, Text *text) {
    size_t end;
    const char *bytes = text_string(text);
    if (is_blank(bytes) || repl_is_command(repl, bytes)) return true;
    if (brackets_open(bytes, &end)) {
        text_insert(text, end, " _", 2);
        return false;
    }
    load_text(repl, text);
    return repl->loaded != AU3_LOAD_INCOMPLETE;
}

/* Runs what is_complete has loaded. */
static void run_text(Repl *repl, const char *text) {
    if (!repl_go(repl)) return;
    repl_answer(repl, strchr(text, '(') != NULL);
    Au3Value *value = au3_result(repl->au3);
    if (!repl->failed) repl_note(repl, text, value != NULL);
    au3_value_free(value);
}

/* Does what is_complete has seen. */
static void perform(Repl *repl, const Text *text) {
    const char *bytes = text_string(text);
    if (is_blank(bytes)) return;
    if (repl_is_command(repl, bytes))
        repl_do_command(repl, bytes);
    else
        run_text(repl, bytes);
    keep_comment(repl, bytes);
    complete_forget(&repl->last_call);
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
    fputs(more ? prompt_more : prompt_first, stdout); /* no output of the script: its line is ended by Enter */
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

/* ---- typing ---- */

/* Where the history is kept; nothing when it is not wanted or there is no place for it. */
static void history_path(const Options *options, Text *path) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME"), *wish = getenv("AU3_HISTORY");
    if (options->no_history || (wish && strcasecmp(wish, "off") == 0)) return;
    if (state && *state == '/')
        text_printf(path, "%s/au3/history", state);
    else if (home && *home == '/')
        text_printf(path, "%s/.local/state/au3/history", home);
}

/* The whole text with what is being edited; how much stands before that. */
static size_t whole(const Repl *repl, const Text *text, Text *all) {
    text_set(all, text_string(&repl->before), repl->before.size);
    text_add_bytes(all, text_string(text), text->size);
    return repl->before.size;
}

static void hint(void *user, const Text *text, size_t cursor, size_t room, Text *out) {
    Repl *repl = user;
    Text all = {0};
    const Place place = {&all, whole(repl, text, &all) + cursor};
    complete_hint(repl->au3, &place, room, &repl->last_call, out);
    text_free(&all);
}

static void candidates(void *user, const Text *text, size_t cursor, Completion *out) {
    Repl *repl = user;
    Text all = {0};
    size_t before = whole(repl, text, &all);
    if (before || !repl_complete_command(repl, text, cursor, out)) complete_candidates(repl->au3, &all, before + cursor, out);
    out->from = out->from > before ? out->from - before : 0;
    text_free(&all);
}

static size_t indent(void *user, const Text *text, size_t size) {
    Text all = {0};
    size_t before = whole(user, text, &all), blanks = indent_of_next(text_string(&all), before + size);
    text_free(&all);
    return blanks;
}

static size_t surplus(void *user, const Text *text, size_t size) {
    Text all = {0};
    size_t before = whole(user, text, &all), blanks = indent_surplus(text_string(&all), before + size);
    text_free(&all);
    return blanks;
}

/* One more line of the text is there: runs it when it is complete, else begins the next line. */
static void take_line(Repl *repl, Text *line) {
    text_add_bytes(&repl->before, text_string(line), line->size);
    text_add_char(&repl->before, '\n'); /* so that a blank line is one */
    text_set(line, "", 0);
    if (is_complete(repl, &repl->before)) {
        text_delete(&repl->before, repl->before.size - 1, repl->before.size);
        line_editor_remember(repl->editor, text_string(&repl->before));
        perform(repl, &repl->before);
        text_set(&repl->before, "", 0);
        return;
    }
    size_t blanks = indent_of_next(text_string(&repl->before), repl->before.size - 1);
    while (blanks-- > 0) text_add_char(line, ' ');
}

/* What came of a line; false at the end. */
static bool take_result(Repl *repl, LineResult result, Text *line) {
    if (result == LINE_DONE) {
        take_line(repl, line);
    } else if (result == LINE_REOPEN) {
        text_add_bytes(&repl->before, text_string(line), line->size);
        line_editor_erase(&repl->before);
        text_set(line, text_string(&repl->before), repl->before.size);
        text_set(&repl->before, "", 0);
    } else if (result == LINE_GIVEN_UP || repl->before.size > 0) {
        text_set(line, "", 0);
        text_set(&repl->before, "", 0);
    } else {
        return false;
    }
    return true;
}

static bool is_over(void *user) {
    (void)user;
    return interrupt_requested();
}

static void read_typed(Repl *repl) {
    Text line = {0};
    LineResult result;
    do {
        bool more = repl->before.size > 0;
        repl->host->write(repl->host->user, 1, "", 0);
        result = line_editor_read(repl->editor, more ? prompt_more : prompt_first, more, &line);
    } while (take_result(repl, result, &line) && !repl->ended && !interrupt_requested());
    text_free(&line);
}

/* ---- the session ---- */

/* The script before the prompt. That it ended by Exit does not end the session. */
static void run_before(Repl *repl, const Options *options) {
    if (options->mode == MODE_PROMPT) return;
    repl->loaded = run_load(repl->au3, options);
    repl_go(repl);
    repl->ended = interrupt_requested();
}

static void greet(Repl *repl) {
    Text text = {0};
    text_printf(&text, "au3 %s: \"help\" tells more, \"exit\" or Ctrl-D ends.\n", au3_version());
    if (repl->typed) repl_print(repl, text_string(&text));
    text_free(&text);
}

static void read_all(Repl *repl, const Options *options) {
    const LineHooks hooks = {repl, hint, candidates, indent, surplus, is_over};
    Text path = {0};
    history_path(options, &path);
    repl->host->write(repl->host->user, 1, "", 0);
    if (repl->typed) repl->editor = line_editor_new(&hooks, repl->color, path.data);
    text_free(&path);
    if (repl->typed && !line_editor_built())
        repl_print(repl, "This au3 was built without libedit: no keys but those of the terminal, no history.\n");
    if (repl->editor) watch_at_prompt();
    if (repl->editor)
        read_typed(repl);
    else
        read_plainly(repl);
}

static int session(Repl *repl, const Options *options) {
    greet(repl);
    run_before(repl, options);
    read_all(repl, options);
    if (!repl->ended) {
        repl_load(repl, "Exit", 4);
        repl_go(repl);
    }
    if (interrupt_requested()) return 128 + interrupt_signal();
    return repl->au3 ? au3_exit_code(repl->au3) : EXIT_FATAL;
}

static void tell_effect(void *user, Au3 *au3, const char *line) {
    Repl *repl = user;
    if (repl->trace) report_effect(&repl->report, au3, line);
}

static bool begin_script(Repl *repl) {
    const RunHooks hooks = {take_diagnostic, tell_effect, repl};
    repl->au3 = NULL;
    repl->found = 0;
    repl->au3 = run_new(repl->options, repl->host, &hooks);
    repl->ended = !repl->au3;
    return repl->au3;
}

void repl_reset(Repl *repl) {
    repl_load(repl, "Exit", 4);
    repl_go(repl);
    if (interrupt_requested()) return;
    au3_free(repl->au3);
    text_set(&repl->script, "", 0);
    begin_script(repl);
}

int repl_run(const Options *options) {
    Options shared = *options;
    TerminalHost *terminal = run_terminal(options);
    if (!terminal) return EXIT_USAGE;
    Repl repl = {.options = &shared,
                 .terminal = terminal,
                 .host = terminal_host(terminal),
                 .typed = terminal_is_person(0) && terminal_is_person(1),
                 .color = report_colors(1),
                 .color_errors = report_colors(2),
                 .trace = options->trace,
                 .report = {.host = terminal_host(terminal)}};
    run_take_share(&shared);
    int code = EXIT_USAGE;
    if (report_trace_open(&repl.report, options->trace_file)) code = begin_script(&repl) ? session(&repl, &shared) : EXIT_FATAL;
    line_editor_free(repl.editor);
    text_free(&repl.before);
    text_free(&repl.script);
    text_free(&repl.comment);
    complete_forget(&repl.last_call);
    au3_free(repl.au3);
    report_trace_close(&repl.report);
    terminal_host_free(terminal);
    return code;
}
