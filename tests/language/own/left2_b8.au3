Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$f = StringReplace
$x = $f(W(1), W(2))
