/* wsprintf and the printf family for native rows. Whole numbers are read from raw bits in the size that the conversion names;
 * floating point goes through the C library, one conversion at a time. */
#include "dll_format.h"

#include <stdio.h>

typedef struct Spec {
    bool left, plus, blank, zero, hash;
    int32_t width, precision; /* precision -1: none */
    int size;                 /* of whole numbers in bytes */
    bool wide, narrow;        /* l and h in front of s and c */
    uint16_t letter;
} Spec;

typedef struct Printer {
    Native *n;
    const String *format;
    uint32_t at;
    int next; /* argument */
    StrBuf out;
} Printer;

static uint16_t peek(const Printer *p) { return p->at < p->format->length ? p->format->units[p->at] : 0; }

static uint64_t take_raw(Printer *p) { return p->next < NATIVE_ARGS - 1 ? p->n->args[p->next++] : 0; }

static bool read_flag(Spec *spec, uint16_t unit) {
    switch (unit) {
    case '-': return spec->left = true;
    case '+': return spec->plus = true;
    case ' ': return spec->blank = true;
    case '0': return spec->zero = true;
    case '#': return spec->hash = true;
    default: return false;
    }
}

static int32_t read_count(Printer *p) {
    int32_t count = 0;
    if (peek(p) == '*') return p->at++, (int32_t)(uint32_t)take_raw(p);
    while (peek(p) >= '0' && peek(p) <= '9') {
        if (count < 100000) count = count * 10 + (peek(p) - '0');
        p->at++;
    }
    return count;
}

static bool skip_text(Printer *p, const char *text) {
    uint32_t at = p->at;
    for (; *text; text++, at++) {
        if (at >= p->format->length || p->format->units[at] != (uint8_t)*text) return false;
    }
    p->at = at;
    return true;
}

static void read_size(Printer *p, Spec *spec) {
    for (;;) {
        if (skip_text(p, "I64") || skip_text(p, "ll"))
            spec->size = 8;
        else if (skip_text(p, "I32"))
            spec->size = 4;
        else if (skip_text(p, "I") || skip_text(p, "z"))
            spec->size = 8;
        else if (skip_text(p, "l") || skip_text(p, "w"))
            spec->wide = true;
        else if (skip_text(p, "h"))
            spec->narrow = true;
        else
            return;
    }
}

static Spec read_spec(Printer *p) {
    Spec spec = {.precision = -1, .size = 4};
    while (read_flag(&spec, peek(p))) p->at++;
    spec.width = read_count(p);
    if (spec.width < 0) spec.left = true, spec.width = -spec.width;
    if (peek(p) == '.') p->at++, spec.precision = read_count(p);
    read_size(p, &spec);
    spec.letter = peek(p);
    if (spec.letter) p->at++;
    return spec;
}

static void pad(Printer *p, int32_t count, char with) {
    while (count-- > 0 && !p->out.failed) strbuf_append_ascii(&p->out, &with, 1);
}

static void add_units(Printer *p, const Spec *spec, const uint16_t *units, size_t length) {
    if (spec->precision >= 0 && length > (size_t)spec->precision) length = (size_t)spec->precision;
    int32_t gap = spec->width - (int32_t)length;
    if (!spec->left) pad(p, gap, spec->zero ? '0' : ' ');
    strbuf_append(&p->out, units, length);
    if (spec->left) pad(p, gap, ' ');
}

static void add_text(Printer *p, const Spec *spec) {
    const void *at = (const void *)(uintptr_t)take_raw(p);
    bool wide = spec->wide || (!spec->narrow && p->n->wide != (spec->letter == 'S'));
    Value text = at ? nat_text_at(p->n, at, wide) : str_from_ascii(p->n->heap, "(null)");
    if (is_string(text)) add_units(p, spec, as_string(text)->units, as_string(text)->length);
    value_free(text);
}

static void add_char(Printer *p, const Spec *spec) {
    uint16_t unit = (uint16_t)take_raw(p);
    bool wide = spec->wide || (!spec->narrow && p->n->wide != (spec->letter == 'C'));
    if (!wide) unit = text_from_ansi((uint8_t)unit);
    add_units(p, spec, &unit, 1);
}

