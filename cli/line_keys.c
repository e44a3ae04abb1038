/* What the keys of the line editor do where libedit has no command for it, because a text may have several lines here; and the
 * table of bindings. A function changes the text or says what the next step is, see LineStep. */
#define _GNU_SOURCE
#include "line_private.h"

#include "terminal_size.h"

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* Sequences for libedit's own commands, which only a key can call. */
#define KEY_HISTORY_BACK L"\x1b[9991~"
#define KEY_HISTORY_ON   L"\x1b[9992~"
#define KEY_KILL_LINE    L"\x1b[9993~"
#define KEY_KILL_BEFORE  L"\x1b[9994~"

void line_paste_marks(bool on) {
    fputs(on ? "\x1b[?2004h" : "\x1b[?2004l", stdout);
    fflush(stdout);
}

/* ---- lines of the text ---- */

static const wchar_t *line_start(const LineInfoW *line, const wchar_t *at) {
    while (at > line->buffer && at[-1] != L'\n') at--;
    return at;
}

static const wchar_t *line_end(const LineInfoW *line, const wchar_t *at) {
    while (at < line->lastchar && *at != L'\n') at++;
    return at;
}

static int go_to(EditLine *el, const wchar_t *to) {
    el_cursor(el, (int)(to - el_wline(el)->cursor));
    return CC_REFRESH;
}

static unsigned char home(EditLine *el, wint_t key) {
    const LineInfoW *line = el_wline(el);
    (void)key;
    return (unsigned char)go_to(el, line_start(line, line->cursor));
}

static unsigned char end(EditLine *el, wint_t key) {
    const LineInfoW *line = el_wline(el);
    (void)key;
    return (unsigned char)go_to(el, line_end(line, line->cursor));
}

/* The place in the line that begins at `start` as far from its start as the cursor from that of its own. */
static const wchar_t *same_column(const LineInfoW *line, const wchar_t *start) {
    ptrdiff_t column = line->cursor - line_start(line, line->cursor), length = line_end(line, start) - start;
    return start + (column < length ? column : length);
}

static unsigned char press(EditLine *el, const wchar_t *key) {
    el_wpush(el, key);
    return CC_NORM;
}

/* libedit keeps only the beginning of a long text that is left for the history: such a one goes into it. And it must not be
 * asked for what comes after the newest text, or what is typed there is lost. */
static int browse(EditLine *el, const wchar_t *key, int step) {
    enum { LONG = 1000 };
    LineEditor *editor = line_of(el);
    HistEventW event;
    Text text = {0};
    line_text(el, &text);
    if (text.size > LONG) line_editor_remember(editor, text_string(&text));
    text_free(&text);
    int entries = editor->history && history_w(editor->history, &event, H_GETSIZE) == 0 ? event.num : 0;
    editor->back += step;
    if (editor->back > entries) editor->back = entries;
    if (editor->back >= 0) return press(el, key);
    editor->back = 0;
    return CC_ERROR;
}

static unsigned char up(EditLine *el, wint_t key) {
    LineEditor *editor = line_of(el);
    const LineInfoW *line = el_wline(el);
    const wchar_t *start = line_start(line, line->cursor);
    (void)key;
    if (start > line->buffer) return (unsigned char)go_to(el, same_column(line, line_start(line, start - 1)));
    if (!editor->reopen) return (unsigned char)browse(el, KEY_HISTORY_BACK, 1);
    editor->result = LINE_REOPEN;
    return (unsigned char)line_at_end(editor, STEP_FINISH);
}

static unsigned char down(EditLine *el, wint_t key) {
    const LineInfoW *line = el_wline(el);
    const wchar_t *stop = line_end(line, line->cursor);
    (void)key;
    if (stop < line->lastchar) return (unsigned char)go_to(el, same_column(line, stop + 1));
    return (unsigned char)browse(el, KEY_HISTORY_ON, -1);
}

/* ---- changing the text ---- */

static void delete_next(EditLine *el, int count) {
    el_cursor(el, count);
    el_deletestr(el, count);
}

static unsigned char delete_key(EditLine *el, wint_t key) {
    const LineInfoW *line = el_wline(el);
    (void)key;
    if (line->cursor < line->lastchar) delete_next(el, 1);
    return CC_REFRESH;
}

