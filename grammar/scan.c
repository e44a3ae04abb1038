/* Phase 1: walks the lines of a source, does the directives, splices includes in place and lets the lexer split the statements.
 *
 * AutoIt reads the files completely (includes, comment blocks, unclosed strings) before it makes tokens. Here both happen
 * in one walk; errors of the second kind are therefore kept apart and reported behind those of the first. */
#include "scan.h"

#include "include.h"
#include "lexer.h"
#include "parser.h"

#include "base/text.h"

#include <string.h>
#include <strings.h>

typedef struct Reader {
    Program *program;
    Scan *scan;
    Source *main;
    DiagnosticList late; /* token errors */
    bool interactive;
    bool incomplete;
    bool hard_blank_told;
    bool stopped; /* the includes go too deep: nothing more is read */
} Reader;

typedef struct Place {
    Source *source;
    int depth;
} Place;

static Pos pos_of(const Source *source, const char *at) { return source->base + (Pos)(at - source->text); }

void token_list_init(TokenList *list, Heap *heap) { *list = (TokenList){.heap = heap}; }

void token_list_free(TokenList *list) {
    mem_free(list->items);
    token_list_init(list, list->heap);
}

bool token_list_grow(TokenList *list) {
    uint32_t capacity = list->capacity ? list->capacity + list->capacity / 2 : 256;
    Token *items = mem_realloc(list->heap, list->items, capacity * sizeof *items);
    if (!items) return false;
    list->items = items;
    list->capacity = capacity;
    return true;
}

static void push_end(Arena *arena, TokenList *tokens, Pos pos) {
    if (tokens->count == tokens->capacity && !token_list_grow(tokens)) longjmp(*arena->on_failure, 1);
    tokens->items[tokens->count++] = (Token){pos, 0, 0};
}

/* ---- reporting ---- */

/* An error of a whole line: directives and files. */
static Diagnostic *report_line(Reader *reader, MessageCode code, const Source *source, const SourceLine *line) {
    Diagnostic *error =
        diagnostic_add(&reader->program->diagnostics, SEVERITY_ERROR, code, FORM_TOKEN, pos_of(source, line->start));
    error->length = (uint32_t)(line->end - line->start);
    return error;
}

/* AutoIt gives the line of the file that holds the string, but names the main file. */
static void report_string(Reader *reader, const Source *source, const char *quote) {
    Diagnostic *error = diagnostic_add(&reader->program->diagnostics, SEVERITY_ERROR, MSG_UNTERMINATED_STRING, FORM_TOKEN,
                                       pos_of(source, quote));
    error->length = (uint32_t)strcspn(quote, "\r\n");
    error->label = "this string is not closed";
    if (source != reader->main) error->shown_at = reader->main->base;
}

static const char *advice(const char *at) {
    switch (*at) {
    case '%': return "the remainder is `Mod(a, b)`";
    case '!': return "use `Not` to negate and `<>` to compare";
    case '|': return "use `Or` for conditions and `BitOR(a, b)` for bits";
    case '~': return "use `BitNOT(a)`";
    case '{':
    case '}': return "blocks are closed by words: `EndIf`, `WEnd`, `Next`, `EndFunc`";
    case '\\': return "the division is `/`; a path must stand in quotes";
    case '#': return "a directive must be the first on its line, a comment begins with `;`";
    default: break;
    }
    if (*at >= '0' && *at <= '9') return "a number goes on until a blank or an operator; names cannot begin with a digit";
    if (!strncmp(at, "\xC2\xA0", 2)) return "this is a no-break space; type a plain blank";
    if (!strncmp(at, "\xE2\x80\x9C", 3) || !strncmp(at, "\xE2\x80\x9D", 3) || !strncmp(at, "\xE2\x80\x98", 3) ||
        !strncmp(at, "\xE2\x80\x99", 3))
        return "this is a typographic quote; type a straight one";
    return (*at & 0x80) ? "outside of strings and comments only the letters a-z are allowed" : NULL;
}

static uint32_t fault_length(const char *at) {
    size_t length = strspn(at, "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ_");
    if (!length && *at) text_decode_utf8(at, strlen(at) < 4 ? strlen(at) : 4, &length);
    return (uint32_t)length;
}

