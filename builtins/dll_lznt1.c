/* ntdll's compression: LZNT1. Data is cut into chunks of 4096 bytes, each with a head of two bytes; a chunk is stored or is a
 * row of flag bytes, each followed by eight literals (one byte) or copies (two bytes). The trick to know: how many bits of a
 * copy are its distance grows with the position in the chunk. Written after the published description of the format. */
#include "dll_native.h"

enum { CHUNK = 4096, FORMAT_LZNT1 = 2, COMPRESSED = 0x8000, SIGNATURE = 0x3000, SHORTEST = 3 };
enum {
    STATUS_INVALID_PARAMETER = (int32_t)0xC000000D,
    STATUS_BUFFER_TOO_SMALL = (int32_t)0xC0000023,
    STATUS_BAD_BUFFER = (int32_t)0xC0000242,
    STATUS_UNSUPPORTED = (int32_t)0xC000025F
};

/* How many bits of a copy at this position of a chunk are its length. */
static unsigned length_bits(size_t position) {
    unsigned bits = 12;
    while (position > 16) {
        position = (position + 1) / 2;
        bits--;
    }
    return bits;
}

typedef struct Span {
    uint8_t *bytes;
    size_t size, at;
} Span;

/* ---- out of it ---- */

/* One copy; false when it reaches before the chunk. */
static bool copy_back(Span *out, size_t start, unsigned token) {
    size_t position = out->at - start;
    unsigned bits = length_bits(position);
    size_t distance = (token >> bits) + 1, length = (token & ((1u << bits) - 1)) + SHORTEST;
    if (distance > position) return false;
    for (; length > 0 && out->at < out->size; length--, out->at++) out->bytes[out->at] = out->bytes[out->at - distance];
    return true;
}

static bool expand_chunk(Span *out, const uint8_t *data, size_t size) {
    size_t start = out->at, at = 0;
    while (at < size) {
        unsigned flags = data[at++];
        for (int i = 0; i < 8 && at < size && out->at < out->size; i++, flags >>= 1) {
            if (!(flags & 1)) {
                out->bytes[out->at++] = data[at++];
                continue;
            }
            if (at + 2 > size || !copy_back(out, start, data[at] | (unsigned)data[at + 1] << 8)) return false;
            at += 2;
        }
        if (out->at == out->size) break;
    }
    return true;
}

static int32_t expand(Span *out, const uint8_t *data, size_t size) {
    size_t at = 0;
    while (at + 2 <= size && out->at < out->size) {
        unsigned head = data[at] | (unsigned)data[at + 1] << 8;
        size_t length = (head & 0xFFF) + 1;
        if (head == 0) break;
        at += 2;
        if (length > size - at) return STATUS_BAD_BUFFER;
        if (head & COMPRESSED) {
            if (!expand_chunk(out, data + at, length)) return STATUS_BAD_BUFFER;
        } else {
            size_t part = length < out->size - out->at ? length : out->size - out->at;
            memcpy(out->bytes + out->at, data + at, part);
            out->at += part;
        }
        at += length;
    }
    return 0;
}

/* RtlDecompressBuffer(format, to, room, from, size, *done) */
static uint64_t decompress_buffer(Native *n) {
    Span out = {nat_ptr(n, 1), nat_u32(n, 2), 0};
    if ((nat_u32(n, 0) & 0xFF) != FORMAT_LZNT1) return nat_from_i32(STATUS_UNSUPPORTED);
    if (!out.bytes || !nat_ptr(n, 3)) return nat_from_i32(STATUS_INVALID_PARAMETER);
    int32_t status = expand(&out, nat_ptr(n, 3), nat_u32(n, 4));
    if (status == 0) nat_put32(n, 5, (uint32_t)out.at);
    return nat_from_i32(status);
}

/* ---- into it ---- */

