/* For tests of the front half of the grammar: a program made of texts, and what its errors print. */
#ifndef AU3_TESTS_GRAMMAR_CASE_H
#define AU3_TESTS_GRAMMAR_CASE_H

#include "check.h"
#include "structure.h"

/* An include file of the test's own: name and content. */
typedef struct CaseFile {
    const char *name, *text;
} CaseFile;

typedef struct GrammarCase {
    Program program;
    Scan scan;
    ScanResult scanned;
    StructureResult checked;
    const CaseFile *files; /* ends in a NULL name */
    jmp_buf on_failure;
} GrammarCase;

static inline char *case_copy(Heap *heap, const char *text) {
    char *copy = mem_alloc(heap, strlen(text) + 1);
    return copy ? strcpy(copy, text) : NULL;
}

static inline bool case_open(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes,
                             size_t *size, char **full_name) {
    (void)system;
    (void)from;
    for (const CaseFile *file = ((GrammarCase *)user)->files; file && file->name; file++) {
        if (strcmp(file->name, name) != 0) continue;
        *bytes = case_copy(heap, file->text);
        *full_name = case_copy(heap, name);
        *size = strlen(file->text);
        return *bytes && *full_name;
    }
    return false;
}

static inline const void *case_builtin(void *user, const char *name, size_t length) {
    return length == 9 && memcmp(name, "StringLen", 9) == 0 ? user : NULL;
}

/* Scans a text named "main.au3" and checks its structure; case_end frees it. */
static inline void case_begin(GrammarCase *c, Heap *heap, const char *text, bool interactive) {
    const CaseFile *files = c->files;
    *c = (GrammarCase){.files = files,
                       .program = {.heap = heap, .host = {.user = c, .open_include = case_open, .find_builtin = case_builtin}},
                       .checked = STRUCTURE_FAILED};
    arena_init(&c->program.arena, heap);
    c->program.arena.on_failure = &c->on_failure;
    scan_init(&c->scan, heap);
    if (setjmp(c->on_failure)) fail();
    source_map_init(&c->program.sources, &c->program.arena);
    diagnostics_init(&c->program.diagnostics, &c->program.arena);
    Source *source = source_add(&c->program.sources, "main.au3", text, strlen(text), NO_POS);
    c->scanned = scan_program(&c->program, source, interactive, &c->scan);
    if (c->scanned == SCAN_OK) c->checked = structure_check(&c->program, &c->scan, interactive);
}

static inline void case_end(GrammarCase *c) {
    scan_free(&c->scan);
    arena_reset(&c->program.arena);
}

/* The first error of a text, as AutoIt prints it, must be `expected` ("" for none). */
static inline void check_error(Heap *heap, const CaseFile *files, const char *text, const char *expected) {
    GrammarCase c = {.files = files};
    case_begin(&c, heap, text, false);
    Buffer out;
    buffer_init(&out, heap);
    if (c.program.diagnostics.errors)
        diagnostic_print_autoit(c.program.diagnostics.first, &c.program.sources, NULL, NULL, &out);
    assert_string_equal(buffer_text(&out), expected);
    buffer_free(&out);
    case_end(&c);
}

#endif
