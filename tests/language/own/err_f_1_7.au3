Func F($p)
	Global $p = 2
EndFunc
F(1)
