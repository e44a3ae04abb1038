/* Runs one case: NAME.au3 must print exactly NAME.out and exit with the code in NAME.rc (0 without one).
 *
 *     case_runner PROGRAM CASE.au3
 *
 * The case runs in a fresh folder with a copy of what lies beside it (data, folders with includes; not the other cases). In
 * the first line of a fatal error only the file's name is compared, because the folder differs from run to run. AutoIt
 * writes its output in the ANSI code page and au3 in UTF-8: an output that differs is compared once more in code page 1252. */
#define _GNU_SOURCE
#include "base/text.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

typedef struct Text {
    char *bytes; /* NUL behind the end */
    size_t length;
} Text;

typedef struct Case {
    char program[PATH_MAX];
    char folder[PATH_MAX], name[NAME_MAX + 1]; /* where it lies; "for_in" */
    char scratch[PATH_MAX];
    char temp[PATH_MAX]; /* where it may put temporary files */
} Case;

static void die(const char *what, const char *name) {
    fprintf(stderr, "case_runner: %s %s: %s\n", what, name, strerror(errno));
    exit(2);
}

static void join(char *out, const char *folder, const char *name, const char *end) {
    if (snprintf(out, PATH_MAX, "%s/%s%s", folder, name, end) >= PATH_MAX) die("too long:", name);
}

/* ---- files ---- */

static bool read_text(const char *path, Text *text) {
    FILE *file = fopen(path, "rb");
    size_t room = 0, got;
    *text = (Text){0};
    if (!file) return false;
    do {
        text->bytes = realloc(text->bytes, room = room * 2 + 65536);
        got = text->bytes ? fread(text->bytes + text->length, 1, room - text->length - 1, file) : 0;
        text->length += got;
    } while (got > 0);
    fclose(file);
    if (text->bytes) text->bytes[text->length] = 0;
    return text->bytes != NULL;
}

static void copy_file(const char *from, const char *to) {
    Text text;
    if (!read_text(from, &text)) die("cannot read", from);
    FILE *file = fopen(to, "wb");
    if (!file || fwrite(text.bytes, 1, text.length, file) != text.length || fclose(file)) die("cannot write", to);
    free(text.bytes);
}

static bool ends_in(const char *name, const char *end) {
    size_t length = strlen(name), size = strlen(end);
    return length >= size && strcmp(name + length - size, end) == 0;
}

/* Does the case get a copy of this neighbour? */
static bool wanted(const Case *test, const char *name) {
    static const char *const ends[] = {".out", ".rc", ".md", ".err"};
    for (size_t i = 0; i < sizeof ends / sizeof *ends; i++) {
        if (ends_in(name, ends[i])) return false;
    }
    size_t length = strlen(test->name);
    bool itself = strncmp(name, test->name, length) == 0 && strcmp(name + length, ".au3") == 0;
    return itself || !ends_in(name, ".au3");
}

/* Copies a folder; of the case's own (test given) only what is wanted. */
static void copy_folder(const char *from, const char *to, const Case *test) {
    DIR *dir = opendir(from);
    if (!dir) die("cannot list", from);
    for (struct dirent *entry; (entry = readdir(dir)) != NULL;) {
        char source[PATH_MAX], target[PATH_MAX];
        struct stat stat_of;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        if (test && !wanted(test, entry->d_name)) continue;
        join(source, from, entry->d_name, "");
        join(target, to, entry->d_name, "");
        if (stat(source, &stat_of)) die("cannot look at", source);
        if (!S_ISDIR(stat_of.st_mode)) {
            copy_file(source, target);
        } else if (!test || strcmp(entry->d_name, "own") != 0) { /* a folder of cases of its own */
            if (mkdir(target, 0777)) die("cannot make", target);
            copy_folder(source, target, NULL);
        }
    }
    closedir(dir);
}

static void remove_tree(const char *path) {
    DIR *dir = opendir(path);
    for (struct dirent *entry; dir && (entry = readdir(dir)) != NULL;) {
        char child[PATH_MAX];
        struct stat stat_of;
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        join(child, path, entry->d_name, "");
        if (lstat(child, &stat_of) == 0 && S_ISDIR(stat_of.st_mode)) {
            chmod(child, 0700);
            remove_tree(child);
        } else {
            unlink(child);
        }
    }
    if (dir) closedir(dir);
    rmdir(path);
}

