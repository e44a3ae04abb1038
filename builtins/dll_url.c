/* The URL functions of shlwapi. A URL is scheme, ':' and the rest; behind "//" the rest begins with a server. Results are
 * HRESULTs: 0, 1 (nothing to do), or an error. */
#include "dll_path.h"

#include "compare.h"

#define URL_UNESCAPE       0x10000000u
#define URL_ESCAPE_UNSAFE  0x20000000u
#define URL_SPACES_ONLY    0x04000000u
#define URL_AS_IT_IS       0x08000000u
#define URL_PATH_FORM      0x80000000u /* of a file: with backslashes */
#define URL_ESCAPE_PERCENT 0x00001000u
#define URL_SEGMENT_ONLY   0x00002000u
#define URL_ESCAPE_UTF8    0x00040000u
#define URL_NO_EXTRA       0x02000000u
#define URL_ANY_ESCAPE     (URL_ESCAPE_UNSAFE | URL_SPACES_ONLY | URL_ESCAPE_PERCENT | URL_SEGMENT_ONLY | URL_NO_EXTRA)
#define BAD_SYNTAX         0x80041001u

/* ---- parts ---- */

static bool scheme_unit(uint16_t unit) {
    uint16_t lower = unit | 32;
    return (lower >= 'a' && lower <= 'z') || (unit >= '0' && unit <= '9') || unit == '+' || unit == '-' || unit == '.';
}

/* The length of the scheme, 0 when there is none; a single letter is a drive. */
static uint32_t scheme_length(const ShortText *url) {
    uint32_t length = 0;
    while (length < url->length && scheme_unit(url->units[length])) length++;
    return length > 1 && length < url->length && url->units[length] == ':' ? length : 0;
}

/* The numbers of Windows for schemes, as far as they are named here. */
enum {
    SCHEME_FTP = 1,
    SCHEME_HTTP = 2,
    SCHEME_GOPHER = 3,
    SCHEME_MAILTO = 4,
    SCHEME_NNTP = 6,
    SCHEME_TELNET = 7,
    SCHEME_FILE = 9,
    SCHEME_HTTPS = 11,
    SCHEME_SNEWS = 13
};

static int scheme_number(const ShortText *url) {
    static const char *const schemes[] = {
        "ftp:", "http:",  "gopher:", "mailto:", "news:",  "nntp:",       "telnet:",   "wais:",  "file:",
        "mk:",  "https:", "shell:",  "snews:",  "local:", "javascript:", "vbscript:", "about:", "res:"};
    for (int i = 0; i < 18; i++) {
        if (short_has(url, 0, schemes[i])) return i + 1;
    }
    return 0;
}

static bool is_slash(uint16_t unit) { return unit == '/' || unit == '\\'; }

/* Where the path begins: behind "scheme://server". */
static uint32_t path_start(const ShortText *url) {
    uint32_t at = scheme_length(url);
    if (at) at++;
    if (!is_slash(url->units[at]) || !is_slash(url->units[at + 1])) return at;
    for (at += 2; at < url->length && !strchr("/\\?#", url->units[at]);) at++;
    return at;
}

static uint32_t path_end(const ShortText *url, uint32_t at) {
    while (at < url->length && url->units[at] != '?' && url->units[at] != '#') at++;
    return at;
}

/* ---- escaping ---- */

#define SEGMENT_SET "\"#&/<>?[\\]^`{|}"

/* Which units of a URL are escaped, besides blanks, controls and what is no ASCII. */
typedef struct EscapeRule {
    const char *escaped, *ends; /* behind one of the second nothing is */
    bool percent, utf8;
} EscapeRule;

static EscapeRule escape_rule(const ShortText *url, uint32_t flags) {
    uint32_t scheme = scheme_length(url);
    int number = scheme_number(url);
    EscapeRule rule = {"\"&<>[\\]^`{|}", "?#", flags & URL_ESCAPE_PERCENT, flags & URL_ESCAPE_UTF8};
    if (flags & URL_SEGMENT_ONLY || number == SCHEME_MAILTO)
        rule.escaped = SEGMENT_SET, rule.ends = "";
    else if (number == SCHEME_FILE)
        rule.escaped = "\"#&<>[\\]^`{|}", rule.ends = "?";
    else if (scheme && !is_slash(url->units[scheme + 1]))
        rule.escaped = "\"&/<>[\\]^`{|}";
    return rule;
}

