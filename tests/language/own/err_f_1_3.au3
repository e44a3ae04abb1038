Func F($p)
	Static $s = 1
	Local $s = 2
EndFunc
F(1)
