/* The keyboard of a terminal: raw mode and the keys that come in as bytes and escape sequences. */
#ifndef AU3_CLI_KEYS_H
#define AU3_CLI_KEYS_H

#include "text.h"

#include <termios.h>

/* Keys that are no text. Control characters are their own number. */
typedef enum KeyCode {
    KEY_NONE = 0, /* a sequence that means nothing to us */
    KEY_ENTER = '\r',
    KEY_TAB = '\t',
    KEY_BACKSPACE = 127,
    KEY_TEXT = 256, /* Key.text */
    KEY_PASTE,      /* Key.text: all of what was pasted */
    KEY_END_OF_INPUT,
    KEY_UP,
    KEY_DOWN,
    KEY_LEFT,
    KEY_RIGHT,
    KEY_HOME,
    KEY_END,
    KEY_DELETE,
    KEY_WORD_LEFT,
    KEY_WORD_RIGHT,
    KEY_DELETE_WORD,
    KEY_DELETE_WORD_LEFT,
    KEY_NEW_LINE, /* Alt-Enter */
    KEY_ESCAPE
} KeyCode;

#define KEY_CONTROL(letter) ((letter)&31)

typedef struct Keyboard {
    struct termios before; /* to be restored */
    bool raw;
    char bytes[256]; /* read and not yet looked at */
    size_t count, at;
    Text text; /* of the last KEY_TEXT or KEY_PASTE */
} Keyboard;

/* Can keys be read one by one: are both standard input and output a terminal that knows the usual sequences? */
bool keyboard_usable(void);

/* From here to keyboard_leave nothing is echoed and control keys are keys. False when the terminal refuses. */
bool keyboard_enter(Keyboard *keyboard);
void keyboard_leave(Keyboard *keyboard);
void keyboard_free(Keyboard *keyboard);

/* Waits for the next key. */
int keyboard_read(Keyboard *keyboard);

/* Writes to the terminal. */
void keyboard_write(const char *bytes, size_t size);
/* Its size in characters. */
void keyboard_screen(int *columns, int *rows);

#endif
