/* Reading the command line. One table says what options there are; a row names the function that takes the option in. AutoIt's
 * own words (/ErrorStdOut ...) are rows too, matched without case.
 *
 * Options end at the script: everything behind it is the script's. */
#include "options.h"

#include "au3.h"

#include "host_terminal.h"

#include <ctype.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

typedef bool (*Take)(Options *options, const char *value);

typedef struct Row {
    const char *name, *brief; /* brief: "-I" or NULL */
    const char *value;        /* what follows it, NULL: nothing; "[=X]": perhaps something, glued on */
    Take take;
    const char *help; /* NULL: not listed */
} Row;

/* ---- taking one in ---- */

static bool complain(const char *message, const char *text) {
    fprintf(stderr, "au3: %s%s\n", message, text);
    return false;
}

static bool take_help(Options *options, const char *value) {
    (void)value;
    options->mode = MODE_HELP;
    return true;
}

static bool take_version(Options *options, const char *value) {
    (void)value;
    options->mode = MODE_VERSION;
    return true;
}

static bool take_code(Options *options, const char *value) {
    options->mode = MODE_CODE;
    options->script = value;
    return true;
}

static bool take_line(Options *options, const char *value) {
    options->own_name = true;
    return take_code(options, value);
}

static bool take_script(Options *options, const char *value) {
    options->mode = MODE_FILE;
    options->script = value;
    return true;
}

static bool take_stay(Options *options, const char *value) {
    (void)value;
    options->stay = true;
    return true;
}

static bool take_no_history(Options *options, const char *value) {
    (void)value;
    options->no_history = true;
    return true;
}

static bool take_include(Options *options, const char *value) {
    options->includes[options->include_count++] = value;
    return true;
}

static bool take_headless(Options *options, const char *value) {
    (void)value;
    options->headless = true;
    return true;
}

static bool take_answer(Options *options, const char *value) {
    options->answers[options->answer_count++] = value;
    return true;
}

static bool take_answers(Options *options, const char *value) {
    options->answers_file = value;
    return true;
}

static bool take_timeout(Options *options, const char *value) {
    char *end;
    options->timeout = strtod(value, &end);
    if (*value && !*end && options->timeout > 0 && options->timeout < 1e12) return true;
    return complain("--timeout wants a number of seconds, not ", value);
}

static bool take_memory(Options *options, const char *value) {
    char *end;
    long long megabytes = strtoll(value, &end, 10);
    options->memory = (size_t)megabytes;
    if (*value && !*end && megabytes > 0 && megabytes < 1 << 30) return true;
    return complain("--memory wants a number of megabytes, not ", value);
}

/* A whole number from 1 on. */
static bool take_count(unsigned long long *count, const char *value, const char *complaint) {
    char *end;
    *count = strtoull(value, &end, 10);
    return (isdigit((unsigned char)*value) && !*end && *count > 0) || complain(complaint, value);
}

static bool take_steps(Options *options, const char *value) {
    return take_count(&options->steps, value, "--steps wants a number of steps, not ");
}

static bool take_output(Options *options, const char *value) {
    return take_count(&options->output, value, "--output-limit wants a number of bytes, not ");
}

static bool take_disk(Options *options, const char *value) {
    return take_count(&options->disk, value, "--disk-limit wants a number of bytes, not ");
}

static bool take_virtual_clock(Options *options, const char *value) {
    char *end = NULL;
    options->virtual_clock = true;
    options->start_time = value ? strtod(value, &end) : (double)time(NULL);
    if (!end || (*value && !*end)) return true;
    return complain("--virtual-clock wants seconds since 1970, not ", value);
}

static bool take_drive(Options *options, const char *value) {
    const char *folder = strchr(value, '=');
    if (!isalpha((unsigned char)value[0]) || !folder || folder > value + 2 || (folder == value + 2 && value[1] != ':') ||
        !folder[1])
        return complain("--drive wants a letter and a folder, as D=/media/disk, not ", value);
    options->drives[options->drive_count++] = (Au3Drive){value[0], folder + 1};
    return true;
}

static bool take_trace(Options *options, const char *value) {
    options->trace = true;
    options->trace_file = value;
    return true;
}

