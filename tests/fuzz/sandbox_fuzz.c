/* libFuzzer target: whole scripts in a sandbox that tries to be left. The input is read as statements: calls of any function
 * with odd arguments, many of them ways out of the root, and pieces of scripts around them; at times the text itself is
 * damaged.
 *
 * Every script runs in a fresh interpreter with a root, all limits, and a host that answers for processes and the network.
 * Afterwards the folder beside the root must be as it was, and no script may run longer than its time and a little more;
 * what breaks is the sanitizers' to see. Functions that end other processes are the host's here: the machine is shared. */
#define _GNU_SOURCE
#include "au3.h"
#include "input.h"

#include <dirent.h>
#include <ftw.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum { STATEMENTS_MAX = 30, ARGUMENTS_MAX = 6, SCRIPT_SIZE = 32768, STATEMENT_SIZE = 900, VALUES = 6, ROUNDS = 40 };
enum { ROWS_MAX = 2048, NAME_SIZE = 48 };

#define TIME_LIMIT 0.2

static const char *const literals[] = {
    "0",
    "1",
    "-1",
    "2",
    "3",
    "8",
    "16",
    "64",
    "256",
    "512",
    "0x7FFFFFFF",
    "-2147483648",
    "9223372036854775807",
    "1.5",
    "1e300",
    "(1/0)",
    "True",
    "False",
    "Null",
    "Default",
    "''",
    "'abc'",
    "'0x4142'",
    "Binary('0x0102')",
    "Ptr(1)",
    "Abs",
    "User",
    "$a",
    "$m",
    "$s",
    "DllStructCreate('int a;byte b[3];ptr p')",
    "'(a+)+$'",
    "'%99999d %s'",
    "Chr(0)",
    "ChrW(0xDC2F)",
    "$v[0]",
    "$v[1]",
    "$v[2]",
    "@TempDir",
    "@ScriptDir",
    "@UserProfileDir",
    "@AutoItExe",
    "@ComSpec & ' /c echo x>..\\outside\\new'",
    "'HKCU\\Software\\x'",
    "'http://localhost/x'",
    "'127.0.0.1'",
    "'+R'",
    "'s'",
    "'k'",
    "'SELECT 1'",
    "'ATTACH ''../outside/new.db'' AS x'",
    /* files in the root */
    "'a.txt'",
    "'sub\\b.txt'",
    "'x.ini'",
    "'sub'",
    "'Z:\\'",
    "'C:\\'",
    "'*.*'",
    "'sub\\*'",
    "'new.txt'",
    "'new\\deep\\'",
    "'in'",
    "'nul'",
    "'A~1.TXT'",
    "':memory:'",
    "'sub\\link'",
    /* and outside */
    "'..\\outside\\secret.txt'",
    "'out\\secret.txt'",
    "'out'",
    "'file'",
    "'dangling'",
    "'Z:\\..\\outside\\secret.txt'",
    "'\\\\?\\Z:\\..\\outside'",
    "'C:\\..\\..\\outside\\secret.txt'",
    "'sub\\up\\secret.txt'",
    "'/../outside/x.ini'",
    "'..\\outside\\new.txt'",
    "'..\\outside\\*.*'",
    "'slash\\tmp'",
    "'proc\\tmp'",
    "'late'",
    "'Z:' & ChrW(0xF05C) & '..\\outside'",
    "'..'",
    "'.. \\outside'",
    "'out\\folder'",
    "'file:' & $place & '/outside/new.db?vfs=unix'",
    /* for the functions that the library keeps for itself */
    "(__Au3_SqliteLoad() ? __Au3_SqliteOpen(':memory:', 0x46) : 0)",
    "0x46",
    "0x6801",
    "Binary('0x' & $s)",
    "'shlwapi.dll'",
    "'PathFindFileNameW'",
    "'UrlCanonicalizeW'",
    "'wstr'",
    "'int'",
    "'dword*'",
};
#define LITERAL_COUNT (sizeof literals / sizeof *literals)

