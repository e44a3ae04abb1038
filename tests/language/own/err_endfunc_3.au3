#include "inc/err_endfunc_3_inc.au3"
ConsoleWrite("0123456789012345678901234567890" & F())
