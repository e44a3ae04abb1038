/* MsgBox, InputBox and the choosers of files and folders. What they look like, and what answers them where nobody looks, is the
 * host's business; here are only AutoIt's parameters and results. */
#include "builtin.h"
#include "host_dialog.h"
#include "path.h"

#include <stdlib.h>
#include <string.h>

enum { SCREEN_LIMIT = 8192 }; /* no screen reaches farther */

static void show(Call *call, Dialog *dialog) { dialog_show(call_host(call), dialog); }

/* ---- MsgBox ---- */

/* MsgBox(flags, title, text [, timeout [, window]]): the button, -1 when the time was up. */
static Value msg_box(Call *call) {
    Dialog dialog = {.size = sizeof dialog, .kind = DIALOG_MESSAGE, .function = "MsgBox"};
    int buttons[DIALOG_BUTTONS_MAX];
    dialog.flags = (uint32_t)arg_int(call, 0);
    dialog.timeout = call->count > 3 && arg_given(call, 3) ? arg_double(call, 3) : 0;
    if (dialog.timeout < 0) dialog.timeout = 0;
    /* A type of box that does not exist has no button to press: only time ends it, and without a time it is not shown. */
    if (dialog_buttons(dialog.flags, buttons) == 0) return from_i32(dialog.timeout > 0 ? -1 : 0);
    dialog.title = arg_utf8(call, 1, NULL);
    dialog.text = arg_utf8(call, 2, NULL);
    show(call, &dialog);
    free(dialog.result);
    return from_i32(dialog.button);
}

/* ---- InputBox ---- */

/* What the fourth parameter of InputBox says: a character to show instead of what is typed, M for "something must be typed", a
 * number for the most characters. */
typedef struct InputRules {
    uint16_t password; /* 0: none */
    bool mandatory;
    uint32_t limit; /* 0: none */
} InputRules;

static InputRules input_rules(const String *text) {
    InputRules rules = {0};
    if (text->length == 0) return rules;
    if (text->units[0] != ' ') rules.password = text->units[0];
    for (size_t i = 1; i < text->length; i++) {
        uint16_t u = text->units[i];
        if (u == 'M' || u == 'm') rules.mandatory = true;
        if (u >= '0' && u <= '9' && rules.limit < 100000000) rules.limit = rules.limit * 10 + (u - '0');
    }
    return rules;
}

/* The text typed, as the rules let it through; UNSET when nothing was typed that had to be. */
static Value input_result(Call *call, const char *typed, InputRules rules) {
    Value text = str_from_utf8(call->heap, typed, strlen(typed));
    if (!is_string(text)) return text;
    if (rules.mandatory && as_string(text)->length == 0) return VALUE_UNSET;
    if (rules.limit == 0 || as_string(text)->length <= rules.limit) return text;
    Value cut = str_substring(call->heap, as_string(text), 0, rules.limit);
    value_free(text);
    return cut;
}

/* Width without height and left without top are errors, and so is a place outside of every screen. */
static int32_t input_place_error(Call *call) {
    if (call->count == 5 || call->count == 7) return 5;
    for (int i = 6; i < 8; i++) {
        if (call->count > i && arg_given(call, i) && (arg_int(call, i) > SCREEN_LIMIT || arg_int(call, i) < -SCREEN_LIMIT))
            return 4;
    }
    return 0;
}

/* InputBox(title, prompt [, default [, password [, width, height [, left, top [, timeout [, window]]]]]]) */
static Value input_box(Call *call) {
    int32_t error = input_place_error(call);
    if (error) return fail(call, error, 0, VALUE_EMPTY);
    InputRules rules = input_rules(arg_given(call, 3) ? arg_str(call, 3) : &string_empty);
    Dialog dialog = {.size = sizeof dialog, .kind = DIALOG_INPUT, .function = "InputBox", .flags = rules.password};
    dialog.title = arg_utf8(call, 0, NULL);
    dialog.text = arg_utf8(call, 1, NULL);
    dialog.initial = arg_given(call, 2) ? arg_utf8(call, 2, NULL) : "";
    dialog.timeout = arg_given(call, 8) ? arg_double(call, 8) : 0;
    show(call, &dialog);
    Value result = VALUE_UNSET;
    if (dialog.button == 1) result = input_result(call, dialog.result ? dialog.result : "", rules);
    free(dialog.result);
    if (!is_unset(result)) return result;
    return fail(call, dialog.button == -1 ? 2 : 1, 0, VALUE_EMPTY);
}

