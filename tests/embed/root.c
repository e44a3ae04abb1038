/* Au3Config.root: what a script can reach of the disk. A folder "box" is the root; beside it lies "outside", whose names,
 * contents and links must be the same afterwards, and whose content must never be seen. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"
#include "check.h"
#include "output.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char place[64];

/* ---- the disk ---- */

static void shell(const char *format, ...) __attribute__((format(printf, 1, 2)));
static void shell(const char *format, ...) {
    char command[2048];
    va_list args;
    va_start(args, format);
    vsnprintf(command, sizeof command, format, args);
    va_end(args);
    if (system(command) != 0) printf("did not work: %s\n", command);
}

static void make_disk(void) {
    strcpy(place, "/tmp/au3-root-XXXXXX");
    if (!mkdtemp(place)) exit(2);
    shell("cd %s && mkdir -p outside/folder && echo SECRET >outside/secret.txt && echo SECRET >outside/folder/a.txt"
          " && printf '[s]\\nk=SECRET\\n' >outside/x.ini && echo '$secret = 1' >outside/x.au3",
          place);
}

/* The box as it is at first. */
static void make_box(void) {
    shell("cd %s && chmod -R u+w . && rm -rf box && mkdir -p box/sub box/real", place);
    shell("cd %s/box && echo good >real/good.txt && ln -s ../outside out && ln -s %s/outside/secret.txt file &&"
          " ln -s ../outside/new.txt dangling && ln -s ../../outside sub/up && ln -s real in && ln -s loop loop && ln -s / "
          "slash &&"
          " ln -s %s/outside/none nowhere && ln -s /proc/self/root proc && mkdir -p carry/d && ln -s ../../outside "
          "carry/d/late &&"
          " ln -s ../outside Out2",
          place, place, place);
}

/* Everything that can be seen of the folder outside, as a text in memory of malloc. */
static char *look_outside(void) {
    char command[256], *text = NULL;
    size_t size = 0, n;
    snprintf(
        command, sizeof command,
        "cd %s && find outside -printf '%%p %%y %%n %%s %%m %%T@ %%l\\n' | sort && find outside -type f | sort | xargs cat && "
        "ls -A . && getfattr -R outside 2>/dev/null",
        place);
    FILE *pipe = popen(command, "r");
    char *grown = malloc(65536);
    for (text = grown; pipe && text && (n = fread(text + size, 1, 65535 - size, pipe)) > 0;) size += n;
    if (text) text[size] = 0;
    if (pipe) pclose(pipe);
    return text;
}

/* ---- scripts ---- */

static Output output;

static int run_in(const char *root, const char *script) {
    Au3Host host = {.size = sizeof host, .user = &output, .write = collect};
    Au3Config config = AU3_CONFIG;
    output.size = 0;
    output.text[0] = 0;
    config.host = &host;
    config.root = root;
    config.refused = AU3_RIGHT_PROCESS;
    config.time_limit = 20;
    Au3 *au3 = au3_new(&config);
    if (!au3) return -1;
    int code = -2;
    if (au3_load(au3, "test.au3", script, strlen(script), 0) == AU3_LOADED) {
        Au3Value *outside = au3_value_text(au3, place, strlen(place));
        au3_set(au3, "place", outside);
        code = au3_run(au3);
    }
    for (int i = 0; i < au3_diagnostic_count(au3); i++) {
        char text[1024];
        au3_diagnostic_text(au3, i, AU3_FORM_PRETTY, text, sizeof text);
        printf("%s\n", text);
    }
    au3_free(au3);
    return code;
}

static int run(const char *script) {
    char root[80];
    snprintf(root, sizeof root, "%s/box", place);
    return run_in(root, script);
}

