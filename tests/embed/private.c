/* The functions that the library keeps for itself (__Au3_...), called by a script that means harm: with a root and without
 * rights none of them leads out, reads at an address, or ends the process. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"

#include "check.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static char place[64], root[80];

/* The exit code, -1 after a fatal error. */
static int run(uint32_t refused, const char *script) {
    Au3Config config = AU3_CONFIG;
    config.root = root;
    config.refused = refused;
    config.memory_limit = 64 << 20;
    config.time_limit = 30;
    Au3 *au3 = au3_new(&config);
    if (!au3) exit(2);
    bool ok = au3_load(au3, "test.au3", script, strlen(script), 0) == AU3_LOADED;
    int code = ok ? au3_run(au3) : -1;
    if (au3_diagnostic_count(au3) > 0) code = -1;
    au3_free(au3);
    return code;
}

/* ---- memory ---- */

static const char addresses[] =
    "Local $bad = 0x12345678, $n = 0\n"
    "Local $types = StringSplit('wstr str int uint dword* word ptr struct*', ' ', 2)\n"
    "Local $names = StringSplit('PathFindFileNameW PathAppendW PathCombineW PathGetArgsW PathSkipRootW PathIsRootW UrlHashW'"
    " & ' UrlHash UrlCombineW UrlCanonicalizeW UrlUnescapeW UrlIsW PathCommonPrefixW PathMatchSpecW', ' ', 2)\n"
    "For $name In $names\n"
    "For $type In $types\n"
    "If $type = 'wstr' Then ContinueLoop\n"
    "__Au3_PureCall('shlwapi.dll', 'int', $name, $type, $bad)\n"
    "$n += @error = 3\n"
    "__Au3_PureCall('shlwapi.dll', 'wstr', $name, $type, $bad, 'int', $bad, 'int', $bad)\n"
    "$n += @error = 3\n"
    "__Au3_PureCall('shlwapi.dll', 'int', $name, 'wstr', 'a', $type, $bad, 'dword*', -1, 'int', $bad)\n"
    "$n += @error = 3\n"
    "__Au3_PureCall('shlwapi.dll', 'int', $name)\n"
    "$n += @error = 3\n"
    "Next\nNext\n"
    "If $n <> UBound($names) * (UBound($types) - 1) * 4 Then Exit 1\n"
    "Local $r = __Au3_PureCall('shlwapi.dll', 'wstr', 'PathGetDriveNumberW', 'wstr', 'C:\\')\n"
    "If @error <> 3 Then Exit 2\n"
    "$r = __Au3_PureCall('shlwapi.dll', 'int', 'UrlCanonicalizeW', 'wstr', 'http://a', 'wstr', '', 'dword*', 65537, 'dword', "
    "0)\n"
    "If @error <> 3 Then Exit 3\n"
    "$r = __Au3_PureCall('shlwapi.dll', 'wstr', 'PathFindFileNameW', 'wstr', 'a\\b')\n"
    "If @error Or $r[0] <> 'b' Then Exit 4\n";

static const char long_texts[] =
    "Local $s = 'a\\..\\b%20 '\nWhile StringLen($s) < 150000\n$s &= $s\nWEnd\n"
    "Local $r = __Au3_PureCall('shlwapi.dll', 'bool', 'PathAppendW', 'wstr', $s, 'wstr', $s)\n"
    "$r = __Au3_PureCall('shlwapi.dll', 'bool', 'PathCanonicalizeW', 'wstr', '', 'wstr', $s)\n"
    "$r = __Au3_PureCall('shlwapi.dll', 'int', 'PathCommonPrefixW', 'wstr', $s, 'wstr', $s, 'wstr', '')\n"
    "$r = __Au3_PureCall('shlwapi.dll', 'int', 'UrlCombineW', 'wstr', $s, 'wstr', $s, 'wstr', '', 'dword*', 65536, 'dword', "
    "0)\n"
    "$r = __Au3_PureCall('shlwapi.dll', 'bool', 'PathRenameExtensionW', 'wstr', $s, 'wstr', $s)\n";

static void memory(void) {
    check(run(AU3_RIGHT_NATIVE, addresses) == 0, "numbers are no addresses");
    check(run(AU3_RIGHT_NATIVE, long_texts) == 0, "long texts in buffers");
    check(run(~0u, "Local $a[5][1][0]\nExit __Au3_Sort($a, 0, 4, 0, False, False)") == 0, "sorting three dimensions");
    check(run(~0u, "Local $key = '41'\nWhile StringLen($key) < 600\n$key &= $key\nWEnd\n"
                   "__Au3_Cipher(0x6801, Binary('0x' & $key), Binary('0x00'), False, False)\nExit @error") == 2,
          "a key of RC4 that is too long");
}

/* ---- databases ---- */

static bool is_there(const char *name) {
    char path[128];
    snprintf(path, sizeof path, "%s/%s", place, name);
    return access(path, F_OK) == 0;
}

static void databases(void) {
    char script[2048];
    if (run(0, "Exit __Au3_SqliteLoad() <> ''") == 0) return; /* no libsqlite3 here */
    snprintf(script, sizeof script,
             "__Au3_SqliteLoad()\n"
             "If __Au3_SqliteOpen('file:%s/new.db?vfs=unix', 0x46) Or @error <> 14 Then Exit 1\n"
             "If __Au3_SqliteOpen('file:%s/new.db?vfs=unix', 6) Then Exit 2\n"
             "Local $d = __Au3_SqliteOpen(':memory:', 0x46)\n"
             "If Not __Au3_SqliteExec($d, \"ATTACH 'file:%s/new.db?vfs=unix' AS x\") Then Exit 3\n"
             "If Not __Au3_SqliteExec($d, \"ATTACH 'fi' || 'le:%s/new.db?vfs=unix' AS x\") Then Exit 4\n"
             "If Not __Au3_SqliteExec($d, \"VACUUM INTO 'file:%s/new.db?vfs=unix'\") Then Exit 5\n"
             "If __Au3_SqliteExec($d, \"ATTACH 'inside.db' AS x; CREATE TABLE x.t (a)\") Then Exit 6\n",
             place, place, place, place, place);
    check(run(0, script) == 0, "URIs name no other way to the files");
    check(!is_there("new.db") && is_there("root/inside.db"), "the files of databases");
    check(run(~0u,
              "__Au3_SqliteLoad()\nLocal $d = __Au3_SqliteOpen(':memory:', 6), $s = 'CREATE TABLE t (a);"
              "WITH RECURSIVE c(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM c) INSERT INTO t SELECT randomblob(%s) FROM c'\n"
              "If __Au3_SqliteExec($d, StringReplace($s, '%s', 100000)) <> 9 Then Exit 1\n"
              "If __Au3_SqliteExec($d, StringReplace($s, '%s', 10)) = 0 Then Exit 2\n"
              "If __Au3_SqliteExec($d, 'SELECT zeroblob(30000000)') <> 18 Then Exit 3\n") == 0,
          "a database in memory keeps to the memory limit");
}

int main(void) {
    char command[128];
    strcpy(place, "/tmp/au3-private-XXXXXX");
    if (!mkdtemp(place)) return 2;
    snprintf(root, sizeof root, "%s/root", place);
    snprintf(command, sizeof command, "mkdir %s", root);
    if (system(command) != 0) return 2;
    memory();
    databases();
    snprintf(command, sizeof command, "rm -rf %s", place);
    if (system(command) != 0) return 2;
    return failures > 0;
}
