/* The help pages: the command line, one name, a search, the table of what there is (docs/compatibility.md). */
#include "help.h"

#include "host_terminal.h"
#include "report.h"
#include "terminal_size.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>

static void print_usage(void) {
    fputs("au3 runs AutoIt v3 scripts.\n"
          "\n"
          "Examples:\n"
          "  au3 report.au3 in.txt out.txt          run a script with two arguments\n"
          "  au3 -e 'ConsoleWrite(@ScriptDir)'      run one line\n"
          "  echo 'ConsoleWrite(6 * 7)' | au3 -     run what comes in\n"
          "  au3 check report.au3                   look for mistakes without running it\n"
          "  au3 test                               run the tests below this folder\n"
          "  au3 --headless --answer MsgBox=Yes --timeout 60 setup.au3\n"
          "                                         run where nobody can answer\n"
          "  au3 help StringLeft                    show a function\n"
          "  au3                                    type lines and see their values\n"
          "\n"
          "Usage: au3 [OPTION...] SCRIPT [ARGUMENT...]\n"
          "       au3 [OPTION...] [-i SCRIPT [ARGUMENT...]]\n"
          "       au3 check [-q] [-I DIR] SCRIPT...\n"
          "       au3 test [OPTION...] [DIR | SCRIPT...]\n"
          "       au3 help [NAME | ?TEXT | --compatibility]\n"
          "\n",
          stdout);
    options_print(stdout);
    fputs("\n"
          "The exit code is the script's; 1 after a fatal error. au3 check: 0 clean, 1 warnings, 2 errors.\n"
          "au3 test: 0 all passed, 1 failures, 2 no tests. A wrong command line gives 3. Drives: Z: is /, C: is a folder of "
          "your own.\n",
          stdout);
}

/* ---- the table ---- */

typedef struct Rows {
    Au3Help *rows;
    size_t count;
} Rows;

static int compare_rows(const void *a, const void *b) {
    const Au3Help *left = a, *right = b;
    const char *x = left->name, *y = right->name;
    if (left->macro != right->macro) return left->macro - right->macro;
    while (*x && tolower((unsigned char)*x) == tolower((unsigned char)*y)) x++, y++;
    return tolower((unsigned char)*x) - tolower((unsigned char)*y);
}

static bool collect(const Au3 *au3, Rows *rows) {
    Au3Help help = AU3_HELP;
    while (au3_help(au3, (int)rows->count, &help)) rows->count++;
    rows->rows = calloc(rows->count + 1, sizeof *rows->rows);
    for (size_t i = 0; rows->rows && i < rows->count; i++) {
        rows->rows[i] = (Au3Help)AU3_HELP;
        au3_help(au3, (int)i, &rows->rows[i]);
    }
    if (rows->rows) qsort(rows->rows, rows->count, sizeof *rows->rows, compare_rows);
    return rows->rows != NULL;
}

static void print_summary(const Rows *rows) {
    int counts[2][4] = {{0}};
    for (size_t i = 0; i < rows->count; i++) counts[rows->rows[i].macro][rows->rows[i].state] += *rows->rows[i].name != '_';
    puts("| | full | partly | Windows only | missing |\n|---|---|---|---|---|");
    for (int macro = 0; macro < 2; macro++) {
        const int *n = counts[macro];
        printf("| %s | %d | %d | %d | %d |\n", macro ? "macros" : "functions", n[AU3_FULL], n[AU3_PARTLY], n[AU3_WINDOWS],
               n[AU3_MISSING]);
    }
}

static void print_cell(const char *text) {
    for (; *text; text++) {
        if (*text == '|') putchar('\\');
        putchar(*text);
    }
}

static void print_table(const Rows *rows, bool macros) {
    static const char *const states[] = {"full", "partly", "Windows only", "missing"};
    printf("\n## %s\n\n| %s | | state |\n|---|---|---|\n", macros ? "Macros" : "Functions", macros ? "macro" : "function");
    for (size_t i = 0; i < rows->count; i++) {
        const Au3Help *row = &rows->rows[i];
        if (row->macro != macros || *row->name == '_') continue; /* those are the library's own */
        printf("| `%s", macros ? "@" : "");
        print_cell(row->signature);
        printf("` | ");
        print_cell(row->help);
        printf(" | %s |\n", states[row->state]);
    }
}

static int show_compatibility(const Au3 *au3) {
    Rows rows = {0};
    if (!collect(au3, &rows)) return EXIT_FATAL;
    puts("# Compatibility\n\n"
         "What this version of au3 has of AutoIt's own functions and macros. Made by `au3 help --compatibility`; do not edit.\n"
         "A missing function ends the script with an error that names it when it is reached.\n");
    print_summary(&rows);
    print_table(&rows, false);
    print_table(&rows, true);
    free(rows.rows);
    return EXIT_CLEAN;
}

/* ---- one name, search ---- */

static HelpStyle style_of_terminal(void) {
    HelpStyle style = {.color = report_colors(1)};
    int rows;
    if (terminal_is_person(1)) terminal_size(&style.width, &rows);
    return style;
}

static int show_name(Au3 *au3, const char *name) {
    Text text = {0};
    bool found = help_name(au3, name, style_of_terminal(), &text);
    fputs(text_string(&text), stdout);
    text_free(&text);
    if (found) return EXIT_CLEAN;
    Text near = {0};
    bool macro = *name == '@';
    fprintf(stderr, "au3: there is no %s %s\n", macro ? "macro" : "function", name);
    if (help_similar(au3, name, &near)) fprintf(stderr, "  = help: a similar name exists: %s\n", text_string(&near));
    fprintf(stderr, "  = help: au3 help '?%s' searches all pages\n", name + macro);
    text_free(&near);
    return EXIT_WARNINGS;
}

static int show_hits(Au3 *au3, const char *words) {
    Text text = {0};
    size_t count = help_search(au3, words, style_of_terminal(), &text);
    fputs(text_string(&text), stdout);
    text_free(&text);
    if (count == 0) fprintf(stderr, "au3: nothing is found for %s\n", words);
    return count ? EXIT_CLEAN : EXIT_WARNINGS;
}

/* "?TEXT" and "??TEXT" mean the same here; further words are searched for too. */
static int search(Au3 *au3, const Options *options) {
    Text words = {0};
    for (int i = options->own; i < options->word_count; i++) text_printf(&words, "%s ", options->words[i]);
    if (words.size) text_delete(&words, words.size - 1, words.size);
    const char *text = text_string(&words);
    int code = show_hits(au3, text + strspn(text, "? "));
    text_free(&words);
    return code;
}

int help_show(const Options *options) {
    const char *word =
        options->own < options->word_count && strcmp(options->words[0], "help") == 0 ? options->words[options->own] : NULL;
    if (!word || strcmp(word, "--help") == 0) {
        print_usage();
        return EXIT_CLEAN;
    }
    Au3 *au3 = au3_new(NULL);
    if (!au3) return EXIT_FATAL;
    int code = strcmp(word, "--compatibility") == 0 ? show_compatibility(au3)
               : *word == '?'                       ? search(au3, options)
                                                    : show_name(au3, word);
    au3_free(au3);
    return code;
}
