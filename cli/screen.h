/* Draws the text that is being edited, with what stands below it, and draws it again in place. */
#ifndef AU3_CLI_SCREEN_H
#define AU3_CLI_SCREEN_H

#include "highlight.h"
#include "text.h"

/* In `below`: what is between these is drawn bold. */
#define SCREEN_BOLD  '\1'
#define SCREEN_PLAIN '\2'

typedef struct Screen {
    bool color;
    int cursor_row; /* where the cursor was left, from the first row that was drawn */
} Screen;

typedef struct Picture {
    const char *prompt, *more; /* before the first line and the others; of one length */
    const Text *text;
    size_t cursor;
    const TextClass *classes; /* one for each byte of the text, or NULL */
    const char *below;        /* lines under the text, shown faintly; "" for none */
} Picture;

void screen_draw(Screen *screen, const Picture *picture);
/* Leaves the text as it stands and goes to the line below it. */
void screen_leave(Screen *screen, const Picture *picture);
/* Clears the terminal; the next drawing begins at its top. */
void screen_clear(Screen *screen);

#endif
