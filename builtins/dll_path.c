/* The Path functions of shlwapi that only look at texts. Their texts may be changed in place: what does not fit into 260
 * characters is left as it was. */
#include "dll_path.h"

#include "compare.h"
#include "path.h"

/* ---- texts ---- */

static uint16_t unit_at(const Native *n, const uint8_t *at, size_t i) {
    uint16_t unit;
    if (!n->wide) return text_from_ansi(at[i]);
    memcpy(&unit, at + 2 * i, 2);
    return unit;
}

bool short_read_at(const Native *n, const void *at, ShortText *text) {
    text->length = 0;
    while (at && text->length < SHORT_MAX && unit_at(n, at, text->length)) {
        text->units[text->length] = unit_at(n, at, text->length);
        text->length++;
    }
    text->units[text->length] = 0;
    return at != NULL;
}

bool short_read(Native *n, int i, ShortText *text) { return short_read_at(n, nat_ptr(n, i), text); }

void short_write(Native *n, int i, const ShortText *text) {
    uint8_t *to = nat_ptr(n, i);
    if (!to) return;
    if (n->wide) memcpy(to, text->units, 2 * ((size_t)text->length + 1));
    for (uint32_t k = 0; !n->wide && k <= text->length; k++) to[k] = text_to_ansi(text->units[k]);
}

void short_cut(ShortText *text, uint32_t length) {
    if (length < text->length) text->length = length;
    text->units[text->length] = 0;
}

void short_add(ShortText *text, const uint16_t *units, uint32_t length) {
    if (length > SHORT_MAX - text->length) length = SHORT_MAX - text->length;
    memmove(text->units + text->length, units, 2 * (size_t)length);
    short_cut(text, text->length += length);
}

void short_add_ascii(ShortText *text, const char *ascii) {
    while (*ascii && text->length < SHORT_MAX) text->units[text->length++] = (uint8_t)*ascii++;
    text->units[text->length] = 0;
}

uint32_t short_find(const ShortText *text, uint16_t unit, uint32_t from) {
    while (from < text->length && text->units[from] != unit) from++;
    return from < text->length ? from : text->length;
}

bool short_has(const ShortText *text, uint32_t at, const char *ascii) {
    for (; *ascii; ascii++, at++) {
        uint16_t unit = at < text->length ? text->units[at] : 0;
        if (unit >= 'A' && unit <= 'Z') unit |= 32;
        char wanted = *ascii >= 'A' && *ascii <= 'Z' ? (char)(*ascii | 32) : *ascii;
        if (unit != (uint8_t)wanted) return false;
    }
    return true;
}

uint64_t short_give(Native *n, const ShortText *text, int buffer, int size) {
    uint32_t room = 0;
    if (!n->args[size]) return E_INVALID_RESULT;
    memcpy(&room, nat_ptr(n, size), sizeof room);
    bool fits = room > text->length && n->args[buffer];
    nat_put32(n, size, fits ? text->length : text->length + 1);
    if (fits) short_write(n, buffer, text);
    return fits ? 0 : E_POINTER_RESULT;
}

/* ---- kinds ---- */

static bool is_letter(uint16_t unit) { return (unit | 32) >= 'a' && (unit | 32) <= 'z'; }
static bool has_drive(const ShortText *p) { return is_letter(p->units[0]) && p->units[1] == ':'; }

bool path_is_relative(const ShortText *p) { return p->length == 0 || (p->units[0] != '\\' && p->units[1] != ':'); }
bool path_is_unc(const ShortText *p) { return p->units[0] == '\\' && p->length > 1 && p->units[1] == '\\'; }

/* How many backslashes are behind "\\". */
static uint32_t unc_depth(const ShortText *p) {
    uint32_t depth = 0;
    for (uint32_t i = 2; i < p->length; i++) depth += p->units[i] == '\\';
    return depth;
}

bool path_is_root(const ShortText *p) {
    if (path_is_unc(p)) return unc_depth(p) < 2;
    if (p->units[0] == '\\') return p->length == 1;
    return p->length == 3 && p->units[1] == ':' && p->units[2] == '\\';
}

static uint64_t is_relative(Native *n) {
    ShortText p;
    return !short_read(n, 0, &p) || path_is_relative(&p);
}

static uint64_t is_root(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) && path_is_root(&p);
}

static uint64_t is_unc(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) && path_is_unc(&p);
}

static uint64_t is_unc_server(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) && path_is_unc(&p) && unc_depth(&p) == 0;
}

static uint64_t is_unc_share(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) && path_is_unc(&p) && unc_depth(&p) == 1;
}

static uint64_t is_file_spec(Native *n) {
    ShortText p;
    short_read(n, 0, &p);
    return n->args[0] && short_find(&p, '\\', 0) == p.length && short_find(&p, ':', 0) == p.length;
}

