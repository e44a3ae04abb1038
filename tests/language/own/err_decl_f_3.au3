Func F()
	Static $x = 1
	Dim $x = 2
EndFunc
F()
