Const $a[2] = [1, 2]
Func F(ByRef $x)
	$x = 1
EndFunc
F($a[0])
