Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Local $t = DllStructCreate("int a;char b[10];double c;int d[3]")
$t.d(1) = 11
$t.d(2) = 12
P($t.d(1) & "," & $t.d(2) & "," & $t.d(3))
$t.a += 4
P($t.d(1) & "," & $t.d(2) & "," & $t.d(3))
$t.c *= 2
P($t.d(1) & "," & $t.d(2) & "," & $t.d(3))
$t.b = $t.b & "+"
P($t.d(1) & "," & $t.d(2) & "," & $t.d(3))
$t.d(3) = $t.a
P($t.d(1) & "," & $t.d(2) & "," & $t.d(3))
With $t
	.d(2) = 5
	P($t.d(1) & "," & $t.d(2) & "," & $t.d(3))
	P(.d(1) & "," & .d(2) & "," & .d(3))
	.d(1) = 7
	P(.d(1) & "," & .d(2) & "," & .d(3))
	For $i = 1 To 3
		P(.d($i) & "," & $t.d($i) & DllStructGetData($t, "d", $i))
	Next
	$i = 1
	P(.d($i) & "," & $t.d($i))
	.d($i) = 8
	P(.d(1) & "," & $t.d($i))
	.d($i + 1) = 9
	P(.d(1) & "," & .d(2))
	$t.d($i + 1) = 10
	P(.d(1) & "," & .d(2))
	With DllStructCreate("int z")
		.z = 9
		P(.z)
	EndWith
	P(.a)
	P(.d(1) & "," & .d(2))
EndWith
