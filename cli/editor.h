/* Editing a text of one or more lines at the terminal. What the text means is not known here: the user of the editor says when
 * it is complete, what its colours are, what can be completed. */
#ifndef AU3_CLI_EDITOR_H
#define AU3_CLI_EDITOR_H

#include "history.h"
#include "keys.h"
#include "screen.h"

/* What could stand at the cursor instead of the bytes from `from` on. */
typedef struct Completion {
    size_t from;
    char **list; /* memory from malloc, sorted */
    size_t count, room;
} Completion;

typedef struct EditorHooks {
    void *user;
    /* Enter was pressed: is the text complete (or hopeless)? Else a line is added. */
    bool (*complete)(void *user, const Text *text);
    /* Spaces at the start of a new line behind the first `size` bytes. */
    size_t (*indent)(const char *text, size_t size);
    /* Spaces to be taken away from the last of these lines when it is done. */
    size_t (*surplus)(const char *text, size_t size);
    TextClass *(*classes)(void *user, const Text *text);                  /* as highlight */
    void (*hint)(void *user, const Text *text, size_t cursor, Text *out); /* lines to show below */
    void (*candidates)(void *user, const Text *text, size_t cursor, Completion *out);
} EditorHooks;

typedef struct Editor {
    EditorHooks hooks;
    Keyboard keyboard;
    Screen screen;
    History history;
    const char *prompt, *more;
    /* of the text being edited */
    Text text, killed, draft; /* draft: what was typed before going back in the history */
    size_t cursor, entry;     /* entry of the history shown; its count: the draft */
    Text below;
    bool ended;
} Editor;

/* Lets somebody type; the text (without the last line end) is editor->text and in the history. False at the end of the input.
 */
bool editor_read(Editor *editor);
void editor_free(Editor *editor);

/* Adds a copy. */
void completion_add(Completion *completion, const char *text);
/* Sorts, and leaves out what is there already (letters of any case are one). */
void completion_sort(Completion *completion);
void completion_free(Completion *completion);

#endif
