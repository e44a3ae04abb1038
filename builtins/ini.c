/* The Ini functions. What a file's text means and how it is changed is in ini_file.c; here are the seven functions and
 * the arrays that they take and give.
 *
 * Windows' functions underneath know buffers of 64 and 32 thousand characters; where AutoIt shows them, so does this. */
#include "array.h"
#include "ini_file.h"

#include <string.h>

#define VALUE_MAX  65534u
#define BUFFER_MAX 32767u

static Value text_of_span(Call *call, IniSpan span) { return str_new(call->heap, span.units, span.length); }

static IniSpan trimmed_arg(Call *call, int i) { return ini_trim(ini_span(arg_str(call, i))); }

/* ---- reading a value ---- */

/* One pair of equal quotes around a value is no part of it. */
static IniSpan unquote(IniSpan span) {
    uint16_t first = span.length ? span.units[0] : 0;
    bool quoted = span.length >= 2 && (first == '"' || first == '\'') && span.units[span.length - 1] == first;
    return quoted ? (IniSpan){span.units + 1, span.length - 2} : span;
}

static IniSpan default_value(Call *call) {
    IniSpan span = ini_span(arg_str(call, 3));
    while (span.length && span.units[span.length - 1] == ' ') span.length--;
    return span;
}

/* IniRead(file, section, key, default) */
static Value ini_read(Call *call) {
    IniFile ini;
    IniSection section;
    IniLine line;
    ini_open(call, &ini, false);
    bool found = ini_find(&ini, trimmed_arg(call, 1), &section) && ini_find_key(&ini, &section, trimmed_arg(call, 2), &line);
    IniSpan value = unquote(found ? line.value : default_value(call));
    if (value.length > VALUE_MAX) value.length = VALUE_MAX;
    Value result = text_of_span(call, value);
    ini_close(&ini);
    return result;
}

/* ---- lists ---- */

typedef struct Listing {
    Array *array; /* NULL: only counting */
    uint32_t count;
    size_t room; /* of Windows' buffer */
} Listing;

/* Takes what fits into Windows' buffer and no more. */
static bool listing_fits(Listing *listing, size_t length) {
    if (listing->room < length + 2) return false;
    listing->room -= length + 1;
    listing->count++;
    return true;
}

static void list_names(const IniFile *ini, Listing *names) {
    IniLine line;
    names->count = 0;
    names->room = BUFFER_MAX;
    for (size_t position = 0; ini_line(ini, position, &line); position = line.next) {
        if (!line.header || line.name.length == 0) continue;
        if (!listing_fits(names, line.name.length)) return;
        if (names->array) names->array->items[names->count] = text_of_span(ini->call, line.name);
    }
}

/* IniReadSectionNames(file): {count, name, ...} */
static Value ini_read_section_names(Call *call) {
    IniFile ini;
    Listing names = {0};
    ini_open(call, &ini, false);
    list_names(&ini, &names);
    if (names.count) {
        names.array = array_new_1d(call->heap, names.count + 1);
        if (names.array) list_names(&ini, &names);
    }
    ini_close(&ini);
    if (names.count == 0) return fail(call, 1, 0, from_i32(1));
    if (!names.array) return VALUE_ABORT;
    names.array->items[0] = from_i32((int32_t)names.count);
    return from_block(names.array);
}

static bool is_entry(const IniLine *line) { return line->has_value && !(line->name.length && line->name.units[0] == ';'); }

static void list_entries(const IniFile *ini, const IniSection *section, Listing *entries) {
    IniLine line;
    entries->count = 0;
    entries->room = BUFFER_MAX;
    for (size_t position = section->body; position < section->end && ini_line(ini, position, &line); position = line.next) {
        if (!is_entry(&line)) continue;
        if (!listing_fits(entries, line.name.length + 1 + line.value.length)) return;
        if (!entries->array) continue;
        entries->array->items[2 * entries->count] = text_of_span(ini->call, line.name);
        entries->array->items[2 * entries->count + 1] = text_of_span(ini->call, line.value);
    }
}

