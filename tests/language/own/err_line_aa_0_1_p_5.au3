Func P($x = 0, $y = 0)
	ConsoleWrite("P" & $x)
	Return $x
EndFunc
Func Fb(ByRef $r, $z = 0)
	$r = 1
	Return 2
EndFunc
Func Fc(ByRef Const $r, $z = 0)
	Return 2
EndFunc
Global $a[3] = [1, 2, 3], $n = 5, $m[], $f = P, $x, $aa[2]
$aa[0] = $a
Const $c = 4, $ca[2] = [1, 2]
$m.a = 1
$m.n = $m
$aa[0][1] = P(5)
ConsoleWrite("reached" & @CRLF)
