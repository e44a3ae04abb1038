ConsoleWrite("a"
