Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Func F2($a, $b, $c = 3)
EndFunc
$x = 5 + F2(W(1), W(2), W(3), W(4), W(5))
