ConsoleWrite(1e2-@CR)
