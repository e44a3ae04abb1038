/* What the files of the string family share: the argument readers and the functions that string.c lists in its table. */
#ifndef AU3_BUILTINS_STRING_FAMILY_H
#define AU3_BUILTINS_STRING_FAMILY_H

#include "builtin.h"

/* The text of argument i; a String costs nothing. */
static inline const String *text_arg(Call *call, int i) {
    return i < call->count && is_string(call->args[i]) ? as_string(call->args[i]) : arg_str(call, i);
}

/* A number that may be left out. The keyword Default counts as -1 here, as in AutoIt, not as left out. */
static inline int32_t number_arg(const Call *call, int i, int32_t fallback) {
    return i < call->count ? arg_int(call, i) : fallback;
}

/* The whole text as a result. */
static inline Value share_text(const String *s) { return value_copy(from_string((String *)(uintptr_t)s)); }

/* The part of `s` that begins at `start`; must lie inside. One ASCII character allocates nothing. */
static inline Value cut_text(Call *call, const String *s, size_t start, size_t length) {
    if (length == 1 && s->units[start] < 128) return str_char((uint8_t)s->units[start]);
    return length ? str_substring(call->heap, s, start, length) : VALUE_EMPTY;
}

/* How many of the units equal `unit`. */
size_t count_unit(const uint16_t *units, size_t length, uint16_t unit);

/* string_reverse.c */
Value string_reverse(Call *call);

/* string_search.c */
Value string_in_str(Call *call);
Value string_replace(Call *call);
Value string_split(Call *call);

/* string_test.c */
Value string_is_alnum(Call *call);
Value string_is_alpha(Call *call);
Value string_is_ascii(Call *call);
Value string_is_digit(Call *call);
Value string_is_float(Call *call);
Value string_is_int(Call *call);
Value string_is_lower(Call *call);
Value string_is_space(Call *call);
Value string_is_upper(Call *call);
Value string_is_xdigit(Call *call);

/* string_code.c */
Value char_asc(Call *call);
Value char_asc_wide(Call *call);
Value char_chr(Call *call);
Value char_chr_wide(Call *call);
Value string_to_array(Call *call);
Value string_from_array(Call *call);
Value string_to_binary(Call *call);
Value binary_to_string(Call *call);

/* format.c */
Value string_format(Call *call);

/* regexp.c */
Value string_regexp(Call *call);
Value string_regexp_replace(Call *call);

#endif
