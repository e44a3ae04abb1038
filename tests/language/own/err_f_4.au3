Global $g = 1
Func F()
	Local $g = $g + 1
EndFunc
F()
