/* The printers: the form for people and AutoIt's own. */
#include "grammar_case.h"

static void check_pretty(Heap *heap, const CaseFile *files, const char *text, const char *expected) {
    GrammarCase c = {.files = files};
    case_begin(&c, heap, text, false);
    Buffer out;
    buffer_init(&out, heap);
    diagnostic_print_pretty(c.program.diagnostics.first, &c.program.sources, false, &out);
    assert_string_equal(buffer_text(&out), expected);
    buffer_free(&out);
    case_end(&c);
}

static void points_at_the_fault(void **state) {
    check_pretty(*state, NULL, "A()\n\tIf \xC3\xA9 Then",
                 "error: unable to parse line\n"
                 "  --> main.au3:2:5\n"
                 "   |\n"
                 " 2 |     If \xC3\xA9 Then\n"
                 "   |        ^\n"
                 "   = help: outside of strings and comments only the letters a-z are allowed\n");
    check_pretty(*state, NULL, "$x = \"\xE6\x97\xA5\" & 5 % 3",
                 "error: unable to parse line\n"
                 "  --> main.au3:1:14\n"
                 "   |\n"
                 " 1 | $x = \"\xE6\x97\xA5\" & 5 % 3\n"
                 "   |               ^\n"
                 "   = help: the remainder is `Mod(a, b)`\n");
}

static void shows_notes(void **state) {
    check_pretty(*state, NULL, "While 1\n\tIf 1 Then\nWEnd",
                 "error: \"Wend\" statement with no matching \"While\" statement\n"
                 "  --> main.au3:3:1\n"
                 "   |\n"
                 " 3 | WEnd\n"
                 "   | ^^^^\n"
                 " 2 |     If 1 Then\n"
                 "   |     -- this block is still open\n"
                 "   = help: close the `If` with `EndIf` first\n");
}

static void shows_include_chain(void **state) {
    const CaseFile files[] = {{"a", "\n#include <b>"}, {"b", "Func F()\nEndFunc\nFunc F()"}, {NULL, NULL}};
    check_pretty(*state, files, "#include <a>",
                 "error: duplicate function name\n"
                 "  --> b:3:6\n"
                 "   |\n"
                 " 3 | Func F()\n"
                 "   |      ^\n"
                 " 1 | Func F()\n"
                 "   |      - the first one stands here\n"
                 "   = help: names of functions ignore case\n"
                 "   = included from a:2, main.au3:1\n");
}

static const char *windows_path(void *user, const char *name) {
    (void)name;
    return user;
}

/* A run-time error with its calls, as the machine will report it. */
static void prints_run_time_errors(void **state) {
    GrammarCase c = {0};
    case_begin(&c, *state, "F()\nFunc F()\n\tReturn 1 + $nope ; c\nEndFunc", false);
    DiagnosticList *list = &c.program.diagnostics;
    Pos base = c.program.sources.first->base;
    Diagnostic *error = diagnostic_add(list, SEVERITY_ERROR, MSG_UNDECLARED, FORM_MARKED, base + 25);
    error->length = 5;
    error->label = "not declared here or as Global";
    diagnostic_note(list, error, base + 13, "called from G()");
    diagnostic_note(list, error, base, "called from");
    Buffer out;
    buffer_init(&out, *state);
    diagnostic_print_pretty(error, &c.program.sources, false, &out);
    diagnostic_print_autoit(error, &c.program.sources, windows_path, "C:\\x.au3", &out);
    assert_string_equal(buffer_text(&out), "error: variable used without being declared: $nope\n"
                                           "  --> main.au3:3:13\n"
                                           "   |\n"
                                           " 3 |     Return 1 + $nope ; c\n"
                                           "   |                ^^^^^ not declared here or as Global\n"
                                           "   = called from main.au3:3 in G(), main.au3:1\n"
                                           "\"C:\\x.au3\" (3) : ==> Variable used without being declared.:\r\n"
                                           "Return 1 + $nope\r\n"
                                           "Return 1 + ^ ERROR\r\n");
    buffer_free(&out);
    case_end(&c);
}

/* A fault far to the right: the line loses its beginning. */
static void shortens_long_lines(void **state) {
    char text[1100];
    memset(text, ' ', sizeof text);
    memcpy(text, "$x = 1", 6);
    memcpy(text + 1000, "% 2", 4);
    GrammarCase c = {0};
    case_begin(&c, *state, text, false);
    Buffer out;
    buffer_init(&out, *state);
    diagnostic_print_pretty(c.program.diagnostics.first, &c.program.sources, true, &out);
    assert_true(out.length < 500);
    assert_non_null(strstr(buffer_text(&out), "% 2"));
    buffer_free(&out);
    case_end(&c);
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(points_at_the_fault),    HEAP_TEST(shows_notes),         HEAP_TEST(shows_include_chain),
        HEAP_TEST(prints_run_time_errors), HEAP_TEST(shortens_long_lines),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
