/* Patterns: backslash escapes and character classes, from PCRE 8 to PCRE2.
 *
 * Where PCRE2 is stricter (unknown letters after a backslash, hyphens after \w in a class) PCRE 8's reading is written out.
 * Errors are reported where PCRE 8 stands when it sees them: mostly at the last unit it looked at. */
#include "regexp_scan.h"

#include <string.h>

static bool is_in(uint16_t c, const char *set) { return c && c < 128 && strchr(set, c); }
static bool is_octal(uint16_t c) { return c >= '0' && c <= '7'; }
static bool is_hex(uint16_t c) { return is_digit(c) || (is_letter(c) && (c | 32) <= 'f'); }
static uint32_t hex_value(uint16_t c) { return (uint32_t)(is_digit(c) ? c - '0' : (c | 32) - 'a' + 10); }

static void emit_text(Scan *scan, const char *text, const uint16_t *from) {
    for (; *text; text++) scan_emit(scan, (uint8_t)*text, from);
}

/* ---- escapes that stand for one character ---- */

/* The digits of \x{...} or \o{...} begin at `digits`. */
static bool scan_braced_code(Scan *scan, const uint16_t *digits, unsigned bits) {
    const uint16_t *p = digits;
    uint32_t code = 0;
    for (; bits == 4 ? is_hex(*p) : is_octal(*p); p++) {
        if (code <= 0x10FFFF) code = code << bits | hex_value(*p);
    }
    if (code > 0x10FFFF || *p != '}' || (code >= 0xD800 && code <= 0xDFFF)) return scan_fail(scan, p);
    scan_copy(scan, p + 1);
    return true;
}

static bool scan_hex(Scan *scan) {
    const uint16_t *p = scan->p + 2;
    if (*p == '{') return p[1] == '}' ? scan_fail(scan, p + 1) : scan_braced_code(scan, p + 1, 4);
    if (is_hex(*p)) p++;
    if (p > scan->p + 2 && is_hex(*p)) p++;
    scan_copy(scan, p);
    return true;
}

static bool scan_octal(Scan *scan) {
    const uint16_t *p = scan->p + 2;
    if (*p != '{' || p[1] == '}') return scan_fail(scan, p - 1);
    return scan_braced_code(scan, p + 1, 3);
}

/* \cX: X in upper case with bit 6 turned over. */
static bool scan_control(Scan *scan) {
    const uint16_t *at = scan->p;
    uint16_t c = at[2];
    if (!c || c > 127) return scan_fail(scan, at + 2);
    if (c >= 'a' && c <= 'z') c = (uint16_t)(c - 32);
    c ^= 0x40;
    emit_text(scan, "\\x", at);
    scan_emit(scan, (uint8_t) "01234567"[c >> 4], at);
    scan_emit(scan, (uint8_t) "0123456789abcdef"[c & 15], at);
    scan->p = at + 3;
    return true;
}

/* A backslash that means nothing: the character stays. */
static void scan_plain(Scan *scan, bool in_class) {
    if (in_class && is_in(scan->p[1], "-[]^\\")) scan_emit(scan, '\\', scan->p);
    scan_emit(scan, scan->p[1], scan->p);
    scan->p += 2;
}

/* Up to three octal digits. */
static void scan_octal_digits(Scan *scan) {
    const uint16_t *p = scan->p + 1;
    for (int i = 0; i < 3 && is_octal(*p); i++) p++;
    scan_copy(scan, p);
}

/* The escapes for one character that mean the same inside and outside of classes; *known tells whether it was one. */
static bool scan_code(Scan *scan, bool in_class, bool *known) {
    uint16_t c = scan->p[1];
    *known = true;
    if (!c) return scan_fail(scan, scan->p + 1);
    if (c == 'x') return scan_hex(scan);
    if (c == 'o') return scan_octal(scan);
    if (c == 'c') return scan_control(scan);
    if (is_in(c, "LlUu")) return scan_fail(scan, scan->p + 1);
    if (is_in(c, "aefnrt") || !(is_digit(c) || is_letter(c)))
        scan_copy(scan, scan->p + 2);
    else if (is_in(c, "FIJMOTYijmqy"))
        scan_plain(scan, in_class);
    else if (c == '0')
        scan_octal_digits(scan);
    else
        *known = false;
    return true;
}

/* ---- properties ---- */

