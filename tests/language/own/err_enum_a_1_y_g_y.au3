Func G($x = 0)
	ConsoleWrite("g" & @CRLF)
	Return 1
EndFunc
Enum $a = 1, $y = G() + $y
