/* Fatal errors: recording them where they happen, making Diagnostics of them, Execute's way of forgetting them. */
#include "interp.h"

#include <stdio.h>

/* The calls on the way to the error, innermost first. */
static void record_calls(Fatal *fatal, const Frame *frame) {
    fatal->call_count = 0;
    for (; frame && frame->function && fatal->call_count < FATAL_CALLS; frame = frame->caller) {
        fatal->calls[fatal->call_count].pos = frame->call_pos;
        fatal->calls[fatal->call_count++].function = frame->function->head.name;
    }
}

Pos stated_pos(const Interp *in, const Frame *frame) {
    Pos stated = NO_POS;
    for (const DefaultsScope *scope = in->defaults; scope; scope = scope->outer) {
        if (scope->frame != frame) continue;
        stated = frame->call_pos;
        frame = frame->caller;
    }
    return frame && frame == in->execute_frame ? in->execute_pos : stated;
}

Value raise_form(Frame *frame, MessageCode code, Pos pos, AutoItForm form) {
    Interp *in = frame->in;
    if (in->abort != ABORT_NONE) return VALUE_ABORT;
    in->abort = ABORT_FATAL;
    in->fatal = (Fatal){.code = code, .form = form, .pos = pos};
    in->fatal.stated = stated_pos(in, frame);
    in->fatal.in_text = in->fatal.stated && frame == in->execute_frame && pos >= in->execute_base;
    if (in->fatal.in_text) in->fatal.column = pos - in->execute_base;
    record_calls(&in->fatal, frame);
    return VALUE_ABORT;
}

Value raise_error(Frame *frame, MessageCode code, Pos pos) { return raise_form(frame, code, pos, FORM_MARKED); }

Flow raise_flow(Frame *frame, MessageCode code, Pos pos) {
    raise_error(frame, code, pos);
    return FLOW_ABORT;
}

static char *format_text(Heap *heap, const char *format, va_list args) {
    char text[512];
    int length = vsnprintf(text, sizeof text, format, args);
    if (length < 0) return NULL;
    size_t size = (size_t)length < sizeof text ? (size_t)length : sizeof text - 1;
    char *copy = mem_alloc(heap, size + 1);
    if (copy) memcpy(copy, text, size);
    if (copy) copy[size] = 0;
    return copy;
}

static Value raise_text(Frame *frame, Pos pos, const char *format, va_list args) {
    Interp *in = frame->in;
    if (in->abort != ABORT_NONE) return VALUE_ABORT;
    size_t limit = heap_stats(in->heap).limit;
    raise_error(frame, MSG_OWN, pos);
    heap_set_limit(in->heap, 0); /* the reason may be that there is nothing left */
    in->fatal.text = format_text(in->heap, format, args);
    heap_set_limit(in->heap, limit);
    return VALUE_ABORT;
}

Value raise_own(Frame *frame, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    raise_text(frame, pos, format, args);
    va_end(args);
    return VALUE_ABORT;
}

Value raise_limit(Frame *frame, Pos pos, const char *format, ...) {
    va_list args;
    va_start(args, format);
    raise_text(frame, pos, format, args);
    va_end(args);
    frame->in->limit_reached = true;
    return VALUE_ABORT;
}

Value raise_memory(Frame *frame, Pos pos) {
    Interp *in = frame->in;
    if (in->abort != ABORT_NONE) return VALUE_ABORT;
    heap_clear_failure(in->heap);
    return raise_own(frame, pos, "Out of memory: the script needs more than its memory limit");
}

Value raise_undeclared(Frame *frame, const Symbol *symbol, Pos pos) {
    Interp *in = frame->in;
    raise_error(frame, MSG_UNDECLARED, pos);
    if (in->abort != ABORT_FATAL || in->fatal.code != MSG_UNDECLARED) return VALUE_ABORT;
    in->fatal.length = symbol->length + 1;
    in->fatal.label = "not declared here or as Global";
    in->fatal.unknown = symbol;
    return VALUE_ABORT;
}

void error_clear(Interp *in) {
    mem_free(in->fatal.text);
    in->fatal = (Fatal){0};
    in->abort = ABORT_NONE;
}

bool error_caught(const Interp *in) {
    bool fatal = in->abort == ABORT_FATAL && in->catching;
    return in->abort == ABORT_STATEMENT || (fatal && in->fatal.code != MSG_RECURSION && in->fatal.code != MSG_OWN);
}

