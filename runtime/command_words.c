/* Splitting command lines as AutoIt does. The trick: a quote that nothing closes is no quote, and from there on the line is
 * taken as it stands. */
#include "command_words.h"

#include <string.h>

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/* The inside of quotes, from behind the first one; returns what follows the last. */
static const char *take_quoted(const char *text, Buffer *out) {
    while (*text) {
        if (*text != '"') {
            buffer_append_char(out, *text++);
        } else if (text[1] != '"') {
            return text + 1;
        } else if (strchr(text + 2, '"')) {
            buffer_append_char(out, '"');
            text += 2;
        } else {
            buffer_append_str(out, text);
            return text + strlen(text);
        }
    }
    return text;
}

static const char *take_word(const char *text, Buffer *out) {
    while (*text && !is_blank(*text)) {
        if (*text != '"') {
            buffer_append_char(out, *text++);
        } else if (text[1] == '"') {
            text += 2; /* empty quotes, even four or more in a row, are nothing */
        } else if (strchr(text + 1, '"')) {
            text = take_quoted(text + 1, out);
        } else {
            buffer_append_str(out, text);
            text += strlen(text);
        }
    }
    buffer_append_char(out, 0);
    return text;
}

size_t command_words(const char *text, Buffer *out) {
    size_t count = 0;
    for (;; count++) {
        while (is_blank(*text)) text++;
        if (!*text) return count;
        text = take_word(text, out);
    }
}
