EndIf
