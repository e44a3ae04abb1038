/* Func lines: "[Volatile] Func Name([[ByRef] [Const] $name [= default], …])".
 *
 * Default values are skipped to the next comma or closing bracket, as AutoIt does: it parses them only when a call needs them,
 * and counts no brackets but the round ones. */
#include "function_header.h"

#include "parser.h"

#include <string.h>
#include <strings.h>

/* Names of the functions seen so far; open addressing, grown by doubling. */
typedef struct NameSet {
    Arena *arena;
    const Token **slots;
    uint32_t size, count;
} NameSet;

typedef struct Header {
    Program *program;
    const Token *token; /* the next one */
    const Token *params[UINT8_MAX];
    uint32_t count;
    bool optional; /* a parameter with a default value was seen */
} Header;

static const char *text_of(const Program *program, const Token *token) {
    const Source *source = source_find(&program->sources, token->pos);
    return source->text + (token->pos - source->base);
}

static bool same_name(const Program *program, const Token *a, const Token *b) {
    return a->length == b->length && strncasecmp(text_of(program, a), text_of(program, b), a->length) == 0;
}

static uint32_t hash_name(const char *text, uint32_t length) {
    uint32_t hash = 2166136261u;
    for (uint32_t i = 0; i < length; i++) hash = (hash ^ ((unsigned char)text[i] | 0x20u)) * 16777619u;
    return hash;
}

static const Token **find_slot(const NameSet *set, const Program *program, const Token *name) {
    uint32_t i = hash_name(text_of(program, name), name->length);
    for (;; i++) {
        const Token **slot = &set->slots[i & (set->size - 1)];
        if (!*slot || same_name(program, *slot, name)) return slot;
    }
}

/* The earlier function of that name, or NULL after adding it. */
static const Token *add_name(NameSet *set, const Program *program, const Token *name) {
    if (set->count * 2 >= set->size) {
        NameSet old = *set;
        set->size = old.size ? old.size * 2 : 64;
        set->slots = arena_zalloc(set->arena, set->size * sizeof *set->slots);
        for (uint32_t i = 0; i < old.size; i++)
            if (old.slots[i]) *find_slot(set, program, old.slots[i]) = old.slots[i];
    }
    const Token **slot = find_slot(set, program, name);
    if (*slot) return *slot;
    *slot = name;
    set->count++;
    return NULL;
}

static Diagnostic *report(Header *header, MessageCode code, AutoItForm form, const Token *at) {
    Diagnostic *error = diagnostic_add(&header->program->diagnostics, SEVERITY_ERROR, code, form, at->pos);
    error->length = at->length;
    return error;
}

static bool fail(Header *header, MessageCode code, AutoItForm form, const char *label) {
    report(header, code, form, header->token)->label = label;
    return false;
}

static bool is_keyword(const Token *token) { return token->kind >= TOKEN_KW_AND && token->kind <= TOKEN_KW_WITH; }

static void skip_default(Header *header) {
    int depth = 0;
    for (;; header->token++) {
        switch (header->token->kind) {
        case TOKEN_EOL: return;
        case TOKEN_LPAREN: depth++; break;
        case TOKEN_RPAREN:
            if (depth-- == 0) return;
            break;
        case TOKEN_COMMA:
            if (depth == 0) return;
            break;
        default: break;
        }
    }
}

/* What follows the name of a parameter: its default value, then a comma or the closing bracket. */
static bool parameter_end(Header *header, bool by_reference) {
    const Token *token = header->token;
    if (token->kind == TOKEN_EQ && by_reference)
        return fail(header, MSG_BAD_FUNC, FORM_MARKED, "a ByRef parameter cannot have a default value");
    if (token->kind == TOKEN_EQ) {
        header->token++;
        header->optional = true;
        skip_default(header);
        return header->token->kind != TOKEN_EOL || fail(header, MSG_BAD_FUNC, FORM_UNMARKED, "a closing bracket is missing");
    }
    if (header->optional) {
        header->token--;
        return fail(header, MSG_BAD_FUNC, FORM_UNMARKED, "a parameter without a default value cannot follow one with it");
    }
    if (token->kind == TOKEN_COMMA || token->kind == TOKEN_RPAREN) return true;
    return fail(header, MSG_BAD_FUNC, FORM_MARKED, "here a comma or the closing bracket was expected");
}

static bool is_double(const Header *header, const Token *name) {
    for (uint32_t i = 0; i < header->count; i++)
        if (same_name(header->program, header->params[i], name)) return true;
    return false;
}

static bool parameter(Header *header) {
    bool by_reference = false;
    for (; header->token->kind == TOKEN_KW_BYREF || header->token->kind == TOKEN_KW_CONST; header->token++)
        if (header->token->kind == TOKEN_KW_BYREF) by_reference = true;
    const Token *name = header->token;
    if (is_keyword(name)) return fail(header, MSG_BAD_FUNC, FORM_MARKED, "this keyword cannot stand here");
    if (name->kind != TOKEN_VARIABLE) return fail(header, MSG_EXPECTED_VARIABLE, FORM_MARKED, "here a parameter was expected");
    if (is_double(header, name)) return fail(header, MSG_DUPLICATE_PARAM, FORM_MARKED, "this name is already taken");
    if (header->count < UINT8_MAX) header->params[header->count++] = name;
    header->token++;
    return parameter_end(header, by_reference);
}

static bool check_name(Header *header, NameSet *names) {
    const Token *name = header->token;
    Program *program = header->program;
    if (name->kind != TOKEN_WORD) return fail(header, MSG_BAD_FUNC, FORM_UNMARKED, "here a name was expected");
    if (program->host.find_builtin && program->host.find_builtin(program->host.user, text_of(program, name), name->length))
        return fail(header, MSG_BAD_FUNC, FORM_UNMARKED, "a built-in function has this name");
    const Token *earlier = add_name(names, program, name);
    if (!earlier) return true;
    diagnostic_note(&program->diagnostics, report(header, MSG_DUPLICATE_FUNCTION, FORM_UNMARKED, name), earlier->pos,
                    "the first one stands here");
    return false;
}

static bool check_header(Header *header, NameSet *names) {
    if (header->token->kind == TOKEN_KW_VOLATILE) header->token++;
    if (header->token->kind != TOKEN_KW_FUNC) return fail(header, MSG_BAD_FUNC, FORM_UNMARKED, "here `Func` was expected");
    header->token++;
    if (!check_name(header, names)) return false;
    header->token++;
    if (header->token->kind != TOKEN_LPAREN)
        return fail(header, MSG_BAD_FUNC, FORM_UNMARKED, "here an opening bracket was expected");
    header->token++;
    if (header->token->kind != TOKEN_RPAREN) {
        if (!parameter(header)) return false;
        while (header->token->kind == TOKEN_COMMA) {
            header->token++;
            if (!parameter(header)) return false;
        }
    }
    header->token++;
    return header->token->kind == TOKEN_EOL ||
           fail(header, MSG_ILLEGAL_TEXT, FORM_UNMARKED, "nothing may stand behind the bracket");
}

void function_headers_check(Program *program, const Scan *scan) {
    NameSet names = {.arena = &program->arena};
    for (const Token *token = scan->tokens.items; token->kind; token++) {
        if (token->kind == TOKEN_KW_FUNC || token->kind == TOKEN_KW_VOLATILE) {
            Header header = {.program = program, .token = token};
            check_header(&header, &names);
        }
        while (token->kind != TOKEN_EOL) token++;
    }
}
