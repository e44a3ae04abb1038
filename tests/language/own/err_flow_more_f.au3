Func F()
	While 1
		ContinueLoop 2
	WEnd
EndFunc
F()
