Func FC()
	; x
	$x = 5
	$x[1] = 3
EndFunc
