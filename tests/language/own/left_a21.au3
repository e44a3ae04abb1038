ConsoleWrite 5 (7)
