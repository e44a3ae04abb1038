/* The commands of the command interpreter (command.h; dir: command_dir.h): cd copy del echo exit md move rd ren set timeout
 * type, their other names, call and start. Files are handled by AutoIt's own functions, which know drives, wildcards and
 * rights.
 *
 * Switches that are understood: cd /d; copy, move /y; del /f /q; exit /b; rd /s /q; start /wait; timeout /t. */
#include "command.h"

#include "command_dir.h"
#include "environment.h"
#include "os/process.h"
#include "path.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

extern const Builtin dir_builtins[], file_builtins[], file_copy_builtins[];
extern const int dir_builtins_count, file_builtins_count, file_copy_builtins_count;

enum { WORDS_MAX = 16 };

/* The words and switches of a command. */
typedef struct Words {
    Buffer text;
    const char *words[WORDS_MAX];
    int count;
    char switches[WORDS_MAX + 1]; /* their first letters, small */
} Words;

/* ---- words ---- */

/* "/b", "/a:h": other words with a slash are paths. */
static bool is_switch(const char *word) {
    bool letter = (word[1] | 32) >= 'a' && (word[1] | 32) <= 'z';
    return word[0] == '/' && letter && (!word[2] || word[2] == ':' || word[2] == '-');
}

static void split(Shell *shell, const char *rest, Words *words) {
    size_t starts[WORDS_MAX], switches = 0;
    words->count = 0;
    buffer_init(&words->text, shell->call->heap);
    for (;;) {
        size_t start = words->text.length;
        rest += strspn(rest, " \t,;=");
        if (!*rest || words->count == WORDS_MAX) break;
        bool plain = *rest != '"';
        rest = command_take_word(rest, &words->text);
        buffer_append_char(&words->text, 0);
        if (words->text.failed) break;
        if (plain && is_switch(words->text.data + start)) {
            if (switches < WORDS_MAX) words->switches[switches++] = (char)(words->text.data[start + 1] | 32);
        } else {
            starts[words->count++] = start;
        }
    }
    words->switches[switches] = 0;
    for (int i = 0; i < words->count; i++) words->words[i] = words->text.data + starts[i];
}

static void words_free(Words *words) { buffer_free(&words->text); }

/* Are there only switches that are understood? */
static bool knows(Shell *shell, const Words *words, const char *known) {
    if (words->switches[strspn(words->switches, known)] == 0) return true;
    command_complain(shell, "au3's command interpreter does not know that switch.");
    return false;
}

/* ---- AutoIt's functions ---- */

/* Calls a builtin with texts and, if not negative, a number; whether it gave 1. */
static bool invoke(Shell *shell, const char *name, const char *a, const char *b, int flag) {
    const struct {
        const Builtin *rows;
        int count;
    } tables[] = {{dir_builtins, dir_builtins_count},
                  {file_builtins, file_builtins_count},
                  {file_copy_builtins, file_copy_builtins_count}};
    const Builtin *row = NULL;
    for (size_t t = 0; t < sizeof tables / sizeof *tables; t++) {
        for (int i = 0; i < tables[t].count; i++) {
            if (strcmp(tables[t].rows[i].name, name) == 0) row = &tables[t].rows[i];
        }
    }
    if (!row || !call_allowed(shell->call, row->needs)) return false;
    Value args[3];
    Call call = *shell->call;
    call.args = args;
    call.count = call.temp_count = 0;
    call.row = row;
    args[call.count++] = str_from_utf8(call.heap, a, strlen(a));
    if (b) args[call.count++] = str_from_utf8(call.heap, b, strlen(b));
    if (flag >= 0) args[call.count++] = from_i32(flag);
    Value result = row->function(&call);
    bool ok = is_i32(result) && as_i32(result) == 1;
    value_free(result);
    for (int i = 0; i < call.temp_count; i++) value_free(call.temps[i]);
    for (int i = 0; i < call.count; i++) value_free(args[i]);
    return ok;
}

static void conclude(Shell *shell, bool ok, const char *problem) {
    if (ok)
        shell->code = 0;
    else
        command_complain(shell, problem);
}

/* ---- listings ---- */

