ConsoleWrite = 5
