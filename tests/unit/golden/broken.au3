; Lines that do not parse: message, place, and what runs before it is told.
$x = 5 +
$x = (1 + 2
$x = 5 6
$x = f(1 2) + 3
$x = f(1,)
$x = f(1
$x = $a[
$x = $a[1
$x = $a[0 : 1]
$x = 1 Or 5 6
$x = $y ? 1 2 : 3 4
$x = $y ? 1
$x = 1 : 2 3
$x + 1 = 2
$x ^= 2
$a[1 2] = 3
f 1
f(1) f(2)
nothing(1)
$x = 1, $y = 2
5 += 6
To 5
True
Local
Local $z = 1, $w = 5 6, $v = 7
Local $z = 1,
Local $z += 1
Const Local $z = 1
Local $z[][2]
Local $z = [1, 2
Local $z = [[1], 2]
Const $z[2]
Enum
Enum $z,
ReDim $a[1] = 5
If 5 6 Then
EndIf
If $x Then f(1) Else f(2)
If $x : 1 Then f(1)
If $x Then
ElseIf 5 Then f(1)
EndIf
While 5, 6
WEnd
Do
Until
For $i = 1
Next
For $i 1 To 2
Next
For $i = 1 To 2 Then
Next
Switch 5 6
	Case 1, 2 3, 4
	Case 1 Then
	Case Else 5
EndSwitch
Select
	Case 1, 2
	Case 3 To 4
EndSelect
With
EndWith
Exit 5, 6
Func f($p = 1 2, $q = [1], $r = 5)
	Return 1, 2
EndFunc
