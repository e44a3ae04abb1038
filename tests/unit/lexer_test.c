/* Tokens, directives and the errors of phase 1. */
#include "grammar_case.h"
#include "parser.h"

/* A token as a word: literals and names as they are written, the rest by its text, a minus that became a plus as "+". */
static void describe(const Program *program, const Token *token, Buffer *out) {
    const Source *source = source_find(&program->sources, token->pos);
    if (out->length) buffer_append_char(out, ' ');
    if (token->kind == TOKEN_EOL)
        buffer_append_str(out, "|");
    else if (token->kind == TOKEN_PLUS)
        buffer_append_str(out, "+");
    else
        buffer_append(out, source->text + (token->pos - source->base), token->length);
}

static void check_tokens(Heap *heap, const char *text, const char *expected) {
    GrammarCase c = {0};
    case_begin(&c, heap, text, true);
    Buffer out;
    buffer_init(&out, heap);
    for (const Token *token = c.scan.tokens.items; token->kind; token++) describe(&c.program, token, &out);
    assert_string_equal(buffer_text(&out), expected);
    assert_int_equal(c.scanned, SCAN_OK);
    buffer_free(&out);
    case_end(&c);
}

static void splits_statements(void **state) {
    check_tokens(*state, "$a=1+-2\r\n\r\n; c\rF ( \"x\"\"y\", 'z' ) ; c\n", "$a = 1 + -2 | F ( \"x\"\"y\" , 'z' ) |");
    check_tokens(*state, "$m.If.x5[1] <> @CRLF<=2>=3==4", "$m . If . x5 [ 1 ] <> @CRLF <= 2 >= 3 == 4 |");
    check_tokens(*state, "$a += 1\n$a&=$b&$c", "$a += 1 | $a &= $b & $c |");
    check_tokens(*state, "#region x\n #endregion\n#!x\nA\n#cs x\n#cs\n#ce\n\"\n#ce\nB", "A | B |");
}

static void joins_lines(void **state) {
    check_tokens(*state, "A _\n\t B _ ; c\nC\nD", "A B C | D |");
    check_tokens(*state, "A &_\nB", "A & _ | B |");
    check_tokens(*state, "A _\n\nB", "A | B |");
    check_tokens(*state, "_\nA _\n_", "_ | A _ |");
    check_tokens(*state, "A ; c _\nB", "A | B |");
    check_tokens(*state, "#region _\nA\nB", "B |");
}

static void reads_numbers(void **state) {
    check_tokens(*state, "1 1.5 .5 5. 1e5-3 1.5e3.2 1e3E4 0x1F 0xg 1.5.5",
                 "1 1.5 .5 5. 1e5-3 1.5e3 .2 1e3 E4 0x1F 0x g 1.5 .5 |");
    check_tokens(*state, "1e-3-4 1e5+3-2", "1e-3 + -4 1e5+3 + -2 |");
    check_tokens(*state, ".e3,$m.e3,$m.5e3x,.5e+3", ".e3 , $m . e3 , $m . 5e3x , .5e+3 |");
}

/* The minus belongs to an Int32 literal, even where it subtracts. */
static void merges_minus(void **state) {
    check_tokens(*state, "10 - 2^2", "10 + - 2 ^ 2 |");
    check_tokens(*state, "$x -1", "$x + -1 |");
    check_tokens(*state, "F()-1+$a[-1]-0x10", "F ( ) + -1 + $a [ -1 ] + -0x10 |");
    check_tokens(*state, "--5 5 - -3", "- -5 5 - -3 |");
    check_tokens(*state, "Not -1 True -1", "Not -1 True + -1 |");
    check_tokens(*state, "1 - 2.0 - $x - 4294967296 - 2147483648 - 0x100000000",
                 "1 - 2.0 - $x - 4294967296 + - 2147483648 - 0x100000000 |");
}

static void accepts_enum_step(void **state) {
    check_tokens(*state, "Enum Step 2 $a\nLocal Enum Step *2 $b\nEnum Step -2 $c",
                 "Enum Step 2 $a | Local Enum Step * 2 $b | Enum Step -2 $c |");
}

static void reports_bad_tokens(void **state) {
    Heap *heap = *state;
    check_error(heap, NULL, "A\n$x = 5 % 2 ; c",
                "main.au3 (2) : ==> Unable to parse line.: \r\n$x = 5 % 2 \r\n$x = 5 ^ ERROR\r\n");
    check_error(heap, NULL, "x = 12abc", "main.au3 (1) : ==> Unable to parse line.: \r\nx = 12abc \r\nx = ^ ERROR\r\n");
    check_error(heap, NULL, "x = 1e", "main.au3 (1) : ==> Unable to parse line.: \r\nx = 1e \r\nx = 1e^ ERROR\r\n");
    check_error(
        heap, NULL, "x = 0x12345678901234567+1",
        "main.au3 (1) : ==> Unable to parse line.: \r\nx = 0x12345678901234567+1 \r\nx = 0x12345678901234567^ ERROR\r\n");
    check_error(heap, NULL, "If$x",
                "main.au3 (1) : ==> Missing separator character after keyword.: \r\nIf$x \r\nIf^ ERROR\r\n");
    check_error(heap, NULL, "A _\n 5 $x",
                "main.au3 (1) : ==> Badly formated variable or macro.: \r\nA 5 $x \r\nA 5 ^ ERROR\r\n");
    check_error(heap, NULL, "$m. k", "main.au3 (1) : ==> Badly formated variable or macro.: \r\n$m. k \r\n$m^ ERROR\r\n");
    check_error(heap, NULL, "$\xC3\xA9", "main.au3 (1) : ==> Badly formated variable or macro.: \r\n$\xC3\xA9 \r\n^ ERROR\r\n");
    check_error(heap, NULL, "\tA #cs", "main.au3 (1) : ==> Unable to parse line.: \r\nA #cs \r\nA ^ ERROR\r\n");
}

