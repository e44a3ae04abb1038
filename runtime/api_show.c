/* au3_value_show: a value for people, as it would be written in a script; arrays, maps and structures as small tables. Long
 * texts and tables are cut: this is for looking. */
#include "api.h"

#include "base/text.h"
#include "binary.h"
#include "convert.h"
#include "object.h"
#include "struct.h"

#include <stdlib.h>
#include <string.h>
#include <utf8proc.h>

enum { WIDTH_ALONE = 2000, WIDTH_BRIEF = 60, WIDTH_CELL = 24, ROWS = 20, COLUMNS = 8, CELLS_MAX = 1 << 20 };

/* ---- texts ---- */

/* What a control character is called in a script. */
static void control_name(uint32_t code, Buffer *out) {
    switch (code) {
    case '\r': buffer_append_str(out, "@CR"); break;
    case '\n': buffer_append_str(out, "@LF"); break;
    case '\t': buffer_append_str(out, "@TAB"); break;
    default: buffer_printf(out, code < 128 ? "Chr(%u)" : "ChrW(%u)", (unsigned)code);
    }
}

/* As an expression: "a" & @CRLF & "say ""b""". */
static void quote(const char *bytes, size_t size, size_t width, Buffer *out) {
    size_t start = out->length;
    bool open = false;
    if (size == 0) buffer_append_str(out, "\"\"");
    for (size_t at = 0, next; at < size; at = next) {
        if (out->length - start > width) {
            buffer_append_str(out, open ? "\" …" : " …");
            return;
        }
        bool line_end = size - at > 1 && memcmp(bytes + at, "\r\n", 2) == 0;
        uint32_t code = text_decode_utf8(bytes + at, size - at, &next);
        bool control = text_is_control(code);
        next += at + line_end;
        if (open && control) buffer_append_char(out, '"');
        if (at > 0 && (control || !open)) buffer_append_str(out, " & ");
        if (!open && !control) buffer_append_char(out, '"');
        open = !control;
        if (line_end)
            buffer_append_str(out, "@CRLF");
        else if (control)
            control_name(code, out);
        else if (code == '"')
            buffer_append_str(out, "\"\"");
        else
            buffer_append(out, bytes + at, next - at);
    }
    if (open) buffer_append_char(out, '"');
}

/* What of a value is shown at most: the beginning of a long text; owned. */
static Value shown_text(Value v, size_t width, Heap *heap) {
    const String *all = is_string(v) ? as_string(v) : NULL;
    return all && all->length > width + 2 ? str_substring(heap, all, 0, width + 2) : to_string(heap, v);
}

/* The text that a script would make of it, cut. */
static void plain(Value v, size_t width, Buffer *out) {
    size_t size = 0;
    Value text = shown_text(v, width, out->heap);
    char *bytes = is_abort(text) ? NULL : str_to_utf8(out->heap, as_string(text), &size);
    if (!is_abort(text)) value_free(text);
    if (bytes && is_string(v))
        quote(bytes, size, width, out);
    else if (bytes)
        buffer_append(out, bytes, size < width ? size : width);
    if (size > width && !is_string(v)) buffer_append_str(out, "…");
    mem_free(bytes);
}

/* ---- one line ---- */

static void add_sizes(const Array *array, Buffer *out) {
    buffer_append_str(out, "Array");
    for (int i = 0; i < array->head.sub; i++) buffer_printf(out, "[%u]", array->sizes[i]);
    if (array->head.sub == 0) buffer_append_str(out, "[0]");
}

/* "3", "\"abc\"", "Array[4]": at most about `width` characters. */
static void brief(Value v, size_t width, Buffer *out) {
    if (is_array(v))
        add_sizes(as_array(v), out);
    else if (is_map(v))
        buffer_printf(out, "Map[%u]", map_count(as_map(v)));
    else if (is_struct(v))
        buffer_printf(out, "DllStruct (%llu bytes)", (unsigned long long)as_struct(v)->size);
    else if (is_object(v))
        buffer_append_str(out, as_object(v)->class->name);
    else if (is_function(v))
        buffer_append_str(out, as_function(v)->name);
    else if (is_keyword(v))
        buffer_append_str(out, is_default(v) ? "Default" : "Null");
    else
        plain(v, width, out);
}

/* "String, 3"; containers tell it themselves. */
static void add_type(Value v, Buffer *out) {
    buffer_append_str(out, value_type_name(v));
    if (is_string(v)) buffer_printf(out, ", %u", as_string(v)->length);
    if (is_binary(v)) buffer_printf(out, ", %u", as_binary(v)->size);
}

/* ---- tables ---- */

typedef struct Table {
    Buffer text;          /* the cells, NUL-terminated, row by row */
    size_t rows, columns; /* with the headings */
    size_t line;          /* characters that a line has room for; 0: any */
    Buffer *out;
} Table;

