ConsoleWrite + (7)
