/* Paths as texts, drives and the working folder; see path.h. The search on the disk is path_find.c.
 *
 * The trick: every text first becomes the one absolute Windows form (path_full), by Windows' rules and without looking at
 * the disk; only that form is ever translated. */
#include "path.h"
#include "path_private.h"

#include "base/text.h"
#include "compare.h"
#include "environment.h"

#include <string.h>

/* ---- names ---- */

void path_name_bytes(const uint16_t *units, size_t length, Buffer *out) {
    for (size_t i = 0; i < length; i++) {
        uint16_t u = units[i];
        if (u < 0x80) {
            buffer_append_char(out, (char)u);
        } else if (u >= 0xDC80 && u <= 0xDCFF) { /* lone: the second half of a pair is taken below */
            buffer_append_char(out, (char)(u - 0xDC00));
        } else if (u == PATH_BACKSLASH) {
            buffer_append_char(out, '\\');
        } else {
            char bytes[8];
            size_t pair = u >= 0xD800 && u < 0xDC00 && i + 1 < length && units[i + 1] >> 10 == 0x37 ? 2 : 1;
            buffer_append(out, bytes, text_utf16_to_utf8(units + i, pair, bytes));
            i += pair - 1;
        }
    }
}

size_t path_decode_name(const char *name, size_t size, uint16_t *units) {
    size_t count = 0;
    for (size_t i = 0; i < size;) {
        size_t length = 1;
        uint8_t byte = (uint8_t)name[i];
        uint32_t code = byte < 0x80 ? byte : text_decode_utf8(name + i, size - i, &length);
        bool bad = code == 0xFFFD && length != 3;
        if (bad || !text_is_utf8(name + i, length)) {
            units[count++] = (uint16_t)(0xDC00 + byte);
            length = 1;
        } else if (code == '\\') {
            units[count++] = PATH_BACKSLASH;
        } else if (code < 0x10000) {
            units[count++] = (uint16_t)code;
        } else {
            units[count++] = (uint16_t)(0xD800 + ((code - 0x10000) >> 10));
            units[count++] = (uint16_t)(0xDC00 + (code & 0x3FF));
        }
        i += length;
    }
    return count;
}

static void append_name(StrBuf *out, const char *name, size_t size) {
    uint16_t *room = strbuf_reserve(out, size);
    if (room) out->string->length += (uint32_t)path_decode_name(name, size, room);
}

Value path_name_text(Heap *heap, const char *name) {
    StrBuf text;
    strbuf_init(&text, heap);
    append_name(&text, name, strlen(name));
    return strbuf_take(&text);
}

/* ---- the absolute form ---- */

static bool is_letter(uint16_t u) { return (u | 32) >= 'a' && (u | 32) <= 'z'; }

typedef struct Parser {
    Paths *paths;
    const uint16_t *next, *end;
    StrBuf out;
    bool verbatim; /* \\?\ : nothing is tidied */
    bool keep_end; /* blanks and dots at the end stay */
} Parser;

static bool at_separator(const Parser *p) {
    return p->next < p->end && path_is_separator(*p->next) && !(p->verbatim && *p->next == '/');
}

static void append_drive(Parser *p, uint16_t letter) {
    strbuf_append_unit(&p->out, letter);
    strbuf_append_unit(&p->out, ':');
}

static void append_folder(Parser *p, const String *folder) {
    size_t length = folder->length;
    if (length && folder->units[length - 1] == '\\') length--;
    strbuf_append(&p->out, folder->units, length);
}

/* "X:" and what may follow: a rooted path, or one relative to the current folder of that drive. */
static void start_at_drive(Parser *p) {
    uint16_t letter = *p->next;
    p->next += 2;
    bool rooted = p->next < p->end && path_is_separator(*p->next);
    const String *folder = paths_drive_folder(p->paths, (char)letter);
    if (rooted || !folder)
        append_drive(p, letter);
    else
        append_folder(p, folder);
}

/* The \\?\ and \\.\ forms and \\server\share; false when it is none of them. */
static bool start_at_double(Parser *p) {
    size_t left = (size_t)(p->end - p->next);
    const uint16_t *t = p->next;
    if (left < 2 || !path_is_separator(t[0]) || !path_is_separator(t[1])) return false;
    bool device = left >= 4 && (t[2] == '?' || t[2] == '.') && path_is_separator(t[3]);
    if (device && left >= 6 && is_letter(t[4]) && t[5] == ':') {
        p->verbatim = t[2] == '?' && t[0] == '\\' && t[3] == '\\';
        append_drive(p, t[4]);
        p->next += 6;
        return true;
    }
    strbuf_append_unit(&p->out, '\\'); /* no drive follows: a share or device, which is nowhere on this system */
    p->next += 1;
    return true;
}

