Select
	Case 1, 2
		ConsoleWrite("x")
EndSelect
