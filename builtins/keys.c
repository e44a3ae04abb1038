/* Keys, mouse buttons and the pointer: what the host says of them (Au3Host.key, Au3Host.trap_mouse), for the library's
 * functions (Misc.au3, WinAPI.au3) and the rows of user32. */
#include "keys.h"

int keys_state(Call *call, int32_t code) {
    const Host *host = call_host(call);
    return call_allowed(call, NEEDS_DESKTOP) && host->key ? host->key(host->user, code) : 0;
}

bool keys_trap_mouse(Call *call, const Au3Rectangle *area) {
    const Host *host = call_host(call);
    bool possible = !area || (area->right >= area->left && area->bottom >= area->top);
    if (!possible || !call_allowed(call, NEEDS_DESKTOP)) return false;
    return !host->trap_mouse || host->trap_mouse(host->user, area);
}

/* __Au3_KeyState(code): AU3_KEY_ bits. */
static Value key_state(Call *call) { return from_i32(keys_state(call, arg_int(call, 0))); }

/* __Au3_TrapMouse([left, top, right, bottom]): True when it could be done. */
static Value trap_mouse(Call *call) {
    Au3Rectangle area = {arg_int_or(call, 0, 0), arg_int_or(call, 1, 0), arg_int_or(call, 2, 0), arg_int_or(call, 3, 0)};
    return from_bool(keys_trap_mouse(call, call->count ? &area : NULL));
}

/* clang-format off */
const Builtin key_builtins[] = {
    {"__Au3_KeyState",  1, 1, key_state,  "__Au3_KeyState(code)",                        "Whether a key is down; for the library.",      NEEDS_DESKTOP, FULL},
    {"__Au3_TrapMouse", 0, 4, trap_mouse, "__Au3_TrapMouse([left, top, right, bottom])", "Holds the mouse in an area; for the library.", NEEDS_DESKTOP, FULL},
};
/* clang-format on */
const int key_builtins_count = sizeof key_builtins / sizeof *key_builtins;
