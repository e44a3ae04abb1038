/* Which diagnostics are shown where: a run's warnings go to standard error only; of several errors found before the run
 * AutoIt tells the first, people are told all. */
#include "report.h"

#include "host_terminal.h"
#include "interrupt.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>

bool report_colors(int stream) {
    const char *no_color = getenv("NO_COLOR"), *term = getenv("TERM");
    return terminal_is_person(stream) && !(no_color && *no_color) && !(term && strcmp(term, "dumb") == 0);
}

Report report_for_run(const Au3Host *host, bool error_stdout) {
    bool autoit = error_stdout || !terminal_is_person(1);
    return (Report){.host = host, .autoit = autoit, .pretty = !error_stdout, .color = report_colors(2)};
}

void report_print(Au3 *au3, int index, Au3Form form, const Au3Host *host, int stream) {
    size_t size = au3_diagnostic_text(au3, index, form, NULL, 0) + 1;
    char *text = malloc(size);
    if (!text) return;
    au3_diagnostic_text(au3, index, form, text, size);
    if (host)
        host->write(host->user, stream, text, size - 1);
    else
        fwrite(text, 1, size - 1, stream == 1 ? stdout : stderr);
    free(text);
}

void report_diagnostic(void *user, Au3 *au3, int index) {
    Report *report = user;
    Au3Diagnostic diagnostic = AU3_DIAGNOSTIC;
    if (!au3_diagnostic(au3, index, &diagnostic)) return;
    bool error = diagnostic.severity == AU3_ERROR;
    if (report->autoit && error && !interrupt_requested() && (report->errors == 0 || report->running))
        report_print(au3, index, AU3_FORM_AUTOIT, report->host, 1);
    if (report->pretty) report_print(au3, index, report->color ? AU3_FORM_COLOR : AU3_FORM_PRETTY, report->host, 2);
    if (error)
        report->errors++;
    else
        report->warnings++;
}

/* ---- effects ---- */

bool report_trace_open(Report *report, const char *path) {
    report->trace = path ? fopen(path, "w") : NULL;
    if (path && !report->trace) fprintf(stderr, "au3: cannot write %s\n", path);
    return !path || report->trace;
}

void report_trace_close(Report *report) {
    if (report->trace) fclose(report->trace);
    report->trace = NULL;
}

void report_effect(void *user, Au3 *au3, const char *line) {
    const Report *report = user;
    (void)au3;
    if (report->trace) {
        fprintf(report->trace, "%s\n", line);
        return;
    }
    report->host->write(report->host->user, 2, line, strlen(line));
    report->host->write(report->host->user, 2, "\n", 1);
}