static void add_byte(ShortText *out, uint8_t byte) {
    static const char digits[] = "0123456789ABCDEF";
    char escape[4] = {'%', digits[byte >> 4], digits[byte & 15], 0};
    short_add_ascii(out, escape);
}

static void add_utf8(ShortText *out, uint16_t unit) {
    if (unit < 0x80) return add_byte(out, (uint8_t)unit);
    if (unit >= 0x800) add_byte(out, (uint8_t)(0xE0 | unit >> 12));
    add_byte(out, (uint8_t)(unit < 0x800 ? 0xC0 | unit >> 6 : 0x80 | (unit >> 6 & 63)));
    add_byte(out, (uint8_t)(0x80 | (unit & 63)));
}

static void add_escaped(ShortText *out, uint16_t unit, const EscapeRule *rule) {
    bool plain = unit > ' ' && unit < 127 && !strchr(rule->escaped, unit) && (unit != '%' || !rule->percent);
    if (plain || (unit > 255 && !rule->utf8))
        short_add(out, &unit, 1);
    else if (rule->utf8)
        add_utf8(out, unit);
    else
        add_byte(out, (uint8_t)unit);
}

/* The slashes of "file:" as UrlEscape leaves them: three for a place here, two before a server. */
static uint32_t escape_file_start(const ShortText *url, ShortText *out) {
    uint32_t at = 5, slashes = 0;
    short_add(out, url->units, at);
    while (is_slash(url->units[at + slashes])) slashes++;
    if (slashes) short_add_ascii(out, slashes == 1 || slashes == 3 ? "///" : "//");
    return at + slashes;
}

static void escape(const ShortText *url, uint32_t flags, ShortText *out) {
    EscapeRule rule = escape_rule(url, flags);
    int number = scheme_number(url);
    bool turn = !(flags & URL_SEGMENT_ONLY) && (number == SCHEME_HTTP || number == SCHEME_HTTPS || number == SCHEME_FILE);
    bool ended = false;
    out->length = 0;
    for (uint32_t i = turn && number == SCHEME_FILE ? escape_file_start(url, out) : 0; i < url->length; i++) {
        uint16_t unit = turn && url->units[i] == '\\' ? '/' : url->units[i];
        ended = ended || (unit < 128 && strchr(rule.ends, unit));
        bool blanks = flags & URL_SPACES_ONLY;
        if (blanks && unit == ' ')
            add_byte(out, ' ');
        else if (blanks || ended)
            short_add(out, &unit, 1);
        else
            add_escaped(out, unit, &rule);
    }
    short_cut(out, out->length);
}

static int hex_digit(uint16_t unit) {
    if (unit >= '0' && unit <= '9') return unit - '0';
    uint16_t lower = unit | 32;
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}

static void unescape(const ShortText *text, ShortText *out) {
    out->length = 0;
    for (uint32_t i = 0; i < text->length; i++) {
        uint16_t unit = text->units[i];
        int high = unit == '%' ? hex_digit(text->units[i + 1]) : -1, low = high < 0 ? -1 : hex_digit(text->units[i + 2]);
        if (low >= 0) unit = text_from_ansi((uint8_t)(high << 4 | low)), i += 2;
        short_add(out, &unit, 1);
    }
    short_cut(out, out->length);
}

/* Makes a path a URL of the scheme file. */
static void path_url(ShortText *path) {
    ShortText out = {.length = 0};
    EscapeRule rule = {"\"#%&<>[]^`{|}", "", false, false};
    bool server = is_slash(path->units[0]) && path->units[1] == path->units[0];
    bool rooted = is_slash(path->units[0]) || path->units[1] == ':';
    short_add_ascii(&out, server || !rooted ? "file:" : path->units[0] == '/' ? "file://" : "file:///");
    for (uint32_t i = 0; i < path->length; i++) add_escaped(&out, path->units[i] == '\\' ? '/' : path->units[i], &rule);
    *path = out;
}

/* ---- simplifying ---- */

