If Then
EndIf
