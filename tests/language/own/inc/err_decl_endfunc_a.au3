Func FA()
	FB()
EndFunc
