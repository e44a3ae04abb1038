Func FB()
	FC()
EndFunc
