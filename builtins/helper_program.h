/* Programs of the desktop that do something for a builtin: copy to the clipboard, play a sound. None of them is needed; without
 * one the builtin fails. */
#ifndef AU3_BUILTINS_HELPER_PROGRAM_H
#define AU3_BUILTINS_HELPER_PROGRAM_H

#include "builtin.h"

#include "base/buffer.h"

/* Is there a screen with somebody in front of it? */
bool helper_has_display(Call *call);

typedef struct HelperRun {
    const char *const *words; /* NULL-terminated; [0] is looked for on PATH */
    const char *input;        /* for its standard input, or NULL */
    size_t input_size;
    Buffer *output; /* gets what it prints, or NULL */
    bool wait;      /* for its end; else it goes on by itself */
} HelperRun;

/* Runs the program; true when it was found, and (with `wait`) ended with exit code 0 within a few seconds. */
bool helper_run(Call *call, const HelperRun *run);

#endif
