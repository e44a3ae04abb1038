/* Compiled patterns and searches on PCRE2's 16-bit library. What scripts see of it is in regexp.c.
 *
 * Patterns are translated (regexp_pattern.h), compiled once and kept in a list, most recently used first; a pattern that is
 * used again or on a long text is compiled to machine code. Texts are checked once for lone surrogates. Those without go to
 * the machine code unchecked; the few with them go to PCRE2's interpreter with zeros around, so that it may look a unit too
 * far: that way they match as in AutoIt, which does not check at all. */
#include "regexp_engine.h"

#include "family.h"
#include "regexp_pattern.h"

#define PCRE2_CODE_UNIT_WIDTH 16
#include <pcre2.h>

#define KEPT_MAX    64                 /* compiled patterns */
#define PADDING     4                  /* zeros around a text with lone surrogates */
#define LONG_TEXT   2000               /* from here on machine code pays at the first use */
#define STACK_FIRST (32 * 1024)        /* the stack of the machine code, in bytes */
#define STACK_MAX   (64 * 1024 * 1024) /* taken from the system only as far as it is used */
#define NEST_LIMIT  1000               /* PCRE 8 has 250, which regexp_pattern.c sees to; translating adds some */
#define MATCH_LIMIT 10000000           /* steps of one match, as in PCRE 8 */
#define HEAP_LIMIT  (256 * 1024)       /* of the interpreter, in KiB */

struct Regexp {
    Value pattern;    /* the String it was made from */
    pcre2_code *code; /* NULL when the pattern is wrong */
    pcre2_match_data *data;
    int64_t error;
    uint32_t groups;
    bool used, fast; /* fast: there is machine code */
    bool tried_fast; /* or machine code is not wanted */
    bool uses_offset;
    bool skips_lf; /* no match may begin between CR and LF */
};

struct Engine {
    Heap *heap;
    pcre2_general_context *general;
    pcre2_compile_context *compile;
    pcre2_match_context *match;
    pcre2_jit_stack *stack;
    int count;
    Regexp *kept[KEPT_MAX];
};

/* ---- the engine ---- */

static void *pcre_alloc(size_t size, void *heap) { return mem_alloc(heap, size); }

static void pcre_free(void *block, void *heap) {
    (void)heap;
    mem_free(block);
}

static void regexp_free(Regexp *regexp) {
    if (!regexp) return;
    pcre2_match_data_free(regexp->data);
    pcre2_code_free(regexp->code);
    value_free(regexp->pattern);
    mem_free(regexp);
}

static void engine_destroy(void *state) {
    Engine *engine = state;
    for (int i = 0; i < engine->count; i++) regexp_free(engine->kept[i]);
    pcre2_jit_stack_free(engine->stack);
    pcre2_match_context_free(engine->match);
    pcre2_compile_context_free(engine->compile);
    pcre2_general_context_free(engine->general);
}

static bool engine_init(Engine *engine, Heap *heap) {
    if (!engine->general) engine->general = pcre2_general_context_create(pcre_alloc, pcre_free, heap);
    if (!engine->general) return false;
    if (!engine->compile) engine->compile = pcre2_compile_context_create(engine->general);
    if (!engine->match) engine->match = pcre2_match_context_create(engine->general);
    if (!engine->compile || !engine->match) return false;
    pcre2_set_newline(engine->compile, PCRE2_NEWLINE_ANYCRLF);
    pcre2_set_bsr(engine->compile, PCRE2_BSR_ANYCRLF);
#ifdef PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK
    pcre2_set_compile_extra_options(engine->compile, PCRE2_EXTRA_ALLOW_LOOKAROUND_BSK);
#endif
    pcre2_set_parens_nest_limit(engine->compile, NEST_LIMIT);
    pcre2_set_match_limit(engine->match, MATCH_LIMIT);
    pcre2_set_heap_limit(engine->match, HEAP_LIMIT);
    engine->heap = heap;
    return true;
}

static Engine *engine_of(Call *call) {
    Engine *engine = call_state(call, FAMILY_REGEXP, sizeof *engine, engine_destroy);
    if (!engine || (!engine->heap && !engine_init(engine, call->heap))) return NULL;
    return engine;
}

/* ---- patterns ---- */

