/* Where AutoIt marks an error in the default value of a parameter. It shows the line of the call, but counts tokens of the
 * parameter list: the marker stands before the token of that number in the calling line (one earlier outside of brackets). */
#include "interp.h"

static bool word_char(char c) {
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$' || c == '@';
}

static const char *skip_blanks(const char *p) {
    while (*p == ' ' || *p == '\t') p++;
    return p;
}

/* Behind the token at p. */
static const char *skip_token(const char *p) {
    if (*p == '"' || *p == '\'') {
        const char *end = strchr(p + 1, *p);
        return end ? end + 1 : p + strlen(p);
    }
    if (word_char(*p)) {
        while (word_char(*p) || *p == '.') p++;
        return p;
    }
    bool twin = (p[0] == '<' && (p[1] == '>' || p[1] == '=')) || (*p && p[1] == '=' && strchr("<>=+-*/&", *p));
    return *p ? p + (twin ? 2 : 1) : p;
}

static const char *source_at(const Interp *in, Pos pos, const Source **source) {
    *source = source_find(&in->program->sources, pos);
    return *source ? (*source)->text + (pos - (*source)->base) : NULL;
}

/* The number of the token at `end` in the parameter list that begins behind `p`; *nested tells whether it is in brackets. */
static int count_tokens(const char *p, const char *end, bool *nested) {
    int count = 0, depth = 0;
    p = skip_blanks(p);
    while (p < end && *p) {
        if (*p == '(') depth++;
        if (*p == ')') depth--;
        p = skip_blanks(skip_token(p));
        count++;
    }
    *nested = depth > 0;
    return count;
}

Pos default_error_pos(const Interp *in, Pos pos) {
    const Frame *callee = in->defaults_frame;
    const Source *source, *calling;
    const char *at = source_at(in, pos, &source);
    const char *name = source_at(in, callee->function->source->name_pos, &source);
    const char *call = source_at(in, callee->call_pos, &calling);
    const char *open = name ? strchr(name, '(') : NULL;
    if (!at || !open || !call || open > at) return pos;
    bool nested;
    int number = count_tokens(open + 1, at, &nested) - 1;
    if (nested) number++;
    const char *p = call;
    while (p > calling->text && p[-1] != '\n' && p[-1] != '\r') p--;
    for (p = skip_blanks(p); number > 0 && *p; number--) p = skip_blanks(skip_token(p));
    return calling->base + (Pos)(p - calling->text);
}
