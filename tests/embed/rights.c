/* Rights: every function that needs one is refused without it, however it is called, tells of it once, and does nothing that
 * can be seen on the disk. Also the ways around that are no function's row. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char place[64], root[80];

typedef struct Effects {
    int allowed, refused;
} Effects;

static void on_effect(void *user, Au3 *au3, const char *line) {
    Effects *effects = user;
    (void)au3;
    if (strstr(line, "\"allowed\":false"))
        effects->refused++;
    else
        effects->allowed++;
}

static bool is_empty(void) {
    char command[128];
    snprintf(command, sizeof command, "test -z \"$(ls -A %s)\"", root);
    return system(command) == 0;
}

static int run(uint32_t refused, const char *script, Effects *effects) {
    Au3Config config = AU3_CONFIG;
    config.root = root;
    config.refused = refused;
    config.on_effect = effects ? on_effect : NULL;
    config.user = effects;
    config.time_limit = 10;
    config.virtual_clock = true;
    Au3 *au3 = au3_new(&config);
    if (!au3) exit(2);
    Au3Load loaded = au3_load(au3, "test.au3", script, strlen(script), 0);
    int code = loaded == AU3_LOADED ? au3_run(au3) : -(int)loaded;
    for (int i = 0; i < au3_diagnostic_count(au3) && loaded == AU3_LOADED; i++) {
        char text[512];
        au3_diagnostic_text(au3, i, AU3_FORM_PRETTY, text, sizeof text);
        printf("%s\n%s\n", script, text);
    }
    au3_free(au3);
    return code;
}

/* ---- every row ---- */

static void one_row(const Au3Help *row, int count, uint32_t refused) {
    static const char *const calls[] = {"%s(%s)", "Execute(\"%s(%s)\")", "Call('%s'%s%s)", "$f(%s)"};
    char args[512] = "", script[2048], what[128];
    for (int i = 0; i < count; i++) strcat(args, i ? ", 'x'" : "'x'");
    for (int form = 0; form < 4; form++) {
        char call[1024];
        Effects effects = {0, 0};
        if (form == 2)
            snprintf(call, sizeof call, calls[form], row->name, count ? ", " : "", args);
        else if (form == 3)
            snprintf(call, sizeof call, calls[form], args);
        else
            snprintf(call, sizeof call, calls[form], row->name, args);
        snprintf(script, sizeof script,
                 "Local $f = %s\nLocal $r = %s\nExit @error * 10 + ($r = 0 And VarGetType($r) = 'Int32')", row->name, call);
        int code = run(refused, script, &effects);
        snprintf(what, sizeof what, "%s with %d arguments, way %d: exit code %d, %d refused, %d allowed", row->name, count,
                 form, code, effects.refused, effects.allowed);
        check(code == 11 && effects.refused == 1 && effects.allowed == 0, what);
    }
}

static void all_rows(void) {
    Au3 *au3 = au3_new(NULL);
    Au3Help row = AU3_HELP;
    int rows = 0;
    for (int i = 0; au3_help(au3, i, &row) && !row.macro; i++) {
        if (!row.rights || row.state == AU3_MISSING) continue;
        rows++;
        for (uint32_t bit = 1; bit <= AU3_RIGHT_NATIVE; bit *= 2) {
            if (row.rights & bit) one_row(&row, row.min, bit);
        }
        one_row(&row, row.max < 8 ? row.max : row.min, 0x7F);
        if (!is_empty()) {
            check(false, row.name);
            break;
        }
    }
    check(rows > 120, "rows with rights");
    check(is_empty(), "nothing was made");
    au3_free(au3);
}

/* ---- ways around ---- */

static void put(const char *name, const char *content) {
    char path[160];
    snprintf(path, sizeof path, "%s/%s", root, name);
    FILE *file = fopen(path, "w");
    if (!file) exit(2);
    fputs(content, file);
    fclose(file);
}

static bool holds(const char *name, const char *content) {
    char path[160], text[64] = "";
    snprintf(path, sizeof path, "%s/%s", root, name);
    FILE *file = fopen(path, "r");
    if (!file) return !content;
    size_t size = fread(text, 1, sizeof text - 1, file);
    text[size] = 0;
    fclose(file);
    return content && strcmp(text, content) == 0;
}

