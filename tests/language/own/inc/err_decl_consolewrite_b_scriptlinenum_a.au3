#include-once
ConsoleWrite("a " & @ScriptLineNumber & @CRLF)
Global $fromA = "A"
Func FA($x)
	ConsoleWrite("FA" & $x & @ScriptLineNumber & @CRLF)
EndFunc
