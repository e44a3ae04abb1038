Func A()
	If $u Then Return 5
	ConsoleWrite("after")
	If 1 Then Return $u
	ConsoleWrite("after")
	Return 6
EndFunc
ConsoleWrite(Execute("A()"))
