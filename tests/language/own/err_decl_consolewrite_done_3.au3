Global $f = A
Func A($n)
	If $n > 2500 Then Return
	If Mod($n, 2) Then
		$f($n + 1)
	Else
		A($n + 1)
	EndIf
EndFunc
A(1)
ConsoleWrite("done")
