; Every form of statement.
#OnAutoItStartRegister "Begin"
Local $a, $b = 1, $c[2], $d[2][3] = [[1, 2], [3, f(4)]], $m[]
Global Const $E = 5
Static Local $s = 1
Global Static $t
Dim $u[3] = [1, 2]
Local $rows[2][] = [[1], [2]]
Const $K = [1, "x"]
Enum $one, $two = 5, $three
Global Const Enum Step *2 $p, $q
Enum Step -2 $r
ReDim $c[3], $d[4][5]
$a = 1
$a += 2
$c[1] &= "x"
$m.key = 5
$m.key.more *= 6
f(1, $a)
5 + 6
($a) = 5
If $a Then f()
If $a = 1 Then
	f(1)
ElseIf $b Then
	f(2)
Else
	f(3)
EndIf
Select
	Case $a > 1
		f(1)
	Case Else
		f(2)
EndSelect
Switch $a
	Case 1, 3 To 5, "x"
		ContinueCase
	Case Else
		f()
EndSwitch
While $a
	ExitLoop
	ContinueLoop 2
WEnd
Do
	f()
Until $a
For $i = 1 To 10 Step 2
	f($i)
Next
For $c[1] = 1 To 2
Next
For $e In $c
Next
With $o
	.x = .y + 1
	.run(1)
EndWith
Exit 3
Func Begin()
EndFunc
Volatile Func f(Const ByRef $y, $x = 1, Const $z = Default)
	Local Const $inner = 1
	If $x Then Return $x + 1
	Return
EndFunc
Func Last(ByRef $z)
	Exit
EndFunc
