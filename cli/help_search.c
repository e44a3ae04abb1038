/* Search in all that help knows: builtins with their pages, macros, functions of the script and of the library. */
#define _GNU_SOURCE
#include "help.h"
#include "help_library.h"
#include "help_page.h"

#include <stdlib.h>
#include <string.h>
#include <strings.h>

/* ---- the whole library ---- */

static bool add_include(void *user, const Au3Name *name) {
    if (name->kind == AU3_NAME_INCLUDE) text_printf(user, "#include <%s>\n", name->name);
    return true;
}

Au3 *help_library(Au3 *au3) {
    Text script = {0};
    Au3 *library = au3_new(NULL);
    au3_complete(au3, NULL, 0, add_include, &script);
    if (library) au3_load(library, "<help>", text_string(&script), script.size, 0);
    text_free(&script);
    return library;
}

/* ---- hits ---- */

/* Where all words are found: the worst place of any of them. What this version does not have comes last. */
typedef enum Rank { IN_NAME, IN_HELP, IN_PAGE, NOT_THERE, NOWHERE } Rank;

typedef struct Hit {
    Rank rank;
    char *name, *help;
} Hit;

typedef struct Search {
    const char *words;
    Hit *hits;
    size_t count, room;
} Search;

static Rank rank_of_word(const char *word, const char *name, const char *help, const char *page) {
    if (strcasestr(name, word)) return IN_NAME;
    if (help && strcasestr(help, word)) return IN_HELP;
    return page && strcasestr(page, word) ? IN_PAGE : NOWHERE;
}

static Rank rank_of(const char *words, const char *name, const char *help, const char *page) {
    static const char blanks[] = " \t\r\n";
    Rank worst = IN_NAME;
    Text word = {0};
    for (words += strspn(words, blanks); *words; words += strspn(words, blanks)) {
        size_t size = strcspn(words, blanks);
        text_set(&word, words, size);
        Rank rank = rank_of_word(text_string(&word), name, help, page);
        if (rank > worst) worst = rank;
        words += size;
    }
    text_free(&word);
    return worst;
}

static bool is_known(const Search *search, const char *name) {
    for (size_t i = 0; i < search->count; i++) {
        if (strcasecmp(search->hits[i].name, name) == 0) return true;
    }
    return false;
}

static void add_hit(Search *search, Rank rank, const char *name, const char *help) {
    if (search->count == search->room) {
        size_t room = search->room * 2 + 64;
        Hit *hits = realloc(search->hits, room * sizeof *hits);
        if (!hits) return;
        search->hits = hits;
        search->room = room;
    }
    Hit hit = {rank, strdup(name), strdup(help ? help : "")};
    if (hit.name && hit.help) {
        search->hits[search->count++] = hit;
    } else {
        free(hit.name);
        free(hit.help);
    }
}

static void search_rows(Search *search, const Au3 *au3) {
    Au3Help row = AU3_HELP;
    char name[256], help[256];
    for (int i = 0; au3_help(au3, i, &row); i++) {
        snprintf(name, sizeof name, "%s%s", row.macro ? "@" : "", row.name);
        Rank rank = rank_of(search->words, name, row.help, row.page);
        if (rank == NOWHERE || *row.name == '_') continue; /* those are the library's own */
        bool missing = row.state == AU3_MISSING;
        snprintf(help, sizeof help, "%s%s", row.help, missing ? " Not available." : "");
        add_hit(search, missing ? NOT_THERE : rank, name, help);
    }
}

/* Names that begin with two underscores are private by custom. */
static bool search_function(void *user, const Au3Name *name) {
    Search *search = user;
    if (name->kind != AU3_NAME_FUNCTION || strncmp(name->name, "__", 2) == 0) return true;
    bool missing = name->help && strncmp(name->help, "Not available", 13) == 0;
    Rank rank = rank_of(search->words, name->name, missing ? NULL : name->help, NULL);
    if (rank == NOWHERE || is_known(search, name->name)) return true;
    add_hit(search, missing ? NOT_THERE : rank, name->name, missing ? "Not available." : name->help);
    return true;
}

static void search_library(Search *search, Au3 *au3) {
    Au3 *library = help_library(au3);
    if (library) au3_complete(library, NULL, 0, search_function, search);
    au3_free(library);
}

/* ---- the list ---- */

/* What is built in stands before what needs an #include. */
static int compare_hits(const void *a, const void *b) {
    const Hit *left = a, *right = b;
    if (left->rank != right->rank) return (int)left->rank - (int)right->rank;
    bool library = *left->name == '_';
    if (library != (*right->name == '_')) return library ? 1 : -1;
    return strcasecmp(left->name, right->name);
}

static void print_hit(const Hit *hit, HelpStyle style, Text *out) {
    enum { COLUMN = 24 };
    int gap = COLUMN - (int)strlen(hit->name);
    text_printf(out, "%s%s%s", style.color ? "\x1b[1m" : "", hit->name, style.color ? "\x1b[0m" : "");
    if (!*hit->help)
        text_add_char(out, '\n');
    else
        help_paragraph(hit->help, style, gap > 2 ? gap : 2, COLUMN, out);
}

size_t help_search(Au3 *au3, const char *words, HelpStyle style, Text *out) {
    Search search = {.words = words};
    search_rows(&search, au3);
    au3_complete(au3, NULL, 0, search_function, &search);
    if (words[strspn(words, " \t\r\n")]) search_library(&search, au3);
    if (search.count) qsort(search.hits, search.count, sizeof *search.hits, compare_hits);
    for (size_t i = 0; i < search.count; i++) {
        print_hit(&search.hits[i], style, out);
        free(search.hits[i].name);
        free(search.hits[i].help);
    }
    free(search.hits);
    return search.count;
}
