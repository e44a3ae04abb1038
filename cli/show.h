/* Values as the prompt and the help show them. */
#ifndef AU3_CLI_SHOW_H
#define AU3_CLI_SHOW_H

#include "text.h"

#include "au3.h"

/* "3", "\"abc\"", "Array[4]" …: on one line, at most about `width` characters of a text. */
void show_brief(const Au3Value *value, int width, Text *out);

/* The whole answer, with type and content; ends in a line end. Tables fit in `width` characters, if that is not 0. */
void show_value(const Au3Value *value, bool color, int width, Text *out);

#endif
