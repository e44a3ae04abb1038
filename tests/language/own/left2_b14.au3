Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Func F1($x)
EndFunc
F1(W(1), NoFn(2), W(3))
