; Several errors in one run.
Func First()
	If 1 Then
EndFunc

Func Second()
	For $i = 1 To 3
EndFunc

Func first()
EndFunc
