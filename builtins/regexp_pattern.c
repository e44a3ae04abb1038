/* Patterns: groups, quantifiers and options, from PCRE 8 to PCRE2; escapes and classes are in regexp_escape.c.
 *
 * One pass over the source writes the translation and finds the errors as PCRE 8 does, so that scripts see the same
 * @extended. PCRE 8 itself makes two passes; what it sees only in the second (references to missing groups, branches of
 * conditions) is noted meanwhile and reported when nothing else was wrong. What no one noticed here is left to PCRE2. */
#include "regexp_pattern.h"

#include "regexp_scan.h"

#include <string.h>

#define SOURCE_PADDING 8
#define REPEAT_MAX     65535
#define NUMBER_MAX     100000000u
#define GROUPS_MAX     65535

/* ---- shared helpers ---- */

bool scan_fail(Scan *scan, const uint16_t *at) {
    scan->pattern->error = at - scan->pattern->source;
    return false;
}

void scan_emit(Scan *scan, uint16_t unit, const uint16_t *from) {
    Pattern *pattern = scan->pattern;
    pattern->origin[pattern->length] = (uint32_t)(from - pattern->source);
    pattern->units[pattern->length++] = unit;
}

void scan_copy(Scan *scan, const uint16_t *end) {
    for (; scan->p < end; scan->p++) scan_emit(scan, *scan->p, scan->p);
}

static Level *top_level(Scan *scan) { return &scan->levels[scan->depth]; }

void scan_filled(Scan *scan) {
    top_level(scan)->filled = true;
    scan->quantifiable = true;
}

const uint16_t *scan_digits(const uint16_t *p, uint32_t *number) {
    *number = 0;
    for (; is_digit(*p); p++) {
        if (*number < NUMBER_MAX) *number = *number * 10 + *p - '0';
    }
    return p;
}

static void note_late(Scan *scan, const uint16_t *place) {
    if (!scan->late || place < scan->late) scan->late = place;
}

static void add_mention(Scan *scan, Mentions *list, Mention mention) {
    if (list->count == list->room) {
        size_t room = list->room ? list->room * 2 : 8;
        Mention *grown = mem_realloc(scan->heap, list->items, room * sizeof *grown);
        if (!grown) {
            scan->no_memory = true;
            return;
        }
        list->items = grown;
        list->room = room;
    }
    list->items[list->count++] = mention;
}

static bool same_name(const Mention *a, const Mention *b) {
    return a->length == b->length && memcmp(a->name, b->name, a->length * sizeof *a->name) == 0;
}

/* The group of that name so far, or NULL. */
static const Mention *find_name(const Scan *scan, const Mention *wanted) {
    for (size_t i = 0; i < scan->names.count; i++) {
        if (same_name(&scan->names.items[i], wanted)) return &scan->names.items[i];
    }
    return NULL;
}

/* The end of the name at p; PCRE 8 wants 1 to 32 word characters, no digit first, and the terminator. */
static bool scan_name_end(Scan *scan, const uint16_t *p, uint16_t terminator, const uint16_t **end) {
    const uint16_t *name = p;
    if (is_digit(*p)) return scan_fail(scan, p);
    while (is_word(*p)) p++;
    *end = p;
    return (p > name && *p == terminator && p - name <= NAME_MAX_LENGTH) || scan_fail(scan, p);
}

static bool scan_name(Scan *scan, const uint16_t *name, uint16_t terminator) {
    const uint16_t *end;
    if (!scan_name_end(scan, name, terminator, &end)) return false;
    Mention mention = {.name = name, .length = (uint32_t)(end - name), .place = end};
    add_mention(scan, &scan->references, mention);
    return true;
}

void scan_reference(Scan *scan, uint32_t number) {
    if (number > scan->top_reference) scan->top_reference = number;
    for (int i = 1; i <= scan->depth; i++) {
        if (scan->levels[i].group == number) scan->levels[i].repeats_itself = true;
    }
}

bool scan_reference_name(Scan *scan, const uint16_t *name, uint16_t terminator) {
    if (!scan_name(scan, name, terminator) || scan->no_memory) return false;
    const Mention *group = find_name(scan, &scan->references.items[scan->references.count - 1]);
    if (group) scan_reference(scan, group->number);
    return true;
}