/* ---- running ---- */

static void redirect(int stream, const char *path, int flags) {
    int file = open(path, flags, 0666);
    if (file < 0 || dup2(file, stream) < 0) _exit(127);
    close(file);
}

/* The exit code, or 1000 + signal. */
static int run(const Case *test, const char *out, const char *err) {
    char script[PATH_MAX];
    join(script, test->scratch, test->name, ".au3");
    pid_t child = fork();
    if (child == 0) {
        redirect(0, "/dev/null", O_RDONLY);
        redirect(1, out, O_WRONLY | O_CREAT | O_TRUNC);
        redirect(2, err, O_WRONLY | O_CREAT | O_TRUNC);
        setenv("TMPDIR", test->temp, 1);
        if (chdir(test->scratch) == 0) execl(test->program, test->program, script, (char *)NULL);
        _exit(127);
    }
    int status = 0;
    if (child < 0 || waitpid(child, &status, 0) < 0) die("cannot run", test->program);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 1000 + WTERMSIG(status);
}

/* ---- what is left behind ---- */

/* Processes whose parent ended come to us (subreaper). Gives them a moment to end by themselves. */
static bool leaves_processes(void) {
    const struct timespec moment = {.tv_nsec = 20 * 1000 * 1000};
    for (int i = 0; i < 100; i++) {
        pid_t ended;
        while ((ended = waitpid(-1, NULL, WNOHANG)) > 0) continue;
        if (ended < 0) return false; /* no child at all */
        nanosleep(&moment, NULL);
    }
    puts("a process is left behind");
    return true;
}

/* Files in the folder for temporary ones, which is the case's own. */
static bool leaves_files(const char *folder) {
    DIR *dir = opendir(folder);
    bool found = false;
    for (struct dirent *entry; dir && (entry = readdir(dir));) {
        if (strcmp(entry->d_name, ".") == 0 || strcmp(entry->d_name, "..") == 0) continue;
        if (ends_in(entry->d_name, ".once")) continue; /* the mark of _Singleton stays with its name */
        printf("left behind in the folder for temporary files: %s\n", entry->d_name);
        found = true;
    }
    if (dir) closedir(dir);
    return found;
}

/* ---- comparing ---- */

/* Where the path ends in the first line of an error: NULL when the line is none. */
static const char *path_end(const char *line, const char *end) {
    const char *mark = memmem(line, (size_t)(end - line), ") : ==> ", 8);
    const char *p = mark;
    while (p && p > line && p[-1] >= '0' && p[-1] <= '9') p--;
    if (!p || p == mark || p - line < 7 || p[-1] != '(' || p[-2] != ' ') return NULL;
    p -= 2;
    if (p[-1] == '"') p--;
    return p - line > 4 && memcmp(p - 4, ".au3", 4) == 0 ? p : NULL;
}

/* Takes the folders out of the first lines of errors, in place. */
static void normalise(Text *text) {
    char *to = text->bytes;
    for (const char *line = text->bytes, *stop = text->bytes + text->length; line < stop;) {
        const char *newline = memchr(line, '\n', (size_t)(stop - line)), *end = newline ? newline + 1 : stop;
        const char *name = path_end(line, end);
        if (name) {
            while (name > line && name[-1] != '/' && name[-1] != '\\') name--;
            bool quote = *line == '"' && name > line;
            if (quote) *to++ = '"';
            if (name > line) line = name;
        }
        memmove(to, line, (size_t)(end - line));
        to += end - line;
        line = end;
    }
    text->length = (size_t)(to - text->bytes);
    *to = 0;
}

static size_t line_length(const char *line, const char *stop) {
    const char *newline = memchr(line, '\n', (size_t)(stop - line));
    return newline ? (size_t)(newline - line) + 1 : (size_t)(stop - line);
}

static void show_line(const char *title, const char *line, size_t length) {
    printf("  %s ", title);
    for (size_t i = 0; i < length && i < 400; i++) {
        if (line[i] == '\r')
            fputs("\\r", stdout);
        else if (line[i] == '\n')
            fputs("\\n", stdout);
        else
            putchar(line[i]);
    }
    putchar('\n');
}

