/* Completion and hints of the prompt, see complete.h. Names come from au3_complete, which looks anew each time: it is quick,
 * and so the names are always those of now. */
#define _GNU_SOURCE
#include "complete.h"
#include "help_library.h"

#include <string.h>
#include <strings.h>

enum { CALLABLE = 1 << AU3_NAME_BUILTIN | 1 << AU3_NAME_FUNCTION };

/* ---- candidates ---- */

static bool add_candidate(void *user, const Au3Name *name) {
    Completion *out = user;
    out->from = name->from;
    completion_add(out, name->text);
    return true;
}

void complete_candidates(Au3 *au3, const Text *text, size_t cursor, Completion *out) {
    au3_complete(au3, text_string(text), cursor, add_candidate, out);
    completion_sort(out);
}

typedef struct HelpNames {
    const char *typed;
    Completion *out;
} HelpNames;

static bool add_help_name(void *user, const Au3Name *name) {
    const HelpNames *names = user;
    Text text = {0};
    bool macro = name->kind == AU3_NAME_MACRO;
    if (!macro && !(CALLABLE & 1u << name->kind)) return true;
    text_printf(&text, "%s%s", macro ? "@" : "", name->name);
    if (text_same(names->typed, text_string(&text), strlen(names->typed))) completion_add(names->out, text_string(&text));
    text_free(&text);
    return true;
}

void complete_help_names(Au3 *au3, const char *typed, Completion *out) {
    HelpNames names = {typed, out};
    au3_complete(au3, NULL, 0, add_help_name, &names);
    Au3 *library = *typed == '_' ? help_library(au3) : NULL; /* files that are not included too */
    if (library) au3_complete(library, NULL, 0, add_help_name, &names);
    au3_free(library);
    completion_sort(out);
}

/* ---- hints ---- */

static size_t line_start(const char *text, size_t at) {
    while (at > 0 && text[at - 1] != '\n') at--;
    return at;
}

static size_t name_start(const char *text, size_t at) {
    while (at > 0 && text_is_name(text[at - 1])) at--;
    return at;
}

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
    unsigned kinds;
    Text *signature; /* NULL: not wanted */
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
    if (lookup->signature) text_add(lookup->signature, name->signature);
    return false;
}

/* Looks a name up, unless it is the same as the last time. */
static const char *signature_of(Au3 *au3, const char *name, size_t size, LastCall *last) {
    if (last->name.size != size || memcmp(text_string(&last->name), name, size) != 0) {
        complete_forget(last);
        text_set(&last->name, name, size);
        Lookup lookup = {name, size, CALLABLE, &last->signature, false};
        au3_complete(au3, NULL, 0, look_up, &lookup);
    }
    return text_string(&last->signature);
}

void complete_forget(LastCall *last) {
    text_free(&last->name);
    text_free(&last->signature);
}

void complete_hint(Au3 *au3, const Place *place, size_t room, LastCall *last, Text *out) {
    const char *bytes = text_string(place->text);
    OpenCall call;
    if (!find_call(bytes, place->cursor, &call)) return;
    add_signature(out, signature_of(au3, bytes + call.name, call.size, last), call.argument);
    if (shown_size(out) > room) shorten(out);
    if (shown_size(out) > room) text_set(out, "", 0);
}

bool complete_is_function(Au3 *au3, const char *name) {
    Lookup lookup = {name, strlen(name), 1 << AU3_NAME_FUNCTION, NULL, false};
    au3_complete(au3, NULL, 0, look_up, &lookup);
    return lookup.found;
}