/* Compiles; false when memory runs out. A wrong pattern has no code and an error place. */
static bool regexp_compile(Engine *engine, Regexp *regexp, const Pattern *pattern) {
    regexp->error = pattern->error;
    regexp->uses_offset = pattern->uses_offset;
    regexp->tried_fast = pattern->interpret;
    if (pattern->error >= 0) return true;
    int code;
    size_t place;
    uint32_t options = PCRE2_UTF | PCRE2_NO_UTF_CHECK;
    regexp->code = pcre2_compile(pattern->units, pattern->length, options, &code, &place, engine->compile);
    if (!regexp->code) {
        regexp->error = pattern_error_place(pattern, code, place);
        return code != PCRE2_ERROR_HEAP_FAILED;
    }
    regexp->data = pcre2_match_data_create_from_pattern(regexp->code, engine->general);
    uint32_t newline = 0, has_newline = 0;
    pcre2_pattern_info(regexp->code, PCRE2_INFO_CAPTURECOUNT, &regexp->groups);
    pcre2_pattern_info(regexp->code, PCRE2_INFO_NEWLINE, &newline);
    pcre2_pattern_info(regexp->code, PCRE2_INFO_HASCRORLF, &has_newline);
    regexp->skips_lf = !has_newline && newline != PCRE2_NEWLINE_CR && newline != PCRE2_NEWLINE_LF;
    return regexp->data != NULL;
}

static Regexp *regexp_new(Engine *engine, const String *text) {
    Pattern pattern;
    Regexp *regexp = mem_calloc(engine->heap, 1, sizeof *regexp);
    if (!regexp) return NULL;
    regexp->pattern = value_copy(from_string((String *)(uintptr_t)text));
    bool ok = pattern_translate(&pattern, engine->heap, text->units, text->length) && regexp_compile(engine, regexp, &pattern);
    pattern_free(&pattern);
    if (ok) return regexp;
    regexp_free(regexp);
    return NULL;
}

/* Puts a pattern in front, dropping the one that was not used for the longest time. */
static void keep_first(Engine *engine, Regexp *regexp, int from) {
    memmove(engine->kept + 1, engine->kept, (size_t)from * sizeof *engine->kept);
    engine->kept[0] = regexp;
}

static Regexp *regexp_find(Engine *engine, const String *text) {
    for (int i = 0; i < engine->count; i++) {
        Regexp *regexp = engine->kept[i];
        if (!str_equal(as_string(regexp->pattern), text)) continue;
        if (i) keep_first(engine, regexp, i);
        return regexp;
    }
    Regexp *regexp = regexp_new(engine, text);
    if (!regexp) return NULL;
    if (engine->count == KEPT_MAX) regexp_free(engine->kept[--engine->count]);
    keep_first(engine, regexp, engine->count++);
    return regexp;
}

/* Makes machine code when it pays; without it (also where the library has none) the interpreter matches. */
static void make_fast(Engine *engine, Regexp *regexp, size_t length) {
    bool pays = regexp->used || length >= LONG_TEXT;
    regexp->used = true;
    if (!pays || regexp->tried_fast || !regexp->code) return;
    regexp->tried_fast = true;
    if (!engine->stack) {
        engine->stack = pcre2_jit_stack_create(STACK_FIRST, STACK_MAX, engine->general);
        if (engine->stack) pcre2_jit_stack_assign(engine->match, NULL, engine->stack);
    }
    regexp->fast = pcre2_jit_compile(regexp->code, PCRE2_JIT_COMPLETE) == 0;
}

/* ---- texts ---- */

static bool is_surrogate(uint16_t unit) { return (unit & 0xF800) == 0xD800; }
static bool is_pair(const uint16_t *units) { return (units[0] & 0xFC00) == 0xD800 && (units[1] & 0xFC00) == 0xDC00; }

/* Is there any surrogate? Without a branch in the loop, so that it becomes vector code. */
static bool any_surrogate(const uint16_t *units, size_t length) {
    uint16_t found = 0;
    for (size_t i = 0; i < length; i++) found |= is_surrogate(units[i]);
    return found;
}

/* Is there a surrogate that is not half of a pair? */
static bool any_lone(const uint16_t *units, size_t length) {
    enum { BLOCK = 1024 };
    size_t i = 0;
    while (i < length) {
        size_t block = length - i < BLOCK ? length - i : BLOCK;
        if (!any_surrogate(units + i, block)) {
            i += block;
            continue;
        }
        for (size_t end = i + block; i < end; i++) {
            if (!is_surrogate(units[i])) continue;
            if (i + 1 == length || !is_pair(units + i)) return true;
            i++;
        }
    }
    return false;
}

/* The text remembers the answer. */
static bool has_lone(const String *text) {
    if (text->head.flags & STRING_CHECKED) return text->head.flags & STRING_LONE;
    bool lone = any_lone(text->units, text->length);
    if (!(text->head.flags & STRING_READ_ONLY)) {
        ((String *)(uintptr_t)text)->head.flags |= (uint16_t)(STRING_CHECKED | (lone ? STRING_LONE : 0));
    }
    return lone;
}

