/* What a prompt needs: texts that may be incomplete, values of expressions, functions that are replaced, errors that end a text
 * only, limits that begin anew, names, what completes a word, values as they are shown. Sees au3.h only. */
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

static Au3Load load(Au3 *au3, const char *text) { return au3_load(au3, "<prompt>", text, strlen(text), AU3_INTERACTIVE); }

/* Runs a text; false when the script ended. */
static bool run(Au3 *au3, const char *text) { return load(au3, text) == AU3_LOADED && au3_run_more(au3); }

/* The text ends in an expression with this value and type. */
static void gives(Au3 *au3, const char *text, const char *wanted, const char *type) {
    bool alive = run(au3, text);
    Au3Value *value = au3_result(au3);
    check(alive && value && strcmp(au3_value_as_text(value, NULL), wanted) == 0, text);
    check(strcmp(au3_value_type_name(value), type) == 0, type);
    au3_value_free(value);
}

static void values(void) {
    Au3 *au3 = au3_new(NULL);
    gives(au3, "1 + 2", "3", "Int32");
    gives(au3, "$_ & 'a'", "3a", "String");
    gives(au3, "StringLen('abc') + 1", "4", "Int32");
    gives(au3, "$x = 5\n$x * 1.5", "7.5", "Double");
    check(run(au3, "$x = 6") && !au3_result(au3), "an assignment has no value");
    check(run(au3, "If 1 Then\n$x\nEndIf") && !au3_result(au3), "nor has a block");
    check(!au3_value_type_name(NULL)[0], "nothing has no type");
    check(load(au3, "If 1 Then") == AU3_LOAD_INCOMPLETE, "an open block");
    check(load(au3, "#cs") == AU3_LOAD_INCOMPLETE, "an open comment");
    check(load(au3, "1 + _") == AU3_LOAD_INCOMPLETE, "an open line");
    check(load(au3, "EndIf") == AU3_LOAD_ERRORS, "hopeless");
    au3_free(au3);
}

static void replaced(void) {
    Au3 *au3 = au3_new(NULL);
    gives(au3, "Func A()\nStatic $n = 0\n$n += 1\nReturn $n & B(1)\nEndFunc\nFunc B($x)\nReturn 'old' & $x\nEndFunc\nA()",
          "1old1", "String");
    check(run(au3, "$b = B"), "a function as value");
    gives(au3, "Func B($x, $y = 2)\nReturn 'new' & $y\nEndFunc\nA()", "2new2", "String");
    gives(au3, "$b(0, 7)", "new7", "String");
    gives(au3, "Func A()\nStatic $n = 5\nReturn $n\nEndFunc\nA()", "5", "Int32");
    au3_free(au3);
}

/* A text that is executed before anything is loaded leaves nothing behind. */
static void executed_first(void) {
    Au3 *au3 = au3_new(NULL);
    Au3Value *text = au3_value_text(au3, "1 + 2", 5), *three = au3_call(au3, "Execute", &text, 1);
    check(au3_value_as_int(three) == 3, "Execute");
    gives(au3, "Func A()\nReturn 'old'\nEndFunc\nA()", "old", "String");
    gives(au3, "Func A()\nReturn 'new'\nEndFunc\nA()", "new", "String");
    au3_free(au3);
}

