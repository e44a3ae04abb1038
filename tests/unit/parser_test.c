/* The parser: trees against golden dumps (golden/NAME.au3 and NAME.ast), warnings, limits, further texts, expressions. */
#include "check.h"
#include "grammar/parse.h"

#include <stdio.h>
#include <stdlib.h>

static const void *find_builtin(void *user, const char *name, size_t length) {
    return length == 9 && memcmp(name, "StringLen", 9) == 0 ? user : NULL;
}

static const char *builtin_name(void *user, int index) {
    (void)user;
    return index == 0 ? "StringLen" : NULL;
}

static Program *new_program(Heap *heap) {
    ParseHost host = {.user = heap, .find_builtin = find_builtin, .builtin_name = builtin_name};
    Program *program = program_new(heap, &host);
    assert_non_null(program);
    return program;
}

static ParseResult parse(Program *program, const char *text) {
    return program_parse(program, "main.au3", text, strlen(text), 0);
}

/* ---- trees ---- */

static char *read_golden(const char *name, const char *ending) {
    char path[200];
    snprintf(path, sizeof path, "golden/%s.%s", name, ending);
    FILE *file = fopen(path, "rb");
    assert_non_null(file);
    char *text = calloc(1, 100000);
    assert_true(fread(text, 1, 99999, file) > 0);
    fclose(file);
    return text;
}

/* With AU3_GOLDEN=write in the environment the dumps are written anew. */
static void write_golden(const char *name, const char *text) {
    char path[200];
    snprintf(path, sizeof path, "golden/%s.ast", name);
    FILE *file = fopen(path, "wb");
    assert_non_null(file);
    fputs(text, file);
    fclose(file);
}

static void check_golden(Heap *heap, const char *name) {
    char *text = read_golden(name, "au3");
    Program *program = new_program(heap);
    assert_int_equal(parse(program, text), PARSE_OK);
    Buffer out;
    buffer_init(&out, heap);
    ast_dump(program, &out);
    const char *wish = getenv("AU3_GOLDEN");
    if (wish && strcmp(wish, "write") == 0) write_golden(name, buffer_text(&out));
    char *expected = read_golden(name, "ast");
    assert_string_equal(buffer_text(&out), expected);
    free(expected);
    free(text);
    buffer_free(&out);
    program_free(program);
}

static void dumps_expressions(void **state) { check_golden(*state, "expressions"); }
static void dumps_statements(void **state) { check_golden(*state, "statements"); }
static void dumps_broken_lines(void **state) { check_golden(*state, "broken"); }

/* ---- warnings ---- */

static void check_warning(Heap *heap, const char *text, MessageCode code, const char *hint) {
    Program *program = new_program(heap);
    assert_int_equal(parse(program, text), PARSE_OK);
    const Diagnostic *first = program->diagnostics.first;
    assert_non_null(first);
    assert_int_equal(first->severity, SEVERITY_WARNING);
    assert_int_equal(first->code, code);
    if (hint)
        assert_string_equal(first->hint, hint);
    else
        assert_null(first->hint);
    assert_null(first->next);
    program_free(program);
}

static void warns_of_unknown_functions(void **state) {
    check_warning(*state, "$x = StrinLen(1)", MSG_UNKNOWN_FUNCTION, "a function with a similar name exists: `StringLen`");
    check_warning(*state, "$x = Zzz(1)\n$y = zzz(2)", MSG_UNKNOWN_FUNCTION, NULL);
    check_warning(*state, "Reprot(1)\nFunc Report($a)\nEndFunc", MSG_UNKNOWN_FUNCTION,
                  "a function with a similar name exists: `Report`");
}

static void warns_of_broken_lines(void **state) {
    check_warning(*state, "$x++", MSG_EXPRESSION, "there is no `++`; write `$x += 1`");
    check_warning(*state, "If $x =< 5 Then Exit", MSG_EXPRESSION, "write `<=`");
    check_warning(*state, "StringLen 5", MSG_CALL_SYNTAX, "a call needs brackets: Name(...)");
    check_warning(*state, "If 1 Then $x = 1 Else $x = 2", MSG_ILLEGAL_TEXT,
                  "an If on one line takes no Else; write the block form");
}

static void says_nothing_of_good_lines(void **state) {
    Program *program = new_program(*state);
    assert_int_equal(parse(program, "$x = StringLen(1) : 5\n$o(1) = 2\nF()\nFunc F()\nEndFunc"), PARSE_OK);
    assert_null(program->diagnostics.first);
    program_free(program);
}

static void finds_similar_variables(void **state) {
    Program *program = new_program(*state);
    assert_int_equal(parse(program, "Local $iCounter, $sName\n"), PARSE_OK);
    assert_string_equal(symbol_similar(&program->variables, "iConuter"), "iCounter");
    assert_null(symbol_similar(&program->variables, "xyz"));
    assert_null(symbol_similar(&program->variables, "sName"));
    program_free(program);
}

/* ---- limits ---- */

/* before, then `open` n times, middle, `close` n times, after. */
static ParseResult parse_nested(Heap *heap, int n, const char *open, const char *middle, const char *close) {
    Program *program = new_program(heap);
    Buffer text;
    buffer_init(&text, heap);
    buffer_append_str(&text, "$x = ");
    for (int i = 0; i < n; i++) buffer_append_str(&text, open);
    buffer_append_str(&text, middle);
    for (int i = 0; i < n; i++) buffer_append_str(&text, close);
    ParseResult result = parse(program, buffer_text(&text));
    assert_int_equal(program->diagnostics.errors, result == PARSE_FAILED);
    buffer_free(&text);
    program_free(program);
    return result;
}

