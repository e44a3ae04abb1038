/* Pages of help on a terminal. They are Markdown of a small kind: headings, paragraphs, lists of one level, code between fences
 * or indented by four blanks, `names`. Not a reader of Markdown in general: what else a page has is shown as it stands. */
#include "help_page.h"

#include <string.h>

#define BOLD  "\x1b[1m"
#define CODE  "\x1b[36m"
#define PLAIN "\x1b[0m"

enum { WIDTH = 80, WIDEST = 100, INDENT = 4 };

static int columns(HelpStyle style) {
    int width = style.width > 0 ? style.width : WIDTH;
    return width > WIDEST ? WIDEST : width;
}

/* ---- paragraphs ---- */

typedef struct Wrap {
    HelpStyle style;
    Text *out;
    int column, indent; /* where the line ends now; where the next ones begin */
    bool fresh;         /* nothing stands in the line yet */
    bool code;          /* between backquotes */
} Wrap;

/* How wide a word is shown: without the marks of code, a character of several bytes as one. */
static int word_width(const char *word, size_t size) {
    int width = 0;
    for (size_t i = 0; i < size; i++) width += word[i] != '`' && ((unsigned char)word[i] & 0xC0) != 0x80;
    return width;
}

static void add_blanks(Text *out, int count) {
    while (count-- > 0) text_add_char(out, ' ');
}

static void put_char(Wrap *wrap, char c) {
    if (c != '`') {
        text_add_char(wrap->out, c);
        return;
    }
    wrap->code = !wrap->code;
    if (wrap->style.color) text_add(wrap->out, wrap->code ? CODE : PLAIN);
}

static void put_word(Wrap *wrap, const char *word, size_t size) {
    int width = word_width(word, size);
    if (!wrap->fresh && wrap->column + 1 + width > columns(wrap->style)) {
        text_add_char(wrap->out, '\n');
        add_blanks(wrap->out, wrap->indent);
        wrap->column = wrap->indent;
    } else if (!wrap->fresh) {
        text_add_char(wrap->out, ' ');
        wrap->column++;
    }
    for (size_t i = 0; i < size; i++) put_char(wrap, word[i]);
    wrap->column += width;
    wrap->fresh = false;
}

void help_paragraph(const char *text, HelpStyle style, int first, int others, Text *out) {
    static const char blanks[] = " \t\r\n";
    Wrap wrap = {.style = style, .out = out, .column = first, .indent = others, .fresh = true};
    add_blanks(out, first);
    for (text += strspn(text, blanks); *text; text += strspn(text, blanks)) {
        size_t size = strcspn(text, blanks);
        put_word(&wrap, text, size);
        text += size;
    }
    text_add_char(out, '\n');
}

void help_heading(const char *text, HelpStyle style, Text *out) {
    text_printf(out, "%s%s%s\n", style.color ? BOLD : "", text, style.color ? PLAIN : "");
}

/* ---- pages ---- */

typedef struct Page {
    HelpStyle style;
    Text *out;
    Text paragraph; /* the lines of it so far */
    bool item;      /* of a list */
    bool fence;     /* between ``` and ``` */
    bool gap;       /* a blank line is due before the next thing */
    bool begun;     /* something was written */
    bool heading;   /* and a heading last */
} Page;

static void close_paragraph(Page *page) {
    if (page->paragraph.size) {
        help_paragraph(text_string(&page->paragraph), page->style, page->item ? 2 : 0, page->item ? INDENT : 0, page->out);
    }
    text_set(&page->paragraph, "", 0);
    page->item = false;
}

/* Before something new is written. */
static void begin(Page *page) {
    close_paragraph(page);
    if (page->gap && page->begun) text_add_char(page->out, '\n');
    page->gap = page->heading = false;
    page->begun = true;
}

static void put_code(Page *page, const char *line, int indent) {
    begin(page);
    add_blanks(page->out, indent);
    text_add(page->out, line);
    text_add_char(page->out, '\n');
}

static void put_heading(Page *page, const char *line) {
    if (line[1] == ' ') return; /* the title */
    page->gap = true;
    begin(page);
    help_heading(line + strspn(line, "# "), page->style, page->out);
    page->heading = true;
}

static void put_fence(Page *page, const char *line) {
    page->fence = !page->fence;
    if (!page->fence) return;
    begin(page);
    if (strcmp(line, "```text") == 0) text_add(page->out, "prints\n");
}

static void put_blank(Page *page) {
    close_paragraph(page);
    page->gap = !page->heading;
}

static void put_signature(Page *page, const char *line) {
    begin(page);
    help_heading(line, page->style, page->out);
}

static void put_text(Page *page, const char *line) {
    bool item = strncmp(line, "- ", 2) == 0;
    if (item || !page->paragraph.size) begin(page);
    if (item) page->item = true;
    text_add(&page->paragraph, item ? line + 2 : line);
    text_add_char(&page->paragraph, '\n');
}

static void put_line(Page *page, const char *line) {
    if (strncmp(line, "```", 3) == 0)
        put_fence(page, line);
    else if (page->fence)
        put_code(page, line, *line ? INDENT : 0);
    else if (*line == '#')
        put_heading(page, line);
    else if (!*line)
        put_blank(page);
    else if (strncmp(line, "    ", 4) == 0 && !page->begun)
        put_signature(page, line + 4);
    else if (strncmp(line, "    ", 4) == 0 && !page->paragraph.size)
        put_code(page, line, 0);
    else
        put_text(page, line);
}

void help_page(const char *text, HelpStyle style, Text *out) {
    Page page = {.style = style, .out = out};
    Text line = {0};
    while (*text) {
        size_t size = strcspn(text, "\n");
        text_set(&line, text, size);
        put_line(&page, text_string(&line));
        text += size + (text[size] == '\n');
    }
    close_paragraph(&page);
    text_free(&line);
    text_free(&page.paragraph);
}
