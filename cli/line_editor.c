/* The line editor over libedit, see line_editor.h: opening it, reading a text, the texts and hints in between. What keys do is
 * in line_keys.c.
 *
 * libedit draws when a key's function returns. What must happen after a drawing, or without a key (a hint that changed, a new
 * size of the window), is done when it asks for the next key: it gets STEP_KEY, whose function returns what is needed. */
#define _GNU_SOURCE
#include "line_private.h"

#include "terminal_size.h"

#include <errno.h>
#include <langinfo.h>
#include <locale.h>
#include <poll.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>
#include <utf8proc.h>

LineEditor *line_of(EditLine *el) {
    void *editor = NULL;
    el_wget(el, EL_CLIENTDATA, &editor);
    return editor;
}

/* ---- texts ---- */

wchar_t *line_widen(const char *bytes, size_t size) {
    wchar_t *wide = malloc((size + 1) * sizeof *wide);
    size_t count = 0;
    for (size_t at = 0; wide && at < size;) {
        utf8proc_int32_t point;
        utf8proc_ssize_t used = utf8proc_iterate((const utf8proc_uint8_t *)bytes + at, (utf8proc_ssize_t)(size - at), &point);
        wide[count++] = used > 0 ? (wchar_t)point : L'\xFFFD';
        at += used > 0 ? (size_t)used : 1;
    }
    if (wide) wide[count] = 0;
    return wide;
}

void line_narrow(const wchar_t *text, size_t count, Text *out) {
    for (size_t i = 0; i < count; i++) {
        utf8proc_uint8_t bytes[4];
        utf8proc_ssize_t size = utf8proc_encode_char((utf8proc_int32_t)text[i], bytes);
        text_add_bytes(out, (const char *)bytes, size > 0 ? (size_t)size : 0);
    }
}

size_t line_text(EditLine *el, Text *out) {
    const LineInfoW *line = el_wline(el);
    line_narrow(line->buffer, (size_t)(line->cursor - line->buffer), out);
    size_t cursor = out->size;
    line_narrow(line->cursor, (size_t)(line->lastchar - line->cursor), out);
    return cursor;
}

int line_at_end(LineEditor *editor, LineStep step) {
    const LineInfoW *line = el_wline(editor->el);
    editor->hint_off = true;
    editor->step = step;
    el_cursor(editor->el, (int)(line->lastchar - line->cursor));
    return CC_REFRESH;
}

/* ---- the prompt and the hint at the right ---- */

static wchar_t *prompt_of(EditLine *el) { return line_of(el)->prompt; }

static size_t columns_of(const wchar_t *text, const wchar_t *end) {
    size_t columns = 0;
    for (; text < end; text++) columns += *text == L'\t' ? 8 : wcwidth(*text) > 0 ? (size_t)wcwidth(*text) : 1;
    return columns;
}

/* libedit wants sequences between \1, and a character behind each. */
static void mark_hint(const LineEditor *editor, const Text *hint, wchar_t *out, size_t room) {
    static const wchar_t bold[] = L"\1\x1b[1m\1", plain[] = L"\1\x1b[0m\1";
    wchar_t *wide = line_widen(text_string(hint), hint->size);
    size_t count = 0;
    for (const wchar_t *at = wide; wide && *at && count + 16 < room; at++) {
        if (*at != LINE_BOLD && *at != LINE_PLAIN) {
            out[count++] = *at;
        } else if (editor->color) {
            const wchar_t *mark = *at == LINE_BOLD ? bold : plain;
            wcscpy(out + count, mark);
            count += wcslen(mark);
        }
    }
    out[count] = 0;
    free(wide);
}

/* Makes the hint for the text as it is now. */
static void find_hint(LineEditor *editor, wchar_t *out, size_t room) {
    const LineInfoW *line = el_wline(editor->el);
    int columns, rows;
    out[0] = 0;
    if (editor->hint_off || wmemchr(line->buffer, L'\n', (size_t)(line->lastchar - line->buffer))) return;
    terminal_size(&columns, &rows);
    size_t used = wcslen(editor->prompt) + columns_of(line->buffer, line->lastchar) + 4;
    if (used + 8 > (size_t)columns) return;
    Text text = {0}, hint = {0};
    size_t cursor = line_text(editor->el, &text);
    editor->hooks.hint(editor->hooks.user, &text, cursor, (size_t)columns - used, &hint);
    if (hint.size) mark_hint(editor, &hint, out, room);
    text_free(&hint);
    text_free(&text);
}

