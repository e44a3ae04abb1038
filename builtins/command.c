/* Reading and running command lines as cmd.exe does; see command.h. The commands themselves are command_builtin.c.
 *
 * Lines are run while they are read. Where it must be known first how a command goes on (is it the left side of a pipe? what
 * follows the bracket?) it is read once without running and then again. */
#include "command.h"

#include "environment.h"
#include "os/process.h"
#include "path.h"
#include "run.h"
#include "windows_variable.h"

#include <stdlib.h>
#include <string.h>

/* Brackets and ifs inside of each other: what is in them is read again and again, twice as often at each level. */
enum { REDIRECTS_MAX = 8, NESTING_MAX = 8 };

typedef struct Redirect {
    int stream, to_stream; /* to_stream: -1 for a file */
    OsRedirect how;
    size_t name; /* place of the file's name in Simple.names */
    OsFile saved;
} Redirect;

/* A command without what surrounds it. */
typedef struct Simple {
    Buffer text, names;
    Redirect redirects[REDIRECTS_MAX];
    int count;
} Simple;

typedef struct Reader {
    Shell *shell;
    const char *at;
    int depth;   /* of brackets */
    int nesting; /* of brackets and ifs */
} Reader;

static void read_sequence(Reader *reader, bool run);
static void read_command(Reader *reader, bool run);

static bool is_blank(char c) { return c == ' ' || c == '\t'; }

static void skip_blanks(Reader *reader) {
    while (is_blank(*reader->at)) reader->at++;
}

void command_say(int stream, const char *text) {
    os_stream_write(stream, text, strlen(text));
    os_stream_write(stream, "\r\n", 2);
}

void command_complain(Shell *shell, const char *text) {
    command_say(2, text);
    shell->code = 1;
}

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c | 32) : c; }

bool command_same_word(const char *a, const char *b) {
    while (*a && lower(*a) == lower(*b)) a++, b++;
    return lower(*a) == lower(*b);
}

/* ---- %NAME% ---- */

static bool append_variable(Shell *shell, const char *name, Buffer *out) {
    if (command_same_word(name, "ERRORLEVEL")) {
        buffer_printf(out, "%d", shell->code);
        return true;
    }
    Value value = VALUE_UNSET;
    if (command_same_word(name, "CD")) {
        value = value_copy(from_string((String *)(uintptr_t)paths_working(call_paths(shell->call))));
    } else if (environment_get(call_environment(shell->call), name, out)) {
        return true;
    } else {
        value = windows_variable(shell->call, name);
    }
    if (!is_string(value)) return false;
    char *text = str_to_utf8(shell->call->heap, as_string(value), NULL);
    if (text) buffer_append_str(out, text);
    mem_free(text);
    value_free(value);
    return true;
}

/* Puts values in place; unknown names stay as they are. */
static void expand(Shell *shell, const char *line, Buffer *out) {
    Buffer name;
    buffer_init(&name, shell->call->heap);
    while (*line) {
        const char *end = *line == '%' ? strchr(line + 1, '%') : NULL;
        buffer_clear(&name);
        if (end) buffer_append(&name, line + 1, (size_t)(end - line - 1));
        if (name.length > 0 && append_variable(shell, buffer_text(&name), out))
            line = end + 1;
        else
            buffer_append_char(out, *line++);
    }
    buffer_free(&name);
}

/* ---- redirection ---- */

const char *command_take_word(const char *text, Buffer *word) {
    bool quoted = false;
    while (is_blank(*text)) text++;
    for (; *text && (quoted || !is_blank(*text)); text++) {
        if (*text == '"')
            quoted = !quoted;
        else
            buffer_append_char(word, *text);
    }
    return text;
}

/* The name behind > or <. */
static void read_name(Reader *reader, Buffer *names) {
    bool quoted = false;
    skip_blanks(reader);
    for (; *reader->at; reader->at++) {
        if (*reader->at == '"')
            quoted = !quoted;
        else if (!quoted && strchr(" \t&|<>()", *reader->at))
            break;
        else
            buffer_append_char(names, *reader->at);
    }
    buffer_append_char(names, 0);
}

static void read_redirect(Reader *reader, int stream, Simple *simple) {
    Redirect redirect = {.stream = stream, .to_stream = -1, .how = OS_FROM_FILE, .name = simple->names.length};
    if (stream < 0) redirect.stream = *reader->at == '<' ? 0 : 1;
    if (*reader->at++ == '>') {
        redirect.how = *reader->at == '>' ? OS_TO_FILE_END : OS_TO_FILE;
        if (*reader->at == '>') reader->at++;
    }
    if (*reader->at == '&' && reader->at[1] >= '0' && reader->at[1] <= '2') {
        redirect.to_stream = reader->at[1] - '0';
        reader->at += 2;
    } else {
        read_name(reader, &simple->names);
    }
    if (simple->count < REDIRECTS_MAX) simple->redirects[simple->count++] = redirect;
}