/* Ctrl-D: a character, or in a text of nothing but blanks the end of all. */
static unsigned char delete_or_end(EditLine *el, wint_t key) {
    LineEditor *editor = line_of(el);
    const LineInfoW *line = el_wline(el);
    const wchar_t *at = line->buffer;
    while (at < line->lastchar && *at == L' ') at++;
    if (at < line->lastchar) return delete_key(el, key);
    editor->result = LINE_END;
    return (unsigned char)line_at_end(editor, STEP_FINISH);
}

/* To the end of the line; of one that is not the last without a place to get it back from. */
static unsigned char kill_line(EditLine *el, wint_t key) {
    const LineInfoW *line = el_wline(el);
    const wchar_t *stop = line_end(line, line->cursor);
    (void)key;
    if (stop == line->lastchar) return press(el, KEY_KILL_LINE);
    delete_next(el, (int)(stop == line->cursor ? 1 : stop - line->cursor));
    return CC_REFRESH;
}

/* To the start of the line; likewise. */
static unsigned char kill_before(EditLine *el, wint_t key) {
    const LineInfoW *line = el_wline(el);
    const wchar_t *start = line_start(line, line->cursor);
    (void)key;
    if (start == line->buffer) return press(el, KEY_KILL_BEFORE);
    el_deletestr(el, (int)(line->cursor - start));
    return CC_REFRESH;
}

static void insert_blanks(EditLine *el, size_t count) {
    while (count-- > 0) el_winsertstr(el, L" ");
}

static unsigned char new_line(EditLine *el, wint_t key) {
    const LineHooks *hooks = &line_of(el)->hooks;
    Text text = {0};
    size_t cursor = line_text(el, &text);
    size_t blanks = hooks->indent(hooks->user, &text, cursor);
    (void)key;
    text_free(&text);
    el_winsertstr(el, L"\n");
    insert_blanks(el, blanks);
    return CC_REFRESH;
}

/* Takes blanks away from the start of the line that has its end. */
static void straighten_line(EditLine *el) {
    const LineHooks *hooks = &line_of(el)->hooks;
    const LineInfoW *line = el_wline(el);
    Text text = {0};
    size_t cursor = line_text(el, &text);
    int surplus = (int)hooks->surplus(hooks->user, &text, cursor);
    int column = (int)(line->cursor - line_start(line, line->cursor));
    text_free(&text);
    if (surplus == 0 || surplus > column) return;
    el_cursor(el, surplus - column);
    el_deletestr(el, surplus);
    el_cursor(el, column - surplus);
}

/* Enter in a line before the last one adds a line; what was found by a search is taken whole. */
static unsigned char enter(EditLine *el, wint_t key) {
    LineEditor *editor = line_of(el);
    const LineInfoW *line = el_wline(el);
    bool last = editor->searching || line_end(line, line->cursor) == line->lastchar;
    straighten_line(el);
    if (!last) return new_line(el, key);
    editor->result = LINE_DONE;
    return (unsigned char)line_at_end(editor, STEP_FINISH);
}

static unsigned char give_up(EditLine *el, wint_t key) {
    LineEditor *editor = line_of(el);
    (void)key;
    editor->result = LINE_GIVEN_UP;
    return (unsigned char)line_at_end(editor, STEP_FINISH);
}

/* Begins anew on the row where the terminal's cursor is, with the same text. */
static int draw_anew(EditLine *el) {
    LineEditor *editor = line_of(el);
    const LineInfoW *line = el_wline(el);
    size_t count = (size_t)(line->lastchar - line->buffer);
    if (!editor->kept) {
        editor->kept = calloc(count + 1, sizeof *editor->kept);
        if (!editor->kept) return CC_REFRESH;
        wmemcpy(editor->kept, line->buffer, count);
        editor->kept_cursor = (size_t)(line->cursor - line->buffer);
    }
    editor->step = STEP_RESTORE;
    return CC_FATAL;
}

/* Ctrl-Z. */
static unsigned char suspend(EditLine *el, wint_t key) {
    (void)key;
    line_paste_marks(false);
    fputs("\n", stdout);
    fflush(stdout);
    el_wset(el, EL_PREP_TERM, 0);
    raise(SIGTSTP);
    el_wset(el, EL_PREP_TERM, 1);
    line_paste_marks(true);
    return (unsigned char)draw_anew(el);
}

/* ---- what is pasted ---- */

