/* The listings of the command interpreter: dir with patterns, /b (names alone), /s (folders below), /a (attributes), /o
 * (order), /l (small letters), /t (which time). Printed as cmd.exe of an English (United States) Windows prints them. */
#include "command_dir.h"

#include "os/machine.h"
#include "path.h"
#include "str.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { DEPTH_MAX = 128, ORDER_MAX = 8 };

/* What stands between the words of a line. */
#define BLANKS " \t,;="

typedef struct Dir {
    Shell *shell;
    bool bare, deep, small;
    uint32_t wanted, unwanted; /* OS_ATTRIB_ bits */
    char order[ORDER_MAX * 2]; /* pairs of '+' or '-' and a letter */
    char time;                 /* c, a, w */
    int64_t files, bytes;      /* listed so far */
    int64_t folders;
    bool found, failed;
} Dir;

/* One line of a listing. */
typedef struct Entry {
    const char *name; /* native */
    OsStat stat;
    uint32_t attributes;
} Entry;

typedef struct Listing {
    PathList list;
    Entry *entries;
    size_t count;
} Listing;

/* ---- switches ---- */

static bool take_attributes(Dir *dir, const char *text) {
    static const struct {
        char letter;
        uint32_t bit;
    } known[] = {{'d', OS_ATTRIB_FOLDER},  {'r', OS_ATTRIB_READONLY}, {'h', OS_ATTRIB_HIDDEN},
                 {'a', OS_ATTRIB_ARCHIVE}, {'s', OS_ATTRIB_SYSTEM},   {'l', OS_ATTRIB_LINK}};
    dir->wanted = dir->unwanted = 0;
    for (text += *text == ':'; *text; text++) {
        bool minus = *text == '-';
        uint32_t bit = 0;
        text += minus;
        for (size_t i = 0; i < sizeof known / sizeof *known; i++) bit |= known[i].letter == (*text | 32) ? known[i].bit : 0;
        if (!bit) return false;
        *(minus ? &dir->unwanted : &dir->wanted) |= bit;
    }
    return true;
}

static bool take_order(Dir *dir, const char *text) {
    size_t count = 0;
    text += *text == ':';
    if (!*text) text = "gn";
    for (; *text; text++) {
        bool minus = *text == '-';
        text += minus;
        if (!*text || !strchr("nsedg", *text | 32) || count + 3 > sizeof dir->order) return false;
        dir->order[count++] = minus ? '-' : '+';
        dir->order[count++] = (char)(*text | 32);
    }
    dir->order[count] = 0;
    return true;
}

/* One switch without its slash; those that only change how a screen is filled say nothing here. */
static bool take_switch(Dir *dir, const char *text) {
    switch (*text | 32) {
    case 'a': return take_attributes(dir, text + 1);
    case 'o': return take_order(dir, text + 1);
    case 't': dir->time = (char)(text[1] == ':' ? text[2] | 32 : text[1] | 32); return strchr("caw", dir->time) != NULL;
    case 'b': dir->bare = true; break;
    case 's': dir->deep = true; break;
    case 'l': dir->small = true; break;
    case 'p':
    case 'n':
    case 'c':
    case '4': break;
    case '-': return (text[1] | 32) == 'n' || (text[1] | 32) == 'p';
    default: return false;
    }
    return text[1] == 0;
}

/* The switch behind a slash; its end, NULL when it is not known. */
static const char *take_slash(Dir *dir, const char *rest) {
    char text[24];
    size_t length = strcspn(rest, BLANKS "/\"");
    if (length == 0 || length >= sizeof text) return NULL;
    memcpy(text, rest, length);
    text[length] = 0;
    return take_switch(dir, text) ? rest + length : NULL;
}

static const char *take_pattern(const char *rest, Buffer *what) {
    bool quoted = false;
    for (; *rest && (quoted || !strchr(BLANKS "/", *rest)); rest++) {
        if (*rest == '"')
            quoted = !quoted;
        else
            buffer_append_char(what, *rest);
    }
    return rest;
}

/* Switches stand before, behind and right at the one pattern: "x y"/b/s. A slash in a word is no path here, as in cmd.exe.
 * Complains of what is not known. */
static bool take_words(Dir *dir, const char *rest, Buffer *what) {
    const char *problem = NULL;
    for (rest += strspn(rest, BLANKS); *rest && !problem; rest += strspn(rest, BLANKS)) {
        const char *end = rest;
        if (*rest == '/')
            end = take_slash(dir, rest + 1);
        else if (what->length)
            problem = "au3's command interpreter knows dir with one pattern only.";
        else
            end = take_pattern(rest, what);
        if (!end) problem = "au3's command interpreter does not know that switch.";
        if (end) rest = end;
    }
    if (problem) command_complain(dir->shell, problem);
    return !problem;
}

