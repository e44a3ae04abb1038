Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
SetError(W(1), W(2), W(3), W(4), W(5))
