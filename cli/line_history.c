/* The history of the line editor: libedit's, in libedit's file form, where line ends within an entry are kept.
 *
 * Entries are only ever added to the file, under a lock, so that sessions side by side do not lose theirs; when it has grown
 * long, a starting session leaves out the oldest. */
#define _GNU_SOURCE
#include "line_private.h"

#include <fcntl.h>
#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

enum { KEPT = 2000 };

/* Makes the folders of a path. */
static void make_folders(char *path) {
    for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = 0;
        mkdir(path, 0700);
        *slash = '/';
    }
}

/* The file, open to add to it, nobody else writing; NULL when it cannot be. */
static FILE *open_locked(const char *path) {
    int file = open(path, O_RDWR | O_CREAT | O_APPEND | O_CLOEXEC, 0600);
    if (file < 0) return NULL;
    fchmod(file, 0600);
    flock(file, LOCK_EX);
    FILE *stream = fdopen(file, "a+");
    if (!stream) close(file);
    if (stream) fseek(stream, 0, SEEK_END);
    return stream;
}

/* What is no history is put aside. */
static void load(LineEditor *editor) {
    HistEventW event;
    FILE *file = open_locked(editor->history_path);
    if (!file) return;
    bool empty = ftell(file) == 0;
    int count = history_w(editor->history, &event, H_LOAD, editor->history_path);
    if (count < 0 && !empty) {
        Text aside = {0};
        text_printf(&aside, "%s.old", editor->history_path);
        rename(editor->history_path, text_string(&aside));
        text_free(&aside);
    }
    if (count > KEPT + KEPT / 2 && ftruncate(fileno(file), 0) == 0) {
        rewind(file); /* the heading is written where the file begins */
        history_w(editor->history, &event, H_SAVE_FP, file);
    }
    fclose(file);
}

void line_history_open(LineEditor *editor, const char *path) {
    HistEventW event;
    editor->history = history_winit();
    if (!editor->history) return;
    history_w(editor->history, &event, H_SETSIZE, KEPT);
    history_w(editor->history, &event, H_SETUNIQUE, 1);
    editor->history_path = path ? strdup(path) : NULL;
    if (!editor->history_path) return;
    make_folders(editor->history_path);
    load(editor);
}

/* Giving a search up (Ctrl-G) brings back the text from before, which may be long. */
static bool hides(const LineEditor *editor, const wchar_t *text) {
    enum { GIVE_UP = 7 };
    return editor->searching && editor->last[0] != GIVE_UP && wcsnlen(text, LINE_SEARCH + 1) > LINE_SEARCH;
}

int line_history_call(void *user, HistEventW *event, int what, ...) {
    LineEditor *editor = user;
    va_list rest;
    va_start(rest, what);
    int result = what == H_SET || what == H_PREV_EVENT || what == H_NEXT_EVENT
                     ? history_w(editor->history, event, what, va_arg(rest, int))
                     : history_w(editor->history, event, what, va_arg(rest, const wchar_t *));
    va_end(rest);
    if (result >= 0 && event->str && hides(editor, event->str)) event->str = L"";
    return result;
}

size_t line_history_longest(const LineEditor *editor) {
    HistEventW event;
    size_t longest = 0;
    int more = editor->history ? history_w(editor->history, &event, H_FIRST) : -1;
    for (; more == 0; more = history_w(editor->history, &event, H_NEXT)) {
        size_t size = wcslen(event.str);
        if (size > longest) longest = size;
    }
    if (editor->history) history_w(editor->history, &event, H_FIRST);
    return longest;
}

void line_history_close(LineEditor *editor) {
    if (editor->history) history_wend(editor->history);
    free(editor->history_path);
}

/* Adds to the file by way of a history that has only this entry. */
static void save(const char *path, const wchar_t *entry) {
    HistEventW event;
    HistoryW *one = history_winit();
    FILE *file = one ? open_locked(path) : NULL;
    if (file) {
        history_w(one, &event, H_SETSIZE, 1);
        history_w(one, &event, H_ENTER, entry);
        history_w(one, &event, H_SAVE_FP, file);
        fclose(file);
    }
    if (one) history_wend(one);
}

void line_editor_remember(LineEditor *editor, const char *text) {
    HistEventW event;
    if (!editor->history || !text[strspn(text, " \t\n")] || *text == ' ' || *text == '\t') return;
    wchar_t *wide = line_widen(text, strlen(text));
    bool known = wide && history_w(editor->history, &event, H_FIRST) == 0 && wcscmp(event.str, wide) == 0;
    if (wide && !known) {
        history_w(editor->history, &event, H_ENTER, wide);
        if (editor->history_path) save(editor->history_path, wide);
    }
    free(wide);
}
