ConsoleWrite(1 + ())
