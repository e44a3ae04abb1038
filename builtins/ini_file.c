/* Reading, searching, changing and writing back the text of an INI file; see ini_file.h. */
#include "ini_file.h"

#include "base/text.h"
#include "file_state.h"

#include <string.h>

/* ---- texts ---- */

IniSpan ini_span(const String *s) { return (IniSpan){s->units, s->length}; }

static bool is_blank(uint16_t u) { return u == ' ' || u == '\t'; }

IniSpan ini_trim(IniSpan span) {
    while (span.length && is_blank(span.units[0])) span.units++, span.length--;
    while (span.length && is_blank(span.units[span.length - 1])) span.length--;
    return span;
}

static uint16_t lower(uint16_t u) { return u >= 'A' && u <= 'Z' ? (uint16_t)(u | 32) : u; }

static bool same_name(IniSpan a, IniSpan b) {
    if (a.length != b.length) return false;
    for (size_t i = 0; i < a.length; i++) {
        if (lower(a.units[i]) != lower(b.units[i])) return false;
    }
    return true;
}

/* ---- lines ---- */

const String *ini_text(const IniFile *ini) { return is_string(ini->text) ? as_string(ini->text) : &string_empty; }

static size_t find_unit(IniSpan span, uint16_t wanted) {
    size_t i = 0;
    while (i < span.length && span.units[i] != wanted) i++;
    return i;
}

/* The last one: "[a]b]" is the section "a]b". 0 when there is none. */
static size_t last_bracket(IniSpan span) {
    size_t i = span.length;
    while (i && span.units[i - 1] != ']') i--;
    return i;
}

static void read_line(IniSpan span, IniLine *line) {
    line->blank = span.length == 0;
    line->header = span.length && span.units[0] == '[' && last_bracket(span);
    if (line->header) {
        line->name = ini_trim((IniSpan){span.units + 1, last_bracket(span) - 2});
        return;
    }
    size_t equals = find_unit(span, '=');
    line->has_value = equals < span.length;
    line->name = ini_trim((IniSpan){span.units, equals});
    if (line->has_value) line->value = ini_trim((IniSpan){span.units + equals + 1, span.length - equals - 1});
}

bool ini_line(const IniFile *ini, size_t position, IniLine *line) {
    const String *text = ini_text(ini);
    if (position >= text->length) return false;
    *line = (IniLine){.start = position, .next = position};
    while (line->next < text->length && text->units[line->next] != '\n' && text->units[line->next] != '\r') line->next++;
    read_line(ini_trim((IniSpan){text->units + position, line->next - position}), line);
    if (line->next < text->length && text->units[line->next++] == '\r') {
        if (line->next < text->length && text->units[line->next] == '\n') line->next++;
    }
    return true;
}

/* ---- finding ---- */

static void measure(const IniFile *ini, IniSection *section) {
    IniLine line;
    section->end = section->tail = section->body;
    while (ini_line(ini, section->end, &line) && !line.header) {
        section->end = line.next;
        if (!line.blank) section->tail = line.next;
    }
}

bool ini_find(const IniFile *ini, IniSpan name, IniSection *section) {
    IniLine line;
    *section = (IniSection){.name = name};
    bool found = name.length == 0;
    for (size_t position = 0; !found && ini_line(ini, position, &line); position = line.next) {
        if (!line.header || !same_name(line.name, name)) continue;
        section->start = line.start;
        section->body = line.next;
        section->name = line.name;
        found = true;
    }
    if (found) measure(ini, section);
    return found;
}

bool ini_find_key(const IniFile *ini, const IniSection *section, IniSpan key, IniLine *line) {
    for (size_t position = section->body; position < section->end && ini_line(ini, position, line); position = line->next) {
        if (line->has_value && same_name(line->name, key)) return true;
    }
    return false;
}

/* ---- reading ---- */

static int32_t encoding_of(const char *bytes, size_t size) {
    const uint8_t *b = (const uint8_t *)bytes;
    if (size >= 2 && b[0] == 0xFF && b[1] == 0xFE) return ENCODING_UTF16LE;
    if (size >= 2 && b[0] == 0xFE && b[1] == 0xFF) return ENCODING_UTF16BE;
    if (size >= 3 && b[0] == 0xEF && b[1] == 0xBB && b[2] == 0xBF) return ENCODING_UTF8_BOM;
    return ENCODING_ANSI;
}

