; Debug.au3: what is said about a DllCall that failed
#include <Debug.au3>
_DebugSetup("t", False, 2)
For $e = 0 To 7
For $l = 0 To 1
	_WinAPI_SetLastError(5)
	SetError($e, 9)
	$r = _DebugReportEx("user32|MsgBox", $l)
	ConsoleWrite("#" & $e & " " & $l & " " & $r & " " & @error & " " & @extended & @CRLF)
	SetError($e, 9)
	$r = _DebugReportEx("|MsgBox", $l)
	SetError($e, 9)
	$r = _DebugReportEx("a|b|c|d", $l)
Next
Next
P(_DebugCOMError())
P(_DebugCOMError(1))
P(_DebugCOMError(2))
P(_DebugCOMError(0))
Func P($r, $e = @error, $x = @extended)
	ConsoleWrite($r & " " & $e & " " & $x & @CRLF)
EndFunc
