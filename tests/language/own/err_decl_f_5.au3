Func F()
	Static $x[2]
	ReDim $x[3]
	$x[2] = 5
	ConsoleWrite(UBound($x))
	For $x = 1 To 3
	Next
	ConsoleWrite($x)
EndFunc
F()
