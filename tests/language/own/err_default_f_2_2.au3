Func F($p, $q = 1 + $u)
	Return 2
EndFunc
F(2)
