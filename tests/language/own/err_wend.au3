$f = F
Func F($n)
	Return $n
EndFunc
While $f(1)
	ConsoleWrite("x" & @CRLF)
	If 0 Then
	ElseIf $f() Then
	EndIf
WEnd
