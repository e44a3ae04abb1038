/* What only the files of the library call. */
#include "interp.h"
#include "tables.h"

/* __Au3_Missing(): ends the script where it called the function that this stands in, and names that function. */
static Value library_missing(Call *call) {
    Frame *frame = call->frame;
    if (!frame->function) return call_fatal(call, "__Au3_Missing() is for functions of the library");
    const char *name = frame->function->source->symbol->name;
    return raise_own(frame->caller, frame->call_pos, "%s() is not available in this version of au3", name);
}

/* clang-format off */
const Builtin library_builtins[] = {
    {"__Au3_Missing", 0, 0, library_missing, "__Au3_Missing()", "Ends the script: the calling function is not available.", 0, FULL},
};
/* clang-format on */
const int library_builtins_count = sizeof library_builtins / sizeof *library_builtins;
