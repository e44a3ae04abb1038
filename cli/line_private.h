/* Between the files of the line editor that uses libedit. */
#ifndef AU3_CLI_LINE_PRIVATE_H
#define AU3_CLI_LINE_PRIVATE_H

#include "line_editor.h"

#include <histedit.h>
#include <signal.h>
#include <wchar.h>

/* What is to be done when the next key is asked for: libedit draws only after a key's function has returned. */
typedef enum LineStep {
    STEP_NONE,
    STEP_REFRESH, /* draw again */
    STEP_REDRAW,  /* the same, with rows cleared first */
    STEP_FINISH,  /* the cursor is at the end: leave the text as it stands */
    STEP_LIST,    /* likewise: show the candidates below */
    STEP_ANEW,    /* draw on the row where the cursor is now */
    STEP_RESTORE  /* put `kept` back into the empty line */
} LineStep;

struct LineEditor {
    LineHooks hooks;
    EditLine *el;
    HistoryW *history;
    char *history_path; /* NULL: kept in memory only */
    bool color, reopen;
    bool hint_off;    /* the text is being left */
    bool searching;   /* the last key was for the search in the history, and perhaps ended it */
    char held;        /* a byte that was read and is to be given out next; 0: none */
    size_t indented;  /* blanks that the line was begun with, while nothing is typed in it */
    int back;         /* how far back in the history the text is from */
    sigset_t signals; /* that come while a key is waited for */
    LineStep step;
    LineResult result;
    wchar_t prompt[16];
    wchar_t hint[512];  /* as it was drawn last */
    wchar_t last[2];    /* the last two keys, newest first */
    wchar_t *kept;      /* text for STEP_RESTORE */
    size_t kept_cursor; /* in it */
    Completion listed;  /* for STEP_LIST */
};

/* A key that no keyboard has: its function does what a step needs. */
#define STEP_KEY L'\x1e'

/* ---- line_editor.c ---- */

LineEditor *line_of(EditLine *el);

/* Memory from malloc, NULL when there is none; what is no UTF-8 becomes U+FFFD. */
wchar_t *line_widen(const char *bytes, size_t size);
void line_narrow(const wchar_t *text, size_t count, Text *out);

/* The text as bytes, and the cursor's place in it. */
size_t line_text(EditLine *el, Text *out);

/* Puts the cursor to the end, to go on with `step` there. */
int line_at_end(LineEditor *editor, LineStep step);

/* ---- line_keys.c ---- */

/* Gives the keys their meaning; those without which nothing works, also in vi's command mode. */
void line_bind(LineEditor *editor);
void line_bind_vital(LineEditor *editor);

/* Shows the candidates below the cursor's row. */
void line_list(LineEditor *editor);

/* Writes to the terminal what switches the marks around pasted text on and off. */
void line_paste_marks(bool on);

/* ---- line_history.c ---- */

void line_history_open(LineEditor *editor, const char *path);
void line_history_close(LineEditor *editor);

/* Characters of the longest entry. */
size_t line_history_longest(const LineEditor *editor);

/* For EL_HIST: the editor's history, but that a search does not find what is longer than LINE_SEARCH. */
int line_history_call(void *editor, HistEventW *event, int what, ...);

/* libedit's search takes time with the square of a text's length: of longer ones none is searched. */
#define LINE_SEARCH 10000

#endif