static void bounds_nesting(void **state) {
    assert_int_equal(parse_nested(*state, 1000, "(", "1", ")"), PARSE_OK);
    assert_int_equal(parse_nested(*state, 1000, "$a[", "1", "]"), PARSE_OK);
    assert_int_equal(parse_nested(*state, 1000, "f(1, ", "1", ")"), PARSE_OK);
    assert_int_equal(parse_nested(*state, 1000, "1 ? 2 : ", "3", ""), PARSE_OK);
    assert_int_equal(parse_nested(*state, 1300, "(", "1 2", ")"), PARSE_OK); /* one bad line */
}

/* A physical line holds 4094 characters: longer ones are continued. */
static void bounds_chains(void **state) {
    assert_int_equal(parse_nested(*state, 5000, "1 + _\n", "1", ""), PARSE_OK);
    assert_int_equal(parse_nested(*state, 20000, "1 + _\n", "1", ""), PARSE_FAILED);
    assert_int_equal(parse_nested(*state, 20000, "( _\n", "1", ""), PARSE_FAILED);
    assert_int_equal(parse_nested(*state, 20000, "- _\n", "$x", ""), PARSE_FAILED);
}

/* Whichever allocation fails, nothing is left behind and nothing crashes. */
static void survives_failing_memory(void **state) {
    (void)state;
    char *text = read_golden("broken", "au3");
    for (uint64_t n = 1; n < 200; n++) {
        Heap *heap = heap_new(0);
        heap_fail_at(heap, n);
        ParseHost host = {.user = heap, .find_builtin = find_builtin};
        Program *program = program_new(heap, &host);
        ParseResult result = program ? parse(program, text) : PARSE_NO_MEMORY;
        bool failed = heap_failed(heap);
        program_free(program);
        assert_int_equal(heap_close(heap), 0);
        if (!failed) break;
        assert_int_equal(result, PARSE_NO_MEMORY);
    }
    free(text);
}

/* ---- further texts ---- */

static void takes_further_texts(void **state) {
    Program *program = new_program(*state);
    assert_int_equal(parse(program, "Func A()\nEndFunc\n$x = 1\n"), PARSE_OK);
    assert_int_equal(parse(program, "Func B()\nEndFunc\n$y = A()\n$z = 3\n"), PARSE_OK);
    const Node *body = program->tree.body;
    assert_non_null(body->next);
    assert_null(body->next->next);
    assert_string_equal(program->tree.functions->symbol->name, "A");
    assert_string_equal(program->tree.last_function->symbol->name, "B");
    assert_ptr_equal(program->tree.functions->next_function, program->tree.last_function);
    assert_null(program->diagnostics.first);
    program_free(program);
}

static void tells_open_ends(void **state) {
    Program *program = new_program(*state);
    const char *open = "If 1 Then\n$x = 1\n";
    assert_int_equal(program_parse(program, "prompt", open, strlen(open), PARSE_INTERACTIVE), PARSE_INCOMPLETE);
    assert_int_equal(program_parse(program, "prompt", open, strlen(open), 0), PARSE_FAILED);
    program_free(program);
}

/* ---- expressions ---- */

static int kind_of(Program *program, const char *text) {
    jmp_buf failure;
    Arena arena;
    arena_init(&arena, program->heap);
    arena.on_failure = &failure;
    const Node *node = program_parse_expression(program, &arena, text, strlen(text));
    int kind = node ? node->kind : -1;
    program_forget_expression(program);
    arena_reset(&arena);
    return kind;
}

static void parses_expressions(void **state) {
    Program *program = new_program(*state);
    assert_int_equal(parse(program, "$x = 1\n"), PARSE_OK);
    assert_int_equal(kind_of(program, "1 + 2"), NODE_BINARY);
    assert_int_equal(kind_of(program, "$x = 6"), NODE_BINARY);
    assert_int_equal(kind_of(program, "StringLen(1)"), NODE_CALL);
    assert_int_equal(kind_of(program, "1, 2"), NODE_NUMBER);
    assert_int_equal(kind_of(program, "1 : 2"), NODE_NUMBER);
    assert_int_equal(kind_of(program, "1 ? 2 : 3"), NODE_TERNARY);
    assert_int_equal(kind_of(program, "Not 1"), NODE_UNARY);
    assert_int_equal(kind_of(program, "5 6"), NODE_BAD);
    assert_int_equal(kind_of(program, "If 1"), NODE_BAD);
    assert_int_equal(kind_of(program, "(1"), NODE_BAD);
    assert_int_equal(kind_of(program, "1)"), NODE_BAD);
    assert_int_equal(kind_of(program, ""), NODE_BAD);
    assert_int_equal(kind_of(program, "1 +"), NODE_BAD);
    assert_int_equal(kind_of(program, "\"open"), -1);
    assert_int_equal(kind_of(program, "$x += 1"), NODE_BINARY);
    program_free(program);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(dumps_expressions),          HEAP_TEST(dumps_statements),      HEAP_TEST(dumps_broken_lines),
        HEAP_TEST(warns_of_unknown_functions), HEAP_TEST(warns_of_broken_lines), HEAP_TEST(says_nothing_of_good_lines),
        HEAP_TEST(finds_similar_variables),    HEAP_TEST(bounds_nesting),        HEAP_TEST(bounds_chains),
        HEAP_TEST(survives_failing_memory),    HEAP_TEST(takes_further_texts),   HEAP_TEST(tells_open_ends),
        HEAP_TEST(parses_expressions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
