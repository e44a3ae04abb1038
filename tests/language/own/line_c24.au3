ConsoleWrite(1e-2-5)
