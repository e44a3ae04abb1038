/* A script's environment; see environment.h. The list always has room for the NULL behind its last entry, so that it can be
 * given to a program as it is. */
#include "environment.h"

#include "os/os.h"

#include <stdlib.h>
#include <string.h>

struct Environment {
    Heap *heap;
    char **entries; /* "NAME=value", then NULL */
    size_t count, capacity;
    char *root; /* of the folders that are told; NULL: all */
};

/* ---- life ---- */

static char *copy_text(Heap *heap, const char *text) {
    size_t size = strlen(text) + 1;
    char *copy = mem_alloc(heap, size);
    return copy ? memcpy(copy, text, size) : NULL;
}

static bool make_room(Environment *environment) {
    if (environment->count + 1 < environment->capacity) return true;
    size_t capacity = environment->capacity ? environment->capacity * 2 : 64;
    char **entries = mem_realloc(environment->heap, environment->entries, capacity * sizeof *entries);
    if (!entries) return false;
    environment->entries = entries;
    environment->capacity = capacity;
    return true;
}

static bool add(Environment *environment, const char *entry) {
    if (!make_room(environment)) return false;
    char *copy = copy_text(environment->heap, entry);
    if (!copy) return false;
    environment->entries[environment->count++] = copy;
    environment->entries[environment->count] = NULL;
    return true;
}

static bool copy_process(Environment *environment) {
    Buffer entry;
    bool ok = true;
    buffer_init(&entry, environment->heap);
    for (size_t i = 0; ok && os_env_entry(i, &entry); i++, buffer_clear(&entry)) {
        ok = !entry.failed && add(environment, buffer_text(&entry));
    }
    buffer_free(&entry);
    return ok;
}

Environment *environment_new(Heap *heap, const char *const *entries) {
    Environment *environment = mem_calloc(heap, 1, sizeof *environment);
    if (!environment) return NULL;
    environment->heap = heap;
    bool ok = make_room(environment);
    if (ok) environment->entries[0] = NULL;
    if (ok && !entries) ok = copy_process(environment);
    for (; ok && entries && *entries; entries++) ok = add(environment, *entries);
    if (ok) return environment;
    environment_free(environment);
    return NULL;
}

void environment_free(Environment *environment) {
    if (!environment) return;
    for (size_t i = 0; i < environment->count; i++) mem_free(environment->entries[i]);
    mem_free(environment->entries);
    mem_free(environment->root);
    mem_free(environment);
}

/* ---- variables ---- */

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

static bool begins_with(const char *entry, const char *name, bool any_case) {
    while (*name && (any_case ? lower(*entry) == lower(*name) : *entry == *name)) entry++, name++;
    return !*name && *entry == '=';
}

/* The place of a variable: of the exact name, else of one that differs in case only; `count` when there is none. */
static size_t find(const Environment *environment, const char *name) {
    size_t similar = environment->count;
    for (size_t i = 0; i < environment->count; i++) {
        if (begins_with(environment->entries[i], name, false)) return i;
        if (similar == environment->count && begins_with(environment->entries[i], name, true)) similar = i;
    }
    return similar;
}

static bool is_name(const char *name) { return *name && !strchr(name, '='); }

static const char *value_of(const Environment *environment, const char *name) {
    size_t i = is_name(name) ? find(environment, name) : environment->count;
    return i < environment->count ? environment->entries[i] + strlen(name) + 1 : NULL;
}

bool environment_get(const Environment *environment, const char *name, Buffer *out) {
    const char *value = value_of(environment, name);
    if (value) buffer_append_str(out, value);
    return value != NULL;
}

static void drop(Environment *environment, size_t i) {
    mem_free(environment->entries[i]);
    environment->count--;
    memmove(environment->entries + i, environment->entries + i + 1,
            (environment->count - i + 1) * sizeof *environment->entries);
}

bool environment_set(Environment *environment, const char *name, const char *value) {
    if (!is_name(name)) return false;
    size_t i = find(environment, name);
    bool there = i < environment->count;
    if (!value) {
        if (there) drop(environment, i);
        return true;
    }
    Buffer entry;
    buffer_init(&entry, environment->heap);
    buffer_append(&entry, there ? environment->entries[i] : name, strlen(name)); /* keeps its spelling */
    buffer_append_char(&entry, '=');
    buffer_append_str(&entry, value);
    bool ok = !entry.failed && add(environment, buffer_text(&entry));
    buffer_free(&entry);
    if (ok && there) { /* in its old place, so that lists keep their order */
        mem_free(environment->entries[i]);
        environment->entries[i] = environment->entries[--environment->count];
        environment->entries[environment->count] = NULL;
    }
    return ok;
}

