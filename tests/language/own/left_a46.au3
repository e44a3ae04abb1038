Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Func G($p = W(7) W(8))
	Return W($p)
EndFunc
G(W(1))
G()