/* Is this "2>" at the beginning of a word? */
static bool is_numbered(const char *at, const char *start) {
    return at[0] >= '0' && at[0] <= '2' && (at[1] == '>' || at[1] == '<') && (at == start || is_blank(at[-1]));
}

static bool redirect_file(Shell *shell, const char *name, Redirect *redirect) {
    PathSpot place;
    if (command_same_word(name, "nul"))
        return os_stream_to_path(redirect->stream, OS_NULL_DEVICE, redirect->how, &redirect->saved) == OS_OK;
    if (!call_allowed(shell->call, redirect->how == OS_FROM_FILE ? NEEDS_FILE_READ : NEEDS_FILE_WRITE)) return false;
    Value text = str_from_utf8(shell->call->heap, name, strlen(name));
    if (is_abort(text)) return false;
    bool ok = path_locate(call_paths(shell->call), as_string(text), &place) &&
              os_stream_to_path(redirect->stream, buffer_text(&place.native), redirect->how, &redirect->saved) == OS_OK;
    path_spot_free(&place);
    value_free(text);
    return ok;
}

static void restore_streams(Simple *simple, int count) {
    while (count-- > 0) os_stream_restore(simple->redirects[count].stream, simple->redirects[count].saved);
}

static bool redirect_streams(Shell *shell, Simple *simple) {
    for (int i = 0; i < simple->count; i++) {
        Redirect *redirect = &simple->redirects[i];
        bool ok = redirect->to_stream < 0 ? redirect_file(shell, simple->names.data + redirect->name, redirect)
                                          : os_stream_to_file(redirect->stream, redirect->to_stream, &redirect->saved) == OS_OK;
        if (ok) continue;
        restore_streams(simple, i);
        command_complain(shell, "The system cannot find the path specified.");
        return false;
    }
    return true;
}

static void simple_init(Simple *simple, Heap *heap) {
    simple->count = 0;
    buffer_init(&simple->text, heap);
    buffer_init(&simple->names, heap);
}

static void simple_free(Simple *simple) {
    buffer_free(&simple->text);
    buffer_free(&simple->names);
}

/* ---- programs ---- */

void command_run_program(Shell *shell, const char *line, bool wait) {
    ProgramSpot spot;
    const char *rest;
    int code = 0;
    program_find_first(shell->call, line, &spot, &rest);
    OsSpawn spawn = {.folder = paths_working_native(call_paths(shell->call)), .detached = !wait};
    if (run_program(shell->call, &spot, rest, &string_empty, &spawn)) {
        if (wait) os_wait(spawn.pid, -1, &code);
        shell->code = code;
    } else {
        Buffer text;
        buffer_init(&text, shell->call->heap);
        buffer_printf(&text, "'%.*s' is not recognized as an internal or external command,\r\noperable program or batch file.",
                      (int)strcspn(line, " \t"), line);
        command_complain(shell, buffer_text(&text));
        buffer_free(&text);
    }
    program_free(&spot);
}

static void run_simple(Shell *shell, const char *text) {
    char name[16];
    while (is_blank(*text)) text++;
    size_t length = strcspn(text, " \t/\\.:,;=(\"");
    if (!*text) return;
    if (length > 0 && length < sizeof name) {
        memcpy(name, text, length);
        name[length] = 0;
        if (command_builtin(shell, name, text + length)) return;
    }
    command_run_program(shell, text, true);
}

/* ---- one command ---- */

/* Reads up to the end of a command that is neither a group nor an if. */
static void read_simple(Reader *reader, Simple *simple) {
    bool quoted = false;
    const char *start = reader->at;
    while (*reader->at) {
        char c = *reader->at;
        if (!quoted && (c == '&' || c == '|' || (c == ')' && reader->depth > 0))) return;
        if (!quoted && (c == '>' || c == '<')) {
            read_redirect(reader, -1, simple);
        } else if (!quoted && is_numbered(reader->at, start)) {
            reader->at++;
            read_redirect(reader, c - '0', simple);
        } else {
            if (c == '"') quoted = !quoted;
            if (c == '^' && !quoted && reader->at[1]) reader->at++;
            buffer_append_char(&simple->text, *reader->at++);
        }
    }
}