/* ---- reading ---- */

static bool fits(const Dir *dir, const Entry *entry) {
    return (entry->attributes & dir->wanted) == dir->wanted && !(entry->attributes & dir->unwanted);
}

static int64_t time_of(const Dir *dir, const Entry *entry) {
    return dir->time == 'c' ? entry->stat.created : dir->time == 'a' ? entry->stat.accessed : entry->stat.modified;
}

static int compare_numbers(int64_t a, int64_t b) { return (a > b) - (a < b); }

static const char *extension_of(const char *name) {
    const char *dot = strrchr(name, '.');
    return dot ? dot : "";
}

static int compare_by(const Dir *dir, char letter, const Entry *a, const Entry *b) {
    switch (letter) {
    case 'n': return path_name_compare(a->name, b->name);
    case 's': return compare_numbers(a->stat.size, b->stat.size);
    case 'e': return path_name_compare(extension_of(a->name), extension_of(b->name));
    case 'd': return compare_numbers(time_of(dir, a), time_of(dir, b));
    default: return compare_numbers(b->attributes & OS_ATTRIB_FOLDER, a->attributes & OS_ATTRIB_FOLDER);
    }
}

static int compare_entries(const Dir *dir, const Entry *a, const Entry *b) {
    for (const char *order = dir->order; *order; order += 2) {
        int result = compare_by(dir, order[1], a, b);
        if (result) return *order == '-' ? -result : result;
    }
    return 0;
}

/* Two sorted runs, up to `half` and behind it, become one. */
static void merge(const Dir *dir, Entry *entries, Entry *room, size_t half, size_t count) {
    size_t a = 0, b = half, to = 0;
    while (a < half || b < count) {
        bool first = b == count || (a < half && compare_entries(dir, &entries[a], &entries[b]) <= 0);
        room[to++] = entries[first ? a++ : b++];
    }
    memcpy(entries, room, count * sizeof *entries);
}

/* Merges runs of one, two, four … Equal entries stay in the order of names, in which the list comes. */
static void sort(const Dir *dir, Listing *listing, Entry *room) {
    for (size_t run = 1; run < listing->count; run *= 2) {
        for (size_t at = 0; at + run < listing->count; at += 2 * run) {
            size_t left = listing->count - at;
            merge(dir, listing->entries + at, room, run, left < 2 * run ? left : 2 * run);
        }
    }
}

static void listing_free(Listing *listing) {
    mem_free(listing->entries);
    path_list_free(&listing->list);
}

/* What matches "FOLDER\PATTERN"; only folders when `folders`. */
static void read_listing(Dir *dir, const char *folder, const char *pattern, bool folders, Listing *listing) {
    Heap *heap = dir->shell->call->heap;
    Buffer text, native;
    *listing = (Listing){0};
    buffer_init(&text, heap);
    buffer_init(&native, heap);
    buffer_append_str(&text, folder);
    buffer_append_str(&text, pattern);
    Value whole = str_from_utf8(heap, buffer_text(&text), text.length);
    bool read = is_string(whole) && path_list(call_paths(dir->shell->call), as_string(whole), &listing->list) == OS_OK;
    size_t count = read ? listing->list.count : 0;
    listing->entries = mem_calloc(heap, 2 * count + 1, sizeof *listing->entries); /* behind them: room to sort */
    dir->failed = dir->failed || !listing->entries;
    for (size_t i = 0; listing->entries && i < count; i++) {
        Entry *entry = &listing->entries[listing->count];
        const char *path = path_list_native(&listing->list, i, &native);
        entry->name = listing->list.names[i];
        bool there = os_stat_link(path, &entry->stat) == OS_OK && os_attributes(path, &entry->attributes) == OS_OK;
        if (!there) continue;
        bool folder_here = entry->attributes & OS_ATTRIB_FOLDER;
        if (folders ? folder_here && !(entry->attributes & OS_ATTRIB_LINK) : fits(dir, entry)) listing->count++;
    }
    if (listing->entries) sort(dir, listing, listing->entries + count);
    value_free(whole);
    buffer_free(&text);
    buffer_free(&native);
}

/* ---- printing ---- */

/* "1,234,567" */
static const char *grouped(int64_t number, char room[32]) {
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)number), to = 0;
    for (int i = 0; i < length; i++) {
        if (i && (length - i) % 3 == 0) room[to++] = ',';
        room[to++] = digits[i];
    }
    room[to] = 0;
    return room;
}

