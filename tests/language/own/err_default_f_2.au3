Func F($p, $q = $u)
	Return 2
EndFunc
F(2)
