/* Strings: parts, case, white space, comparing; and the table of the whole family.
 *
 * Searching and splitting are in string_search.c, StringReverse in string_reverse.c, the StringIs tests in string_test.c,
 * characters and encodings in string_code.c, StringFormat in format.c, regular expressions in regexp.c. Numbers that scripts
 * pass as counts or positions may be anything: they are clipped here, never trusted. */
#include "compare.h"
#include "string_family.h"

/* ---- length and parts ---- */

static Value string_len(Call *call) { return from_i32((int32_t)text_arg(call, 0)->length); }

/* A count of the script, clipped to 0 .. length. */
static size_t clip(int32_t count, uint32_t length) {
    if (count <= 0) return 0;
    return (uint32_t)count < length ? (uint32_t)count : length;
}

static Value string_left(Call *call) {
    const String *s = text_arg(call, 0);
    return cut_text(call, s, 0, clip(arg_int(call, 1), s->length));
}

static Value string_right(Call *call) {
    const String *s = text_arg(call, 0);
    size_t count = clip(arg_int(call, 1), s->length);
    return cut_text(call, s, s->length - count, count);
}

static Value string_trim_left(Call *call) {
    const String *s = text_arg(call, 0);
    size_t count = clip(arg_int(call, 1), s->length);
    return cut_text(call, s, count, s->length - count);
}

static Value string_trim_right(Call *call) {
    const String *s = text_arg(call, 0);
    return cut_text(call, s, 0, s->length - clip(arg_int(call, 1), s->length));
}

/* StringMid(text, start, count): a negative count means up to the end. */
static Value string_mid(Call *call) {
    const String *s = text_arg(call, 0);
    int32_t start = arg_int(call, 1), count = number_arg(call, 2, -1);
    if (start < 1 || (uint32_t)start > s->length) return VALUE_EMPTY;
    uint32_t rest = s->length - (uint32_t)start + 1;
    return cut_text(call, s, (size_t)start - 1, count < 0 ? rest : clip(count, rest));
}

/* ---- case ---- */

/* Maps the ASCII letters of 26 from `first` on; true when other units than ASCII were met (left as they were). */
static bool map_ascii(const uint16_t *from, uint16_t *to, size_t length, uint16_t first) {
    uint16_t seen = 0;
    for (size_t i = 0; i < length; i++) {
        uint16_t unit = from[i];
        seen |= unit;
        to[i] = (uint16_t)(unit ^ ((uint16_t)(unit - first) < 26 ? 32 : 0));
    }
    return seen > 127;
}

/* The text with the 26 letters from `first` on mapped, and all others by `map`. */
static Value map_case(Call *call, uint16_t first, uint16_t (*map)(uint16_t)) {
    const String *s = text_arg(call, 0);
    if (!s->length) return VALUE_EMPTY;
    String *result = str_alloc(call->heap, s->length);
    if (!result) return VALUE_ABORT;
    if (map_ascii(s->units, result->units, s->length, first)) {
        for (size_t i = 0; i < s->length; i++) result->units[i] = map(result->units[i]);
    }
    return from_string(result);
}

static Value string_upper(Call *call) { return map_case(call, 'a', unit_upper); }
static Value string_lower(Call *call) { return map_case(call, 'A', unit_lower); }

/* ---- line ends ---- */

size_t count_unit(const uint16_t *units, size_t length, uint16_t unit) {
    size_t count = 0;
    /* Sums of 16 bits in blocks let the compiler use whole vectors. */
    for (size_t block; length; units += block, length -= block) {
        block = length < 0x8000 ? length : 0x8000;
        uint16_t sum = 0;
        for (size_t i = 0; i < block; i++) sum = (uint16_t)(sum + (units[i] == unit));
        count += sum;
    }
    return count;
}

/* Every LF gains a CR, also after a CR. */
static Value string_add_cr(Call *call) {
    const String *s = text_arg(call, 0);
    size_t lines = count_unit(s->units, s->length, '\n');
    if (!lines) return share_text(s);
    String *result = str_alloc(call->heap, s->length + lines);
    if (!result) return VALUE_ABORT;
    uint16_t *to = result->units;
    for (size_t i = 0; i < s->length; i++) {
        if (s->units[i] == '\n') *to++ = '\r';
        *to++ = s->units[i];
    }
    return from_string(result);
}

