/* Au3Config.disk_limit: every way of a script to put bytes into files ends at it. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"
#include "check.h"
#include "output.h"

#include <ftw.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

enum { LIMIT = 60000 };

static char place[64];
static Output output;
static long long bytes;

static int add(const char *path, const struct stat *st, int kind, struct FTW *where) {
    (void)where, (void)path;
    if (kind == FTW_F) bytes += st->st_size;
    return 0;
}

static int drop(const char *path, const struct stat *st, int kind, struct FTW *where) {
    (void)st, (void)kind, (void)where;
    return remove(path);
}

static Au3Decision answer(void *user, Au3Network *network) {
    (void)user;
    network->result_size = 50000;
    network->result = calloc(1, network->result_size);
    return AU3_ANSWERED;
}

/* Runs a script in an empty root; what lies there afterwards is in `bytes`. */
static Au3 *run(const char *script, uint64_t limit, int *code) {
    Au3Host host = {.size = sizeof host, .user = &output, .write = collect, .network = answer};
    Au3Config config = AU3_CONFIG;
    output.size = 0;
    output.text[0] = 0;
    strcpy(place, "/tmp/au3-disk-XXXXXX");
    if (!mkdtemp(place)) exit(2);
    config.host = &host;
    config.root = place;
    config.disk_limit = limit;
    config.time_limit = 30;
    Au3 *au3 = au3_new(&config);
    *code = -1;
    if (au3_load(au3, "disk.au3", script, strlen(script), 0) == AU3_LOADED) *code = au3_run(au3);
    bytes = 0;
    nftw(place, add, 16, FTW_PHYS);
    return au3;
}

static void end(Au3 *au3) {
    au3_free(au3);
    nftw(place, drop, 16, FTW_PHYS | FTW_DEPTH);
}

static bool was_limit(Au3 *au3) {
    Au3Diagnostic last = AU3_DIAGNOSTIC;
    int count = au3_diagnostic_count(au3);
    return count && au3_diagnostic(au3, count - 1, &last) && strstr(last.message, "Disk limit reached");
}

static void show(Au3 *au3, int code, const char *script) {
    char text[600] = "";
    int count = au3_diagnostic_count(au3);
    if (count) au3_diagnostic_text(au3, count - 1, AU3_FORM_PRETTY, text, sizeof text);
    printf("exit code %d, %lld bytes of %.80s\n%s\n%s\n", code, bytes, script, output.text, text);
}

/* Each would fill the disk; the files of a start (registry, drive C:) are small. */
static void floods(void) {
    static const char *const scripts[] = {
        "While 1\nFileWrite('a', 'xxxxxxxxxxxxxxxxxxxxxxxx')\nWEnd",
        "While 1\nFileWriteLine('a', 'xxxxxxxxxxxxxxxxxxxxxxxx')\nWEnd",
        "Global $h = FileOpen('a', 18)\nWhile 1\nFileWrite($h, Binary('0x0102030405060708'))\nWEnd",
        "Global $h = FileOpen('a', 1)\nFileSetPos($h, 1000000000, 0)\nFileWrite($h, 'x')\nExit 3",
        "Global $h = FileOpen('a', 1)\nFileSetPos($h, 1000000000, 0)\nFileSetEnd($h)\nExit 3",
        "FileWrite('a', 'x')\nWhile 1\nFileCopy('a', 'b', 1)\nFileWrite('a', FileRead('b'))\nWEnd",
        "FileWrite('a', '0123456789')\nFor $i = 1 To 1e6\nFileCopy('a', 'b' & $i)\nNext",
        "#include <String.au3>\nDirCreate('d')\nFileWrite('d\\a', _StringRepeat('x', 5000))\nFor $i = 1 To 1e6\nDirCopy('d', "
        "'e' & $i)\nNext",
        "FileWrite('a', '0123456789')\nWhile 1\nFileInstall('Z:\\a', 'Z:\\b', 1)\nWEnd",
        "For $i = 1 To 1e6\nIniWrite('a', 's', 'k' & $i, 'xxxxxxxxxxxxxxxxxxxxxx')\nNext",
        "For $i = 1 To 1e6\nRegWrite('HKCU\\Software\\T', 'k' & $i, 'REG_SZ', 'xxxxxxxxxxxxxxxxxxxxxx')\nNext",
        "For $i = 1 To 1e6\nFileCreateShortcut('Z:\\a', 'Z:\\b' & $i & '.lnk')\nNext",
        "For $i = 1 To 1e6\nInetGet('http://example.com/', 'Z:\\f' & $i)\nNext",
        "#include <WinAPI.au3>\nGlobal $p = DllStructCreate('byte[1000]'), $n\n"
        "Global $h = _WinAPI_CreateFile('Z:\\a', 1, 6)\nIf Not $h Then Exit 9\nWhile 1\n_WinAPI_WriteFile($h, $p, 1000, "
        "$n)\nWEnd",
        "FileWrite('a', '0123456789')\nFor $i = 1 To 1e6\n"
        "DllCall('kernel32.dll', 'bool', 'CopyFileW', 'wstr', 'Z:\\a', 'wstr', 'Z:\\b', 'bool', 0)\nNext",
        "FileWrite('a', '0123456789')\n"
        "Global $h = DllCall('kernel32.dll', 'handle', 'CreateFileW', 'wstr', 'Z:\\a', 'dword', 0xC0000000, 'dword', 3, 'ptr', "
        "0, "
        "'dword', 3, 'dword', 0, 'ptr', 0)\nWhile 1\n"
        "DllCall('kernel32.dll', 'handle', 'CreateFileMappingW', 'handle', $h[0], 'ptr', 0, 'dword', 4, 'dword', 0, 'dword', "
        "100000, 'ptr', 0)\nWEnd",
        "#include <File.au3>\nGlobal $a[100]\nWhile 1\n_FileWriteFromArray('a', $a)\n_FileWriteToLine('a', 1, 'xxxxx', "
        "False)\nWEnd",
    };
    for (size_t i = 0; i < sizeof scripts / sizeof *scripts; i++) {
        int code;
        Au3 *au3 = run(scripts[i], LIMIT, &code);
        bool held = code == 1 && was_limit(au3) && bytes <= LIMIT;
        if (!held) show(au3, code, scripts[i]);
        check(held, "a script that fills the disk");
        end(au3);
    }
}

