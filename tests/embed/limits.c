/* Limits: scripts that would never end or want all memory are ended by a clear error, in time, and the process goes on: the
 * same one runs all of them, one after the other, and a good script between them. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#ifdef __SANITIZE_ADDRESS__
enum { SLOW = 4, COUNTS_MEMORY = 0 };
#else
enum { SLOW = 1, COUNTS_MEMORY = 1 };
#endif

#define TIME_LIMIT 0.1
/* What may go by on top of the limit. */
#define PATIENCE     5.0
#define MEMORY_LIMIT ((size_t)64 << 20)

static const char out_of_memory[] = "Out of memory";
static const char out_of_time[] = "Time limit reached";
static const char too_deep[] = "Recursion level has been exceeded";
static const char any[] = "";

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

/* Resident memory of the process in bytes. */
static size_t memory(void) {
    long pages = 0;
    FILE *file = fopen("/proc/self/statm", "r");
    if (file && fscanf(file, "%*s %ld", &pages) != 1) pages = 0;
    if (file) fclose(file);
    return (size_t)pages * (size_t)sysconf(_SC_PAGESIZE);
}

/* ---- a run ---- */

static bool swallow(void *user, int stream, const char *bytes, size_t size) {
    size_t *count = user;
    (void)stream, (void)bytes;
    *count += size;
    return true;
}

static size_t written;

static Au3Config limited(void) {
    static Au3Host host = {.size = sizeof host, .user = &written, .write = swallow};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    config.memory_limit = MEMORY_LIMIT;
    config.time_limit = TIME_LIMIT;
    written = 0;
    return config;
}

/* Loads and runs; the text of the last diagnostic in `message`. -1: it did not even load. */
static int run(const Au3Config *config, const char *script, size_t size, char message[256]) {
    Au3 *au3 = au3_new(config);
    Au3Load loaded = au3 ? au3_load(au3, "test.au3", script, size, 0) : AU3_LOAD_NO_MEMORY;
    int code = loaded == AU3_LOADED ? au3_run(au3) : -1;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    snprintf(message, 256, "%s", loaded == AU3_LOAD_NO_MEMORY ? out_of_memory : "no error");
    if (au3 && au3_diagnostic(au3, au3_diagnostic_count(au3) - 1, &diagnostic))
        snprintf(message, 256, "%s", diagnostic.message);
    au3_free(au3);
    return code;
}

static void expect(const Au3Config *config, const char *name, const char *script, const char *expected) {
    char message[256], what[512];
    double begin = seconds();
    int code = run(config, script, strlen(script), message);
    double taken = seconds() - begin;
    snprintf(what, sizeof what, "%s: code %d after %.1f s: %s", name, code, taken, message);
    check(strstr(message, expected) != NULL && (code == 1 || code == -1), what);
    check(taken < config->time_limit + PATIENCE * SLOW, what);
    if (getenv("AU3_LIMITS_SHOW")) printf("%s, %zu MB\n", what, memory() >> 20);
    Au3Config good = limited();
    good.time_limit = 10;
    static const char well[] =
        "Local $a[1000], $s = ''\nFor $i = 0 To 999\n$a[$i] = $i\n$s &= $a[$i]\nNext\nExit StringLen($s) = 2890";
    check(run(&good, well, sizeof well - 1, message) == 1, "a good script afterwards");
}

/* ---- what scripts do ---- */

typedef struct Case {
    const char *name, *script, *expected;
} Case;

#define MANY "For $i = 1 To 2000000000\n"

