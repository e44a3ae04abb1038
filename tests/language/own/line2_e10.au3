Local $a[2] = [1, 2]
For $a In $a
ConsoleWrite($a)
Next
ConsoleWrite("|" & $a)