const char *environment_entry(const Environment *environment, size_t n) {
    return n < environment->count ? environment->entries[n] : NULL;
}

const char *const *environment_list(const Environment *environment) { return (const char *const *)environment->entries; }

/* ---- folders ---- */

bool environment_confine(Environment *environment, const char *root) {
    mem_free(environment->root);
    environment->root = root ? copy_text(environment->heap, root) : NULL;
    return !root || environment->root;
}

/* Whether a folder may be told, by its name; what its links lead to is looked at when something is opened. */
static bool is_inside(const Environment *environment, const char *path) {
    size_t length = environment->root ? strlen(environment->root) : 0;
    if (!environment->root) return true;
    return strncmp(path, environment->root, length) == 0 && (!path[length] || path[length] == '/') && !strstr(path, "/..");
}

static void cut_slashes(Buffer *path, size_t start) {
    while (path->length > start + 1 && path->data[path->length - 1] == '/') path->length--;
}

bool environment_folder(const Environment *environment, const char *name, Buffer *out) {
    const char *value = value_of(environment, name);
    size_t start = out->length;
    if (!value || *value != '/' || !is_inside(environment, value)) return false;
    buffer_append_str(out, value);
    cut_slashes(out, start);
    return true;
}

void environment_home(const Environment *environment, Buffer *out) {
    size_t start = out->length;
    if (environment_folder(environment, "HOME", out)) return;
    os_account_folder(out);
    if (out->failed || is_inside(environment, buffer_text(out) + start)) return;
    out->length = start;
    buffer_printf(out, "%s/drive_c/Users/", environment->root);
    os_user_name(out);
}

void environment_data(const Environment *environment, Buffer *out) {
    if (environment_folder(environment, "XDG_DATA_HOME", out)) return;
    environment_home(environment, out);
    buffer_append_str(out, "/.local/share");
}

void environment_temp(const Environment *environment, Buffer *out) {
    if (environment_folder(environment, "TMPDIR", out)) return;
    if (environment->root)
        buffer_printf(out, "%s/drive_c/Windows/Temp", environment->root);
    else
        buffer_append_str(out, "/tmp");
}

/* Appends the value of XDG_word_DIR="$HOME/x" in the text of user-dirs.dirs; false when it is not there. */
static bool configured_folder(const Environment *environment, const char *text, const char *word, Buffer *out) {
    Buffer key;
    size_t start = out->length;
    buffer_init(&key, out->heap);
    buffer_printf(&key, "XDG_%s_DIR=\"", word);
    const char *line = strstr(text, buffer_text(&key));
    const char *value = line ? line + key.length : NULL;
    bool at_start = line == text || (line && line[-1] == '\n');
    buffer_free(&key);
    if (!value || !at_start) return false;
    if (strncmp(value, "$HOME", 5) == 0) {
        environment_home(environment, out);
        value += 5;
    } else if (*value != '/') {
        return false;
    }
    buffer_append(out, value, strcspn(value, "\"\n"));
    cut_slashes(out, start);
    if (out->failed || is_inside(environment, buffer_text(out) + start)) return true;
    out->length = start;
    return false;
}

void environment_desktop(const Environment *environment, const char *word, Buffer *out) {
    Buffer path, text;
    buffer_init(&path, out->heap);
    buffer_init(&text, out->heap);
    if (!environment_folder(environment, "XDG_CONFIG_HOME", &path)) {
        environment_home(environment, &path);
        buffer_append_str(&path, "/.config");
    }
    buffer_append_str(&path, "/user-dirs.dirs");
    bool found =
        os_read_file(buffer_text(&path), &text) == OS_OK && configured_folder(environment, buffer_text(&text), word, out);
    buffer_free(&text);
    buffer_free(&path);
    if (!found) environment_home(environment, out);
}

/* ---- what else depends on variables ---- */

void environment_language(const Environment *environment, Buffer *out) {
    static const char *const variables[] = {"LC_ALL", "LC_MESSAGES", "LANG"};
    const char *text = "";
    for (size_t i = 0; i < 3 && !*text; i++) {
        const char *value = value_of(environment, variables[i]);
        if (value) text = value;
    }
    size_t length = strcspn(text, ".@");
    bool real = length >= 2 && strncmp(text, "C", length) != 0 && strncmp(text, "POSIX", length) != 0;
    if (real)
        buffer_append(out, text, length);
    else
        buffer_append_str(out, "en_US");
}

bool environment_find_program(const Environment *environment, const char *name, Buffer *out) {
    const char *folders = value_of(environment, "PATH");
    return os_search_program(folders ? folders : OS_USUAL_PATH, name, out);
}
