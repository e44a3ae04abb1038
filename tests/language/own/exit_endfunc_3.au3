OnAutoItExitRegister("E1")
Func E1($x = 1, $y = 2)
	ConsoleWrite("E1" & IsDeclared("x") & @NumParams & @CRLF)
	$x = 4
	ConsoleWrite($x & IsDeclared("x"))
	Local $y
	ConsoleWrite("[" & $y & "]")
EndFunc
