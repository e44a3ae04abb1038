$x = 1
Switch $x
	Case 2
		ConsoleWrite("a")
 Not Case Else
		ConsoleWrite("b")
	Case 1
		ConsoleWrite("c")
EndSwitch
ConsoleWrite("end")
