/* Diagnostics: the list, AutoIt's own form, and the form for people.
 *
 * AutoIt shows the joined, trimmed statement; people get the physical line as it is written, tabs expanded. */
#include "diagnostic.h"

#include "base/text.h"

#include <ctype.h>
#include <string.h>

void diagnostics_init(DiagnosticList *list, Arena *arena) { *list = (DiagnosticList){.arena = arena}; }

static void append(DiagnosticList *list, Diagnostic *first, Diagnostic *last) {
    if (list->last)
        list->last->next = first;
    else
        list->first = first;
    list->last = last;
}

Diagnostic *diagnostic_add(DiagnosticList *list, Severity severity, MessageCode code, AutoItForm form, Pos pos) {
    Diagnostic *diagnostic = arena_zalloc(list->arena, sizeof *diagnostic);
    diagnostic->severity = severity;
    diagnostic->code = code;
    diagnostic->form = form;
    diagnostic->pos = pos;
    diagnostic->message = message_text(code);
    diagnostic->hint = message_hint(code);
    append(list, diagnostic, diagnostic);
    if (severity == SEVERITY_ERROR) list->errors++;
    if (severity == SEVERITY_WARNING) list->warnings++;
    return diagnostic;
}

void diagnostics_move(DiagnosticList *list, DiagnosticList *more) {
    if (more->first) append(list, more->first, more->last);
    list->errors += more->errors;
    list->warnings += more->warnings;
    diagnostics_init(more, more->arena);
}

void diagnostic_note(DiagnosticList *list, Diagnostic *diagnostic, Pos pos, const char *text) {
    Note **last = &diagnostic->notes;
    while (*last) last = &(*last)->next;
    *last = arena_zalloc(list->arena, sizeof **last);
    (*last)->pos = pos;
    (*last)->text = text;
}

/* ---- AutoIt's form ---- */

/* The line of a phase 1 error that concerns a whole line. */
static void physical_line(const Diagnostic *diagnostic, const Source *source, Buffer *out) {
    if (diagnostic->code == MSG_UNTERMINATED_COMMENT) return;
    const char *line = source->text + (diagnostic->pos - source->base);
    while (line > source->text && line[-1] != '\n' && line[-1] != '\r') line--;
    SourceLine text = source_line(line);
    bool whole = diagnostic->code == MSG_UNTERMINATED_STRING;
    buffer_append(out, text.start, (size_t)((whole ? text.raw_end : text.end) - text.start));
}

static const char *shown_name(const Diagnostic *diagnostic, const SourceMap *sources, Pos at) {
    const Source *source = source_find(sources, diagnostic->shown_at ? diagnostic->shown_at : at);
    return source ? source->name : "";
}

/* The marker of an error in the default of a parameter: AutoIt shows the line of the call, marked in the column that the fault
 * has in the line of the function. */
static size_t foreign_mark(const Diagnostic *diagnostic, const SourceMap *sources, const Buffer *line) {
    Buffer other;
    size_t mark = diagnostic->column;
    buffer_init(&other, line->heap);
    if (diagnostic->column_of) source_statement(sources, diagnostic->column_of, &other, NULL, &mark);
    buffer_free(&other);
    return mark < line->length ? mark : line->length;
}