/* Runs a script for each way of naming the folder outside, as $p. */
static void run_each(const char *what, const char *body) {
    static const char *const ways[] = {
        "$place & '\\outside'", /* as the host's */
        "'Z:' & StringReplace($place, '/', '\\') & '\\outside'",
        "'Z:' & $place & '/outside'",
        "'..\\outside'",
        "'../outside'",
        "'..//\\outside'",
        "'sub\\..\\..\\outside'",
        "'Z:\\..\\outside'",
        "'Z:..\\outside'",
        "'C:\\..\\..\\outside'",
        "'C:..\\..\\outside'",
        "'c:/../../outside'",
        "'\\..\\outside'",
        "'/../outside'",
        "'\\\\?\\Z:\\..\\outside'",
        "'\\\\?\\Z:\\sub\\..\\..\\outside'",
        "'\\\\?\\Z:\\sub/../../outside'",
        "'\\\\.\\Z:\\..\\outside'",
        "'\\\\?\\C:\\..\\..\\outside'",
        "'\\\\?\\Z:' & StringReplace($place, '/', '\\') & '\\outside'",
        "'\\\\?\\UNC\\localhost\\..\\outside'",
        "'\\\\localhost\\Z$\\..\\outside'",
        "'\\\\localhost' & $place & '\\outside'",
        "'\\\\?\\GLOBALROOT\\..\\outside'",
        "'\\??\\Z:\\..\\outside'",
        "'. .\\. .\\outside'",
        "'.. \\outside'",
        "'.. .\\outside'",
        "'...\\outside'",
        "'.\\.\\..\\.\\outside'",
        "'..' & ChrW(0xF05C) & 'outside'", /* a backslash in a name on the disk */
        "'..' & ChrW(0x2215) & 'outside'",
        "'..' & ChrW(0xDC2F) & 'outside'", /* lone halves of pairs stand for bytes: '/' */
        "ChrW(0xDCAE) & ChrW(0xDCAE) & '\\outside'",
        "'nodir\\none' & Chr(0) & '\\..\\..\\outside'",
        "'OUTSID~1'",
        "'out'",
        "'OUT'",
        "'out2'",
        "'out\\'",
        "'out\\folder\\..'",
        "'sub\\up'",
        "'sub\\up\\..\\outside'",
        "'in\\..\\..\\outside'",
        "'in\\..\\out'",
        "'slash' & $place & '\\outside'",
        "'slash\\..' & $place & '\\outside'",
        "'proc' & $place & '\\outside'",
        "'proc\\..\\..\\..' & $place & '\\outside'",
        "'carry\\d\\..\\..\\..\\outside'",
        "'nowhere\\..\\..\\outside'",
        "'drive_c\\..\\..\\outside'",
        "'NUL\\..\\..\\outside'",
        "'CON\\..\\..\\outside'",
        "'\\\\.\\NUL\\..\\..\\outside'",
        "'/dev/null/../..' & $place & '/outside'",
        "'/proc/self/cwd/../outside'",
        "'/dev/fd/3/../outside'",
        "'file:///' & $place & '/outside'",
        "'~/../outside'",
        "'%HOME%\\..\\outside'",
    };
    char *before = look_outside();
    for (size_t i = 0; before && i < sizeof ways / sizeof *ways; i++) {
        char script[4096], message[256];
        snprintf(script, sizeof script, "Global $p = %s\n%s", ways[i], body);
        int code = run(script);
        char *after = look_outside();
        snprintf(message, sizeof message, "%s by %s: exit code %d, %.100s", what, ways[i], code, output.text);
        check(code == 0, message);
        check(!strstr(output.text, "SECRET"), message);
        snprintf(message, sizeof message, "%s by %s changed what is outside", what, ways[i]);
        check(after && strcmp(before, after) == 0, message);
        free(after);
    }
    free(before);
}