static void start(Parser *p) {
    size_t left = (size_t)(p->end - p->next);
    if (start_at_double(p)) return;
    if (left >= 2 && is_letter(p->next[0]) && p->next[1] == ':') {
        start_at_drive(p);
    } else if (left && *p->next == '/') {
        append_drive(p, 'Z');
    } else if (left && *p->next == '\\') {
        append_drive(p, paths_working(p->paths)->units[0]);
    } else {
        append_folder(p, paths_working(p->paths));
    }
}

static void drop_last(Parser *p) {
    String *s = p->out.string;
    if (!s) return;
    uint32_t length = s->length;
    while (length > 2 && s->units[length - 1] != '\\') length--;
    if (length > 2) s->length = length - 1;
}

static void append_part(Parser *p, const uint16_t *part, size_t length, bool last) {
    if (!p->verbatim) {
        if (length == 1 && part[0] == '.') return;
        if (length == 2 && part[0] == '.' && part[1] == '.') {
            drop_last(p);
            return;
        }
        if (last && !p->keep_end) {
            while (length && (part[length - 1] == '.' || part[length - 1] == ' ')) length--;
        } else if (!last && length > 1 && part[length - 1] == '.' && part[length - 2] != '.') {
            length--;
        }
    }
    if (!length) return;
    strbuf_append_unit(&p->out, '\\');
    strbuf_append(&p->out, part, length);
}

static void append_parts(Parser *p) {
    bool separator = false;
    while (p->next < p->end) {
        separator = at_separator(p);
        if (separator) {
            p->next++;
            continue;
        }
        const uint16_t *part = p->next;
        while (p->next < p->end && !at_separator(p)) p->next++;
        append_part(p, part, (size_t)(p->next - part), p->next == p->end);
    }
    if (separator || (p->out.string && p->out.string->length == 2)) {
        String *s = p->out.string;
        if (s && s->units[s->length - 1] != '\\') strbuf_append_unit(&p->out, '\\');
    }
}

/* Texts end at their first NUL, as they do for Windows. */
static size_t text_length(const String *text) {
    size_t length = 0;
    while (length < text->length && text->units[length]) length++;
    return length;
}

Value path_full_with(Paths *paths, const String *text, bool keep_end) {
    Parser p = {.paths = paths, .next = text->units, .end = text->units + text_length(text), .keep_end = keep_end};
    strbuf_init(&p.out, paths->heap);
    start(&p);
    append_parts(&p);
    return strbuf_take(&p.out);
}

Value path_full(Paths *paths, const String *text) { return path_full_with(paths, text, false); }

/* The drive whose folder holds the native path, the deepest one; its length in *length. */
static char drive_of(const Paths *paths, const char *native, size_t *length) {
    const char *slash = strrchr(native, '/');
    char best = 'Z';
    *length = 0;
    for (int i = 0; i < DRIVE_COUNT; i++) {
        const char *folder = paths->drives[i];
        size_t n = folder ? strlen(folder) : 0;
        if (n <= *length || strncmp(native, folder, n) != 0 || (native[n] && native[n] != '/')) continue;
        best = (char)('A' + i);
        *length = n;
    }
    if (*length == 0 && paths->root && slash) *length = (size_t)(slash - native); /* out of sight: the name only */
    return best;
}

Value path_from_native(const Paths *paths, const char *native) {
    StrBuf out;
    size_t skip;
    strbuf_init(&out, paths->heap);
    strbuf_append_unit(&out, (uint16_t)drive_of(paths, native, &skip));
    strbuf_append_unit(&out, ':');
    native += skip;
    if (!*native) strbuf_append_unit(&out, '\\');
    while (*native) {
        size_t length = strcspn(native, "/");
        append_name(&out, native, length);
        native += length;
        if (*native) strbuf_append_unit(&out, '\\');
        if (*native) native++;
    }
    return strbuf_take(&out);
}

/* ---- drives and the working folder ---- */

static int drive_index(char letter) {
    if (!is_letter((uint8_t)letter)) return -1;
    return (letter | 32) - 'a';
}

