If 0 Then
	ConsoleWrite(1)
Else
	ConsoleWrite(2)
ElseIf 1 Then
	ConsoleWrite(3)
EndIf
