OnAutoItExitRegister("E1")
OnAutoItExitRegister("E2")
Func E1()
	ConsoleWrite("E1 " & @exitCode & @exitMethod & @CRLF)
EndFunc
Func E2()
	ConsoleWrite("E2 " & @exitCode & @exitMethod & @CRLF)
	$x = $undef
EndFunc
Func F()
	Exit -1
EndFunc
F()
