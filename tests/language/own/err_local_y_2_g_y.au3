Func G($x = 0)
	ConsoleWrite("g")
	Return 1
EndFunc
Local $y[2] = [G(), $y]