static void errors(void) {
    Au3Config config = AU3_CONFIG;
    config.time_limit = 0.2;
    config.memory_limit = 64 << 20;
    Au3 *au3 = au3_new(&config);
    check(run(au3, "OnAutoItExitRegister('Bye')\nFunc Bye()\n$bye += 1\nEndFunc\nGlobal $bye = 0, $x = 1"), "begin");
    check(run(au3, "$x = 2\n$nope\n$x = 3") && au3_diagnostic_count(au3) == 1, "a fatal error ends the text");
    gives(au3, "$x", "2", "Int32");
    check(run(au3, "While 1\nWEnd") && au3_diagnostic_count(au3) == 2, "the time limit");
    check(run(au3, "While 1\nWEnd") && au3_diagnostic_count(au3) == 3, "again for the next text");
    check(run(au3, "$s = 'x'\nWhile 1\n$s &= $s\nWEnd") && au3_diagnostic_count(au3) == 4, "the memory limit");
    check(run(au3, "Func R()\nReturn R()\nEndFunc\nR()") && au3_diagnostic_count(au3) == 5, "calls too deep");
    au3_interrupt(au3);
    check(run(au3, "While 1\nWEnd") && au3_diagnostic_count(au3) == 6, "interrupted");
    gives(au3, "$bye", "0", "Int32");
    check(!run(au3, "Exit 4") && au3_exit_code(au3) == 4, "Exit ends the script");
    gives(au3, "$bye", "1", "Int32");
    check(!run(au3, "Exit") && au3_exit_code(au3) == 0, "and can be used again");
    check(au3_load(au3, "t", "$nope", 5, 0) == AU3_LOADED && !au3_run_more(au3),
          "not from a prompt: a fatal error ends the script");
    au3_free(au3);
}

typedef struct Found {
    int kinds[8];
    bool function, variable, constant;
} Found;

static bool see(void *user, const Au3Name *name) {
    Found *found = user;
    found->kinds[name->kind]++;
    if (name->kind == AU3_NAME_FUNCTION && strcmp(name->name, "Twice") == 0)
        found->function = strcmp(name->signature, "Twice($n, $m = 2)") == 0 && strcmp(name->help, "Doubles.") == 0 &&
                          name->line == 6 && strcmp(name->comment, "Twice:\n  Description: Doubles.") == 0;
    if (strcmp(name->name, "someThing") == 0) found->variable = !name->constant && strcmp(name->file, "<prompt>") == 0;
    if (strcmp(name->name, "C") == 0) found->constant = name->constant;
    return true;
}

static void names(void) {
    Au3 *au3 = au3_new(NULL);
    Found found = {0};
    check(run(au3, "$someThing = 1\nGlobal Const $C = 1\n; Twice:\n; =====\n;   Description: Doubles.\nFunc Twice($n, _\n  $m "
                   "= 2) ; more\n"
                   "EndFunc\nLocal $unset = $undeclared"),
          "begin");
    au3_complete(au3, NULL, 0, see, &found);
    check(found.kinds[AU3_NAME_BUILTIN] > 300 && found.kinds[AU3_NAME_MACRO] > 50, "builtins");
    check(found.kinds[AU3_NAME_KEYWORD] > 40 && found.kinds[AU3_NAME_INCLUDE] > 20, "words");
    check(found.kinds[AU3_NAME_FUNCTION] == 1 && found.kinds[AU3_NAME_VARIABLE] == 2, "each once, if it has a value");
    check(found.function && found.variable && found.constant, "what is told of them");
    check(found.kinds[AU3_NAME_KEY] == 0 && found.kinds[AU3_NAME_FILE] == 0, "no text, no keys and files");
    au3_free(au3);
}

/* ---- completion ---- */

typedef struct Candidates {
    char text[4000]; /* each with a blank before it */
    size_t from;
    int left; /* how many more are wanted */
} Candidates;

static bool collect(void *user, const Au3Name *name) {
    Candidates *found = user;
    if (!strstr(found->text, name->text)) {
        strcat(found->text, " ");
        strcat(found->text, name->text);
    }
    found->from = name->from;
    return strlen(found->text) < 3800 && --found->left != 0;
}

/* With the cursor at the bar, the word from `from` on could become what stands in `wanted`; "" for nothing. */
static void completes(Au3 *au3, const char *marked, size_t from, const char *wanted) {
    Candidates found = {.left = 100};
    char text[400];
    size_t cursor = strcspn(marked, "|");
    snprintf(text, sizeof text, "%.*s%s", (int)cursor, marked, marked + cursor + 1);
    au3_complete(au3, text, cursor, collect, &found);
    bool right = strcmp(found.text, wanted) == 0 && (!*wanted || found.from == from);
    if (!right) printf("%s: from %zu:%s\n", marked, found.from, found.text);
    check(right, marked);
}

