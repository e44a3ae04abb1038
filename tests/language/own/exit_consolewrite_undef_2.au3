OnAutoItExitRegister("E1")
Func E1()
	ConsoleWrite("E1" & @exitCode & @exitMethod & @CRLF)
	Exit 3
EndFunc
ConsoleWrite($undef)