static bool list_of(Shell *shell, const char *pattern, PathList *list) {
    *list = (PathList){0};
    Value text = str_from_utf8(shell->call->heap, pattern, strlen(pattern));
    if (is_abort(text)) return false;
    bool found =
        call_allowed(shell->call, NEEDS_FILE_READ) && path_list(call_paths(shell->call), as_string(text), list) == OS_OK;
    value_free(text);
    return found;
}

static bool is_folder(Shell *shell, const char *path) {
    PathSpot place;
    OsStat stat;
    Value text = str_from_utf8(shell->call->heap, path, strlen(path));
    if (is_abort(text)) return false;
    bool folder = path_locate(call_paths(shell->call), as_string(text), &place) &&
                  os_stat(buffer_text(&place.native), &stat) == OS_OK && stat.kind == OS_FOLDER;
    path_spot_free(&place);
    value_free(text);
    return folder;
}

static int count_matches(Shell *shell, const char *pattern) {
    PathList list = {0};
    int count = list_of(shell, pattern, &list) ? (int)list.count : 0;
    path_list_free(&list);
    return count;
}

static bool type_file(const char *native, Heap *heap) {
    Buffer content;
    buffer_init(&content, heap);
    bool ok = os_read_file(native, &content) == OS_OK;
    if (ok && content.length) os_stream_write(1, content.data, content.length);
    buffer_free(&content);
    return ok;
}

static void type_matches(Shell *shell, const char *pattern) {
    PathList list = {0};
    Buffer native;
    buffer_init(&native, shell->call->heap);
    bool ok = list_of(shell, pattern, &list) && list.count > 0;
    for (size_t i = 0; ok && i < list.count; i++) ok = type_file(path_list_native(&list, i, &native), shell->call->heap);
    path_list_free(&list);
    buffer_free(&native);
    if (!ok) command_complain(shell, "The system cannot find the file specified.");
}

static void command_type(Shell *shell, const Words *words) {
    shell->code = 0;
    if (words->count == 0) command_complain(shell, "The syntax of the command is incorrect.");
    for (int i = 0; i < words->count; i++) {
        if (!command_same_word(words->words[i], "nul")) type_matches(shell, words->words[i]);
    }
}

/* ---- files and folders ---- */

static void command_copy(Shell *shell, const Words *words) {
    char text[64];
    if (!knows(shell, words, "ybav")) return;
    if (words->count < 1 || words->count > 2 || strchr(words->words[0], '+')) {
        command_complain(shell, "The syntax of the command is incorrect.");
        return;
    }
    int count = count_matches(shell, words->words[0]);
    const char *target = words->count > 1 ? words->words[1] : ".";
    conclude(shell, count > 0 && invoke(shell, "FileCopy", words->words[0], target, 1),
             "The system cannot find the file specified.");
    snprintf(text, sizeof text, "%9d file(s) copied.", shell->code ? 0 : count);
    command_say(1, text);
}

static void command_move(Shell *shell, const Words *words) {
    if (!knows(shell, words, "y")) return;
    if (words->count != 2) {
        command_complain(shell, "The syntax of the command is incorrect.");
        return;
    }
    const char *function = is_folder(shell, words->words[0]) ? "DirMove" : "FileMove";
    conclude(shell, invoke(shell, function, words->words[0], words->words[1], 1), "The system cannot find the file specified.");
}

static void command_del(Shell *shell, const Words *words) {
    if (!knows(shell, words, "fq")) return;
    shell->code = 0;
    if (words->count == 0) command_complain(shell, "The syntax of the command is incorrect.");
    for (int i = 0; i < words->count; i++) {
        if (!invoke(shell, "FileDelete", words->words[i], NULL, -1)) command_say(2, "Could not find the file.");
    }
}

static void command_md(Shell *shell, const Words *words) {
    shell->code = 0;
    if (words->count == 0) command_complain(shell, "The syntax of the command is incorrect.");
    for (int i = 0; i < words->count; i++) {
        if (command_exists(shell, words->words[i]))
            command_complain(shell, "A subdirectory or file of that name already exists.");
        else if (!invoke(shell, "DirCreate", words->words[i], NULL, -1))
            command_complain(shell, "Access is denied.");
    }
}

