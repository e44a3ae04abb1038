/* The host between a script and the world: environment, processes, network, and the limit of processes. Sees au3.h only. */
#define _GNU_SOURCE
#include "au3.h"
#include "check.h"
#include "output.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static int run(const Au3Config *config, const char *script) {
    Au3 *au3 = au3_new(config);
    int code = au3 && au3_load(au3, "test.au3", script, strlen(script), 0) == AU3_LOADED ? au3_run(au3) : -1;
    for (int i = 0; au3 && i < au3_diagnostic_count(au3); i++) {
        Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
        au3_diagnostic(au3, i, &diagnostic);
        if (config->host && config->host->write)
            config->host->write(config->host->user, 2, diagnostic.message, strlen(diagnostic.message));
    }
    au3_free(au3);
    return code;
}

/* ---- the environment ---- */

/* Sets and reads a variable again and again; a child of each script must see its own. */
static void *with_environment(void *argument) {
    Output output = {.size = 0};
    Au3Host host = {.size = sizeof host, .user = &output, .write = collect};
    Au3Config config = AU3_CONFIG;
    char variable[64], expected[64];
    snprintf(variable, sizeof variable, "WHO=%s", (const char *)argument);
    const char *const environment[] = {variable, "PATH=/usr/local/bin:/usr/bin:/bin", "HOME=/tmp", NULL};
    config.host = &host;
    config.environment = environment;
    int code = run(&config, "Local $who = EnvGet('WHO')\n"
                            "For $i = 1 To 2000\n"
                            "If EnvGet('who') <> $who Then Exit 1\n"
                            "EnvSet('OTHER', $who & $i)\n"
                            "If EnvGet('OTHER') <> $who & $i Then Exit 2\n"
                            "Next\n"
                            "Opt('ExpandEnvStrings', 1)\n"
                            "If '%WHO%' <> $who Then Exit 3\n"
                            "If EnvGet('AU3_WORLD_PROCESS') <> '' Then Exit 4\n"
                            "EnvUpdate()\n"
                            "Local $pid = Run('sh -c \"echo $WHO $OTHER\"', '', 0, 2)\n"
                            "ProcessWaitClose($pid)\n"
                            "ConsoleWrite(StdoutRead($pid))\n"
                            "ConsoleWrite(EnvGet('WHO'))\n"
                            "EnvSet('WHO')\n"
                            "If EnvGet('WHO') <> '' Then Exit 5\n"
                            "EnvSet('HOME', '/usr')\n"
                            "If @UserProfileDir <> 'Z:\\usr' Then Exit 6\n"
                            "EnvSet('TMP', '/var/tmp')\n"
                            "If @TempDir <> 'Z:\\var\\tmp' Then Exit 7\n"
                            "EnvSet('PATH', '/nowhere')\n"
                            "If Run('ls') Then Exit 8\n");
    snprintf(expected, sizeof expected, "%s %s2000\n%s", (const char *)argument, (const char *)argument,
             (const char *)argument);
    check(code == 0, "a script with an environment of its own");
    check(strcmp(output.text, expected) == 0, output.text);
    return NULL;
}

static void environments(void) {
    static const char *const names[] = {"one", "two", "three"};
    pthread_t threads[3];
    setenv("AU3_WORLD_PROCESS", "yes", 1);
    for (int i = 0; i < 3; i++) {
        if (pthread_create(&threads[i], NULL, with_environment, (void *)(uintptr_t)names[i]) != 0) exit(2);
    }
    for (int i = 0; i < 3; i++) pthread_join(threads[i], NULL);
    check(!getenv("OTHER") && !getenv("WHO"), "EnvSet does not reach the process");
    /* without a list it is a copy of the process's */
    check(run(&(Au3Config)AU3_CONFIG, "If EnvGet('AU3_WORLD_PROCESS') <> 'yes' Then Exit 1\n"
                                      "EnvSet('AU3_WORLD_PROCESS', 'no')\n"
                                      "Exit RunWait('sh -c \"test $AU3_WORLD_PROCESS = no\"')") == 0,
          "a copy of the process's environment");
    check(strcmp(getenv("AU3_WORLD_PROCESS"), "yes") == 0, "which stays as it is");
    Au3Config config = AU3_CONFIG;
    config.refused = AU3_RIGHT_PROCESS;
    check(run(&config,
              "Opt('ExpandEnvStrings', 1)\nExit '%AU3_WORLD_PROCESS%' = 'yes' Or EnvGet('AU3_WORLD_PROCESS') <> '0'") == 0,
          "no variables without the right");
}

/* ---- processes ---- */

typedef struct Asked {
    Output output;
    Output asked; /* a line for each question */
    int number;
} Asked;

static void note(Asked *asked, const char *text) { collect(&asked->asked, 1, text, strlen(text)); }

static bool collect_asked(void *user, int stream, const char *bytes, size_t size) {
    Asked *asked = user;
    return collect(&asked->output, stream, bytes, size);
}