static void words(void) {
    Au3 *au3 = au3_new(NULL);
    check(run(au3, "$first = 1\n$fifth = 5\nFunc StringMine()\nEndFunc\nFunc __Inner()\nEndFunc"), "begin");
    completes(au3, "StringMi|", 0, " StringMine( StringMid(");
    completes(au3, "1 + stringmi|(2)", 4, " StringMine StringMid");
    completes(au3, "EndSw|", 0, " EndSwitch");
    completes(au3, "$fir|", 0, " $first");
    completes(au3, "Func A($firm)\n  Return $fi| + 1", 23, " $firm $first $fifth");
    completes(au3, "@TempD|", 0, " @TempDir");
    completes(au3, "__In|", 0, " __Inner(");
    completes(au3, "_|", 0, "");
    completes(au3, "1 + |", 4, "");
    completes(au3, "; StringMi|", 2, "");
    completes(au3, "#inc|", 0, " #include #include-once");
    completes(au3, "#include <StringC|", 10, " StringConstants.au3>");
    Candidates one = {.left = 1};
    au3_complete(au3, "S", 1, collect, &one);
    check(*one.text && !strchr(one.text + 1, ' '), "it ends when it is told to");
    au3_free(au3);
}

static void keys(void) {
    Au3 *au3 = au3_new(NULL);
    check(run(au3, "Local $m[], $in[]\n$in.deep = 1\n$m.one = 1\n$m['two words'] = 2\n$m.once = $in\n$m[7] = $in\nLocal $a[2] "
                   "= [0, $m]"),
          "begin");
    completes(au3, "$m.|", 3, " one once");
    completes(au3, "1 + $M.ON| + 2", 7, " one once");
    completes(au3, "$m[\"|", 4, " one\"] two words\"] once\"]");
    completes(au3, "$m['t|']", 4, " two words");
    completes(au3, "$m.once.d|", 8, " deep");
    completes(au3, "$m[\"once\"].|", 11, " deep");
    completes(au3, "$a[1].once['|", 12, " deep']");
    completes(au3, "$m[7].|", 6, " deep");
    completes(au3, "$m.none.|", 8, "");
    completes(au3, "$m[$x].|", 7, "");
    completes(au3, "$nope.|", 6, "");
    completes(au3, "Beep().|", 7, "");
    check(run(au3, "$s = DllStructCreate('int left;int long_name;byte')"), "a structure");
    completes(au3, "$s.l|", 3, " left long_name");
    check(au3_error(au3, NULL) == 0, "nothing ran");
    au3_free(au3);
}

static void touch(const char *path) {
    FILE *file = fopen(path, "w");
    if (file) fclose(file);
}

static void files(void) {
    char folder[] = "/tmp/au3-prompt-XXXXXX", before[4096];
    if (!getcwd(before, sizeof before) || !mkdtemp(folder) || chdir(folder) != 0) return check(false, "a folder");
    mkdir("Sub", 0700);
    touch("Sub/inside.txt");
    touch("Sub/mine.au3");
    touch("sums.txt");
    touch(".hidden");
    touch("odd\"name");
    touch("odd\x1bname");
    Au3 *au3 = au3_new(NULL);
    char windows[200];
    completes(au3, "FileRead(\"su|", 10, " Sub\\ sums.txt\"");
    completes(au3, "FileRead(\"od|", 10, "");
    completes(au3, "FileRead('od|", 10, " odd\"name'");
    completes(au3, "FileRead('sub/|')", 14, " inside.txt mine.au3");
    completes(au3, "FileRead('Sub\\i|", 14, " inside.txt'");
    completes(au3, "'.h|", 1, " .hidden'");
    completes(au3, "#include \"Sub/|", 14, " mine.au3\"");
    completes(au3, "'nope/|", 6, "");
    snprintf(windows, sizeof windows, "'Z:\\tmp\\%s\\sub\\in|", folder + 5);
    completes(au3, windows, strlen(windows) - 3, " inside.txt'");
    au3_free(au3);
    remove("Sub/inside.txt"), remove("Sub/mine.au3"), remove("sums.txt"), remove("odd\"name"), remove("odd\x1bname"),
        remove(".hidden"), remove("Sub");
    check(chdir(before) == 0 && remove(folder) == 0, "cleared");
}

