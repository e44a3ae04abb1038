/* The size of a POSIX terminal, see terminal_size.h. */
#include "terminal_size.h"

#include <stdbool.h>
#include <sys/ioctl.h>

void terminal_size(int *columns, int *rows) {
    struct winsize size;
    bool known = ioctl(1, TIOCGWINSZ, &size) == 0 && size.ws_col > 0 && size.ws_row > 0;
    *columns = known ? size.ws_col : 80;
    *rows = known ? size.ws_row : 24;
}