/* The bit of one name of a right; 0 when there is none. */
static unsigned right_bit(const char *name, size_t length) {
    static const struct {
        const char *name;
        unsigned bit;
    } rights[] = {{"read", AU3_RIGHT_FILE_READ}, {"write", AU3_RIGHT_FILE_WRITE}, {"process", AU3_RIGHT_PROCESS},
                  {"net", AU3_RIGHT_NET},        {"desktop", AU3_RIGHT_DESKTOP},  {"registry", AU3_RIGHT_REGISTRY},
                  {"native", AU3_RIGHT_NATIVE}};
    for (size_t i = 0; i < sizeof rights / sizeof *rights; i++) {
        if (strlen(rights[i].name) == length && memcmp(rights[i].name, name, length) == 0) return rights[i].bit;
    }
    return 0;
}

static bool take_sandbox(Options *options, const char *value) {
    options->refused = 0x7F;
    while (value && *value) {
        size_t length = strcspn(value, ",");
        unsigned bit = right_bit(value, length);
        if (!bit) return complain("--sandbox knows read, write, process, net, desktop, registry, native, not ", value);
        options->refused &= ~bit;
        value += length + (value[length] == ',');
    }
    return true;
}

static bool take_root(Options *options, const char *value) {
    options->root = value;
    return *value || complain("--root wants a folder, not ", "an empty name");
}

static bool take_processes(Options *options, const char *value) {
    unsigned long long count;
    if (!take_count(&count, value, "--processes wants a number of processes, not ")) return false;
    options->processes = count < 1 << 20 ? (int)count : 1 << 20;
    return true;
}

static bool take_encoding(Options *options, const char *value) {
    options->ansi = strcmp(value, "ansi") == 0;
    if (options->ansi || strcmp(value, "utf-8") == 0) return true;
    return complain("--encoding wants utf-8 or ansi, not ", value);
}

static bool take_dump(Options *options, const char *value) {
    (void)value;
    options->dump_ast = true;
    return true;
}

static bool take_error_stdout(Options *options, const char *value) {
    (void)value;
    options->error_stdout = true;
    return true;
}

static bool take_quiet(Options *options, const char *value) {
    (void)value;
    options->quiet = true;
    return true;
}

static bool take_filter(Options *options, const char *value) {
    options->test.filter = value;
    return true;
}

static bool take_jobs(Options *options, const char *value) {
    unsigned long long count;
    if (!take_count(&count, value, "--jobs wants a number of tests at a time, not ")) return false;
    options->test.jobs = count < 256 ? (size_t)count : 256;
    return true;
}

static bool take_durations(Options *options, const char *value) {
    unsigned long long count;
    if (!take_count(&count, value, "--durations wants a number of tests, not ")) return false;
    options->test.durations = (size_t)count;
    return true;
}

static bool take_fail_fast(Options *options, const char *value) {
    (void)value;
    return options->test.fail_fast = true;
}

static bool take_list(Options *options, const char *value) {
    (void)value;
    return options->test.list = true;
}

static bool take_tap(Options *options, const char *value) {
    (void)value;
    return options->test.tap = true;
}

static bool take_junit(Options *options, const char *value) {
    options->test.junit_file = value;
    return true;
}

static bool take_keep(Options *options, const char *value) {
    (void)value;
    return options->test.keep = true;
}

static bool take_verbose(Options *options, const char *value) {
    (void)value;
    return options->test.verbose = true;
}

static bool take_coverage(Options *options, const char *value) {
    options->test.lcov_file = value;
    return options->test.coverage = true;
}

static bool take_omit(Options *options, const char *value) {
    options->test.omits[options->test.omit_count++] = value;
    return true;
}

