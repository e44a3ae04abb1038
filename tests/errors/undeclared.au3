#include "inc/summary.au3"

Local $note = 1
If $note = 1 Then
	ConsoleWrite(Summary(2))
EndIf
