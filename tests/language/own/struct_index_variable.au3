Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Local $t = DllStructCreate("int a;char b[10];double c;int d[3];char e")
$t.d(1) = 11
$t.d(2) = 12
Local $i = 2, $a[2] = [1, 2], $m[], $s = "2"
$m.k = 2
Const $c = 2
P($t.d($i) & "," & @error & @extended)
P($t.d(($i)) & "," & @error)
P($t.d($a[1]) & "," & @error)
P($t.d($m.k) & "," & @error)
P($t.d($m["k"]) & "," & @error)
P($t.d($s) & "," & @error)
P($t.d("2") & "," & @error)
P($t.d(2.0) & "," & @error)
P($t.d($c) & "," & @error)
P($t.d($i + 0) & "," & @error)
P($t.d(+$i) & "," & @error)
P($t.d(Int($i)) & "," & @error)
P($t.d(@NumParams + 2) & "," & @error)
Func F($p, ByRef $r)
	Local $l = 2
	P($t.d($p) & "," & $t.d($r) & "," & $t.d($l) & @error)
EndFunc
F(2, $i)
$t.d($i) = 99
P(@error & $t.d(2))
$t.d($a[1]) = 98
P(@error & $t.d(2))
$t.d($i + 0) = 97
P(@error & $t.d(2))
$t.d($i) += 5
P(@error & $t.d(2))
$t.b = "hello"
P($t.b(1) & @error)
P($t.b($i) & @error)
P($t.b(2) & @error)
P($t.a(1) & @error)
P($t.a($i) & @error)
P($t.a(2) & @error)
P($t.d(1, 2) & @error)
P($t.d() & @error)