static void add_name(Dir *dir, Buffer *line, const char *name) {
    size_t length;
    Value text = path_name_text(dir->shell->call->heap, name);
    char *utf8 = is_string(text) ? str_to_utf8(dir->shell->call->heap, as_string(text), &length) : NULL;
    for (size_t i = 0; utf8 && dir->small && i < length; i++) utf8[i] = (char)tolower((unsigned char)utf8[i]);
    if (utf8) buffer_append(line, utf8, length);
    mem_free(utf8);
    value_free(text);
}

static void say(Dir *dir, Buffer *line) {
    dir->failed = dir->failed || line->failed;
    command_say(1, buffer_text(line));
    buffer_clear(line);
}

static void say_entry(Dir *dir, const char *folder, const Entry *entry) {
    Buffer line;
    buffer_init(&line, dir->shell->call->heap);
    if (dir->bare) {
        if (dir->deep) buffer_append_str(&line, folder);
    } else {
        OsCalendar at;
        char size[32];
        os_calendar(time_of(dir, entry), false, &at);
        bool is_folder = entry->attributes & OS_ATTRIB_FOLDER;
        const char *kind = entry->attributes & OS_ATTRIB_LINK ? "    <SYMLINKD>     " : "    <DIR>          ";
        buffer_printf(&line, "%02d/%02d/%04d  %02d:%02d %s", at.month, at.day, at.year, (at.hour + 11) % 12 + 1, at.minute,
                      at.hour < 12 ? "AM" : "PM");
        if (is_folder)
            buffer_append_str(&line, kind);
        else
            buffer_printf(&line, "%18s ", grouped(entry->stat.size, size));
    }
    add_name(dir, &line, entry->name);
    say(dir, &line);
    buffer_free(&line);
}

static void say_volume(Dir *dir, const char *folder) {
    OsVolume volume = {0};
    Buffer line, label;
    const char *native = paths_drive(call_paths(dir->shell->call), folder[0]);
    buffer_init(&line, dir->shell->call->heap);
    buffer_init(&label, dir->shell->call->heap);
    bool named = native && os_volume_label(*native ? native : "/", &label) == OS_OK && label.length;
    if (native) os_volume(*native ? native : "/", &volume);
    buffer_printf(&line, " Volume in drive %c %s%s", folder[0], named ? "is " : "has no label.",
                  named ? buffer_text(&label) : "");
    say(dir, &line);
    buffer_printf(&line, " Volume Serial Number is %04X-%04X", (unsigned)(volume.serial >> 16 & 0xFFFF),
                  (unsigned)(volume.serial & 0xFFFF));
    say(dir, &line);
    buffer_free(&line);
    buffer_free(&label);
}

static void say_sum(int64_t files, int64_t bytes) {
    char text[96], size[32], count[32];
    snprintf(text, sizeof text, "%16s File(s) %14s bytes", grouped(files, count), grouped(bytes, size));
    command_say(1, text);
}

static void say_end(Dir *dir, const char *folder) {
    OsVolume volume = {0};
    char text[96], size[32], count[32];
    const char *native = paths_drive(call_paths(dir->shell->call), folder[0]);
    if (native) os_volume(*native ? native : "/", &volume);
    snprintf(text, sizeof text, "%16s Dir(s) %15s bytes free", grouped(dir->folders, count),
             grouped((int64_t)volume.free, size));
    command_say(1, text);
}

/* "." and ".." stand in long listings, but for those of a drive's root. */
static bool has_dots(const Dir *dir, const char *folder, const Listing *listing) {
    const Entry dot = {.name = ".", .attributes = OS_ATTRIB_FOLDER};
    return !dir->bare && listing->list.dots && fits(dir, &dot) && strlen(folder) > 3;
}

static void say_dots(Dir *dir, const char *folder, Listing *listing) {
    Entry dot = {.name = ".", .attributes = OS_ATTRIB_FOLDER};
    if (!has_dots(dir, folder, listing)) return;
    if (os_stat(buffer_text(&listing->list.folder), &dot.stat) != OS_OK) return;
    say_entry(dir, folder, &dot);
    dot.name = "..";
    say_entry(dir, folder, &dot);
    dir->folders += 2;
}

