Func F()
	Return 5 6
EndFunc
F()
