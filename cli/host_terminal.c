/* The terminal host; see host_terminal.h. Dialog programs are run by dialog_program.c.
 *
 * Standard output is collected and sent out when much has come together, when some time has passed since the last time, and
 * before anything that lets others see the order of things: errors, reads, dialogs, pauses, child processes. */
#include "host_terminal.h"

#include "dialog_program.h"
#include "host.h"
#include "host_dialog.h"
#include "interrupt.h"
#include "os/os.h"

#include <stdlib.h>
#include <string.h>

enum { BUTTON_OK = 1, BUTTON_CANCEL = 2, BUTTON_TIMEOUT = -1, COLLECT = 32768 };
#define COLLECT_MILLISECONDS 10.0

typedef struct Answer {
    char *name, *value; /* name: NULL when used up */
    struct Answer *next;
} Answer;

struct TerminalHost {
    Heap *heap;
    Au3Host host;
    Buffer output;
    double sent; /* when output was last sent out */
    bool broken; /* nobody reads standard output */
    bool headless, terminal;
    bool in_line; /* what was written last did not end a line */
    Answer *answers;
};

/* ---- the console ---- */

static bool send_output(TerminalHost *terminal) {
    if (terminal->output.length > 0 && !terminal->broken) {
        terminal->broken = !os_stream_write(1, terminal->output.data, terminal->output.length);
    }
    buffer_clear(&terminal->output);
    terminal->sent = os_clock();
    return !terminal->broken;
}

static bool host_write(void *user, int stream, const char *bytes, size_t size) {
    TerminalHost *terminal = user;
    if (size > 0) terminal->in_line = bytes[size - 1] != '\n';
    if (stream == 2) {
        send_output(terminal);
        return os_stream_write(2, bytes, size);
    }
    buffer_append(&terminal->output, bytes, size);
    bool due = size == 0 || terminal->terminal || terminal->output.length >= COLLECT || terminal->output.failed;
    if (due || os_clock() - terminal->sent > COLLECT_MILLISECONDS) return send_output(terminal);
    return !terminal->broken;
}

static size_t host_read(void *user, char *bytes, size_t size) {
    send_output(user);
    return os_stream_read(0, bytes, size);
}

static bool host_readable(void *user) {
    send_output(user);
    return os_stream_ready(0, 0);
}

static double host_clock(void *user) {
    (void)user;
    return os_clock();
}

static void host_sleep(void *user, double milliseconds) {
    send_output(user);
    os_sleep(milliseconds);
}

/* ---- answers given beforehand ---- */

static char *copy_text(Heap *heap, const char *text, size_t length) {
    char *copy = mem_alloc(heap, length + 1);
    if (!copy) return NULL;
    memcpy(copy, text, length);
    copy[length] = 0;
    return copy;
}

static bool is_dialog_function(const char *name, size_t length) {
    static const char *const names[] = {"MsgBox",           "InputBox",     "FileOpenDialog", "FileSaveDialog",
                                        "FileSelectFolder", "_ChooseColor", "_ChooseFont"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strlen(names[i]) == length && memcmp(names[i], name, length) == 0) return true;
    }
    return false;
}

static void complain(const char *message, const char *text, size_t length) {
    os_stream_write(2, "au3: ", 5);
    os_stream_write(2, message, strlen(message));
    os_stream_write(2, text, length);
    os_stream_write(2, "\n", 1);
}

/* Adds "NAME=VALUE" at the end of the queue. */
static bool add_answer(TerminalHost *terminal, const char *text, size_t length) {
    const char *equals = memchr(text, '=', length);
    size_t name_length = equals ? (size_t)(equals - text) : length;
    if (!equals || !is_dialog_function(text, name_length)) {
        complain("an answer looks like MsgBox=Yes or InputBox=text, not like ", text, length);
        return false;
    }
    Answer *answer = mem_calloc(terminal->heap, 1, sizeof *answer);
    if (!answer) return false;
    Answer **end = &terminal->answers;
    while (*end) end = &(*end)->next;
    *end = answer;
    answer->name = copy_text(terminal->heap, text, name_length);
    answer->value = copy_text(terminal->heap, equals + 1, length - name_length - 1);
    return answer->name && answer->value;
}

