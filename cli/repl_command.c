/* What the prompt understands besides scripts: words that stand alone, words with a dot before them, ?NAME, ??TEXT. */
#define _GNU_SOURCE
#include "repl_session.h"

#include "help.h"
#include "show.h"
#include "terminal_size.h"

#include <ctype.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

enum { WIDTH = 60 };

/* What stands behind a command, for completion. */
typedef enum Argument { ARG_NONE, ARG_FILE, ARG_SCRIPT, ARG_EXPRESSION, ARG_NAME, ARG_SWITCH } Argument;

typedef struct Command {
    const char *name;
    Argument kind;
    const char *argument; /* as the help shows it; with a bracket it may be left out */
    const char *help;     /* NULL: not listed */
    void (*act)(Repl *repl, const char *argument);
} Command;

static void help(Repl *repl, const char *argument);

/* ---- scripts ---- */

static void quit(Repl *repl, const char *argument) {
    (void)argument;
    repl_load(repl, "Exit", 4);
    repl_go(repl);
}

static void clear(Repl *repl, const char *argument) {
    (void)argument;
    if (!repl->typed) return;
    fputs("\x1b[H\x1b[2J\x1b[3J", stdout); /* no output of the script, which would stand in its line now */
    fflush(stdout);
}

static void reset(Repl *repl, const char *argument) {
    (void)argument;
    repl_reset(repl);
}

/* A file's name without the quotes or brackets that may stand around it. */
static void bare_name(const char *argument, Text *name) {
    size_t size = strlen(argument);
    bool around = size > 1 && strchr("\"'<", *argument) && strchr("\"'>", argument[size - 1]);
    text_set(name, argument + around, size - 2 * around);
}

static void note_include(Repl *repl, const char *name) {
    Text line = {0};
    text_printf(&line, "#include \"%s\"", name);
    repl_note(repl, text_string(&line), false);
    text_free(&line);
}

static void load(Repl *repl, const char *argument) {
    Text path = {0};
    bare_name(argument, &path);
    repl->found = 0;
    repl->loaded = au3_load_file(repl->au3, text_string(&path), AU3_INTERACTIVE);
    if (repl->loaded == AU3_LOAD_INCOMPLETE)
        repl->loaded = au3_load_file(repl->au3, text_string(&path), 0); /* tells what is open */
    if (repl->loaded == AU3_LOAD_NO_FILE) fprintf(stderr, "au3: cannot read the script %s\n", text_string(&path));
    char *place = realpath(text_string(&path), NULL); /* .save may write elsewhere */
    if (repl_go(repl) && !repl->failed) note_include(repl, place ? place : text_string(&path));
    free(place);
    text_free(&path);
}

static void include(Repl *repl, const char *argument) {
    Text path = {0}, line = {0};
    bare_name(argument, &path);
    const char *name = strrchr(text_string(&path), '/');
    if (!strchr(name ? name : text_string(&path), '.')) text_add(&path, ".au3");
    text_printf(&line, "#include \"%s\"", text_string(&path));
    repl_load(repl, text_string(&line), line.size);
    if (repl_go(repl) && !repl->failed) note_include(repl, text_string(&path));
    text_free(&line);
    text_free(&path);
}

static void save(Repl *repl, const char *argument) {
    Text path = {0};
    bare_name(argument, &path);
    if (!repl_save(repl, text_string(&path))) fprintf(stderr, "au3: cannot write %s\n", text_string(&path));
    text_free(&path);
}

/* ---- expressions ---- */

static void type(Repl *repl, const char *text) {
    repl_load(repl, text, strlen(text));
    if (!repl_go(repl)) return;
    Au3Value *value = au3_result(repl->au3);
    if (value) {
        repl_print(repl, au3_value_type_name(value));
        repl_print(repl, "\n");
    }
    au3_value_free(value);
}

static void time_it(Repl *repl, const char *text) {
    const Au3Host *host = repl->host;
    repl_load(repl, text, strlen(text));
    double before = host->clock(host->user);
    if (!repl_go(repl)) return;
    char line[64];
    snprintf(line, sizeof line, "%.3f ms\n", host->clock(host->user) - before);
    repl_answer(repl, true);
    repl_print(repl, line);
}