static void command_rd(Shell *shell, const Words *words) {
    if (!knows(shell, words, "sq")) return;
    bool all = strchr(words->switches, 's') != NULL;
    shell->code = 0;
    if (words->count == 0) command_complain(shell, "The syntax of the command is incorrect.");
    for (int i = 0; i < words->count; i++) {
        if (!is_folder(shell, words->words[i]))
            command_complain(shell, "The system cannot find the file specified.");
        else if (!invoke(shell, "DirRemove", words->words[i], NULL, all))
            command_complain(shell, "The directory is not empty.");
    }
}

/* ren FOLDER\OLD NEW */
static void command_ren(Shell *shell, const Words *words) {
    Buffer target;
    if (words->count != 2 || strpbrk(words->words[1], "/\\:")) {
        command_complain(shell, "The syntax of the command is incorrect.");
        return;
    }
    const char *old = words->words[0], *base = old;
    for (const char *c = old; *c; c++) {
        if (strchr("/\\:", *c)) base = c + 1;
    }
    buffer_init(&target, shell->call->heap);
    buffer_append(&target, old, (size_t)(base - old));
    buffer_append_str(&target, words->words[1]);
    const char *function = is_folder(shell, old) ? "DirMove" : "FileMove";
    conclude(shell, invoke(shell, function, old, buffer_text(&target), 0), "The system cannot find the file specified.");
    buffer_free(&target);
}

/* ---- the interpreter's own ---- */

static void say_text(Shell *shell, const String *text) {
    char *utf8 = str_to_utf8(shell->call->heap, text, NULL);
    if (utf8) command_say(1, utf8);
    mem_free(utf8);
}

static void command_cd(Shell *shell, const char *rest) {
    Buffer name;
    while (*rest == ' ' || *rest == '\t') rest++;
    if ((rest[0] == '/') && (rest[1] | 32) == 'd' && (!rest[2] || rest[2] == ' ')) rest += 2 + strspn(rest + 2, " \t");
    if (!*rest) {
        say_text(shell, paths_working(call_paths(shell->call)));
        shell->code = 0;
        return;
    }
    buffer_init(&name, shell->call->heap);
    for (; *rest; rest++) {
        if (*rest != '"') buffer_append_char(&name, *rest);
    }
    while (name.length && name.data[name.length - 1] == ' ') name.length--;
    Value text = str_from_utf8(shell->call->heap, buffer_text(&name), name.length);
    bool ok = is_string(text) && paths_change(call_paths(shell->call), as_string(text)) == OS_OK;
    conclude(shell, ok, "The system cannot find the path specified.");
    value_free(text);
    buffer_free(&name);
}

static void command_echo(Shell *shell, const char *rest) {
    shell->code = 0;
    if (*rest && strchr(" \t", *rest) && strspn(rest, " \t") == strlen(rest)) rest = "";
    if (*rest)
        rest++; /* a blank, or the dot of "echo." */
    else
        rest = "ECHO is on.";
    if (command_same_word(rest, "on") || command_same_word(rest, "off")) return;
    command_say(1, rest);
}

static void command_exit(Shell *shell, const Words *words) {
    shell->ended = true;
    if (words->count) shell->code = atoi(words->words[0]);
}

static void list_variables(Shell *shell, const char *prefix) {
    const char *entry;
    size_t length = strlen(prefix);
    bool found = false;
    for (size_t i = 0; (entry = environment_entry(call_environment(shell->call), i)) != NULL; i++) {
        Buffer head;
        buffer_init(&head, shell->call->heap);
        buffer_append(&head, entry, strnlen(entry, length));
        if (command_same_word(buffer_text(&head), prefix)) {
            command_say(1, entry);
            found = true;
        }
        buffer_free(&head);
    }
    conclude(shell, found, "Environment variable not defined");
}

