Func F($p)
	Local $s = 2
	Static $s = 1
EndFunc
F(1)
