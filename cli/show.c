/* Values at the prompt, see show.h. Long texts and tables are cut: this is for looking. */
#include "show.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WIDTH_ALONE = 2000, WIDTH_ITEM = 60, WIDTH_CELL = 24, ROWS = 20, COLUMNS = 8 };

/* ---- texts ---- */

/* What a control character is called in a script, and how many bytes it stands for. */
static size_t control_name(const char *bytes, size_t size, char *name, size_t room) {
    if (bytes[0] == '\r' && size > 1 && bytes[1] == '\n') return snprintf(name, room, "@CRLF"), 2;
    switch (bytes[0]) {
    case '\r': snprintf(name, room, "@CR"); break;
    case '\n': snprintf(name, room, "@LF"); break;
    case '\t': snprintf(name, room, "@TAB"); break;
    default: snprintf(name, room, "Chr(%d)", bytes[0]);
    }
    return 1;
}

static bool is_control(char c) { return (unsigned char)c < 32 || c == 127; }

/* As an expression: "a" & @CRLF & "say ""b""". */
static void quote(const char *bytes, size_t size, size_t width, Text *out) {
    size_t start = out->size;
    bool open = false;
    if (size == 0) text_add(out, "\"\"");
    for (size_t at = 0, next; at < size; at = next) {
        if (out->size - start > width) {
            text_add(out, open ? "\" …" : " …");
            return;
        }
        if (at > 0 && open == is_control(bytes[at]))
            text_add(out, open ? "\" & " : " & ");
        else if (at > 0 && !open)
            text_add(out, " & ");
        if (is_control(bytes[at])) {
            char name[16];
            next = at + control_name(bytes + at, size - at, name, sizeof name);
            text_add(out, name);
            open = false;
            continue;
        }
        if (!open) text_add_char(out, '"');
        open = true;
        next = text_next(bytes, size, at);
        if (bytes[at] == '"') text_add_char(out, '"');
        text_add_bytes(out, bytes + at, next - at);
    }
    if (open) text_add_char(out, '"');
}

static void plain(Au3Value *value, size_t width, Text *out) {
    size_t size;
    const char *text = au3_value_as_text(value, &size);
    text_add_bytes(out, text, size < width ? size : width);
    if (size > width) text_add(out, "…");
}

/* "[2][3]" */
static void add_sizes(const Au3Value *value, Text *out) {
    int dimensions = (int)au3_value_size(value, -1);
    for (int i = 0; i < dimensions; i++) text_printf(out, "[%zu]", au3_value_size(value, i));
}

void show_brief(Au3Value *value, size_t width, Text *out) {
    size_t size;
    const char *text;
    switch (au3_value_type(value)) {
    case AU3_TEXT:
        text = au3_value_as_text(value, &size);
        quote(text, size, width, out);
        break;
    case AU3_ARRAY:
        text_add(out, "Array");
        add_sizes(value, out);
        break;
    case AU3_MAP:
        size = au3_value_size(value, 0);
        text_printf(out, "Map of %zu", size);
        break;
    case AU3_NULL: text_add(out, "Null"); break;
    case AU3_DEFAULT: text_add(out, "Default"); break;
    case AU3_STRUCT: text_add(out, "structure"); break;
    case AU3_FUNCTION: text_add(out, "function"); break;
    default: plain(value, width, out);
    }
}

/* ---- tables ---- */

static void more_rows(size_t count, Text *out) {
    if (count > ROWS) text_printf(out, "  and %zu more\n", count - ROWS);
}

static void show_row_of_one(const Au3Value *array, Text *out) {
    size_t count = au3_value_size(array, 0);
    for (size_t i = 0; i < count && i < ROWS; i++) {
        Au3Value *item = au3_value_at(array, &i);
        text_printf(out, "  [%zu] ", i);
        show_brief(item, WIDTH_ITEM, out);
        text_add(out, "\n");
        au3_value_free(item);
    }
    more_rows(count, out);
}

/* Columns on a terminal. */
static size_t columns_of(const char *text) {
    size_t columns = 0, size = strlen(text);
    for (size_t at = 0; at < size;) columns += (size_t)text_width(text, size, at, &at);
    return columns;
}

typedef struct Table {
    Text cells[ROWS + 1][COLUMNS + 1]; /* the first row and column are headings */
    size_t rows, columns;
} Table;

static void fill_table(const Au3Value *array, Table *table) {
    for (size_t column = 1; column < table->columns; column++) text_printf(&table->cells[0][column], "[%zu]", column - 1);
    for (size_t row = 1; row < table->rows; row++) {
        text_printf(&table->cells[row][0], "[%zu]", row - 1);
        for (size_t column = 1; column < table->columns; column++) {
            size_t index[2] = {row - 1, column - 1};
            Au3Value *item = au3_value_at(array, index);
            show_brief(item, WIDTH_CELL, &table->cells[row][column]);
            au3_value_free(item);
        }
    }
}

static void print_table(const Table *table, Text *out) {
    size_t widths[COLUMNS + 1] = {0};
    for (size_t column = 0; column < table->columns; column++) {
        for (size_t row = 0; row < table->rows; row++) {
            size_t width = columns_of(text_string(&table->cells[row][column]));
            if (width > widths[column]) widths[column] = width;
        }
    }
    for (size_t row = 0; row < table->rows; row++) {
        for (size_t column = 0; column < table->columns; column++) {
            const char *cell = text_string(&table->cells[row][column]);
            size_t blanks = column + 1 < table->columns ? widths[column] - columns_of(cell) : 0;
            text_printf(out, "  %s%*s", cell, (int)blanks, "");
        }
        text_add(out, "\n");
    }
}

static void show_two_dimensions(const Au3Value *array, Text *out) {
    size_t rows = au3_value_size(array, 0), columns = au3_value_size(array, 1);
    Table *table = calloc(1, sizeof *table);
    if (!table) return;
    table->rows = (rows < ROWS ? rows : ROWS) + 1;
    table->columns = (columns < COLUMNS ? columns : COLUMNS) + 1;
    fill_table(array, table);
    print_table(table, out);
    more_rows(rows, out);
    if (columns > COLUMNS) text_printf(out, "  and %zu more columns\n", columns - COLUMNS);
    for (size_t row = 0; row < table->rows; row++) {
        for (size_t column = 0; column < table->columns; column++) text_free(&table->cells[row][column]);
    }
    free(table);
}

static void show_map(const Au3Value *map, Text *out) {
    size_t count = au3_value_size(map, 0);
    for (size_t i = 0; i < count && i < ROWS; i++) {
        Au3Value *key = au3_value_key(map, i), *item = au3_value_get(map, key);
        text_add(out, "  [");
        show_brief(key, WIDTH_ITEM, out);
        text_add(out, "] ");
        show_brief(item, WIDTH_ITEM, out);
        text_add(out, "\n");
        au3_value_free(item);
        au3_value_free(key);
    }
    more_rows(count, out);
}

void show_value(Au3Value *value, bool color, Text *out) {
    const char *faint = color ? "\x1b[2m" : "", *normal = color ? "\x1b[0m" : "";
    text_printf(out, "%s= %s", faint, normal);
    show_brief(value, WIDTH_ALONE, out);
    text_printf(out, " %s(%s)%s\n", faint, au3_value_type_name(value), normal);
    Au3Type type = au3_value_type(value);
    if (type == AU3_MAP) show_map(value, out);
    if (type == AU3_ARRAY && au3_value_size(value, -1) == 1) show_row_of_one(value, out);
    if (type == AU3_ARRAY && au3_value_size(value, -1) == 2) show_two_dimensions(value, out);
}
