/* Execute: an expression from a text, in the scope of the running frame. The last few texts keep their trees. */
#include "build.h"
#include "str.h"

#define CACHE_SIZE 64u

struct ExecuteEntry {
    Value text; /* a String */
    UserFunction *function;
    uint32_t running; /* an entry that is running is not replaced */
    Arena arena;      /* the tree and the run tree */
    ConstExpr *constants;
    Pos base;         /* where the text began in the space of positions */
    const Expr *expr; /* NULL: does not parse */
};

static void entry_free(ExecuteEntry *entry) {
    if (!entry) return;
    for (ConstExpr *constant = entry->constants; constant; constant = constant->next) value_free(constant->value);
    arena_reset(&entry->arena);
    value_free(entry->text);
    mem_free(entry);
}

/* Where the next text begins in the space of positions: each is forgotten once it is parsed. */
static Pos text_base(const Interp *in) {
    const Source *last = in->program->sources.last;
    return last ? last->base + last->length + 1 : 1;
}

static const Expr *parse_text(Interp *in, ExecuteEntry *entry, const String *text) {
    size_t size;
    char *bytes = str_to_utf8(in->heap, text, &size);
    if (!bytes) return NULL;
    jmp_buf failure;
    const Expr *volatile expr = NULL;
    entry->base = text_base(in);
    entry->arena.on_failure = &failure;
    if (setjmp(failure) == 0) {
        Node *node = program_parse_expression(in->program, &entry->arena, bytes, size);
        Builder builder = {
            .in = in, .arena = &entry->arena, .constants = &entry->constants, .function = entry->function, .by_name = true};
        if (node) expr = build_read(&builder, node);
    }
    entry->arena.on_failure = NULL;
    program_forget_expression(in->program);
    mem_free(bytes);
    return expr;
}

static ExecuteEntry *entry_new(Interp *in, Frame *frame, const String *text) {
    ExecuteEntry *entry = mem_calloc(in->heap, 1, sizeof *entry);
    if (!entry) return NULL;
    entry->text = value_copy(from_string((String *)(uintptr_t)text));
    entry->function = frame->function;
    arena_init(&entry->arena, in->heap);
    entry->expr = parse_text(in, entry, text);
    return entry;
}

static bool cache_init(Interp *in) {
    if (!in->execute_cache) in->execute_cache = mem_calloc(in->heap, CACHE_SIZE, sizeof *in->execute_cache);
    return in->execute_cache != NULL;
}

/* The entry of a text; *loose: it is not in the cache and must be freed after use. */
static ExecuteEntry *find_entry(Interp *in, Frame *frame, const String *text, bool *loose) {
    *loose = false;
    if (!cache_init(in)) return NULL;
    ExecuteEntry **place = &in->execute_cache[str_hash(text) % CACHE_SIZE];
    ExecuteEntry *entry = *place;
    if (entry && entry->function == frame->function && str_equal(as_string(entry->text), text)) return entry;
    ExecuteEntry *fresh = entry_new(in, frame, text);
    if (entry && entry->running) {
        *loose = true;
        return fresh;
    }
    entry_free(entry);
    *place = fresh;
    return fresh;
}

void execute_forget(Interp *in) {
    for (uint32_t i = 0; in->execute_cache && i < CACHE_SIZE; i++) {
        if (in->execute_cache[i] && in->execute_cache[i]->running) continue;
        entry_free(in->execute_cache[i]);
        in->execute_cache[i] = NULL;
    }
}

static Value run_entry(Interp *in, Frame *frame, ExecuteEntry *entry, bool catches) {
    if (!entry->expr) {
        in->error = 1;
        return VALUE_EMPTY;
    }
    entry->running++;
    in->catching = catches;
    Value result = entry->expr->eval(entry->expr, frame);
    bool caught = error_caught(in);
    in->catching = false; /* for an Execute around this one, too */
    entry->running--;
    if (!is_abort(result)) return result;
    if (!caught) return result;
    error_clear(in);
    in->error = 1;
    in->extended = 0;
    return VALUE_EMPTY;
}

static Value run_text(Frame *frame, const String *text, bool catches) {
    Interp *in = frame->in;
    bool loose;
    ExecuteEntry *entry = find_entry(in, frame, text, &loose);
    if (!entry) return raise_memory(frame, in->statement_pos);
    const Frame *outer = in->execute_frame;
    Pos outer_pos = in->execute_pos;
    if (frame != outer) in->execute_pos = in->statement_pos;
    Pos outer_base = in->execute_base;
    in->execute_frame = frame;
    in->execute_base = entry->base;
    Value result = run_entry(in, frame, entry, catches);
    in->execute_frame = outer;
    in->execute_pos = outer_pos;
    in->execute_base = outer_base;
    if (loose) entry_free(entry);
    return result;
}

Value execute_text(Frame *frame, const String *text) { return run_text(frame, text, true); }

Value execute_text_openly(Frame *frame, const String *text) { return run_text(frame, text, false); }