static const Case cases[] = {
    {"an endless loop", "While 1\nWEnd", out_of_time},
    {"an endless For", "For $i = 1 To 1e300\nNext", out_of_time},
    {"an endless Do", "Local $i = 0\nDo\n$i += 1\nUntil False", out_of_time},
    {"an endless loop with a function", "Func F()\nEndFunc\nWhile 1\nF()\nWEnd", out_of_time},
    {"an endless loop in Execute", "Func F()\nWhile 1\nWEnd\nEndFunc\nExecute('F()')", out_of_time},
    {"an endless recursion", "Func F()\nReturn F() + 1\nEndFunc\nF()", too_deep},
    {"a recursion of two", "Func F($a)\nLocal $b = $a\nReturn G($b)\nEndFunc\nFunc G($a)\nReturn F($a) & 'x'\nEndFunc\nF(1)",
     too_deep},
    {"a recursion by Execute", "Func F()\nReturn Execute('F()')\nEndFunc\nF()", any},
    {"a recursion by Call", "Func F()\nReturn Call('F')\nEndFunc\nF()", any},
    {"a recursion by a default value", "Func F($a = F())\nEndFunc\nF()", any},
    {"a recursion by a deep expression", "Func F($n)\nReturn ((((((((((1 + (2 * (3 - F($n + 1)))))))))))))\nEndFunc\nF(1)",
     too_deep},
    {"Execute in Execute",
     "Local $s = '1'\nWhile 1\n$s = 'Execute(\"' & StringReplace($s, '\"', '\"\"') & '\")'\nExecute($s)\nWEnd", any},
    {"a text that doubles", "Local $s = 'x'\nWhile 1\n$s &= $s\nWEnd", out_of_memory},
    {"a text that doubles by an operator", "Local $s = 'x'\nWhile 1\n$s = $s & $s\nWEnd", out_of_memory},
    {"a text that grows by StringReplace", "Local $s = 'xx'\nWhile 1\n$s = StringReplace($s, 'x', 'xxxx')\nWEnd",
     out_of_memory},
    {"a text that grows by StringRegExpReplace", "Local $s = 'xx'\nWhile 1\n$s = StringRegExpReplace($s, 'x', '$0$0$0')\nWEnd",
     any},
    {"a binary that doubles", "Local $b = Binary('x')\nWhile 1\n$b = Binary($b & $b)\nWEnd", out_of_memory},
    {"a large array", "Local $a[1000000000]", "Array with more than 16777216 elements"},
    {"a large array of two dimensions", "Local $a[100000][100000]", any},
    {"an array that is too large", "Local $a[16000000][16000000]", any},
    {"an array of 64 dimensions",
     "Local "
     "$a[3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3]"
     "[3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3][3]",
     any},
    {"an array that grows", "Local $a[1]\nWhile 1\nReDim $a[UBound($a) * 2]\nWEnd", out_of_memory},
    {"arrays in arrays", "Local $a[10]\nWhile 1\nLocal $b[1000] = [$a]\n$a = $b\nWEnd", out_of_memory},
    {"arrays that are copied",
     "Local $a[10], $n = 0\nWhile 1\nLocal $b[100000]\n$b[0] = $n\n$a[0] = $b\nReDim $a[UBound($a) + 1]\n"
     "$a[UBound($a) - 1] = $b\n$n += 1\nWEnd",
     out_of_memory},
    {"a map that grows", "Local $m[], $i = 0\nWhile 1\n$i += 1\n$m['key' & $i] = $i\nWEnd", any},
    {"maps in maps", "Local $m[]\nWhile 1\nLocal $n[]\n$n.x = $m\n$n.y = 'text'\n$m = $n\nWEnd", any},
    {"variables by Assign", "Local $i = 0\nWhile 1\n$i += 1\nAssign('v' & $i, 'text' & $i)\nWEnd", any},
    {"texts for Execute", "Local $i = 0\nWhile 1\n$i += 1\nExecute('\"text' & $i & '\" & 1')\nWEnd", out_of_time},
    {"output without an end", "While 1\nConsoleWrite('0123456789')\nWEnd", out_of_time},
    {"a pattern that explodes",
     "Local $s = ''\nFor $i = 1 To 60\n$s &= 'a'\nNext\nWhile 1\nStringRegExp($s & 'b', '(a+)+$')\nWEnd", out_of_time},
    {"a pattern that explodes in a replacement",
     "Local $s = ''\nFor $i = 1 To 5000\n$s &= 'a'\nNext\nWhile 1\nStringRegExpReplace($s & 'b', '(a|aa)+$', '')\nWEnd",
     out_of_time},
    {"a pattern that recurses",
     "Local $s = ''\nFor $i = 1 To 100000\n$s &= '('\nNext\nWhile 1\nStringRegExp($s, '\\((?R)*\\)')\nWEnd", out_of_time},
    {"a wide format", "ConsoleWrite(StringFormat('%1000000000d', 1))\n" MANY "StringFormat('%50000000s', 'x')\nNext", any},
    {"a precise format", MANY "StringFormat('%.1000000000f', 1/3)\nNext", any},
    {"_StringRepeat", "#include <String.au3>\n_StringRepeat('xxxxxxxxxx', 2000000000)\nWhile 1\nWEnd", any},
    {"StringSplit of much",
     "Local $s = ''\nFor $i = 1 To 3000000\n$s &= ','\nNext\nWhile 1\nLocal $a = StringSplit($s, ',')\n$a[1] = $a\nWEnd",
     out_of_memory},
    {"StringToASCIIArray",
     "Local $s = 'x'\nFor $i = 1 To 22\n$s &= $s\nNext\nWhile 1\nLocal $a = StringToASCIIArray($s)\n$a[0] = $a\nWEnd", any},
    {"_ArrayPermute", "#include <Array.au3>\nLocal $a = [1,2,3,4,5,6,7,8,9,10,11,12,13,14]\n_ArrayPermute($a)", any},
    {"a structure that is too large", "Local $s = DllStructCreate('byte[2000000000]')\nWhile 1\nWEnd", any},
    {"structures", "Local $a[10000], $i = 0\nWhile 1\n$a[$i] = DllStructCreate('byte[1000000]')\n$i += 1\nWEnd", any},
    {"a structure of structures",
     "DllStructCreate('struct;' & 'byte[100000];' & 'int64[200000000]' & ';endstruct')\nWhile 1\nWEnd", any},
    {"an endless file", "Local $s = FileRead('Z:\\dev\\zero')\nWhile 1\nWEnd", any},
    {"an endless line", "Local $s = FileReadLine('Z:\\dev\\zero')\nWhile 1\nWEnd", any},
    {"an endless array", "Local $s = FileReadToArray('Z:\\dev\\zero')\nWhile 1\nWEnd", any},
    {"an endless file of settings", "Local $s = IniRead('Z:\\dev\\zero', 'a', 'b', 'c')\nWhile 1\nWEnd", any},
    {"the encoding of an endless file", "Local $s = FileGetEncoding('Z:\\dev\\zero')\nWhile 1\nWEnd", any},
    {"the version of an endless file", "Local $s = FileGetVersion('Z:\\dev\\zero')\nWhile 1\nWEnd", any},
    {"an endless include", "#include 'Z:\\dev\\zero'\nWhile 1\nWEnd", any},
    {"a copy of an endless file",
     "FileCopy('Z:\\dev\\zero', @TempDir & '\\au3-limits-copy', 1)\nFileDelete(@TempDir & '\\au3-limits-copy')\nWhile 1\nWEnd",
     any},
    {"a long sleep", "Sleep(1000000000)", out_of_time},
    {"sleeps", "While 1\nSleep(10)\nWEnd", out_of_time},
    {"dialogs without an end", "While 1\nMsgBox(0, 'a', 'b')\nInputBox('a', 'b')\nWEnd", out_of_time},
    {"input without an end", "While 1\nConsoleRead()\nWEnd", out_of_time},
    {"a storm of timers", "Func F()\nFor $k = 1 To 1000\nNext\nEndFunc\nAdlibRegister('F', 1)\nWhile 1\nSleep(1)\nWEnd",
     out_of_time},
    {"a timer that never ends", "Func F()\nWhile 1\nWEnd\nEndFunc\nAdlibRegister('F', 1)\nSleep(100000)", out_of_time},
    {"timers that make timers", "Func F()\nAdlibRegister('F', 1)\nF()\nEndFunc\nAdlibRegister('F', 1)\nSleep(100000)", any},
    {"an exit function that never ends", "OnAutoItExitRegister('F')\nFunc F()\nWhile 1\nWEnd\nEndFunc\nExit 3", out_of_time},
    {"an exit function that recurses", "OnAutoItExitRegister('F')\nFunc F()\nF()\nEndFunc\nExit 3", too_deep},
    {"exit functions that make exit functions",
     "OnAutoItExitRegister('F')\nFunc F()\nOnAutoItExitRegister('F')\nWhile 1\nF()\nWEnd\nEndFunc\nExit", any},
    {"a wait for a process", "RunWait('sleep 3')", out_of_time},
    {"a wait for no process", "ProcessWait('no-such-process-anywhere')", out_of_time},
    {"a process that floods", "Local $p = Run('yes', '', 0, 2), $s\nWhile 1\n$s &= StdoutRead($p)\nWEnd", any},
    {"a command line that floods", "RunWait(@ComSpec & ' /c yes', '', 0, 2)", any},
    {"a wait for a connection", "TCPStartup()\nOpt('TCPTimeout', 100000000)\nWhile 1\nTCPConnect('192.0.2.1', 9)\nWEnd",
     out_of_time},
    {"a large sort",
     "#include <Array.au3>\nLocal $a[1000000]\nFor $i = 0 To 999999\n$a[$i] = Random()\nNext\nWhile 1\n_ArraySort($a)\nWEnd",
     any},
    {"numbers of many digits",
     "Local $s = '1'\nFor $i = 1 To 21\n$s &= $s\nNext\nWhile 1\nLocal $n = Number($s) + Int($s) + Dec($s)\nWEnd", out_of_time},
    {"a long hexadecimal text",
     "Local $s = '0x41'\nFor $i = 1 To 21\n$s &= '4141'\nNext\nWhile 1\n$s = String(Binary($s)) & '41'\n$s &= $s\nWEnd", any},
    {"the call of a host that is slow", "Opt('SendKeyDelay', 1)\nWhile 1\nTimerInit()\nWEnd", out_of_time},
};

