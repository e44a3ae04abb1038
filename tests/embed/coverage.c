/* Coverage: every form of statement is counted, fused ones too; what never ran is told with 0; counts add up. Sees au3.h only.
 */
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <string.h>

enum { LINES = 64 };

typedef struct Counts {
    long long lines[LINES]; /* -1: not told */
    int told, out_of_order;
    unsigned last;
    const char *only; /* the file; others are told as out of order */
} Counts;

static void tell(void *user, const char *file, uint32_t line, uint64_t count) {
    Counts *counts = user;
    if (strcmp(file, counts->only) != 0 || line >= LINES) {
        counts->out_of_order++;
        return;
    }
    if (line <= counts->last) counts->out_of_order++;
    counts->last = line;
    if (counts->lines[line] < 0) counts->lines[line] = 0;
    counts->lines[line] += (long long)count;
    counts->told++;
}

static Counts no_counts(void) {
    Counts counts = {.only = "test.au3"};
    for (int i = 0; i < LINES; i++) counts.lines[i] = -1;
    return counts;
}

static Au3 *make(Counts *counts, const char *text) {
    Au3Config config = AU3_CONFIG;
    config.coverage = true;
    config.on_coverage = tell;
    config.user = counts;
    Au3 *au3 = au3_new(&config);
    check(au3_load(au3, "test.au3", text, strlen(text), 0) == AU3_LOADED, "load");
    return au3;
}

/* Each line of the text begins with the count that is expected, or '-' for a line without a statement. */
static void expect(const char *what, const char *text) {
    char script[4096], *to = script;
    long long wanted[LINES];
    int line = 1;
    wanted[0] = -1;
    for (const char *at = text; *at; line++) {
        int length = 0;
        if (sscanf(at, "%lld%n", &wanted[line], &length) != 1) wanted[line] = -1, length = 1;
        for (at += length; *at && *at != '\n';) *to++ = *at++;
        *to++ = '\n';
        at += *at != 0;
    }
    *to = 0;
    Counts counts = no_counts();
    Au3 *au3 = make(&counts, script);
    au3_run(au3);
    au3_free(au3);
    check(counts.out_of_order == 0, what);
    for (int i = 1; i < line; i++) {
        if (counts.lines[i] == wanted[i]) continue;
        printf("%s, line %d: %lld instead of %lld\n", what, i, counts.lines[i], wanted[i]);
        failures++;
    }
}

static void fused(void) {
    expect("fused statements", "1 F(1)\n"
                               "- Func F($x)\n"
                               "1 Local $i = 0, $s = ''\n"
                               "1 While $i < 10\n"
                               "10 $i = $i + 1\n"
                               "10 If $i > 8 Then\n"
                               "2 $s &= 'x'\n"
                               "- EndIf\n"
                               "10 $x = $x * 2\n"
                               "10 $i += 0\n"
                               "- WEnd\n"
                               "1 For $k = 1 To 3\n"
                               "3 $s = $s & $k\n"
                               "3 If $k = 2 Then ContinueLoop\n"
                               "2 $x = 1.5 + $k\n"
                               "- Next\n"
                               "1 Return $s\n"
                               "0 $x = 1\n"
                               "- EndFunc\n");
}

static void blocks(void) {
    expect("blocks", "1 For $i = 1 To 4\n"
                     "4 If $i = 1 Then\n"
                     "1 F($i)\n"
                     "3 ElseIf $i = 2 Then\n"
                     "1 F($i)\n"
                     "2 ElseIf $i = 9 Then\n"
                     "0 F($i)\n"
                     "- Else\n"
                     "2 F($i)\n"
                     "- EndIf\n"
                     "4 Switch $i\n"
                     "- Case 1\n"
                     "1 ContinueCase\n"
                     "- Case 2\n"
                     "2 F(0)\n"
                     "- Case 8\n"
                     "0 F(0)\n"
                     "- Case Else\n"
                     "2 F(0)\n"
                     "- EndSwitch\n"
                     "4 Select\n"
                     "- Case $i = 3\n"
                     "1 F(0)\n"
                     "- EndSelect\n"
                     "4 Do\n"
                     "4 F(0)\n"
                     "- Until True\n"
                     "- Next\n"
                     "- Func F($x)\n"
                     "13 Return $x\n"
                     "- EndFunc\n"
                     "- Func G($x)\n"
                     "0 For $y In $x\n"
                     "0 Do\n"
                     "0 F($y)\n"
                     "- Until 1\n"
                     "- Next\n"
                     "0 Select\n"
                     "- Case 1\n"
                     "0 F(1)\n"
                     "- EndSelect\n"
                     "- EndFunc\n");
}

