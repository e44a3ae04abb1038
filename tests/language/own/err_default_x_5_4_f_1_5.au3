Func F($p, $q = $u)
	Return 2
EndFunc
$f = F
$x = 5 + 4 + $f(1) + 5
