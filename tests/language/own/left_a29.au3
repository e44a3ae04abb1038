Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
Local $a[W(2)] = [W(1), W(2) W(3)]
