Func F($q = $u)
	Return 2
EndFunc
F()
