Global $a[3], $z
Func A($1,$2=0,$3=0,$4=0,$5=0,$6=0,$7=0,$8=0,$9=0,$10=0,$11=0,$12=0,$13=0,$14=0)
EndFunc
Func B($x)
	Return $x
EndFunc
Func F($p, $q = 5 + 6 + 7 + $u)
	Return 2
EndFunc
A(1, 2, 3, 4, 5, 6, 7, 8, 9, F(1+1+1), 11, 12, 13, 14)
