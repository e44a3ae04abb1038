Func F(ByRef Const $x)
	G($x)
EndFunc
Func G(ByRef $y)
	$y = 5
EndFunc
$z = 1
F($z)
ConsoleWrite($z)
