/* au3 --help, au3 help NAME, au3 help ?TEXT, au3 help --compatibility; and the same pages for the prompt's ?NAME and ??TEXT. */
#ifndef AU3_CLI_HELP_H
#define AU3_CLI_HELP_H

#include "options.h"
#include "text.h"

#include "au3.h"

typedef struct HelpStyle {
    bool color;
    int width; /* of the terminal; 0: 80 columns */
} HelpStyle;

/* Prints what the words behind "help" ask for; the exit code. */
int help_show(const Options *options);

/* What there is to say about a name: the page of a builtin, the value of a "@Macro", a word of the language, the comment and
 * place of a function of the script or of the library (included or not). Ends in a line end. False, and nothing was added, when
 * there is no such name. */
bool help_name(Au3 *au3, const char *name, HelpStyle style, Text *out);

/* Lists what has all of `words` (case ignored) in its name, line of help or page: names first, then the others; what is in no
 * included file of the library too. The number of hits. */
size_t help_search(Au3 *au3, const char *words, HelpStyle style, Text *out);

/* The name of a function (of the library too) or "@Macro" that was perhaps meant instead of one that does not exist; false when
 * there is none. */
bool help_similar(Au3 *au3, const char *name, Text *best);

#endif
