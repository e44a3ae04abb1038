/* Phase 2: a stack of open blocks over all lines, then the function headers.
 *
 * The order and place of the first error are AutoIt's. It looks at the blocks of the whole program before any header, reports
 * an unclosed block where a function begins or ends or at the end of the file (there by kind, not by nesting), and does not
 * notice some crossings (Else inside a While inside an If, a function between blocks of several kinds). Those come last in the
 * list. */
#include "structure.h"

#include "function_header.h"
#include "parser.h"

enum { DO, WHILE, FOR, SELECT, SWITCH, IF, WITH, KIND_COUNT }; /* in the order AutoIt looks for them at the end of the file */

static const struct {
    MessageCode unclosed, alone;
    const char *open, *expected;
} kinds[KIND_COUNT] = {
    [DO] = {MSG_NO_UNTIL, MSG_UNTIL_ALONE, "this `Do` has no `Until`", "close the `Do` with `Until` first"},
    [WHILE] = {MSG_NO_WEND, MSG_WEND_ALONE, "this `While` has no `WEnd`", "close the `While` with `WEnd` first"},
    [FOR] = {MSG_NO_NEXT, MSG_NEXT_ALONE, "this `For` has no `Next`", "close the `For` with `Next` first"},
    [SELECT] = {MSG_NO_ENDSELECT, MSG_ENDSELECT_ALONE, "this `Select` has no `EndSelect`",
                "close the `Select` with `EndSelect` first"},
    [SWITCH] = {MSG_NO_ENDSWITCH, MSG_ENDSWITCH_ALONE, "this `Switch` has no `EndSwitch`",
                "close the `Switch` with `EndSwitch` first"},
    [IF] = {MSG_NO_ENDIF, MSG_ENDIF_ALONE, "this `If` has no `EndIf`", "close the `If` with `EndIf` first"},
    [WITH] = {MSG_NO_ENDWITH, MSG_ENDWITH_ALONE, "this `With` has no `EndWith`", "close the `With` with `EndWith` first"},
};

typedef struct Block {
    int kind;
    bool doubtful; /* an If without Then: it may have been meant for one line */
    Pos pos;
    uint32_t length;
    struct Block *outer;
} Block;

typedef struct Checker {
    Arena *arena;
    DiagnosticList *found;
    DiagnosticList late; /* what AutoIt does not notice */
    uint32_t errors;     /* errors before this check */
    Block *top;
    uint32_t open[KIND_COUNT];
    const Token *func; /* the open Func, or NULL */
} Checker;

static bool failed(const Checker *checker) { return checker->found->errors > checker->errors; }

static Diagnostic *report(DiagnosticList *list, MessageCode code, AutoItForm form, const Token *at) {
    Diagnostic *error = diagnostic_add(list, SEVERITY_ERROR, code, form, at->pos);
    error->length = at->length;
    return error;
}

static void open_block(Checker *checker, int kind, const Token *at) {
    Block *block = arena_alloc(checker->arena, sizeof *block);
    *block = (Block){kind, false, at->pos, at->length, checker->top};
    checker->top = block;
    checker->open[kind]++;
}

static void pop(Checker *checker) {
    checker->open[checker->top->kind]--;
    checker->top = checker->top->outer;
}

static void report_unclosed(DiagnosticList *list, const Block *block, Pos stated_at) {
    if (block->doubtful) return;
    Diagnostic *error = diagnostic_add(list, SEVERITY_ERROR, kinds[block->kind].unclosed, FORM_UNMARKED, block->pos);
    error->length = block->length;
    error->label = kinds[block->kind].open;
    error->stated_at = stated_at;
}

/* A closing or middle line that does not fit the innermost block. */
static void report_misfit(Checker *checker, DiagnosticList *list, MessageCode code, const Token *at) {
    Diagnostic *error = report(list, code, FORM_UNMARKED, at);
    if (!checker->top) {
        error->label = "nothing is open here";
        return;
    }
    diagnostic_note(list, error, checker->top->pos, "this block is still open");
    error->hint = kinds[checker->top->kind].expected;
}

static void close_block(Checker *checker, int kind, const Token *at) {
    if (checker->top && checker->top->kind == kind) {
        pop(checker);
        return;
    }
    report_misfit(checker, checker->found, kinds[kind].alone, at);
    if (!checker->open[kind]) return;
    while (checker->top->kind != kind) pop(checker);
    pop(checker);
}

/* ---- functions and the end ---- */

/* The block that AutoIt reports where a function begins or ends: a With, or any when all are of one kind; else none. */
static const Block *reported_at_function(const Checker *checker) {
    const Block *block = checker->top;
    if (checker->open[WITH])
        while (block->kind != WITH) block = block->outer;
    for (const Block *other = block; other && !checker->open[WITH]; other = other->outer)
        if (other->kind != block->kind) return NULL;
    return block;
}

