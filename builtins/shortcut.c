/* FileCreateShortcut and FileGetShortcut: .lnk files as Windows keeps them ("Shell Link Binary File Format").
 *
 * Written are the header, a LinkInfo with the target's path and the texts; read is what any program of Windows writes, but only
 * from these parts (the list of shell items, which says the same again, is skipped). */
#include "array.h"
#include "base/buffer.h"
#include "base/text.h"
#include "file_state.h"

#include <string.h>

enum { HEADER_SIZE = 0x4C, INFO_HEADER = 0x24, VOLUME_SIZE = 0x11 };

enum {
    HAS_ITEMS = 0x1,
    HAS_INFO = 0x2,
    HAS_NAME = 0x4,
    HAS_RELATIVE = 0x8,
    HAS_FOLDER = 0x10,
    HAS_ARGUMENTS = 0x20,
    HAS_ICON = 0x40,
    IS_UNICODE = 0x80
};

static const uint8_t link_class[16] = {0x01, 0x14, 0x02, 0, 0, 0, 0, 0, 0xC0, 0, 0, 0, 0, 0, 0, 0x46};

/* ---- writing ---- */

static void put(Buffer *out, uint64_t number, size_t size) {
    for (size_t i = 0; i < size; i++) buffer_append_char(out, (char)(number >> (8 * i)));
}

static void put_wide(Buffer *out, const String *s) {
    for (size_t i = 0; i < s->length; i++) put(out, s->units[i], 2);
}

static void put_text(Buffer *out, const String *s) {
    put(out, s->length, 2);
    put_wide(out, s);
}

/* The code of the key that a text names from `i` on: "t", "5", "{F5}"; 0 when it is none. */
static unsigned key_code(const String *text, size_t i) {
    unsigned key = text->units[i], number = 0;
    if (i + 1 == text->length) {
        if ((key | 32) >= 'a' && (key | 32) <= 'z') return key & ~32u;
        return key >= '0' && key <= '9' ? key : 0;
    }
    if (key != '{' || (text->units[i + 1] | 32) != 'f') return 0;
    for (i += 2; i < text->length && text->units[i] >= '0' && text->units[i] <= '9' && number < 100; i++) {
        number = number * 10 + text->units[i] - '0';
    }
    return number >= 1 && number <= 24 ? 0x6F + number : 0;
}

/* "^!t" as the number in the header: the key's code and above it Shift 1, Ctrl 2, Alt 4. 0 for anything else. */
static unsigned hot_key(const String *text) {
    unsigned modifiers = 0;
    for (size_t i = 0; i < text->length; i++) {
        unsigned u = text->units[i], bit = u == '+' ? 1 : u == '^' ? 2 : u == '!' ? 4 : 0;
        if (bit && i + 1 < text->length) {
            modifiers |= bit;
            continue;
        }
        unsigned code = key_code(text, i);
        return code ? modifiers << 8 | code : 0;
    }
    return 0;
}

typedef struct Shortcut {
    const String *target, *folder, *arguments, *description, *icon;
    int32_t icon_number, state;
    unsigned key;
    uint32_t attributes;
} Shortcut;

static void put_header(Buffer *out, const Shortcut *s) {
    uint32_t flags = HAS_INFO | IS_UNICODE;
    if (s->description->length) flags |= HAS_NAME;
    if (s->folder->length) flags |= HAS_FOLDER;
    if (s->arguments->length) flags |= HAS_ARGUMENTS;
    if (s->icon->length) flags |= HAS_ICON;
    put(out, HEADER_SIZE, 4);
    buffer_append(out, link_class, sizeof link_class);
    put(out, flags, 4);
    put(out, s->attributes, 4);
    for (int i = 0; i < 3; i++) put(out, 0, 8); /* times of the target: not known */
    put(out, 0, 4);                             /* its size */
    put(out, (uint32_t)s->icon_number, 4);
    put(out, (uint32_t)s->state, 4);
    put(out, s->key, 2);
    put(out, 0, 2);
    put(out, 0, 8);
}

/* The target's path, in the ANSI code page and in UTF-16. */
static void put_info(Buffer *out, const String *target) {
    uint32_t path = INFO_HEADER + VOLUME_SIZE, suffix = path + target->length + 1;
    uint32_t wide = suffix + 1, wide_suffix = wide + 2 * (target->length + 1);
    put(out, wide_suffix + 2, 4);
    put(out, INFO_HEADER, 4);
    put(out, 1, 4); /* a path on a volume follows */
    put(out, INFO_HEADER, 4);
    put(out, path, 4);
    put(out, 0, 4); /* no network share */
    put(out, suffix, 4);
    put(out, wide, 4);
    put(out, wide_suffix, 4);
    put(out, VOLUME_SIZE, 4);
    put(out, 3, 4);    /* a fixed drive */
    put(out, 0, 4);    /* its serial number */
    put(out, 0x10, 4); /* its label: none */
    put(out, 0, 1);
    for (size_t i = 0; i < target->length; i++) buffer_append_char(out, (char)text_to_ansi(target->units[i]));
    put(out, 0, 2); /* its end, and the empty suffix */
    put_wide(out, target);
    put(out, 0, 4);
}

