Global $a[3], $z
Func F($p, $q = G(1))
	Return 2
EndFunc
Func G($p, $q = $u)
EndFunc
$x = 1 + 2 + 3 + 4 + 5 + F(6) + 7 + 8 + 9
