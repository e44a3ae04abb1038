Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
$x = W(0) ? W(2) W(3) : W(4)
