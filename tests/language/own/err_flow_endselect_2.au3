Switch 5
	Case Else
		ConsoleWrite("else")
	Case 5
		ConsoleWrite("five")
EndSwitch
Select
	Case Else
		ConsoleWrite("else")
		ContinueCase
	Case 0
		ConsoleWrite("cont")
EndSelect
