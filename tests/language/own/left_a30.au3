Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Local $a[2]
$a[W(1)] = W(2) + W(3) W(4)
