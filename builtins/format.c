/* StringFormat: conversions as in the C library that AutoIt was built with, not as in ours.
 *
 * Doubles go through 17 decimal digits (number_digits17) that are rounded as text; infinity and NaN are such digits too
 * ("1#INF"), which is why %.2f of infinity is "1.#J". Widths end at WIDTH_MAX, precisions of numbers at PRECISION_MAX. */
#include "number.h"
#include "string_family.h"

#include <math.h>

#define WIDTH_MAX     1000000
#define PRECISION_MAX 512

/* One conversion: %, flag, width, .precision, size, type. */
typedef struct Spec {
    uint16_t flag; /* one of - + 0 space #, or 0 */
    bool zero;     /* pad with zeros */
    int32_t width;
    int32_t precision; /* -1 when not given */
    uint16_t size;     /* h l L or 0 */
    uint16_t type;
} Spec;

/* ---- reading a conversion ---- */

static bool one_of(uint16_t unit, const char *set) { return unit && unit < 128 && strchr(set, unit); }

static const uint16_t *read_number(const uint16_t *p, const uint16_t *end, int32_t *number) {
    *number = 0;
    for (; p < end && *p >= '0' && *p <= '9'; p++) {
        if (*number < WIDTH_MAX) *number = *number * 10 + (*p - '0');
    }
    if (*number > WIDTH_MAX) *number = WIDTH_MAX;
    return p;
}

/* Reads what follows a %. Returns where the text goes on: after the type, or (type 0) at what does not fit. */
static const uint16_t *read_spec(const uint16_t *p, const uint16_t *end, Spec *spec) {
    *spec = (Spec){.precision = -1};
    if (p < end && one_of(*p, "-+0 #")) spec->flag = *p++;
    spec->zero = spec->flag == '0' || (p < end && *p == '0' && spec->flag != '-');
    p = read_number(p, end, &spec->width);
    if (p < end && *p == '.') p = read_number(p + 1, end, &spec->precision);
    if (p < end && one_of(*p, "hlL")) spec->size = *p++;
    if (p < end && one_of(*p, "diuoxXeEfgGs")) spec->type = *p++;
    return p;
}

/* ---- writing ---- */

static void put_run(StrBuf *out, uint16_t unit, int64_t count) {
    uint16_t *to = count > 0 ? strbuf_reserve(out, (size_t)count) : NULL;
    if (!to) return;
    for (int64_t i = 0; i < count; i++) to[i] = unit;
    out->string->length += (uint32_t)count;
}

/* A number in its field; the prefix (sign, 0x) stays in front of the zeros. */
static void put_number(StrBuf *out, const Spec *spec, const char *prefix, const char *digits, int length) {
    size_t prefix_length = strlen(prefix);
    int64_t padding = spec->width - (int64_t)prefix_length - length;
    if (spec->flag != '-' && !spec->zero) put_run(out, ' ', padding);
    strbuf_append_ascii(out, prefix, prefix_length);
    if (spec->flag != '-' && spec->zero) put_run(out, '0', padding);
    strbuf_append_ascii(out, digits, (size_t)length);
    if (spec->flag == '-') put_run(out, ' ', padding);
}

static const char *sign_of(const Spec *spec, bool negative) {
    if (negative) return "-";
    return spec->flag == '+' ? "+" : spec->flag == ' ' ? " " : "";
}

/* ---- integers ---- */

/* The digits of `value`, at least `least` of them, at the end of `room`; returns how many. */
static int integer_digits(uint32_t value, unsigned base, bool upper, int least, char *room_end) {
    const char *digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    int length = 0;
    for (; value; value /= base) room_end[-++length] = digits[value % base];
    while (length < least) room_end[-++length] = '0';
    return length;
}

static void put_integer(StrBuf *out, const Spec *given, Value v) {
    Spec spec = *given;
    char room[PRECISION_MAX + 16], *end = room + sizeof room;
    bool is_signed = spec.type == 'd' || spec.type == 'i', upper = spec.type == 'X';
    unsigned base = spec.type == 'o' ? 8 : one_of(spec.type, "xX") ? 16 : 10;
    int32_t number = to_i32(v);
    if (spec.size == 'h') number = is_signed ? (int16_t)number : (uint16_t)number;
    uint32_t value = is_signed && number < 0 ? 0u - (uint32_t)number : (uint32_t)number;
    int least = spec.precision < 0 ? 1 : spec.precision < PRECISION_MAX ? spec.precision : PRECISION_MAX;
    if (spec.precision >= 0) spec.zero = false;
    int length = integer_digits(value, base, upper, least, end);
    if (spec.flag == '#' && base == 8 && (!length || end[-length] != '0')) end[-++length] = '0';
    const char *prefix = is_signed ? sign_of(&spec, number < 0) : "";
    if (spec.flag == '#' && base == 16 && value) prefix = upper ? "0X" : "0x";
    put_number(out, &spec, prefix, end - length, length);
}

