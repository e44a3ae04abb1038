/* Stands in for the line editor where libedit was not there when au3 was built: lines are read as the terminal gives them. */
#include "line_editor.h"

bool line_editor_built(void) { return false; }

LineEditor *line_editor_new(const LineHooks *hooks, bool color, const char *history) {
    (void)hooks, (void)color, (void)history;
    return NULL;
}

void line_editor_free(LineEditor *editor) { (void)editor; }

LineResult line_editor_read(LineEditor *editor, const char *prompt, bool reopen, Text *text) {
    (void)editor, (void)prompt, (void)reopen, (void)text;
    return LINE_END;
}

void line_editor_erase(const Text *text) { (void)text; }

void line_editor_remember(LineEditor *editor, const char *text) { (void)editor, (void)text; }