/* ---- calls of groups ---- */

void scan_call(Scan *scan, const uint16_t *end) {
    static const uint16_t atomic[] = {'(', '?', '>'};
    for (int i = 0; i < 3; i++) scan_emit(scan, atomic[i], scan->p);
    scan_copy(scan, end);
    scan_emit(scan, ')', end);
    scan->quantifiable = true;
    scan->pattern->interpret = true;
}

/* Does a call of the open group `number` come before anything was matched for sure? PCRE 8 refuses that. */
static bool loops_forever(const Scan *scan, uint32_t number) {
    for (int i = scan->depth; i >= 0; i--) {
        if (scan->levels[i].filled) return false;
        if (i && scan->levels[i].group == number && number) return true;
    }
    return number == 0;
}

static void note_call(Scan *scan, uint32_t number, const uint16_t *place) {
    if (loops_forever(scan, number)) note_late(scan, place);
    top_level(scan)->before = top_level(scan)->filled;
    top_level(scan)->filled = true;
}

bool scan_call_number(Scan *scan, const uint16_t *p, uint16_t terminator) {
    uint32_t number;
    uint16_t sign = *p == '-' || *p == '+' ? *p++ : 0;
    if (sign && !is_digit(*p)) return scan_fail(scan, p);
    p = scan_digits(p, &number);
    if (*p != terminator) return scan_fail(scan, p);
    if (sign && (!number || (sign == '-' && number > scan->groups))) return scan_fail(scan, p);
    if (sign == '-') number = scan->groups - number + 1;
    if (sign == '+') number += scan->groups;
    add_mention(scan, &scan->references, (Mention){.number = number, .place = p});
    note_call(scan, number, p);
    return true;
}

bool scan_call_name(Scan *scan, const uint16_t *name, uint16_t terminator) {
    if (!scan_name(scan, name, terminator) || scan->no_memory) return false;
    const Mention *call = &scan->references.items[scan->references.count - 1], *group = find_name(scan, call);
    note_call(scan, group ? group->number : GROUPS_MAX + 1, call->place);
    return true;
}

/* ---- quantifiers ---- */

/* A counted repeat begins with a digit and is complete; else the brace stands for itself. */
bool scan_is_repeat(const uint16_t *p) {
    if (*p != '{' || !is_digit(p[1])) return false;
    do p++;
    while (is_digit(*p));
    if (*p == ',') p++;
    while (is_digit(*p)) p++;
    return *p == '}';
}

/* Reads {n}, {n,}, {n,m}; *least gets n. */
static bool scan_counts(Scan *scan, uint32_t *least) {
    uint32_t most;
    const uint16_t *p = scan_digits(scan->p + 1, least), *after = p;
    if (*least > REPEAT_MAX) return scan_fail(scan, p);
    if (*p == ',' && is_digit(p[1])) {
        after = scan_digits(p + 1, &most);
        if (most > REPEAT_MAX || most < *least) return scan_fail(scan, after);
    } else if (*p == ',') {
        after = p + 1;
    }
    scan_copy(scan, after + 1);
    return true;
}

static bool scan_quantifier(Scan *scan) {
    const uint16_t *at = scan->p;
    uint32_t least = *at == '+';
    if (*at == '{') {
        if (!scan_counts(scan, &least)) return false;
        if (!scan->quantifiable) return scan_fail(scan, scan->p - 1);
    } else {
        if (!scan->quantifiable) return scan_fail(scan, at);
        scan_copy(scan, at + 1);
    }
    bool possessive = *scan->p == '+', after_group = scan->closed == at;
    if (possessive || *scan->p == '?') scan_copy(scan, scan->p + 1);
    if (after_group && (possessive || scan->closed_assertion)) scan->pattern->interpret = true;
    Level *level = top_level(scan);
    if (!least) level->filled = level->before;
    scan->quantifiable = false;
    return true;
}

/* ---- opening and closing groups ---- */

