Func F()
	For $i = 1 To 2
		Static $x = 1
	Next
EndFunc
F()
