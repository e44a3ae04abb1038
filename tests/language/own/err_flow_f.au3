Func F()
	Switch 1
	EndSwitch
EndFunc
ConsoleWrite("x" & @CRLF)
F()
