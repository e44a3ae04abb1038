/* The syntax of .reg files: sections "[key]" and lines "name"=value, where a value is a quoted text, dword:1f or
 * hex(type):01,02. Texts that do not fit into one line are written as hex. Comments are read over and not kept. */
#include "registry_file.h"

#include "binary.h"

#include <stdio.h>
#include <string.h>

#define HEADER "Windows Registry Editor Version 5.00"

/* ---- reading ---- */

typedef struct Reader {
    RegFile *reg;
    const uint16_t *next, *end;
    RegText key; /* of the section; no units: none yet, or one to skip */
} Reader;

static bool at(const Reader *r, uint16_t u) { return r->next < r->end && *r->next == u; }

static void skip_blanks(Reader *r) {
    while (at(r, ' ') || at(r, '\t')) r->next++;
}

static void skip_line(Reader *r) {
    while (r->next < r->end && *r->next != '\n') r->next++;
    if (r->next < r->end) r->next++;
}

static bool take_word(Reader *r, const char *word) {
    size_t length = strlen(word);
    if ((size_t)(r->end - r->next) < length) return false;
    for (size_t i = 0; i < length; i++) {
        uint16_t u = r->next[i];
        if ((u >= 'A' && u <= 'Z' ? u | 32 : u) != (uint8_t)word[i]) return false;
    }
    r->next += length;
    return true;
}

/* "text" with \\ and \" inside; UNSET when it is none. */
static Value read_quoted(Reader *r) {
    StrBuf text;
    if (!at(r, '"')) return VALUE_UNSET;
    strbuf_init(&text, r->reg->heap);
    for (r->next++; r->next < r->end && *r->next != '"'; r->next++) {
        if (*r->next == '\\' && r->next + 1 < r->end) r->next++;
        strbuf_append_unit(&text, *r->next);
    }
    if (r->next < r->end) r->next++;
    return strbuf_take(&text);
}

static int hex_digit(uint16_t u) {
    if (u >= '0' && u <= '9') return u - '0';
    u |= 32;
    return u >= 'a' && u <= 'f' ? u - 'a' + 10 : -1;
}

static uint32_t read_hex(Reader *r) {
    uint32_t number = 0;
    while (r->next < r->end && hex_digit(*r->next) >= 0) number = number << 4 | (uint32_t)hex_digit(*r->next++);
    return number;
}

/* Between two bytes: a comma, blanks, and a backslash that continues the line. */
static void skip_between(Reader *r) {
    for (;;) {
        skip_blanks(r);
        if (at(r, ',')) {
            r->next++;
        } else if (at(r, '\\')) {
            skip_line(r);
        } else {
            return;
        }
    }
}

static Value read_bytes(Reader *r) {
    Buffer bytes;
    buffer_init(&bytes, r->reg->heap);
    for (skip_between(r); r->next < r->end && hex_digit(*r->next) >= 0; skip_between(r)) {
        buffer_append_char(&bytes, (char)read_hex(r));
    }
    Value data = bytes.failed ? VALUE_ABORT : binary_new(r->reg->heap, bytes.data ? bytes.data : "", bytes.length);
    buffer_free(&bytes);
    return data;
}

static Value read_dword(Reader *r) {
    uint32_t number = read_hex(r);
    const uint8_t bytes[4] = {(uint8_t)number, (uint8_t)(number >> 8), (uint8_t)(number >> 16), (uint8_t)(number >> 24)};
    return binary_new(r->reg->heap, bytes, 4);
}

/* What stands behind '='; UNSET when it is not understood. */
static Value read_data(Reader *r, uint32_t *type) {
    *type = REG_SZ;
    if (at(r, '"')) {
        Value text = read_quoted(r);
        Value data = is_string(text) ? reg_text_data(r->reg->heap, reg_text(as_string(text)), REG_SZ) : VALUE_ABORT;
        value_free(text);
        return data;
    }
    *type = REG_DWORD;
    if (take_word(r, "dword:")) return read_dword(r);
    *type = REG_BINARY;
    if (take_word(r, "hex:")) return read_bytes(r);
    if (!take_word(r, "hex(")) return VALUE_UNSET;
    *type = read_hex(r);
    return take_word(r, "):") ? read_bytes(r) : VALUE_UNSET;
}

static void read_value(Reader *r) {
    uint32_t type;
    Value name = VALUE_EMPTY;
    if (at(r, '@'))
        r->next++;
    else
        name = read_quoted(r);
    skip_blanks(r);
    if (is_string(name) && at(r, '=')) {
        r->next++;
        skip_blanks(r);
        Value data = read_data(r, &type);
        RegKey *key = r->key.length && !is_unset(data) ? reg_make(r->reg, r->key, false) : NULL;
        if (key)
            reg_set_take(r->reg, key, reg_text(as_string(name)), type, data);
        else
            value_free(data);
    }
    value_free(name);
    skip_line(r);
}

