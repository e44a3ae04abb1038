/* What AutoIt says of a line that does not parse. It parses a line only when it runs it, so the line must not stop the
 * program: it is rewritten to one that parses and raises AutoIt's error where AutoIt would. Internal. */
#ifndef AU3_GRAMMAR_SYNTAX_ERROR_H
#define AU3_GRAMMAR_SYNTAX_ERROR_H

#include "ast_build.h"

typedef struct Rewrite {
    const Token *tokens; /* in the parser's arena; with the line's end */
    uint32_t count;
} Rewrite;

/* The line p->line for the parser in place of itself. A warning tells of what is wrong. */
Rewrite syntax_error_rewrite(Parser *p);

/* The same for a text that is one expression. */
Rewrite syntax_error_expression(Parser *p);

/* The same when the parser refuses even that: nothing of the line is left but its keywords. */
Rewrite syntax_error_give_up(Parser *p);

/* How many tokens at the start of a line stay on the parser's stack when it refuses the line: the keyword of a header. */
uint32_t syntax_error_kept(const Token *line);

/* A statement that parses and is none: its Bad, with a warning. */
Node *syntax_error_node(Parser *p, MessageCode code, Pos mark);

/* What to do about an error at a token, or NULL. `line` to `end` are the tokens of its line. */
const char *syntax_hint(MessageCode code, const Token *fault, const Token *line, const Token *end);

#endif
