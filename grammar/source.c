/* Source texts: decoding, positions, and the statement around a position.
 *
 * Text is kept as it was read, line ends included, so that a position is an offset. Only what AutoIt never sees is cut off
 * while loading: what follows a NUL in its line, and what exceeds 4094 UTF-16 units of a line. Lines are counted only to print.
 */
#include "source.h"

#include "base/text.h"

#include <string.h>

enum { LINE_LIMIT = 4094 };

static bool is_end(char c) { return c == '\0' || c == '\n' || c == '\r'; }

void source_map_init(SourceMap *map, Arena *arena) { *map = (SourceMap){.arena = arena}; }

/* ---- decoding ---- */

typedef struct Text {
    char *data;
    size_t size;
} Text;

static Text from_utf16(Arena *arena, const char *bytes, size_t count, bool big_endian) {
    uint16_t *units = arena_alloc(arena, count * sizeof *units + 1);
    for (size_t i = 0; i < count; i++) {
        unsigned first = (unsigned char)bytes[2 * i], second = (unsigned char)bytes[2 * i + 1];
        units[i] = (uint16_t)(big_endian ? first << 8 | second : second << 8 | first);
    }
    Text text = {arena_alloc(arena, text_utf8_length(units, count) + 1), 0};
    text.size = text_utf16_to_utf8(units, count, text.data);
    return text;
}

static Text from_ansi(Arena *arena, const char *bytes, size_t size) {
    Text text = {arena_alloc(arena, size * 3 + 1), 0};
    for (size_t i = 0; i < size; i++) text.size += text_encode_utf8(text_from_ansi((uint8_t)bytes[i]), text.data + text.size);
    return text;
}

/* Text with a BOM of UTF-8 that is none: bad places become U+FFFD. */
static Text mend_utf8(Arena *arena, const char *bytes, size_t size) {
    uint16_t *units = arena_alloc(arena, size * sizeof *units + 1);
    size_t count = text_utf8_to_utf16(bytes, size, units);
    Text text = {arena_alloc(arena, text_utf8_length(units, count) + 1), 0};
    text.size = text_utf16_to_utf8(units, count, text.data);
    return text;
}

static Text from_utf8(Arena *arena, const char *bytes, size_t size) {
    Text text = {arena_alloc(arena, size + 1), size};
    if (size) memcpy(text.data, bytes, size);
    return text;
}

static bool starts_with(const char *bytes, size_t size, const char *mark, size_t length) {
    return size >= length && memcmp(bytes, mark, length) == 0;
}

static Text decode(Arena *arena, const char *bytes, size_t size) {
    if (starts_with(bytes, size, "\xFF\xFE", 2)) return from_utf16(arena, bytes + 2, (size - 2) / 2, false);
    if (starts_with(bytes, size, "\xFE\xFF", 2)) return from_utf16(arena, bytes + 2, (size - 2) / 2, true);
    bool marked = starts_with(bytes, size, "\xEF\xBB\xBF", 3);
    if (marked) bytes += 3, size -= 3;
    if (text_is_utf8(bytes, size)) return from_utf8(arena, bytes, size);
    return marked ? mend_utf8(arena, bytes, size) : from_ansi(arena, bytes, size);
}

/* ---- cutting lines ---- */

/* A cheap test that is true too often rather than too seldom: a NUL, or LF or CR so far apart that a line may be too long. */
static bool needs_cutting(const Text *text) {
    if (text->size && memchr(text->data, '\0', text->size)) return true;
    const char *line = text->data, *end = text->data + text->size;
    while (end - line > LINE_LIMIT) {
        const char *next = memchr(line, '\n', (size_t)(end - line));
        if ((next ? next : end) - line > LINE_LIMIT) return true;
        line = next + 1;
    }
    return false;
}

/* Drops what AutoIt drops; works in place, as the text only gets shorter. */
static void cut_lines(Text *text) {
    char *from = text->data, *end = text->data + text->size, *to = text->data;
    size_t units = 0;
    bool cut = false;
    while (from < end) {
        size_t length = 1;
        uint32_t code =
            (unsigned char)*from < 0x80 ? (unsigned char)*from : text_decode_utf8(from, (size_t)(end - from), &length);
        if (code == '\n' || code == '\r') {
            units = 0;
            cut = false;
        } else {
            units += code > 0xFFFF ? 2 : 1;
            cut = cut || code == 0 || units > LINE_LIMIT;
        }
        if (!cut) {
            memmove(to, from, length);
            to += length;
        }
        from += length;
    }
    text->size = (size_t)(to - text->data);
}

/* ---- the map ---- */