/* One answer a line; empty lines and lines that begin with # are left out. */
static bool add_answers_file(TerminalHost *terminal, const char *path) {
    Buffer text;
    buffer_init(&text, terminal->heap);
    bool ok = os_read_file(path, &text) == OS_OK;
    if (!ok) complain("cannot read the answers in ", path, strlen(path));
    const char *line = buffer_text(&text);
    while (ok && *line) {
        size_t length = strcspn(line, "\r\n");
        if (length && *line != '#') ok = add_answer(terminal, line, length);
        line += length;
        line += strspn(line, "\r\n");
    }
    buffer_free(&text);
    return ok;
}

/* The next answer for a function: the queue moves on unless this is the last one. NULL when there is none. */
static const char *next_answer(TerminalHost *terminal, const char *function) {
    Answer *found = NULL;
    for (Answer *answer = terminal->answers; answer; answer = answer->next) {
        if (!answer->name || strcmp(answer->name, function) != 0) continue;
        if (found) {
            mem_free(found->name);
            found->name = NULL;
            return found->value;
        }
        found = answer;
    }
    return found ? found->value : NULL;
}

/* Is it answered by a button alone? */
static bool is_box(const Au3Dialog *dialog) { return dialog->kind == AU3_DIALOG_MESSAGE || dialog->kind == AU3_DIALOG_TABLE; }

static bool has_button(const Au3Dialog *dialog, int button) {
    int buttons[DIALOG_BUTTONS_MAX];
    int count = dialog_buttons(dialog->flags, buttons);
    for (int i = 0; i < count; i++) {
        if (buttons[i] == button) return true;
    }
    return button == BUTTON_TIMEOUT;
}

static void set_result(Au3Dialog *dialog, const char *text) {
    dialog->button = BUTTON_OK;
    dialog->result = strdup(text);
    bool several = dialog->kind == AU3_DIALOG_OPEN_FILE && dialog->flags & 4;
    for (char *c = dialog->result; several && c && *c; c++) {
        if (*c == '|') *c = '\n';
    }
}

/* False when a message box has no such button. */
static bool apply_answer(Au3Dialog *dialog, const char *answer) {
    if (strcmp(answer, "<timeout>") == 0) {
        dialog->button = BUTTON_TIMEOUT;
    } else if (strcmp(answer, "<cancel>") == 0) {
        dialog->button = BUTTON_CANCEL;
    } else if (is_box(dialog)) {
        int button = dialog_button_named(answer);
        if (!button || !has_button(dialog, button)) return false;
        dialog->button = button;
    } else {
        set_result(dialog, answer);
    }
    return true;
}

/* ---- what a dialog looks like as text ---- */

static void describe(const Au3Dialog *dialog, Buffer *out) {
    buffer_printf(out, "[%s] %s\n", dialog->function, dialog->title ? dialog->title : "");
    const char *line = dialog->text ? dialog->text : "";
    while (*line) {
        size_t length = strcspn(line, "\r\n");
        buffer_append_str(out, "  ");
        buffer_append(out, line, length);
        buffer_append_char(out, '\n');
        line += length;
        if (line[0] == '\r' && line[1] == '\n') line++;
        if (*line) line++;
    }
}

static void append_buttons(const Au3Dialog *dialog, Buffer *out) {
    int buttons[DIALOG_BUTTONS_MAX], preset = dialog_default_button(dialog->flags);
    int count = dialog_buttons(dialog->flags, buttons);
    for (int i = 0; i < count; i++) {
        const char *form = buttons[i] == preset ? "  [%s]" : "  %s";
        buffer_printf(out, form, dialog_button_name(buttons[i]));
    }
}

static void append_answer(const Au3Dialog *dialog, Buffer *out) {
    if (dialog->button == BUTTON_TIMEOUT)
        buffer_append_str(out, "time is up");
    else if (is_box(dialog))
        buffer_append_str(out, dialog_button_name(dialog->button));
    else if (dialog->button == BUTTON_CANCEL)
        buffer_append_str(out, "Cancel");
    else if (dialog->kind == AU3_DIALOG_INPUT && dialog->flags)
        buffer_append_str(out, "(hidden)");
    else
        buffer_printf(out, "\"%s\"", dialog->result ? dialog->result : "");
}

