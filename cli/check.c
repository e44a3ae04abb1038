/* au3 check FILE...: every file in its own interpreter, nothing runs. What would end the script when it gets there counts as an
 * error here. Results go to standard output. */
#include "check.h"

#include "report.h"

#include <stdio.h>

/* "1 error, 2 warnings" */
static void print_counts(const char *file, const Report *report) {
    printf("%s: ", file);
    if (report->errors) printf("%d error%s%s", report->errors, report->errors == 1 ? "" : "s", report->warnings ? ", " : "");
    if (report->warnings) printf("%d warning%s", report->warnings, report->warnings == 1 ? "" : "s");
    puts(report->errors || report->warnings ? "" : "no problems");
}

static void check_diagnostic(void *user, Au3 *au3, int index) {
    Report *report = user;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    if (!au3_diagnostic(au3, index, &diagnostic)) return;
    report_print(au3, index, report->color ? AU3_FORM_COLOR : AU3_FORM_PRETTY, NULL, 1);
    if (diagnostic.severity == AU3_ERROR)
        report->errors++;
    else
        report->warnings++;
}

static int check_file(const Options *options, const char *file) {
    Report report = {.color = report_colors(1)};
    Au3Config config = AU3_CONFIG;
    config.include_folders = options->includes;
    config.include_count = options->include_count;
    config.on_diagnostic = check_diagnostic;
    config.user = &report;
    Au3 *au3 = au3_new(&config);
    Au3Load loaded = au3 ? au3_load_file(au3, file, AU3_CHECK) : AU3_LOAD_NO_MEMORY;
    au3_free(au3);
    if (loaded == AU3_LOAD_NO_FILE || loaded == AU3_LOAD_NO_MEMORY) {
        fprintf(stderr, "au3: %s %s\n", loaded == AU3_LOAD_NO_FILE ? "cannot read" : "not enough memory for", file);
        return EXIT_USAGE;
    }
    if (!options->quiet) print_counts(file, &report);
    return report.errors ? EXIT_ERRORS : report.warnings ? EXIT_WARNINGS : EXIT_CLEAN;
}

int check_scripts(const Options *options) {
    int worst = EXIT_CLEAN;
    for (int i = options->own; i < options->word_count; i++) {
        int result = check_file(options, options->words[i]);
        if (result > worst) worst = result;
    }
    return worst;
}
