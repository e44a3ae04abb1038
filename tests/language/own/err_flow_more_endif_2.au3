If 1 Then
	If 1 Then
		ConsoleWrite(1)
	Else
		ConsoleWrite(2)
	Else
		ConsoleWrite(3)
	EndIf
EndIf