static Value string_strip_cr(Call *call) {
    const String *s = text_arg(call, 0);
    size_t returns = count_unit(s->units, s->length, '\r');
    if (!returns) return share_text(s);
    if (returns == s->length) return VALUE_EMPTY;
    String *result = str_alloc(call->heap, s->length - returns);
    if (!result) return VALUE_ABORT;
    uint16_t *to = result->units;
    for (size_t i = 0; i < s->length; i++) {
        if (s->units[i] != '\r') *to++ = s->units[i];
    }
    return from_string(result);
}

/* ---- white space ---- */

static bool is_white(uint16_t unit) { return unit == ' ' || (unit >= 9 && unit <= 13) || !unit; }

/* Keeps the first of each run of white space (or nothing of it); `to` may be NULL to count only. */
static size_t squeeze(const uint16_t *from, size_t length, uint16_t *to, bool keep_first) {
    size_t kept = 0;
    bool inside = !keep_first;
    for (size_t i = 0; i < length; i++) {
        bool white = is_white(from[i]);
        if (white && inside) continue;
        inside = white || !keep_first;
        if (to) to[kept] = from[i];
        kept++;
    }
    return kept;
}

static Value squeezed(Call *call, const String *s, size_t start, size_t length, bool keep_first) {
    size_t kept = squeeze(s->units + start, length, NULL, keep_first);
    if (kept == length) return cut_text(call, s, start, length);
    if (!kept) return VALUE_EMPTY;
    String *result = str_alloc(call->heap, kept);
    if (!result) return VALUE_ABORT;
    squeeze(s->units + start, length, result->units, keep_first);
    return from_string(result);
}

enum { STRIP_LEADING = 1, STRIP_TRAILING = 2, STRIP_RUNS = 4, STRIP_ALL = 8 };

/* StringStripWS(text, flag): STRIP_ALL counts only when it stands alone. */
static Value string_strip_ws(Call *call) {
    const String *s = text_arg(call, 0);
    int32_t flag = arg_int(call, 1);
    if (flag == STRIP_ALL) return squeezed(call, s, 0, s->length, false);
    size_t start = 0, end = s->length;
    if (flag & STRIP_LEADING) {
        while (start < end && is_white(s->units[start])) start++;
    }
    if (flag & STRIP_TRAILING) {
        while (end > start && is_white(s->units[end - 1])) end--;
    }
    if (flag & STRIP_RUNS) return squeezed(call, s, start, end - start, true);
    return cut_text(call, s, start, end - start);
}

/* ---- comparing ---- */

static Value string_compare(Call *call) {
    const String *a = text_arg(call, 0), *b = text_arg(call, 1);
    int32_t flag = number_arg(call, 2, TEXT_NOCASE);
    TextMode mode = flag == TEXT_CASE || flag == TEXT_BASIC ? (TextMode)flag : TEXT_NOCASE;
    int order = str_compare(a, b, mode);
    return from_i32((order > 0) - (order < 0));
}

/* ---- the table ---- */

