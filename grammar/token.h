/* Tokens of a whole program, all includes in place. parser.y makes the kinds (TOKEN_…); this adds the record. */
#ifndef AU3_GRAMMAR_TOKEN_H
#define AU3_GRAMMAR_TOKEN_H

#include "source.h"

/* One token; its text is source text [pos, pos + length). */
typedef struct Token {
    Pos pos;
    uint32_t length : 24;
    uint32_t kind : 8; /* TOKEN_ of the generated parser.h */
} Token;

/* Growing array of tokens. Every logical line that is not empty ends in one TOKEN_EOL (length 0, at the end of the statement's
 * text); the last token is kind 0 (end). */
typedef struct TokenList {
    Token *items; /* in memory of the arena's heap, freed by token_list_free */
    uint32_t count, capacity;
    Heap *heap;
} TokenList;

void token_list_init(TokenList *list, Heap *heap);
void token_list_free(TokenList *list);
/* Makes room for one more token; false when memory runs out. */
bool token_list_grow(TokenList *list);

#endif
