/* The command line of au3, read into one struct. */
#ifndef AU3_CLI_OPTIONS_H
#define AU3_CLI_OPTIONS_H

#include "au3.h"

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

/* Exit codes of au3 itself; a script's own is passed on. */
enum { EXIT_CLEAN = 0, EXIT_WARNINGS = 1, EXIT_FATAL = 1, EXIT_ERRORS = 2, EXIT_USAGE = 3 };

typedef enum Mode {
    MODE_FILE,   /* run `script` */
    MODE_CODE,   /* run the text `script` */
    MODE_STDIN,  /* run standard input */
    MODE_PROMPT, /* no script: read and run what is typed */
    MODE_CHECK,
    MODE_TEST,
    MODE_HELP,
    MODE_VERSION,
    MODE_WRONG /* the command line makes no sense; the reason was printed */
} Mode;

/* Of au3 test. */
typedef struct TestOptions {
    const char *filter;     /* NULL: all tests */
    const char *junit_file; /* NULL: none wanted */
    const char *lcov_file;  /* with `coverage`; NULL: lcov.info */
    const char **omits;     /* patterns of files that coverage leaves out */
    const char **paths;     /* files and folders; none: the current folder */
    size_t omit_count, path_count;
    size_t jobs;      /* 0: as many as there are processors */
    size_t durations; /* how many of the slowest tests are shown */
    bool list, tap, keep, verbose, coverage, fail_fast;
} TestOptions;

typedef struct Options {
    Mode mode;
    const char *script; /* file or code */
    bool stay;          /* the prompt follows the script */
    bool own_name;      /* the code has the name of this program, as AutoIt gives it */
    bool no_history;    /* of the prompt: keep nothing on disk */
    bool headless, error_stdout, dump_ast, quiet, ansi, trace;
    const char *trace_file;           /* NULL: standard error */
    unsigned refused;                 /* AU3_RIGHT_ bits, by --sandbox */
    const char *root;                 /* the only folder that the script sees; NULL: the whole disk */
    int processes;                    /* that it may start; 0: any number */
    double timeout;                   /* seconds */
    size_t memory;                    /* megabytes */
    unsigned long long steps, output; /* loop turns and calls; bytes */
    unsigned long long disk;          /* bytes to files; 0: any number */
    bool virtual_clock;
    double start_time; /* seconds since 1970 */
    const char **includes;
    size_t include_count;
    const char **answers;
    size_t answer_count;
    const char *answers_file;
    Au3Drive *drives;
    size_t drive_count;
    TestOptions test;
    /* All words behind the program's name; the first `own` are options and the script, the others its arguments. In
     * MODE_CHECK the others are files, in MODE_HELP names. */
    const char *const *words;
    int word_count, own;
} Options;

/* Reads the command line; the options point into it. options_free in every case. */
void options_read(Options *options, int argc, const char *const *argv);
void options_free(Options *options);

/* Prints the table of options. */
void options_print(FILE *out);

/* The number of single changes that make one word of the other, case ignored; words are short. */
int name_distance(const char *a, const char *b);

/* The nearest of `names` (ends in NULL) if it is a small slip away, else NULL. */
const char *closest_name(const char *wrong, const char *const *names);

#endif