/* Not a name of the 8.3 form. */
static uint64_t is_long_name(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p) || p.length == 0) return 0;
    uint32_t dot = short_find(&p, '.', 0);
    bool blank = short_find(&p, ' ', 0) < p.length, second = dot < p.length && short_find(&p, '.', dot + 1) < p.length;
    return blank || second || dot > 8 || (dot < p.length && p.length - dot - 1 > 3);
}

static uint64_t drive_number(Native *n) {
    ShortText p;
    ShortText bare = {.length = 0};
    short_read(n, 0, &p);
    bool prefix = short_has(&p, 0, "\\\\?\\");
    short_add(&bare, p.units + (prefix ? 4 : 0), p.length - (prefix ? 4 : 0));
    return has_drive(&bare) ? (uint64_t)((bare.units[0] | 32) - 'a') : nat_from_i32(-1);
}

/* GCT_: 1 long name, 2 short name, 4 wildcard, 8 separator; 0 for what cannot be in a name. */
static uint64_t char_type(Native *n) {
    uint16_t unit = (uint16_t)nat_u32(n, 0);
    if (unit < 32 || unit == '"' || unit == '<' || unit == '>' || unit == '|' || unit == '/') return 0;
    if (unit == '*' || unit == '?') return 4;
    if (unit == '\\' || unit == ':') return 8;
    return unit < 127 && strchr(" ,;", unit) ? 1 : 3;
}

/* ---- pieces ---- */

uint32_t path_file_name(const ShortText *p) {
    uint32_t name = 0;
    for (uint32_t i = 0; i < p->length; i++) {
        uint16_t next = p->units[i + 1];
        bool separator = p->units[i] == '\\' || p->units[i] == '/' || p->units[i] == ':';
        if (separator && next && next != '\\' && next != '/') name = i + 1;
    }
    return name;
}

uint32_t path_extension(const ShortText *p) {
    uint32_t dot = p->length;
    for (uint32_t i = 0; i < p->length; i++) {
        if (p->units[i] == '.') dot = i;
        if (p->units[i] == '\\' || p->units[i] == ' ') dot = p->length;
    }
    return dot;
}

static uint64_t find_file_name(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) ? short_address(n, 0, path_file_name(&p)) : 0;
}

static uint64_t find_extension(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) ? short_address(n, 0, path_extension(&p)) : 0;
}

static uint64_t find_next_component(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p) || p.length == 0) return 0;
    uint32_t slash = short_find(&p, '\\', 0);
    if (slash == p.length) return short_address(n, 0, p.length);
    return short_address(n, 0, slash + 1 + (p.units[slash + 1] == '\\'));
}

uint32_t path_root_length(const ShortText *p) {
    if (path_is_unc(p)) {
        uint32_t server = short_find(p, '\\', 2), share = server < p->length ? short_find(p, '\\', server + 1) : server;
        return share < p->length ? share + 1 : 0;
    }
    return p->length > 2 && p->units[1] == ':' && p->units[2] == '\\' ? 3 : 0;
}

static uint64_t skip_root(Native *n) {
    ShortText p;
    uint32_t root = short_read(n, 0, &p) ? path_root_length(&p) : 0;
    return root ? short_address(n, 0, root) : 0;
}

/* Where arguments begin: behind the first blank that is not in quotes. */
static uint32_t args_at(const ShortText *p) {
    bool quoted = false;
    for (uint32_t i = 0; i < p->length; i++) {
        if (p->units[i] == '"') quoted = !quoted;
        if (p->units[i] == ' ' && !quoted) return i + 1;
    }
    return p->length;
}

static uint64_t get_args(Native *n) {
    ShortText p;
    return short_read(n, 0, &p) ? short_address(n, 0, args_at(&p)) : 0;
}

/* ---- changes in place ---- */

static uint64_t remove_args(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    uint32_t args = args_at(&p);
    if (args < p.length || (p.length && p.units[p.length - 1] == ' ')) short_cut(&p, args - 1);
    short_write(n, 0, &p);
    return 0;
}

static uint64_t strip_path(Native *n) {
    ShortText p, name = {.length = 0};
    if (!short_read(n, 0, &p)) return 0;
    uint32_t start = path_file_name(&p);
    short_add(&name, p.units + start, p.length - start);
    short_write(n, 0, &name);
    return 0;
}

