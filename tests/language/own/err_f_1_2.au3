Func F($p)
	Static $p
EndFunc
F(1)
