/* A test harness: gives a script its answers, its clock, its disk and its environment, and reads back what it did. */
#define _GNU_SOURCE /* mkdtemp, strdup */
#include <au3.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

/* What the script is answered, and what it has written. */
typedef struct Harness {
    const char *const *answers; /* one for each dialog, in order */
    char output[1000];
} Harness;

static bool collect(void *user, int stream, const char *bytes, size_t size) {
    Harness *harness = user;
    size_t length = strlen(harness->output);
    if (stream == 1 && length + size < sizeof harness->output) {
        memcpy(harness->output + length, bytes, size);
        harness->output[length + size] = 0;
    }
    return true;
}

/* MsgBox is answered with a button, InputBox with a text. */
static void answer(void *user, Au3Dialog *dialog) {
    Harness *harness = user;
    const char *text = *harness->answers ? *harness->answers++ : "";
    printf("dialog   %s \"%s\": %s\n", dialog->function, dialog->text, text);
    if (dialog->kind == AU3_DIALOG_MESSAGE) {
        dialog->button = strcmp(text, "Yes") == 0 ? 6 : 7;
    } else {
        dialog->button = 1;
        dialog->result = strdup(text);
    }
}

static void print_effect(void *user, Au3 *au3, const char *line) {
    (void)user, (void)au3;
    const char *function = strstr(line, "\"function\""), *end = strstr(function, ",\"result\"");
    printf("effect   %.*s\n", (int)(end - function), function);
}

static const char script[] = "Local $sName = InputBox('Setup', 'Your name?')\n"
                             "If MsgBox(4, 'Setup', 'Go on, ' & $sName & '?') <> 6 Then Exit 2\n"
                             "Sleep(3600000)\n"
                             "FileWrite(@TempDir & '\\report.txt', $sName & ' ' & EnvGet('STAGE') & ' ' & @YEAR)\n"
                             "ConsoleWrite(FileRead(@TempDir & '\\report.txt'))\n"
                             "FileDelete(@TempDir & '\\report.txt')\n";

int main(void) {
    char root[] = "/tmp/au3-harness-XXXXXX";
    if (!mkdtemp(root)) return 1;
    Harness harness = {.answers = (const char *const[]){"Ada", "Yes", NULL}};
    Au3Host host = {.size = sizeof host, .user = &harness, .write = collect, .dialog = answer};
    Au3Config config = AU3_CONFIG;
    config.host = &host;
    config.on_effect = print_effect;
    config.root = root;
    config.environment = (const char *const[]){"STAGE=test", NULL};
    config.virtual_clock = true;
    config.start_time = 1e9; /* 2001 */
    Au3 *au3 = au3_new(&config);
    bool loaded = au3 && au3_load(au3, "setup.au3", script, sizeof script - 1, 0) == AU3_LOADED;
    int code = loaded ? au3_run(au3) : 1;
    printf("output   %s\nexit     %d\n", harness.output, code);
    au3_free(au3);
    char command[100];
    snprintf(command, sizeof command, "rm -r %s", root);
    return system(command) != 0;
}
