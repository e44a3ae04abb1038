Local $t = DllStructCreate("int a")
With $t
	F()
EndWith
Func F()
	ConsoleWrite("f")
	$x = .a
EndFunc
