/* What the comments of a test script ask for:
 *
 *     ; expect: text          the next line of output        ; args: one "two words"
 *     ; expect-error: text    it ends in this fatal error    ; answer: MsgBox=Yes
 *     ; expect-exit: 3        it ends with this exit code    ; skip: reason
 *
 * They may stand behind a statement. Those inside a function belong to it when it is a test, the others to the script; args and
 * answers are always the script's. The text is looked at line by line: strings, comments and #cs blocks are all it knows. */
#include "test_run.h"

#include "base/text.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- the text of a script ---- */

static void add_utf16(Text *out, const unsigned char *bytes, size_t size, bool big) {
    uint16_t *units = malloc(size + 2);
    char *utf8 = malloc(size * 3 / 2 + 2);
    for (size_t i = 0; units && i < size / 2; i++) units[i] = (uint16_t)(bytes[2 * i + !big] << 8 | bytes[2 * i + big]);
    if (units && utf8) text_add_bytes(out, utf8, text_utf16_to_utf8(units, size / 2, utf8));
    free(units);
    free(utf8);
}

static void add_ansi(Text *out, const unsigned char *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) {
        char utf8[4];
        text_add_bytes(out, utf8, text_encode_utf8(text_from_ansi(bytes[i]), utf8));
    }
}

/* In UTF-8, whatever AutoIt would take it for. */
void test_source(Heap *heap, const char *path, Text *out) {
    Buffer file;
    buffer_init(&file, heap);
    if (os_read_file(path, &file) == OS_OK) {
        const char *bytes = buffer_text(&file);
        size_t size = file.length;
        bool little = size > 1 && memcmp(bytes, "\xFF\xFE", 2) == 0, big = size > 1 && memcmp(bytes, "\xFE\xFF", 2) == 0;
        if (little || big)
            add_utf16(out, (const unsigned char *)bytes + 2, size - 2, big);
        else if (text_is_utf8(bytes, size))
            text_add_bytes(out, bytes, size);
        else
            add_ansi(out, (const unsigned char *)bytes, size);
    }
    buffer_free(&file);
}

/* ---- its lines ---- */

typedef struct Scan {
    const char *function; /* wanted; NULL: outside of functions */
    char inside[128];     /* the function that the line stands in, or "" */
    int hidden;           /* depth of #cs */
    TestWishes *wishes;
} Scan;

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

/* The comment of a line, behind its semicolon; NULL when there is none. */
static const char *find_comment(const char *line, const char *end) {
    char quote = 0;
    for (; line < end; line++) {
        if (quote && *line == quote)
            quote = 0;
        else if (!quote && (*line == '"' || *line == '\''))
            quote = *line;
        else if (!quote && *line == ';')
            return line + 1;
    }
    return NULL;
}

static void add_word(char ***words, size_t *count, const char *text, size_t size) {
    char **more = realloc(*words, (*count + 2) * sizeof *more);
    if (!more) return;
    *words = more;
    more[*count] = strndup(text, size);
    if (more[*count]) more[++*count] = NULL;
}

/* Words between blanks; quotes hold one together. */
static void add_args(TestWishes *wishes, const char *text) {
    while (*text) {
        Text word = {0};
        char quote = 0;
        while (is_blank(*text)) text++;
        const char *start = text;
        for (; *text && (quote || !is_blank(*text)); text++) {
            if (*text == '"')
                quote = quote ? 0 : '"';
            else
                text_add_char(&word, *text);
        }
        if (text > start) add_word(&wishes->args, &wishes->arg_count, text_string(&word), word.size);
        text_free(&word);
    }
}

static void take_here(TestWishes *wishes, const char *key, const char *value) {
    if (strcmp(key, "expect") == 0) {
        wishes->expects_output = true;
        text_printf(&wishes->expected, "%s\n", value);
    } else if (strcmp(key, "expect-error") == 0) {
        wishes->expects_error = true;
        text_set(&wishes->error, value, strlen(value));
    } else if (strcmp(key, "expect-exit") == 0) {
        wishes->expects_exit = true;
        wishes->exit_code = atoi(value);
    } else if (strcmp(key, "skip") == 0) {
        wishes->skipped = true;
        text_set(&wishes->skip, value, strlen(value));
    }
}

/* "expect-error: text" */
static void take_comment(Scan *scan, const char *comment, const char *end) {
    char key[16];
    while (comment < end && is_blank(*comment)) comment++;
    size_t length = strspn(comment, "abcdefghijklmnopqrstuvwxyz-");
    if (length == 0 || length >= sizeof key || comment[length] != ':') return;
    memcpy(key, comment, length);
    key[length] = 0;
    comment += length + 1;
    if (comment < end && is_blank(*comment)) comment++;
    while (end > comment && is_blank(end[-1])) end--;
    char *value = strndup(comment, (size_t)(end - comment));
    if (!value) return;
    bool here = scan->function ? strcasecmp(scan->inside, scan->function) == 0 : !scan->inside[0];
    if (here) take_here(scan->wishes, key, value);
    if (!scan->function && strcmp(key, "args") == 0) add_args(scan->wishes, value);
    if (!scan->function && strcmp(key, "answer") == 0)
        add_word(&scan->wishes->answers, &scan->wishes->answer_count, value, strlen(value));
    free(value);
}

/* Does a line begin with a word? Gives what follows its blanks. */
static const char *behind(const char *line, const char *word) {
    size_t length = strlen(word);
    if (!text_same(line, word, length) || text_is_name(line[length])) return NULL;
    line += length;
    while (is_blank(*line)) line++;
    return line;
}

static bool hides(Scan *scan, const char *line) {
    bool starts = behind(line, "#cs") || behind(line, "#comments-start");
    bool ends = behind(line, "#ce") || behind(line, "#comments-end");
    if (starts) scan->hidden++;
    if (ends && scan->hidden) scan->hidden--;
    return scan->hidden || ends;
}

static void scan_line(Scan *scan, const char *line, const char *end) {
    while (line < end && is_blank(*line)) line++;
    if (hides(scan, line)) return;
    const char *named = behind(line, "Volatile");
    const char *name = behind(named ? named : line, "Func");
    if (name) {
        size_t length = 0;
        while (text_is_name(name[length])) length++;
        snprintf(scan->inside, sizeof scan->inside, "%.*s", (int)length, name);
    }
    const char *comment = find_comment(line, end);
    if (comment) take_comment(scan, comment, end);
    if (behind(line, "EndFunc")) scan->inside[0] = 0;
}

void test_wishes(const char *source, const char *function, TestWishes *wishes) {
    Scan scan = {.function = function, .wishes = wishes};
    *wishes = (TestWishes){0};
    if (strncmp(source, "\xEF\xBB\xBF", 3) == 0) source += 3;
    for (const char *line = source; *line;) {
        const char *end = line + strcspn(line, "\r\n");
        scan_line(&scan, line, end);
        line = end + (*end != 0);
    }
}

void test_wishes_free(TestWishes *wishes) {
    for (size_t i = 0; i < wishes->arg_count; i++) free(wishes->args[i]);
    for (size_t i = 0; i < wishes->answer_count; i++) free(wishes->answers[i]);
    free(wishes->args);
    free(wishes->answers);
    text_free(&wishes->expected);
    text_free(&wishes->error);
    text_free(&wishes->skip);
}
