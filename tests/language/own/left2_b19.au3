Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$x = IsDeclared(W(1), W(2)) + Execute(W(1), W(2))
