Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Call("W", W(1), W(2), W(3))
ConsoleWrite(@error)
