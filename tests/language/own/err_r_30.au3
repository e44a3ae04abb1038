Func R($n)
	If $n = 0 Then $x = $undef
	R($n - 1)
EndFunc
R(30)