/* __Au3_Choose(function, title, text, first): what was chosen; @error 1 when it was cancelled. */
static Value choose_value(Call *call) {
    Dialog dialog = {.size = sizeof dialog, .kind = DIALOG_CHOICE, .function = arg_utf8(call, 0, NULL)};
    dialog.title = arg_utf8(call, 1, NULL);
    dialog.text = arg_utf8(call, 2, NULL);
    dialog.initial = arg_utf8(call, 3, NULL);
    show(call, &dialog);
    bool chosen = dialog.button == 1 && dialog.result;
    Value result = chosen ? str_from_utf8(call->heap, dialog.result, strlen(dialog.result)) : VALUE_EMPTY;
    free(dialog.result);
    return fail(call, !chosen, 0, result);
}

/* __Au3_ShowTable(function, title, table): shows it; 1. */
static Value show_table(Call *call) {
    Dialog dialog = {.size = sizeof dialog, .kind = DIALOG_TABLE, .function = arg_utf8(call, 0, NULL)};
    dialog.title = arg_utf8(call, 1, NULL);
    dialog.text = arg_utf8(call, 2, NULL);
    show(call, &dialog);
    free(dialog.result);
    return from_i32(1);
}

/* ---- files and folders ---- */

/* "Pictures (*.png;*.jpg)|All (*.*)": every part names its patterns in parentheses. */
static bool is_filter(const String *text) {
    size_t opened = 0, closed = 0;
    if (text->length == 0) return false;
    for (size_t i = 0; i <= text->length; i++) {
        uint16_t u = i < text->length ? text->units[i] : '|';
        if (u == '(') opened = i + 1;
        if (u == ')' && opened) closed = i + 1;
        if (u != '|') continue;
        if (i > 0 && text->units[i - 1] != '|' && closed <= opened) return false;
        opened = closed = 0;
    }
    return true;
}

/* The Windows form of a path that a dialog gave: native or Windows already. Owned. */
static Value chosen_path(Call *call, const char *path) {
    if (*path == '/') return path_from_native(call_paths(call), path);
    Value text = str_from_utf8(call->heap, path, strlen(path));
    if (!is_string(text)) return text;
    Value full = path_full(call_paths(call), as_string(text));
    value_free(text);
    return full;
}

static size_t name_start(const String *path) {
    size_t start = path->length;
    while (start && path->units[start - 1] != '\\') start--;
    return start;
}

/* AutoIt makes the folder of the choice the working folder. */
static void enter_folder_of(Call *call, const String *path) {
    size_t length = name_start(path);
    if (length > 3) length--;
    Value folder = str_substring(call->heap, path, 0, length);
    if (is_string(folder)) paths_change(call_paths(call), as_string(folder));
    value_free(folder);
}

/* One path as it is; several (one a line) as "folder|name|name". */
static Value chosen_files(Call *call, const char *lines) {
    StrBuf out;
    strbuf_init(&out, call->heap);
    const char *more = strchr(lines, '\n');
    for (bool first = true; *lines; first = false) {
        size_t length = strcspn(lines, "\n");
        Buffer line;
        buffer_init(&line, call->heap);
        buffer_append(&line, lines, length);
        Value path = chosen_path(call, buffer_text(&line));
        buffer_free(&line);
        const String *s = is_string(path) ? as_string(path) : &string_empty;
        if (first) enter_folder_of(call, s);
        size_t start = name_start(s);
        if (first) strbuf_append(&out, s->units, more ? (start > 3 ? start - 1 : start) : s->length);
        if (more) strbuf_append_unit(&out, '|');
        if (more) strbuf_append(&out, s->units + start, s->length - start);
        value_free(path);
        lines += length;
        while (*lines == '\n') lines++;
    }
    return strbuf_take(&out);
}

