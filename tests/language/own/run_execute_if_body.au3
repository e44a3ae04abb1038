Func A()
	If $u Then
		ConsoleWrite("in")
		Return 5
	EndIf
	Return 6
EndFunc
ConsoleWrite(Execute("A()"))
