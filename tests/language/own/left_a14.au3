ConsoleWrite = 1
