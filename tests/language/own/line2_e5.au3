For $v In ""
ConsoleWrite("x")
Next
