Func F($p)
	Const $p = 2
EndFunc
F(1)
