/* shlwapi beyond paths and URLs: sizes as text, hashes, colours; CommandLineToArgvW of shell32. */
#include "dll_native.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- sizes ---- */

/* "1.30 KB": three digits, cut and not rounded; 1,000 of a unit are 0.97 of the next. */
static void byte_size(int64_t size, char *out, size_t room) {
    static const char *const units[] = {"bytes", "KB", "MB", "GB", "TB", "PB", "EB"};
    double value = (double)size;
    int unit = 0;
    for (; value >= (unit ? 1000 : 1024) && unit < 6; unit++) value /= 1024;
    int places = unit == 0 ? 0 : value < 10 ? 2 : value < 100 ? 1 : 0;
    double scale = places == 2 ? 100 : places == 1 ? 10 : 1;
    snprintf(out, room, "%.*f %s", places, floor(value * scale) / scale, units[unit]);
}

static uint64_t give_text(Native *n, int buffer, uint64_t room, const char *text) {
    Value s = str_from_ascii(n->heap, text);
    if (is_abort(s)) return nat_no_memory(n);
    nat_put_cut(nat_ptr(n, buffer), n->wide, room, as_string(s));
    value_free(s);
    return n->args[buffer];
}

/* StrFormatByteSizeW(int64, buffer, size); the A form takes a dword. */
static uint64_t format_byte_size(Native *n) {
    char text[64];
    byte_size(n->wide ? nat_i64(n, 0) : nat_u32(n, 0), text, sizeof text);
    return give_text(n, 1, nat_u32(n, 2), text);
}

/* StrFormatKBSize(int64, buffer, size): whole kilobytes in groups of three */
static uint64_t format_kb_size(Native *n) {
    char digits[32], text[64];
    int length = snprintf(digits, sizeof digits, "%lld", (long long)((nat_i64(n, 0) + 1023) / 1024)), out = 0;
    for (int i = 0; i < length; i++) {
        text[out++] = digits[i];
        if ((length - i) % 3 == 1 && i + 1 < length && digits[i] != '-') text[out++] = ',';
    }
    snprintf(text + out, sizeof text - (size_t)out, " KB");
    return give_text(n, 1, nat_u32(n, 2), text);
}

/* ---- hashes ---- */

