If 0 Then
	ExitLoop
EndIf
