ConsoleWrite("loop")
Next