static const uint8_t hash_steps[256] = {
    0x01, 0x0E, 0x6E, 0x19, 0x61, 0xAE, 0x84, 0x77, 0x8A, 0xAA, 0x7D, 0x76, 0x1B, 0xE9, 0x8C, 0x33, 0x57, 0xC5, 0xB1, 0x6B,
    0xEA, 0xA9, 0x38, 0x44, 0x1E, 0x07, 0xAD, 0x49, 0xBC, 0x28, 0x24, 0x41, 0x31, 0xD5, 0x68, 0xBE, 0x39, 0xD3, 0x94, 0xDF,
    0x30, 0x73, 0x0F, 0x02, 0x43, 0xBA, 0xD2, 0x1C, 0x0C, 0xB5, 0x67, 0x46, 0x16, 0x3A, 0x4B, 0x4E, 0xB7, 0xA7, 0xEE, 0x9D,
    0x7C, 0x93, 0xAC, 0x90, 0xB0, 0xA1, 0x8D, 0x56, 0x3C, 0x42, 0x80, 0x53, 0x9C, 0xF1, 0x4F, 0x2E, 0xA8, 0xC6, 0x29, 0xFE,
    0xB2, 0x55, 0xFD, 0xED, 0xFA, 0x9A, 0x85, 0x58, 0x23, 0xCE, 0x5F, 0x74, 0xFC, 0xC0, 0x36, 0xDD, 0x66, 0xDA, 0xFF, 0xF0,
    0x52, 0x6A, 0x9E, 0xC9, 0x3D, 0x03, 0x59, 0x09, 0x2A, 0x9B, 0x9F, 0x5D, 0xA6, 0x50, 0x32, 0x22, 0xAF, 0xC3, 0x64, 0x63,
    0x1A, 0x96, 0x10, 0x91, 0x04, 0x21, 0x08, 0xBD, 0x79, 0x40, 0x4D, 0x48, 0xD0, 0xF5, 0x82, 0x7A, 0x8F, 0x37, 0x69, 0x86,
    0x1D, 0xA4, 0xB9, 0xC2, 0xC1, 0xEF, 0x65, 0xF2, 0x05, 0xAB, 0x7E, 0x0B, 0x4A, 0x3B, 0x89, 0xE4, 0x6C, 0xBF, 0xE8, 0x8B,
    0x06, 0x18, 0x51, 0x14, 0x7F, 0x11, 0x5B, 0x5C, 0xFB, 0x97, 0xE1, 0xCF, 0x15, 0x62, 0x71, 0x70, 0x54, 0xE2, 0x12, 0xD6,
    0xC7, 0xBB, 0x0D, 0x20, 0x5E, 0xDC, 0xE0, 0xD4, 0xF7, 0xCC, 0xC4, 0x2B, 0xF9, 0xEC, 0x2D, 0xF4, 0x6F, 0xB6, 0x99, 0x88,
    0x81, 0x5A, 0xD9, 0xCA, 0x13, 0xA5, 0xE7, 0x47, 0xE6, 0x8E, 0x60, 0xE3, 0x3E, 0xB3, 0xF6, 0x72, 0xA2, 0x35, 0xA0, 0xD7,
    0xCD, 0xB4, 0x2F, 0x6D, 0x2C, 0x26, 0x1F, 0x95, 0x87, 0x00, 0xD8, 0x34, 0x3F, 0x17, 0x25, 0x45, 0x27, 0x75, 0x92, 0xB8,
    0xA3, 0xC8, 0xDE, 0xEB, 0xF8, 0xF3, 0xDB, 0x0A, 0x98, 0x83, 0x7B, 0xE5, 0xCB, 0x4C, 0x78, 0xD1,
};

/* HashData(bytes, size, hash, hash size): an HRESULT */
static uint64_t hash_data(Native *n) {
    const uint8_t *bytes = nat_ptr(n, 0);
    uint8_t *hash = nat_ptr(n, 2);
    uint32_t size = nat_i32(n, 1) > 0 ? nat_u32(n, 1) : 0, length = nat_u32(n, 3);
    if (!bytes || !hash) return 0x80070057;
    for (uint32_t i = 0; i < length; i++) hash[i] = (uint8_t)i;
    for (uint32_t i = size; i-- > 0;) {
        for (uint32_t k = 0; k < length; k++) hash[k] = hash_steps[hash[k] ^ bytes[i]];
    }
    return 0;
}

/* UrlHash(url, hash, size): of the URL's ANSI bytes */
static uint64_t url_hash(Native *n) {
    Value text = nat_text(n, 0);
    if (!is_string(text) || !n->args[1]) return value_free(text), 0x80070057;
    const String *s = as_string(text);
    uint8_t *hash = nat_ptr(n, 1);
    for (uint32_t i = 0; i < nat_u32(n, 2); i++) hash[i] = (uint8_t)i;
    for (uint32_t i = s->length; i-- > 0;) {
        for (uint32_t k = 0; k < nat_u32(n, 2); k++) hash[k] = hash_steps[hash[k] ^ text_to_ansi(s->units[i])];
    }
    value_free(text);
    return 0;
}

/* ---- colours ---- */

static int least(int a, int b) { return a < b ? a : b; }
static int most(int a, int b) { return a > b ? a : b; }

/* Rounded parts of the way from the largest component, in 40ths. */
static int way(int high, int part, int span) { return ((high - part) * 40 + span / 2) / span; }

static void put16(Native *n, int i, int value) {
    uint16_t word = (uint16_t)value;
    if (n->args[i]) memcpy(nat_ptr(n, i), &word, sizeof word);
}