/* Pieces around a call, which stands for the %s. */
static const char *const pieces[] = {
    "$v[1] = %s\n",
    "$v[2] = %s\n",
    "If %s Then $v[0] = 1\n",
    "For $i = 1 To 20\n$v[3] = %s\nNext\n",
    "While 1\n$v[4] = %s\nIf @error Then ExitLoop\nWEnd\n",
    "$s &= %s\n",
    "$a[Mod($n, 3)] = %s\n",
    "$m[$n] = %s\n",
    "$n += 1\n%s\n",
    "$v[5] = Execute(\"%s\")\n",
    "Func F%d()\nReturn %s\nEndFunc\nF%d()\n",
    "OnAutoItExitRegister('User')\n%s\n",
    "AdlibRegister('User', 1)\nSleep(10)\n%s\n",
    "FileChangeDir('sub')\n%s\n",
    "FileChangeDir('..')\n%s\n",
    "FileCreateNTFSLink('Z:\\sub', 'Z:\\made', 1)\n%s\n",
    "DirMove('carry\\d', 'd')\nFileMove('d\\late', 'late')\n%s\n",
    "Local $h = FileOpen('new.txt', 10)\nFileWrite($h, %s)\nFileClose($h)\n",
    "EnvSet('TMPDIR', $place)\nEnvSet('AU3_REGISTRY', $place & '/x')\n%s\n",
    "Opt('ExpandEnvStrings', 1)\nOpt('ExpandVarStrings', 1)\n%s\n",
    "$s = FileRead(%s)\nIf StringInStr($s, 'SECRET') Then Escaped()\n",
    "Do\n$n += 1\n%s\nUntil $n > 50\n",
    "ReDim $a[UBound($a) + 3]\n%s\n",
    "$s = $s & $s\n%s\n",
    "Exit %s\n",
    "SetError(1)\n%s\n",
};
#define PIECE_COUNT (sizeof pieces / sizeof *pieces)

static const char head[] = "Func User($a = 1, $b = 2)\nReturn $a\nEndFunc\n"
                           "Global $v[6], $a[3] = [1, 'b', 2.5], $m[], $s = 'text', $n = 0\n$m['k'] = 1\n";

static char place[64];
static char rows[ROWS_MAX][NAME_SIZE];
static int mins[ROWS_MAX], maxs[ROWS_MAX], row_count, round_count;
static unsigned long scripts;

static _Noreturn void escape(const char *what, const char *script) {
    fprintf(stderr, "%s\n---\n%s\n---\n", what, script);
    abort();
}

/* ---- the disk ---- */

static int remove_one(const char *path, const struct stat *stat, int type, struct FTW *at) {
    (void)stat, (void)type, (void)at;
    return remove(path);
}

static void put(const char *name, const char *content) {
    FILE *file = fopen(name, "w");
    if (!file) exit(2);
    fputs(content, file);
    fclose(file);
}

static void make_link(const char *target, const char *name) {
    if (symlink(target, name) != 0) exit(2);
}

/* The working folder of the process is the place. */
static void make_box(void) {
    char target[96];
    nftw("box", remove_one, 32, FTW_DEPTH | FTW_PHYS);
    if (mkdir("box", 0755) || mkdir("box/sub", 0755) || mkdir("box/carry", 0755) || mkdir("box/carry/d", 0755)) exit(2);
    put("box/a.txt", "a");
    put("box/sub/b.txt", "b");
    put("box/x.ini", "[s]\nk=v\n");
    make_link("../outside", "box/out");
    make_link("../outside/secret.txt", "box/file");
    make_link("../outside/new.txt", "box/dangling");
    make_link("../../outside", "box/sub/up");
    make_link("../../outside", "box/carry/d/late");
    make_link("sub", "box/in");
    make_link("/", "box/slash");
    snprintf(target, sizeof target, "/proc/self/cwd/outside");
    make_link(target, "box/proc");
}

static unsigned long sum(unsigned long sum, const void *bytes, size_t size) {
    for (size_t i = 0; i < size; i++) sum = (sum ^ ((const unsigned char *)bytes)[i]) * 1099511628211u;
    return sum;
}

static unsigned long seen;

