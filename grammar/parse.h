/* From text to tree: reads the main source with its includes, checks the blocks, parses every statement. */
#ifndef AU3_GRAMMAR_PARSE_H
#define AU3_GRAMMAR_PARSE_H

#include "ast.h"
#include "diagnostic.h"

/* What the grammar asks its user. Any callback may be NULL. */
typedef struct ParseHost {
    void *user;
    /* Reads an included file: `name` as written, `system` for <name>, `from` the name of the including source. Fills the bytes
     * (memory of `heap`, freed by the caller) and the full name (likewise). False: not found. */
    bool (*open_include)(void *user, Heap *heap, const char *name, bool system, const char *from, char **bytes, size_t *size,
                         char **full_name);
    /* The builtin of that name (any case), or NULL; what it gives is kept in Symbol.builtin. */
    const void *(*find_builtin)(void *user, const char *name, size_t length);
    /* The names of all builtins: the index-th, NULL behind the last. For hints. */
    const char *(*builtin_name)(void *user, int index);
} ParseHost;

typedef struct SymbolTable {
    Arena *arena;
    Symbol **buckets;
    uint32_t size, count;
} SymbolTable;

/* The symbol of a name without regard to the case of ASCII letters; made when new. */
Symbol *symbol_intern(SymbolTable *table, const char *name, size_t length);
/* The same, NULL when there is none. */
Symbol *symbol_find(const SymbolTable *table, const char *name, size_t length);
/* A name of the table that is a small slip away from `name`, NULL when there is none. */
const char *symbol_similar(const SymbolTable *table, const char *name);

/* A program and everything that belongs to it. Further texts may be added (REPL lines, Execute). */
typedef struct Program {
    Heap *heap;
    Arena arena;
    SourceMap sources;
    SymbolTable variables; /* $names */
    SymbolTable words;     /* functions */
    DiagnosticList diagnostics;
    Tree tree;
    ParseHost host;
    struct ParseRoom *room; /* of parse.c: memory that parses use again */
} Program;

typedef enum ParseResult {
    PARSE_OK,         /* there may be warnings and NODE_BAD statements */
    PARSE_FAILED,     /* errors of phase 1 or 2 are in the diagnostics */
    PARSE_INCOMPLETE, /* only with PARSE_INTERACTIVE: the text ends inside a block, a continuation or a comment */
    PARSE_NO_MEMORY
} ParseResult;

enum {
    PARSE_INTERACTIVE = 1 /* report an open end as PARSE_INCOMPLETE instead of an error; the last line may be any expression */
};

Program *program_new(Heap *heap, const ParseHost *host);
void program_free(Program *program);

/* Parses a main source into program->tree. `bytes` in any encoding. */
ParseResult program_parse(Program *program, const char *name, const char *bytes, size_t size, int flags);

/* Parses one expression (for Execute, default REPL input): the whole text must be one expression; what follows a comma or a
 * colon after a complete one is ignored, as in AutoIt. NULL: it does not parse. Nodes live in `arena`, which may be a
 * throw-away one; names are the program's. `source` receives the text's source when not NULL. */
Node *program_parse_expression(Program *program, Arena *arena, const char *text, size_t size);
/* The text of the last expression is no longer needed: its slices have been read. */
void program_forget_expression(Program *program);

#endif
