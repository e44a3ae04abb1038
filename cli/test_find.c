/* Which scripts are tests: files named on the command line, and `*_test.au3` and `test_*.au3` below folders. Hidden folders,
 * links to folders, and folders that hold what was built or fetched (build, dist, node_modules, au3pm, any with a
 * CMakeCache.txt) are left out. Files come sorted, so that every run has the same order. */
#include "test_run.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

/* ---- names ---- */

static bool same_char(char a, char b) { return tolower((unsigned char)a) == tolower((unsigned char)b); }

static bool fits_whole(const char *pattern, const char *text) {
    for (; *pattern && *pattern != '*'; pattern++, text++) {
        if (!*text || (*pattern != '?' && !same_char(*pattern, *text))) return false;
    }
    if (!*pattern) return !*text;
    while (*pattern == '*') pattern++;
    for (;; text++) {
        if (fits_whole(pattern, text)) return true;
        if (!*text) return false;
    }
}

bool test_fits(const char *pattern, const char *text) {
    if (strpbrk(pattern, "*?")) return fits_whole(pattern, text);
    size_t length = strlen(pattern);
    for (;; text++) {
        if (text_same(pattern, text, length)) return true;
        if (!*text) return false;
    }
}

static bool is_test_name(const char *name) { return fits_whole("*_test.au3", name) || fits_whole("test_*.au3", name); }

static bool is_left_out(const char *name) {
    static const char *const names[] = {"build", "dist", "node_modules", "au3pm"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        if (strcmp(name, names[i]) == 0) return true;
    }
    return *name == '.';
}

/* ---- folders ---- */

typedef struct Names {
    char **items;
    size_t count, room;
} Names;

static void add_name(Names *names, const char *name) {
    if (names->count == names->room) {
        size_t room = names->room * 2 + 32;
        char **items = realloc(names->items, room * sizeof *items);
        if (!items) return;
        names->items = items;
        names->room = room;
    }
    char *copy = strdup(name);
    if (copy) names->items[names->count++] = copy;
}

static int compare(const void *a, const void *b) { return strcmp(*(char *const *)a, *(char *const *)b); }

static Names read_folder(const TestRun *run, const char *path) {
    Names names = {0};
    OsDir *dir;
    if (os_dir_open(run->heap, path, &dir)) return names;
    for (const char *name; (name = os_dir_next(dir));) add_name(&names, name);
    os_dir_close(dir);
    if (names.count) qsort(names.items, names.count, sizeof *names.items, compare);
    return names;
}

static bool is_known(const TestRun *run, const char *full) {
    for (size_t i = 0; i < run->count; i++) {
        if (strcmp(run->files[i].full, full) == 0) return true;
    }
    return false;
}

static void add_file(TestRun *run, const char *path) {
    Buffer full;
    buffer_init(&full, run->heap);
    bool found = os_real_path(path, &full) == OS_OK && !is_known(run, buffer_text(&full));
    if (found && run->count == run->room) {
        size_t room = run->room * 2 + 32;
        TestFile *files = realloc(run->files, room * sizeof *files);
        found = files != NULL;
        if (files) run->files = files, run->room = room;
    }
    if (found) {
        TestFile file = {.path = strdup(path), .full = strdup(buffer_text(&full))};
        if (file.path && file.full) run->files[run->count++] = file;
    }
    buffer_free(&full);
}

/* Files first, then the folders in it. */
static void walk(TestRun *run, const char *folder) {
    Names names = read_folder(run, *folder ? folder : ".");
    bool built = false;
    for (size_t i = 0; i < names.count; i++) built = built || strcmp(names.items[i], "CMakeCache.txt") == 0;
    for (int folders = 0; !built && folders < 2; folders++) {
        for (size_t i = 0; i < names.count; i++) {
            Text path = {0};
            OsStat stat;
            text_printf(&path, "%s%s%s", folder, *folder && folder[strlen(folder) - 1] != '/' ? "/" : "", names.items[i]);
            bool there = os_stat_link(text_string(&path), &stat) == OS_OK;
            if (there && folders && stat.kind == OS_FOLDER && !stat.link && !is_left_out(names.items[i]))
                walk(run, text_string(&path));
            if (there && !folders && stat.kind != OS_FOLDER && is_test_name(names.items[i])) add_file(run, text_string(&path));
            text_free(&path);
        }
    }
    for (size_t i = 0; i < names.count; i++) free(names.items[i]);
    free(names.items);
}

bool test_find(TestRun *run, const char *word) {
    OsStat stat;
    if (os_stat(word, &stat)) {
        fprintf(stderr, "au3: there is no file or folder %s\n", word);
        return false;
    }
    if (stat.kind == OS_FOLDER)
        walk(run, strcmp(word, ".") == 0 ? "" : word);
    else
        add_file(run, word);
    return true;
}