/* Reads up to the mark behind a pasted text and inserts it as it is, whole. Its line ends may come as CR. */
static unsigned char paste(EditLine *el, wint_t key) {
    static const char mark[] = "\x1b[201~";
    Text text = {0};
    wchar_t character, before = 0;
    bool ended = false;
    (void)key;
    while (!ended && el_wgetc(el, &character) == 1) {
        bool second = character == L'\n' && before == L'\r';
        before = character;
        if (second) continue;
        if (character == L'\r') character = L'\n';
        line_narrow(&character, 1, &text);
        ended = text.size >= sizeof mark - 1 && memcmp(text.data + text.size - (sizeof mark - 1), mark, sizeof mark - 1) == 0;
    }
    if (ended) text_delete(&text, text.size - (sizeof mark - 1), text.size);
    wchar_t *wide = line_widen(text_string(&text), text.size);
    if (wide && *wide) el_winsertstr(el, wide);
    free(wide);
    text_free(&text);
    return CC_REFRESH;
}

/* ---- completion ---- */

/* How many bytes all candidates begin with. */
static size_t common_size(const Completion *completion) {
    size_t size = strlen(completion->list[0]);
    for (size_t i = 1; i < completion->count; i++) {
        while (size > 0 && !text_same(completion->list[0], completion->list[i], size)) size--;
    }
    while (size > 0 && ((unsigned char)completion->list[0][size] & 0xC0) == 0x80) size--;
    return size;
}

static void replace(EditLine *el, const Text *text, size_t cursor, const Completion *completion, size_t size) {
    wchar_t *old = line_widen(text->data + completion->from, cursor - completion->from);
    wchar_t *new = line_widen(completion->list[0], size);
    if (old && new) {
        el_deletestr(el, (int)wcslen(old));
        el_winsertstr(el, new);
    }
    free(old);
    free(new);
}

/* Keeps the text as it is, to show the candidates below its end. */
static int begin_list(LineEditor *editor, Completion *found) {
    const LineInfoW *line = el_wline(editor->el);
    size_t cursor = (size_t)(line->cursor - line->buffer);
    completion_free(&editor->listed);
    editor->listed = *found;
    *found = (Completion){0};
    Text text = {0};
    line_text(editor->el, &text);
    editor->kept = line_widen(text_string(&text), text.size);
    editor->kept_cursor = cursor;
    text_free(&text);
    return editor->kept ? line_at_end(editor, STEP_LIST) : CC_ERROR;
}

static int complete_text(LineEditor *editor, const Text *text, size_t cursor) {
    Completion found = {0};
    int result = CC_ERROR;
    editor->hooks.candidates(editor->hooks.user, text, cursor, &found);
    size_t size = found.count ? common_size(&found) : 0;
    if (size > cursor - found.from || found.count == 1) {
        replace(editor->el, text, cursor, &found, size);
        result = CC_REFRESH;
    } else if (found.count > 1) {
        result = begin_list(editor, &found);
    }
    completion_free(&found);
    return result;
}

/* Tab; at the start of a line that goes on another one it indents. */
static unsigned char complete(EditLine *el, wint_t key) {
    Text text = {0};
    size_t cursor = line_text(el, &text), blanks = 0;
    int result = CC_REFRESH;
    (void)key;
    while (blanks < cursor && text.data[cursor - 1 - blanks] == ' ') blanks++;
    if (blanks == cursor || text.data[cursor - 1 - blanks] == '\n')
        insert_blanks(el, 4);
    else
        result = complete_text(line_of(el), &text, cursor);
    text_free(&text);
    return (unsigned char)result;
}

static size_t shown_width(const char *text) {
    size_t width = 0;
    for (size_t at = 0, size = strlen(text); at < size;) width += (size_t)text_width(text, size, at, &at);
    return width;
}

void line_list(LineEditor *editor) {
    enum { GAP = 2 };
    const Completion *found = &editor->listed;
    int columns, rows;
    size_t widest = 1;
    terminal_size(&columns, &rows);
    for (size_t i = 0; i < found->count; i++) {
        size_t width = shown_width(found->list[i]);
        if (width > widest) widest = width;
    }
    size_t across = widest + GAP < (size_t)columns ? ((size_t)columns - 1 + GAP) / (widest + GAP) : 1;
    size_t lines = (found->count + across - 1) / across, most = rows > 8 ? (size_t)rows - 4 : 4;
    size_t shown = lines > most ? most : lines;
    fputs("\n", stdout);
    for (size_t row = 0; row < shown; row++) {
        for (size_t column = 0; column < across && column * shown + row < found->count; column++) {
            const char *text = found->list[column * shown + row];
            bool last = column + 1 == across || (column + 1) * shown + row >= found->count;
            printf("%s%*s", text, last ? 0 : (int)(widest + GAP - shown_width(text)), "");
        }
        fputs("\n", stdout);
    }
    if (lines > shown) printf("… and %zu more\n", found->count - shown * across);
}

