Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Func S1()
	Static $a = 1, $b = $a + 1, $c[2] = [$a, $b], $d[], $e
	$a += 1
	$c[0] += 10
	$d[$a] = $b
	$e &= "x"
	P($a & $b & $c[0] & UBound($d) & $e)
EndFunc
S1()
S1()
Func S2($n)
	Static $depth = 0
	$depth += 1
	If $n > 0 Then S2($n - 1)
	P($n & ":" & $depth)
	$depth -= 1
EndFunc
S2(2)
Func S3()
	For $i = 1 To 2
		If $i = 1 Then
			Static $x = 5
		EndIf
		$x += 1
		P($x)
	Next
EndFunc
S3()
S3()
Func S4()
	Static $v = Init()
	Return $v
EndFunc
Func Init()
	P("init")
	Return "iv"
EndFunc
P(S4() & S4())
Func S5(ByRef $r)
	Static $keep = $r
	$keep += 1
	$r = $keep
EndFunc
$z = 10
S5($z)
S5($z)
P($z)
Func S6()
	Static $arr[3]
	Mod6($arr)
	Return $arr[0]
EndFunc
Func Mod6(ByRef $a)
	$a[0] += 1
EndFunc
P(S6() & S6() & S6())
Func S7()
	Static Local $s = "a"
	Local Static $t = "b"
	$s &= "1"
	$t &= "2"
	Return $s & $t
EndFunc
P(S7() & S7())
Global Static $gs = 4
P($gs)
Func S8()
	P(IsDeclared("st8"))
	Static $st8 = 1
	P(IsDeclared("st8"))
	Return Eval("st8") & Execute("$st8")
EndFunc
P(S8() & S8())
Func S9()
	If 0 Then Static $never = 5
	$never = 6
	Return $never
EndFunc
P(S9() & IsDeclared("never"))