static wchar_t *hint_of(EditLine *el) {
    LineEditor *editor = line_of(el);
    find_hint(editor, editor->hint, sizeof editor->hint / sizeof *editor->hint);
    return editor->hint;
}

/* ---- keys ---- */

static bool key_waits(int milliseconds) {
    struct pollfd input = {.fd = 0, .events = POLLIN};
    return poll(&input, 1, milliseconds) > 0;
}

/* libedit shows what Ctrl-R looks for as a line of the text. */
static bool is_searching(const LineInfoW *line) {
    const wchar_t *start = line->lastchar;
    while (start > line->buffer && start[-1] != L'\n') start--;
    return start > line->buffer && line->lastchar - start >= 4 &&
           (wmemcmp(start, L"bck", 3) == 0 || wmemcmp(start, L"fwd", 3) == 0);
}

/* A single character draws itself; the hint may have to be drawn anew. Not within the keys of a sequence. */
static bool hint_changed(LineEditor *editor) {
    static const wchar_t prefixes[] = L"\x1b\x16\x11\x18";
    wchar_t hint[sizeof editor->hint / sizeof *editor->hint];
    wchar_t key = editor->last[0], before = editor->last[1];
    bool alone = key >= 32 && !(before && wcschr(prefixes, before));
    if (!alone || editor->hint_off || is_searching(el_wline(editor->el)) || key_waits(0)) return false;
    find_hint(editor, hint, sizeof hint / sizeof *hint);
    return wcscmp(hint, editor->hint) != 0;
}

static void restore(LineEditor *editor) {
    size_t size = wcslen(editor->kept);
    if (size) el_winsertstr(editor->el, editor->kept);
    el_cursor(editor->el, (int)editor->kept_cursor - (int)size);
    free(editor->kept);
    editor->kept = NULL;
    editor->hint_off = false;
}

/* Does what the last step left to do now; what STEP_KEY is for then. */
static LineStep take_step(LineEditor *editor) {
    LineStep step = editor->step;
    if (step == STEP_FINISH) fputs("\n", stdout);
    if (step == STEP_LIST) line_list(editor);
    if (step == STEP_RESTORE) restore(editor);
    return step == STEP_LIST ? STEP_ANEW : step == STEP_RESTORE ? STEP_REFRESH : step;
}

/* A byte of a character; 0 at the end of the input, -1 when a signal came: the window has another size, or the program is to
 * end. Those come only here. */
static int read_byte(const LineEditor *editor, char *byte) {
    struct pollfd input = {.fd = 0, .events = POLLIN};
    if (ppoll(&input, 1, NULL, &editor->signals) < 0) return errno == EINTR ? -1 : 0;
    ssize_t got = read(0, byte, 1);
    return got < 0 && errno == EINTR ? -1 : got == 1;
}

/* The rest of a character of UTF-8 behind its first byte. */
static wchar_t read_rest(const LineEditor *editor, char first) {
    char bytes[4] = {first};
    unsigned char head = (unsigned char)first;
    size_t size = head >= 0xF0 ? 4 : head >= 0xE0 ? 3 : head >= 0xC0 ? 2 : 1;
    utf8proc_int32_t point;
    for (size_t i = 1; i < size; i++) {
        int got;
        do got = read_byte(editor, bytes + i);
        while (got < 0);
        if (got == 0) break;
    }
    return utf8proc_iterate((const utf8proc_uint8_t *)bytes, (utf8proc_ssize_t)size, &point) > 0 ? (wchar_t)point : L'\xFFFD';
}

/* The key Esc ends a search; of an arrow's sequence libedit would take the Esc only and insert the rest. */
static bool leaves_search(const LineEditor *editor, char byte) {
    enum { MILLISECONDS = 30 };
    return editor->searching && byte == 27 && key_waits(MILLISECONDS);
}

/* A text that is pasted without marks has its own blanks, which come at once behind the end of the line before. */
static bool drops_indent(LineEditor *editor, char byte, bool at_once) {
    size_t blanks = at_once && (byte == ' ' || byte == '\t') ? editor->indented : 0;
    editor->indented = 0;
    if (blanks) el_deletestr(editor->el, (int)blanks);
    if (blanks) editor->step = STEP_REFRESH;
    return blanks;
}

