/* The editor of the prompt, see editor.h: a loop that draws, reads a key and does what its row of the table says. Completion
 * and the search through the history, which read keys of their own, are in editor_modes.c. */
#include "editor.h"

#include "editor_modes.h"

#include <signal.h>
#include <stdlib.h>
#include <string.h>

/* ---- drawing ---- */

static Picture picture_of(const Editor *editor, const TextClass *classes) {
    return (Picture){.prompt = editor->prompt,
                     .more = editor->more,
                     .text = &editor->text,
                     .cursor = editor->cursor,
                     .classes = classes,
                     .below = text_string(&editor->below)};
}

static TextClass *classes_of(const Editor *editor) {
    return editor->screen.color && editor->text.size ? editor->hooks.classes(editor->hooks.user, &editor->text) : NULL;
}

void editor_draw(Editor *editor) {
    TextClass *classes = classes_of(editor);
    Picture picture = picture_of(editor, classes);
    screen_draw(&editor->screen, &picture);
    free(classes);
}

static void leave(Editor *editor) {
    TextClass *classes = classes_of(editor);
    Picture picture = picture_of(editor, classes);
    screen_leave(&editor->screen, &picture);
    free(classes);
}

static void show_hint(Editor *editor) {
    text_set(&editor->below, "", 0);
    editor->hooks.hint(editor->hooks.user, &editor->text, editor->cursor, &editor->below);
}

/* ---- changing the text ---- */

void editor_insert(Editor *editor, const char *bytes, size_t size) {
    size_t before = editor->text.size;
    text_insert(&editor->text, editor->cursor, bytes, size);
    editor->cursor += editor->text.size - before;
}

/* Cuts out a part, which can be put back with Ctrl-Y. */
static void cut(Editor *editor, size_t from, size_t to) {
    text_set(&editor->killed, text_string(&editor->text) + from, to - from);
    text_delete(&editor->text, from, to);
    editor->cursor = from;
}

static size_t line_start(const Editor *editor, size_t at) {
    while (at > 0 && editor->text.data[at - 1] != '\n') at--;
    return at;
}

static size_t line_end(const Editor *editor, size_t at) {
    while (at < editor->text.size && editor->text.data[at] != '\n') at++;
    return at;
}

static size_t word_left(const Editor *editor) {
    size_t at = editor->cursor;
    while (at > 0 && !text_is_name(editor->text.data[at - 1])) at--;
    while (at > 0 && text_is_name(editor->text.data[at - 1])) at--;
    return at;
}

static size_t word_right(const Editor *editor) {
    size_t at = editor->cursor;
    while (at < editor->text.size && !text_is_name(editor->text.data[at])) at++;
    while (at < editor->text.size && text_is_name(editor->text.data[at])) at++;
    return at;
}

static void insert_key_text(Editor *editor) { editor_insert(editor, editor->keyboard.text.data, editor->keyboard.text.size); }

/* Line ends come as CR from some terminals. */
static void insert_paste(Editor *editor) {
    Text *text = &editor->keyboard.text;
    for (size_t i = 0; i < text->size; i++) {
        if (text->data[i] != '\r') continue;
        text->data[i] = '\n';
        if (i + 1 < text->size && text->data[i + 1] == '\n') text_delete(text, i + 1, i + 2);
    }
    insert_key_text(editor);
}

static void straighten_line(Editor *editor) {
    size_t surplus = editor->hooks.surplus(text_string(&editor->text), editor->cursor);
    size_t start = line_start(editor, editor->cursor);
    text_delete(&editor->text, start, start + surplus);
    editor->cursor -= surplus;
}

static void new_line(Editor *editor) {
    size_t blanks = editor->hooks.indent(text_string(&editor->text), editor->cursor);
    editor_insert(editor, "\n", 1);
    while (blanks-- > 0) editor_insert(editor, " ", 1);
}

static void backspace(Editor *editor) {
    size_t from = editor->cursor ? text_previous(editor->text.data, editor->cursor) : 0;
    text_delete(&editor->text, from, editor->cursor);
    editor->cursor = from;
}

static void delete_next(Editor *editor) {
    text_delete(&editor->text, editor->cursor, text_next(text_string(&editor->text), editor->text.size, editor->cursor));
}

/* Ctrl-D: a character, or in an empty text the end of all. */
static void delete_or_end(Editor *editor) {
    if (editor->text.size)
        delete_next(editor);
    else
        editor->ended = true;
}

static void cut_word_left(Editor *editor) { cut(editor, word_left(editor), editor->cursor); }
static void cut_word_right(Editor *editor) { cut(editor, editor->cursor, word_right(editor)); }
static void cut_to_start(Editor *editor) { cut(editor, line_start(editor, editor->cursor), editor->cursor); }

/* At the end of a line: its line end. */
static void cut_to_end(Editor *editor) {
    size_t end = line_end(editor, editor->cursor);
    if (end == editor->cursor && end < editor->text.size) end++;
    cut(editor, editor->cursor, end);
}

static void put_back(Editor *editor) { editor_insert(editor, text_string(&editor->killed), editor->killed.size); }

/* ---- moving ---- */

static void go_left(Editor *editor) {
    if (editor->cursor) editor->cursor = text_previous(editor->text.data, editor->cursor);
}

static void go_right(Editor *editor) {
    editor->cursor = text_next(text_string(&editor->text), editor->text.size, editor->cursor);
}
static void go_home(Editor *editor) { editor->cursor = line_start(editor, editor->cursor); }
static void go_end(Editor *editor) { editor->cursor = line_end(editor, editor->cursor); }
static void go_word_left(Editor *editor) { editor->cursor = word_left(editor); }
static void go_word_right(Editor *editor) { editor->cursor = word_right(editor); }

