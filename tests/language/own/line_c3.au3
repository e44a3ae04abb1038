$x = 1
Select
	Case $x = 2
		ConsoleWrite("a")
 Or Case Else
		ConsoleWrite("b")
EndSelect
ConsoleWrite("end")
