/* FileGetVersion: the version resource of a program for Windows, read from the file itself.
 *
 * The way there: the PE header tells where the resource section lies; in it a tree of type (16), name and language leads to
 * the block VS_VERSION_INFO, a tree of texts with keys. Every offset comes from the file and is checked where it is used. */
#include "base/buffer.h"
#include "binary.h"
#include "file_state.h"
#include "pe_file.h"

#include <stdio.h>
#include <string.h>

enum { TYPE_VERSION = 16, SIGNATURE_SIZE = 52 };

/* The entry of a directory with this number, or the first one (number 0); 0 when there is none. */
static uint32_t find_entry(Bytes tree, uint32_t directory, uint32_t number) {
    uint32_t named = pe_number(tree, directory + 12, 2), count = named + pe_number(tree, directory + 14, 2);
    for (uint32_t i = 0; i < count; i++) {
        size_t at = (size_t)directory + 16 + 8 * (size_t)i;
        if (!number || pe_number(tree, at, 4) == number) return pe_number(tree, at + 4, 4);
    }
    return 0;
}

/* The version block in memory of `out`. */
static bool read_block(const PeTable *resources, Buffer *out) {
    enum { MOST_TREE = 1 << 20, BRANCH = 0x7FFFFFFF };
    size_t room = resources->size < MOST_TREE ? resources->size : MOST_TREE;
    char *memory = buffer_reserve(out, room);
    if (!memory) return false;
    Bytes tree = pe_read(resources->file, resources->start, memory, room);
    uint32_t type = find_entry(tree, 0, TYPE_VERSION);
    uint32_t name = type ? find_entry(tree, type & BRANCH, 0) : 0;
    uint32_t leaf = name ? find_entry(tree, name & BRANCH, 0) : 0;
    if (!leaf) return false;
    uint32_t address = pe_number(tree, leaf, 4), size = pe_number(tree, leaf + 4, 4);
    if (address < resources->address || size > MOST_TREE) return false;
    memory = buffer_reserve(out, size);
    if (!memory) return false;
    out->length = pe_read(resources->file, resources->start + (address - resources->address), memory, size).size;
    return out->length > 0;
}

/* ---- the block ---- */

/* A node: its key, its value, its children. */
typedef struct Node {
    Bytes key, value, children; /* the key in UTF-16 without its end */
    size_t size;                /* of all, rounded up to where the next one starts */
} Node;

static size_t aligned(size_t n) { return (n + 3) & ~(size_t)3; }

/* Reads the node at the front; false at the end. */
static bool read_node(Bytes bytes, Node *node) {
    size_t size = pe_number(bytes, 0, 2), length = 0;
    if (size < 6 || size > bytes.size) return false;
    Bytes whole = pe_part(bytes, 0, size);
    while (pe_number(whole, 6 + length, 2)) length += 2;
    size_t value = aligned(6 + length + 2), count = pe_number(whole, 2, 2) * (pe_number(whole, 4, 2) == 1 ? 2u : 1u);
    node->key = pe_part(whole, 6, length);
    node->value = pe_part(whole, value, count);
    node->children = pe_part(whole, aligned(value + count), size);
    node->size = aligned(size);
    return true;
}

static bool key_is(const Node *node, const String *name) {
    if (node->key.size != 2 * (size_t)name->length) return false;
    for (size_t i = 0; i < name->length; i++) {
        uint32_t a = pe_number(node->key, 2 * i, 2), b = name->units[i];
        if (a >= 'A' && a <= 'Z') a |= 32;
        if (b >= 'A' && b <= 'Z') b |= 32;
        if (a != b) return false;
    }
    return true;
}

static bool key_is_ascii(const Node *node, const char *name) {
    size_t length = strlen(name);
    if (node->key.size != 2 * length) return false;
    for (size_t i = 0; i < length; i++) {
        if (pe_number(node->key, 2 * i, 2) != (uint8_t)name[i]) return false;
    }
    return true;
}

/* A text of UTF-16 up to its NUL. */
static Value text_of(Heap *heap, Bytes bytes) {
    size_t count = 0;
    while (2 * count + 1 < bytes.size && pe_number(bytes, 2 * count, 2)) count++;
    String *s = str_alloc(heap, count);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < count; i++) s->units[i] = (uint16_t)pe_number(bytes, 2 * i, 2);
    return from_string(s);
}

static Value upper_text(Heap *heap, Bytes bytes) {
    Value text = text_of(heap, bytes);
    for (size_t i = 0; is_string(text) && i < as_string(text)->length; i++) {
        uint16_t *u = &as_string(text)->units[i];
        if (*u >= 'a' && *u <= 'z') *u = (uint16_t)(*u - 32);
    }
    return text;
}

/* The child of this name. */
static bool find_child(Bytes children, const char *name, Node *node) {
    for (; read_node(children, node); children = pe_part(children, node->size, children.size)) {
        if (key_is_ascii(node, name)) return true;
    }
    return false;
}

