/* Texts under Opt("ExpandVarStrings") and Opt("ExpandEnvStrings"): $name$, @macro@ and %NAME% are replaced by values; unknown
 * names stay, a doubled mark gives one. Literals that hold a pair of marks come here, and what variables hold when it is read;
 * results of operators and functions do not. */
#include "environment.h"
#include "eval.h"
#include "str.h"

#include <string.h>

static size_t find_unit(const String *s, size_t from, uint16_t unit) {
    while (from < s->length && s->units[from] != unit) from++;
    return from;
}

/* The name between two marks as ASCII; false when it cannot be one. */
static bool take_name(const String *s, size_t from, size_t to, char *name, size_t room) {
    if (to - from + 1 > room) return false;
    for (size_t i = from; i < to; i++) {
        if (s->units[i] >= 128) return false;
        *name++ = (char)s->units[i];
    }
    *name = 0;
    return true;
}

/* The value of @name; UNSET when there is no such macro. */
static Value macro_value(Frame *frame, const char *name) {
    Interp *in = frame->in;
    int32_t error = in->error, extended = in->extended;
    Value text = VALUE_EMPTY;
    str_append_ascii(in->heap, &text, "@", 1);
    if (!is_abort(text)) str_append_ascii(in->heap, &text, name, strlen(name));
    if (is_abort(text)) return text;
    Value v = execute_text(frame, as_string(text));
    bool known = in->error == 0;
    value_free(text);
    in->error = error;
    in->extended = extended;
    if (known || is_abort(v)) return v;
    value_free(v);
    return VALUE_UNSET;
}

static Value environment_value(Frame *frame, const char *name) {
    Buffer text;
    buffer_init(&text, frame->in->heap);
    Value v = VALUE_UNSET;
    bool allowed = frame->in->rights & NEEDS_PROCESS; /* as EnvGet */
    if (allowed && environment_get(frame->in->environment, name, &text))
        v = str_from_utf8(frame->in->heap, buffer_text(&text), text.length);
    buffer_free(&text);
    return v;
}

/* What stands for the name between two marks (owned); UNSET: nothing. */
static Value mark_value(Frame *frame, uint16_t mark, const char *name) {
    if (mark == '@') return macro_value(frame, name);
    if (mark == '%') return environment_value(frame, name);
    const Symbol *symbol = symbol_find(&frame->in->program->variables, name, strlen(name));
    const Value *place = symbol ? scope_find(frame, symbol) : NULL;
    return place ? value_copy(*place) : VALUE_UNSET;
}

/* Handles the mark at `from`; returns how many units were used up. What is between two marks and no name of anything stays as
 * it is, marks included. */
static size_t expand_mark(Frame *frame, const String *s, size_t from, StrBuf *out) {
    uint16_t mark = s->units[from];
    size_t to = find_unit(s, from + 1, mark);
    char name[256];
    if (to == s->length || to == from + 1) {
        strbuf_append_unit(out, mark);
        return to == s->length ? 1 : 2;
    }
    Value v = take_name(s, from + 1, to, name, sizeof name) ? mark_value(frame, mark, name) : VALUE_UNSET;
    if (is_unset(v) || is_abort(v)) {
        strbuf_append(out, s->units + from, to + 1 - from);
    } else {
        strbuf_append_value(out, v);
    }
    value_free(v);
    return to + 1 - from;
}

/* One pass over the text: '%', or '$' and '@'. */
static Value expand_marks(Frame *frame, const String *s, bool environment) {
    StrBuf out;
    strbuf_init(&out, frame->in->heap);
    for (size_t i = 0; i < s->length;) {
        uint16_t u = s->units[i];
        if (environment ? u == '%' : u == '$' || u == '@') {
            i += expand_mark(frame, s, i, &out);
        } else {
            strbuf_append_unit(&out, s->units[i++]);
        }
    }
    if (frame->in->abort != ABORT_NONE) {
        strbuf_free(&out);
        return VALUE_ABORT;
    }
    return strbuf_take(&out);
}

/* Environment variables first; in what comes out names are looked for. Swallows the text. */
static Value expand_take(Frame *frame, Value text) {
    static const int passes[2] = {OPTION_EXPAND_ENV_STRINGS, OPTION_EXPAND_VAR_STRINGS};
    for (int i = 0; i < 2; i++) {
        if (!frame->in->options.values[passes[i]] || !is_string(text)) continue;
        Value expanded = expand_marks(frame, as_string(text), i == 0);
        value_free(text);
        text = expanded;
    }
    return text;
}

static bool expands(const Frame *frame) {
    const Options *options = &frame->in->options;
    return options->values[OPTION_EXPAND_VAR_STRINGS] || options->values[OPTION_EXPAND_ENV_STRINGS];
}

/* "text with $name$" */
Value eval_expand(const Expr *expr, Frame *frame) {
    Value literal = value_copy(((const ConstExpr *)expr)->value);
    frame->in->statement_pos = expr->pos;
    return expands(frame) ? expand_take(frame, literal) : literal;
}

/* $x in a script that mentions one of the options: the texts of variables are expanded when they are read */
Value eval_expand_variable(const Expr *expr, Frame *frame) {
    const Expr *variable = ((const UnaryExpr *)expr)->value;
    Value v = variable->eval(variable, frame);
    frame->in->statement_pos = expr->pos;
    return is_string(v) && expands(frame) ? expand_take(frame, v) : v;
}
