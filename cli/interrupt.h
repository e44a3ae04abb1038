/* Ctrl-C and the request to end: the running script ends with an error and its output is not lost. */
#ifndef AU3_CLI_INTERRUPT_H
#define AU3_CLI_INTERRUPT_H

#include "au3.h"

/* From now on the first such signal interrupts this interpreter, a second one (after more than 0.2 s) ends the process;
   NULL: the system's way. */
void interrupt_watch(Au3 *au3);

/* From now on the first such signal is only taken note of, a second one ends the process as above. */
void interrupt_catch(void);

/* A terminal that goes away is a request to end, too. */
void interrupt_catch_hangup(void);

/* As interrupt_catch, and for a terminal or reader of the output that goes away, too. */
void interrupt_catch_all(void);

/* Until the next interrupt_watch Ctrl-C does nothing, here; programs that are started are not affected. */
void interrupt_ignore(void);

/* The signal that came, 0 when none. */
int interrupt_signal(void);
/* Has one come since the last interrupt_watch or interrupt_catch? */
bool interrupt_waiting(void);
/* Was it the request to end (ProcessClose)? Whoever sends it reads no explanation in the script's output. */
bool interrupt_requested(void);
/* Was it that nobody reads the output any more? Then there is nothing to explain. */
bool interrupt_unread(void);

#endif
