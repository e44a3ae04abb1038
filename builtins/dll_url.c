/* The URL functions of shlwapi. A URL is scheme, ':' and the rest; behind "//" the rest begins with a server. Results are
 * HRESULTs: 0, 1 (nothing to do), or an error. */
#include "dll_path.h"

#define URL_UNESCAPE      0x10000000u
#define URL_ESCAPE_UNSAFE 0x20000000u
#define URL_SPACES_ONLY   0x04000000u
#define URL_AS_IT_IS      0x08000000u
#define BAD_SYNTAX        0x80041001u

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

static int scheme_number(const ShortText *url) {
    static const char *const schemes[] = {
        "ftp:", "http:",  "gopher:", "mailto:", "news:",  "nntp:",       "telnet:",   "wais:",  "file:",
        "mk:",  "https:", "shell:",  "snews:",  "local:", "javascript:", "vbscript:", "about:", "res:"};
    for (int i = 0; i < 18; i++) {
        if (short_has(url, 0, schemes[i])) return i + 1;
    }
    return 0;
}

/* Where the path begins: behind "scheme://server". */
static uint32_t path_start(const ShortText *url) {
    uint32_t at = scheme_length(url);
    if (at) at++;
    if (!short_has(url, at, "//")) return at;
    for (at += 2; at < url->length && !strchr("/?#", url->units[at]);) at++;
    return at;
}

static uint32_t path_end(const ShortText *url, uint32_t at) {
    while (at < url->length && url->units[at] != '?' && url->units[at] != '#') at++;
    return at;
}

/* ---- simplifying ---- */

/* Copies a path without "." and ".."; at the start of the path both stay, as Windows leaves them. */
static void simplify(const ShortText *url, uint32_t start, uint32_t end, ShortText *out) {
    uint32_t floor = out->length;
    for (uint32_t i = start, next; i < end; i = next) {
        next = short_find(url, '/', i);
        if (next > end) next = end;
        bool dot = next - i == 1 && url->units[i] == '.', dots = next - i == 2 && short_has(url, i, "..");
        if (next < end) next++;
        bool first = out->length <= floor + 1;
        if (dots && !first) {
            uint32_t length = out->length - 1;
            while (length > floor + 1 && out->units[length - 1] != '/') length--;
            short_cut(out, length);
        }
        if (first || (!dot && !dots)) short_add(out, url->units + i, next - i);
    }
}

static bool is_unsafe(uint16_t unit) { return unit <= ' ' || unit > 126 || strchr("\"<>\\^`{|}", unit); }

