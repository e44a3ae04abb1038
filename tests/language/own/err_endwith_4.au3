With DllStructCreate("int a")
	ConsoleWrite($u)
EndWith
