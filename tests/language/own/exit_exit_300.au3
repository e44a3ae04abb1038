OnAutoItExitRegister("E1")
OnAutoItExitRegister("E2")
OnAutoItExitRegister(E3)
OnAutoItExitRegister("E1")
ConsoleWrite(OnAutoItExitRegister("nofunc") & OnAutoItExitRegister(StringLen) & OnAutoItExitRegister(5) & @CRLF)
ConsoleWrite(OnAutoItExitUnRegister("E2") & OnAutoItExitUnRegister("E2") & OnAutoItExitUnRegister("x") & @CRLF)
Func E1()
	ConsoleWrite("E1 " & @exitCode & @exitMethod & @error & @NumParams & @CRLF)
EndFunc
Func E2()
	ConsoleWrite("E2 " & @exitCode & @exitMethod & @CRLF)
EndFunc
Func E3($x = 5)
	ConsoleWrite("E3 " & @exitCode & @exitMethod & $x & @CRLF)
	OnAutoItExitRegister("E2")
	Return 99
EndFunc
SetError(5)
Exit 300
