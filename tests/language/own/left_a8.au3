ConsoleWrite 5
