ConsoleWrite("a")
#include "inc/err_decl_q_zz_b.au3"
ConsoleWrite("c")