static const char looking[] = "Func Bad($what)\nConsoleWrite('seen by ' & $what & @LF)\nExit 1\nEndFunc\n"
                              "If FileExists($p & '\\secret.txt') Then Bad('FileExists')\n"
                              "If FileRead($p & '\\secret.txt') <> '' Then Bad('FileRead')\n"
                              "If FileRead($p & '/secret.txt') <> '' Then Bad('FileRead')\n"
                              "If FileRead($p & '\\SECRET~1.TXT') <> '' Then Bad('a short name')\n"
                              "If FileOpen($p & '\\secret.txt') <> -1 Then Bad('FileOpen')\n"
                              "If FileOpen($p & '\\secret.txt', 1) <> -1 Then Bad('FileOpen to append')\n"
                              "If FileReadLine($p & '\\secret.txt') <> '' Then Bad('FileReadLine')\n"
                              "If FileGetSize($p & '\\secret.txt') <> 0 Then Bad('FileGetSize')\n"
                              "If FileGetTime($p & '\\secret.txt') <> 0 Then Bad('FileGetTime')\n"
                              "If FileGetAttrib($p & '\\secret.txt') <> '' Then Bad('FileGetAttrib')\n"
                              "If FileGetEncoding($p & '\\secret.txt') > 0 Then Bad('FileGetEncoding')\n"
                              "If FileFindFirstFile($p & '\\s*') <> -1 Then Bad('FileFindFirstFile')\n"
                              "If FileFindFirstFile($p & '\\secret.txt') <> -1 Then Bad('FileFindFirstFile')\n"
                              "If FileGetShortName($p & '\\secret.txt') = 'x' Then Bad('FileGetShortName')\n"
                              "If DirGetSize($p & '\\folder') >= 0 Then Bad('DirGetSize')\n"
                              "If IniRead($p & '\\x.ini', 's', 'k', '') <> '' Then Bad('IniRead')\n"
                              "If IsArray(IniReadSectionNames($p & '\\x.ini')) Then Bad('IniReadSectionNames')\n"
                              "If IsArray(IniReadSection($p & '\\x.ini', 's')) Then Bad('IniReadSection')\n"
                              "If FileChangeDir($p) And FileExists('secret.txt') Then Bad('FileChangeDir')\n"
                              "If FileRead('secret.txt') <> '' Then Bad('FileRead in its folder')\n"
                              "FileChangeDir('Z:\\')\n";

static const char taking[] =
    "FileCopy($p & '\\secret.txt', 'Z:\\taken.txt', 1)\n"
    "FileCopy($p & '\\*.*', 'Z:\\takenfiles\\', 9)\n"
    "FileMove($p & '\\secret.txt', 'Z:\\moved.txt', 1)\n"
    "DirCopy($p, 'Z:\\takendir', 1)\n"
    "DirMove($p, 'Z:\\moveddir')\n"
    "FileInstall('/tmp/none', 'Z:\\installed.txt', 1)\n"
    "FileCreateNTFSLink($p & '\\secret.txt', 'Z:\\linked.txt', 1)\n"
    "FileCreateNTFSLink($p, 'Z:\\linkeddir', 1)\n"
    "Local $got = FileRead('Z:\\taken.txt') & FileRead('Z:\\takenfiles\\secret.txt') & FileRead('Z:\\moved.txt') & "
    "FileRead('Z:\\takendir\\secret.txt') & FileRead('Z:\\takendir\\folder\\a.txt') & FileRead('Z:\\moveddir\\secret.txt') & "
    "FileRead('Z:\\linked.txt') & FileRead('Z:\\linkeddir\\secret.txt')\n"
    "ConsoleWrite($got)\n"
    "If $got <> '' Then Exit 1\n"
    "DirRemove('Z:\\takendir', 1)\nDirRemove('Z:\\takenfiles', 1)\n";

static const char changing[] = "FileWrite($p & '\\secret.txt', 'x')\n"
                               "FileWrite($p & '\\made.txt', 'x')\n"
                               "FileWriteLine($p & '\\made.txt', 'x')\n"
                               "FileClose(FileOpen($p & '\\made.txt', 2 + 8))\n"
                               "FileClose(FileOpen($p & '\\new\\made.txt', 1 + 8))\n"
                               "FileWrite('sub\\own.txt', 'own')\n"
                               "FileCopy('sub\\own.txt', $p & '\\own.txt', 9)\n"
                               "FileCopy('sub\\own.txt', $p, 9)\n"
                               "FileCopy('sub\\own.txt', $p & '\\', 9)\n"
                               "FileCopy('sub\\own.txt', $p & '\\n*.x', 9)\n"
                               "FileMove('sub\\own.txt', $p & '\\secret.txt', 9)\n"
                               "FileWrite('sub\\own.txt', 'own')\n"
                               "DirCopy('real', $p & '\\real', 1)\n"
                               "DirCopy('real', $p, 1)\n"
                               "DirMove('carry', $p, 1)\n"
                               "DirCreate($p & '\\made')\n"
                               "DirCreate($p & '\\made\\deep')\n"
                               "FileDelete($p & '\\secret.txt')\n"
                               "FileDelete($p & '\\*.*')\n"
                               "FileDelete($p & '\\folder')\n"
                               "FileRecycle($p & '\\secret.txt')\n"
                               "FileRecycle($p & '\\*.*')\n"
                               "FileSetAttrib($p & '\\secret.txt', '+R')\n"
                               "FileSetAttrib($p & '\\*.*', '+RH', 1)\n"
                               "FileSetTime($p & '\\secret.txt', '20000101')\n"
                               "FileSetTime($p & '\\*.*', '20000101', 0, 1)\n"
                               "IniWrite($p & '\\x.ini', 's', 'k', 'x')\n"
                               "IniDelete($p & '\\x.ini', 's')\n"
                               "IniWriteSection($p & '\\x.ini', 's', 'a=b')\n"
                               "IniRenameSection($p & '\\x.ini', 's', 't')\n"
                               "FileCreateShortcut('Z:\\sub\\own.txt', $p & '\\made.lnk')\n"
                               "FileCreateNTFSLink('Z:\\sub\\own.txt', $p & '\\link.txt', 1)\n"
                               "FileCreateNTFSLink('Z:\\sub\\own.txt', $p & '\\secret.txt', 1)\n"
                               "FileCreateNTFSLink('Z:\\sub', $p & '\\link', 1)\n"
                               "FileInstall('Z:\\sub\\own.txt', $p & '\\installed.txt', 1)\n"
                               "DirRemove($p & '\\folder', 1)\n"
                               "DirRemove($p, 1)\n"
                               "DirRemove($p)\n"
                               "EnvSet('TMPDIR', $p)\n";

