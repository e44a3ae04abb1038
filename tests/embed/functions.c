/* Functions and macros of the host: new ones, in the place of built-in ones, calling back into the script, failing. */
#define _GNU_SOURCE /* setenv */
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static void expect(const char *what, const char *got, const char *wanted) {
    if (got && strcmp(got, wanted) == 0) return;
    printf("%s: \"%s\" instead of \"%s\"\n", what, got ? got : "(nothing)", wanted);
    failures++;
}

static void expect_int(const char *what, long long got, long long wanted) {
    if (got == wanted) return;
    printf("%s: %lld instead of %lld\n", what, got, wanted);
    failures++;
}

/* ---- what the host offers ---- */

/* Sum(a, b, …), @extended counts. */
static void sum(void *user, Au3Call *call) {
    double total = 0;
    for (int i = 0; i < call->count; i++) total += au3_value_as_double(call->args[i]);
    call->result = au3_value_double(call->au3, total);
    call->extended = call->count;
    ++*(int *)user;
}

/* Each(array, function): calls the script's function for each element. */
static void each(void *user, Au3Call *call) {
    (void)user;
    const char *function = au3_value_as_text(call->args[1], NULL);
    long long total = 0;
    for (size_t i = 0; i < au3_value_size(call->args[0], 0); i++) {
        Au3Value *element = au3_value_at(call->args[0], &i);
        Au3Value *result = au3_call(call->au3, function, &element, 1);
        if (!result) return; /* the script has ended in it */
        total += au3_value_as_int(result);
        au3_value_free(result);
        au3_value_free(element);
    }
    Au3Value *count = au3_get(call->au3, "calls");
    if (au3_value_as_int(count) != (long long)au3_value_size(call->args[0], 0)) failures++;
    au3_value_free(count);
    call->result = au3_value_int(call->au3, total);
}

static void refuse(void *user, Au3Call *call) {
    (void)user;
    call->result = au3_value_text(call->au3, "", 0);
    call->error = 7;
    call->extended = -3;
}

static void break_off(void *user, Au3Call *call) {
    (void)user;
    call->fatal = "the host has had enough";
}

/* In the place of StringLen: twice as long; of texts that begin with "x" the original tells. */
static void string_len(void *user, Au3Call *call) {
    (void)user;
    size_t size;
    const char *text = au3_value_as_text(call->args[0], &size);
    call->original = text[0] == 'x';
    if (!call->original) call->result = au3_value_int(call->au3, (int64_t)size * 2);
}

static void macro(void *user, Au3Call *call) {
    if (strcmp(call->name, "@ComputerName") == 0) call->result = au3_value_text(call->au3, user, strlen(user));
    call->original = strcmp(call->name, "@AutoItVersion") == 0;
}

static int sum_calls;

static const Au3Function functions[] = {
    {.size = sizeof(Au3Function),
     .name = "Sum",
     .min = 1,
     .max = 255,
     .call = sum,
     .user = &sum_calls,
     .help = "Adds numbers."},
    {.size = sizeof(Au3Function), .name = "Each", .min = 2, .max = 2, .call = each, .signature = "Each(array, function)"},
    {.size = sizeof(Au3Function), .name = "Refuse", .call = refuse},
    {.size = sizeof(Au3Function), .name = "BreakOff", .call = break_off},
    {.size = sizeof(Au3Function), .name = "stringlen", .min = 1, .max = 1, .call = string_len},
    {.size = sizeof(Au3Function), .name = "NetCall", .call = refuse, .rights = AU3_RIGHT_NET},
    {.size = sizeof(Au3Function), .name = "@ComputerName", .call = macro, .user = "testbox"},
    {.size = sizeof(Au3Function), .name = "@AutoItVersion", .call = macro},
    {.size = sizeof(Au3Function), .name = "@AutoItVersion", .call = macro}, /* in the place of the one above */
    {.size = sizeof(Au3Function), .name = "@HostsOwn", .call = macro},
};

/* ---- running scripts ---- */

static bool collect(void *user, int stream, const char *bytes, size_t size) {
    if (stream == 1) strncat(user, bytes, size);
    return true;
}

static Au3 *make(char *output, uint32_t refused) {
    Au3Host host = {.size = sizeof host, .user = output, .write = collect};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    config.refused = refused;
    Au3 *au3 = au3_new(&config);
    for (size_t i = 0; i < sizeof functions / sizeof *functions; i++) {
        if (!au3_register(au3, &functions[i])) failures++, printf("%s was not registered\n", functions[i].name);
    }
    *output = 0;
    return au3;
}

static void run(const char *script, const char *wanted, uint32_t refused, const char *message) {
    char output[1000];
    Au3 *au3 = make(output, refused);
    if (au3_load(au3, "test", script, strlen(script), 0) != AU3_LOADED) failures++, printf("%s: not loaded\n", script);
    au3_run(au3);
    expect(script, output, wanted);
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    bool any = au3_diagnostic(au3, au3_diagnostic_count(au3) - 1, &diagnostic);
    expect(script, any ? diagnostic.message : "", message);
    au3_free(au3);
}

