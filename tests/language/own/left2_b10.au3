Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Func F0()
EndFunc
F0(W(1), W(2))