static void add_escaped(ShortText *out, uint16_t unit) {
    static const char digits[] = "0123456789ABCDEF";
    uint8_t byte = text_to_ansi(unit);
    char escape[4] = {'%', digits[byte >> 4], digits[byte & 15], 0};
    short_add_ascii(out, escape);
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

static void escape(const ShortText *text, uint32_t flags, ShortText *out) {
    out->length = 0;
    for (uint32_t i = 0; i < text->length; i++) {
        uint16_t unit = text->units[i];
        bool turn = flags & URL_SPACES_ONLY ? unit == ' ' : is_unsafe(unit);
        if (turn)
            add_escaped(out, unit);
        else
            short_add(out, &unit, 1);
    }
    short_cut(out, out->length);
}

/* Makes a path a URL of the scheme file. */
static void path_url(ShortText *path) {
    ShortText out = {.length = 0};
    bool server = path_is_unc(path), rooted = path->units[0] == '\\' || path->units[1] == ':';
    short_add_ascii(&out, server ? "file:" : rooted ? "file:///" : "file:");
    for (uint32_t i = 0; i < path->length; i++) {
        uint16_t unit = path->units[i] == '\\' ? '/' : path->units[i];
        if (unit == '%' || unit == '#' || unit == '?')
            add_escaped(&out, unit);
        else
            short_add(&out, &unit, 1);
    }
    escape(&out, URL_ESCAPE_UNSAFE, path);
}

/* The same for what has a drive; "file://C:" gets its third slash. */
static void file_url(ShortText *url) {
    if (url->units[0] && url->units[1] == ':' && scheme_unit(url->units[0])) return path_url(url);
    if (!short_has(url, 0, "file://") || !scheme_unit(url->units[7]) || url->units[8] != ':') return;
    ShortText out = {.length = 0};
    short_add_ascii(&out, "file:///");
    short_add(&out, url->units + 7, url->length - 7);
    *url = out;
}

static void canonical(const ShortText *given, uint32_t flags, ShortText *out) {
    ShortText plain = {.length = 0}, clean, copy = *given;
    const ShortText *url = &copy;
    file_url(&copy);
    uint32_t start = path_start(url), end = path_end(url, start);
    short_add(&plain, url->units, start);
    if (flags & URL_AS_IT_IS || !scheme_length(url))
        short_add(&plain, url->units + start, end - start);
    else
        simplify(url, start, end, &plain);
    if (start == url->length && short_has(url, scheme_length(url), "://")) short_add_ascii(&plain, "/");
    short_add(&plain, url->units + end, url->length - end);
    while (plain.length && plain.units[plain.length - 1] == ' ') short_cut(&plain, plain.length - 1);
    clean = plain;
    if (flags & URL_UNESCAPE) unescape(&plain, &clean);
    *out = clean;
    if (flags & (URL_ESCAPE_UNSAFE | URL_SPACES_ONLY)) escape(&clean, flags, out);
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

/* UrlCombine(base, relative, buffer, size, flags) */
static uint64_t url_combine(Native *n) {
    ShortText base, more, whole = {.length = 0}, out;
    if (!short_read(n, 0, &base) || !short_read(n, 1, &more)) return E_INVALID_RESULT;
    file_url(&base);
    if (!scheme_length(&more) && scheme_length(&base)) {
        uint32_t start = path_start(&base), cut = path_end(&base, start);
        if (more.units[0] == '/') cut = short_has(&more, 0, "//") ? scheme_length(&base) + 1 : start;
        while (more.units[0] != '/' && cut > start && base.units[cut - 1] != '/') cut--;
        short_add(&whole, base.units, cut);
        if (cut == start && short_has(&base, scheme_length(&base), "://") && more.units[0] != '/') short_add_ascii(&whole, "/");
    }
    short_add_text(&whole, &more);
    canonical(&whole, nat_u32(n, 4), &out);
    return short_give(n, &out, 2, 3);
}

/* UrlCompare(a, b, ignore the slash at the end) */
static uint64_t url_compare(Native *n) {
    ShortText texts[2], out[2];
    for (int i = 0; i < 2; i++) {
        short_read(n, i, &texts[i]);
        canonical(&texts[i], 0, &out[i]);
        bool slash = nat_i32(n, 2) && out[i].length && out[i].units[out[i].length - 1] == '/';
        if (slash) short_cut(&out[i], out[i].length - 1);
    }
    for (uint32_t i = 0; i <= out[0].length && i <= out[1].length; i++) {
        uint16_t a = out[0].units[i], b = out[1].units[i];
        if (a != b && (a | 32) == (b | 32) && scheme_unit(a)) return nat_from_i32(a > b ? -1 : 1); /* small letters first */
        if (a != b) return nat_from_i32(a < b ? -1 : 1);
    }
    return 0;
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

typedef struct Part {
    uint32_t start, end;
} Part;

/* user:password@host:port between "//" and the path; part 2 host, 3 user, 4 password, 5 port */
static Part server_part(const ShortText *url, uint32_t which) {
    uint32_t end = path_start(url), start = scheme_length(url) + 3, at = start;
    if (!short_has(url, scheme_length(url), "://")) return (Part){0, 0};
    while (at < end && url->units[at] != '@') at++;
    bool named = at < end;
    uint32_t colon = start, host = named ? at + 1 : start, port = host;
    while (named && colon < at && url->units[colon] != ':') colon++;
    while (port < end && url->units[port] != ':') port++;
    switch (which) {
    case 2: return (Part){host, port};
    case 3: return named ? (Part){start, colon} : (Part){0, 0};
    case 4: return named && colon < at ? (Part){colon + 1, at} : (Part){0, 0};
    default: return port < end ? (Part){port + 1, end} : (Part){0, 0};
    }
}

static Part url_part(const ShortText *url, uint32_t which) {
    if (which == 1) return (Part){0, scheme_length(url)};
    if (which != 6) return server_part(url, which);
    uint32_t mark = short_find(url, '?', 0);
    return mark < url->length ? (Part){mark + 1, url->length} : (Part){0, 0};
}

/* UrlGetPart(url, buffer, size, part, flags) */
static uint64_t url_get_part(Native *n) {
    ShortText url, out = {.length = 0};
    uint32_t which = nat_u32(n, 3);
    if (!short_read(n, 0, &url) || which < 1 || which > 6) return E_INVALID_RESULT;
    Part part = url_part(&url, which);
    bool file = short_has(&url, 0, "file:"), server = short_has(&url, scheme_length(&url), "://");
    if (file && which == 2)
        part.end = part.start;
    else if (which >= 2 && which <= 5 && (file || !server))
        return E_FAIL_RESULT;
    else if (which >= 2 && which <= 5 && part.end == part.start)
        return E_INVALID_RESULT;
    bool keep = nat_u32(n, 4) & 1 && which >= 2 && which <= 5 && part.end > part.start;
    if (keep) short_add(&out, url.units, scheme_length(&url) + 1);
    short_add(&out, url.units + part.start, part.end - part.start);
    short_cut(&out, out.length);
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