/* ---- Doubles ---- */

enum { DIGITS = 17 };

/* d.ddd x 10^exponent; beyond DIGITS there are zeros. */
typedef struct Decimal {
    char digits[DIGITS];
    int exponent;
    bool zero;
} Decimal;

static Decimal decimal_of(double value) {
    Decimal d = {.exponent = 0, .zero = value == 0};
    if (isfinite(value)) {
        number_digits17(value, d.digits, &d.exponent);
        return d;
    }
    /* The text form without its sign: 1.#INF, 1.#IND, 1.#QNAN, 1.#SNAN. */
    char text[NUMBER_TEXT_MAX];
    int length = number_format_double(value, text), count = 0;
    memset(d.digits, '0', DIGITS);
    for (int i = 0; i < length; i++) {
        if (text[i] != '-' && text[i] != '.') d.digits[count++] = text[i];
    }
    return d;
}

static char digit_at(const Decimal *d, int i) { return i < 0 || i >= DIGITS ? '0' : d->digits[i]; }

/* Rounds half up to the first `keep` digits. */
static void round_digits(Decimal *d, int keep) {
    if (keep >= DIGITS) return;
    bool up = keep >= 0 && d->digits[keep] >= '5';
    int cut = keep < 0 ? 0 : keep;
    memset(d->digits + cut, '0', (size_t)(DIGITS - cut));
    if (!up) return;
    int i = keep - 1;
    while (i >= 0 && d->digits[i] == '9') d->digits[i--] = '0';
    if (i >= 0) {
        d->digits[i]++;
    } else {
        d->digits[0] = '1';
        d->exponent++;
    }
}

static int write_fixed(const Decimal *d, int places, bool point, char *out) {
    int length = 0;
    if (d->exponent < 0) out[length++] = '0';
    for (int i = 0; i <= d->exponent; i++) out[length++] = digit_at(d, i);
    if (places > 0 || point) out[length++] = '.';
    for (int i = 1; i <= places; i++) out[length++] = digit_at(d, d->exponent + i);
    return length;
}

static int write_exponent(int exponent, char letter, char *out) {
    int size = exponent < 0 ? -exponent : exponent;
    out[0] = letter;
    out[1] = exponent < 0 ? '-' : '+';
    out[2] = (char)('0' + size / 100);
    out[3] = (char)('0' + size / 10 % 10);
    out[4] = (char)('0' + size % 10);
    return 5;
}

/* The mantissa of the exponent form. */
static int write_mantissa(const Decimal *d, int places, bool point, char *out) {
    int length = 0;
    out[length++] = d->digits[0];
    if (places > 0 || point) out[length++] = '.';
    for (int i = 1; i <= places; i++) out[length++] = digit_at(d, i);
    return length;
}

static int without_zeros(const char *text, int length) {
    if (!memchr(text, '.', (size_t)length)) return length;
    while (text[length - 1] == '0') length--;
    return text[length - 1] == '.' ? length - 1 : length;
}

/* %g: `precision` significant digits in the shorter form. Zero counts as 0.0 x 10^-1, which shows with the # flag. */
static int write_general(Decimal *d, int precision, const Spec *spec, char *out) {
    bool point = spec->flag == '#';
    if (!precision) precision = 1;
    round_digits(d, precision);
    int exponent = d->zero ? -1 : d->exponent, length;
    if (exponent >= -4 && exponent < precision) {
        length = write_fixed(d, precision - 1 - exponent, point, out);
        return point ? length : without_zeros(out, length);
    }
    length = write_mantissa(d, precision - 1, point, out);
    if (!point) length = without_zeros(out, length);
    return length + write_exponent(d->exponent, spec->type == 'G' ? 'E' : 'e', out + length);
}

