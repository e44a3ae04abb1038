Func F($p)
	Dim Const $p = 2
EndFunc
F(1)
