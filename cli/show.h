/* Values as the prompt shows them: as they would be written in a script, arrays and maps as small tables. */
#ifndef AU3_CLI_SHOW_H
#define AU3_CLI_SHOW_H

#include "text.h"

#include "au3.h"

/* "3", "\"abc\"", "Array[4]" …: on one line, at most about `width` characters. */
void show_brief(Au3Value *value, size_t width, Text *out);

/* The whole answer: "= 3 (Int32)" and for arrays and maps lines with what is in them. Ends in a line end. */
void show_value(Au3Value *value, bool color, Text *out);

#endif