void diagnostic_print_autoit(const Diagnostic *diagnostic, const SourceMap *sources, PathPrinter path, void *user,
                             Buffer *out) {
    Pos at = diagnostic->stated_at ? diagnostic->stated_at : diagnostic->pos;
    bool early = diagnostic->form == FORM_TOKEN || diagnostic->form == FORM_TOKEN_MARKED;
    bool marked = diagnostic->form == FORM_MARKED || diagnostic->form == FORM_TOKEN_MARKED;
    const char *name = shown_name(diagnostic, sources, at), *quote = early ? "" : "\"", *blank = early ? " " : "";
    const char *end = diagnostic->bare_lf ? "\n" : "\r\n";
    const Source *source = source_find(sources, at);
    Buffer line;
    buffer_init(&line, out->heap);
    uint32_t number = source_locate(sources, at).line;
    size_t mark = 0;
    if (diagnostic->form != FORM_TOKEN)
        source_statement(sources, at, &line, &number, &mark);
    else if (source)
        physical_line(diagnostic, source, &line);
    if (diagnostic->foreign) mark = foreign_mark(diagnostic, sources, &line);
    if (mark > line.length) mark = line.length; /* memory ran out */
    buffer_printf(out, "%s%s%s (%u) : ==> %s:%s%s", quote, path ? path(user, name) : name, quote, (unsigned)number,
                  diagnostic->message, blank, end);
    buffer_append(out, line.data, line.length);
    buffer_printf(out, "%s%s", blank, end);
    if (marked) {
        buffer_append(out, line.data, mark);
        buffer_append_str(out, "^ ERROR");
    }
    buffer_append_str(out, end);
    buffer_free(&line);
}

/* ---- the form for people ---- */

enum { TAB = 4, LINE_MAX_COLUMNS = 160 };

typedef struct Printer {
    const SourceMap *sources;
    Buffer *out;
    bool color;
    int gutter; /* digits of the largest line number */
} Printer;

static const char RED[] = "\033[1;31m", YELLOW[] = "\033[1;33m", BLUE[] = "\033[1;34m", BOLD[] = "\033[1m", PLAIN[] = "\033[0m";

static void styled(const Printer *printer, const char *style, const char *text) {
    if (printer->color) buffer_append_str(printer->out, style);
    buffer_append_str(printer->out, text);
    if (printer->color) buffer_append_str(printer->out, PLAIN);
}