static void trace(Repl *repl, const char *argument) {
    bool on = strcasecmp(argument, "on") == 0, off = strcasecmp(argument, "off") == 0;
    if (*argument && !on && !off) {
        repl_print(repl, ".trace wants on or off\n");
        return;
    }
    if (on || off) repl->trace = on;
    if (!*argument) repl_print(repl, repl->trace ? "on\n" : "off\n");
}

/* ---- variables and functions ---- */

typedef struct Listing {
    Repl *repl;
    Completion names;
} Listing;

/* Not those that the program made, nor the constants of includes. */
static bool list_variable(void *user, const Au3Name *name) {
    Listing *listing = user;
    if (name->kind != AU3_NAME_VARIABLE || !*name->file) return true;
    if (name->constant && strcmp(name->file, "<prompt>") != 0) return true;
    completion_add(&listing->names, name->name);
    return true;
}

/* Those of the library have their own list. */
static bool list_function(void *user, const Au3Name *name) {
    Listing *listing = user;
    Text line = {0};
    if (name->kind != AU3_NAME_FUNCTION || (*name->file == '<' && strstr(name->file, ".au3>"))) return true;
    text_printf(&line, "%s  %s:%u\n", name->signature, name->file, name->line);
    completion_add(&listing->names, text_string(&line));
    text_free(&line);
    return true;
}

static void print_variable(Repl *repl, const char *name) {
    Text line = {0};
    Au3Value *value = au3_get(repl->au3, name);
    Au3Type kind = au3_value_type(value);
    text_printf(&line, "$%s = ", name);
    show_brief(value, WIDTH, &line);
    if (kind != AU3_ARRAY && kind != AU3_MAP && kind != AU3_STRUCT) text_printf(&line, " (%s)", au3_value_type_name(value));
    text_add(&line, "\n");
    repl_print(repl, text_string(&line));
    au3_value_free(value);
    text_free(&line);
}

static void vars(Repl *repl, const char *argument) {
    (void)argument;
    Listing listing = {repl, {0}};
    au3_complete(repl->au3, NULL, 0, list_variable, &listing);
    completion_sort(&listing.names);
    for (size_t i = 0; i < listing.names.count; i++) print_variable(repl, listing.names.list[i]);
    completion_free(&listing.names);
}

static void funcs(Repl *repl, const char *argument) {
    (void)argument;
    Listing listing = {repl, {0}};
    au3_complete(repl->au3, NULL, 0, list_function, &listing);
    completion_sort(&listing.names);
    for (size_t i = 0; i < listing.names.count; i++) repl_print(repl, listing.names.list[i]);
    completion_free(&listing.names);
}

/* ---- ?NAME, ??TEXT ---- */

static HelpStyle style_of(const Repl *repl) {
    HelpStyle style = {.color = repl->color};
    int rows;
    if (repl->typed) terminal_size(&style.width, &rows);
    return style;
}

static void describe_variable(Repl *repl, const char *name, Text *out) {
    Au3Value *value = au3_get(repl->au3, name);
    if (value)
        print_variable(repl, name);
    else
        text_printf(out, "there is no variable $%s\n", name);
    au3_value_free(value);
}

static void describe(Repl *repl, const char *name) {
    Text text = {0}, wanted = {0};
    text_set(&wanted, name, strcspn(name, " \t\r\n("));
    const char *word = text_string(&wanted);
    if (*word == '$') {
        describe_variable(repl, word + 1, &text);
    } else if (!*word) {
        help(repl, "");
    } else if (!help_name(repl->au3, word, style_of(repl), &text)) {
        Text near = {0};
        text_printf(&text, "there is no %s %s\n", *word == '@' ? "macro" : "function", word);
        if (help_similar(repl->au3, word, &near))
            text_printf(&text, "  = help: a similar name exists: %s\n", text_string(&near));
        text_free(&near);
    }
    repl_print(repl, text_string(&text));
    text_free(&wanted);
    text_free(&text);
}

static void search(Repl *repl, const char *words) {
    Text text = {0};
    if (help_search(repl->au3, words, style_of(repl), &text) == 0) text_printf(&text, "nothing is found for %s\n", words);
    repl_print(repl, text_string(&text));
    text_free(&text);
}