/* ---- links in the box ---- */

static void links(void) {
    char *before = look_outside();
    int code =
        run("Func Bad($what)\nConsoleWrite($what)\nExit 1\nEndFunc\n"
            "If FileRead('file') <> '' Then Bad('a link to a file')\n"
            "If FileExists('file') Then Bad('FileExists')\n"
            "FileWrite('file', 'x')\nFileClose(FileOpen('file', 2))\n"
            "FileWrite('dangling', 'x')\nFileClose(FileOpen('dangling', 2))\nFileClose(FileOpen('dangling', 10))\n"
            "FileWrite('real\\w.txt', 'w')\nFileCopy('real\\w.txt', 'dangling', 1)\nFileCopy('real\\w.txt', 'file', 1)\n"
            "FileMove('real\\w.txt', 'file', 1)\nDirCreate('nowhere')\nDirCreate('nowhere\\x')\nFileWrite('nowhere\\y', 'y')\n"
            "FileWrite('loop', 'x')\nFileDelete('out\\*')\n"
            "IniWrite('dangling', 's', 'k', 'v')\n"
            "Local $all = '', $h = FileFindFirstFile('*')\n"
            "While 1\nLocal $name = FileFindNextFile($h)\nIf @error Then ExitLoop\n$all &= $name & '|'\nWEnd\n"
            "If StringInStr($all, 'out|') Or StringInStr($all, 'file|') Or StringInStr($all, 'dangling') Or "
            "StringInStr($all, 'slash') Then Bad($all)\n"
            "If Not StringInStr($all, 'in|') Or Not StringInStr($all, 'real|') Then Bad($all)\n"
            "If StringStripWS(FileRead('in\\good.txt'), 3) <> 'good' Then Bad('a link that stays inside')\n"
            "If Not DirCopy('Z:\\real', 'Z:\\copy') Then Bad('DirCopy')\n"
            /* moved up, the relative link in it leads out */
            "DirMove('carry\\d', 'Z:\\d')\nDirMove('Z:\\d\\late', 'Z:\\late')\nFileMove('Z:\\carry\\d\\late', 'Z:\\late2')\n"
            "If FileExists('d\\late\\secret.txt') Or FileExists('late\\secret.txt') Or FileRead('late2\\secret.txt') <> '' "
            "Then Bad('a link that was moved')\n"
            /* links of the script's own making */
            "If Not FileCreateNTFSLink('Z:\\real', 'Z:\\sub\\mine') Then Bad('a link of its own')\n"
            "If FileExists('sub\\mine\\..\\..\\outside') Then Bad('through its own link')\n"
            "If FileCreateNTFSLink('Z:\\out', 'Z:\\sub\\mine2') Then Bad('a link to a link')\n"
            "If FileCreateNTFSLink('Z:\\file', 'Z:\\sub\\mine3') Then Bad('a hard link through a link')\n"
            "If FileCreateNTFSLink('Z:\\slash', 'Z:\\sub\\mine4') Then Bad('a link to the root of the disk')\n"
            /* trees that have links in them */
            "DirCopy('Z:\\', 'C:\\all', 1)\n"
            "If FileExists('C:\\all\\out\\secret.txt') Or FileExists('C:\\all\\file') Then Bad('links copied along')\n"
            "If StringInStr(FileRead('C:\\all\\file'), 'SECRET') Then Bad('contents copied along')\n"
            "FileSetAttrib('Z:\\*', '+R', 1)\nFileSetAttrib('Z:\\*', '-R', 1)\nFileSetTime('Z:\\*', '20010101', 0, 1)\n"
            "DirRemove('C:\\all', 1)\nDirRemove('Z:\\sub', 1)\n");
    char *after = look_outside();
    check(code == 0, output.text);
    check(before && after && strcmp(before, after) == 0, "links in the box led out");
    if (before && after && strcmp(before, after) != 0) printf("before:\n%s\nafter:\n%s\n", before, after);
    free(before);
    free(after);
}

