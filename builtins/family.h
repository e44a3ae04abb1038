/* The families of builtins that keep data of their own in an interpreter: the numbers for call_state. */
#ifndef AU3_BUILTINS_FAMILY_H
#define AU3_BUILTINS_FAMILY_H

enum {
    FAMILY_RANDOM = 1,
    FAMILY_FILE = 2,
    FAMILY_REGEXP = 3,
    FAMILY_TITLE = 4,
    FAMILY_CHILD = 5,
    FAMILY_SOCKET = 6,
    FAMILY_MEMORY = 30,
    FAMILY_SQLITE = 32,
    FAMILY_CLIPBOARD = 20,
    FAMILY_INET = 21,
    FAMILY_DLL = 40,
};

#endif
