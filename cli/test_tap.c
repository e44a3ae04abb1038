/* The results as TAP version 14 on standard output: a line a test, why it failed as a YAML block. */
#include "test_run.h"

#include <string.h>

/* As a double-quoted YAML scalar. */
static void put_quoted(const char *text) {
    putchar('"');
    for (; *text; text++) {
        unsigned char c = (unsigned char)*text;
        if (c == '"' || c == '\\')
            printf("\\%c", c);
        else if (c < 32 || c == 127)
            printf("\\x%02X", c);
        else
            putchar(c);
    }
    puts("\"");
}

/* Descriptions end at " #"; a backslash keeps one. */
static void put_description(const char *text) {
    for (; *text; text++) {
        if (*text == '#' || *text == '\\') putchar('\\');
        putchar(*text == '\n' || *text == '\r' ? ' ' : *text);
    }
}

/* A text of lines: as it stands when YAML can show it so, else quoted. */
static void put_text(const char *name, const char *text) {
    bool plain = *text != 0;
    for (const char *c = text; *c; c++) plain = plain && ((unsigned char)*c >= 32 || *c == '\n') && *c != 127;
    printf("  %s: ", name);
    if (!plain) {
        put_quoted(text);
        return;
    }
    puts("|2");
    while (*text) {
        int size = (int)strcspn(text, "\n");
        printf("    %.*s\n", size, text);
        text += size + (text[size] != 0);
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
    if (*number == 0) puts("TAP version 14");
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
    if (count == 0) puts("TAP version 14");
    printf("1..%zu\n", count);
}
