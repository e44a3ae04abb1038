ConsoleWrite("start")
#include "inc/err_decl_q_zz_a.au3"
