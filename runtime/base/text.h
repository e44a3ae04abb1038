/* Encodings: UTF-8, UTF-16 (native units), the ANSI code page 1252. Only conversions, no policy.
 *
 * UTF-16 may hold lone surrogates; in UTF-8 they become EF BF BD. Bad UTF-8 is read as U+FFFD by the rules of
 * text_utf8_to_utf16. ASCII runs take a fast loop everywhere. */
#ifndef AU3_BASE_TEXT_H
#define AU3_BASE_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* True when the bytes are valid UTF-8 (surrogates and overlong forms are not valid). */
bool text_is_utf8(const char *bytes, size_t size);

/* True when all bytes are below 128. */
bool text_is_ascii(const char *bytes, size_t size);

/* UTF-8 to UTF-16. `units` must have room for `size` units; returns the number written. Bad input: a sequence cut off by
 * the end or by an unrelated byte gives one U+FFFD, FE, FF, F8-FD and stray 80-BF one each, C0 and C1 one for each byte,
 * E0 80 AF and ED A0 80 one for the lead with its first byte and one for the last (two), F4 90 80 80 three. */
size_t text_utf8_to_utf16(const char *bytes, size_t size, uint16_t *units);

/* The number of units that text_utf8_to_utf16 would write. */
size_t text_utf16_length(const char *bytes, size_t size);

/* UTF-16 to UTF-8; `bytes` must have room for 3 * count bytes; returns the number written. */
size_t text_utf16_to_utf8(const uint16_t *units, size_t count, char *bytes);

/* The number of bytes that text_utf16_to_utf8 would write. */
size_t text_utf8_length(const uint16_t *units, size_t count);

/* Code page 1252 as Windows has it: bytes 81 8D 8F 90 9D are U+0081 and so on. */
uint16_t text_from_ansi(uint8_t byte);

/* The best byte for a unit: exact, else Windows' best fit (A-macron gives 'A'), else '?'. */
uint8_t text_to_ansi(uint16_t unit);

/* Decodes the UTF-8 character at `bytes` (size > 0); stores its length in bytes; bad input gives U+FFFD, length 1. */
uint32_t text_decode_utf8(const char *bytes, size_t size, size_t *length);

/* Must not reach a terminal as it is: control characters (those of C1 too) and marks that turn the direction of writing or end
 * lines. */
bool text_is_control(uint32_t code);

/* Encodes a code point; `bytes` must have room for 4; returns the length. */
size_t text_encode_utf8(uint32_t code, char *bytes);

#endif
