ConsoleWrite "x", 5
