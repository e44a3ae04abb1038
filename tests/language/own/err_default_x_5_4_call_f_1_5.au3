Func F($p, $q = $u)
	Return 2
EndFunc
$x = 5 + 4 + Call("F", 1) + 5