static void read_plain(Reader *reader, bool run) {
    Simple simple;
    simple_init(&simple, reader->shell->call->heap);
    read_simple(reader, &simple);
    if (run && redirect_streams(reader->shell, &simple)) {
        run_simple(reader->shell, buffer_text(&simple.text));
        restore_streams(&simple, simple.count);
    }
    simple_free(&simple);
}

/* ( line ) > file */
static void read_group(Reader *reader, bool run) {
    Simple simple;
    Reader inside = {reader->shell, ++reader->at, reader->depth + 1, reader->nesting};
    Reader skipped = inside;
    simple_init(&simple, reader->shell->call->heap);
    read_sequence(&skipped, false);
    reader->at = skipped.at + (*skipped.at == ')');
    const char *behind = reader->at;
    read_simple(reader, &simple);
    if (simple.count == 0) reader->at = behind; /* "else" may follow */
    if (run && redirect_streams(reader->shell, &simple)) {
        read_sequence(&inside, true);
        restore_streams(&simple, simple.count);
    }
    simple_free(&simple);
}

/* ---- if ---- */

static bool take_keyword(Reader *reader, const char *keyword) {
    size_t length = strlen(keyword);
    skip_blanks(reader);
    for (size_t i = 0; i < length; i++) {
        if (lower(reader->at[i]) != keyword[i]) return false;
    }
    if (reader->at[length] && !is_blank(reader->at[length]) && reader->at[length] != '(') return false;
    reader->at += length;
    return true;
}

bool command_exists(Shell *shell, const char *path) {
    PathList list;
    if (!call_allowed(shell->call, NEEDS_FILE_READ)) return false;
    Value text = str_from_utf8(shell->call->heap, path, strlen(path));
    if (is_abort(text)) return false;
    bool found = path_list(call_paths(shell->call), as_string(text), &list) == OS_OK && list.count > 0;
    path_list_free(&list);
    value_free(text);
    return found;
}

static bool compare(Reader *reader, bool any_case) {
    Buffer left, right;
    buffer_init(&left, reader->shell->call->heap);
    buffer_init(&right, reader->shell->call->heap);
    bool quoted = false;
    skip_blanks(reader);
    while (*reader->at && (quoted || strncmp(reader->at, "==", 2) != 0)) {
        quoted ^= *reader->at == '"';
        buffer_append_char(&left, *reader->at++);
    }
    while (left.length && is_blank(left.data[left.length - 1])) left.length--;
    reader->at += *reader->at ? 2 : 0;
    skip_blanks(reader);
    for (; *reader->at && (quoted || !is_blank(*reader->at)); reader->at++) {
        quoted ^= *reader->at == '"';
        buffer_append_char(&right, *reader->at);
    }
    const char *a = buffer_text(&left), *b = buffer_text(&right);
    bool same = any_case ? command_same_word(a, b) : strcmp(a, b) == 0;
    buffer_free(&left);
    buffer_free(&right);
    return same;
}

static bool read_condition(Reader *reader) {
    bool any_case = take_keyword(reader, "/i"), negative = take_keyword(reader, "not"), result;
    Buffer word;
    buffer_init(&word, reader->shell->call->heap);
    if (take_keyword(reader, "exist")) {
        reader->at = command_take_word(reader->at, &word);
        result = command_exists(reader->shell, buffer_text(&word));
    } else if (take_keyword(reader, "errorlevel")) {
        reader->at = command_take_word(reader->at, &word);
        result = reader->shell->code >= atoi(buffer_text(&word));
    } else {
        result = compare(reader, any_case);
    }
    buffer_free(&word);
    return result != negative;
}

/* One of the two commands of an if: a group, or all the rest. */
static void read_branch(Reader *reader, bool run) {
    skip_blanks(reader);
    if (*reader->at == '(')
        read_group(reader, run);
    else
        read_sequence(reader, run);
}

static void read_if(Reader *reader, bool run) {
    bool truth = read_condition(reader);
    read_branch(reader, run && truth);
    if (take_keyword(reader, "else")) read_branch(reader, run && !truth);
}

/* ---- lines ---- */

static void read_command(Reader *reader, bool run) {
    run = run && !reader->shell->ended;
    while (is_blank(*reader->at) || *reader->at == '@') reader->at++;
    bool group = *reader->at == '(';
    if (!group && !take_keyword(reader, "if")) {
        read_plain(reader, run);
    } else if (reader->nesting == NESTING_MAX) {
        if (run) command_complain(reader->shell, "au3's command interpreter takes no more brackets and conditions than that.");
        reader->at += strlen(reader->at);
    } else {
        reader->nesting++;
        if (group)
            read_group(reader, run);
        else
            read_if(reader, run);
        reader->nesting--;
    }
}