static void put_shortcut(Buffer *out, const Shortcut *s) {
    put_header(out, s);
    put_info(out, s->target);
    if (s->description->length) put_text(out, s->description);
    if (s->folder->length) put_text(out, s->folder);
    if (s->arguments->length) put_text(out, s->arguments);
    if (s->icon->length) put_text(out, s->icon);
    put(out, 0, 4); /* no further blocks */
}

/* The name of the file with .lnk behind it; owned. */
static Value link_name(Call *call, int i) {
    const String *text = arg_str(call, i);
    static const char end[] = "knl.";
    Value name = value_copy(from_string((String *)(uintptr_t)text));
    size_t matched = 0;
    while (matched < 4 && matched < text->length && (text->units[text->length - 1 - matched] | 32) == (end[matched] | 32))
        matched++;
    if (matched < 4) str_append_ascii(call->heap, &name, ".lnk", 4);
    return name;
}

static bool save_link(Call *call, const Shortcut *shortcut) {
    Buffer bytes;
    PathSpot spot;
    Value name = link_name(call, 1);
    if (!is_string(name)) return false;
    buffer_init(&bytes, call->heap);
    put_shortcut(&bytes, shortcut);
    bool ok = path_locate(call_paths(call), as_string(name), &spot) && !spot.no_folder && !spot.separator && !bytes.failed;
    const char *native = buffer_text(&spot.native);
    ok = ok && file_may_change(native) && call_may_write(call, bytes.length) &&
         os_replace_file(native, bytes.data, bytes.length) == OS_OK;
    if (ok && !spot.exists) path_created(call_paths(call), native);
    path_spot_free(&spot);
    buffer_free(&bytes);
    value_free(name);
    return ok;
}

static bool is_folder_text(Call *call, const String *text) {
    PathSpot spot;
    bool folder = path_locate(call_paths(call), text, &spot) && spot.exists && file_is_folder(buffer_text(&spot.native));
    path_spot_free(&spot);
    return folder;
}

/* FileCreateShortcut(file, lnk [, folder [, arguments [, description [, icon [, hot key [, icon number [, state]]]]]]]) */
static Value shortcut_create(Call *call) {
    const String *file = arg_str(call, 0);
    Value target = file->length ? path_full(call_paths(call), file) : VALUE_EMPTY;
    if (!is_string(target)) return target;
    Shortcut shortcut = {.target = as_string(target),
                         .folder = arg_str(call, 2),
                         .arguments = arg_str(call, 3),
                         .description = arg_str(call, 4),
                         .icon = arg_str(call, 5),
                         .key = hot_key(arg_str(call, 6)),
                         .icon_number = arg_int_or(call, 7, 0),
                         .state = arg_int_or(call, 8, 1)};
    shortcut.attributes = is_folder_text(call, shortcut.target) ? OS_ATTRIB_FOLDER : OS_ATTRIB_ARCHIVE;
    bool ok = shortcut.target->length < UINT16_MAX && save_link(call, &shortcut);
    value_free(target);
    return from_i32(ok);
}

/* ---- reading ---- */

typedef struct Reader {
    Heap *heap;
    const uint8_t *bytes;
    size_t size, next;
    bool failed;
} Reader;

static uint32_t get_at(const Reader *r, size_t at, size_t size) {
    uint32_t number = 0;
    if (at > r->size || r->size - at < size) return 0;
    for (size_t i = 0; i < size; i++) number |= (uint32_t)r->bytes[at + i] << (8 * i);
    return number;
}

static Value wide_text(const Reader *r, size_t at, size_t count) {
    while (count && !get_at(r, at + 2 * count - 2, 2)) count--; /* some writers count the end too */
    String *s = str_alloc(r->heap, count);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < count; i++) s->units[i] = (uint16_t)get_at(r, at + 2 * i, 2);
    return from_string(s);
}

/* A text that ends in NUL. */
static Value text_at(const Reader *r, size_t at, bool wide) {
    size_t step = wide ? 2 : 1, count = 0;
    while (at + count * step + step <= r->size && get_at(r, at + count * step, step)) count++;
    if (at >= r->size) return VALUE_EMPTY;
    return wide ? wide_text(r, at, count) : str_from_ansi(r->heap, (const char *)r->bytes + at, count);
}

