OnAutoItExitRegister("E1")
OnAutoItExitRegister("E2")
OnAutoItExitRegister("E3")
Func E1()
	ConsoleWrite("E1" & @CRLF)
EndFunc
Func E2()
	ConsoleWrite("E2" & OnAutoItExitRegister("E1") & OnAutoItExitRegister("E2") & OnAutoItExitRegister("E3") & OnAutoItExitRegister("E4") & OnAutoItExitUnRegister("E4") & @CRLF)
EndFunc
Func E3()
	ConsoleWrite("E3" & OnAutoItExitRegister("E5") & OnAutoItExitUnRegister("E5") & OnAutoItExitRegister("E5") & @CRLF)
EndFunc
Func E4()
	ConsoleWrite("E4" & @CRLF)
EndFunc
Func E5()
	ConsoleWrite("E5" & @CRLF)
EndFunc
