/* From the text of a definition ("align 4;byte b;struct;int i[3];endstruct") to the places of its fields.
 *
 * Like a C compiler, but for AutoIt's oddities: a trailing ";" is fine, "endstruct" may be missing or too many, and groups
 * without fields take up a byte for each of their words when nothing stands before them. A group is laid out from 0 and its
 * fields are moved when it closes, because only then is its alignment known. */
#include "struct.h"

#include "base/buffer.h"
#include "compare.h"
#include "str.h"

#include <utf8proc.h>

enum { LEVELS = 64, DEFAULT_PACK = 8, ERROR_TEXT = 1, ERROR_TYPE = 2, ERROR_MEMORY = 3, OUT_OF_MEMORY = -1 };
/* Offsets beyond this cannot be given memory anyway; the limit keeps the sums from overflowing. */
#define OFFSET_MAX ((uint64_t)1 << 48)
#define COUNT_MAX  0x7FFFFFFFu

typedef struct TypeName {
    const char *name;
    uint8_t type, size;
} TypeName;

/* clang-format off */
static const TypeName type_names[] = {
    {"int",      FIELD_INT,     4}, {"dword",     FIELD_UINT,    4}, {"ptr",       FIELD_POINTER, 8}, {"byte",   FIELD_BYTE,   1},
    {"wchar",    FIELD_WCHAR,   2}, {"char",      FIELD_CHAR,    1}, {"word",      FIELD_USHORT,  2}, {"uint",   FIELD_UINT,   4},
    {"long",     FIELD_INT,     4}, {"short",     FIELD_SHORT,   2}, {"ushort",    FIELD_USHORT,  2}, {"ulong",  FIELD_UINT,   4},
    {"bool",     FIELD_INT,     4}, {"boolean",   FIELD_BYTE,    1}, {"ubyte",     FIELD_BYTE,    1}, {"int64",  FIELD_INT64,  8},
    {"uint64",   FIELD_INT64,   8}, {"float",     FIELD_FLOAT,   4}, {"double",    FIELD_DOUBLE,  8}, {"hwnd",   FIELD_POINTER, 8},
    {"handle",   FIELD_POINTER, 8}, {"int_ptr",   FIELD_INT64,   8}, {"long_ptr",  FIELD_INT64,   8}, {"lresult", FIELD_INT64,  8},
    {"lparam",   FIELD_INT64,   8}, {"uint_ptr",  FIELD_INT64,   8}, {"ulong_ptr", FIELD_INT64,   8}, {"dword_ptr", FIELD_INT64, 8},
    {"wparam",   FIELD_INT64,   8},
};
/* clang-format on */

typedef struct Word {
    uint32_t start, length;
} Word;

/* One element between semicolons. */
typedef struct Element {
    Word type, name;
    bool blank; /* white space before or instead of the first word */
    bool array;
    uint32_t count;
} Element;

/* The inside of one group; level 0 is the structure itself. */
typedef struct Level {
    uint64_t offset;
    uint32_t alignment;
    uint32_t first_field;
} Level;

typedef struct Layouter {
    const uint16_t *units;
    uint32_t length, at;
    Buffer fields; /* of StructField */
    Level levels[LEVELS];
    int depth;
    uint32_t pack;
    uint32_t empty_words; /* struct and endstruct before the first field */
    bool closed_empty;    /* one of them was an endstruct */
    bool ended;           /* endstruct without struct: nothing behind it counts */
} Layouter;

/* ---- reading ---- */

static bool is_blank(uint16_t unit) { return unit == ' ' || unit == '\t'; }

static bool is_word_unit(uint16_t unit) {
    if (unit < 128) {
        uint16_t lower = unit | 0x20;
        return (lower >= 'a' && lower <= 'z') || (unit >= '0' && unit <= '9') || unit == '_';
    }
    utf8proc_category_t category = utf8proc_category(unit);
    return (category >= UTF8PROC_CATEGORY_LU && category <= UTF8PROC_CATEGORY_LO) || category == UTF8PROC_CATEGORY_ND;
}

static bool at_end(const Layouter *l) { return l->at == l->length || l->units[l->at] == ';'; }

static bool skip_blanks(Layouter *l) {
    uint32_t start = l->at;
    while (l->at < l->length && is_blank(l->units[l->at])) l->at++;
    return l->at > start;
}

static Word read_word(Layouter *l) {
    Word word = {.start = l->at};
    while (l->at < l->length && is_word_unit(l->units[l->at])) l->at++;
    word.length = l->at - word.start;
    skip_blanks(l);
    return word;
}

/* Digits as a number, not above COUNT_MAX; stops at the first other unit. */
static uint32_t read_digits(const Layouter *l, uint32_t *at) {
    uint64_t number = 0;
    for (; *at < l->length && l->units[*at] >= '0' && l->units[*at] <= '9'; ++*at) {
        number = number * 10 + (uint64_t)(l->units[*at] - '0');
        if (number > COUNT_MAX) number = COUNT_MAX;
    }
    return (uint32_t)number;
}

/* [count] */
static bool read_brackets(Layouter *l, Element *element) {
    element->count = 1;
    if (l->at == l->length || l->units[l->at] != '[') return true;
    l->at++;
    element->array = true;
    element->count = read_digits(l, &l->at);
    if (!element->count || l->at == l->length || l->units[l->at] != ']') return false;
    l->at++;
    return true;
}