static Source *append(SourceMap *map, const char *name, Text text, Pos included_at) {
    Pos base = map->last ? map->last->base + map->last->length + 1 : 1;
    if (text.size >= UINT32_MAX - base - 1) return NULL;
    text.data[text.size] = '\0';
    Source *source = arena_zalloc(map->arena, sizeof *source);
    source->name = arena_strdup(map->arena, name, strlen(name));
    source->text = text.data;
    source->length = (uint32_t)text.size;
    source->base = base;
    source->included_at = included_at;
    if (map->last)
        map->last->next = source;
    else
        map->first = source;
    map->last = source;
    return source;
}

Source *source_add(SourceMap *map, const char *name, const char *bytes, size_t size, Pos included_at) {
    if (size >= UINT32_MAX) return NULL;
    Text text = decode(map->arena, bytes, size);
    if (needs_cutting(&text)) cut_lines(&text);
    return append(map, name, text, included_at);
}

Source *source_add_text(SourceMap *map, const char *name, const char *text, size_t size) {
    const char *end = size ? memchr(text, '\0', size) : NULL;
    if (end) size = (size_t)(end - text);
    if (size >= UINT32_MAX) return NULL;
    return append(map, name, from_utf8(map->arena, text, size), NO_POS);
}

Source *source_find(const SourceMap *map, Pos pos) {
    bool newest = map->last && pos >= map->last->base; /* mostly; a prompt has thousands */
    for (Source *source = newest ? map->last : map->first; source; source = source->next)
        if (pos >= source->base && pos - source->base <= source->length) return source;
    return NULL;
}

/* ---- lines ---- */

/* The first byte of the line that holds `at`. */
static const char *line_start(const Source *source, const char *at) {
    while (at > source->text && at[-1] != '\n' && (at[-1] != '\r' || *at == '\n')) at--;
    return at;
}

/* The number of the line that begins at `line`. */
static uint32_t line_number(const Source *source, const char *line) {
    uint32_t number = 1;
    for (const char *p = source->text; p < line; p++)
        if (*p == '\n' || (*p == '\r' && p[1] != '\n')) number++;
    return number;
}

Location source_locate(const SourceMap *map, Pos pos) {
    const Source *source = source_find(map, pos);
    if (!source) return (Location){NULL, 0, 0};
    const char *at = source->text + (pos - source->base), *line = line_start(source, at);
    uint32_t column = 1;
    for (const char *p = line; p < at; p++)
        if (((unsigned char)*p & 0xC0) != 0x80) column++;
    return (Location){source, line_number(source, line), column};
}

static const char *skip_string(const char *p) {
    char quote = *p++;
    while (*p != quote && !is_end(*p)) p++;
    return p;
}

SourceLine source_line(const char *line) {
    SourceLine result = {0};
    while (source_is_blank(*line)) line++;
    const char *p = line, *end = NULL;
    for (; !is_end(*p); p++) {
        if (*p == ';' && !end) end = p;
        if ((*p != '"' && *p != '\'') || end) continue;
        p = skip_string(p);
        if (is_end(*p)) {
            result.open_string = true;
            break;
        }
    }
    result.start = line;
    result.next = p + (p[0] == '\r' && p[1] == '\n' ? 2 : *p ? 1 : 0);
    if (!end) end = p;
    while (p > line && source_is_blank(p[-1])) p--;
    while (end > line && source_is_blank(end[-1])) end--;
    result.raw_end = p;
    result.continues = end - line >= 2 && end[-1] == '_' && source_is_blank(end[-2]);
    result.end = result.continues ? end - 1 : end;
    return result;
}

/* The first line of the statement that the line at `line` belongs to. */
static const char *statement_start(const Source *source, const char *line) {
    while (line > source->text) {
        const char *previous =
            line_start(source, line[-1] == '\n' && line - 1 > source->text && line[-2] == '\r' ? line - 2 : line - 1);
        if (!source_line(previous).continues) break;
        line = previous;
    }
    return line;
}

void source_statement(const SourceMap *map, Pos pos, Buffer *out, uint32_t *line, size_t *mark) {
    const Source *source = source_find(map, pos);
    if (line) *line = 0;
    if (mark) *mark = out->length;
    if (!source) return;
    const char *at = source->text + (pos - source->base), *p = statement_start(source, line_start(source, at));
    if (line) *line = line_number(source, p);
    for (bool more = true; more;) {
        SourceLine part = source_line(p);
        size_t size = (size_t)(part.end - part.start);
        if (mark && at >= p && (at < part.next || !*at)) {
            size_t offset = at > part.start ? (size_t)(at - part.start) : 0;
            *mark = out->length + (offset < size ? offset : size);
        }
        buffer_append(out, part.start, size);
        more = part.continues && *part.next;
        p = part.next;
    }
}
