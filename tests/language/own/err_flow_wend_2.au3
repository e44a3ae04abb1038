Func F()
	ExitLoop
EndFunc
While 1
	F()
WEnd
