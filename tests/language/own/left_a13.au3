ConsoleWrite + 1
