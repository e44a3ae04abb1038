Func F()
	While 1
		ExitLoop 2
	WEnd
EndFunc
F()
