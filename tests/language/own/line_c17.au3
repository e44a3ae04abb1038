ConsoleWrite(1e2-5-3)
