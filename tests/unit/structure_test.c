/* Phase 2: which error comes first, where it is shown, and what comes behind it. */
#include "grammar_case.h"

#include <stdio.h>

static void unmarked(Heap *heap, const char *text, unsigned line, const char *message, const char *shown) {
    char expected[400];
    snprintf(expected, sizeof expected, "\"main.au3\" (%u) : ==> %s:\r\n%s\r\n\r\n", line, message, shown);
    check_error(heap, NULL, text, expected);
}

static void marked(Heap *heap, const char *text, const char *message, const char *shown, const char *before) {
    char expected[400];
    snprintf(expected, sizeof expected, "\"main.au3\" (1) : ==> %s:\r\n%s\r\n%s^ ERROR\r\n", message, shown, before);
    check_error(heap, NULL, text, expected);
}

static const char NO_ENDIF[] = "\"If\" statement has no matching \"EndIf\" statement.";
static const char NO_WEND[] = "\"While\" statement has no matching \"Wend\" statement.";
static const char ENDIF_ALONE[] = "\"EndIf\" statement with no matching \"If\" statement.";
static const char FUNC_MISMATCH[] = "\"Func\" statement has no matching \"EndFunc\".";
static const char BAD_FUNC[] = "Badly formatted \"Func\" statement.";
static const char ILLEGAL[] = "Illegal text at the end of statement (one statement per line).";
static const char AFTER_THEN[] = "This keyword cannot be used after a \"Then\" keyword.";
static const char NO_THEN[] = "\"If\" statements must have a \"Then\" keyword.";
static const char NOT_IN_LOOP[] = "\"ExitLoop/ContinueLoop\" statements only valid from inside a For/Do/While loop.";
static const char EXPECTED_VARIABLE[] = "Expected a variable in user function call.";

static void reports_unclosed_at_the_end(void **state) {
    unmarked(*state, "If 1 Then\nA\n", 2, NO_ENDIF, "A");
    unmarked(*state, "If 1 Then\nA\n\n; c\n#region\n", 4, NO_ENDIF, "");
    unmarked(*state, "While 1\nIf 1 Then\nA", 3, NO_WEND, "A");
    unmarked(*state, "If 1 Then\nWhile 1\nA", 3, NO_WEND, "A");
    unmarked(*state, "With 1\nIf 1 Then\nA", 3, NO_ENDIF, "A");
}

static void reports_unclosed_at_functions(void **state) {
    unmarked(*state, "If 1 Then\nFunc A()\nEndFunc\nEndIf", 2, NO_ENDIF, "Func A()");
    unmarked(*state, "Func A()\nIf 1 Then\nEndFunc", 3, NO_ENDIF, "EndFunc");
    unmarked(*state, "While 1\nIf 1 Then\nFunc A()\nEndFunc\nX", 5, NO_WEND, "X");
    unmarked(*state, "While 1\nWith 1\nFunc A()\nEndFunc\nX", 3, "\"With\" missing \"EndWith\".", "Func A()");
}

static void reports_what_is_not_open(void **state) {
    unmarked(*state, "If 1 Then\nWhile 1\nEndIf\nWEnd", 3, ENDIF_ALONE, "EndIf");
    unmarked(*state, "Switch 1\nCase 1\nIf 1 Then\nCase 2\nEndIf\nEndSwitch", 4,
             "\"Case\" statement with no matching \"Select\"or \"Switch\" statement.", "Case 2");
    unmarked(*state, "While 1\nElse\nWEnd", 2, "\"Else\" statement with no matching \"If\" statement.", "Else");
    unmarked(*state, "EndFunc", 1, FUNC_MISMATCH, "EndFunc");
    unmarked(*state, "Func A()\nFunc B()\nEndFunc", 2, FUNC_MISMATCH, "Func B()");
    unmarked(*state, "Switch 1\nCase 1\nExitLoop\nEndSwitch", 3, NOT_IN_LOOP, "ExitLoop");
    unmarked(*state, "A\nIf 1 Then ContinueLoop 2", 2, NOT_IN_LOOP, "If 1 Then ContinueLoop 2");
    unmarked(*state, "Then 1", 1, "Invalid keyword at the start of this line.", "Then 1");
}

static void reports_surplus_text(void **state) {
    marked(*state, "Next $i", ILLEGAL, "Next $i", "Next ");
    marked(*state, "Else If 1 Then", ILLEGAL, "Else If 1 Then", "Else ");
    marked(*state, "EndFunc x", ILLEGAL, "EndFunc x", "EndFunc ");
    marked(*state, "If 1 Then If 2 Then A()", AFTER_THEN, "If 1 Then If 2 Then A()", "If 1 Then ");
    marked(*state, "If 1 Then Static $x", AFTER_THEN, "If 1 Then Static $x", "If 1 Then ");
    marked(*state, "If 1 Else Then", NO_THEN, "If 1 Else Then", "If 1 ");
    unmarked(*state, "If $m.Then", 1, NO_THEN, "If $m.Then");
    check_error(*state, NULL, "If 1 Then Local $x\nIf (1 Then)\nIf Not True Then\nEndIf", "");
}

