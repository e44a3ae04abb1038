Func F()
	Return _
		$undef
EndFunc
Local $x = 1 + _
	F() + _
	2
