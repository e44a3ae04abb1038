$x = 1
If $x = 2 Then
 Or Else
ConsoleWrite("b")
Else
ConsoleWrite("c")
EndIf
ConsoleWrite("end")
