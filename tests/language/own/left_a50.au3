Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
W($x = W(1) & * W(2))
