/* One struct for every error, warning and hint; the printers stand beside it. */
#ifndef AU3_GRAMMAR_DIAGNOSTIC_H
#define AU3_GRAMMAR_DIAGNOSTIC_H

#include "messages.h"
#include "source.h"

typedef enum Severity { SEVERITY_ERROR, SEVERITY_WARNING, SEVERITY_NOTE } Severity;

/* How AutoIt shows an error with /ErrorStdOut. */
typedef enum AutoItForm {
    FORM_MARKED,       /* "PATH" (LINE) : ==> MESSAGE: / line / line up to the position and "^ ERROR" */
    FORM_UNMARKED,     /* the same, an empty third line */
    FORM_TOKEN_MARKED, /* phase 1: PATH (LINE) : ==> MESSAGE: / line and a blank / marked */
    FORM_TOKEN         /* phase 1 with an empty third line */
} AutoItForm;

/* A further place that explains the error, or a call on the way to it. */
typedef struct Note {
    Pos pos;
    const char *text; /* "called from", "`If` stands here"; UTF-8 */
    struct Note *next;
} Note;

typedef struct Diagnostic {
    Severity severity;
    MessageCode code;
    AutoItForm form;
    Pos pos;         /* where the marker stands; FORM_UNMARKED: any place in the statement shown */
    uint32_t length; /* bytes of the text at fault, for the underline; 0: one character */
    Pos shown_at;  /* when the header's file differs from that of pos (token errors in includes): a position in that file, else
                      NO_POS */
    Pos stated_at; /* a position in the statement that AutoIt shows, when that is not the one of pos; else NO_POS */
    Pos column_of; /* the marker stands in the column that this position has in its own statement (defaults), else NO_POS */
    bool foreign;  /* marked so */
    uint32_t column;     /* the same for an error in the text of Execute: the column there (bytes, from 0) */
    const char *message; /* UTF-8, without the final colon; message_text(code) or our own sentence */
    const char *label;   /* short text at the caret ("not declared here or as Global"), or NULL */
    const char *hint;    /* what to do, or NULL */
    Note *notes;
    bool bare_lf; /* AutoIt ends the lines of this error with LF alone: exit functions are registered */
    struct Diagnostic *next;
} Diagnostic;

/* Collects what reading and parsing found, in order. */
typedef struct DiagnosticList {
    Arena *arena;
    Diagnostic *first, *last;
    uint32_t errors, warnings;
} DiagnosticList;

void diagnostics_init(DiagnosticList *list, Arena *arena);
/* Appends a diagnostic (zeroed but for the arguments; message from the code). */
Diagnostic *diagnostic_add(DiagnosticList *list, Severity severity, MessageCode code, AutoItForm form, Pos pos);
/* Moves all of `more` to the end of `list`. */
void diagnostics_move(DiagnosticList *list, DiagnosticList *more);
/* Adds a note at the end. A text that begins with "called from" makes a line of the call chain ("called from", or "called from
 * Name()" for the function that the call at `pos` stands in); any other one is shown with its source line. */
void diagnostic_note(DiagnosticList *list, Diagnostic *diagnostic, Pos pos, const char *text);

/* Caret form for people: severity, message, file:line:column, source line, underline, hint, include chain, notes. `color`
 * adds terminal colours. */
void diagnostic_print_pretty(const Diagnostic *diagnostic, const SourceMap *sources, bool color, Buffer *out);
/* AutoIt's own form, byte for byte. `path` gives the form of file names (Windows form in the program), may be NULL: as they
 * are. */
typedef const char *(*PathPrinter)(void *user, const char *name);
void diagnostic_print_autoit(const Diagnostic *diagnostic, const SourceMap *sources, PathPrinter path, void *user, Buffer *out);

#endif