/* The left side of a pipe, in a process of its own. */
static int run_left(void *reader) {
    read_command(reader, true);
    return ((Reader *)reader)->shell->code;
}

static void read_pipe(Reader *reader, bool run) {
    Reader left = *reader;
    OsFile saved;
    int ignored;
    read_command(reader, false);
    if (*reader->at != '|' || reader->at[1] == '|') {
        *reader = left;
        read_command(reader, run);
        return;
    }
    reader->at++;
    OsSpawn spawn = {.program = "cmd.exe", .body = run_left, .argument = &left, .pipes = 2};
    bool started = run && os_spawn(&spawn) == OS_OK;
    if (!started || os_stream_to_file(0, spawn.stream[1], &saved) != OS_OK) {
        read_pipe(reader, false);
        if (started) os_close(spawn.stream[1]);
    } else {
        os_close(spawn.stream[1]);
        read_pipe(reader, true);
        os_stream_restore(0, saved);
    }
    if (started) os_wait(spawn.pid, -1, &ignored);
}

static void read_and(Reader *reader, bool run) {
    read_pipe(reader, run);
    while (reader->at[0] == '&' && reader->at[1] == '&') {
        reader->at += 2;
        read_pipe(reader, run && reader->shell->code == 0);
    }
}

static void read_or(Reader *reader, bool run) {
    read_and(reader, run);
    while (reader->at[0] == '|' && reader->at[1] == '|') {
        reader->at += 2;
        read_and(reader, run && reader->shell->code != 0);
    }
}

static void read_sequence(Reader *reader, bool run) {
    read_or(reader, run);
    while (*reader->at == '&') {
        reader->at++;
        read_or(reader, run);
    }
}

void command_run_line(Shell *shell, const char *line) {
    Buffer expanded;
    buffer_init(&expanded, shell->call->heap);
    expand(shell, line, &expanded);
    Reader reader = {.shell = shell, .at = buffer_text(&expanded)};
    read_sequence(&reader, true);
    buffer_free(&expanded);
}

/* ---- the program ---- */

/* "a b.exe" alone is a program; other lines in quotes are meant without the first and last of them. */
static bool keeps_quotes(Shell *shell, const char *line) {
    ProgramSpot spot;
    const char *end = strchr(line + 1, '"'), *rest;
    if (!end || strchr(end + 1, '"') || strcspn(line, "&<>()@^|") < (size_t)(end - line)) return false;
    if (strcspn(line, " \t") > (size_t)(end - line)) return false;
    program_find_first(shell->call, line, &spot, &rest);
    bool found = spot.kind != PROGRAM_NONE;
    program_free(&spot);
    return found;
}

static void run_argument(Shell *shell, const char *line, bool always_strip) {
    Buffer text;
    while (is_blank(*line)) line++;
    buffer_init(&text, shell->call->heap);
    const char *last = strrchr(line, '"');
    if (*line == '"' && (always_strip || !keeps_quotes(shell, line))) {
        buffer_append(&text, line + 1, last > line ? (size_t)(last - line - 1) : strlen(line + 1));
        if (last > line) buffer_append_str(&text, last + 1);
    } else {
        buffer_append_str(&text, line);
    }
    command_run_line(shell, buffer_text(&text));
    buffer_free(&text);
}

/* Runs what comes in; byte by byte, so that programs find the rest. */
static void run_input(Shell *shell) {
    Buffer line;
    char c;
    buffer_init(&line, shell->call->heap);
    for (bool more = true; more && !shell->ended;) {
        more = os_stream_read(0, &c, 1) == 1;
        if (more && c != '\n') {
            if (c != '\r') buffer_append_char(&line, c);
            continue;
        }
        command_run_line(shell, buffer_text(&line));
        buffer_clear(&line);
    }
    buffer_free(&line);
}

int command_main(void *argument) {
    const CommandStart *start = argument;
    Shell shell = {.call = start->call};
    const char *at = start->text;
    bool strip = false;
    children_abandon(start->call);
    if (start->folder->length) paths_change(call_paths(start->call), start->folder);
    for (;;) {
        while (is_blank(*at)) at++;
        char letter = at[0] == '/' ? lower(at[1]) : 0;
        if (letter == 'c' || letter == 'k' || letter == 'r') {
            run_argument(&shell, at + 2, strip);
            if (letter != 'k') return shell.code;
        }
        if (letter == 's') strip = true;
        if (!letter || letter == 'k') break;
        at += 2 + strcspn(at + 2, " \t/");
    }
    run_input(&shell);
    return shell.code;
}
