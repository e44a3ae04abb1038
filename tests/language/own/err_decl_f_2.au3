Func F()
	Local $x = 1
	Static $x = 2
EndFunc
F()
