Local $a[2] = [1, 2]
For $v In $a & ""
ConsoleWrite("x")
Next
ConsoleWrite("y")
