ConsoleWrite([1, 2])
