/* Pages of help as a terminal shows them. */
#include "check.h"
#include "help_page.h"

static void check_page(const char *page, HelpStyle style, const char *expected) {
    Text out = {0};
    help_page(page, style, &out);
    assert_string_equal(text_string(&out), expected);
    text_free(&out);
}

static const char page[] = "# Half\n"
                           "\n"
                           "    Half(number)\n"
                           "\n"
                           "One half of `number`, which need not be even.\n"
                           "\n"
                           "## Parameters\n"
                           "\n"
                           "- `number`: any number\n"
                           "  at all\n"
                           "\n"
                           "## Example\n"
                           "\n"
                           "```autoit\n"
                           "If 1 Then\n"
                           "\n"
                           "    ConsoleWrite(Half(`x`))\n"
                           "```\n"
                           "\n"
                           "```text\n"
                           "3\n"
                           "```\n"
                           "\n"
                           "See also: Double\n";

static void plain(void **state) {
    (void)state;
    check_page(page, (HelpStyle){0},
               "Half(number)\n\nOne half of number, which need not be even.\n\nParameters\n  number: any number at all\n\n"
               "Example\n    If 1 Then\n\n        ConsoleWrite(Half(`x`))\n\nprints\n    3\n\nSee also: Double\n");
}

static void narrow(void **state) {
    (void)state;
    check_page("# A\n\n    A(x)\n\nfour five six\n\n- `x`: one two three\n- more\n", (HelpStyle){.width = 12},
               "A(x)\n\nfour five\nsix\n\n  x: one two\n    three\n  more\n");
    check_page("averyveryverylongword b\n", (HelpStyle){.width = 8}, "averyveryverylongword\nb\n");
    check_page("\xC3\xA4\xC3\xA4\xC3\xA4 \xC3\xA4\xC3\xA4\xC3\xA4 a\n", (HelpStyle){.width = 7},
               "\xC3\xA4\xC3\xA4\xC3\xA4 \xC3\xA4\xC3\xA4\xC3\xA4\na\n");
}

static void colored(void **state) {
    (void)state;
    check_page("# A\n\n    A(x)\n\nof `x`.\n\n## Errors\n\nNone.\n", (HelpStyle){.color = true},
               "\x1b[1mA(x)\x1b[0m\n\nof \x1b[36mx\x1b[0m.\n\n\x1b[1mErrors\x1b[0m\nNone.\n");
}

static void odd_ones(void **state) {
    (void)state;
    check_page("", (HelpStyle){0}, "");
    check_page("\n\nno end", (HelpStyle){0}, "no end\n");
    check_page("```text\nopen", (HelpStyle){0}, "prints\n    open\n");
}

int main(void) {
    const struct CMUnitTest tests[] = {cmocka_unit_test(plain), cmocka_unit_test(narrow), cmocka_unit_test(colored),
                                       cmocka_unit_test(odd_ones)};
    return cmocka_run_group_tests(tests, NULL, NULL);
}
