Global Const $k = 5
Func F()
	$k = 6
EndFunc
F()