static Au3Decision decide_process(void *user, Au3Process *process) {
    Asked *asked = user;
    check(process->size == sizeof *process, "the size of the structure");
    note(asked, process->function);
    note(asked, "|");
    note(asked, process->command);
    note(asked, "|");
    note(asked, process->folder);
    note(asked, "\n");
    if (strstr(process->command, "refuse")) return AU3_REFUSE;
    if (strstr(process->command, "allow")) return AU3_ALLOW;
    process->exit_code = 7;
    process->output = strdup("out");
    process->output_size = 3;
    process->errors = strdup("err");
    process->errors_size = 3;
    return AU3_ANSWERED;
}

static void processes(void) {
    Asked asked = {.number = 0};
    Au3Host host = {.size = sizeof host, .user = &asked, .write = collect_asked, .process = decide_process};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    int code = run(&config, "FileChangeDir('Z:\\tmp')\n"
                            "Local $pid = Run('notepad.exe a b', 'Z:\\usr', 0, 6)\n"
                            "If Not $pid Or @error Or ProcessExists($pid) Then Exit 1\n"
                            "If StdoutRead($pid) <> 'out' Or StderrRead($pid) <> 'err' Then Exit 2\n"
                            "StdoutRead($pid)\n"
                            "If @error <> 1 Then Exit 3\n"
                            "If RunWait('x.exe') <> 7 Then Exit 4\n"
                            "If RunWait(@ComSpec & ' /c del *') <> 7 Then Exit 5\n"
                            "Local $both = Run('y.exe', '', 0, 8)\n"
                            "If StdoutRead($both) <> 'outerr' Or $both = $pid Then Exit 6\n"
                            "If ShellExecuteWait('z.doc', 'p q') <> 7 Then Exit 7\n"
                            "If Not ShellExecute('http://localhost/') Then Exit 8\n"
                            "If Run('refuse it') <> 0 Or @error <> 1 Then Exit 9\n"
                            "If RunWait('refuse it') <> 0 Or @error <> 1 Then Exit 10\n"
                            "If ShellExecute('refuse it') <> 0 Or @error <> 1 Then Exit 11\n"
                            "If RunWait('sh -c \"exit 3 # allow\"') <> 3 Then Exit 12\n"
                            "Local $in = Run('cat', '', 0, 3)\n"
                            "StdinWrite($in, 'text')\n"
                            "If ProcessWaitClose($in, 2) <> 1 Or @extended <> 7 Then Exit 13\n"
                            "If Run('nowhere', 'Z:\\no such folder') Or @extended <> 267 Then Exit 14\n"
                            "Local $timer = TimerInit()\n"
                            "For $i = 1 To 3000\nRun('many')\nNext\n");
    check(code == 0, "answered processes");
    if (code) printf("exit code %d %s\n", code, asked.output.text);
    static const char expected[] =
        "Run|notepad.exe a b|/usr\nRunWait|x.exe|/tmp\nRunWait|C:\\Windows\\System32\\cmd.exe /c del *|/tmp\n"
        "Run|y.exe|/tmp\nShellExecuteWait|z.doc p q|/tmp\nShellExecute|http://localhost/|/tmp\n"
        "Run|refuse it|/tmp\n";
    check(strncmp(asked.asked.text, expected, sizeof expected - 1) == 0, asked.asked.text);
}

/* Starts are counted; answered ones are none. */
static void process_limit(void) {
    char folder[] = "/tmp/au3-world-XXXXXX", script[512], command[128], name[64];
    Output output = {.size = 0};
    Au3Host host = {.size = sizeof host, .user = &output, .write = collect};
    Au3Config config = AU3_CONFIG;
    if (!mkdtemp(folder)) exit(2);
    config.host = &host;
    config.process_limit = 5;
    snprintf(script, sizeof script,
             "OnAutoItExitRegister('More')\nWhile 1\nRunWait('sh -c \"echo >>%s/count\"')\nWEnd\n"
             "Func More()\nRunWait('sh -c \"echo >>%s/count\"')\nEndFunc",
             folder, folder);
    check(run(&config, script) == 1, "Run in an endless loop");
    check(strstr(output.text, "Process limit reached: the script may start 5") != NULL, output.text);
    snprintf(name, sizeof name, "%s/count", folder);
    FILE *file = fopen(name, "r");
    int lines = 0;
    for (int c; file && (c = getc(file)) != EOF;) lines += c == '\n';
    if (file) fclose(file);
    check(lines == 5, "five were started");
    config.process_limit = 0;
    check(run(&config, "For $i = 1 To 20\nRunWait('true')\nNext\nExit 4") == 4, "no limit");
    snprintf(command, sizeof command, "rm -rf %s", folder);
    if (system(command) != 0) failures++;
}

/* ---- the network ---- */

