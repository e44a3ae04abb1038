/* Completion and hints of the prompt, see complete.h. Names come from au3_names, which is walked anew each time: it is quick,
 * and so the names are always those of now. */
#define _GNU_SOURCE
#include "complete.h"

#include <ctype.h>
#include <dirent.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

/* ---- where the cursor stands ---- */

static size_t line_start(const char *text, size_t at) {
    while (at > 0 && text[at - 1] != '\n') at--;
    return at;
}

/* The quote of the string that is open at the cursor, ';' in a comment, else 0. */
static char open_quote(const char *line, const char *cursor) {
    char quote = 0;
    for (; line < cursor; line++) {
        if (quote == *line)
            quote = 0;
        else if (!quote && (*line == '"' || *line == '\'' || *line == ';'))
            quote = *line;
        if (quote == ';') return quote;
    }
    return quote;
}

static size_t name_start(const char *text, size_t at) {
    while (at > 0 && text_is_name(text[at - 1])) at--;
    return at;
}

/* ---- candidates ---- */

typedef struct Search {
    const Completer *completer;
    const char *typed; /* with $, @ or ? */
    size_t size;
    const char *text;
    unsigned kinds; /* 1 << Au3NameKind */
    const char *before;
    const char *behind; /* of files: the closing bracket or quote */
    bool brackets;      /* functions get one */
    Completion *out;
} Search;

static bool offer_name(void *user, const Au3Name *name) {
    const Search *search = user;
    char text[300];
    bool function = name->kind == AU3_NAME_FUNCTION || name->kind == AU3_NAME_BUILTIN;
    if (!(search->kinds & 1u << name->kind) || !text_same(search->typed, name->name, search->size)) return true;
    if (name->name[0] == '_' && name->name[1] == '_' && search->size < 2) return true; /* private by custom */
    const char *behind = function && search->brackets ? "(" : search->behind;
    snprintf(text, sizeof text, "%s%s%s", search->before, name->name, behind);
    completion_add(search->out, text);
    return true;
}

static void offer_names(const Search *search) { au3_names(search->completer->au3, offer_name, (void *)(uintptr_t)search); }

/* The variables of the text itself: those of a function that is being typed exist nowhere else. */
static void offer_variables_of_text(const Search *search, size_t cursor) {
    for (const char *at = search->text; (at = strchr(at, '$')); at++) {
        size_t size = 0;
        while (text_is_name(at[1 + size])) size++;
        bool itself = at + 1 + size == search->text + cursor;
        if (itself || size == 0 || size > 250 || !text_same(search->typed, at + 1, search->size)) continue;
        if (size < search->size) continue;
        char name[256];
        memcpy(name, at, size + 1);
        name[size + 1] = 0;
        completion_add(search->out, name);
    }
}

/* ---- files of #include ---- */

static bool is_script(const char *name) {
    size_t size = strlen(name);
    return size > 4 && strcasecmp(name + size - 4, ".au3") == 0;
}

/* Scripts and folders in a folder; `inside` is the part of the name typed up to the last slash. */
static void offer_folder(const Search *search, const char *folder, size_t inside) {
    Text path = {0};
    text_printf(&path, "%s/%.*s", folder, (int)inside, search->typed);
    DIR *dir = opendir(text_string(&path));
    const struct dirent *entry;
    while (dir && (entry = readdir(dir))) {
        bool is_folder = entry->d_type == DT_DIR;
        if (entry->d_name[0] == '.' || (!is_folder && !is_script(entry->d_name))) continue;
        if (!text_same(search->typed + inside, entry->d_name, search->size - inside)) continue;
        text_set(&path, search->typed, inside);
        text_printf(&path, "%s%s", entry->d_name, is_folder ? "/" : search->behind);
        completion_add(search->out, text_string(&path));
    }
    if (dir) closedir(dir);
    text_free(&path);
}

