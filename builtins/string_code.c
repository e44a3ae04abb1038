/* Strings: characters and their codes, arrays of codes, encoded bytes.
 *
 * "ANSI" is code page 1252 (base/text.h). The encodings of the two groups have different numbers: arrays of codes use 0 to
 * 2, binaries 1 to 4. */
#include "array.h"
#include "base/text.h"
#include "binary.h"
#include "string_family.h"

/* ---- single characters ---- */

Value char_asc(Call *call) {
    const String *s = text_arg(call, 0);
    return from_i32(s->length ? text_to_ansi(s->units[0]) : 0);
}

Value char_asc_wide(Call *call) {
    const String *s = text_arg(call, 0);
    return from_i32(s->length ? s->units[0] : 0);
}

/* A code above 0: its unit. Below 0 the low 16 bits count, and if they are 0 the text is empty. */
static Value unit_of_code(Call *call, int32_t code, uint16_t unit) {
    if (unit < 128 && unit) return str_char((uint8_t)unit);
    if (!unit && code) return VALUE_EMPTY;
    return str_from_unit(call->heap, unit);
}

Value char_chr(Call *call) {
    int32_t code = arg_int(call, 0);
    if (code > 255) return fail(call, 1, 0, VALUE_EMPTY);
    return unit_of_code(call, code, code < 0 ? (uint16_t)code : text_from_ansi((uint8_t)code));
}

Value char_chr_wide(Call *call) {
    int32_t code = arg_int(call, 0);
    if (code > 0xFFFF) return fail(call, 1, 0, VALUE_EMPTY);
    return unit_of_code(call, code, (uint16_t)code);
}

/* ---- arrays of codes ---- */

enum { CODES_UNITS, CODES_ANSI, CODES_UTF8 };

static Value array_of_codes(Call *call, const uint16_t *units, size_t length, int32_t encoding) {
    Array *array = array_new_1d(call->heap, (uint32_t)length);
    if (!array) return VALUE_ABORT;
    for (size_t i = 0; i < length; i++) {
        array->items[i] = from_i32(encoding == CODES_ANSI ? text_to_ansi(units[i]) : units[i]);
    }
    return from_block(array);
}

static Value array_of_utf8(Call *call, const uint16_t *units, size_t length) {
    size_t size = text_utf8_length(units, length);
    Array *array = array_new_1d(call->heap, (uint32_t)size);
    char *bytes = array ? mem_alloc(call->heap, size) : NULL;
    if (bytes) {
        text_utf16_to_utf8(units, length, bytes);
        for (size_t i = 0; i < size; i++) array->items[i] = from_i32((uint8_t)bytes[i]);
    } else if (array) {
        value_free(from_block(array));
    }
    mem_free(bytes);
    return bytes ? from_block(array) : VALUE_ABORT;
}

/* StringToASCIIArray(text, start, end, encoding): end is exclusive, but one code is given at least: past the last
 * character that is 0, and no byte. */
Value string_to_array(Call *call) {
    static const uint16_t nothing = 0;
    const String *s = text_arg(call, 0);
    int32_t start = arg_int_or(call, 1, 0), end = number_arg(call, 2, -1), encoding = number_arg(call, 3, CODES_UNITS);
    if (start < 0 || (uint32_t)start > s->length || (end >= 0 && end < start)) return VALUE_EMPTY;
    if (end < 0 || (uint32_t)end > s->length) end = (int32_t)s->length;
    bool bytes = encoding == CODES_ANSI || encoding == CODES_UTF8;
    if ((uint32_t)start == s->length) return array_of_codes(call, &nothing, !bytes, CODES_UNITS);
    size_t length = end > start ? (size_t)(end - start) : 1;
    if (encoding == CODES_UTF8) return array_of_utf8(call, s->units + start, length);
    return array_of_codes(call, s->units + start, length, encoding);
}

static Value text_of_units(Call *call, const Value *codes, size_t count) {
    String *result = str_alloc(call->heap, count);
    if (!result) return VALUE_ABORT;
    for (size_t i = 0; i < count; i++) result->units[i] = (uint16_t)to_i32(codes[i]);
    return from_string(result);
}

