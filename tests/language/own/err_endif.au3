Func F($p = 1 + $undef)
EndFunc
Func G()
	Local $z = F()
EndFunc
If 1 Then
	For $i = 1 To 2
		While 1
			G()
		WEnd
	Next
EndIf
