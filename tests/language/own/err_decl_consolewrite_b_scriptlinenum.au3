ConsoleWrite("m1 ")
#include "inc/err_decl_consolewrite_b_scriptlinenum_a.au3"
ConsoleWrite("m2 " & $fromA & @ScriptLineNumber & @CRLF)
FA(1)
#include "inc/err_decl_consolewrite_b_scriptlinenum_a.au3"
If 1 Then
	#include "inc/err_decl_consolewrite_b_scriptlinenum_b.au3"
EndIf
Func InF()
	#include "inc/err_decl_consolewrite_b_scriptlinenum_b.au3"
EndFunc
InF()
ConsoleWrite(@ScriptName & @CRLF)