static size_t columns_of(const char *text) {
    size_t columns = 0, size = strlen(text), length;
    for (size_t at = 0; at < size; at += length) {
        int width = utf8proc_charwidth((utf8proc_int32_t)text_decode_utf8(text + at, size - at, &length));
        columns += width > 0 ? (size_t)width : 0;
    }
    return columns;
}

static void end_cell(Table *table) { buffer_append_char(&table->text, 0); }

/* How many columns fit in a line: the headings and one more in any case. */
static size_t fitting(const Table *table, const size_t *widths) {
    size_t used = 0;
    for (size_t column = 0; column < table->columns; column++) {
        used += 2 + widths[column];
        if (column > 1 && table->line && used > table->line) return column;
    }
    return table->columns;
}

static void print_rows(const Table *table, const size_t *widths, size_t shown) {
    const char *cell = table->text.data;
    for (size_t i = 0; i < table->rows * table->columns; i++, cell += strlen(cell) + 1) {
        size_t column = i % table->columns;
        size_t blanks = column + 1 < shown ? widths[column] - columns_of(cell) : 0;
        if (column < shown) buffer_printf(table->out, "  %s%*s%s", cell, (int)blanks, "", column + 1 == shown ? "\n" : "");
    }
}

/* Prints the cells in columns as wide as they must be, and ends the table; how many columns are shown. */
static size_t end_table(Table *table) {
    size_t shown = table->columns;
    size_t *widths = mem_calloc(table->out->heap, table->columns + 1, sizeof *widths);
    const char *cell = table->text.data;
    if (widths && cell && !table->text.failed) {
        for (size_t i = 0; i < table->rows * table->columns; i++, cell += strlen(cell) + 1) {
            size_t width = columns_of(cell), *widest = &widths[i % table->columns];
            if (width > *widest) *widest = width;
        }
        shown = fitting(table, widths);
        print_rows(table, widths, shown);
    }
    mem_free(widths);
    buffer_free(&table->text);
    return shown;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

static void tell_more(size_t count, size_t shown, const char *what, Buffer *out) {
    if (count > shown) buffer_printf(out, "  and %zu more%s%s\n", count - shown, what, *what && count - shown > 1 ? "s" : "");
}

static void show_row(const Array *array, const Au3Show *limits, Buffer *out) {
    size_t shown = least(array->sizes[0], (size_t)limits->rows);
    for (size_t i = 0; i < shown; i++) {
        buffer_printf(out, "  [%zu] ", i);
        brief(array->items[i], WIDTH_BRIEF, out);
        buffer_append_char(out, '\n');
    }
    tell_more(array->sizes[0], shown, "", out);
}

static void show_two_dimensions(const Array *array, const Au3Show *limits, Buffer *out) {
    size_t rows = least(array->sizes[0], (size_t)limits->rows), columns = least(array->sizes[1], (size_t)limits->columns);
    Table table = {.rows = rows + 1, .columns = columns + 1, .line = (size_t)limits->line, .out = out};
    if (columns == 0) return;
    buffer_init(&table.text, out->heap);
    end_cell(&table);
    for (size_t column = 0; column < columns; column++) {
        buffer_printf(&table.text, "[%zu]", column);
        end_cell(&table);
    }
    for (size_t row = 0; row < rows; row++) {
        buffer_printf(&table.text, "[%zu]", row);
        end_cell(&table);
        for (size_t column = 0; column < columns; column++) {
            brief(array->items[row * array->sizes[1] + column], WIDTH_CELL, &table.text);
            end_cell(&table);
        }
    }
    columns = end_table(&table) - 1;
    tell_more(array->sizes[0], rows, "", out);
    tell_more(array->sizes[1], columns, " column", out);
}

/* Of three and more dimensions: the first items, each with its place. */
static void show_items(const Array *array, const Au3Show *limits, Buffer *out) {
    size_t shown = least(array->count, (size_t)limits->rows);
    for (size_t i = 0; i < shown; i++) {
        size_t below = array->count, rest = i;
        buffer_append_str(out, "  ");
        for (int k = 0; k < array->head.sub; k++) {
            below /= array->sizes[k];
            buffer_printf(out, "[%zu]", rest / below);
            rest %= below;
        }
        buffer_append_char(out, ' ');
        brief(array->items[i], WIDTH_BRIEF, out);
        buffer_append_char(out, '\n');
    }
    tell_more(array->count, shown, "", out);
}

static void add_item(Table *table, Value key, Value item) {
    buffer_append_char(&table->text, '[');
    brief(key, WIDTH_BRIEF, &table->text);
    buffer_append_char(&table->text, ']');
    end_cell(table);
    brief(item, WIDTH_BRIEF, &table->text);
    end_cell(table);
    table->rows++;
}

static void show_map(const Map *map, const Au3Show *limits, Buffer *out) {
    Table table = {.columns = 2, .out = out};
    uint32_t position = 0;
    Value key, item;
    buffer_init(&table.text, out->heap);
    while (table.rows < (size_t)limits->rows && map_next(map, &position, &key, &item)) add_item(&table, key, item);
    size_t shown = table.rows;
    end_table(&table);
    tell_more(map_count(map), shown, "", out);
}

/* Of an object with a list: what it gives for each of the list's values. */
static void show_object(Object *object, const Au3Show *limits, Buffer *out) {
    Table table = {.columns = 2, .out = out};
    Value list = object_list(out->heap, object), member = str_from_ascii(out->heap, "");
    buffer_init(&table.text, out->heap);
    size_t count = is_array(list) ? as_array(list)->count : 0;
    for (size_t i = 0; i < least(count, (size_t)limits->rows) && is_string(member); i++) {
        Value *key = &as_array(list)->items[i];
        ObjectUse use = {.heap = out->heap, .member = as_string(member), .count = 1, .args = key};
        Value item = object->class->use(object, &use);
        if (is_abort(item)) break;
        add_item(&table, *key, item);
        value_free(item);
    }
    size_t shown = table.rows;
    end_table(&table);
    tell_more(count, shown, "", out);
    if (!is_abort(list)) value_free(list);
    if (!is_abort(member)) value_free(member);
}

/* ---- structures ---- */

/* The items of a field: all of a text or of bytes, of other arrays the first. */
static void show_field(const Struct *s, uint32_t field, Buffer *out) {
    const StructField *row = &s->fields[field];
    bool whole = row->type == FIELD_BYTE || row->type == FIELD_CHAR || row->type == FIELD_WCHAR || !row->array;
    uint32_t shown = whole ? 1 : (uint32_t)least(row->count, COLUMNS);
    int32_t error;
    for (uint32_t i = 0; i < shown; i++) {
        Value item = struct_read(s, (int)field, whole ? VALUE_DEFAULT : from_i32((int32_t)i + 1), &error);
        if (is_abort(item)) return;
        if (i > 0) buffer_append_str(out, ", ");
        brief(item, WIDTH_BRIEF, out);
        value_free(item);
    }
    if (!whole && row->count > shown) buffer_append_str(out, ", …");
}

static void show_struct(const Struct *s, const Au3Show *limits, Buffer *out) {
    static const char *const types[] = {"byte", "char",  "wchar", "short",  "ushort", "int",
                                        "uint", "int64", "float", "double", "ptr"};
    size_t shown = least(s->field_count, (size_t)limits->rows);
    Table table = {.rows = shown, .columns = 3, .out = out};
    buffer_init(&table.text, out->heap);
    for (uint32_t i = 0; i < shown; i++) {
        const StructField *field = &s->fields[i];
        char *name = buffer_reserve(&table.text, field->name_length * 3 + 1);
        if (name) table.text.length += text_utf16_to_utf8(s->definition->units + field->name_start, field->name_length, name);
        if (field->name_length == 0) buffer_printf(&table.text, "%u", i + 1);
        end_cell(&table);
        buffer_append_str(&table.text, types[field->type]);
        if (field->array) buffer_printf(&table.text, "[%u]", field->count);
        end_cell(&table);
        show_field(s, i, &table.text);
        end_cell(&table);
    }
    end_table(&table);
    tell_more(s->field_count, shown, "", out);
}

/* ---- the whole ---- */

static void show_inside(Value v, const Au3Show *limits, Buffer *out) {
    if (is_map(v)) show_map(as_map(v), limits, out);
    if (is_struct(v)) show_struct(as_struct(v), limits, out);
    if (is_object(v)) show_object(as_object(v), limits, out);
    if (!is_array(v)) return;
    if (as_array(v)->head.sub == 1) show_row(as_array(v), limits, out);
    if (as_array(v)->head.sub == 2) show_two_dimensions(as_array(v), limits, out);
    if (as_array(v)->head.sub > 2) show_items(as_array(v), limits, out);
}

static int limit_of(int wish, int usual, int most) { return wish <= 0 ? usual : wish < most ? wish : most; }

size_t au3_value_show(const Au3Value *handle, const Au3Show *wishes, char *text, size_t size) {
    Au3Show limits;
    api_read_struct(&limits, sizeof limits, wishes);
    limits.width = limit_of(limits.width, limits.brief ? WIDTH_BRIEF : WIDTH_ALONE, STRING_MAX);
    limits.rows = limit_of(limits.rows, ROWS, CELLS_MAX);
    limits.columns = limit_of(limits.columns, COLUMNS, CELLS_MAX);
    limits.line = limit_of(limits.line, 0, CELLS_MAX);
    if (!handle) {
        if (size) *text = 0;
        return 0;
    }
    Value v = handle->value;
    Buffer out;
    buffer_init(&out, handle->owner->heap);
    brief(v, (size_t)limits.width, &out);
    if (!limits.brief && !is_array(v) && !is_map(v) && !is_struct(v)) {
        buffer_append_str(&out, limits.color ? " \x1b[2m(" : " (");
        add_type(v, &out);
        buffer_append_str(&out, limits.color ? ")\x1b[0m" : ")");
    }
    if (!limits.brief) {
        buffer_append_char(&out, '\n');
        show_inside(v, &limits, &out);
    }
    return api_give_text(&out, text, size);
}