/* Children of these scripts that nobody waits for end by themselves: `yes` by its closed pipe, `sleep` after its time. */
static void all_cases(void) {
    const char *only = getenv("AU3_LIMITS_ONLY");
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        if (only && !strstr(cases[i].name, only)) continue;
        Au3Config config = limited();
        if (cases[i].expected == out_of_memory) config.time_limit = 10; /* memory comes first on every machine */
        expect(&config, cases[i].name, cases[i].script, cases[i].expected);
    }
}

/* ---- sources ---- */

/* `count` times one text, then one in the middle, then another as often. */
static char *nest(const char *left, const char *middle, const char *right, size_t count) {
    size_t a = strlen(left), b = strlen(right), m = strlen(middle);
    char *text = malloc(count * (a + b) + m + 1), *at = text;
    if (!text) exit(2);
    for (size_t i = 0; i < count; i++, at += a) memcpy(at, left, a);
    memcpy(at, middle, m);
    at += m;
    for (size_t i = 0; i < count; i++, at += b) memcpy(at, right, b);
    *at = 0;
    return text;
}

typedef struct Nested {
    const char *name, *before, *left, *middle, *right;
    size_t count;
} Nested;

/* Each has to end: with an error, or well. What is asked is that nothing breaks. */
static void sources(void) {
    static const Nested nested[] = {
        {"parentheses", "$x = ", "(", "1", ")", 100000},
        {"open parentheses", "$x = ", "(", "", "", 100000},
        {"Not", "$x = ", "Not ", "1", "", 100000},
        {"minus", "$x = ", "-", "1", "", 100000},
        {"arrays", "Local $x = ", "[", "1", "]", 100000},
        {"indexes", "$x = $a", "[$a", "[0]", "]", 100000},
        {"calls", "$x = ", "Abs(", "1", ")", 100000},
        {"If", "", "If 1 Then\n", "$x = 1\n", "EndIf\n", 100000},
        {"If in one line", "", "If 1 Then ", "$x = 1\n", "", 100000},
        {"While", "", "While 1\n", "ExitLoop\n", "WEnd\n", 100000},
        {"For", "", "For $i = 1 To 2\n", "", "Next\n", 100000},
        {"Select", "", "Select\nCase 1\n", "", "EndSelect\n", 100000},
        {"Switch", "", "Switch 1\nCase 1\n", "", "EndSwitch\n", 100000},
        {"With", "", "With $x\n", "", "EndWith\n", 100000},
        {"open If", "", "If 1 Then\n", "", "", 100000},
        {"ElseIf", "If 0 Then\n", "ElseIf 0 Then\n", "EndIf\n", "", 100000},
        {"comments", "", "#cs\n", "x", "#ce\n", 100000},
        {"open comments", "", "#cs\n", "", "", 100000},
        {"continued lines", "$x = 1", " _\n+ 1", "\n", "", 100000},
        {"a sum", "$x = 1", "+1", "\n", "", 300000},
        {"a chain of &", "$x = 'a'", "&'a'", "\n", "", 300000},
        {"powers", "$x = 1", "^1", "\n", "", 100000},
        {"conditions", "$x = 1", " And 1", "\n", "", 100000},
        {"choices", "$x = ", "1 ? ", "1", " : 2", 100000},
        {"members", "$x = $m", ".a", "\n", "", 100000},
        {"arguments", "$x = F(1", ",1", ")\n", "", 100000},
        {"indexes one behind the other", "$x = $a", "[0]", "\n", "", 100000},
        {"digits", "$x = ", "1", "\n", "", 1000000},
        {"digits behind the point", "$x = 0.", "1", "\n", "", 1000000},
        {"digits of an exponent", "$x = 1e", "1", "\n", "", 1000000},
        {"hexadecimal digits", "$x = 0x", "f", "\n", "", 1000000},
        {"a long name", "$", "x", " = 1\n", "", 1000000},
        {"a long function name", "", "x", "()\n", "", 1000000},
        {"a long macro name", "$x = @", "x", "\n", "", 1000000},
        {"a long directive", "#", "x", "\n", "", 1000000},
        {"a long include", "#include <", "x", ">\n", "", 1000000},
        {"an open literal", "$x = '", "x", "", "", 1000000},
        {"quotes", "$x = '", "''", "'", "", 1000000},
        {"declarations", "", "Global $x = 1\n", "", "", 100000},
        {"functions", "", "Func F()\nEndFunc\n", "", "", 20000},
        {"a large initializer", "Local $x[] = [1", ",1", "]\n", "", 300000},
        {"cases", "Switch 1\n", "Case 2\n", "EndSwitch\n", "", 100000},
        {"NULs", "", "?", "", "", 100000},
    };
    const char *only = getenv("AU3_LIMITS_ONLY");
    for (size_t i = 0; i < sizeof nested / sizeof *nested; i++) {
        const Nested *n = &nested[i];
        char message[256], what[512];
        if (only && !strstr(n->name, only)) continue;
        char *inner = nest(n->left, n->middle, n->right, n->count);
        size_t size = strlen(n->before) + strlen(inner);
        char *text = malloc(size + 1);
        if (!text) exit(2);
        sprintf(text, "%s%s", n->before, inner);
        for (char *c = text; *c && *n->left == '?'; c++) *c = 0, size = 100000;
        Au3Config config = limited();
        config.memory_limit = (size_t)512 << 20;
        double begin = seconds();
        int code = run(&config, text, size, message);
        double taken = seconds() - begin;
        snprintf(what, sizeof what, "%s: code %d after %.1f s: %.100s", n->name, code, taken, message);
        check(taken < TIME_LIMIT + PATIENCE * SLOW, what);
        check(code == 0 || strcmp(message, "no error") != 0, what);
        if (getenv("AU3_LIMITS_SHOW")) printf("%s, %zu MB\n", what, memory() >> 20);
        free(text);
        free(inner);
    }
}

