/* All names that the next line of a script could use, for completion and hints. Nothing is kept: each call walks the
 * tables of builtins, the functions of the tree and the globals; texts made for a name live in a buffer for that one call. */
#include "api.h"

#include <string.h>
#include <strings.h>

static const char *const keywords[] = {
    "And",      "ByRef",  "Case",    "Const", "ContinueCase", "ContinueLoop", "Default", "Dim",   "Do",
    "Else",     "ElseIf", "EndFunc", "EndIf", "EndSelect",    "EndSwitch",    "EndWith", "Enum",  "Exit",
    "ExitLoop", "False",  "For",     "Func",  "Global",       "If",           "In",      "Local", "Next",
    "Not",      "Null",   "Or",      "ReDim", "Return",       "Select",       "Static",  "Step",  "Switch",
    "Then",     "To",     "True",    "Until", "Volatile",     "WEnd",         "While",   "With",
};

typedef struct Walk {
    Au3 *au3;
    bool (*each)(void *user, const Au3Name *name);
    void *user;
    Buffer signature, help, comment;
} Walk;

static bool tell(Walk *walk, Au3Name name) {
    name.size = sizeof name;
    if (!name.file) name.file = "";
    return walk->each(walk->user, &name);
}

static const Source *source_at(const Walk *walk, Pos pos) { return source_find(&walk->au3->interp->program->sources, pos); }

/* ---- what stands above a function ---- */

static const char *line_start(const Source *source, const char *at) {
    while (at > source->text && at[-1] != '\n' && at[-1] != '\r') at--;
    return at;
}

/* The line before the one that begins at `line`; NULL at the start of the text. */
static const char *line_before(const Source *source, const char *line) {
    if (line == source->text) return NULL;
    line--;
    if (*line == '\n' && line > source->text && line[-1] == '\r') line--;
    return line_start(source, line);
}

static const char *skip(const char *text, const char *set) { return text + strspn(text, set); }

/* The words of a comment line; NULL when it is no comment, "" for a ruler (; =====) or a heading (; #FUNCTION# ===). */
static const char *comment_words(const char *line) {
    line = skip(line, " \t");
    if (*line != ';') return NULL;
    line = skip(line, "; \t");
    return strchr("#=-*\r\n", *line) ? "" : line;
}

/* A line "; Description ...: text" among the comments right above the function, else the first that says anything. */
static const char *describe(Walk *walk, const Source *source, const char *line) {
    static const char marker[] = "Description";
    const char *words, *first = NULL;
    for (line = line_before(source, line); line && (words = comment_words(line)); line = line_before(source, line)) {
        if (!*words) continue;
        first = words;
        if (strncasecmp(words, marker, sizeof marker - 1) != 0) continue;
        first = skip(skip(words + sizeof marker - 1, " .\t"), ": \t");
        break;
    }
    if (!first) return NULL;
    buffer_clear(&walk->help);
    buffer_append(&walk->help, first, strcspn(first, "\r\n"));
    return buffer_text(&walk->help);
}

/* All comment lines right above the function, without semicolons and rulers; NULL when there are none. */
static const char *comment_above(Walk *walk, const Source *source, const char *func) {
    const char *line = func, *above = line_before(source, func);
    for (; above && comment_words(above); above = line_before(source, above)) line = above;
    buffer_clear(&walk->comment);
    for (; line < func; line = skip(line + strcspn(line, "\r\n"), "\r\n")) {
        const char *text = skip(skip(line, " \t"), ";");
        if (!*comment_words(line)) continue;
        if (*text == ' ') text++;
        if (walk->comment.length) buffer_append_char(&walk->comment, '\n');
        buffer_append(&walk->comment, text, strcspn(text, "\r\n"));
    }
    return walk->comment.length ? buffer_text(&walk->comment) : NULL;
}

/* Is the function one of the library's that only end the script? */
static bool is_missing(const char *func) {
    static const char body[] = "Return __Au3_Missing()";
    const char *second = skip(func + strcspn(func, "\r\n"), "\r\n \t");
    return strncmp(second, body, sizeof body - 1) == 0;
}

/* ---- kinds of names ---- */

static bool tell_function(Walk *walk, const Function *function) {
    const Source *source = source_at(walk, function->name_pos);
    if (!source || function->symbol->function != function) return true; /* replaced */
    size_t mark;
    uint32_t number;
    buffer_clear(&walk->signature);
    source_statement(&walk->au3->interp->program->sources, function->name_pos, &walk->signature, &number, &mark);
    const char *line = line_start(source, source->text + (function->name_pos - source->base));
    return tell(walk,
                (Au3Name){.kind = AU3_NAME_FUNCTION,
                          .name = function->symbol->name,
                          .signature = buffer_text(&walk->signature) + mark,
                          .help = is_missing(line) ? "Not available in this version of au3: a script that calls it ends there."
                                                   : describe(walk, source, line),
                          .file = source->name,
                          .line = number,
                          .comment = comment_above(walk, source, line)});
}

static bool tell_functions(Walk *walk) {
    const Function *function = walk->au3->interp->program->tree.functions;
    for (; function; function = function->next_function) {
        if (!tell_function(walk, function)) return false;
    }
    return true;
}

static bool tell_variables(Walk *walk) {
    for (const Global *global = walk->au3->interp->globals; global; global = global->next) {
        if (is_unset(global->value)) continue;
        const Source *source = source_at(walk, global->symbol->first_pos);
        Au3Name name = {.kind = AU3_NAME_VARIABLE,
                        .name = global->symbol->name,
                        .file = source ? source->name : NULL,
                        .constant = global->flags & GLOBAL_CONST};
        if (!tell(walk, name)) return false;
    }
    return true;
}

static bool tell_builtins(Walk *walk) {
    const Registry *registry = walk->au3->interp->registry;
    const Builtin *row;
    const Macro *macro;
    for (int i = 0; (row = registry_at(registry, i)); i++) {
        Au3Name name = {.kind = AU3_NAME_BUILTIN, .name = row->name, .signature = row->signature, .help = row->help};
        if (!tell(walk, name)) return false;
    }
    for (int i = 0; (macro = registry_macro_at(registry, i)); i++) {
        if (!tell(walk, (Au3Name){.kind = AU3_NAME_MACRO, .name = macro->name, .help = macro->help})) return false;
    }
    return true;
}

static bool tell_words(Walk *walk) {
    for (size_t i = 0; i < sizeof keywords / sizeof *keywords; i++) {
        if (!tell(walk, (Au3Name){.kind = AU3_NAME_KEYWORD, .name = keywords[i]})) return false;
    }
    for (const LibraryFile *file = library_files; file->name; file++) {
        if (!tell(walk, (Au3Name){.kind = AU3_NAME_INCLUDE, .name = file->name})) return false;
    }
    return true;
}

void api_names(Au3 *au3, bool (*each)(void *user, const Au3Name *name), void *user) {
    Walk walk = {.au3 = au3, .each = each, .user = user};
    buffer_init(&walk.signature, au3->heap);
    buffer_init(&walk.help, au3->heap);
    buffer_init(&walk.comment, au3->heap);
    if (tell_functions(&walk) && tell_variables(&walk) && tell_builtins(&walk)) tell_words(&walk);
    buffer_free(&walk.signature);
    buffer_free(&walk.help);
    buffer_free(&walk.comment);
}
