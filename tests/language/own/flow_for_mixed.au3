Func P($s)
	ConsoleWrite($s & @CRLF)
EndFunc
Local $a[3] = [1, 2, 3], $m[], $n
For $i = 0 To UBound($a) - 1
	$a[$i] *= 2
	If $i = 0 Then ReDim $a[5]
	P($i & UBound($a))
Next
$n = 2
For $i = 1 To $n
	$n = 4
	P($i)
Next
For $i = 1 To 10
	$i += 2
	P($i)
Next
P($i)
For $i = 1 To 3
	$i = "2"
	P(VarGetType($i))
	If IsDeclared("once") Then ExitLoop
	$once = 1
Next
P($i & VarGetType($i))
For $a[1] = 5 To 7
	P($a[1])
Next
P($a[1])
For $m["k"] = 1 To 2
	P($m["k"])
Next
P($m["k"] & VarGetType($m["k"]))
For $m["e"] In $a
	P("e" & $m["e"])
Next
For $a[0] In $a
	P("a0" & $a[0])
Next
P($a[0])
Local $b[2][2] = [[1, 2], [3, 4]]
For $v In $b
	P("no")
Next
P("[" & $v & "]")
Local $e[0]
$v = 9
For $v In $e
	P("no")
Next
P("[" & $v & "]" & VarGetType($v))
$v = 9
Local $em[]
For $v In $em
	P("no")
Next
P("[" & $v & "]" & VarGetType($v))
Local $mm[]
$mm["z"] = 1
$mm[3] = "three"
$mm["a"] = $a
For $v In $mm
	P(VarGetType($v))
	$mm["new"] = 3
Next
P(UBound($mm))
For $v In MapKeys($mm)
	P($v & VarGetType($v))
Next
For $v In StringSplit("a,b,c", ",")
	P($v)
	If $v = "b" Then ContinueLoop
	P("-")
Next
Func Gen()
	P("gen")
	Local $r[2] = ["x", "y"]
	Return $r
EndFunc
For $v In Gen()
	P($v)
Next
For $i = 1 To 3
	For $i = 1 To 2
		P("in" & $i)
	Next
	P("out" & $i)
Next
For $i = 1 To 3
	For $j = 1 To 3
		If $j = 2 Then ContinueLoop 2
		If $i = 3 Then ExitLoop 2
		P($i & $j)
	Next
Next
P($i & $j)
Local $lv = 2
For $i = 1 To 2
	While 1
		Do
			ExitLoop $lv
		Until 1
		P("never")
	WEnd
	P("after " & $i)
Next
For $i = 1 To 3
	ExitLoop 0
	P("z" & $i)
	ContinueLoop -1
	P("y" & $i)
	ExitLoop "1"
Next
For $i = 1 To 3
	Switch $i
		Case 1
			ContinueLoop
		Case 2
			P("two")
			ContinueCase
		Case 9
			P("nine")
			ExitLoop
	EndSwitch
	P("end" & $i)
Next
Do
	$n -= 1
	If $n = 2 Then ContinueLoop
	P("n" & $n)
Until $n < 1
While $n < 3
	$n += 1
	If $n = 2 Then ContinueLoop
	P("w" & $n)
WEnd
For $i = 3 To 1
	P("never")
Next
P($i)
For $i In $a
	ExitLoop
Next
P($i)
For $x1 = 1 To 2
	Local $inner = $x1
Next
P($inner & $x1)
Func L()
	For $q = 1 To 3
		For $w In StringSplit("a b", " ", 2)
			If $q = 2 Then Return $q & $w
		Next
	Next
EndFunc
P(L())
For $i = 1 To 2
	For $i In $a
	Next
	P("x" & $i)
	ExitLoop
Next
