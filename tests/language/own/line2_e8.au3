Local $a[2] = [1, 2]
For $v In $a & 5
ConsoleWrite("x")
Next
ConsoleWrite("y")