/* [key]; the last bracket of the line counts, keys may have brackets in them. */
static void read_header(Reader *r) {
    const uint16_t *start = ++r->next, *stop = start;
    for (; r->next < r->end && *r->next != '\n'; r->next++) {
        if (*r->next == ']') stop = r->next;
    }
    r->key = (RegText){start, (size_t)(stop - start)};
    if (r->key.length && *start == '-') r->key.length = 0; /* "delete this key": there is nothing to delete */
    if (r->key.length) reg_make(r->reg, r->key, false);
    skip_line(r);
}

bool reg_parse(RegFile *reg, const String *text) {
    Reader r = {.reg = reg, .next = text->units, .end = text->units + text->length};
    if (!take_word(&r, "windows registry editor") && !take_word(&r, "regedit4")) return false;
    skip_line(&r);
    while (r.next < r.end) {
        skip_blanks(&r);
        if (at(&r, '['))
            read_header(&r);
        else if (at(&r, '"') || at(&r, '@'))
            read_value(&r);
        else
            skip_line(&r);
    }
    return true;
}

/* ---- writing ---- */

static void print_ascii(StrBuf *out, const char *text) { strbuf_append_ascii(out, text, strlen(text)); }

static void print_quoted(StrBuf *out, const uint16_t *units, size_t length) {
    strbuf_append_unit(out, '"');
    for (size_t i = 0; i < length; i++) {
        if (units[i] == '"' || units[i] == '\\') strbuf_append_unit(out, '\\');
        strbuf_append_unit(out, units[i]);
    }
    strbuf_append_unit(out, '"');
}

static void print_hex(StrBuf *out, const RegValue *value) {
    char text[16];
    const Binary *data = as_binary(value->data);
    snprintf(text, sizeof text, value->type == REG_BINARY ? "hex:" : "hex(%x):", value->type);
    print_ascii(out, text);
    for (size_t i = 0; i < data->size; i++) {
        snprintf(text, sizeof text, i ? ",%02x" : "%02x", data->bytes[i]);
        print_ascii(out, text);
    }
}

static uint16_t unit_at(const Binary *data, size_t i) { return (uint16_t)(data->bytes[2 * i] | data->bytes[2 * i + 1] << 8); }

/* Fits between quotes and through UTF-8: no line ends, no NUL but the last, no halves of pairs. */
static bool is_plain_text(const RegValue *value) {
    const Binary *data = as_binary(value->data);
    if (value->type != REG_SZ || data->size < 2 || data->size % 2) return false;
    size_t count = data->size / 2 - 1;
    for (size_t i = 0; i < count; i++) {
        uint16_t u = unit_at(data, i);
        bool pair = u >> 10 == 0x36 && unit_at(data, i + 1) >> 10 == 0x37;
        if (u < 0x20 || (u >> 11 == 0x1B && !pair)) return false;
        if (pair) i++;
    }
    return unit_at(data, count) == 0;
}

static void print_plain_text(StrBuf *out, const Binary *data) {
    strbuf_append_unit(out, '"');
    for (size_t i = 0; i + 1 < data->size / 2; i++) {
        uint16_t u = unit_at(data, i);
        if (u == '"' || u == '\\') strbuf_append_unit(out, '\\');
        strbuf_append_unit(out, u);
    }
    strbuf_append_unit(out, '"');
}

static void print_value(StrBuf *out, const RegValue *value) {
    char text[32];
    const String *name = as_string(value->name);
    const Binary *data = as_binary(value->data);
    if (name->length)
        print_quoted(out, name->units, name->length);
    else
        strbuf_append_unit(out, '@');
    strbuf_append_unit(out, '=');
    if (is_plain_text(value)) {
        print_plain_text(out, data);
    } else if (value->type == REG_DWORD && data->size == 4) {
        snprintf(text, sizeof text, "dword:%02x%02x%02x%02x", data->bytes[3], data->bytes[2], data->bytes[1], data->bytes[0]);
        print_ascii(out, text);
    } else {
        print_hex(out, value);
    }
    strbuf_append_unit(out, '\n');
}

void reg_print(const RegFile *reg, StrBuf *out) {
    print_ascii(out, HEADER "\n");
    for (size_t i = 0; i < reg->count; i++) {
        const RegKey *key = &reg->keys[i];
        if (key->known) continue;
        print_ascii(out, "\n[");
        strbuf_append(out, as_string(key->path)->units, as_string(key->path)->length);
        print_ascii(out, "]\n");
        for (size_t k = 0; k < key->count; k++) {
            if (!key->values[k].known) print_value(out, &key->values[k]);
        }
    }
}
