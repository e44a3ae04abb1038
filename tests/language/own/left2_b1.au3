Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Func F2($a, $b, $c = 3)
EndFunc
F2(W(1))
