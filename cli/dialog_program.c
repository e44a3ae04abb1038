/* Dialogs through zenity or kdialog; see dialog_program.h. Both programs take what to show as arguments, print what was
 * typed or chosen and tell the button by their exit code. */
#include "dialog_program.h"

#include "host_dialog.h"
#include "os/os.h"

#include <stdlib.h>
#include <string.h>

enum { BUTTON_OK = 1, BUTTON_CANCEL = 2, BUTTON_TIMEOUT = -1, MOST_ARGUMENTS = 24 };

/* The arguments, NUL-terminated one after the other. */
typedef struct Arguments {
    Buffer text;
    size_t count;
} Arguments;

static void add(Arguments *arguments, const char *text) {
    buffer_append(&arguments->text, text, strlen(text) + 1);
    arguments->count++;
}

static void add_option(Arguments *arguments, const char *option, const char *value) {
    buffer_append_str(&arguments->text, option);
    add(arguments, value);
}

static bool is_kdialog(const char *program) {
    size_t length = strlen(program);
    return length >= 7 && strcmp(program + length - 7, "kdialog") == 0;
}

bool dialog_program_find(Buffer *out) {
    Buffer display;
    buffer_init(&display, out->heap);
    bool found = os_env_get("WAYLAND_DISPLAY", &display) || os_env_get("DISPLAY", &display);
    found = found && display.length > 0;
    buffer_free(&display);
    return found && (os_find_program("zenity", out) || os_find_program("kdialog", out));
}

/* ---- zenity ---- */

static void zenity_message(Arguments *arguments, const Au3Dialog *dialog, const int *buttons, int count) {
    const char *icon = dialog_icon(dialog->flags);
    if (count == 1) {
        bool plain = !*icon || strcmp(icon, "question") == 0;
        add_option(arguments, "--", plain || strcmp(icon, "information") == 0 ? "info" : icon);
    } else {
        add(arguments, "--question");
        add_option(arguments, "--cancel-label=", dialog_button_name(buttons[1]));
    }
    add_option(arguments, "--ok-label=", dialog_button_name(buttons[0]));
    if (count == 3) add_option(arguments, "--extra-button=", dialog_button_name(buttons[2]));
    if (count > 1 && dialog_default_button(dialog->flags) == buttons[1]) add(arguments, "--default-cancel");
    add(arguments, "--no-markup");
    add_option(arguments, "--text=", dialog->text);
}

static void zenity_arguments(Arguments *arguments, const Au3Dialog *dialog, const int *buttons, int count) {
    switch (dialog->kind) {
    case AU3_DIALOG_TABLE:
    case AU3_DIALOG_MESSAGE: zenity_message(arguments, dialog, buttons, count); break;
    case AU3_DIALOG_INPUT:
    case AU3_DIALOG_CHOICE:
        add(arguments, "--entry");
        add_option(arguments, "--text=", dialog->text);
        add_option(arguments, "--entry-text=", dialog->initial ? dialog->initial : "");
        if (dialog->flags) add(arguments, "--hide-text");
        break;
    case AU3_DIALOG_OPEN_FILE:
    case AU3_DIALOG_SAVE_FILE:
    case AU3_DIALOG_FOLDER:
        add(arguments, "--file-selection");
        add_option(arguments, "--filename=", dialog->initial ? dialog->initial : "");
        if (dialog->kind == AU3_DIALOG_SAVE_FILE) add(arguments, "--save");
        if (dialog->kind == AU3_DIALOG_FOLDER) add(arguments, "--directory");
        if (dialog->kind == AU3_DIALOG_OPEN_FILE && dialog->flags & 4) {
            add(arguments, "--multiple");
            add(arguments, "--separator=\n");
        }
        break;
    }
    const char *title = dialog->kind == AU3_DIALOG_FOLDER ? dialog->text : dialog->title;
    add_option(arguments, "--title=", title ? title : "");
}

/* ---- kdialog ---- */

static void kdialog_message(Arguments *arguments, const Au3Dialog *dialog, const int *buttons, int count) {
    static const char *const types[] = {"--msgbox", "--yesno", "--yesnocancel"};
    static const char *const labels[] = {"--yes-label", "--no-label", "--cancel-label"};
    for (int i = 0; count > 1 && i < count; i++) {
        add(arguments, labels[i]);
        add(arguments, dialog_button_name(buttons[i]));
    }
    bool serious = strcmp(dialog_icon(dialog->flags), "error") == 0;
    add(arguments, count == 1 && serious ? "--error" : types[count - 1]);
    add(arguments, dialog->text);
}