static void checks_function_headers(void **state) {
    unmarked(*state, "Func 5()", 1, BAD_FUNC, "Func 5()");
    unmarked(*state, "Func StringLen()", 1, BAD_FUNC, "Func StringLen()");
    unmarked(*state, "Func F($a = 1, $b)", 1, BAD_FUNC, "Func F($a = 1, $b)");
    unmarked(*state, "Func F($a = (1)", 1, BAD_FUNC, "Func F($a = (1)");
    unmarked(*state, "Func F() x", 1, ILLEGAL, "Func F() x");
    unmarked(*state, "Func F()\nEndFunc\nFunc f", 3, "Duplicate function name.", "Func f");
    marked(*state, "Func F(ByRef $a = 1)", BAD_FUNC, "Func F(ByRef $a = 1)", "Func F(ByRef $a ");
    marked(*state, "Func F(Local $a)", BAD_FUNC, "Func F(Local $a)", "Func F(");
    marked(*state, "Func F($a 5)", BAD_FUNC, "Func F($a 5)", "Func F($a ");
    marked(*state, "Func F($a, 5)", EXPECTED_VARIABLE, "Func F($a, 5)", "Func F($a, ");
    marked(*state, "Func F($a,", EXPECTED_VARIABLE, "Func F($a,", "Func F($a,");
    marked(*state, "Func F($a, $A)", "Variable appears more than once in function declaration.", "Func F($a, $A)",
           "Func F($a, ");
    check_error(*state, NULL, "Volatile Func F(Const ByRef $a, $b = G(1, 2), $c = )", "");
    unmarked(*state, "Func 5()\nEndFunc\nEndIf", 3, ENDIF_ALONE, "EndIf");
}

/* The second file is named where it is at fault; a block may be closed in another file. */
static void follows_includes(void **state) {
    const CaseFile files[] = {{"open", "If 1 Then"}, {"next", "\nNext"}, {NULL, NULL}};
    check_error(*state, files, "#include <open>\nEndIf", "");
    check_error(*state, files, "#include <next>",
                "\"next\" (2) : ==> \"Next\" statement with no matching \"For\" statement.:\r\nNext\r\n\r\n");
    check_error(*state, files, "#include <open>\n",
                "\"open\" (1) : ==> \"If\" statement has no matching \"EndIf\" statement.:\r\nIf 1 Then\r\n\r\n");
}

static void collects_all(void **state) {
    GrammarCase c = {0};
    case_begin(&c, *state, "If 1 Then\nWhile 1\nEndIf\nIf 2\nEndIf\nFunc F($a, $a)\nEndFunc\nDo\n", false);
    static const MessageCode expected[] = {MSG_ENDIF_ALONE, MSG_NO_THEN, MSG_NO_UNTIL, MSG_DUPLICATE_PARAM};
    const Diagnostic *error = c.program.diagnostics.first;
    for (size_t i = 0; i < sizeof expected / sizeof *expected; i++, error = error->next)
        assert_int_equal(error->code, expected[i]);
    assert_null(error);
    case_end(&c);
}

/* What AutoIt does not notice is an error all the same, behind all others: the parser relies on it. */
static void reports_crossings_last(void **state) {
    GrammarCase c = {0};
    case_begin(&c, *state, "If 1 Then\nWhile 1\nElse\nWEnd\nEndIf\nNext", false);
    assert_int_equal(c.program.diagnostics.errors, 2);
    assert_int_equal(c.program.diagnostics.first->code, MSG_NEXT_ALONE);
    assert_int_equal(c.program.diagnostics.last->code, MSG_ELSE_ALONE);
    case_end(&c);
}

static void knows_open_ends(void **state) {
    static const struct {
        const char *text;
        StructureResult result;
    } cases[] = {{"A", STRUCTURE_OK},
                 {"If 1 Then", STRUCTURE_INCOMPLETE},
                 {"Func A()\nIf 1 Then\nEndIf", STRUCTURE_INCOMPLETE},
                 {"While 1\nNext", STRUCTURE_FAILED},
                 {"Func A()\nEndFunc", STRUCTURE_OK}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        GrammarCase c = {0};
        case_begin(&c, *state, cases[i].text, true);
        assert_int_equal(c.checked, cases[i].result);
        case_end(&c);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(reports_unclosed_at_the_end),
        HEAP_TEST(reports_unclosed_at_functions),
        HEAP_TEST(reports_what_is_not_open),
        HEAP_TEST(reports_surplus_text),
        HEAP_TEST(checks_function_headers),
        HEAP_TEST(follows_includes),
        HEAP_TEST(collects_all),
        HEAP_TEST(reports_crossings_last),
        HEAP_TEST(knows_open_ends),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