static void offer_includes(const Search *search) {
    const Completer *completer = search->completer;
    size_t inside = search->size;
    while (inside > 0 && search->typed[inside - 1] != '/') inside--;
    if (inside == 0) offer_names(search);
    for (size_t i = 0; i < completer->folder_count; i++) offer_folder(search, completer->folders[i], inside);
    offer_folder(search, ".", inside);
}

/* The name behind #include < or " in the line; NULL when the line is none. */
static const char *include_name(const char *line, const char *cursor) {
    static const char word[] = "#include";
    while (*line == ' ' || *line == '\t') line++;
    if (strncasecmp(line, word, sizeof word - 1) != 0) return NULL;
    line += sizeof word - 1;
    line += strspn(line, " \t");
    return strchr("<\"'", *line) && *line && line < cursor ? line + 1 : NULL;
}

/* ---- all candidates ---- */

static void offer_commands(const Search *search) {
    for (const char *const *command = search->completer->commands; *command; command++) {
        if (text_same(search->typed, *command, search->size)) completion_add(search->out, *command);
    }
}

enum {
    CALLABLE = 1 << AU3_NAME_BUILTIN | 1 << AU3_NAME_FUNCTION,
    VARIABLES = 1 << AU3_NAME_VARIABLE,
    MACROS = 1 << AU3_NAME_MACRO,
    KEYWORDS = 1 << AU3_NAME_KEYWORD,
    INCLUDES = 1 << AU3_NAME_INCLUDE
};

static void offer_words(Search *search, size_t cursor) {
    char sign = search->out->from ? search->text[search->out->from - 1] : 0;
    bool first = line_start(search->text, search->out->from) == 0 && search->out->from <= 1;
    if (sign == '$' || sign == '@') {
        search->out->from--;
        search->before = sign == '$' ? "$" : "@";
        search->kinds = sign == '$' ? VARIABLES : MACROS;
        if (sign == '$') offer_variables_of_text(search, cursor);
    } else if (sign == '.' && first) {
        search->out->from--;
        search->typed--;
        search->size++;
        offer_commands(search);
        return;
    } else {
        if (search->size == 0 && sign != '?') return;
        search->kinds = sign == '?' ? CALLABLE : CALLABLE | KEYWORDS;
        search->brackets = sign != '?' && search->text[cursor] != '(';
        if (first) offer_commands(search);
    }
    offer_names(search);
}

void complete_candidates(const Completer *completer, const Text *text, size_t cursor, Completion *out) {
    const char *bytes = text_string(text), *line = bytes + line_start(bytes, cursor);
    const char *file = include_name(line, bytes + cursor);
    Search search = {.completer = completer, .text = bytes, .before = "", .behind = "", .out = out};
    out->from = file ? (size_t)(file - bytes) : name_start(bytes, cursor);
    search.typed = bytes + out->from;
    search.size = cursor - out->from;
    if (file) {
        const char closing[] = {file[-1] == '<' ? '>' : file[-1], 0};
        search.kinds = INCLUDES;
        search.behind = bytes[cursor] ? "" : closing;
        offer_includes(&search);
    } else if (!open_quote(line, bytes + cursor)) {
        offer_words(&search, cursor);
    }
    completion_sort(out);
}

/* ---- hints ---- */

enum { CALLS = 32 };

typedef struct OpenCall {
    size_t name, size; /* size 0: brackets that are no call */
    int argument;
} OpenCall;

/* The innermost call that is open at the cursor; false when there is none. */
static bool find_call(const char *text, size_t cursor, OpenCall *found) {
    OpenCall calls[CALLS];
    int depth = 0;
    char quote = 0;
    for (size_t at = line_start(text, cursor); at < cursor; at++) {
        char c = text[at];
        if (quote) {
            if (c == quote) quote = 0;
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == ';') {
            return false;
        } else if (c == '(' && depth < CALLS) {
            size_t name = name_start(text, at);
            bool call = name < at && (name == 0 || text[name - 1] != '$');
            calls[depth++] = (OpenCall){name, call ? at - name : 0, 0};
        } else if (c == ')' && depth > 0) {
            depth--;
        } else if (c == ',' && depth > 0) {
            calls[depth - 1].argument++;
        }
    }
    while (depth > 0 && calls[depth - 1].size == 0) depth--;
    if (depth > 0) *found = calls[depth - 1];
    return depth > 0;
}

