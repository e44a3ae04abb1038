Func F()
	Local Const $c = 1
	Local Const $c = 1
EndFunc
F()
