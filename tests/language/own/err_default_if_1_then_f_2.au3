Func F($p, $q = $u)
	Return 2
EndFunc
If 1 Then F(2)