/* The names that are no scripts. */
static bool is_category(const uint16_t *name, size_t length) {
    static const char names[] = " Any C Cc Cf Cn Co Cs L L& Ll Lm Lo Lt Lu M Mc Me Mn N Nd Nl No P Pc Pd Pe Pf Pi Po Ps "
                                "S Sc Sk Sm So Xan Xps Xsp Xuc Xwd Z Zl Zp Zs ";
    char text[8] = " ";
    if (length > 3) return false;
    for (size_t i = 0; i < length; i++) text[i + 1] = name[i] < 128 ? (char)name[i] : '?';
    text[length + 1] = ' ';
    return strstr(names, text) != NULL;
}

/* Script names are written as Old_Italic; PCRE2 would take other spellings too. */
static bool is_script_name(const uint16_t *name, size_t length) {
    for (size_t i = 0; i < length; i++) {
        if (!is_letter(name[i]) && name[i] != '_') return false;
        bool upper = name[i] < 'a' && name[i] != '_';
        if (upper != (i == 0 || name[i - 1] == '_') && !(upper && name[0] == 'S' && name[i] == 'W')) return false;
    }
    return length > 2;
}

/* \pL, \p{Name}, \p{^Name}: a script means that script and no "script extensions". */
static bool scan_property(Scan *scan) {
    const uint16_t *at = scan->p, *name = at + 2, *p = name;
    if (*p != '{') {
        if (!*p || !is_category(p, 1)) return scan_fail(scan, p);
        scan_copy(scan, p + 1);
        return true;
    }
    name += 1 + (p[1] == '^');
    for (p = name; *p && *p != '}';) p++;
    if (!*p) return scan_fail(scan, p);
    size_t length = (size_t)(p - name);
    bool category = is_category(name, length);
    if (!length || (!category && !is_script_name(name, length))) return scan_fail(scan, p);
    scan_copy(scan, name);
    if (!category) emit_text(scan, "sc:", name);
    scan_copy(scan, p + 1);
    return true;
}

/* ---- references ---- */

/* \1 to \9 and above when there are so many groups to the left; else octal digits or a plain 8 or 9. */
static bool scan_numbered(Scan *scan) {
    const uint16_t *at = scan->p;
    uint32_t number;
    const uint16_t *after = scan_digits(at + 1, &number);
    if (number >= 8 && number > scan->groups) {
        if (is_octal(at[1]))
            scan_octal_digits(scan);
        else
            scan_plain(scan, false);
        scan_filled(scan);
        return true;
    }
    scan_reference(scan, number);
    scan_copy(scan, after);
    return true;
}

/* \g{n} \gn \g{-n} \g-n */
static bool scan_group_number(Scan *scan, const uint16_t *p, bool braced) {
    uint32_t number;
    bool relative = *p == '-';
    const uint16_t *after = scan_digits(p + relative, &number), *last = braced ? after : after - 1;
    if (braced && *after != '}') return scan_fail(scan, after);
    if (!number || (relative && number > scan->groups)) return scan_fail(scan, last);
    if (relative) number = scan->groups - number + 1;
    scan_reference(scan, number);
    scan_copy(scan, last + 1);
    return true;
}

static bool scan_g(Scan *scan) {
    const uint16_t *p = scan->p + 2;
    if (*p == '<' || *p == '\'') {
        uint16_t terminator = *p == '<' ? '>' : *p;
        const uint16_t *name = p + 1;
        bool by_number = is_digit(*name) || *name == '-' || *name == '+';
        if (by_number ? !scan_call_number(scan, name, terminator) : !scan_call_name(scan, name, terminator)) return false;
        while (*name != terminator) name++;
        scan_call(scan, name + 1);
        return true;
    }
    if (*p != '{') return scan_group_number(scan, p, false);
    const uint16_t *q = p + 1;
    while (is_digit(*q) || *q == '-') q++;
    if (!*q || *q == '}') return scan_group_number(scan, p + 1, true);
    if (!scan_reference_name(scan, p + 1, '}')) return false;
    while (*q != '}') q++;
    scan_copy(scan, q + 1);
    return true;
}

static bool scan_k(Scan *scan) {
    const uint16_t *p = scan->p + 2;
    uint16_t terminator = *p == '{' ? '}' : *p == '<' ? '>' : *p == '\'' ? '\'' : 0;
    if (!terminator) return scan_fail(scan, p);
    if (!scan_reference_name(scan, p + 1, terminator)) return false;
    do p++;
    while (*p != terminator);
    scan_copy(scan, p + 1);
    return true;
}

/* ---- \ outside of classes ---- */

/* \Q...\E; nothing in between is nothing at all. */
static void scan_quoted(Scan *scan) {
    const uint16_t *text = scan->p + 2, *p = text;
    while (*p && !(p[0] == '\\' && p[1] == 'E')) p++;
    const uint16_t *after = *p ? p + 2 : p;
    if (p == text) {
        scan->p = after;
        return;
    }
    scan_copy(scan, after);
    scan_filled(scan);
}

