Global $a[3], $z
Func F($p, $q = $u)
	Return 2
EndFunc
If F(1) = 2 Then $x = 1 + 2 + 3 + 4 + 5 + F(6) + 7 + 8 + 9
