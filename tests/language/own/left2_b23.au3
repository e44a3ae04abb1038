Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Local $m[2]
$m[W(1)] W(4) = W(2) + 2
