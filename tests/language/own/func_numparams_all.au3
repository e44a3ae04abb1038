Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func N($a = 0, $b = 0, $c = 0)
	Return @NumParams
EndFunc
Func M($a, $b = @NumParams, $c = N(1, 2, 3))
	N()
	Return @NumParams & "-" & $b & "-" & $c
EndFunc
P(N() & N(1) & N(1, 2) & N(Default) & N(Default, Default, Default) & N(N(1, 2)))
P(M(1) & " " & M(1, 2) & " " & M(1, 2, 3))
P(@NumParams)
P(Call("N") & Call("N", 1) & Call("N", 1, 2))
Local $args[3] = ["CallArgArray", 5, 6]
P(Call("N", $args))
P(Call("N", $args, 1))
Local $args2[1] = ["CallArgArray"]
P(Call("N", $args2))
Local $args3[2] = ["callargarray", 3]
P(Call("N", $args3) & @error)
Local $args4[2] = ["other", 3]
P(Call("N", $args4) & @error)
Local $args5[5] = ["CallArgArray", 1, 2, 3, 4]
P(Call("N", $args5) & @error)
Func B(ByRef $x, $y = 2)
	$x += 1
	Return @NumParams
EndFunc
$z = 1
P(B($z) & $z)
P(Call("B", $z) & $z)
Local $ba[2] = ["CallArgArray", 1]
P(Call("B", $ba) & $ba[1])
P(Execute("N(1,2)") & Execute("@NumParams"))
$f = N
P($f() & $f(1, 2))
Func O($p)
	P(Execute("@NumParams") & Execute("$p"))
	If N(1, 2, 3) Then P(@NumParams)
	For $i = 1 To @NumParams
		P("i" & $i)
	Next
EndFunc
O(1)
Func Rec($n = 3)
	If $n = 0 Then Return @NumParams
	Return @NumParams & Rec($n - 1) & @NumParams
EndFunc
P(Rec())
Func Df($a, $b = $a + 1, $c = $a + $b, $d = Df2($c))
	Return $a & $b & $c & $d
EndFunc
Func Df2($x, $y = "y" & $x)
	Return "[" & $x & $y & "]"
EndFunc
P(Df(1) & Df(1, 5) & Df(1, 5, 9) & Df(1, Default))
Global $gd = 5
Func Dg($a = $gd, $b = $gd * 2)
	$gd += 1
	Return $a & $b
EndFunc
P(Dg() & Dg() & Dg(1))
Func Dl($a = -5, $b = +5, $c = Not 0, $d = "x" & "y", $e = (1 ? 2 : 3), $f = Null, $g = Default, $h = 0x10, $i = 1.5e3)
	Return $a & $b & $c & $d & $e & $f & $g & $h & $i
EndFunc
P(Dl())
Func Dm($a = 1 + 2 * 3, $m = MapT(), $n = $m.k)
	Return $a & $m["k"] & $n
EndFunc
Func MapT()
	Local $m[]
	$m.k = "kk"
	Return $m
EndFunc
P(Dm())
Func Dn($a = P("evaluated"), $b = StringLen)
	Return $b("abc")
EndFunc
P(Dn())
P(Dn(1))