static bool open_level(Scan *scan, LevelKind kind, uint32_t group) {
    if (scan->depth == DEPTH_MAX) return scan_fail(scan, scan->p + 1);
    scan->depth++;
    *top_level(scan) = (Level){.kind = (uint8_t)kind,
                               .extended = scan->extended,
                               .others_filled = true,
                               .branches = 1,
                               .group = group,
                               .is_test = scan->test_next,
                               .out = scan->pattern->length,
                               .base = scan->groups,
                               .most = scan->groups};
    scan->quantifiable = scan->test_next = false;
    return true;
}

static void end_branch(Scan *scan) {
    Level *level = top_level(scan);
    level->others_filled &= level->filled;
    level->filled = false;
    if (level->kind != LEVEL_RESET) return;
    if (scan->groups > level->most) level->most = scan->groups;
}

static bool scan_branch(Scan *scan) {
    end_branch(scan);
    Level *level = top_level(scan);
    if (level->kind == LEVEL_RESET) scan->groups = level->base;
    level->branches++;
    scan_copy(scan, scan->p + 1);
    scan->quantifiable = false;
    return true;
}

/* A group that refers to itself is never entered again to match in another way: (?>...) goes around it. */
static void make_atomic(Scan *scan, size_t start) {
    Pattern *pattern = scan->pattern;
    static const uint16_t atomic[] = {'(', '?', '>'};
    size_t moved = pattern->length - start;
    memmove(pattern->units + start + 3, pattern->units + start, moved * sizeof *pattern->units);
    memmove(pattern->origin + start + 3, pattern->origin + start, moved * sizeof *pattern->origin);
    memcpy(pattern->units + start, atomic, sizeof atomic);
    for (size_t i = 0; i < 3; i++) pattern->origin[start + i] = pattern->origin[start + 3];
    pattern->length += 3;
    scan_emit(scan, ')', scan->p);
}

/* A parenthesis too many, which PCRE 8 sees last of all, is left to scan_pattern. */
static bool scan_close(Scan *scan) {
    if (!scan->depth) return false;
    end_branch(scan);
    const Level level = *top_level(scan);
    if (level.kind == LEVEL_RESET) scan->groups = level.most;
    if (level.kind == LEVEL_CONDITION && level.branches > 2) note_late(scan, scan->p);
    if (level.kind == LEVEL_DEFINE && level.branches > 1) note_late(scan, scan->p);
    scan->extended = level.extended;
    scan->depth--;
    bool filled = level.others_filled && level.kind != LEVEL_ASSERTION && level.kind != LEVEL_DEFINE &&
                  !(level.kind == LEVEL_CONDITION && level.branches < 2);
    top_level(scan)->before = top_level(scan)->filled;
    top_level(scan)->filled |= filled;
    scan_copy(scan, scan->p + 1);
    if (level.repeats_itself) make_atomic(scan, level.out);
    scan->closed = scan->p;
    scan->closed_assertion = level.kind == LEVEL_ASSERTION;
    scan->quantifiable = !level.is_test;
    return true;
}

/* Opens the group whose head is the source up to `inside`. */
static bool scan_open(Scan *scan, LevelKind kind, const uint16_t *inside) {
    if (!open_level(scan, kind, 0)) return false;
    scan_copy(scan, inside);
    return true;
}

static bool scan_capture(Scan *scan, const uint16_t *inside) {
    if (!open_level(scan, LEVEL_GROUP, ++scan->groups)) return false;
    scan_copy(scan, inside);
    return scan->groups <= GROUPS_MAX || scan_fail(scan, scan->p);
}

/* (?<name>...) and its other two forms; the name begins at `name`. */
static bool scan_named(Scan *scan, const uint16_t *name, uint16_t terminator) {
    const uint16_t *end;
    uint32_t group = scan->groups + 1;
    if (is_digit(*name)) return scan_fail(scan, name);
    for (end = name; is_word(*end);) end++;
    if (*end != terminator || end - name > NAME_MAX_LENGTH) return scan_fail(scan, end);
    Mention mention = {.name = name, .length = (uint32_t)(end - name), .number = group, .place = end};
    for (size_t i = 0; i < scan->names.count; i++) {
        const Mention *other = &scan->names.items[i];
        bool same = same_name(other, &mention);
        if (same ? other->number != group && !scan->same_names : other->number == group) return scan_fail(scan, end);
    }
    add_mention(scan, &scan->names, mention);
    return scan_capture(scan, end + 1);
}

