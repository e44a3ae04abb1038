/* Strings: counted runs of UTF-16 units (any unit may occur, NUL and lone surrogates too), immutable for the script,
 * with spare room so that an unshared one can be appended to in place. */
#ifndef AU3_RUNTIME_STR_H
#define AU3_RUNTIME_STR_H

#include "value.h"

#include <stddef.h>

/* head.flags: what is known of the content; appending forgets it. */
enum {
    STRING_READ_ONLY = 1, /* in constant memory: nothing may be kept in it */
    STRING_CHECKED = 2,   /* it has been looked for lone surrogates */
    STRING_LONE = 4       /* and has some */
};

struct String {
    Block head;
    uint32_t length;   /* units */
    uint32_t capacity; /* units */
    uint32_t hash;     /* 0: not computed yet; written by str_hash only */
    uint16_t units[];
};

/* Length limit of one string, in units. */
#define STRING_MAX 0x7FFFFF00u

/* The empty string; immortal. */
extern const String string_empty;
#define VALUE_EMPTY from_string((String *)(uintptr_t)&string_empty)

/* The string of one unit below 128; immortal, nothing is allocated. */
Value str_char(uint8_t c);

/* The constructors below return ABORT when memory runs out. */

/* A string of `length` units whose content the caller fills in at once; NULL when memory runs out. */
String *str_alloc(Heap *heap, size_t length);
Value str_new(Heap *heap, const uint16_t *units, size_t length);
Value str_from_unit(Heap *heap, uint16_t unit);
/* From UTF-8 (see base/text.h for bad input) or plain ASCII. */
Value str_from_utf8(Heap *heap, const char *bytes, size_t size);
Value str_from_ascii(Heap *heap, const char *text);
Value str_from_ansi(Heap *heap, const char *bytes, size_t size);
Value str_substring(Heap *heap, const String *s, size_t start, size_t length); /* must lie inside */
Value str_concat(Heap *heap, const String *a, const String *b);

/* Appends to the string in *place (an owned String value), in place when it is unshared, growing by half. On failure *place
 * is ABORT and false is returned. */
bool str_append(Heap *heap, Value *place, const uint16_t *units, size_t length);
bool str_append_ascii(Heap *heap, Value *place, const char *text, size_t length);

/* Never 0. */
uint32_t str_hash(const String *s);
bool str_equal(const String *a, const String *b);
bool str_equal_ascii(const String *s, const char *text);
/* Equal without regard to the case of ASCII letters. */
bool str_equal_ascii_nocase(const String *s, const char *text);

/* A NUL-terminated UTF-8 copy in memory of `heap` (mem_free); *size (may be NULL) gets its length. NULL when memory runs out.
 */
char *str_to_utf8(Heap *heap, const String *s, size_t *size);

/* Builds a string piece by piece. Failure is sticky; strbuf_take then gives ABORT. */
typedef struct StrBuf {
    Heap *heap;
    String *string; /* NULL while empty */
    bool failed;
} StrBuf;

void strbuf_init(StrBuf *buf, Heap *heap);
void strbuf_free(StrBuf *buf);
/* Room for `more` further units; returns where they go (NULL after failure); the caller adds to string->length. */
uint16_t *strbuf_reserve(StrBuf *buf, size_t more);
void strbuf_append(StrBuf *buf, const uint16_t *units, size_t length);
void strbuf_append_unit(StrBuf *buf, uint16_t unit);
void strbuf_append_ascii(StrBuf *buf, const char *text, size_t length);
void strbuf_append_utf8(StrBuf *buf, const char *bytes, size_t size);
/* The text form of any value. */
void strbuf_append_value(StrBuf *buf, Value v);
/* The string built so far; the buffer is empty again. */
Value strbuf_take(StrBuf *buf);

#endif
