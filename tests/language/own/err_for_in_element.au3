Local $a[2]
For $a[0] In $a
	ConsoleWrite("x" & @CRLF)
Next
For $a[2] In $a
	ConsoleWrite("x" & @CRLF)
Next