void editor_show_entry(Editor *editor, size_t entry) {
    History *history = &editor->history;
    if (entry == editor->entry) return;
    if (editor->entry == history->count) text_set(&editor->draft, text_string(&editor->text), editor->text.size);
    const char *text = entry < history->count ? history->entries[entry] : text_string(&editor->draft);
    text_set(&editor->text, text, strlen(text));
    editor->cursor = editor->text.size;
    editor->entry = entry;
}

static void entry_before(Editor *editor) {
    if (editor->entry > 0) editor_show_entry(editor, editor->entry - 1);
}

static void entry_after(Editor *editor) {
    if (editor->entry < editor->history.count) editor_show_entry(editor, editor->entry + 1);
}

/* The place in the line that begins at `start` as far from its start as the cursor from that of its own. */
static size_t same_column(const Editor *editor, size_t start) {
    size_t left = line_start(editor, editor->cursor), end = line_end(editor, start);
    for (; left < editor->cursor && start < end; left = text_next(editor->text.data, editor->text.size, left)) {
        start = text_next(editor->text.data, editor->text.size, start);
    }
    return start;
}

static void go_up(Editor *editor) {
    size_t start = line_start(editor, editor->cursor);
    if (start == 0)
        entry_before(editor);
    else
        editor->cursor = same_column(editor, line_start(editor, start - 1));
}

static void go_down(Editor *editor) {
    size_t end = line_end(editor, editor->cursor);
    if (end == editor->text.size)
        entry_after(editor);
    else
        editor->cursor = same_column(editor, end + 1);
}

/* ---- the whole ---- */

static void clear_screen(Editor *editor) { screen_clear(&editor->screen); }

/* Ctrl-C: leaves the text as it stands and begins a new one. */
static void give_up(Editor *editor) {
    leave(editor);
    text_set(&editor->text, "", 0);
    editor->cursor = 0;
    editor->entry = editor->history.count;
}

static void suspend(Editor *editor) {
    leave(editor);
    keyboard_leave(&editor->keyboard);
    raise(SIGTSTP);
    keyboard_enter(&editor->keyboard);
}

static void end(Editor *editor) { editor->ended = true; }

typedef struct Binding {
    int key;
    void (*act)(Editor *editor);
} Binding;

static const Binding bindings[] = {
    {KEY_TEXT, insert_key_text},
    {KEY_PASTE, insert_paste},
    {KEY_NEW_LINE, new_line},
    {KEY_BACKSPACE, backspace},
    {KEY_DELETE, delete_next},
    {KEY_CONTROL('D'), delete_or_end},
    {KEY_DELETE_WORD, cut_word_right},
    {KEY_DELETE_WORD_LEFT, cut_word_left},
    {KEY_CONTROL('W'), cut_word_left},
    {KEY_CONTROL('U'), cut_to_start},
    {KEY_CONTROL('K'), cut_to_end},
    {KEY_CONTROL('Y'), put_back},
    {KEY_LEFT, go_left},
    {KEY_CONTROL('B'), go_left},
    {KEY_RIGHT, go_right},
    {KEY_CONTROL('F'), go_right},
    {KEY_HOME, go_home},
    {KEY_CONTROL('A'), go_home},
    {KEY_END, go_end},
    {KEY_CONTROL('E'), go_end},
    {KEY_WORD_LEFT, go_word_left},
    {KEY_WORD_RIGHT, go_word_right},
    {KEY_UP, go_up},
    {KEY_DOWN, go_down},
    {KEY_CONTROL('P'), entry_before},
    {KEY_CONTROL('N'), entry_after},
    {KEY_CONTROL('L'), clear_screen},
    {KEY_CONTROL('C'), give_up},
    {KEY_CONTROL('Z'), suspend},
    {KEY_END_OF_INPUT, end},
};

static void act(Editor *editor, int key) {
    for (size_t i = 0; i < sizeof bindings / sizeof *bindings; i++) {
        if (bindings[i].key == key) bindings[i].act(editor);
    }
    show_hint(editor);
}

/* Enter in a line before the last one, or in a text that is not complete, adds a line. */
static bool enter(Editor *editor) {
    bool last = line_end(editor, editor->cursor) == editor->text.size;
    straighten_line(editor);
    if (last && editor->hooks.complete(editor->hooks.user, &editor->text)) return true;
    new_line(editor);
    show_hint(editor);
    return false;
}

/* Reads keys until the text is complete (true) or the input ends. */
static bool edit(Editor *editor) {
    while (!editor->ended) {
        editor_draw(editor);
        int key = keyboard_read(&editor->keyboard);
        if (key == KEY_CONTROL('R')) key = editor_search(editor);
        if (key == KEY_TAB) key = editor_complete(editor);
        if (key != KEY_ENTER && key != '\n') {
            act(editor, key);
        } else if (enter(editor)) {
            return true;
        }
    }
    return false;
}

bool editor_read(Editor *editor) {
    text_set(&editor->text, "", 0);
    text_set(&editor->below, "", 0);
    text_set(&editor->draft, "", 0);
    editor->cursor = 0;
    editor->entry = editor->history.count;
    editor->ended = !keyboard_enter(&editor->keyboard);
    bool complete = edit(editor);
    leave(editor);
    keyboard_leave(&editor->keyboard);
    if (complete) history_add(&editor->history, text_string(&editor->text));
    return complete;
}

void editor_free(Editor *editor) {
    keyboard_free(&editor->keyboard);
    history_close(&editor->history);
    text_free(&editor->text);
    text_free(&editor->killed);
    text_free(&editor->draft);
    text_free(&editor->below);
}
