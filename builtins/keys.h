/* Keys, mouse buttons and the pointer through the host. */
#ifndef AU3_BUILTINS_KEYS_H
#define AU3_BUILTINS_KEYS_H

#include "builtin.h"
#include "host.h"

/* AU3_KEY_ bits of a virtual-key code; 0 when the host knows none or the script has no right to the desktop. */
int keys_state(Call *call, int32_t code);

/* Keeps the pointer in an area; NULL lets it go. False when that cannot be done. */
bool keys_trap_mouse(Call *call, const Au3Rectangle *area);

#endif