/* The number of the version, four parts; UNSET when there is none. */
static Value version_number(Heap *heap, const Node *root) {
    char text[64];
    Bytes fixed = root->value;
    if (fixed.size < SIGNATURE_SIZE || pe_number(fixed, 0, 4) != 0xFEEF04BD) return VALUE_UNSET;
    snprintf(text, sizeof text, "%u.%u.%u.%u", pe_number(fixed, 10, 2), pe_number(fixed, 8, 2), pe_number(fixed, 14, 2),
             pe_number(fixed, 12, 2));
    return str_from_ascii(heap, text);
}

/* The text of this name in the first table of texts; "DefaultLangCodepage" is the table's own name. */
static Value version_text(Heap *heap, const Node *root, const String *name) {
    Node texts, table, entry;
    if (!find_child(root->children, "StringFileInfo", &texts) || !read_node(texts.children, &table)) return VALUE_UNSET;
    if (str_equal_ascii_nocase(name, "DefaultLangCodepage")) return upper_text(heap, table.key);
    Bytes rest = table.children;
    for (; read_node(rest, &entry); rest = pe_part(rest, entry.size, rest.size)) {
        if (key_is(&entry, name)) return text_of(heap, entry.value);
    }
    return VALUE_UNSET;
}

/* The version block of a file; empty when it has none. */
static void load_block(const char *native, Buffer *block) {
    PeTable resources;
    OsFile file;
    if (os_open(native, OS_READ, &file) != OS_OK) return;
    if (!pe_find(file, PE_RESOURCES, &resources) || !read_block(&resources, block)) buffer_clear(block);
    os_close(file);
}

static Value version_of(Call *call, const Buffer *block) {
    Node root;
    if (!read_node((Bytes){(const uint8_t *)block->data, block->length}, &root)) return VALUE_UNSET;
    return call->count > 1 ? version_text(call->heap, &root, arg_str(call, 1)) : version_number(call->heap, &root);
}

static Value block_of(Call *call, const Buffer *block) {
    return block->length ? binary_new(call->heap, (const uint8_t *)block->data, block->length) : VALUE_UNSET;
}

/* What `tell` says of the version block of the file in argument 0; UNSET when there is none. */
static Value ask_file(Call *call, Value (*tell)(Call *call, const Buffer *block)) {
    PathSpot spot;
    Buffer block;
    buffer_init(&block, call->heap);
    if (path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists) load_block(buffer_text(&spot.native), &block);
    path_spot_free(&spot);
    Value result = tell(call, &block);
    buffer_free(&block);
    return result;
}

/* What is told of the program that runs, which on most systems has no such block: the version of AutoIt that it follows. */
static Value own_version(Call *call) {
    static const char *const facts[][2] = {
        {"FileVersion", AUTOIT_VERSION_COMMAS},
        {"ProductVersion", AUTOIT_VERSION_COMMAS},
        {"ProductName", "au3"},
        {"FileDescription", "au3"},
        {"InternalName", "au3"},
        {"OriginalFilename", "au3"},
    };
    PathSpot spot;
    OsStat stat;
    bool own = path_locate(call_paths(call), arg_str(call, 0), &spot) && os_stat(buffer_text(&spot.native), &stat) == OS_OK &&
               os_is_running_program(&stat);
    path_spot_free(&spot);
    if (!own) return VALUE_UNSET;
    if (call->count < 2) return str_from_ascii(call->heap, AUTOIT_VERSION);
    for (size_t i = 0; i < sizeof facts / sizeof *facts; i++) {
        if (str_equal_ascii_nocase(arg_str(call, 1), facts[i][0])) return str_from_ascii(call->heap, facts[i][1]);
    }
    return VALUE_UNSET;
}

/* FileGetVersion(file [, name]): "1.2.3.4", or the text of that name. */
static Value file_get_version(Call *call) {
    Value result = ask_file(call, version_of);
    if (is_unset(result)) result = own_version(call);
    if (!is_unset(result)) return result;
    return fail(call, 1, 0, call->count > 1 ? VALUE_EMPTY : str_from_ascii(call->heap, "0.0.0.0"));
}

/* __Au3_VersionBlock(file): the bytes of the version resource, or 0 and @error 1. */
static Value version_block(Call *call) {
    Value result = ask_file(call, block_of);
    return is_unset(result) ? fail(call, 1, 0, from_i32(0)) : result;
}

/* clang-format off */
const Builtin file_version_builtins[] = {
    {"__Au3_VersionBlock", 1, 1, version_block, "__Au3_VersionBlock(file)", "The version resource of a program file; for WinAPIRes.au3.", NEEDS_FILE_READ, FULL},
    {"FileGetVersion", 1, 2, file_get_version, "FileGetVersion(filename [, stringname])", "The version stored in a program file.", NEEDS_FILE_READ, FULL},
};
/* clang-format on */
const int file_version_builtins_count = sizeof file_version_builtins / sizeof *file_version_builtins;