/* Cuts the last part off; false: there is none. */
bool path_cut_name(ShortText *p) {
    uint32_t i = p->units[0] == '\\' ? (p->units[1] == '\\' ? 2 : 1) : 0, spec = i;
    for (; i < p->length; i++) {
        if (p->units[i] == '\\') spec = i;
        if (p->units[i] == ':') {
            spec = i + 1 + (p->units[i + 1] == '\\');
            if (p->units[i + 1] == '\\') i++;
        }
    }
    bool cut = spec < p->length;
    short_cut(p, spec);
    return cut;
}

/* Writes argument 0 back when something changed in it. */
static uint64_t edit(Native *n, bool (*change)(ShortText *p)) {
    ShortText p;
    bool changed = short_read(n, 0, &p) && change(&p);
    if (changed) short_write(n, 0, &p);
    return changed;
}

static uint64_t remove_file_spec(Native *n) { return edit(n, path_cut_name); }

bool path_strip_root(ShortText *p) {
    while (!path_is_root(p)) {
        if (!path_cut_name(p)) return false;
    }
    return true;
}

static uint64_t strip_to_root(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    bool rooted = path_strip_root(&p);
    short_write(n, 0, &p);
    return rooted;
}

/* Where the NUL, or the backslash that was removed, is. */
static uint64_t remove_backslash(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p) || p.length == 0) return n->args[0];
    bool slash = p.units[p.length - 1] == '\\' && !path_is_root(&p);
    uint32_t last = p.length - 1;
    if (slash) short_cut(&p, last);
    short_write(n, 0, &p);
    return short_address(n, 0, last);
}

static uint64_t add_backslash(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p) || p.length + 1 >= PATH_LIMIT) return 0;
    if (p.length && p.units[p.length - 1] != '\\') short_add_ascii(&p, "\\");
    short_write(n, 0, &p);
    return short_address(n, 0, p.length);
}

static uint64_t remove_extension(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    short_cut(&p, path_extension(&p));
    short_write(n, 0, &p);
    return 0;
}

/* Puts an extension at a place; 0 when the whole gets too long. */
static uint64_t put_extension(Native *n, ShortText *p, uint32_t at, const ShortText *extension) {
    if (at + extension->length >= PATH_LIMIT) return 0;
    short_cut(p, at);
    short_add_text(p, extension);
    short_write(n, 0, p);
    return 1;
}

static uint64_t rename_extension(Native *n) {
    ShortText p, extension;
    if (!short_read(n, 0, &p) || !short_read(n, 1, &extension)) return 0;
    return put_extension(n, &p, path_extension(&p), &extension);
}

static uint64_t add_extension(Native *n) {
    ShortText p, extension;
    if (!short_read(n, 0, &p) || !short_read(n, 1, &extension)) return 0;
    return path_extension(&p) < p.length ? 0 : put_extension(n, &p, p.length, &extension);
}

static uint64_t build_root(Native *n) {
    ShortText root = {.length = 0};
    if (nat_u32(n, 1) > 25) return n->args[0];
    short_add_ascii(&root, "A:\\");
    root.units[0] = (uint16_t)('A' + nat_u32(n, 1));
    short_write(n, 0, &root);
    return n->args[0];
}

static uint64_t quote_spaces(Native *n) {
    ShortText p, quoted = {.length = 0};
    if (!short_read(n, 0, &p) || short_find(&p, ' ', 0) == p.length || p.length + 2 >= PATH_LIMIT) return 0;
    short_add_ascii(&quoted, "\"");
    short_add_text(&quoted, &p);
    short_add_ascii(&quoted, "\"");
    short_write(n, 0, &quoted);
    return 1;
}

/* Takes quotes around the whole off; one alone counts as both. */
static bool unquote(ShortText *p) {
    ShortText plain = {.length = 0};
    if (p->length == 0 || p->units[0] != '"' || p->units[p->length - 1] != '"') return false;
    if (p->length > 2) short_add(&plain, p->units + 1, p->length - 2);
    short_cut(&plain, plain.length);
    *p = plain;
    return true;
}

static uint64_t unquote_spaces(Native *n) { return edit(n, unquote); }

/* Blanks at both ends go. */
static void trim(ShortText *p) {
    ShortText plain = {.length = 0};
    uint32_t start = 0;
    while (p->units[start] == ' ') start++;
    short_add(&plain, p->units + start, p->length - start);
    while (plain.length && plain.units[plain.length - 1] == ' ') short_cut(&plain, plain.length - 1);
    short_cut(&plain, plain.length);
    *p = plain;
}

static uint64_t remove_blanks(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    trim(&p);
    short_write(n, 0, &p);
    return 0;
}