static Value decode_wide(Heap *heap, const char *bytes, size_t size, bool big) {
    String *s = str_alloc(heap, size / 2);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < size / 2; i++) {
        uint8_t low = (uint8_t)bytes[2 * i + big], high = (uint8_t)bytes[2 * i + !big];
        s->units[i] = (uint16_t)(low | high << 8);
    }
    return from_string(s);
}

static Value decode(Heap *heap, int32_t encoding, const char *bytes, size_t size) {
    size_t bom = encoding_bom_size(encoding);
    bytes += bom;
    size -= bom;
    if (encoding == ENCODING_ANSI) return str_from_ansi(heap, bytes, size);
    if (encoding == ENCODING_UTF8_BOM) return str_from_utf8(heap, bytes, size);
    return decode_wide(heap, bytes, size, encoding == ENCODING_UTF16BE);
}

/* A new line ends as the first one of the file does. */
static const char *find_line_end(const String *text) {
    for (size_t i = 0; i < text->length; i++) {
        if (text->units[i] == '\r') return "\r\n";
        if (text->units[i] == '\n') return "\n";
    }
    return "\r\n";
}

void ini_open(Call *call, IniFile *ini, bool change) {
    Buffer bytes;
    *ini = (IniFile){.call = call, .lock = OS_NO_FILE, .encoding = ENCODING_ANSI, .text = VALUE_EMPTY, .line_end = "\r\n"};
    if (!path_locate(call_paths(call), arg_str(call, 0), &ini->spot) || !ini->spot.exists) return;
    const char *native = buffer_text(&ini->spot.native);
    buffer_init(&bytes, call->heap);
    if (change) os_lock_file(native, false, &ini->lock);
    ini->readable = os_read_file(native, &bytes) == OS_OK && !bytes.failed;
    if (ini->readable && bytes.length) {
        ini->encoding = encoding_of(bytes.data, bytes.length);
        ini->text = decode(call->heap, ini->encoding, bytes.data, bytes.length);
        ini->line_end = find_line_end(ini_text(ini));
    }
    buffer_free(&bytes);
}

void ini_close(IniFile *ini) {
    if (ini->lock != OS_NO_FILE) os_close(ini->lock);
    path_spot_free(&ini->spot);
    value_free(ini->text);
}

/* ---- changing ---- */

bool ini_replace_take(IniFile *ini, size_t from, size_t to, Value lines) {
    const String *text = ini_text(ini);
    StrBuf out;
    strbuf_init(&out, ini->call->heap);
    strbuf_append(&out, text->units, from);
    bool open = from && text->units[from - 1] != '\n' && text->units[from - 1] != '\r';
    if (open && is_string(lines) && as_string(lines)->length) {
        strbuf_append_ascii(&out, ini->line_end, strlen(ini->line_end));
    }
    if (is_string(lines)) strbuf_append(&out, as_string(lines)->units, as_string(lines)->length);
    strbuf_append(&out, text->units + to, text->length - to);
    bool ok = is_string(lines);
    value_free(lines);
    value_store(&ini->text, strbuf_take(&out));
    return ok && is_string(ini->text);
}

static void append_bom(int32_t encoding, Buffer *out) {
    if (encoding == ENCODING_UTF16LE) buffer_append(out, "\xFF\xFE", 2);
    if (encoding == ENCODING_UTF16BE) buffer_append(out, "\xFE\xFF", 2);
    if (encoding == ENCODING_UTF8_BOM) buffer_append(out, "\xEF\xBB\xBF", 3);
}

bool ini_save(IniFile *ini) {
    if (ini->spot.error || ini->spot.no_folder || ini->spot.separator || !is_string(ini->text)) return false;
    const char *native = buffer_text(&ini->spot.native);
    if ((ini->spot.exists && !ini->readable) || !file_may_change(native)) return false;
    FileStream stream = {.heap = ini->call->heap, .encoding = ini->encoding};
    FileState *state = file_state(ini->call);
    Buffer bytes;
    buffer_init(&bytes, ini->call->heap);
    append_bom(ini->encoding, &bytes);
    stream_encode(&stream, ini->text, &bytes);
    bool ok = !bytes.failed && call_may_write(ini->call, bytes.length) &&
              os_replace_file(native, bytes.length ? bytes.data : "", bytes.length) == OS_OK;
    buffer_free(&bytes);
    if (ok && !ini->spot.exists) path_created(call_paths(ini->call), native);
    if (state) state->writes++;
    return ok;
}