static void say_listing(Dir *dir, const char *folder, Listing *listing) {
    int64_t files = 0, bytes = 0;
    if (!dir->bare) {
        Buffer line;
        buffer_init(&line, dir->shell->call->heap);
        if (!dir->found) say_volume(dir, folder);
        command_say(1, "");
        buffer_printf(&line, " Directory of %.*s", (int)(strlen(folder) - (strlen(folder) > 3)), folder);
        say(dir, &line);
        command_say(1, "");
        buffer_free(&line);
        say_dots(dir, folder, listing);
    }
    for (size_t i = 0; i < listing->count; i++) {
        const Entry *entry = &listing->entries[i];
        bool is_folder = entry->attributes & OS_ATTRIB_FOLDER;
        say_entry(dir, folder, entry);
        dir->folders += is_folder;
        files += !is_folder;
        bytes += is_folder ? 0 : entry->stat.size;
    }
    if (!dir->bare) say_sum(files, bytes);
    dir->files += files;
    dir->bytes += bytes;
    dir->found = true;
}

/* ---- folders ---- */

static void list_folder(Dir *dir, const char *folder, const char *pattern, int depth) {
    Listing listing, below;
    read_listing(dir, folder, pattern, false, &listing);
    if (listing.count || has_dots(dir, folder, &listing)) say_listing(dir, folder, &listing);
    listing_free(&listing);
    if (!dir->deep || depth == DEPTH_MAX || dir->failed) return;
    read_listing(dir, folder, "*", true, &below);
    for (size_t i = 0; i < below.count && !dir->failed && !call_expired(dir->shell->call); i++) {
        Buffer next;
        bool small = dir->small;
        buffer_init(&next, dir->shell->call->heap);
        buffer_append_str(&next, folder);
        dir->small = false;
        add_name(dir, &next, below.entries[i].name);
        dir->small = small;
        buffer_append_char(&next, '\\');
        if (!next.failed) list_folder(dir, buffer_text(&next), pattern, depth + 1);
        buffer_free(&next);
    }
    listing_free(&below);
}

/* Splits the full form of what was asked for into a folder with '\' at its end and a pattern. */
static bool find_place(Dir *dir, Buffer *what, Buffer *folder, Buffer *pattern) {
    Call *call = dir->shell->call;
    Value text = str_from_utf8(call->heap, what->length ? buffer_text(what) : ".", what->length ? what->length : 1);
    Value full = is_string(text) ? path_full(call_paths(call), as_string(text)) : VALUE_ABORT;
    char *utf8 = is_string(full) ? str_to_utf8(call->heap, as_string(full), NULL) : NULL;
    PathSpot spot = {0};
    OsStat stat;
    bool is_folder = utf8 && path_locate(call_paths(call), as_string(full), &spot) &&
                     os_stat(buffer_text(&spot.native), &stat) == OS_OK && stat.kind == OS_FOLDER;
    char *last = utf8 ? strrchr(utf8, '\\') : NULL;
    if (is_folder) {
        buffer_append_str(folder, utf8);
        if (utf8[strlen(utf8) - 1] != '\\') buffer_append_char(folder, '\\');
        buffer_append_char(pattern, '*');
    } else if (last) {
        buffer_append(folder, utf8, (size_t)(last - utf8) + 1);
        buffer_append_str(pattern, last + 1);
    }
    if (utf8) path_spot_free(&spot);
    mem_free(utf8);
    value_free(text);
    value_free(full);
    return folder->length && !folder->failed && !pattern->failed;
}

static void list_all(Dir *dir, Buffer *what) {
    Buffer folder, pattern;
    buffer_init(&folder, dir->shell->call->heap);
    buffer_init(&pattern, dir->shell->call->heap);
    bool place = find_place(dir, what, &folder, &pattern);
    if (place) list_folder(dir, buffer_text(&folder), pattern.length ? buffer_text(&pattern) : "*", 0);
    if (dir->failed) {
        command_complain(dir->shell, "Not enough memory.");
    } else if (!dir->found) {
        command_complain(dir->shell, "File Not Found");
    } else if (!dir->bare) {
        if (dir->deep) {
            command_say(1, "");
            command_say(1, "     Total Files Listed:");
            say_sum(dir->files, dir->bytes);
        }
        say_end(dir, buffer_text(&folder));
    }
    buffer_free(&folder);
    buffer_free(&pattern);
}

void command_dir(Shell *shell, const char *rest) {
    Dir dir = {.shell = shell, .unwanted = OS_ATTRIB_HIDDEN | OS_ATTRIB_SYSTEM, .time = 'w'};
    Buffer what;
    buffer_init(&what, shell->call->heap);
    shell->code = 0;
    if (!take_words(&dir, rest, &what)) {
        buffer_free(&what);
        return;
    }
    if (!call_allowed(shell->call, NEEDS_FILE_READ))
        command_complain(shell, "Access is denied.");
    else
        list_all(&dir, &what);
    buffer_free(&what);
}
