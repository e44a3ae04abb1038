/* Text from streams; see stream_text.h. Programs here write UTF-8; those made for Windows may write code page 1252. */
#include "stream_text.h"

#include "base/text.h"
#include "str.h"

/* The length of the character that a lead byte begins, 0 for other bytes. */
static size_t promised(unsigned char lead) {
    if (lead >= 0xC2 && lead <= 0xDF) return 2;
    if (lead >= 0xE0 && lead <= 0xEF) return 3;
    return lead >= 0xF0 && lead <= 0xF4 ? 4 : 0;
}

size_t stream_text_whole(const char *bytes, size_t size) {
    for (size_t back = 1; back <= 3 && back <= size; back++) {
        unsigned char c = (unsigned char)bytes[size - back];
        if (c >= 0x80 && c < 0xC0) continue;
        return promised(c) > back ? size - back : size;
    }
    return size;
}

Value stream_text(Heap *heap, const char *bytes, size_t size) {
    return text_is_utf8(bytes, size) ? str_from_utf8(heap, bytes, size) : str_from_ansi(heap, bytes, size);
}