/* ---- (?...) ---- */

static bool scan_comment(Scan *scan) {
    const uint16_t *p = scan->p;
    while (*p && *p != ')') p++;
    if (!*p) return scan_fail(scan, p);
    scan->p = p + 1;
    return true;
}

/* (?imsxJUX-imsxJUX) and the same with : for a group. */
static bool scan_options(Scan *scan, const uint16_t *p) {
    const uint16_t *letters = p, *seen_x = NULL;
    bool on = true, extended = scan->extended, same_names = scan->same_names;
    for (; *p != ')' && *p != ':'; p++) {
        if (*p == '-')
            on = false;
        else if (*p == 'x')
            extended = on;
        else if (*p == 'J')
            same_names = on;
        else if (!*p || *p > 127 || !strchr("imsUX", *p))
            return scan_fail(scan, p);
    }
    if (*p == ':' && !open_level(scan, LEVEL_GROUP, 0)) return false;
    scan_copy(scan, letters);
    for (; scan->p < p; scan->p++) {
        /* PCRE2 has no X and takes a second x for another option. */
        bool again = *scan->p == 'x' && seen_x;
        if (*scan->p == 'x') seen_x = scan->p;
        if (*scan->p == '-') seen_x = NULL;
        if (*scan->p != 'X' && !again) scan_emit(scan, *scan->p, scan->p);
    }
    scan_copy(scan, p + 1);
    scan->extended = extended;
    scan->same_names = same_names;
    scan->quantifiable = false;
    return true;
}

static bool scan_callout(Scan *scan, const uint16_t *p) {
    uint32_t number;
    p = scan_digits(p, &number);
    if (*p != ')' || number > 255) return scan_fail(scan, p);
    scan->p = p + 1; /* nobody is called */
    scan->quantifiable = false;
    return true;
}

static bool text_is(const uint16_t *p, size_t length, const char *text) {
    if (strlen(text) != length) return false;
    for (size_t i = 0; i < length; i++) {
        if (p[i] != (uint8_t)text[i]) return false;
    }
    return true;
}

/* The condition in (?(...) : a number, a name, R, R1, R&name, DEFINE. `p` stands after the second parenthesis. */
static bool scan_condition(Scan *scan, const uint16_t *p) {
    uint16_t terminator = *p == '<' ? '>' : *p == '\'' ? '\'' : 0;
    bool call = p[0] == 'R' && p[1] == '&', sign = *p == '-' || *p == '+';
    if (call) p += 2;
    if (terminator || sign) p++;
    const uint16_t *name = p;
    uint32_t number = 0;
    if (is_digit(*p))
        p = scan_digits(p, &number);
    else
        while (is_word(*p)) p++;
    if (p == name) return scan_fail(scan, p);
    size_t length = (size_t)(p - name);
    if (terminator && *p++ != terminator) return scan_fail(scan, p - 1);
    if (*p != ')') return scan_fail(scan, p);
    bool define = !terminator && !call && text_is(name, length, "DEFINE");
    Mention mention = {.name = is_digit(*name) ? NULL : name, .length = (uint32_t)length, .place = p + 1};
    if (name[-1] == '-')
        mention.number = number > scan->groups ? GROUPS_MAX + 1 : scan->groups - number + 1;
    else
        mention.number = name[-1] == '+' ? scan->groups + number : number;
    if (!mention.name && !number) note_late(scan, p + 1);
    bool recursion = !terminator && !call && *name == 'R';
    if (!define && !recursion) add_mention(scan, &scan->references, mention);
    return scan_open(scan, define ? LEVEL_DEFINE : LEVEL_CONDITION, p + 1);
}

/* (?(condition)yes|no) */
static bool scan_conditional(Scan *scan) {
    const uint16_t *p = scan->p + 3;
    if (p[0] != '?' || (p[1] != '=' && p[1] != '!' && p[1] != '<')) return scan_condition(scan, p);
    bool ok = scan_open(scan, LEVEL_CONDITION, p - 1);
    scan->test_next = true;
    return ok;
}

