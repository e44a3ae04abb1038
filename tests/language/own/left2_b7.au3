Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$f = StringLen
$x = $f(W(1), W(2), W(3))