static void report_token(Reader *reader, const Source *source, const Lexer *lexer) {
    const char *at = source->text + (lexer->error_pos - source->base);
    if (lexer->error == MSG_UNTERMINATED_STRING) {
        report_string(reader, source, at);
        return;
    }
    Diagnostic *error = diagnostic_add(&reader->late, SEVERITY_ERROR, lexer->error, FORM_TOKEN_MARKED, lexer->error_pos);
    error->length = fault_length(at);
    if (lexer->error == MSG_UNABLE_TO_PARSE) error->hint = advice(at);
}

/* ---- directives ---- */

static bool is_directive(const char *text, const char *word) { return strncasecmp(text, word, strlen(word)) == 0; }
static bool opens_block(const char *text) { return is_directive(text, "#cs") || is_directive(text, "#comments-start"); }
static bool closes_block(const char *text) { return is_directive(text, "#ce") || is_directive(text, "#comments-end"); }

static const char *next_line(const char *p) {
    p += strcspn(p, "\r\n");
    if (p[0] == '\r' && p[1] == '\n') return p + 2;
    return *p ? p + 1 : p;
}

/* Skips from the line #cs at `opening` to behind its #ce. */
static const char *skip_block(Reader *reader, const Source *source, const char *opening) {
    const char *line = opening, *next = next_line(opening);
    for (int level = 1; *next;) {
        line = next;
        next = next_line(line);
        const char *text = line;
        while (source_is_blank(*text)) text++;
        if (*text != '#') continue;
        if (opens_block(text)) level++;
        if (closes_block(text) && --level == 0) return next;
    }
    if (reader->interactive && source == reader->main) {
        reader->incomplete = true;
        return next;
    }
    SourceLine first = source_line(opening);
    Diagnostic *error = report_line(reader, MSG_UNTERMINATED_COMMENT, source, &first);
    error->stated_at = pos_of(source, line);
    error->label = "this comment is not closed";
    return next;
}

static void read_source(Reader *reader, Place place);

static void include(Reader *reader, Place place, const SourceLine *line) {
    Program *program = reader->program;
    Pos at = pos_of(place.source, line->start);
    IncludeName name;
    Source *added = NULL;
    if (!include_parse(&program->arena, line->start + strlen("#include"), line->end, &name)) {
        report_line(reader, MSG_CANNOT_PARSE_INCLUDE, place.source, line);
    } else if (place.depth >= INCLUDE_DEPTH) {
        report_line(reader, MSG_INCLUDE_DEPTH, place.source, line);
        reader->stopped = true;
    } else {
        IncludeResult result = include_open(program, place.source, &name, at, &added);
        if (result == INCLUDE_MISSING)
            report_line(reader, MSG_CANNOT_OPEN_FILE, place.source, line)->label = "no such file";
        else if (result == INCLUDE_ADDED)
            read_source(reader, (Place){added, place.depth + 1});
    }
}

static bool is_quote(char c) { return c == '"' || c == '\''; }

static void start_register(Reader *reader, const Source *source, const SourceLine *line) {
    const char *name = line->start + strlen("#OnAutoItStartRegister"), *end = line->end;
    while (name < end && source_is_blank(*name)) name++;
    while (end > name && source_is_blank(end[-1])) end--;
    if (name < end && (is_quote(*name) || is_quote(end[-1]))) {
        if (*name != end[-1]) {
            report_line(reader, MSG_BAD_DIRECTIVE, source, line);
            return;
        }
        name++;
        if (end > name) end--;
    }
    StartFunction **last = &reader->scan->start_functions;
    while (*last) last = &(*last)->next;
    *last = arena_zalloc(&reader->program->arena, sizeof **last);
    (*last)->pos = pos_of(source, name);
    (*last)->length = (uint32_t)(end - name);
}

/* The lines that the mark " _" at the end of a directive joins to it: they vanish with it. */
static const char *skip_continued(Reader *reader, const Source *source, SourceLine line) {
    while (line.continues && *line.next) {
        line = source_line(line.next);
        if (line.open_string && *line.start != '#') report_string(reader, source, line.start);
    }
    return line.next;
}

static const char *read_directive(Reader *reader, Place place, const char *text) {
    if (opens_block(text)) return skip_block(reader, place.source, text);
    SourceLine line = source_line(text);
    if (is_directive(text, "#include") && line.open_string)
        report_string(reader, place.source, text);
    else if (is_directive(text, "#include-once"))
        place.source->once = true;
    else if (is_directive(text, "#include"))
        include(reader, place, &line);
    else if (is_directive(text, "#OnAutoItStartRegister"))
        start_register(reader, place.source, &line);
    else if (is_directive(text, "#NoTrayIcon"))
        reader->scan->no_tray_icon = true;
    else if (is_directive(text, "#RequireAdmin"))
        reader->scan->require_admin = true;
    return skip_continued(reader, place.source, line);
}

