/* Conversions between UTF-8 and UTF-16. Only conversions: who uses which encoding is decided elsewhere, and the ANSI code
 * page is in text_ansi.c.
 *
 * The trick: nearly all text is ASCII, so that every loop first looks at 16 bytes (8 units) at once; only what stands between
 * such runs is decoded one by one. */
#include "base/text.h"

#include <string.h>

#define HIGH_BITS  0x8080808080808080u /* of 8 bytes: not ASCII */
#define HIGH_UNITS 0xFF80FF80FF80FF80u /* of 4 units: not ASCII */
#define BAD        0xFFFDu

static inline uint64_t load64(const void *p) {
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* The length of the run of ASCII bytes at the front; whole groups of 16 only, the rest is the caller's. */
static size_t ascii_groups(const char *bytes, size_t size) {
    size_t i = 0;
    while (size - i >= 16 && !((load64(bytes + i) | load64(bytes + i + 8)) & HIGH_BITS)) i += 16;
    return i;
}

bool text_is_ascii(const char *bytes, size_t size) {
    size_t i = ascii_groups(bytes, size);
    for (; i < size; i++) {
        if ((uint8_t)bytes[i] >= 0x80) {
            return false;
        }
    }
    return true;
}

/* How many bytes follow a lead byte; 0 when it is none. C0, C1 and F5 and above lead nothing. */
static inline size_t tail_length(uint8_t lead) {
    if (lead < 0xC2) return 0;
    if (lead < 0xE0) return 1;
    if (lead < 0xF0) return 2;
    return lead < 0xF5 ? 3 : 0;
}

static inline bool is_tail(char byte) { return ((uint8_t)byte & 0xC0) == 0x80; }

/* Is `second` possible behind `lead`? Excludes overlong forms, surrogates and code points above 10FFFF. */
static inline bool second_fits(uint8_t lead, uint8_t second) {
    if (lead == 0xE0) return second >= 0xA0;
    if (lead == 0xED) return second < 0xA0;
    if (lead == 0xF0) return second >= 0x90;
    if (lead == 0xF4) return second < 0x90;
    return true;
}

/* Decodes one character that is not ASCII. Bad input gives U+FFFD and the length of what belongs to it: the lead and the
 * following bytes that look right; when the second byte makes it bad, just these two. */
static uint32_t decode_wide(const char *bytes, size_t size, size_t *length) {
    uint8_t lead = (uint8_t)bytes[0];
    size_t tail = tail_length(lead);
    *length = 1;
    if (!tail || size < 2 || !is_tail(bytes[1])) return BAD;
    *length = 2;
    if (!second_fits(lead, (uint8_t)bytes[1])) return BAD;
    uint32_t code = (lead & (0x3Fu >> tail)) << 6 | ((uint8_t)bytes[1] & 0x3Fu);
    for (size_t i = 2; i <= tail; i++) {
        if (i >= size || !is_tail(bytes[i])) return BAD;
        code = code << 6 | ((uint8_t)bytes[i] & 0x3Fu);
        *length = i + 1;
    }
    return code;
}

uint32_t text_decode_utf8(const char *bytes, size_t size, size_t *length) {
    if ((uint8_t)bytes[0] < 0x80) {
        *length = 1;
        return (uint8_t)bytes[0];
    }
    uint32_t code = decode_wide(bytes, size, length);
    if (code == BAD && !(*length == 3 && !memcmp(bytes, "\xEF\xBF\xBD", 3))) *length = 1;
    return code;
}

bool text_is_utf8(const char *bytes, size_t size) {
    size_t i = 0;
    while (i < size) {
        i += ascii_groups(bytes + i, size - i);
        while (i < size && (uint8_t)bytes[i] < 0x80) i++;
        while (i < size && (uint8_t)bytes[i] >= 0x80) {
            size_t length;
            if (text_decode_utf8(bytes + i, size - i, &length) == BAD && length == 1) return false;
            i += length;
        }
    }
    return true;
}

/* Widens the ASCII run at the front; returns its length. */
static size_t widen_ascii(const char *bytes, size_t size, uint16_t *units) {
    size_t i = 0;
    while (size - i >= 16 && !((load64(bytes + i) | load64(bytes + i + 8)) & HIGH_BITS)) {
        for (size_t k = 0; k < 16; k++) units[i + k] = (uint8_t)bytes[i + k];
        i += 16;
    }
    for (; i < size && (uint8_t)bytes[i] < 0x80; i++) units[i] = (uint8_t)bytes[i];
    return i;
}

size_t text_utf8_to_utf16(const char *bytes, size_t size, uint16_t *units) {
    size_t i = 0, n = 0;
    while (i < size) {
        size_t run = widen_ascii(bytes + i, size - i, units + n);
        i += run;
        n += run;
        while (i < size && (uint8_t)bytes[i] >= 0x80) {
            size_t length;
            uint32_t code = decode_wide(bytes + i, size - i, &length);
            i += length;
            if (code > 0xFFFF) {
                units[n++] = (uint16_t)(0xD7C0 + (code >> 10));
                code = 0xDC00 | (code & 0x3FF);
            }
            units[n++] = (uint16_t)code;
        }
    }
    return n;
}

size_t text_utf16_length(const char *bytes, size_t size) {
    size_t i = 0, n = 0;
    while (i < size) {
        size_t run = ascii_groups(bytes + i, size - i);
        while (i + run < size && (uint8_t)bytes[i + run] < 0x80) run++;
        i += run;
        n += run;
        while (i < size && (uint8_t)bytes[i] >= 0x80) {
            size_t length;
            n += decode_wide(bytes + i, size - i, &length) > 0xFFFF ? 2 : 1;
            i += length;
        }
    }
    return n;
}

size_t text_encode_utf8(uint32_t code, char *bytes) {
    if (code < 0x80) {
        bytes[0] = (char)code;
        return 1;
    }
    if (code < 0x800) {
        bytes[0] = (char)(0xC0 | code >> 6);
        bytes[1] = (char)(0x80 | (code & 0x3F));
        return 2;
    }
    if (code < 0x10000) {
        if (code >> 11 == 0x1B) code = BAD; /* a lone surrogate */
        bytes[0] = (char)(0xE0 | code >> 12);
        bytes[1] = (char)(0x80 | (code >> 6 & 0x3F));
        bytes[2] = (char)(0x80 | (code & 0x3F));
        return 3;
    }
    bytes[0] = (char)(0xF0 | code >> 18);
    bytes[1] = (char)(0x80 | (code >> 12 & 0x3F));
    bytes[2] = (char)(0x80 | (code >> 6 & 0x3F));
    bytes[3] = (char)(0x80 | (code & 0x3F));
    return 4;
}

/* The code point at `units`; *length is 1 or 2. Lone surrogates stay what they are. */
static inline uint32_t decode_utf16(const uint16_t *units, size_t count, size_t *length) {
    *length = 1;
    uint32_t first = units[0];
    if (first >> 10 != 0x36 || count < 2 || units[1] >> 10 != 0x37) return first;
    *length = 2;
    return 0x10000 + ((first & 0x3FF) << 10) + (units[1] & 0x3FFu);
}

/* Narrows the ASCII run at the front; returns its length. */
static size_t narrow_ascii(const uint16_t *units, size_t count, char *bytes) {
    size_t i = 0;
    while (count - i >= 8 && !((load64(units + i) | load64(units + i + 4)) & HIGH_UNITS)) {
        for (size_t k = 0; k < 8; k++) bytes[i + k] = (char)units[i + k];
        i += 8;
    }
    for (; i < count && units[i] < 0x80; i++) bytes[i] = (char)units[i];
    return i;
}

size_t text_utf16_to_utf8(const uint16_t *units, size_t count, char *bytes) {
    size_t i = 0, n = 0;
    while (i < count) {
        size_t run = narrow_ascii(units + i, count - i, bytes + n);
        i += run;
        n += run;
        while (i < count && units[i] >= 0x80) {
            size_t length;
            n += text_encode_utf8(decode_utf16(units + i, count - i, &length), bytes + n);
            i += length;
        }
    }
    return n;
}

size_t text_utf8_length(const uint16_t *units, size_t count) {
    size_t i = 0, n = 0;
    while (i < count) {
        if (count - i >= 8 && !((load64(units + i) | load64(units + i + 4)) & HIGH_UNITS)) {
            i += 8;
            n += 8;
            continue;
        }
        size_t length;
        uint32_t code = decode_utf16(units + i, count - i, &length);
        i += length;
        n += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    }
    return n;
}

bool text_is_control(uint32_t code) {
    bool turns = (code >= 0x200E && code <= 0x200F) || (code >= 0x2028 && code <= 0x202E) || (code >= 0x2066 && code <= 0x2069);
    return code < 0x20 || (code >= 0x7F && code < 0xA0) || turns || code == 0x061C;
}