/* Ctrl-R and Ctrl-S look in the text itself first. */
static bool begins_long_search(EditLine *el, char byte) {
    enum { CTRL_R = 'R' & 31, CTRL_S = 'S' & 31 };
    const LineInfoW *line = el_wline(el);
    return (byte == CTRL_R || byte == CTRL_S) && line->lastchar - line->buffer > LINE_SEARCH;
}

/* For EL_GETCFN. */
static int read_key(EditLine *el, wchar_t *key) {
    LineEditor *editor = line_of(el);
    char byte = 0;
    if (editor->step == STEP_NONE && hint_changed(editor)) editor->step = STEP_REFRESH;
    editor->searching = is_searching(el_wline(el));
    if (editor->searching) editor->back = 1; /* somewhere */
    fflush(stdout);
    bool held = editor->held;
    if (held) {
        byte = editor->held;
        editor->held = 0;
    } else if (editor->step == STEP_NONE) {
        bool at_once = editor->indented && key_waits(0);
        int got = read_byte(editor, &byte);
        if (got == 0 || editor->hooks.ended(editor->hooks.user)) return 0;
        if (got < 0) editor->step = STEP_REDRAW;
        if (got > 0 && begins_long_search(el, byte)) editor->step = STEP_REFRESH;
        if (leaves_search(editor, byte) || drops_indent(editor, byte, at_once)) editor->held = byte;
    }
    if (editor->step != STEP_NONE || editor->held) {
        editor->step = take_step(editor);
        editor->last[0] = 0;
        *key = STEP_KEY;
        return 1;
    }
    *key = read_rest(editor, byte);
    editor->last[1] = editor->last[0];
    editor->last[0] = *key;
    return 1;
}

/* ---- opening ---- */

/* The terminal is UTF-8 for us in any case; libedit goes by the locale. */
static void use_utf8(void) {
    setlocale(LC_CTYPE, "");
    if (strcmp(nl_langinfo(CODESET), "UTF-8") != 0) setlocale(LC_CTYPE, "C.UTF-8");
}

/* Are our keys still bound? libedit tells by printing. */
static bool keys_are_bound(EditLine *el) {
    char *text = NULL;
    size_t size = 0;
    FILE *memory = open_memstream(&text, &size);
    if (!memory) return true;
    el_wset(el, EL_SETFP, 1, memory);
    el_wset(el, EL_BIND, L"^A", NULL);
    el_wset(el, EL_SETFP, 1, stdout);
    fclose(memory);
    bool bound = text && strstr(text, "au3-home");
    free(text);
    return bound;
}

/* The user's own bindings of libedit come after ours, but "bind -e" and "bind -v" in them forget ours. */
static void read_user_settings(LineEditor *editor) {
    const char *path = getenv("EDITRC"), *home = getenv("HOME");
    Text own = {0};
    if (!path && home) text_printf(&own, "%s/.editrc", home);
    if (!path) path = text_string(&own);
    if (*path && access(path, R_OK) == 0) el_source(editor->el, path);
    text_free(&own);
    if (!keys_are_bound(editor->el)) line_bind(editor);
    line_bind_vital(editor);
    el_wset(editor->el, EL_EDITMODE, 1);
}

/* libedit's search in the history breaks when its line has to grow for what is found: the line is made large beforehand. */
static void make_room(LineEditor *editor) {
    enum { SPARE = 1000 }; /* what is looked for stands in the line too */
    size_t size = line_history_longest(editor) + SPARE;
    wchar_t *blanks = calloc(size + 1, sizeof *blanks);
    if (!blanks) return;
    wmemset(blanks, L' ', size);
    if (el_winsertstr(editor->el, blanks) == 0) el_deletestr(editor->el, (int)size);
    free(blanks);
}

