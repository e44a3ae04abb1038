$f = F
Func F($n)
	Return $n
EndFunc
Local $x = 5, $y = $f(1, 2)