typedef struct Lookup {
    const char *name;
    size_t size;
    int argument; /* to be shown bold, -1: none */
    unsigned kinds;
    Text *out;
    bool found;
} Lookup;

/* The signature with one argument marked. */
static void add_signature(Text *out, const char *signature, int argument) {
    int depth = 0, number = 0;
    for (const char *at = signature; *at; at++) {
        bool ends = depth == 1 && (*at == ',' || *at == ')');
        if (ends && number == argument) text_add_char(out, LINE_PLAIN);
        if (*at == ')') depth--;
        text_add_char(out, *at);
        if (*at == ',' && depth == 1) number++;
        if (*at == '(') depth++;
        bool starts = depth == 1 && ((*at == '(' && number == 0) || *at == ',');
        if (starts && number == argument) text_add_char(out, LINE_BOLD);
    }
}

/* Leaves of a marked signature the argument only: "…, count = 1, …". */
static void shorten(Text *text) {
    const char *from = text->data ? strchr(text->data, LINE_BOLD) : NULL, *to = from ? strchr(from, LINE_PLAIN) : NULL;
    Text part = {0};
    if (to) {
        const char *stop = to, *rest = to[1] == ')' ? ")" : ", …";
        while (from[1] == ' ' || from[1] == '[') from++;
        while (stop > from + 1 && strchr(" []", stop[-1])) stop--;
        text_printf(&part, "…%c%.*s%c%s", LINE_BOLD, (int)(stop - from - 1), from + 1, LINE_PLAIN, rest);
    }
    text_set(text, text_string(&part), part.size);
    text_free(&part);
}

static size_t shown_size(const Text *text) {
    size_t columns = 0;
    for (size_t i = 0; i < text->size; i++) {
        char c = text->data[i];
        columns += c != LINE_BOLD && c != LINE_PLAIN && ((unsigned char)c & 0xC0) != 0x80;
    }
    return columns;
}

static bool look_up(void *user, const Au3Name *name) {
    Lookup *lookup = user;
    bool same = (lookup->kinds & 1u << name->kind) && strlen(name->name) == lookup->size &&
                strncasecmp(name->name, lookup->name, lookup->size) == 0;
    if (!same) return true;
    lookup->found = true;
    if (!lookup->out) return false;
    if (name->signature)
        add_signature(lookup->out, name->signature, lookup->argument);
    else
        text_printf(lookup->out, "%s%s", name->kind == AU3_NAME_MACRO ? "@" : "", name->name);
    return false;
}

void complete_hint(const Completer *completer, const Text *text, size_t cursor, size_t room, Text *out) {
    const char *bytes = text_string(text);
    OpenCall call;
    if (!find_call(bytes, cursor, &call)) return;
    Lookup lookup = {bytes + call.name, call.size, call.argument, CALLABLE, out, false};
    au3_names(completer->au3, look_up, &lookup);
    if (shown_size(out) > room) shorten(out);
    if (shown_size(out) > room) text_set(out, "", 0);
}

bool complete_help(Au3 *au3, const char *name, Text *out) {
    bool macro = *name == '@';
    Lookup lookup = {name + macro, strlen(name + macro), -1, macro ? MACROS : CALLABLE, out, false};
    au3_names(au3, look_up, &lookup);
    return lookup.found;
}

bool complete_is_function(Au3 *au3, const char *name) {
    Lookup lookup = {name, strlen(name), -1, 1 << AU3_NAME_FUNCTION, NULL, false};
    au3_names(au3, look_up, &lookup);
    return lookup.found;
}
