/* Phase 1: a source with all its includes becomes one list of tokens.
 *
 * Directives are done here; comments, blank lines and continuation marks never reach the parser. */
#ifndef AU3_GRAMMAR_SCAN_H
#define AU3_GRAMMAR_SCAN_H

#include "parse.h"
#include "token.h"

/* #OnAutoItStartRegister "F": the name stands at [pos, pos + length) in the source, without quotes; it may be empty or no name.
 */
typedef struct StartFunction {
    Pos pos;
    uint32_t length;
    struct StartFunction *next;
} StartFunction;

/* What the text says, in order. */
typedef struct Scan {
    TokenList tokens;
    StartFunction *start_functions; /* in the program's arena */
    Pos last_line; /* the last line that is no directive (a blank one counts): where AutoIt reports an unclosed block */
    bool no_tray_icon, require_admin;
} Scan;

typedef enum ScanResult {
    SCAN_OK,
    SCAN_FAILED,    /* errors stand in the program's diagnostics, AutoIt's first */
    SCAN_INCOMPLETE /* only when `interactive`: the text ends in a comment block or with a continuation mark */
} ScanResult;

void scan_init(Scan *scan, Heap *heap);
void scan_free(Scan *scan);

/* Reads `source` (one of program->sources) into `scan`. When memory runs out, jumps to program->arena.on_failure; the caller
 * frees the scan then too. */
ScanResult scan_program(Program *program, Source *source, bool interactive, Scan *scan);

/* Reads one expression as Execute does: no comments, directives, line ends or continuation marks. Nothing is reported: false
 * when it cannot be split into tokens. The list ends in TOKEN_EOL and kind 0. */
bool scan_expression(Arena *arena, const Source *source, TokenList *tokens);

#endif