/* (?P...) */
static bool scan_python(Scan *scan, const uint16_t *p) {
    const uint16_t *end = p + 1;
    while (is_word(*end)) end++;
    if (*p == '<') return scan_named(scan, p + 1, '>');
    if (*p != '>' && *p != '=') return scan_fail(scan, p);
    if (*p == '>') {
        if (!scan_call_name(scan, p + 1, ')')) return false;
        scan_call(scan, end + 1);
    } else {
        if (!scan_reference_name(scan, p + 1, ')')) return false;
        scan_copy(scan, end + 1);
        scan->quantifiable = true;
    }
    return true;
}

/* (?R) (?1) (?-1) (?+1) (?&name) */
static bool scan_recursion(Scan *scan, const uint16_t *p) {
    const uint16_t *end = p + 1;
    while (is_word(*end)) end++;
    if (*p == 'R') {
        if (p[1] != ')') return scan_fail(scan, p + 1);
        note_call(scan, 0, p + 1);
    } else if (*p == '&') {
        if (!scan_call_name(scan, p + 1, ')')) return false;
    } else if (!scan_call_number(scan, p, ')')) {
        return false;
    }
    scan_call(scan, end + 1);
    return true;
}

static bool scan_angle(Scan *scan, const uint16_t *p) {
    if (p[1] == '=' || p[1] == '!') return scan_open(scan, LEVEL_ASSERTION, p + 2);
    return is_word(p[1]) ? scan_named(scan, p + 1, '>') : scan_fail(scan, p + 1);
}

static bool scan_special_group(Scan *scan) {
    const uint16_t *p = scan->p + 2;
    switch (*p) {
    case '#': return scan_comment(scan);
    case '|': return scan_open(scan, LEVEL_RESET, p + 1);
    case ':':
    case '>': return scan_open(scan, LEVEL_GROUP, p + 1);
    case '=':
    case '!': return scan_open(scan, LEVEL_ASSERTION, p + 1);
    case '<': return scan_angle(scan, p);
    case '(': return scan_conditional(scan);
    case 'C': return scan_callout(scan, p + 1);
    case 'P': return scan_python(scan, p + 1);
    case '\'': return scan_named(scan, p + 1, '\'');
    case '&':
    case 'R': return scan_recursion(scan, p);
    default: break;
    }
    bool number = is_digit(*p) || *p == '+' || (*p == '-' && is_digit(p[1]));
    return number ? scan_recursion(scan, p) : scan_options(scan, p);
}

/* ---- (*VERB) ---- */

/* What may follow the name of a verb. */
typedef enum VerbArgument { NO_ARGUMENT, MAY_ARGUMENT, MUST_ARGUMENT } VerbArgument;

static bool find_verb(const uint16_t *name, size_t length, VerbArgument *argument) {
    static const struct {
        const char *name;
        VerbArgument argument;
    } verbs[] = {{"", MUST_ARGUMENT},     {"MARK", MUST_ARGUMENT}, {"ACCEPT", NO_ARGUMENT},
                 {"F", NO_ARGUMENT},      {"FAIL", NO_ARGUMENT},   {"COMMIT", NO_ARGUMENT},
                 {"PRUNE", MAY_ARGUMENT}, {"SKIP", MAY_ARGUMENT},  {"THEN", MAY_ARGUMENT}};
    for (size_t i = 0; i < sizeof verbs / sizeof *verbs; i++) {
        *argument = verbs[i].argument;
        if (text_is(name, length, verbs[i].name)) return true;
    }
    return false;
}

static bool scan_verb(Scan *scan) {
    const uint16_t *name = scan->p + 2, *p = name;
    VerbArgument allowed;
    while (is_letter(*p)) p++;
    size_t length = (size_t)(p - name), argument = 0;
    if (*p == ':') {
        for (p++; *p && *p != ')'; p++) argument++;
    }
    bool good = *p == ')' && find_verb(name, length, &allowed) && !(allowed == NO_ARGUMENT && argument) &&
                !(allowed == MUST_ARGUMENT && !argument);
    if (!good) return scan_fail(scan, p);
    scan_copy(scan, p + 1);
    scan->quantifiable = false;
    scan->pattern->interpret = true;
    scan->pattern->uses_offset = true; /* verbs such as (*COMMIT) end a search, and the next one begins elsewhere */
    return true;
}