/* set, set PREFIX, set NAME=VALUE, set "NAME=VALUE" */
static void command_set(Shell *shell, const char *rest) {
    Buffer text;
    while (*rest == ' ' || *rest == '\t') rest++;
    const char *end = *rest == '"' ? strrchr(rest, '"') : NULL;
    if (rest[0] == '/') {
        command_complain(shell, "au3's command interpreter does not know that switch.");
        return;
    }
    buffer_init(&text, shell->call->heap);
    if (end > rest)
        buffer_append(&text, rest + 1, (size_t)(end - rest - 1));
    else
        buffer_append_str(&text, rest);
    buffer_text(&text); /* for its NUL */
    char *equals = text.data ? strchr(text.data, '=') : NULL;
    if (!equals) {
        list_variables(shell, buffer_text(&text));
    } else {
        *equals = 0;
        bool there = equals[1] != 0;
        conclude(shell, environment_set(call_environment(shell->call), text.data, there ? equals + 1 : NULL),
                 "The syntax of the command is incorrect.");
    }
    buffer_free(&text);
}

/* start ["title"] [/switches] PROGRAM ARGUMENTS */
static void command_start(Shell *shell, const char *rest) {
    bool wait = false;
    rest += strspn(rest, " \t");
    if (*rest == '"') rest += 1 + strcspn(rest + 1, "\"") + (strchr(rest + 1, '"') != NULL);
    for (rest += strspn(rest, " \t"); *rest == '/' && !command_exists(shell, rest); rest += strspn(rest, " \t")) {
        size_t length = strcspn(rest, " \t");
        wait = wait || (length >= 2 && (rest[1] | 32) == 'w');
        rest += length;
    }
    if (*rest) command_run_program(shell, rest, wait);
}

static void command_timeout(Shell *shell, const Words *words) {
    double seconds = 0;
    for (int i = 0; i < words->count; i++) {
        if (atof(words->words[i]) > 0) seconds = atof(words->words[i]);
    }
    os_sleep(seconds * 1000);
    shell->code = 0;
}

static void command_nothing(Shell *shell, const Words *words) {
    (void)words;
    shell->code = 0;
}

/* ---- names ---- */

typedef struct CommandRow {
    const char *name;
    void (*words)(Shell *shell, const Words *words);
    void (*raw)(Shell *shell, const char *rest); /* for those that take the line as it is */
} CommandRow;

static const CommandRow command_rows[] = {
    {"call", NULL, command_run_line}, {"cd", NULL, command_cd},       {"chdir", NULL, command_cd},
    {"cls", command_nothing, NULL},   {"copy", command_copy, NULL},   {"del", command_del, NULL},
    {"dir", NULL, command_dir},       {"echo", NULL, command_echo},   {"erase", command_del, NULL},
    {"exit", command_exit, NULL},     {"md", command_md, NULL},       {"mkdir", command_md, NULL},
    {"move", command_move, NULL},     {"rd", command_rd, NULL},       {"rem", command_nothing, NULL},
    {"ren", command_ren, NULL},       {"rename", command_ren, NULL},  {"rmdir", command_rd, NULL},
    {"set", NULL, command_set},       {"start", NULL, command_start}, {"timeout", command_timeout, NULL},
    {"title", command_nothing, NULL}, {"type", command_type, NULL},
};

/* What may follow the name of a command at once; dots and colons only where cmd.exe allows them. */
static bool ends_name(const CommandRow *row, char c) {
    if (c == 0 || strchr(" \t/,;=\"", c)) return true;
    return row->raw && strchr(".:\\(", c) && (row->raw == command_dir || row->raw == command_echo || row->raw == command_cd);
}

bool command_builtin(Shell *shell, const char *name, const char *rest) {
    for (size_t i = 0; i < sizeof command_rows / sizeof *command_rows; i++) {
        const CommandRow *row = &command_rows[i];
        if (!command_same_word(row->name, name) || !ends_name(row, *rest)) continue;
        if (row->raw) {
            row->raw(shell, rest);
        } else {
            Words words;
            split(shell, rest, &words);
            row->words(shell, &words);
            words_free(&words);
        }
        return true;
    }
    static const char *const unknown[] = {"for", "goto", "pushd", "popd", "setlocal", "endlocal", "pause", "assoc", "ftype"};
    for (size_t i = 0; i < sizeof unknown / sizeof *unknown; i++) {
        if (!command_same_word(unknown[i], name)) continue;
        command_complain(shell, "au3's command interpreter does not know that command.");
        return true;
    }
    return false;
}
