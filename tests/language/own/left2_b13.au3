Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
StringLen(W(1), NoFn(2), W(3))