/* ---- bindings ---- */

static unsigned char step(EditLine *el, wint_t key) {
    LineEditor *editor = line_of(el);
    LineStep now = editor->step;
    (void)key;
    editor->step = STEP_NONE;
    switch (now) {
    case STEP_FINISH: return CC_NEWLINE;
    case STEP_ANEW: return (unsigned char)draw_anew(el);
    case STEP_REDRAW: el_resize(el); return CC_REDISPLAY;
    default: return CC_REFRESH;
    }
}

typedef unsigned char (*KeyFunction)(EditLine *el, wint_t key);

static const struct {
    const wchar_t *name;
    KeyFunction function;
} functions[] = {
    {L"au3-step", step},
    {L"au3-enter", enter},
    {L"au3-new-line", new_line},
    {L"au3-give-up", give_up},
    {L"au3-up", up},
    {L"au3-down", down},
    {L"au3-home", home},
    {L"au3-end", end},
    {L"au3-delete", delete_key},
    {L"au3-delete-or-end", delete_or_end},
    {L"au3-kill-line", kill_line},
    {L"au3-kill-before", kill_before},
    {L"au3-complete", complete},
    {L"au3-paste", paste},
    {L"au3-suspend", suspend},
};

typedef struct Binding {
    const wchar_t *key, *command;
} Binding;

/* Nothing works without these: the user's own settings cannot change them. */
static const Binding vital[] = {
    {L"^^", L"au3-step"},
    {L"^M", L"au3-enter"},
    {L"^J", L"au3-enter"},
    {L"^C", L"au3-give-up"},
    {L"\\e[200~", L"au3-paste"},
    {L"\\e[9991~", L"ed-prev-history"},
    {L"\\e[9992~", L"ed-next-history"},
    {L"\\e[9993~", L"ed-kill-line"},
    {L"\\e[9994~", L"vi-kill-line-prev"},
};

static const Binding usual[] = {
    {L"^I", L"au3-complete"},
    {L"^D", L"au3-delete-or-end"},
    {L"^Z", L"au3-suspend"},
    {L"^A", L"au3-home"},
    {L"^E", L"au3-end"},
    {L"^K", L"au3-kill-line"},
    {L"^P", L"au3-up"},
    {L"^N", L"au3-down"},
    {L"^R", L"em-inc-search-prev"},
    {L"^S", L"em-inc-search-next"},
    {L"^W", L"ed-delete-prev-word"},
    {L"^U", L"au3-kill-before"},
    {L"\\e[A", L"au3-up"},
    {L"\\eOA", L"au3-up"},
    {L"\\e[B", L"au3-down"},
    {L"\\eOB", L"au3-down"},
    {L"\\e[H", L"au3-home"},
    {L"\\eOH", L"au3-home"},
    {L"\\e[1~", L"au3-home"},
    {L"\\e[7~", L"au3-home"},
    {L"\\e[F", L"au3-end"},
    {L"\\eOF", L"au3-end"},
    {L"\\e[4~", L"au3-end"},
    {L"\\e[8~", L"au3-end"},
    {L"\\e[3~", L"au3-delete"},
    {L"\\e[1;5C", L"em-next-word"},
    {L"\\e[1;5D", L"ed-prev-word"},
    {L"\\e[1;3C", L"em-next-word"},
    {L"\\e[1;3D", L"ed-prev-word"},
    {L"\\e^M", L"au3-new-line"},
    {L"\\e^J", L"au3-new-line"},
};

static void bind_rows(EditLine *el, const Binding *rows, size_t count) {
    for (size_t i = 0; i < count; i++) el_wset(el, EL_BIND, rows[i].key, rows[i].command, NULL);
}

void line_bind(LineEditor *editor) {
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        el_wset(editor->el, EL_ADDFN, functions[i].name, L"of au3", functions[i].function);
    }
    bind_rows(editor->el, usual, sizeof usual / sizeof *usual);
}

void line_bind_vital(LineEditor *editor) {
    bind_rows(editor->el, vital, sizeof vital / sizeof *vital);
    for (size_t i = 0; i < sizeof vital / sizeof *vital; i++) {
        el_wset(editor->el, EL_BIND, L"-a", vital[i].key, vital[i].command, NULL);
    }
}