/* What a URL is made of while it is simplified: `slash` is what stands for slashes, 0: they stay. */
typedef struct Simple {
    const ShortText *from;
    ShortText *out;
    uint32_t at; /* what is read next */
    uint16_t slash;
} Simple;

static uint16_t simple_unit(const Simple *s, uint32_t more) { return s->from->units[s->at + more]; }

static void simple_copy(Simple *s) {
    uint16_t unit = simple_unit(s, 0);
    if (s->slash && is_slash(unit)) unit = s->slash;
    short_add(s->out, &unit, 1);
    s->at++;
}

static void simple_rest(Simple *s) {
    while (s->at < s->from->length) simple_copy(s);
}

/* Takes "./" away, and ".." with the part before it, as long as there is one behind the root. */
static bool simple_dots(Simple *s, uint32_t root) {
    if (simple_unit(s, 0) != '.') return false;
    if (is_slash(simple_unit(s, 1))) return s->at += 2, true;
    if (simple_unit(s, 1) != '.') return false;
    uint16_t behind = simple_unit(s, 2);
    if (!(is_slash(behind) || behind == '?' || behind == '#' || !behind)) return false;
    uint32_t length = s->out->length;
    if (length <= root + 1) return false;
    for (length--; length > root && !is_slash(s->out->units[length - 1]);) length--;
    short_cut(s->out, length);
    s->at += is_slash(behind) ? 3 : 2;
    return true;
}

/* A path: dots right behind the root stay. */
static void simple_path(Simple *s) {
    uint32_t root = s->out->length;
    while (s->at < s->from->length) {
        bool slash = is_slash(simple_unit(s, 0));
        simple_copy(s);
        while (slash && simple_dots(s, root)) {}
    }
}

static bool is_alnum(uint16_t unit) { return scheme_unit(unit) && unit > '.'; }
static bool is_server_unit(uint16_t unit) { return is_alnum(unit) || unit == '-' || unit == '.' || unit == ':'; }

/* The slashes behind "file://": one for a drive or a single one, none before a server. */
static void simple_file_slashes(Simple *s) {
    uint32_t more = 0;
    while (is_slash(simple_unit(s, more))) more++;
    s->at += more;
    bool drive = is_alnum(simple_unit(s, 0)) && simple_unit(s, 1) == ':', path = s->slash == '\\';
    if (path && !drive) short_add_ascii(s->out, more == 1 ? "\\" : "\\\\");
    if (!path && (drive || more == 1)) short_add_ascii(s->out, "/");
}

/* A server (name:port) and the path behind it; a server that has anything else is left as it is, with what follows. */
static void simple_server(Simple *s, bool dots_stay) {
    if (s->at == s->from->length || !is_server_unit(simple_unit(s, 0))) return simple_rest(s);
    while (is_server_unit(simple_unit(s, 0))) simple_copy(s);
    uint16_t slash = s->slash ? s->slash : '/';
    if (s->at == s->from->length) short_add(s->out, &slash, 1);
    while (is_slash(simple_unit(s, 0))) simple_copy(s);
    bool path = s->out->length && is_slash(s->out->units[s->out->length - 1]);
    if (path && !dots_stay)
        simple_path(s);
    else
        simple_rest(s);
}

static bool has_exactly(const ShortText *text, const char *ascii) {
    for (uint32_t i = 0; ascii[i]; i++) {
        if (text->units[i] != (uint8_t)ascii[i]) return false;
    }
    return true;
}

/* The scheme is anything up to a colon that begins with two letters or digits; file and http (in small letters) have their
 * backslashes turned. */
static void simplify(Simple *s, uint32_t flags) {
    const ShortText *url = s->from;
    bool dots_stay = flags & URL_AS_IT_IS, file = has_exactly(url, "file:");
    bool turned = file || has_exactly(url, "http:");
    uint32_t colon = short_find(url, ':', 2);
    if (url->units[0] == '/' && !dots_stay) {
        while (is_slash(simple_unit(s, 0))) simple_copy(s);
        return simple_path(s);
    }
    if (!is_alnum(url->units[0]) || !is_alnum(url->units[1]) || colon == url->length) return simple_rest(s);
    while (s->at <= colon + 1 && s->at < url->length) simple_copy(s);
    if (turned) s->slash = file && flags & URL_PATH_FORM ? '\\' : '/';
    if (simple_unit(s, 0) != '/' && !(turned && url->units[colon + 1] == '/' && is_slash(simple_unit(s, 0))))
        return dots_stay ? simple_rest(s) : simple_path(s);
    s->at++;
    short_add_ascii(s->out, "/");
    if (file) simple_file_slashes(s);
    simple_server(s, dots_stay);
}