/* The native folder (with the suggested name behind it) to begin in. */
static void initial_place(Call *call, int folder, int name, Buffer *out) {
    const String *text = arg_given(call, folder) ? arg_str(call, folder) : &string_empty;
    PathSpot spot;
    bool there = text->length && text->units[0] != ':' && path_locate(call_paths(call), text, &spot) && spot.exists;
    if (text->length && text->units[0] != ':') {
        if (there) buffer_append(out, spot.native.data, spot.native.length);
        path_spot_free(&spot);
    }
    if (!there) buffer_append_str(out, paths_working_native(call_paths(call)));
    if (out->length > 1) buffer_append_char(out, '/');
    if (name >= 0 && arg_given(call, name)) buffer_append_str(out, arg_utf8(call, name, NULL));
}

static Value choose(Call *call, Dialog *dialog, int folder, int name) {
    Buffer initial;
    buffer_init(&initial, call->heap);
    initial_place(call, folder, name, &initial);
    dialog->initial = buffer_text(&initial);
    show(call, dialog);
    buffer_free(&initial);
    bool chosen = dialog->button == 1 && dialog->result && *dialog->result;
    Value result = VALUE_UNSET;
    if (chosen && dialog->kind == DIALOG_FOLDER)
        result = chosen_path(call, dialog->result);
    else if (chosen)
        result = chosen_files(call, dialog->result);
    free(dialog->result);
    return is_unset(result) ? fail(call, 1, 0, VALUE_EMPTY) : result;
}

static Value choose_file(Call *call, DialogKind kind, const char *function) {
    if (!is_filter(arg_str(call, 2))) return fail(call, 2, 0, VALUE_EMPTY);
    Dialog dialog = {.size = sizeof dialog, .kind = kind, .function = function, .flags = (uint32_t)arg_int_or(call, 3, 0)};
    dialog.title = arg_utf8(call, 0, NULL);
    dialog.text = arg_utf8(call, 2, NULL);
    return choose(call, &dialog, 1, 4);
}

/* FileOpenDialog(title, folder, filter [, options [, name [, window]]]) */
static Value file_open_dialog(Call *call) { return choose_file(call, DIALOG_OPEN_FILE, "FileOpenDialog"); }

/* FileSaveDialog(title, folder, filter [, options [, name [, window]]]) */
static Value file_save_dialog(Call *call) { return choose_file(call, DIALOG_SAVE_FILE, "FileSaveDialog"); }

/* FileSelectFolder(text, root [, flags [, initial folder [, window]]]) */
static Value file_select_folder(Call *call) {
    Dialog dialog = {.size = sizeof dialog,
                     .kind = DIALOG_FOLDER,
                     .function = "FileSelectFolder",
                     .flags = (uint32_t)arg_int_or(call, 2, 0),
                     .title = ""};
    dialog.text = arg_utf8(call, 0, NULL);
    return choose(call, &dialog, arg_given(call, 3) ? 3 : 1, -1);
}

/* clang-format off */
const Builtin dialog_builtins[] = {
    {"FileOpenDialog",   3,  6, file_open_dialog,   "FileOpenDialog(title, folder, filter [, options = 0 [, name [, window]]])", "Lets the user choose files to open.",   NEEDS_DESKTOP, FULL},
    {"FileSaveDialog",   3,  6, file_save_dialog,   "FileSaveDialog(title, folder, filter [, options = 0 [, name [, window]]])", "Lets the user choose where to save.",   NEEDS_DESKTOP, FULL},
    {"FileSelectFolder", 2,  5, file_select_folder, "FileSelectFolder(text, root [, flags = 0 [, folder [, window]]])",          "Lets the user choose a folder.",        NEEDS_DESKTOP, FULL},
    {"InputBox",         2, 10, input_box,          "InputBox(title, prompt [, default [, password [, width, height [, left, top [, timeout [, window]]]]]])", "Asks the user for a text.", NEEDS_DESKTOP, FULL},
    {"__Au3_Choose",     4,  4, choose_value,       "__Au3_Choose(function, title, text, first)",                                "Lets the user choose a value; for the library.", NEEDS_DESKTOP, FULL},
    {"__Au3_ShowTable",  3,  3, show_table,         "__Au3_ShowTable(function, title, table)",                                   "Shows a table; for the library.",       NEEDS_DESKTOP, FULL},
    {"MsgBox",           3,  5, msg_box,            "MsgBox(flags, title, text [, timeout = 0 [, window]])",                     "Shows a message; gives the button.",    NEEDS_DESKTOP, FULL},
};
/* clang-format on */
const int dialog_builtins_count = sizeof dialog_builtins / sizeof *dialog_builtins;
