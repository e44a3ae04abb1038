Local $t = DllStructCreate("int a;int d[3]")
With $t
	ConsoleWrite(.q)
	ConsoleWrite(@error)
	.q = 5
	ConsoleWrite(@error)
	$x = .a.b
EndWith
