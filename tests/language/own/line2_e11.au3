If 0 Then
* 5
, 3
= 7
) 4
[3]
Else
ConsoleWrite("c")
EndIf
Switch 5
	Case 4
		] 5
		? 3
		Or
	Case 5
	ConsoleWrite("d")
EndSwitch
While 0
& 5
WEnd
Func K()
> 4
EndFunc
ConsoleWrite("e" & @CRLF)
<> 5
