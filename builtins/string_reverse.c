/* Strings: StringReverse, which keeps together what a reader takes for one character.
 *
 * That is CR LF, surrogate pairs, letters with their marks, Hangul syllables: the "extended grapheme clusters" of Unicode 7,
 * as AutoIt has them; joined emoji came later and are taken apart. A high surrogate always takes the next unit along. */
#include "string_family.h"

#include <utf8proc.h>

static bool is_high(uint16_t unit) { return (unit & 0xFC00) == 0xD800; }

/* The code point at `at`; *size gets its units. */
static uint32_t code_at(const String *s, size_t at, size_t *size) {
    uint16_t unit = s->units[at];
    *size = is_high(unit) && at + 1 < s->length ? 2 : 1;
    return *size == 2 ? 0x10000 + ((unit & 0x3FFu) << 10 | (s->units[at + 1] & 0x3FFu)) : unit;
}

static int class_of(uint32_t code) {
    if (code >= 0x1F3FB && code <= 0x1F3FF) return UTF8PROC_BOUNDCLASS_OTHER; /* skin tones */
    int class = utf8proc_get_property((utf8proc_int32_t)code)->boundclass;
    return class == UTF8PROC_BOUNDCLASS_ZWJ ? UTF8PROC_BOUNDCLASS_EXTEND : class;
}

/* Do two characters of these classes belong together? */
static bool is_joined(int left, int right) {
    switch (left) {
    case UTF8PROC_BOUNDCLASS_CR: return right == UTF8PROC_BOUNDCLASS_LF;
    case UTF8PROC_BOUNDCLASS_LF:
    case UTF8PROC_BOUNDCLASS_CONTROL: return false;
    default: break;
    }
    switch (right) {
    case UTF8PROC_BOUNDCLASS_EXTEND:
    case UTF8PROC_BOUNDCLASS_SPACINGMARK: return true;
    case UTF8PROC_BOUNDCLASS_L:
    case UTF8PROC_BOUNDCLASS_LV:
    case UTF8PROC_BOUNDCLASS_LVT: return left == UTF8PROC_BOUNDCLASS_L;
    case UTF8PROC_BOUNDCLASS_V:
        return left == UTF8PROC_BOUNDCLASS_L || left == UTF8PROC_BOUNDCLASS_V || left == UTF8PROC_BOUNDCLASS_LV;
    case UTF8PROC_BOUNDCLASS_T:
        return left == UTF8PROC_BOUNDCLASS_V || left == UTF8PROC_BOUNDCLASS_LV || left == UTF8PROC_BOUNDCLASS_T ||
               left == UTF8PROC_BOUNDCLASS_LVT;
    case UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR: return left == UTF8PROC_BOUNDCLASS_REGIONAL_INDICATOR;
    default: return false;
    }
}

/* The end of the cluster that begins at `start`. */
static size_t cluster_end(const String *s, size_t start) {
    size_t size, end = start;
    int left = class_of(code_at(s, start, &size));
    for (end += size; end < s->length; end += size) {
        int right = class_of(code_at(s, end, &size));
        if (!is_joined(left, right)) break;
        left = right;
    }
    return end;
}

/* Nothing below U+0300 joins but CR LF. */
static bool is_simple(const String *s) {
    uint16_t joins = 0;
    for (uint32_t i = 0; i < s->length; i++) joins |= s->units[i] == '\r' || s->units[i] >= 0x300;
    return !joins;
}

/* StringReverse(text, flag): 1 reverses single units. */
Value string_reverse(Call *call) {
    const String *s = text_arg(call, 0);
    if (s->length < 2) return share_text(s);
    String *result = str_alloc(call->heap, s->length);
    if (!result) return VALUE_ABORT;
    if (number_arg(call, 1, 0) == 1 || is_simple(s)) {
        for (size_t i = 0; i < s->length; i++) result->units[i] = s->units[s->length - 1 - i];
        return from_string(result);
    }
    uint16_t *to = result->units + s->length;
    for (size_t start = 0, end; start < s->length; start = end) {
        end = cluster_end(s, start);
        to -= end - start;
        memcpy(to, s->units + start, (end - start) * sizeof *to);
    }
    return from_string(result);
}