static bool pad_text(Search *search, Heap *heap) {
    search->padded = mem_calloc(heap, search->length + 2 * PADDING, sizeof *search->padded);
    if (!search->padded) return false;
    memcpy(search->padded + PADDING, search->units, search->length * sizeof *search->padded);
    search->units = search->padded + PADDING;
    return true;
}

/* ---- searching ---- */

bool search_begin(Search *search, Call *call, const String *text, const String *pattern, size_t start) {
    *search = (Search){.call = call, .units = text->units, .length = text->length, .error = -1, .next = start};
    search->engine = engine_of(call);
    if (!search->engine) return false;
    search->regexp = regexp_find(search->engine, pattern);
    if (!search->regexp) return false;
    search->error = search->regexp->error;
    if (search->error >= 0) return true;
    if (has_lone(text)) return pad_text(search, call->heap);
    make_fast(search->engine, search->regexp, text->length);
    return true;
}

void search_close(Search *search) { mem_free(search->padded); }

uint32_t search_groups(const Search *search) { return search->regexp->groups; }

/* Has machine code found a match that begins between CR and LF, where PCRE's interpreter does not look? */
static bool is_stray(const Search *search, size_t start) {
    if (!search->regexp->skips_lf) return false;
    size_t at = pcre2_get_startchar(search->regexp->data);
    return at > start && at < search->length && search->units[at] == '\n' && search->units[at - 1] == '\r';
}

/* Runs the pattern from `start` on; the number of spans, or not above 0 for no match. */
static int run(Search *search, size_t start, uint32_t options) {
    const Regexp *regexp = search->regexp;
    pcre2_match_context *context = search->engine->match;
    if (call_expired(search->call)) return PCRE2_ERROR_NOMATCH; /* one match ends by itself, many may not */
    bool fast = regexp->fast && !search->padded && !(options & PCRE2_ANCHORED);
    if (fast) {
        int count = pcre2_jit_match(regexp->code, search->units, search->length, start, options, regexp->data, context);
        /* The interpreter needs more memory than a big stack of the machine code. */
        bool too_small = count == PCRE2_ERROR_JIT_STACKLIMIT && !search->engine->stack;
        if (!too_small && !(count > 0 && is_stray(search, start))) return count;
    }
    options |= PCRE2_NO_UTF_CHECK | PCRE2_NO_JIT;
    return pcre2_match(regexp->code, search->units, search->length, start, options, regexp->data, context);
}

/* A text with lone surrogates may match one unit too far. */
static void clip_spans(const Search *search, size_t *spans, uint32_t count) {
    for (uint32_t i = 0; i < 2 * count; i++) {
        if (spans[i] != PCRE2_UNSET && spans[i] > search->length) spans[i] = search->length;
    }
}

/* Notes the match that `run` found. */
static bool take_match(Search *search, int count) {
    if (count <= 0) {
        search->out_of_memory = count == PCRE2_ERROR_NOMEMORY;
        search->next = search->length + 1;
        return false;
    }
    size_t *spans = pcre2_get_ovector_pointer(search->regexp->data);
    if (search->padded) clip_spans(search, spans, (uint32_t)count);
    /* With \K inside an assertion the match may end before it starts. */
    if (spans[1] < spans[0]) spans[1] = spans[0];
    search->spans = spans;
    search->count = (uint32_t)count;
    search->after_empty = spans[0] == spans[1];
    search->next = spans[1];
    return true;
}

/* Would PCRE2 go on by more than one unit here: a line end of two, or a pair? AutoIt goes on by one. */
static bool is_double_step(const Search *search, size_t at) {
    if (at + 1 >= search->length) return false;
    return (search->units[at] == '\r' && search->units[at + 1] == '\n') || is_pair(search->units + at);
}

/* After an empty match at `at`, AutoIt first wants one there that is not empty, then anything from the next unit on. Both
 * are one search unless it depends on where it begins. */
static bool next_after_empty(Search *search, size_t at) {
    bool by_steps = search->regexp->uses_offset || search->padded || is_double_step(search, at);
    int count = run(search, at, PCRE2_NOTEMPTY_ATSTART | (by_steps ? PCRE2_ANCHORED : 0));
    if (!by_steps || count != PCRE2_ERROR_NOMATCH) return take_match(search, count);
    return at < search->length && take_match(search, run(search, at + 1, 0));
}

bool search_next(Search *search) {
    if (search->next > search->length) return false;
    if (search->after_empty) return next_after_empty(search, search->next);
    return take_match(search, run(search, search->next, 0));
}
