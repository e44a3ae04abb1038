Func Fb(ByRef $x)
	$x = 5
EndFunc
Local $t = DllStructCreate("int a;int d[3]")
Fb($t.a)
ConsoleWrite($t.a)