static void check_scripts(void) {
    run("ConsoleWrite(Sum(1, 2, 3.5) & ' ' & @extended)", "6.5 3", 0, "");
    run("Local $f = Sum\nConsoleWrite($f(1) & Call('sum', 2) & Execute('Sum(3)') & VarGetType($f) & FuncName($f))",
        "123FunctionSUM", 0, "");
    run("Global $calls = 0\nFunc Twice($n)\n$calls += 1\nReturn $n * 2\nEndFunc\nLocal $a[3] = [1, 2, 3]\n"
        "ConsoleWrite(Each($a, 'Twice') & ' ' & Each($a, Nothing) & @error)\nFunc Nothing($n)\nEndFunc",
        "12 00", 0, "");
    run("Global $calls = 0\nFunc Stop($n)\nConsoleWrite($n)\nExit 3\nEndFunc\nLocal $a[2] = [1, 2]\nEach($a, "
        "'Stop')\nConsoleWrite('no')",
        "1", 0, "");
    run("Refuse()\nConsoleWrite(@error & @extended)", "7-3", 0, "");
    run("ConsoleWrite(StringLen('abc') & StringLen('xyz'))\nLocal $s = 'ab'\nConsoleWrite(StringLen($s))", "634", 0, "");
    run("ConsoleWrite(@ComputerName & @HostsOwn & Execute('@computername') & @AutoItVersion)", "testbox0testbox3.3.15.0", 0,
        "");
    run("Global $calls = 0, $s = 'a'\nFunc Change($n)\n$calls += 1\n$s = 'changed'\nReturn 1\nEndFunc\nLocal $a[1]\n"
        "$s = $s & Each($a, 'Change')\nConsoleWrite($s)",
        "a1", 0, "");
    run("NetCall()\nConsoleWrite(@error)", "1", AU3_RIGHT_NET, "");
    run("ConsoleWrite('a')\nBreakOff()\nConsoleWrite('b')", "a", 0, "the host has had enough");
    run("ConsoleWrite('a')\nSum()", "a", 0, "Incorrect number of parameters in function call.");
}

static void check_registering(void) {
    char output[10];
    Au3 *au3 = make(output, 0);
    Au3Function bad = {.size = sizeof bad, .call = refuse};
    const char *const names[] = {"", "@", "1x", "a b", "a-b", "@a.b"};
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) {
        bad.name = names[i];
        expect_int(names[i], au3_register(au3, &bad), false);
    }
    bad.name = "fine";
    bad.min = 2;
    expect_int("more at least than at most", au3_register(au3, &bad), false);
    bad.max = 3;
    au3_load(au3, "test", "", 0, 0);
    expect_int("after loading", au3_register(au3, &bad), false);
    Au3Help help = AU3_HELP;
    bool found = false;
    for (int i = 0; !found && au3_help(au3, i, &help); i++) found = strcmp(help.name, "Sum") == 0;
    expect("help", help.help, "Adds numbers.");
    expect("signature", help.signature, "Sum(...)");
    au3_free(au3);
}

/* An argument as the result, and one that the host frees though it is not its own. */
static void first_of(void *user, Au3Call *call) {
    (void)user;
    call->result = call->args[0];
    au3_value_free(call->args[call->count - 1]);
}

static void check_arguments(void) {
    static const char script[] = "Local $a[2] = ['x', 'y'], $b = First($a), $c = First('same')\n"
                                 "$b[0] = 'changed'\nConsoleWrite($a[0] & $b[1] & $c & First('1', '2') & First(Default))";
    char output[200] = "";
    Au3 *au3 = make(output, 0);
    Au3Function first = {.size = sizeof first, .name = "First", .min = 1, .max = 2, .call = first_of};
    expect_int("registering", au3_register(au3, &first), true);
    au3_load(au3, "test", script, sizeof script - 1, 0);
    expect_int("exit code", au3_run(au3), 0);
    expect("arguments as results", output, "xysame1Default");
    au3_free(au3);
}

/* ---- the virtual clock ---- */

static void check_clock(void) {
    static const char script[] =
        "Global $ticks = 0\nFunc Tick()\n$ticks += 1\nEndFunc\nAdlibRegister('Tick', 1000)\n"
        "Local $t = TimerInit()\nSleep(3600000)\nConsoleWrite(Int(TimerDiff($t)) & ' ' & $ticks)\n"
        "ConsoleWrite(' ' & @YEAR & @MON & @MDAY & ' ' & @MIN & @SEC)\n"
        "$t = TimerInit()\nWhile TimerDiff($t) < 500\nWEnd\n$ticks = 0\nWhile $ticks < 2\nWEnd\nConsoleWrite(' done')";
    char output[200] = "";
    Au3Host host = {.size = sizeof host, .user = output, .write = collect};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    config.virtual_clock = true;
    config.start_time = 1000000000 - 3600; /* 9 September 2001, 00:46:40 UTC */
    config.time_limit = 50;
    Au3 *au3 = au3_new(&config);
    au3_load(au3, "clock", script, sizeof script - 1, 0);
    expect_int("exit code", au3_run(au3), 0);
    expect("virtual clock", output, "3600000 3600 20010909 4640 done");
    au3_free(au3);
}

int main(void) {
    setenv("TZ", "UTC", 1);
    check_scripts();
    expect_int("calls of Sum", sum_calls, 4);
    check_registering();
    check_arguments();
    check_clock();
    return failures != 0;
}
