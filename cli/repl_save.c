/* What was typed, as a script for .save: the texts that went well one after the other. An expression becomes an assignment to
 * $_, as the prompt does it; a function that was defined again stands there once. Works on lines, not on a tree. */
#define _GNU_SOURCE
#include "repl_session.h"

#include <stdio.h>
#include <string.h>
#include <strings.h>

static size_t line_size(const char *line) {
    size_t size = strcspn(line, "\n");
    return size + (line[size] == '\n');
}

static const char *skip_blanks(const char *text) { return text + strspn(text, " \t"); }

static bool is_word(const char *text, const char *word) {
    size_t size = strlen(word);
    return strncasecmp(text, word, size) == 0 && !text_is_name(text[size]);
}

/* The name of the function that a line begins, NULL when it begins none. */
static const char *function_name(const char *line) {
    line = skip_blanks(line);
    if (is_word(line, "Volatile")) line = skip_blanks(line + 8);
    return is_word(line, "Func") ? skip_blanks(line + 4) : NULL;
}

/* Cuts the function of this name out of the script. */
static void forget_function(Text *script, const char *name) {
    size_t size = 0;
    while (text_is_name(name[size])) size++;
    for (size_t at = 0; at < script->size; at += line_size(script->data + at)) {
        const char *other = function_name(script->data + at);
        if (!other || strncasecmp(other, name, size) != 0 || text_is_name(other[size])) continue;
        size_t end = at;
        while (end < script->size && !is_word(skip_blanks(script->data + end), "EndFunc")) end += line_size(script->data + end);
        text_delete(script, at, end < script->size ? end + line_size(script->data + end) : end);
        return;
    }
}

/* Does the line before this one go on in it? */
static bool goes_on(const char *text, const char *line) {
    const char *end = line - 1;
    while (end > text && strchr(" \t\r\n", end[-1])) end--;
    return end > text && end[-1] == '_' && (end - 1 == text || strchr(" \t", end[-2]));
}

/* Where the last statement begins: the last line that says something, and those that it goes on from. */
static size_t last_statement(const char *text) {
    const char *last = text;
    for (const char *line = text; *line; line += line_size(line)) {
        const char *words = skip_blanks(line);
        if (*words && *words != '\n' && *words != ';' && !(line > text && goes_on(text, line))) last = line;
    }
    return (size_t)(skip_blanks(last) - text);
}

bool repl_begins_function(const char *text) { return function_name(text) != NULL; }

void repl_note(Repl *repl, const char *text, bool value) {
    Text *script = &repl->script;
    for (const char *line = text; *line; line += line_size(line)) {
        const char *name = function_name(line);
        if (name) forget_function(script, name);
    }
    size_t start = script->size, size = strlen(text);
    text_add_bytes(script, text, size);
    if (value) text_insert(script, start + last_statement(text), "$_ = ", 5);
    if (script->size > start && script->data[script->size - 1] != '\n') text_add(script, "\n");
}

bool repl_save(const Repl *repl, const char *path) {
    FILE *file = fopen(path, "w");
    if (!file) return false;
    fputs(text_string(&repl->script), file);
    return fclose(file) == 0;
}
