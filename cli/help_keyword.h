/* What help says about the words of the language and about directives. */
#ifndef AU3_CLI_HELP_KEYWORD_H
#define AU3_CLI_HELP_KEYWORD_H

#include "help.h"

/* False, and nothing was added, when the word is none. */
bool help_keyword(const char *word, HelpStyle style, Text *out);

#endif
