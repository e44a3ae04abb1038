Func F()
	Local Const $k = 5
	If 1 Then $k += 6
EndFunc
F()