/* Tells on standard error what was asked and what was answered instead of somebody. */
static void report(TerminalHost *terminal, const Au3Dialog *dialog, const char *how) {
    Buffer text;
    buffer_init(&text, terminal->heap);
    describe(dialog, &text);
    if (is_box(dialog)) {
        append_buttons(dialog, &text);
        buffer_append_char(&text, '\n');
    }
    buffer_append_str(&text, "  -> ");
    append_answer(dialog, &text);
    buffer_printf(&text, " (%s)\n", how);
    os_stream_write(2, buffer_text(&text), text.length);
    buffer_free(&text);
}

/* ---- asking at the terminal ---- */

/* Reads a line without its end. BUTTON_OK; BUTTON_CANCEL at the end of the input or by Ctrl-C, which ends the script;
 * BUTTON_TIMEOUT. */
static int read_line(double timeout, Buffer *line) {
    const double LOOK = 100; /* milliseconds until the next look for Ctrl-C */
    double end = os_clock() + timeout * 1e3;
    for (;;) {
        char c;
        double left = timeout > 0 ? end - os_clock() : LOOK;
        if (!os_stream_ready(0, left < 0 ? 0 : left < LOOK ? left : LOOK)) {
            if (interrupt_waiting()) return BUTTON_CANCEL;
            if (timeout > 0 && os_clock() >= end) return BUTTON_TIMEOUT;
            continue;
        }
        if (os_stream_read(0, &c, 1) == 0) return line->length ? BUTTON_OK : BUTTON_CANCEL;
        if (c == '\n') return BUTTON_OK;
        if (c != '\r') buffer_append_char(line, c);
    }
}

/* The button that a typed text begins: "y" for Yes. 0 when none or more than one fits. */
static int typed_button(const Au3Dialog *dialog, const char *typed) {
    int buttons[DIALOG_BUTTONS_MAX], found = 0;
    int count = dialog_buttons(dialog->flags, buttons), named = dialog_button_named(typed);
    if (named && has_button(dialog, named)) return named;
    for (int i = 0; i < count; i++) {
        const char *name = dialog_button_name(buttons[i]);
        bool fits = *typed && strlen(typed) <= strlen(name);
        for (size_t k = 0; fits && typed[k]; k++) fits = (typed[k] | 32) == (name[k] | 32);
        if (!fits) continue;
        if (found) return 0;
        found = buttons[i];
    }
    return found;
}

static void ask_message(Au3Dialog *dialog, Buffer *line) {
    for (dialog->button = 0; dialog->button == 0; buffer_clear(line)) {
        os_stream_write(2, ": ", 2);
        int end = read_line(dialog->timeout, line);
        if (end == BUTTON_TIMEOUT)
            dialog->button = BUTTON_TIMEOUT;
        else if (end == BUTTON_CANCEL || line->length == 0)
            dialog->button = dialog_default_button(dialog->flags);
        else
            dialog->button = typed_button(dialog, buffer_text(line));
    }
}

static void ask_text(Au3Dialog *dialog, Buffer *line) {
    bool hidden = dialog->kind == AU3_DIALOG_INPUT && dialog->flags;
    if (hidden) os_terminal_echo(false);
    dialog->button = read_line(dialog->timeout, line);
    if (hidden) {
        os_terminal_echo(true);
        os_stream_write(2, "\n", 1);
    }
    if (dialog->button != BUTTON_OK) return;
    if (line->length > 0)
        set_result(dialog, buffer_text(line));
    else
        dialog_answer_default(dialog);
}