/* ---- the table ---- */

static const Command commands[] = {
    {"help", ARG_NAME, "[NAME]", "this page, or that of a function, as ?NAME", help},
    {"exit", ARG_NONE, NULL, "end (also quit, Exit 3, Ctrl-D)", NULL}, /* a statement */
    {"quit", ARG_NONE, NULL, NULL, quit},
    {"clear", ARG_NONE, NULL, "clear the screen", clear},
    {".help", ARG_NAME, "[NAME]", NULL, help},
    {".vars", ARG_NONE, NULL, "list the variables", vars},
    {".funcs", ARG_NONE, NULL, "list the functions of the script", funcs},
    {".load", ARG_FILE, "FILE", "run a script here", load},
    {".include", ARG_SCRIPT, "FILE", "include a script, or a file of the library", include},
    {".save", ARG_FILE, "FILE", "write what was typed and went well as a script", save},
    {".type", ARG_EXPRESSION, "EXPR", "show the type of a value", type},
    {".time", ARG_EXPRESSION, "EXPR", "run it and show how long it took", time_it},
    {".trace", ARG_SWITCH, "[on|off]", "tell each call that touches the world, as --trace", trace},
    {".reset", ARG_NONE, NULL, "end the script and begin with nothing", reset},
};
enum { COMMANDS = sizeof commands / sizeof *commands };

static void help(Repl *repl, const char *argument) {
    if (*argument) {
        describe(repl, argument);
        return;
    }
    repl_print(repl, "Type statements or expressions. The value of an expression is shown and\n"
                     "kept in $_. A block (If, For, Func …) goes on until it is closed; a function\n"
                     "can be defined again.\n\n");
    for (size_t i = 0; i < COMMANDS; i++) {
        Text line = {0};
        if (!commands[i].help) continue;
        const char *name = commands[i].name, *wanted = commands[i].argument ? commands[i].argument : "";
        text_printf(&line, "  %s %-*s %s\n", name, (int)(15 - strlen(name)), wanted, commands[i].help);
        repl_print(repl, text_string(&line));
        text_free(&line);
    }
    repl_print(repl, "  ?NAME            show a function, @macro or $variable\n"
                     "  ??TEXT           search all pages\n");
    if (!repl->typed) return;
    repl_print(repl, "\nTab completes, Ctrl-R searches what was typed before, Alt-Enter begins a new\n"
                     "line, Ctrl-C stops a running script or gives up the text.\n");
}

static bool is_one_name(const char *text) {
    text += *text == '@' || *text == '$';
    while (text_is_name(*text)) text++;
    return !text[strspn(text, " \t\r\n")];
}

/* The command of a text and its argument; NULL when it is none. */
static const Command *find(Repl *repl, const char *text, const char **argument) {
    size_t size = strcspn(text, " \t\r\n");
    *argument = text + size + strspn(text + size, " \t\r\n");
    for (size_t i = 0; i < COMMANDS; i++) {
        const Command *command = &commands[i];
        if (!command->act || strlen(command->name) != size || strncasecmp(command->name, text, size) != 0) continue;
        if (*text == '.') return command;
        /* a word stands alone (or before one name, when it takes one), and is not one of the script's own */
        bool fits = !**argument || (command->kind == ARG_NAME && is_one_name(*argument));
        if (fits && !complete_is_function(repl->au3, command->name)) return command;
    }
    return NULL;
}

bool repl_is_command(Repl *repl, const char *text) {
    const char *argument;
    text += strspn(text, " \t\r\n");
    return *text == '?' || (*text == '.' && isalpha((unsigned char)text[1])) || find(repl, text, &argument);
}

static void trim(Text *text) {
    while (text->size && strchr(" \t\r\n", text->data[text->size - 1])) text_delete(text, text->size - 1, text->size);
}

static void ask(Repl *repl, const char *text) {
    Text words = {0};
    bool all = text[1] == '?';
    text_add(&words, text + strspn(text, "? \t"));
    trim(&words);
    if (all && words.size)
        search(repl, text_string(&words));
    else
        describe(repl, text_string(&words));
    text_free(&words);
}