static int look_at(const char *path, const struct stat *st, int type, struct FTW *at) {
    char content[256];
    (void)at;
    if (strncmp(path, "./box", 5) == 0) return 0;
    seen += sum(14695981039346656037u, path, strlen(path));
    if (strcmp(path, ".") == 0) return 0;
    unsigned long facts[] = {st->st_mode,
                             st->st_nlink,
                             (unsigned long)st->st_size,
                             (unsigned long)st->st_mtim.tv_nsec,
                             (unsigned long)st->st_mtim.tv_sec,
                             st->st_ino};
    seen += sum(1, facts, sizeof facts);
    FILE *file = type == FTW_F ? fopen(path, "r") : NULL;
    if (file) seen += sum(2, content, fread(content, 1, sizeof content, file));
    if (file) fclose(file);
    return 0;
}

/* What there is beside the root, as a number. */
static unsigned long look_outside(void) {
    seen = 0;
    struct stat box;
    if (lstat("box", &box) != 0 || !S_ISDIR(box.st_mode)) return 0;
    nftw("./outside", look_at, 16, FTW_PHYS);
    DIR *dir = opendir(".");
    for (const struct dirent *entry; dir && (entry = readdir(dir)) != NULL;)
        seen += sum(3, entry->d_name, strlen(entry->d_name));
    if (dir) closedir(dir);
    return seen;
}

static void end(void) {
    fprintf(stderr, "%lu scripts ran\n", scripts);
    if (chdir("/") == 0) nftw(place, remove_one, 32, FTW_DEPTH | FTW_PHYS);
}

/* ---- the host ---- */

static Au3Decision decide_process(void *user, Au3Process *process) {
    (void)user;
    size_t length = strlen(process->command);
    if (length % 3 == 0) return AU3_REFUSE;
    process->exit_code = (int)length;
    process->output = strdup(process->command);
    process->output_size = length;
    return AU3_ANSWERED;
}

static Au3Decision decide_network(void *user, Au3Network *network) {
    (void)user;
    size_t length = strlen(network->address);
    if (length % 3 == 0) return AU3_REFUSE;
    network->result = strdup("10.0.0.1");
    network->result_size = 8;
    return AU3_ANSWERED;
}

static void nothing(void *user, Au3Call *call) { (void)user, (void)call; }

static void escaped(void *user, Au3Call *call) {
    (void)call;
    escape("a script has seen what is outside", user);
}

/* ---- scripts ---- */

static size_t write_call(Input *input, char *out, size_t room) {
    unsigned number = next_word(input);
    int row = (int)(number % (unsigned)row_count);
    size_t at = (size_t)snprintf(out, room, "%s(", rows[row]);
    int most = maxs[row] < ARGUMENTS_MAX ? maxs[row] : ARGUMENTS_MAX;
    int count = mins[row] + (most > mins[row] ? (int)(next_byte(input) % (unsigned)(most - mins[row] + 1)) : 0);
    for (int i = 0; i < count && at < room - 100; i++) {
        at += (size_t)snprintf(out + at, room - at, "%s%s", i ? ", " : "", literals[next_byte(input) % LITERAL_COUNT]);
    }
    return at + (size_t)snprintf(out + at, room - at, ")");
}

static size_t write_statement(Input *input, int number, char *out) {
    char call[512];
    const char *piece = pieces[next_byte(input) % PIECE_COUNT];
    write_call(input, call, sizeof call);
    if (strstr(piece, "F%d"))
        return (size_t)snprintf(out, STATEMENT_SIZE, "Func F%d()\nReturn %s\nEndFunc\nF%d()\n", number, call, number);
    size_t before = (size_t)(strstr(piece, "%s") - piece);
    return (size_t)snprintf(out, STATEMENT_SIZE, "%.*s%s%s", (int)before, piece, call, piece + before + 2);
}

/* Some bytes of the text become others. */
static void damage(Input *input, char *script, size_t length) {
    static const char others[] = "()[]'\"$@,.&+-*/=<>?:;# \n\\_0a";
    for (unsigned n = next_byte(input) % 8; n > 0 && input->left > 2; n--) {
        unsigned place_at = next_word(input);
        script[sizeof head + place_at % (length - sizeof head + 1) - 1] = others[next_byte(input) % (sizeof others - 1)];
    }
}