/* ---- what the script is told ---- */

static void macros(void) {
    int code = run(
        "Local $names = "
        "StringSplit('ScriptDir|ScriptFullPath|WorkingDir|TempDir|UserProfileDir|AutoItExe|AppDataDir|DesktopDir|"
        "LocalAppDataDir|MyDocumentsDir|FavoritesDir|StartMenuDir|StartupDir|ProgramsDir|WindowsDir|SystemDir|ProgramFilesDir|"
        "HomeDrive|HomePath', '|', 2)\n"
        "For $name In $names\n"
        "Local $value = Execute('@' & $name)\n"
        "If StringInStr($value, StringReplace($place, '/', '\\')) Or StringInStr($value, 'Z:\\home') Or "
        "StringInStr($value, 'Z:\\tmp') Then Exit ConsoleWrite($name & ' is ' & $value) * 0 + 1\n"
        "Next\n"
        "If @WorkingDir <> 'Z:\\' Then Exit 2\n"
        "If Not FileWrite(@TempDir & '\\x', 'x') Then Exit 3\n"
        "If Not FileWrite(@AppDataDir & '\\x', 'x') Then Exit 4\n"
        "If Not RegWrite('HKCU\\Software\\T', 'a', 'REG_SZ', 'b') Or RegRead('HKCU\\Software\\T', 'a') <> 'b' Then Exit 5\n"
        "If Not FileRecycle(@TempDir & '\\x') Or FileExists(@TempDir & '\\x') Then Exit 6\n"
        "If FileWrite('C:\\x.txt', 'c') + FileExists('Z:\\drive_c\\x.txt') <> 2 Then Exit 7\n");
    check(code == 0, output.text);
    char path[128];
    snprintf(path, sizeof path, "%s/box/drive_c/x.txt", place);
    check(code == 0 && access(path, F_OK) == 0, "C: is drive_c in the root");
    snprintf(path, sizeof path, "%s/box/drive_c/Users", place);
    check(access(path, F_OK) == 0, "the user's folder is on it");
}