/* ---- values ---- */

static void shows(Au3 *au3, const char *text, const Au3Show *limits, const char *wanted) {
    char shown[2000], part[5];
    bool alive = run(au3, text);
    Au3Value *value = au3_result(au3);
    size_t size = au3_value_show(value, limits, shown, sizeof shown);
    bool right = alive && strcmp(shown, wanted) == 0 && size == strlen(wanted);
    if (!right) printf("%s:\n%s", text, shown);
    check(right, text);
    check(au3_value_show(value, limits, part, sizeof part) == size && strncmp(part, wanted, 4) == 0 && !part[4],
          "a part of it");
    au3_value_free(value);
}

static void shown(void) {
    Au3 *au3 = au3_new(NULL);
    Au3Show brief = AU3_SHOW, color = AU3_SHOW, small = AU3_SHOW;
    brief.brief = color.color = true;
    small.rows = 1, small.columns = 2, small.width = 3;
    shows(au3, "'abc'", NULL, "\"abc\" (String, 3)\n");
    shows(au3, "'say \"ö\"' & @CRLF", NULL, "\"say \"\"ö\"\"\" & @CRLF (String, 9)\n");
    shows(au3, "'abcdefgh'", &small, "\"abc\" … (String, 8)\n");
    shows(au3, "1234", &brief, "1234");
    shows(au3, "-1.5", &color, "-1.5 \x1b[2m(Double)\x1b[0m\n");
    shows(au3, "Binary('ab')", NULL, "0x6162 (Binary, 2)\n");
    shows(au3, "Default", NULL, "Default (Keyword)\n");
    shows(au3, "StringLen", NULL, "StringLen (Function)\n");
    shows(au3, "Local $a[3] = [1, 'b']\n$a", NULL, "Array[3]\n  [0] 1\n  [1] \"b\"\n  [2] \"\"\n");
    shows(au3, "$a", &small, "Array[3]\n  [0] 1\n  and 2 more\n");
    shows(au3, "Local $t[2][3] = [[1, 'x', 3], [44, 5, 6]]\n$t", &small,
          "Array[2][3]\n       [0]  [1]\n  [0]  1    \"x\"\n  and 1 more\n  and 1 more column\n");
    small.line = 11;
    shows(au3, "$t[0][0] = '漢字'\n$t", &small,
          "Array[2][3]\n       [0]\n  [0]  \"漢字\"\n  and 1 more\n  and 2 more columns\n");
    shows(au3, "Local $none[2][0]\n$none", NULL, "Array[2][0]\n");
    shows(au3, "Local $m[]\n$m.a = $a\n$m[12] = 'x'\n$m", NULL, "Map[2]\n  [\"a\"]  Array[3]\n  [12]   \"x\"\n");
    shows(au3, "$s = DllStructCreate('int x;char n[4];word')\n$s.x = 7\n$s.n = 'ab'\n$s", NULL,
          "DllStruct (12 bytes)\n  x  int      7\n  n  char[4]  \"ab\"\n  3  ushort   0\n");
    shows(au3, "$s", &brief, "DllStruct (12 bytes)");
    char text[4] = "xxx";
    check(au3_value_show(NULL, NULL, text, sizeof text) == 0 && !*text, "nothing is shown as nothing");
    au3_free(au3);
}

int main(void) {
    values();
    replaced();
    executed_first();
    errors();
    names();
    words();
    keys();
    files();
    shown();
    return failures != 0;
}
