For $i = 1 To 2
	For $j = 1 To 2
		ExitLoop "2"
	Next
	ConsoleWrite("no")
Next
For $i = 1 To 2
	For $j = 1 To 2
		ContinueLoop 1.9
	Next
	ConsoleWrite("yes" & @CRLF)
Next
For $i = 1 To 2
	For $j = 1 To 2
		ContinueLoop True + 1
	Next
	ConsoleWrite("no")
Next
