/* What the parts of a text are, for colours at the prompt, and the names that are known there. */
#ifndef AU3_CLI_HIGHLIGHT_H
#define AU3_CLI_HIGHLIGHT_H

#include "text.h"

#include "au3.h"

typedef unsigned char TextClass;
enum {
    CLASS_PLAIN,
    CLASS_KEYWORD,
    CLASS_BUILTIN,
    CLASS_STRING,
    CLASS_NUMBER,
    CLASS_COMMENT,
    CLASS_VARIABLE,
    CLASS_MACRO,
    CLASS_COUNT
};

/* The terminal's style of a class, as in ESC [ … m. */
const char *highlight_style(TextClass text_class);

/* The keywords and builtins, sorted. */
typedef struct Words {
    struct Word {
        char *name;
        TextClass text_class;
    } * list;
    size_t count, room;
} Words;

void words_collect(Words *words, Au3 *au3);
void words_free(Words *words);

/* One class for each byte of the text, in memory from malloc; NULL when there is none. */
TextClass *highlight(const Words *words, const Text *text);

#endif
