/* Strings: making, joining, appending, hashing. What AutoIt's functions do with text is not here.
 *
 * The trick: a string is one block that grows in place while nobody else holds it, with room to the next multiple of 16
 * bytes. The empty string and those of one ASCII character are constants: their count is 0 and never changes. */
#include "str.h"

#include "base/text.h"

#define HEAD_SIZE offsetof(String, units)
#define GRAIN     16u

/* ---- constants ---- */

const String string_empty = {.head = {.kind = BLOCK_STRING, .flags = STRING_READ_ONLY}};

/* A String with room for its one unit; the layout is the same. */
typedef struct OneUnit {
    Block head;
    uint32_t length, capacity, hash;
    uint16_t units[2];
} OneUnit;

_Static_assert(offsetof(OneUnit, units) == HEAD_SIZE, "OneUnit must look like a String");

#define ONE(c)                                                                                                                 \
    {                                                                                                                          \
        .head = {.kind = BLOCK_STRING, .flags = STRING_READ_ONLY}, .length = 1, .capacity = 1, .units = {(c), 0 }              \
    }
#define FOUR(c)    ONE(c), ONE((c) + 1), ONE((c) + 2), ONE((c) + 3)
#define SIXTEEN(c) FOUR(c), FOUR((c) + 4), FOUR((c) + 8), FOUR((c) + 12)

static const OneUnit one_unit_strings[128] = {SIXTEEN(0),  SIXTEEN(16), SIXTEEN(32), SIXTEEN(48),
                                              SIXTEEN(64), SIXTEEN(80), SIXTEEN(96), SIXTEEN(112)};

Value str_char(uint8_t c) { return from_string((String *)(uintptr_t)&one_unit_strings[c & 127]); }

/* ---- making ---- */

/* Bytes of a block with room for at least `units` units, a multiple of 16; and the room that there is then. */
static size_t block_size(size_t units) { return (HEAD_SIZE + units * 2 + GRAIN - 1) & ~(size_t)(GRAIN - 1); }
static uint32_t room_in(size_t size) { return (uint32_t)((size - HEAD_SIZE) / 2); }

static String *alloc_room(Heap *heap, size_t units) {
    if (units > STRING_MAX) return NULL;
    size_t size = block_size(units);
    String *s = mem_alloc(heap, size);
    if (!s) return NULL;
    s->head = (Block){.refs = 1, .kind = BLOCK_STRING};
    s->length = 0;
    s->capacity = room_in(size);
    s->hash = 0;
    return s;
}

String *str_alloc(Heap *heap, size_t length) {
    String *s = alloc_room(heap, length);
    if (s) s->length = (uint32_t)length;
    return s;
}

Value str_new(Heap *heap, const uint16_t *units, size_t length) {
    if (!length) return VALUE_EMPTY;
    if (length == 1 && units[0] < 128) return str_char((uint8_t)units[0]);
    String *s = str_alloc(heap, length);
    if (!s) return VALUE_ABORT;
    memcpy(s->units, units, length * 2);
    return from_string(s);
}

Value str_from_unit(Heap *heap, uint16_t unit) { return str_new(heap, &unit, 1); }

Value str_from_utf8(Heap *heap, const char *bytes, size_t size) {
    if (!size) return VALUE_EMPTY;
    if (size == 1 && (uint8_t)bytes[0] < 128) return str_char((uint8_t)bytes[0]);
    size_t length = text_utf16_length(bytes, size);
    String *s = str_alloc(heap, length);
    if (!s) return VALUE_ABORT;
    text_utf8_to_utf16(bytes, size, s->units);
    return from_string(s);
}

Value str_from_ascii(Heap *heap, const char *text) { return str_from_utf8(heap, text, strlen(text)); }

Value str_from_ansi(Heap *heap, const char *bytes, size_t size) {
    if (!size) return VALUE_EMPTY;
    if (size == 1 && (uint8_t)bytes[0] < 128) return str_char((uint8_t)bytes[0]);
    String *s = str_alloc(heap, size);
    if (!s) return VALUE_ABORT;
    for (size_t i = 0; i < size; i++) s->units[i] = text_from_ansi((uint8_t)bytes[i]);
    return from_string(s);
}

static Value share(const String *s) { return value_copy(from_string((String *)(uintptr_t)s)); }

Value str_substring(Heap *heap, const String *s, size_t start, size_t length) {
    return length == s->length ? share(s) : str_new(heap, s->units + start, length);
}

Value str_concat(Heap *heap, const String *a, const String *b) {
    if (!a->length) return share(b);
    if (!b->length) return share(a);
    String *s = str_alloc(heap, (size_t)a->length + b->length);
    if (!s) return VALUE_ABORT;
    memcpy(s->units, a->units, (size_t)a->length * 2);
    memcpy(s->units + a->length, b->units, (size_t)b->length * 2);
    return from_string(s);
}