/* Columns of a character on a terminal: none for combining marks, two for the wide scripts of East Asia and pictures. */
static int char_width(uint32_t code) {
    static const struct {
        uint32_t first, last;
        int width;
    } ranges[] = {{0x0300, 0x036F, 0},   {0x200B, 0x200F, 0},   {0x20D0, 0x20FF, 0},  {0xFE00, 0xFE0F, 0},
                  {0x1100, 0x115F, 2},   {0x2E80, 0x303E, 2},   {0x3041, 0xA4CF, 2},  {0xAC00, 0xD7A3, 2},
                  {0xF900, 0xFAFF, 2},   {0xFE30, 0xFE6F, 2},   {0xFF00, 0xFF60, 2},  {0xFFE0, 0xFFE6, 2},
                  {0x1F300, 0x1F64F, 2}, {0x1F900, 0x1F9FF, 2}, {0x20000, 0x3FFFD, 2}};
    for (size_t i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (code >= ranges[i].first && code <= ranges[i].last) return ranges[i].width;
    return 1;
}

/* A source line on its way to the screen: where the underline goes is found while it is copied. */
typedef struct Shown {
    Buffer text;
    int columns;
    int from, to; /* columns to underline; to < 0: not reached */
} Shown;

static void show_char(Shown *shown, const char *at, size_t length, uint32_t code) {
    if (code == '\t') {
        do buffer_append_char(&shown->text, ' ');
        while (++shown->columns % TAB);
    } else if (text_is_control(code)) {
        buffer_append_str(&shown->text, "?");
        shown->columns++;
    } else {
        buffer_append(&shown->text, at, length);
        shown->columns += char_width(code);
    }
}

/* Copies the line at `line`, at most LINE_MAX_COLUMNS behind the fault; lines with a fault far to the right lose their
 * beginning. */
static void show_line(Shown *shown, const char *line, const char *fault, size_t fault_length) {
    const char *end = line + strcspn(line, "\r\n"), *last = fault + fault_length;
    if (fault - line > LINE_MAX_COLUMNS) {
        line = fault - LINE_MAX_COLUMNS / 2;
        while (((unsigned char)*line & 0xC0) == 0x80) line++;
        buffer_append_str(&shown->text, "… ");
        shown->columns = 2;
    }
    shown->from = shown->to = -1;
    for (size_t length = 1; line < end && shown->columns < 2 * LINE_MAX_COLUMNS; line += length) {
        uint32_t code = text_decode_utf8(line, (size_t)(end - line), &length);
        if (line >= fault && shown->from < 0) shown->from = shown->columns;
        if (line >= last && shown->to < 0) shown->to = shown->columns;
        show_char(shown, line, length, code);
    }
    if (line < end) buffer_append_str(&shown->text, " …");
    if (shown->from < 0) shown->from = shown->columns;
    if (shown->to < 0) shown->to = shown->columns;
    if (shown->to <= shown->from) shown->to = shown->from + 1;
}

static void gutter(const Printer *printer, uint32_t number) {
    if (printer->color) buffer_append_str(printer->out, BLUE);
    if (number)
        buffer_printf(printer->out, "%*u |", printer->gutter, (unsigned)number);
    else
        buffer_printf(printer->out, "%*s |", printer->gutter, "");
    if (printer->color) buffer_append_str(printer->out, PLAIN);
}

/* The part of a snippet that differs between the fault and the notes. */
typedef struct Mark {
    char sign;
    const char *style, *label;
    uint32_t length;
} Mark;

static void print_line(const Printer *printer, Pos pos, const Mark *mark) {
    Location location = source_locate(printer->sources, pos);
    const char *at = location.source->text + (pos - location.source->base), *line = at;
    while (line > location.source->text && line[-1] != '\n' && line[-1] != '\r') line--;
    Shown shown = {0};
    buffer_init(&shown.text, printer->out->heap);
    show_line(&shown, line, at, mark->length ? mark->length : 1);
    gutter(printer, location.line);
    buffer_printf(printer->out, " %s\n", buffer_text(&shown.text));
    gutter(printer, 0);
    buffer_printf(printer->out, " %*s", shown.from, "");
    if (printer->color) buffer_append_str(printer->out, mark->style);
    for (int i = shown.from; i < shown.to; i++) buffer_append_char(printer->out, mark->sign);
    if (mark->label) buffer_printf(printer->out, " %s", mark->label);
    if (printer->color) buffer_append_str(printer->out, PLAIN);
    buffer_append_char(printer->out, '\n');
    buffer_free(&shown.text);
}

static void print_place(const Printer *printer, const char *arrow, Pos pos) {
    Location location = source_locate(printer->sources, pos);
    buffer_printf(printer->out, "%*s", printer->gutter, "");
    styled(printer, BLUE, arrow);
    buffer_printf(printer->out, " %s:%u:%u\n", location.source->name, (unsigned)location.line, (unsigned)location.column);
    gutter(printer, 0);
    buffer_append_char(printer->out, '\n');
}

static bool is_call(const Note *note) { return strncmp(note->text, "called from", 11) == 0; }

/* "   = called from main.au3:31 in Summary(), main.au3:40" */
static void print_calls(const Printer *printer, const Diagnostic *diagnostic) {
    bool first = true;
    for (const Note *note = diagnostic->notes; note; note = note->next) {
        Location location = source_locate(printer->sources, note->pos);
        if (!is_call(note) || !location.source) continue;
        if (first) buffer_printf(printer->out, "%*s = called from ", printer->gutter, "");
        buffer_printf(printer->out, "%s%s:%u", first ? "" : ", ", location.source->name, (unsigned)location.line);
        if (note->text[11]) buffer_printf(printer->out, " in%s", note->text + 11);
        first = false;
    }
    if (!first) buffer_append_char(printer->out, '\n');
}

static void print_includes(const Printer *printer, Pos pos) {
    const Source *source = source_find(printer->sources, pos);
    bool first = true;
    while (source && source->included_at) {
        Location location = source_locate(printer->sources, source->included_at);
        if (first) buffer_printf(printer->out, "%*s = included from ", printer->gutter, "");
        buffer_printf(printer->out, "%s%s:%u", first ? "" : ", ", location.source->name, (unsigned)location.line);
        source = location.source;
        first = false;
    }
    if (!first) buffer_append_char(printer->out, '\n');
}

static void print_notes(const Printer *printer, const Diagnostic *diagnostic) {
    const Source *source = source_find(printer->sources, diagnostic->pos);
    for (const Note *note = diagnostic->notes; note; note = note->next) {
        const Source *place = source_find(printer->sources, note->pos);
        if (is_call(note) || !place) continue;
        if (place != source) {
            gutter(printer, 0);
            buffer_append_char(printer->out, '\n');
            print_place(printer, ":::", note->pos);
        }
        size_t word = strcspn(place->text + (note->pos - place->base), " \t\r\n(");
        Mark mark = {'-', BLUE, note->text, (uint32_t)word};
        print_line(printer, note->pos, &mark);
    }
}

/* The message as a sentence of ours: lower case, no full stop, with the name at fault. */
static void print_message(const Printer *printer, const Diagnostic *diagnostic) {
    static const char *const words[] = {"error", "warning", "note"};
    const char *text = diagnostic->message;
    size_t length = strlen(text);
    if (length && text[length - 1] == '.') length--;
    bool name = text[strcspn(text, " (")] == '('; /* "BlockInput() is not available" */
    bool lower = length > 1 && isupper((unsigned char)text[0]) && islower((unsigned char)text[1]) && !name;
    styled(printer, diagnostic->severity == SEVERITY_ERROR ? RED : YELLOW, words[diagnostic->severity]);
    if (printer->color) buffer_append_str(printer->out, BOLD);
    buffer_append_str(printer->out, ": ");
    if (lower) buffer_append_char(printer->out, (char)tolower((unsigned char)text[0]));
    buffer_append(printer->out, text + lower, length - lower);
    const Source *source = source_find(printer->sources, diagnostic->pos);
    bool named =
        diagnostic->code == MSG_UNDECLARED || diagnostic->code == MSG_UNKNOWN_FUNCTION || diagnostic->code == MSG_UNKNOWN_MACRO;
    if (named && source && diagnostic->length) {
        buffer_append_str(printer->out, ": ");
        buffer_append(printer->out, source->text + (diagnostic->pos - source->base), diagnostic->length);
    }
    if (printer->color) buffer_append_str(printer->out, PLAIN);
    buffer_append_char(printer->out, '\n');
}

static int digits(const SourceMap *sources, const Diagnostic *diagnostic) {
    uint32_t largest = source_locate(sources, diagnostic->pos).line;
    for (const Note *note = diagnostic->notes; note; note = note->next) {
        uint32_t line = source_locate(sources, note->pos).line;
        if (line > largest) largest = line;
    }
    int count = 2;
    for (; largest >= 100; largest /= 10) count++;
    return count;
}

void diagnostic_print_pretty(const Diagnostic *diagnostic, const SourceMap *sources, bool color, Buffer *out) {
    Printer printer = {sources, out, color, digits(sources, diagnostic)};
    print_message(&printer, diagnostic);
    if (source_find(sources, diagnostic->pos)) {
        print_place(&printer, "-->", diagnostic->pos);
        Mark mark = {'^', diagnostic->severity == SEVERITY_ERROR ? RED : YELLOW, diagnostic->label, diagnostic->length};
        print_line(&printer, diagnostic->pos, &mark);
        print_notes(&printer, diagnostic);
    }
    if (diagnostic->hint) buffer_printf(out, "%*s = help: %s\n", printer.gutter, "", diagnostic->hint);
    print_calls(&printer, diagnostic);
    print_includes(&printer, diagnostic->pos);
}
