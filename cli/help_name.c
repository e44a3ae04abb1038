/* What there is to say about one name: a builtin, a macro, a word of the language, a function of the script or of the library.
 * Functions of library files that the script does not include are found by reading all of the library, which takes a moment. */
#define _GNU_SOURCE
#include "help.h"
#include "help_keyword.h"
#include "help_library.h"
#include "help_page.h"

#include "show.h"

#include <string.h>
#include <strings.h>

/* ---- functions of scripts ---- */

typedef struct Lookup {
    const char *name;
    HelpStyle style;
    Text *out;
    bool found;
} Lookup;

/* The comment above it line by line; of a single line what it says. */
static void add_comment(const Au3Name *name, HelpStyle style, Text *out) {
    const char *line = name->comment;
    if (!line || !strchr(line, '\n')) {
        if (name->help && *name->help) help_paragraph(name->help, style, 4, 4, out);
        return;
    }
    while (*line) {
        size_t size = strcspn(line, "\n");
        text_printf(out, "    %.*s\n", (int)size, line);
        line += size + (line[size] == '\n');
    }
}

static bool describe_function(void *user, const Au3Name *name) {
    Lookup *lookup = user;
    if (name->kind != AU3_NAME_FUNCTION || strcasecmp(name->name, lookup->name) != 0) return true;
    lookup->found = true;
    help_heading(name->signature, lookup->style, lookup->out);
    add_comment(name, lookup->style, lookup->out);
    if (*name->file == '<' && strstr(name->file, ".au3>"))
        text_printf(lookup->out, "    #include %s\n", name->file);
    else
        text_printf(lookup->out, "    %s:%u\n", name->file, name->line);
    return false;
}

static bool script_function(Au3 *au3, const char *name, HelpStyle style, Text *out) {
    Lookup lookup = {name, style, out, false};
    au3_complete(au3, NULL, 0, describe_function, &lookup);
    return lookup.found;
}

static bool library_function(Au3 *au3, const char *name, HelpStyle style, Text *out) {
    if (*name != '_') return false; /* all of the library begin so */
    Au3 *library = help_library(au3);
    bool found = library && script_function(library, name, style, out);
    au3_free(library);
    return found;
}

/* ---- builtins and macros ---- */

static const char *state_sentence(Au3State state) {
    switch (state) {
    case AU3_PARTLY: return "Not every case works in this version of au3.";
    case AU3_WINDOWS: return "Works on Windows only.";
    case AU3_MISSING: return "Not available in this version of au3: a script that calls it ends there.";
    default: return NULL;
    }
}

static void describe_value(Au3 *au3, const char *macro, Text *out) {
    int extended, error = au3_error(au3, &extended);
    bool about_error = strcasecmp(macro, "@error") == 0, about_extended = strcasecmp(macro, "@extended") == 0;
    Au3Value *name = au3_value_text(au3, macro, strlen(macro));
    Au3Value *value = about_error      ? au3_value_int(au3, error)
                      : about_extended ? au3_value_int(au3, extended)
                                       : au3_call(au3, "Execute", &name, 1);
    if (about_error || about_extended || au3_error(au3, NULL) == 0) { /* some have a value at times only */
        text_add(out, "    ");
        show_brief(value, 200, out);
        text_add_char(out, '\n');
    }
    au3_value_free(value);
    au3_value_free(name);
}

static void describe_row(Au3 *au3, const Au3Help *row, HelpStyle style, Text *out) {
    const char *sentence = state_sentence(row->state);
    Text title = {0};
    if (row->page) {
        help_page(row->page, style, out);
        return;
    }
    text_printf(&title, "%s%s", row->macro ? "@" : "", row->signature);
    help_heading(text_string(&title), style, out);
    if (row->macro && row->state != AU3_MISSING) describe_value(au3, text_string(&title), out);
    help_paragraph(row->help, style, 4, 4, out);
    if (sentence) help_paragraph(sentence, style, 4, 4, out);
    text_free(&title);
}

static bool builtin(Au3 *au3, const char *name, HelpStyle style, Text *out) {
    Au3Help row = AU3_HELP;
    bool macro = *name == '@';
    for (int i = 0; au3_help(au3, i, &row); i++) {
        if (row.macro != macro || strcasecmp(row.name, name + macro) != 0) continue;
        describe_row(au3, &row, style, out);
        return true;
    }
    return false;
}

bool help_name(Au3 *au3, const char *name, HelpStyle style, Text *out) {
    return script_function(au3, name, style, out) || builtin(au3, name, style, out) || help_keyword(name, style, out) ||
           library_function(au3, name, style, out);
}

/* ---- names that are nearly right ---- */

typedef struct Near {
    const char *wrong;
    Text *best;
    int changes;
} Near;

static bool compare_name(void *user, const Au3Name *name) {
    Near *near = user;
    if (name->kind != AU3_NAME_BUILTIN && name->kind != AU3_NAME_FUNCTION && name->kind != AU3_NAME_MACRO) return true;
    if ((name->kind == AU3_NAME_MACRO) != (*near->wrong == '@')) return true;
    Text shown = {0};
    text_printf(&shown, "%s%s", name->kind == AU3_NAME_MACRO ? "@" : "", name->name);
    int changes = name_distance(near->wrong, text_string(&shown));
    if (changes < near->changes) {
        near->changes = changes;
        text_set(near->best, text_string(&shown), shown.size);
    }
    text_free(&shown);
    return true;
}

bool help_similar(Au3 *au3, const char *name, Text *best) {
    Near near = {name, best, (int)strlen(name) / 3 + 2};
    au3_complete(au3, NULL, 0, compare_name, &near);
    Au3 *library = *name == '_' ? help_library(au3) : NULL;
    if (library) au3_complete(library, NULL, 0, compare_name, &near);
    au3_free(library);
    return best->size > 0;
}
