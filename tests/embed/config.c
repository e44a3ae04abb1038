/* The configuration: defaults, limits, refused rights, diagnostics, help, further statements. Sees au3.h only. */
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static Au3Load load(Au3 *au3, const char *text) { return au3_load(au3, "test.au3", text, strlen(text), 0); }

static void defaults(void) {
    Au3 *au3 = au3_new(NULL);
    check(au3 != NULL, "an interpreter with all defaults");
    check(load(au3, "ConsoleWrite('nowhere')\nExit MsgBox(4, '', '') = 6 ? 3 : 4") == AU3_LOADED, "load");
    check(au3_run(au3) == 3, "dialogs take their default button");
    check(au3_exit_code(au3) == 3, "exit code");
    check(au3_diagnostic_count(au3) == 0, "no diagnostics");
    au3_free(au3);
}

/* A program built with a header that knew no more than the first members. */
static void older_header(void) {
    union {
        struct {
            size_t size;
            const Au3Host *host;
        } old;
        char room[sizeof(Au3Config)];
    } config;
    memset(&config, 0xA5, sizeof config);
    config.old.size = sizeof config.old;
    config.old.host = NULL;
    Au3 *au3 = au3_new((const Au3Config *)(const void *)&config);
    check(au3 && load(au3, "Exit 2") == AU3_LOADED && au3_run(au3) == 2, "a smaller struct");
    au3_free(au3);
}

static void refused(void) {
    Au3Config config = AU3_CONFIG;
    config.refused = AU3_RIGHT_FILE_READ | AU3_RIGHT_FILE_WRITE;
    Au3 *au3 = au3_new(&config);
    check(load(au3, "FileWrite('refused.txt', 'x')\nExit @error + 10") == AU3_LOADED, "load");
    check(au3_run(au3) == 11, "writing is refused with @error");
    FILE *file = fopen("refused.txt", "r");
    check(!file, "nothing was written");
    if (file) fclose(file);
    au3_free(au3);
}

static void told(void *user, Au3 *au3, int index) {
    int *count = user;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    check(au3_diagnostic(au3, index, &diagnostic), "the diagnostic of the callback");
    check(diagnostic.severity == AU3_ERROR && diagnostic.line == 2, "its place");
    ++*count;
}

static void limits(void) {
    int count = 0;
    Au3Config config = AU3_CONFIG;
    config.time_limit = 0.2;
    config.memory_limit = 20u << 20;
    config.on_diagnostic = told;
    config.user = &count;
    Au3 *au3 = au3_new(&config);
    check(load(au3, "While 1\nSleep(1)\nWEnd") == AU3_LOADED && au3_run(au3) == 1, "time limit");
    au3_free(au3);
    au3 = au3_new(&config);
    check(load(au3, "Local $s = 'x'\nDo\n$s &= $s\nUntil False") == AU3_LOADED, "load");
    config.on_diagnostic = NULL;
    au3_free(au3);
    au3 = au3_new(&config);
    check(load(au3, "Local $s = 'x'\nWhile 1\n$s &= $s\nWEnd") == AU3_LOADED && au3_run(au3) == 1, "memory limit");
    check(au3_diagnostic_count(au3) == 1, "told once");
    au3_free(au3);
    check(count == 1, "the callback came once");
}

static void texts(void) {
    char small[8];
    Au3 *au3 = au3_new(NULL);
    check(load(au3, "If 1 Then") == AU3_LOAD_ERRORS, "an error of structure");
    size_t length = au3_diagnostic_text(au3, 0, AU3_FORM_PRETTY, NULL, 0);
    char *text = malloc(length + 1);
    check(text && au3_diagnostic_text(au3, 0, AU3_FORM_PRETTY, text, length + 1) == length && strlen(text) == length,
          "its text");
    check(au3_diagnostic_text(au3, 0, AU3_FORM_PRETTY, small, sizeof small) == length && strlen(small) == 7, "cut off");
    check(au3_diagnostic_text(au3, 9, AU3_FORM_PRETTY, small, sizeof small) == 0 && !*small, "no such diagnostic");
    free(text);
    au3_free(au3);
}

static void interactive(void) {
    Au3 *au3 = au3_new(NULL);
    check(au3_load(au3, "<in>", "If 1 Then\n", 10, AU3_INTERACTIVE) == AU3_LOAD_INCOMPLETE, "an open block");
    check(au3_diagnostic_count(au3) == 0, "is no error");
    check(load(au3, "$x = 1") == AU3_LOADED && au3_run_more(au3), "first statement");
    check(load(au3, "$x += 1") == AU3_LOADED && au3_run_more(au3), "second statement");
    check(load(au3, "Exit $x") == AU3_LOADED && !au3_run_more(au3) && au3_exit_code(au3) == 2, "the end");
    au3_free(au3);
}

static void help(void) {
    Au3 *au3 = au3_new(NULL);
    Au3Help row = AU3_HELP;
    int functions = 0, macros = 0, pages = 0;
    for (int i = 0; au3_help(au3, i, &row); i++) {
        functions += !row.macro;
        macros += row.macro;
        check(!row.page || (!row.macro && strncmp(row.page + 2, row.name, strlen(row.name)) == 0),
              "a page begins with its title");
        pages += row.page != NULL;
    }
    check(functions >= 405 && macros >= 90 && pages > 0, "rows of help");
    check(!au3_help(au3, -1, &row), "no row before the first");
    au3_free(au3);
}

int main(void) {
    defaults();
    older_header();
    refused();
    limits();
    texts();
    interactive();
    help();
    return failures > 0;
}
