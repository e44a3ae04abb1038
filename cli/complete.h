/* What the prompt knows about the place of the cursor: what could be written there, and the call it stands in. */
#ifndef AU3_CLI_COMPLETE_H
#define AU3_CLI_COMPLETE_H

#include "line_editor.h"

#include "au3.h"

typedef struct Completer {
    Au3 *au3;
    const char *const *folders; /* of -I */
    size_t folder_count;
    const char *const *commands; /* ".load", "quit" …: what may stand alone at the start; ends in NULL */
} Completer;

/* What could stand at the cursor. */
void complete_candidates(const Completer *completer, const Text *text, size_t cursor, Completion *out);

/* The signature of the function whose argument the cursor stands in, that argument between LINE_BOLD and LINE_PLAIN; only the
 * argument when there is no more room. Nothing outside of calls. */
void complete_hint(const Completer *completer, const Text *text, size_t cursor, size_t room, Text *out);

/* Signature and help of a function, macro or variable ("StringLeft", "@ScriptDir", "$x"); false when there is none. */
bool complete_help(Au3 *au3, const char *name, Text *out);

/* Is there a function of the script of that name? */
bool complete_is_function(Au3 *au3, const char *name);

#endif