/* Bytes up to the first that is 0. */
static Value text_of_bytes(Call *call, const Value *codes, size_t count, int32_t encoding) {
    char *bytes = mem_alloc(call->heap, count);
    size_t size = 0;
    if (!bytes) return VALUE_ABORT;
    while (size < count && (bytes[size] = (char)to_i32(codes[size])) != 0) size++;
    Value result = encoding == CODES_ANSI ? str_from_ansi(call->heap, bytes, size) : str_from_utf8(call->heap, bytes, size);
    mem_free(bytes);
    return result;
}

/* StringFromASCIIArray(array, start, end, encoding) */
Value string_from_array(Call *call) {
    if (!is_array(call->args[0])) return fail(call, 1, 0, VALUE_EMPTY);
    const Array *array = as_array(call->args[0]);
    int32_t start = number_arg(call, 1, 0), end = number_arg(call, 2, -1), encoding = number_arg(call, 3, CODES_UNITS);
    if (end < 0 || (uint32_t)end > array->count) end = (int32_t)array->count;
    if (start < 0 || end <= start) return VALUE_EMPTY;
    const Value *codes = array->items + start;
    size_t count = (size_t)(end - start);
    if (encoding == CODES_ANSI || encoding == CODES_UTF8) return text_of_bytes(call, codes, count, encoding);
    return text_of_units(call, codes, count);
}

/* ---- binaries ---- */

enum { BYTES_UTF16_LE = 2, BYTES_UTF16_BE = 3, BYTES_UTF8 = 4 };

static Value bytes_of_units(Call *call, const String *s, bool swapped) {
    Value result = binary_new(call->heap, NULL, s->length * (size_t)2);
    if (is_abort(result)) return result;
    uint8_t *bytes = as_binary(result)->bytes;
    for (uint32_t i = 0; i < s->length; i++) {
        bytes[2 * i + swapped] = (uint8_t)s->units[i];
        bytes[2 * i + !swapped] = (uint8_t)(s->units[i] >> 8);
    }
    return result;
}

static Value bytes_of_ansi(Call *call, const String *s) {
    Value result = binary_new(call->heap, NULL, s->length);
    if (is_abort(result)) return result;
    uint8_t *bytes = as_binary(result)->bytes;
    for (uint32_t i = 0; i < s->length; i++) bytes[i] = text_to_ansi(s->units[i]);
    return result;
}

static Value bytes_of_utf8(Call *call, const String *s) {
    Value result = binary_new(call->heap, NULL, text_utf8_length(s->units, s->length));
    if (!is_abort(result)) text_utf16_to_utf8(s->units, s->length, (char *)as_binary(result)->bytes);
    return result;
}

/* StringToBinary(text, flag): always encodes, also a text that looks like 0x... */
Value string_to_binary(Call *call) {
    const String *s = text_arg(call, 0);
    switch (number_arg(call, 1, 1)) {
    case BYTES_UTF16_LE: return bytes_of_units(call, s, false);
    case BYTES_UTF16_BE: return bytes_of_units(call, s, true);
    case BYTES_UTF8: return bytes_of_utf8(call, s);
    default: return bytes_of_ansi(call, s);
    }
}

static Value text_of_utf16(Call *call, const Binary *b, bool swapped) {
    if (b->size % 2) return fail(call, 2, 0, VALUE_EMPTY);
    String *result = str_alloc(call->heap, b->size / 2);
    if (!result) return VALUE_ABORT;
    for (uint32_t i = 0; i < b->size; i += 2) {
        result->units[i / 2] = (uint16_t)(b->bytes[i + swapped] | b->bytes[i + !swapped] << 8);
    }
    return from_string(result);
}

/* BinaryToString(expression, flag): takes what Binary() takes. */
Value binary_to_string(Call *call) {
    Value converted = binary_from_value(call->heap, call->args[0]);
    if (is_abort(converted)) return converted;
    const Binary *b = as_binary(converted);
    int32_t flag = number_arg(call, 1, 1);
    Value result;
    if (!b->size)
        result = fail(call, 1, 0, VALUE_EMPTY);
    else if (flag == BYTES_UTF16_LE || flag == BYTES_UTF16_BE)
        result = text_of_utf16(call, b, flag == BYTES_UTF16_BE);
    else if (flag == BYTES_UTF8)
        result = str_from_utf8(call->heap, (const char *)b->bytes, b->size);
    else
        result = str_from_ansi(call->heap, (const char *)b->bytes, b->size);
    value_free(converted);
    return result;
}
