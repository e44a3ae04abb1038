Func W($s)
	ConsoleWrite("<" & $s & ">" & @CRLF)
	Return $s
EndFunc
For $i = W(1) To W(2) W(3)
Next