/* The longest copy of what comes at a position, from before it in the chunk. */
static size_t find_copy(const uint8_t *chunk, size_t size, size_t at, size_t *distance) {
    unsigned bits = length_bits(at);
    size_t most = ((size_t)1 << bits) - 1 + SHORTEST, reach = (size_t)1 << (16 - bits), best = 0;
    if (most > size - at) most = size - at;
    for (size_t back = 1; back <= at && back <= reach && best < most; back++) {
        size_t length = 0;
        if (chunk[at + best] != chunk[at + best - back]) continue; /* it would be no longer */
        while (length < most && chunk[at + length] == chunk[at + length - back]) length++;
        if (length > best) best = length, *distance = back;
    }
    return best;
}

/* The compressed form of a chunk in `out` (CHUNK bytes); its size, 0 when it would not be smaller. */
static size_t shrink_chunk(const uint8_t *chunk, size_t size, uint8_t *out) {
    size_t at = 0, used = 0;
    while (at < size) {
        size_t flags = used++, distance = 0;
        if (used + 16 > CHUNK) return 0;
        out[flags] = 0;
        for (int i = 0; i < 8 && at < size; i++) {
            size_t length = find_copy(chunk, size, at, &distance);
            if (length < SHORTEST) {
                out[used++] = chunk[at++];
                continue;
            }
            unsigned token = (unsigned)((distance - 1) << length_bits(at) | (length - SHORTEST));
            out[flags] |= (uint8_t)(1u << i);
            out[used++] = (uint8_t)token;
            out[used++] = (uint8_t)(token >> 8);
            at += length;
        }
    }
    return used < size ? used : 0;
}

static bool put_chunk(Span *out, const uint8_t *chunk, size_t size) {
    uint8_t packed[CHUNK];
    size_t length = shrink_chunk(chunk, size, packed), stored = length ? length : size;
    if (out->at + 2 + stored > out->size) return false;
    unsigned head = (unsigned)(stored - 1) | SIGNATURE | (length ? COMPRESSED : 0);
    out->bytes[out->at++] = (uint8_t)head;
    out->bytes[out->at++] = (uint8_t)(head >> 8);
    memcpy(out->bytes + out->at, length ? packed : chunk, stored);
    out->at += stored;
    return true;
}

/* RtlCompressBuffer(format, from, size, to, room, chunk, *done, workspace) */
static uint64_t compress_buffer(Native *n) {
    const uint8_t *from = nat_ptr(n, 1);
    size_t size = nat_u32(n, 2);
    Span out = {nat_ptr(n, 3), nat_u32(n, 4), 0};
    if ((nat_u32(n, 0) & 0xFF) != FORMAT_LZNT1) return nat_from_i32(STATUS_UNSUPPORTED);
    if (!from || !out.bytes) return nat_from_i32(STATUS_INVALID_PARAMETER);
    for (size_t at = 0; at < size; at += CHUNK) {
        size_t part = size - at < CHUNK ? size - at : CHUNK;
        if (!put_chunk(&out, from + at, part)) return nat_from_i32(STATUS_BUFFER_TOO_SMALL);
    }
    nat_put32(n, 6, (uint32_t)out.at);
    return 0;
}

/* RtlGetCompressionWorkSpaceSize(format, *bytes, *bytes for fragments): none are needed, but scripts allocate them. */
static uint64_t work_space_size(Native *n) {
    if ((nat_u32(n, 0) & 0xFF) != FORMAT_LZNT1) return nat_from_i32(STATUS_UNSUPPORTED);
    nat_put32(n, 1, 16);
    nat_put32(n, 2, 16);
    return 0;
}

/* clang-format off */
const DllRow lznt1_rows[] = {
    {"ntdll", "RtlCompressBuffer",              compress_buffer},
    {"ntdll", "RtlDecompressBuffer",            decompress_buffer},
    {"ntdll", "RtlGetCompressionWorkSpaceSize", work_space_size},
};
/* clang-format on */
const int lznt1_rows_count = sizeof lznt1_rows / sizeof *lznt1_rows;
