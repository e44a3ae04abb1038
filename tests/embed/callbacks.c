/* What callbacks may do and what they are told: an interpreter that runs does not run again, an interruption is never lost, and
 * each line of effects is whole, whatever the memory, the file's name and the locale of the host. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"
#include "check.h"

#include <locale.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static Au3Load load(Au3 *au3, const char *text) { return au3_load(au3, "test.au3", text, strlen(text), 0); }

/* ---- running again ---- */

static Au3 *running;

static void use(void) {
    Au3Value *text = au3_value_text(running, "4", 1);
    check(au3_run(running) == 1, "no run in a run");
    check(!au3_run_more(running), "no run of more");
    check(load(running, "$again = 1") == AU3_LOAD_ERRORS, "no loading");
    check(au3_load_file(running, "/dev/null", 0) == AU3_LOAD_ERRORS, "no loading of a file");
    check(!au3_call(running, "Ten", NULL, 0), "no call from here");
    check(au3_set(running, "set", text) && au3_value_as_int(au3_get(running, "set")) == 4, "but globals");
    au3_value_free(text);
}

static void ask(void *user, Au3Dialog *dialog) {
    (void)user;
    use();
    dialog->button = 6;
}

static void effect(void *user, Au3 *au3, const char *line) {
    int *told = user;
    (void)au3, (void)line;
    use();
    ++*told;
}

static void diagnostic(void *user, Au3 *au3, int index) {
    (void)user, (void)index;
    running = au3;
    check(load(au3, "$again = 1") == AU3_LOAD_ERRORS && au3_run(au3) == 1, "nothing while an error is told");
}

static void host_function(void *user, Au3Call *call) {
    (void)user;
    check(call->args[call->count] == NULL, "a NULL behind the arguments");
    check(au3_run(call->au3) == 1 && load(call->au3, "$x = 1") == AU3_LOAD_ERRORS, "a function of the host cannot, too");
    call->result = au3_call(call->au3, "Ten", NULL, 0);
}

static void again(void) {
    int told = 0;
    Au3Host host = {.size = sizeof host, .dialog = ask};
    Au3Config config = AU3_CONFIG;
    Au3Function function = {.size = sizeof function, .name = "Hosts", .max = 3, .call = host_function};
    config.host = &host;
    config.on_effect = effect;
    config.on_diagnostic = diagnostic;
    config.user = &told;
    config.time_limit = 20;
    running = au3_new(&config);
    check(au3_register(running, &function), "register");
    check(load(running, "If MsgBox(4, '', '') <> 6 Or $set <> 4 Or Hosts() <> 10 Or Hosts(1, 2) <> 10 Then Exit 3\nExit 8\n"
                        "Func Ten()\nReturn 10\nEndFunc") == AU3_LOADED,
          "load");
    check(au3_run(running) == 8 && told == 1, "the run is as if nobody had tried");
    check(au3_value_as_int(au3_call(running, "Ten", NULL, 0)) == 10, "calls go on afterwards");
    check(load(running, "If") == AU3_LOAD_ERRORS, "a diagnostic");
    au3_free(running);
    Au3 *au3 = au3_new(NULL);
    Au3Function bad = {.size = sizeof bad, .name = "\xE4", .call = host_function};
    check(!au3_register(au3, &bad), "a name of other letters, whatever the locale");
    au3_free(au3);
}

/* ---- interruptions ---- */

static bool was_interrupted(Au3 *au3, int count) {
    Au3Diagnostic last = AU3_DIAGNOSTIC;
    return au3_diagnostic_count(au3) == count && au3_diagnostic(au3, count - 1, &last) && strstr(last.message, "Interrupted");
}

static void interruptions(void) {
    Au3 *au3 = au3_new(NULL);
    Au3Value *one = au3_value_text(au3, "1", 1);
    check(load(au3, "Global $done = 1\nExit 5") == AU3_LOADED, "load");
    au3_interrupt(au3);
    check(au3_run(au3) == 1 && was_interrupted(au3, 1) && !au3_get(au3, "done"), "the shortest run ends before it begins");
    check(au3_run(au3) == 5 && au3_get(au3, "done"), "and the next does not");
    au3_interrupt(au3);
    check(!au3_call(au3, "Execute", &one, 1) && was_interrupted(au3, 2), "the shortest call");
    check(au3_value_as_int(au3_call(au3, "Execute", &one, 1)) == 1, "and the next");
    au3_free(au3);
}

/* ---- lines of effects ---- */

