/* Dialogs shown by a program of the desktop: zenity or kdialog. */
#ifndef AU3_CLI_DIALOG_PROGRAM_H
#define AU3_CLI_DIALOG_PROGRAM_H

#include "au3.h"
#include "base/buffer.h"

/* Is there a display and such a program? `out` gets its path. */
bool dialog_program_find(Buffer *out);

/* Shows the dialog and fills in the answer; false when the program could not be run. */
bool dialog_program_show(const char *program, Heap *heap, Au3Dialog *dialog);

#endif