static Au3Decision decide_network(void *user, Au3Network *network) {
    Asked *asked = user;
    char line[256];
    snprintf(line, sizeof line, "%d %s|%s|%d\n", (int)network->kind, network->function, network->address, network->port);
    note(asked, line);
    check(network->size == sizeof *network, "the size of the structure");
    if (strstr(network->address, "refuse") || network->port == 1) return AU3_REFUSE;
    if (network->kind == AU3_NETWORK_PING) {
        network->milliseconds = strstr(network->address, "far") ? -1 : 12;
        return AU3_ANSWERED;
    }
    if (network->kind == AU3_NETWORK_RESOLVE) {
        network->result = strstr(network->address, "none") ? NULL : strdup("10.1.2.3");
        return AU3_ANSWERED;
    }
    if (strstr(network->address, "allow")) return AU3_ALLOW;
    if (network->kind == AU3_NETWORK_GET) {
        network->result = strdup("document");
        network->result_size = 8;
        return AU3_ANSWERED;
    }
    if (network->port == 2) return AU3_ANSWERED;
    if (network->port == 4242 && asked->number) { /* led elsewhere */
        network->result = strdup("127.0.0.1");
        network->port = asked->number;
    }
    return AU3_ALLOW;
}

static void network(void) {
    Asked asked = {.number = 20000 + getpid() % 20000};
    char script[4096], folder[] = "/tmp/au3-world-XXXXXX", command[128];
    Au3Host host = {.size = sizeof host, .user = &asked, .write = collect_asked, .network = decide_network};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    if (!mkdtemp(folder)) exit(2);
    snprintf(script, sizeof script,
             "TCPStartup()\n"
             "If TCPNameToIP('example.org') <> '10.1.2.3' Then Exit 1\n"
             "If TCPNameToIP('none') <> '' Or @error <> 11001 Then Exit 2\n"
             "If TCPNameToIP('refuse') <> '' Or Not @error Then Exit 3\n"
             "If Ping('near') <> 12 Or @error Then Exit 4\n"
             "If Ping('far') <> 0 Or @error <> 1 Then Exit 5\n"
             "If Ping('refuse') <> 0 Or Not @error Then Exit 6\n"
             "Local $read = InetRead('http://x.org/a')\n"
             "If @error Or @extended <> 8 Or BinaryToString($read) <> 'document' Then Exit 7\n"
             "If InetRead('http://refuse.org/a') <> '' Or Not @error Then Exit 8\n"
             "If InetGetSize('http://x.org/a') <> 8 Then Exit 9\n"
             "If InetGet('http://x.org/a', '%s/got.txt') <> 8 Or FileRead('%s/got.txt') <> 'document' Then Exit 10\n"
             "Local $h = InetGet('http://x.org/a', '%s/later.txt', 0, 1)\n"
             "If Not InetGetInfo($h, 2) Or Not InetGetInfo($h, 3) Or InetGetInfo($h, 0) <> 8 Then Exit 11\n"
             "If Not InetClose($h) Or FileRead('%s/later.txt') <> 'document' Then Exit 12\n"
             "If InetGet('http://refuse.org/a', '%s/none.txt') <> 0 Or FileExists('%s/none.txt') Then Exit 13\n"
             "If InetGet('http://x.org/a', '%s/no/none.txt') <> 0 Or Not @error Then Exit 14\n"
             "If TCPConnect('127.0.0.1', 1) <> -1 Or @error <> 10013 Then Exit 15\n"
             "If TCPConnect('127.0.0.1', 2) <> -1 Or @error <> 10013 Then Exit 16\n"
             "If TCPListen('127.0.0.1', 1) <> -1 Then Exit 17\n"
             "Local $listen = TCPListen('127.0.0.1', 4242)\n"
             "If $listen = -1 Then Exit 18\n"
             "Local $s = TCPConnect('192.0.2.1', 4242)\n"
             "If $s = -1 Then Exit 19\n"
             "Local $u = UDPOpen('192.0.2.1', 4242)\n"
             "Local $b = UDPBind('127.0.0.1', 4242)\n"
             "If UDPSend($u, 'hello') <> 5 Then Exit 20\n"
             "Sleep(50)\n"
             "If UDPRecv($b, 100) <> 'hello' Then Exit 21\n"
             "$u[3] = 1\n" /* changed after it was opened */
             "If UDPSend($u, 'hello') > 0 Or @error <> 10013 Then Exit 22\n"
             "HttpSetProxy(2, '192.0.2.9:1')\n"
             "If InetRead('http://allow.org/a') <> '' Or @error <> 13 Then Exit 24\n"
             "UDPOpen('192.0.2.1', 1)\n"
             "If Not @error Then Exit 23\n",
             folder, folder, folder, folder, folder, folder, folder);
    int code = run(&config, script);
    check(code == 0, "answered network");
    if (code) printf("exit code %d %s\n%s", code, asked.output.text, asked.asked.text);
    check(strncmp(asked.asked.text, "0 TCPNameToIP|example.org|0\n", 28) == 0, asked.asked.text);
    check(strstr(asked.asked.text, "1 InetRead|192.0.2.9|1\n") != NULL, "so is a proxy");
    check(strstr(asked.asked.text, "3 InetGet|http://x.org/a|0\n") != NULL, "InetGet is asked about");
    snprintf(command, sizeof command, "rm -rf %s", folder);
    if (system(command) != 0) failures++;
}

int main(void) {
    environments();
    processes();
    process_limit();
    network();
    return failures > 0;
}
