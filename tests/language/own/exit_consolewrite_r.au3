OnAutoItExitRegister("E1")
OnAutoItExitRegister("E0")
Func E1()
	ConsoleWrite("E1 " & @exitCode & @exitMethod & @CRLF)
EndFunc
Func E0()
	ConsoleWrite("E0 " & OnAutoItExitUnRegister("E1") & OnAutoItExitUnRegister("E0") & @CRLF)
EndFunc
Func R()
	Return $u
EndFunc
ConsoleWrite(R())