static void pass_function_line(Checker *checker, const Token *at) {
    if (!checker->top) return;
    const Block *block = reported_at_function(checker);
    if (!block && !failed(checker)) { /* AutoIt goes on with these blocks open */
        if (!checker->late.first) report_unclosed(&checker->late, checker->top, at->pos);
        return;
    }
    report_unclosed(checker->found, block ? block : checker->top, at->pos);
    while (checker->top) pop(checker);
}

static void func_line(Checker *checker, const Token *at) {
    if (checker->func) {
        Diagnostic *error = report(checker->found, MSG_FUNC_MISMATCH, FORM_UNMARKED, at);
        diagnostic_note(checker->found, error, checker->func->pos, "this function is still open");
        error->hint = "close it with `EndFunc` first; functions cannot stand in each other";
        while (checker->top) pop(checker);
    } else {
        pass_function_line(checker, at);
    }
    checker->func = at;
}

static void endfunc_line(Checker *checker, const Token *at) {
    if (!checker->func) {
        report(checker->found, MSG_FUNC_MISMATCH, FORM_UNMARKED, at)->label = "no function is open here";
        return;
    }
    pass_function_line(checker, at);
    checker->func = NULL;
}

static void end_of_program(Checker *checker, Pos last_line) {
    for (int kind = 0; kind < KIND_COUNT; kind++)
        for (const Block *block = checker->top; block; block = block->outer)
            if (block->kind == kind) report_unclosed(checker->found, block, last_line);
}

/* AutoIt lets the last function end with the file. */
static void warn_open_function(Checker *checker) {
    Diagnostic *warning = diagnostic_add(checker->found, SEVERITY_WARNING, MSG_OWN, FORM_UNMARKED, checker->func->pos);
    warning->length = checker->func->length;
    warning->message = "function without `EndFunc`";
    warning->label = "this function ends with the file";
}

/* ---- lines ---- */

static bool is_keyword(const Token *token) { return token->kind >= TOKEN_KW_AND && token->kind <= TOKEN_KW_WITH; }

static void check_loop_exit(Checker *checker, const Token *at, const Token *line) {
    if (checker->open[WHILE] || checker->open[FOR] || checker->open[DO]) return;
    Diagnostic *error = report(checker->found, MSG_NOT_IN_LOOP, FORM_UNMARKED, at);
    error->stated_at = line->pos;
    error->label = "no loop is open here";
}

/* Behind Then: nothing opens a block here, and of the keywords only these begin a statement. */
static void check_then(Checker *checker, const Token *token, const Token *line) {
    switch (token->kind) {
    case TOKEN_KW_EXITLOOP:
    case TOKEN_KW_CONTINUELOOP: check_loop_exit(checker, token, line); return;
    case TOKEN_KW_CONST:
    case TOKEN_KW_CONTINUECASE:
    case TOKEN_KW_DIM:
    case TOKEN_KW_EXIT:
    case TOKEN_KW_GLOBAL:
    case TOKEN_KW_LOCAL:
    case TOKEN_KW_REDIM:
    case TOKEN_KW_RETURN: return;
    default:
        if (is_keyword(token)) report(checker->found, MSG_AFTER_THEN, FORM_MARKED, token);
    }
}

/* The first keyword that no expression can hold, or the end of the line. */
static const Token *find_then(const Token *token) {
    for (;; token++) {
        switch (token->kind) {
        case TOKEN_KW_AND:
        case TOKEN_KW_OR:
        case TOKEN_KW_NOT:
        case TOKEN_KW_TRUE:
        case TOKEN_KW_FALSE:
        case TOKEN_KW_NULL:
        case TOKEN_KW_DEFAULT: break;
        default:
            if (token->kind == TOKEN_EOL || is_keyword(token)) return token;
        }
    }
}

static bool has_then(const Token *token) {
    while (token->kind != TOKEN_EOL && token->kind != TOKEN_KW_THEN) token++;
    return token->kind == TOKEN_KW_THEN;
}

static void if_line(Checker *checker, const Token *line) {
    const Token *then = find_then(line + 1);
    if (then->kind == TOKEN_KW_THEN) {
        if (then[1].kind == TOKEN_EOL)
            open_block(checker, IF, line);
        else
            check_then(checker, then + 1, line);
        return;
    }
    if (then->kind == TOKEN_EOL)
        report(checker->found, MSG_NO_THEN, FORM_UNMARKED, line)->label = "this `If` has no `Then`";
    else
        report(checker->found, MSG_NO_THEN, has_then(then) ? FORM_MARKED : FORM_UNMARKED, then)->label =
            "`Then` is missing before this keyword";
    open_block(checker, IF, line);
    checker->top->doubtful = true;
}

