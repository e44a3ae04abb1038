Func G()
For $i = 1 To $i + 2
ConsoleWrite($i)
Next
EndFunc
G()
