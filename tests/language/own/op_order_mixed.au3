Func F($x)
	ConsoleWrite($x & " ")
	Return $x
EndFunc
$r = F(1) + F(2) * F(3) - F(4) & F(5)
$r = F(1) > F(2) And F(3)
$r = F(0) And F(2) Or F(3)
$r = F(1) Or F(2) And F(0)
$r = F(1) ? F(2) : F(3)
$r = (F(1) + F(2)) * (F(3) + F(4))
$r = -F(1) + Not F(2)
$r = StringMid(F("abc"), F(1), F(2))
$r = F(F(1) + F(2))
Local $a[3] = [F(1), F(2), F(3)], $b[F(2)][F(3)]
$a[F(0)] = F(1) + $a[F(1)]
$a[F(0)] += F(1)
$a[F(1)] &= F(2) & F(3)
Local $m[]
$m[F("k")] = F("v")
$m[F("k")] &= F("w")
$m[F("n")] = MapExists($m, "n")
ConsoleWrite($m["n"])
For $i = F(1) To F(3) Step F(2)
	ConsoleWrite("i" & $i)
Next
Switch F(2)
	Case F(1), F(3)
		ConsoleWrite("no")
	Case F(0) To F(5)
		ConsoleWrite("range")
EndSwitch
Func G($x, $y, $z = F("dz"))
	ConsoleWrite("G")
EndFunc
G(F("x"), F("y"))
G(F("x"), F("y"), F("z"))
$fn = G
$fn(F("x"), F("y"))
Local $fa[2] = [G, F]
$fa[F(0)](F("p"), F("q"))
$s = "s"
$s &= F("a") & $s & F("b")
$n = 1
Func Inc()
	$n += 1
	Return $n
EndFunc
$r = $n + Inc() + $n * Inc() + $n
ConsoleWrite($r & " " & $n & @CRLF)
$r = $n & Inc() & $n
ConsoleWrite($r & @CRLF)
$n = $n + Inc()
ConsoleWrite($n & @CRLF)
$n += Inc()
ConsoleWrite($n & @CRLF)
$n = 1
$n &= Inc() & $n
ConsoleWrite($n & @CRLF)
Func LocalOrder()
	Local $k = 1
	Local $q = $k + SetK($k) + $k
	ConsoleWrite($q & @CRLF)
	$k = 1
	$q = $k & SetK($k) & $k
	ConsoleWrite($q & @CRLF)
	$k = 1
	$k += SetK($k)
	ConsoleWrite($k & @CRLF)
	$k = 1
	$k = $k - SetK($k)
	ConsoleWrite($k & @CRLF)
	$k = 1
	If $k = SetK($k) Then ConsoleWrite("eq" & @CRLF)
	$k = 1
	If $k < SetK($k) Then ConsoleWrite("lt" & @CRLF)
	Local $arr[3] = [1, 2, 3]
	$k = 0
	$q = $arr[$k] + $arr[SetK($k) - 10] + $arr[Mod($k, 3)]
	ConsoleWrite($q & @CRLF)
	$k = 1
	$arr[$k] = SetK2($k)
	ConsoleWrite($arr[0] & $arr[1] & $arr[2] & @CRLF)
	$k = 1
	$arr[$k] += SetK2($k)
	ConsoleWrite($arr[0] & $arr[1] & $arr[2] & @CRLF)
	$arr[0] = Chg($arr)
	ConsoleWrite($arr[0] & $arr[1] & $arr[2] & @CRLF)
	$arr[1] = $arr[1] + Chg($arr) + $arr[1]
	ConsoleWrite($arr[0] & $arr[1] & $arr[2] & @CRLF)
EndFunc
Func SetK(ByRef $k)
	$k = 10
	Return $k
EndFunc
Func SetK2(ByRef $k)
	$k = 2
	Return "s"
EndFunc
Func Chg(ByRef $a)
	$a[1] = 100
	$a[2] = 200
	Return 5
EndFunc
LocalOrder()
