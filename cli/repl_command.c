/* What the prompt understands besides scripts: words that stand alone, words with a dot before them, ?NAME. */
#define _GNU_SOURCE
#include "repl_session.h"

#include "show.h"

#include <ctype.h>
#include <stdio.h>
#include <string.h>
#include <strings.h>

enum { WIDTH = 60 };

typedef struct Command {
    const char *name;
    const char *argument; /* as the help shows it; NULL: there is none */
    const char *help;
    void (*act)(Repl *repl, const char *argument);
} Command;

static void help(Repl *repl, const char *argument);

/* ---- acts ---- */

static void quit(Repl *repl, const char *argument) {
    (void)argument;
    repl_load(repl, "Exit", 4);
    repl_go(repl);
}

static void clear(Repl *repl, const char *argument) {
    (void)argument;
    if (repl->typed) repl_print(repl, "\x1b[H\x1b[2J\x1b[3J");
}

static void load(Repl *repl, const char *path) {
    repl->found = 0;
    repl->loaded = au3_load_file(repl->au3, path, AU3_INTERACTIVE);
    if (repl->loaded == AU3_LOAD_INCOMPLETE) repl->loaded = au3_load_file(repl->au3, path, 0); /* tells what is open */
    if (repl->loaded == AU3_LOAD_NO_FILE) fprintf(stderr, "au3: cannot read the script %s\n", path);
    repl_go(repl);
}

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

/* ---- variables ---- */

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

static void print_variable(Repl *repl, const char *name) {
    Text line = {0};
    Au3Value *value = au3_get(repl->au3, name);
    text_printf(&line, "$%s = ", name);
    show_brief(value, WIDTH, &line);
    text_printf(&line, " (%s)\n", au3_value_type_name(value));
    repl_print(repl, text_string(&line));
    au3_value_free(value);
    text_free(&line);
}

static void vars(Repl *repl, const char *argument) {
    (void)argument;
    Listing listing = {repl, {0}};
    au3_names(repl->au3, list_variable, &listing);
    completion_sort(&listing.names);
    for (size_t i = 0; i < listing.names.count; i++) print_variable(repl, listing.names.list[i]);
    completion_free(&listing.names);
}

/* ---- ?NAME ---- */

static void describe(Repl *repl, const char *name) {
    Text text = {0};
    size_t size = strcspn(name, " \t\r\n(");
    Text wanted = {0};
    text_set(&wanted, name, size);
    if (*name == '$' && size > 1) {
        Au3Value *value = au3_get(repl->au3, text_string(&wanted) + 1);
        if (value)
            print_variable(repl, text_string(&wanted) + 1);
        else
            text_printf(&text, "there is no variable %s\n", text_string(&wanted));
        au3_value_free(value);
    } else if (size == 0) {
        help(repl, "");
    } else if (complete_help(repl->au3, text_string(&wanted), &text)) {
        text_add(&text, "\n");
    } else {
        text_printf(&text, "there is no %s %s\n", *name == '@' ? "macro" : "function", text_string(&wanted));
    }
    repl_print(repl, text_string(&text));
    text_free(&wanted);
    text_free(&text);
}

/* ---- the table ---- */

static const Command commands[] = {
    {"help", NULL, "this page", help},
    {"exit", NULL, "end (also quit, Exit 3, Ctrl-D)", NULL}, /* a statement */
    {"quit", NULL, NULL, quit},
    {"clear", NULL, "clear the screen", clear},
    {".help", NULL, NULL, help},
    {".load", "FILE", "run a script here", load},
    {".vars", NULL, "list the variables", vars},
    {".type", "EXPR", "show the type of a value", type},
    {".time", "EXPR", "run it and show how long it took", time_it},
};

const char *const repl_commands[] = {"help", "quit", "clear", ".help", ".load", ".vars", ".type", ".time", NULL};

static void help(Repl *repl, const char *argument) {
    (void)argument;
    repl_print(repl, "Type statements or expressions. The value of an expression is shown and kept in $_. A block (If, For,\n"
                     "Func …) goes on until it is closed; a function can be defined again.\n\n");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        Text line = {0};
        if (!commands[i].help) continue;
        const char *name = commands[i].name, *wanted = commands[i].argument ? commands[i].argument : "";
        text_printf(&line, "  %s %-*s %s\n", name, (int)(11 - strlen(name)), wanted, commands[i].help);
        repl_print(repl, text_string(&line));
        text_free(&line);
    }
    repl_print(repl, "  ?NAME        show a function, @macro or $variable\n");
    if (!repl->typed) return;
    repl_print(repl, "\nTab completes, Ctrl-R searches what was typed before, Alt-Enter begins a new line, Ctrl-C stops a\n"
                     "running script or gives up the text.\n");
}

/* The command of a text and its argument; NULL when it is none. */
static const Command *find(Repl *repl, const char *text, const char **argument) {
    size_t size = strcspn(text, " \t\r\n");
    *argument = text + size + strspn(text + size, " \t\r\n");
    for (size_t i = 0; i < sizeof commands / sizeof *commands; i++) {
        const Command *command = &commands[i];
        if (!command->act || strlen(command->name) != size || strncasecmp(command->name, text, size) != 0) continue;
        bool fits = *text == '.' || !**argument; /* a word stands alone, and is not one of the script's own */
        if (fits && (*text == '.' || !complete_is_function(repl->au3, command->name))) return command;
    }
    return NULL;
}

bool repl_is_command(Repl *repl, const char *text) {
    const char *argument;
    text += strspn(text, " \t\r\n");
    return *text == '?' || (*text == '.' && isalpha((unsigned char)text[1])) || find(repl, text, &argument);
}

void repl_do_command(Repl *repl, const char *text) {
    const char *argument;
    text += strspn(text, " \t\r\n");
    if (*text == '?') {
        describe(repl, text + strspn(text, "? \t"));
        return;
    }
    const Command *command = find(repl, text, &argument);
    Text rest = {0};
    if (!command) {
        text_printf(&rest, "there is no command %.*s; .help lists them\n", (int)strcspn(text, " \t\r\n"), text);
        repl_print(repl, text_string(&rest));
    } else {
        text_set(&rest, argument, strlen(argument));
        while (rest.size && strchr(" \t\r\n", rest.data[rest.size - 1])) text_delete(&rest, rest.size - 1, rest.size);
        if (command->argument && !rest.size)
            repl_print(repl, "this command wants something behind it; .help shows what\n");
        else
            command->act(repl, text_string(&rest));
    }
    text_free(&rest);
}
