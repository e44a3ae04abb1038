/* The results as TAP on standard output: a line a test, why it failed as a YAML block. Version 13 and the simplest forms of
 * YAML, because that is what all readers know (prove refuses 14, and a block with the number of blanks in its head). */
#include "test_run.h"

#include <string.h>
#include <utf8proc.h>

/* A character, or U+FFFD for a byte that is none; gives how many bytes that were. */
static size_t put_char(const char *text) {
    utf8proc_int32_t point;
    utf8proc_ssize_t size = utf8proc_iterate((const utf8proc_uint8_t *)text, -1, &point);
    if (size > 0)
        fwrite(text, 1, (size_t)size, stdout);
    else
        fputs("\xEF\xBF\xBD", stdout);
    return size > 0 ? (size_t)size : 1;
}

/* As a double-quoted YAML scalar. */
static void put_quoted(const char *text) {
    putchar('"');
    while (*text) {
        unsigned char c = (unsigned char)*text;
        if (c >= 32 && c != 127 && c != '"' && c != '\\') {
            text += put_char(text);
            continue;
        }
        printf(c == '"' || c == '\\' ? "\\%c" : "\\x%02X", c);
        text++;
    }
    puts("\"");
}

/* Descriptions end at " #"; a backslash keeps one. */
static void put_description(const char *text) {
    while (*text) {
        if (*text == '#' || *text == '\\') putchar('\\');
        if ((unsigned char)*text >= 32) {
            text += put_char(text);
            continue;
        }
        putchar(' ');
        text++;
    }
}

/* A text of lines: as it stands when YAML can show it so, else quoted. */
static void put_text(const char *name, const char *text) {
    bool plain = *text != 0 && *text != ' ' && *text != '\n'; /* the first line tells where all begin */
    for (const char *c = text; *c; c++) plain = plain && ((unsigned char)*c >= 32 || *c == '\n') && *c != 127;
    printf("  %s: ", name);
    if (!plain) {
        put_quoted(text);
        return;
    }
    puts("|");
    while (*text) {
        fputs("    ", stdout);
        while (*text && *text != '\n') text += put_char(text);
        putchar('\n');
        text += *text != 0;
    }
}

static void put_block(const TestRun *run, const TestFile *file, const TestCase *test) {
    puts("  ---");
    put_text("message", text_string(&test->message));
    fputs("  severity: ", stdout);
    puts(test->status == TEST_ERROR ? "error" : "fail");
    fputs("  file: ", stdout);
    put_quoted(test->at_file.size ? test_shown_path(run, text_string(&test->at_file)) : file->path);
    printf("  line: %u\n  duration_ms: %.0f\n", (unsigned)(test->at_line ? test->at_line : test->line), test->seconds * 1000);
    if (test->output.size) put_text("output", text_string(&test->output));
    puts("  ...");
}

void test_tap_file(const TestRun *run, const TestFile *file, size_t *number) {
    if (*number == 0) puts("TAP version 13");
    for (size_t i = 0; i < file->count; i++) {
        const TestCase *test = &file->cases[i];
        bool failed = test->status == TEST_FAILED || test->status == TEST_ERROR;
        printf("%s %zu - ", failed ? "not ok" : "ok", ++*number);
        put_description(file->path);
        printf(": ");
        put_description(text_string(&test->name));
        if (test->status == TEST_SKIPPED) {
            printf(" # SKIP ");
            put_description(text_string(&test->message));
        }
        puts("");
        if (failed) put_block(run, file, test);
    }
    fflush(stdout);
}

void test_tap_end(size_t count) {
    if (count == 0) puts("TAP version 13");
    printf("1..%zu\n", count);
}