/* ---- start options ---- */

typedef enum StartAction { START_COPY, START_DROP, START_LIMIT } StartAction;

static const struct {
    const char *text;
    StartAction action;
} start_options[] = {
    {"(*UTF16)", START_DROP},        {"(*UTF)", START_DROP},
    {"(*UCP)", START_COPY},          {"(*NO_AUTO_POSSESS)", START_COPY},
    {"(*NO_START_OPT)", START_COPY}, {"(*CR)", START_COPY},
    {"(*LF)", START_COPY},           {"(*CRLF)", START_COPY},
    {"(*ANY)", START_COPY},          {"(*ANYCRLF)", START_COPY},
    {"(*BSR_ANYCRLF)", START_COPY},  {"(*BSR_UNICODE)", START_COPY},
    {"(*LIMIT_MATCH=", START_LIMIT}, {"(*LIMIT_RECURSION=", START_DROP},
};

static bool starts_with(const uint16_t *p, const char *text) {
    for (; *text; p++, text++) {
        if (*p != (uint8_t)*text) return false;
    }
    return true;
}

/* One (*OPTION) at the start; false when there is none. A limit may come without its number. */
static bool scan_start_option(Scan *scan) {
    for (size_t i = 0; i < sizeof start_options / sizeof *start_options; i++) {
        const char *text = start_options[i].text;
        if (!starts_with(scan->p, text)) continue;
        const uint16_t *after = scan->p + strlen(text);
        uint32_t number;
        if (text[strlen(text) - 1] == '=') {
            const uint16_t *digits = after;
            after = scan_digits(digits, &number);
            if (*after++ != ')') return false;
            if (start_options[i].action == START_LIMIT) scan->pattern->interpret = true;
            if (number == NUMBER_MAX || after == digits + 1) return scan->p = after, true;
        }
        if (start_options[i].action == START_DROP)
            scan->p = after;
        else
            scan_copy(scan, after);
        return true;
    }
    return false;
}

/* ---- the whole ---- */

/* (?x): white space and comments mean nothing; true when one was passed over. */
static bool skip_extended(Scan *scan) {
    uint16_t c = *scan->p;
    if (!scan->extended) return false;
    if (c == ' ' || (c >= 9 && c <= 13)) {
        scan_copy(scan, scan->p + 1);
        return true;
    }
    if (c != '#') return false;
    const uint16_t *p = scan->p;
    while (*p && *p != '\r' && *p != '\n') p++;
    scan->p = p;
    return true;
}

static bool scan_group(Scan *scan) {
    const uint16_t *p = scan->p;
    if (p[1] == '*' && (p[2] == ':' || is_letter(p[2]))) return scan_verb(scan);
    if (p[1] == '?') return scan_special_group(scan);
    return scan_capture(scan, p + 1);
}

static bool scan_literal(Scan *scan) {
    Level *level = top_level(scan);
    level->before = level->filled;
    if (*scan->p == '{') scan_emit(scan, '\\', scan->p);
    scan_copy(scan, scan->p + 1);
    scan_filled(scan);
    return true;
}

static bool scan_edge(Scan *scan) {
    scan_copy(scan, scan->p + 1);
    scan->quantifiable = false;
    return true;
}

static bool scan_item(Scan *scan) {
    if (skip_extended(scan)) return true;
    switch (*scan->p) {
    case '\\': return scan_escape(scan);
    case '[': return scan_class(scan);
    case '(': return scan_group(scan);
    case ')': return scan_close(scan);
    case '|': return scan_branch(scan);
    case '^':
    case '$': return scan_edge(scan);
    case '*':
    case '+':
    case '?': return scan_quantifier(scan);
    case '{':
        if (scan_is_repeat(scan->p)) return scan_quantifier(scan);
        break;
    default: break;
    }
    return scan_literal(scan);
}

/* Is a referenced group there? Groups that come later count too. */
static bool is_known(const Scan *scan, const Mention *reference) {
    return reference->name ? find_name(scan, reference) != NULL : reference->number <= scan->groups;
}

