Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$x = W(1) + NoFunc(W(2)) + W(3)
