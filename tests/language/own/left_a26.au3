Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
For $i = W(1) To W($i) W($i + 1)
Next