/* ---- lines ---- */

/* Behind an error: the rest of the statement is passed over. A string that is not closed there is an error of the first kind.
 */
static const char *skip_statement(Reader *reader, const Source *source, const char *at, bool in_string) {
    while (at > source->text && at[-1] != '\n' && at[-1] != '\r') at--;
    for (;;) {
        SourceLine line = source_line(at);
        bool ignored = *line.start == '#' && !is_directive(line.start, "#include");
        if (line.open_string && !in_string && !ignored) report_string(reader, source, line.start);
        if (!line.continues || !*line.next) return line.next;
        in_string = false;
        at = line.next;
    }
}

/* Text copied from web pages has no-break spaces. AutoIt refuses them; here they are blanks, with one warning. */
static void tell_hard_blank(Reader *reader, Pos pos) {
    DiagnosticList *list = &reader->program->diagnostics;
    Diagnostic *found = diagnostic_add(list, SEVERITY_WARNING, MSG_OWN, FORM_MARKED, pos);
    found->message = "no-break space (U+00A0) read as a blank";
    found->hint = "AutoIt does not accept it; replace it by a blank or a tab";
    found->length = 2;
    reader->hard_blank_told = true;
}

static const char *read_statement(Reader *reader, const Source *source, Lexer *lexer, const char *text) {
    uint32_t count = lexer->tokens->count;
    lexer->cursor = (const unsigned char *)text;
    bool read = lexer_statement(lexer);
    if (lexer->hard_blank && !reader->hard_blank_told) tell_hard_blank(reader, lexer->hard_blank);
    if (read) {
        reader->incomplete = lexer->open_end && reader->interactive && source == reader->main;
        return (const char *)lexer->cursor;
    }
    report_token(reader, source, lexer);
    lexer->tokens->count = count;
    return skip_statement(reader, source, (const char *)lexer->cursor, lexer->error == MSG_UNTERMINATED_STRING);
}

static const char *read_line(Reader *reader, Place place, Lexer *lexer, const char *line) {
    const char *text = line;
    while (source_is_blank(*text)) text++;
    if (*text == '#') return read_directive(reader, place, text);
    reader->scan->last_line = pos_of(place.source, line);
    switch (*text) {
    case '\0':
    case '\n':
    case '\r':
    case ';': return next_line(text);
    default: return read_statement(reader, place.source, lexer, text);
    }
}

static void read_source(Reader *reader, Place place) {
    const Source *source = place.source;
    Lexer lexer = {.arena = &reader->program->arena,
                   .tokens = &reader->scan->tokens,
                   .text = (const unsigned char *)source->text,
                   .base = source->base};
    for (const char *line = source->text; *line && !reader->stopped;) line = read_line(reader, place, &lexer, line);
}

void scan_init(Scan *scan, Heap *heap) {
    *scan = (Scan){0};
    token_list_init(&scan->tokens, heap);
}

void scan_free(Scan *scan) { token_list_free(&scan->tokens); }

ScanResult scan_program(Program *program, Source *source, bool interactive, Scan *scan) {
    Reader reader = {.program = program, .scan = scan, .main = source, .interactive = interactive};
    uint32_t errors = program->diagnostics.errors;
    diagnostics_init(&reader.late, &program->arena);
    scan->last_line = source->base;
    read_source(&reader, (Place){source, 0});
    diagnostics_move(&program->diagnostics, &reader.late);
    push_end(&program->arena, &scan->tokens, source->base + source->length);
    if (program->diagnostics.errors > errors) return SCAN_FAILED;
    return reader.incomplete ? SCAN_INCOMPLETE : SCAN_OK;
}

bool scan_expression(Arena *arena, const Source *source, TokenList *tokens) {
    Lexer lexer = {.arena = arena,
                   .tokens = tokens,
                   .text = (const unsigned char *)source->text,
                   .cursor = (const unsigned char *)source->text,
                   .base = source->base,
                   .expression = true};
    if (!lexer_statement(&lexer)) return false;
    push_end(arena, tokens, source->base + source->length);
    return true;
}