typedef struct Lines {
    int count, whole;
    char last[4096];
} Lines;

static void keep(void *user, Au3 *au3, const char *line) {
    Lines *lines = user;
    size_t length = strlen(line);
    (void)au3;
    lines->count++;
    lines->whole += length > 2 && line[0] == '{' && strcmp(line + length - 1, "}") == 0 && strstr(line, "\"allowed\":false}");
    snprintf(lines->last, sizeof lines->last, "%s", line);
}

static Au3Config told_config(Lines *lines) {
    Au3Config config = AU3_CONFIG;
    config.on_effect = keep;
    config.user = lines;
    config.refused = ~0u;
    config.time_limit = 20;
    memset(lines, 0, sizeof *lines);
    return config;
}

/* A script that uses up its memory bit by bit hides nothing: limits that end it at each step of making a line. */
static void little_memory(void) {
    static const char script[] = "Local $a[5000]\nFor $i = 0 To 4999\n$a[$i] = StringRight('xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"
                                 "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx' & $i, 30 + Mod($i, 50))\n"
                                 "DirCreate('d')\nNext";
    Lines lines;
    Au3Config config = told_config(&lines);
    int ends = 0;
    for (size_t i = 0; i < 300; i++) {
        config.memory_limit = (700 << 10) + i * 61;
        Au3 *au3 = au3_new(&config);
        if (load(au3, script) == AU3_LOADED) ends += au3_run(au3);
        au3_free(au3);
    }
    check(ends == 300 && lines.count > 300, "each script ran out of memory");
    check(lines.count == lines.whole, "each call has its line");
}

static void strange_name(void) {
    Lines lines;
    Au3Config config = told_config(&lines);
    Au3 *au3 = au3_new(&config);
    static const char script[] = "FileDelete('x')";
    check(au3_load(au3, "a\xFF\"\\\n\xED\xA0.au3", script, sizeof script - 1, 0) == AU3_LOADED, "load");
    check(au3_run(au3) == 0 && strstr(lines.last, "\"file\":\"a\xEF\xBF\xBD\\\"\\\\\\u000a\xEF\xBF\xBD"),
          "a name that is no UTF-8");
    check(!strchr(lines.last, '\xFF') && !strstr(lines.last, "\xED\xA0"), "nothing of it is left");
    au3_free(au3);
}

/* A comma for the point. Tested where such a locale is there or can be made. */
static bool german(char *place) {
    char command[200];
    if (setlocale(LC_ALL, "de_DE.UTF-8")) return true;
    snprintf(command, sizeof command, "localedef -i de_DE -f UTF-8 %s/de_DE.UTF-8 >/dev/null 2>&1", place);
    if (system(command) != 0) return false;
    setenv("LOCPATH", place, 1);
    return setlocale(LC_ALL, "de_DE.UTF-8") != NULL;
}

static void locales(void) {
    char place[] = "/tmp/au3-locale-XXXXXX", command[64];
    if (!mkdtemp(place)) return;
    if (german(place)) {
        Lines lines;
        Au3Config config = told_config(&lines);
        config.virtual_clock = true;
        Au3 *au3 = au3_new(&config);
        check(load(au3, "Sleep(12)\nFileDelete(1.5 & StringFormat('|%.2f', 2.5) & Number('3.5'))") == AU3_LOADED, "load");
        check(au3_run(au3) == 0 && strstr(lines.last, "{\"ms\":12.0,"), "a point, whatever the locale");
        check(strstr(lines.last, "\"1.5|2.503.5\""), "numbers as texts");
        au3_free(au3);
        setlocale(LC_ALL, "C");
    }
    snprintf(command, sizeof command, "rm -rf %s", place);
    if (system(command) != 0) puts(command);
}

/* ---- clocks ---- */

static void clocks(void) {
    static const double starts[] = {1e18, -1e18, 1e308, -1e308};
    for (size_t i = 0; i < sizeof starts / sizeof *starts; i++) {
        Au3Config config = AU3_CONFIG;
        config.virtual_clock = true;
        config.start_time = starts[i];
        Au3 *au3 = au3_new(&config);
        check(load(au3, "Sleep(2147483647)\nExit @YEAR") == AU3_LOADED, "load");
        check(au3_run(au3) == (starts[i] > 0 ? 2261 : 1678), "a time beyond the calendar is its end");
        au3_free(au3);
    }
}

int main(void) {
    again();
    interruptions();
    little_memory();
    strange_name();
    locales();
    clocks();
    return failures > 0;
}
