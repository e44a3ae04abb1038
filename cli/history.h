/* What was typed at the prompt, in this session and in earlier ones: $XDG_STATE_HOME/au3/history, one entry a line. */
#ifndef AU3_CLI_HISTORY_H
#define AU3_CLI_HISTORY_H

#include "text.h"

typedef struct History {
    char **entries; /* oldest first; an entry may have several lines */
    size_t count, room;
    char *path; /* NULL: not kept */
} History;

/* Reads the file, if there is one. */
void history_open(History *history);
void history_close(History *history);

/* Adds an entry here and at the end of the file, unless it is empty, the last one once more, or begins with a blank. */
void history_add(History *history, const char *text);

/* The place of the nearest entry before `before` that holds the text, letters in any case; `count` when there is none. */
size_t history_search(const History *history, size_t before, const char *wanted);

#endif
