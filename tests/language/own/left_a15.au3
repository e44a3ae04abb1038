ConsoleWrite [1]
