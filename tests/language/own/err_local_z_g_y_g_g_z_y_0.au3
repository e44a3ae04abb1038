Func G($x = 0)
	ConsoleWrite("g" & @CRLF)
	Return 1
EndFunc
Local $z = G(), $y = G() + G($z) + $y[0]
