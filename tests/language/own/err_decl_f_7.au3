Const $a = 1
Func F()
	Global $a = 3
EndFunc
F()
