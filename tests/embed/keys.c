/* Keys, mouse buttons and the pointer come from the host, by the library's functions and by DllCall. Sees au3.h only. */
#include "au3.h"
#include "check.h"
#include "output.h"

typedef struct Desk {
    Output output;
    int asked;
    Au3Rectangle area;
    bool trapped;
} Desk;

static bool write_text(void *user, int stream, const char *bytes, size_t size) {
    return collect(&((Desk *)user)->output, stream, bytes, size);
}

/* A is held down, B was pressed and let go. */
static int key(void *user, int code) {
    ((Desk *)user)->asked++;
    return code == 'A' ? AU3_KEY_DOWN | AU3_KEY_PRESSED : code == 'B' ? AU3_KEY_PRESSED : 0;
}

static bool trap(void *user, const Au3Rectangle *area) {
    Desk *desk = user;
    desk->trapped = area != NULL;
    if (area) desk->area = *area;
    return true;
}

static void run(Desk *desk, bool callbacks, uint32_t refused, const char *script, const char *wanted) {
    char text[1000];
    Au3Host host = {.size = sizeof host, .user = desk, .write = write_text};
    Au3Config config = AU3_CONFIG;
    if (callbacks) {
        host.key = key;
        host.trap_mouse = trap;
    }
    config.host = &host;
    config.refused = refused;
    *desk = (Desk){.area = {0, 0, 0, 0}};
    Au3 *au3 = au3_new(&config);
    snprintf(text, sizeof text, "#include <Misc.au3>\n#include <WinAPI.au3>\n#include <WinAPISys.au3>\n%s", script);
    check(au3_load(au3, "test.au3", text, strlen(text), 0) == AU3_LOADED && au3_run(au3) == 0, script);
    au3_free(au3);
    if (strcmp(desk->output.text, wanted) != 0) printf("\"%s\" instead of \"%s\"\n", desk->output.text, wanted);
    check(strcmp(desk->output.text, wanted) == 0, script);
}

static bool area_is(const Desk *desk, int left, int top, int right, int bottom) {
    const Au3Rectangle *a = &desk->area;
    return desk->trapped && a->left == left && a->top == top && a->right == right && a->bottom == bottom;
}

#define PRESSED "ConsoleWrite(_IsPressed('41') & _IsPressed('42') & _IsPressed('0D') & @error)"

static void keys(Desk *desk) {
    run(desk, true, 0, PRESSED, "TrueFalseFalse0");
    check(desk->asked == 3, "each key was asked about");
    run(desk, true, AU3_RIGHT_NATIVE, PRESSED, "TrueFalseFalse0");
    run(desk, true, AU3_RIGHT_DESKTOP, PRESSED, "FalseFalseFalse0");
    check(desk->asked == 0, "nothing is asked without the right to the desktop");
    run(desk, false, 0, PRESSED, "FalseFalseFalse0");
    run(desk, true, 0,
        "ConsoleWrite(_WinAPI_GetAsyncKeyState(65) & ' ' & _WinAPI_GetAsyncKeyState(66) & ' ' & _WinAPI_GetKeyState(65))",
        "-32767 1 -128");
    run(desk, true, 0,
        "$a = DllCall('user32.dll', 'short', 'GetAsyncKeyState', 'int', 65)\nConsoleWrite($a[0])\n"
        "$h = DllOpen('user32.dll')\nConsoleWrite(_IsPressed('41', $h) & _IsPressed('41', 'other.dll') & @error)",
        "-32767TrueFalse1");
}

static void pointer(Desk *desk) {
    run(desk, true, 0, "ConsoleWrite(_MouseTrap(10, 20, 300, 400) & @error)", "True0");
    check(area_is(desk, 10, 20, 300, 400), "an area");
    run(desk, true, 0, "ConsoleWrite(_MouseTrap(10, 20) & @error)", "True0");
    check(area_is(desk, 10, 20, 11, 21), "a point");
    run(desk, true, 0, "_MouseTrap(10, 20)\nConsoleWrite(_MouseTrap() & @error)", "True0");
    check(!desk->trapped, "let go");
    run(desk, true, 0, "ConsoleWrite(_MouseTrap(300, 400, 10, 20) & @error & _MouseTrap(10) & @error)", "False2False2");
    run(desk, true, AU3_RIGHT_DESKTOP, "ConsoleWrite(_MouseTrap(10, 20) & @error)", "False2");
    check(!desk->trapped, "nothing is asked without the right to the desktop");
    run(desk, false, 0, "ConsoleWrite(_MouseTrap(10, 20) & @error & _MouseTrap(10) & @error)", "True0False2");
    run(desk, true, 0,
        "$t = DllStructCreate('long[4]')\nDllStructSetData($t, 1, 5, 3)\nDllStructSetData($t, 1, 6, 4)\n"
        "$a = DllCall('user32.dll', 'bool', 'ClipCursor', 'struct*', $t)\nConsoleWrite($a[0])",
        "1");
    check(area_is(desk, 0, 0, 5, 6), "by DllCall");
}

int main(void) {
    static Desk desk;
    keys(&desk);
    pointer(&desk);
    return failures > 0;
}
