/* The processes that a script has started: their streams and how they ended. One list for each interpreter.
 *
 * A child is taken off the system (no zombie) by the next call of these functions after its end; its record stays for what the
 * script may still ask. Whoever waits empties the pipes meanwhile, so that no child waits for us. */
#ifndef AU3_BUILTINS_CHILD_H
#define AU3_BUILTINS_CHILD_H

#include "builtin.h"
#include "host.h"
#include "os/process.h"

enum { CHILD_INPUT, CHILD_OUTPUT, CHILD_ERRORS };
enum {
    CHILD_INHERIT = 16,     /* flag of Run: the child has our own streams, whatever the other flags say */
    CHILD_STREAMS = 7,      /* the three streams as bits */
    CHILD_RECORD = 1u << 3, /* see `usable` */
};

typedef struct Child {
    int64_t pid;
    bool ended;
    bool told; /* the script knows the exit code */
    int32_t code;
    unsigned redirected; /* streams that were pipes at the start: bit 1 << CHILD_ ... */
    unsigned usable;     /* those of them that the script may still use, and CHILD_RECORD until all of them are used up */
    OsFile pipe[3];
    Buffer unread[3];
    struct Child *next; /* the one started before */
} Child;

/* Starts what `spawn` says; what the script wrote comes before what the child writes. NULL: it could not be started. */
Child *child_start(Call *call, OsSpawn *spawn);
/* Notes a process that the host has answered for: one that has ended already. `pipes` as in OsSpawn. */
Child *child_answered(Call *call, const Au3Process *process, unsigned pipes);
/* The child with this number, NULL when the script started none (or it is long gone). */
Child *child_find(Call *call, int64_t pid);
/* Waits for the end of a child with timers running, for ever when `milliseconds` is negative. Gives the child, which may
 * have ended or not; NULL when the run is over (*alive is false) or a timer has forgotten the child. */
Child *child_wait(Call *call, int64_t pid, double milliseconds, bool *alive);
/* Moves what a stream has to `unread`. */
void child_read(Child *child, int stream);
/* The same for both streams of output; false when memory has run out. */
bool child_read_all(Child *child);
/* Ends the use of streams (bits). */
void child_close(Child *child, unsigned streams);
/* Takes note of children that have ended. */
void children_update(Call *call);
/* In the body of a child: those of its parent are not its own. */
void children_abandon(Call *call);

#endif
