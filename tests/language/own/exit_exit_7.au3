OnAutoItExitRegister("E1")
OnAutoItExitRegister("E3")
Func E1()
	ConsoleWrite("E1" & @exitCode & @exitMethod & @CRLF)
EndFunc
Func E3()
	ConsoleWrite("E3" & @exitCode & @exitMethod & @CRLF)
	Return 5
EndFunc
Exit 7
