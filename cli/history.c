/* The history of the prompt, see history.h. In the file the line ends of an entry are \n and a backslash is \\. The file is
 * only ever added to, so that sessions side by side do not lose theirs; when it has grown long it is cut at the next start. */
#define _GNU_SOURCE
#include "history.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

enum { KEPT = 2000 };

/* ---- the file's name ---- */

/* Makes the folders of a path. */
static void make_folders(char *path) {
    for (char *slash = path + 1; (slash = strchr(slash, '/')); slash++) {
        *slash = 0;
        mkdir(path, 0700);
        *slash = '/';
    }
}

static char *find_path(void) {
    const char *state = getenv("XDG_STATE_HOME"), *home = getenv("HOME");
    Text path = {0};
    if (state && *state == '/')
        text_printf(&path, "%s/au3/history", state);
    else if (home && *home == '/')
        text_printf(&path, "%s/.local/state/au3/history", home);
    if (path.data) make_folders(path.data);
    return path.data;
}

/* ---- lines ---- */

static void write_entry(FILE *file, const char *entry) {
    for (; *entry; entry++) {
        if (*entry == '\n')
            fputs("\\n", file);
        else if (*entry == '\\')
            fputs("\\\\", file);
        else
            putc(*entry, file);
    }
    putc('\n', file);
}

static void unescape(char *line) {
    char *to = line;
    for (const char *from = line; *from; from++) {
        if (*from == '\\' && from[1])
            *to++ = *++from == 'n' ? '\n' : *from;
        else
            *to++ = *from;
    }
    *to = 0;
}

/* Takes the entry over. */
static void keep(History *history, char *entry) {
    if (history->count == history->room) {
        size_t room = history->room * 2 + 64;
        char **entries = realloc(history->entries, room * sizeof *entries);
        if (!entries) {
            free(entry);
            return;
        }
        history->entries = entries;
        history->room = room;
    }
    history->entries[history->count++] = entry;
}

static void drop_oldest(History *history, size_t count) {
    for (size_t i = 0; i < count; i++) free(history->entries[i]);
    history->count -= count;
    memmove(history->entries, history->entries + count, history->count * sizeof *history->entries);
}

static void rewrite(const History *history) {
    FILE *file = fopen(history->path, "w");
    if (!file) return;
    for (size_t i = 0; i < history->count; i++) write_entry(file, history->entries[i]);
    fclose(file);
}

void history_open(History *history) {
    *history = (History){.path = find_path()};
    FILE *file = history->path ? fopen(history->path, "r") : NULL;
    if (!file) return;
    char *line = NULL;
    size_t room = 0;
    ssize_t length;
    while ((length = getline(&line, &room, file)) > 0) {
        if (line[length - 1] == '\n') line[length - 1] = 0;
        unescape(line);
        char *entry = strdup(line);
        if (entry) keep(history, entry);
    }
    free(line);
    fclose(file);
    if (history->count <= KEPT + KEPT / 2) return;
    drop_oldest(history, history->count - KEPT);
    rewrite(history);
}

void history_close(History *history) {
    for (size_t i = 0; i < history->count; i++) free(history->entries[i]);
    free(history->entries);
    free(history->path);
    *history = (History){0};
}

void history_add(History *history, const char *text) {
    const char *last = history->count ? history->entries[history->count - 1] : "";
    if (!text[strspn(text, " \t\n")] || *text == ' ' || strcmp(last, text) == 0) return;
    char *entry = strdup(text);
    if (!entry) return;
    keep(history, entry);
    FILE *file = history->path ? fopen(history->path, "a") : NULL;
    if (!file) return;
    chmod(history->path, 0600);
    write_entry(file, text);
    fclose(file);
}

size_t history_search(const History *history, size_t before, const char *wanted) {
    while (before-- > 0) {
        if (strcasestr(history->entries[before], wanted)) return before;
    }
    return history->count;
}
