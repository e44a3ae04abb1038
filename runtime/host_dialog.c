/* Default answers and button names of dialogs; nothing is shown here. */
#include "host_dialog.h"

#include <stdlib.h>
#include <string.h>

enum { BUTTON_OK = 1, BUTTON_CANCEL = 2, BUTTON_COUNT = 12 };

static const char *const button_names[BUTTON_COUNT] = {"",    "OK", "Cancel", "Abort", "Retry",     "Ignore",
                                                       "Yes", "No", "",       "",      "Try Again", "Continue"};

int dialog_buttons(uint32_t flags, int buttons[DIALOG_BUTTONS_MAX]) {
    static const uint8_t types[7][DIALOG_BUTTONS_MAX] = {{1}, {1, 2}, {3, 4, 5}, {6, 7, 2}, {6, 7}, {4, 2}, {2, 10, 11}};
    uint32_t type = flags & 0xF;
    int count = 0;
    if (type >= sizeof types / sizeof *types) return 0;
    while (count < DIALOG_BUTTONS_MAX && types[type][count]) {
        buttons[count] = types[type][count];
        count++;
    }
    return count;
}

int dialog_default_button(uint32_t flags) {
    int buttons[DIALOG_BUTTONS_MAX];
    int count = dialog_buttons(flags, buttons), index = (int)(flags >> 8 & 3);
    if (count == 0) return 0;
    return buttons[index < count ? index : 0];
}

const char *dialog_button_name(int button) { return button > 0 && button < BUTTON_COUNT ? button_names[button] : ""; }

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }

static bool same_word(const char *a, const char *b) {
    for (;;) {
        while (*a == ' ') a++;
        while (*b == ' ') b++;
        if (lower(*a) != lower(*b)) return false;
        if (!*a) return true;
        a++;
        b++;
    }
}

int dialog_button_named(const char *text) {
    for (int i = 1; i < BUTTON_COUNT; i++) {
        if (*button_names[i] && same_word(text, button_names[i])) return i;
    }
    char *end;
    long number = strtol(text, &end, 10);
    bool known = number == -1 || (number > 0 && number < BUTTON_COUNT && *button_names[number]);
    return end != text && !*end && known ? (int)number : 0;
}

const char *dialog_icon(uint32_t flags) {
    static const char *const icons[] = {"", "error", "question", "warning", "information"};
    uint32_t icon = flags >> 4 & 0xF;
    return icon < sizeof icons / sizeof *icons ? icons[icon] : "";
}

void dialog_answer_default(Dialog *dialog) {
    switch (dialog->kind) {
    case DIALOG_TABLE:
    case DIALOG_MESSAGE: dialog->button = dialog_default_button(dialog->flags); break;
    case DIALOG_INPUT:
        dialog->button = BUTTON_OK;
        dialog->result = strdup(dialog->initial ? dialog->initial : "");
        break;
    default: dialog->button = BUTTON_CANCEL; break;
    }
}

void dialog_show(const Host *host, Dialog *dialog) {
    if (host->dialog)
        host->dialog(host->user, dialog);
    else
        dialog_answer_default(dialog);
}