/* Shows the first lines that differ. */
static void show_difference(const Text *expected, const Text *actual) {
    const char *a = expected->bytes, *a_end = a + expected->length, *b = actual->bytes, *b_end = b + actual->length;
    int shown = 0;
    for (int number = 1; (a < a_end || b < b_end) && shown < 5; number++) {
        size_t a_length = line_length(a, a_end), b_length = line_length(b, b_end);
        if (a_length != b_length || memcmp(a, b, a_length) != 0) {
            printf("line %d differs:\n", number);
            show_line("expected:", a, a_length);
            show_line("printed: ", b, b_length);
            shown++;
        }
        a += a_length;
        b += b_length;
    }
}

/* UTF-8 to code page 1252, as AutoIt writes it, in place. */
static void to_ansi(Text *text) {
    uint16_t *units = malloc((text->length + 1) * sizeof *units);
    if (!units) die("no memory for", "the output");
    text->length = text_utf8_to_utf16(text->bytes, text->length, units);
    for (size_t i = 0; i < text->length; i++) text->bytes[i] = (char)text_to_ansi(units[i]);
    text->bytes[text->length] = 0;
    free(units);
}

static bool same_text(const Text *a, const Text *b) {
    return a->length == b->length && memcmp(a->bytes, b->bytes, a->length) == 0;
}

static int expected_code(const Case *test) {
    char path[PATH_MAX];
    Text text;
    join(path, test->folder, test->name, ".rc");
    int code = read_text(path, &text) ? atoi(text.bytes) & 0xFF : 0;
    free(text.bytes);
    return code;
}

static bool judge(const Case *test, int code, const char *out, const char *err) {
    char path[PATH_MAX];
    Text expected, actual, errors = {0};
    join(path, test->folder, test->name, ".out");
    if (!read_text(path, &expected)) die("cannot read", path);
    if (!read_text(out, &actual)) die("cannot read", out);
    normalise(&expected);
    normalise(&actual);
    int wanted_code = expected_code(test);
    bool same = same_text(&expected, &actual);
    if (!same && !text_is_ascii(actual.bytes, actual.length)) to_ansi(&actual);
    same = same || same_text(&expected, &actual);
    if (code != wanted_code) printf("exit code %d, expected %d\n", code, wanted_code);
    if (!same) show_difference(&expected, &actual);
    bool ok = same && code == wanted_code;
    if (!ok && read_text(err, &errors) && errors.length) printf("standard error:\n%s\n", errors.bytes);
    free(expected.bytes);
    free(actual.bytes);
    free(errors.bytes);
    return ok;
}

static void find_case(Case *test, const char *path) {
    char full[PATH_MAX];
    if (!realpath(path, full)) die("cannot find", path);
    char *slash = strrchr(full, '/');
    size_t length = strlen(slash + 1);
    if (!ends_in(full, ".au3") || length - 4 > NAME_MAX) die("no script:", path);
    *slash = 0;
    snprintf(test->folder, sizeof test->folder, "%s", full);
    snprintf(test->name, sizeof test->name, "%.*s", (int)length - 4, slash + 1);
}

int main(int argc, char **argv) {
    static Case test;
    char scratch[PATH_MAX - 16], out[PATH_MAX], err[PATH_MAX];
    const char *temp = getenv("TMPDIR");
    if (argc != 3) {
        fputs("usage: case_runner PROGRAM CASE.au3\n", stderr);
        return 2;
    }
    if (!realpath(argv[1], test.program)) die("cannot find", argv[1]); /* the case runs in another folder */
    find_case(&test, argv[2]);
    snprintf(scratch, sizeof scratch, "%s/au3-case-XXXXXX", temp && *temp ? temp : "/tmp");
    if (!mkdtemp(scratch)) die("cannot make", scratch);
    join(test.scratch, scratch, "run", "");
    join(out, scratch, "stdout", "");
    join(err, scratch, "stderr", "");
    if (mkdir(test.scratch, 0777)) die("cannot make", test.scratch);
    join(test.temp, scratch, "temp", "");
    if (mkdir(test.temp, 0777)) die("cannot make", test.temp);
    prctl(PR_SET_CHILD_SUBREAPER, 1);
    copy_folder(test.folder, test.scratch, &test);
    bool ok = judge(&test, run(&test, out, err), out, err);
    ok = !leaves_processes() && ok;
    ok = !leaves_files(test.temp) && ok;
    remove_tree(scratch);
    return ok ? 0 : 1;
}
