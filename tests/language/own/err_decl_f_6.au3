Const $a = 1
Func F()
	Dim $a = 3
EndFunc
F()
