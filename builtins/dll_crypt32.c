/* Bytes as text and back: CryptBinaryToString and CryptStringToBinary of crypt32, for base 64 and hexadecimal. */
#include "dll_native.h"

#include "base/buffer.h"

enum { AS_HEADER = 0, AS_BASE64 = 1, AS_BYTES = 2, AS_HEX = 4, AS_ANY64 = 6, AS_ANY = 7, AS_ANYHEX = 8, AS_RAWHEX = 12 };
#define NO_LINES       0x40000000u
#define ONLY_LF        0x80000000u
#define BAD_DATA       13u
#define LINE_MAX_UNITS 64

static const char alphabet[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

/* ---- to text ---- */

static void end_line(Buffer *out, uint32_t flags) {
    if (!(flags & NO_LINES)) buffer_append_str(out, flags & ONLY_LF ? "\n" : "\r\n");
}

static void add_base64(Buffer *out, const uint8_t *bytes, uint32_t size, uint32_t flags) {
    for (uint32_t i = 0; i < size; i += 3) {
        uint32_t left = size - i, bits = (uint32_t)bytes[i] << 16;
        if (left > 1) bits |= (uint32_t)bytes[i + 1] << 8;
        if (left > 2) bits |= bytes[i + 2];
        const char group[4] = {alphabet[bits >> 18], alphabet[bits >> 12 & 63], left > 1 ? alphabet[bits >> 6 & 63] : '=',
                               left > 2 ? alphabet[bits & 63] : '='};
        buffer_append(out, group, 4);
        if ((i / 3 + 1) % (LINE_MAX_UNITS / 4) == 0 && left > 3) end_line(out, flags);
    }
    end_line(out, flags);
}

static void add_hex(Buffer *out, const uint8_t *bytes, uint32_t size, uint32_t flags) {
    bool raw = (flags & 15) == AS_RAWHEX;
    for (uint32_t i = 0; i < size; i++) {
        if (!raw && i % 16 == 0 && i) end_line(out, flags & ~NO_LINES);
        if (!raw && i % 16) buffer_append_str(out, i % 8 ? " " : "  ");
        buffer_printf(out, "%02x", bytes[i]);
    }
    end_line(out, flags);
}

static bool add_text(Buffer *out, const uint8_t *bytes, uint32_t size, uint32_t flags) {
    switch (flags & 0x3FFFFFFF) {
    case AS_HEADER:
        buffer_append_str(out, "-----BEGIN CERTIFICATE-----\r\n");
        add_base64(out, bytes, size, flags);
        buffer_append_str(out, "-----END CERTIFICATE-----\r\n");
        return true;
    case AS_BASE64: add_base64(out, bytes, size, flags); return true;
    case AS_BYTES: buffer_append(out, bytes, size); return true;
    case AS_HEX:
    case AS_RAWHEX: add_hex(out, bytes, size, flags); return true;
    default: return false;
    }
}

static uint32_t number_at(const Native *n, int i) {
    uint32_t number = 0;
    if (n->args[i]) memcpy(&number, nat_ptr(n, i), sizeof number);
    return number;
}

/* CryptBinaryToString(bytes, size, flags, text, units): without a text the units with the NUL, else those without it. */
static uint64_t binary_to_string(Native *n) {
    Buffer out;
    if (!n->args[0] || !n->args[4]) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    buffer_init(&out, n->heap);
    bool known = add_text(&out, nat_ptr(n, 0), nat_u32(n, 1), nat_u32(n, 2));
    Value text = known ? str_from_ansi(n->heap, out.data ? out.data : "", out.length) : VALUE_UNSET;
    buffer_free(&out);
    if (!is_string(text)) return known ? nat_no_memory(n) : nat_fail(n, WIN_BAD_PARAMETER, 0);
    uint32_t room = number_at(n, 4), length = as_string(text)->length;
    bool fits = n->args[3] && room > length;
    if (fits) nat_put_text(n, 3, room, as_string(text));
    nat_put32(n, 4, fits ? length : length + 1);
    value_free(text);
    return !n->args[3] || fits ? 1 : nat_fail(n, WIN_MORE_DATA, 0);
}

/* ---- to bytes ---- */

static bool is_space(uint16_t unit) { return unit == ' ' || unit == '\t' || unit == '\r' || unit == '\n'; }

/* False: no base 64. It ends with its padding; without any the last group may be short. */
static bool read_base64(const String *s, Buffer *out) {
    uint32_t bits = 0, count = 0, padding = 0;
    for (uint32_t i = 0; i < s->length && !(padding && count % 4 == 0); i++) {
        uint16_t unit = s->units[i];
        if (is_space(unit)) continue;
        const char *at = unit && unit < 128 ? strchr(alphabet, (char)unit) : NULL;
        if (unit == '=') padding++;
        if ((!at && unit != '=') || (at && padding)) return false;
        bits = bits << 6 | (at ? (uint32_t)(at - alphabet) : 0);
        if (++count % 4) continue;
        for (int shift = 16; shift >= 0; shift -= 8) buffer_append_char(out, (char)(bits >> shift));
        if (padding > 2) return false;
        if (!out->failed) out->length -= padding;
    }
    uint32_t rest = count % 4;
    if (rest == 1 || (rest && padding)) return false;
    if (rest) bits <<= 6 * (4 - rest);
    for (uint32_t i = 1; i < rest; i++) buffer_append_char(out, (char)(bits >> (8 * (3 - i))));
    return true;
}

static int hex_digit(uint16_t unit) {
    if (unit >= '0' && unit <= '9') return unit - '0';
    uint16_t lower = unit | 32;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static bool read_hex(const String *s, Buffer *out) {
    int high = -1;
    for (uint32_t i = 0; i < s->length; i++) {
        if (is_space(s->units[i])) continue;
        int digit = hex_digit(s->units[i]);
        if (digit < 0) return false;
        if (high >= 0) buffer_append_char(out, (char)(high << 4 | digit));
        high = high >= 0 ? -1 : digit;
    }
    return high < 0;
}

static bool read_text(const String *s, uint32_t flags, Buffer *out) {
    bool narrow = flags == AS_BYTES;
    for (uint32_t i = 0; narrow && i < s->length; i++) buffer_append_char(out, (char)text_to_ansi(s->units[i]));
    if (narrow) return true;
    if (flags == AS_ANY && !read_base64(s, out)) return buffer_clear(out), read_text(s, AS_BYTES, out);
    if (flags == AS_ANY) return true;
    if (flags == AS_BASE64 || flags == AS_ANY64) return read_base64(s, out);
    return (flags == AS_HEX || flags == AS_RAWHEX || flags == AS_ANYHEX) && read_hex(s, out);
}

/* CryptStringToBinary(text, units, flags, bytes, size, skipped, format) */
static uint64_t string_to_binary(Native *n) {
    uint32_t flags = nat_u32(n, 2), units = nat_u32(n, 1), room = number_at(n, 4);
    Value text = nat_text_limit(n, nat_ptr(n, 0), n->wide, units ? (int64_t)units : -1);
    Buffer out;
    if (!is_string(text) || !n->args[4]) return value_free(text), nat_fail(n, WIN_BAD_PARAMETER, 0);
    buffer_init(&out, n->heap);
    bool read = read_text(as_string(text), flags, &out);
    value_free(text);
    uint32_t size = (uint32_t)out.length;
    bool fits = !n->args[3] || room >= size;
    if (read) nat_put32(n, 4, size);
    if (read && fits && n->args[3]) memcpy(nat_ptr(n, 3), out.data ? out.data : "", size);
    nat_put32(n, 5, 0);
    nat_put32(n, 6, flags == AS_ANY64 || flags == AS_ANY ? AS_BASE64 : flags);
    buffer_free(&out);
    return !read ? nat_fail(n, BAD_DATA, 0) : fits ? 1 : nat_fail(n, WIN_MORE_DATA, 0);
}

/* clang-format off */
const DllRow crypt32_rows[] = {
    {"crypt32", "CryptBinaryToString*", binary_to_string},
    {"crypt32", "CryptStringToBinary*", string_to_binary},
};
/* clang-format on */
const int crypt32_rows_count = sizeof crypt32_rows / sizeof *crypt32_rows;
