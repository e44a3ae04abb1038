/* What WinAPIRes.au3 and WinAPIDiag.au3 ask of program files for Windows: which resources are in one and what it exports. Both
 * come as lines of text, their parts between tabs. Only the library calls these. */
#include "base/buffer.h"
#include "builtin.h"
#include "path.h"
#include "pe_file.h"

#include <stdio.h>

/* What a file that was made up may cost at most: its entries can all point at each other and at one long name. */
enum { MOST_TREE = 1 << 20, MOST_LINES = 1 << 16, MOST_NAME = 512 };
enum { NO_FILE = 2, NO_PROGRAM = 193, NO_RESOURCES = 1812 };

/* ---- resources: a tree of type, name and language ---- */

typedef struct Walk {
    Bytes tree;
    const PeTable *table;
    Buffer *out;
    uint32_t path[3]; /* of type, name, language: the number, or the place of the text with the high bit */
    unsigned entries; /* seen so far */
} Walk;

#define BRANCH 0x80000000u

/* "#16" for a number, else the text. */
static void put_key(Walk *walk, uint32_t key) {
    char number[16];
    if (!(key & BRANCH)) {
        snprintf(number, sizeof number, "#%u", key);
        buffer_append_str(walk->out, number);
        return;
    }
    uint32_t at = key & ~BRANCH, length = pe_number(walk->tree, at, 2);
    for (uint32_t i = 0; i < length && i < MOST_NAME; i++) {
        uint32_t unit = pe_number(walk->tree, (size_t)at + 2 + 2 * (size_t)i, 2);
        buffer_append_char(walk->out, unit >= ' ' && unit < 127 ? (char)unit : '?');
    }
}

/* "type, name, language, place in the file, bytes" */
static void put_leaf(Walk *walk, uint32_t leaf) {
    char numbers[80];
    uint32_t address = pe_number(walk->tree, leaf, 4), size = pe_number(walk->tree, (size_t)leaf + 4, 4);
    if (address < walk->table->address) return;
    for (int i = 0; i < 2; i++) {
        put_key(walk, walk->path[i]);
        buffer_append_str(walk->out, "\t");
    }
    int64_t place = walk->table->start + (address - walk->table->address);
    snprintf(numbers, sizeof numbers, "%u\t%lld\t%u\n", walk->path[2], (long long)place, size);
    buffer_append_str(walk->out, numbers);
}

/* The tree has three levels, whatever its numbers say. */
static void walk_level(Walk *walk, uint32_t directory, int level) {
    uint32_t count = pe_number(walk->tree, (size_t)directory + 12, 2) + pe_number(walk->tree, (size_t)directory + 14, 2);
    for (uint32_t i = 0; i < count && walk->entries < MOST_LINES; i++) {
        size_t at = (size_t)directory + 16 + 8 * (size_t)i;
        if (at >= walk->tree.size) return;
        walk->entries++;
        uint32_t child = pe_number(walk->tree, at + 4, 4);
        walk->path[level] = pe_number(walk->tree, at, 4);
        if (level == 2 && !(child & BRANCH)) put_leaf(walk, child);
        if (level < 2 && child & BRANCH) walk_level(walk, child & ~BRANCH, level + 1);
    }
}

static int list_resources(OsFile file, Buffer *room, Buffer *out) {
    PeTable table;
    if (!pe_find(file, PE_RESOURCES, &table)) return NO_RESOURCES;
    size_t size = table.size < MOST_TREE ? table.size : MOST_TREE;
    char *memory = buffer_reserve(room, size);
    Walk walk = {.table = &table, .out = out};
    if (memory) walk.tree = pe_read(file, table.start, memory, size);
    walk_level(&walk, 0, 0);
    return 0;
}

/* ---- exports ---- */

/* "name, address in memory" for each name. */
static int list_exports(OsFile file, Buffer *room, Buffer *out) {
    PeTable table;
    char number[16];
    if (!pe_find(file, PE_EXPORTS, &table)) return 0;
    size_t size = table.size < MOST_TREE ? table.size : MOST_TREE;
    char *memory = buffer_reserve(room, size);
    if (!memory) return 0;
    Bytes bytes = pe_read(file, table.start, memory, size);
    uint32_t count = pe_number(bytes, 24, 4), functions = pe_number(bytes, 28, 4) - table.address;
    uint32_t names = pe_number(bytes, 32, 4) - table.address, ordinals = pe_number(bytes, 36, 4) - table.address;
    for (uint32_t i = 0; i < count && i < MOST_LINES; i++) {
        Bytes name = pe_part(bytes, pe_number(bytes, names + 4 * (size_t)i, 4) - table.address, MOST_NAME);
        size_t length = 0;
        while (length < name.size && name.data[length] > ' ' && name.data[length] < 127) length++;
        uint32_t ordinal = pe_number(bytes, ordinals + 2 * (size_t)i, 2);
        snprintf(number, sizeof number, "\t%u\n", pe_number(bytes, functions + 4 * (size_t)ordinal, 4));
        buffer_append(out, (const char *)name.data, length);
        buffer_append_str(out, number);
    }
    return 0;
}

/* ---- the builtins ---- */

typedef int (*Lister)(OsFile file, Buffer *room, Buffer *out);

/* The lines about the file in argument 0; "" with the error of Windows in @error. */
static Value list_file(Call *call, Lister lister) {
    PathSpot spot;
    OsFile file;
    Buffer room, out;
    int error = NO_FILE;
    buffer_init(&room, call->heap);
    buffer_init(&out, call->heap);
    bool found = path_locate(call_paths(call), arg_str(call, 0), &spot) && spot.exists;
    if (found && os_open(buffer_text(&spot.native), OS_READ, &file) == OS_OK) {
        error = pe_is(file) ? lister(file, &room, &out) : NO_PROGRAM;
        os_close(file);
    }
    path_spot_free(&spot);
    Value text = VALUE_ABORT;
    if (error)
        text = fail(call, error, 0, VALUE_EMPTY);
    else if (!room.failed && !out.failed)
        text = str_from_utf8(call->heap, buffer_text(&out), out.length);
    buffer_free(&room);
    buffer_free(&out);
    return text;
}

static Value pe_resources(Call *call) { return list_file(call, list_resources); }
static Value pe_exports(Call *call) { return list_file(call, list_exports); }

/* clang-format off */
const Builtin library_pe_builtins[] = {
    {"__Au3_PeExports",   1, 1, pe_exports,   "__Au3_PeExports(file)",   "The functions of a program file; for WinAPIDiag.au3.", NEEDS_FILE_READ, FULL},
    {"__Au3_PeResources", 1, 1, pe_resources, "__Au3_PeResources(file)", "The resources of a program file; for WinAPIRes.au3.",  NEEDS_FILE_READ, FULL},
};
/* clang-format on */
const int library_pe_builtins_count = sizeof library_pe_builtins / sizeof *library_pe_builtins;