/* Places in the text: they match nothing and cannot be repeated. */
static void scan_place(Scan *scan, uint16_t c) {
    if (c == 'G') scan->pattern->uses_offset = true;
    scan_copy(scan, scan->p + 2);
    scan->quantifiable = false;
}

/* The escapes that mean something else in a class. */
static bool scan_escape_outside(Scan *scan) {
    uint16_t c = scan->p[1];
    scan->quantifiable = true;
    if (is_in(c, "AbBGKZz")) return scan_place(scan, c), true;
    if (is_digit(c)) return scan_numbered(scan);
    if (c == 'g') return scan_g(scan);
    if (c == 'k') return scan_k(scan);
    scan_filled(scan);
    if (is_in(c, "pP")) return scan_property(scan);
    if (c == 'N' && scan->p[2] == '{' && !scan_is_repeat(scan->p + 2)) return scan_fail(scan, scan->p + 1);
    scan_copy(scan, scan->p + 2); /* C d D h H N R s S v V w W X */
    return true;
}

bool scan_escape(Scan *scan) {
    uint16_t c = scan->p[1];
    if (c == 'Q') return scan_quoted(scan), true;
    if (c == 'E') return scan->p += 2, true;
    scan->levels[scan->depth].before = scan->levels[scan->depth].filled;
    bool known;
    if (!scan_code(scan, false, &known)) return false;
    if (!known) return scan_escape_outside(scan);
    scan_filled(scan);
    return true;
}

/* ---- classes ---- */

/* Is there [:...:], [.....] or [=...=] at p? Returns where it ends (at the closing sign), or NULL. */
static const uint16_t *posix_end(const uint16_t *p) {
    uint16_t sign = p[1];
    if (!is_in(sign, ":.=")) return NULL;
    for (p += 2; *p; p++) {
        if (*p == '\\' && (p[1] == ']' || p[1] == '\\'))
            p++;
        else if ((*p == '[' && p[1] == sign) || *p == ']')
            return NULL;
        else if (*p == sign && p[1] == ']')
            return p;
    }
    return NULL;
}

static bool scan_posix(Scan *scan, const uint16_t *end) {
    static const char names[] = " alpha lower upper alnum ascii blank cntrl digit graph print punct space word xdigit ";
    const uint16_t *p = scan->p;
    if (p[1] != ':') return scan_fail(scan, p);
    const uint16_t *name = p + 2 + (p[2] == '^');
    char text[10] = " ";
    size_t length = (size_t)(end - name);
    if (!length || length > 6) return scan_fail(scan, name);
    for (size_t i = 0; i < length; i++) text[i + 1] = is_letter(name[i]) ? (char)name[i] : '?';
    text[length + 1] = ' ';
    if (!strstr(names, text)) return scan_fail(scan, name);
    scan_copy(scan, end + 2);
    return true;
}

/* What stands in a class: one character or a set of them. */
typedef enum ClassItem { ITEM_WRONG, ITEM_CHAR, ITEM_SET } ClassItem;

static ClassItem scan_class_escape(Scan *scan) {
    uint16_t c = scan->p[1];
    bool known;
    if (c == 'N') return scan_fail(scan, scan->p + 1), ITEM_WRONG;
    if (!scan_code(scan, true, &known)) return ITEM_WRONG;
    if (known) return ITEM_CHAR;
    if (is_in(c, "pP")) return scan_property(scan) ? ITEM_SET : ITEM_WRONG;
    if (is_in(c, "dDhHsSvVwW")) return scan_copy(scan, scan->p + 2), ITEM_SET;
    if (is_octal(c))
        scan_octal_digits(scan);
    else if (c == 'b')
        scan_copy(scan, scan->p + 2);
    else
        scan_plain(scan, true);
    return ITEM_CHAR;
}

/* One item outside of \Q...\E. Everything that could mean more to PCRE2 gets a backslash. */
static ClassItem scan_class_item(Scan *scan) {
    const uint16_t *p = scan->p, *end = *p == '[' ? posix_end(p) : NULL;
    if (end) return scan_posix(scan, end) ? ITEM_SET : ITEM_WRONG;
    if (*p == '\\') return scan_class_escape(scan);
    if (is_in(*p, "-[]^")) scan_emit(scan, '\\', p);
    scan_copy(scan, p + 1 + ((p[0] & 0xFC00) == 0xD800 && (p[1] & 0xFC00) == 0xDC00));
    return ITEM_CHAR;
}

