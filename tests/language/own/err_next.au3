Local $t = DllStructCreate("int a")
For $x In $t
	ConsoleWrite("x")
Next