/* Pages of a database are written when they are committed or spilled. */
static void database(void) {
    static const char script[] = "#include <SQLite.au3>\n_SQLite_Startup()\nIf @error Then Exit 7\n"
                                 "_SQLite_Open('Z:\\a.db')\n_SQLite_Exec(-1, 'CREATE TABLE t(a)')\n"
                                 "For $i = 1 To 1e6\n_SQLite_Exec(-1, \"INSERT INTO t VALUES (zeroblob(5000))\")\nNext";
    int code;
    Au3 *au3 = run(script, LIMIT, &code);
    if (code != 7) {
        if (!was_limit(au3)) show(au3, code, script);
        check(code == 1 && was_limit(au3) && bytes <= LIMIT, "a database that fills the disk");
    }
    end(au3);
    au3 = run("#include <SQLite.au3>\n_SQLite_Startup()\nIf @error Then Exit 7\n"
              "_SQLite_Open('Z:\\a.db')\n_SQLite_Exec(-1, 'CREATE TABLE t(a)')\n"
              "For $i = 1 To 5\nIf _SQLite_Exec(-1, \"INSERT INTO t VALUES (zeroblob(500))\") <> 0 Then Exit 8\nNext\n"
              "_SQLite_Close()\nExit 4",
              10 * LIMIT, &code);
    if (code != 7 && code != 4) show(au3, code, "small database");
    check(code == 7 || code == 4, "a database below the limit");
    end(au3);
}

static void exact(void) {
    int code;
    Au3 *au3 = run("If Not FileWrite('a', '01234567') Then Exit 2\nFileWrite('a', '89')\nExit 3", 10, &code);
    check(code == 3 && bytes == 10, "all that the limit allows");
    end(au3);
    au3 = run("FileWrite('a', '01234567')\nFileWrite('a', '89A')\nExit 3", 10, &code);
    check(code == 1 && bytes == 8 && was_limit(au3), "one byte more: nothing of it is written");
    end(au3);
    au3 =
        run("FileWrite('a', '01234567')\nFileMove('a', 'b')\nDirCreate('d')\nFileDelete('b')\nFileRead('b')\nExit 3", 8, &code);
    check(code == 3 && bytes == 0, "moves, folders and removals do not count");
    end(au3);
    au3 = run("For $i = 1 To 1000\nFileWrite('a', 'xxxxxxxxxxxxxxxxxxxxxxxxxx')\nNext\nExit 3", 0, &code);
    check(code == 3 && bytes == 26000, "no limit");
    end(au3);
}

int main(void) {
    exact();
    floods();
    database();
    return failures > 0;
}