/* ColorRGBToHLS(colour, hue, luminance, saturation), all up to 240 */
static uint64_t rgb_to_hls(Native *n) {
    int r = nat_i32(n, 0) & 255, g = nat_i32(n, 0) >> 8 & 255, b = nat_i32(n, 0) >> 16 & 255;
    int high = most(r, most(g, b)), low = least(r, least(g, b)), span = high - low, sum = high + low;
    int luminance = (sum * 240 + 255) / 510, saturation = 0, hue = 160;
    if (span) {
        int base = luminance <= 120 ? sum : 510 - sum;
        saturation = (span * 240 + base / 2) / base;
        hue = r == high   ? way(high, b, span) - way(high, g, span)
              : g == high ? 80 + way(high, r, span) - way(high, b, span)
                          : 160 + way(high, g, span) - way(high, r, span);
        hue = hue < 0 ? hue + 240 : hue > 240 ? hue - 240 : hue;
    }
    put16(n, 1, hue);
    put16(n, 2, luminance);
    put16(n, 3, saturation);
    return 0;
}

static uint32_t hls_part(int low, int high, int hue) {
    if (hue < 0) hue += 240;
    if (hue > 240) hue -= 240;
    int part = low;
    if (hue < 40)
        part = low + ((high - low) * hue + 20) / 40;
    else if (hue < 120)
        part = high;
    else if (hue < 160)
        part = low + ((high - low) * (160 - hue) + 20) / 40;
    return (uint32_t)((part * 255 + 120) / 240);
}

/* ColorHLSToRGB(hue, luminance, saturation) */
static uint64_t hls_to_rgb(Native *n) {
    int hue = (uint16_t)nat_u32(n, 0), luminance = (uint16_t)nat_u32(n, 1), saturation = (uint16_t)nat_u32(n, 2);
    if (saturation == 0) return (uint32_t)(luminance * 255 / 240) * 0x010101u;
    int high = luminance <= 120 ? (luminance * (240 + saturation) + 120) / 240
                                : luminance + saturation - (luminance * saturation + 120) / 240;
    int low = 2 * luminance - high;
    return hls_part(low, high, hue + 80) | hls_part(low, high, hue) << 8 | hls_part(low, high, hue - 80) << 16;
}

/* ---- words of a command line ---- */

typedef struct Words {
    StrBuf text; /* NUL-terminated, one behind the other */
    uint32_t count;
} Words;

static bool is_blank(uint16_t unit) { return unit == ' ' || unit == '\t'; }

/* The name of the program: quotes are plain, backslashes too. */
static uint32_t add_program(Words *words, const String *s) {
    uint32_t i = 0;
    bool quoted = s->length && s->units[0] == '"';
    if (quoted) i++;
    while (i < s->length && (quoted ? s->units[i] != '"' : !is_blank(s->units[i])))
        strbuf_append_unit(&words->text, s->units[i++]);
    strbuf_append_unit(&words->text, 0);
    words->count++;
    return quoted && i < s->length ? i + 1 : i;
}

/* 2n backslashes and a quote are n and a switch, 2n+1 and a quote are n and the quote. */
static uint32_t add_word(Words *words, const String *s, uint32_t i) {
    bool quoted = false;
    while (i < s->length && (quoted || !is_blank(s->units[i]))) {
        uint32_t slashes = 0;
        while (i + slashes < s->length && s->units[i + slashes] == '\\') slashes++;
        bool quote = i + slashes < s->length && s->units[i + slashes] == '"';
        for (uint32_t k = 0; k < (quote ? slashes / 2 : slashes); k++) strbuf_append_unit(&words->text, '\\');
        i += slashes;
        if (!quote) {
            if (!slashes) strbuf_append_unit(&words->text, s->units[i++]);
            continue;
        }
        bool twice = quoted && i + 1 < s->length && s->units[i + 1] == '"'; /* inside quotes: one, and their end */
        if (slashes % 2 || twice) strbuf_append_unit(&words->text, '"');
        if (slashes % 2 == 0) {
            quoted = !quoted;
            i += twice;
        }
        i++;
    }
    strbuf_append_unit(&words->text, 0);
    words->count++;
    return i;
}