/* The errors of PCRE 8's second pass, then the last one: a back reference by number to a group that is not there. */
static void check_references(Scan *scan) {
    for (size_t i = 0; i < scan->references.count; i++) {
        if (!is_known(scan, &scan->references.items[i])) note_late(scan, scan->references.items[i].place);
    }
    if (scan->late)
        scan_fail(scan, scan->late);
    else if (*scan->p || scan->top_reference > scan->groups)
        scan_fail(scan, scan->p);
}

static void scan_pattern(Scan *scan) {
    while (scan_start_option(scan)) continue;
    while (*scan->p && scan_item(scan)) continue;
    if (scan->pattern->error >= 0) return;
    if (scan->depth)
        scan_fail(scan, scan->p);
    else
        check_references(scan);
}

static bool pattern_alloc(Pattern *pattern, Heap *heap, const uint16_t *units, size_t length) {
    size_t room = 2 * length + SOURCE_PADDING;
    pattern->source = mem_calloc(heap, length + SOURCE_PADDING, sizeof *pattern->source);
    pattern->units = mem_calloc(heap, room, sizeof *pattern->units);
    pattern->origin = mem_calloc(heap, room, sizeof *pattern->origin);
    if (!pattern->source || !pattern->units || !pattern->origin) return false;
    memcpy(pattern->source, units, length * sizeof *units);
    return true;
}

bool pattern_translate(Pattern *pattern, Heap *heap, const uint16_t *units, size_t length) {
    size_t used = 0;
    while (used < length && units[used]) used++;
    *pattern = (Pattern){.source_length = used, .error = -1};
    if (!pattern_alloc(pattern, heap, units, used)) return false;
    Scan *scan = mem_calloc(heap, 1, sizeof *scan);
    if (!scan) return false;
    scan->pattern = pattern;
    scan->heap = heap;
    scan->p = pattern->source;
    scan_pattern(scan);
    pattern->origin[pattern->length] = (uint32_t)used;
    bool ok = !scan->no_memory;
    mem_free(scan->names.items);
    mem_free(scan->references.items);
    mem_free(scan);
    return ok;
}

void pattern_free(Pattern *pattern) {
    mem_free(pattern->source);
    mem_free(pattern->units);
    mem_free(pattern->origin);
}

/* Is there something at p, outside of a class, that may match texts of different lengths? */
static bool is_variable(const uint16_t *p) {
    if (*p == '*' || *p == '+') return true;
    if (*p == '?') return p[-1] != '(';
    if (*p == '\\') return p[1] == 'R' || p[1] == 'X';
    if (!scan_is_repeat(p)) return false;
    while (is_digit(p[1])) p++;
    return p[1] == ',';
}

/* The end of the class at p, or p itself. */
static const uint16_t *skip_class(const uint16_t *p) {
    const uint16_t *end = p + 1 + (p[1] == '^');
    if (*p != '[') return p;
    for (end += *end == ']'; *end && *end != ']';) end += *end == '\\' && end[1] ? 2 : 1;
    return *end ? end : p;
}

/* PCRE2 points to the lookbehind whose length is not fixed, PCRE 8 to the end of the branch that is to blame. */
static const uint16_t *lookbehind_end(const uint16_t *start) {
    int depth = 1;
    bool variable = false;
    const uint16_t *p = start + 4;
    for (; *p; p++) {
        p = skip_class(p);
        variable |= is_variable(p);
        if (*p == '(') depth++;
        if (*p == ')' && --depth == 0) return p;
        if (*p == '|' && depth == 1 && variable) return p;
        if (*p == '\\' && p[1]) p++;
    }
    return p;
}

int64_t pattern_error_place(const Pattern *pattern, int code, size_t offset) {
    enum { LOOKBEHIND_NOT_FIXED = 125, UNKNOWN_PROPERTY = 147 };
    size_t place = pattern->origin[offset < pattern->length ? offset : pattern->length];
    if (code == LOOKBEHIND_NOT_FIXED) return lookbehind_end(pattern->source + place) - pattern->source;
    return (int64_t)place - (code == UNKNOWN_PROPERTY);
}
