/* What the prompt knows about the place of the cursor: what could be written there, and the call it stands in. */
#ifndef AU3_CLI_COMPLETE_H
#define AU3_CLI_COMPLETE_H

#include "line_editor.h"

#include "au3.h"

/* What could stand at the cursor of a text of the script. */
void complete_candidates(Au3 *au3, const Text *text, size_t cursor, Completion *out);

/* Names that have a page of help and begin like `typed`, with a @ before macros. */
void complete_help_names(Au3 *au3, const char *typed, Completion *out);

/* A place in a text. */
typedef struct Place {
    const Text *text;
    size_t cursor;
} Place;

/* The call that a hint was made for last: while it is typed on nothing is looked up. {0} at first; complete_forget when the
 * script has run and in the end. */
typedef struct LastCall {
    Text name, signature;
} LastCall;
void complete_forget(LastCall *last);

/* The signature of the function whose argument the cursor stands in, that argument between LINE_BOLD and LINE_PLAIN; only the
 * argument when there is no more room. Nothing outside of calls. */
void complete_hint(Au3 *au3, const Place *place, size_t room, LastCall *last, Text *out);

/* Is there a function of the script of that name? */
bool complete_is_function(Au3 *au3, const char *name);

#endif
