Select
	ConsoleWrite("x")
EndSelect
