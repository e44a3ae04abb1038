ConsoleWrite(1e2-a)