static void others(void) {
    expect("other statements", "1 Local $a = 1, _\n"
                               "- $b = 2\n"
                               "1 Global Enum $E1, $E2\n"
                               "1 Local $t = DllStructCreate('int x')\n"
                               "1 With $t\n"
                               "1 .x = 5\n"
                               "- EndWith\n"
                               "1 Local $z[2]\n"
                               "1 ReDim $z[3]\n"
                               "1 $z[2] = $a + $b\n"
                               "-\n"
                               "- ; a comment\n"
                               "1 Static $once = 4\n"
                               "1 Exit $z[2]\n"
                               "0 $a = 3\n");
    expect("an error", "1 Local $a[1]\n"
                       "1 If $a[0] = '' Then $a[1] = 2\n"
                       "0 $a[0] = 1\n");
    expect("an exit function", "1 OnAutoItExitRegister('F')\n"
                               "1 Execute('G()')\n"
                               "- Func F()\n"
                               "1 G()\n"
                               "- EndFunc\n"
                               "- Func G()\n"
                               "2 Return 1\n"
                               "- EndFunc\n");
    expect("the library", "- #include <Math.au3>\n"
                          "1 _Max(1, 2)\n");
}

/* au3_run tells; what runs later is told when the interpreter goes. */
static void twice(void) {
    Counts counts = no_counts();
    Au3 *au3 = make(&counts, "F()\nFunc F()\nReturn 1\nEndFunc\nFunc G()\nReturn 2\nEndFunc\n");
    check(counts.told == 0, "nothing is told before the run");
    au3_run(au3);
    check(counts.told == 3 && counts.lines[3] == 1 && counts.lines[6] == 0, "told after the run");
    counts.last = 0;
    au3_value_free(au3_call(au3, "G", NULL, 0));
    au3_value_free(au3_call(au3, "F", NULL, 0));
    au3_free(au3);
    check(counts.lines[1] == 1 && counts.lines[3] == 2 && counts.lines[6] == 1, "counts add up");
    check(counts.out_of_order == 0, "in order again");
}

static void nothing_new(void) {
    Counts counts = no_counts();
    Au3 *au3 = make(&counts, "Exit 3\n");
    check(au3_run(au3) == 3 && counts.told == 1, "told once");
    au3_free(au3);
    check(counts.told == 1, "not told again");
    counts = no_counts();
    au3_free(make(&counts, "Exit 3\n"));
    check(counts.told <= 1 && counts.lines[1] <= 0, "a script that never ran");
}

/* Functions that are loaded later make the others be built anew. */
static void loaded_later(void) {
    static const char more[] = "F()\nFunc H()\nEndFunc\n";
    Counts counts = no_counts();
    Au3 *au3 = make(&counts, "F()\nFunc F()\nReturn 1\nEndFunc\n");
    check(au3_run_more(au3), "the first text");
    check(au3_load(au3, "more.au3", more, sizeof more - 1, 0) == AU3_LOADED && au3_run_more(au3), "the second text");
    au3_free(au3);
    check(counts.lines[3] == 2 && counts.lines[1] == 1, "both builds are counted");
    check(counts.out_of_order == 1, "and the other text's line");
}

int main(void) {
    fused();
    blocks();
    others();
    twice();
    nothing_new();
    loaded_later();
    return failures > 0;
}
