/* Colours of a text while it is typed, see highlight.h. A scan of its own: the text is mostly not finished, and what is wrong
 * in it must not matter. */
#include "highlight.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

const char *highlight_style(TextClass text_class) {
    static const char *const styles[CLASS_COUNT] = {
        [CLASS_PLAIN] = "0",     [CLASS_KEYWORD] = "0;35", [CLASS_BUILTIN] = "0;34",  [CLASS_STRING] = "0;32",
        [CLASS_NUMBER] = "0;36", [CLASS_COMMENT] = "0;2",  [CLASS_VARIABLE] = "0;33", [CLASS_MACRO] = "0;31"};
    return styles[text_class];
}

/* ---- words ---- */

static bool add_word(void *user, const Au3Name *name) {
    Words *words = user;
    if (name->kind != AU3_NAME_KEYWORD && name->kind != AU3_NAME_BUILTIN) return true;
    if (words->count == words->room) {
        size_t room = words->room * 2 + 512;
        struct Word *list = realloc(words->list, room * sizeof *list);
        if (!list) return false;
        words->list = list;
        words->room = room;
    }
    char *copy = strdup(name->name);
    if (!copy) return false;
    words->list[words->count++] = (struct Word){copy, name->kind == AU3_NAME_KEYWORD ? CLASS_KEYWORD : CLASS_BUILTIN};
    return true;
}

static int compare_words(const void *a, const void *b) {
    return strcasecmp(((const struct Word *)a)->name, ((const struct Word *)b)->name);
}

void words_collect(Words *words, Au3 *au3) {
    *words = (Words){0};
    au3_names(au3, add_word, words);
    if (words->count) qsort(words->list, words->count, sizeof *words->list, compare_words);
}

void words_free(Words *words) {
    for (size_t i = 0; i < words->count; i++) free(words->list[i].name);
    free(words->list);
    *words = (Words){0};
}

static TextClass word_class(const Words *words, const char *name, size_t size) {
    size_t low = 0, high = words->count;
    while (low < high) {
        size_t middle = (low + high) / 2;
        const struct Word *word = &words->list[middle];
        int order = strncasecmp(name, word->name, size);
        if (order == 0 && strlen(word->name) == size) return word->text_class;
        if (order > 0)
            low = middle + 1;
        else
            high = middle;
    }
    return CLASS_PLAIN;
}

/* ---- the text ---- */

static size_t name_end(const char *at) {
    size_t size = 0;
    while (text_is_name(at[size])) size++;
    return size;
}

static size_t number_end(const char *at) {
    size_t size = 0;
    while (text_is_name(at[size]) || at[size] == '.') size++;
    return size;
}

static size_t string_end(const char *at) {
    size_t size = 1 + strcspn(at + 1, at[0] == '"' ? "\"\n" : "'\n");
    return size + (at[size] == at[0]);
}

static bool is_directive(const char *at, const char *word) { return strncasecmp(at, word, strlen(word)) == 0; }

/* From the line #cs to the end of the line #ce. */
static size_t block_comment_end(const char *at) {
    const char *line = at;
    for (int depth = 0; *line; line += *line == '\n') {
        const char *text = line + strspn(line, " \t");
        if (is_directive(text, "#cs") || is_directive(text, "#comments-start")) depth++;
        if (is_directive(text, "#ce") || is_directive(text, "#comments-end")) depth--;
        line += strcspn(line, "\n");
        if (depth == 0) break;
    }
    return (size_t)(line - at);
}

/* The size of the part that begins here, and what it is. */
static size_t next_part(const Words *words, const char *at, TextClass *text_class) {
    size_t size;
    *text_class = CLASS_PLAIN;
    switch (*at) {
    case '"':
    case '\'': *text_class = CLASS_STRING; return string_end(at);
    case ';': *text_class = CLASS_COMMENT; return strcspn(at, "\n");
    case '$': *text_class = CLASS_VARIABLE; return 1 + name_end(at + 1);
    case '@': *text_class = CLASS_MACRO; return 1 + name_end(at + 1);
    case '#':
        *text_class = CLASS_COMMENT;
        if (is_directive(at, "#cs") || is_directive(at, "#comments-start")) return block_comment_end(at);
        *text_class = CLASS_KEYWORD;
        return 1 + strcspn(at + 1, " \t\n<\"'");
    case '<': return 1;
    default: break;
    }
    if (isdigit((unsigned char)*at)) {
        *text_class = CLASS_NUMBER;
        return number_end(at);
    }
    size = name_end(at);
    if (size) *text_class = word_class(words, at, size);
    return size ? size : 1;
}

TextClass *highlight(const Words *words, const Text *text) {
    TextClass *classes = malloc(text->size + 1);
    if (!classes) return NULL;
    for (size_t at = 0, size; at < text->size; at += size) {
        TextClass text_class;
        size = next_part(words, text->data + at, &text_class);
        if (size > text->size - at) size = text->size - at;
        memset(classes + at, text_class, size);
    }
    return classes;
}
