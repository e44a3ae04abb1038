/* AutoIt's walk over the tokens of a broken line: what it would say, and a line that parses in its place. Internal. */
#ifndef AU3_GRAMMAR_SYNTAX_WALK_H
#define AU3_GRAMMAR_SYNTAX_WALK_H

#include "ast_build.h"

/* A part of the new line that AutoIt has evaluated: where it begins there, and its copy in `kept`. */
typedef struct Piece {
    uint32_t from, at, end;
} Piece;

typedef struct Walk {
    Parser *p;
    const Token *at, *end; /* the next token; the TOKEN_EOL of the line */
    Token *out;            /* the new line */
    uint32_t count;
    Token *kept; /* copies of what is evaluated already; walk_emit_bad puts those before the error that are no longer in the
                    line */
    Piece *pieces;
    uint32_t piece_count, room; /* room: what pieces may take of the line, and of `kept` */
    uint8_t *operators;         /* of the expressions being followed, innermost last */
    Piece *opened;              /* for each OPEN of them: where it stands in the line, and the number of pieces then */
    uint32_t operator_count;
    int depth;
    /* what went wrong last */
    MessageCode code;
    AutoItForm form;
    const Token *fault;
    Pos mark;
    /* the first thing that went wrong */
    MessageCode first_code;
    const Token *first_fault;
    Pos first_mark;
} Walk;

void walk_begin(Walk *walk, Parser *p);

/* ---- the new line ---- */

void walk_emit(Walk *walk, Token token);
/* Copies the next token. */
void walk_copy(Walk *walk);
/* Says that AutoIt stops here; returns false. `mark` is where its marker stands, `fault` the token at fault. */
bool walk_fail_at(Walk *walk, MessageCode code, Pos mark, const Token *fault);
bool walk_fail(Walk *walk, MessageCode code);
/* Puts what went wrong last in the line, as an expression or statement (TOKEN_BAD) or as its end (TOKEN_BAD_END). What was
 * evaluated before and is not in the line any more stands in front: (piece) & (piece) & TOKEN_BAD. */
void walk_emit_bad(Walk *walk, int kind);
/* Notes that the new line from `from` on is evaluated when AutoIt goes on; forget: only the first `count` of such pieces are.
 */
void walk_evaluated(Walk *walk, uint32_t from);
void walk_forget(Walk *walk, uint32_t count);

/* ---- parts of statements: false when AutoIt stops in them ---- */

/* An expression; stops at the first token that does not belong to it, or at `close` (NULL: none), a right bracket. */
bool walk_expression(Walk *walk, const Token *close);
bool walk_subscript(Walk *walk);
/* The arguments of a call, brackets included. */
bool walk_arguments(Walk *walk, bool of_object);
/* True when the next token is a word that is no function. */
bool walk_unknown_word(const Walk *walk);

#endif
