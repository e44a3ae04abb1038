/* The host: what a script does to the world beyond files, as a table of callbacks. The structures are those of au3.h, where
 * they are explained; inside they go by short names. Files, environment, processes are os/os.h. */
#ifndef AU3_RUNTIME_HOST_H
#define AU3_RUNTIME_HOST_H

#include "au3.h"

typedef struct Au3Host Host;
typedef struct Au3Dialog Dialog;
typedef enum Au3DialogKind DialogKind;

#define DIALOG_MESSAGE   AU3_DIALOG_MESSAGE
#define DIALOG_INPUT     AU3_DIALOG_INPUT
#define DIALOG_OPEN_FILE AU3_DIALOG_OPEN_FILE
#define DIALOG_SAVE_FILE AU3_DIALOG_SAVE_FILE
#define DIALOG_FOLDER    AU3_DIALOG_FOLDER
#define DIALOG_CHOICE    AU3_DIALOG_CHOICE
#define DIALOG_TABLE     AU3_DIALOG_TABLE

#endif