/* Digits, in the order of reading. */
static int digits_of(uint64_t number, unsigned base, bool upper, char *out) {
    char reversed[24];
    int length = 0;
    do reversed[length++] = (upper ? "0123456789ABCDEF" : "0123456789abcdef")[number % base];
    while ((number /= base) > 0);
    for (int i = 0; i < length; i++) out[i] = reversed[length - 1 - i];
    return length;
}

static void add_number(Printer *p, const Spec *spec, const char *prefix, const char *digits, int length) {
    int32_t zeros = spec->precision > length ? spec->precision - length : 0;
    int32_t used = (int32_t)strlen(prefix) + zeros + length, gap = spec->width - used;
    if (!spec->left && !spec->zero) pad(p, gap, ' ');
    strbuf_append_ascii(&p->out, prefix, strlen(prefix));
    if (!spec->left && spec->zero) pad(p, gap, '0');
    pad(p, zeros, '0');
    strbuf_append_ascii(&p->out, digits, (size_t)length);
    if (spec->left) pad(p, gap, ' ');
}

static void add_signed(Printer *p, const Spec *spec) {
    uint64_t raw = take_raw(p);
    int64_t number = spec->size == 8 ? (int64_t)raw : spec->narrow ? (int16_t)raw : (int32_t)(uint32_t)raw;
    char digits[24];
    int length = digits_of(number < 0 ? 0 - (uint64_t)number : (uint64_t)number, 10, false, digits);
    add_number(p, spec, number < 0 ? "-" : spec->plus ? "+" : spec->blank ? " " : "", digits, length);
}

static void add_unsigned(Printer *p, const Spec *spec, unsigned base) {
    uint64_t raw = take_raw(p), number = spec->size == 8 ? raw : spec->narrow ? (uint16_t)raw : (uint32_t)raw;
    bool upper = spec->letter == 'X' || spec->letter == 'p';
    char digits[24];
    int length = digits_of(number, base, upper, digits);
    bool prefix = spec->hash && base == 16 && number;
    add_number(p, spec, !prefix ? "" : spec->letter == 'X' ? "0X" : "0x", digits, length);
}

static void add_pointer(Printer *p, Spec spec) {
    spec.size = 8;
    spec.precision = 16;
    add_unsigned(p, &spec, 16);
}

static void add_double(Printer *p, const Spec *spec) {
    char format[32], text[512];
    uint64_t raw = take_raw(p);
    double number;
    memcpy(&number, &raw, sizeof number);
    snprintf(format, sizeof format, "%%%s%s%s%s%s*.*%c", spec->left ? "-" : "", spec->plus ? "+" : "", spec->blank ? " " : "",
             spec->zero ? "0" : "", spec->hash ? "#" : "", (char)spec->letter);
    int precision = spec->precision < 0 ? 6 : spec->precision > 100 ? 100 : spec->precision;
    int width = spec->width > 100 ? 100 : spec->width;
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
    int length = snprintf(text, sizeof text, format, width, precision, number);
#pragma GCC diagnostic pop
    strbuf_append_ascii(&p->out, text, (size_t)(length < (int)sizeof text ? length : (int)sizeof text - 1));
}

static void add_conversion(Printer *p) {
    Spec spec = read_spec(p);
    switch (spec.letter) {
    case 0: return;
    case 's':
    case 'S': add_text(p, &spec); return;
    case 'c':
    case 'C': add_char(p, &spec); return;
    case 'd':
    case 'i': add_signed(p, &spec); return;
    case 'u': add_unsigned(p, &spec, 10); return;
    case 'o': add_unsigned(p, &spec, 8); return;
    case 'x':
    case 'X': add_unsigned(p, &spec, 16); return;
    case 'p': add_pointer(p, spec); return;
    case 'e':
    case 'E':
    case 'f':
    case 'g':
    case 'G': add_double(p, &spec); return;
    default: strbuf_append_unit(&p->out, spec.letter); /* %% and what is none */
    }
}

Value native_format(Native *n, int format, int first) {
    Value text = nat_text(n, format);
    if (!is_string(text)) return text;
    Printer p = {.n = n, .format = as_string(text), .next = first};
    strbuf_init(&p.out, n->heap);
    while (p.at < p.format->length) {
        uint16_t unit = p.format->units[p.at++];
        if (unit == '%')
            add_conversion(&p);
        else
            strbuf_append_unit(&p.out, unit);
    }
    value_free(text);
    Value made = strbuf_take(&p.out);
    if (is_abort(made)) n->failed = true;
    return made;
}