static void canonical(const ShortText *given, uint32_t flags, ShortText *out) {
    ShortText plain = {.length = 0};
    Simple s = {given, &plain, 0, 0};
    if (given->units[0] && given->units[1] == ':') {
        bool path = flags & URL_PATH_FORM;
        s.slash = path ? '\\' : '/';
        if (!path) flags |= URL_ESCAPE_UNSAFE;
        short_add_ascii(&plain, path ? "file://" : "file:///");
        simple_rest(&s);
    } else {
        simplify(&s, flags);
    }
    while (plain.length && plain.units[plain.length - 1] <= ' ') short_cut(&plain, plain.length - 1);
    short_cut(&plain, plain.length);
    *out = plain;
    if (flags & URL_UNESCAPE) {
        unescape(&plain, out);
        plain = *out;
    }
    if (flags & URL_ANY_ESCAPE) escape(&plain, flags, out);
}

/* UrlCanonicalize(url, buffer, size, flags) */
static uint64_t url_canonicalize(Native *n) {
    ShortText url, out;
    if (!short_read(n, 0, &url)) return E_INVALID_RESULT;
    canonical(&url, nat_u32(n, 3), &out);
    return short_give(n, &out, 1, 2);
}

static uint64_t url_escape(Native *n) {
    ShortText url, out;
    if (!short_read(n, 0, &url)) return E_INVALID_RESULT;
    escape(&url, nat_u32(n, 3), &out);
    return short_give(n, &out, 1, 2);
}

/* UrlUnescape(url, buffer, size, flags): flag 0x100000 is "in place" */
static uint64_t url_unescape(Native *n) {
    ShortText url, out;
    if (!short_read(n, 0, &url)) return E_INVALID_RESULT;
    unescape(&url, &out);
    if (!(nat_u32(n, 3) & 0x00100000)) return short_give(n, &out, 1, 2);
    short_write(n, 0, &out);
    return 0;
}

/* Where what stays of a base ends when something relative comes behind it. */
static uint32_t combine_cut(const ShortText *base, const ShortText *more) {
    uint32_t start = path_start(base), cut = path_end(base, start);
    if (more->units[0] == '#') return short_find(base, '#', 0);
    if (short_has(more, 0, "//")) return scheme_length(base) + 1;
    if (more->units[0] == '/') return start;
    while (cut > start && base->units[cut - 1] != '/') cut--;
    return cut;
}

/* Is it relative to a base? Its scheme may be that of the base when no "//" follows; it is cut off then. */
static bool combine_relative(const ShortText *base, ShortText *more) {
    uint32_t own = scheme_length(base), scheme = scheme_length(more);
    if (!own || (more->units[0] && more->units[1] == ':')) return false;
    if (!scheme) return true;
    bool same = scheme == own && !short_has(more, scheme, "://");
    for (uint32_t i = 0; same && i < own; i++) same = (more->units[i] | 32) == (base->units[i] | 32);
    if (!same) return false;
    ShortText rest = {.length = 0};
    short_add(&rest, more->units + scheme + 1, more->length - scheme - 1);
    *more = rest;
    return true;
}

/* UrlCombine(base, relative, buffer, size, flags) */
static uint64_t url_combine(Native *n) {
    ShortText given, base, more, whole = {.length = 0}, out;
    if (!short_read(n, 0, &given) || !short_read(n, 1, &more)) return E_INVALID_RESULT;
    canonical(&given, nat_u32(n, 4) & ~URL_ANY_ESCAPE, &base);
    if (combine_relative(&base, &more)) {
        uint32_t cut = combine_cut(&base, &more);
        short_add(&whole, base.units, cut);
    } else {
        given = more;
        canonical(&given, nat_u32(n, 4) & ~URL_ANY_ESCAPE, &more);
    }
    short_add_text(&whole, &more);
    canonical(&whole, nat_u32(n, 4), &out);
    return short_give(n, &out, 2, 3);
}

