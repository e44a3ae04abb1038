Func A()
	Return 5 & $u
EndFunc
ConsoleWrite(Call("A"))
