Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Local $a = W(1), $b = W(2) W(3), $c = 5