void repl_do_command(Repl *repl, const char *text) {
    const char *argument;
    text += strspn(text, " \t\r\n");
    if (*text == '?') {
        ask(repl, text);
        return;
    }
    const Command *command = find(repl, text, &argument);
    Text rest = {0};
    if (!command) {
        text_printf(&rest, "there is no command %.*s; .help lists them\n", (int)strcspn(text, " \t\r\n"), text);
        repl_print(repl, text_string(&rest));
    } else {
        text_add(&rest, argument);
        trim(&rest);
        if (command->argument && *command->argument != '[' && !rest.size)
            repl_print(repl, "this command wants something behind it; .help shows what\n");
        else if (!command->argument && rest.size)
            repl_print(repl, "this command wants nothing behind it\n");
        else
            command->act(repl, text_string(&rest));
    }
    text_free(&rest);
}

/* ---- completion ---- */

static void complete_name(const char *typed, Completion *out) {
    for (size_t i = 0; i < COMMANDS; i++) {
        if (text_same(typed, commands[i].name, strlen(typed))) completion_add(out, commands[i].name);
    }
}

/* Asks for the same as in a script: `before` stands in front of the argument there. */
static void complete_as(Repl *repl, const char *before, const char *argument, size_t start, Completion *out) {
    Text text = {0};
    text_printf(&text, "%s%s", before, argument);
    complete_candidates(repl->au3, &text, text.size, out);
    out->from = out->from + start - strlen(before);
    text_free(&text);
}

/* Of files in a string the quote behind them is not wanted here. */
static void drop_quotes(Completion *out) {
    for (size_t i = 0; i < out->count; i++) {
        size_t size = strlen(out->list[i]);
        if (size > 0 && (out->list[i][size - 1] == '"' || out->list[i][size - 1] == '>')) out->list[i][size - 1] = 0;
    }
}

static void complete_argument(Repl *repl, Argument kind, const char *argument, size_t start, Completion *out) {
    bool quoted = *argument == '"';
    switch (kind) {
    case ARG_FILE: complete_as(repl, quoted ? "" : "\"", argument, start, out); break;
    case ARG_SCRIPT: complete_as(repl, quoted || *argument == '<' ? "#include " : "#include <", argument, start, out); break;
    case ARG_EXPRESSION: complete_as(repl, "", argument, start, out); break;
    case ARG_NAME: complete_help_names(repl->au3, argument, out); break;
    case ARG_SWITCH:
        if (text_same(argument, "on", strlen(argument))) completion_add(out, "on");
        if (text_same(argument, "off", strlen(argument))) completion_add(out, "off");
        break;
    case ARG_NONE: break;
    }
    if ((kind == ARG_FILE || kind == ARG_SCRIPT) && !quoted && *argument != '<') drop_quotes(out);
}

bool repl_complete_command(Repl *repl, const Text *text, size_t cursor, Completion *out) {
    Text typed = {0};
    const char *argument;
    text_set(&typed, text_string(text), cursor);
    const char *bytes = text_string(&typed), *word = bytes + strspn(bytes, " \t");
    bool lines = strchr(bytes, '\n') != NULL, one_word = !strpbrk(word, " \t(\"");
    const Command *command = lines || one_word ? NULL : find(repl, word, &argument);
    bool question = !lines && *word == '?', dotted = !lines && one_word && *word == '.';
    if (question) {
        const char *name = word + strspn(word, "? \t");
        out->from = (size_t)(name - bytes);
        complete_help_names(repl->au3, name, out);
    } else if (dotted) {
        out->from = (size_t)(word - bytes);
        complete_name(word, out);
    } else if (command) {
        out->from = (size_t)(argument - bytes);
        complete_argument(repl, command->kind, argument, out->from, out);
    } else if (!lines && one_word && *word) { /* names of the script as well */
        complete_candidates(repl->au3, &typed, cursor, out);
        if (isalpha((unsigned char)*word)) complete_name(word, out);
        if (out->count) out->from = out->from ? out->from : (size_t)(word - bytes);
    }
    bool own = question || dotted || command || (!lines && one_word && *word);
    text_free(&typed);
    completion_sort(out);
    return own;
}