/* A script of the host's that lies outside of the root, with a file that it includes. */
static void loading(void) {
    char path[128], root[80];
    Au3Host host = {.size = sizeof host, .user = &output, .write = collect};
    Au3Config config = AU3_CONFIG;
    shell("mkdir -p %s/scripts/more && cd %s/scripts && echo 'Global $from = 1' >more/inc.au3 &&"
          " printf '#include \"more/inc.au3\"\\nConsoleWrite(@ScriptFullPath & \"|\" & @ScriptDir & \"|\" & "
          "FileExists(@ScriptFullPath) & $from)' >a.au3"
          " && printf '#include \"../outside/x.au3\"\\n' >b.au3 && ln -s ../outside/x.au3 link.au3 &&"
          " printf '#include \"link.au3\"\\n' >c.au3 && printf '#include \"%s/outside/x.au3\"\\n' >d.au3 &&"
          " printf '#include \"Z:/../outside/x.au3\"\\n' >e.au3 && cp a.au3 ../box/in.au3 && cp -r more ../box &&"
          " printf '#include <../outside/x.au3>\\n' >f.au3 && printf '#include <x.au3>\\n' >g.au3",
          place, place, place);
    snprintf(root, sizeof root, "%s/box", place);
    config.host = &host;
    config.root = root;
    static const struct {
        const char *file;
        Au3Load load;
        const char *output;
    } cases[] = {{"scripts/a.au3", AU3_LOADED, "Z:\\a.au3|Z:\\|01"},
                 {"scripts/b.au3", AU3_LOAD_ERRORS, ""},
                 {"scripts/c.au3", AU3_LOAD_ERRORS, ""},
                 {"scripts/d.au3", AU3_LOAD_ERRORS, ""},
                 {"scripts/e.au3", AU3_LOAD_ERRORS, ""},
                 {"scripts/f.au3", AU3_LOAD_ERRORS, ""},
                 {"scripts/g.au3", AU3_LOAD_ERRORS, ""},
                 {"box/in.au3", AU3_LOADED, "Z:\\in.au3|Z:\\|11"},
                 {"box/none.au3", AU3_LOAD_NO_FILE, ""}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        Au3 *au3 = au3_new(&config);
        output.size = 0;
        output.text[0] = 0;
        snprintf(path, sizeof path, "%s/%s", place, cases[i].file);
        Au3Load loaded = au3_load_file(au3, path, 0);
        check(loaded == cases[i].load, cases[i].file);
        if (loaded == AU3_LOADED) check(au3_run(au3) == 0, "run");
        if (strcmp(output.text, cases[i].output) != 0) printf("%s: %s\n", cases[i].file, output.text);
        check(strcmp(output.text, cases[i].output) == 0, "what it says");
        au3_free(au3);
    }
    /* a folder of the host's may lie anywhere */
    char folder[80];
    snprintf(folder, sizeof folder, "%s/outside", place);
    const char *const folders[] = {folder};
    config.include_folders = folders;
    config.include_count = 1;
    Au3 *au3 = au3_new(&config);
    static const char text[] = "#include <x.au3>\nExit $secret + 4";
    check(au3_load(au3, "t", text, sizeof text - 1, 0) == AU3_LOADED && au3_run(au3) == 5, "a folder of the host's");
    au3_free(au3);
    au3 = au3_new(&config);
    static const char up[] = "#include <../scripts/more/inc.au3>\n";
    check(au3_load(au3, "t", up, sizeof up - 1, 0) == AU3_LOAD_ERRORS, "but only what lies in it");
    au3_free(au3);
}

static void roots(void) {
    char path[128];
    snprintf(path, sizeof path, "%s/none", place);
    check(run_in(path, "") == -1, "a root that is not there");
    snprintf(path, sizeof path, "%s/outside/secret.txt", place);
    check(run_in(path, "") == -1, "a root that is a file");
    snprintf(path, sizeof path, "%s/rootlink", place);
    shell("ln -s box %s", path);
    check(run_in(path, "Exit FileExists('Z:\\real\\good.txt') + FileExists('out\\secret.txt')") == 1, "a link as the root");
    snprintf(path, sizeof path, "%s/box/", place);
    check(run_in(path, "Exit FileExists('real\\good.txt')") == 1, "a root with a slash at its end");
    shell("rm %s/rootlink", place);
    /* a drive of the host's is there too */
    char root[80], drive[80];
    snprintf(root, sizeof root, "%s/box", place);
    snprintf(drive, sizeof drive, "%s/outside", place);
    Au3Drive drives[] = {{'X', drive}};
    Au3Config config = AU3_CONFIG;
    config.root = root;
    config.drives = drives;
    config.drive_count = 1;
    Au3 *au3 = au3_new(&config);
    static const char text[] = "Exit FileExists('X:\\secret.txt') + FileExists('X:\\..\\box') * 2";
    check(au3_load(au3, "t", text, sizeof text - 1, 0) == AU3_LOADED && au3_run(au3) == 1, "a drive of the host's");
    au3_free(au3);
}

int main(void) {
    make_disk();
    make_box();
    roots();
    run_each("looking", looking);
    run_each("taking", taking);
    make_box();
    run_each("changing", changing);
    make_box();
    macros();
    loading();
    make_box();
    links();
    shell("chmod -R u+w %s && rm -rf %s", place, place);
    return failures > 0;
}
