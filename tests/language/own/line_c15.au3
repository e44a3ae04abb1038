ConsoleWrite(1e2-)
