/* The dir command of the command interpreter (command.h). */
#ifndef AU3_BUILTINS_COMMAND_DIR_H
#define AU3_BUILTINS_COMMAND_DIR_H

#include "command.h"

/* Lists what `rest` of the line names and sets the shell's code: 0, or 1 when nothing was found. */
void command_dir(Shell *shell, const char *rest);

#endif