/* "name[12].ext" loses the number in brackets. */
static uint64_t undecorate(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    uint32_t end = path_extension(&p), open = end;
    if (end == 0 || p.units[end - 1] != ']') return 0;
    for (open = end - 1; open > 0 && p.units[open - 1] >= '0' && p.units[open - 1] <= '9';) open--;
    if (open < 2 || p.units[open - 1] != '[' || p.units[open - 2] == '\\') return 0;
    ShortText rest = {.length = 0};
    short_add(&rest, p.units + end, p.length - end);
    short_cut(&p, open - 1);
    short_add_text(&p, &rest);
    short_write(n, 0, &p);
    return 0;
}

/* "file,3": the number is cut off and returned. */
static uint64_t parse_icon(Native *n) {
    ShortText p;
    if (!short_read(n, 0, &p)) return 0;
    uint32_t comma = short_find(&p, ',', 0);
    bool minus = p.units[comma] && p.units[comma + 1] == '-';
    int32_t number = 0;
    for (uint32_t i = comma + 1 + minus; i < p.length && p.units[i] >= '0' && p.units[i] <= '9'; i++) {
        if (number < 100000000) number = number * 10 + (p.units[i] - '0');
    }
    short_cut(&p, comma);
    unquote(&p);
    trim(&p);
    short_write(n, 0, &p);
    return nat_from_i32(minus ? -number : number);
}

/* ---- patterns ---- */

/* '*' is any text and '?' one unit; a dot is a unit like others, not as in searches of files. */
static bool spec_matches(const ShortText *spec, uint32_t at, uint32_t end, const ShortText *name) {
    uint32_t i = 0, star = end, back = 0;
    while (i < name->length) {
        uint16_t unit = at < end ? spec->units[at] : 0;
        if (unit == '*') {
            star = at++;
            back = i;
        } else if (unit == '?' || (unit && unit_lower(unit) == unit_lower(name->units[i]))) {
            at++;
            i++;
        } else if (star < end) {
            at = star + 1;
            i = ++back;
        } else {
            return false;
        }
    }
    while (at < end && spec->units[at] == '*') at++;
    return at == end;
}

/* PathMatchSpec(file, "*.a;*.b") */
static uint64_t match_spec(Native *n) {
    ShortText p, spec;
    if (!short_read(n, 0, &p) || !short_read(n, 1, &spec)) return 0;
    if (spec.length == 3 && short_has(&spec, 0, "*.*")) return 1;
    for (uint32_t start = 0, end; start < spec.length; start = end + 1) {
        while (spec.units[start] == ' ') start++;
        end = short_find(&spec, ';', start);
        if (spec_matches(&spec, start, end, &p)) return 1;
    }
    return 0;
}

/* clang-format off */
const DllRow path_rows[] = {
    {"shlwapi", "PathIsRelative*",        is_relative},
    {"shlwapi", "PathIsRoot*",            is_root},
    {"shlwapi", "PathIsUNC*",             is_unc},
    {"shlwapi", "PathIsUNCServer*",       is_unc_server},
    {"shlwapi", "PathIsUNCServerShare*",  is_unc_share},
    {"shlwapi", "PathIsFileSpec*",        is_file_spec},
    {"shlwapi", "PathIsLFNFileSpec*",     is_long_name},
    {"shlwapi", "PathGetDriveNumber*",    drive_number},
    {"shlwapi", "PathGetCharType*",       char_type},
    {"shlwapi", "PathFindFileName*",      find_file_name},
    {"shlwapi", "PathFindExtension*",     find_extension},
    {"shlwapi", "PathFindNextComponent*", find_next_component},
    {"shlwapi", "PathSkipRoot*",          skip_root},
    {"shlwapi", "PathGetArgs*",           get_args},
    {"shlwapi", "PathRemoveArgs*",        remove_args},
    {"shlwapi", "PathStripPath*",         strip_path},
    {"shlwapi", "PathRemoveFileSpec*",    remove_file_spec},
    {"shlwapi", "PathStripToRoot*",       strip_to_root},
    {"shlwapi", "PathRemoveBackslash*",   remove_backslash},
    {"shlwapi", "PathAddBackslash*",      add_backslash},
    {"shlwapi", "PathRemoveExtension*",   remove_extension},
    {"shlwapi", "PathRenameExtension*",   rename_extension},
    {"shlwapi", "PathAddExtension*",      add_extension},
    {"shlwapi", "PathBuildRoot*",         build_root},
    {"shlwapi", "PathQuoteSpaces*",       quote_spaces},
    {"shlwapi", "PathUnquoteSpaces*",     unquote_spaces},
    {"shlwapi", "PathRemoveBlanks*",      remove_blanks},
    {"shlwapi", "PathUndecorate*",        undecorate},
    {"shlwapi", "PathParseIconLocation*", parse_icon},
    {"shlwapi", "PathMatchSpec*",         match_spec},
};
/* clang-format on */
const int path_rows_count = sizeof path_rows / sizeof *path_rows;