/* One of the texts behind the LinkInfo, when the flags say that it is there. */
static Value next_text(Reader *r, uint32_t flags, uint32_t flag) {
    if (!(flags & flag)) return VALUE_EMPTY;
    size_t count = get_at(r, r->next, 2), step = flags & IS_UNICODE ? 2 : 1, start = r->next + 2;
    if (start > r->size || (r->size - start) / step < count) {
        r->failed = true;
        return VALUE_EMPTY;
    }
    r->next = start + count * step;
    return step == 2 ? wide_text(r, start, count) : str_from_ansi(r->heap, (const char *)r->bytes + start, count);
}

/* The path of the LinkInfo at `start`: a local one, or a share, with a common end. */
static Value read_target(const Reader *r, size_t start) {
    bool wide = get_at(r, start + 4, 4) >= INFO_HEADER;
    uint32_t share = get_at(r, start + 20, 4);
    size_t base = start + (wide ? get_at(r, start + 28, 4) : get_at(r, start + 16, 4));
    size_t suffix = start + (wide ? get_at(r, start + 32, 4) : get_at(r, start + 24, 4));
    Value path, end = text_at(r, suffix, wide);
    if (get_at(r, start + 8, 4) & 1) {
        path = text_at(r, base, wide);
    } else {
        path = text_at(r, start + share + get_at(r, start + share + 8, 4), false);
        if (is_string(path) && is_string(end) && as_string(end)->length) str_append_ascii(r->heap, &path, "\\", 1);
    }
    if (is_string(path) && is_string(end)) str_append(r->heap, &path, as_string(end)->units, as_string(end)->length);
    value_free(end);
    return path;
}

static Value read_link(Reader *r) {
    uint32_t flags = get_at(r, 20, 4);
    Array *array = array_new_1d(r->heap, 7);
    if (!array) return VALUE_ABORT;
    r->next = HEADER_SIZE;
    if (flags & HAS_ITEMS) r->next += 2 + get_at(r, r->next, 2);
    if (flags & HAS_INFO) {
        array->items[0] = read_target(r, r->next);
        r->next += get_at(r, r->next, 4);
    }
    array->items[3] = next_text(r, flags, HAS_NAME);
    Value relative = next_text(r, flags, HAS_RELATIVE);
    array->items[1] = next_text(r, flags, HAS_FOLDER);
    array->items[2] = next_text(r, flags, HAS_ARGUMENTS);
    array->items[4] = next_text(r, flags, HAS_ICON);
    array->items[5] = from_i32((int32_t)get_at(r, 56, 4));
    array->items[6] = from_i32((int32_t)get_at(r, 60, 4));
    if (flags & HAS_INFO)
        value_free(relative);
    else
        value_store(&array->items[0], relative);
    return from_block(array);
}

/* FileGetShortcut(lnk): {target, folder, arguments, description, icon, icon number, state} */
static Value shortcut_get(Call *call) {
    Buffer bytes;
    PathSpot spot;
    Value name = link_name(call, 0), result = VALUE_UNSET;
    if (!is_string(name)) return name;
    buffer_init(&bytes, call->heap);
    bool found = path_locate(call_paths(call), as_string(name), &spot) && spot.exists;
    found = found && os_read_file(buffer_text(&spot.native), &bytes) == OS_OK && bytes.length >= HEADER_SIZE;
    if (found && memcmp(bytes.data + 4, link_class, sizeof link_class) == 0) {
        Reader r = {.heap = call->heap, .bytes = (const uint8_t *)bytes.data, .size = bytes.length};
        result = read_link(&r);
        if (r.failed) {
            value_free(result);
            result = VALUE_UNSET;
        }
    }
    path_spot_free(&spot);
    buffer_free(&bytes);
    value_free(name);
    return is_unset(result) ? fail(call, 1, 0, VALUE_EMPTY) : result;
}

/* clang-format off */
const Builtin shortcut_builtins[] = {
    {"FileCreateShortcut", 2, 9, shortcut_create, "FileCreateShortcut(file, lnk [, workdir [, args [, desc [, icon [, hotkey [, icon_number [, state]]]]]]])", "Makes a shortcut file.", NEEDS_FILE_WRITE, FULL},
    {"FileGetShortcut",    1, 1, shortcut_get,    "FileGetShortcut(lnk)", "What a shortcut file points to.", NEEDS_FILE_READ, FULL},
};
/* clang-format on */
const int shortcut_builtins_count = sizeof shortcut_builtins / sizeof *shortcut_builtins;
