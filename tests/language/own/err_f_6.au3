Global $y = 5
Func F()
	Global $y = $y + 1
	ConsoleWrite($y)
EndFunc
F()
