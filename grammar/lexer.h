/* One statement of source text into tokens; lexer.re makes the code. */
#ifndef AU3_GRAMMAR_LEXER_H
#define AU3_GRAMMAR_LEXER_H

#include "messages.h"
#include "token.h"

typedef struct Lexer {
    Arena *arena; /* for its on_failure: where to go when the token list cannot grow */
    TokenList *tokens;
    const unsigned char *text, *cursor; /* the source; the next byte to read */
    Pos base;                           /* position of text[0] */
    bool expression;                    /* a text for Execute: line ends, comments and continuation marks are errors */
    bool open_end;                      /* the text ended right behind a continuation mark */
    Pos hard_blank;                     /* a no-break space that was read as a blank, or NO_POS */
    MessageCode error;                  /* why lexer_statement gave false */
    Pos error_pos;
} Lexer;

/* Reads from the first character of a statement to behind its line end and appends its tokens and TOKEN_EOL. False at the first
 * error: the cursor stands where it was found, no TOKEN_EOL is appended. */
bool lexer_statement(Lexer *lexer);

#endif
