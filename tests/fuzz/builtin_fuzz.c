/* libFuzzer target: calls of builtins with strange values, as a script through the public API.
 *
 * The input is read as a list of calls $v[i] = F(arguments), where an argument is a literal of the list below, some text, or
 * the result of an earlier call. The script may not touch the outside, and its sleeps take no time. */
#include "au3.h"
#include "input.h"

#include <stdio.h>
#include <string.h>

enum { CALLS_MAX = 40, ARGUMENTS_MAX = 5, SCRIPT_SIZE = 16384, CALL_SIZE = 360, VALUES = 8 };

static const char *const literals[] = {
    "0",
    "1",
    "-1",
    "2",
    "3",
    "8",
    "16",
    "31",
    "32",
    "33",
    "64",
    "255",
    "0x7FFFFFFF",
    "-2147483648",
    "2147483648",
    "9223372036854775807",
    "0x8000000000000000",
    "4294967297",
    "1.5",
    "-0.5",
    "1e15",
    "1e18",
    "1e300",
    "-1e300",
    "5e-324",
    "(1/0)",
    "(-1/0)",
    "Sqrt(-1)",
    "True",
    "False",
    "Null",
    "Default",
    "''",
    "'abc'",
    "'0x4142'",
    "'1e3'",
    "' 12'",
    "'B'",
    "'W'",
    "'D'",
    "'99999999999999999999'",
    "Binary('')",
    "Binary('0x0102030405060708')",
    "Ptr(0)",
    "Ptr(-1)",
    "Abs",
    "User",
    "DllStructCreate('int a;byte b[3];char c[4];wchar w[3];double d;ptr p')",
    "'int a;struct;byte b;int64 c;endstruct'",
    "'align 2;byte;float f[3]'",
    "'(a)(b)?'",
    "'[a-c]*'",
    "'%5.2f %s %x'",
    "'a'",
    "'b'",
    "'c'",
    "'w'",
    "ChrW(0xD83D)",
    "Chr(0)",
    "$array",
    "$table",
    "$map",
    "$map['in']",
    "MapKeys($map)",
};
#define LITERAL_COUNT (sizeof literals / sizeof *literals)

static const char head[] = "Func User($a = 1, $b = 2)\nReturn $a\nEndFunc\n"
                           "Local $v[8], $array[3] = [1, 'b', 2.5], $table[2][2] = [[1, 2], ['x', Null]], $map[], $in[]\n"
                           "$in[5] = 'five'\n$map['k'] = 1\n$map['in'] = $in\n";

static int write_argument(Input *input, char *out, size_t size) {
    unsigned kind = next_byte(input);
    if (kind < LITERAL_COUNT) return snprintf(out, size, "%s", literals[kind]);
    if (kind < 128) return snprintf(out, size, "$v[%u]", kind % VALUES);
    if (kind < 192) return snprintf(out, size, "%d", (int)(int8_t)next_byte(input) * (kind & 1 ? 1 : 65537));
    unsigned a = next_byte(input), b = next_byte(input);
    return snprintf(out, size, "Chr(%u) & ChrW(%u) & '%.*s'", a, b * 257, (int)(kind % 8), "abc xyz");
}

/* One statement; 0 when the function is one that is not there. */
static size_t write_call(Input *input, Au3 *au3, char *out) {
    Au3Help help = AU3_HELP;
    unsigned number = next_word(input);
    if (!au3_help(au3, (int)(number % 405), &help) || help.macro || help.state == AU3_MISSING) return 0;
    size_t at = (size_t)snprintf(out, CALL_SIZE, "$v[%u] = %s(", number / 405 % VALUES, help.name);
    int most = help.max < ARGUMENTS_MAX ? help.max : ARGUMENTS_MAX;
    int count = help.min + (most > help.min ? (int)(next_byte(input) % (unsigned)(most - help.min + 1)) : 0);
    for (int i = 0; i < count && at < CALL_SIZE - 110; i++) {
        if (i) out[at++] = ',';
        at += (size_t)write_argument(input, out + at, 100);
    }
    return at + (size_t)snprintf(out + at, 4, ")\n");
}

/* Time as the script sees it: sleeping only moves the hands. */
static double clock_read(void *user) { return *(double *)user += 0.01; }
static void clock_sleep(void *user, double milliseconds) { *(double *)user += milliseconds; }

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    double now = 1;
    Au3Host host = {.size = sizeof host, .user = &now, .clock = clock_read, .sleep = clock_sleep};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    config.memory_limit = (size_t)64 << 20;
    config.time_limit = 2;
    config.refused = UINT32_MAX;
    Au3 *au3 = au3_new(&config);
    if (!au3) return 0;
    Input input = {data, size};
    char script[SCRIPT_SIZE];
    size_t length = (size_t)snprintf(script, sizeof script, "%s", head);
    for (int i = 0; i < CALLS_MAX && input.left; i++) length += write_call(&input, au3, script + length);
    if (au3_load(au3, "fuzz.au3", script, length, 0) == AU3_LOADED) au3_run(au3);
    au3_free(au3);
    return 0;
}