static void ask(TerminalHost *terminal, Au3Dialog *dialog) {
    Buffer text, line;
    buffer_init(&text, terminal->heap);
    buffer_init(&line, terminal->heap);
    describe(dialog, &text);
    if (is_box(dialog))
        append_buttons(dialog, &text);
    else if (dialog->kind == AU3_DIALOG_CHOICE || (dialog->kind == AU3_DIALOG_INPUT && !dialog->flags))
        buffer_printf(&text, "  [%s]: ", dialog->initial ? dialog->initial : "");
    else
        buffer_append_str(&text, dialog->kind == AU3_DIALOG_INPUT ? "  (not shown): " : "  path: ");
    os_stream_write(2, buffer_text(&text), text.length);
    if (is_box(dialog))
        ask_message(dialog, &line);
    else
        ask_text(dialog, &line);
    buffer_free(&text);
    buffer_free(&line);
}

/* ---- dialogs ---- */

static bool show_by_program(TerminalHost *terminal, Au3Dialog *dialog) {
    Buffer program;
    buffer_init(&program, terminal->heap);
    bool shown = dialog_program_find(&program) && dialog_program_show(buffer_text(&program), terminal->heap, dialog);
    buffer_free(&program);
    return shown;
}

static void host_dialog(void *user, Au3Dialog *dialog) {
    TerminalHost *terminal = user;
    send_output(terminal);
    const char *answer = next_answer(terminal, dialog->function);
    if (answer && apply_answer(dialog, answer)) {
        report(terminal, dialog, "answer given");
        return;
    }
    if (terminal->headless) {
        dialog_answer_default(dialog);
        report(terminal, dialog, answer ? "default: the answer given is no button of this box" : "default: nobody is here");
        return;
    }
    bool table = dialog->kind == AU3_DIALOG_TABLE; /* wants a font of equal widths */
    if (table || !show_by_program(terminal, dialog)) ask(terminal, dialog);
}

static bool host_open_document(void *user, const char *path) {
    TerminalHost *terminal = user;
    Buffer program;
    send_output(terminal);
    if (terminal->headless) {
        complain("nobody is here to look at ", path, strlen(path));
        return true;
    }
    buffer_init(&program, terminal->heap);
    bool ok = os_find_program("xdg-open", &program) || os_find_program("open", &program);
    if (ok) {
        const char *const words[] = {buffer_text(&program), path, NULL};
        OsSpawn spawn = {.program = words[0], .arguments = words, .detached = true};
        ok = os_spawn(&spawn) == OS_OK;
    }
    buffer_free(&program);
    return ok;
}

/* ---- life ---- */

static bool take_options(TerminalHost *terminal, const TerminalOptions *options) {
    terminal->headless = options->headless || !os_stream_is_terminal(0);
    for (size_t i = 0; i < options->answer_count; i++) {
        if (!add_answer(terminal, options->answers[i], strlen(options->answers[i]))) return false;
    }
    return !options->answers_file || add_answers_file(terminal, options->answers_file);
}

TerminalHost *terminal_host_new(const TerminalOptions *options) {
    Heap *heap = heap_new(0);
    TerminalHost *terminal = heap ? mem_calloc(heap, 1, sizeof *terminal) : NULL;
    if (!terminal) {
        if (heap) heap_close(heap);
        return NULL;
    }
    terminal->heap = heap;
    terminal->terminal = os_stream_is_terminal(1);
    terminal->host = (Au3Host){.size = sizeof(Au3Host),
                               .user = terminal,
                               .write = host_write,
                               .read = host_read,
                               .readable = host_readable,
                               .dialog = host_dialog,
                               .open_document = host_open_document,
                               .clock = host_clock,
                               .sleep = host_sleep};
    buffer_init(&terminal->output, heap);
    if (take_options(terminal, options)) return terminal;
    terminal_host_free(terminal);
    return NULL;
}

const Au3Host *terminal_host(TerminalHost *terminal) { return &terminal->host; }

bool terminal_in_line(const TerminalHost *terminal) { return terminal->in_line; }

bool terminal_is_person(int stream) { return os_stream_is_terminal(stream); }

void terminal_host_free(TerminalHost *terminal) {
    if (!terminal) return;
    send_output(terminal);
    while (terminal->answers) {
        Answer *next = terminal->answers->next;
        mem_free(terminal->answers->name);
        mem_free(terminal->answers->value);
        mem_free(terminal->answers);
        terminal->answers = next;
    }
    buffer_free(&terminal->output);
    Heap *heap = terminal->heap;
    mem_free(terminal);
    heap_close(heap);
}