static void put_double(StrBuf *out, const Spec *spec, Value v) {
    char text[320 + PRECISION_MAX + 16];
    double value = to_double(v);
    bool point = spec->flag == '#';
    int precision = spec->precision < 0 ? 6 : spec->precision < PRECISION_MAX ? spec->precision : PRECISION_MAX, length;
    Decimal d = decimal_of(value);
    switch (spec->type) {
    case 'f':
        round_digits(&d, d.exponent + 1 + precision);
        length = write_fixed(&d, precision, point, text);
        break;
    case 'e':
    case 'E':
        round_digits(&d, precision + 1);
        length = write_mantissa(&d, precision, point, text);
        length += write_exponent(d.exponent, (char)spec->type, text + length);
        break;
    default: length = write_general(&d, precision, spec, text);
    }
    put_number(out, spec, sign_of(spec, signbit(value)), text, length);
}

/* ---- texts ---- */

/* %hs: AutoIt takes the UTF-16 text for bytes, which end at the first that is 0. */
static Value narrow_text(Heap *heap, const String *s) {
    StrBuf out;
    strbuf_init(&out, heap);
    for (uint32_t i = 0; i < 2 * s->length; i++) {
        uint16_t byte = i % 2 ? s->units[i / 2] >> 8 : s->units[i / 2] & 0xFF;
        if (!byte) break;
        strbuf_append_unit(&out, byte);
    }
    return strbuf_take(&out);
}

static void put_text(StrBuf *out, const Spec *spec, const String *s) {
    uint32_t length = 0, most = spec->precision < 0 ? UINT32_MAX : (uint32_t)spec->precision;
    while (length < s->length && length < most && s->units[length]) length++;
    int64_t padding = (int64_t)spec->width - length;
    if (spec->flag != '-') put_run(out, spec->zero ? '0' : ' ', padding);
    strbuf_append(out, s->units, length);
    if (spec->flag == '-') put_run(out, ' ', padding);
}

static void put_string(StrBuf *out, const Spec *spec, Value v) {
    Value text = to_string(out->heap, v);
    if (spec->size == 'h' && !is_abort(text)) value_store(&text, narrow_text(out->heap, as_string(text)));
    if (is_abort(text)) {
        strbuf_free(out);
        out->failed = true;
        return;
    }
    put_text(out, spec, as_string(text));
    value_free(text);
}

/* ---- the function ---- */

static void put_value(StrBuf *out, const Spec *spec, Value v) {
    if (spec->type == 's')
        put_string(out, spec, v);
    else if (one_of(spec->type, "eEfgG"))
        put_double(out, spec, v);
    else
        put_integer(out, spec, v);
}

/* \n \r \t \\ ; other backslashes stand for themselves. Returns where the text goes on. */
static const uint16_t *put_escape(StrBuf *out, const uint16_t *p, const uint16_t *end) {
    uint16_t next = p + 1 < end ? p[1] : 0;
    const char *meaning = next == 'n' ? "\n" : next == 'r' ? "\r" : next == 't' ? "\t" : next == '\\' ? "\\" : NULL;
    strbuf_append_ascii(out, meaning ? meaning : "\\", 1);
    return p + (meaning ? 2 : 1);
}

/* Texts, %% and what is no conversion are copied; a conversion without argument prints nothing. */
static const uint16_t *put_conversion(StrBuf *out, const uint16_t *p, const uint16_t *end, Call *call, int *next) {
    Spec spec;
    if (p + 1 < end && p[1] == '%') return strbuf_append_unit(out, '%'), p + 2;
    const uint16_t *after = read_spec(p + 1, end, &spec);
    if (!spec.type)
        strbuf_append(out, p, (size_t)(after - p));
    else if (*next < call->count)
        put_value(out, &spec, call->args[(*next)++]);
    return after;
}

/* StringFormat(format, var1, ...) */
Value string_format(Call *call) {
    const String *format = text_arg(call, 0);
    const uint16_t *p = format->units, *end = p + format->length;
    int next = 1;
    StrBuf out;
    strbuf_init(&out, call->heap);
    while (p < end) {
        const uint16_t *plain = p;
        while (p < end && *p != '%' && *p != '\\') p++;
        strbuf_append(&out, plain, (size_t)(p - plain));
        if (p == end) break;
        p = *p == '%' ? put_conversion(&out, p, end, call, &next) : put_escape(&out, p, end);
    }
    return strbuf_take(&out);
}
