Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func B1()
	Global $k1, $k2 = 3, $k3[2] = [1, 2]
	P(VarGetType($k1) & $k2 & $k3[1])
	$k1 = 5
EndFunc
B1()
P($k1 & $k2 & $k3[0])
B1()
P($k1)
Local $t = 1, $t = $t + 1, $u = $t * 10
P($t & $u)
Global $t
P($t)
Dim $t
P($t)
Local $t[2]
P(UBound($t))
Local $t
P(UBound($t))
Local $t = "x"
P($t)
Func B2($n)
	Static $s = 100
	Local Static $s2 = $n, $s3
	Static Local $s4[2] = [$n, 5]
	$s += 1
	$s3 &= $n
	$s4[0] += 1
	P($s & " " & $s2 & " " & $s3 & " " & $s4[0] & IsDeclared("s"))
	If $n > 0 Then B2($n - 1)
	P($s & " " & $s2 & " " & $s3 & " " & $s4[0])
EndFunc
B2(3)
B2(1)
Func B3()
	Static $s = 5
	$s *= 2
	Return $s
EndFunc
P(B3() & B3() & B3())
Func B4($x)
	If $x Then
		Static $st = 1
		$st += 1
		Return $st
	EndIf
	Return IsDeclared("st")
EndFunc
P(B4(0) & B4(1) & B4(0) & B4(1))
Func B5()
	Static $m[]
	$m[UBound($m)] = 1
	Return UBound($m)
EndFunc
P(B5() & B5() & B5())
Static $top = 5
$top += 1
P($top & IsDeclared("top"))
Func B6()
	$top = 9
EndFunc
B6()
P($top)
Const $c1 = 5, $c2[2] = [1, 2]
Local Const $c3 = $c1 + 1
Func B7()
	Local $c1 = 6
	$c1 += 1
	Local Const $q = $c1, $c3 = 99
	P($c1 & $q & $c3)
	Const $w = 3
	P($w & IsDeclared("w"))
	Global Const $glc = 44
	P($glc & IsDeclared("glc"))
EndFunc
B7()
P($glc & $c3)
Local $copy = $c2
$copy[0] = 8
P($copy[0] & $c2[0])
Func B8($a)
	$a[0] = 50
	Return $a[0]
EndFunc
P(B8($c2) & $c2[0])
Enum $e1, $e2, $e3 = 10, $e4
Enum Step 2 $f1, $f2, $f3 = 11, $f4
Enum Step *3 $h1, $h2, $h3
Enum Step -2 $i1 = 5, $i2, $i3
Global Enum $j1 = "x", $j2, $j3
Local Const Enum $l1 = 1.5, $l2
Const Enum $m1 = "3", $m2
Dim Enum $o1, $o2
P($e1 & $e2 & $e3 & $e4 & "," & $f1 & $f2 & $f3 & $f4 & "," & $h1 & $h2 & $h3 & "," & $i1 & $i2 & $i3 & "," & $j1 & $j2 & $j3 & "," & $l1 & $l2 & "," & $m1 & $m2 & $o1 & $o2)
P(VarGetType($j2) & VarGetType($l2) & VarGetType($m2) & VarGetType($e2))
Func B9()
	Local Enum $z1 = 1, $z2, $z3
	Enum $y1, $y2
	P($z1 & $z2 & $z3 & $y2 & IsDeclared("z1") & IsDeclared("y1"))
	Global Enum $x1, $x2
EndFunc
B9()
P($x2 & IsDeclared("z1"))
Enum Step +3 $pp1, $pp2
P($pp2)