/* IniReadSection(file, section): {{count, ""}, {key, value}, ...} */
static Value ini_read_section(Call *call) {
    IniFile ini;
    IniSection section;
    Listing entries = {0};
    ini_open(call, &ini, false);
    bool found = ini_find(&ini, ini_span(arg_str(call, 1)), &section);
    if (found) list_entries(&ini, &section, &entries);
    if (entries.count) {
        const uint32_t sizes[2] = {entries.count + 1, 2};
        entries.array = array_new(call->heap, sizes, 2);
        if (entries.array) list_entries(&ini, &section, &entries);
    }
    ini_close(&ini);
    if (entries.count == 0) return fail(call, 1, 0, from_i32(1));
    if (!entries.array) return VALUE_ABORT;
    entries.array->items[0] = from_i32((int32_t)entries.count);
    return from_block(entries.array);
}

/* ---- writing ---- */

static void append_span(StrBuf *out, IniSpan span) { strbuf_append(out, span.units, span.length); }

static void append_end(const IniFile *ini, StrBuf *out) { strbuf_append_ascii(out, ini->line_end, strlen(ini->line_end)); }

static void append_header(const IniFile *ini, StrBuf *out, IniSpan name) {
    strbuf_append_unit(out, '[');
    append_span(out, name);
    strbuf_append_unit(out, ']');
    append_end(ini, out);
}

static void append_entry(const IniFile *ini, StrBuf *out, IniSpan key, IniSpan value) {
    append_span(out, key);
    strbuf_append_unit(out, '=');
    append_span(out, value);
    append_end(ini, out);
}

static bool write_value(IniFile *ini, IniSpan name, IniSpan key, IniSpan value) {
    IniSection section;
    IniLine line;
    StrBuf out;
    strbuf_init(&out, ini->call->heap);
    size_t from = ini_text(ini)->length, to = from;
    if (!ini_find(ini, name, &section)) {
        append_header(ini, &out, name);
    } else if (ini_find_key(ini, &section, key, &line)) {
        key = line.name; /* keeps its spelling */
        from = line.start;
        to = line.next;
    } else {
        from = to = section.tail;
    }
    append_entry(ini, &out, key, value);
    return ini_replace_take(ini, from, to, strbuf_take(&out));
}

/* IniWrite(file, section, key, value) */
static Value ini_write(Call *call) {
    IniFile ini;
    ini_open(call, &ini, true);
    bool ok = write_value(&ini, trimmed_arg(call, 1), trimmed_arg(call, 2), trimmed_arg(call, 3)) && ini_save(&ini);
    ini_close(&ini);
    return from_i32(ok);
}

/* IniDelete(file, section [, key]): also 1 when there is nothing to delete. */
static Value ini_delete(Call *call) {
    IniFile ini;
    IniSection section;
    IniLine line;
    ini_open(call, &ini, true);
    bool ok = ini.readable, found = ok && ini_find(&ini, ini_span(arg_str(call, 1)), &section);
    if (found && !arg_given(call, 2))
        ok = ini_replace_take(&ini, section.start, section.end, VALUE_EMPTY) && ini_save(&ini);
    else if (found && ini_find_key(&ini, &section, ini_span(arg_str(call, 2)), &line))
        ok = ini_replace_take(&ini, line.start, line.next, VALUE_EMPTY) && ini_save(&ini);
    ini_close(&ini);
    return from_i32(ok);
}

/* ---- whole sections ---- */

/* Puts lines in place of what the section has, at the end of the file when there is none. Swallows `lines`. */
static bool write_section_take(IniFile *ini, IniSpan name, Value lines) {
    IniSection section;
    if (!is_string(lines)) return false;
    if (ini_find(ini, name, &section)) return ini_replace_take(ini, section.body, section.tail, lines);
    if (as_string(lines)->length == 0) return true;
    StrBuf out;
    strbuf_init(&out, ini->call->heap);
    append_header(ini, &out, name);
    strbuf_append(&out, as_string(lines)->units, as_string(lines)->length);
    value_free(lines);
    size_t end = ini_text(ini)->length;
    return ini_replace_take(ini, end, end, strbuf_take(&out));
}

/* A text: lines up to the first empty one. */
static Value lines_of_text(const IniFile *ini, const String *text) {
    StrBuf out;
    strbuf_init(&out, ini->call->heap);
    for (size_t i = 0; i < text->length;) {
        size_t start = i;
        while (i < text->length && text->units[i] != '\n') i++;
        if (i == start) break;
        strbuf_append(&out, text->units + start, i - start);
        append_end(ini, &out);
        i++;
    }
    return strbuf_take(&out);
}

