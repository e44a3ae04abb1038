; Error functions cover each other; the object has no values before it is told.
Global $d = ObjCreate("Scripting.Dictionary")
$o = ObjEvent("AutoIt.Error", "First")
F()
$d.Nope
$o = ObjEvent("AutoIt.Error", "Second")
$d.Nope
$c = $o
$o = 0
$d.Nope
$c = ""
ConsoleWrite("[" & ObjEvent("AutoIt.Error") & "]" & @CRLF)
Func F()
	Local $e = ObjEvent("AutoIt.Error", "Inner")
	$d.Nope
	ConsoleWrite($e.number & @CRLF)
EndFunc
Func First()
	ConsoleWrite("first " & $o.number & @CRLF)
EndFunc
Func Second()
	ConsoleWrite("second" & @CRLF)
EndFunc
Func Inner()
	ConsoleWrite("inner" & @CRLF)
	$d.Nope2
	ConsoleWrite("inner end" & @CRLF)
EndFunc
ConsoleWrite("--" & @CRLF)
$a = ObjEvent("AutoIt.Error", "Second")
ConsoleWrite(@error & IsObj($a) & ObjEvent("AutoIt.Error") & @CRLF)
$b = ObjEvent("AutoIt.Error", "Third")
ConsoleWrite(@error & IsObj($b) & ObjEvent("AutoIt.Error") & @CRLF)
$d.Nope
For $s In StringSplit("number windescription description source helpfile helpcontext lastdllerror scriptline retcode", " ", 2)
	ConsoleWrite($s & " " & VarGetType(Execute("$a." & $s)) & @CRLF)
Next
ConsoleWrite($a.number & "|" & $b.number & @CRLF)
$a.number = 5
ConsoleWrite("put " & @error & @CRLF)
$a = 0
ConsoleWrite("a gone " & ObjEvent("AutoIt.Error") & @CRLF)
$d.Nope
$b = 0
ConsoleWrite("b gone " & ObjEvent("AutoIt.Error") & @CRLF)
Func Third($t)
	ConsoleWrite("third " & $t.number & @CRLF)
EndFunc