static uint32_t read_digits(const uint16_t *p, const uint16_t *end, unsigned bits) {
    uint32_t code = 0;
    for (; p < end; p++) {
        if (*p != '{' && *p != '}') code = code << bits | hex_value(*p);
    }
    return code;
}

/* The code of a character that scan_class_item read, escaped or not. */
static uint32_t item_code(const uint16_t *p, const uint16_t *end) {
    static const char letters[] = "abefnrt", codes[] = "\a\b\033\f\n\r\t";
    if (*p != '\\') return end - p == 2 ? 0x10000 + ((p[0] & 0x3FFu) << 10 | (p[1] & 0x3FFu)) : *p;
    uint16_t c = p[1];
    if (c == 'x') return read_digits(p + 2, end, 4);
    if (c == 'o') return read_digits(p + 2, end, 3);
    if (c == 'c') return (uint32_t)(p[2] >= 'a' && p[2] <= 'z' ? p[2] - 32 : p[2]) ^ 0x40;
    if (is_octal(c)) return read_digits(p + 1, end, 3);
    return is_in(c, letters) ? (uint8_t)codes[strchr(letters, c) - letters] : c;
}

/* Passes over \E and \Q\E. */
static void skip_empty_quotes(Scan *scan) {
    for (;;) {
        const uint16_t *p = scan->p;
        if (p[0] != '\\') return;
        if (p[1] == 'E')
            scan->p += 2;
        else if (p[1] == 'Q' && p[2] == '\\' && p[3] == 'E')
            scan->p += 4;
        else
            return;
    }
}

/* After the character that begins at `first`: the rest of a range, if this is one. */
static bool scan_range_end(Scan *scan, const uint16_t *first) {
    uint32_t code = item_code(first, scan->p);
    while (scan->p[0] == '\\' && scan->p[1] == 'E') scan->p += 2;
    const uint16_t *hyphen = scan->p;
    if (*hyphen != '-') return true;
    scan->p++;
    while (scan->p[0] == '\\' && scan->p[1] == 'E') scan->p += 2;
    const uint16_t *p = scan->p;
    if (!*p || *p == ']' || (p[0] == '\\' && p[1] == 'Q')) {
        scan->p = hyphen;
        return true;
    }
    if (*p == '[' && posix_end(p)) return scan_fail(scan, p);
    scan_emit(scan, '-', hyphen);
    ClassItem item = scan_class_item(scan);
    if (item == ITEM_WRONG) return false;
    if (item == ITEM_SET) return scan_fail(scan, p + 1);
    return item_code(p, scan->p) >= code || scan_fail(scan, scan->p - 1);
}

/* \Q...\E in a class: single characters. */
static void scan_class_quoted(Scan *scan) {
    const uint16_t *p = scan->p + 2;
    for (; *p && !(p[0] == '\\' && p[1] == 'E'); p++) {
        if (is_in(*p, "-[]^\\")) scan_emit(scan, '\\', p);
        scan_emit(scan, *p, p);
    }
    scan->p = *p ? p + 2 : p;
}

static void scan_class_start(Scan *scan) {
    scan_copy(scan, scan->p + 1);
    skip_empty_quotes(scan);
    if (*scan->p != '^') return;
    scan_copy(scan, scan->p + 1);
    skip_empty_quotes(scan);
}

static bool is_word_edge(const uint16_t *p) {
    return p[1] == '[' && p[2] == ':' && (p[3] == '<' || p[3] == '>') && p[4] == ':' && p[5] == ']' && p[6] == ']';
}

bool scan_class(Scan *scan) {
    if (is_word_edge(scan->p)) {
        scan_copy(scan, scan->p + 7);
        scan->quantifiable = true;
        return true;
    }
    if (posix_end(scan->p)) return scan_fail(scan, scan->p);
    scan->levels[scan->depth].before = scan->levels[scan->depth].filled;
    scan_class_start(scan);
    for (bool first = true; first || *scan->p != ']'; first = false) {
        const uint16_t *p = scan->p;
        if (!*p) return scan_fail(scan, p);
        if (p[0] == '\\' && p[1] == 'E') {
            scan->p += 2;
        } else if (p[0] == '\\' && p[1] == 'Q') {
            scan_class_quoted(scan);
        } else {
            ClassItem item = scan_class_item(scan);
            if (item == ITEM_WRONG || (item == ITEM_CHAR && !scan_range_end(scan, p))) return false;
        }
    }
    scan_copy(scan, scan->p + 1);
    scan_filled(scan);
    return true;
}
