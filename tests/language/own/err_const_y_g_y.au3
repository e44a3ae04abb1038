Func G($x = 0)
	ConsoleWrite("g")
	Return 1
EndFunc
Const $y = G() + $y