Flow stmt_abort(const Stmt *stmt, Frame *frame) {
    if (frame->in->abort == ABORT_NONE) raise_memory(frame, stmt->pos); /* the only reason that nobody else tells */
    if (!error_caught(frame->in)) return FLOW_ABORT;
    error_clear(frame->in);
    return stmt->next->exec(stmt->next, frame);
}

Flow stmt_abort_into(const Stmt *stmt, Frame *frame, const Stmt *body) {
    if (frame->in->abort == ABORT_STATEMENT || !error_caught(frame->in)) return stmt_abort(stmt, frame);
    error_clear(frame->in);
    return body->exec(body, frame);
}

/* ---- diagnostics ---- */

static const char *undeclared_hint(Interp *in, const Symbol *symbol) {
    const char *similar = symbol_similar(&in->program->variables, symbol->name);
    if (!similar) return NULL;
    Buffer text;
    buffer_init(&text, in->heap);
    buffer_printf(&text, "a variable with a similar name exists: $%s", similar);
    char *hint = arena_strdup(&in->program->arena, buffer_text(&text), text.length);
    buffer_free(&text);
    return hint;
}

static void add_calls(Interp *in, Diagnostic *diagnostic) {
    const Fatal *fatal = &in->fatal;
    for (uint32_t i = 0; i + fatal->calls_hidden < fatal->call_count; i++) {
        char text[160] = "called from";
        const char *caller = i + 1 < fatal->call_count ? fatal->calls[i + 1].function : NULL;
        if (caller) snprintf(text, sizeof text, "called from %s()", caller);
        char *note = arena_strdup(&in->program->arena, text, strlen(text));
        diagnostic_note(&in->program->diagnostics, diagnostic, fatal->calls[i].pos, note);
    }
}

/* What was found before the run about the statement that has now been reached: its length, label and hint. */
static void take_from_warning(Interp *in, Diagnostic *diagnostic) {
    const Diagnostic *warning = in->program->diagnostics.first;
    while (warning != diagnostic && (warning->pos != diagnostic->pos || warning->code != diagnostic->code))
        warning = warning->next;
    diagnostic->length = warning->length;
    diagnostic->label = warning->label;
    diagnostic->hint = warning->hint;
}

/* The length of the word ($name, @name, name) at a position. */
static uint32_t word_length(const SourceMap *sources, Pos pos) {
    const Source *source = source_find(sources, pos);
    if (!source) return 0;
    const char *at = source->text + (pos - source->base);
    size_t sign = *at == '$' || *at == '@';
    return (uint32_t)(sign + strspn(at + sign, "0123456789_abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"));
}

static Diagnostic *make_diagnostic(Interp *in) {
    const Fatal *fatal = &in->fatal;
    Diagnostic *diagnostic = diagnostic_add(&in->program->diagnostics, SEVERITY_ERROR, fatal->code, fatal->form, fatal->pos);
    diagnostic->length = fatal->length;
    if (fatal->stated) {
        diagnostic->foreign = true;
        diagnostic->stated_at = fatal->stated;
        diagnostic->column_of = fatal->in_text ? NO_POS : fatal->pos;
        diagnostic->column = fatal->column;
        if (fatal->in_text) diagnostic->pos = fatal->stated;
    }
    diagnostic->label = fatal->label;
    if (fatal->hint) diagnostic->hint = fatal->hint;
    diagnostic->bare_lf = in->exit_handlers != NULL && !in->exiting;
    if (fatal->code == MSG_OWN) diagnostic->message = "Out of memory";
    if (fatal->text) diagnostic->message = arena_strdup(&in->program->arena, fatal->text, strlen(fatal->text));
    if (!diagnostic->length) take_from_warning(in, diagnostic);
    if (!diagnostic->length && fatal->form == FORM_MARKED) diagnostic->length = word_length(&in->program->sources, fatal->pos);
    if (fatal->unknown) diagnostic->hint = undeclared_hint(in, fatal->unknown);
    add_calls(in, diagnostic);
    return diagnostic;
}

const Diagnostic *interp_diagnostic(Interp *in) {
    jmp_buf failure, *outer = in->program->arena.on_failure;
    const Diagnostic *volatile diagnostic = NULL;
    in->program->arena.on_failure = &failure;
    heap_set_limit(in->heap, 0); /* the run is over; its message must come out */
    if (setjmp(failure) == 0) diagnostic = make_diagnostic(in);
    in->program->arena.on_failure = outer;
    return diagnostic;
}
