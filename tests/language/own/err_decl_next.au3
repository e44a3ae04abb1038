For $i = 1 To 2
#include "inc/err_decl_next_a.au3"
ConsoleWrite($i)
