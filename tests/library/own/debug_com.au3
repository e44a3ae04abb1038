; _DebugCOMError: what it answers, and that failures are not fatal then.
#include <Debug.au3>
_DebugSetup("t", False, 2)
Local $d = ObjCreate("Scripting.Dictionary")
T(_DebugCOMError())
T(_DebugCOMError())
T(_DebugCOMError(1))
T(_DebugCOMError(0))
T(_DebugCOMError(0))
T(_DebugCOMError(-1))
T(_DebugCOMError("x"))
T(_DebugCOMError("1"))
T(_DebugCOMError(0))
$e = ObjEvent("AutoIt.Error", "Mine")
T(_DebugCOMError(1))
$d.Nope
T(_DebugCOMError(0))
$d.Nope
$e = 0
T(_DebugCOMError(1))
$e = ObjEvent("AutoIt.Error", "Mine")
ConsoleWrite("mine " & @error & IsObj($e) & @CRLF)
$d.Nope
$d.Add("a", 1)
$d.Add("a", 1)
ConsoleWrite("after " & @error & @CRLF)
T(_DebugCOMError(1, True))
$d.Nope
ConsoleWrite("not here?" & @CRLF)
Func T($r, $e = @error, $x = @extended)
	ConsoleWrite($r & " " & $e & " " & $x & @CRLF)
EndFunc
Func Mine($o)
	ConsoleWrite("mine told" & @CRLF)
EndFunc