static const Row rows[] = {
    {"--help", "-h", NULL, take_help, "show this page"},
    {"--version", "-V", NULL, take_version, "show the version"},
    {NULL, "-e", "CODE", take_code, "run CODE instead of a file"},
    {NULL, "-i", NULL, take_stay, "read and run lines behind the script, or without one"},
    {"--no-history", NULL, NULL, take_no_history, "keep nothing of what is typed at the prompt"},
    {NULL, "-I", "DIR", take_include, "look for #include files in DIR first (may be repeated)"},
    {"--headless", NULL, NULL, take_headless, "show no dialogs: answer them by --answer or with their default button"},
    {"--answer", NULL, "NAME=VALUE", take_answer, "answer a dialog, as in --answer MsgBox=Yes (may be repeated)"},
    {"--answers", NULL, "FILE", take_answers, "the same, one answer a line"},
    {"--timeout", NULL, "SECONDS", take_timeout, "end the script with an error after that time"},
    {"--memory", NULL, "MB", take_memory, "end the script with an error when it needs more memory"},
    {"--steps", NULL, "N", take_steps, "end the script with an error after that many loop turns and calls of functions"},
    {"--output-limit", NULL, "BYTES", take_output, "end the script with an error when it has written that much"},
    {"--disk-limit", NULL, "BYTES", take_disk, "end the script with an error when it writes more than that to files"},
    {"--virtual-clock", NULL, "[=SECONDS]", take_virtual_clock,
     "waits take no time; the clock begins now, or so many seconds after 1970 began"},
    {"--drive", NULL, "X=FOLDER", take_drive, "let X: mean FOLDER in the script"},
    {"--root", NULL, "FOLDER", take_root, "let the script see no file outside of FOLDER, which is its drive Z:"},
    {"--processes", NULL, "N", take_processes, "end the script with an error when it starts more than N processes"},
    {"--sandbox", NULL, "[=RIGHT,...]", take_sandbox,
     "let the script compute only, but for the rights named: read, write, net ..."},
    {"--trace", NULL, "[=FILE]", take_trace, "tell each call that touches the world, as a line of JSON"},
    {"--encoding", NULL, "NAME", take_encoding, "what ConsoleWrite gives: utf-8 (default) or ansi, as AutoIt does"},
    {"--dump-ast", NULL, NULL, take_dump, "print the parsed script instead of running it"},
    {"/ErrorStdOut", NULL, NULL, take_error_stdout, "write errors to standard output in AutoIt's form"},
    {"/AutoIt3ExecuteLine", NULL, "CODE", take_line, "as -e"},
    {"/AutoIt3ExecuteScript", NULL, "FILE", take_script, "run FILE"},
};

static const Row check_rows[] = {
    {"--help", "-h", NULL, take_help, "show this page"},
    {"--quiet", "-q", NULL, take_quiet, "print only what is wrong"},
    {NULL, "-I", "DIR", take_include, "look for #include files in DIR first (may be repeated)"},
};

static const Row test_rows[] = {
    {"--help", "-h", NULL, take_help, "show this page"},
    {"--filter", NULL, "PATTERN", take_filter, "run only tests with that in FILE:NAME, or that a pattern with * and ? fits"},
    {"--list", NULL, NULL, take_list, "show the tests instead of running them"},
    {"--verbose", "-v", NULL, take_verbose, "show each test, and what failed tests wrote"},
    {"--jobs", "-j", "N", take_jobs, "files at a time (default: the number of processors)"},
    {"--timeout", NULL, "SECONDS", take_timeout, "the longest time of one test (default 60)"},
    {"--fail-fast", "-x", NULL, take_fail_fast, "end with the first test that fails"},
    {"--durations", NULL, "N", take_durations, "show the N slowest tests"},
    {"--junit", NULL, "FILE", take_junit, "write the results as JUnit XML"},
    {"--tap", NULL, NULL, take_tap, "show the results as TAP"},
    {"--coverage", NULL, "[=FILE]", take_coverage, "show which lines ran, and write that for lcov (default lcov.info)"},
    {"--omit", NULL, "PATTERN", take_omit, "files that coverage leaves out, as in --omit '*_test.au3' (may be repeated)"},
    {"--keep", NULL, NULL, take_keep, "keep the scratch folders of files with failures"},
    {"--headless", NULL, NULL, take_headless, NULL}, /* always; the others are as above */
    {NULL, "-I", "DIR", take_include, NULL},
    {"--answer", NULL, "NAME=VALUE", take_answer, NULL},
    {"--answers", NULL, "FILE", take_answers, NULL},
    {"--memory", NULL, "MB", take_memory, NULL},
    {"--steps", NULL, "N", take_steps, NULL},
    {"--output-limit", NULL, "BYTES", take_output, NULL},
    {"--disk-limit", NULL, "BYTES", take_disk, NULL},
    {"--virtual-clock", NULL, "[=SECONDS]", take_virtual_clock, NULL},
    {"--drive", NULL, "X=FOLDER", take_drive, NULL},
    {"--root", NULL, "FOLDER", take_root, NULL},
    {"--processes", NULL, "N", take_processes, NULL},
    {"--sandbox", NULL, "[=RIGHT,...]", take_sandbox, NULL},
    {"--encoding", NULL, "NAME", take_encoding, NULL},
};