/* An array of two columns, from a row on. */
static Value lines_of_array(const IniFile *ini, const Array *array, int32_t first) {
    StrBuf out;
    strbuf_init(&out, ini->call->heap);
    for (uint32_t row = first < 0 ? 1 : (uint32_t)first; row < array->size0; row++) {
        strbuf_append_value(&out, array->items[2 * row]);
        strbuf_append_unit(&out, '=');
        strbuf_append_value(&out, array->items[2 * row + 1]);
        append_end(ini, &out);
    }
    return strbuf_take(&out);
}

/* IniWriteSection(file, section, text or array [, first row]) */
static Value ini_write_section(Call *call) {
    IniFile ini;
    Value data = call->args[2];
    bool table = is_array_2d(data) && as_array(data)->size1 == 2;
    if (!table && !is_string(data)) return fail(call, 1, 0, from_i32(0));
    ini_open(call, &ini, true);
    Value lines = table ? lines_of_array(&ini, as_array(data), arg_int_or(call, 3, 1)) : lines_of_text(&ini, as_string(data));
    bool nothing = !ini.readable && is_string(lines) && as_string(lines)->length == 0;
    bool ok = write_section_take(&ini, trimmed_arg(call, 1), lines) && (nothing || ini_save(&ini));
    ini_close(&ini);
    return from_i32(ok);
}

/* The entries of a section as they are written elsewhere: without comments and blanks. */
static Value copy_entries(const IniFile *ini, const IniSection *section) {
    IniLine line;
    StrBuf out;
    strbuf_init(&out, ini->call->heap);
    for (size_t position = section->body; position < section->end && ini_line(ini, position, &line); position = line.next) {
        if (is_entry(&line)) append_entry(ini, &out, line.name, line.value);
    }
    return strbuf_take(&out);
}

static bool has_entries(const IniFile *ini, IniSpan name) {
    IniSection section;
    IniLine line;
    if (!ini_find(ini, name, &section)) return false;
    for (size_t position = section.body; position < section.end && ini_line(ini, position, &line); position = line.next) {
        if (is_entry(&line)) return true;
    }
    return false;
}

/* IniRenameSection(file, section, new name [, flag]): reads the section, writes it under the new name and deletes the old one,
 * in this order: that onto itself is lost with flag 1, as in AutoIt. */
static Value ini_rename_section(Call *call) {
    IniFile ini;
    IniSection section;
    IniSpan from = ini_span(arg_str(call, 1)), to = ini_span(arg_str(call, 2));
    ini_open(call, &ini, true);
    bool ok = has_entries(&ini, from), taken = ok && arg_int_or(call, 3, 0) == 0 && has_entries(&ini, to);
    if (ok && !taken) {
        ini_find(&ini, from, &section);
        ok = write_section_take(&ini, ini_trim(to), copy_entries(&ini, &section));
        ok = ok && ini_find(&ini, from, &section) && ini_replace_take(&ini, section.start, section.end, VALUE_EMPTY);
        ok = ok && ini_save(&ini);
    }
    ini_close(&ini);
    return taken ? fail(call, 1, 0, from_i32(0)) : from_i32(ok);
}

/* clang-format off */
const Builtin ini_builtins[] = {
    {"IniDelete",           2, 3, ini_delete,             "IniDelete(filename, section [, key])",                      "Removes a key or section of an INI file.",        NEEDS_FILE_WRITE, FULL},
    {"IniRead",             4, 4, ini_read,               "IniRead(filename, section, key, default)",                  "The value of a key of an INI file.",              NEEDS_FILE_READ,  FULL},
    {"IniReadSection",      2, 2, ini_read_section,       "IniReadSection(filename, section)",                         "All keys and values of a section of an INI file.", NEEDS_FILE_READ, FULL},
    {"IniReadSectionNames", 1, 1, ini_read_section_names, "IniReadSectionNames(filename)",                             "The sections of an INI file.",                    NEEDS_FILE_READ,  FULL},
    {"IniRenameSection",    3, 4, ini_rename_section,     "IniRenameSection(filename, section, new_section [, flag])", "Renames a section of an INI file.",               NEEDS_FILE_WRITE, FULL},
    {"IniWrite",            4, 4, ini_write,              "IniWrite(filename, section, key, value)",                   "Sets a key of an INI file.",                      NEEDS_FILE_WRITE, FULL},
    {"IniWriteSection",     3, 4, ini_write_section,      "IniWriteSection(filename, section, data [, index])",        "Sets a whole section of an INI file.",            NEEDS_FILE_WRITE, FULL},
};
/* clang-format on */
const int ini_builtins_count = sizeof ini_builtins / sizeof *ini_builtins;
