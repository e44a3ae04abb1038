Func F($p, $q = $u)
	Return 2
EndFunc
Func G()
	Local $w = 5
	Return $w + F(3)
EndFunc
$x = 5 + 4 + G() + 5