static char *copy_text(Heap *heap, const char *text, size_t length) {
    char *copy = mem_alloc(heap, length + 1);
    if (!copy) return NULL;
    memcpy(copy, text, length);
    copy[length] = 0;
    return copy;
}

/* The folder free of links, when it is there. */
static bool map_real(Paths *paths, int i, const char *folder, size_t length) {
    Buffer given, real;
    buffer_init(&given, paths->heap);
    buffer_init(&real, paths->heap);
    buffer_append(&given, folder, length);
    if (os_real_path(buffer_text(&given), &real)) buffer_append(&real, folder, length);
    if (real.length == 1) real.length = 0; /* the whole disk, which the host has allowed */
    /* never "" for want of memory: that would be the whole disk */
    paths->drives[i] = real.failed || given.failed ? NULL : copy_text(paths->heap, buffer_text(&real), real.length);
    buffer_free(&given);
    buffer_free(&real);
    return paths->drives[i] != NULL;
}

bool paths_map_drive(Paths *paths, char letter, const char *folder) {
    int i = drive_index(letter);
    if (i < 0) return false;
    mem_free(paths->drives[i]);
    paths->drives[i] = NULL;
    if (i == DRIVE_C) paths->private_c = false;
    if (!folder) return true;
    size_t length = strlen(folder);
    while (length && folder[length - 1] == '/') length--;
    if (paths->root) return map_real(paths, i, folder, length);
    paths->drives[i] = copy_text(paths->heap, folder, length);
    return paths->drives[i] != NULL;
}

/* Makes the folder and those above it. */
static void make_folders(Buffer *path) {
    const char *text = buffer_text(path);
    OsStat stat;
    if (!os_stat(text, &stat)) return;
    for (size_t i = 1; i < path->length; i++) {
        if (path->data[i] != '/') continue;
        path->data[i] = 0;
        os_make_folder(path->data);
        path->data[i] = '/';
    }
    os_make_folder(buffer_text(path));
}

/* The user's folders, which are on that drive when the script sees no others. */
static void furnish_user(const Paths *paths) {
    static const char *const folders[] = {"/.config", "/.local/share"};
    Buffer path;
    buffer_init(&path, paths->heap);
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++, buffer_clear(&path)) {
        environment_home(paths->environment, &path);
        buffer_append_str(&path, folders[i]);
        if (path_inside(paths, buffer_text(&path))) make_folders(&path);
    }
    environment_temp(paths->environment, &path);
    if (path_inside(paths, buffer_text(&path))) make_folders(&path);
    buffer_free(&path);
}

/* The folders of a fresh Windows drive that macros name. */
static void furnish(const Paths *paths) {
    static const char *const folders[] = {"/Windows/System32", "/Program Files/Common Files", "/ProgramData",
                                          "/Users/Public/Desktop", "/Users/Public/Documents"};
    for (size_t i = 0; i < sizeof folders / sizeof *folders; i++) {
        Buffer path;
        buffer_init(&path, paths->heap);
        buffer_append_str(&path, paths->drives[DRIVE_C]);
        buffer_append_str(&path, folders[i]);
        if (path_inside(paths, buffer_text(&path))) make_folders(&path);
        buffer_free(&path);
    }
    if (paths->root) furnish_user(paths);
}

const char *paths_drive(Paths *paths, char letter) {
    int i = drive_index(letter);
    if (i < 0) return NULL;
    if (i == DRIVE_C && paths->private_c) {
        paths->private_c = false;
        furnish(paths);
    }
    return paths->drives[i];
}

void paths_drives(const Paths *paths, char *letters) {
    for (int i = 0; i < DRIVE_COUNT; i++) {
        if (paths->drives[i]) *letters++ = (char)('A' + i);
    }
    *letters = 0;
}

const String *paths_drive_folder(const Paths *paths, char letter) {
    int i = drive_index(letter);
    return i < 0 || !is_string(paths->folders[i]) ? NULL : as_string(paths->folders[i]);
}

const String *paths_working(const Paths *paths) { return as_string(paths->folders[paths->current]); }

const char *paths_working_native(const Paths *paths) { return paths->working_native ? paths->working_native : "/"; }