/* AutoIt finds unclosed strings and faulty directives before any bad token. */
static void reports_lines_first(void **state) {
    Heap *heap = *state;
    check_error(heap, NULL, "x = 5 % 2\n y = 'a ; b", "main.au3 (2) : ==> Unterminated string.: \r\ny = 'a ; b \r\n\r\n");
    check_error(heap, NULL, "x = 5 % \"", "main.au3 (1) : ==> Unterminated string.: \r\nx = 5 % \" \r\n\r\n");
    check_error(heap, NULL, "x = 5 % 2\n#cs\nx\n", "main.au3 (3) : ==> Unterminated group of comments.: \r\n \r\n\r\n");
    check_error(heap, NULL, "#include no ; c", "main.au3 (1) : ==> Cannot parse #include.: \r\n#include no \r\n\r\n");
    check_error(heap, NULL, "#include \"no\" x", "main.au3 (1) : ==> Cannot parse #include.: \r\n#include \"no\" x \r\n\r\n");
    check_error(heap, NULL, "#include <no>", "main.au3 (1) : ==> Error opening the file.: \r\n#include <no> \r\n\r\n");
    check_error(heap, NULL, "#OnAutoItStartRegister \"F\" x",
                "main.au3 (1) : ==> Bad directive syntax error.: \r\n#OnAutoItStartRegister \"F\" x \r\n\r\n");
    check_error(heap, NULL, "#foo \"x", "");
}

static void splices_includes(void **state) {
    const CaseFile files[] = {{"a", "#include-once\nA\n#include 'b'"},
                              {"b", "B"},
                              {"self", "#include <self>"},
                              {"open", "x\ny = \"z"},
                              {"bad", "x = {"},
                              {NULL, NULL}};
    GrammarCase c = {.files = files};
    case_begin(&c, *state, "1\n#include \"a\" ; c\n#Include<a>\n#include 'b'\n2", false);
    Buffer out;
    buffer_init(&out, *state);
    for (const Token *token = c.scan.tokens.items; token->kind; token++) describe(&c.program, token, &out);
    assert_string_equal(buffer_text(&out), "1 | A | B | B | 2 |");
    buffer_free(&out);
    case_end(&c);
    check_error(*state, files, "#include <open>", "main.au3 (2) : ==> Unterminated string.: \r\ny = \"z \r\n\r\n");
    check_error(*state, files, "#include <bad>", "bad (1) : ==> Unable to parse line.: \r\nx = { \r\nx = ^ ERROR\r\n");
    check_error(
        *state, files, "#include <self>",
        "self (1) : ==> #include depth exceeded.  Make sure there are no recursive includes.: \r\n#include <self> \r\n\r\n");
}

static void keeps_directives(void **state) {
    GrammarCase c = {0};
    case_begin(&c, *state, "#NoTrayIcon\n#requireadmin\n#OnAutoItStartRegister \"F\" ; c\n#OnAutoItStartRegister G\n", false);
    assert_true(c.scan.no_tray_icon && c.scan.require_admin);
    const Source *source = c.program.sources.first;
    const StartFunction *f = c.scan.start_functions;
    assert_int_equal(f->length, 1);
    assert_int_equal(source->text[f->pos - source->base], 'F');
    assert_int_equal(source->text[f->next->pos - source->base], 'G');
    assert_null(f->next->next);
    case_end(&c);
}

static void knows_open_ends(void **state) {
    static const struct {
        const char *text;
        ScanResult result;
    } cases[] = {{"A", SCAN_OK},      {"A _", SCAN_INCOMPLETE},    {"A _\n", SCAN_INCOMPLETE},
                 {"A _\nB", SCAN_OK}, {"#cs\nx", SCAN_INCOMPLETE}, {"A = %\n#cs", SCAN_FAILED}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        GrammarCase c = {0};
        case_begin(&c, *state, cases[i].text, true);
        assert_int_equal(c.scanned, cases[i].result);
        case_end(&c);
    }
}

static void scans_expressions(void **state) {
    static const struct {
        const char *text;
        bool good;
        uint32_t count;
    } cases[] = {{" 1 + 2 ", true, 5}, {"", true, 2},     {"\"a\nb\" & 'c''d'", true, 5},
                 {"1 ; c", false, 0},  {"1\n", false, 0}, {"A _ ", false, 0},
                 {"\"a", false, 0},    {"#x", false, 0}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        GrammarCase c = {0};
        case_begin(&c, *state, "", false);
        TokenList tokens;
        token_list_init(&tokens, *state);
        const Source *source = source_add_text(&c.program.sources, "<expression>", cases[i].text, strlen(cases[i].text));
        assert_int_equal(scan_expression(&c.program.arena, source, &tokens), cases[i].good);
        if (cases[i].good) assert_int_equal(tokens.count, cases[i].count);
        token_list_free(&tokens);
        case_end(&c);
    }
}

int main(void) {
    const struct CMUnitTest tests[] = {
        HEAP_TEST(splits_statements),   HEAP_TEST(joins_lines),       HEAP_TEST(reads_numbers),
        HEAP_TEST(merges_minus),        HEAP_TEST(accepts_enum_step), HEAP_TEST(reports_bad_tokens),
        HEAP_TEST(reports_lines_first), HEAP_TEST(splices_includes),  HEAP_TEST(keeps_directives),
        HEAP_TEST(knows_open_ends),     HEAP_TEST(scans_expressions),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
