Func F()
	Static $x = 1
	Global $x = 2
	ConsoleWrite($x)
EndFunc
F()
ConsoleWrite($x)