static void print_rows(FILE *out, const Row *table, size_t count) {
    for (const Row *row = table; row < table + count; row++) {
        char left[64];
        if (!row->help) continue;
        const char *both = row->name && row->brief ? ", " : "";
        snprintf(left, sizeof left, "%s%s%s%s%s", row->brief ? row->brief : "", both, row->name ? row->name : "",
                 row->value && row->value[0] != '[' ? " " : "", row->value ? row->value : "");
        fprintf(out, "  %-28s %s\n", left, row->help);
    }
}

void options_print(FILE *out) {
    fputs("Options (before the script):\n", out);
    print_rows(out, rows, sizeof rows / sizeof *rows);
    fputs("\nOptions of au3 check:\n", out);
    print_rows(out, check_rows, sizeof check_rows / sizeof *check_rows);
    fputs("\nOptions of au3 test:\n", out);
    print_rows(out, test_rows, sizeof test_rows / sizeof *test_rows);
    fputs("and, as for running a script, -I --answer --answers --memory --steps --output-limit --disk-limit --virtual-clock "
          "--drive\n"
          "--root --processes --sandbox --encoding\n",
          out);
}

/* ---- similar names ---- */

int name_distance(const char *a, const char *b) {
    int row[64];
    int length = (int)strlen(b);
    if (length > 62 || strlen(a) > 62) return 64;
    for (int i = 0; i <= length; i++) row[i] = i;
    for (int i = 1; *a; a++, i++) {
        int diagonal = row[0];
        row[0] = i;
        for (int k = 1; k <= length; k++) {
            int change = diagonal + (tolower((unsigned char)*a) != tolower((unsigned char)b[k - 1]));
            diagonal = row[k];
            if (row[k] + 1 < change) change = row[k] + 1;
            row[k] = row[k - 1] + 1 < change ? row[k - 1] + 1 : change;
        }
    }
    return row[length];
}

const char *closest_name(const char *wrong, const char *const *names) {
    const char *best = NULL;
    int least = (int)strlen(wrong) / 3 + 1;
    for (; *names; names++) {
        int changes = name_distance(wrong, *names);
        if (changes < least || (changes == least && !best)) {
            least = changes;
            best = *names;
        }
    }
    return best;
}

/* ---- the line ---- */

typedef struct Table {
    const Row *rows;
    size_t count;
} Table;

static bool same_word(const char *a, const char *b, size_t length, bool any_case) {
    for (size_t i = 0; i < length; i++) {
        if (any_case ? tolower((unsigned char)a[i]) != tolower((unsigned char)b[i]) : a[i] != b[i]) return false;
    }
    return b[length] == 0;
}

/* The row of an option and the value glued to it ("--timeout=5", "-Idir"), if any. */
static const Row *find_row(const Table *table, const char *word, const char **value) {
    size_t length = *word == '/' ? strlen(word) : strcspn(word, "=");
    *value = word[length] ? word + length + 1 : NULL;
    for (const Row *row = table->rows; row < table->rows + table->count; row++) {
        if (row->name && same_word(word, row->name, length, *word == '/')) return row;
        if (!row->brief || strncmp(word, row->brief, 2) != 0 || (word[2] && !row->value)) continue;
        *value = word[2] ? word + 2 : NULL;
        return row;
    }
    return NULL;
}

static bool unknown_option(const Table *table, const char *word) {
    const char *names[32];
    size_t count = 0;
    for (size_t i = 0; i < table->count; i++) {
        if (table->rows[i].name) names[count++] = table->rows[i].name;
    }
    names[count] = NULL;
    fprintf(stderr, "au3: there is no option %s\n", word);
    const char *near = closest_name(word, names);
    if (near)
        fprintf(stderr, "  = help: an option with a similar name exists: %s\n", near);
    else
        fputs("  = help: au3 --help lists the options\n", stderr);
    return false;
}

