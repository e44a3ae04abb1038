; Found before the run, harmless until reached.
If False Then
	ConsoleWrite(StrinLen("x"))
	$z = 5 6
	$y = (1 + 2
EndIf
ConsoleWrite("fine")