static void files(void) {
    put("a.txt", "text");
    put("a.ini", "[s]\nk=v\n");
    put("a.au3", "Global $included = 1\n");
    check(run(AU3_RIGHT_FILE_WRITE,
              "For $mode In StringSplit('1 2 9 10 17 18 33 34 65 66 129 257 513', ' ', 2)\n"
              "If FileOpen('a.txt', Int($mode)) <> -1 Then Exit 1\n"
              "If FileOpen('new.txt', Int($mode)) <> -1 Then Exit 2\n"
              "Next\n"
              "Local $h = FileOpen('a.txt')\n"
              "If FileWrite($h, 'x') Or FileWrite('a.txt', 'x') Or FileWriteLine('new.txt', 'x') Then Exit 3\n"
              "If FileSetEnd($h) Or __Au3_FileOpen('new.txt', 4, True) Then Exit 4\n"
              "If FileRead($h) <> 'text' Then Exit 5\n",
              NULL) == 0,
          "no file is opened for writing");
    check(run(AU3_RIGHT_FILE_READ,
              "If FileRead('a.txt') <> '0' Or FileOpen('a.txt') <> 0 Then Exit 1\n"
              "If IniRead('a.ini', 's', 'k', '') <> '0' Then Exit 2\n"
              "If Not FileWrite('b.txt', 'x') Then Exit 3\n"
              "If FileGetEncoding('a.txt') <> 0 Or FileExists('a.txt') Then Exit 4\n"
              "If FileInstall('Z:\\a.txt', 'Z:\\c.txt') Then Exit 5\n",
              NULL) == 0,
          "no file is read");
    check(holds("a.txt", "text") && holds("b.txt", "x") && holds("new.txt", NULL) && holds("c.txt", NULL), "the files");
    check(run(AU3_RIGHT_FILE_READ, "#include 'a.au3'\n", NULL) == -AU3_LOAD_ERRORS, "a text from memory includes no file");
    check(run(AU3_RIGHT_FILE_READ, "#include <a.au3>\n", NULL) == -AU3_LOAD_ERRORS, "nor so");
    check(run(AU3_RIGHT_FILE_READ, "#include 'Z:\\a.au3'\n", NULL) == -AU3_LOAD_ERRORS, "nor by its path");
    check(run(AU3_RIGHT_FILE_READ, "#include <Array.au3>\n#include 'File.au3'\nExit 3", NULL) == 3, "but the library");
    check(run(0, "#include 'a.au3'\nExit $included", NULL) == 1, "with the right it does");
}

static void load_file(void) {
    char path[160];
    put("main.au3", "#include 'a.au3'\nExit $included + FileExists('a.au3')");
    put("up.au3", "#include '../outside.au3'\n");
    snprintf(path, sizeof path, "echo 'Global $x' >%s/outside.au3", place);
    if (system(path) != 0) exit(2);
    static const struct {
        const char *name;
        Au3Load load;
    } cases[] = {{"main.au3", AU3_LOADED}, {"up.au3", AU3_LOAD_ERRORS}};
    for (size_t i = 0; i < 2; i++) {
        Au3Config config = AU3_CONFIG;
        config.refused = AU3_RIGHT_FILE_READ;
        Au3 *au3 = au3_new(&config);
        snprintf(path, sizeof path, "%s/%s", root, cases[i].name);
        Au3Load loaded = au3_load_file(au3, path, 0);
        check(loaded == cases[i].load, cases[i].name);
        if (loaded == AU3_LOADED) check(au3_run(au3) == 1, "a file of the host's includes those beside it");
        au3_free(au3);
    }
}

/* The command interpreter is a part of the library and keeps to the rights; programs that it starts are held by nothing. */
static void command_lines(void) {
    check(run(AU3_RIGHT_FILE_READ | AU3_RIGHT_FILE_WRITE,
              "RunWait(@ComSpec & ' /c echo x>made.txt')\nRunWait(@ComSpec & ' /c del a.txt')\n"
              "RunWait(@ComSpec & ' /c copy a.txt made2.txt')\nRunWait(@ComSpec & ' /c md made3')\n"
              "RunWait(@ComSpec & ' /c ren a.txt made4')\nRunWait(@ComSpec & ' /c move a.txt made5')\n"
              "Local $pid = Run(@ComSpec & ' /c type a.txt', '', 0, 2), $pid2 = Run(@ComSpec & ' /c dir /b', '', 0, 2)\n"
              "ProcessWaitClose($pid)\nProcessWaitClose($pid2)\n"
              "If StringInStr(StdoutRead($pid), 'text') Or StringInStr(StdoutRead($pid2), 'a.txt') Then Exit 1\n"
              "If RunWait(@ComSpec & ' /c if exist a.txt (exit 5) else (exit 6)') = 5 Then Exit 2\n",
              NULL) == 0,
          "the command interpreter");
    check(holds("a.txt", "text") && holds("made.txt", NULL) && holds("made2.txt", NULL) && holds("made4", NULL) &&
              holds("made5", NULL),
          "changes nothing");
}

static void memory(void) {
    check(run(AU3_RIGHT_NATIVE,
              "Local $s = DllStructCreate('int a'), $p = DllStructGetPtr($s)\n"
              "Local $over = DllStructCreate('int a', $p)\n"
              "If Not @error Or IsDllStruct($over) Then Exit 1\n"
              "$over = DllStructCreate('byte[100000]', 4096)\n"
              "If Not @error Or IsDllStruct($over) Then Exit 2\n"
              "If DllStructGetData($s, 'a', 2) <> 0 Or DllStructSetData($s, 'a', 7, 1000000) <> 0 Then Exit 3\n"
              "DllStructSetData($s, 1, 5, -1)\n"
              "If DllCall('kernel32.dll', 'none', 'RtlFillMemory', 'ptr', $p, 'ulong_ptr', 4, 'byte', 1) <> 0 Then Exit 4\n"
              "If DllStructGetData($s, 1) <> 0 Then Exit 5\n",
              NULL) == 0,
          "no memory by its address");
}

int main(void) {
    strcpy(place, "/tmp/au3-rights-XXXXXX");
    if (!mkdtemp(place)) return 2;
    snprintf(root, sizeof root, "%s/box", place);
    char command[128];
    snprintf(command, sizeof command, "mkdir %s", root);
    if (system(command) != 0 || chdir(root) != 0) return 2;
    all_rows();
    files();
    load_file();
    command_lines();
    memory();
    snprintf(command, sizeof command, "rm -rf %s", place);
    if (chdir("/") != 0 || system(command) != 0) return 2;
    return failures > 0;
}
