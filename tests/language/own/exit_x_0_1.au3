Func E()
	ConsoleWrite(@exitcode & @EXITMETHOD)
	Exit 0
EndFunc
OnAutoItExitRegister("E")
$x = 1
$x[0] = 1