/* One block: the addresses, then the words. */
static uint64_t give_words(Native *n, Words *words) {
    Value text = strbuf_take(&words->text);
    if (is_abort(text)) return nat_no_memory(n);
    const String *s = as_string(text);
    size_t head = (words->count + 1) * sizeof(uint64_t);
    uint8_t *block = nat_alloc(n, head + 2 * (size_t)s->length);
    uint64_t at = (uint64_t)(uintptr_t)block + head;
    if (block) memcpy(block + head, s->units, 2 * (size_t)s->length);
    for (uint32_t i = 0, unit = 0; block && i < words->count; i++) {
        memcpy(block + i * sizeof at, &at, sizeof at);
        uint32_t start = unit;
        while (s->units[unit++]) {}
        at += 2 * (uint64_t)(unit - start);
    }
    value_free(text);
    nat_put32(n, 1, words->count);
    return (uint64_t)(uintptr_t)block;
}

/* CommandLineToArgvW(text, count): addresses of the words; an empty text is the program's path. */
static uint64_t command_line_to_argv(Native *n) {
    Value text = nat_text_at(n, nat_ptr(n, 0), true);
    if (!is_string(text)) return nat_fail(n, WIN_BAD_PARAMETER, 0);
    const String *s = as_string(text);
    Words words = {.count = 0};
    strbuf_init(&words.text, n->heap);
    uint32_t i = add_program(&words, s);
    for (;;) {
        while (i < s->length && is_blank(s->units[i])) i++;
        if (i >= s->length) break;
        i = add_word(&words, s, i);
    }
    value_free(text);
    return give_words(n, &words);
}

/* ---- numbers in texts ---- */

static uint64_t text_to_int(Native *n) {
    char *text = nat_utf8(n, 0);
    int32_t number = text ? (int32_t)strtol(text, NULL, 10) : 0;
    mem_free(text);
    return nat_from_i32(number);
}

/* Parts of a time, of which only the first digits count: "1 hr 2 min". */
static void time_interval(uint32_t milliseconds, int digits, char *out, size_t room) {
    static const char *const units[] = {"hr", "min", "sec"};
    uint32_t seconds = (milliseconds + 500) / 1000; /* the largest come round to 0 */
    const uint32_t parts[3] = {seconds / 3600, seconds / 60 % 60, seconds % 60};
    size_t length = 0;
    out[0] = 0;
    for (int i = 0; i < 3 && digits != 0; i++) {
        if (parts[i] == 0 && i < 2) continue;
        uint32_t part = parts[i], scale = 1, size = 1;
        for (uint32_t rest = part; rest >= 10; rest /= 10) size++;
        for (uint32_t k = (uint32_t)digits; k < size; k++) scale *= 10; /* all digits when it is negative */
        digits = digits < 0 ? digits : digits > (int)size ? digits - (int)size : 0;
        length += (size_t)snprintf(out + length, room - length, " %u %s", part / scale * scale, units[i]);
    }
}

/* StrFromTimeInterval(buffer, size, milliseconds, digits): the length */
static uint64_t from_time_interval(Native *n) {
    char text[80];
    time_interval(nat_u32(n, 2), nat_i32(n, 3), text, sizeof text);
    if (n->args[0]) give_text(n, 0, nat_u32(n, 1), text);
    return strlen(text);
}

/* clang-format off */
const DllRow shlwapi_rows[] = {
    {"shlwapi", "StrFormatByteSize*", format_byte_size},
    {"shlwapi", "StrFormatKBSize*",   format_kb_size},
    {"shlwapi", "StrFromTimeInterval*", from_time_interval},
    {"shlwapi", "StrToInt*",          text_to_int},
    {"shlwapi", "HashData",           hash_data},
    {"shlwapi", "UrlHash*",           url_hash},
    {"shlwapi", "ColorRGBToHLS",      rgb_to_hls},
    {"shlwapi", "ColorHLSToRGB",      hls_to_rgb},
    {"shell32", "CommandLineToArgvW", command_line_to_argv},
};
/* clang-format on */
const int shlwapi_rows_count = sizeof shlwapi_rows / sizeof *shlwapi_rows;
