OnAutoItExitRegister("E1")
OnAutoItExitRegister("E2")
Func E1()
	ConsoleWrite("E1 " & @exitCode & @exitMethod & @CRLF)
	Exit 9
EndFunc
Func E2()
	ConsoleWrite("E2 " & @exitCode & @exitMethod & @CRLF)
	Exit
EndFunc
Exit 4