static int32_t read_element(Layouter *l, Element *element) {
    *element = (Element){.blank = skip_blanks(l)};
    element->type = read_word(l);
    if (element->type.length) element->name = read_word(l);
    if (!read_brackets(l, element)) return ERROR_TYPE;
    return at_end(l) ? 0 : ERROR_TEXT;
}

static bool word_is(const Layouter *l, Word word, const char *name) {
    if (strlen(name) != word.length) return false;
    for (uint32_t i = 0; i < word.length; i++) {
        uint16_t unit = l->units[word.start + i];
        if (unit >= 'A' && unit <= 'Z') unit |= 0x20;
        if (unit != (unsigned char)name[i]) return false;
    }
    return true;
}

static const TypeName *find_type(const Layouter *l, Word word) {
    for (size_t i = 0; i < sizeof type_names / sizeof *type_names; i++) {
        if (word_is(l, word, type_names[i].name)) return &type_names[i];
    }
    return NULL;
}

/* ---- laying out ---- */

static uint64_t align_up(uint64_t offset, uint32_t alignment) { return (offset + alignment - 1) / alignment * alignment; }

static uint32_t field_count(const Layouter *l) { return (uint32_t)(l->fields.length / sizeof(StructField)); }

static int32_t open_group(Layouter *l) {
    if (!field_count(l)) l->empty_words++;
    if (++l->depth == LEVELS) return ERROR_TYPE;
    l->levels[l->depth] = (Level){.alignment = 1, .first_field = field_count(l)};
    return 0;
}

/* Puts the innermost group into the one around it. */
static void close_group(Layouter *l) {
    const Level *group = &l->levels[l->depth--];
    Level *outer = &l->levels[l->depth];
    uint64_t base = align_up(outer->offset, group->alignment);
    StructField *fields = (StructField *)(void *)l->fields.data;
    for (uint32_t i = group->first_field; i < field_count(l); i++) fields[i].offset += base;
    outer->offset = base + align_up(group->offset, group->alignment);
    if (group->alignment > outer->alignment) outer->alignment = group->alignment;
}

static void read_group_end(Layouter *l) {
    if (!l->depth) {
        l->ended = true;
        return;
    }
    if (!field_count(l)) {
        l->empty_words++;
        l->closed_empty = true;
    }
    close_group(l);
}

static int32_t read_align(Layouter *l, Word number) {
    uint32_t at = number.start;
    uint32_t pack = read_digits(l, &at);
    if (pack > 16 || (pack & (pack - 1))) return ERROR_TYPE;
    l->pack = pack ? pack : DEFAULT_PACK;
    return 0;
}

static int32_t add_field(Layouter *l, const Element *element, const TypeName *type) {
    Level *level = &l->levels[l->depth];
    if (!field_count(l) && l->closed_empty) level->offset += l->empty_words + 1;
    uint32_t alignment = type->size < l->pack ? type->size : l->pack;
    StructField field = {.type = type->type,
                         .size = type->size,
                         .array = element->array,
                         .count = element->count,
                         .name_start = element->name.start,
                         .name_length = element->name.length,
                         .offset = align_up(level->offset, alignment)};
    level->offset = field.offset + (uint64_t)type->size * element->count;
    if (level->offset > OFFSET_MAX) return ERROR_MEMORY;
    if (alignment > level->alignment) level->alignment = alignment;
    buffer_append(&l->fields, &field, sizeof field);
    return l->fields.failed ? OUT_OF_MEMORY : 0;
}

/* An element without any word: allowed as the last one, if it is blank or something stands before it. */
static int32_t read_nothing(const Layouter *l, const Element *element) {
    bool last = l->at == l->length, first = element->type.start == 0;
    return last && (element->blank || !first) ? 0 : ERROR_TYPE;
}

static int32_t add_element(Layouter *l, const Element *element) {
    if (!element->type.length) return read_nothing(l, element);
    if (word_is(l, element->type, "struct")) return l->ended ? 0 : open_group(l);
    if (word_is(l, element->type, "align")) return read_align(l, element->name);
    if (word_is(l, element->type, "endstruct")) {
        if (!l->ended) read_group_end(l);
        return 0;
    }
    const TypeName *type = find_type(l, element->type);
    if (!type) return ERROR_TYPE;
    return l->ended ? 0 : add_field(l, element, type);
}

static int32_t read_definition(Layouter *l) {
    if (!l->length) return ERROR_TEXT;
    for (;;) {
        Element element;
        int32_t error = read_element(l, &element);
        if (!error) error = add_element(l, &element);
        if (error || l->at == l->length) return error;
        l->at++;
    }
}

int32_t struct_layout(Heap *heap, const String *definition, StructLayout *layout) {
    Layouter l = {.units = definition->units, .length = definition->length, .pack = DEFAULT_PACK};
    l.levels[0].alignment = 1;
    buffer_init(&l.fields, heap);
    int32_t error = read_definition(&l);
    if (error) {
        buffer_free(&l.fields);
        return error;
    }
    while (l.depth) close_group(&l);
    uint32_t count = field_count(&l);
    uint64_t size = count ? align_up(l.levels[0].offset, l.levels[0].alignment) : l.empty_words;
    *layout = (StructLayout){(StructField *)(void *)l.fields.data, count, size};
    return 0;
}