/* UrlCompare(a, b, ignore the slash at the end): as lstrcmp; without the slash, the distance of the first units that differ, or
 * -1 and 1 when one is the beginning of the other. */
static uint64_t url_compare(Native *n) {
    ShortText texts[2];
    if (!nat_i32(n, 2)) return nat_compare_texts(n);
    for (int i = 0; i < 2; i++) {
        short_read(n, i, &texts[i]);
        bool slash = texts[i].length && texts[i].units[texts[i].length - 1] == '/';
        if (slash) short_cut(&texts[i], texts[i].length - 1);
    }
    uint32_t a = texts[0].length, b = texts[1].length;
    for (uint32_t i = 0; i < a && i < b; i++) {
        int distance = texts[0].units[i] - texts[1].units[i];
        if (distance) return nat_from_i32(distance);
    }
    return nat_from_i32(a < b ? -1 : a > b);
}

/* ---- what it is ---- */

/* UrlIs(url, kind): 0 a URL, 1 opaque, 3 a file, 4 one can be made, 5 a folder, 6 with a query */
static uint64_t url_is(Native *n) {
    ShortText url;
    short_read(n, 0, &url);
    int scheme = scheme_number(&url);
    switch (nat_u32(n, 1)) {
    case 0: return scheme_length(&url) != 0;
    case 1: return scheme == 4 || scheme == 12 || scheme == 15 || scheme == 16 || scheme == 17;
    case 3: return short_has(&url, 0, "file:");
    case 5: return url.length && url.units[url.length - 1] == '/';
    case 6: return short_find(&url, '?', 0) < url.length;
    default: return 0;
    }
}

static uint64_t is_url(Native *n) {
    ShortText url;
    return short_read(n, 0, &url) && scheme_length(&url);
}

/* ParseURL(url, result): size, scheme and its length, rest and its length, the number of the scheme */
static uint64_t parse_url(Native *n) {
    ShortText url;
    uint8_t *out = nat_ptr(n, 1);
    uint32_t length = short_read(n, 0, &url) ? scheme_length(&url) : 0, numbers[2];
    if (!out) return E_INVALID_RESULT;
    if (!length) return BAD_SYNTAX;
    uint64_t scheme = n->args[0], rest = short_address(n, 0, length + 1);
    numbers[0] = url.length - length - 1;
    numbers[1] = (uint32_t)scheme_number(&url);
    memcpy(out + 8, &scheme, 8);
    memcpy(out + 16, &length, 4);
    memcpy(out + 24, &rest, 8);
    memcpy(out + 32, numbers, sizeof numbers);
    return 0;
}

/* Without an end: there is none. */
typedef struct Part {
    uint32_t start, end;
} Part;

static const Part no_part = {1, 0};

/* user:password@host:port between "//" and the path; part 2 host, 3 user, 4 password, 5 port */
static Part server_part(const ShortText *url, uint32_t which) {
    uint32_t end = path_start(url), start = scheme_length(url) + 3, at = start;
    while (at < end && url->units[at] != '@') at++;
    bool named = at < end;
    uint32_t colon = start, host = named ? at + 1 : start, port = host;
    while (named && colon < at && url->units[colon] != ':') colon++;
    while (port < end && url->units[port] != ':') port++;
    switch (which) {
    case 2: return (Part){host, port};
    case 3: return named ? (Part){start, colon} : no_part;
    case 4: return named && colon < at ? (Part){colon + 1, at} : no_part;
    default: return port < end ? (Part){port + 1, end} : no_part;
    }
}

static bool has_server(const ShortText *url) {
    uint32_t scheme = scheme_length(url);
    int number = scheme_number(url);
    return scheme && is_slash(url->units[scheme + 1]) && is_slash(url->units[scheme + 2]) &&
           (number == SCHEME_FTP || number == SCHEME_HTTP || number == SCHEME_GOPHER || number == SCHEME_NNTP ||
            number == SCHEME_TELNET || number == SCHEME_HTTPS || number == SCHEME_SNEWS);
}