static size_t write_script(Input *input, char *script) {
    size_t length = (size_t)snprintf(script, SCRIPT_SIZE, "%s", head);
    bool damaged = next_byte(input) % 8 == 7;
    for (int i = 0; i < STATEMENTS_MAX && input->left && length < SCRIPT_SIZE - 2 * STATEMENT_SIZE; i++) {
        length += write_statement(input, i, script + length);
    }
    if (damaged && length > sizeof head) damage(input, script, length);
    return length;
}

/* ---- one run ---- */

static void read_rows(void) {
    Au3 *au3 = au3_new(NULL);
    Au3Help help = AU3_HELP;
    for (int i = 0; au3_help(au3, i, &help) && row_count < ROWS_MAX; i++) {
        if (help.macro || help.state == AU3_MISSING || strlen(help.name) >= NAME_SIZE) continue;
        strcpy(rows[row_count], help.name);
        mins[row_count] = help.min;
        maxs[row_count++] = help.max;
    }
    au3_free(au3);
}

static void begin(void) {
    strcpy(place, access("/dev/shm", W_OK) == 0 ? "/dev/shm/au3-fuzz-XXXXXX" : "/tmp/au3-fuzz-XXXXXX");
    if (!mkdtemp(place) || chdir(place) != 0 || mkdir("outside", 0755) != 0 || mkdir("outside/folder", 0755) != 0) exit(2);
    put("outside/secret.txt", "SECRET\n");
    put("outside/folder/a.txt", "SECRET\n");
    put("outside/x.ini", "[s]\nk=SECRET\n");
    signal(SIGXFSZ, SIG_IGN);
    const struct rlimit most = {.rlim_cur = 32 << 20, .rlim_max = 32 << 20};
    setrlimit(RLIMIT_FSIZE, &most);
    read_rows();
    make_box();
    atexit(end);
}

static Au3 *make(uint32_t refused, char *script) {
    static const char *const replaced[] = {"ProcessClose",     "ProcessSetPriority",  "Shutdown",
                                           "__Au3_EndProcess", "__Au3_SetProcessors", "Escaped"};
    char root[80], home[96], temp[96];
    snprintf(root, sizeof root, "%s/box", place);
    snprintf(home, sizeof home, "HOME=%s/outside", place);
    snprintf(temp, sizeof temp, "XDG_DATA_HOME=%s/outside", place);
    const char *const environment[] = {home, temp, "PATH=/usr/bin:/bin", NULL};
    Au3Host host = {.size = sizeof host, .process = decide_process, .network = decide_network};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    config.root = root;
    config.environment = environment;
    config.refused = refused | AU3_RIGHT_NATIVE;
    config.memory_limit = (size_t)48 << 20;
    config.time_limit = TIME_LIMIT;
    config.step_limit = 3000;
    config.output_limit = 65536;
    config.depth_limit = 200;
    config.process_limit = 2;
    config.disk_limit = 1 << 20;
    config.virtual_clock = true;
    Au3 *au3 = au3_new(&config);
    for (size_t i = 0; au3 && i < sizeof replaced / sizeof *replaced; i++) {
        Au3Function function = {
            .size = sizeof function, .name = replaced[i], .max = 8, .call = i == 5 ? escaped : nothing, .user = script};
        au3_register(au3, &function);
    }
    return au3;
}

static double seconds(void) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (double)now.tv_sec + (double)now.tv_nsec / 1e9;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    static char script[SCRIPT_SIZE];
    if (!*place) begin();
    Input input = {data, size};
    /* Mostly everything is allowed: what is refused cannot break out. */
    unsigned rights = next_byte(&input);
    size_t length = write_script(&input, script);
    unsigned long before = look_outside();
    double started = seconds();
    Au3 *au3 = make(rights < 64 ? rights : 0, script);
    if (!au3) escape("no interpreter", script);
    if (au3_load(au3, "fuzz.au3", script, length, 0) == AU3_LOADED) {
        Au3Value *text = au3_value_text(au3, place, strlen(place));
        au3_set(au3, "place", text);
        au3_run(au3);
    }
    au3_free(au3);
    scripts++;
    if (seconds() - started > TIME_LIMIT + 5) escape("a script ran too long", script);
    if (look_outside() != before) escape("a script has changed what is outside", script);
    if (++round_count % ROUNDS == 0) make_box();
    return 0;
}