static void else_line(Checker *checker, const Token *line) {
    if (!checker->open[IF])
        report_misfit(checker, checker->found, MSG_ELSE_ALONE, line);
    else if (checker->top->kind != IF)
        report_misfit(checker, failed(checker) ? checker->found : &checker->late, MSG_ELSE_ALONE, line);
}

static void case_line(Checker *checker, const Token *line) {
    if (!checker->top || (checker->top->kind != SELECT && checker->top->kind != SWITCH))
        report_misfit(checker, checker->found, MSG_CASE_ALONE, line);
}

/* Lines that consist of their keyword only. */
static bool stands_alone(int kind) {
    switch (kind) {
    case TOKEN_KW_DO:
    case TOKEN_KW_ELSE:
    case TOKEN_KW_ENDFUNC:
    case TOKEN_KW_ENDIF:
    case TOKEN_KW_ENDSELECT:
    case TOKEN_KW_ENDSWITCH:
    case TOKEN_KW_ENDWITH:
    case TOKEN_KW_NEXT:
    case TOKEN_KW_SELECT:
    case TOKEN_KW_WEND: return true;
    default: return false;
    }
}

static void check_rest(Checker *checker, const Token *line) {
    if (!stands_alone(line->kind) || line[1].kind == TOKEN_EOL) return;
    Diagnostic *error = report(checker->found, MSG_ILLEGAL_TEXT, FORM_MARKED, line + 1);
    error->label = "nothing may follow on this line";
    if (line->kind == TOKEN_KW_ELSE && line[1].kind == TOKEN_KW_IF) error->hint = "write `ElseIf` in one word";
    if (line->kind == TOKEN_KW_NEXT && line[1].kind == TOKEN_VARIABLE) error->hint = "`Next` takes no variable";
}

static void check_line(Checker *checker, const Token *line) {
    check_rest(checker, line);
    switch (line->kind) {
    case TOKEN_KW_IF: if_line(checker, line); break;
    case TOKEN_KW_ELSE:
    case TOKEN_KW_ELSEIF: else_line(checker, line); break;
    case TOKEN_KW_ENDIF: close_block(checker, IF, line); break;
    case TOKEN_KW_FOR: open_block(checker, FOR, line); break;
    case TOKEN_KW_NEXT: close_block(checker, FOR, line); break;
    case TOKEN_KW_WHILE: open_block(checker, WHILE, line); break;
    case TOKEN_KW_WEND: close_block(checker, WHILE, line); break;
    case TOKEN_KW_DO: open_block(checker, DO, line); break;
    case TOKEN_KW_UNTIL: close_block(checker, DO, line); break;
    case TOKEN_KW_SELECT: open_block(checker, SELECT, line); break;
    case TOKEN_KW_ENDSELECT: close_block(checker, SELECT, line); break;
    case TOKEN_KW_SWITCH: open_block(checker, SWITCH, line); break;
    case TOKEN_KW_ENDSWITCH: close_block(checker, SWITCH, line); break;
    case TOKEN_KW_WITH: open_block(checker, WITH, line); break;
    case TOKEN_KW_ENDWITH: close_block(checker, WITH, line); break;
    case TOKEN_KW_CASE: case_line(checker, line); break;
    case TOKEN_KW_FUNC:
    case TOKEN_KW_VOLATILE: func_line(checker, line); break;
    case TOKEN_KW_ENDFUNC: endfunc_line(checker, line); break;
    case TOKEN_KW_EXITLOOP:
    case TOKEN_KW_CONTINUELOOP: check_loop_exit(checker, line, line); break;
    case TOKEN_KW_THEN: report(checker->found, MSG_INVALID_KEYWORD, FORM_UNMARKED, line); break;
    default: break;
    }
}

StructureResult structure_check(Program *program, const Scan *scan, bool interactive) {
    DiagnosticList *found = &program->diagnostics;
    Checker checker = {.arena = &program->arena, .found = found, .errors = found->errors};
    diagnostics_init(&checker.late, &program->arena);
    for (const Token *token = scan->tokens.items; token->kind; token++) {
        check_line(&checker, token);
        while (token->kind != TOKEN_EOL) token++;
    }
    bool open_end = checker.top || checker.func;
    if (!interactive) end_of_program(&checker, scan->last_line);
    function_headers_check(program, scan);
    diagnostics_move(found, &checker.late);
    if (failed(&checker)) return STRUCTURE_FAILED;
    if (!interactive && checker.func) warn_open_function(&checker);
    return interactive && open_end ? STRUCTURE_INCOMPLETE : STRUCTURE_OK;
}
