/* Splitting command lines; see command_line.h. */
#include "command_line.h"

#include <string.h>

static bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

/* Backslashes mean themselves unless a quote follows: then two are one, and an odd one makes the quote a character. */
static const char *take_backslashes(const char *text, Buffer *word) {
    size_t count = strspn(text, "\\");
    bool quote = text[count] == '"';
    for (size_t i = 0; i < (quote ? count / 2 : count); i++) buffer_append_char(word, '\\');
    text += count;
    if (quote && count % 2) {
        buffer_append_char(word, '"');
        text++;
    }
    return text;
}

/* Appends one word and its NUL; returns what follows. */
static const char *take_word(const char *text, Buffer *words) {
    bool quoted = false;
    while (*text && (quoted || !is_blank(*text))) {
        if (*text == '\\') {
            text = take_backslashes(text, words);
        } else if (*text != '"') {
            buffer_append_char(words, *text++);
        } else if (quoted && text[1] == '"') {
            buffer_append_char(words, '"');
            text += 2;
        } else {
            quoted = !quoted;
            text++;
        }
    }
    buffer_append_char(words, 0);
    return text;
}

bool command_line_split(CommandLine *line, Heap *heap, const char *first, const char *text) {
    *line = (CommandLine){0};
    buffer_init(&line->text, heap);
    if (first) {
        buffer_append(&line->text, first, strlen(first) + 1);
        line->count++;
    }
    for (;;) {
        while (is_blank(*text)) text++;
        if (!*text) break;
        text = take_word(text, &line->text);
        line->count++;
    }
    line->words = mem_calloc(heap, line->count + 1, sizeof *line->words);
    if (line->text.failed || !line->words) return false;
    const char *word = line->text.data;
    for (size_t i = 0; i < line->count; i++, word += strlen(word) + 1) line->words[i] = word;
    return true;
}

void command_line_free(CommandLine *line) {
    mem_free(line->words);
    buffer_free(&line->text);
}
