Func F(Const $k)
	$k[0] = 1
EndFunc
F(1)