static bool open_library(LineEditor *editor) {
    EditLine *el = editor->el = el_init_fd("au3", stdin, stdout, stderr, 0, 1, 2);
    if (!el) return false;
    el_wset(el, EL_CLIENTDATA, editor);
    el_wset(el, EL_SIGNAL, 0);
    el_wset(el, EL_GETCFN, read_key);
    el_wset(el, EL_EDITOR, L"emacs");
    line_bind(editor);
    read_user_settings(editor);
    el_wset(el, EL_SETTY, L"-d", L"-isig", L"-icrnl", L"-inlcr", L"-ixon", NULL); /* keys as they are */
    el_wset(el, EL_PROMPT, prompt_of);
    el_wset(el, EL_RPROMPT_ESC, hint_of, L'\1');
    if (editor->history) el_wset(el, EL_HIST, line_history_call, editor);
    make_room(editor);
    return true;
}

bool line_editor_built(void) { return true; }

LineEditor *line_editor_new(const LineHooks *hooks, bool color, const char *history) {
    const char *term = getenv("TERM");
    bool usable = isatty(0) && isatty(1) && term && *term && strcmp(term, "dumb") != 0;
    LineEditor *editor = usable ? calloc(1, sizeof *editor) : NULL;
    if (!editor) return NULL;
    editor->hooks = *hooks;
    editor->color = color;
    use_utf8();
    line_history_open(editor, history);
    if (open_library(editor)) return editor;
    line_editor_free(editor);
    return NULL;
}

void line_editor_free(LineEditor *editor) {
    if (!editor) return;
    if (editor->el) el_end(editor->el);
    line_history_close(editor);
    completion_free(&editor->listed);
    free(editor->kept);
    free(editor);
}

/* ---- reading ---- */

/* How many rows a line took with its prompt. */
static size_t rows_of(const char *line, size_t size, size_t columns) {
    size_t width = 5;
    for (size_t at = 0; at < size;) width += (size_t)text_width(line, size, at, &at);
    return width / columns + 1;
}

void line_editor_erase(const Text *text) {
    int columns, rows;
    size_t used = 0;
    const char *line = text_string(text);
    terminal_size(&columns, &rows);
    for (size_t size; *line; line += size + (line[size] == '\n')) {
        size = strcspn(line, "\n");
        used += rows_of(line, size, (size_t)columns);
    }
    if (used > 0 && used < (size_t)rows) printf("\x1b[%zuA\x1b[J", used);
}

/* Wakes up a read that waits. */
static void wake(int signal_number) { (void)signal_number; }

/* Signals are held back but while a key is waited for, so that none is missed. */
static void watch_window(LineEditor *editor, bool on) {
    struct sigaction action = {.sa_handler = on ? wake : SIG_DFL};
    sigset_t held;
    sigemptyset(&held);
    sigaddset(&held, SIGWINCH);
    sigaddset(&held, SIGTERM);
    sigaddset(&held, SIGHUP);
    if (on) sigprocmask(SIG_BLOCK, &held, &editor->signals);
    sigaction(SIGWINCH, &action, NULL);
    if (!on) sigprocmask(SIG_SETMASK, &editor->signals, NULL);
}

LineResult line_editor_read(LineEditor *editor, const char *prompt, bool reopen, Text *text) {
    int count;
    wchar_t *wide = line_widen(prompt, strlen(prompt));
    wcsncpy(editor->prompt, wide ? wide : L"> ", sizeof editor->prompt / sizeof *editor->prompt - 1);
    free(wide);
    editor->kept = text->size ? line_widen(text->data, text->size) : NULL;
    editor->kept_cursor = editor->kept ? wcslen(editor->kept) : 0;
    editor->step = editor->kept ? STEP_RESTORE : STEP_NONE;
    editor->indented = text->size && strspn(text->data, " ") == text->size ? text->size : 0;
    editor->reopen = reopen;
    editor->result = LINE_END;
    editor->hint_off = false;
    editor->back = 0;
    editor->last[0] = 0;
    watch_window(editor, true);
    el_wset(editor->el, EL_PREP_TERM, 1); /* before the prompt is there: who sees it may type */
    line_paste_marks(true);
    if (!editor->hooks.ended(editor->hooks.user)) el_wgets(editor->el, &count);
    line_paste_marks(false);
    watch_window(editor, false);
    const LineInfoW *line = el_wline(editor->el);
    text_set(text, "", 0);
    line_narrow(line->buffer, (size_t)(line->lastchar - line->buffer), text);
    free(editor->kept);
    editor->kept = NULL;
    return editor->result;
}
