Global $y = 5
Func F()
	Dim $y = $y + 1
	ConsoleWrite($y)
EndFunc
F()