/* The server of a file, none when a drive stands there. */
static Part file_server(const ShortText *url) {
    uint32_t end = path_start(url), start = short_has(url, 5, "//") ? 7 : end;
    return end == start + 2 && url->units[start + 1] == ':' ? (Part){start, start} : (Part){start, end};
}

/* An HRESULT; the part of a URL. */
static uint64_t url_part(const ShortText *url, uint32_t which, Part *part) {
    uint32_t mark = short_find(url, '?', 0), scheme = scheme_length(url);
    *part = (Part){0, 0};
    if (which == 1) return *part = (Part){0, scheme}, 0;
    if (which == 6) return *part = scheme && mark < url->length ? (Part){mark + 1, url->length} : *part, 0;
    if (which == 2 && short_has(url, 0, "file:")) return *part = file_server(url), 0;
    if (!has_server(url)) return E_FAIL_RESULT;
    if (which < 2 || which > 5) return E_INVALID_RESULT;
    *part = server_part(url, which);
    return part->end < part->start ? E_INVALID_RESULT : 0;
}

/* UrlGetPart(url, buffer, size, part, flags) */
static uint64_t url_get_part(Native *n) {
    ShortText url, out = {.length = 0};
    uint32_t which = nat_u32(n, 3);
    Part part;
    if (!short_read(n, 0, &url)) return E_INVALID_RESULT;
    uint64_t error = url_part(&url, which, &part);
    if (error) return error;
    bool keep = nat_u32(n, 4) & 1 && which >= 2 && which <= 5 && part.end > part.start;
    if (keep) short_add(&out, url.units, scheme_length(&url) + 1);
    short_add(&out, url.units + part.start, part.end - part.start);
    short_cut(&out, out.length);
    for (uint32_t i = 0; which == 1 && i < out.length; i++) out.units[i] = unit_lower(out.units[i]);
    return short_give(n, &out, 1, 2);
}

/* ---- files ---- */

/* UrlCreateFromPath(path, buffer, size, 0): 1 when it is a URL already */
static uint64_t url_from_path(Native *n) {
    ShortText path;
    if (!short_read(n, 0, &path)) return E_INVALID_RESULT;
    bool is_url_already = scheme_length(&path) != 0;
    if (!is_url_already) path_url(&path);
    uint64_t given = short_give(n, &path, 1, 2);
    return given ? given : is_url_already;
}

/* PathCreateFromUrl(url, buffer, size, 0) */
static uint64_t path_from_url(Native *n) {
    ShortText url, rest = {.length = 0}, out;
    if (!short_read(n, 0, &url) || !short_has(&url, 0, "file:")) return E_INVALID_RESULT;
    uint32_t at = 5, slashes = 0;
    while (url.units[at + slashes] == '/' || url.units[at + slashes] == '\\') slashes++;
    bool drive = url.units[at + slashes + 1] == ':' || url.units[at + slashes + 1] == '|';
    if (short_has(&url, 7, "localhost/")) at = 17, slashes = 0, drive = true;
    if (drive)
        at += slashes;
    else if (slashes == 3)
        at += 2;
    short_add(&rest, url.units + at, url.length - at);
    unescape(&rest, &out);
    for (uint32_t i = 0; i < out.length; i++) {
        if (out.units[i] == '/') out.units[i] = '\\';
        if (i == 1 && out.units[i] == '|') out.units[i] = ':';
    }
    return short_give(n, &out, 1, 2);
}

/* clang-format off */
const DllRow url_rows[] = {
    {"shlwapi", "UrlCanonicalize*",   url_canonicalize},
    {"shlwapi", "UrlEscape*",         url_escape},
    {"shlwapi", "UrlUnescape*",       url_unescape},
    {"shlwapi", "UrlCombine*",        url_combine},
    {"shlwapi", "UrlCompare*",        url_compare},
    {"shlwapi", "UrlIs*",             url_is},
    {"shlwapi", "PathIsURL*",         is_url},
    {"shlwapi", "ParseURL*",          parse_url},
    {"shlwapi", "UrlGetPart*",        url_get_part},
    {"shlwapi", "UrlCreateFromPath*", url_from_path},
    {"shlwapi", "PathCreateFromUrl*", path_from_url},
};
/* clang-format on */
const int url_rows_count = sizeof url_rows / sizeof *url_rows;
