/* Advice for lines that do not parse: slips of those who come from other languages, and AutoIt's own traps. */
#include "parser.h"
#include "syntax_error.h"

/* Two operators side by side that are one in other languages (or were meant the other way round). */
static const struct {
    int first, second;
    const char *hint;
} pairs[] = {
    {TOKEN_EQ, TOKEN_LT, "write `<=`"},
    {TOKEN_ASSIGN, TOKEN_LT, "write `<=`"},
    {TOKEN_EQ, TOKEN_GT, "write `>=`"},
    {TOKEN_ASSIGN, TOKEN_GT, "write `>=`"},
    {TOKEN_GT, TOKEN_LT, "write `<>`"},
    {TOKEN_PLUS, TOKEN_PLUS, "there is no `++`; write `$x += 1`"},
    {TOKEN_MINUS, TOKEN_MINUS, "there is no `--`; write `$x -= 1`"},
    {TOKEN_STAR, TOKEN_STAR, "the power operator is `^`"},
    {TOKEN_LT, TOKEN_LT, "use BitShift() with a negative number"},
    {TOKEN_GT, TOKEN_GT, "use BitShift()"},
    {TOKEN_AMP, TOKEN_AMP, "write `And`"},
    {TOKEN_SLASH, TOKEN_SLASH, "a comment begins with `;`"},
    {TOKEN_CARET, TOKEN_ASSIGN, "there is no `^=`; write `$x = $x ^ 2`"},
    {TOKEN_CARET, TOKEN_EQ, "there is no `^=`; write `$x = $x ^ 2`"},
};

static const char *pair_hint(const Token *line, const Token *end) {
    for (const Token *token = line; token + 1 < end; token++) {
        if (token[1].pos != token->pos + token->length) continue;
        for (size_t i = 0; i < sizeof pairs / sizeof *pairs; i++)
            if ((int)token->kind == pairs[i].first && (int)token[1].kind == pairs[i].second) return pairs[i].hint;
    }
    return NULL;
}

static const char *illegal_text_hint(const Token *fault) {
    switch (fault->kind) {
    case TOKEN_KW_ELSE: return "an If on one line takes no Else; write the block form";
    case TOKEN_COMMA: return "one statement per line";
    default: return NULL;
    }
}

const char *syntax_hint(MessageCode code, const Token *fault, const Token *line, const Token *end) {
    const char *hint = pair_hint(line, end);
    if (hint) return hint;
    switch (code) {
    case MSG_ILLEGAL_TEXT: return illegal_text_hint(fault);
    case MSG_CALL_SYNTAX:
        if (fault->kind == TOKEN_WORD) return "a call needs brackets: Name(...)";
        if (fault->kind == TOKEN_LPAREN) return "this bracket is not closed";
        return fault->kind == TOKEN_COMMA ? "drop the last comma, or write an argument behind it" : NULL;
    case MSG_NO_VARIABLE: return fault->kind == TOKEN_EOL ? "a variable is missing at the end of the line" : NULL;
    case MSG_EXPECTED_ASSIGN: return "only one variable, element or member can be assigned to";
    case MSG_UNBALANCED: return "there is a closing bracket too many";
    case MSG_MISSING_BRACKET: return "a closing bracket is missing";
    case MSG_SUBSCRIPT_BAD: return "close the subscript with `]`";
    default: return NULL;
    }
}
