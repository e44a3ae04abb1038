Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
If (W(0) And W(2)) W(3) Then W(4)
