Select
	Case 1 To 2
		ConsoleWrite("x")
EndSelect
