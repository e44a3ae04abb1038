Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Local $t = DllStructCreate("int a;char b[10];double c;int d[3]")
$t.a = 5
$t.b = "text"
$t.c = 1.5
$t.d(1) = 11
$t.d((2)) = 12
P($t.a & $t.b & $t.c & $t.d(1) & $t.d(2) & $t.d)
With $t
	.a = 6
	.b = .b & "+"
	P(.a & .b)
	If .a = 6 Then P("six")
	.a += 4
	P(.a)
	.c *= 2
	P(.c & VarGetType(.a) & VarGetType(.c))
	.d(3) = .a
	P(.d(3))
	With DllStructCreate("int z")
		.z = 9
		P(.z)
	EndWith
	P(.a)
	For $i = 1 To 3
		P(.d($i))
	Next
EndWith
P($t.a)
$u = $t
$u.a = 99
P($t.a)
Func S($x)
	$x.a = 77
EndFunc
S($t)
P($t.a)
Func SR(ByRef $x)
	$x.a += 1
EndFunc
SR($t)
P($t.a)
Local $arr[1] = [$t], $m[]
$m.t = $t
$arr[0].a = 55
P($t.a & $m.t.a & $arr[0].a)
$m.t.a = 44
P($t.a)
P($t.A & $t.nofield & @error)
$t.nofield = 4
P(@error)
$t.a = "12abc"
P($t.a)
$t.a = 3000000000
P($t.a)
P(IsDllStruct($t) & IsObj($t) & VarGetType($t))
P(DllStructGetData($t, "a") & DllStructGetData($t, 1))
With $t
	Func2()
EndWith
Func Func2()
	P("in func2")
EndFunc
Func W()
	With $t
		Return .a
	EndWith
EndFunc
P(W())
For $k = 1 To 2
	With $t
		If $k = 1 Then ContinueLoop
		P("k" & .b)
	EndWith
Next
With $t
	.a = .c + .d(1)
	P(.a)
EndWith
P($t.d(4) & @error & $t.d(0) & @error)
P($t = $t)
P(($t ? "T" : "F") & ($t == $u))
P(@error)
$t.b = 12345678901234
P($t.b)
$t = 0
P($u.a)
With $u
	$u = 5
	P(.a)
EndWith
