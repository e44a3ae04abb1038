/* Completion and the search through the history: they read keys until one comes that is not for them. */
#include "editor_modes.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

void completion_add(Completion *completion, const char *text) {
    if (completion->count == completion->room) {
        size_t room = completion->room * 2 + 32;
        char **list = realloc(completion->list, room * sizeof *list);
        if (!list) return;
        completion->list = list;
        completion->room = room;
    }
    char *copy = strdup(text);
    if (copy) completion->list[completion->count++] = copy;
}

static int compare_texts(const void *a, const void *b) {
    const char *left = *(char *const *)a, *right = *(char *const *)b;
    int order = strcasecmp(left, right);
    return order ? order : strcmp(left, right);
}

void completion_sort(Completion *out) {
    size_t kept = 0;
    if (out->count) qsort(out->list, out->count, sizeof *out->list, compare_texts);
    for (size_t i = 0; i < out->count; i++) {
        if (kept && strcasecmp(out->list[kept - 1], out->list[i]) == 0)
            free(out->list[i]);
        else
            out->list[kept++] = out->list[i];
    }
    out->count = kept;
}

void completion_free(Completion *completion) {
    for (size_t i = 0; i < completion->count; i++) free(completion->list[i]);
    free(completion->list);
}

/* ---- completion ---- */

/* How many bytes all candidates begin with. */
static size_t common_size(const Completion *completion) {
    size_t size = strlen(completion->list[0]);
    for (size_t i = 1; i < completion->count; i++) {
        while (size > 0 && !text_same(completion->list[0], completion->list[i], size)) size--;
    }
    return size;
}

static void replace(Editor *editor, const Completion *completion, size_t size) {
    text_delete(&editor->text, completion->from, editor->cursor);
    editor->cursor = completion->from;
    editor_insert(editor, completion->list[0], size);
}

/* How many columns of candidates fit. */
static size_t columns_for(const Completion *completion, int width, size_t *widest) {
    *widest = 0;
    for (size_t i = 0; i < completion->count; i++) {
        size_t size = strlen(completion->list[i]);
        if (size > *widest) *widest = size;
    }
    size_t across = (size_t)width / (*widest + 2);
    return across ? across : 1;
}

/* The candidates in columns below the text, in no more than half of the screen. */
static void list(Editor *editor, const Completion *completion) {
    int width, height;
    size_t widest, count = completion->count;
    keyboard_screen(&width, &height);
    size_t across = columns_for(completion, width, &widest), lines = (count + across - 1) / across;
    size_t room = height > 4 ? (size_t)height / 2 - 1 : 1;
    if (lines > room) lines = room;
    text_set(&editor->below, "", 0);
    for (size_t line = 0; line < lines; line++) {
        for (size_t i = line; i < count && i < lines * across; i += lines) {
            text_printf(&editor->below, "%-*s  ", (int)widest, completion->list[i]);
        }
        text_add(&editor->below, "\n");
    }
    if (lines * across < count) text_printf(&editor->below, "and %zu more", count - lines * across);
}

/* Before it in its line only blanks: Tab indents. */
static bool indents(const Editor *editor) {
    size_t at = editor->cursor;
    while (at > 0 && editor->text.data[at - 1] == ' ') at--;
    return at == 0 || editor->text.data[at - 1] == '\n';
}

int editor_complete(Editor *editor) {
    Completion completion = {0};
    if (indents(editor)) {
        editor_insert(editor, "    ", 4);
        return KEY_NONE;
    }
    editor->hooks.candidates(editor->hooks.user, &editor->text, editor->cursor, &completion);
    int key = KEY_NONE;
    if (completion.count > 0) {
        size_t size = common_size(&completion), typed = editor->cursor - completion.from;
        if (size >= typed) replace(editor, &completion, size);
        if (completion.count > 1) {
            list(editor, &completion);
            editor_draw(editor);
            key = keyboard_read(&editor->keyboard);
            if (key == KEY_TAB) key = KEY_NONE;
        }
    }
    completion_free(&completion);
    return key;
}

/* ---- the search ---- */

static void show_search(Editor *editor, const Text *wanted, bool found) {
    text_set(&editor->below, "", 0);
    text_printf(&editor->below, "search in the history: %s%s", text_string(wanted), found ? "" : "   (not found)");
}

int editor_search(Editor *editor) {
    Text wanted = {0};
    size_t count = editor->history.count, at = count;
    bool found = true;
    int key;
    for (;;) {
        show_search(editor, &wanted, found);
        editor_draw(editor);
        key = keyboard_read(&editor->keyboard);
        if (key == KEY_TEXT)
            text_add(&wanted, text_string(&editor->keyboard.text));
        else if (key == KEY_BACKSPACE && wanted.size)
            text_delete(&wanted, text_previous(wanted.data, wanted.size), wanted.size);
        else if (key != KEY_CONTROL('R'))
            break;
        size_t before = key == KEY_CONTROL('R') ? at : key == KEY_TEXT && at < count ? at + 1 : count;
        size_t hit = wanted.size ? history_search(&editor->history, before, text_string(&wanted)) : count;
        found = hit < count || !wanted.size;
        if (hit == count) continue;
        at = hit;
        editor_show_entry(editor, at);
    }
    text_free(&wanted);
    if (key != KEY_ESCAPE && key != KEY_CONTROL('G') && key != KEY_CONTROL('C')) return key;
    editor_show_entry(editor, count);
    return KEY_NONE;
}
