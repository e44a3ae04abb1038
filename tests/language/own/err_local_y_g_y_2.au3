Func G($x = 0)
	ConsoleWrite("g")
	Return 1
EndFunc
Const $y = 1
Local $y = G() + $y