/* Takes in the option at `own`; false when something is wrong with it. */
static bool take_option(Options *options, const Table *table) {
    const char *value, *word = options->words[options->own++];
    const Row *row = find_row(table, word, &value);
    if (!row) return unknown_option(table, word);
    if (value && !row->value) return complain("this option takes no value: ", word);
    if (row->value && !value && row->value[0] != '[') {
        if (options->own == options->word_count) {
            fprintf(stderr, "au3: %s wants a value: %s %s\n", word, word, row->value);
            return false;
        }
        value = options->words[options->own++];
    }
    return row->take(options, value);
}

/* A word that begins like an option; of those with a slash only AutoIt's own, because others are paths. */
static bool is_option(const Table *table, const char *word) {
    const char *value;
    if (*word == '/') return find_row(table, word, &value) != NULL;
    return *word == '-' && word[1];
}

static bool read_check(Options *options) {
    const Table table = {check_rows, sizeof check_rows / sizeof *check_rows};
    options->mode = MODE_CHECK;
    options->own = 1;
    while (options->own < options->word_count && is_option(&table, options->words[options->own])) {
        if (!take_option(options, &table)) return false;
        if (options->mode == MODE_HELP) return true;
    }
    if (options->own < options->word_count) return true;
    return complain("check wants the name of a script: ", "au3 check SCRIPT");
}

/* Options and paths, in any order. */
static bool read_test(Options *options) {
    const Table table = {test_rows, sizeof test_rows / sizeof *test_rows};
    options->mode = MODE_TEST;
    options->own = 1;
    for (bool only_paths = false; options->own < options->word_count && options->mode == MODE_TEST;) {
        const char *word = options->words[options->own];
        if (!only_paths && strcmp(word, "--") == 0) {
            only_paths = true;
            options->own++;
        } else if (only_paths || !is_option(&table, word)) {
            options->test.paths[options->test.path_count++] = word;
            options->own++;
        } else if (!take_option(options, &table)) {
            return false;
        }
    }
    return true;
}

static bool read_run(Options *options) {
    const Table table = {rows, sizeof rows / sizeof *rows};
    while (options->own < options->word_count && !options->script && options->mode == MODE_FILE) {
        const char *word = options->words[options->own];
        if (!is_option(&table, word)) break;
        if (strcmp(word, "--") == 0) {
            options->own++;
            break;
        }
        if (!take_option(options, &table)) return false;
    }
    if (options->mode != MODE_FILE || options->script) return true;
    bool prompt = options->stay || (terminal_is_person(0) && terminal_is_person(1));
    if (options->own == options->word_count && prompt) {
        options->mode = MODE_PROMPT;
        return true;
    }
    if (options->own == options->word_count)
        return options->own == 0 ? take_help(options, NULL) : complain("which script? ", "au3 --help shows how");
    options->script = options->words[options->own++];
    if (strcmp(options->script, "-") == 0) options->mode = MODE_STDIN;
    return true;
}

void options_read(Options *options, int argc, const char *const *argv) {
    *options = (Options){.words = argv + 1, .word_count = argc > 0 ? argc - 1 : 0};
    size_t room = (size_t)argc + 1;
    options->includes = calloc(room, sizeof *options->includes);
    options->answers = calloc(room, sizeof *options->answers);
    options->drives = calloc(room, sizeof *options->drives);
    options->test.omits = calloc(room, sizeof *options->test.omits);
    options->test.paths = calloc(room, sizeof *options->test.paths);
    bool ok = options->includes && options->answers && options->drives && options->test.omits && options->test.paths;
    const char *first = options->word_count ? options->words[0] : "";
    if (ok && strcmp(first, "check") == 0) {
        ok = read_check(options);
    } else if (ok && strcmp(first, "test") == 0) {
        ok = read_test(options);
    } else if (ok && strcmp(first, "help") == 0) {
        options->mode = MODE_HELP;
        options->own = 1;
    } else if (ok) {
        ok = read_run(options);
    }
    if (!ok) options->mode = MODE_WRONG;
}

void options_free(Options *options) {
    free(options->includes);
    free(options->answers);
    free(options->drives);
    free(options->test.omits);
    free(options->test.paths);
}
