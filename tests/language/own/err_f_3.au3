Func F()
	Local $y = G() + $y
EndFunc
Func G()
	ConsoleWrite("g")
	Return 1
EndFunc
F()
