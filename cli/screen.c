/* Drawing of the edited text, see screen.h. The text is cut into rows of the terminal first; when there are more than fit,
 * those around the cursor are shown. Everything goes out in one write, so that nothing flickers. */
#include "screen.h"

#include "keys.h"

#include <stdlib.h>
#include <string.h>

typedef struct Row {
    size_t from, to;
    bool wrapped; /* goes on from the row before it: no prompt */
} Row;

typedef struct Layout {
    Row *rows;
    int count, room;
    int cursor_row, cursor_column;
    int columns, height;
    int prompt; /* width */
} Layout;

static void begin_row(Layout *layout, size_t from, bool wrapped) {
    if (layout->count == layout->room) {
        int room = layout->room * 2 + 32;
        Row *rows = realloc(layout->rows, (size_t)room * sizeof *rows);
        if (!rows) return;
        layout->rows = rows;
        layout->room = room;
    }
    layout->rows[layout->count++] = (Row){from, from, wrapped};
}

static void place_cursor(Layout *layout, int column) {
    layout->cursor_row = layout->count - 1;
    layout->cursor_column = column;
}

static void lay_out(Layout *layout, const Picture *picture) {
    const Text *text = picture->text;
    int column = layout->prompt;
    begin_row(layout, 0, false);
    for (size_t at = 0, next; at < text->size && layout->rows; at = next) {
        int width = text_width(text->data, text->size, at, &next);
        if (text->data[at] != '\n' && column + width > layout->columns) {
            begin_row(layout, at, true);
            column = 0;
        }
        if (at == picture->cursor) place_cursor(layout, column);
        if (text->data[at] == '\n') {
            begin_row(layout, next, false);
            column = layout->prompt;
            continue;
        }
        layout->rows[layout->count - 1].to = next;
        column += width;
    }
    if (picture->cursor < text->size) return;
    if (column >= layout->columns) {
        begin_row(layout, text->size, true);
        column = 0;
    }
    place_cursor(layout, column);
}

/* ---- rows as text ---- */

static void add_style(Text *out, const Screen *screen, const char *style) {
    if (screen->color) text_printf(out, "\x1b[%sm", style);
}

/* A character as it is shown: controls as ^X, a tab as blanks. */
static void add_character(Text *out, const char *bytes, size_t at, size_t next) {
    unsigned char c = (unsigned char)bytes[at];
    if (c == '\t') {
        text_add(out, "    ");
    } else if (c < 32 || c == 127) {
        text_add_char(out, '^');
        text_add_char(out, (char)(c ^ 64));
    } else {
        text_add_bytes(out, bytes + at, next - at);
    }
}

static void add_row(Text *out, const Screen *screen, const Picture *picture, const Row *row) {
    const Text *text = picture->text;
    if (!row->wrapped) {
        add_style(out, screen, "1");
        text_add(out, row->from == 0 ? picture->prompt : picture->more);
        add_style(out, screen, "0");
    }
    TextClass current = CLASS_PLAIN;
    for (size_t at = row->from, next; at < row->to; at = next) {
        text_width(text->data, text->size, at, &next);
        TextClass wanted = picture->classes ? picture->classes[at] : CLASS_PLAIN;
        if (wanted != current) add_style(out, screen, highlight_style(wanted));
        current = wanted;
        add_character(out, text->data, at, next);
    }
    if (current != CLASS_PLAIN) add_style(out, screen, "0");
}

/* One line below the text, cut at the edge; the place behind its end. */
static const char *add_below_line(Text *out, const Screen *screen, const char *line, int columns) {
    size_t size = strcspn(line, "\n");
    int column = 0;
    add_style(out, screen, "2");
    for (size_t at = 0, next; at < size; at = next) {
        if (line[at] == SCREEN_BOLD || line[at] == SCREEN_PLAIN) {
            add_style(out, screen, line[at] == SCREEN_BOLD ? "0;1" : "0;2");
            next = at + 1;
            continue;
        }
        column += text_width(line, size, at, &next);
        if (column >= columns) break;
        add_character(out, line, at, next);
    }
    add_style(out, screen, "0");
    return line + size + (line[size] == '\n');
}

static int count_lines(const char *text) {
    int count = *text != 0;
    for (; *text; text++) count += *text == '\n' && text[1];
    return count;
}

static void go(Text *out, int count, char direction) {
    if (count > 0) text_printf(out, "\x1b[%d%c", count, direction);
}

static void draw(Screen *screen, const Picture *picture, const Layout *layout, Text *out) {
    const char *below = picture->below;
    int lines = count_lines(below);
    if (lines > layout->height / 2) lines = layout->height / 2;
    int shown = layout->height - lines, top = 0;
    if (shown > layout->count) shown = layout->count;
    if (layout->cursor_row >= shown) top = layout->cursor_row - shown + 1;
    go(out, screen->cursor_row, 'A');
    text_add(out, "\r\x1b[J");
    for (int i = top; i < top + shown; i++) {
        if (i > top) text_add(out, "\r\n");
        add_row(out, screen, picture, &layout->rows[i]);
    }
    for (int i = 0; i < lines; i++) {
        text_add(out, "\r\n");
        below = add_below_line(out, screen, below, layout->columns);
    }
    screen->cursor_row = layout->cursor_row - top;
    go(out, shown + lines - 1 - screen->cursor_row, 'A');
    text_add(out, "\r");
    go(out, layout->cursor_column, 'C');
}

void screen_draw(Screen *screen, const Picture *picture) {
    Layout layout = {.prompt = (int)strlen(picture->prompt)};
    Text out = {0};
    keyboard_screen(&layout.columns, &layout.height);
    if (layout.columns <= layout.prompt + 1) layout.columns = layout.prompt + 2;
    lay_out(&layout, picture);
    if (layout.rows) draw(screen, picture, &layout, &out);
    keyboard_write(text_string(&out), out.size);
    text_free(&out);
    free(layout.rows);
}

void screen_leave(Screen *screen, const Picture *picture) {
    Picture last = *picture;
    last.cursor = picture->text->size;
    last.below = "";
    screen_draw(screen, &last);
    keyboard_write("\r\n", 2);
    screen->cursor_row = 0;
}

void screen_clear(Screen *screen) {
    static const char clear[] = "\x1b[H\x1b[2J\x1b[3J";
    keyboard_write(clear, sizeof clear - 1);
    screen->cursor_row = 0;
}
