#OnAutoItStartRegister "S1"
#OnAutoItStartRegister "S2"
#OnAutoItStartRegister "nope"
Global $g = "main"
ConsoleWrite("main" & IsDeclared("fromstart") & @CRLF)
Func S1()
	ConsoleWrite("S1" & IsDeclared("g") & @NumParams & @CRLF)
	Global $fromstart = 5
	Return SetError(3)
EndFunc
Func S2($p = 7)
	ConsoleWrite("S2" & $p & @error & @CRLF)
	OnAutoItExitRegister("Ex")
	Exit 3
EndFunc
Func Ex()
	ConsoleWrite("Ex" & @exitCode & @CRLF)
EndFunc