/* clang-format off */
const Builtin string_builtins[] = {
    /* name                  min max function               signature                                                        one line of help */
    { "Asc",                  1,  1, char_asc,              "Asc(char)",                                                     "ANSI code of the first character.", 0, FULL },
    { "AscW",                 1,  1, char_asc_wide,         "AscW(char)",                                                    "UTF-16 code of the first character.", 0, FULL },
    { "BinaryToString",       1,  2, binary_to_string,      "BinaryToString(expression [, flag = 1])",                       "Decodes bytes: 1 ANSI, 2 UTF-16 LE, 3 UTF-16 BE, 4 UTF-8.", 0, FULL },
    { "Chr",                  1,  1, char_chr,              "Chr(code)",                                                     "Character of an ANSI code 0-255.", 0, FULL },
    { "ChrW",                 1,  1, char_chr_wide,         "ChrW(code)",                                                    "Character of a UTF-16 code 0-65535.", 0, FULL },
    { "StringAddCR",          1,  1, string_add_cr,         "StringAddCR(text)",                                             "Puts a CR before each LF.", 0, FULL },
    { "StringCompare",        2,  3, string_compare,        "StringCompare(text1, text2, casesense = 0)",                    "Order of two texts: -1, 0 or 1.", 0, FULL },
    { "StringFormat",         1, 33, string_format,         "StringFormat(format, var1, ...)",                               "Text with values put in, as C's printf does.", 0, FULL },
    { "StringFromASCIIArray", 1,  4, string_from_array,     "StringFromASCIIArray(array, start = 0, end = -1, encoding = 0)", "Joins an array of character codes.", 0, FULL },
    { "StringInStr",          2,  6, string_in_str,         "StringInStr(text, find, casesense = 0, occurrence = 1, start = 1, count)", "Position of a text in another, 0 when not found.", 0, FULL },
    { "StringIsAlNum",        1,  1, string_is_alnum,       "StringIsAlNum(text)",                                           "1 when all characters are letters or digits.", 0, FULL },
    { "StringIsAlpha",        1,  1, string_is_alpha,       "StringIsAlpha(text)",                                           "1 when all characters are letters.", 0, FULL },
    { "StringIsASCII",        1,  1, string_is_ascii,       "StringIsASCII(text)",                                           "1 when all characters are below 128.", 0, FULL },
    { "StringIsDigit",        1,  1, string_is_digit,       "StringIsDigit(text)",                                           "1 when all characters are digits.", 0, FULL },
    { "StringIsFloat",        1,  1, string_is_float,       "StringIsFloat(text)",                                           "1 when the text is a number with a decimal point.", 0, FULL },
    { "StringIsInt",          1,  1, string_is_int,         "StringIsInt(text)",                                             "1 when the text is a whole number.", 0, FULL },
    { "StringIsLower",        1,  1, string_is_lower,       "StringIsLower(text)",                                           "1 when all characters are lower-case letters.", 0, FULL },
    { "StringIsSpace",        1,  1, string_is_space,       "StringIsSpace(text)",                                           "1 when all characters are white space.", 0, FULL },
    { "StringIsUpper",        1,  1, string_is_upper,       "StringIsUpper(text)",                                           "1 when all characters are upper-case letters.", 0, FULL },
    { "StringIsXDigit",       1,  1, string_is_xdigit,      "StringIsXDigit(text)",                                          "1 when all characters are hexadecimal digits.", 0, FULL },
    { "StringLeft",           2,  2, string_left,           "StringLeft(text, count)",                                       "First count characters of text.", 0, FULL },
    { "StringLen",            1,  1, string_len,            "StringLen(text)",                                               "Number of characters (UTF-16 units).", 0, FULL },
    { "StringLower",          1,  1, string_lower,          "StringLower(text)",                                             "Text in lower case.", 0, FULL },
    { "StringMid",            2,  3, string_mid,            "StringMid(text, start, count = -1)",                            "Part of text from a position on.", 0, FULL },
    { "StringRegExp",         2,  4, string_regexp,         "StringRegExp(text, pattern, flag = 0, offset = 1)",             "Tests or collects matches of a regular expression.", 0, FULL },
    { "StringRegExpReplace",  3,  4, string_regexp_replace, "StringRegExpReplace(text, pattern, replacement, count = 0)",    "Replaces matches of a regular expression.", 0, FULL },
    { "StringReplace",        3,  5, string_replace,        "StringReplace(text, find/start, replacement, occurrence = 0, casesense = 0)", "Replaces a text, or overwrites from a position on.", 0, FULL },
    { "StringReverse",        1,  2, string_reverse,        "StringReverse(text, flag = 0)",                                 "Text from its end to its start.", 0, FULL },
    { "StringRight",          2,  2, string_right,          "StringRight(text, count)",                                      "Last count characters of text.", 0, FULL },
    { "StringSplit",          2,  3, string_split,          "StringSplit(text, delimiters, flag = 0)",                       "Parts between delimiters, as an array.", 0, FULL },
    { "StringStripCR",        1,  1, string_strip_cr,       "StringStripCR(text)",                                           "Text without any CR.", 0, FULL },
    { "StringStripWS",        2,  2, string_strip_ws,       "StringStripWS(text, flag)",                                     "Strips white space: 1 leading, 2 trailing, 4 runs, 8 all.", 0, FULL },
    { "StringToASCIIArray",   1,  4, string_to_array,       "StringToASCIIArray(text, start = 0, end, encoding = 0)",        "Array of the character codes of text.", 0, FULL },
    { "StringToBinary",       1,  2, string_to_binary,      "StringToBinary(expression, flag = 1)",                          "Encodes text: 1 ANSI, 2 UTF-16 LE, 3 UTF-16 BE, 4 UTF-8.", 0, FULL },
    { "StringTrimLeft",       2,  2, string_trim_left,      "StringTrimLeft(text, count)",                                   "Text without its first count characters.", 0, FULL },
    { "StringTrimRight",      2,  2, string_trim_right,     "StringTrimRight(text, count)",                                  "Text without its last count characters.", 0, FULL },
    { "StringUpper",          1,  1, string_upper,          "StringUpper(text)",                                             "Text in upper case.", 0, FULL },
};
/* clang-format on */

const int string_builtins_count = sizeof string_builtins / sizeof string_builtins[0];