static void giant_literal(void) {
    char message[256], *text = nest("x", "", "", 100000000);
    text[0] = '$', text[2] = '=', text[3] = '\'';
    Au3Config config = limited();
    int code = run(&config, text, 100000000, message);
    check(code == -1 && strstr(message, out_of_memory), "a literal of 100 MB against the memory limit");
    text[99999999] = '\'';
    config.memory_limit = 0;
    code = run(&config, text, 100000000, message);
    check(code == -1 && strstr(message, "Unterminated string"), "a line has AutoIt's length at most");
    free(text);
}

/* ---- the other limits ---- */

static void other_limits(void) {
    Au3Config config = limited();
    config.output_limit = 1000;
    expect(&config, "an output flood", "While 1\nConsoleWrite('0123456789')\nConsoleWriteError('0123456789')\nWEnd",
           "utput limit reached");
    config.output_limit = 1000;
    written = 0;
    char message[256];
    static const char flood[] = "While 1\nConsoleWrite('0123456789')\nWEnd";
    run(&config, flood, sizeof flood - 1, message);
    check(written <= 1000, "no more than the limit goes out");
    config = limited();
    config.step_limit = 100000;
    expect(&config, "steps of a loop", "While 1\nWEnd", "tep limit reached");
    expect(&config, "steps of a recursion", "Func F($n)\nIf $n > 100 Then Return\nF($n + 1)\nF($n + 1)\nEndFunc\nF(1)",
           "tep limit reached");
    expect(&config, "steps of an exit function", "OnAutoItExitRegister('F')\nFunc F()\nWhile 1\nWEnd\nEndFunc\n",
           "tep limit reached");
    config = limited();
    config.depth_limit = 50;
    expect(&config, "a depth of its own", "Func F()\nF()\nEndFunc\nF()", any);
    config = limited();
    config.virtual_clock = true;
    config.step_limit = 10000000;
    expect(&config, "a virtual clock that waits for ever", "While 1\nSleep(1000)\nWEnd", any);
}

/* ---- memory ---- */

static void given_back(void) {
    char message[256];
    Au3Config config = limited();
    config.memory_limit = (size_t)256 << 20;
    static const char hungry[] = "Local $s = 'x'\nWhile 1\n$s &= $s\nWEnd";
    for (int i = 0; i < 3; i++) run(&config, hungry, sizeof hungry - 1, message);
    size_t before = memory();
    for (int i = 0; i < 20; i++) run(&config, hungry, sizeof hungry - 1, message);
    check(!COUNTS_MEMORY || memory() < before + ((size_t)16 << 20), "memory is given back");
}

int main(void) {
    setvbuf(stdout, NULL, _IONBF, 0);
    sources();
    giant_literal();
    other_limits();
    all_cases();
    given_back();
    return failures > 0;
}
