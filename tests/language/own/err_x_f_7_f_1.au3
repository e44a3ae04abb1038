Func F()
	Local $a[2]
	Return $a
EndFunc
$x = (F())[7] + (F())[1]