static void kdialog_arguments(Arguments *arguments, const Au3Dialog *dialog, const int *buttons, int count) {
    add(arguments, "--title");
    add(arguments, dialog->title ? dialog->title : "");
    const char *initial = dialog->initial ? dialog->initial : "";
    switch (dialog->kind) {
    case AU3_DIALOG_TABLE:
    case AU3_DIALOG_MESSAGE: kdialog_message(arguments, dialog, buttons, count); return;
    case AU3_DIALOG_INPUT:
    case AU3_DIALOG_CHOICE:
        add(arguments, dialog->flags ? "--password" : "--inputbox");
        add(arguments, dialog->text);
        break;
    case AU3_DIALOG_OPEN_FILE:
        if (dialog->flags & 4) {
            add(arguments, "--multiple");
            add(arguments, "--separate-output");
        }
        add(arguments, "--getopenfilename");
        break;
    case AU3_DIALOG_SAVE_FILE: add(arguments, "--getsavefilename"); break;
    case AU3_DIALOG_FOLDER: add(arguments, "--getexistingdirectory"); break;
    }
    if (dialog->kind != AU3_DIALOG_INPUT || !dialog->flags) add(arguments, initial);
}

/* ---- running it ---- */

static bool run(const char *program, const Arguments *arguments, OsSpawn *spawn) {
    const char *words[MOST_ARGUMENTS + 2] = {program};
    const char *next = arguments->text.data;
    if (arguments->text.failed || arguments->count > MOST_ARGUMENTS) return false;
    for (size_t i = 0; i < arguments->count; i++, next += strlen(next) + 1) words[i + 1] = next;
    *spawn = (OsSpawn){.program = program, .arguments = words, .pipes = 2};
    return os_spawn(spawn) == OS_OK;
}

/* The exit code; BUTTON_TIMEOUT when the time was up and the program was ended. */
static int wait_for(const OsSpawn *spawn, double timeout) {
    int code = 1;
    if (os_wait(spawn->pid, timeout > 0 ? timeout * 1e3 : -1, &code)) return code;
    os_end_process(spawn->pid);
    os_wait(spawn->pid, 2000, &code);
    return BUTTON_TIMEOUT;
}

static void read_output(OsFile file, Buffer *out) {
    size_t done;
    char *room;
    while ((room = buffer_reserve(out, 4096)) != NULL) {
        if (os_read_at(file, 0, room, 4096, &done) || done == 0) break;
        out->length += done;
    }
    while (out->length && (out->data[out->length - 1] == '\n' || out->data[out->length - 1] == '\r')) out->length--;
    os_close(file);
}

static int message_button(const int *buttons, int count, int code, const char *output, bool kdialog) {
    if (code == 0 || count == 1) return buttons[0];
    if (kdialog) return buttons[code < count ? code : count - 1];
    int named = dialog_button_named(output); /* zenity prints the name of its extra button */
    return named ? named : buttons[1];
}

bool dialog_program_show(const char *program, Heap *heap, Au3Dialog *dialog) {
    Arguments arguments = {0};
    Buffer output;
    OsSpawn spawn;
    int buttons[DIALOG_BUTTONS_MAX] = {BUTTON_OK};
    int count = dialog->kind == AU3_DIALOG_MESSAGE ? dialog_buttons(dialog->flags, buttons) : 1;
    bool kdialog = is_kdialog(program);
    buffer_init(&arguments.text, heap);
    buffer_init(&output, heap);
    if (kdialog)
        kdialog_arguments(&arguments, dialog, buttons, count);
    else
        zenity_arguments(&arguments, dialog, buttons, count);
    bool ok = run(program, &arguments, &spawn);
    if (ok) {
        int code = wait_for(&spawn, dialog->timeout);
        read_output(spawn.stream[1], &output);
        const char *text = buffer_text(&output);
        if (code == BUTTON_TIMEOUT)
            dialog->button = BUTTON_TIMEOUT;
        else if (dialog->kind == AU3_DIALOG_MESSAGE)
            dialog->button = message_button(buttons, count, code, text, kdialog);
        else
            dialog->button = code == 0 ? BUTTON_OK : BUTTON_CANCEL;
        if (dialog->kind != AU3_DIALOG_MESSAGE && dialog->button == BUTTON_OK) dialog->result = strdup(text);
    }
    buffer_free(&output);
    buffer_free(&arguments.text);
    return ok;
}