/* ---- growing ---- */

/* `s` (which nobody else holds) with room for `need` units, grown by half; NULL, and `s` as it was, when that fails. */
static String *grow(Heap *heap, String *s, size_t need) {
    if (need > STRING_MAX) return NULL;
    size_t half_more = (size_t)s->capacity + s->capacity / 2;
    if (half_more > STRING_MAX) half_more = STRING_MAX;
    size_t size = block_size(half_more > need ? half_more : need);
    String *moved = mem_realloc(heap, s, size);
    if (moved) moved->capacity = room_in(size);
    return moved;
}

/* The string in *place, in a block of its own with room for `need` units; NULL when memory runs out. */
static String *own_with_room(Heap *heap, Value *place, size_t need) {
    String *s = as_string(*place);
    if (s->head.refs == 1) return need <= s->capacity ? s : grow(heap, s, need);
    String *copy = alloc_room(heap, need);
    if (!copy) return NULL;
    memcpy(copy->units, s->units, (size_t)s->length * 2);
    copy->length = s->length;
    block_free(&s->head);
    return copy;
}

static bool append_failed(Value *place) {
    value_store(place, VALUE_ABORT);
    return false;
}

bool str_append(Heap *heap, Value *place, const uint16_t *units, size_t length) {
    if (!length) return true;
    String *s = as_string(*place);
    size_t offset = ((uintptr_t)units - (uintptr_t)s->units) / 2;
    bool inside = (uintptr_t)units >= (uintptr_t)s->units && offset < s->length;
    String *grown = own_with_room(heap, place, s->length + length);
    if (!grown) return append_failed(place);
    /* A string that is appended to itself may just have moved. */
    const uint16_t *from = inside ? grown->units + offset : units;
    memcpy(grown->units + grown->length, from, length * 2);
    grown->length += (uint32_t)length;
    grown->hash = grown->head.flags = 0;
    *place = from_string(grown);
    return true;
}

bool str_append_ascii(Heap *heap, Value *place, const char *text, size_t length) {
    if (!length) return true;
    String *s = own_with_room(heap, place, as_string(*place)->length + length);
    if (!s) return append_failed(place);
    for (size_t i = 0; i < length; i++) s->units[s->length + i] = (uint8_t)text[i];
    s->length += (uint32_t)length;
    s->hash = s->head.flags = 0;
    *place = from_string(s);
    return true;
}

/* ---- comparing ---- */

/* One round of the hash: a multiplication to 128 bits, folded. */
static inline uint64_t mix(uint64_t state, uint64_t word) {
    unsigned __int128 product = (unsigned __int128)(state ^ word) * 0x9FB21C651E98DF25u;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint32_t hash_units(const uint16_t *units, size_t length) {
    uint64_t state = 0x2D358DCCAA6C78A5u ^ length, word = 0;
    for (; length >= 4; units += 4, length -= 4) {
        memcpy(&word, units, 8);
        state = mix(state, word);
    }
    word = 0;
    for (size_t i = 0; i < length; i++) word = word << 16 | units[i];
    state = mix(state, word);
    return (uint32_t)(state >> 32);
}

uint32_t str_hash(const String *s) {
    if (s->hash) return s->hash;
    uint32_t hash = hash_units(s->units, s->length);
    hash += !hash;
    if (!(s->head.flags & STRING_READ_ONLY)) ((String *)(uintptr_t)s)->hash = hash;
    return hash;
}

bool str_equal(const String *a, const String *b) {
    if (a == b) return true;
    if (a->length != b->length) return false;
    if (a->hash && b->hash && a->hash != b->hash) return false;
    return memcmp(a->units, b->units, (size_t)a->length * 2) == 0;
}

bool str_equal_ascii(const String *s, const char *text) {
    size_t i = 0;
    for (; i < s->length && text[i]; i++) {
        if (s->units[i] != (uint8_t)text[i]) return false;
    }
    return i == s->length && !text[i];
}

static unsigned lower_ascii(unsigned unit) { return unit - 'A' < 26u ? unit + 32 : unit; }

bool str_equal_ascii_nocase(const String *s, const char *text) {
    size_t i = 0;
    for (; i < s->length && text[i]; i++) {
        if (lower_ascii(s->units[i]) != lower_ascii((uint8_t)text[i])) return false;
    }
    return i == s->length && !text[i];
}

/* ---- out ---- */

char *str_to_utf8(Heap *heap, const String *s, size_t *size) {
    size_t length = text_utf8_length(s->units, s->length);
    char *bytes = mem_alloc(heap, length + 1);
    if (!bytes) return NULL;
    text_utf16_to_utf8(s->units, s->length, bytes);
    bytes[length] = '\0';
    if (size) *size = length;
    return bytes;
}
