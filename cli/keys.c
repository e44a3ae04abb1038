/* Keys of a POSIX terminal, see keys.h. Sequences are those of xterm and the Linux console, which all others know. An escape
 * that nothing follows within a moment is the key itself. */
#define _GNU_SOURCE
#include "keys.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <string.h>
#include <sys/ioctl.h>
#include <unistd.h>

enum { ESCAPE = 27, ESCAPE_MILLISECONDS = 50 };
#define PASTE_ON  "\x1b[?2004h"
#define PASTE_OFF "\x1b[?2004l"
#define PASTE_END "\x1b[201~"

bool keyboard_usable(void) {
    const char *term = getenv("TERM");
    return isatty(0) && isatty(1) && term && *term && strcmp(term, "dumb") != 0;
}

void keyboard_write(const char *bytes, size_t size) {
    while (size > 0) {
        ssize_t done = write(1, bytes, size);
        if (done < 0 && errno != EINTR) return;
        if (done < 0) continue;
        bytes += done;
        size -= (size_t)done;
    }
}

void keyboard_screen(int *columns, int *rows) {
    struct winsize size;
    bool known = ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    *columns = known ? size.ws_col : 80;
    *rows = known ? size.ws_row : 24;
}

bool keyboard_enter(Keyboard *keyboard) {
    if (tcgetattr(0, &keyboard->before) != 0) return false;
    struct termios raw = keyboard->before;
    raw.c_iflag &= (tcflag_t) ~(BRKINT | ICRNL | INPCK | ISTRIP | IXON);
    raw.c_lflag &= (tcflag_t) ~(ECHO | ICANON | IEXTEN | ISIG);
    raw.c_cc[VMIN] = 1;
    raw.c_cc[VTIME] = 0;
    if (tcsetattr(0, TCSADRAIN, &raw) != 0) return false;
    keyboard->raw = true;
    keyboard_write(PASTE_ON, sizeof PASTE_ON - 1);
    return true;
}

void keyboard_leave(Keyboard *keyboard) {
    if (!keyboard->raw) return;
    keyboard_write(PASTE_OFF, sizeof PASTE_OFF - 1);
    tcsetattr(0, TCSADRAIN, &keyboard->before);
    keyboard->raw = false;
}

void keyboard_free(Keyboard *keyboard) {
    keyboard_leave(keyboard);
    text_free(&keyboard->text);
}

/* ---- bytes ---- */

static bool fill(Keyboard *keyboard) {
    ssize_t count;
    do {
        count = read(0, keyboard->bytes, sizeof keyboard->bytes);
    } while (count < 0 && errno == EINTR);
    keyboard->at = 0;
    keyboard->count = count > 0 ? (size_t)count : 0;
    return count > 0;
}

/* The next byte, -1 at the end of the input. */
static int next_byte(Keyboard *keyboard) {
    if (keyboard->at == keyboard->count && !fill(keyboard)) return -1;
    return (unsigned char)keyboard->bytes[keyboard->at++];
}

/* Does something follow at once? */
static bool follows(const Keyboard *keyboard) {
    struct pollfd input = {.fd = 0, .events = POLLIN};
    return keyboard->at < keyboard->count || poll(&input, 1, ESCAPE_MILLISECONDS) > 0;
}

/* ---- sequences ---- */

static int read_paste(Keyboard *keyboard) {
    static const char end[] = PASTE_END;
    Text *text = &keyboard->text;
    text_set(text, "", 0);
    for (;;) {
        int byte = next_byte(keyboard);
        if (byte < 0) return KEY_PASTE;
        text_add_char(text, (char)byte);
        if (text->size < sizeof end - 1) continue;
        size_t start = text->size - (sizeof end - 1);
        if (memcmp(text->data + start, end, sizeof end - 1) != 0) continue;
        text_delete(text, start, text->size);
        return KEY_PASTE;
    }
}

typedef struct Sequence {
    const char *text; /* behind ESC [ */
    KeyCode key;
} Sequence;

static const Sequence sequences[] = {
    {"A", KEY_UP},           {"B", KEY_DOWN},          {"C", KEY_RIGHT},
    {"D", KEY_LEFT},         {"H", KEY_HOME},          {"F", KEY_END},
    {"1~", KEY_HOME},        {"7~", KEY_HOME},         {"4~", KEY_END},
    {"8~", KEY_END},         {"3~", KEY_DELETE},       {"1;5C", KEY_WORD_RIGHT},
    {"1;5D", KEY_WORD_LEFT}, {"1;3C", KEY_WORD_RIGHT}, {"1;3D", KEY_WORD_LEFT},
    {"5C", KEY_WORD_RIGHT},  {"5D", KEY_WORD_LEFT},    {"3;5~", KEY_DELETE_WORD},
    {"200~", KEY_PASTE},
};

/* What stands behind ESC [ or ESC O: up to the first byte that is no parameter. */
static int read_sequence(Keyboard *keyboard) {
    char text[16];
    size_t size = 0;
    int byte;
    do {
        byte = follows(keyboard) ? next_byte(keyboard) : -1;
        if (byte < 0) return KEY_NONE;
        if (size < sizeof text - 1) text[size++] = (char)byte;
    } while (byte < '@');
    text[size] = 0;
    for (size_t i = 0; i < sizeof sequences / sizeof *sequences; i++) {
        if (strcmp(text, sequences[i].text) != 0) continue;
        return sequences[i].key == KEY_PASTE ? read_paste(keyboard) : (int)sequences[i].key;
    }
    return KEY_NONE;
}

static int read_escape(Keyboard *keyboard) {
    if (!follows(keyboard)) return KEY_ESCAPE;
    int byte = next_byte(keyboard);
    switch (byte) {
    case '[':
    case 'O': return read_sequence(keyboard);
    case 'b': return KEY_WORD_LEFT;
    case 'f': return KEY_WORD_RIGHT;
    case 'd': return KEY_DELETE_WORD;
    case '\b':
    case 127: return KEY_DELETE_WORD_LEFT;
    case '\r':
    case '\n': return KEY_NEW_LINE;
    case ESCAPE: return KEY_ESCAPE;
    default: return byte < 0 ? KEY_END_OF_INPUT : KEY_NONE;
    }
}

static int read_text(Keyboard *keyboard, int first) {
    int more = first >= 0xF0 ? 3 : first >= 0xE0 ? 2 : first >= 0xC0 ? 1 : 0;
    text_set(&keyboard->text, "", 0);
    text_add_char(&keyboard->text, (char)first);
    while (more-- > 0) {
        int byte = next_byte(keyboard);
        if (byte < 0) break;
        text_add_char(&keyboard->text, (char)byte);
    }
    return KEY_TEXT;
}

int keyboard_read(Keyboard *keyboard) {
    int byte = next_byte(keyboard);
    if (byte < 0) return KEY_END_OF_INPUT;
    if (byte == ESCAPE) return read_escape(keyboard);
    if (byte == '\b') return KEY_BACKSPACE;
    if (byte < 32 || byte == 127) return byte;
    return read_text(keyboard, byte);
}
