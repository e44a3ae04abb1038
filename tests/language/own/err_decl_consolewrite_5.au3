#include "inc/err_decl_consolewrite_5_a.au3"
EndFunc