static bool set_working(Paths *paths, Value text_take, const char *native) {
    char *copy = copy_text(paths->heap, native, strlen(native));
    int i = is_string(text_take) && as_string(text_take)->length ? drive_index((char)as_string(text_take)->units[0]) : -1;
    if (!copy || i < 0) {
        mem_free(copy);
        value_free(text_take);
        return false;
    }
    mem_free(paths->working_native);
    paths->working_native = copy;
    paths->current = i;
    value_store(&paths->folders[i], text_take);
    return true;
}

/* Cuts a separator at the end, but not that of a root. */
static Value without_separator(Heap *heap, Value full_take) {
    if (!is_string(full_take)) return full_take;
    const String *s = as_string(full_take);
    if (s->length <= 3 || s->units[s->length - 1] != '\\') return full_take;
    Value cut = str_substring(heap, s, 0, s->length - 1);
    value_free(full_take);
    return cut;
}

OsError paths_change(Paths *paths, const String *text) {
    PathSpot spot;
    OsStat stat;
    OsError error = path_locate(paths, text, &spot) ? os_stat(buffer_text(&spot.native), &stat) : spot.error;
    if (!error && stat.kind != OS_FOLDER) error = OS_NOT_FOLDER;
    if (!error && !os_may_enter(buffer_text(&spot.native))) error = OS_ACCESS;
    if (!error) {
        Value full = without_separator(paths->heap, path_full(paths, text));
        if (!set_working(paths, full, buffer_text(&spot.native))) error = OS_NO_MEMORY;
    }
    path_spot_free(&spot);
    return error;
}

static void default_c(Paths *paths) {
    Buffer folder;
    buffer_init(&folder, paths->heap);
    if (paths->root) {
        buffer_append_str(&folder, paths->root);
    } else {
        environment_data(paths->environment, &folder);
        buffer_append_str(&folder, "/au3");
    }
    buffer_append_str(&folder, "/drive_c");
    if (!folder.failed) paths_map_drive(paths, 'C', buffer_text(&folder));
    paths->private_c = true;
    buffer_free(&folder);
}

static void remember_program(Paths *paths) {
    Buffer path;
    buffer_init(&path, paths->heap);
    os_program_path(&path);
    buffer_append_str(&path, ".exe");
    paths->program = copy_text(paths->heap, buffer_text(&path), path.length);
    buffer_free(&path);
}

/* The root as it is without links; false when it is no folder. */
static bool set_root(Paths *paths, Environment *environment, const char *root) {
    OsStat stat;
    Buffer real;
    buffer_init(&real, paths->heap);
    bool ok = os_real_path(root, &real) == OS_OK && os_stat(buffer_text(&real), &stat) == OS_OK && stat.kind == OS_FOLDER;
    if (real.length == 1) real.length = 0;
    if (ok && !real.failed) paths->root = copy_text(paths->heap, buffer_text(&real), real.length);
    buffer_free(&real);
    return paths->root && environment_confine(environment, paths->root);
}

static void first_working(const Paths *paths, Buffer *out) {
    os_current_folder(out);
    if (!paths->root || path_inside(paths, buffer_text(out))) return;
    buffer_clear(out);
    buffer_append_str(out, *paths->root ? paths->root : "/");
}

Paths *paths_new(Heap *heap, Environment *environment, const char *root) {
    Paths *paths = mem_calloc(heap, 1, sizeof *paths);
    if (!paths) return NULL;
    paths->heap = heap;
    paths->environment = environment;
    for (int i = 0; i < DRIVE_COUNT; i++) paths->folders[i] = VALUE_UNSET;
    Buffer folder;
    buffer_init(&folder, heap);
    bool ok = !root || set_root(paths, environment, root);
    ok = ok && paths_map_drive(paths, 'Z', paths->root ? paths->root : "/");
    if (ok) default_c(paths);
    if (ok) remember_program(paths);
    if (ok) first_working(paths, &folder);
    ok = ok && paths->drives[DRIVE_C] && !folder.failed;
    ok = ok && set_working(paths, path_from_native(paths, buffer_text(&folder)), buffer_text(&folder));
    buffer_free(&folder);
    if (ok) return paths;
    paths_free(paths);
    return NULL;
}

void paths_free(Paths *paths) {
    if (!paths) return;
    for (int i = 0; i < DRIVE_COUNT; i++) {
        mem_free(paths->drives[i]);
        value_free(paths->folders[i]);
    }
    mem_free(paths->working_native);
    mem_free(paths->program);
    mem_free(paths->root);
    path_cache_clear(&paths->cache);
    mem_free(paths);
}
