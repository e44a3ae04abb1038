/* Editing a text of one or more lines at the terminal. What the text means is not known here: the user of the editor says what
 * can be completed, how a call is written, how lines are indented.
 *
 * line_editor.c, line_keys.c and line_history.c do it with libedit; line_none.c stands in where that was not there when au3
 * was built. */
#ifndef AU3_CLI_LINE_EDITOR_H
#define AU3_CLI_LINE_EDITOR_H

#include "text.h"

/* What could stand at the cursor instead of the bytes from `from` on. */
typedef struct Completion {
    size_t from;
    char **list; /* memory from malloc, sorted */
    size_t count, room;
} Completion;

/* In the text of a hint: what is between these is shown bold. */
#define LINE_BOLD  '\1'
#define LINE_PLAIN '\2'

typedef struct LineHooks {
    void *user;
    /* What the call at the cursor looks like, in at most `room` columns; nothing when there is none or it does not fit. */
    void (*hint)(void *user, const Text *text, size_t cursor, size_t room, Text *out);
    void (*candidates)(void *user, const Text *text, size_t cursor, Completion *out);
    /* Blanks for a new line behind the first `size` bytes; and how many the last of these lines has too many when it is done.
     */
    size_t (*indent)(void *user, const Text *text, size_t size);
    size_t (*surplus)(void *user, const Text *text, size_t size);
    /* Asked when a signal came: is the program to end? */
    bool (*ended)(void *user);
} LineHooks;

typedef enum LineResult {
    LINE_DONE,     /* Enter */
    LINE_REOPEN,   /* Up in the first line of the text */
    LINE_GIVEN_UP, /* Ctrl-C */
    LINE_END       /* Ctrl-D in an empty text, the terminal is gone, or the program is to end */
} LineResult;

typedef struct LineEditor LineEditor;

/* Was au3 built with a library for this? */
bool line_editor_built(void);

/* NULL when the terminal cannot do it. `history` is the file of what was typed before, NULL: none is kept. */
LineEditor *line_editor_new(const LineHooks *hooks, bool color, const char *history);
void line_editor_free(LineEditor *editor);

/* Lets somebody type, beginning with `text`, which gets what is there at the end. Only with `reopen` is there a LINE_REOPEN;
 * otherwise Up goes back in the history. */
LineResult line_editor_read(LineEditor *editor, const char *prompt, bool reopen, Text *text);

/* Wipes out the lines of a text that were left one by one, the cursor being below them. */
void line_editor_erase(const Text *text);

/* Adds to the history, unless the text is blank or begins with a blank. */
void line_editor_remember(LineEditor *editor, const char *text);

/* Adds a copy. */
void completion_add(Completion *completion, const char *text);
/* Sorts, and leaves out what is there already (letters of any case are one). */
void completion_sort(Completion *completion);
void completion_free(Completion *completion);

#endif
