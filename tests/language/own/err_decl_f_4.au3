Func F()
	Static $x = 1
	Const $x = 2
EndFunc
F()
