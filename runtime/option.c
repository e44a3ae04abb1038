/* AutoItSetOption: names, initial values, what a setting accepts. */
#include "interp.h"
#include "option_builtin.h"
#include "str.h"

typedef enum Accept {
    ACCEPT_FLAG,     /* any non-zero value is 1 */
    ACCEPT_RANGE,    /* 0 (or 1) to max, anything else sets the initial value */
    ACCEPT_POSITIVE, /* not negative, else the initial value */
    ACCEPT_TITLE,    /* -4 to -1, 1 to 4, else @error 1 */
    ACCEPT_LOW4,     /* keeps four bits; Default changes nothing */
    ACCEPT_CHAR
} Accept;

typedef struct OptionRow {
    const char *name;
    int32_t initial;
    Accept accept;
    int32_t low, high; /* of ACCEPT_RANGE */
} OptionRow;

static const OptionRow rows[OPTION_COUNT] = {
    [OPTION_CARET_COORD_MODE] = {"CaretCoordMode", 1, ACCEPT_RANGE, 0, 2},
    [OPTION_EXPAND_ENV_STRINGS] = {"ExpandEnvStrings", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_EXPAND_VAR_STRINGS] = {"ExpandVarStrings", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_GUI_CLOSE_ON_ESC] = {"GUICloseOnESC", 1, ACCEPT_FLAG, 0, 0},
    [OPTION_GUI_COORD_MODE] = {"GUICoordMode", 1, ACCEPT_RANGE, 0, 2},
    [OPTION_GUI_DATA_SEPARATOR] = {"GUIDataSeparatorChar", '|', ACCEPT_CHAR, 0, 0},
    [OPTION_GUI_ON_EVENT_MODE] = {"GUIOnEventMode", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_GUI_RESIZE_MODE] = {"GUIResizeMode", 0, ACCEPT_POSITIVE, 0, 0},
    [OPTION_GUI_EVENT_OPTIONS] = {"GUIEventOptions", 0, ACCEPT_RANGE, 0, 3},
    [OPTION_MOUSE_CLICK_DELAY] = {"MouseClickDelay", 10, ACCEPT_POSITIVE, 0, 0},
    [OPTION_MOUSE_CLICK_DOWN_DELAY] = {"MouseClickDownDelay", 10, ACCEPT_POSITIVE, 0, 0},
    [OPTION_MOUSE_CLICK_DRAG_DELAY] = {"MouseClickDragDelay", 250, ACCEPT_POSITIVE, 0, 0},
    [OPTION_MOUSE_COORD_MODE] = {"MouseCoordMode", 1, ACCEPT_RANGE, 0, 2},
    [OPTION_MUST_DECLARE_VARS] = {"MustDeclareVars", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_PIXEL_COORD_MODE] = {"PixelCoordMode", 1, ACCEPT_RANGE, 0, 2},
    [OPTION_SEND_ATTACH_MODE] = {"SendAttachMode", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_SEND_CAPSLOCK_MODE] = {"SendCapslockMode", 1, ACCEPT_FLAG, 0, 0},
    [OPTION_SEND_KEY_DELAY] = {"SendKeyDelay", 5, ACCEPT_POSITIVE, 0, 0},
    [OPTION_SEND_KEY_DOWN_DELAY] = {"SendKeyDownDelay", 5, ACCEPT_POSITIVE, 0, 0},
    [OPTION_SET_EXIT_CODE] = {"SetExitCode", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_TCP_TIMEOUT] = {"TCPTimeout", 100, ACCEPT_POSITIVE, 0, 0},
    [OPTION_TRAY_AUTO_PAUSE] = {"TrayAutoPause", 1, ACCEPT_FLAG, 0, 0},
    [OPTION_TRAY_ICON_DEBUG] = {"TrayIconDebug", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_TRAY_ICON_HIDE] = {"TrayIconHide", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_TRAY_MENU_MODE] = {"TrayMenuMode", 0, ACCEPT_LOW4, 0, 0},
    [OPTION_TRAY_ON_EVENT_MODE] = {"TrayOnEventMode", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_WIN_DETECT_HIDDEN_TEXT] = {"WinDetectHiddenText", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_WIN_SEARCH_CHILDREN] = {"WinSearchChildren", 0, ACCEPT_FLAG, 0, 0},
    [OPTION_WIN_TEXT_MATCH_MODE] = {"WinTextMatchMode", 1, ACCEPT_RANGE, 1, 2},
    [OPTION_WIN_TITLE_MATCH_MODE] = {"WinTitleMatchMode", 1, ACCEPT_TITLE, 0, 0},
    [OPTION_WIN_WAIT_DELAY] = {"WinWaitDelay", 250, ACCEPT_POSITIVE, 0, 0},
};

void options_init(Options *options) {
    for (int i = 0; i < OPTION_COUNT; i++) options->values[i] = rows[i].initial;
}

static int find_option(const String *name) {
    for (int i = 0; i < OPTION_COUNT; i++) {
        if (str_equal_ascii_nocase(name, rows[i].name)) return i;
    }
    return -1;
}

static int32_t accepted(const OptionRow *row, int32_t wanted) {
    switch (row->accept) {
    case ACCEPT_FLAG: return wanted != 0;
    case ACCEPT_RANGE: return wanted < row->low || wanted > row->high ? row->initial : wanted;
    case ACCEPT_POSITIVE: return wanted < 0 ? row->initial : wanted;
    case ACCEPT_LOW4: return wanted & 15;
    default: return wanted;
    }
}

static Value option_value(Call *call, int option) {
    int32_t value = call->in->options.values[option];
    if (rows[option].accept != ACCEPT_CHAR) return from_i32(value);
    return value ? str_from_unit(call->heap, (uint16_t)value) : VALUE_EMPTY;
}

static void set_option(Interp *in, int option, int32_t value) {
    in->options.values[option] = value;
    if (option == OPTION_MUST_DECLARE_VARS) in->must_declare = value != 0;
}

Value core_set_option(Call *call) {
    int option = find_option(arg_str(call, 0));
    if (option < 0) return fail(call, 1, 0, from_i32(0));
    const OptionRow *row = &rows[option];
    Value before = option_value(call, option);
    if (call->count < 2) return before;
    if (!arg_given(call, 1)) {
        if (row->accept != ACCEPT_LOW4) set_option(call->in, option, row->initial);
    } else if (row->accept == ACCEPT_CHAR) {
        const String *text = arg_str(call, 1);
        set_option(call->in, option, text->length ? text->units[0] : 0);
    } else {
        int32_t wanted = arg_int(call, 1);
        bool bad = row->accept == ACCEPT_TITLE && (wanted == 0 || wanted < -4 || wanted > 4);
        if (bad)
            call->error = 1;
        else
            set_option(call->in, option, accepted(row, wanted));
    }
    return before;
}
