/* What dialogs answer by themselves, and the names of buttons; for hosts and for the builtins that show dialogs. */
#ifndef AU3_RUNTIME_HOST_DIALOG_H
#define AU3_RUNTIME_HOST_DIALOG_H

#include "host.h"

#define DIALOG_BUTTONS_MAX 3

/* The buttons of a message box in order, as MsgBox's return values; returns how many, 0 for a type that does not exist. */
int dialog_buttons(uint32_t flags, int buttons[DIALOG_BUTTONS_MAX]);
/* The button that the flags make the default. */
int dialog_default_button(uint32_t flags);
/* "OK", "Yes", ...; "" for a number that is no button. */
const char *dialog_button_name(int button);
/* The button of a name (case and blanks are ignored) or number; 0 when there is none. */
int dialog_button_named(const char *text);
/* The word for the icon that the flags ask for: "error", "question", "warning", "information" or "". */
const char *dialog_icon(uint32_t flags);

/* Answers as somebody who presses Enter at once: the default button; InputBox its initial text; file dialogs are cancelled. */
void dialog_answer_default(Dialog *dialog);
/* Lets the host show it; a host that shows none gets that answer. */
void dialog_show(const Host *host, Dialog *dialog);

#endif
